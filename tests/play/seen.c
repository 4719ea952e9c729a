#include "play/seen.h"

#include "core/memory.h"
#include "core/text.h"
#include "shell/maya.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void play_faces(Stage *stage) {
    maya_reflect(stage);
    stage_play(stage, command_set(key_of(PART_SET_FACES), 1));
}

/* What a real person may bring: forty camps with names of two hundred letters, a word without a break, one camp alone.
 */
static const char long_name[] =
    "Ring the surgery before nine on a Monday, wait through the whole of the menu, and ask the receptionist whether "
    "the "
    "appointment that was moved in the spring can be moved again, without apologising more than once";
static const char long_word[] = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";

static Pack pack_make(const char *id, const char *title, const char *step_title, size_t count) {
    Pack pack = {.trail = (Trail *)record_new(record_shape(RECORD_TRAIL)), .count = count};
    id_copy(pack.trail->record.id, id);
    pack.trail->title = text_copy(title);
    pack.trail->about = text_copy(long_name);
    pack.steps = memory_new(count, sizeof *pack.steps);
    for (size_t i = 0; i < count; i++) {
        pack.steps[i] = (Step *)record_new(record_shape(RECORD_STEP));
        snprintf(pack.steps[i]->record.id, sizeof pack.steps[i]->record.id, "step-%zu", i);
        pack.steps[i]->title = text_copy(step_title);
        pack.steps[i]->detail = text_copy(long_name);
        pack.steps[i]->expected_fear = (int)(i * 100 / count);
    }
    return pack;
}

static void take(Stage *stage, const char *id) {
    maya_empty(stage);
    assert_true(stage_play(stage, command_key(COMMAND_TRAIL_TAKE, key_record(PART_NONE, id))));
}

static void play_forty(Stage *stage) {
    take(stage, "forty");
}

static void turn(Stage *stage) {
    assert_true(stage_play(stage, command_set(key_of(PART_MORE), 1)));
}

static void play_forty_turned(Stage *stage) {
    play_forty(stage);
    turn(stage);
}

static void play_trail_turned(Stage *stage) {
    maya_trail(stage);
    turn(stage);
}

/* Turned back twice where she stands: a smaller camp is offered. */
static void play_trail_smaller(Stage *stage) {
    const Attempt attempt = {3, OUTCOME_TURNED_BACK, 50, 60, 40, NULL, UNSET, UNSET, NULL};
    maya_trail(stage);
    maya_try(stage, &attempt);
    maya_try(stage, &attempt);
}

/* A month after the fears were rated. */
static void play_trail_month(Stage *stage) {
    take(stage, "phone-calls");
    stage_wait(stage, 31 * 86400000LL);
    stage_play(stage, command_of(COMMAND_TICK));
}

static void play_in_mist(Stage *stage) {
    maya_long_trail(stage);
    maya_choose(stage, 11);
}

static void play_one(Stage *stage) {
    take(stage, "one");
}

static void write(Stage *stage, Part part, const char *text) {
    Command command = command_key(COMMAND_INSERT, key_of(part));
    command.text = text;
    assert_true(stage_play(stage, command));
}

static void play_long_card(Stage *stage) {
    take(stage, "forty");
    maya_plan(stage, stage->session.app.ui.step);
    assert_int_equal(stage->session.app.ui.screen, SCREEN_CAMP);
    write(stage, PART_WHERE, long_name);
    write(stage, PART_WITH, long_word);
    write(stage, PART_FORECAST, long_name);
}

static void play_long_practice(Stage *stage) {
    play_long_card(stage);
    assert_true(stage_play(stage, command_of(COMMAND_START)));
    stage_wait(stage, 4000000);
}

/* A line to read from as long as they come. */
static void play_long_lines(Stage *stage) {
    play_long_card(stage);
    App *app = &stage->session.app;
    ((Step *)book_change(&app->book, RECORD_STEP, app->ui.step, stage->now))->kind = STEP_TALK;
    assert_true(stage_play(stage, command_of(COMMAND_START)));
    stage_wait(stage, 4000000);
}

static void play_long_stop(Stage *stage) {
    play_long_practice(stage);
    assert_true(stage_play(stage, command_of(COMMAND_STOP)));
}

