#include "shell/draw_parts.h"

/* A camp on the mountain: its name on a plate, the number or a lock in a disc before it. */
void draw_camp(Draw *draw, const Drawing *drawing) {
    const Item *item = drawing->item;
    const Skin *skin = &drawing->skin;
    draw_skin(draw, drawing, item->box);
    draw_lines(draw, drawing, skin->text, skin->text, draw_whole(draw, skin->sink));
    if (item->icon != ICON_NONE) {
        Box box = part_icon(item, draw->sight);
        draw_icon(draw, item->icon, box.w, skin->icon, box.x + box.w / 2.0, box.y + box.h / 2.0);
    }
}
