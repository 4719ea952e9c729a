#include "shell/draw_parts.h"

#include <math.h>
#include <stdio.h>

#define KNOB_SHADOW 0x1E1432FFu

typedef struct SliderColours {
    Colour track, empty_track, border, knob, knob_border, unset_knob, unset_border, ghost_border;
} SliderColours;

static const SliderColours slider_paper = {0xE2CDB2FF, 0xEBDCC4FF, 0x8D7A6CFF, 0xFFFDF8FF,
                                           0x2F2A57FF, 0xFFF6E9FF, 0x574C6BFF, 0x574C6BFF};
static const SliderColours slider_dusk = {0x4A437FFF, 0x3A3470FF, 0x8F86C4FF, 0xFFFDF8FF,
                                          0xF6AE45FF, 0x211C42FF, 0xD9CFEFFF, 0xCFC4E6FF};
static const SliderColours slider_contrast = {0x000000FF, 0x000000FF, 0xFFFFFFFF, 0xFFFFFFFF,
                                              0xFFD400FF, 0x000000FF, 0xFFFFFFFF, 0xFFFFFFFF};

static const SliderColours *slider_colours(const Draw *draw, const Item *item) {
    if (draw->contrast)
        return &slider_contrast;
    return (item->state & STATE_DARK) != 0 ? &slider_dusk : &slider_paper;
}

static double middle_x(Box box) {
    return box.x + box.w / 2.0;
}

static double middle_y(Box box) {
    return box.y + box.h / 2.0;
}

static void slider_track(Draw *draw, const Item *item, const SliderColours *colours, bool said) {
    Box track = part_track(item, draw->sight);
    double edge = draw_px(draw, 1.5), round = track.h / 2.0;
    draw_box(draw, track,
             (BoxLook){said ? colours->track : colours->empty_track, colours->border, 0, edge, round, 0, false});
    if (!said)
        return;
    Box knob = part_knob(item, draw->sight, item->value);
    Colour fill = theme_slider(item->look, draw->contrast);
    bool edged = item->look == SLIDER_AMBER && (item->state & STATE_DARK) == 0 && !draw->contrast;
    track.w = SDL_max((int)middle_x(knob) - track.x, track.h);
    draw_box(draw, track, (BoxLook){fill, edged ? 0x9A5E0CFF : fill, 0, edge, round, 0, false});
}

static void slider_ghost(Draw *draw, const Item *item, const SliderColours *colours) {
    if (item->ghost == UNSET)
        return;
    Box at = part_knob(item, draw->sight, item->ghost);
    double radius = sight_control(draw->sight, 14) / 2.0;
    draw_disc(draw, middle_x(at), middle_y(at), radius,
              (BoxLook){.fill = colours->track, .border = colours->ghost_border, .border_width = draw_px(draw, 2)});
}

double draw_knob_radius(const Draw *draw, const Item *item) {
    double hovered = 30 + 3 * (double)item->hover;
    return sight_control(draw->sight, hovered + (27 - hovered) * (double)item->press) / 2.0;
}

void draw_slider(Draw *draw, const Drawing *drawing) {
    const Item *item = drawing->item;
    const SliderColours *colours = slider_colours(draw, item);
    bool said = item->value != UNSET && (item->state & STATE_UNSET) == 0;
    slider_track(draw, item, colours, said);
    slider_ghost(draw, item, colours);
    if ((item->state & STATE_DISABLED) != 0)
        return;
    Box knob = part_knob(item, draw->sight, said ? item->value : UNSET);
    double x = middle_x(knob), y = middle_y(knob), radius = draw_knob_radius(draw, item);
    BoxLook look = {.fill = said ? colours->knob : colours->unset_knob,
                    .border = said ? colours->knob_border : colours->unset_border,
                    .border_width = draw_px(draw, said ? 3 : 2.6),
                    .dashed = !said};
    if (said && !draw->contrast && (item->state & STATE_RING) == 0)
        draw_glow(draw, x, y + draw_px(draw, 2), radius + draw_px(draw, 8), KNOB_SHADOW);
    draw_disc(draw, x, y, radius, look);
}

void draw_switch(Draw *draw, const Drawing *drawing) {
    const Item *item = drawing->item;
    bool on = (item->state & STATE_ON) != 0;
    Box box = part_switch(item, draw->sight);
    draw_skin(draw, drawing, box);
    double radius = box.h / 2.0 - draw_px(draw, on ? 5 : 6);
    double x = on ? box.x + box.w - box.h / 2.0 : box.x + box.h / 2.0;
    Colour knob = on ? 0xFFFFFFFF : draw->contrast ? 0xFFFFFFFF : 0x8D7A6CFF;
    if (draw->contrast && on)
        knob = 0x000000FF;
    draw_disc(draw, x, middle_y(box), radius, (BoxLook){.fill = knob});
    if (on)
        draw_icon(draw, ICON_CHECK, (int)(radius * 1.6), drawing->skin.icon, x, middle_y(box));
}

