/* The way to a first step: title, welcome, range, ideas, the trail with its camps, the camp's card. */
#include "look.h"

#include "core/memory.h"
#include "core/text.h"
#include "view/mountain.h"

#include <math.h>

static Pack make_pack(size_t count, const char *name) {
    Pack pack = {.trail = (Trail *)record_new(record_shape(RECORD_TRAIL)), .count = count};
    (void)snprintf(pack.trail->record.id, ID_ROOM, "pack");
    pack.trail->title = text_copy("A trail");
    pack.steps = memory_new(count, sizeof *pack.steps);
    for (size_t i = 0; i < count; i++) {
        pack.steps[i] = (Step *)record_new(record_shape(RECORD_STEP));
        (void)snprintf(pack.steps[i]->record.id, ID_ROOM, "step%zu", i);
        pack.steps[i]->title = text_copy(name);
    }
    return pack;
}

/* A person with one trail of so many camps, on its screen. */
static App app_on_trail(Pack *pack) {
    App app = app_new(chance_from_seed(5), pack, 1);
    open_book(&app);
    app.ui.today = moment_day(now);
    const Trail *trail = book_take_pack(&app.book, pack, now, &app.chance);
    (void)snprintf(app.ui.trail, ID_ROOM, "%s", trail->record.id);
    app.ui.screen = SCREEN_TRAIL;
    return app;
}

/* The list, or the card. */
static const Item *side_panel(const Screen *screen) {
    for (size_t i = 0; i < screen->count; i++) {
        if (screen->items[i].kind == ITEM_PANEL && screen->items[i].look == PANEL_PAPER) {
            return &screen->items[i];
        }
    }
    fail_msg("there is no card beside the mountain");
    return NULL;
}

static void check_signs(const Screen *screen, size_t count) {
    const Item *side = side_panel(screen);
    const Item *signs[STEPS_MOST];
    size_t found = 0;
    for (size_t i = 0; i < screen->count; i++) {
        if (screen->items[i].kind == ITEM_CAMP) {
            assert_true(found < STEPS_MOST);
            signs[found++] = &screen->items[i];
        }
    }
    assert_int_equal(found, count <= 6 ? count : 5); /* of more: the next, three ahead, and what speaks of the mist */
    for (size_t i = 0; i < found; i++) {
        assert_true(signs[i]->box.x >= 0 && signs[i]->box.x + signs[i]->box.w <= side->box.x);
        assert_true(signs[i]->look != CAMP_NEXT || signs[i]->text != NULL);
        assert_int_equal(signs[i]->command.kind, COMMAND_CAMP_CHOOSE);
        /* a short trail has no list: its signs are what the keys walk, but for the one whose card is open */
        assert_int_equal(signs[i]->focusable, count <= 6 && signs[i]->look != CAMP_NEXT);
        for (size_t j = i + 1; j < found; j++) {
            assert_false(boxes_overlap(signs[i]->box, signs[j]->box));
        }
    }
}

static void signs_of_any_trail_keep_apart_and_clear_of_the_list(void **state) {
    (void)state;
    static const char endless[] =
        "A name that goes on and on, past the second line, past the third, to the far side of the valley";
    static const char *const names[] = {"Go", "Say hi at a café near home", endless};
    for (size_t n = 0; n < 3; n++) {
        for (size_t count = 1; count <= STEPS_MOST; count++) {
            Pack pack = make_pack(count, names[n]);
            App app = app_on_trail(&pack);
            Screen screen = screen_of(&app);
            check_signs(&screen, count);
            screen_free(&screen);
            app_free(&app);
            pack_free(&pack);
        }
    }
}

static void a_trail_begins_on_the_button_of_its_next_camp(void **state) {
    (void)state;
    Pack pack = make_pack(5, "Go");
    App app = app_on_trail(&pack);
    Screen screen = screen_of(&app);
    assert_int_equal(focused(&screen)->command.kind, COMMAND_CAMP_PLAN);
    assert_string_equal(focused(&screen)->text, "Plan this step");
    screen_free(&screen);
    app_free(&app);
    pack_free(&pack);
}

