#include "shell/screens.h"

#include "shell/maya.h"
#include "shell/window.h"
#include "view/view.h"

#define WIDTH 1280
#define HEIGHT 720

typedef struct Shot {
    const char *file;
    void (*play)(Stage *stage);
    int width, height, text; /* 0 = as asked for on the command line. Others are made where nothing was asked for */
    bool contrast;
} Shot;

static const Shot shots[] = {
    {"01-title.png", maya_title, 0, 0, 0, false},
    {"02-range.png", maya_panorama, 0, 0, 0, false},
    {"02b-range-one-trail.png", maya_one_trail, 0, 0, 0, false},
    {"02c-range-nine-trails.png", maya_nine_trails, 0, 0, 0, false},
    {"03-trail.png", maya_trail, 0, 0, 0, false},
    {"03-trail-1920x1080.png", maya_trail, 1920, 1080, 0, false},
    {"03-trail-high-contrast.png", maya_trail, WIDTH, HEIGHT, 0, true},
    {"03b-trail-locked.png", maya_locked, 0, 0, 0, false},
    {"03c-trail-one-camp.png", maya_one, 0, 0, 0, false},
    {"03d-trail-40-camps.png", maya_forty, 0, 0, 0, false},
    {"03e-trail-all-lit.png", maya_all_lit, 0, 0, 0, false},
    {"03f-trail-side-path.png", maya_revisit, 0, 0, 0, false},
    {"02d-range-side-path.png", maya_revisit_range, 0, 0, 0, false},
    {"04-level-card.png", maya_card, 0, 0, 0, false},
    {"04-level-card-text150.png", maya_card, WIDTH, HEIGHT, 150, false},
    {"04b-level-card-blank.png", maya_card_blank, 0, 0, 0, false},
    {"04c-level-card-tips.png", maya_card_tips, 0, 0, 0, false},
    {"04d-level-card-expected.png", maya_card_expected, 0, 0, 0, false},
    {"04e-level-card-more-text150.png", maya_card_more, WIDTH, HEIGHT, 150, false},
    {"05-practice.png", maya_practice, 0, 0, 0, false},
    {"05b-practice-first.png", maya_practice_first, 0, 0, 0, false},
    {"05c-practice-later.png", maya_practice_later, 0, 0, 0, false},
    {"05l-practice-notice.png", maya_practice_notice, 0, 0, 0, false},
    {"05d-practice-lines.png", maya_practice_lines, 0, 0, 0, false},
    {"05e-practice-imagine.png", maya_practice_imagine, 0, 0, 0, false},
    {"05f-practice-cautions.png", maya_practice_cautions, 0, 0, 0, false},
    {"05g-practice-count.png", maya_practice_count, 0, 0, 0, false},
    {"05h-practice-enough.png", maya_practice_enough, 0, 0, 0, false},
    {"05h-practice-times.png", maya_practice_times, 0, 0, 0, false},
    {"05i-practice-record.png", maya_practice_record, 0, 0, 0, false},
    {"05j-practice-recording.png", maya_practice_recording, 0, 0, 0, false},
    {"05k-practice-recorded.png", maya_practice_recorded, 0, 0, 0, false},
    {"06-reflection.png", maya_reflect, 0, 0, 0, false},
    {"06b-reflection-blank.png", maya_reflect_blank, 0, 0, 0, false},
    {"06c-reflection-full.png", maya_reflect_full, 0, 0, 0, false},
    {"07-celebration.png", maya_celebrate, 0, 0, 0, false},
    {"07b-celebration-turned.png", maya_turned_celebrate, 0, 0, 0, false},
    {"08-recovery-breath.png", maya_hut, 0, 0, 0, false},
    {"08b-breath-first.png", maya_hut_first, 0, 0, 0, false},
    {"08c-breath-paused.png", maya_hut_paused, 0, 0, 0, false},
    {"08d-breath-free.png", maya_hut_free, 0, 0, 0, false},
    {"08e-breath-over.png", maya_hut_over, 0, 0, 0, false},
    {"08f-breath-box.png", maya_hut_box, 0, 0, 0, false},
    {"08g-breath-sigh.png", maya_hut_sigh, 0, 0, 0, false},
    {"28-needle-hut.png", maya_hut_tension, 0, 0, 0, false},
    {"28b-muscles.png", maya_hut_muscles, 0, 0, 0, false},
    {"08h-breath-silent.png", maya_hut_silent, 0, 0, 0, false},
    {"29-eyes-closed.png", maya_dark, 0, 0, 0, false},
    {"29b-eyes-closed-long.png", maya_dark_still, 0, 0, 0, false},
    {"09-recovery-choose.png", maya_rest, 0, 0, 0, false},
    {"09b-grounding.png", maya_ground, 0, 0, 0, false},
    {"09c-grounded.png", maya_grounded, 0, 0, 0, false},
    {"09d-minutes.png", maya_rest_minutes, 0, 0, 0, false},
    {"09e-manner.png", maya_rest_manner, 0, 0, 0, false},
    {"09f-feeling.png", maya_feeling, 0, 0, 0, false},
    {"09g-no-book.png", maya_rest_alone, 0, 0, 0, false},
    {"09h-own-breath.png", maya_own_breath, 0, 0, 0, false},
    {"09i-own-kept.png", maya_own_kept, 0, 0, 0, false},
    {"09j-own-change.png", maya_own_change, 0, 0, 0, false},
    {"09k-own-quick.png", maya_own_quick, 0, 0, 0, false},
    {"09l-care.png", maya_care, 0, 0, 0, false},
    {"09-recovery-choose-960x540.png", maya_rest, 960, 540, 0, false},
    {"09-recovery-choose-text200.png", maya_rest, WIDTH, HEIGHT, 200, false},
    {"09-recovery-choose-high-contrast.png", maya_ground, WIDTH, HEIGHT, 0, true},
    {"10-ladder-builder.png", maya_build, 0, 0, 0, false},
    {"10b-builder-blank.png", maya_build_blank, 0, 0, 0, false},
    {"10c-builder-writing.png", maya_build_writing, 0, 0, 0, false},
    {"10f-builder-faces.png", maya_build_faces, 0, 0, 0, false},
    {"10d-builder-walked.png", maya_build_walked, 0, 0, 0, false},
    {"10e-builder-40-steps.png", maya_build_forty, 0, 0, 0, false},
    {"36-rule.png", maya_rule, 0, 0, 0, false},
    {"36b-rule-own.png", maya_rule_own, 0, 0, 0, false},
    {"36c-rule-camp.png", maya_rule_camp, 0, 0, 0, false},
    {"36-rule-960x540.png", maya_rule_own, 960, 540, 0, false},
    {"36-rule-text200.png", maya_rule_own, WIDTH, HEIGHT, 200, false},
    {"36-rule-high-contrast.png", maya_rule_own, WIDTH, HEIGHT, 0, true},
    {"25-camp-between.png", maya_between, 0, 0, 0, false},
    {"25b-between-own-words.png", maya_between_own, 0, 0, 0, false},
    {"25c-between-first.png", maya_between_first, 0, 0, 0, false},
    {"25-camp-between-960x540.png", maya_between, 960, 540, 0, false},
    {"25-camp-between-text200.png", maya_between, WIDTH, HEIGHT, 200, false},
    {"25-camp-between-high-contrast.png", maya_between, WIDTH, HEIGHT, 0, true},
    {"10-ladder-builder-960x540.png", maya_build, 960, 540, 0, false},
    {"10-ladder-builder-text200.png", maya_build, WIDTH, HEIGHT, 200, false},
    {"10-ladder-builder-high-contrast.png", maya_build, WIDTH, HEIGHT, 0, true},
    {"10g-builder-draft.png", maya_build_draft, 0, 0, 0, false},
    {"10h-builder-vague.png", maya_build_vague, 0, 0, 0, false},
    {"10i-builder-broad-name.png", maya_build_broad, 0, 0, 0, false},
    {"37-safe.png", maya_safe, 0, 0, 0, false},
    {"37b-safe-confirm.png", maya_safe_confirm, 0, 0, 0, false},
    {"37c-safe-professional.png", maya_safe_professional, 0, 0, 0, false},
    {"37d-safe-refused.png", maya_safe_refused, 0, 0, 0, false},
    {"12-progress.png", maya_progress, 0, 0, 0, false},
    {"12b-progress-empty.png", maya_progress_empty, 0, 0, 0, false},
    {"12c-progress-one.png", maya_progress_one, 0, 0, 0, false},
    {"12d-progress-ten-years.png", maya_progress_years, 0, 0, 0, false},
    {"12e-progress-table.png", maya_progress_table, 0, 0, 0, false},
    {"12f-progress-walked.png", maya_progress_walked, 0, 0, 0, false},
    {"12g-progress-gaps.png", maya_progress_gaps, 0, 0, 0, false},
    {"12h-progress-pins.png", maya_progress_pins, 0, 0, 0, false},
    {"12i-progress-step.png", maya_progress_step, 0, 0, 0, false},
    {"12j-progress-step-ten-years.png", maya_progress_step_years, 0, 0, 0, false},
    {"12-progress-960x540.png", maya_progress_walked, 960, 540, 0, false},
    {"12-progress-text200.png", maya_progress_walked, WIDTH, HEIGHT, 200, false},
    {"12-progress-high-contrast.png", maya_progress_walked, WIDTH, HEIGHT, 0, true},
    {"11-journal.png", maya_journal, 0, 0, 0, false},
    {"11b-journal-empty.png", maya_journal_empty, 0, 0, 0, false},
    {"11c-journal-one.png", maya_journal_one, 0, 0, 0, false},
    {"11d-journal-ten-years.png", maya_journal_years, 0, 0, 0, false},
    {"11e-journal-narrow.png", maya_journal_narrow, 0, 0, 0, false},
    {"11-journal-960x540.png", maya_journal, 960, 540, 0, false},
    {"11-journal-text200.png", maya_journal, WIDTH, HEIGHT, 200, false},
    {"11-journal-high-contrast.png", maya_journal, WIDTH, HEIGHT, 0, true},
    {"31-journal-entry.png", maya_entry, 0, 0, 0, false},
    {"31b-entry-table.png", maya_entry_table, 0, 0, 0, false},
    {"31c-entry-write.png", maya_entry_write, 0, 0, 0, false},
    {"31d-entry-turned-back.png", maya_entry_turned, 0, 0, 0, false},
    {"31e-entry-note.png", maya_entry_note, 0, 0, 0, false},
    {"31f-entry-rest.png", maya_entry_rest, 0, 0, 0, false},
    {"31g-note.png", maya_note, 0, 0, 0, false},
    {"31-journal-entry-960x540.png", maya_entry, 960, 540, 0, false},
    {"31-journal-entry-text200.png", maya_entry, WIDTH, HEIGHT, 200, false},
    {"31-journal-entry-high-contrast.png", maya_entry, WIDTH, HEIGHT, 0, true},
    {"32-search-results.png", maya_journal_search, 0, 0, 0, false},
    {"32b-nothing-found.png", maya_journal_nothing, 0, 0, 0, false},
    {"32-search-results-text200.png", maya_journal_search, WIDTH, HEIGHT, 200, false},
    {"32-search-results-high-contrast.png", maya_journal_search, WIDTH, HEIGHT, 0, true},
    {"13-settings.png", maya_settings, 0, 0, 0, false},
    {"13b-about.png", maya_about, 0, 0, 0, false},
    {"13c-sound.png", maya_settings_sound, 0, 0, 0, false},
    {"13d-controls.png", maya_settings_controls, 0, 0, 0, false},
    {"13e-privacy.png", maya_settings_privacy, 0, 0, 0, false},
    {"13f-help.png", maya_settings_help, 0, 0, 0, false},
    {"39-helpers.png", maya_helpers, 0, 0, 0, false},
    {"39b-helpers-blank.png", maya_helpers_blank, 0, 0, 0, false},
    {"39c-note-came.png", maya_note_came, 0, 0, 0, false},
    {"39d-note-refused.png", maya_note_refused, 0, 0, 0, false},
    {"39e-letter.png", maya_letter, 0, 0, 0, false},
    {"39f-letter-blank.png", maya_letter_blank, 0, 0, 0, false},
    {"39g-letter-long.png", maya_letter_long, 0, 0, 0, false},
    {"39h-letter-written.png", maya_letter_written, 0, 0, 0, false},
    {"03f-trail-note.png", maya_note_waits, 0, 0, 0, false},
    {"03f-trail-note-960x540.png", maya_note_waits, 960, 540, 0, false},
    {"04f-level-card-note.png", maya_note_at_camp, 0, 0, 0, false},
    {"38-files.png", maya_files, 0, 0, 0, false},
    {"38b-files-restore.png", maya_files_restore, 0, 0, 0, false},
    {"38c-files-delete.png", maya_files_forget, 0, 0, 0, false},
    {"38d-files-delete-all.png", maya_files_everything, 0, 0, 0, false},
    {"38e-files-blank.png", maya_files_blank, 0, 0, 0, false},
    {"38f-files-back.png", maya_files_back, 0, 0, 0, false},
    {"38-files-960x540.png", maya_files, 960, 540, 0, false},
    {"38-files-text200.png", maya_files, WIDTH, HEIGHT, 200, false},
    {"38-files-high-contrast.png", maya_files, WIDTH, HEIGHT, 0, true},
    {"15-welcome.png", maya_welcome, 0, 0, 0, false},
    {"15b-person.png", maya_person, 0, 0, 0, false},
    {"16a-empty.png", maya_empty, 0, 0, 0, false},
    {"16b-error.png", maya_trouble, 0, 0, 0, false},
    {"18-welcome-back.png", maya_back, 0, 0, 0, false},
    {"19-stop-note.png", maya_stop, 0, 0, 0, false},
    {"19b-turned-back.png", maya_turned, 0, 0, 0, false},
    {"20-summit.png", maya_summit, 0, 0, 0, false},
    {"21-help.png", maya_help, 0, 0, 0, false},
    {"21b-country.png", maya_country, 0, 0, 0, false},
    {"21c-not-for.png", maya_not_for, 0, 0, 0, false},
    {"21d-contact.png", maya_contact, 0, 0, 0, false},
    {"22-trail-12-camps.png", maya_long_trail, 0, 0, 0, false},
    {"22b-trail-long-names.png", maya_long_names, 0, 0, 0, false},
    {"22-trail-960x540.png", maya_long_trail, 960, 540, 0, false},
    {"23-practice-text200.png", maya_practice, WIDTH, HEIGHT, 200, false},
    {"24-range-960x540.png", maya_panorama, 960, 540, 0, false},
    {"26-import-preview.png", maya_bring, 0, 0, 0, false},
    {"26b-import-again.png", maya_bring_twin, 0, 0, 0, false},
    {"26c-import-files.png", maya_bring_files, 0, 0, 0, false},
    {"26d-import-paste.png", maya_bring_pasting, 0, 0, 0, false},
    {"26c-import-files-high-contrast.png", maya_bring_files, WIDTH, HEIGHT, 0, true},
    {"26e-import-pasted.png", maya_bring_pasted, 0, 0, 0, false},
    {"26f-import-refused.png", maya_bring_refused, 0, 0, 0, false},
    {"26-import-preview-960x540.png", maya_bring, 960, 540, 0, false},
    {"26-import-preview-text200.png", maya_bring, WIDTH, HEIGHT, 200, false},
    {"26-import-preview-high-contrast.png", maya_bring, WIDTH, HEIGHT, 0, true},
    {"14-share-import.png", maya_share, 0, 0, 0, false},
    {"14c-share-words.png", maya_share_words, 0, 0, 0, false},
    {"14j-share-people.png", maya_share_people, 0, 0, 0, false},
    {"14k-share-trails.png", maya_share_trails, 0, 0, 0, false},
    {"14d-shared.png", maya_shared, 0, 0, 0, false},
    {"14e-share-nothing.png", maya_share_nothing, 0, 0, 0, false},
    {"14g-share-pocket.png", maya_share_pocket, 0, 0, 0, false},
    {"14h-share-calendar.png", maya_share_calendar, 0, 0, 0, false},
    {"14i-share-picture.png", maya_share_picture, 0, 0, 0, false},
    {"14f-share-empty.png", maya_share_empty, 0, 0, 0, false},
    {"14-share-import-960x540.png", maya_share, 960, 540, 0, false},
    {"14-share-import-text200.png", maya_share, WIDTH, HEIGHT, 200, false},
    {"14-share-import-high-contrast.png", maya_share, WIDTH, HEIGHT, 0, true},
    {"14-give-away.png", maya_give, 0, 0, 0, false},
    {"14c-give-folder.png", maya_give_folder, 0, 0, 0, false},
    {"14b-given-away.png", maya_given, 0, 0, 0, false},
    {"27-ideas.png", maya_ideas, 0, 0, 0, false},
    {"27a-ideas-caution.png", maya_ideas_caution, 0, 0, 0, false},
    {"27c-ideas-animals.png", maya_ideas_animals, 0, 0, 0, false},
    {"27d-ideas-found.png", maya_ideas_found, 0, 0, 0, false},
    {"27e-ideas-none.png", maya_ideas_none, 0, 0, 0, false},
    {"27b-first-step-tonight.png", maya_tonight, 0, 0, 0, false},
    {"27c-first-step-more.png", maya_tonight_more, 0, 0, 0, false},
    {"28c-needle-choose.png", maya_needle_rest, 0, 0, 0, false},
    {"28d-needle-care.png", maya_needle_care, 0, 0, 0, false},
    {"30-hut-high-contrast.png", maya_hut, WIDTH, HEIGHT, 0, true},
    {"33-merge.png", maya_merge, 0, 0, 0, false},
    {"33b-merge-plain.png", maya_merge_plain, 0, 0, 0, false},
    {"33c-merge-all.png", maya_merge_all, 0, 0, 0, false},
    {"33-merge-960x540.png", maya_merge, 960, 540, 0, false},
    {"33-merge-text200.png", maya_merge_all, WIDTH, HEIGHT, 200, false},
    {"33-merge-high-contrast.png", maya_merge, WIDTH, HEIGHT, 0, true},
    {"34-key-help.png", maya_keys, 0, 0, 0, false},
    {"34b-key-help-gamepad.png", maya_keys_pad, 0, 0, 0, false},
    {"34c-practice-gamepad.png", maya_practice_pad, 0, 0, 0, false},
};

