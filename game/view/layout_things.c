#include "view/layout_node.h"

#include <string.h>

#define SWITCH_WIDTH 58.0
#define RULE_HEIGHT 1.0

static Item *add(Layout *layout, ItemKind kind, Key key, int look, Role role) {
    Item *item = layout_item(layout, layout_add(layout, kind, key));
    item->look = look;
    item->role = role;
    return item;
}

/* Something that can be acted on. */
static Item *add_actor(Layout *layout, ItemKind kind, Key key, int look, Role role, Command command) {
    Item *item = add(layout, kind, key, look, role);
    item->command = command;
    item->focusable = command.kind != COMMAND_NONE;
    return item;
}

Item *layout_text(Layout *layout, Role role, Tone tone, const char *text) {
    Item *item = add(layout, ITEM_TEXT, (Key){0}, (int)role, role);
    item->tone = tone;
    item->text = layout_keep(layout, text);
    return item;
}

Item *layout_text_centred(Layout *layout, Role role, Tone tone, const char *text) {
    Item *item = layout_text(layout, role, tone, text);
    layout_last(layout)->centred = true;
    return item;
}

Item *layout_button(Layout *layout, ButtonLook look, Key key, Icon icon, const char *label, Command command) {
    const bool link = look == BUTTON_LINK || look == BUTTON_LINK_DUSK;
    Item *item = add_actor(layout, ITEM_BUTTON, key, (int)look, link ? ROLE_BODY_BOLD : ROLE_BUTTON, command);
    item->icon = icon;
    item->text = layout_keep(layout, label);
    return item;
}

Item *layout_round(Layout *layout, Key key, Icon icon, const char *spoken, Command command) {
    Item *item = add_actor(layout, ITEM_BUTTON, key, BUTTON_PLATE, ROLE_BUTTON, command);
    item->icon = icon;
    item->spoken = layout_keep(layout, spoken);
    return item;
}

static Role choice_role(ChoiceLook look) {
    return look == CHOICE_CHIP ? ROLE_LABEL : look == CHOICE_SIDE ? ROLE_BUTTON : ROLE_BUTTON_SMALL;
}

Item *layout_choice(Layout *layout, ChoiceLook look, Key key, const char *label, bool on, Command command) {
    Item *item = add_actor(layout, ITEM_CHOICE, key, (int)look, choice_role(look), command);
    const bool drawn = look == CHOICE_FACE || look == CHOICE_DISC;
    item->text = drawn ? NULL : layout_keep(layout, label);
    item->spoken = drawn ? layout_keep(layout, label) : NULL;
    item->state |= on ? STATE_ON : 0;
    return item;
}

Item *layout_slider(Layout *layout, SliderLook look, Key key, const char *spoken) {
    Item *item = add(layout, ITEM_SLIDER, key, (int)look, ROLE_HINT);
    item->focusable = true;
    item->value = app_key_value(layout->app, key);
    item->most = 100;
    item->state |= item->value == UNSET ? STATE_UNSET : 0;
    item->spoken = layout_keep(layout, spoken);
    return item;
}

Item *layout_switch(Layout *layout, Key key, const char *spoken, bool on, Command command) {
    Item *item = add_actor(layout, ITEM_SWITCH, key, 0, ROLE_LABEL, command);
    layout_last(layout)->width = SWITCH_WIDTH;
    item->spoken = layout_keep(layout, spoken);
    item->state |= on ? STATE_ON : 0;
    return item;
}

Item *layout_tick(Layout *layout, Key key, const char *label, bool on, Command command) {
    Item *item = add_actor(layout, ITEM_TICK, key, 0, ROLE_BODY, command);
    item->text = layout_keep(layout, label);
    item->state |= on ? STATE_ON : 0;
    return item;
}

/* What an input method is still making stands where it will be, though it is not in the text yet. */
static void compose(Layout *layout, Item *item, const Edit *edit) {
    item->value = (int)edit->caret;
    item->most = (int)(edit->caret + strlen(edit->composition));
    item->text =
        layout_say(layout, "%.*s%s%s", (int)edit->caret, edit->text, edit->composition, edit->text + edit->caret);
    item->caret = item->anchor = (size_t)item->most;
}

Item *layout_field(Layout *layout, Key key, const char *spoken, const char *empty, int lines) {
    Item *item = add(layout, ITEM_FIELD, key, 0, ROLE_BODY);
    layout_last(layout)->text_lines = lines;
    item->focusable = true;
    item->many_lines = lines > 1;
    item->spoken = layout_keep(layout, spoken);
    item->second = layout_keep(layout, empty);
    const Edit *edit = &layout->app->ui.edit;
    const bool editing = edit->text != NULL && key_same(&layout->app->ui.focus, &key);
    item->text = layout_keep(layout, editing ? edit->text : app_field_text(layout->app, key));
    item->caret = editing ? edit->caret : strlen(item->text);
    item->anchor = editing ? edit->anchor : item->caret;
    if (editing && edit->composition != NULL) {
        compose(layout, item, edit);
    }
    return item;
}

Item *layout_row(Layout *layout, RowLook look, Key key, Icon icon, const char *title, const char *second,
                 Command command) {
    Item *item = add_actor(layout, ITEM_ROW, key, (int)look, ROLE_BUTTON, command);
    item->icon = icon;
    item->text = layout_keep(layout, title);
    item->second = layout_keep(layout, second);
    return item;
}

Item *layout_icon(Layout *layout, Icon icon, Tone tone, double size) {
    Item *item = add(layout, ITEM_ICON, (Key){0}, 0, ROLE_BODY);
    layout_last(layout)->width = size;
    item->icon = icon;
    item->tone = tone;
    return item;
}

Item *layout_stars(Layout *layout, int stars, double size) {
    Item *item = add(layout, ITEM_STARS, (Key){0}, 0, ROLE_BODY);
    layout_last(layout)->width = size;
    item->value = stars;
    item->most = 3;
    return item;
}

Item *layout_dots(Layout *layout, int lit, int of) {
    Item *item = add(layout, ITEM_DOTS, (Key){0}, 0, ROLE_BODY);
    item->value = lit;
    item->most = of;
    return item;
}

Item *layout_keycap(Layout *layout, const char *cap) {
    Item *item = add(layout, ITEM_KEYCAP, (Key){0}, 0, ROLE_LABEL);
    item->text = layout_keep(layout, cap);
    return item;
}

Item *layout_rule(Layout *layout) {
    Item *item = add(layout, ITEM_RULE, (Key){0}, 0, ROLE_BODY);
    layout_last(layout)->height = RULE_HEIGHT;
    return item;
}

Item *layout_space(Layout *layout, double grow) {
    Item *item = add(layout, ITEM_TEXT, (Key){0}, 0, ROLE_HINT);
    layout_last(layout)->spec.grow = grow;
    return item;
}

Item *layout_thing(Layout *layout, ItemKind kind, Key key, double width, double height) {
    Item *item = add(layout, kind, key, 0, ROLE_BODY);
    Node *node = layout_last(layout);
    node->width = width;
    node->height = height;
    node->spec.grow = height > 0 ? 0 : 1;
    return item;
}
