/* The practice of a step that brings something along: one small dock more, and all else where it was. */
#include "view/look.h"

#include "core/text.h"

static Step *practice_of(Seen *seen, StepKind kind, const char *detail) {
    look_at(seen, SCREEN_PRACTICE);
    open_book(&seen->app);
    Book *book = &seen->app.book;
    Trail *trail = (Trail *)book_add(book, RECORD_TRAIL, now, &seen->app.chance);
    Step *step = (Step *)book_add(book, RECORD_STEP, now, &seen->app.chance);
    Try *attempt = (Try *)book_add(book, RECORD_TRY, now, &seen->app.chance);
    memcpy(step->trail, trail->record.id, ID_ROOM);
    memcpy(attempt->trail, trail->record.id, ID_ROOM);
    memcpy(attempt->step, step->record.id, ID_ROOM);
    memcpy(seen->app.ui.attempt, attempt->record.id, ID_ROOM);
    attempt->outcome = OUTCOME_OUT;
    attempt->started = now;
    step->title = text_copy("Say my order");
    step->detail = detail == NULL ? NULL : text_copy(detail);
    step->kind = (int)kind;
    see(seen);
    return step;
}

static void next(Seen *seen) {
    Effects effects = {0};
    const Command command = key_means(seen, 'n');
    assert_int_equal(command.kind, COMMAND_TOOL);
    assert_true(app_update(&seen->app, &command, seen->now, &effects));
    effects_free(&effects);
    see(seen);
}

static void later(Seen *seen, int seconds) {
    seen->now.ms += seconds * 1000LL;
    see(seen);
}

static bool offers(const Seen *seen) {
    return screen_find(&seen->screen, key_of(PART_TOOL)) >= 0;
}

static void the_lines_are_read_one_at_a_time(void **state) {
    (void)state;
    Seen seen;
    practice_of(&seen, STEP_MIRROR, "Good morning to you. A coffee, please.");
    assert_true(shows(&seen, "Good morning to you.") && shows(&seen, "1 of 2"));
    assert_false(shows(&seen, "A coffee"));
    next(&seen);
    assert_true(shows(&seen, "A coffee, please.") && shows(&seen, "2 of 2"));
    assert_false(shows(&seen, "Good morning"));
    look_away(&seen);
}

static void one_line_has_no_next(void **state) {
    (void)state;
    Seen seen;
    practice_of(&seen, STEP_TALK, "A coffee, please.");
    assert_true(shows(&seen, "A coffee, please."));
    assert_false(offers(&seen));
    assert_int_equal(key_means(&seen, 'n').kind, COMMAND_NONE);
    look_away(&seen);
}

static void the_words_of_imagining_change_and_can_be_turned_off(void **state) {
    (void)state;
    Seen seen;
    practice_of(&seen, STEP_IMAGINE, NULL);
    assert_true(shows(&seen, "Arrive first"));
    later(&seen, 60);
    assert_true(shows(&seen, "let it be there"));
    assert_false(shows(&seen, "Arrive first"));
    later(&seen, 60);
    assert_true(shows(&seen, "Stay with it"));
    later(&seen, 600);
    assert_true(shows(&seen, "Come back when you like"));
    next(&seen);
    assert_false(shows(&seen, "Come back when you like"));
    assert_true(shows(&seen, "With words"));
    look_away(&seen);
}

static void the_cautions_come_before_the_count(void **state) {
    (void)state;
    Seen seen;
    practice_of(&seen, STEP_BODY, "March for a minute.");
    assert_true(shows(&seen, "sit down if you feel dizzy"));
    next(&seen);
    assert_true(shows(&seen, "ask a doctor first"));
    next(&seen);
    next(&seen);
    assert_true(shows(&seen, "March for a minute."));
    next(&seen);
    assert_true(shows(&seen, "Begin"));
    assert_false(shows(&seen, "second"));
    next(&seen);
    later(&seen, 1);
    assert_true(shows(&seen, "1 second"));
    later(&seen, 23);
    assert_true(shows(&seen, "24 seconds"));
    next(&seen);
    assert_true(shows(&seen, "That is enough. Let it settle."));
    later(&seen, 30);
    assert_true(shows(&seen, "24 seconds"));
    look_away(&seen);
}

