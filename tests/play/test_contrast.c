/* Can it be read? Every screen is drawn without its writing, and each line's colour is held against the pixels behind
   it.

   The rule is WCAG 2.2 AA, success criteria 1.4.3 and 1.4.11 (https://www.w3.org/TR/WCAG22/#contrast-minimum and
   #non-text-contrast): 4.5 for text; 3.0 for large text, which is 24 px (18 pt) and up, or bold and 19 px (14 pt) and
   up; 3.0 for the edges of controls, the focus ring and icons. Stricter than the rule: what is out of use is measured
   too, and a letter counts as large only by its size at text 100 % and scale 1 (below that scale, by its size on the
   screen).

   Scenery is not flat, and one odd pixel makes no word unreadable: the ratio of a line is that of the worst 2 % of the
   pixels in its box, from the height of the capitals down to below the base line. Where an edge is dashed, its dashes
   count.

   What is drawn: each screen at 1280x720 in both themes and at every text size; in every hour of the day; at the other
   window sizes painted with text 100 and 200 %, and in high contrast with text 100 %; and where it scrolls, also its
   end. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "core/memory.h"
#include "play/seen.h"
#include "shell/draw.h"
#include "shell/window.h"
#include "view/parts.h"
#include "view/view.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define TEXT_LEAST 4.5
#define LARGE_LEAST 3.0
#define SHAPE_LEAST 3.0
#define LARGE 24.0
#define LARGE_BOLD 19.0
#define WORST_PART 0.02
#define RATIOS 2101 /* 0 to 21 by hundredths */
#define NEIGHBOUR 8 /* pixels that a focus ring reaches out at scale 1 */
#define CAPSULE 2   /* pixels from its halves to its edge */
#define PRINTED 25

/* The worst that was measured of one thing on one screen. */
typedef struct Measured {
    const char *name; /* of the screen */
    char what[64];
    double ratio, least;
    int width, height, text, hour;
    bool contrast;
    Colour colour;
} Measured;

typedef struct Bench {
    Fonts *fonts;
    Packs packs;
    Window window;
    Draw draw;
    double light[256]; /* of a channel, linear */
    Measured *worst;
    size_t count, room;
    size_t lines, edges; /* how many were measured */
} Bench;

typedef struct Case {
    Bench *bench;
    const char *name;
    int width, height, text, hour;
    bool contrast;
} Case;

static double luminance(const Bench *bench, uint32_t rgb) {
    return 0.2126 * bench->light[rgb >> 16 & 255] + 0.7152 * bench->light[rgb >> 8 & 255] +
           0.0722 * bench->light[rgb & 255];
}

static double ratio_of(double one, double other) {
    return (fmax(one, other) + 0.05) / (fmin(one, other) + 0.05);
}

static double pixel_light(const Bench *bench, int x, int y) {
    const SDL_Surface *surface = bench->window.surface;
    const char *row = (const char *)surface->pixels + (ptrdiff_t)y * surface->pitch;
    return luminance(bench, ((const uint32_t *)(const void *)row)[x]);
}

/* Keeps the worst of each thing, the farthest below or the least above what it has to be. */
static void keep(const Case *this, const char *what, double ratio, double least, Colour colour) {
    Bench *bench = this->bench;
    Measured fresh = {.name = this->name,
                      .ratio = ratio,
                      .least = least,
                      .width = this->width,
                      .height = this->height,
                      .text = this->text,
                      .hour = this->hour,
                      .contrast = this->contrast,
                      .colour = colour};
    snprintf(fresh.what, sizeof fresh.what, "%.60s", what);
    for (size_t i = 0; i < bench->count; i++) {
        Measured *known = &bench->worst[i];
        if (known->name == this->name && strcmp(known->what, fresh.what) == 0) {
            if (ratio / least < known->ratio / known->least)
                *known = fresh;
            return;
        }
    }
    bench->worst = memory_grow(bench->worst, bench->count, &bench->room, sizeof *bench->worst);
    bench->worst[bench->count++] = fresh;
}

