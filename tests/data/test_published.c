/* The shapes of fear ladders as they are published: ties, steps nobody rated, tops below 100, starts above 50, from the
 * greatest to the least, one step to twenty. Each is read as a trail file and played from the first camp to the summit.
 */
#include "core/game.h"

#include "core/unlock.h"
#include "data/trail_file.h"

#include <stdio.h>

#define MOST 20
#define ROOM 8000
#define NOT_RATED (-1)

typedef struct Published {
    int count;
    int fears[MOST];
} Published;

static const Published shapes[] = {
    {1, {45}},
    {2, {20, 30}},
    {3, {30, 60, 90}},
    {3, {10, 20, NOT_RATED}},
    {3, {NOT_RATED, NOT_RATED, NOT_RATED}},
    {4, {10, 20, 30, 100}},
    {4, {80, 60, 50, 40}},
    {4, {80, 60, 40, 20}},
    {4, {100, 80, 60, 20}},
    {5, {NOT_RATED, NOT_RATED, NOT_RATED, NOT_RATED, NOT_RATED}},
    {6, {100, 90, 80, 70, 70, NOT_RATED}},
    {6, {NOT_RATED, NOT_RATED, NOT_RATED, NOT_RATED, NOT_RATED, NOT_RATED}},
    {9, {20, 30, 35, 45, 55, 65, 75, 85, 95}},
    {10, {100, 95, 90, 85, 80, 75, 65, 60, 55, 50}},
    {10, {10, 20, 30, 40, 50, 60, 70, 80, 90, 100}},
    {10, {100, 90, 80, 70, 60, 50, 40, 30, 20, 10}},
    {10,
     {NOT_RATED, NOT_RATED, NOT_RATED, NOT_RATED, NOT_RATED, NOT_RATED, NOT_RATED, NOT_RATED, NOT_RATED, NOT_RATED}},
    {12, {50, 50, 55, 55, 60, 60, 65, 65, 70, 70, 70, 70}},
    {12,
     {NOT_RATED, NOT_RATED, NOT_RATED, NOT_RATED, NOT_RATED, NOT_RATED, NOT_RATED, NOT_RATED, NOT_RATED, NOT_RATED,
      NOT_RATED, NOT_RATED}},
    {20, {5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 100}},
};

static void add_text(char *text, const char *more) {
    (void)strncat(text, more, ROOM - strlen(text) - 1);
}

static void write_file(const Published *shape, char text[ROOM]) {
    char line[200];
    (void)snprintf(text, ROOM,
                   "{\"format\": \"foothold.trail\", \"version\": 1, \"id\": \"shape\", \"language\": \"en\", "
                   "\"title\": \"A shape\", \"steps\": [");
    for (int i = 0; i < shape->count; i++) {
        (void)snprintf(line, sizeof line, "%s{\"id\": \"s%d\", \"title\": \"Step %d\"", i > 0 ? ", " : "", i, i + 1);
        add_text(text, line);
        (void)snprintf(line, sizeof line, ", \"expected_fear\": %d", shape->fears[i]);
        add_text(text, shape->fears[i] == NOT_RATED ? "" : line);
        add_text(text, "}");
    }
    add_text(text, "]}");
}

static void take_a_step(Game *game, int number) {
    const Step *step = step_at(game, (size_t)number);
    assert_non_null(step);
    if (!unlock_is_open(&game->app.book, step)) {
        assert_true(send_id(game, COMMAND_CAMP_READY, step->record.id));
    }
    assert_true(send_id(game, COMMAND_CAMP_PLAN, step->record.id));
    do_step(game);
    assert_true(send_kind(game, COMMAND_CELEBRATED));
}

static void play(const Published *shape) {
    void *state = NULL;
    char text[ROOM];
    Problem problem = {0, 0, ""};
    (void)set_up(&state);
    Game *game = state;
    write_file(shape, text);
    pack_free(&game->pack);
    if (!trail_read(text, strlen(text), &game->pack, &problem)) {
        fail_msg("%s: %s", problem.text, text);
    }
    reach_range(game);
    assert_true(send_id(game, COMMAND_TRAIL_TAKE, "shape"));
    for (int i = 0; i < shape->count; i++) {
        assert_int_equal(step_at(game, (size_t)i)->expected_fear == UNSET ? NOT_RATED
                                                                          : step_at(game, (size_t)i)->expected_fear,
                         shape->fears[i]); /* the author's order is kept */
    }
    for (int i = 0; i < shape->count; i++) {
        take_a_step(game, i);
    }
    assert_int_equal(game->app.ui.screen, SCREEN_SUMMIT);
    (void)tear_down(&state);
}

static void every_published_shape_is_read_and_played_to_its_summit(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++) {
        play(&shapes[i]);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_published_shape_is_read_and_played_to_its_summit),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