static void press(Seen *seen, int symbol) {
    Effects effects = {0};
    const Command command = key_means(seen, symbol);
    assert_int_equal(command.kind, COMMAND_TOOL);
    assert_true(app_update(&seen->app, &command, seen->now, &effects));
    effects_free(&effects);
    see(seen);
}

static void times_are_counted_with_the_largest_key(void **state) {
    (void)state;
    Seen seen;
    practice_of(&seen, STEP_BODY, "Sit up three times.");
    assert_int_equal(key_means(&seen, SYMBOL_SPACE).kind, COMMAND_DID_IT);
    assert_true(screen_find(&seen.screen, key_of(PART_TOOL_OTHER)) < 0);
    for (int i = 0; i < 4; i++) {
        next(&seen);
    }
    assert_true(shows(&seen, "Count times"));
    press(&seen, 'x');
    assert_true(shows(&seen, "0 times"));
    press(&seen, SYMBOL_SPACE);
    assert_true(shows(&seen, "1 time"));
    press(&seen, SYMBOL_SPACE);
    press(&seen, 'n');
    later(&seen, 600);
    assert_true(shows(&seen, "3 times"));
    press(&seen, 'x');
    assert_true(shows(&seen, "That is enough. Let it settle.") && shows(&seen, "3 times"));
    assert_true(shows(&seen, "Count seconds"));
    assert_int_equal(key_means(&seen, SYMBOL_SPACE).kind, COMMAND_DID_IT);
    look_away(&seen);
}

static void news(Seen *seen, TapeNews what) {
    Effects effects = {0};
    const Command command = {.kind = COMMAND_TAPE_NEWS, .value = (int)what};
    (void)app_update(&seen->app, &command, seen->now, &effects);
    effects_free(&effects);
    see(seen);
}

static void a_voice_is_recorded_heard_and_taken_away(void **state) {
    (void)state;
    Seen seen;
    practice_of(&seen, STEP_RECORD, NULL);
    assert_true(shows(&seen, "It stays on this computer"));
    assert_true(screen_find(&seen.screen, key_of(PART_TAPE_REMOVE)) < 0);
    next(&seen);
    later(&seen, 24);
    assert_true(shows(&seen, "Recording 0:24"));
    next(&seen);
    later(&seen, 24);
    assert_true(shows(&seen, "Recorded 0:24") && shows(&seen, "Listen"));
    next(&seen);
    assert_false(shows(&seen, "Listen"));
    news(&seen, TAPE_ENDED);
    assert_true(shows(&seen, "Listen"));
    assert_int_equal(key_means(&seen, 'x').kind, COMMAND_TAPE_REMOVE);
    assert_int_equal(item_of(&seen, key_of(PART_TAPE_REMOVE))->command.kind, COMMAND_TAPE_REMOVE);
    look_away(&seen);
}

static void without_a_microphone_the_step_goes_on(void **state) {
    (void)state;
    Seen seen;
    practice_of(&seen, STEP_RECORD, NULL);
    next(&seen);
    news(&seen, TAPE_NOT_HEARD);
    assert_true(shows(&seen, "The step goes on without it."));
    assert_int_equal(focused(&seen.screen)->command.kind, COMMAND_DID_IT);
    look_away(&seen);
}

static void ten_minutes_are_said_to_be_there(void **state) {
    (void)state;
    Seen seen;
    Effects effects = {0};
    practice_of(&seen, STEP_RECORD, NULL);
    next(&seen);
    assert_true(seen.screen.next_change <= seen.now.ms + 1000);
    later(&seen, 600);
    const Command tick = command_of(COMMAND_TICK);
    (void)app_update(&seen.app, &tick, seen.now, &effects);
    effects_free(&effects);
    see(&seen);
    assert_true(shows(&seen, "Recorded 10:00") && shows(&seen, "it stopped by itself"));
    look_away(&seen);
}

static void a_microphone_that_went_away_is_told_kindly(void **state) {
    (void)state;
    Seen seen;
    practice_of(&seen, STEP_RECORD, NULL);
    next(&seen);
    later(&seen, 9);
    news(&seen, TAPE_CUT);
    assert_true(shows(&seen, "Recorded 0:09"));
    assert_true(shows(&seen, "The microphone went away. All until then is kept."));
    assert_true(shows(&seen, "Listen"));
    look_away(&seen);
}

