/* Words: the focused field's edit, and the record it writes into with every letter. */
#include "core/app_parts.h"
#include "core/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Words that are no record's yet. */
static char **ui_text(Ui *ui, Part part) {
    if (part == PART_NAME)
        return &ui->name;
    if (part == PART_PATTERN_NAME)
        return &ui->own.name;
    if (part == PART_BETWEEN_WORDS)
        return &ui->between.words;
    if (part == PART_IDEA_FIND)
        return &ui->find;
    if (part == PART_SEARCH)
        return &ui->search.words;
    return part == PART_FEELING ? &ui->feeling : NULL;
}

const char *app_field_text(const App *app, Key key) {
    RecordKind kind = RECORD_KINDS;
    size_t offset = 0;
    if (build_is_part(key.part))
        return build_text(app, key);
    if (supporters_is_part(key.part))
        return supporters_text(app, key);
    if (key.part == PART_NOTE)
        return journal_text(app);
    if (letter_is_part(key.part))
        return letter_text(app, key.part);
    char *const *own = ui_text((Ui *)&app->ui, key.part);
    if (own)
        return *own ? *own : "";
    const Record *record = home_of(key.part, &kind, &offset) ? home_record(app, kind) : NULL;
    if (!record)
        return "";
    const char *text = *(char *const *)((const char *)record + offset);
    return text ? text : "";
}

static void text_replace(char **place, const char *text) {
    free(*place);
    *place = text[0] ? text_copy(text) : NULL;
}

static void field_store(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    RecordKind kind = RECORD_KINDS;
    size_t offset = 0;
    char **own = ui_text(ui, ui->focus.part);
    if (own) {
        text_replace(own, ui->edit.text);
        if (ui->focus.part == PART_IDEA_FIND)
            ideas_follow(ui);
        return;
    }
    if (ui->focus.part == PART_NOTE) {
        journal_write(turn, ui->edit.text);
        return;
    }
    if (letter_is_part(ui->focus.part)) {
        letter_write(turn, ui->focus.part, ui->edit.text);
        return;
    }
    if (build_is_part(ui->focus.part)) {
        build_write(turn, ui->focus, ui->edit.text);
        return;
    }
    if (supporters_is_part(ui->focus.part)) {
        supporters_write(turn, ui->focus, ui->edit.text);
        return;
    }
    Record *record = home_of(ui->focus.part, &kind, &offset) ? home_change(turn, kind) : NULL;
    if (!record)
        return;
    text_replace((char **)((char *)record + offset), ui->edit.text);
    app_save_soon(turn);
}

void fields_keep(const Turn *turn) {
    const Ui *ui = &turn->app->ui;
    if (ui->edit.text && strcmp(app_field_text(turn->app, ui->focus), ui->edit.text) != 0)
        field_store(turn);
}

/* The first letter may come before the focus was ever moved: then the command names its field. */
static bool field_ready(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    Key key = turn->command->key;
    if (part_is_field(key.part) && (!ui->edit.text || !key_same(&key, &ui->focus)))
        look_focus(turn->app, key);
    return ui->edit.text != NULL;
}

static bool edit_perform(Edit *edit, const Command *command) {
    if (command->kind == COMMAND_INSERT)
        return edit_insert(edit, command->text);
    if (command->kind == COMMAND_COMPOSE)
        return edit_compose(edit, command->text);
    if (command->kind == COMMAND_MOVE)
        return edit_move(edit, command->move, (size_t)command->value, command->select);
    if (command->kind == COMMAND_DELETE)
        return edit_delete(edit, command->move);
    if (command->kind == COMMAND_CUT)
        return edit_delete(edit, MOVE_RIGHT);
    if (command->kind == COMMAND_SELECT_ALL)
        return edit_select_all(edit);
    if (command->kind == COMMAND_SELECT_WORD)
        return edit_select_word(edit, (size_t)command->value);
    return command->kind == COMMAND_UNDO ? edit_undo(edit) : edit_redo(edit);
}

bool fields_command(const Turn *turn) {
    Edit *edit = &turn->app->ui.edit;
    bool focused = edit->text != NULL;
    if (!field_ready(turn))
        return false;
    char *before = text_copy(edit->text);
    bool done = edit_perform(edit, turn->command);
    if (done) {
        turn->app->ui.reveal = true;
        if (strcmp(before, edit->text) != 0)
            field_store(turn);
    }
    free(before);
    return done || !focused;
}

/* In the debrief a sentence to go on with, on a line of its own; in the hut one word more for a feeling. */
bool fields_command_starter(const Turn *turn) {
    App *app = turn->app;
    const bool feeling = app->ui.screen == SCREEN_REST;
    if (!turn->command->text || !(feeling ? app->has_book : home_record(app, RECORD_TRY) != NULL))
        return false;
    look_focus(app, key_of(feeling ? PART_FEELING : PART_LEARNED));
    Edit *edit = &app->ui.edit;
    edit_move(edit, MOVE_TO, edit->length, false);
    if (!text_is_blank(edit->text))
        edit_insert(edit, feeling ? ", " : "\n");
    bool done = edit_insert(edit, turn->command->text) && (feeling || edit_insert(edit, " "));
    field_store(turn);
    return done;
}
