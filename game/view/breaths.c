#include "view/breaths.h"

#include "view/motion.h"
#include "view/sketch.h"

#include "core/text.h"

#include <math.h>
#include <stdio.h>
#include <string.h>

#define POINTS 72
#define SECOND_MS 1000
#define MINUTE_MS 60000

typedef struct Naming {
    const char *id, *name, *line;
    const char *bare; /* the line without holds; NULL = the same */
} Naming;

static const Naming namings[PATTERNS] = {
    {"hut", "Hut breath", "In, hold, out. A good first choice", "In and out. A good first choice"},
    {"even", "Even", "Steady, like walking", NULL},
    {"long-out", "Long out", "When it’s all a bit much", NULL},
    {"box", "Box", "For a busy head", NULL},
    {"4-7-8", "4·7·8", "A long hold. Skip it if you feel dizzy", "A long breath out, and no hold"},
    {"sigh", "Sigh", "Two sips in, one long breath out", NULL},
};

static const Naming *naming_of(const char *id) {
    for (int i = 0; i < PATTERNS; i++) {
        if (strcmp(namings[i].id, id) == 0) {
            return &namings[i];
        }
    }
    return NULL;
}

const char *breaths_name(const App *app, const char *id) {
    const Naming *naming = naming_of(id);
    if (naming != NULL) {
        return _(naming->name);
    }
    const Pattern *own = app->has_book ? (const Pattern *)book_find(&app->book, RECORD_PATTERN, id) : NULL;
    return own == NULL || text_is_blank(own->name) ? _("Own breath") : own->name;
}

const char *breaths_line(const char *id, bool no_hold) {
    const Naming *naming = naming_of(id);
    if (naming == NULL) {
        return NULL;
    }
    return no_hold && naming->bare != NULL ? _(naming->bare) : _(naming->line);
}

static void add_seconds(char out[WORDS_ROOM], const char *before, int ms) {
    const size_t length = strlen(out);
    (void)snprintf(out + length, WORDS_ROOM - length, "%s%g", before, (double)ms / SECOND_MS);
}

/* Nothing is said of what is left out; a hold of nothing is, where a rest follows, so that the rest keeps its place. */
void breaths_figures(const BreathPattern *pattern, bool no_hold, char out[WORDS_ROOM]) {
    const int hold = no_hold ? 0 : pattern->hold, rest = no_hold ? 0 : pattern->rest;
    out[0] = '\0';
    add_seconds(out, "", pattern->in);
    if (pattern->sip > 0) {
        add_seconds(out, "+", pattern->sip);
    }
    if (hold > 0 || rest > 0) {
        add_seconds(out, "·", hold);
    }
    add_seconds(out, "·", pattern->out);
    if (rest > 0) {
        add_seconds(out, "·", rest);
    }
}

void breaths_length(int64_t cycle_ms, char out[WORDS_ROOM]) {
    const double cycle = (double)cycle_ms, minute = round(10.0 * MINUTE_MS / (cycle > 0 ? cycle : 1)) / 10;
    words_write(out, _("%g s a breath, %g a minute"), round(cycle * 100 / SECOND_MS) / 100, minute);
}

const char *breaths_refusal(BreathRefusal refusal) {
    switch (refusal) {
    case BREATH_FITS:
        return NULL;
    case BREATH_IN_OUTSIDE:
        return _("Breathing in takes 2 to 10 seconds here.");
    case BREATH_OUT_OUTSIDE:
        return _("Breathing out takes 2 to 12 seconds here.");
    case BREATH_HOLD_OUTSIDE:
        return _("A hold lasts up to 7 seconds here.");
    case BREATH_REST_OUTSIDE:
        return _("A rest lasts up to 7 seconds here.");
    case BREATH_NOT_QUARTERS:
        return _("Each part is counted in quarters of a second.");
    case BREATH_TOO_QUICK:
        break;
    }
    return _("A breath here takes 6 seconds or more. Give it a little more time to rest you.");
}

/* Tensing fills less than a whole breath does; each drawing reaches from its foot to its top. */
static double fullest(const Stretch *round) {
    double most = 0;
    for (int i = 0; i < round->count; i++) {
        most = fmax(most, round->legs[i].to / 100.0);
    }
    return most > 0 ? most : 1;
}

/* What is paced, behind the natural breathing that a plan may begin with. */
static const Stretch *round_of(const BreathPlan *plan) {
    return breath_round(plan, 0).stretch;
}

typedef struct Curve {
    const BreathPlan *plan;
    int64_t from, frames; /* of one round */
    double inset, wide, high, foot;
} Curve;

static Curve curve_of(const BreathPlan *plan, const Profile *profile) {
    return (Curve){.plan = plan,
                   .from = breath_settle(plan),
                   .frames = round_of(plan)->frames,
                   .inset = profile->thick / 2,
                   .wide = profile->width - profile->thick,
                   .high = (profile->height - profile->thick) / fullest(round_of(plan)),
                   .foot = profile->height - profile->thick / 2};
}

static Point curve_at(const Curve *curve, double part) {
    const int64_t into = (int64_t)((double)curve->frames * part);
    const BreathNow now = breath_at(curve->plan, curve->from + (into < curve->frames ? into : curve->frames - 1));
    return (Point){curve->inset + curve->wide * part, curve->foot - curve->high * breath_fullness(&now)};
}

static void add_curve(Picture *picture, const Curve *curve) {
    for (int i = 0; i <= POINTS; i++) {
        const Point at = curve_at(curve, (double)i / POINTS);
        if (i == 0) {
            picture_move(picture, at.x, at.y);
        } else {
            picture_line(picture, at.x, at.y);
        }
    }
}

static void add_light(Layout *layout, Picture *picture, const Curve *curve, double radius) {
    const double seconds = radius > 0 ? motion_drift(layout) : 0;
    if (seconds > 0) {
        const double rounds = seconds * BREATH_RATE / (double)curve->frames;
        const Point at = curve_at(curve, rounds - floor(rounds));
        (void)picture_glow(picture, at.x, at.y, radius, 0xFFC266FF, 1);
        (void)picture_glow(picture, at.x, at.y, radius / 2, 0xFFF6E9FF, 1);
    }
}

Picture *breaths_profile(Layout *layout, const BreathPlan *plan, const Profile *profile) {
    Picture *picture = layout_picture(layout);
    if (round_of(plan) == NULL) {
        return picture;
    }
    const Curve curve = curve_of(plan, profile);
    if (profile->ground != 0) {
        picture_begin(picture);
        add_curve(picture, &curve);
        picture_line(picture, profile->width - profile->thick / 2, profile->height);
        picture_line(picture, profile->thick / 2, profile->height);
        picture_close(picture);
        picture_flat(picture, profile->ground);
    }
    picture_begin(picture);
    add_curve(picture, &curve);
    picture_stroke(picture, profile->thick, profile->line);
    add_light(layout, picture, &curve, profile->light);
    const double scale = layout_sight(layout)->scale;
    sketch_place(picture, 0, 0, 0, scale, scale);
    return picture;
}
