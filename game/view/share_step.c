#include "view/share_parts.h"

#include "core/text.h"
#include "view/words.h"

static void add_part(Layout *layout, const char *name, const char *text) {
    if (!text_is_blank(text)) {
        (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, name);
        (void)layout_text(layout, ROLE_SECOND, TONE_INK, text);
    }
}

static void add_plan(Layout *layout, const Planned *planned) {
    char day[WORDS_ROOM];
    if (moment_is_set(planned->when)) {
        words_day(moment_day(planned->when), layout_app(layout)->ui.today, day);
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
        add_part(layout, i == 0 ? _("What may help") : "", tips->items[i]);
    }
    add_part(layout, _("What I learned last time"), pocket->learned);
}

void share_step(Layout *layout, const Pocket *pocket) {
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
