/* What a view may know besides the app: the size of the window, the clock, how wide words are. */
#ifndef VIEW_SIGHT_H
#define VIEW_SIGHT_H

#include "core/moment.h"

#include <stdbool.h>
#include <stddef.h>

typedef enum Role { /* type of look.md section 3 */
    ROLE_LOGO, ROLE_HERO, ROLE_PROMPT, ROLE_CELEBRATE, ROLE_TITLE, ROLE_SECTION, ROLE_BUTTON_BIG, ROLE_BUTTON,
    ROLE_BUTTON_SMALL, ROLE_VALUE, ROLE_COUNT, ROLE_NUMBER, ROLE_EMERGENCY /* help page */, ROLE_BODY, ROLE_BODY_BOLD,
    ROLE_ITALIC, ROLE_LABEL, ROLE_HINT,
    ROLE_SECOND, /* the quieter second line of a row, a sub-title */
    ROLE_LEAD,   /* the line under a prompt */
    ROLES
} Role;

typedef enum Face { FACE_TITLE, FACE_BODY, FACE_LABEL, FACE_ITALIC, FACES } Face;

typedef struct Type {
    Face face;
    double size, line; /* pixels at scale 1, text 100 %; line = factor of size */
} Type;

extern const Type role_types[ROLES];

/* The width in pixels of `length` bytes at `pixels` font size, kerning and fallback fonts included. */
typedef int (*Measure)(void *context, Face face, int pixels, const char *text, size_t length);

typedef struct Sight {
    Moment now;
    int width, height;   /* pixels, 640x360 to 7680x4320 */
    double scale;        /* look.md 9; sight_fit sets it */
    double text;         /* 1, 1.25, 1.5, 2; sight_fit */
    bool compact;        /* below scale .875: the compact set */
    bool contrast, motion /* gentle: as little as possible moves */, faces;
    bool settled;        /* everything has come to rest: for pictures and for measuring */
    int ground_ms;       /* how long the scenery of a new screen takes to come at the least: the brighter or darker it is than the
                            one before, the longer */
    bool hints;          /* room for the hints line */
    Measure measure;
    void *context;
} Sight;

struct App;

/* A sight for a window size; text size, contrast and motion come from the app. */
Sight sight_fit(const struct App *app, int width, int height, Moment now, Measure measure, void *context);

/* Font size in whole pixels for a role. In the compact set small text keeps 1 / .75 of its scaled size (up to 17 px), so that it
   stays readable, and titles scale; never under 14 px of design. */
int sight_pixels(const Sight *sight, Role role);
int sight_line(const Sight *sight, Role role);  /* line height in pixels */
int sight_px(const Sight *sight, double design); /* a distance: scaled */
int sight_control(const Sight *sight, double design); /* a control's height: scaled, times the text factor */
double sight_width(const Sight *sight, Role role, const char *words); /* of one line, design pixels */
double sight_room(const Sight *sight); /* the width of the content in design pixels, as if text were 100 %: how much fits beside what */

/* A measure that knows no font: every grapheme is half an em wide. For layout tests and golden texts. */
int measure_plain(void *context, Face face, int pixels, const char *text, size_t length);

#endif
