#include "core/app_parts.h"
#include "core/text.h"

#include <stdlib.h>

App app_new(Chance chance, const Pack *packs, size_t pack_count) {
    App app = {.chance = chance, .packs = packs, .pack_count = pack_count};
    app.ui.screen = SCREEN_TITLE;
    app.ui.reveal = true;
    app.ui.prefs = prefs_usual();
    app.ui.typed = UNSET;
    app.ui.country = UNSET;
    between_forget(&app.ui);
    share_forget(&app.ui);
    app.ui.hut =
        (Hut){.exercise = EXERCISES, .stopped = moment_unset, .freed = moment_unset, .before = UNSET, .after = UNSET};
    app.ui.tool = tool_new();
    app.ui.area = UNSET;
    app.ui.tape = tape_new();
    app.ui.toast.since = app.ui.since = app.ui.touched = app.ui.quieted = app.ui.clapped = moment_unset;
    app.ui.focused.since = app.ui.hovered.since = app.ui.pressed.since = app.ui.camped.since = moment_unset;
    return app;
}

void app_free(App *app) {
    toast_clear(&app->ui.toast);
    journal_forget(app);
    edit_free(&app->ui.edit);
    history_free(&app->ui.history);
    bring_forget(&app->ui);
    giving_free(&app->ui.giving);
    kept_free(&app->ui.kept);
    merging_free(&app->ui.merging);
    folder_free(&app->ui.into);
    sharing_free(&app->ui.sharing);
    free(app->ui.name);
    free(app->ui.feeling);
    ideas_forget(&app->ui);
    patterns_forget(&app->ui);
    between_forget(&app->ui);
    free(app->ui.render.text);
    free(app->ui.refusal);
    people_free(&app->people);
    trouble_free(&app->trouble);
    if (app->has_book)
        book_free(&app->book);
    *app = (App){0};
}

void app_save(const Turn *turn) {
    if (turn->app->has_book && !turn->app->read_only)
        effects_add(turn->effects, EFFECT_SAVE, NULL, NULL);
}

void app_save_soon(const Turn *turn) {
    if (turn->app->has_book && !turn->app->read_only)
        effects_add(turn->effects, EFFECT_SAVE_SOON, NULL, NULL);
}

void app_sound(const Turn *turn, Signal signal) {
    const Prefs *prefs = &turn->app->ui.prefs;
    if (!prefs->mute && prefs->signals > 0)
        effects_add_value(turn->effects, EFFECT_SOUND, (int)signal);
}

void app_quiet(const Turn *turn) {
    turn->app->ui.quieted = turn->now;
    effects_add(turn->effects, EFFECT_QUIET, NULL, NULL);
}

int64_t app_deadline(const App *app) {
    const int64_t toast = toast_end(&app->ui.toast), tape = tape_end(app);
    return toast < tape ? toast : tape;
}

static bool clipboard_give(const Turn *turn) {
    char *text = edit_selection(&turn->app->ui.edit);
    bool given = text[0] != '\0';
    if (given)
        effects_add(turn->effects, EFFECT_CLIPBOARD, NULL, text);
    free(text);
    return given;
}

static bool clipboard_cut(const Turn *turn) {
    return turn->app->ui.edit.text && clipboard_give(turn) && fields_command(turn);
}

static bool effect_only(const Turn *turn, EffectKind kind) {
    effects_add(turn->effects, kind, NULL, NULL);
    return true;
}

static bool quit(const Turn *turn) {
    app_save(turn);
    return effect_only(turn, EFFECT_QUIT);
}

/* Esc ends every sound at once, whatever it leads back to; only a session in the hut that goes on below is heard on. */
static bool back(const Turn *turn) {
    if (!look_command_back(turn))
        return false;
    app_quiet(turn);
    hut_sounds(turn);
    return true;
}

