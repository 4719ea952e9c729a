/* Inside app_update: one function a command, in the file of its subject. A turn is one call of app_update. */
#ifndef CORE_APP_PARTS_H
#define CORE_APP_PARTS_H

#include "core/app.h"

typedef struct Turn {
    App *app;
    const Command *command;
    Moment now;
    Effects *effects;
} Turn;

/* app_writes.c */
bool command_writes(const Turn *turn); /* would change the book */

/* app_change.c */
typedef struct Seen { /* what the eye saw before a command */
    Key focus, hover, press, camp;
    ScreenName screen;
} Seen;
Seen seen_of(const Ui *ui);
void seen_trace(const Seen *seen, Ui *ui, Moment now); /* writes down what has become another since */
void app_touch(App *app, Moment now);                  /* the player has done something */

/* app_look.c */
void look_go(const Turn *turn, ScreenName screen); /* a fresh look at a screen */
void look_return(const Turn *turn, ScreenName screen); /* the screen as it was left */
void look_focus(App *app, Key key);
void look_clock(App *app, Moment now);
bool look_command_focus(const Turn *turn);
bool look_command_hover(const Turn *turn);
bool look_command_press(const Turn *turn);
bool look_command_scroll(const Turn *turn);
bool look_command_device(const Turn *turn);
bool look_command_tick(const Turn *turn);
bool look_command_go(const Turn *turn);
bool look_command_back(const Turn *turn);
bool look_is_below(const Ui *ui, ScreenName screen); /* it is open under this one */

/* app_hut.c */
void hut_clock(App *app, Moment now);
void hut_follow(const Turn *turn);
void hut_sounds(const Turn *turn); /* volumes or mute have changed */
bool hut_set(const Turn *turn);
bool hut_command_open(const Turn *turn);
bool hut_command_arrive(const Turn *turn);
bool hut_command_rest(const Turn *turn);
bool hut_command_pause(const Turn *turn);
bool hut_command_let_go(const Turn *turn);
bool hut_command_found(const Turn *turn);
bool hut_command_steadier(const Turn *turn);
bool hut_command_heard(const Turn *turn);
bool hut_command_sound(const Turn *turn);
bool hut_command_voice(const Turn *turn);
BreathSettings hut_settings(const Prefs *prefs, int minutes);

/* app_render.c */
bool render_command_begin(const Turn *turn);
bool render_command_stop(const Turn *turn);
bool render_command_news(const Turn *turn);

/* app_tool.c: beside the practice */
Tool tool_new(void);
bool tool_command_next(const Turn *turn);

/* app_tape.c: the player's own voice */
OwnVoice tape_new(void);
void tape_follow(const Turn *turn); /* off the practice, muted, or after so long nothing is recorded or played */
int64_t tape_end(const App *app);   /* UTC ms, or INT64_MAX */
bool tape_turn(const Turn *turn);
bool tape_command_remove(const Turn *turn);
bool tape_command_news(const Turn *turn);

/* app_patterns.c: breaths of the player's own */
void patterns_forget(Ui *ui); /* what is on the form */
bool patterns_is_part(Part part);
bool patterns_set(const Turn *turn);
bool patterns_command_open(const Turn *turn);
bool patterns_command_keep(const Turn *turn);
bool patterns_command_remove(const Turn *turn);

/* app_feeling.c */
bool feeling_command_keep(const Turn *turn);

/* app_care.c */
void care_read(const Turn *turn);

/* app_toast.c */
void toast_show(const Turn *turn, ToastKind kind);
void toast_show_when_kept(const Turn *turn, ToastKind kind); /* nothing is called kept before the disk has it */
void toast_saved(const Turn *turn);
void toast_show_removed(const Turn *turn, ToastKind kind, RecordKind shelf, const Record *held);
void toast_clear(Toast *toast);
int64_t toast_end(const Toast *toast);
bool toast_command_undo(const Turn *turn);
bool toast_command_close(const Turn *turn);

/* app_fields.c: words */
bool fields_command(const Turn *turn);
void fields_keep(const Turn *turn); /* what is being written stays what its record says */
bool fields_command_starter(const Turn *turn);

/* app_values.c: sliders, choices, switches */
bool values_command_set(const Turn *turn);
bool values_command_digit(const Turn *turn);

/* app_prefs.c */
int *prefs_place(Prefs *prefs, Part part); /* NULL for what is no preference */
bool prefs_set(const Turn *turn);
void prefs_store(const Turn *turn);
bool prefs_command_text_size(const Turn *turn);
bool prefs_command_contrast(const Turn *turn);
bool prefs_command_mute(const Turn *turn);
bool prefs_command_music(const Turn *turn);

