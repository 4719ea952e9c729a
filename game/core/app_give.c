/* Giving a trail or a note away as a file. What it holds is shown first; nothing leaves this computer by itself. */
#include "core/app_parts.h"
#include "core/text.h"

#include <stdlib.h>
#include <string.h>

static bool may_give(const App *app) {
    const Trail *trail = app_trail(app);
    return trail && trail->building != 1;
}

static void ask_text(const Turn *turn) {
    effects_add(turn->effects, EFFECT_GIVE_LOOK, NULL, NULL);
}

bool give_command_open(const Turn *turn) {
    App *app = turn->app;
    if (app->ui.screen == SCREEN_SUPPORTERS && app->has_book)
        return letter_open(turn);
    if (app->ui.screen != SCREEN_TRAIL || !may_give(app))
        return false;
    giving_free(&app->ui.giving);
    look_go(turn, SCREEN_GIVE);
    ask_text(turn);
    return true;
}

bool give_set(const Turn *turn) {
    Giving *giving = &turn->app->ui.giving;
    if (turn->app->ui.screen != SCREEN_GIVE || !may_give(turn->app) || giving->note || giving->path)
        return false;
    giving->fears = turn->command->value != 0;
    ask_text(turn);
    return true;
}

bool give_command_write(const Turn *turn) {
    const Giving *giving = &turn->app->ui.giving;
    const bool ready = giving->note ? app_may_send(turn->app) : giving->text != NULL;
    if (turn->app->ui.screen != SCREEN_GIVE || !ready || giving->path)
        return false;
    effects_add(turn->effects, EFFECT_GIVE_WRITE, NULL, NULL);
    return true;
}

static void replace(char **place, const char *text) {
    char *copy = text_copy(text);
    free(*place);
    *place = copy;
}

bool give_news_text(const Turn *turn) {
    replace(&turn->app->ui.giving.text, turn->command->text);
    return true;
}

bool give_news(const Turn *turn) {
    Giving *giving = &turn->app->ui.giving;
    const bool written = turn->command->value != 0;
    if (written && giving->note)
        letter_written(turn);
    replace(&giving->path, written ? turn->command->text : NULL);
    replace(&giving->refusal, written ? NULL : turn->command->text);
    look_focus(turn->app, key_of(PART_NONE));
    turn->app->ui.scroll[SCREEN_GIVE] = 0;
    return true;
}
