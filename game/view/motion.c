#include "view/motion.h"

#include "view/backdrop.h"
#include "view/layout_node.h"

#include <math.h>

#define TURN 6.28318530717958647692
#define FRAME_MS 16  /* between two pictures of what moves */
#define DRIFT_MS 66  /* 15 pictures a second at most */
#define POSE_MS 2000 /* gentle motion's flames */
#define POSE_FADE_MS 800
#define BACK 1.70158 /* how far EASE_OUT_BACK swings past, the usual tenth */

/* look.md 7. The ground takes longer than the cards so that the whole window never grows brighter by a tenth in 100 ms.
 * What was there goes quickly, so that nobody reads two things at once; what comes takes its time to rise.
 */
const Span span_screen = {0, 140, EASE_OUT_QUAD, 0, 180};
static const Span span_rise = {0, 320, EASE_OUT_CUBIC, 0, 0};
const Span span_closer = {0, 360, EASE_IN_OUT_SINE, 0, 0};
static const Span span_from_close = {360, 640, EASE_IN_OUT_SINE, 0, 180};
const Span span_card = {0, 240, EASE_OUT_CUBIC, 0, 150};
const Span span_focus = {0, 140, EASE_OUT_CUBIC, 0, 0};
const Span span_hover = {0, 120, EASE_OUT_QUAD, 0, 0};
const Span span_press = {0, 80, EASE_OUT_QUAD, 0, 0};
const Span span_toast = {0, 200, EASE_OUT_QUAD, 0, 150};
const Span span_glance = {0, 600, EASE_OUT_CUBIC, 0, 0};

static int most_of(int a, int b) {
    return a > b ? a : b;
}

static double eased(Ease ease, double part) {
    const double left = 1 - part;
    switch (ease) {
    case EASE_LINEAR:
        return part;
    case EASE_OUT_QUAD:
        return 1 - left * left;
    case EASE_OUT_CUBIC:
        return 1 - left * left * left;
    case EASE_IN_OUT_CUBIC:
        return part < .5 ? 4 * part * part * part : 1 - 4 * left * left * left;
    case EASE_IN_OUT_SINE:
        return (1 - cos(part * TURN / 2)) / 2;
    case EASE_OUT_SINE:
        return sin(part * TURN / 4);
    case EASE_OUT_BACK:
        return 1 - left * left * ((BACK + 1) * left - BACK);
    }
    return part;
}

double span_part(const Span *span, int64_t since_ms, bool gentle) {
    const int64_t into = since_ms - (gentle ? span->gentle_after : span->after);
    const int length = gentle ? span->gentle : span->ms;
    if (into >= length) {
        return 1;
    }
    return into <= 0 ? 0 : eased(gentle ? EASE_LINEAR : span->ease, (double)into / length);
}

void motion_wake(Layout *layout, int64_t ms) {
    Screen *screen = layout_screen(layout);
    screen->next_change = ms < screen->next_change ? ms : screen->next_change;
}

static double part_at_pace(Layout *layout, const Span *span, Moment since, int frame) {
    const Sight *sight = layout_sight(layout);
    if (sight->settled || !moment_is_set(since)) {
        return 1;
    }
    const int64_t into = sight->now.ms - since.ms;
    const int after = sight->motion ? span->gentle_after : span->after;
    const int length = sight->motion ? span->gentle : span->ms;
    if (into < after) {
        motion_wake(layout, since.ms + after);
    } else if (into < after + length) {
        motion_wake(layout, sight->now.ms + frame);
    }
    return span_part(span, into, sight->motion);
}

double motion_part(Layout *layout, const Span *span, Moment since) {
    return part_at_pace(layout, span, since, FRAME_MS);
}

double motion_slow(Layout *layout, const Span *span, Moment since) {
    return part_at_pace(layout, span, since, DRIFT_MS);
}

double motion_drift(Layout *layout) {
    const Sight *sight = layout_sight(layout);
    const App *app = layout_app(layout);
    if (sight->motion || sight->contrast || sight->settled) {
        return 0;
    }
    if (app_drifts(app, sight->now)) {
        motion_wake(layout, sight->now.ms + DRIFT_MS);
    }
    return (double)app_drift_ms(app, sight->now) / 1000;
}

static int64_t fire_ms(const Layout *layout) {
    const Moment since = layout_app(layout)->ui.since;
    return moment_is_set(since) ? layout_sight(layout)->now.ms - since.ms : 0;
}

double motion_fire(Layout *layout) {
    const Sight *sight = layout_sight(layout);
    if (sight->motion || sight->contrast || sight->settled) {
        return 0;
    }
    motion_wake(layout, sight->now.ms + DRIFT_MS);
    return (double)fire_ms(layout) / 1000;
}

/* Each pose stands, then fades into the other. */
double motion_poses(Layout *layout, bool fire) {
    const Sight *sight = layout_sight(layout);
    const App *app = layout_app(layout);
    if (!sight->motion || sight->contrast || sight->settled) {
        return 0;
    }
    const int64_t ms = fire ? fire_ms(layout) : app_drift_ms(app, sight->now);
    const int64_t into = ms % POSE_MS, stands = POSE_MS - POSE_FADE_MS;
    if (fire || app_drifts(app, sight->now)) {
        motion_wake(layout, sight->now.ms + (into < stands ? most_of((int)(stands - into), DRIFT_MS) : DRIFT_MS));
    }
    const double part = into < stands ? 0 : (double)(into - stands) / POSE_FADE_MS;
    return ms / POSE_MS % 2 == 0 ? part : 1 - part;
}

