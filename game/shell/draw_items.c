#include "shell/draw_parts.h"

#include "core/text.h"
#include "shell/paint.h"

#include <inttypes.h>
#include <stdio.h>

#define MARK_LINE 2.5 /* design pixels: look.md 12 */

double draw_skin_radius(const Draw *draw, const Skin *skin, Box box) {
    double half = SDL_min(box.w, box.h) / 2.0;
    return skin->radius < 0 ? half : SDL_min(draw_px(draw, skin->radius), half);
}

void draw_skin(Draw *draw, const Drawing *drawing, Box box) {
    const Skin *skin = &drawing->skin;
    double radius = draw_skin_radius(draw, skin, box);
    if (skin->shadow)
        draw_shadow(draw, box, radius);
    draw_box(draw, box,
             (BoxLook){skin->fill, skin->border, skin->lip, draw_px(draw, skin->border_width), radius,
                       draw_px(draw, skin->lip_height), skin->dashed});
}

typedef struct Run { /* part of a line, in one face and colour */
    size_t from, to;
    Face face;
    Colour colour;
} Run;

/* Returns where the next run begins. */
static int draw_run(Draw *draw, const Item *item, const Run *run, int x, int y) {
    int pixels = sight_pixels(draw->sight, item->role);
    if (run->to <= run->from)
        return x;
    draw_text(draw, run->face, pixels, sight_line(draw->sight, item->role), item->text + run->from, run->to - run->from,
              run->colour, x, y);
    return x + fonts_measure(draw->fonts, run->face, pixels, item->text + run->from, run->to - run->from);
}

/* A line of a text that begins in bold and ends more quietly. */
static void draw_mixed(Draw *draw, const Item *item, const Line *line, Colour colour, Colour quiet) {
    size_t end = line->start + line->length, soft = item->soft > 0 ? item->soft : end;
    size_t strong = SDL_max(line->start, SDL_min(item->strong, end));
    Face face = role_types[item->role].face;
    size_t turn = SDL_max(strong, SDL_min(soft, end));
    int x = draw_run(draw, item, &(Run){line->start, strong, FACE_LABEL, colour}, line->x, line->y);
    x = draw_run(draw, item, &(Run){strong, turn, face, colour}, x, line->y);
    draw_run(draw, item, &(Run){turn, end, face, quiet}, x, line->y);
}

void draw_lines(Draw *draw, const Drawing *drawing, Colour first, Colour second, int down) {
    const Item *item = drawing->item;
    for (size_t i = 0; i < item->line_count; i++) {
        const Line *line = &item->lines[i];
        bool quiet = item->second != NULL && i >= item->second_line;
        Role role = quiet ? part_second_role(item) : item->role;
        const char *text = quiet ? item->second : item->text;
        draw_text(draw, role_types[role].face, sight_pixels(draw->sight, role), sight_line(draw->sight, role),
                  text + line->start, line->length, quiet ? second : first, line->x, line->y + down);
    }
}

static void draw_painting(Draw *draw, const Picture *picture, Box box, bool whole) {
    char key[TEXTURE_KEY];
    snprintf(key, sizeof key, "picture %016" PRIx64 " %d %d", picture->mark, box.w, box.h);
    const Shown *shown = textures_find(draw->textures, key);
    if (shown == NULL)
        shown = textures_keep(draw->textures, key, paint_picture(picture, box.w, box.h, whole), whole, 0);
    if (whole)
        snprintf(draw->scene, sizeof draw->scene, "%s", key);
    draw_shown(draw, shown, box.x, box.y);
    draw_sprites(draw, picture, box);
}

static void draw_icons(Draw *draw, const Drawing *drawing, int down) {
    const Item *item = drawing->item;
    if (item->picture != NULL) {
        draw_painting(draw, item->picture, part_icon(item, draw->sight), false);
    } else if (item->icon != ICON_NONE) {
        Box box = part_icon(item, draw->sight);
        draw_icon(draw, item->icon, box.w, drawing->skin.icon, box.x + box.w / 2.0, box.y + box.h / 2.0 + down);
    }
    if (item->end_icon != ICON_NONE) {
        Box box = part_end_icon(item, draw->sight);
        draw_icon(draw, item->end_icon, box.w, drawing->skin.icon, box.x + box.w / 2.0, box.y + box.h / 2.0 + down);
    }
}

static void draw_labelled(Draw *draw, const Drawing *drawing) {
    int down = draw_whole(draw, drawing->skin.sink);
    draw_skin(draw, drawing, drawing->item->box);
    draw_lines(draw, drawing, drawing->skin.text, drawing->skin.second, down);
    draw_icons(draw, drawing, down);
}

static void draw_link(Draw *draw, const Drawing *drawing) {
    const Item *item = drawing->item;
    draw_labelled(draw, drawing);
    int thick = SDL_max(1, draw_whole(draw, 1.2));
    for (size_t i = 0; i < item->line_count; i++) {
        const Line *line = &item->lines[i];
        int under = line->y + sight_line(draw->sight, item->role) - draw_whole(draw, 2);
        draw_pen(draw, (Box){line->x, under, line->w, thick}, drawing->skin.text);
    }
}

static void draw_button(Draw *draw, const Drawing *drawing) {
    ButtonLook look = (ButtonLook)drawing->item->look;
    if (look == BUTTON_LINK || look == BUTTON_LINK_DUSK)
        draw_link(draw, drawing);
    else
        draw_labelled(draw, drawing);
}

