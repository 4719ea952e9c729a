#include "view/hut_parts.h"

#include "view/backdrop.h"
#include "view/figures.h"
#include "view/here.h"
#include "view/motion.h"
#include "view/sketch.h"
#include "view/words.h"

#include <math.h>

#define FRAME_MS 16 /* between two pictures of the light */
#define THOUSANDTHS 1000
#define SECOND_MS 1000
#define SECOND BREATH_RATE /* frames */
#define TURN 6.28318530717958647692
#define FIGURE_HIGH 176.0                /* of the drawing */
#define FIGURE_PART .62                  /* of the ring */
#define FIGURE_FOOT .71                  /* down from the ring's top */
#define FIGURE_GROUND .444               /* the radius of the dark behind it */
#define FIGURE_COUNT .24                 /* the room under it for the count */
#define FIGURE_FRAMES (BREATH_RATE * .3) /* its colour takes so long to change */
#define LABEL_CORNER 6.0                 /* from the ring to a label that goes aside */
#define AMBER 0xF0A63CFF
#define STILL 0x6A5FA0FF

/* As the sound does: what guides goes in three seconds, and the light glides to where it rests. */
static const Span span_let_go = {0, 3000, EASE_IN_OUT_SINE, 0, 3000};
static const Span span_follow = {0, 600, EASE_OUT_SINE, 0, 600};
static const Span span_calm = {0, 1500, EASE_IN_OUT_SINE, 0, 0};

Breathing breathing_of(const Layout *layout) {
    const App *app = layout_app(layout);
    const Hut *hut = &app->ui.hut;
    Breathing breathing = {.hut = hut, .frame = app_hut_frame(app, layout_sight(layout)->now)};
    breathing.now = breath_at(&hut->plan, breathing.frame);
    breathing.round = breath_round(&hut->plan, breathing.frame);
    breathing.stopped = hut->course != COURSE_ON;
    breathing.over = breathing.now.phase == PHASE_OVER;
    breathing.free = breathing.over || breathing.now.phase == PHASE_NATURAL || hut->course == COURSE_LET_GO;
    breathing.count = (int)(breathing.now.into / SECOND) + 1;
    return breathing;
}

int64_t breathing_wakes(const Layout *layout, const Breathing *breathing) {
    const int64_t now = layout_sight(layout)->now.ms;
    if (breathing->stopped || breathing->over) {
        return INT64_MAX;
    }
    return layout_sight(layout)->motion ? now + SECOND_MS - breathing->now.into / BREATH_MS % SECOND_MS
                                        : now + FRAME_MS;
}

static const char *phase_name(Phase phase) {
    switch (phase) {
    case PHASE_IN:
        return _("In");
    case PHASE_SIP:
        return _("Sip");
    case PHASE_HOLD:
        return _("Hold");
    case PHASE_OUT:
        return _("Out");
    case PHASE_REST:
        return _("Rest");
    case PHASE_TENSE:
        return _("Tense");
    case PHASE_RELEASE:
        return _("Let go");
    case PHASE_NATURAL:
    case PHASE_OVER:
    case PHASES:
        break;
    }
    return "";
}

const char *hut_phase_label(Layout *layout, const Leg *leg) {
    const int tenths = (int)(leg->frames * 10 / SECOND);
    return tenths % 10 == 0 ? layout_say(layout, "%s %d", phase_name(leg->phase), tenths / 10)
                            : layout_say(layout, "%s %d.%d", phase_name(leg->phase), tenths / 10, tenths % 10);
}

double hut_labels_width(Layout *layout, const Breathing *breathing) {
    double widest = 0;
    const Stretch *round = breathing->round.stretch;
    for (int i = 0; round != NULL && i < round->count; i++) {
        const char *label = hut_phase_label(layout, &round->legs[i]);
        widest = fmax(widest, sight_width(layout_sight(layout), ROLE_BODY_BOLD, label));
    }
    return widest;
}