double motion_wave(double seconds, double period, int which) {
    return sin((seconds / period + which * .381966) * TURN);
}

double motion_flicker(double seconds, double pace, int which) {
    return .6 * motion_wave(seconds, pace, which) + .3 * motion_wave(seconds, pace * .43, which + 3) +
           .1 * motion_wave(seconds, pace * .21, which + 5);
}

void motion_set(Layout *layout, double lift, double gone) {
    layout->lift = lift;
    layout->gone = gone;
}

#define SCREEN_RISE 12.0
#define CARD_RISE 16.0
#define GROUND_WAITS 160

void motion_card(Layout *layout, Moment since) {
    const double part = motion_part(layout, &span_card, since);
    motion_set(layout, layout_sight(layout)->motion ? 0 : CARD_RISE * (1 - part), 1 - part);
}

void motion_closer(Layout *layout, Point from, Point to) {
    const Sight *sight = layout_sight(layout);
    if (sight->motion || sight->contrast) {
        return;
    }
    const Point corner = backdrop_corner(layout);
    Arrival *arrival = &layout_screen(layout)->arrival;
    layout->closer = true;
    arrival->from_x = (from.x - corner.x) * sight->scale;
    arrival->from_y = (from.y - corner.y) * sight->scale;
    arrival->x = (to.x - corner.x) * sight->scale;
    arrival->y = (to.y - corner.y) * sight->scale;
}

void motion_arrive(Layout *layout) {
    const Moment since = layout_app(layout)->ui.since;
    Arrival *arrival = &layout_screen(layout)->arrival;
    const Span screen = layout->closer ? span_from_close : span_screen;
    Span ground = screen; /* more calmly, and when the cards are nearly there */
    ground.ease = EASE_IN_OUT_SINE;
    ground.after += GROUND_WAITS;
    ground.gentle_after += GROUND_WAITS;
    ground.ms = most_of(span_rise.ms, layout_sight(layout)->ground_ms);
    ground.gentle = most_of(ground.gentle, layout_sight(layout)->ground_ms);
    arrival->since = since.ms;
    arrival->shown = motion_part(layout, &screen, since);
    arrival->ground = motion_part(layout, &ground, since);
    arrival->closer = layout->closer ? motion_part(layout, &span_closer, since) : 0;
    const bool rises = !layout_sight(layout)->motion;
    Span rise = span_rise;
    rise.after = screen.after;
    arrival->lift = rises ? sight_px(layout_sight(layout), SCREEN_RISE * (1 - motion_part(layout, &rise, since))) : 0;
}

/* What the focus left, if it left anything on this screen for something else on it. */
static int focus_left(Layout *layout) {
    const Ui *ui = &layout_app(layout)->ui;
    const Screen *screen = layout_screen(layout);
    const Key *before = ui->focused.before.part == PART_NONE ? &screen->first : &ui->focused.before;
    const bool here = moment_is_set(ui->focused.since) && ui->focused.since.ms > ui->since.ms;
    return here && before->part != PART_NONE ? screen_find(screen, *before) : -1;
}

void motion_follow_focus(Layout *layout) {
    Screen *screen = layout_screen(layout);
    screen->ring = (RingSlide){.from = -1, .to = screen->focus, .part = 1};
    if (screen->focus < 0 || (screen->items[screen->focus].state & STATE_RING) == 0) {
        return;
    }
    const int from = focus_left(layout);
    const double part = motion_part(layout, &span_focus, layout_app(layout)->ui.focused.since);
    if (from >= 0 && from != screen->focus && part < 1) {
        screen->ring = (RingSlide){.from = from, .to = screen->focus, .part = part};
    }
}

static double aside(const Layout *layout, const Item *item) {
    return 2 * (item->box.x + item->box.w / 2.0) / layout_sight(layout)->width - 1;
}

double motion_glance(Layout *layout) {
    const Screen *screen = layout_screen(layout);
    if (screen->focus < 0 || layout_sight(layout)->motion) {
        return 0;
    }
    const double to = aside(layout, &screen->items[screen->focus]);
    const int from = focus_left(layout);
    if (from < 0) {
        return to;
    }
    const double part = motion_part(layout, &span_glance, layout_app(layout)->ui.focused.since);
    return to + (1 - part) * (aside(layout, &screen->items[from]) - to);
}

static float touched_part(Layout *layout, const Span *span, const Change *change, const Key *now, const Item *item) {
    if (key_same(&item->key, now)) {
        return (float)motion_part(layout, span, change->since);
    }
    const bool left = change->before.part != PART_NONE && key_same(&item->key, &change->before);
    return left ? (float)(1 - motion_part(layout, span, change->since)) : 0;
}

void motion_touch(Layout *layout, Item *item) {
    const Ui *ui = &layout_app(layout)->ui;
    item->hover = touched_part(layout, &span_hover, &ui->hovered, &ui->hover, item);
    item->press = touched_part(layout, &span_press, &ui->pressed, &ui->press, item);
}
