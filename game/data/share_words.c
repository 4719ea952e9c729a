#include "data/share_words.h"

#include "core/book.h"

#include <stdio.h>
#include <string.h>

void share_date(int64_t day, char out[SHARE_DATE]) {
    const Date date = date_of_day(day);
    (void)snprintf(out, SHARE_DATE, "%04u-%02u-%02u", (unsigned)date.year % 10000U, (unsigned)date.month % 100U,
                   (unsigned)date.day % 100U);
}

static const char *try_word(const char *field, int value) {
    const Shape *shape = record_shape(RECORD_TRY);
    for (size_t i = 0; value != UNSET && i < shape->count; i++) {
        if (strcmp(shape->fields[i].name, field) == 0) {
            return shape->fields[i].words[value];
        }
    }
    return NULL;
}

const char *share_outcome(int outcome) {
    return try_word("outcome", outcome);
}

const char *share_happened(int happened) {
    return try_word("happened", happened);
}
