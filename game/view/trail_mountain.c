#include "view/trail_parts.h"

#include "view/backdrop.h"
#include "view/figures.h"
#include "view/here.h"
#include "view/mountain.h"
#include "view/words.h"

#include <math.h>
#include <string.h>

#define DISC 36.0
#define LABEL_MOST 236.0 /* at text of 100 percent */
#define LABEL_PAD 30.0
#define LABEL_ICON 28.0
#define LABEL_LINES 3
#define LABEL_STEP 4.0
#define NAMED_ALL 7   /* of so many camps each is named; of more: */
#define NAMED_AHEAD 3 /* so many locked camps are named */
#define STARS_MOST 8  /* with more camps the stars are in the list alone */

static Mountain mountain_of(const Layout *layout, const TrailLook *look) {
    const double left = backdrop_corner(layout).x;
    const double card = 1280 - 40 - trail_list_width(layout, look);
    return (Mountain){.seed = mountain_seed(look->trail),
                      .hour = look->hour,
                      .peak = {372, 134},
                      .left = -230,
                      .right = 960,
                      .base = 740,
                      .clear_left = fmax(left, 0) + 56,
                      .clear_right = card - 44,
                      .low = 612,
                      .lit_left = false};
}

static double tent_size(size_t count) {
    return count <= 8 ? 1 : count <= 16 ? .72 : .5;
}

static void paint_stars(Picture *picture, const Camp *camp, Point at, double size) {
    for (int i = 0; i < 3; i++) {
        figure_star(picture, at.x + (i - 1) * 19, at.y - 52 * size - (i == 1 ? 3 : 0), 8, i < camp->facts.stars);
    }
}

static void paint_camp(Picture *picture, const TrailLook *look, size_t i, Point at) {
    const Camp *camp = &look->camps[i];
    const double size = tent_size(look->count), flip = i % 2 == 0 ? 1 : -1;
    const TentState state = !camp->open ? TENT_FAR : camp->facts.lit ? TENT_LIT : TENT_OPEN;
    figure_tent(picture, at.x, at.y - 6, size, flip, state, look->hour);
    if (camp->facts.turns > 0 && look->count <= STARS_MOST) {
        figure_cairn(picture, at.x + (flip > 0 ? 66 : 40), at.y + 2, .8);
    }
    if (camp->facts.tries > 0 && look->count <= STARS_MOST) {
        paint_stars(picture, camp, at, size);
    }
}

static void paint_climber(Layout *layout, Picture *picture, const TrailLook *look, Point at) {
    const Look person = here_look(layout);
    const double size = fmax(.8, tent_size(look->count));
    figure_lantern(picture, at.x - 38 * size, at.y - 2, size * .95);
    figure_climber(picture, at.x - 58 * size, at.y, size * 1.05, 1, &person);
}

/* Where the climber stands: at the chosen camp where it is open, else at the next one. */
static size_t standing(const TrailLook *look) {
    return look->camps[look->chosen].open ? look->chosen : look->next;
}

static void paint_ring(Picture *picture, Point at, double radius, Colour colour) {
    sketch_disc(picture, at.x, at.y, radius, colour);
    sketch_disc(picture, at.x, at.y, radius - 3, 0x000000FF);
}

/* A solid disc with a tick = lit, a ring in a ring = chosen, a ring = open, a square = not open yet. */
static void paint_mark(Picture *picture, const TrailLook *look, size_t i, Point at) {
    const double size = look->count <= STARS_MOST ? 1 : .8;
    const size_t first = picture->count;
    if (!look->camps[i].open) {
        picture_begin(picture);
        picture_rectangle(picture, -9, -9, 18, 18);
        picture_flat(picture, 0x000000FF);
        picture_begin(picture);
        picture_rectangle(picture, -9, -9, 18, 18);
        picture_stroke(picture, 2.5, 0xFFFFFFFF);
    } else {
        paint_ring(picture, (Point){0, 0}, i == look->chosen ? 18 : 12, 0xFFFFFFFF);
        paint_ring(picture, (Point){0, 0}, 12, i == look->chosen ? 0xFFD400FF : 0xFFFFFFFF);
    }
    if (look->camps[i].facts.lit) {
        sketch_disc(picture, 0, 0, 12, 0xFFD400FF);
        sketch_line(picture, "M-5 0 L-1 4 L6 -4", 3, 0x000000FF);
    }
    sketch_place(picture, first, at.x, at.y, size, size);
}

static void paint_high_contrast(Layout *layout, const TrailLook *look, Backdrop *backdrop) {
    Mountain mountain = mountain_of(layout, look);
    const Climb climb = mountain_climb(&mountain, look->count);
    mountain.base = 652; /* an outline stays clear of the hints */
    mountain_paint_outline(backdrop->picture, &mountain, &climb, (int)look->next);
    for (size_t i = 0; i < look->count; i++) {
        paint_mark(backdrop->picture, look, i, climb.camps[i]);
    }
}

