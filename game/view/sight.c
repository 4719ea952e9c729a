#include "view/sight.h"

#include "core/app.h"
#include "core/text.h"

#include <math.h>
#include <string.h>

#define DESIGN_WIDTH 1280.0
#define DESIGN_HEIGHT 720.0
#define SCALE_LEAST 0.75
#define SCALE_COMPACT 0.875     /* below it the compact set is used */
#define COMPACT_TEXT (1 / 0.75) /* what small text keeps of its size there */
#define COMPACT_TEXT_MOST 17.0
#define COMPACT_CONTROL 0.92 /* a 48 high control stays 44 */
#define TEXT_LEAST 14.0
#define HINTS_TEXT 1.5 /* from this text size on the hints line gives way */

const Type role_types[ROLES] = {
    [ROLE_LOGO] = {FACE_TITLE, 104, 1},           [ROLE_HERO] = {FACE_TITLE, 48, 1.15},
    [ROLE_PROMPT] = {FACE_TITLE, 38, 1.15},       [ROLE_CELEBRATE] = {FACE_TITLE, 34, 1.15},
    [ROLE_TITLE] = {FACE_TITLE, 28, 1.18},        [ROLE_SECTION] = {FACE_TITLE, 22, 1.2},
    [ROLE_BUTTON_BIG] = {FACE_TITLE, 21, 1.2},    [ROLE_BUTTON] = {FACE_TITLE, 18, 1.25},
    [ROLE_BUTTON_SMALL] = {FACE_TITLE, 16, 1.25}, [ROLE_VALUE] = {FACE_TITLE, 28, 1.08},
    [ROLE_COUNT] = {FACE_TITLE, 92, 1},           [ROLE_NUMBER] = {FACE_TITLE, 56, 1.1},
    [ROLE_EMERGENCY] = {FACE_TITLE, 136, 1},      [ROLE_BODY] = {FACE_BODY, 17, 1.42},
    [ROLE_BODY_BOLD] = {FACE_LABEL, 17, 1.42},    [ROLE_ITALIC] = {FACE_ITALIC, 17, 1.42},
    [ROLE_LABEL] = {FACE_LABEL, 15, 1.35},        [ROLE_HINT] = {FACE_BODY, 14, 1.35},
    [ROLE_SECOND] = {FACE_BODY, 16, 1.35},        [ROLE_LEAD] = {FACE_BODY, 20, 1.35},
};

static double scale_for(int width, int height) {
    const double x = width / DESIGN_WIDTH, y = height / DESIGN_HEIGHT;
    const double scale = floor((x < y ? x : y) * 8) / 8;
    return scale > SCALE_LEAST ? scale : SCALE_LEAST;
}

Sight sight_fit(const App *app, int width, int height, Moment now, Measure measure, void *context) {
    const Prefs *prefs = &app->ui.prefs;
    Sight sight = {.now = now, .width = width, .height = height, .measure = measure, .context = context};
    sight.scale = scale_for(width, height);
    sight.text = prefs->text_size > 0 ? prefs->text_size / 100.0 : 1;
    sight.compact = sight.scale < SCALE_COMPACT;
    sight.contrast = prefs->contrast == 1;
    sight.motion = prefs->motion == 1;
    sight.faces = prefs->faces == 1;
    sight.hints = !sight.compact && sight.text < HINTS_TEXT;
    return sight;
}

/* A font size of scale 1 and text 100 %, in pixels but not yet whole. */
static double scaled_size(const Sight *sight, double size) {
    double pixels = size * sight->scale;
    if (sight->compact) {
        const double kept = fmin(pixels * COMPACT_TEXT, COMPACT_TEXT_MOST);
        pixels = fmax(pixels, kept);
    }
    return fmax(pixels, TEXT_LEAST * sight->scale) * sight->text;
}

int sight_pixels(const Sight *sight, Role role) {
    return (int)lround(scaled_size(sight, role_types[role].size));
}

int sight_line(const Sight *sight, Role role) {
    return (int)ceil(scaled_size(sight, role_types[role].size) * role_types[role].line);
}

int sight_px(const Sight *sight, double design) {
    return (int)lround(design * sight->scale);
}

int sight_control(const Sight *sight, double design) {
    const double scale = sight->compact ? fmax(sight->scale, COMPACT_CONTROL) : sight->scale;
    return (int)lround(design * scale * sight->text);
}

double sight_width(const Sight *sight, Role role, const char *words) {
    const int pixels = sight_pixels(sight, role);
    return sight->measure(sight->context, role_types[role].face, pixels, words, strlen(words)) / sight->scale;
}

double sight_room(const Sight *sight) {
    const double width = fmin(sight->width / sight->scale, DESIGN_WIDTH);
    return width / sight->text / (sight->compact ? COMPACT_TEXT : 1);
}

int measure_plain(void *context, Face face, int pixels, const char *text, size_t length) {
    (void)context;
    (void)face;
    return (int)((text_count(text, length) * (size_t)pixels + 1) / 2);
}
