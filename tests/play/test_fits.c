/* Every screen at every text size and window size, with the real fonts and no window: nothing written is cut, nothing
   lies over another, everything that can be chosen can be seen. By the item list alone. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "core/memory.h"
#include "core/text.h"
#include "shell/fonts.h"
#include "shell/maya.h"
#include "view/view.h"

#include <SDL.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Seen {
    const char *name;
    void (*play)(Stage *stage);
} Seen;

static void play_faces(Stage *stage) {
    maya_reflect(stage);
    stage_play(stage, command_set(key_of(PART_SET_FACES), 1));
}

/* What a real person may bring: forty camps with names of two hundred letters, a word without a break, one camp alone.
 */
static const char long_name[] =
    "Ring the surgery before nine on a Monday, wait through the whole of the menu, and ask the receptionist whether "
    "the "
    "appointment that was moved in the spring can be moved again, without apologising more than once";
static const char long_word[] = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

static Pack pack_make(const char *id, const char *title, const char *step_title, size_t count) {
    Pack pack = {.trail = (Trail *)record_new(record_shape(RECORD_TRAIL)), .count = count};
    id_copy(pack.trail->record.id, id);
    pack.trail->title = text_copy(title);
    pack.trail->about = text_copy(long_name);
    pack.steps = memory_new(count, sizeof *pack.steps);
    for (size_t i = 0; i < count; i++) {
        pack.steps[i] = (Step *)record_new(record_shape(RECORD_STEP));
        snprintf(pack.steps[i]->record.id, sizeof pack.steps[i]->record.id, "step-%zu", i);
        pack.steps[i]->title = text_copy(step_title);
        pack.steps[i]->detail = text_copy(long_name);
        pack.steps[i]->expected_fear = (int)(i * 100 / count);
    }
    return pack;
}

static void take(Stage *stage, const char *id) {
    maya_empty(stage);
    assert_true(stage_play(stage, command_key(COMMAND_TRAIL_TAKE, key_record(PART_NONE, id))));
}

static void play_forty(Stage *stage) {
    take(stage, "forty");
}

static void play_one(Stage *stage) {
    take(stage, "one");
}

static void write(Stage *stage, Part part, const char *text) {
    Command command = command_key(COMMAND_INSERT, key_of(part));
    command.text = text;
    assert_true(stage_play(stage, command));
}

static void play_long_card(Stage *stage) {
    take(stage, "forty");
    assert_true(stage_play(stage, command_key(COMMAND_CAMP_PLAN, key_record(PART_NONE, stage->session.app.ui.step))));
    write(stage, PART_WHERE, long_name);
    write(stage, PART_WITH, long_word);
    write(stage, PART_FORECAST, long_name);
}

static void play_long_practice(Stage *stage) {
    play_long_card(stage);
    assert_true(stage_play(stage, command_of(COMMAND_START)));
    stage_wait(stage, 4000000);
}

static void play_long_stop(Stage *stage) {
    play_long_practice(stage);
    assert_true(stage_play(stage, command_of(COMMAND_STOP)));
}

static void play_long_reflect(Stage *stage) {
    play_long_practice(stage);
    assert_true(stage_play(stage, command_of(COMMAND_DID_IT)));
    for (int i = 0; i < 6; i++)
        write(stage, PART_LEARNED, long_name);
}

static void play_long_celebrate(Stage *stage) {
    play_long_reflect(stage);
    assert_true(stage_play(stage, command_of(COMMAND_KEEP)));
}

static void play_long_back(Stage *stage) {
    play_long_card(stage);
    assert_true(stage_play(stage, command_of(COMMAND_HEAD_OUT)));
    assert_true(stage_play(stage, command_go(SCREEN_BACK)));
}

static void play_long_range(Stage *stage) {
    static const char *const ids[] = {"forty", "one", "word", "dogs", "speaking", "phone-calls", "meeting-people"};
    maya_empty(stage);
    for (size_t i = 0; i < sizeof ids / sizeof ids[0]; i++)
        stage_play(stage, command_key(COMMAND_TRAIL_TAKE, key_record(PART_NONE, ids[i])));
    assert_true(stage_play(stage, command_of(COMMAND_BACK)));
}

