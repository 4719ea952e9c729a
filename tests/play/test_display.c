/* Only what has changed is drawn, and the window looks as if everything had been: every screen, while it comes up,
   while the focus goes round, while the pointer crosses it and while it stirs, drawn both ways and held against each
   other pixel by pixel. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "play/seen.h"
#include "shell/draw.h"
#include "shell/window.h"
#include "view/input.h"
#include "view/view.h"

#include <string.h>

#define WIDTH 1280
#define HEIGHT 720
#define PICTURES 14

typedef struct Bench {
    Packs packs;
    Fonts *fonts;
    Window windows[2];
    Draw draws[2]; /* the second draws everything each time */
    int64_t waited;
} Bench;

/* What the player does before each picture. */
typedef struct Deed {
    Input input;
    int64_t wait;
} Deed;

static Deed deed_of(int picture) {
    if (picture % 4 == 1)
        return (Deed){{.kind = INPUT_KEY, .symbol = SYMBOL_TAB}, 40};
    if (picture % 4 == 3)
        return (Deed){{.kind = INPUT_MOVE, .x = picture * 83 % WIDTH, .y = picture * 197 % HEIGHT}, 90};
    return (Deed){{.kind = INPUT_MOVE, .x = -1, .y = -1}, picture % 8 == 6 ? 900 : 33};
}

static void play(Stage *stage, const Screen *screen, const Sight *sight, const Input *input) {
    Command commands[INPUT_COMMANDS];
    size_t count = input_commands(screen, &stage->session.app, sight, input, commands);
    for (size_t i = 0; i < count; i++)
        (void)stage_play(stage, commands[i]);
}

static void check_same(const Bench *bench, const char *name, int picture) {
    const SDL_Surface *kept = bench->windows[0].surface, *anew = bench->windows[1].surface;
    for (int y = 0; y < HEIGHT; y++) {
        const uint32_t *a = (const uint32_t *)(const void *)((const char *)kept->pixels + (ptrdiff_t)y * kept->pitch);
        const uint32_t *b = (const uint32_t *)(const void *)((const char *)anew->pixels + (ptrdiff_t)y * anew->pitch);
        for (int x = 0; x < WIDTH; x++)
            if (((a[x] ^ b[x]) & 0xFFFFFF) != 0)
                fail_msg("%s, picture %d: %06x instead of %06x at %d, %d", name, picture, (unsigned)a[x] & 0xFFFFFF,
                         (unsigned)b[x] & 0xFFFFFF, x, y);
    }
}

static void show(Bench *bench, Stage *stage, const char *name, int picture) {
    const Deed deed = deed_of(picture);
    const App *app = &stage->session.app;
    Sight sight = sight_fit(app, WIDTH, HEIGHT, session_now(&stage->session), fonts_measure, bench->fonts);
    sight.ground_ms = bench->draws[0].ground_ms;
    Screen screen = view(app, &sight);
    draw_screen(&bench->draws[0], app, &sight, &screen);
    display_forget(&bench->draws[1].display);
    draw_screen(&bench->draws[1], app, &sight, &screen);
    check_same(bench, name, picture);
    play(stage, &screen, &sight, &deed.input);
    screen_free(&screen);
    stage_wait(stage, deed.wait);
}

/* No two screens come up at the same moment. */
static void every_screen_looks_as_if_drawn_anew(void **state) {
    Bench *bench = *state;
    for (size_t i = 0; i < seen_count; i++) {
        Stage stage;
        seen_open(&stage, &bench->packs, &seen_all[i]);
        bench->waited += 5000;
        stage_wait(&stage, bench->waited);
        stage.session.app.ui.since = session_now(&stage.session);
        for (int picture = 0; picture < PICTURES; picture++)
            show(bench, &stage, seen_all[i].name, picture);
        stage_close(&stage);
    }
}

/* The hand leans, its light grows, lanterns rise. */
static void the_high_five_looks_as_if_drawn_anew(void **state) {
    Bench *bench = *state;
    Stage stage;
    for (size_t i = 0; i < seen_count; i++) {
        if (strcmp(seen_all[i].name, "celebrate") != 0)
            continue;
        seen_open(&stage, &bench->packs, &seen_all[i]);
        bench->waited += 5000;
        stage_wait(&stage, bench->waited);
        assert_true(stage_play(&stage, command_of(COMMAND_HIGH_FIVE)));
        for (int picture = 0; picture < 3 * PICTURES; picture++)
            show(bench, &stage, "high five", picture);
        stage_close(&stage);
        return;
    }
    fail_msg("there is no celebration");
}

static int set_up(void **state) {
    static Bench bench;
    Problem problem = {0};
    bench.packs = seen_packs();
    bench.fonts = fonts_open(&problem);
    if (bench.fonts == NULL)
        return -1;
    for (int i = 0; i < 2; i++) {
        if (!window_open_hidden(&bench.windows[i], WIDTH, HEIGHT, &problem))
            return -1;
        bench.draws[i] = draw_new(bench.windows[i].renderer, bench.fonts, SOURCE_DIR "/assets");
    }
    *state = &bench;
    return 0;
}

static int tear_down(void **state) {
    Bench *bench = *state;
    for (int i = 0; i < 2; i++) {
        draw_free(&bench->draws[i]);
        window_close(&bench->windows[i]);
    }
    fonts_close(bench->fonts);
    packs_free(&bench->packs);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(every_screen_looks_as_if_drawn_anew, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_high_five_looks_as_if_drawn_anew, set_up, tear_down)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
