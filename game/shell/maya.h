/* A made-up person, for pictures of every screen. */
#ifndef SHELL_MAYA_H
#define SHELL_MAYA_H

#include "shell/stage.h"

#define MINUTE_MS INT64_C(60000)
#define HOUR_MS (60 * MINUTE_MS)
#define DAY_MS (24 * HOUR_MS)

typedef struct Attempt {
    int camp; /* from 1 */
    Outcome outcome;
    int before, peak, end;
    const char *forecast;
    int likelihood, happened;
    const char *learned;
} Attempt;

/* Parts of her story, on the trail that is open. */
void maya_own_words(Stage *stage); /* its steps become her own */
void maya_open_trail(Stage *stage, size_t number); /* from 0 */
void maya_take(Stage *stage, const char *pack); /* a ready trail, which opens */
void maya_go(Stage *stage, ScreenName screen);
void maya_do(Stage *stage, CommandKind kind);
void maya_set(Stage *stage, Part part, int value); /* UNSET = leaves it alone */
void maya_pick(Stage *stage, Part part, int number); /* one of a row */
void maya_focus(Stage *stage, Key key);
void maya_write(Stage *stage, Part part, const char *text); /* NULL = leaves it alone */
void maya_text(char **place, const char *text); /* in place of what was there */
void maya_choose(Stage *stage, int camp);
void maya_plan(Stage *stage, const char *step); /* to its card */
void maya_open_early(Stage *stage, int camp);
void maya_try(Stage *stage, const Attempt *attempt);