static Box box_meet(Box a, Box b) {
    int x = SDL_max(a.x, b.x), y = SDL_max(a.y, b.y);
    int right = SDL_min(a.x + a.w, b.x + b.w), bottom = SDL_min(a.y + a.h, b.y + b.h);
    return (Box){x, y, SDL_max(right - x, 0), SDL_max(bottom - y, 0)};
}

/* The contrast that all but the worst 2 % of the pixels have. */
static double box_ratio(const Case *this, Box box, Colour colour) {
    size_t counts[RATIOS] = {0};
    double ink = luminance(this->bench, colour >> 8);
    for (int y = box.y; y < box.y + box.h; y++)
        for (int x = box.x; x < box.x + box.w; x++)
            counts[(int)(ratio_of(ink, pixel_light(this->bench, x, y)) * 100)]++;
    double left = box.w * (double)box.h * WORST_PART;
    int at = 0;
    while (at < RATIOS - 1 && (left -= (double)counts[at]) >= 0)
        at++;
    return at / 100.0;
}

static double written_least(const Case *this, const Written *written, double scale) {
    if (written->pixels == 0)
        return SHAPE_LEAST;
    double size = written->pixels * 100.0 / this->text / fmax(scale, 1);
    return size >= (written->bold ? LARGE_BOLD : LARGE) ? LARGE_LEAST : TEXT_LEAST;
}

static Box written_box(const Written *written) {
    Box box = written->box;
    if (written->pixels == 0)
        return (Box){box.x + box.w / 5, box.y + box.h / 5, box.w * 3 / 5, box.h * 3 / 5};
    return (Box){box.x, box.y + box.h / 5, box.w, box.h * 3 / 4};
}

static bool is_icon_alone(const Item *item) {
    return item->text == NULL && item->kind != ITEM_ICON;
}

/* What the edge of a scrolled page cuts through, or the ring of a neighbour across that edge touches, is measured where
   it is wholly in sight. */
static bool is_whole(const Case *this, const Item *item, Box box) {
    const Box window = {0, 0, this->width, this->height};
    const bool scrolled = item->clip.h < this->height;
    Box clip = item->clip;
    clip.y += scrolled ? NEIGHBOUR : 0;
    clip.h -= scrolled ? 2 * NEIGHBOUR : 0;
    Box seen = box_meet(box_meet(box, clip), window);
    return box.w > 0 && box.h > 0 && seen.w == box.w && seen.h == box.h;
}

static void check_writing(const Case *this, const Screen *screen, const Writing *writing) {
    int under = screen->trap.part == PART_NONE ? -1 : screen_find(screen, screen->trap);
    for (size_t i = 0; i < writing->count; i++) {
        const Written *written = &writing->items[i];
        const Item *item = written->item;
        bool beneath = item - screen->items < under;             /* a dialog, and out of use */
        bool shown = written->pixels > 0 || is_icon_alone(item); /* beside words an icon is decoration */
        if (beneath || !shown || !is_whole(this, item, written->box))
            continue;
        Box box = written_box(written);
        this->bench->lines++;
        const char *what = written->pixels == 0 ? item_word(item->kind)
                           : item->text != NULL ? item->text
                                                : item->second;
        keep(this, what, box_ratio(this, box, written->colour), written_least(this, written, screen->scale),
             written->colour);
    }
}

/* How well an edge is seen across one line of pixels, from outside inwards: the most any of them differs from the
 * first. */
static double edge_ratio(const Bench *bench, int x, int y, int step_x, int step_y, int count) {
    double outside = pixel_light(bench, x, y), best = 1;
    for (int i = 1; i < count; i++)
        best = fmax(best, ratio_of(outside, pixel_light(bench, x + i * step_x, y + i * step_y)));
    return best;
}