static void paint_all(Layout *layout, const TrailLook *look, Backdrop *backdrop) {
    Picture *picture = backdrop->picture;
    const Mountain mountain = mountain_of(layout, look);
    const Climb climb = mountain_climb(&mountain, look->count);
    mountain_paint(picture, &mountain);
    sketch_mist(picture, 120, 520, 300, 34, scenery_snow[look->hour].rim, .16);
    mountain_paint_path(picture, &mountain, &climb, look->lit == look->count ? (int)look->count : (int)look->next);
    for (size_t i = look->count; i-- > 0;) {
        paint_camp(picture, look, i, climb.camps[i]);
    }
    paint_climber(layout, picture, look, climb.camps[standing(look)]);
}

void trail_mountain(Layout *layout, const TrailLook *look) {
    if (look->count > STEPS_MOST) {
        return;
    }
    Backdrop backdrop = backdrop_begin(layout, look->hour, mountain_seed(look->trail), .53);
    if (backdrop.scenery.contrast) {
        paint_high_contrast(layout, look, &backdrop);
    } else {
        paint_all(layout, look, &backdrop);
    }
    backdrop_front(&backdrop);
    backdrop_end(layout, &backdrop);
}

typedef struct Plate { /* design pixels of the page */
    double x, y, w, h;
} Plate;

typedef struct Plates {
    Plate taken[STEPS_MOST * 2];
    size_t count;
    double left, right, top, bottom; /* room */
} Plates;

static bool crosses(const Plate *a, const Plate *b) {
    return a->x < b->x + b->w && b->x < a->x + a->w && a->y < b->y + b->h && b->y < a->y + a->h;
}

static bool is_free(const Plates *plates, const Plate *plate) {
    if (plate->x < plates->left || plate->x + plate->w > plates->right || plate->y < plates->top ||
        plate->y + plate->h > plates->bottom) {
        return false;
    }
    for (size_t i = 0; i < plates->count; i++) {
        if (crosses(&plates->taken[i], plate)) {
            return false;
        }
    }
    return true;
}

static void take(Plates *plates, Plate plate) {
    if (plates->count < sizeof plates->taken / sizeof *plates->taken) {
        plates->taken[plates->count++] = plate;
    }
}

static double words_wide(const Sight *sight, const char *words, size_t length) {
    return sight->measure(sight->context, FACE_LABEL, sight_pixels(sight, ROLE_LABEL), words, length) / sight->scale;
}

/* Lines that the words take when they are broken at spaces to lie in so much room. */
static int lines_in(const Sight *sight, const char *words, double room) {
    int lines = 1;
    const char *start = words;
    for (const char *end = words; *end != '\0';) {
        const char *next = end + 1 + strcspn(end + 1, " ");
        if (words_wide(sight, start, (size_t)(next - start)) > room && end > start) {
            start = end + 1;
            lines++;
        }
        end = next;
    }
    return lines;
}

/* No wider than its lines need, so that no word stands alone on the last. */
static bool plate_size(const Layout *layout, const char *words, bool icon, Plate *plate) {
    const Sight *sight = layout_sight(layout);
    const double wide = words_wide(sight, words, strlen(words)) + 2;
    const double beside = LABEL_PAD + (icon ? LABEL_ICON : 0) * sight->text;
    const double most = LABEL_MOST * sight->text * (sight->compact ? 1.2 : 1) - beside;
    const int lines = lines_in(sight, words, fmin(wide, most));
    double room = fmin(wide, fmin(most, wide / lines));
    while (room < most && lines_in(sight, words, room) > lines) {
        room += LABEL_STEP;
    }
    plate->w = fmin(room, most) + beside + 2;
    plate->h = lines * sight_line(sight, ROLE_LABEL) / sight->scale + 16;
    return lines <= LABEL_LINES;
}

typedef struct Clear { /* of a camp's middle: its tent, and who or what stands beside it */
    double left, right;
} Clear;

/* To one side or the other, level with the camp or a little off. */
static bool find_place(const Plates *plates, Point at, Clear clear, bool right_first, Plate *plate) {
    static const double lifts[] = {-8, 14, -30};
    for (size_t i = 0; i < 6; i++) {
        const bool right = (i % 2 == 0) == right_first;
        plate->x = right ? at.x + clear.right : at.x - clear.left - plate->w;
        plate->y = at.y - plate->h / 2 + lifts[i / 2];
        if (is_free(plates, plate)) {
            return true;
        }
    }
    return false;
}

/* Opens a box at a place of the page. */
static void open_at(Layout *layout, const Plate *plate, Flow flow) {
    const Point corner = backdrop_corner(layout);
    layout_open(layout, (Spec){.self_x = ALIGN_START,
                               .self_y = ALIGN_START,
                               .pad_left = plate->x - corner.x,
                               .pad_top = plate->y - corner.y});
    layout_open(layout, (Spec){.flow = flow, .width = plate->w});
}

static void close_at(Layout *layout) {
    layout_close(layout);
    layout_close(layout);
}