static void play_long_reflect(Stage *stage) {
    play_long_practice(stage);
    assert_true(stage_play(stage, command_of(COMMAND_DID_IT)));
    for (int i = 0; i < 6; i++)
        write(stage, PART_LEARNED, long_name);
}

static void play_long_celebrate(Stage *stage) {
    play_long_reflect(stage);
    assert_true(stage_play(stage, command_of(COMMAND_KEEP)));
}

static void play_long_out(Stage *stage) {
    play_long_card(stage);
    assert_true(stage_play(stage, command_of(COMMAND_HEAD_OUT)));
}

static void play_long_back(Stage *stage) {
    play_long_out(stage);
    assert_true(stage_play(stage, command_go(SCREEN_BACK)));
}

static void play_long_range(Stage *stage) {
    static const char *const ids[] = {"forty", "one", "word", "dogs", "speaking", "phone-calls", "meeting-people"};
    maya_empty(stage);
    for (size_t i = 0; i < sizeof ids / sizeof ids[0]; i++)
        stage_play(stage, command_key(COMMAND_TRAIL_TAKE, key_record(PART_NONE, ids[i])));
    assert_true(stage_play(stage, command_of(COMMAND_BACK)));
}

static void play_half_built(Stage *stage) {
    maya_build(stage);
    stage_play(stage, command_of(COMMAND_BACK));
}

/* Forty long steps and a name that is there already, of a file with a long name. */
static void play_long_bring(Stage *stage) {
    char list[16000] = "# ";
    maya_one_trail(stage);
    strcat(strcat(list, long_name), "\n");
    for (int i = 0; i < 40; i++) {
        strcat(strcat(list, i % 2 == 0 ? long_name : long_word), " (100)\n");
    }
    static const char path[] =
        STAGE_HOME "/A file that somebody gave quite a long name, so that it will be found again one day.txt";
    disk_memory_put(stage->memory, path, list, strlen(list));
    Command command = command_of(COMMAND_BRING_FILE);
    command.text = path;
    for (int i = 0; i < 2; i++) {
        stage_play(stage, command);
        if (i == 0) {
            stage_play(stage, command_of(COMMAND_BRING_ADD));
        }
    }
}

/* A trail file whose every text is long. */
static void play_wordy_bring(Stage *stage) {
    char text[9000] =
        "{\"format\": \"foothold.trail\", \"version\": 1, \"id\": \"x\", \"language\": \"en\", \"title\": \"";
    static const char *const members[] = {"\", \"author\": \"", "\", \"about\": \"",
                                          "\", \"steps\": [{\"id\": \"a\", \"title\": \"",
                                          "\"}], \"caution\": {\"text\": \""};
    strcat(text, long_name);
    for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
        strcat(strcat(text, members[i]), i == 0 ? long_word : long_name);
    }
    strcat(text, "\"}}");
    maya_one_trail(stage);
    Command command = command_of(COMMAND_BRING_TEXT);
    command.text = text;
    stage_play(stage, command);
    assert_non_null(stage->session.app.ui.bringing.pack.trail);
}

static void play_long_give(Stage *stage) {
    play_forty(stage);
    stage_play(stage, command_of(COMMAND_GIVE));
    stage_play(stage, command_set(key_of(PART_GIVE_FEARS), 1));
}

/* Forty camps with the longest names, changed. */
static void play_long_build(Stage *stage) {
    play_forty(stage);
    stage_play(stage, command_key(COMMAND_BUILD, key_record(PART_BUILD, stage->session.app.ui.trail)));
}

/* The rule of one camp with a long name. */
static void play_long_rule(Stage *stage) {
    play_long_build(stage);
    assert_true(stage_play(stage, command_of(COMMAND_RULE)));
    assert_true(stage_play(stage, command_set(key_of(PART_RULE_WHICH), STEPS_MOST)));
}

/* Between two camps with the longest words. */
/* A journal of long names, long words and a note without an end, in other scripts too. */
static void play_long_journal(Stage *stage) {
    play_long_reflect(stage);
    assert_true(stage_play(stage, command_of(COMMAND_KEEP)));
    assert_true(stage_play(stage, command_of(COMMAND_CELEBRATED)));
    App *app = &stage->session.app;
    static const char *const notes[] = {
        long_word, long_name, "昨日は一人で電車に乗った。とても怖かったけれど、三駅目で窓の外を見ることができた。",
        "היום הלכתי לבד לחנות וחזרתי", long_name};
    for (size_t i = 0; i < sizeof notes / sizeof *notes; i++) {
        Note *note = (Note *)book_add(&app->book, RECORD_NOTE, stage->now, &app->chance);
        note->text = text_copy(notes[i]);
        note->from = i == 4 ? text_copy(long_word) : NULL;
    }
    stage_play(stage, command_go(SCREEN_RANGE));
    assert_true(stage_play(stage, command_go(SCREEN_JOURNAL)));
}

