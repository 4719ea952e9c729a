#include "view/ideas_parts.h"
#include "view/input.h"
#include "view/words.h"

#define FILTERS 2 /* their group */
#define FIND_LEAST 160.0

static const char *area_words(Area area) {
    switch (area) {
    case AREA_PEOPLE:
        return _("People");
    case AREA_ANIMALS:
        return _("Animals");
    case AREA_PLACES:
        return _("Places");
    case AREA_BODY:
        return _("Body");
    case AREA_HOME:
        return _("Home");
    case AREAS:
        break;
    }
    return "";
}

/* 0 = all of them. */
static Command filter(int number) {
    return command_set(key_index(PART_IDEA_AREA, number), number == 0 ? UNSET : number - 1);
}

static void add_chip(Layout *layout, int number, const char *label) {
    const Command set = filter(number);
    layout_choice(layout, CHOICE_CHIP, set.key, label, layout_app(layout)->ui.area == set.value, set)->group = FILTERS;
}

void ideas_filters(Layout *layout) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 8, .across = ALIGN_CENTRE, .wrap = true});
    add_chip(layout, 0, layout_say(layout, _("All %zu"), layout_app(layout)->pack_count));
    for (int area = 0; area < AREAS; area++) {
        add_chip(layout, area + 1, area_words((Area)area));
    }
    layout_open(layout, (Spec){.grow = 1, .width_least = FIND_LEAST});
    layout_field(layout, key_of(PART_IDEA_FIND), _("Find a fear"), _("Find a fear"), 1)->icon = ICON_SEARCH;
    layout_close(layout);
    layout_close(layout);
}

void ideas_none(Layout *layout) {
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, _("Nothing of that name is here yet"));
    (void)layout_text(layout, ROLE_BODY, TONE_BODY,
                      _("Another word may find it. Or build a trail of your own: it may begin with a single step."));
}

Key ideas_first(const Layout *layout) {
    const Ui *ui = &layout_app(layout)->ui;
    return ui->find == NULL ? key_index(PART_IDEA_AREA, ui->area + 1) : key_of(PART_IDEA_FIND);
}

/* Where a fear is looked for Enter goes to what was found; elsewhere it takes what is chosen. */
static void bind_enter(Layout *layout, Key chosen) {
    if (layout_app(layout)->ui.focus.part == PART_IDEA_FIND) {
        layout_bind_always(layout, SYMBOL_ENTER, 0, command_key(COMMAND_FOCUS, chosen));
    } else {
        layout_bind(layout, SYMBOL_ENTER, 0, command_key(COMMAND_TRAIL_TAKE, chosen));
    }
}

void ideas_bind(Layout *layout, const Pack *idea) {
    layout_bind(layout, '/', 0, command_key(COMMAND_FOCUS, key_of(PART_IDEA_FIND)));
    for (int number = 0; number <= AREAS; number++) {
        layout_bind(layout, '1' + number, 0, filter(number));
    }
    if (idea != NULL) {
        bind_enter(layout, key_record(PART_READY_TRAIL, idea->trail->record.id));
    }
}
