/* Motion (look.md 7): how far something has come that began at a moment. Everything is a function of the time since then, and its
   end is what gentle motion shows at once or by a short fade. */
#ifndef VIEW_MOTION_H
#define VIEW_MOTION_H

#include "view/layout.h"
#include "view/sketch.h"

typedef enum Ease { EASE_LINEAR, EASE_OUT_QUAD, EASE_OUT_CUBIC, EASE_IN_OUT_CUBIC, EASE_IN_OUT_SINE, EASE_OUT_SINE, EASE_OUT_BACK } Ease;

typedef struct Span {
    int after, ms; /* begins so long after the moment, lasts so long */
    Ease ease;
    int gentle_after, gentle; /* the same in gentle motion, where it is always a plain fade; gentle 0 = there at once */
} Span;

/* 0 = not begun, 1 = there. EASE_OUT_BACK goes a little past 1 on its way. */
double span_part(const Span *span, int64_t since_ms, bool gentle);

extern const Span span_screen, span_closer, span_card, span_focus, span_hover, span_press, span_toast,
    span_glance;

/* span_part since that moment, and the screen is asked for again while it moves. A moment that is unset is long past. */
double motion_part(Layout *layout, const Span *span, Moment since);

/* The same at the pace of drifting, for what moves slowly and long. */
double motion_slow(Layout *layout, const Span *span, Moment since);

/* Seconds that mist, stars and flames have moved, and the screen is asked for again while they do. They stand still in gentle motion. */
double motion_drift(Layout *layout);
/* The same for the fire of the hut, which never rests. */
double motion_fire(Layout *layout);

/* Gentle motion's flames have two poses and change from one to the other every 2 seconds: how much of the second is seen, 0 to 1.
   The screen is asked for again while they fade, not while they stand. `fire` as above; other flames rest like what drifts.
   0 where motion is not gentle. */
double motion_poses(Layout *layout, bool fire);

/* How far aside the player looks: -1 = the focus is at the left edge of the window, 1 = at its right. It follows the focus with a lag.
   0 in gentle motion. */
double motion_glance(Layout *layout);

/* From -1 to 1, never twice the same for long: the flicker of a flame. `pace` = seconds of its main wave; `which` tells flames apart. */
double motion_flicker(double seconds, double pace, int which);
/* From -1 to 1 and back in `period` seconds, beginning anywhere by `which`. */
double motion_wave(double seconds, double period, int which);

/* What is added from now on is so far from its place: `lift` design pixels too low, `gone` 0 = wholly there to 1 = not to be seen. */
void motion_set(Layout *layout, double lift, double gone);

/* What is added from now on rises into its place and fades in since that moment, as the words of a card do. */
void motion_card(Layout *layout, Moment since);

/* Before this screen comes up the eye goes closer to a place of the screen before, which ends up where `to` is on this one.
   Places of the page. Not in gentle motion. */
void motion_closer(Layout *layout, Point from, Point to);

/* The screen is asked for again at this moment (UTC ms), or earlier. */
void motion_wake(Layout *layout, int64_t ms);

/* For layout_finish: how the screen comes up, where the focus ring is, and how far the colours of a touched item have come. */
void motion_arrive(Layout *layout);
void motion_follow_focus(Layout *layout);
void motion_touch(Layout *layout, Item *item);

#endif