/* How much of what guides has faded away. */
static double guide_gone(Layout *layout, const Breathing *breathing) {
    const bool free = breathing->hut->course == COURSE_LET_GO;
    const double part = motion_part(layout, free ? &span_let_go : &span_follow, breathing->hut->freed);
    return free ? part : 1 - part;
}

/* Gentle motion moves once a second; nothing moves while the breath is one's own. */
static double fullness(Layout *layout, const Breathing *breathing) {
    BreathNow now = breathing->now;
    if (now.phase == PHASE_NATURAL || breathing->over) {
        return BREATH_CALM;
    }
    now.into -= layout_sight(layout)->motion ? now.into % SECOND : 0;
    const double full = breath_fullness(&now);
    const double calm = breathing->stopped ? motion_part(layout, &span_calm, breathing->hut->stopped) : 0;
    return full + (BREATH_CALM - full) * calm;
}

/* How tense the sitting figure is: its colour changes softly, and at once in gentle motion. */
static double tension(const Layout *layout, const Breathing *breathing) {
    const double part = layout_sight(layout)->motion ? 1 : fmin(1, (double)breathing->now.into / FIGURE_FRAMES);
    return breathing->now.phase == PHASE_TENSE ? part : breathing->now.phase == PHASE_RELEASE ? 1 - part : 0;
}

/* On a dark ground of its own, as large as the ring. */
static void paint_figure(Layout *layout, Picture *picture, double ring, double tense) {
    const double size = ring * FIGURE_PART / FIGURE_HIGH, middle = ring / 2, foot = ring * FIGURE_FOOT;
    const Look look = here_look(layout);
    sketch_disc(picture, middle, middle, ring * FIGURE_GROUND, 0x2A1C3C8C);
    picture_glow(picture, middle, middle, ring * FIGURE_GROUND, 0xFFB85AFF, .42 * tense);
    picture_sprite(picture, ART_CHAIR, middle, foot, size);
    figure_person(picture, ART_SEATED, middle, foot, size, &look)->tint[TINT_SCARF] = STILL;
    Sprite *lit = figure_person(picture, ART_SEATED, middle, foot, size, &look);
    lit->tint[TINT_SCARF] = AMBER;
    lit->alpha = tense;
}

static void add_figure(Layout *layout, const Breathing *breathing, const Light *light) {
    const double scale = layout_sight(layout)->scale;
    Picture *picture = layout_picture(layout);
    paint_figure(layout, picture, light->ring, tension(layout, breathing));
    sketch_place(picture, 0, 0, 0, scale, scale);
    layout_open(layout, (Spec){.self_x = ALIGN_CENTRE, .self_y = ALIGN_CENTRE});
    layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), light->ring, light->ring)->picture = picture;
    layout_close(layout);
}

static bool shows_figure(const Layout *layout, const Breathing *breathing) {
    return breathing->hut->exercise == EXERCISE_TENSION && !layout_sight(layout)->contrast;
}

/* As large as there is room for under the figure. */
static Role count_role(const Layout *layout, const Light *light) {
    static const Role roles[] = {ROLE_NUMBER, ROLE_HERO, ROLE_PROMPT, ROLE_TITLE};
    const Sight *sight = layout_sight(layout);
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++) {
        if (sight_line(sight, roles[i]) <= light->ring * FIGURE_COUNT * sight->scale) {
            return roles[i];
        }
    }
    return ROLE_SECTION;
}

static void add_count(Layout *layout, const Breathing *breathing, const Light *light) {
    const bool figure = shows_figure(layout, breathing);
    if (breathing->free || light->dark) {
        return;
    }
    layout_open(layout, (Spec){.self_x = ALIGN_CENTRE,
                               .self_y = figure ? ALIGN_END : ALIGN_CENTRE,
                               .pad_bottom = figure ? (light->height - light->ring) / 2 + light->ring * .05 : 0});
    (void)layout_text_centred(layout, figure ? count_role(layout, light) : light->role, figure ? TONE_GLOW : TONE_ORB,
                              layout_say(layout, "%d", breathing->count));
    layout_close(layout);
}

