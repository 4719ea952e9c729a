#include "core/give.h"

#include "core/memory.h"
#include "core/text.h"

#include <stdio.h>
#include <stdlib.h>

void giving_free(Giving *giving) {
    free(giving->text);
    free(giving->path);
    free(giving->refusal);
    free(giving->from);
    *giving = (Giving){0};
}

/* What this version does not know may be anybody's. */
static void forget_extra(char **extra) {
    free(*extra);
    *extra = NULL;
}

static Trail *copy_trail(const Trail *from) {
    const Shape *shape = record_shape(RECORD_TRAIL);
    char slug[41];
    Trail *trail = (Trail *)record_new(shape);
    shape_free(shape, trail);
    shape_copy(shape, trail, from);
    forget_extra(&trail->extra);
    forget_extra(&trail->caution.extra);
    text_slug(trail->title, slug);
    id_copy(trail->record.id, slug);
    return trail;
}

static Step *copy_step(const Step *from, size_t number, bool fears) {
    const Shape *shape = record_shape(RECORD_STEP);
    Step *step = (Step *)record_new(shape);
    shape_free(shape, step);
    shape_copy(shape, step, from);
    forget_extra(&step->extra);
    (void)snprintf(step->record.id, ID_ROOM, "step-%zu", number);
    step->expected_fear = fears ? step->expected_fear : UNSET;
    return step;
}

Pack pack_of_trail(const Book *book, const Trail *trail, bool fears) {
    size_t count = 0;
    const Step **steps = book_steps(book, trail->record.id, &count);
    Pack pack = {.trail = copy_trail(trail), .steps = memory_new(count, sizeof *pack.steps)};
    for (size_t i = 0; i < count; i++) {
        if (!text_is_blank(steps[i]->title)) {
            pack.steps[pack.count] = copy_step(steps[i], pack.count + 1, fears);
            pack.count++;
        }
    }
    free((void *)steps);
    return pack;
}
