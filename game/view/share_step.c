#include "view/share_parts.h"

#include "core/text.h"
#include "view/mountain.h"
#include "view/share_card.h"
#include "view/words.h"

#include <math.h>
#include <string.h>

#define TILE_WIDTH 320.0
#define TILE_SHAPE (9. / 16)

/* Beside the choices the name stands in the line of its text, so that the whole card is in sight. */
static void add_part(Layout *layout, const char *name, const char *text) {
    const bool small = layout_app(layout)->ui.more == 0;
    if (text_is_blank(text)) {
        return;
    }
    if (small) {
        Item *line =
            layout_text(layout, ROLE_HINT, TONE_INK, name == NULL ? text : layout_say(layout, _("%s: %s"), name, text));
        line->strong = name == NULL ? 0 : strlen(name) + 1;
        return;
    }
    if (name != NULL) {
        (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, name);
    }
    (void)layout_text(layout, ROLE_SECOND, TONE_INK, text);
}

static void add_plan(Layout *layout, const Planned *planned) {
    char day[WORDS_ROOM];
    if (moment_is_set(planned->when)) {
        words_date(moment_day(planned->when), true, day);
        add_part(layout, _("When"), day);
    }
    add_part(layout, _("Where"), planned->where);
    add_part(layout, _("With"), planned->with);
}

/* A calendar takes the step and its plan alone. */
static void add_card(Layout *layout, const Pocket *pocket) {
    const Texts *tips = &pocket->step->tips;
    if (pocket->forecast != NULL) {
        add_part(layout, _("What I think will happen"), pocket->forecast->text);
    }
    for (size_t i = 0; i < tips->count; i++) {
        add_part(layout, i == 0 ? _("What may help") : NULL, tips->items[i]);
    }
    add_part(layout, _("What I learned last time"), pocket->learned);
}

static void add_picture(Layout *layout, const Pocket *pocket, double room) {
    const double width = fmin(TILE_WIDTH, room), height = width * TILE_SHAPE;
    const Camps camps = camps_of(&layout_app(layout)->book, pocket->trail->record.id, NULL);
    const double scale = layout_sight(layout)->scale;
    Picture *picture = layout_picture(layout);
    const Tile tile = {.seed = trail_seed(pocket->trail),
                       .hour = share_card_hour(pocket->trail),
                       .width = width,
                       .height = height,
                       .radius = 16,
                       .lit = camps.highest + 1,
                       .camps = (int)camps.count,
                       .contrast = layout_sight(layout)->contrast};
    mountain_tile(picture, &tile);
    sketch_place(picture, 0, 0, 0, scale, scale);
    layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), width, height)->picture = picture;
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, share_card_words(layout, &camps));
    if (!text_is_blank(pocket->trail->title)) {
        (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, pocket->trail->title);
    }
}

void share_step(Layout *layout, const Pocket *pocket, double width) {
    if (layout_app(layout)->ui.sharing.form == SHARE_PICTURE) {
        add_picture(layout, pocket, width);
        return;
    }
    const bool card = layout_app(layout)->ui.sharing.form == SHARE_POCKET;
    (void)layout_text(layout, ROLE_SECTION, TONE_INK,
                      text_is_blank(pocket->step->title) ? _("My next step") : pocket->step->title);
    (void)layout_text(layout, ROLE_HINT, TONE_SOFT,
                      text_is_blank(pocket->trail->title)
                          ? layout_say(layout, _("Camp %d"), pocket->camp)
                          : layout_say(layout, _("Camp %d · %s"), pocket->camp, pocket->trail->title));
    if (card) {
        add_part(layout, _("The step"), pocket->step->detail);
    }
    if (pocket->planned != NULL) {
        add_plan(layout, pocket->planned);
    }
    if (card) {
        add_card(layout, pocket);
    }
}
