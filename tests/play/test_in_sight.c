/* What has to be answered or read first is in sight, with nothing scrolled, in the smallest window and with large
 * letters. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "play/seen.h"
#include "shell/fonts.h"
#include "view/view.h"

#include <string.h>

typedef struct Bench {
    Packs packs;
    Fonts *fonts;
} Bench;

typedef struct Need {
    const char *screen, *words;
} Need;

static const Need needs[] = {
    {"merge", "A big evening event"},
    {"safe", "It isn’t about living through something terrible again."},
    {"safe confirm", "I hold a licence and drive safely."},
    {"safe confirm", "It isn’t about living through something terrible again."},
    {"safe professional", "I’m taking this step with a professional who knows me."},
    {"safe professional", "It isn’t about living through something terrible again."},
    {"note", "It stays on this computer."},
    {"entry table", "After 2 min"},
};

static const int texts[] = {100, 125, 150};

static const Seen *seen_named(const char *name) {
    for (size_t i = 0; i < seen_count; i++)
        if (strcmp(seen_all[i].name, name) == 0)
            return &seen_all[i];
    fail_msg("no screen is called %s", name);
    return NULL;
}

static bool is_in_sight(const Screen *screen, const char *words) {
    for (size_t i = 0; i < screen->count; i++) {
        const Item *item = &screen->items[i];
        if (item->text != NULL && strstr(item->text, words) != NULL)
            return item->box.y >= item->clip.y && item->box.y + item->box.h <= item->clip.y + item->clip.h;
    }
    return false;
}

static void check(const Bench *bench, const Need *need, int text) {
    Stage stage;
    seen_open(&stage, &bench->packs, seen_named(need->screen));
    App *app = &stage.session.app;
    app->ui.prefs.text_size = text;
    Sight sight = sight_fit(app, 960, 540, session_now(&stage.session), fonts_measure, bench->fonts);
    Screen screen = view(app, &sight);
    if (!is_in_sight(&screen, need->words))
        fail_msg("%s with text %d: “%s” is not in sight", need->screen, text, need->words);
    screen_free(&screen);
    stage_close(&stage);
}

static void what_is_asked_is_in_sight(void **state) {
    for (size_t i = 0; i < sizeof needs / sizeof *needs; i++)
        for (size_t k = 0; k < sizeof texts / sizeof *texts; k++)
            check(*state, &needs[i], texts[k]);
}

static int set_up(void **state) {
    static Bench bench;
    Problem problem = {0};
    bench.packs = seen_packs();
    bench.fonts = fonts_open(&problem);
    *state = &bench;
    return bench.fonts ? 0 : -1;
}

static int tear_down(void **state) {
    Bench *bench = *state;
    packs_free(&bench->packs);
    fonts_close(bench->fonts);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(what_is_asked_is_in_sight)};
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
