/* Where the player looks: screens, focus, scrolling, the hut's door. */
#include "core/app_parts.h"
#include "core/breath_pattern.h"
#include "core/text.h"

#include <stdio.h>

bool screen_is_base(ScreenName screen) {
    return screen < SCREEN_HUT;
}

/* The four that the top bar leads to. */
static bool screen_is_tab(ScreenName screen) {
    return screen >= SCREEN_RANGE && screen <= SCREEN_SHARE;
}

static void look_leave(App *app) {
    Ui *ui = &app->ui;
    ui->focus_on[ui->screen] = ui->focus;
    edit_free(&ui->edit);
    ui->hover = ui->press = key_of(PART_NONE);
    ui->typed = UNSET;
}

static void look_enter(const Turn *turn, ScreenName screen, Key focus) {
    Ui *ui = &turn->app->ui;
    ui->screen = screen;
    ui->under = ui->below[screen];
    ui->since = turn->now;
    ui->focus_order = 0;
    ui->reveal = true;
    look_focus(turn->app, focus);
}

void look_go(const Turn *turn, ScreenName screen) {
    Ui *ui = &turn->app->ui;
    look_leave(turn->app);
    if (!screen_is_base(screen))
        ui->below[screen] = ui->screen;
    ui->scroll[screen] = ui->aside = 0;
    ui->more = 0;
    ui->charts.back = 0;
    ui->charts.step[0] = '\0';
    ui->charts.sums.known = false;
    look_enter(turn, screen, key_of(PART_NONE));
}

void look_return(const Turn *turn, ScreenName screen) {
    look_leave(turn->app);
    look_enter(turn, screen, turn->app->ui.focus_on[screen]);
}

void look_focus(App *app, Key key) {
    app->ui.focus = key;
    app->ui.typed = UNSET;
    edit_free(&app->ui.edit);
    if (part_is_field(key.part))
        edit_begin(&app->ui.edit, app_field_text(app, key), part_is_lines(key.part));
}

/* A clock set back must not hold up what ends by itself: what has begun in the future begins now. */
static void not_after(Moment *since, Moment now) {
    if (moment_is_set(*since) && since->ms > now.ms)
        *since = now;
}

void look_clock(App *app, Moment now) {
    not_after(&app->ui.since, now);
    not_after(&app->ui.toast.since, now);
    not_after(&app->ui.touched, now);
    not_after(&app->ui.quieted, now);
    not_after(&app->ui.clapped, now);
    not_after(&app->ui.tool.since, now);
    not_after(&app->ui.tool.till, now);
    not_after(&app->ui.tape.since, now);
    not_after(&app->ui.focused.since, now);
    not_after(&app->ui.hovered.since, now);
    not_after(&app->ui.pressed.since, now);
    not_after(&app->ui.camped.since, now);
    hut_clock(app, now);
}

bool look_command_focus(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    ui->scroll[ui->screen] = turn->command->scroll;
    ui->reveal = !turn->command->select;
    ui->focus_order = turn->command->value;
    ui->press = key_of(PART_NONE);
    if (!key_same(&ui->focus, &turn->command->key) || !ui->edit.text)
        look_focus(turn->app, turn->command->key);
    if (ui->screen == SCREEN_RANGE && ui->focus.part == PART_TRAIL)
        id_copy(ui->trail, ui->focus.id);
    return true;
}

bool look_command_hover(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    if (key_same(&ui->hover, &turn->command->key))
        return false;
    ui->hover = turn->command->key;
    return true;
}

bool look_command_press(const Turn *turn) {
    turn->app->ui.press = turn->command->key;
    return true;
}

bool look_command_scroll(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    if (turn->command->scroll < 0)
        return false;
    if (turn->command->key.index == SCROLL_ASIDE) {
        ui->aside = turn->command->scroll;
        return true;
    }
    ui->scroll[ui->screen] = turn->command->scroll;
    ui->reveal = false;
    return true;
}

bool look_command_device(const Turn *turn) {
    int device = turn->command->value;
    if (device < DEVICE_KEYBOARD || device > DEVICE_PAD || device == (int)turn->app->ui.device)
        return false;
    turn->app->ui.device = (Device)device;
    return true;
}

bool look_command_tick(const Turn *turn) {
    Toast *toast = &turn->app->ui.toast;
    if (toast->kind != TOAST_NONE && turn->now.ms >= toast_end(toast))
        toast_clear(toast);
    return true;
}

/* True where `screen` is open somewhere below the one on top. */
bool look_is_below(const Ui *ui, ScreenName screen) {
    for (ScreenName name = ui->screen; !screen_is_base(name); name = ui->below[name])
        if (ui->below[name] == screen)
            return true;
    return false;
}

