/* From any screen to the first inhale: one key, and the light grows at once. Nothing is waited for, so it takes no
 * longer than a picture does. */
#include "play/seen.h"

#include "view/input.h"
#include "view/view.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#define FIRST_SECOND 1000 /* ms */
#define PICTURE_MS 16

typedef struct Way {
    const char *name, *hand;
    Stage stage;
    int told; /* to the sound, and of which frame at last */
    int64_t frame;
} Way;

static void must(const Way *way, bool holds, const char *what) {
    if (!holds)
        fail_msg("%s, by %s: %s", way->name, way->hand, what);
}

static void note_hut(void *self, const App *app, Moment now) {
    Way *way = self;
    way->told++;
    way->frame = app_hut_frame(app, now);
}

static Sight sight_of(const Way *way) {
    return sight_fit(&way->stage.session.app, 1280, 720, way->stage.now, measure_plain, NULL);
}

static Screen look(const Way *way) {
    const Sight sight = sight_of(way);
    return view(&way->stage.session.app, &sight);
}

static const Hut *hut_of(const Way *way) {
    return &way->stage.session.app.ui.hut;
}

static void take(Way *way, const Input *input) {
    const Sight sight = sight_of(way);
    Screen screen = look(way);
    Command commands[INPUT_COMMANDS];
    const size_t count = input_commands(&screen, &way->stage.session.app, &sight, input, commands);
    for (size_t i = 0; i < count; i++)
        stage_play(&way->stage, commands[i]);
    screen_free(&screen);
}

/* R, and where it is a letter of what is being written, F5. */
static void take_key(Way *way) {
    Screen screen = look(way);
    const bool writing = screen.focus >= 0 && screen.items[screen.focus].kind == ITEM_FIELD;
    screen_free(&screen);
    way->hand = writing ? "F5" : "R";
    take(way, &(Input){.kind = INPUT_KEY, .symbol = writing ? SYMBOL_F5 : 'r'});
}

static void take_pad(Way *way) {
    way->hand = "Y";
    take(way, &(Input){.kind = INPUT_PAD, .symbol = PAD_Y});
}

static const Item *light_of(const Way *way, const Screen *screen) {
    for (size_t i = 0; i < screen->count; i++)
        if (screen->items[i].kind == ITEM_BREATH)
            return &screen->items[i];
    must(way, false, "there is no light");
    return NULL;
}

static bool shows(const Screen *screen, const char *words) {
    for (size_t i = 0; i < screen->count; i++)
        if (screen->items[i].text != NULL && strcmp(screen->items[i].text, words) == 0)
            return true;
    return false;
}

/* The very first one after the key, and the sound's first frame: both breathe in. */
static void check_first_picture(const Way *way) {
    const int64_t frame = app_hut_frame(&way->stage.session.app, way->stage.now);
    Screen screen = look(way);
    must(way, screen.name == SCREEN_HUT, "the first picture is not the hut's");
    must(way, way->told > 0 && way->frame == 0, "the sound does not begin with the breath");
    must(way, frame == 0 && breath_at(&hut_of(way)->plan, 0).phase == PHASE_IN, "the breath does not begin at once");
    must(way, shows(&screen, "Breathe in"), "nothing says to breathe in");
    screen_free(&screen);
}

/* The screen comes up wholly, and the light has grown with every look at it. */
static void check_first_second(Way *way) {
    double shown = 0;
    int value = -1;
    for (int ms = 0; ms < FIRST_SECOND; ms += 100, stage_wait(&way->stage, 100)) {
        Screen screen = look(way);
        must(way, light_of(way, &screen)->value > value, "the light does not grow");
        must(way, screen.next_change <= way->stage.now.ms + PICTURE_MS, "no picture comes");
        value = light_of(way, &screen)->value;
        shown = screen.arrival.shown;
        screen_free(&screen);
    }
    must(way, shown >= 1, "after a second the hut is not wholly there");
}

/* True where a breath began: who is in the hut already stays with the one that goes on. */
static bool check_way(const Packs *packs, const Seen *seen, void (*hand)(Way *way), ScreenName *from) {
    Way way = {.name = seen->name};
    seen_open(&way.stage, packs, seen);
    stage_wait(&way.stage, 5000); /* it has come up */
    way.stage.session.setup.sounder = (Sounder){.hut = note_hut, .self = &way};
    const int before = hut_of(&way)->session;
    *from = way.stage.session.app.ui.screen;
    hand(&way);
    must(&way, way.stage.session.app.ui.screen == SCREEN_HUT, "it does not lead to the hut");
    const bool begun = hut_of(&way)->session != before;
    must(&way, begun || before != 0, "no breath begins");
    if (begun) {
        check_first_picture(&way);
        check_first_second(&way);
    }
    stage_close(&way.stage);
    return begun;
}

static bool lies_in_the_hut(ScreenName screen) {
    return screen == SCREEN_HUT || screen == SCREEN_REST || screen == SCREEN_DARK || screen == SCREEN_CARE ||
           screen == SCREEN_PATTERN;
}

static void check_all(void (*hand)(Way *way)) {
    bool begun[SCREENS] = {false};
    Packs packs = seen_packs();
    for (size_t i = 0; i < seen_count; i++) {
        ScreenName from = SCREEN_TITLE;
        const bool began = check_way(&packs, &seen_all[i], hand, &from);
        begun[from] = begun[from] || began;
    }
    packs_free(&packs);
    for (int i = 0; i < SCREENS; i++)
        if (!begun[i] && !lies_in_the_hut((ScreenName)i))
            fail_msg("from %s no breath began", screen_word((ScreenName)i));
}

static void one_key_from_any_screen_and_the_breath_begins(void **state) {
    (void)state;
    check_all(take_key);
}

static void one_button_of_a_gamepad_does_the_same(void **state) {
    (void)state;
    check_all(take_pad);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(one_key_from_any_screen_and_the_breath_begins),
        cmocka_unit_test(one_button_of_a_gamepad_does_the_same),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