static void play_long_search(Stage *stage) {
    play_long_journal(stage);
    write(stage, PART_SEARCH, "o");
}

static void open_entry(Stage *stage, EntryKind kind) {
    const Journal *journal = &stage->session.app.journal;
    size_t row = 0;
    while (row + 1 < journal->row_count && journal_row(journal, row)->kind != kind)
        row++;
    Key key = key_record(PART_ENTRY, journal_record(journal, journal_row(journal, row))->id);
    key.index = (int)journal_row(journal, row)->kind;
    assert_true(stage_play(stage, command_key(COMMAND_ENTRY_OPEN, key)));
}

static void play_long_entry(Stage *stage) {
    play_long_journal(stage);
    open_entry(stage, ENTRY_TRY);
}

static void play_long_entry_write(Stage *stage) {
    play_long_entry(stage);
    assert_true(stage_play(stage, command_of(COMMAND_ENTRY_WRITE)));
}

static void play_long_note(Stage *stage) {
    play_long_journal(stage);
    open_entry(stage, ENTRY_NOTE);
}

static void play_long_between(Stage *stage) {
    take(stage, "word");
    const Step *next = trail_next_step(&stage->session.app.book, stage->session.app.ui.trail);
    assert_true(stage_play(stage, command_key(COMMAND_BETWEEN, key_record(PART_BETWEEN, next->record.id))));
}

static void play_long_ideas(Stage *stage) {
    maya_ideas(stage);
    assert_true(stage_play(stage, command_key(COMMAND_IDEA_CHOOSE, key_record(PART_NONE, "forty"))));
}

static void play_long_title(Stage *stage) {
    maya_title(stage);
    for (int i = 0; i < 6; i++) {
        assert_true(stage_play(stage, command_of(COMMAND_PERSON_NEW)));
        stage_play(stage, command_set(key_of(PART_TICK), 1));
        stage_play(stage, command_of(COMMAND_SET_OUT));
        write(stage, PART_NAME, i % 2 ? long_name : long_word);
        stage_play(stage, command_of(COMMAND_PERSON_KEEP));
        assert_true(stage_play(stage, command_of(COMMAND_BACK)));
    }
}

static void play_long_own(Stage *stage) {
    maya_rest(stage);
    for (int i = 0; i < 2; i++) {
        assert_true(stage_play(stage, command_of(COMMAND_PATTERN_OPEN)));
        write(stage, PART_PATTERN_NAME, i ? long_word : long_name);
        assert_true(stage_play(stage, command_of(COMMAND_PATTERN_KEEP)));
    }
    assert_true(stage_play(stage, command_set(key_index(PART_MORE, MORE_FEELING), MORE_FEELING)));
    write(stage, PART_FEELING, long_name);
    assert_true(stage_play(stage, command_of(COMMAND_FEELING_KEEP)));
    write(stage, PART_FEELING, long_word);
}

static void play_eight_trails(Stage *stage) {
    maya_trails(stage, 8);
}

static void play_twenty_trails(Stage *stage) {
    maya_trails(stage, 20);
}

