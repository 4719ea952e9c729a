/* Where a file is to lie that the game writes at the player's word: beside the save, or in a folder of their own. */
#include "core/app_parts.h"
#include "core/text.h"

#include <stdlib.h>

/* The screens that write a file. */
static bool may_choose(const Ui *ui) {
    return ui->screen == SCREEN_SHARE || (ui->screen == SCREEN_GIVE && !ui->giving.path);
}

bool folder_command_open(const Turn *turn) {
    if (!may_choose(&turn->app->ui))
        return false;
    look_go(turn, SCREEN_FOLDER);
    effects_add(turn->effects, EFFECT_BRING_FOLDER, NULL, NULL);
    return true;
}

bool app_may_take_folder(const App *app) {
    return app->ui.listing.path && !app->ui.listing.refusal;
}

bool folder_command_take(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    const bool own = turn->command->value == 0;
    if (ui->screen != SCREEN_FOLDER || (own && !app_may_take_folder(turn->app)))
        return false;
    folder_free(&ui->into);
    if (own)
        ui->into = (Folder){text_copy(ui->listing.path), text_copy(ui->listing.folder)};
    free(ui->giving.refusal); /* it spoke of the folder before */
    ui->giving.refusal = NULL;
    share_forget_file(ui);
    look_return(turn, ui->under);
    return true;
}
