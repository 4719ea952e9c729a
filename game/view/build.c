/* The builder: the steps of a trail, how scary each one feels, and the mountain they make. Each row is a step's words
 * and its fear; Enter goes on from one to the next, so that a ladder can be written down without looking for a button.
 */
#include "view/build_parts.h"
#include "view/frame.h"
#include "view/here.h"
#include "view/input.h"
#include "view/motion.h"
#include "view/view.h"

#include "core/ladder.h"

#include <stdlib.h>
#include <string.h>

#define SLIDER_WIDTH 210.0
#define VALUE_WIDTH 44.0
#define NUMBER_WIDTH 24.0
#define ROW_ROOM 560.0 /* with less, a row's slider lies under its words */
#define ROW_RADIUS 16.0
#define FACES 5
#define FACE_STEP 20
#define FACE_FIRST 10

static Building building_of(Layout *layout, const Trail *trail) {
    Building all = {.trail = trail, .asks = true};
    const Step **steps = book_ladder(&layout_app(layout)->book, trail->record.id, &all.count);
    const Step **kept = layout_room(layout, (all.count + 1) * sizeof *kept);
    memcpy((void *)kept, (const void *)steps, all.count * sizeof *kept);
    all.steps = kept;
    all.hour = trail->hour == UNSET ? trail_hour(trail) : (Hour)trail->hour;
    free((void *)steps);
    return all;
}

bool build_has_focus(const Layout *layout, const Step *step) {
    const Key *focus = &layout_app(layout)->ui.focus;
    return (focus->part == PART_STEP_TITLE || focus->part == PART_STEP_FEAR) && strcmp(focus->id, step->record.id) == 0;
}

/* For the pointer alone: Alt and the arrows do the same for keys. */
static void add_handle(Layout *layout, const Step *step, size_t place) {
    const Ui *ui = &layout_app(layout)->ui;
    const Key key = key_record(PART_STEP_HANDLE, step->record.id);
    Command move = command_key(COMMAND_STEP_MOVE, key);
    move.value = (int)place;
    Item *handle = layout_button(layout, BUTTON_LINK, key, ICON_GRIP, NULL, move);
    handle->spoken = _("Move this step");
    handle->focusable = false;
    handle->pointed = true;
    handle->value = (int)place;
    handle->state |= key_same(&ui->hover, &key) ? STATE_HOVER : 0;
    handle->state |= key_same(&ui->press, &key) ? STATE_PRESS : 0;
}

static void add_words(Layout *layout, const Step *step, size_t place) {
    layout_open(layout, (Spec){.width = NUMBER_WIDTH, .text_scaled = true});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, layout_say(layout, "%zu", place + 1));
    layout_close(layout);
    layout_open(layout, (Spec){.grow = 1, .width_least = 180});
    const char *name = layout_say(layout, _("Step %zu"), place + 1);
    Item *field = layout_field(layout, key_record(PART_STEP_TITLE, step->record.id), name,
                               place == 0 ? _("One small thing you could do") : _("And then?"), 1);
    field->look = FIELD_BARE;
    layout_close(layout);
}

static void add_faces(Layout *layout, const Step *step) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 7});
    for (int i = 0; i < FACES; i++) {
        Key key = key_record(PART_STEP_FEAR, step->record.id);
        const Command set = command_set(key, FACE_FIRST + FACE_STEP * i);
        const bool on = step->expected_fear != UNSET && step->expected_fear / FACE_STEP == i;
        key.index = i + 1;
        Item *face = layout_choice(layout, CHOICE_FACE, key, words_fear(FACE_FIRST + FACE_STEP * i), on, set);
        face->value = i;
    }
    layout_close(layout);
}

static void add_slider(Layout *layout, const Step *step, size_t place) {
    layout_open(layout, (Spec){.width = SLIDER_WIDTH});
    const char *name = layout_say(layout, _("How scary step %zu feels"), place + 1);
    (void)layout_slider(layout, SLIDER_AMBER, key_record(PART_STEP_FEAR, step->record.id), name);
    layout_close(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .width = VALUE_WIDTH, .text_scaled = true, .along = ALIGN_END});
    const int fear = step->expected_fear;
    (void)layout_text(layout, ROLE_BUTTON, fear == UNSET ? TONE_SOFT : TONE_INK,
                      fear == UNSET ? "–" : layout_say(layout, "%d", fear));
    layout_close(layout);
}