const Seen seen_all[] = {
    {"title", maya_title},
    {"welcome", maya_welcome},
    {"person", maya_person},
    {"empty", maya_empty},
    {"ideas", maya_ideas},
    {"ideas caution", maya_ideas_caution},
    {"ideas animals", maya_ideas_animals},
    {"ideas found", maya_ideas_found},
    {"ideas none", maya_ideas_none},
    {"safe", maya_safe},
    {"safe confirm", maya_safe_confirm},
    {"safe professional", maya_safe_professional},
    {"safe refused", maya_safe_refused},
    {"builder draft", maya_build_draft},
    {"builder vague", maya_build_vague},
    {"builder broad name", maya_build_broad},
    {"tonight", maya_tonight},
    {"tonight more", maya_tonight_more},
    {"bring", maya_bring},
    {"bring again", maya_bring_twin},
    {"bring files", maya_bring_files},
    {"bring pasting", maya_bring_pasting},
    {"bring pasted", maya_bring_pasted},
    {"bring refused", maya_bring_refused},
    {"bring long", play_long_bring},
    {"bring wordy", play_wordy_bring},
    {"merge", maya_merge},
    {"merge plain", maya_merge_plain},
    {"merge all", maya_merge_all},
    {"share", maya_share},
    {"share words", maya_share_words},
    {"share people", maya_share_people},
    {"share trails", maya_share_trails},
    {"shared", maya_shared},
    {"share nothing", maya_share_nothing},
    {"share pocket", maya_share_pocket},
    {"share calendar", maya_share_calendar},
    {"share picture", maya_share_picture},
    {"share no day", maya_share_no_day},
    {"share empty", maya_share_empty},
    {"give", maya_give},
    {"given", maya_given},
    {"give folder", maya_give_folder},
    {"give long", play_long_give},
    {"builder", maya_build},
    {"builder blank", maya_build_blank},
    {"builder writing", maya_build_writing},
    {"builder walked", maya_build_walked},
    {"builder faces", maya_build_faces},
    {"builder forty", maya_build_forty},
    {"between", maya_between},
    {"between own", maya_between_own},
    {"between first", maya_between_first},
    {"rule", maya_rule},
    {"rule own", maya_rule_own},
    {"rule camp", maya_rule_camp},
    {"half built", play_half_built},
    {"range", maya_range},
    {"trail", maya_trail},
    {"long trail", maya_long_trail},
    {"trail turned", play_trail_turned},
    {"locked camp", maya_locked},
    {"all lit", maya_all_lit},
    {"trail smaller", play_trail_smaller},
    {"trail month", play_trail_month},
    {"trail one camp", maya_one},
    {"trail forty camps", maya_forty},
    {"in mist", play_in_mist},
    {"long names", maya_long_names},
    {"forty turned", play_forty_turned},
    {"card", maya_card},
    {"card blank", maya_card_blank},
    {"card tips", maya_card_tips},
    {"card expected", maya_card_expected},
    {"card more", maya_card_more},
    {"practice", maya_practice},
    {"practice first", maya_practice_first},
    {"practice notice", maya_practice_notice},
    {"practice later", maya_practice_later},
    {"practice lines", maya_practice_lines},
    {"practice imagine", maya_practice_imagine},
    {"practice cautions", maya_practice_cautions},
    {"practice count", maya_practice_count},
    {"practice enough", maya_practice_enough},
    {"practice times", maya_practice_times},
    {"practice record", maya_practice_record},
    {"practice recording", maya_practice_recording},
    {"practice recorded", maya_practice_recorded},
    {"practice gamepad", maya_practice_pad},
    {"practice no microphone", maya_practice_no_microphone},
    {"practice microphone gone", maya_practice_microphone_gone},
    {"stop", maya_stop},
    {"turned", maya_turned},
    {"back", maya_back},
    {"reflect", maya_reflect},
    {"reflect blank", maya_reflect_blank},
    {"reflect full", maya_reflect_full},
    {"faces", play_faces},
    {"celebrate", maya_celebrate},
    {"turned celebrate", maya_turned_celebrate},
    {"summit", maya_summit},
    {"trouble", maya_trouble},
    {"hut", maya_hut},
    {"hut first", maya_hut_first},
    {"hut paused", maya_hut_paused},
    {"hut free", maya_hut_free},
    {"hut over", maya_hut_over},
    {"hut box", maya_hut_box},
    {"hut sigh", maya_hut_sigh},
    {"hut tension", maya_hut_tension},
    {"hut muscles", maya_hut_muscles},
    {"hut silent", maya_hut_silent},
    {"dark", maya_dark},
    {"dark still", maya_dark_still},
    {"rest", maya_rest},
    {"rest minutes", maya_rest_minutes},
    {"rest manner", maya_rest_manner},
    {"rest alone", maya_rest_alone},
    {"ground", maya_ground},
    {"grounded", maya_grounded},
    {"feeling", maya_feeling},
    {"own breath", maya_own_breath},
    {"own kept", maya_own_kept},
    {"own change", maya_own_change},
    {"own quick", maya_own_quick},
    {"care", maya_care},
    {"needle rest", maya_needle_rest},
    {"needle care", maya_needle_care},
    {"long own breath", play_long_own},
    {"revisit", maya_revisit},
    {"revisit range", maya_revisit_range},
    {"progress", maya_progress},
    {"progress walked", maya_progress_walked},
    {"progress table", maya_progress_table},
    {"progress empty", maya_progress_empty},
    {"progress one", maya_progress_one},
    {"progress gaps", maya_progress_gaps},
    {"progress years", maya_progress_years},
    {"progress pins", maya_progress_pins},
    {"progress step", maya_progress_step},
    {"progress step table", maya_progress_step_table},
    {"progress step years", maya_progress_step_years},
    {"journal", maya_journal},
    {"journal empty", maya_journal_empty},
    {"journal one", maya_journal_one},
    {"journal years", maya_journal_years},
    {"journal narrow", maya_journal_narrow},
    {"journal search", maya_journal_search},
    {"journal nothing", maya_journal_nothing},
    {"entry", maya_entry},
    {"entry table", maya_entry_table},
    {"entry write", maya_entry_write},
    {"entry turned", maya_entry_turned},
    {"entry note", maya_entry_note},
    {"entry rest", maya_entry_rest},
    {"note", maya_note},
    {"settings", maya_settings},
    {"settings sound", maya_settings_sound},
    {"settings controls", maya_settings_controls},
    {"settings privacy", maya_settings_privacy},
    {"settings help", maya_settings_help},
    {"helpers", maya_helpers},
    {"helpers blank", maya_helpers_blank},
    {"letter", maya_letter},
    {"letter blank", maya_letter_blank},
    {"letter long", maya_letter_long},
    {"letter written", maya_letter_written},
    {"note came", maya_note_came},
    {"note refused", maya_note_refused},
    {"note waits", maya_note_waits},
    {"note at camp", maya_note_at_camp},
    {"files", maya_files},
    {"files blank", maya_files_blank},
    {"files restore", maya_files_restore},
    {"files back", maya_files_back},
    {"files forget", maya_files_forget},
    {"files everything", maya_files_everything},
    {"about", maya_about},
    {"help", maya_help},
    {"country", maya_country},
    {"not for", maya_not_for},
    {"contact", maya_contact},
    {"keys", maya_keys},
    {"keys gamepad", maya_keys_pad},
    {"forty camps", play_forty},
    {"one camp", play_one},
    {"long card", play_long_card},
    {"long practice", play_long_practice},
    {"long lines", play_long_lines},
    {"long stop", play_long_stop},
    {"long out", play_long_out},
    {"long reflect", play_long_reflect},
    {"long celebrate", play_long_celebrate},
    {"long back", play_long_back},
    {"long range", play_long_range},
    {"one trail", maya_one_trail},
    {"five trails", maya_panorama},
    {"eight trails", play_eight_trails},
    {"nine trails", maya_nine_trails},
    {"twenty trails", play_twenty_trails},
    {"long ideas", play_long_ideas},
    {"long builder", play_long_build},
    {"long between", play_long_between},
    {"long journal", play_long_journal},
    {"long journal search", play_long_search},
    {"long entry", play_long_entry},
    {"long entry write", play_long_entry_write},
    {"long note", play_long_note},
    {"long rule", play_long_rule},
    {"long title", play_long_title},
};

const size_t seen_count = sizeof seen_all / sizeof *seen_all;

Packs seen_packs(void) {
    Packs packs = packs_load(&disk_posix, SOURCE_DIR "/levels");
    packs_load_safety(&packs, &disk_posix, SOURCE_DIR "/assets", "en");
    packs.items = realloc(packs.items, (packs.count + 3) * sizeof *packs.items);
    packs.items[packs.count++] = pack_make("forty", long_name, long_name, STEPS_MOST);
    packs.items[packs.count++] = pack_make("one", "One", "Alone", 1);
    packs.items[packs.count++] = pack_make("word", long_word, long_word, 7);
    return packs;
}

void seen_open(Stage *stage, const Packs *packs, const Seen *seen) {
    stage_open(stage, packs, "GB", (Moment){.ms = 1772386200000, .offset = 60});
    seen->play(stage);
    stage_play(stage, command_of(COMMAND_TOAST_CLOSE)); /* it lies over the screen for a moment, by design */
}