static bool look_may_go(const App *app, ScreenName screen) {
    if (screen == SCREEN_IDEAS || screen == SCREEN_SUPPORTERS || screen_is_tab(screen))
        return app->has_book;
    if (screen == SCREEN_ENTRY || screen == SCREEN_MERGE)
        return false;
    if (screen == SCREEN_TRAIL)
        return app_trail(app) != NULL;
    if (screen == SCREEN_SUMMIT)
        return app_trail(app) && trail_is_summit(&app->book, app->ui.trail);
    if (screen == SCREEN_BACK)
        return app_waiting(app) != NULL;
    return screen == SCREEN_TITLE ? false : !screen_is_base(screen);
}

/* The waiting try and its camp become what the screens speak of. */
static void look_choose_waiting(App *app) {
    const Try *waiting = app_waiting(app);
    id_copy(app->ui.attempt, waiting->record.id);
    id_copy(app->ui.trail, waiting->trail);
    id_copy(app->ui.step, waiting->step);
}

bool look_command_go(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    ScreenName screen = (ScreenName)turn->command->value;
    if (ui->screen == screen)
        return screen == SCREEN_KEYS && look_command_back(turn);
    if (screen == SCREEN_HUT)
        return hut_command_open(turn);
    if (screen == SCREEN_BACKUPS)
        return kept_open(turn);
    if (!look_may_go(turn->app, screen))
        return false;
    if (screen == SCREEN_BACK)
        look_choose_waiting(turn->app);
    if (screen == SCREEN_KEYS)
        ui->keys = ui->device;
    if (screen == SCREEN_IDEAS)
        ideas_forget(ui);
    if (look_is_below(ui, screen))
        look_return(turn, screen);
    else
        look_go(turn, screen);
    if (screen == SCREEN_CARE)
        care_read(turn);
    return true;
}

/* Where Esc leads from a screen that others lie over; the title has nothing below it. */
static bool look_back_base(const Turn *turn) {
    switch (turn->app->ui.screen) {
    case SCREEN_TITLE:
        return false;
    case SCREEN_WELCOME:
    case SCREEN_TROUBLE:
        look_go(turn, SCREEN_TITLE);
        return true;
    case SCREEN_PERSON:
    case SCREEN_RANGE:
        people_leave(turn);
        return true;
    case SCREEN_SHARE:
        if (share_back(turn))
            return true;
        look_go(turn, SCREEN_RANGE);
        return true;
    case SCREEN_JOURNAL:
        return journal_leave(turn);
    case SCREEN_PROGRESS:
        if (charts_back(turn))
            return true;
        look_go(turn, SCREEN_RANGE);
        return true;
    case SCREEN_IDEAS:
    case SCREEN_TONIGHT:
    case SCREEN_TRAIL:
    case SCREEN_BACK:
    case SCREEN_SUMMIT:
        look_go(turn, SCREEN_RANGE);
        return true;
    case SCREEN_BUILD:
        return build_leave(turn);
    case SCREEN_SAFE:
    case SCREEN_CAMP:
    case SCREEN_STOP:
        look_go(turn, SCREEN_TRAIL);
        return true;
    case SCREEN_PRACTICE:
        return tries_command_stop(turn);
    case SCREEN_TURNED:
    case SCREEN_REFLECT:
        return tries_command_later(turn);
    case SCREEN_CELEBRATE:
        return tries_command_celebrated(turn);
    case SCREEN_HUT:
    case SCREEN_SETTINGS:
    case SCREEN_ABOUT:
    case SCREEN_HELP:
    case SCREEN_COUNTRY:
    case SCREEN_NOT_FOR:
    case SCREEN_CONTACT:
    case SCREEN_KEYS:
    case SCREEN_REST:
    case SCREEN_CARE:
    case SCREEN_DARK:
    case SCREEN_PATTERN:
    case SCREEN_BRING:
    case SCREEN_GIVE:
    case SCREEN_FOLDER:
    case SCREEN_BETWEEN:
    case SCREEN_RULE:
    case SCREEN_ENTRY:
    case SCREEN_BACKUPS:
    case SCREEN_SUPPORTERS:
    case SCREEN_MERGE:
    case SCREENS:
        return false;
    }
    return false;
}

bool look_command_back(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    if (screen_is_base(ui->screen))
        return look_back_base(turn);
    if (kept_back(turn))
        return true;
    if (ui->screen == SCREEN_ENTRY && ui->reading.writing && ui->reading.id[0] != '\0')
        return journal_command_write(turn);
    if (ui->screen == SCREEN_DARK) /* Esc leaves the hut; any other key brings back the light */
        look_return(turn, ui->under);
    look_return(turn, ui->under);
    return true;
}