static void add_row(Layout *layout, const Building *all, size_t place) {
    const Step *step = all->steps[place];
    const bool focus = build_has_focus(layout, step);
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 6,
                               .pad_x = 8,
                               .pad_y = layout_sight(layout)->faces ? 6 : 3,
                               .across = ALIGN_CENTRE,
                               .wrap = all->narrow,
                               .radius = ROW_RADIUS,
                               .panel = focus,
                               .look = PANEL_CHOSEN,
                               .whole = true});
    add_handle(layout, step, place);
    add_words(layout, step, place);
    if (layout_sight(layout)->faces) {
        add_faces(layout, step);
    } else {
        add_slider(layout, step, place);
    }
    layout_close(layout);
    if (!focus) {
        (void)layout_rule(layout);
    }
}

/* Where nothing stops the step, its words may be asked about. Reading those of all takes long. */
static void add_note(Layout *layout, const Building *all, const Step *step) {
    const bool focus = build_has_focus(layout, step);
    if ((focus || step->off == OFF_DRAFT) && !build_verdict(layout, all, step) && focus) {
        build_question(layout, all, app_asks(layout_app(layout), step));
    }
}

static void add_rows(Layout *layout, const Building *all) {
    size_t hint_count = 0, next = 0;
    LadderHint *hints = ladder_hints(all->steps, all->count, &hint_count);
    layout_open(layout, (Spec){.gap = 1});
    for (size_t i = 0; i < all->count; i++) {
        for (; next < hint_count && hints[next].before == i; next++) {
            build_hint(layout, all, &hints[next]);
        }
        add_row(layout, all, i);
        add_note(layout, all, all->steps[i]);
    }
    layout_close(layout);
    free(hints);
}

static void add_name(Layout *layout, const Building *all) {
    layout_open(layout, (Spec){.gap = 6}); /* the field's ring is clear of the words */
    (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, _("What would you like to be easier?"));
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .across = ALIGN_CENTRE, .wrap = all->narrow});
    layout_open(layout, (Spec){.grow = 1, .width_least = 220});
    Item *field = layout_field(layout, key_of(PART_TRAIL_TITLE), _("What would you like to be easier?"),
                               _("Talking to a stranger, say, not “people”"), 1);
    field->role = ROLE_BUTTON;
    layout_close(layout);
    if (all->trail->building == 1) {
        (void)layout_choice(layout, CHOICE_CHIP, key_of(PART_LINK), _("Ideas"), false, command_go(SCREEN_IDEAS));
    }
    layout_close(layout);
    layout_close(layout);
    if (layout_app(layout)->ui.focus.part == PART_TRAIL_TITLE) {
        build_question(layout, all, danger_asks_name(layout_app(layout)->danger, all->trail->title));
    }
}

static const Rule *rule_of(const Trail *trail) {
    return trail->unlock != NULL ? trail->unlock : rule_of_preset(PRESET_STEADY);
}

static void add_list_head(Layout *layout, const Building *all) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .across = ALIGN_CENTRE, .wrap = all->narrow});
    layout_open(layout, (Spec){.grow = 1, .width_least = 180});
    (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, _("Steps, and how scary each one feels"));
    layout_close(layout);
    const char *opens = layout_say(layout, _("Camps open: %s"), words_preset(rule_of(all->trail)));
    (void)layout_choice(layout, CHOICE_CHIP, key_of(PART_RULE), opens, false, command_of(COMMAND_RULE));
    Item *sort = layout_choice(layout, CHOICE_CHIP, key_of(PART_STEP_SORT), _("Sort by fear"), false,
                               command_of(COMMAND_STEP_SORT));
    sort->icon = ICON_SORT;
    layout_close(layout);
}

static void add_buttons(Layout *layout, const Building *all) {
    const App *app = layout_app(layout);
    const Command add = command_key(COMMAND_STEP_ADD, key_of(PART_STEP_ADD));
    (void)layout_button(layout, BUTTON_GHOST, key_of(PART_STEP_ADD), ICON_PLUS, _("Add a step"), add);
    (void)layout_space(layout, 1);
    Item *make =
        layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE,
                      all->trail->building == 1 ? _("Make this trail") : _("Done"), command_of(COMMAND_BUILD_MAKE));
    make->state |= app_may_make(app) ? 0 : STATE_DISABLED;
}

