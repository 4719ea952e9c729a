/* What every test of core needs: cmocka with its own list of headers, moments from text, and a book to play with. */
#ifndef TESTS_CORE_CHECK_H
#define TESTS_CORE_CHECK_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "core/book.h"
#include "core/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static inline Moment at(const char *text) {
    Moment moment = moment_unset;
    assert_true(moment_read(text, &moment));
    return moment;
}

static inline void replace_text(char **text, const char *with) {
    free(*text);
    *text = text_copy(with);
}

static inline Trail *add_trail(Book *book, Chance *chance) {
    Trail *trail = (Trail *)book_add(book, RECORD_TRAIL, at("2026-03-01T12:00Z"), chance);
    trail->title = text_copy("Phone calls");
    return trail;
}

static inline Step *add_step(Book *book, Chance *chance, const char *trail, double place) {
    Step *step = (Step *)book_add(book, RECORD_STEP, at("2026-03-01T12:00Z"), chance);
    (void)snprintf(step->trail, sizeof step->trail, "%s", trail);
    step->title = text_copy("Ring the clock line");
    step->place = place;
    return step;
}

static inline Try *add_try(Book *book, Chance *chance, const Step *step, Outcome outcome, const char *started) {
    Try *attempt = (Try *)book_add(book, RECORD_TRY, at(started), chance);
    (void)snprintf(attempt->trail, sizeof attempt->trail, "%s", step->trail);
    (void)snprintf(attempt->step, sizeof attempt->step, "%s", step->record.id);
    attempt->outcome = (int)outcome;
    attempt->started = at(started);
    return attempt;
}

/* A try that stands alone. */
static inline Try *lone_try(Outcome outcome, const char *started) {
    Try *attempt = (Try *)record_new(record_shape(RECORD_TRY));
    attempt->outcome = (int)outcome;
    attempt->started = at(started);
    return attempt;
}

static inline void lone_try_free(Try *attempt) {
    record_drop(record_shape(RECORD_TRY), &attempt->record);
}

#endif