/* The shape whose edge is to be seen; false where it has none of its own. */
static bool edge_box(const Item *item, const Sight *sight, Box *box) {
    *box = item->box;
    switch (item->kind) {
    case ITEM_FIELD: /* a bare one is told by its words, as a row is, until it is written in */
        return item->look == FIELD_BOX || (item->state & STATE_RING) != 0;
    case ITEM_BUTTON:
        return item->look == BUTTON_SECONDARY || item->look == BUTTON_GHOST || item->look == BUTTON_DUSK ||
               item->look == BUTTON_DUSK_GHOST;
    case ITEM_CHOICE:
        if (item->look == CHOICE_FACE || item->look == CHOICE_DISC)
            *box = part_icon(item, sight);
        if (item->look == CHOICE_HALF) /* the capsule's, which lies around both halves */
            *box = (Box){box->x, box->y - CAPSULE, box->w, box->h + 2 * CAPSULE};
        return item->look != CHOICE_TAB && (item->look != CHOICE_SIDE || (item->state & STATE_ON) != 0);
    case ITEM_SLIDER:
        *box = part_knob(item, sight, item->value);
        return true;
    case ITEM_SWITCH:
        *box = part_switch(item, sight);
        return true;
    case ITEM_TICK:
        *box = part_tick(item, sight);
        return true;
    case ITEM_ROW:
    case ITEM_CAMP:
    case ITEM_SCENE:
    case ITEM_PANEL:
    case ITEM_RULE:
    case ITEM_FADE:
    case ITEM_TEXT:
    case ITEM_STARS:
    case ITEM_DOTS:
    case ITEM_ICON:
    case ITEM_KEYCAP:
    case ITEM_PICTURE:
    case ITEM_BREATH:
    case ITEM_SCROLL:
    case ITEM_KINDS:
        return (item->state & STATE_RING) != 0;
    }
    return false;
}

/* Above and below, in the middle, where every shape runs along its box. The best quarter of the pixels counts: a dashed
   edge has gaps, a round one has blended pixels, and a hairline may lie against one side. */
static void check_edge(const Case *this, const Item *item, Box box, int out, int in) {
    double ratios[64];
    size_t count = 0;
    if (!is_whole(this, item, (Box){box.x, box.y - out, box.w, box.h + 2 * out}))
        return;
    for (int i = 0; i < 32; i++) {
        int x = box.x + box.w * 9 / 20 + box.w * i / 320;
        ratios[count++] = edge_ratio(this->bench, x, box.y - out, 0, 1, out + in);
        ratios[count++] = edge_ratio(this->bench, x, box.y + box.h + out - 1, 0, -1, out + in);
    }
    for (size_t i = 0; i < count; i++) /* in order */
        for (size_t k = i; k > 0 && ratios[k] < ratios[k - 1]; k--) {
            double other = ratios[k];
            ratios[k] = ratios[k - 1];
            ratios[k - 1] = other;
        }
    this->bench->edges++;
    char what[64];
    snprintf(what, sizeof what, "%s of %s \"%.30s\"", (item->state & STATE_RING) != 0 ? "ring" : "edge",
             item_word(item->kind), item->text != NULL ? item->text : "");
    keep(this, what, ratios[count * 3 / 4], SHAPE_LEAST, 0);
}

static void check_edges(const Case *this, const Screen *screen, const Sight *sight) {
    int under = screen->trap.part == PART_NONE ? -1 : screen_find(screen, screen->trap);
    for (int i = SDL_max(under, 0); i < (int)screen->count; i++) {
        const Item *item = &screen->items[i];
        Box box;
        if ((item->state & STATE_DISABLED) != 0 || !edge_box(item, sight, &box))
            continue;
        bool ring = (item->state & STATE_RING) != 0;
        int wide = sight_px(sight, this->contrast ? 4 : 3);
        bool half = item->kind == ITEM_CHOICE && item->look == CHOICE_HALF;
        check_edge(this, item, box, ring ? 2 * wide + 1 : 1, sight_px(sight, 4) + (half ? CAPSULE : 0));
    }
}

