#include "data/faults.h"

#include "core/memory.h"

#include <stdbool.h>
#include <stdlib.h>

Problem *faults_next(Faults *faults) {
    if (faults->count == FAULTS_MOST) {
        faults->more++;
        return NULL;
    }
    faults->items = memory_grow(faults->items, faults->count, &faults->room, sizeof *faults->items);
    Problem *problem = &faults->items[faults->count++];
    *problem = (Problem){1, 1, ""};
    return problem;
}

static bool comes_behind(const Problem *a, const Problem *b) {
    return a->line != b->line ? a->line > b->line : a->column > b->column;
}

/* By insertion: few, and equal ones stay in their order. */
void faults_sort(Faults *faults) {
    for (size_t i = 1; i < faults->count; i++) {
        const Problem moved = faults->items[i];
        size_t at = i;
        for (; at > 0 && comes_behind(&faults->items[at - 1], &moved); at--) {
            faults->items[at] = faults->items[at - 1];
        }
        faults->items[at] = moved;
    }
}

void faults_free(Faults *faults) {
    free(faults->items);
    *faults = (Faults){0};
}