static void press(App *app, int symbol, Effects *effects) {
    hand(app, 1280, 720, key_input(symbol, 0), effects);
}

/* Each press goes to the very next camp, wherever its sign stands on the mountain. */
static void up_and_down_walk_a_short_trail(void **state) {
    (void)state;
    Pack pack = make_pack(6, "Say hi at a café near home");
    App app = app_on_trail(&pack);
    Effects effects = {0};
    for (int i = 0; i < 10; i++) {
        const int wanted = i < 5 ? i + 1 : 9 - i;
        press(&app, i < 5 ? SYMBOL_UP : SYMBOL_DOWN, &effects);
        Screen screen = screen_of(&app);
        assert_int_equal(focused(&screen)->value, wanted);
        screen_free(&screen);
    }
    effects_free(&effects);
    app_free(&app);
    pack_free(&pack);
}

static const Item *find_text(const Screen *screen, const char *text) {
    for (size_t i = 0; i < screen->count; i++) {
        if (screen->items[i].text != NULL && strcmp(screen->items[i].text, text) == 0) {
            return &screen->items[i];
        }
    }
    return NULL;
}

static size_t count_rows(const Screen *screen) {
    size_t count = 0;
    for (size_t i = 0; i < screen->count; i++) {
        count += screen->items[i].kind == ITEM_ROW ? 1 : 0;
    }
    return count;
}

static void l_turns_the_card_into_the_list_and_back(void **state) {
    (void)state;
    Pack pack = make_pack(5, "Go");
    App app = app_on_trail(&pack);
    Effects effects = {0};
    for (int i = 0; i < 3; i++) {
        Screen screen = screen_of(&app);
        assert_int_equal(count_rows(&screen), i == 1 ? 4 : 0); /* the chosen one is unfolded */
        assert_string_equal(focused(&screen)->text, "Plan this step");
        screen_free(&screen);
        press(&app, 'l', &effects);
    }
    effects_free(&effects);
    app_free(&app);
    pack_free(&pack);
}

/* On the trail and on a card; a t in a field is a letter. */
static void t_turns_the_music_off_and_on(void **state) {
    (void)state;
    Pack pack = make_pack(3, "Go");
    App app = app_on_trail(&pack);
    Effects effects = {0};
    press(&app, 't', &effects);
    assert_int_equal(app_value(&app, PART_SET_MUSIC), 0);
    Screen trail = screen_of(&app);
    assert_int_equal(app.ui.toast.kind, TOAST_MUSIC_OFF);
    const Command plan = focused(&trail)->command;
    assert_true(app_update(&app, &plan, now, &effects));
    assert_int_equal(app.ui.screen, SCREEN_CAMP);
    screen_free(&trail);
    press(&app, 't', &effects);
    assert_int_equal(app_value(&app, PART_SET_MUSIC), SIGNALS_USUAL);
    const Command into = command_key(COMMAND_FOCUS, key_of(PART_WHERE));
    assert_true(app_update(&app, &into, now, &effects));
    press(&app, 't', &effects);
    assert_int_equal(app_value(&app, PART_SET_MUSIC), SIGNALS_USUAL);
    effects_free(&effects);
    app_free(&app);
    pack_free(&pack);
}

/* Of a long trail the furthest camps are one row, until one of them is looked at; it says how it opens. */
static void what_lies_in_the_mist_can_be_shown(void **state) {
    (void)state;
    Pack pack = make_pack(12, "Go");
    App app = app_on_trail(&pack);
    Effects effects = {0};
    Screen far = screen_of(&app);
    assert_int_equal(count_rows(&far), 4);
    const int row = screen_find(&far, key_of(PART_MORE));
    assert_true(row >= 0 && screen_shows(&far, "5 to 12, in the mist for now"));
    assert_true(screen_shows(&far, "Eight more camps in the mist"));
    const Command show = far.items[row].command;
    assert_true(app_update(&app, &show, now, &effects));
    screen_free(&far);
    Screen near = screen_of(&app);
    assert_int_equal(count_rows(&near), 11);
    assert_true(screen_shows(&near, "Camp 5 opens"));
    assert_string_equal(focused(&near)->text, "Open it now");
    screen_free(&near);
    effects_free(&effects);
    app_free(&app);
    pack_free(&pack);
}