void draw_tick(Draw *draw, const Drawing *drawing) {
    const Item *item = drawing->item;
    Box box = part_tick(item, draw->sight);
    draw_skin(draw, drawing, box);
    if ((item->state & STATE_ON) != 0)
        draw_icon(draw, ICON_CHECK, box.w * 4 / 5, drawing->skin.icon, middle_x(box), middle_y(box));
    draw_lines(draw, drawing, drawing->skin.text, drawing->skin.text, 0);
}

static void draw_round_choice(Draw *draw, const Drawing *drawing, Box box) {
    bool on = (drawing->item->state & STATE_ON) != 0;
    double radius = box.w / 2.0;
    draw_disc(draw, middle_x(box), middle_y(box), radius,
              (BoxLook){.border = drawing->skin.border, .border_width = draw_px(draw, on ? 4 : 2)});
}

void draw_face(Draw *draw, const Drawing *drawing) {
    Box box = part_icon(drawing->item, draw->sight);
    char name[32];
    snprintf(name, sizeof name, "faces/%d%s", drawing->item->value, draw->contrast ? "-contrast" : "");
    draw_art(draw, name, box.w, 0x000000FF, middle_x(box), middle_y(box));
    draw_round_choice(draw, drawing, box);
}

/* The person's own colours: the disc is the colour itself, so it keeps it in high contrast. */
static Colour disc_colour(const Item *item) {
    int i = item->value >= 0 && item->value < 6 ? item->value : 0;
    if (item->key.part == PART_LOOK_HAIR)
        return theme_hair[i];
    return item->key.part == PART_LOOK_SKIN ? theme_skins[i] : theme_scarf[i];
}

void draw_colour_disc(Draw *draw, const Drawing *drawing) {
    Box box = part_icon(drawing->item, draw->sight);
    double inner = box.w / 2.0 - draw_px(draw, 5);
    draw_disc(draw, middle_x(box), middle_y(box), inner, (BoxLook){.fill = disc_colour(drawing->item)});
    draw_round_choice(draw, drawing, box);
}

#define STAR_FALLS .6 /* a star on its way is so much larger */

void draw_stars(Draw *draw, const Drawing *drawing) {
    const Item *item = drawing->item;
    bool dark = (item->state & STATE_DARK) != 0;
    Uint8 alpha = draw->alpha;
    Colour lit = draw->contrast ? 0xFFD400FF : dark ? 0xFFD782FF : 0xC4730EFF;
    Colour off = draw->contrast ? 0xFFFFFFFF : dark ? 0xF1E6F2B0 : 0x9A8168FF;
    for (int i = 0; i < 3; i++) {
        Box box = part_star(item, i);
        bool on = i < item->value;
        double edge = box.h / 14.0 + .6;
        bool large = on && !dark && !draw->contrast && box.h >= draw_whole(draw, 32);
        Colour fill = large ? 0xF6AE45FF : on ? lit : 0;
        double size = (box.h - edge) * (1 + STAR_FALLS * (double)item->away[i]);
        draw->alpha = (Uint8)(alpha * SDL_clamp(1 - (double)item->away[i], 0.0, 1.0));
        draw_star(draw, middle_x(box), middle_y(box) + box.h * .05, size, fill, on ? lit : off,
                  large ? draw_px(draw, 3.5) : edge);
    }
    draw->alpha = alpha;
}

void draw_dots(Draw *draw, const Drawing *drawing) {
    const Item *item = drawing->item;
    bool dark = (item->state & STATE_DARK) != 0;
    Colour lit = draw->contrast ? 0xFFD400FF : 0xF6AE45FF;
    Colour edge = draw->contrast ? 0xFFFFFFFF : dark ? 0x9D93CCFF : 0x9A8168FF;
    for (int i = 0; i < item->most; i++) {
        Box box = part_dot(item, draw->sight, i);
        bool on = i < item->value;
        draw_disc(draw, middle_x(box), middle_y(box), box.w / 2.0,
                  (BoxLook){.fill = on ? lit : 0, .border = on ? lit : edge, .border_width = draw_px(draw, 1.5)});
    }
}

void draw_scroll_bar(Draw *draw, const Drawing *drawing) {
    const Item *item = drawing->item;
    if (item->most <= 0)
        return;
    bool dark = (item->state & STATE_DARK) != 0;
    Box thumb = part_thumb(item, draw->sight);
    Colour ground = draw->contrast ? 0x000000FF : dark ? 0x3A3470FF : 0xEBD9BFFF;
    Colour knob = draw->contrast ? 0xFFFFFFFF : dark ? 0x8F86C4FF : 0x8D7A6CFF;
    draw_box(
        draw, item->box,
        (BoxLook){.fill = ground, .border = knob, .border_width = draw->contrast ? 1 : 0, .radius = item->box.w / 2.0});
    draw_box(draw, thumb, (BoxLook){.fill = knob, .radius = thumb.w / 2.0});
}
