/* Who is climbing, and whom they may call. */
#include "core/app_parts.h"
#include "core/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void people_free(People *people) {
    for (size_t i = 0; i < people->count; i++)
        free(people->items[i].name);
    free(people->items);
    *people = (People){0};
}

static const PersonCard *people_find(const App *app, const char *file) {
    for (size_t i = 0; i < app->people.count; i++)
        if (strcmp(app->people.items[i].file, file) == 0)
            return &app->people.items[i];
    return NULL;
}

static void form_clear(Ui *ui) {
    free(ui->name);
    ui->name = NULL;
    ui->hair = ui->skin = ui->scarf = 0;
}

bool people_command_new(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    if (ui->screen != SCREEN_TITLE)
        return false;
    for (size_t i = 0; i < sizeof ui->answers / sizeof ui->answers[0]; i++)
        ui->answers[i] = UNSET;
    ui->agreed = ui->renaming = false; /* a name begun and left by Esc is there still */
    look_go(turn, SCREEN_WELCOME);
    return true;
}

bool people_command_set_out(const Turn *turn) {
    if (turn->app->ui.screen != SCREEN_WELCOME || !turn->app->ui.agreed)
        return false;
    look_go(turn, SCREEN_PERSON);
    return true;
}

bool people_command_open(const Turn *turn) {
    if (turn->app->ui.screen != SCREEN_TITLE || !people_find(turn->app, turn->command->key.id))
        return false;
    turn->app->ui.renaming = false;
    effects_add(turn->effects, EFFECT_OPEN_PERSON, turn->command->key.id, NULL);
    return true;
}

bool people_command_rename(const Turn *turn) {
    const PersonCard *card = people_find(turn->app, turn->command->key.id);
    if (turn->app->ui.screen != SCREEN_TITLE || !card || card->state != PERSON_WHOLE)
        return false;
    turn->app->ui.renaming = true;
    effects_add(turn->effects, EFFECT_OPEN_PERSON, card->file, NULL);
    return true;
}

bool people_command_remove(const Turn *turn) {
    App *app = turn->app;
    if (app->ui.screen != SCREEN_TITLE || !people_find(app, turn->command->key.id))
        return false;
    effects_add(turn->effects, EFFECT_REMOVE_PERSON, turn->command->key.id, NULL);
    toast_show(turn, TOAST_PERSON_OFF);
    snprintf(app->ui.toast.file, sizeof app->ui.toast.file, "%s", turn->command->key.id);
    return true;
}

static void person_fill(const Turn *turn) {
    const Ui *ui = &turn->app->ui;
    Person *person = book_change_person(&turn->app->book, turn->now);
    if (!text_is_blank(ui->name)) {
        free(person->name);
        person->name = text_copy(ui->name);
    }
    person->look.hair = ui->hair;
    person->look.skin = ui->skin;
    person->look.scarf = ui->scarf;
}

static void person_begin(const Turn *turn) {
    App *app = turn->app;
    const char *name = text_is_blank(app->ui.name) ? "Climber" : app->ui.name;
    app->book = book_new(name, turn->now, &app->chance);
    app->has_book = true;
    app->read_only = false;
    app->kept = 0;
    person_fill(turn);
    Event *event = (Event *)book_add(&app->book, RECORD_EVENT, turn->now, &app->chance);
    event->what = EVENT_SAFETY_READ;
    effects_add(turn->effects, EFFECT_NEW_PERSON, NULL, name);
    prefs_store(turn);
    form_clear(&app->ui);
    look_go(turn, SCREEN_RANGE);
}

bool people_command_keep(const Turn *turn) {
    App *app = turn->app;
    if (app->ui.screen != SCREEN_PERSON)
        return false;
    if (!app->ui.renaming) {
        person_begin(turn);
        return true;
    }
    if (!app->has_book)
        return false;
    person_fill(turn);
    app_save(turn);
    people_leave(turn);
    return true;
}

/* To the title, once the shell has put the book away. Where it cannot, the book stays open and on the screen: a new
   one in its place would take the unsaved words with it. */
void people_leave(const Turn *turn) {
    if (turn->app->has_book)
        effects_add(turn->effects, EFFECT_CLOSE_BOOK, NULL, NULL);
    else
        look_go(turn, SCREEN_TITLE);
}

void people_left(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    if (ui->toast.kind != TOAST_SAVE_REFUSED) /* what it speaks of went with the book */
        toast_clear(&ui->toast);
    ui->promised = TOAST_NONE;
    ui->trail[0] = ui->step[0] = ui->attempt[0] = ui->contact[0] = ui->opened[0] = '\0';
    if (ui->renaming)
        form_clear(ui);
    ui->renaming = ui->cared = false;
    patterns_forget(ui);
    bring_forget(ui);
    giving_free(&ui->giving);
    kept_forget(ui);
    merging_free(&ui->merging);
    folder_free(&ui->into);
    share_forget(ui);
    between_forget(ui);
    ideas_forget(ui);
    free(ui->feeling);
    ui->feeling = NULL;
    look_go(turn, SCREEN_TITLE);
}

bool people_command_contact_open(const Turn *turn) {
    App *app = turn->app;
    if (!app->has_book || !book_find(&app->book, RECORD_CONTACT, turn->command->key.id))
        return false;
    id_copy(app->ui.contact, turn->command->key.id);
    look_go(turn, SCREEN_CONTACT);
    return true;
}

bool people_command_contact_add(const Turn *turn) {
    if (!turn->app->has_book || turn->app->ui.screen != SCREEN_HELP)
        return false;
    turn->app->ui.contact[0] = '\0';
    look_go(turn, SCREEN_CONTACT);
    return true;
}

bool people_command_contact_keep(const Turn *turn) {
    if (turn->app->ui.screen != SCREEN_CONTACT)
        return false;
    app_save(turn);
    return look_command_back(turn);
}

bool people_command_contact_remove(const Turn *turn) {
    App *app = turn->app;
    const Record *record = app->has_book ? book_find(&app->book, RECORD_CONTACT, app->ui.contact) : NULL;
    if (app->ui.screen != SCREEN_CONTACT || !record)
        return false;
    const Record *held = record_hold(record);
    book_remove(&app->book, RECORD_CONTACT, app->ui.contact, turn->now);
    toast_show_removed(turn, TOAST_CONTACT_OFF, RECORD_CONTACT, held);
    app_save(turn);
    return look_command_back(turn);
}
