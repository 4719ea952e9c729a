#include "core/step_index.h"

#include "core/memory.h"
#include "core/shelf.h"

#include <stdlib.h>
#include <string.h>

static void chain(StepIndex *index, const Try *attempt) {
    size_t *head = &index->heads[id_hash(attempt->step) & (index->room - 1)];
    index->next[index->covered++] = *head;
    *head = index->covered;
}

static void make_room(StepIndex *index, size_t count) {
    if (count <= index->room) {
        return;
    }
    size_t room = index->room == 0 ? 32 : index->room;
    while (room < count) {
        room *= 2;
    }
    step_index_free(index);
    index->heads = memory_new(room, sizeof *index->heads);
    index->next = memory_new(room, sizeof *index->next);
    index->room = room;
}

/* A tombstone names no step and is in nobody's way. */
static bool is_filled(const Try *attempt) {
    return attempt->record.removed || attempt->step[0] != '\0';
}

void step_index_extend(StepIndex *index, const Shelf *tries) {
    make_room(index, tries->count);
    while (index->covered < tries->count && is_filled((const Try *)tries->items[index->covered])) {
        chain(index, (const Try *)tries->items[index->covered]);
    }
}

void step_index_forget(StepIndex *index) {
    if (index->room > 0) {
        memset(index->heads, 0, index->room * sizeof *index->heads);
    }
    index->covered = 0;
}

void step_index_free(StepIndex *index) {
    free(index->heads);
    free(index->next);
    *index = (StepIndex){.covered = 0};
}

size_t step_index_first(const StepIndex *index, const char *step) {
    return index->covered == 0 ? 0 : index->heads[id_hash(step) & (index->room - 1)];
}

size_t step_index_next(const StepIndex *index, size_t place) {
    return index->next[place - 1];
}
