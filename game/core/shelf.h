/* Inside the book: the records of one kind, found by id. */
#ifndef CORE_SHELF_H
#define CORE_SHELF_H

#include "core/book.h"

size_t id_hash(const char *id);

/* Takes over a record whose id is not there yet. */
void shelf_append(Shelf *shelf, const Record *record);
/* Where a record stands, tombstones included. NULL where the id is unknown. */
const Record **shelf_place(const Shelf *shelf, const char *id);
Shelf shelf_shared(const Shelf *shelf); /* holds every record once more */
void shelf_free(Shelf *shelf, const Shape *shape);

#endif