/* app_homes.c: which record a field or slider writes into */
Record *home_change(const Turn *turn, RecordKind kind); /* NULL where there is none */
Plan *home_plan(const Turn *turn);
Try *home_try(const Turn *turn);

bool home_of(Part part, RecordKind *kind, size_t *offset);
const Record *home_record(const App *app, RecordKind kind);

/* app_people.c */
bool people_command_new(const Turn *turn);
bool people_command_open(const Turn *turn);
bool people_command_set_out(const Turn *turn);
bool people_command_keep(const Turn *turn);
bool people_command_rename(const Turn *turn);
bool people_command_remove(const Turn *turn);
bool people_command_contact_open(const Turn *turn);
bool people_command_contact_add(const Turn *turn);
bool people_command_contact_keep(const Turn *turn);
bool people_command_contact_remove(const Turn *turn);
void people_leave(const Turn *turn); /* asks for the title */
void people_left(const Turn *turn);  /* the book is closed */

/* app_ideas.c */
void ideas_forget(Ui *ui); /* what was looked for among them */
void ideas_follow(Ui *ui); /* something else is looked for: from the top */
bool ideas_set(const Turn *turn);
bool ideas_command_choose(const Turn *turn);

/* app_trails.c */
bool trails_command_take(const Turn *turn);
bool trails_command_open(const Turn *turn);
bool trails_command_archive(const Turn *turn);
bool trails_command_camp(const Turn *turn);
bool trails_command_plan(const Turn *turn);
bool trails_command_ready(const Turn *turn);
bool trails_command_warm_up(const Turn *turn);
void trails_note_caution(const Turn *turn, const Trail *trail); /* it was read before the trail was taken */
void trails_show(const Turn *turn, const char *trail, const char *step);

/* app_build.c */
bool build_is_part(Part part);
const char *build_text(const App *app, Key key); /* "" where there is none */
int build_value(const App *app, Key key);
void build_write(const Turn *turn, Key key, const char *text);
bool build_set(const Turn *turn);
bool build_leave(const Turn *turn); /* back to the trail, or to the range where it is half built */
bool build_command_open(const Turn *turn);
bool build_command_add(const Turn *turn);
bool build_command_next(const Turn *turn);
bool build_command_remove(const Turn *turn);
bool build_command_move(const Turn *turn);
bool build_command_sort(const Turn *turn);
bool build_command_turn(const Turn *turn); /* undo, redo */
bool build_command_make(const Turn *turn);

void build_note(const Turn *turn, Key by); /* before a change, so that it can be taken back */

/* app_build_settle.c */
void build_settle(const Turn *turn); /* a trail on the map that was changed is whole again */
void build_rate(const Turn *turn, const Step *step, int fear, Moment made); /* writes down what is thought of it */

/* app_rule.c */
bool rule_is_part(Part part);
bool rule_set(const Turn *turn);
bool rule_command_open(const Turn *turn);

/* app_between.c */
void between_forget(Ui *ui);
bool between_is_part(Part part);
bool between_set(const Turn *turn);
bool between_command_open(const Turn *turn);
bool between_command_write(const Turn *turn);
bool between_command_add(const Turn *turn);

/* app_tonight.c */
bool tonight_set(const Turn *turn);
bool tonight_command_open(const Turn *turn);
bool tonight_command_choose(const Turn *turn);
bool tonight_command_take(const Turn *turn);

/* app_safety.c */
bool safety_set(const Turn *turn);
bool safety_stops(const Turn *turn, const Step *step); /* true where something is to be read first: its screen comes up */
bool safety_command_agree(const Turn *turn);
void safety_forget(const Turn *turn, const char *step); /* its words have changed */
void safety_sort(const Turn *turn, const char *trail);  /* steps that are refused become drafts, others come back */

/* app_bring.c */
bool bring_is_part(Part part);
int bring_value(const App *app, Part part);
bool bring_set(const Turn *turn);
void bring_forget(Ui *ui);
bool bring_command_open(const Turn *turn);
bool bring_command_file(const Turn *turn);
bool bring_command_text(const Turn *turn);
bool bring_command_paste(const Turn *turn);
bool bring_command_entry(const Turn *turn);
bool bring_command_up(const Turn *turn);
bool bring_command_other(const Turn *turn);
bool bring_command_add(const Turn *turn);
bool bring_news(const Turn *turn);
bool bring_news_listing(const Turn *turn);

/* app_charts.c */
bool charts_is_part(Part part);
bool charts_set(const Turn *turn);
bool charts_back(const Turn *turn); /* from one step to all camps; false where all are shown */
void charts_follow(const Turn *turn); /* the sums follow the book while they are to be seen */