static void add_card(Layout *layout, const Building *all) {
    frame_card_open(layout, PANEL_PAPER, all->wide ? FRAME_CARD : 0, key_of(PART_SCROLL));
    layout_open(layout, (Spec){.gap = 4});
    add_name(layout, all);
    add_list_head(layout, all);
    add_rows(layout, all);
    layout_close(layout);
    frame_card_foot(layout);
    add_buttons(layout, all);
    frame_card_close(layout);
}

static void bind_move(Layout *layout, const Building *all, size_t place) {
    Command move = command_key(COMMAND_STEP_MOVE, key_record(PART_STEP_HANDLE, all->steps[place]->record.id));
    move.value = (int)place - 1;
    if (place > 0) {
        layout_bind(layout, SYMBOL_UP, MOD_ALT, move);
    }
    move.value = (int)place + 1;
    if (place + 1 < all->count) {
        layout_bind(layout, SYMBOL_DOWN, MOD_ALT, move);
    }
}

/* What the keys do to the step that has the focus. Del takes letters away while words are written. */
static void bind_step(Layout *layout, const Building *all, size_t place) {
    const Key key = key_record(PART_STEP_TITLE, all->steps[place]->record.id);
    const bool writing = layout_app(layout)->ui.focus.part == PART_STEP_TITLE;
    layout_bind_always(layout, SYMBOL_INSERT, 0, command_key(COMMAND_STEP_ADD, key));
    bind_move(layout, all, place);
    if (!writing) {
        layout_bind_always(layout, SYMBOL_DELETE, 0, command_key(COMMAND_STEP_REMOVE, key));
        layout_bind(layout, SYMBOL_ENTER, 0, command_key(COMMAND_STEP_NEXT, key));
    }
    layout_bind(layout, SYMBOL_DELETE, MOD_CTRL, command_key(COMMAND_STEP_REMOVE, key));
}

static void bind_keys(Layout *layout, const Building *all) {
    here_bind_keep(layout, command_of(COMMAND_BUILD_MAKE));
    layout_bind(layout, 'z', MOD_CTRL, command_of(COMMAND_UNDO));
    layout_bind(layout, 'z', MOD_CTRL | MOD_SHIFT, command_of(COMMAND_REDO));
    layout_bind(layout, 'y', MOD_CTRL, command_of(COMMAND_REDO));
    if (layout_app(layout)->ui.focus.part == PART_TRAIL_TITLE) {
        layout_bind_always(layout, SYMBOL_ENTER, 0, command_of(COMMAND_STEP_NEXT));
    }
    for (size_t i = 0; i < all->count; i++) {
        if (build_has_focus(layout, all->steps[i])) {
            bind_step(layout, all, i);
            return;
        }
    }
    layout_bind_always(layout, SYMBOL_INSERT, 0, command_of(COMMAND_STEP_ADD));
}

void view_build(Layout *layout) {
    const Trail *trail = app_trail(layout_app(layout));
    if (trail == NULL) {
        return;
    }
    Building all = building_of(layout, trail);
    const Frame frame = {
        .scene = SCENE_SKY,
        .hour = all.hour,
        .title = trail->building == 1 ? _("Build a trail") : _("Change this trail"),
        .subtitle = trail->building == 1 ? NULL : _("What you’ve walked stays yours"),
        .back = true,
        .hints = {{"Enter", _("Next")},
                  {"← →", _("Fear")},
                  {"Ins", _("Add")},
                  {"Del", _("Remove")},
                  {"Alt+↑ ↓", _("Move")},
                  {"Ctrl+Z", _("Undo")}},
    };
    all.wide = frame_is_roomy(layout);
    all.narrow = !all.wide && sight_room(layout_sight(layout)) < ROW_ROOM;
    frame_open(layout, &frame);
    bind_keys(layout, &all);
    if (all.wide) {
        build_mountain(layout, &all);
    }
    layout_open(layout, (Spec){.flow = FLOW_ROW, .grow = 1});
    layout_open(layout, (Spec){.grow = all.wide ? 0 : 1});
    add_card(layout, &all);
    layout_close(layout);
    layout_close(layout);
    layout_screen(layout)->first = trail->title == NULL || all.count == 0
                                       ? key_of(PART_TRAIL_TITLE)
                                       : key_record(PART_STEP_FEAR, all.steps[0]->record.id);
    frame_close(layout, &frame);
    if (all.wide) {
        build_discs(layout, &all);
    }
}
