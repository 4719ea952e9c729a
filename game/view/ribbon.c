#include "view/ribbon.h"

#include "view/sketch.h"

#define PAGE 24.0 /* it is drawn on a page so large */
#define AMBER 0xF6AE45FF
#define UMBER 0x8A4B12FF
#define PALE 0xFFF6E9FF

static void paint(Picture *picture) {
    static const char tails[] = "M8.4 12.8 L6.6 21 L12 18 L17.4 21 L15.6 12.8 Z";
    sketch_shape(picture, tails, sketch_down(12, 21, AMBER, AMBER));
    sketch_line(picture, tails, 1.8, UMBER);
    sketch_disc(picture, 12, 8.8, 6.7, UMBER);
    sketch_disc(picture, 12, 8.8, 4.9, AMBER);
    sketch_disc(picture, 12, 8.8, 3.2, UMBER);
    sketch_disc(picture, 12, 8.8, 1.8, PALE);
}

void ribbon_add(Layout *layout, double size) {
    const Sight *sight = layout_sight(layout);
    if (sight->contrast) {
        (void)layout_icon(layout, ICON_RIBBON, TONE_UMBER, size);
        return;
    }
    const double side = size * sight->text, scale = sight->scale * side / PAGE;
    Picture *picture = layout_picture(layout);
    paint(picture);
    sketch_place(picture, 0, 0, 0, scale, scale);
    layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), side, side)->picture = picture;
}