/* app_share.c */
void share_forget(Ui *ui); /* what was chosen: somebody else chooses anew */
void share_forget_file(Ui *ui); /* what was written, or could not be, was something else */
bool share_set(const Turn *turn);
bool share_back(const Turn *turn); /* from reading it to choosing; false = it is chosen from already */
bool share_command_write(const Turn *turn);
bool share_command_copy(const Turn *turn);
bool share_news(const Turn *turn);

/* app_journal.c */
void journal_forget(App *app); /* another book is opened, or none */
void journal_keep(const Turn *turn); /* after all else: it follows the book */
const Draft *draft_find(const App *app, const char *what); /* NULL = none was begun */
Draft *draft_change(const Turn *turn, const char *what);   /* begun where there is none */
const char *journal_text(const App *app); /* of a note */
void journal_write(const Turn *turn, const char *text);
bool journal_set(const Turn *turn);
bool journal_leave(const Turn *turn); /* what is searched first */
bool journal_command_clear(const Turn *turn);
bool journal_command_open(const Turn *turn);
bool journal_command_turn(const Turn *turn);
bool journal_command_write(const Turn *turn);
bool journal_command_table(const Turn *turn);
bool journal_command_remove(const Turn *turn);
bool journal_command_note(const Turn *turn);
bool journal_command_keep(const Turn *turn);
bool journal_command_work(const Turn *turn);

/* app_give.c */
bool give_set(const Turn *turn);
bool give_command_open(const Turn *turn);
bool give_command_write(const Turn *turn);
bool give_news_text(const Turn *turn);
bool give_news(const Turn *turn);

/* app_letter.c: a cheering note for somebody */
bool letter_open(const Turn *turn);
bool letter_is_part(Part part);
const char *letter_text(const App *app, Part part);
void letter_write(const Turn *turn, Part part, const char *text);
void letter_written(const Turn *turn); /* the file is there: the next one begins empty */

/* app_supporters.c */
bool supporters_is_part(Part part);
const char *supporters_text(const App *app, Key key);
void supporters_write(const Turn *turn, Key key, const char *text);
bool supporters_set(const Turn *turn);
bool supporters_command_add(const Turn *turn);
bool supporters_command_remove(const Turn *turn);
bool supporters_command_read(const Turn *turn);

/* app_kept.c */
bool kept_open(const Turn *turn);
bool kept_back(const Turn *turn); /* true where a question was put aside */
void kept_forget(Ui *ui);
bool kept_command_copy(const Turn *turn);
bool kept_command_forget(const Turn *turn);
bool kept_command_go_ahead(const Turn *turn);
bool kept_command_folder(const Turn *turn);
bool kept_news(const Turn *turn);
bool kept_news_forgotten(const Turn *turn);
bool kept_news_not_done(const Turn *turn);

/* app_folder.c */
bool folder_command_open(const Turn *turn);
bool folder_command_take(const Turn *turn);

/* app_tries.c */
bool tries_command_start(const Turn *turn);
bool tries_command_head_out(const Turn *turn);
bool tries_command_already(const Turn *turn);
bool tries_command_did_it(const Turn *turn);
bool tries_command_resume(const Turn *turn);
bool tries_command_stop(const Turn *turn);
bool tries_command_stop_say(const Turn *turn);
bool tries_command_remove(const Turn *turn);
bool tries_command_came_back(const Turn *turn);
bool tries_command_keep(const Turn *turn);
bool tries_command_later(const Turn *turn);
bool tries_command_high_five(const Turn *turn);
bool tries_command_celebrated(const Turn *turn);
bool tries_command_revisit(const Turn *turn);
void tries_follow(const Turn *turn, const Seen *seen); /* words of a kept try may be what a camp waits for */

/* app_merge.c: two copies of a save */
void merging_free(Merging *merging);
bool merge_set(const Turn *turn);
bool merge_command_look(const Turn *turn);
bool merge_command_keep(const Turn *turn);
bool merge_news(const Turn *turn);
bool merge_news_offer(const Turn *turn);

/* app_news.c */
bool news_people(const Turn *turn);
bool news_book(const Turn *turn);
bool news_book_closed(const Turn *turn);
bool news_saved(const Turn *turn);
bool news_refused(const Turn *turn);
bool news_trouble(const Turn *turn);
bool news_copy_open(const Turn *turn);

void app_save(const Turn *turn);
void app_save_soon(const Turn *turn);
void app_sound(const Turn *turn, Signal signal); /* nothing where the player wants none */
void app_quiet(const Turn *turn);

#endif
