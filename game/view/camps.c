#include "view/camps.h"

#include "core/tries.h"
#include "core/unlock.h"

#include <stdlib.h>
#include <string.h>

Camps camps_of(const Book *book, const char *trail, const char *step) {
    Camps camps = {.highest = -1};
    size_t count = 0;
    const Step **steps = book_steps(book, trail, &count);
    camps.here = camps.count = count < STEPS_MOST ? count : STEPS_MOST;
    for (size_t i = 0; i < camps.count; i++) {
        size_t tries_count = 0;
        const Try **tries = tries_of_step(book, steps[i]->record.id, &tries_count);
        camps.lit[i] = step_facts(tries, tries_count).lit;
        camps.open[i] = camps.lit[i] || unlock_is_open(book, steps[i]);
        camps.highest = camps.lit[i] ? (int)i : camps.highest;
        if (step != NULL && strcmp(steps[i]->record.id, step) == 0) {
            camps.here = i;
        }
        free((void *)tries);
    }
    free((void *)steps);
    return camps;
}