static const Item *find_part(const Screen *screen, Part part) {
    const int at = screen_find(screen, key_of(part));
    return at >= 0 ? &screen->items[at] : NULL;
}

/* With words beside it where there is room, and read to the end by whoever hears the screen. */
static void a_note_that_waits_shows_on_the_sheet(void **state) {
    (void)state;
    static const int widths[] = {960, 900};
    for (size_t i = 0; i < sizeof widths / sizeof *widths; i++) {
        Pack pack = make_pack(4, "Go");
        App app = app_on_trail(&pack);
        Screen without = screen_in(&app, widths[i], 540);
        assert_null(find_part(&without, PART_LETTER));
        screen_free(&without);
        Note *note = (Note *)book_add(&app.book, RECORD_NOTE, now, &app.chance);
        note->waiting = 1;
        note->from = text_copy("Jo");
        Screen sheet = screen_in(&app, widths[i], 540);
        const Item *letter = find_part(&sheet, PART_LETTER);
        assert_non_null(letter);
        assert_non_null(find_text(&sheet, "All camps"));
        assert_string_equal(letter->spoken, "A note from Jo waits at camp 1. Read it");
        assert_int_equal(find_text(&sheet, "A note waits") != NULL, widths[i] == 960);
        Effects effects = {0};
        const Command open = letter->command;
        assert_true(app_update(&app, &open, now, &effects));
        assert_int_equal(app.ui.screen, SCREEN_CAMP);
        screen_free(&sheet);
        effects_free(&effects);
        app_free(&app);
        pack_free(&pack);
    }
}

static void a_small_window_has_a_sheet_that_leads_to_the_list(void **state) {
    (void)state;
    Pack pack = make_pack(12, "Go");
    App app = app_on_trail(&pack);
    Effects effects = {0};
    Screen sheet = screen_in(&app, 960, 540);
    const Item *all = find_text(&sheet, "All camps");
    assert_non_null(all);
    assert_int_equal(count_rows(&sheet), 0);
    const Command turn = all->command;
    assert_true(app_update(&app, &turn, now, &effects));
    screen_free(&sheet);
    Screen list = screen_in(&app, 960, 540);
    assert_int_equal(count_rows(&list), 4);
    assert_non_null(find_text(&list, "Mountain"));
    screen_free(&list);
    effects_free(&effects);
    app_free(&app);
    pack_free(&pack);
}

static void light(App *app, size_t camps) {
    Effects effects = {0};
    size_t count = 0;
    const Step **steps = book_steps(&app->book, app->ui.trail, &count);
    for (size_t i = 0; i < camps; i++) {
        Try *attempt = (Try *)book_add(&app->book, RECORD_TRY, now, &app->chance);
        (void)snprintf(attempt->trail, ID_ROOM, "%s", steps[i]->trail);
        (void)snprintf(attempt->step, ID_ROOM, "%s", steps[i]->record.id);
        attempt->outcome = OUTCOME_DID_IT;
        attempt->started = attempt->ended = now;
        const Command ready = command_key(COMMAND_CAMP_READY, key_record(PART_CAMP, steps[i + 1]->record.id));
        assert_true(app_update(app, &ready, now, &effects));
    }
    (void)snprintf(app->ui.step, ID_ROOM, "%s", "");
    free((void *)steps);
    effects_free(&effects);
}

static bool is_tent(const Sprite *sprite) {
    return sprite->art == ART_TENT_LIT || sprite->art == ART_TENT_OPEN || sprite->art == ART_TENT_FAR;
}

/* The tents in the scene, from the highest camp down. */
static size_t find_tents(const Screen *screen, const Sprite *tents[STEPS_MOST]) {
    size_t found = 0;
    for (size_t i = 0; i < screen->count; i++) {
        const Picture *picture = screen->items[i].kind == ITEM_SCENE ? screen->items[i].picture : NULL;
        for (size_t j = 0; picture != NULL && j < picture->sprite_count; j++) {
            if (is_tent(picture->sprites[j])) {
                assert_true(found < STEPS_MOST);
                tents[found++] = picture->sprites[j];
            }
        }
    }
    return found;
}

