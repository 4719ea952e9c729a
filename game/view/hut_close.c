/* The hut with large letters: light and words side by side or, in a tall window, one over the other. */
#include "view/hut_parts.h"
#include "view/words.h"

#include <math.h>

#define GAP 44.0
#define NOTES_GAP 14.0  /* between the light and the notes */
#define NOTES_AWAY 60.0 /* the notes lie below what is seen of the page */
#define SIDES 80.0      /* the margins left and right */
#define BAR 48.0
#define AROUND 68.0 /* the page's edges, and from the bar to what is below it */
#define WIDE 1280.0
#define BUTTONS 460.0
#define BUTTON 52.0
#define WORDS_GAP 12.0
#define BUTTONS_TOP 14.0
#define RING_LEAST 240.0
#define TALL_RING 520.0 /* where the light stands over its words */
#define TALL_LEAST 340.0
#define NOTES_MOST 620.0

typedef struct Close {
    Light light;
    Role title;
    double words; /* the width of what is written */
    double notes, notes_gap;
    bool second; /* what stands below the title */
} Close;

static const char *enough(const Breathing *breathing) {
    if (breathing->over) {
        return _("Go on"); /* calm or not */
    }
    return breathing->hut->exercise == EXERCISES ? _("I feel steadier") : _("That’s enough");
}

Command hut_once_more(const Breathing *breathing) {
    return command_key(COMMAND_REST, key_record(PART_REST, breathing->hut->pattern));
}

/* What stops and goes on, and at the end what begins once more. */
static void add_pause(Layout *layout, const Breathing *breathing) {
    const bool paused = breathing->hut->course == COURSE_PAUSED;
    if (breathing->over) {
        (void)layout_button(layout, BUTTON_DUSK, key_of(PART_PAUSE), ICON_REPEAT, _("Once more"),
                            hut_once_more(breathing));
    } else {
        (void)layout_button(layout, BUTTON_DUSK, key_of(PART_PAUSE), paused ? ICON_PLAY : ICON_PAUSE,
                            paused ? _("Go on") : _("Pause"), command_of(COMMAND_PAUSE));
    }
}

bool hut_can_let_go(const Breathing *breathing) {
    return !breathing->over && breathing->hut->exercise == EXERCISES;
}

static bool can_pause(const Breathing *breathing) {
    return breathing->hut->course != COURSE_LET_GO;
}

static bool offers_let_go(const Breathing *breathing) {
    return hut_can_let_go(breathing) && can_pause(breathing);
}

/* A session as a sound file: offered where nothing is followed. */
static bool offers_file(const Layout *layout, const Breathing *breathing) {
    const bool quiet = breathing->over || breathing->stopped;
    return quiet && layout_app(layout)->ui.render.state == RENDER_NONE;
}

bool hut_has_link(const Layout *layout, const Breathing *breathing) {
    return offers_let_go(breathing) || offers_file(layout, breathing);
}

static void add_link(Layout *layout, const Breathing *breathing) {
    layout_open(layout, (Spec){.across = ALIGN_CENTRE});
    if (offers_let_go(breathing)) {
        (void)layout_button(layout, BUTTON_LINK_DUSK, key_of(PART_SECONDARY), ICON_NONE, _("Breathe as I like"),
                            command_of(COMMAND_LET_GO));
    } else {
        (void)layout_button(layout, BUTTON_LINK_DUSK, key_of(PART_RENDER), ICON_NONE, _("Take it as a sound file"),
                            command_of(COMMAND_RENDER));
    }
    layout_close(layout);
}

/* Design pixels. */
static double buttons_height(const Layout *layout, const Breathing *breathing) {
    const Sight *sight = layout_sight(layout);
    const double link =
        hut_has_link(layout, breathing) ? HUT_LINK_GAP + sight_control(sight, HUT_LINK) / sight->scale : 0;
    return 2 * sight_control(sight, BUTTON) / sight->scale + HUT_BUTTONS_GAP + link;
}

