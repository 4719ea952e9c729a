/* Two copies of one person's book as one. Record by record the later `changed` (UTC) wins, and of two changed in the same
   millisecond the greater by record_order; a tombstone is a change like any other, but for that of an opened camp: no merge
   closes a camp. `saved` is the greater. So it does not matter in which order, how often or on which computer copies are
   merged: all of them come to the same bytes. */
#ifndef CORE_MERGE_H
#define CORE_MERGE_H

#include "core/book.h"

/* Joins two texts of unknown members (either may be NULL) into a new one; core never looks inside. */
typedef char *MergeJoin(const char *a, const char *b);

/* Copies of one person's save, by its id; anything else must not be merged. */
bool merge_is_allowed(const Book *a, const Book *b);

/* Merging `inner` into `outer` would bring nothing new to it. */
bool merge_is_within(const Book *inner, const Book *outer);

/* A new book that shares the records of both, each shelf in order of `made`; its revision follows that of `a`. */
Book merge_books(const Book *a, const Book *b, MergeJoin *join);

#endif