static void draw_choice(Draw *draw, const Drawing *drawing) {
    switch ((ChoiceLook)drawing->item->look) {
    case CHOICE_FACE:
        draw_face(draw, drawing);
        break;
    case CHOICE_DISC:
        draw_colour_disc(draw, drawing);
        break;
    case CHOICE_CHIP:
    case CHOICE_SEGMENT:
    case CHOICE_TAB:
    case CHOICE_SIDE:
    case CHOICE_HALF:
        draw_labelled(draw, drawing);
        break;
    }
}

/* Square above and round below, like the card whose end it is. */
static void draw_foot(Draw *draw, const Drawing *drawing) {
    Box top = drawing->item->box;
    top.h /= 2;
    draw_fill(draw, top, drawing->skin.fill);
    top.h = SDL_max(1, draw_whole(draw, 1.5));
    draw_fill(draw, top, draw->contrast ? 0xFFFFFFFF : 0xDEC7A6FF);
}

static void draw_panel(Draw *draw, const Drawing *drawing) {
    draw_skin(draw, drawing, drawing->item->box);
    if (drawing->item->look == PANEL_FOOT)
        draw_foot(draw, drawing);
}

static void draw_rule(Draw *draw, const Drawing *drawing) {
    draw_fill(draw, drawing->item->box, drawing->skin.fill);
}

/* Behind the words that were found, and under them. */
static void draw_mark(Draw *draw, const Item *item, const Line *line, size_t from, size_t to) {
    Face face = role_types[item->role].face;
    int pixels = sight_pixels(draw->sight, item->role), high = sight_line(draw->sight, item->role);
    int before = fonts_measure(draw->fonts, face, pixels, item->text + line->start, from - line->start);
    int wide = fonts_measure(draw->fonts, face, pixels, item->text + from, to - from);
    bool mirrored = text_runs_left(item->text + line->start, line->length);
    int x = mirrored ? line->x + line->w - before - wide : line->x + before;
    int thick = SDL_max(1, draw_whole(draw, MARK_LINE));
    draw_fill(draw, (Box){x, line->y, wide, high}, theme_mark(draw->contrast));
    draw_fill(draw, (Box){x, line->y + high - thick, wide, thick}, theme_mark_line(draw->contrast));
}

static void draw_marks(Draw *draw, const Item *item) {
    for (size_t i = 0; i < item->line_count; i++) {
        const Line *line = &item->lines[i];
        for (size_t j = 0; j < item->mark_count; j++) {
            size_t from = SDL_max(item->marks[j].from, line->start);
            size_t to = SDL_min(item->marks[j].to, line->start + line->length);
            if (from < to)
                draw_mark(draw, item, line, from, to);
        }
    }
}

static void draw_words(Draw *draw, const Drawing *drawing) {
    const Item *item = drawing->item;
    draw_marks(draw, item);
    Colour colour = theme_tone(item->tone, draw->contrast, drawing->hour);
    if (item->strong == 0 && item->soft == 0) {
        draw_lines(draw, drawing, colour, colour, 0);
        return;
    }
    Colour quiet = theme_tone(TONE_SOFT, draw->contrast, drawing->hour);
    for (size_t i = 0; i < item->line_count; i++)
        draw_mixed(draw, item, &item->lines[i], colour, quiet);
}

static void draw_lone_icon(Draw *draw, const Drawing *drawing) {
    const Item *item = drawing->item;
    Colour colour = theme_tone(item->tone, draw->contrast, drawing->hour);
    draw_icon(draw, item->icon, SDL_min(item->box.w, item->box.h), colour, item->box.x + item->box.w / 2.0,
              item->box.y + item->box.h / 2.0);
}

static void draw_picture(Draw *draw, const Drawing *drawing) {
    const Item *item = drawing->item;
    if (item->picture == NULL)
        return;
    draw_painting(draw, item->picture, item->box, item->kind == ITEM_SCENE);
}

void draw_item(Draw *draw, const Drawing *drawing) {
    switch (drawing->item->kind) {
    case ITEM_SCENE:
    case ITEM_PICTURE:
        draw_picture(draw, drawing);
        break;
    case ITEM_PANEL:
        draw_panel(draw, drawing);
        break;
    case ITEM_RULE:
        draw_rule(draw, drawing);
        break;
    case ITEM_FADE:
        draw_fade(draw, drawing);
        break;
    case ITEM_TEXT:
        draw_words(draw, drawing);
        break;
    case ITEM_BUTTON:
        draw_button(draw, drawing);
        break;
    case ITEM_CHOICE:
        draw_choice(draw, drawing);
        break;
    case ITEM_ROW:
    case ITEM_KEYCAP:
        draw_labelled(draw, drawing);
        break;
    case ITEM_SLIDER:
        draw_slider(draw, drawing);
        break;
    case ITEM_SWITCH:
        draw_switch(draw, drawing);
        break;
    case ITEM_TICK:
        draw_tick(draw, drawing);
        break;
    case ITEM_FIELD:
        draw_field(draw, drawing);
        break;
    case ITEM_STARS:
        draw_stars(draw, drawing);
        break;
    case ITEM_DOTS:
        draw_dots(draw, drawing);
        break;
    case ITEM_ICON:
        draw_lone_icon(draw, drawing);
        break;
    case ITEM_CAMP:
        draw_camp(draw, drawing);
        break;
    case ITEM_BREATH:
        draw_breath(draw, drawing);
        break;
    case ITEM_SCROLL:
        draw_scroll_bar(draw, drawing);
        break;
    case ITEM_KINDS:
        break;
    }
}