static void play_long_ideas(Stage *stage) {
    maya_ideas(stage);
    assert_true(stage_play(stage, command_key(COMMAND_IDEA_CHOOSE, key_record(PART_NONE, "forty"))));
}

static void play_long_title(Stage *stage) {
    maya_title(stage);
    for (int i = 0; i < 6; i++) {
        assert_true(stage_play(stage, command_of(COMMAND_PERSON_NEW)));
        stage_play(stage, command_set(key_of(PART_TICK), 1));
        stage_play(stage, command_of(COMMAND_SET_OUT));
        write(stage, PART_NAME, i % 2 ? long_name : long_word);
        stage_play(stage, command_of(COMMAND_PERSON_KEEP));
        assert_true(stage_play(stage, command_of(COMMAND_BACK)));
    }
}

static const Seen all[] = {
    {"title", maya_title},
    {"welcome", maya_welcome},
    {"person", maya_person},
    {"empty", maya_empty},
    {"ideas", maya_ideas},
    {"range", maya_range},
    {"trail", maya_trail},
    {"long trail", maya_long_trail},
    {"card", maya_card},
    {"practice", maya_practice},
    {"stop", maya_stop},
    {"turned", maya_turned},
    {"back", maya_back},
    {"reflect", maya_reflect},
    {"faces", play_faces},
    {"celebrate", maya_celebrate},
    {"summit", maya_summit},
    {"trouble", maya_trouble},
    {"hut", maya_hut},
    {"settings", maya_settings},
    {"about", maya_about},
    {"help", maya_help},
    {"country", maya_country},
    {"not for", maya_not_for},
    {"contact", maya_contact},
    {"keys", maya_keys},
    {"forty camps", play_forty},
    {"one camp", play_one},
    {"long card", play_long_card},
    {"long practice", play_long_practice},
    {"long stop", play_long_stop},
    {"long reflect", play_long_reflect},
    {"long celebrate", play_long_celebrate},
    {"long back", play_long_back},
    {"long range", play_long_range},
    {"long ideas", play_long_ideas},
    {"long title", play_long_title},
};

static const int sizes[][2] = {{960, 540},   {1024, 768},  {1280, 720}, {1920, 1080},
                               {2560, 1080}, {1080, 1920}, {3840, 2160}};
static const int texts[] = {100, 125, 150, 200};

typedef struct Bench {
    Fonts *fonts;
    Packs packs;
    int faults;
} Bench;

typedef struct Case {
    Bench *bench;
    const char *name;
    int width, height, text;
    bool contrast;
} Case;

static void fault(const Case *this, const Item *item, const char *what) {
    print_message("%s %dx%d text %d%s: %s: kind %d part %d \"%.40s\" at %d,%d %dx%d\n", this->name, this->width,
                  this->height, this->text, this->contrast ? " contrast" : "", what, item->kind, item->key.part,
                  item->text ? item->text : "", item->box.x, item->box.y, item->box.w, item->box.h);
    this->bench->faults++;
}

static Box box_meet(Box a, Box b) {
    int x = a.x > b.x ? a.x : b.x, y = a.y > b.y ? a.y : b.y;
    int right = a.x + a.w < b.x + b.w ? a.x + a.w : b.x + b.w;
    int bottom = a.y + a.h < b.y + b.h ? a.y + a.h : b.y + b.h;
    return (Box){x, y, right > x ? right - x : 0, bottom > y ? bottom - y : 0};
}

static bool box_holds(Box outer, Box inner, int slack) {
    return inner.x >= outer.x - slack && inner.y >= outer.y - slack && inner.x + inner.w <= outer.x + outer.w + slack &&
           inner.y + inner.h <= outer.y + outer.h + slack;
}

