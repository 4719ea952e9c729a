#include "core/app_parts.h"

#include <stdio.h>
#include <stdlib.h>

void toast_clear(Toast *toast) {
    if (toast->record)
        record_drop(record_shape(toast->shelf), toast->record);
    free(toast->sentence);
    *toast = (Toast){.since = moment_unset};
}

void toast_show(const Turn *turn, ToastKind kind) {
    Toast *toast = &turn->app->ui.toast;
    toast_clear(toast);
    toast->kind = kind;
    toast->since = turn->now;
}

void toast_show_when_kept(const Turn *turn, ToastKind kind) {
    turn->app->ui.promised = kind;
    turn->app->ui.promised_at = turn->app->book.revision;
}

void toast_saved(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    if (ui->promised == TOAST_NONE || turn->command->revision < ui->promised_at)
        return;
    toast_show(turn, ui->promised);
    ui->promised = TOAST_NONE;
}

void toast_show_removed(const Turn *turn, ToastKind kind, RecordKind shelf, const Record *held) {
    toast_show(turn, kind);
    turn->app->ui.toast.shelf = shelf;
    turn->app->ui.toast.record = held;
}

int64_t toast_end(const Toast *toast) {
    if (toast->kind == TOAST_NONE)
        return INT64_MAX;
    bool to_act_on = toast->record || toast->kind == TOAST_PERSON_OFF || toast->kind == TOAST_SAVE_REFUSED ||
                     toast->kind == TOAST_MERGED || toast->kind == TOAST_NOT_DONE;
    return toast->since.ms + (to_act_on ? TOAST_UNDO_MS : TOAST_MS);
}

bool toast_command_undo(const Turn *turn) {
    Toast *toast = &turn->app->ui.toast;
    if (toast->kind == TOAST_PERSON_OFF) {
        effects_add(turn->effects, EFFECT_RESTORE_PERSON, toast->file, NULL);
    } else if (toast->record && turn->app->has_book) {
        book_restore(&turn->app->book, toast->shelf, toast->record, turn->now);
        app_save(turn);
    } else {
        return false;
    }
    toast_clear(toast);
    return true;
}

bool toast_command_close(const Turn *turn) {
    if (turn->app->ui.toast.kind == TOAST_NONE)
        return false;
    toast_clear(&turn->app->ui.toast);
    app_quiet(turn); /* Esc that takes a word from the corner is Esc all the same */
    return true;
}
