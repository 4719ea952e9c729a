/* Where the trails' music is heard, and how long. */
#include "core/app_parts.h"

/* A page of settings or keys lies over what it was asked on. Help has none: whoever needs it needs quiet. */
static bool is_on_trail(const Ui *ui) {
    ScreenName screen = ui->screen;
    while (screen == SCREEN_SETTINGS || screen == SCREEN_ABOUT || screen == SCREEN_KEYS)
        screen = ui->below[screen];
    return screen == SCREEN_TRAIL || screen == SCREEN_CAMP;
}

static bool is_wanted(const Ui *ui, Moment now) {
    const bool asked = !ui->prefs.mute && ui->prefs.music > 0;
    return asked && ui->touched.ms > ui->quieted.ms && now.ms - ui->touched.ms < MUSIC_REST_MS;
}

uint64_t app_music(const App *app, Moment now) {
    const bool sounds = app->has_book && is_on_trail(&app->ui) && is_wanted(&app->ui, now);
    const Trail *trail = sounds ? app_trail(app) : NULL;
    return trail ? chance_seed(trail_seed(trail)) : 0;
}