static void check_look(const Case *this, const Stage *stage, const Sight *sight) {
    Bench *bench = this->bench;
    Writing writing = {0};
    Screen screen = view(&stage->session.app, sight);
    bench->draw.writing = &writing;
    draw_screen(&bench->draw, &stage->session.app, sight, &screen);
    SDL_RenderFlush(bench->draw.renderer);
    check_writing(this, &screen, &writing);
    check_edges(this, &screen, sight);
    writing_free(&writing);
    screen_free(&screen);
}

/* False where nothing scrolls: there is no other end. */
static bool go_to_end(Stage *stage, const Sight *sight) {
    Screen screen = view(&stage->session.app, sight);
    bool scrolls = false;
    for (size_t i = 0; i < screen.count; i++)
        scrolls |= screen.items[i].kind == ITEM_SCROLL && screen.items[i].most > 0;
    for (size_t i = screen.order_count; scrolls && i-- > 0;) {
        Command focus = command_key(COMMAND_FOCUS, screen.items[screen.order[i]].key);
        const Item *item = &screen.items[screen.order[i]];
        if (item->box.y + item->box.h > item->clip.y + item->clip.h) {
            focus.value = (int)i;
            stage_play(stage, focus);
            break;
        }
    }
    screen_free(&screen);
    return scrolls;
}

static void check_case(const Case *this, Stage *stage) {
    Prefs *prefs = &stage->session.app.ui.prefs;
    prefs->text_size = this->text;
    prefs->contrast = this->contrast;
    Sight sight = sight_fit(&stage->session.app, this->width, this->height, session_now(&stage->session), fonts_measure,
                            this->bench->fonts);
    sight.settled = true; /* at rest, and not coming up out of another screen */
    check_look(this, stage, &sight);
    if (go_to_end(stage, &sight))
        check_look(this, stage, &sight);
}

static void check_seen(Bench *bench, const Seen *seen, int width, int height, int text, bool contrast) {
    Stage stage;
    seen_open(&stage, &bench->packs, seen);
    check_case(&(Case){bench, seen->name, width, height, text, -1, contrast}, &stage);
    stage_close(&stage);
}

static bool set_hour(Stage *stage, int hour) {
    size_t count = 0;
    const Trail **trails = stage->session.app.has_book ? book_trails(&stage->session.app.book, false, &count) : NULL;
    for (size_t i = 0; i < count; i++)
        ((Trail *)trails[i])->hour = hour;
    free((void *)trails);
    return count > 0;
}

static void check_hours(Bench *bench, const Seen *seen) {
    Stage stage;
    seen_open(&stage, &bench->packs, seen);
    for (int hour = 0; hour < HOURS && set_hour(&stage, hour); hour++)
        check_case(&(Case){bench, seen->name, 1280, 720, 100, hour, false}, &stage);
    stage_close(&stage);
}

static void use_size(Bench *bench, int width, int height) {
    Problem problem = {0};
    if (bench->window.renderer != NULL) {
        draw_free(&bench->draw);
        window_close(&bench->window);
    }
    assert_true(window_open_hidden(&bench->window, width, height, &problem));
    bench->draw = draw_new(bench->window.renderer, bench->fonts, SOURCE_DIR "/assets");
}

static int compare_worst(const void *a, const void *b) {
    const Measured *one = a, *other = b;
    double first = one->ratio / one->least, second = other->ratio / other->least;
    return first < second ? -1 : first > second;
}

/* Prints what cannot be read, or what comes nearest to it. */
static void assert_readable(Bench *bench) {
    qsort(bench->worst, bench->count, sizeof *bench->worst, compare_worst);
    size_t broken = 0;
    for (size_t i = 0; i < bench->count; i++) {
        const Measured *one = &bench->worst[i];
        bool bad = one->ratio < one->least;
        broken += bad;
        if (bad || i < PRINTED)
            print_message("%s %5.2f of %.1f  %s %dx%d text %d%s hour %d: %08X \"%s\"\n", bad ? "BELOW" : "     ",
                          one->ratio, one->least, one->name, one->width, one->height, one->text,
                          one->contrast ? " contrast" : "", one->hour, one->colour, one->what);
    }
    print_message("%zu lines and %zu edges measured\n", bench->lines, bench->edges);
    bench->count = bench->lines = bench->edges = 0;
    assert_int_equal(broken, 0);
}

