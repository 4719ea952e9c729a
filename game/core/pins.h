/* Pins: what a person has earned by going, resting and finding out. None asks for calm, for days in a row, or for more than
   somebody else. They are worked out from what the book holds; an earned one is also written down, so that nothing that is
   taken off or changed later can take it away. */
#ifndef CORE_PINS_H
#define CORE_PINS_H

#include "core/book.h"

typedef struct Pins {
    Moment when[PIN_KINDS]; /* the first time; unset = not yet */
} Pins;

Pins pins_of_book(const Book *book);
size_t pins_earned(const Pins *pins); /* how many */

/* Writes down each that is earned and not written down yet. Returns how many. */
size_t pins_settle(Book *book, Moment now, Chance *chance);

#endif