static bool perform(const Turn *turn) {
    switch (turn->command->kind) {
    case COMMAND_NONE:
    case COMMAND_KINDS:
        return false;
    case COMMAND_FOCUS:
        return look_command_focus(turn);
    case COMMAND_HOVER:
        return look_command_hover(turn);
    case COMMAND_PRESS:
        return look_command_press(turn);
    case COMMAND_SCROLL:
        return look_command_scroll(turn);
    case COMMAND_DEVICE:
        return look_command_device(turn);
    case COMMAND_TICK:
        return look_command_tick(turn);
    case COMMAND_INSERT:
    case COMMAND_COMPOSE:
    case COMMAND_MOVE:
    case COMMAND_DELETE:
    case COMMAND_SELECT_ALL:
    case COMMAND_SELECT_WORD:
        return fields_command(turn);
    case COMMAND_UNDO:
    case COMMAND_REDO:
        return build_command_turn(turn);
    case COMMAND_COPY:
        return turn->app->ui.edit.text && clipboard_give(turn);
    case COMMAND_CUT:
        return clipboard_cut(turn);
    case COMMAND_GO:
        return look_command_go(turn);
    case COMMAND_BACK:
        return back(turn);
    case COMMAND_QUIT:
        return quit(turn);
    case COMMAND_SET:
        return values_command_set(turn);
    case COMMAND_DIGIT:
        return values_command_digit(turn);
    case COMMAND_TEXT_SIZE:
        return prefs_command_text_size(turn);
    case COMMAND_CONTRAST:
        return prefs_command_contrast(turn);
    case COMMAND_MUTE:
        return prefs_command_mute(turn);
    case COMMAND_MUSIC:
        return prefs_command_music(turn);
    case COMMAND_FULL_SCREEN:
        return effect_only(turn, EFFECT_FULL_SCREEN);
    case COMMAND_PERSON_NEW:
        return people_command_new(turn);
    case COMMAND_PERSON_OPEN:
        return people_command_open(turn);
    case COMMAND_PERSON_KEEP:
        return people_command_keep(turn);
    case COMMAND_PERSON_RENAME:
        return people_command_rename(turn);
    case COMMAND_PERSON_REMOVE:
        return people_command_remove(turn);
    case COMMAND_SET_OUT:
        return people_command_set_out(turn);
    case COMMAND_TOAST_UNDO:
        return toast_command_undo(turn);
    case COMMAND_TOAST_CLOSE:
        return toast_command_close(turn);
    case COMMAND_IDEA_CHOOSE:
        return ideas_command_choose(turn);
    case COMMAND_TRAIL_TAKE:
        return trails_command_take(turn);
    case COMMAND_TRAIL_OPEN:
        return trails_command_open(turn);
    case COMMAND_TRAIL_ARCHIVE:
        return trails_command_archive(turn);
    case COMMAND_CAMP_CHOOSE:
        return trails_command_camp(turn);
    case COMMAND_SAFE_AGREE:
        return safety_command_agree(turn);
    case COMMAND_CAMP_PLAN:
        return trails_command_plan(turn);
    case COMMAND_CAMP_READY:
        return trails_command_ready(turn);
    case COMMAND_WARM_UP:
        return trails_command_warm_up(turn);
    case COMMAND_BUILD:
        return build_command_open(turn);
    case COMMAND_BUILD_MAKE:
        return build_command_make(turn);
    case COMMAND_STEP_ADD:
        return build_command_add(turn);
    case COMMAND_STEP_NEXT:
        return build_command_next(turn);
    case COMMAND_STEP_REMOVE:
        return build_command_remove(turn);
    case COMMAND_STEP_MOVE:
        return build_command_move(turn);
    case COMMAND_STEP_SORT:
        return build_command_sort(turn);
    case COMMAND_RULE:
        return rule_command_open(turn);
    case COMMAND_BETWEEN:
        return between_command_open(turn);
    case COMMAND_BETWEEN_WRITE:
        return between_command_write(turn);
    case COMMAND_BETWEEN_ADD:
        return between_command_add(turn);
    case COMMAND_TONIGHT:
        return tonight_command_open(turn);
    case COMMAND_TONIGHT_CHOOSE:
        return tonight_command_choose(turn);
    case COMMAND_TONIGHT_TAKE:
        return tonight_command_take(turn);
    case COMMAND_BRING:
        return bring_command_open(turn);
    case COMMAND_BRING_FILE:
        return bring_command_file(turn);
    case COMMAND_BRING_TEXT:
        return bring_command_text(turn);
    case COMMAND_BRING_PASTE:
        return bring_command_paste(turn);
    case COMMAND_BRING_ENTRY:
        return bring_command_entry(turn);
    case COMMAND_BRING_UP:
        return bring_command_up(turn);
    case COMMAND_BRING_OTHER:
        return bring_command_other(turn);
    case COMMAND_BRING_ADD:
        return bring_command_add(turn);
    case COMMAND_GIVE:
        return give_command_open(turn);
    case COMMAND_GIVE_WRITE:
        return give_command_write(turn);
    case COMMAND_FOLDER:
        return folder_command_open(turn);
    case COMMAND_FOLDER_TAKE:
        return folder_command_take(turn);
    case COMMAND_SHARE:
        return share_command_write(turn);
    case COMMAND_SHARE_COPY:
        return share_command_copy(turn);
    case COMMAND_START:
        return tries_command_start(turn);
    case COMMAND_HEAD_OUT:
        return tries_command_head_out(turn);
    case COMMAND_ALREADY:
        return tries_command_already(turn);
    case COMMAND_DID_IT:
        return tries_command_did_it(turn);
    case COMMAND_STOP:
        return tries_command_stop(turn);
    case COMMAND_STOP_SAY:
        return tries_command_stop_say(turn);
    case COMMAND_TRY_REMOVE:
        return tries_command_remove(turn);
    case COMMAND_RESUME:
        return tries_command_resume(turn);
    case COMMAND_CAME_BACK:
        return tries_command_came_back(turn);
    case COMMAND_KEEP:
        return tries_command_keep(turn);
    case COMMAND_LATER:
        return tries_command_later(turn);
    case COMMAND_STARTER:
        return fields_command_starter(turn);
    case COMMAND_HIGH_FIVE:
        return tries_command_high_five(turn);
    case COMMAND_CELEBRATED:
        return tries_command_celebrated(turn);
    case COMMAND_REVISIT:
        return tries_command_revisit(turn);
    case COMMAND_SEARCH_CLEAR:
        return journal_command_clear(turn);
    case COMMAND_ENTRY_OPEN:
        return journal_command_open(turn);
    case COMMAND_ENTRY_TURN:
        return journal_command_turn(turn);
    case COMMAND_ENTRY_WRITE:
        return journal_command_write(turn);
    case COMMAND_ENTRY_TABLE:
        return journal_command_table(turn);
    case COMMAND_ENTRY_REMOVE:
        return journal_command_remove(turn);
    case COMMAND_NOTE_NEW:
        return journal_command_note(turn);
    case COMMAND_NOTE_KEEP:
        return journal_command_keep(turn);
    case COMMAND_WORK:
        return journal_command_work(turn);
    case COMMAND_HUT:
        return hut_command_open(turn);
    case COMMAND_PAUSE:
        return hut_command_pause(turn);
    case COMMAND_STEADIER:
        return hut_command_steadier(turn);
    case COMMAND_ARRIVE:
        return hut_command_arrive(turn);
    case COMMAND_REST:
        return hut_command_rest(turn);
    case COMMAND_LET_GO:
        return hut_command_let_go(turn);
    case COMMAND_RENDER:
        return render_command_begin(turn);
    case COMMAND_RENDER_STOP:
        return render_command_stop(turn);
    case COMMAND_TOOL:
        return tool_command_next(turn);
    case COMMAND_TAPE_REMOVE:
        return tape_command_remove(turn);
    case COMMAND_FOUND:
        return hut_command_found(turn);
    case COMMAND_FEELING_KEEP:
        return feeling_command_keep(turn);
    case COMMAND_PATTERN_OPEN:
        return patterns_command_open(turn);
    case COMMAND_PATTERN_KEEP:
        return patterns_command_keep(turn);
    case COMMAND_PATTERN_REMOVE:
        return patterns_command_remove(turn);
    case COMMAND_CONTACT_OPEN:
        return people_command_contact_open(turn);
    case COMMAND_CONTACT_ADD:
        return people_command_contact_add(turn);
    case COMMAND_CONTACT_KEEP:
        return people_command_contact_keep(turn);
    case COMMAND_CONTACT_REMOVE:
        return people_command_contact_remove(turn);
    case COMMAND_MERGE_LOOK:
        return merge_command_look(turn);
    case COMMAND_MERGE_KEEP:
        return merge_command_keep(turn);
    case COMMAND_COPY_OPEN:
        return news_copy_open(turn);
    case COMMAND_COPY_ASK:
        return kept_command_copy(turn);
    case COMMAND_FORGET:
        return kept_command_forget(turn);
    case COMMAND_GO_AHEAD:
        return kept_command_go_ahead(turn);
    case COMMAND_SUPPORTER_ADD:
        return supporters_command_add(turn);
    case COMMAND_SUPPORTER_REMOVE:
        return supporters_command_remove(turn);
    case COMMAND_NOTE_READ:
        return supporters_command_read(turn);
    case COMMAND_FOLDER_COPY:
        return kept_command_folder(turn);
    case COMMAND_SAVE_AGAIN:
        return turn->app->has_book && effect_only(turn, EFFECT_SAVE);
    case COMMAND_PEOPLE:
        return news_people(turn);
    case COMMAND_BOOK_OPENED:
        return news_book(turn);
    case COMMAND_BOOK_CLOSED:
        return news_book_closed(turn);
    case COMMAND_SAVED:
        return news_saved(turn);
    case COMMAND_SAVE_REFUSED:
        return news_refused(turn);
    case COMMAND_TROUBLE:
        return news_trouble(turn);
    case COMMAND_KEPT:
        return kept_news(turn);
    case COMMAND_FORGOTTEN:
        return kept_news_forgotten(turn);
    case COMMAND_NOT_DONE:
        return kept_news_not_done(turn);
    case COMMAND_MERGED:
        return merge_news(turn);
    case COMMAND_MERGE_OFFER:
        return merge_news_offer(turn);
    case COMMAND_HUT_HEARD:
        return hut_command_heard(turn);
    case COMMAND_SOUND:
        return hut_command_sound(turn);
    case COMMAND_VOICE:
        return hut_command_voice(turn);
    case COMMAND_RENDERED:
        return render_command_news(turn);
    case COMMAND_BROUGHT:
        return bring_news(turn);
    case COMMAND_GIVE_TEXT:
        return give_news_text(turn);
    case COMMAND_GIVEN:
        return give_news(turn);
    case COMMAND_SHARED:
        return share_news(turn);
    case COMMAND_LISTING:
        return bring_news_listing(turn);
    case COMMAND_TAPE_NEWS:
        return tape_command_news(turn);
    }
    return false;
}

bool app_update(App *app, const Command *command, Moment now, Effects *effects) {
    const Turn turn = {.app = app, .command = command, .now = now, .effects = effects};
    app->ui.today = moment_day(now);
    look_clock(app, now);
    if (app->read_only && command_writes(&turn)) {
        toast_show(&turn, TOAST_READ_ONLY);
        return true;
    }
    const Seen seen = seen_of(&app->ui);
    bool done = perform(&turn);
    hut_follow(&turn);
    tape_follow(&turn);
    tries_follow(&turn, &seen);
    if (done) {
        charts_follow(&turn);
        journal_keep(&turn);
    }
    seen_trace(&seen, &app->ui, now);
    bool begins = !moment_is_set(app->ui.touched); /* the first picture is alive too */
    if (begins || (done && !command_is_news(command->kind)))
        app_touch(app, now);
    return done;
}