/* What leads on, from above. */
void hut_buttons(Layout *layout, const Breathing *breathing) {
    layout_open(layout, (Spec){.gap = HUT_LINK_GAP});
    layout_open(layout, (Spec){.gap = HUT_BUTTONS_GAP, .width_least = 210, .text_scaled = true});
    if (can_pause(breathing)) {
        add_pause(layout, breathing);
    } else {
        (void)layout_button(layout, BUTTON_DUSK, key_of(PART_SECONDARY), ICON_NONE, _("Follow again"),
                            command_of(COMMAND_LET_GO));
    }
    (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, enough(breathing),
                        command_of(COMMAND_STEADIER));
    layout_close(layout);
    if (hut_has_link(layout, breathing)) {
        add_link(layout, breathing);
    }
    layout_close(layout);
}

static double page_width(const Sight *sight) {
    return fmin(sight->width / sight->scale, WIDE) - SIDES;
}

/* Under the bar. */
static double page_height(const Sight *sight) {
    return (sight->height - sight_control(sight, BAR)) / sight->scale - AROUND;
}

/* The longest phase stands on one line, so that nothing moves from phase to phase. */
static Role title_role(const Sight *sight, const char *longest, double room) {
    static const Role roles[] = {ROLE_PROMPT, ROLE_CELEBRATE};
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++) {
        if (sight_width(sight, roles[i], longest) <= room) {
            return roles[i];
        }
    }
    return ROLE_TITLE;
}

/* label 0: without room for its labels the light goes without them. */
static Light light_of(double ring, double label) {
    return (Light){ring + 2 * label, label > 0 ? ring + HUT_LABEL_BAND : ring, ring, ROLE_HERO, false};
}

/* What the notes leave of the page; in the smallest room a pause may ask out of sight. */
static double room_beside(const Layout *layout, const Breathing *breathing, const Close *close) {
    const double high = page_height(layout_sight(layout)) - NOTES_GAP;
    const double asked = high - hut_notes_height(layout, breathing, close->notes, true);
    return asked >= RING_LEAST ? asked : high - hut_notes_height(layout, breathing, close->notes, false);
}

/* The light leaves the notes their room, whether they are there or not: its size is the same all the time. Where that
   cannot be, they begin out of sight. */
static void make_room(const Layout *layout, const Breathing *breathing, Close *close, double label, double room) {
    const double high = page_height(layout_sight(layout));
    const double beside = room_beside(layout, breathing, close);
    const bool away = beside < RING_LEAST;
    const double free = away ? high : beside, ring = fmin(close->light.ring, free - HUT_LABEL_BAND);
    const bool labels = ring >= RING_LEAST && ring + 2 * label <= room;
    close->light = light_of(labels ? ring : fmin(close->light.ring, free), labels ? label : 0);
    close->notes_gap = away ? high - close->light.height + NOTES_AWAY : NOTES_GAP;
}

static int title_height(Layout *layout, const Breathing *breathing, const Close *close) {
    const int wide = sight_px(layout_sight(layout), close->words);
    const int longest = layout_text_height(layout, close->title, hut_title_longest(layout, breathing), wide);
    const int now = layout_text_height(layout, close->title, hut_title(breathing), wide);
    return now > longest ? now : longest;
}

/* The title, the words below it, the ways on. */
static double words_height(Layout *layout, const Breathing *breathing, const Close *close) {
    const Sight *sight = layout_sight(layout);
    const int second =
        layout_text_height(layout, ROLE_BODY, hut_second(layout, breathing), sight_px(sight, close->words));
    const double high = title_height(layout, breathing, close) + second;
    return high / sight->scale + 2 * WORDS_GAP + BUTTONS_TOP + buttons_height(layout, breathing);
}