static bool is_seen(const Item *item) {
    Box shown = box_meet(item->box, item->clip);
    return shown.w > 0 && shown.h > 0;
}

/* Things that stand for themselves: no two of them may lie over each other. */
static bool is_thing(const Item *item) {
    switch (item->kind) {
    case ITEM_TEXT:
    case ITEM_BUTTON:
    case ITEM_CHOICE:
    case ITEM_SLIDER:
    case ITEM_SWITCH:
    case ITEM_TICK:
    case ITEM_FIELD:
    case ITEM_ROW:
    case ITEM_STARS:
    case ITEM_DOTS:
    case ITEM_KEYCAP:
    case ITEM_BREATH:
    case ITEM_CAMP:
        return true;
    case ITEM_SCENE:
    case ITEM_PANEL:
    case ITEM_RULE:
    case ITEM_ICON:
    case ITEM_PICTURE:
    case ITEM_SCROLL:
    case ITEM_KINDS:
        return false;
    }
    return false;
}

/* Every letter stands on a line, and every line inside its item. A field of one line may scroll sideways. */
static void check_words(const Case *this, const Item *item) {
    size_t written = 0;
    bool filled = item->kind == ITEM_FIELD && item->text && item->text[0]; /* its example is not shown then */
    const char *texts_of[] = {item->text, filled ? NULL : item->second};
    for (size_t i = 0; i < item->line_count; i++) {
        const Line *line = &item->lines[i];
        const char *text = texts_of[texts_of[1] && i >= item->second_line];
        for (size_t at = line->start; at < line->start + line->length; at++)
            written += text[at] != ' ' && text[at] != '\n';
        if (item->kind == ITEM_FIELD)
            continue;
        if (line->x < item->box.x - 1 || line->x + line->w > item->box.x + item->box.w + 1)
            fault(this, item, "a line leaves its box sideways");
        if (line->y < item->box.y - 1 || line->y >= item->box.y + item->box.h)
            fault(this, item, "a line leaves its box");
    }
    size_t letters = 0;
    for (int i = 0; i < 2; i++)
        for (const char *at = texts_of[i]; at && *at; at++)
            letters += *at != ' ' && *at != '\n';
    if (item->line_count > 0 && written != letters)
        fault(this, item, "letters are missing from its lines");
    if (item->line_count == 0 && letters > 0)
        fault(this, item, "nothing of it is written");
}

static bool clip_is_window(const Case *this, const Item *item) {
    return item->clip.x <= 0 && item->clip.y <= 0 && item->clip.x + item->clip.w >= this->width &&
           item->clip.y + item->clip.h >= this->height;
}

static void check_place(const Case *this, const Item *item) {
    const Box window = {0, 0, this->width, this->height};
    if (clip_is_window(this, item) && !box_holds(window, item->box, 1))
        fault(this, item, "leaves the window");
    bool sideways = item->box.x < item->clip.x - 1 || item->box.x + item->box.w > item->clip.x + item->clip.w + 1;
    if (!clip_is_window(this, item) && sideways)
        fault(this, item, "is cut at the side");
    if (item->focusable && (item->box.w < 20 || item->box.h < 20))
        fault(this, item, "is too small to hit");
}

/* A row, a camp's plate and the breath's light have words of their own on them. */
static bool may_hold(const Item *item) {
    return item->kind == ITEM_ROW || item->kind == ITEM_CAMP || item->kind == ITEM_BREATH;
}

static void check_pairs(const Case *this, const Screen *screen) {
    for (size_t i = 0; i < screen->count; i++)
        for (size_t k = i + 1; k < screen->count; k++) {
            const Item *a = &screen->items[i], *b = &screen->items[k];
            if (!is_thing(a) || !is_thing(b) || !is_seen(a) || !is_seen(b))
                continue;
            Box both = box_meet(box_meet(a->box, a->clip), box_meet(b->box, b->clip));
            if (both.w > 2 && both.h > 2 && !(may_hold(a) && box_holds(a->box, b->box, 1)))
                fault(this, b, a->text ? a->text : "lies over another");
        }
}

