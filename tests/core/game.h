/* A game played by commands alone, for the tests of the app: one ready trail of three steps, the evening of 2026-03-01.
 */
#ifndef TESTS_CORE_GAME_H
#define TESTS_CORE_GAME_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "core/app.h"
#include "core/memory.h"
#include "core/text.h"

#include <stdlib.h>
#include <string.h>

#define STEPS 3
#define MINUTE (60 * 1000LL)
#define DAY (24 * 60 * MINUTE)

typedef struct Game {
    App app;
    Pack pack;
    Effects effects;
    Moment now;
} Game;

static inline Pack pack_make(void) {
    static const char *const titles[STEPS] = {"Mirror", "Friend", "Stranger"};
    Pack pack = {.trail = (Trail *)record_new(record_shape(RECORD_TRAIL)), .count = STEPS};
    id_copy(pack.trail->record.id, "people");
    pack.trail->language = text_copy("en");
    pack.trail->title = text_copy("People");
    pack.steps = memory_new(STEPS, sizeof *pack.steps);
    for (size_t i = 0; i < STEPS; i++) {
        pack.steps[i] = (Step *)record_new(record_shape(RECORD_STEP));
        id_copy(pack.steps[i]->record.id, titles[i]);
        pack.steps[i]->title = text_copy(titles[i]);
        pack.steps[i]->expected_fear = 30 + (int)i * 10;
    }
    return pack;
}

static inline bool send(Game *game, Command command) {
    game->now.ms += 2000;
    return app_update(&game->app, &command, game->now, &game->effects);
}

static inline bool send_kind(Game *game, CommandKind kind) {
    return send(game, command_of(kind));
}

static inline bool send_id(Game *game, CommandKind kind, const char *id) {
    return send(game, command_key(kind, key_record(PART_NONE, id)));
}

static inline bool send_value(Game *game, Part part, int value) {
    return send(game, command_set(key_of(part), value));
}

static inline bool type(Game *game, Part part, const char *text) {
    Command command = command_key(COMMAND_INSERT, key_of(part));
    command.text = text;
    return send(game, command);
}

static inline bool has_effect(Game *game, EffectKind kind) {
    bool found = false;
    for (size_t i = 0; i < game->effects.count; i++)
        found = found || game->effects.items[i].kind == kind;
    effects_clear(&game->effects);
    return found;
}

static inline int set_up(void **state) {
    Game *game = memory_new(1, sizeof *game);
    game->pack = pack_make();
    game->now = (Moment){.ms = 1772386200000, .offset = 60}; /* 2026-03-01 18:30 +01:00 */
    game->app = app_new(chance_from_seed(7), &game->pack, 1);
    *state = game;
    return 0;
}

static inline int tear_down(void **state) {
    Game *game = *state;
    app_free(&game->app);
    effects_free(&game->effects);
    pack_free(&game->pack);
    free(game);
    return 0;
}

static inline void open_first_launch(Game *game) {
    People people = {0};
    Command command = command_of(COMMAND_PEOPLE);
    command.people = &people;
    assert_true(send(game, command));
}

static inline void reach_range(Game *game) {
    open_first_launch(game);
    assert_true(send_value(game, PART_TICK, 1));
    assert_true(send_kind(game, COMMAND_SET_OUT));
    assert_true(send_kind(game, COMMAND_PERSON_KEEP));
}

static inline void reach_camp(Game *game) {
    reach_range(game);
    assert_true(send_id(game, COMMAND_TRAIL_TAKE, "people"));
    assert_true(send_id(game, COMMAND_CAMP_PLAN, game->app.ui.step));
}

static inline void do_step(Game *game) {
    assert_true(send_kind(game, COMMAND_START));
    game->now.ms += 5 * MINUTE;
    assert_true(send_kind(game, COMMAND_DID_IT));
    assert_true(send_kind(game, COMMAND_KEEP));
}

static inline const Step *step_at(const Game *game, size_t index) {
    size_t count = 0;
    const Step **steps = book_steps(&game->app.book, game->app.ui.trail, &count);
    const Step *step = index < count ? steps[index] : NULL;
    free(steps);
    return step;
}

static inline void reopen(Game *game) {
    Book book = book_snapshot(&game->app.book);
    Command command = command_of(COMMAND_BOOK_OPENED);
    command.book = &book;
    assert_true(send(game, command));
}

#endif