static double far_from(Box box, const Sprite *tent) {
    const double aside = fmax(0, fmax(box.x - tent->x, tent->x - box.x - box.w));
    return hypot(aside, fmax(0, fmax(box.y - tent->y, tent->y - box.y - box.h)));
}

static void check_names_ahead(const Screen *screen, size_t next) {
    const Sprite *tents[STEPS_MOST];
    const size_t seen = find_tents(screen, tents);
    size_t named = 0;
    assert_int_equal(seen, next + 4);
    for (size_t i = 0; i < screen->count; i++) {
        const Item *sign = &screen->items[i];
        if (sign->kind == ITEM_CAMP && sign->look != CAMP_MIST && sign->text != NULL) {
            const size_t camp = (size_t)sign->value;
            assert_true(camp >= next && camp < next + 4);
            assert_true(far_from(sign->box, tents[seen - 1 - camp]) < 110);
            named++;
        }
    }
    assert_int_equal(named, 4);
}

/* However far up somebody is, on a mountain of any form. */
static void a_small_window_names_the_camps_ahead_beside_their_tents(void **state) {
    (void)state;
    static const char *const forms[FORMS] = {"meeting-people", "speaking", "phone-calls", "heights", "dark", "dogs"};
    for (size_t i = 0; i < FORMS * (size_t)8; i++) {
        const size_t next = i / FORMS;
        Pack pack = make_pack(12, "Ask a shop whether they have a thing in stock");
        (void)snprintf(pack.trail->record.id, ID_ROOM, "%s", forms[i % FORMS]);
        assert_int_equal(mountain_form(forms[i % FORMS]), i % FORMS);
        App app = app_on_trail(&pack);
        light(&app, next);
        Screen screen = screen_in(&app, 960, 540);
        check_names_ahead(&screen, next);
        screen_free(&screen);
        app_free(&app);
        pack_free(&pack);
    }
}

/* "Camp 4 opens" is in bold, what follows is not. */
static void the_way_to_a_locked_camp_begins_in_bold(void **state) {
    (void)state;
    Pack pack = make_pack(5, "Go");
    App app = app_on_trail(&pack);
    Screen screen = screen_of(&app);
    const Item *bold = NULL;
    for (size_t i = 0; i < screen.count; i++) {
        bold = screen.items[i].strong > 0 ? &screen.items[i] : bold;
    }
    assert_non_null(bold);
    assert_int_equal(bold->strong, strlen("Camp 2 opens"));
    assert_memory_equal(bold->text, "Camp 2 opens after", 18);
    assert_memory_equal(bold->text + bold->soft, " Feel ready sooner?", 19);
    screen_free(&screen);
    app_free(&app);
    pack_free(&pack);
}

static void a_locked_camp_can_be_looked_at_and_opened(void **state) {
    (void)state;
    Pack pack = make_pack(5, "Go");
    App app = app_on_trail(&pack);
    size_t count = 0;
    const Step **steps = book_steps(&app.book, app.ui.trail, &count);
    (void)snprintf(app.ui.step, ID_ROOM, "%s", steps[3]->record.id);
    Screen screen = screen_of(&app);
    assert_int_equal(focused(&screen)->command.kind, COMMAND_CAMP_READY);
    assert_string_equal(focused(&screen)->command.key.id, steps[3]->record.id);
    assert_true(screen_shows(&screen, "Feel ready sooner? You can open it yourself."));
    assert_false(screen_shows(&screen, "open it early")); /* once is enough */
    assert_false(screen_shows(&screen, "Plan this step"));
    free((void *)steps);
    screen_free(&screen);
    app_free(&app);
    pack_free(&pack);
}