static void check_screen(const Case *this, const Screen *screen) {
    if (screen->order_count > 0 && screen->focus < 0)
        fault(this, &screen->items[0], "nothing has the focus");
    for (size_t i = 0; i < screen->count; i++) {
        if (screen->items[i].kind == ITEM_SCENE)
            continue;
        check_words(this, &screen->items[i]);
        if (is_thing(&screen->items[i]))
            check_place(this, &screen->items[i]);
    }
    check_pairs(this, screen);
}

/* Wherever the focus goes, what has it is wholly to be seen, or fills what there is. */
static void check_focus(const Case *this, Stage *stage, const Sight *sight) {
    Screen first = view(&stage->session.app, sight);
    for (size_t i = 0; i < first.order_count; i++) {
        Command focus = command_key(COMMAND_FOCUS, first.items[first.order[i]].key);
        focus.value = (int)i;
        stage_play(stage, focus);
        Screen screen = view(&stage->session.app, sight);
        const Item *item = screen.focus < 0 ? NULL : &screen.items[screen.focus];
        if (!item || !key_same(&item->key, &focus.key))
            fault(this, &first.items[first.order[i]], "does not take the focus");
        else if (!box_holds(item->clip, item->box, 1) && item->box.h <= item->clip.h)
            fault(this, item, "has the focus but is not wholly seen");
        screen_free(&screen);
    }
    screen_free(&first);
}

static void check_case(Case this, const Seen *seen) {
    Stage stage;
    stage_open(&stage, &this.bench->packs, "GB", (Moment){.ms = 1772386200000, .offset = 60});
    seen->play(&stage);
    stage_play(&stage, command_of(COMMAND_TOAST_CLOSE)); /* it lies over the screen for a moment, by design */
    stage.session.app.ui.prefs.text_size = this.text;
    stage.session.app.ui.prefs.contrast = this.contrast;
    Sight sight = sight_fit(&stage.session.app, this.width, this.height, session_now(&stage.session), fonts_measure,
                            this.bench->fonts);
    Screen screen = view(&stage.session.app, &sight);
    check_screen(&this, &screen);
    screen_free(&screen);
    check_focus(&this, &stage, &sight);
    stage_close(&stage);
}

static void check_all(Bench *bench, bool contrast) {
    for (size_t i = 0; i < sizeof all / sizeof all[0]; i++)
        for (size_t size = 0; size < sizeof sizes / sizeof sizes[0]; size++)
            for (size_t text = 0; text < sizeof texts / sizeof texts[0]; text++)
                check_case((Case){bench, all[i].name, sizes[size][0], sizes[size][1], texts[text], contrast}, &all[i]);
    assert_int_equal(bench->faults, 0);
}

static void everything_fits_painted(void **state) {
    check_all(*state, false);
}

static void everything_fits_in_high_contrast(void **state) {
    check_all(*state, true);
}

static int set_up(void **state) {
    static Bench bench;
    Problem problem = {0};
    bench.packs = packs_load(&disk_posix, SOURCE_DIR "/levels");
    bench.packs.items = realloc(bench.packs.items, (bench.packs.count + 3) * sizeof *bench.packs.items);
    bench.packs.items[bench.packs.count++] = pack_make("forty", long_name, long_name, STEPS_MOST);
    bench.packs.items[bench.packs.count++] = pack_make("one", "One", "Alone", 1);
    bench.packs.items[bench.packs.count++] = pack_make("word", long_word, long_word, 7);
    bench.fonts = fonts_open(&problem);
    bench.faults = 0;
    *state = &bench;
    return bench.fonts ? 0 : -1;
}

static int tear_down(void **state) {
    Bench *bench = *state;
    packs_free(&bench->packs);
    fonts_close(bench->fonts);
    return 0;
}

int main(int argc, char **argv) {
    (void)argc;
    (void)argv;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(everything_fits_painted, set_up, tear_down),
        cmocka_unit_test_setup_teardown(everything_fits_in_high_contrast, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
