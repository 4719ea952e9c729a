#include "view/stepper.h"

#include "view/input.h"
#include "view/motion.h"
#include "view/words.h"

#define ROUND 44.0
#define VALUE_WIDTH 62.0
#define NAME_WIDTH 104.0

static Command step_by(const Stepper *stepper, int by) {
    return command_set(key_of(stepper->part), stepper->now + by);
}

static bool may_step(const Stepper *stepper, int by) {
    return stepper->now + by >= stepper->least && stepper->now + by <= stepper->most;
}

/* For the pointer alone: the row does the same for keys. */
static void add_round(Layout *layout, const Stepper *stepper, int by) {
    const Ui *ui = &layout_app(layout)->ui;
    const Key key = key_index(stepper->part, by < 0 ? 1 : 2);
    const Icon icon = stepper->turns ? (by < 0 ? ICON_BACK : ICON_NEXT) : by < 0 ? ICON_MINUS : ICON_PLUS;
    Item *button = stepper->small ? layout_choice(layout, CHOICE_CHIP, key, NULL, false, step_by(stepper, by))
                                  : layout_button(layout, BUTTON_GHOST, key, icon, NULL, step_by(stepper, by));
    button->icon = icon;
    button->spoken = stepper->turns ? (by < 0 ? _("The one before") : _("The next one"))
                     : by < 0       ? _("Less")
                                    : _("More");
    button->focusable = false;
    button->pointed = may_step(stepper, by);
    button->state |= button->pointed ? 0 : STATE_DISABLED;
    button->state |= button->pointed && key_same(&ui->hover, &key) ? STATE_HOVER : 0;
    button->state |= button->pointed && key_same(&ui->press, &key) ? STATE_PRESS : 0;
    motion_touch(layout, button);
}

static void add_words(Layout *layout, const Stepper *stepper) {
    const bool dark = layout_is_on_dusk(layout);
    layout_open(layout, (Spec){.grow = 1, .width_least = 110, .text_scaled = true});
    (void)layout_text(layout, ROLE_BODY_BOLD, dark ? TONE_CREAM : TONE_INK, stepper->label);
    if (stepper->second != NULL) {
        (void)layout_text(layout, ROLE_SECOND, dark ? TONE_LILAC : TONE_SOFT, stepper->second);
    }
    layout_close(layout);
}

static void add_value(Layout *layout, const Stepper *stepper) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 6, .across = ALIGN_CENTRE});
    add_round(layout, stepper, -stepper->step);
    layout_open(layout, (Spec){.width_least = stepper->turns ? NAME_WIDTH : VALUE_WIDTH, .text_scaled = true});
    (void)layout_text_centred(layout, ROLE_BUTTON_BIG, layout_is_on_dusk(layout) ? TONE_GLOW : TONE_INK,
                              stepper->value);
    layout_close(layout);
    add_round(layout, stepper, stepper->step);
    layout_close(layout);
}

void stepper_add(Layout *layout, const Stepper *stepper) {
    layout_open(layout, (Spec){.flow = FLOW_STACK});
    Item *row = layout_thing(layout, ITEM_ROW, key_of(stepper->part), 0, 0);
    row->look = ROW_BARE;
    row->focusable = true;
    row->spoken = layout_say(layout, "%s, %s", stepper->label, stepper->value);
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 12,
                               .pad_left = 12,
                               .pad_right = 4,
                               .pad_y = stepper->small ? 1 : 3,
                               .wrap = true,
                               .across = ALIGN_CENTRE});
    add_words(layout, stepper);
    add_value(layout, stepper);
    layout_close(layout);
    layout_close(layout);
    if (stepper->focus) {
        layout_bind(layout, SYMBOL_LEFT, 0, step_by(stepper, -stepper->step));
        layout_bind(layout, SYMBOL_RIGHT, 0, step_by(stepper, stepper->step));
    }
}
