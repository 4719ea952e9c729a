#include "shell/draw_parts.h"

#include <stdio.h>

#define LOCK_SIZE 15
#define FACE_PART .58   /* of a disc: its number's size, */
#define NUMBER_PART .78 /* and how wide it gets: 100 is written smaller */

static void draw_number(Draw *draw, int number, Colour colour, Box disc) {
    char words[16];
    int length = snprintf(words, sizeof words, "%d", number);
    int pixels = (int)(SDL_min(disc.h, disc.w) * FACE_PART), most = (int)(disc.w * NUMBER_PART);
    int wide = fonts_measure(draw->fonts, FACE_TITLE, pixels, words, (size_t)length);
    if (wide > most) {
        pixels = pixels * most / wide;
        wide = fonts_measure(draw->fonts, FACE_TITLE, pixels, words, (size_t)length);
    }
    draw_text(draw, FACE_TITLE, pixels, disc.h, words, (size_t)length, colour, disc.x + (disc.w - wide) / 2, disc.y);
}

static void draw_icon_in(Draw *draw, Icon icon, double part, Colour colour, Box box) {
    draw_icon(draw, icon, (int)(box.w * part), colour, box.x + box.w / 2.0, box.y + box.h / 2.0);
}

/* The disc before the name. In high contrast the number is among the words. */
static void draw_mark(Draw *draw, const Item *item, Box box) {
    Skin skin = theme_camp_disc(item, draw->contrast);
    draw_disc(draw, box.x + box.w / 2.0, box.y + box.h / 2.0, box.w / 2.0,
              (BoxLook){.fill = skin.fill, .border = skin.border, .border_width = draw_px(draw, skin.border_width)});
    if (item->icon != ICON_NONE)
        draw_icon_in(draw, item->icon, draw->contrast ? .8 : .62, skin.icon, box);
    else
        draw_number(draw, item->most, skin.text, box);
}

/* A camp on the mountain: its name on a plate, the number or a lock in a disc before it; or a disc with its number. */
void draw_camp(Draw *draw, const Drawing *drawing) {
    const Item *item = drawing->item;
    const Skin *skin = &drawing->skin;
    draw_skin(draw, drawing, item->box);
    if (item->text == NULL && item->most == UNSET)
        return;
    if (item->text == NULL) {
        draw_number(draw, item->most, skin->text, item->box);
        return;
    }
    draw_mark(draw, item, part_icon(item, draw->sight));
    draw_lines(draw, drawing, skin->text, skin->text, draw_whole(draw, skin->sink));
    if (item->end_icon != ICON_NONE)
        draw_icon_in(draw, item->end_icon, LOCK_SIZE / 24.0, skin->icon, part_end_icon(item, draw->sight));
}