static Item *add_sign(Layout *layout, const TrailLook *look, size_t i, double size) {
    const Key key = key_record(PART_CAMP, look->camps[i].step->record.id);
    const bool first = trail_is_card(layout, look) && i != look->chosen;
    Key own = key;
    own.index = first ? 0 : 1; /* the list, or the card, holds the camp's first key */
    Item *item = layout_thing(layout, ITEM_CAMP, own, size, size);
    item->look = (int)trail_camp_look(look, i);
    item->state |= i == look->chosen ? STATE_ON : 0;
    item->role = ROLE_LABEL;
    item->command = command_key(COMMAND_CAMP_CHOOSE, key);
    item->focusable = first;
    item->group = first ? TRAIL_LADDER : 0;
    item->value = (int)i;
    item->spoken = first ? trail_camp_spoken(layout, look, i) : size > 0 ? look->camps[i].step->title : NULL;
    return item;
}

/* In high contrast no tent says that a camp is lit. */
static Icon sign_icon(const Layout *layout, const TrailLook *look, size_t i) {
    const bool ticked = look->camps[i].facts.lit && layout_sight(layout)->contrast;
    return !look->camps[i].open ? ICON_LOCK : ticked ? ICON_CHECK : ICON_NONE;
}

static void add_label(Layout *layout, const TrailLook *look, size_t i, const char *words, const Plate *plate) {
    open_at(layout, plate, FLOW_COLUMN);
    Item *item = add_sign(layout, look, i, 0);
    item->text = words;
    item->icon = sign_icon(layout, look, i);
    close_at(layout);
}

static void add_disc(Layout *layout, const TrailLook *look, size_t i, const Plate *plate) {
    open_at(layout, plate, FLOW_STACK);
    (void)add_sign(layout, look, i, plate->w);
    layout_open(layout, (Spec){.along = ALIGN_CENTRE});
    const Tone tone = trail_camp_look(look, i) == CAMP_NEXT ? TONE_BUTTON : TONE_CREAM;
    (void)layout_text_centred(layout, ROLE_LABEL, tone, layout_say(layout, "%zu", i + 1));
    layout_close(layout);
    close_at(layout);
}

static bool is_named(const TrailLook *look, size_t i) {
    if (look->count > NAMED_ALL && !look->camps[i].open) {
        return i <= look->next + NAMED_AHEAD;
    }
    return look->count <= NAMED_ALL || i == standing(look);
}

static void add_camp(Layout *layout, const TrailLook *look, size_t i, Point at, Plates *plates) {
    const char *words = layout_say(layout, "%zu · %s", i + 1, look->camps[i].step->title);
    const bool cairn = look->camps[i].facts.turns > 0 && look->count <= STARS_MOST;
    const Clear clear = {i == standing(look) ? 80 : 46, cairn ? 86 : 46};
    Plate plate = {0, 0, 0, 0};
    const bool right_first = i == standing(look) || at.x > plates->left + (plates->right - plates->left) / 2;
    if (is_named(look, i) && plate_size(layout, words, sign_icon(layout, look, i) != ICON_NONE, &plate) &&
        find_place(plates, at, clear, right_first, &plate)) {
        take(plates, plate);
        add_label(layout, look, i, words, &plate);
        return;
    }
    const Plate disc = {at.x - DISC / 2, at.y - DISC / 2 + 8, DISC, DISC};
    add_disc(layout, look, i, &disc);
}

static void reserve_camps(const TrailLook *look, const Climb *climb, Plates *plates) {
    const double size = tent_size(look->count);
    for (size_t i = 0; i < climb->count; i++) {
        const Point at = climb->camps[i];
        const double high = look->camps[i].facts.tries > 0 && look->count <= STARS_MOST ? 64 : 34; /* its stars */
        take(plates, (Plate){at.x - 36 * size, at.y - high * size, 72 * size, high * size + 22});
    }
    const Point at = climb->camps[standing(look)];
    const double person = fmax(.8, size);
    take(plates, (Plate){at.x - 74 * person, at.y - 60 * person, 48 * person, 64 * person});
}

void trail_camps(Layout *layout, const TrailLook *look) {
    if (look->count > STEPS_MOST) {
        return;
    }
    const Mountain mountain = mountain_of(layout, look);
    const Climb climb = mountain_climb(&mountain, look->count);
    Plates plates = {.left = fmax(backdrop_corner(layout).x, 0) + 24,
                     .right = 1280 - 40 - trail_list_width(layout, look) - 16,
                     .top = 96,
                     .bottom = 656};
    reserve_camps(look, &climb, &plates);
    layout_open(layout, (Spec){.flow = FLOW_STACK});
    add_camp(layout, look, standing(look), climb.camps[standing(look)], &plates);
    for (size_t i = 0; i < look->count; i++) {
        if (i != standing(look)) {
            add_camp(layout, look, i, climb.camps[i], &plates);
        }
    }
    layout_close(layout);
}
