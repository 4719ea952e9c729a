/* A book with one trail of a few camps, for the tests of what opens and what is advised. */
#ifndef TESTS_CORE_LADDER_WORLD_H
#define TESTS_CORE_LADDER_WORLD_H

#include "check.h"

#define CAMPS 4

typedef struct World {
    Book book;
    Chance chance;
    Moment now;
    char trail[ID_ROOM];
    char steps[CAMPS][ID_ROOM];
} World;

static inline int begin(void **state) {
    World *world = calloc(1, sizeof *world);
    world->chance = chance_from_seed(11);
    world->now = at("2026-03-10T12:00Z");
    world->book = book_new("Sarah", world->now, &world->chance);
    id_copy(world->trail, add_trail(&world->book, &world->chance)->record.id);
    for (int i = 0; i < CAMPS; i++) {
        id_copy(world->steps[i], add_step(&world->book, &world->chance, world->trail, i + 1)->record.id);
    }
    *state = world;
    return 0;
}

static inline int end(void **state) {
    World *world = *state;
    book_free(&world->book);
    free(world);
    return 0;
}

static inline Try *take(World *world, int camp, Outcome outcome, const char *started) {
    return add_try(&world->book, &world->chance, book_step(&world->book, world->steps[camp]), outcome, started);
}

#endif
