/* The player's files: back to an older copy, and what is deleted for good. Both are asked once, and the safe answer is
 * Esc. */
#include "core/app_parts.h"
#include "core/shelf.h"
#include "core/text.h"

#include <stdlib.h>
#include <string.h>

static bool is_entry(const Key *key) {
    return key->part == PART_ENTRY && key->index >= 0 && key->index < ENTRY_KINDS;
}

static RecordKind shelf_of(const Key *key) {
    return entry_shelf((EntryKind)key->index);
}

void kept_forget(Ui *ui) {
    kept_free(&ui->kept);
    ui->question = (Question){0};
}

bool kept_open(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    if (!turn->app->has_book)
        return false;
    kept_forget(ui);
    if (look_is_below(ui, SCREEN_BACKUPS))
        look_return(turn, SCREEN_BACKUPS);
    else
        look_go(turn, SCREEN_BACKUPS);
    effects_add(turn->effects, EFFECT_KEPT, NULL, NULL);
    return true;
}

static bool ask(const Turn *turn, Asking asking) {
    Ui *ui = &turn->app->ui;
    ui->question = (Question){asking, turn->command->key, ui->screen != SCREEN_BACKUPS};
    if (ui->question.straight) {
        look_go(turn, SCREEN_BACKUPS);
        effects_add(turn->effects, EFFECT_KEPT, NULL, NULL);
    }
    look_focus(turn->app, key_of(PART_NONE));
    return true;
}

/* Back to what it was asked about, or to the screen it was asked on. */
bool kept_back(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    const Question question = ui->question;
    if (ui->screen != SCREEN_BACKUPS || question.asking == ASKING_NOTHING)
        return false;
    ui->question = (Question){0};
    if (question.straight)
        look_return(turn, ui->under);
    else
        look_focus(turn->app, question.about);
    return true;
}

bool kept_command_copy(const Turn *turn) {
    const Ui *ui = &turn->app->ui;
    const size_t at = (size_t)turn->command->key.index;
    if (!turn->app->has_book || ui->screen != SCREEN_BACKUPS || ui->question.asking != ASKING_NOTHING ||
        at >= ui->kept.count || ui->kept.copies[at].unseen)
        return false;
    return ask(turn, ASKING_RESTORE);
}

/* A try that the screens below are about is not taken away under them. */
static bool is_in_hand(const App *app, const char *id) {
    const Ui *ui = &app->ui;
    ScreenName base = ui->screen;
    while (!screen_is_base(base))
        base = ui->below[base];
    return base >= SCREEN_PRACTICE && base <= SCREEN_CELEBRATE && strcmp(ui->attempt, id) == 0;
}

static bool is_known(const App *app, const Key *key) {
    return is_entry(key) && shelf_place(&app->book.shelves[shelf_of(key)], key->id) != NULL;
}

bool kept_command_forget(const Turn *turn) {
    const App *app = turn->app;
    const Key *key = &turn->command->key;
    const bool all = key->part == PART_PERSON && key->id[0] == '\0';
    if (!app->has_book || app->ui.question.asking != ASKING_NOTHING || look_is_below(&app->ui, SCREEN_BACKUPS))
        return false;
    if (!all && (!is_known(app, key) || is_in_hand(app, key->id)))
        return false;
    return ask(turn, all ? ASKING_EVERYTHING : ASKING_FORGET);
}

/* The camp that a try was at; "" where it is not known any more. */
static const char *camp_of(const App *app, const Key *about) {
    const Try *attempt = about->index == ENTRY_TRY ? book_try(&app->book, about->id) : NULL;
    const Leftover *leftover = kept_leftover(&app->ui.kept, about->id);
    if (attempt != NULL)
        return attempt->step;
    return leftover != NULL ? leftover->step : "";
}

/* It may have been taken off already; what would bring it back goes too. */
static void forget_entry(const Turn *turn, const Key *about) {
    App *app = turn->app;
    const Toast *toast = &app->ui.toast;
    if (toast->record != NULL && strcmp(toast->record->id, about->id) == 0)
        toast_clear(&app->ui.toast);
    (void)pins_settle(&app->book, turn->now, &app->chance); /* what it earned stays earned */
    app_save(turn);
    effects_add(turn->effects, EFFECT_FORGET, camp_of(app, about), about->id);
    turn->effects->items[turn->effects->count - 1].value = about->index;
    (void)book_remove(&app->book, shelf_of(about), about->id, turn->now);
}

/* The page of an entry that is gone has nothing left to show. */
static void leave_question(const Turn *turn, bool straight) {
    Ui *ui = &turn->app->ui;
    if (straight) {
        kept_free(&ui->kept);
        look_return(turn, ui->under);
    }
    if (ui->screen == SCREEN_ENTRY)
        look_return(turn, ui->under);
    if (!straight)
        look_focus(turn->app, key_of(PART_NONE));
}

static void go_ahead(const Turn *turn, const Question *question) {
    Ui *ui = &turn->app->ui;
    switch (question->asking) {
    case ASKING_NOTHING:
        break;
    case ASKING_RESTORE:
        ui->went_back = true;
        effects_add(turn->effects, EFFECT_RESTORE, NULL, ui->kept.copies[question->about.index].id);
        break;
    case ASKING_FORGET:
        forget_entry(turn, &question->about);
        break;
    case ASKING_EVERYTHING:
        effects_add(turn->effects, EFFECT_FORGET_PERSON, NULL, NULL);
        break;
    }
}

bool kept_command_go_ahead(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    const Question question = ui->question;
    if (ui->screen != SCREEN_BACKUPS || question.asking == ASKING_NOTHING)
        return false;
    ui->question = (Question){0};
    go_ahead(turn, &question);
    leave_question(turn, question.straight);
    return true;
}

bool kept_command_folder(const Turn *turn) {
    if (turn->app->folder == NULL)
        return false;
    effects_add(turn->effects, EFFECT_CLIPBOARD, NULL, turn->app->folder);
    toast_show(turn, TOAST_FOLDER_COPIED);
    return true;
}

static bool find_again(const Kept *kept, const char *id, int *index) {
    for (size_t i = 0; i < kept->count; i++)
        if (strcmp(kept->copies[i].id, id) == 0) {
            *index = (int)i;
            return true;
        }
    return false;
}

/* The list may be another than the one that a question was about, or tell more of the same. */
bool kept_news(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    Question *question = &ui->question;
    Kept before = ui->kept;
    ui->kept = *turn->command->kept;
    *turn->command->kept = (Kept){0};
    if (question->asking == ASKING_RESTORE &&
        !find_again(&ui->kept, before.copies[question->about.index].id, &question->about.index))
        (void)kept_back(turn);
    kept_free(&before);
    return true;
}

/* What there is may have changed. */
static void look_again(const Turn *turn) {
    if (turn->app->ui.screen == SCREEN_BACKUPS)
        effects_add(turn->effects, EFFECT_KEPT, NULL, NULL);
}

bool kept_news_forgotten(const Turn *turn) {
    const bool all = turn->command->value == UNSET;
    toast_show(turn, all ? TOAST_ALL_FORGOTTEN : TOAST_FORGOTTEN);
    turn->app->ui.toast.copies = all ? 0 : turn->command->value;
    look_again(turn);
    return true;
}

bool kept_news_not_done(const Turn *turn) {
    turn->app->ui.went_back = false;
    toast_show(turn, TOAST_NOT_DONE);
    turn->app->ui.toast.sentence = text_copy(turn->command->text);
    look_again(turn);
    return true;
}