static void readable_at_every_text_size(void **state) {
    static const int texts[] = {100, 125, 150, 200};
    Bench *bench = *state;
    use_size(bench, 1280, 720);
    for (size_t i = 0; i < seen_count; i++)
        for (size_t text = 0; text < sizeof texts / sizeof *texts; text++)
            for (int contrast = 0; contrast < 2; contrast++)
                check_seen(bench, &seen_all[i], 1280, 720, texts[text], contrast);
    assert_readable(bench);
}

static void readable_at_every_hour(void **state) {
    Bench *bench = *state;
    use_size(bench, 1280, 720);
    for (size_t i = 0; i < seen_count; i++)
        check_hours(bench, &seen_all[i]);
    assert_readable(bench);
}

static void readable_in_every_window(void **state) {
    static const int sizes[][2] = {{960, 540}, {1920, 1080}, {2560, 1080}, {900, 1200}};
    Bench *bench = *state;
    for (size_t size = 0; size < sizeof sizes / sizeof *sizes; size++) {
        use_size(bench, sizes[size][0], sizes[size][1]);
        for (size_t i = 0; i < seen_count; i++) {
            check_seen(bench, &seen_all[i], sizes[size][0], sizes[size][1], 100, false);
            check_seen(bench, &seen_all[i], sizes[size][0], sizes[size][1], 200, false);
            check_seen(bench, &seen_all[i], sizes[size][0], sizes[size][1], 100, true);
        }
    }
    assert_readable(bench);
}

/* The measuring itself: grey on grey is noticed, black on white is not. */
static void what_cannot_be_read_is_noticed(void **state) {
    Bench *bench = *state;
    use_size(bench, 200, 100);
    Case this = {bench, "made up", 200, 100, 100, -1, false};
    SDL_FillRect(bench->window.surface, NULL, 0xFFFFFFFF);
    const Box box = {10, 10, 100, 20};
    assert_true(fabs(box_ratio(&this, box, 0x000000FF) - 21) < .011);
    assert_true(fabs(box_ratio(&this, box, 0x767676FF) - 4.54) < .011);
    SDL_FillRect(bench->window.surface, &(SDL_Rect){10, 10, 1, 20}, 0xFF767676);
    assert_true(box_ratio(&this, box, 0x767676FF) > 4.5); /* one pixel in a hundred */
    SDL_FillRect(bench->window.surface, &(SDL_Rect){10, 10, 3, 20}, 0xFF767676);
    assert_true(box_ratio(&this, box, 0x767676FF) < 1.1); /* three */
    assert_true(edge_ratio(bench, 60, 5, 0, 1, 10) < 1.1);
    assert_true(edge_ratio(bench, 11, 5, 0, 1, 10) > 4.5);
}

static int set_up(void **state) {
    static Bench bench;
    Problem problem = {0};
    bench.packs = seen_packs();
    bench.fonts = fonts_open(&problem);
    for (int i = 0; i < 256; i++)
        bench.light[i] = i <= 10 ? i / 255.0 / 12.92 : pow((i / 255.0 + 0.055) / 1.055, 2.4);
    *state = &bench;
    return bench.fonts ? 0 : -1;
}

static int tear_down(void **state) {
    Bench *bench = *state;
    draw_free(&bench->draw);
    window_close(&bench->window);
    packs_free(&bench->packs);
    fonts_close(bench->fonts);
    free(bench->worst);
    return 0;
}

int main(int argc, char **argv) {
    (void)argc;
    (void)argv;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_cannot_be_read_is_noticed),
        cmocka_unit_test(readable_at_every_text_size),
        cmocka_unit_test(readable_at_every_hour),
        cmocka_unit_test(readable_in_every_window),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}