static void a_range_with_no_trails_offers_a_ready_one(void **state) {
    (void)state;
    Pack pack = make_pack(3, "Go");
    App app = app_on_trail(&pack);
    app.ui.screen = SCREEN_RANGE;
    Screen full = screen_of(&app);
    assert_int_equal(focused(&full)->command.kind, COMMAND_TRAIL_OPEN);
    screen_free(&full);
    Trail *trail = (Trail *)book_change(&app.book, RECORD_TRAIL, app.ui.trail, now);
    trail->archived = 1;
    Screen empty = screen_of(&app);
    assert_int_equal(focused(&empty)->command.kind, COMMAND_GO);
    assert_int_equal(focused(&empty)->command.value, SCREEN_IDEAS);
    assert_true(screen_shows(&empty, "Put away"));
    screen_free(&empty);
    app_free(&app);
    pack_free(&pack);
}

/* Three ready trails and nobody's trail yet, on the ideas. */
static App app_on_ideas(Pack *packs, Effects *effects) {
    for (size_t i = 0; i < 3; i++) {
        packs[i] = make_pack(3, "Go");
        (void)snprintf(packs[i].trail->record.id, ID_ROOM, "idea%zu", i);
    }
    App app = app_new(chance_from_seed(5), packs, 3);
    open_book(&app);
    const Command go = command_go(SCREEN_IDEAS);
    assert_true(app_update(&app, &go, now, effects));
    return app;
}

/* The chosen tile has the focus, and both ways of taking take it. */
static size_t trails_clear_of_rows(const Screen *screen) {
    size_t clear = 0;
    for (size_t i = 0; i < screen->count; i++) {
        const Item *item = &screen->items[i];
        bool hidden = item->key.part != PART_TRAIL || !item->focusable;
        for (size_t j = 0; j < screen->count; j++) {
            hidden |= screen->items[j].key.part == PART_ARCHIVE && boxes_overlap(item->box, screen->items[j].box);
        }
        clear += hidden ? 0 : 1;
    }
    return clear;
}

/* A few that are put away stand in the sky over the mountains; of many those on the map would be hidden. */
static void many_trails_put_away_hide_none_on_the_map(void **state) {
    (void)state;
    Pack pack = make_pack(3, "Go");
    for (size_t away = 1; away < 12; away++) {
        App app = app_on_trail(&pack);
        (void)book_take_pack(&app.book, &pack, now, &app.chance);
        for (size_t i = 0; i < away; i++) {
            Trail *trail = (Trail *)book_take_pack(&app.book, &pack, now, &app.chance);
            trail->archived = 1;
        }
        app.ui.screen = SCREEN_RANGE;
        Screen screen = screen_of(&app);
        assert_int_equal(trails_clear_of_rows(&screen), 2);
        screen_free(&screen);
        app_free(&app);
    }
    pack_free(&pack);
}

static void chosen_is(const App *app, const char *id) {
    Screen screen = screen_of(app);
    assert_string_equal(app_idea(app)->trail->record.id, id);
    assert_string_equal(focused(&screen)->key.id, id);
    assert_true((focused(&screen)->state & STATE_ON) != 0);
    assert_string_equal(screen_binding(&screen, SYMBOL_ENTER, MOD_CTRL)->command.key.id, id);
    const int take = screen_find(&screen, key_of(PART_PRIMARY));
    assert_string_equal(screen.items[take].command.key.id, id);
    screen_free(&screen);
}

static Box tile_box(const App *app, const char *id) {
    Screen screen = screen_of(app);
    const Box box = screen.items[screen_find(&screen, key_record(PART_READY_TRAIL, id))].box;
    screen_free(&screen);
    return box;
}

static void close_ideas(App *app, Pack *packs, Effects *effects) {
    app_free(app);
    effects_free(effects);
    for (size_t i = 0; i < 3; i++) {
        pack_free(&packs[i]);
    }
}

