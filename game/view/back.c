#include "view/back_scene.h"
#include "view/frame.h"
#include "view/here.h"
#include "view/view.h"
#include "view/words.h"

#include "core/text.h"

#include <stdlib.h>

#define ROW_RADIUS 33
#define ROOM_BRIEF 860.0
#define ROOM_LEAST 660.0

enum { GROUP_ANSWERS = 1 };

static const char *place_line(Layout *layout, const Planned *planned) {
    const bool somewhere = !text_is_blank(planned->where);
    const bool with_someone = !text_is_blank(planned->with);
    if (somewhere && with_someone) {
        return layout_say(layout, "%s · %s", planned->where, planned->with); /* "with On my own" reads wrong */
    }
    return somewhere ? planned->where : with_someone ? planned->with : "";
}

static const char *plan_line(Layout *layout, const Try *attempt) {
    const char *line = place_line(layout, &attempt->planned);
    if (!moment_is_set(attempt->planned.when)) {
        return line;
    }
    char day[WORDS_ROOM];
    words_day(moment_day(attempt->planned.when), moment_day(layout_sight(layout)->now), day);
    return line[0] == '\0' ? layout_say(layout, _("planned for %s"), day)
                           : layout_say(layout, _("%s · planned for %s"), line, day);
}

/* The greeting stands in the bar where the answers need its room. */
static bool is_low(const Layout *layout) {
    const Sight *sight = layout_sight(layout);
    return !frame_is_wide(layout) && sight->width > sight->height;
}

/* What the answers can do without gives way to them. */
static bool is_brief(const Layout *layout) {
    return is_low(layout) && sight_room(layout_sight(layout)) <= ROOM_BRIEF;
}

static bool is_briefest(const Layout *layout) {
    return is_low(layout) && sight_room(layout_sight(layout)) <= ROOM_LEAST;
}

static void add_row(Layout *layout, RowLook look, Key key, Icon icon, const char *title, const char *second,
                    Command command) {
    Item *row = layout_row(layout, look, key, icon, title, is_briefest(layout) ? NULL : second, command);
    row->group = GROUP_ANSWERS;
    row->role = ROLE_BUTTON_BIG;
    row->radius = ROW_RADIUS;
    row->aside = true;
}

static void add_answer(Layout *layout, const Try *attempt, Outcome outcome, Icon icon, const char *title,
                       const char *second) {
    Key key = key_record(PART_OUTCOME, attempt->record.id);
    key.index = (int)outcome;
    Command command = command_key(COMMAND_CAME_BACK, key);
    command.value = (int)outcome;
    add_row(layout, outcome == OUTCOME_DID_IT ? ROW_PRIMARY : ROW_SECOND, key, icon, title, second, command);
}

static void add_waiting(Layout *layout, const Try *attempt) {
    const Step *step = book_step(&layout_app(layout)->book, attempt->step);
    const int number = words_number(&layout_app(layout)->book, step);
    const char *plan = plan_line(layout, attempt);
    const bool brief = is_brief(layout), briefest = is_briefest(layout);
    if (!briefest) {
        (void)layout_text(layout, ROLE_LABEL, TONE_UMBER,
                          layout_say(layout, _("You were heading out to camp %d"), number));
    }
    (void)layout_text(layout, briefest ? ROLE_BUTTON : ROLE_TITLE, TONE_INK, step->title == NULL ? "" : step->title);
    if (plan[0] != '\0' && !brief) {
        (void)layout_text(layout, ROLE_BODY, TONE_BODY, plan);
    }
    layout_open(layout, (Spec){.gap = is_low(layout) ? 8 : 12, .pad_y = brief ? 2 : is_low(layout) ? 5 : 10});
    if (!brief) {
        (void)layout_rule(layout);
    }
    (void)layout_text(layout, briefest ? ROLE_BODY : ROLE_SECTION, TONE_INK, _("How did it go?"));
    layout_close(layout);
    layout_open(layout, (Spec){.gap = brief ? 6 : is_low(layout) ? 8 : 14});
    add_answer(layout, attempt, OUTCOME_DID_IT, ICON_FLAG, _("I did it"), NULL);
    add_answer(layout, attempt, OUTCOME_TURNED_BACK, ICON_CAIRN, _("I turned back"), _("that counts too"));
    add_answer(layout, attempt, OUTCOME_OUT, ICON_CLOCK, _("I haven’t been yet"), _("the plan stays"));
    layout_close(layout);
}

/* The warm-up of the waiting try's trail, else the first one that has one. */
static const Step *warm_up(const Layout *layout, const Try *attempt) {
    const Book *book = &layout_app(layout)->book;
    const int64_t today = moment_day(layout_sight(layout)->now);
    size_t count = 0;
    const Trail **trails = attempt == NULL ? book_trails(book, false, &count) : NULL;
    const Step *found = NULL;
    for (size_t i = 0; i < (attempt == NULL ? count : 1) && found == NULL; i++) {
        const Advice advice = advice_for_trail(book, attempt == NULL ? trails[i]->record.id : attempt->trail, today);
        found = advice.kind == ADVICE_WARM_UP ? book_step(book, advice.step) : NULL;
    }
    free((void *)trails);
    return found;
}