static void add_orb(Layout *layout, const Breathing *breathing, const Light *light, double gone) {
    Item *item = layout_thing(layout, ITEM_BREATH, key_of(PART_SCENE), light->width, light->height);
    const int64_t length = breathing->round.stretch == NULL ? 0 : breathing->round.stretch->frames;
    item->value = (int)lround(fullness(layout, breathing) * THOUSANDTHS);
    item->away[0] = (float)gone;
    item->ghost = length > 0 && gone < 1 ? (int)(breathing->round.into * THOUSANDTHS / length) : UNSET;
    item->most = sight_px(layout_sight(layout), light->ring);
    item->look = light->dark ? BREATH_DARK : shows_figure(layout, breathing) ? BREATH_RING : BREATH_LIGHT;
    item->spoken = hut_title(breathing);
    if (item->look == BREATH_RING) {
        add_figure(layout, breathing, light);
    }
    add_count(layout, breathing, light);
}

/* Where a label lies beside the middle of its arc, just outside the ring; at the foot it goes aside so as not to reach
 * below the light.
 */
static Point label_place(const Light *light, double turn, double half, double tall) {
    const double out = light->ring / 2 + HUT_LABELS + half * fabs(sin(turn)) + tall / 2 * fabs(cos(turn));
    const double lowest = light->height - tall, top = light->height / 2 - out * cos(turn) - tall / 2;
    if (top >= 0 && top <= lowest) {
        return (Point){light->width / 2 + out * sin(turn) - half, top};
    }
    const double round = light->ring / 2 + LABEL_CORNER, y = top < 0 ? 0 : lowest;
    const double up = fabs(y + tall / 2 - light->height / 2) - tall / 2; /* the edge nearest to the middle */
    const double aside = sqrt(fmax(0, round * round - up * up)) + half;
    return (Point){light->width / 2 + (sin(turn) > 0 ? aside : -aside) - half, y};
}

static void add_label(Layout *layout, const Breathing *breathing, const Light *light, const Leg *leg, double turn) {
    const Sight *sight = layout_sight(layout);
    const bool current = breathing->now.phase == leg->phase && !breathing->stopped;
    const char *label = hut_phase_label(layout, leg);
    const double half = sight_width(sight, ROLE_BODY_BOLD, label) / 2;
    const double tall = sight_line(sight, ROLE_BODY_BOLD) / sight->scale;
    const Point at = label_place(light, turn, half, tall);
    layout_open(layout, (Spec){.self_x = ALIGN_START, .self_y = ALIGN_START, .pad_left = at.x, .pad_top = at.y});
    const Tone tone = backdrop_gives_way(sight, SCENE_HUT) ? TONE_CREAM
                      : current                            ? TONE_GLOW
                                                           : TONE_LILAC; /* over the firelight */
    (void)layout_text(layout, ROLE_BODY_BOLD, tone, label);
    layout_close(layout);
}

static void add_labels(Layout *layout, const Breathing *breathing, const Light *light, double gone) {
    const Stretch *round = breathing->round.stretch;
    double start = 0;
    motion_set(layout, 0, gone);
    for (int i = 0; round != NULL && i < round->count; i++) {
        const double length = (double)round->legs[i].frames / (double)round->frames;
        add_label(layout, breathing, light, &round->legs[i], (start + length / 2) * TURN);
        start += length;
    }
    motion_set(layout, 0, 0);
}

void hut_light(Layout *layout, const Breathing *breathing, const Light *light) {
    const double gone = guide_gone(layout, breathing);
    layout_open(layout, (Spec){.flow = FLOW_STACK, .width = light->width, .height = light->height});
    add_orb(layout, breathing, light, gone);
    if (light->width > light->ring && gone < 1) {
        add_labels(layout, breathing, light, gone);
    }
    layout_close(layout);
}