static double lamp(const Seen *seen) {
    for (size_t i = 0; i < seen->screen.count; i++) {
        const Item *item = &seen->screen.items[i];
        if (item->kind == ITEM_PICTURE) {
            return (double)item->picture->mark;
        }
    }
    return 0;
}

static void the_lamp_follows_the_voice(void **state) {
    (void)state;
    Seen seen;
    practice_of(&seen, STEP_RECORD, NULL);
    next(&seen);
    const double dark = lamp(&seen);
    seen.app.ui.tape.level = 80;
    see(&seen);
    assert_true(dark > 0 && lamp(&seen) > 0);
    assert_true(dark < lamp(&seen) || dark > lamp(&seen));
    look_away(&seen);
}

/* Every other thing's box, in their order. */
static size_t boxes_of(const Screen *screen, Box *boxes, size_t room) {
    static const Part parts[] = {PART_PRIMARY, PART_SECONDARY, PART_THIRD, PART_NOW, PART_SET_MUTE};
    size_t count = 0;
    for (size_t i = 0; i < sizeof parts / sizeof *parts && count < room; i++) {
        boxes[count++] = item_at(screen, key_of(parts[i]))->box;
    }
    return count;
}

static void nothing_else_moves(void **state) {
    (void)state;
    Seen plain, seen;
    Box before[5], after[5];
    practice_of(&plain, STEP_GO, "March for a minute.");
    practice_of(&seen, STEP_BODY, "March for a minute.");
    assert_false(offers(&plain));
    assert_true(offers(&seen));
    const size_t count = boxes_of(&plain.screen, before, 5);
    assert_int_equal(boxes_of(&seen.screen, after, 5), count);
    for (size_t i = 0; i < count; i++) {
        assert_memory_equal(&before[i], &after[i], sizeof(Box));
    }
    assert_true(shows(&seen, "You’re here, and you’re doing it."));
    assert_int_equal(focused(&seen.screen)->command.kind, COMMAND_DID_IT);
    look_away(&plain);
    look_away(&seen);
}

static bool is_in_sight(const Seen *seen, const char *part) {
    for (size_t i = 0; i < seen->screen.count; i++) {
        const Item *item = &seen->screen.items[i];
        if (holds(item->text, part)) {
            const Box box = item->box, clip = item->clip;
            return box.y >= clip.y && box.y + box.h <= clip.y + clip.h;
        }
    }
    return false;
}

/* However large the letters are, the camp, the kind words, the tool and all ways on stand together. */
static void large_letters_keep_the_camp_and_the_prompt(void **state) {
    (void)state;
    static const struct {
        int width, height, text;
    } looks[] = {{1280, 720, 150}, {1280, 720, 200}, {960, 540, 125}, {960, 540, 150}};
    static const char *const words[] = {"Camp 1",   "You’re here",   "No, thank you.", "Next line",
                                        "I did it", "Recovery room", "Stop for today"};
    for (size_t i = 0; i < sizeof looks / sizeof *looks; i++) {
        Seen seen;
        practice_of(&seen, STEP_MIRROR, "No, thank you. Only the bill.");
        seen.app.ui.prefs.text_size = looks[i].text;
        screen_free(&seen.screen);
        seen.screen = screen_in(&seen.app, looks[i].width, looks[i].height);
        for (size_t k = 0; k < sizeof words / sizeof *words; k++) {
            if (!is_in_sight(&seen, words[k])) {
                fail_msg("%s at %dx%d, text %d", words[k], looks[i].width, looks[i].height, looks[i].text);
            }
        }
        look_away(&seen);
    }
}

static const Item *words_item(const Screen *screen, const char *part) {
    for (size_t i = 0; i < screen->count; i++) {
        if (holds(screen->items[i].text, part)) {
            return &screen->items[i];
        }
    }
    return NULL;
}

static const Item *climber_item(const Screen *screen) {
    for (size_t i = 0; i < screen->count; i++) {
        const Item *item = &screen->items[i];
        if (item->kind == ITEM_PICTURE && item->picture->sprite_count > 0) {
            return item;
        }
    }
    return NULL;
}