static Close close_beside(Layout *layout, const Breathing *breathing) {
    const Sight *sight = layout_sight(layout);
    const char *longest = hut_title_longest(layout, breathing);
    const double room = page_width(sight), label = hut_labels_width(layout, breathing) + HUT_LABELS;
    const double least = fmax(BUTTONS, fmin(sight_width(sight, ROLE_TITLE, longest) + 2, room / 2));
    const double ring = fmax(RING_LEAST, fmin(HUT_RING, room - GAP - least));
    Close close = {.light = {.ring = ring}, .notes = fmin(NOTES_MOST, room - GAP - least)};
    make_room(layout, breathing, &close, label, room - GAP - least);
    const double words = room - GAP - fmax(close.light.width, close.notes);
    close.title = title_role(sight, longest, words);
    close.words = fmin(words, fmax(BUTTONS, sight_width(sight, close.title, longest) + 2));
    close.second = words_height(layout, breathing, &close) <= page_height(sight);
    return close;
}

/* What the words and the notes leave of a tall page; a pause asks out of sight before the light gets small. */
static double room_under(Layout *layout, const Breathing *breathing, const Close *close) {
    const double high = page_height(layout_sight(layout)) - words_height(layout, breathing, close);
    const double free = high - 2 * GAP - HUT_LABEL_BAND;
    const double asked = free - hut_notes_height(layout, breathing, close->notes, true);
    return asked >= TALL_LEAST ? asked : free - hut_notes_height(layout, breathing, close->notes, false);
}

static Close close_under(Layout *layout, const Breathing *breathing) {
    const Sight *sight = layout_sight(layout);
    const double room = page_width(sight), label = hut_labels_width(layout, breathing) + HUT_LABELS;
    Close close = {.title = title_role(sight, hut_title_longest(layout, breathing), room),
                   .words = room,
                   .notes = fmin(NOTES_MOST, room),
                   .second = true};
    const double free = room_under(layout, breathing, &close);
    const double ring = fmin(fmax(RING_LEAST, fmin(TALL_RING, free)), room);
    close.light = light_of(ring, ring + 2 * label <= room ? label : 0);
    return close;
}

static void add_words(Layout *layout, const Breathing *breathing, const Close *close, bool tall) {
    Item *(*const add)(Layout *, Role, Tone, const char *) = tall ? layout_text_centred : layout_text;
    layout_open(layout, (Spec){.gap = WORDS_GAP, .width = close->words});
    (void)add(layout, close->title, TONE_CREAM, hut_title(breathing));
    if (close->second) {
        (void)add(layout, ROLE_BODY, TONE_CREAM, hut_second(layout, breathing));
    }
    layout_open(layout, (Spec){.pad_top = BUTTONS_TOP, .across = tall ? ALIGN_CENTRE : ALIGN_START});
    layout_open(layout, (Spec){.width = fmin(BUTTONS, close->words)});
    hut_buttons(layout, breathing);
    layout_close(layout);
    layout_close(layout);
    layout_close(layout);
}

/* The notes lie under the light, and in a tall window under the buttons. */
static void add_light(Layout *layout, const Breathing *breathing, const Close *close, bool tall) {
    layout_open(layout, (Spec){.gap = close->notes_gap, .across = ALIGN_CENTRE});
    hut_light(layout, breathing, &close->light);
    if (!tall) {
        hut_notes(layout, breathing, close->notes);
    }
    layout_close(layout);
}

void hut_close(Layout *layout, const Breathing *breathing) {
    const bool tall = layout_sight(layout)->height > layout_sight(layout)->width;
    const Close close = tall ? close_under(layout, breathing) : close_beside(layout, breathing);
    layout_open(layout, (Spec){.flow = tall ? FLOW_COLUMN : FLOW_ROW,
                               .gap = GAP,
                               .grow = 1,
                               .across = tall ? ALIGN_CENTRE : ALIGN_START, /* in sight, however long the words */
                               .along = ALIGN_CENTRE,
                               .dark = true});
    add_light(layout, breathing, &close, tall);
    add_words(layout, breathing, &close, tall);
    if (tall) {
        hut_notes(layout, breathing, close.notes);
    }
    layout_close(layout);
}
