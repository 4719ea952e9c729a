/* A picture as SVG text, for pages outside the game: the very shapes that are painted on the screen. */
#ifndef VIEW_PICTURE_SVG_H
#define VIEW_PICTURE_SVG_H

#include "core/page.h"
#include "view/picture.h"

/* Text as it may stand in HTML, SVG and between quotes in both; characters no page may hold become U+FFFD. */
void markup_text(Page *page, const char *text);

typedef enum SvgAnchor { SVG_START, SVG_MIDDLE, SVG_END } SvgAnchor;

typedef struct SvgLook {
    const char *id;          /* of this picture, unique on the page: letters, digits and "-" */
    const char *title, *desc; /* what it shows; what is to be read from it */
    double width, height;    /* of the drawing, pixels at scale 1 */
} SvgLook;

void svg_open(Page *page, const SvgLook *look);
/* Shapes alone: sprites are drawings of their own and are left out. `id` as in the look. */
void svg_picture(Page *page, const char *id, const Picture *picture);
void svg_text(Page *page, double x, double y, SvgAnchor anchor, bool bold, const char *text); /* y = its base line */
void svg_close(Page *page);

#endif
