#include "shell/draw_parts.h"

#include <math.h>

typedef struct RingShape { /* what the ring goes around */
    double x, y, w, h, radius;
} RingShape;

static RingShape shape_of_box(Box box, double radius) {
    return (RingShape){box.x, box.y, box.w, box.h, radius};
}

static RingShape shape_of_knob(const Draw *draw, const Item *item) {
    Box knob = part_knob(item, draw->sight, (item->state & STATE_UNSET) != 0 ? UNSET : item->value);
    bool dashed = (item->state & STATE_UNSET) != 0 && !draw->contrast; /* the ring keeps clear of the dashes */
    double radius = ceil(draw_knob_radius(draw, item) + (dashed ? draw_px(draw, 2.5) : 0));
    double x = round(knob.x + knob.w / 2.0), y = round(knob.y + knob.h / 2.0);
    return (RingShape){x - radius, y - radius, 2 * radius, 2 * radius, radius};
}

static RingShape shape_of_choice(const Draw *draw, const Item *item, const Skin *skin) {
    switch ((ChoiceLook)item->look) {
    case CHOICE_FACE:
    case CHOICE_DISC:
        return shape_of_box(part_icon(item, draw->sight), part_icon(item, draw->sight).w / 2.0);
    case CHOICE_CHIP:
    case CHOICE_SEGMENT:
    case CHOICE_TAB:
    case CHOICE_SIDE:
    case CHOICE_HALF:
        break;
    }
    return shape_of_box(item->box, draw_skin_radius(draw, skin, item->box));
}

/* A field's own dark edge is the ring's inner half. */
static RingShape shape_of_field(const Draw *draw, const Item *item, const Skin *skin) {
    Box box = item->box;
    int edge = draw->contrast ? 0 : draw_whole(draw, skin->border_width);
    double radius = draw_skin_radius(draw, skin, box) - edge;
    return shape_of_box((Box){box.x + edge, box.y + edge, box.w - 2 * edge, box.h - 2 * edge}, radius);
}

static RingShape shape_of(const Draw *draw, const Item *item) {
    Skin skin = theme_skin(item, draw->contrast);
    switch (item->kind) {
    case ITEM_SLIDER:
        return shape_of_knob(draw, item);
    case ITEM_CHOICE:
        return shape_of_choice(draw, item, &skin);
    case ITEM_SWITCH:
        return shape_of_box(part_switch(item, draw->sight),
                            draw_skin_radius(draw, &skin, part_switch(item, draw->sight)));
    case ITEM_TICK:
        return shape_of_box(part_tick(item, draw->sight), draw_skin_radius(draw, &skin, part_tick(item, draw->sight)));
    case ITEM_FIELD:
        return shape_of_field(draw, item, &skin);
    case ITEM_SCROLL:
        return shape_of_box(item->box, item->box.w / 2.0);
    case ITEM_SCENE:
    case ITEM_PICTURE:
        return shape_of_box(item->box, draw_px(draw, 12));
    case ITEM_PANEL:
    case ITEM_RULE:
    case ITEM_FADE:
    case ITEM_TEXT:
    case ITEM_BUTTON:
    case ITEM_ROW:
    case ITEM_STARS:
    case ITEM_DOTS:
    case ITEM_ICON:
    case ITEM_KEYCAP:
    case ITEM_CAMP:
    case ITEM_BREATH:
    case ITEM_KINDS:
        break;
    }
    return shape_of_box(item->box, draw_skin_radius(draw, &skin, item->box));
}

static double between(double from, double to, double part) {
    return from + (to - from) * part;
}

static RingShape shape_between(const RingShape *from, const RingShape *to, double part) {
    return (RingShape){between(from->x, to->x, part), between(from->y, to->y, part), between(from->w, to->w, part),
                       between(from->h, to->h, part), between(from->radius, to->radius, part)};
}

void draw_focus(Draw *draw, const Screen *screen, int index) {
    const Item *item = &screen->items[index];
    if ((item->state & STATE_RING) == 0)
        return;
    RingShape shape = shape_of(draw, item);
    if (screen->ring.from >= 0) {
        RingShape before = shape_of(draw, &screen->items[screen->ring.from]);
        shape = shape_between(&before, &shape, screen->ring.part);
        display_clip(&draw->display, NULL); /* it comes from elsewhere */
    }
    Box box = {(int)lround(shape.x), (int)lround(shape.y), (int)lround(shape.w), (int)lround(shape.h)};
    draw_ring(draw, box, shape.radius);
}
