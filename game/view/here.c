#include "view/here.h"

#include "core/text.h"
#include "view/input.h"
#include "view/mountain.h"
#include "view/words.h"

#define KEEP_WIDTH 148

const Step *here_step(const Layout *layout) {
    const App *app = layout_app(layout);
    const Try *attempt = app_attempt(app);
    const Step *step = attempt == NULL ? NULL : book_step(&app->book, attempt->step);
    return step == NULL ? app_step(app) : step;
}

const Trail *here_trail(const Layout *layout) {
    const App *app = layout_app(layout);
    const Step *step = here_step(layout);
    const Trail *trail = step == NULL ? NULL : book_trail(&app->book, step->trail);
    return trail == NULL ? app_trail(app) : trail;
}

int here_number(const Layout *layout) {
    const Step *step = here_step(layout);
    return step == NULL ? 0 : words_number(&layout_app(layout)->book, step);
}

const char *here_line(Layout *layout) {
    const Step *step = here_step(layout);
    if (step == NULL) {
        return "";
    }
    return layout_say(layout, _("Camp %d · %s"), here_number(layout), text_is_blank(step->title) ? "" : step->title);
}

Hour here_hour(const Layout *layout) {
    const Trail *trail = here_trail(layout);
    return trail == NULL || trail->hour == UNSET ? HOUR_DUSK : (Hour)trail->hour;
}

const char *here_seed(const Layout *layout) {
    const Trail *trail = here_trail(layout);
    return trail == NULL ? "foothold" : trail_seed(trail);
}

Look here_look(const Layout *layout) {
    const App *app = layout_app(layout);
    if (!app->has_book || app->book.person == NULL) {
        return figure_look(UNSET, UNSET, UNSET);
    }
    const Person *person = app->book.person;
    return figure_look(person->look.hair, person->look.skin, person->look.scarf);
}

void here_card_place(Layout *layout) {
    layout_open(layout, (Spec){.grow = 1, .across = ALIGN_CENTRE, .along = ALIGN_CENTRE});
}

void here_keep_add(Layout *layout) {
    layout_open(layout, (Spec){.width_least = KEEP_WIDTH});
    (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Keep"), command_of(COMMAND_KEEP));
    layout_close(layout);
}

void here_bind_keep(Layout *layout, Command command) {
    layout_bind(layout, SYMBOL_ENTER, MOD_CTRL, command);
}
