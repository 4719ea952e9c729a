#include "core/book.h"

#include <stdlib.h>
#include <string.h>

#define TRAIL_VERSION 1
#define HOUR_SPREAD 42 /* so that ready trails side by side are of different hours */

void pack_free(Pack *pack) {
    record_drop(record_shape(RECORD_TRAIL), (const Record *)pack->trail);
    for (size_t i = 0; i < pack->count; i++) {
        record_drop(record_shape(RECORD_STEP), (const Record *)pack->steps[i]);
    }
    free(pack->steps);
    *pack = (Pack){NULL, NULL, 0};
}

Hour trail_hour(const Trail *trail) {
    uint32_t hash = 2166136261U; /* FNV-1a */
    for (const char *at = trail->record.id; *at != '\0'; at++) {
        hash = (hash ^ (unsigned char)*at) * 16777619U;
    }
    return (Hour)(hash / HOUR_SPREAD % HOURS);
}

Hour pack_hour(const Pack *pack) {
    return trail_hour(pack->trail);
}

/* A place that was not said (a tombstone's too) is NAN and never the greater. */
double book_place_behind(const Book *book) {
    double place = 0;
    const Shelf *shelf = &book->shelves[RECORD_TRAIL];
    for (size_t i = 0; i < shelf->count; i++) {
        const Trail *trail = (const Trail *)shelf->items[i];
        place = trail->place > place ? trail->place : place;
    }
    return place + 1;
}

static Trail *take_trail(Book *book, const Pack *pack, Moment now, Chance *chance) {
    const Trail *ready = pack->trail;
    const double place = book_place_behind(book);
    Trail *trail = (Trail *)book_add(book, RECORD_TRAIL, now, chance);
    const Shape *shape = record_shape(RECORD_TRAIL);
    shape_free(shape, trail);
    shape_copy(shape, trail, ready);
    memcpy(trail->from.id, ready->record.id, ID_ROOM);
    trail->from.version = TRAIL_VERSION;
    trail->hour = (int)pack_hour(pack);
    trail->archived = trail->building = UNSET; /* a file has no such members */
    trail->place = place;
    return trail;
}

static Step *take_step(Book *book, const Step *ready, const Trail *trail, Moment now, Chance *chance) {
    Step *step = (Step *)book_add(book, RECORD_STEP, now, chance);
    const Shape *shape = record_shape(RECORD_STEP);
    shape_free(shape, step);
    shape_copy(shape, step, ready);
    memcpy(step->trail, trail->record.id, ID_ROOM);
    step->off = UNSET;
    return step;
}

const Trail *book_take_pack(Book *book, const Pack *pack, Moment now, Chance *chance) {
    const Trail *trail = take_trail(book, pack, now, chance);
    for (size_t i = 0; i < pack->count; i++) {
        Step *step = take_step(book, pack->steps[i], trail, now, chance);
        step->place = (double)(i + 1);
        if (i == 0) {
            Opened *opened = (Opened *)book_add(book, RECORD_OPENED, now, chance);
            memcpy(opened->trail, trail->record.id, ID_ROOM);
            memcpy(opened->step, step->record.id, ID_ROOM);
            opened->why = WHY_FIRST;
        }
    }
    return trail;
}