/* The tool covers the ridge there: who walks it is not lost. */
static void the_climber_stands_on_the_tool_with_large_letters(void **state) {
    (void)state;
    static const int texts[] = {125, 150};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        Seen seen;
        practice_of(&seen, STEP_MIRROR, "No, thank you. Only the bill.");
        seen.app.ui.prefs.text_size = texts[i];
        screen_free(&seen.screen);
        seen.screen = screen_in(&seen.app, 960, 540);
        const Item *climber = climber_item(&seen.screen), *over = words_item(&seen.screen, "You’re here"),
                   *under = words_item(&seen.screen, "No, thank you.");
        assert_true(climber != NULL && over != NULL && under != NULL);
        assert_true(climber->box.y >= over->box.y + over->box.h);
        assert_true(climber->box.y + climber->box.h <= under->box.y);
        look_away(&seen);
    }
}

/* In a tall window the prompt stands over the middle of the ridge, as large as in a wide one, and what was said is on
 * it. */
static void a_tall_window_has_the_prompt_in_the_middle(void **state) {
    (void)state;
    Seen seen;
    practice_of(&seen, STEP_GO, NULL);
    ((Try *)app_attempt(&seen.app))->fear.before = 55;
    screen_free(&seen.screen);
    seen.screen = screen_in(&seen.app, 900, 1400);
    const Item *prompt = words_item(&seen.screen, "You’re here");
    assert_non_null(prompt);
    assert_true(abs(prompt->lines[0].x * 2 + prompt->lines[0].w - 900) <= 2);
    assert_int_equal(prompt->role, ROLE_PROMPT);
    assert_non_null(words_item(&seen.screen, "55"));
    look_away(&seen);
}

/* Its words are not squeezed beside two buttons in a small window. */
static void a_small_window_keeps_the_words_of_a_tool_short(void **state) {
    (void)state;
    Seen seen;
    practice_of(&seen, STEP_IMAGINE, NULL);
    screen_free(&seen.screen);
    seen.screen = screen_in(&seen.app, 960, 540);
    const Item *words = words_item(&seen.screen, "Arrive first");
    assert_non_null(words);
    assert_true(words->line_count <= 3);
    look_away(&seen);
}

/* A name without an end would leave no room for the rest. */
static void a_very_long_name_gives_way_to_large_letters(void **state) {
    (void)state;
    Seen seen;
    Step *step = practice_of(&seen, STEP_MIRROR, "No, thank you.");
    free(step->title);
    step->title = text_copy("Ring the surgery before nine on a Monday, wait through the whole of the menu, and ask the "
                            "receptionist whether the appointment can be moved");
    seen.app.ui.prefs.text_size = 200;
    see(&seen);
    assert_false(shows(&seen, "Ring the surgery"));
    assert_true(is_in_sight(&seen, "You’re here"));
    look_away(&seen);
}

/* Beyond the button to press first. */
static void up_leads_to_the_dock(void **state) {
    (void)state;
    Seen seen;
    practice_of(&seen, STEP_IMAGINE, NULL);
    const Command up = key_means(&seen, SYMBOL_UP);
    assert_int_equal(up.kind, COMMAND_FOCUS);
    assert_int_equal(up.key.part, PART_TOOL);
    look_away(&seen);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_lines_are_read_one_at_a_time),
        cmocka_unit_test(one_line_has_no_next),
        cmocka_unit_test(the_words_of_imagining_change_and_can_be_turned_off),
        cmocka_unit_test(the_cautions_come_before_the_count),
        cmocka_unit_test(times_are_counted_with_the_largest_key),
        cmocka_unit_test(a_voice_is_recorded_heard_and_taken_away),
        cmocka_unit_test(without_a_microphone_the_step_goes_on),
        cmocka_unit_test(ten_minutes_are_said_to_be_there),
        cmocka_unit_test(a_microphone_that_went_away_is_told_kindly),
        cmocka_unit_test(the_lamp_follows_the_voice),
        cmocka_unit_test(nothing_else_moves),
        cmocka_unit_test(large_letters_keep_the_camp_and_the_prompt),
        cmocka_unit_test(the_climber_stands_on_the_tool_with_large_letters),
        cmocka_unit_test(a_tall_window_has_the_prompt_in_the_middle),
        cmocka_unit_test(a_small_window_keeps_the_words_of_a_tool_short),
        cmocka_unit_test(a_very_long_name_gives_way_to_large_letters),
        cmocka_unit_test(up_leads_to_the_dock),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
