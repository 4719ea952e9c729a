#include "shell/draw_parts.h"

#include "view/input.h"

#include <string.h>

#define SELECTION_PAPER 0xF6AE4580
#define SELECTION_CONTRAST 0x7A6600FF

/* Where an offset stands on a line, in the window. */
static int line_x(const Draw *draw, const Item *item, const Line *line, size_t offset) {
    const Sight *sight = draw->sight;
    size_t part = offset <= line->start ? 0 : SDL_min(offset - line->start, line->length);
    return line->x + sight->measure(sight->context, role_types[item->role].face, sight_pixels(sight, item->role),
                                    item->text + line->start, part);
}

static void field_selection(Draw *draw, const Item *item) {
    size_t from = SDL_min(item->caret, item->anchor), to = SDL_max(item->caret, item->anchor);
    if (from == to || (item->state & STATE_FOCUS) == 0 || item->text == NULL)
        return;
    Colour colour = draw->contrast ? SELECTION_CONTRAST : SELECTION_PAPER;
    size_t own = item->second == NULL ? item->line_count : item->second_line;
    for (size_t i = 0; i < own; i++) {
        const Line *line = &item->lines[i];
        if (from > line->start + line->length || to <= line->start)
            continue;
        int left = line_x(draw, item, line, from), right = line_x(draw, item, line, to);
        draw_fill(draw,
                  (Box){left, line->y, SDL_max(right - left, draw_whole(draw, 3)), sight_line(draw->sight, item->role)},
                  colour);
    }
}

/* A line under what an input method is still making. */
static void field_composition(Draw *draw, const Drawing *drawing) {
    const Item *item = drawing->item;
    if (item->value == UNSET)
        return;
    size_t from = (size_t)item->value, to = (size_t)item->most;
    int thick = SDL_max(1, draw_whole(draw, 2));
    for (size_t i = 0; i < item->line_count; i++) {
        const Line *line = &item->lines[i];
        if (from > line->start + line->length || to <= line->start)
            continue;
        int left = line_x(draw, item, line, from), right = line_x(draw, item, line, to);
        int under = line->y + sight_line(draw->sight, item->role) - thick;
        draw_pen(draw, (Box){left, under, right - left, thick}, drawing->skin.text);
    }
}

static void field_caret(Draw *draw, const Drawing *drawing) {
    const Item *item = drawing->item;
    if ((item->state & STATE_FOCUS) == 0)
        return;
    Box caret = input_caret_box(item, draw->sight, item->caret);
    caret.w = SDL_max(caret.w, draw_whole(draw, 2));
    draw_pen(draw, caret, drawing->skin.text);
}

void draw_field(Draw *draw, const Drawing *drawing) {
    const Item *item = drawing->item;
    draw_skin(draw, drawing, item->box);
    field_selection(draw, item);
    draw_lines(draw, drawing, drawing->skin.text, drawing->skin.second, 0);
    if (item->icon != ICON_NONE) {
        Box box = part_icon(item, draw->sight);
        draw_icon(draw, item->icon, box.w, drawing->skin.icon, box.x + box.w / 2.0, box.y + box.h / 2.0);
    }
    field_composition(draw, drawing);
    field_caret(draw, drawing);
}