static void among_the_ideas_the_keys_choose_as_they_move(void **state) {
    (void)state;
    Pack packs[3];
    Effects effects = {0};
    App app = app_on_ideas(packs, &effects);
    chosen_is(&app, "idea0");
    press(&app, SYMBOL_RIGHT, &effects);
    chosen_is(&app, "idea1");
    press(&app, SYMBOL_TAB, &effects);
    chosen_is(&app, "idea2");
    press(&app, SYMBOL_TAB, &effects);
    assert_string_equal(app_idea(&app)->trail->record.id, "idea2");
    hand(&app, 1280, 720, key_input(SYMBOL_TAB, MOD_SHIFT), &effects);
    chosen_is(&app, "idea2");
    hand(&app, 1280, 720, key_input(SYMBOL_TAB, MOD_SHIFT), &effects);
    chosen_is(&app, "idea1");
    hand(&app, 1280, 720, key_input(SYMBOL_ENTER, MOD_CTRL), &effects);
    assert_int_equal(app.ui.screen, SCREEN_TRAIL);
    assert_string_equal(app_trail(&app)->from.id, "idea1");
    assert_int_equal(app_trail(&app)->hour, pack_hour(&packs[1]));
    close_ideas(&app, packs, &effects);
}

static void enter_takes_the_chosen_idea_and_presses_any_other_thing(void **state) {
    (void)state;
    Pack packs[3];
    Effects effects = {0};
    App app = app_on_ideas(packs, &effects);
    press(&app, SYMBOL_RIGHT, &effects);
    const Command all = command_key(COMMAND_FOCUS, key_index(PART_IDEA_AREA, 0));
    assert_true(app_update(&app, &all, now, &effects));
    press(&app, SYMBOL_ENTER, &effects);
    assert_int_equal(app.ui.screen, SCREEN_IDEAS);
    const Key chosen = key_record(PART_READY_TRAIL, app_idea(&app)->trail->record.id);
    const Command back = command_key(COMMAND_FOCUS, chosen);
    assert_true(app_update(&app, &back, now, &effects));
    press(&app, SYMBOL_ENTER, &effects);
    assert_int_equal(app.ui.screen, SCREEN_TRAIL);
    assert_string_equal(app_trail(&app)->from.id, chosen.id);
    close_ideas(&app, packs, &effects);
}

static void among_the_ideas_the_mouse_chooses_by_a_click_alone(void **state) {
    (void)state;
    Pack packs[3];
    Effects effects = {0};
    App app = app_on_ideas(packs, &effects);
    const Box box = tile_box(&app, "idea2");
    Input mouse = {.kind = INPUT_MOVE, .x = box.x + box.w / 2, .y = box.y + box.h / 2, .clicks = 1};
    hand(&app, 1280, 720, mouse, &effects);
    chosen_is(&app, "idea0");
    mouse.kind = INPUT_DOWN;
    hand(&app, 1280, 720, mouse, &effects);
    mouse.kind = INPUT_UP;
    hand(&app, 1280, 720, mouse, &effects);
    chosen_is(&app, "idea2");
    close_ideas(&app, packs, &effects);
}

static int text_top(const Screen *screen, const char *words) {
    for (size_t i = 0; i < screen->count; i++) {
        if (screen->items[i].text != NULL && strcmp(screen->items[i].text, words) == 0) {
            return screen->items[i].box.y;
        }
    }
    fail_msg("nowhere does it say \"%s\"", words);
    return 0;
}

static int tile_top(const Screen *screen, const char *id) {
    return screen->items[screen_find(screen, key_record(PART_READY_TRAIL, id))].box.y;
}

/* Its caution must stand where the eye is, not behind all the others. */
static void in_one_column_the_chosen_idea_opens_in_its_place(void **state) {
    (void)state;
    Pack packs[3];
    Effects effects = {0};
    App app = app_on_ideas(packs, &effects);
    packs[1].trail->caution.text = text_copy("Ask a doctor first.");
    app.ui.prefs.text_size = 200;
    const Command choose = command_key(COMMAND_IDEA_CHOOSE, key_record(PART_READY_TRAIL, "idea1"));
    assert_true(app_update(&app, &choose, now, &effects));
    Screen screen = screen_in(&app, 960, 540);
    assert_true(tile_top(&screen, "idea0") < tile_top(&screen, "idea1"));
    assert_true(tile_top(&screen, "idea1") < text_top(&screen, "Ask a doctor first."));
    assert_true(text_top(&screen, "Ask a doctor first.") < tile_top(&screen, "idea2"));
    screen_free(&screen);
    close_ideas(&app, packs, &effects);
}

