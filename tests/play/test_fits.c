/* Every screen at every text size and window size, with the real fonts and no window: nothing written is cut, nothing
   lies over another or half outside its panel, everything that can be chosen can be seen. By the item list alone. In
   high contrast, where only the edges are others, at the least and the greatest text size. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "play/seen.h"
#include "shell/fonts.h"
#include "view/parts.h"
#include "view/view.h"

#include <SDL.h>

static const int sizes[][2] = {{960, 540},   {1024, 768}, {1280, 720},  {1920, 1080}, {2560, 1080},
                               {3440, 1440}, {900, 1200}, {1080, 1920}, {3840, 2160}};
static const int texts[] = {100, 125, 150, 200};

typedef struct Bench {
    Fonts *fonts;
    Packs packs;
    int faults;
    int cases; /* so far */
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
    case ITEM_FADE:
    case ITEM_ICON:
    case ITEM_PICTURE:
    case ITEM_SCROLL:
    case ITEM_KINDS:
        return false;
    }
    return false;
}

/* Every letter stands on a line, and every line inside its item. A field of one line may scroll sideways. */
static void check_words(const Case *this, const Item *item, const Sight *sight) {
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
        Role role = texts_of[1] && i >= item->second_line ? part_second_role(item) : item->role;
        if (line->y < item->box.y - 1 || line->y + sight_line(sight, role) > item->box.y + item->box.h + 2)
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

static bool lies_on_lines(const Item *item, const Sight *sight, Box box) {
    for (size_t i = 0; i < item->line_count; i++) {
        const Line *line = &item->lines[i];
        Box both = box_meet(box, (Box){line->x, line->y, line->w, sight_line(sight, item->role)});
        if (both.w > 1 && both.h > 1)
            return true;
    }
    return false;
}

static void check_icons(const Case *this, const Item *item, const Sight *sight) {
    bool iconed = item->kind == ITEM_BUTTON || item->kind == ITEM_ROW || item->kind == ITEM_FIELD ||
                  item->kind == ITEM_CAMP || (item->kind == ITEM_CHOICE && item->text != NULL);
    if (iconed && (item->icon != ICON_NONE || item->picture != NULL) &&
        lies_on_lines(item, sight, part_icon(item, sight)))
        fault(this, item, "its icon lies on its words");
    if (iconed && item->end_icon != ICON_NONE && lies_on_lines(item, sight, part_end_icon(item, sight)))
        fault(this, item, "the icon at its end lies on its words");
}

/* What is mostly on a panel is wholly on it. */
static void check_panels(const Case *this, const Screen *screen) {
    for (size_t i = 0; i < screen->count; i++) {
        const Item *item = &screen->items[i];
        Box shown = box_meet(item->box, item->clip);
        if (!is_thing(item) || !is_seen(item))
            continue;
        for (size_t k = 0; k < i; k++) {
            const Item *panel = &screen->items[k];
            if (panel->kind != ITEM_PANEL || panel->look == PANEL_VEIL)
                continue;
            Box on = box_meet(shown, box_meet(panel->box, panel->clip));
            if (on.w * (int64_t)on.h * 2 > shown.w * (int64_t)shown.h && !box_holds(panel->box, shown, 2))
                fault(this, item, "reaches out of its panel");
        }
    }
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

/* The light is round: what lies in a corner of its box, outside the ring, does not touch it. */
static bool is_off_the_ring(const Item *light, Box box) {
    if (light->kind != ITEM_BREATH)
        return false;
    const int x = light->box.x + light->box.w / 2, y = light->box.y + light->box.h / 2, radius = light->most / 2;
    const int left = box.x - x, right = x - box.x - box.w, over = box.y - y, under = y - box.y - box.h;
    const int64_t across = left > 0 ? left : right > 0 ? right : 0, along = over > 0 ? over : under > 0 ? under : 0;
    return across * across + along * along >= (int64_t)radius * radius;
}

static bool is_on_purpose(const Item *under, const Item *over) {
    return may_hold(under) && (box_holds(under->box, over->box, 1) || is_off_the_ring(under, over->box));
}

static void check_pairs(const Case *this, const Screen *screen) {
    for (size_t i = 0; i < screen->count; i++)
        for (size_t k = i + 1; k < screen->count; k++) {
            const Item *a = &screen->items[i], *b = &screen->items[k];
            if (!is_thing(a) || !is_thing(b) || !is_seen(a) || !is_seen(b))
                continue;
            Box both = box_meet(box_meet(a->box, a->clip), box_meet(b->box, b->clip));
            if (both.w > 2 && both.h > 2 && !is_on_purpose(a, b))
                fault(this, b, a->text ? a->text : "lies over another");
        }
}

/* Two that go by one key are one for the focus. */
static void check_keys(const Case *this, const Screen *screen) {
    for (size_t i = 0; i < screen->order_count; i++)
        for (size_t k = i + 1; k < screen->order_count; k++)
            if (key_same(&screen->items[screen->order[i]].key, &screen->items[screen->order[k]].key))
                fault(this, &screen->items[screen->order[k]], "goes by the key of another");
}

static void check_screen(const Case *this, const Screen *screen, const Sight *sight) {
    if (screen->order_count > 0 && screen->focus < 0)
        fault(this, &screen->items[0], "nothing has the focus");
    for (size_t i = 0; i < screen->count; i++) {
        if (screen->items[i].kind == ITEM_SCENE)
            continue;
        check_words(this, &screen->items[i], sight);
        check_icons(this, &screen->items[i], sight);
        if (is_thing(&screen->items[i]))
            check_place(this, &screen->items[i]);
    }
    check_pairs(this, screen);
    check_panels(this, screen);
    check_keys(this, screen);
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

/* FOOTHOLD_EVERY=5 measures every fifth case: enough where it is not the measures that are asked for, and each takes
 * long. */
static int case_step(void) {
    const char *every = getenv("FOOTHOLD_EVERY");
    const int step = every == NULL ? 1 : (int)strtol(every, NULL, 10);
    return step > 0 ? step : 1;
}

static void check_case(Case this, const Seen *seen) {
    Stage stage;
    if (this.bench->cases++ % case_step() != 0)
        return;
    seen_open(&stage, &this.bench->packs, seen);
    stage.session.app.ui.prefs.text_size = this.text;
    stage.session.app.ui.prefs.contrast = this.contrast;
    Sight sight = sight_fit(&stage.session.app, this.width, this.height, session_now(&stage.session), fonts_measure,
                            this.bench->fonts);
    Screen screen = view(&stage.session.app, &sight);
    check_screen(&this, &screen, &sight);
    screen_free(&screen);
    check_focus(&this, &stage, &sight);
    stage_close(&stage);
}

static void check_all(Bench *bench, bool contrast) {
    for (size_t i = 0; i < seen_count; i++)
        for (size_t size = 0; size < sizeof sizes / sizeof sizes[0]; size++)
            for (size_t text = 0; text < sizeof texts / sizeof texts[0]; text += contrast ? 3 : 1)
                check_case((Case){bench, seen_all[i].name, sizes[size][0], sizes[size][1], texts[text], contrast},
                           &seen_all[i]);
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
    bench.packs = seen_packs();
    bench.fonts = fonts_open(&problem);
    bench.faults = bench.cases = 0;
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