static void add_warm_up(Layout *layout, const Step *step) {
    const int number = words_number(&layout_app(layout)->book, step);
    const Key key = key_record(PART_CAMP, step->record.id);
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 16,
                               .pad_left = 24,
                               .pad_right = 14,
                               .pad_y = is_low(layout) ? 6 : 10,
                               .radius = 24,
                               .panel = true,
                               .look = PANEL_PLATE,
                               .across = ALIGN_CENTRE,
                               .wrap = true});
    layout_open(layout, (Spec){.grow = 1, .width_least = 200, .gap = 2});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_CREAM, _("Or something smaller today"));
    (void)layout_text(layout, ROLE_SECOND, TONE_LILAC,
                      layout_say(layout, _("Camp %d once more: %s"), number, step->title == NULL ? "" : step->title));
    layout_close(layout);
    layout_button(layout, BUTTON_DUSK_GHOST, key, ICON_NONE, _("Warm up"), command_key(COMMAND_WARM_UP, key))->role =
        ROLE_BUTTON_SMALL;
    layout_close(layout);
}

static void add_ways(Layout *layout, const Step *warm) {
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, _("Where would you like to begin?"));
    layout_open(layout, (Spec){.gap = 12});
    if (warm != NULL) {
        const Key key = key_record(PART_CAMP, warm->record.id);
        const int number = words_number(&layout_app(layout)->book, warm);
        const char *second =
            layout_say(layout, _("camp %d once more: %s"), number, warm->title == NULL ? "" : warm->title);
        add_row(layout, ROW_PRIMARY, key, ICON_BOOT, _("Warm up"), second, command_key(COMMAND_WARM_UP, key));
    }
    add_row(layout, warm == NULL ? ROW_PRIMARY : ROW_SECOND, key_of(PART_PRIMARY), ICON_MOUNTAIN, _("To the trails"),
            _("all of them"), command_go(SCREEN_RANGE));
    layout_close(layout);
}

static void add_greeting(Layout *layout) {
    layout_open(
        layout,
        (Spec){.grow = frame_is_wide(layout) ? 1 : 0, .gap = 6, .pad_left = 32, .pad_top = 28, .width_least = 300});
    (void)layout_text(layout, ROLE_HERO, TONE_SKY, _("Good to see you."));
    (void)layout_text(layout, ROLE_LEAD, TONE_SKY, _("Your camps are as you left them."));
    layout_close(layout);
}

/* With the least room the second card begins out of sight: no edge of it peeps out alone. */
static double side_gap(const Layout *layout) {
    return is_briefest(layout) ? 40 : is_low(layout) ? 10 : 16;
}

static double card_pad(const Layout *layout) {
    return is_brief(layout) ? 8 : is_low(layout) ? 18 : 26;
}

static void add_side(Layout *layout, const Try *attempt, const Step *warm, bool wide) {
    layout_open(layout, (Spec){.gap = side_gap(layout), .width = wide ? 528 : 0});
    layout_open(layout, (Spec){.gap = 4, .pad_x = 36, .pad_y = card_pad(layout), .panel = true, .look = PANEL_PAPER});
    if (attempt != NULL) {
        add_waiting(layout, attempt);
    } else {
        add_ways(layout, warm);
    }
    layout_close(layout);
    if (attempt != NULL && warm != NULL) {
        add_warm_up(layout, warm);
    }
    layout_close(layout);
}

static Key first_key(const Try *attempt, const Step *warm) {
    if (attempt != NULL) {
        Key key = key_record(PART_OUTCOME, attempt->record.id);
        key.index = OUTCOME_DID_IT;
        return key;
    }
    return warm != NULL ? key_record(PART_CAMP, warm->record.id) : key_of(PART_PRIMARY);
}

void view_back(Layout *layout) {
    const App *app = layout_app(layout);
    const Try *attempt = app_waiting(app);
    const Step *warm = warm_up(layout, attempt);
    const Person *person = app->has_book ? app->book.person : NULL;
    const Frame frame = {
        .scene = SCENE_SKY,
        .hour = HOUR_DUSK,
        .title = is_low(layout) ? _("Good to see you.") : NULL,
        .subtitle = person == NULL || person->name == NULL ? "" : person->name,
        .back = true,
        .hints = {{"↑ ↓", _("Choose")}, {"Enter", _("Answer")}, {"R", _("Recovery room")}, {"Esc", _("Later")}},
    };
    const bool wide = frame_is_wide(layout);
    frame_open(layout, &frame);
    back_scene(layout, attempt == NULL ? warm : book_step(&app->book, attempt->step));
    layout_open(layout, (Spec){.flow = wide ? FLOW_ROW : FLOW_COLUMN, .gap = 24, .grow = 1});
    if (!is_low(layout)) {
        add_greeting(layout);
    }
    add_side(layout, attempt, warm, wide);
    layout_close(layout);
    layout_screen(layout)->first = first_key(attempt, warm);
    frame_close(layout, &frame);
}