static void another_idea_is_read_from_its_beginning(void **state) {
    (void)state;
    Pack packs[3];
    Effects effects = {0};
    App app = app_on_ideas(packs, &effects);
    app.ui.aside = 90;
    press(&app, SYMBOL_RIGHT, &effects);
    chosen_is(&app, "idea1");
    assert_int_equal(app.ui.aside, 0);
    close_ideas(&app, packs, &effects);
}

static bool can_set_out(const App *app) {
    Screen screen = screen_of(app);
    bool can = false;
    for (size_t i = 0; i < screen.order_count; i++) {
        can |= screen.items[screen.order[i]].command.kind == COMMAND_SET_OUT;
    }
    screen_free(&screen);
    return can;
}

static void the_welcome_asks_for_the_tick_and_locks_nothing(void **state) {
    (void)state;
    App app = app_new(chance_from_seed(5), NULL, 0);
    app.ui.screen = SCREEN_WELCOME;
    assert_false(can_set_out(&app));
    app.ui.agreed = true;
    for (int i = 0; i < 5; i++) {
        app.ui.answers[i] = 1;
    }
    assert_true(can_set_out(&app));
    Screen screen = screen_of(&app);
    assert_true(screen_shows(&screen, "Go with a professional beside you"));
    screen_free(&screen);
    app_free(&app);
}

static void the_title_works_with_nobody_and_says_what_is_wrong_with_a_save(void **state) {
    (void)state;
    App app = app_new(chance_from_seed(5), NULL, 0);
    Screen alone = screen_of(&app);
    assert_int_equal(focused(&alone)->command.kind, COMMAND_PERSON_NEW);
    screen_free(&alone);
    PersonCard *cards = memory_new(2, sizeof *cards);
    for (int i = 0; i < 2; i++) {
        (void)snprintf(cards[i].file, sizeof cards[i].file, "person-%d", i);
        cards[i].name = text_copy(i == 0 ? "Maya" : "Sam");
        cards[i].last = now;
        cards[i].hair = cards[i].skin = cards[i].scarf = UNSET;
    }
    cards[1].state = PERSON_DAMAGED;
    app.people = (People){cards, 2, 1};
    Screen folded = screen_of(&app);
    assert_false(screen_shows(&folded, "Take Sam off")); /* what is seldom wanted is folded away */
    screen_free(&folded);
    app.ui.more = true;
    Screen screen = screen_of(&app);
    assert_string_equal(focused(&screen)->key.id, "person-1");
    assert_true(screen_shows(&screen, "The save needs a look"));
    assert_true(screen_shows(&screen, "Last here today"));
    assert_false(screen_shows(&screen, "Rename")); /* of the damaged one */
    screen_free(&screen);
    app.ui.focus = key_record(PART_PERSON, "person-0");
    Screen other = screen_of(&app);
    assert_true(screen_shows(&other, "Rename"));
    screen_free(&other);
    Effects effects = {0};
    press(&app, SYMBOL_DELETE, &effects); /* means who has the focus, not the one opened last */
    assert_int_equal(effects.count, 1);
    assert_int_equal(effects.items[0].kind, EFFECT_REMOVE_PERSON);
    assert_string_equal(effects.items[0].file, "person-0");
    effects_free(&effects);
    app_free(&app);
}

static void a_camp_can_be_started_with_nothing_typed(void **state) {
    (void)state;
    Pack pack = make_pack(3, "Go");
    App app = app_on_trail(&pack);
    size_t count = 0;
    const Step **steps = book_steps(&app.book, app.ui.trail, &count);
    (void)snprintf(app.ui.step, ID_ROOM, "%s", steps[0]->record.id);
    free((void *)steps);
    app.ui.screen = SCREEN_CAMP;
    Screen screen = screen_of(&app);
    assert_int_equal(focused(&screen)->command.kind, COMMAND_START);
    assert_true(screen_shows(&screen, "Camp 1"));
    screen_free(&screen);
    app_free(&app);
    pack_free(&pack);
}

static bool is_whole(const Screen *screen, Part part) {
    const Item *item = item_at(screen, key_of(part));
    return item->box.y >= item->clip.y && item->box.y + item->box.h <= item->clip.y + item->clip.h;
}