/* Each plays from a fresh stage to one screen. */
void maya_title(Stage *stage);
void maya_welcome(Stage *stage);
void maya_person(Stage *stage);
void maya_empty(Stage *stage);
void maya_ideas(Stage *stage);
void maya_ideas_caution(Stage *stage); /* further down, on one with a caution */
void maya_ideas_animals(Stage *stage);
void maya_ideas_found(Stage *stage);
void maya_ideas_none(Stage *stage);
void maya_build_blank(Stage *stage);
void maya_build(Stage *stage);
void maya_build_faces(Stage *stage);
void maya_build_writing(Stage *stage);
void maya_build_walked(Stage *stage); /* a trail that is walked already */
void maya_build_forty(Stage *stage);
void maya_rule(Stage *stage);      /* when camps open */
void maya_rule_own(Stage *stage);  /* a rule of her own */
void maya_rule_camp(Stage *stage); /* of one camp */
void maya_between(Stage *stage); /* a camp between two of hers */
void maya_between_own(Stage *stage); /* in her own words */
void maya_between_first(Stage *stage);
void maya_safe(Stage *stage); /* before a first start of her own */
void maya_safe_confirm(Stage *stage);
void maya_safe_professional(Stage *stage);
void maya_safe_refused(Stage *stage);
void maya_build_draft(Stage *stage);
void maya_build_vague(Stage *stage);
void maya_build_broad(Stage *stage);
void maya_journal(Stage *stage); /* some weeks of hers */
void maya_journal_empty(Stage *stage);
void maya_journal_one(Stage *stage);
void maya_journal_years(Stage *stage); /* ten, with a try a day */
void maya_journal_narrow(Stage *stage);
void maya_journal_search(Stage *stage);
void maya_journal_nothing(Stage *stage); /* is found */
void maya_entry(Stage *stage);
void maya_entry_table(Stage *stage);
void maya_entry_write(Stage *stage);
void maya_entry_turned(Stage *stage);
void maya_entry_note(Stage *stage);
void maya_entry_rest(Stage *stage);
void maya_note(Stage *stage); /* is being written */
void maya_tonight(Stage *stage);
void maya_tonight_more(Stage *stage);
void maya_bring(Stage *stage);
void maya_bring_twin(Stage *stage); /* the same trail a second time */
void maya_bring_files(Stage *stage);
void maya_bring_pasting(Stage *stage);
void maya_bring_pasted(Stage *stage);
void maya_bring_refused(Stage *stage);
void maya_give(Stage *stage);
void maya_give_folder(Stage *stage);
void maya_given(Stage *stage);
void maya_share(Stage *stage);
void maya_share_words(Stage *stage);
void maya_share_people(Stage *stage);
void maya_share_trails(Stage *stage);
void maya_shared(Stage *stage);
void maya_share_nothing(Stage *stage);
void maya_share_pocket(Stage *stage);
void maya_share_calendar(Stage *stage);
void maya_share_picture(Stage *stage);
void maya_share_no_day(Stage *stage);
void maya_share_empty(Stage *stage);
void maya_range(Stage *stage);
void maya_trails(Stage *stage, size_t count); /* so many of her own */
void maya_panorama(Stage *stage);
void maya_one_trail(Stage *stage);
void maya_nine_trails(Stage *stage);
void maya_trail(Stage *stage);
void maya_locked(Stage *stage); /* a camp that is not open yet is looked at */
void maya_all_lit(Stage *stage);
void maya_revisit(Stage *stage);
void maya_revisit_range(Stage *stage);
void maya_one(Stage *stage);
void maya_forty(Stage *stage);
void maya_long_trail(Stage *stage);
void maya_long_names(Stage *stage);
void maya_card(Stage *stage);
void maya_card_blank(Stage *stage);
void maya_card_tips(Stage *stage);
void maya_card_expected(Stage *stage);
void maya_card_more(Stage *stage);
void maya_practice_first(Stage *stage);
void maya_practice_notice(Stage *stage);
void maya_practice_later(Stage *stage);
void maya_practice(Stage *stage);
void maya_practice_lines(Stage *stage); /* with lines to read from, and so on */
void maya_practice_imagine(Stage *stage);
void maya_practice_cautions(Stage *stage);
void maya_practice_count(Stage *stage);
void maya_practice_times(Stage *stage);
void maya_practice_enough(Stage *stage);
void maya_practice_record(Stage *stage);
void maya_practice_recording(Stage *stage);
void maya_practice_recorded(Stage *stage);
void maya_practice_microphone_gone(Stage *stage);
void maya_practice_no_microphone(Stage *stage);
void maya_stop(Stage *stage);
void maya_turned(Stage *stage);
void maya_turned_celebrate(Stage *stage);
void maya_back(Stage *stage);
void maya_reflect(Stage *stage);
void maya_reflect_blank(Stage *stage);
void maya_reflect_full(Stage *stage);
void maya_celebrate(Stage *stage);
void maya_summit(Stage *stage);
void maya_trouble(Stage *stage);
void maya_merge(Stage *stage);       /* a copy from another computer, and a camp worded on both */
void maya_merge_all(Stage *stage);   /* all of it is shown */
void maya_merge_plain(Stage *stage); /* it came in by itself, with nothing to ask */
void maya_hut(Stage *stage);
void maya_hut_first(Stage *stage);
void maya_hut_paused(Stage *stage);
void maya_hut_free(Stage *stage);
void maya_hut_over(Stage *stage);
void maya_hut_box(Stage *stage);
void maya_hut_sigh(Stage *stage);
void maya_hut_tension(Stage *stage);
void maya_hut_muscles(Stage *stage);
void maya_hut_silent(Stage *stage);
void maya_dark(Stage *stage);
void maya_dark_still(Stage *stage);
void maya_rest(Stage *stage);
void maya_rest_minutes(Stage *stage); /* how long is unfolded */
void maya_rest_manner(Stage *stage);
void maya_rest_alone(Stage *stage);   /* without a book */
void maya_ground(Stage *stage);
void maya_grounded(Stage *stage);
void maya_feeling(Stage *stage);
void maya_own_breath(Stage *stage);
void maya_own_kept(Stage *stage);
void maya_own_change(Stage *stage);
void maya_own_quick(Stage *stage);
void maya_care(Stage *stage);
void maya_needle_rest(Stage *stage); /* on a trail that warns of fainting */
void maya_needle_care(Stage *stage);
void maya_settings(Stage *stage);
void maya_settings_sound(Stage *stage);
void maya_settings_controls(Stage *stage);
void maya_settings_privacy(Stage *stage);
void maya_settings_help(Stage *stage);
void maya_files(Stage *stage); /* her copies, after some days and starts */
void maya_files_blank(Stage *stage);
void maya_files_restore(Stage *stage);
void maya_files_back(Stage *stage); /* an older copy came back */
void maya_files_forget(Stage *stage);
void maya_files_everything(Stage *stage);
void maya_helpers_blank(Stage *stage);
void maya_helpers(Stage *stage); /* people who help */
void maya_note_came(Stage *stage);
void maya_note_refused(Stage *stage);
void maya_note_waits(Stage *stage); /* on the trail */
void maya_note_at_camp(Stage *stage);
void maya_letter_blank(Stage *stage);
void maya_letter(Stage *stage);
void maya_letter_long(Stage *stage);
void maya_letter_written(Stage *stage);
void maya_about(Stage *stage);
void maya_help(Stage *stage);
void maya_country(Stage *stage);
void maya_not_for(Stage *stage);
void maya_contact(Stage *stage);
void maya_keys(Stage *stage);
void maya_keys_pad(Stage *stage); /* with a gamepad in the hand */
void maya_practice_pad(Stage *stage);

void maya_progress(Stage *stage);
void maya_progress_walked(Stage *stage);
void maya_progress_step(Stage *stage);
void maya_progress_step_table(Stage *stage);
void maya_progress_step_years(Stage *stage);
void maya_progress_table(Stage *stage);
void maya_progress_empty(Stage *stage);
void maya_progress_one(Stage *stage);
void maya_progress_gaps(Stage *stage);
void maya_progress_years(Stage *stage);
void maya_progress_pins(Stage *stage);

#endif
