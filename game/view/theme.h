/* Colours of look.md 2 as data, and how each item is dressed in each state. Pure, so that tests can compute contrast. */
#ifndef VIEW_THEME_H
#define VIEW_THEME_H

#include "core/book.h"
#include "view/picture.h"

typedef struct Skin { /* lengths in design pixels */
    Colour fill, border, text, icon, lip;
    Colour second; /* the quieter second text */
    double border_width, radius; /* radius < 0 = half the height */
    double lip_height;           /* a darker edge under the fill; 0 = none */
    double sink;                 /* label this much lower: pressed */
    bool shadow;
    bool dashed;
} Skin;

Skin theme_skin(const Item *item, bool contrast);
Skin theme_camp_disc(const Item *item, bool contrast); /* in which the number or the lock stands on a camp's plate */
/* The same while the colours of hover and press come and go: see Item. */
Skin theme_skin_touched(const Item *item, bool contrast);
Colour theme_tone(Tone tone, bool contrast, Hour hour);
Colour theme_slider(int look, bool contrast);
Colour theme_mark(bool contrast);      /* behind a word that was found; clear in high contrast */
Colour theme_mark_line(bool contrast); /* under it */

typedef struct HourColours {
    Colour sky[5], ridge[5], mist, orb;
} HourColours;
extern const HourColours theme_hours[HOURS];
extern const double theme_sky_stops[5];

typedef struct HillColours {
    Colour light, shade, edge;
} HillColours;
#define THEME_HILLS 5
extern const HillColours theme_hills[THEME_HILLS]; /* of tries, by camp, cycling */

/* Contrast ratio of WCAG 2.x for two opaque colours, 1 to 21. */
double theme_contrast(Colour a, Colour b);

/* The person's colours, 0 to 5 of each. */
extern const Colour theme_hair[6], theme_skins[6], theme_scarf[6];

#endif