/* What is feared, how likely it feels and how much fear there is are one thought, with large letters too. */
static void the_questions_of_a_camp_are_in_sight_together(void **state) {
    (void)state;
    Pack pack = make_pack(3, "Go");
    App app = app_on_trail(&pack);
    size_t count = 0;
    const Step **steps = book_steps(&app.book, app.ui.trail, &count);
    (void)snprintf(app.ui.step, ID_ROOM, "%s", steps[0]->record.id);
    free((void *)steps);
    app.ui.screen = SCREEN_CAMP;
    app.ui.prefs.text_size = 150;
    app.ui.focus = key_of(PART_BEFORE);
    app.ui.reveal = true;
    Screen screen = screen_of(&app);
    static const Part parts[] = {PART_FORECAST, PART_LIKELIHOOD, PART_BEFORE, PART_EXPECTED};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        assert_true(is_whole(&screen, parts[i]));
    }
    screen_free(&screen);
    app_free(&app);
    pack_free(&pack);
}

static size_t slopes_of_card(const App *app) {
    Screen screen = screen_of(app);
    const size_t count = slopes_on(&screen);
    screen_free(&screen);
    return count;
}

/* The left side of a hill rests on what was felt before, the right one on what was felt at the end. */
static void a_camp_s_hill_is_filled_where_something_was_said(void **state) {
    (void)state;
    Pack pack = make_pack(3, "Go");
    App app = app_on_trail(&pack);
    light(&app, 1);
    Try *attempt = (Try *)app.book.shelves[RECORD_TRY].items[0];
    attempt->outcome = OUTCOME_TURNED_BACK;
    const size_t bare = slopes_of_card(&app);
    attempt->fear.peak = 60;
    assert_int_equal(slopes_of_card(&app), bare);
    attempt->fear.end = 20;
    assert_int_equal(slopes_of_card(&app), bare + 1);
    attempt->fear.before = 40;
    assert_int_equal(slopes_of_card(&app), bare + 3); /* its near slope has a shade of its own */
    app_free(&app);
    pack_free(&pack);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_camp_s_hill_is_filled_where_something_was_said),
        cmocka_unit_test(signs_of_any_trail_keep_apart_and_clear_of_the_list),
        cmocka_unit_test(a_trail_begins_on_the_button_of_its_next_camp),
        cmocka_unit_test(up_and_down_walk_a_short_trail),
        cmocka_unit_test(l_turns_the_card_into_the_list_and_back),
        cmocka_unit_test(t_turns_the_music_off_and_on),
        cmocka_unit_test(what_lies_in_the_mist_can_be_shown),
        cmocka_unit_test(a_note_that_waits_shows_on_the_sheet),
        cmocka_unit_test(a_small_window_has_a_sheet_that_leads_to_the_list),
        cmocka_unit_test(a_small_window_names_the_camps_ahead_beside_their_tents),
        cmocka_unit_test(the_way_to_a_locked_camp_begins_in_bold),
        cmocka_unit_test(a_locked_camp_can_be_looked_at_and_opened),
        cmocka_unit_test(among_the_ideas_the_keys_choose_as_they_move),
        cmocka_unit_test(enter_takes_the_chosen_idea_and_presses_any_other_thing),
        cmocka_unit_test(among_the_ideas_the_mouse_chooses_by_a_click_alone),
        cmocka_unit_test(in_one_column_the_chosen_idea_opens_in_its_place),
        cmocka_unit_test(another_idea_is_read_from_its_beginning),
        cmocka_unit_test(a_range_with_no_trails_offers_a_ready_one),
        cmocka_unit_test(many_trails_put_away_hide_none_on_the_map),
        cmocka_unit_test(the_welcome_asks_for_the_tick_and_locks_nothing),
        cmocka_unit_test(the_title_works_with_nobody_and_says_what_is_wrong_with_a_save),
        cmocka_unit_test(a_camp_can_be_started_with_nothing_typed),
        cmocka_unit_test(the_questions_of_a_camp_are_in_sight_together),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
