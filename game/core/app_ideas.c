/* The ready trails: which of them show, by what they are about and by a word of theirs, and the one that is looked at.
 */
#include "core/app_parts.h"
#include "core/ideas.h"

#include <stdlib.h>
#include <string.h>

void ideas_forget(Ui *ui) {
    free(ui->find);
    ui->find = NULL;
    ui->area = UNSET;
}

static bool shows(const App *app, const Pack *pack) {
    return idea_matches(pack->trail, app->ui.area, app->ui.find);
}

size_t app_ideas(const App *app, const Pack **out) {
    size_t count = 0;
    for (size_t i = 0; i < app->pack_count; i++)
        if (shows(app, &app->packs[i]))
            out[count++] = &app->packs[i];
    return count;
}

const Pack *app_idea(const App *app) {
    const Pack *first = NULL;
    for (size_t i = 0; i < app->pack_count; i++) {
        const Pack *pack = &app->packs[i];
        if (!shows(app, pack))
            continue;
        if (strcmp(pack->trail->record.id, app->ui.idea) == 0)
            return pack;
        first = first ? first : pack;
    }
    return first;
}

void ideas_follow(Ui *ui) {
    ui->scroll[SCREEN_IDEAS] = ui->aside = 0;
}

bool ideas_set(const Turn *turn) {
    App *app = turn->app;
    const int area = turn->command->value;
    if (app->ui.screen != SCREEN_IDEAS || area < UNSET || area >= AREAS || area == app->ui.area)
        return false;
    app->ui.area = area;
    ideas_follow(&app->ui);
    if (app->ui.focus.part == PART_READY_TRAIL)
        look_focus(app, key_of(PART_NONE)); /* it may be gone */
    return true;
}

bool ideas_command_choose(const Turn *turn) {
    const char *id = turn->command->key.id;
    Ui *ui = &turn->app->ui;
    for (size_t i = 0; i < turn->app->pack_count; i++) {
        if (strcmp(turn->app->packs[i].trail->record.id, id) == 0) {
            id_copy(ui->idea, id);
            ui->aside = 0;
            return true;
        }
    }
    return false;
}
