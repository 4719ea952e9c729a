#include "data/rows.h"

#include "core/memory.h"
#include "core/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LANGUAGE "en" /* a list does not say */

/* Short names made of the words; where no letter of them fits into one, of their bytes. */
static void make_id(const char *title, char out[ID_ROOM]) {
    char slug[41], unnamed[41];
    text_slug(title, slug);
    text_slug("", unnamed);
    if (strcmp(slug, unnamed) != 0 || text_is_blank(title)) {
        id_copy(out, text_is_blank(title) ? "list" : slug);
        return;
    }
    unsigned hash = 2166136261U; /* FNV-1a */
    for (const char *at = title; *at != '\0'; at++) {
        hash = (hash ^ (unsigned char)*at) * 16777619U;
    }
    (void)snprintf(out, ID_ROOM, "list-%08x", hash);
}

void rows_begin(Pack *pack, const char *title, size_t length) {
    Trail *trail = (Trail *)record_new(record_shape(RECORD_TRAIL));
    trail->title = title != NULL && length > 0 ? text_copy_part(title, length) : NULL;
    trail->language = text_copy(LANGUAGE);
    make_id(trail->title != NULL ? trail->title : "", trail->record.id);
    *pack = (Pack){trail, memory_new(STEPS_MOST, sizeof *pack->steps), 0};
}

static bool refuse_rating(const Written *written, Problem *problem) {
    problem_say(problem, "the fear number %s the scale; it goes from 0 to %d",
                written->fear > FEAR_MOST ? "is above" : "is below", written->scale);
    return false;
}

bool rows_add(Pack *pack, const char *title, size_t length, const Written *written, Problem *problem) {
    if (pack->count == STEPS_MOST) {
        problem_say(problem, "this is one step too many; a trail has at most %d", STEPS_MOST);
        return false;
    }
    if (text_count(title, length) > ROWS_TITLE_MOST) {
        problem_say(problem, "a step's name has at most %d letters", ROWS_TITLE_MOST);
        return false;
    }
    if (written != NULL && written->off_scale) {
        return refuse_rating(written, problem);
    }
    Step *step = (Step *)record_new(record_shape(RECORD_STEP));
    step->title = text_copy_part(title, length);
    step->expected_fear = written != NULL ? written->fear : UNSET;
    (void)snprintf(step->record.id, ID_ROOM, "step-%zu", pack->count + 1);
    if (written != NULL && written->scale == 10) {
        char extra[60];
        (void)snprintf(extra, sizeof extra, "{\"written\": \"%d.%d/10\"}", written->fear / 10, written->fear % 10);
        step->extra = text_copy(extra);
    }
    pack->steps[pack->count++] = step;
    return true;
}

bool rows_end(const Pack *pack, Problem *problem) {
    if (pack->count == 0) {
        problem_say(problem, "there is no step in it; write one on each line");
    }
    return pack->count > 0;
}