bool screens_shot(size_t i, const char **file, void (**play)(Stage *stage)) {
    if (i >= sizeof shots / sizeof *shots)
        return false;
    *file = shots[i].file;
    *play = shots[i].play;
    return true;
}

bool screens_keep(const Session *session, Draw *draw, int width, int height, const char *path, Problem *problem) {
    Sight sight = sight_fit(&session->app, width, height, session_now(session), fonts_measure, draw->fonts);
    sight.settled = true;
    Screen screen = view(&session->app, &sight);
    draw_screen(draw, &session->app, &sight, &screen);
    bool done = draw_keep_png(draw, path, problem);
    screen_free(&screen);
    return done;
}

static bool shot_keep(const Shot *shot, RendererWish wish, Stage *stage, Fonts *fonts, const Places *places,
                      const char *path, Problem *problem) {
    Window window;
    if (!window_open_picture(&window, wish, shot->width, shot->height, problem))
        return false;
    Draw draw = draw_new(window.renderer, fonts, places->assets);
    bool done = screens_keep(&stage->session, &draw, shot->width, shot->height, path, problem);
    draw_free(&draw);
    window_close(&window);
    return done;
}

static bool shot_make(const Shot *shot, const Args *args, const Places *places, const Packs *packs, Fonts *fonts,
                      Moment now, Problem *problem) {
    char path[DISK_PATH_ROOM];
    if (!disk_join(path, args->out, shot->file)) {
        problem_say(problem, "The folder's name is too long: choose a shorter one.");
        return false;
    }
    Stage stage;
    stage_open(&stage, packs, "GB", now);
    shot->play(&stage);
    Prefs *prefs = &stage.session.app.ui.prefs;
    prefs->text_size = shot->text;
    prefs->contrast = shot->contrast;
    bool done = shot_keep(shot, args->renderer, &stage, fonts, places, path, problem);
    stage_close(&stage);
    return done;
}

static Shot shot_asked(const Shot *shot, const Args *args) {
    Shot asked = *shot;
    if (shot->width == 0) {
        asked.width = args->width > 0 ? args->width : WIDTH;
        asked.height = args->height > 0 ? args->height : HEIGHT;
        asked.contrast = args->contrast;
    }
    if (shot->text == 0)
        asked.text = args->text > 0 ? args->text : 100;
    return asked;
}

bool screens_run(const Args *args, const Places *places, const Packs *packs, Fonts *fonts, Problem *problem) {
    bool plain = args->width == 0 && args->text == 0 && !args->contrast;
    Moment now = args->clock;
    if (!moment_is_set(now))
        moment_read("2026-03-01T18:30:00Z", &now);
    int error = disk_make_folders(&disk_posix, args->out);
    if (error < 0) {
        disk_say(problem, error, "The folder for the pictures could not be made");
        return false;
    }
    for (size_t i = 0; i < sizeof shots / sizeof *shots; i++) {
        if (shots[i].width > 0 && !plain)
            continue;
        Shot shot = shot_asked(&shots[i], args);
        if (!shot_make(&shot, args, places, packs, fonts, now, problem))
            return false;
    }
    return true;
}
