#include "view/view.h"

#include "view/layout.h"

#include "core/memory.h"

static void build(Layout *layout, ScreenName name) {
    switch (name) {
    case SCREEN_TITLE:
        view_title(layout);
        break;
    case SCREEN_WELCOME:
        view_welcome(layout);
        break;
    case SCREEN_PERSON:
        view_person(layout);
        break;
    case SCREEN_RANGE:
        view_range(layout);
        break;
    case SCREEN_JOURNAL:
        view_journal(layout);
        break;
    case SCREEN_PROGRESS:
        view_progress(layout);
        break;
    case SCREEN_SHARE:
        view_share(layout);
        break;
    case SCREEN_BUILD:
        view_build(layout);
        break;
    case SCREEN_TONIGHT:
        view_tonight(layout);
        break;
    case SCREEN_SAFE:
        view_safe(layout);
        break;
    case SCREEN_IDEAS:
        view_ideas(layout);
        break;
    case SCREEN_TRAIL:
        view_trail(layout);
        break;
    case SCREEN_CAMP:
        view_camp(layout);
        break;
    case SCREEN_PRACTICE:
        view_practice(layout);
        break;
    case SCREEN_STOP:
        view_stop(layout);
        break;
    case SCREEN_TURNED:
        view_turned(layout);
        break;
    case SCREEN_BACK:
        view_back(layout);
        break;
    case SCREEN_REFLECT:
        view_reflect(layout);
        break;
    case SCREEN_CELEBRATE:
        view_celebrate(layout);
        break;
    case SCREEN_SUMMIT:
        view_summit(layout);
        break;
    case SCREEN_TROUBLE:
        view_trouble(layout);
        break;
    case SCREEN_HUT:
        view_hut(layout);
        break;
    case SCREEN_REST:
        view_rest(layout);
        break;
    case SCREEN_CARE:
        view_care(layout);
        break;
    case SCREEN_DARK:
        view_dark(layout);
        break;
    case SCREEN_RULE:
        view_rule(layout);
        break;
    case SCREEN_BETWEEN:
        view_between(layout);
        break;
    case SCREEN_PATTERN:
        view_pattern(layout);
        break;
    case SCREEN_BRING:
        view_bring(layout);
        break;
    case SCREEN_GIVE:
        view_give(layout);
        break;
    case SCREEN_FOLDER:
        view_folder(layout);
        break;
    case SCREEN_SETTINGS:
        view_settings(layout);
        break;
    case SCREEN_ABOUT:
        view_about(layout);
        break;
    case SCREEN_HELP:
        view_help(layout);
        break;
    case SCREEN_COUNTRY:
        view_country(layout);
        break;
    case SCREEN_NOT_FOR:
        view_not_for(layout);
        break;
    case SCREEN_CONTACT:
        view_contact(layout);
        break;
    case SCREEN_KEYS:
        view_keys(layout);
        break;
    case SCREEN_SUPPORTERS:
        view_supporters(layout);
        break;
    case SCREEN_BACKUPS:
        view_backups(layout);
        break;
    case SCREEN_MERGE:
        view_merge(layout);
        break;
    case SCREEN_ENTRY:
        view_entry(layout);
        break;
    case SCREENS:
        break;
    }
}

static bool is_asked(const Ui *ui) {
    return ui->screen == SCREEN_BACKUPS && ui->question.asking != ASKING_NOTHING;
}

/* The list of files is what the question lies over. */
static bool is_asked_here(const Ui *ui) {
    return is_asked(ui) && !ui->question.straight;
}

/* The screen that a card lies over, as it was left: nothing on it is in the hand, and nothing moves. */
static Screen *view_below(const App *app, const Sight *sight) {
    App left = *app;
    Ui *ui = &left.ui;
    if (!is_asked_here(ui)) {
        ui->screen = app->ui.under;
        ui->under = app->ui.below[ui->screen];
    }
    ui->question = (Question){0};
    ui->focus = app->ui.focus_on[ui->screen];
    ui->hover = ui->press = key_of(PART_NONE);
    ui->edit = (Edit){0};
    ui->toast.kind = TOAST_NONE;
    ui->since = moment_unset; /* long since at rest */
    ui->device = DEVICE_MOUSE;
    Screen *below = memory_new(1, sizeof *below);
    *below = view(&left, sight);
    return below;
}

Screen view(const App *app, const Sight *sight) {
    Layout *layout = layout_begin(app, sight, app->ui.screen);
    if (app->ui.screen == SCREEN_KEYS || is_asked(&app->ui)) {
        layout_screen(layout)->below = view_below(app, sight);
    }
    build(layout, app->ui.screen);
    Screen screen = layout_finish(layout);
    const int64_t deadline = app_deadline(app);
    screen.next_change = deadline < screen.next_change ? deadline : screen.next_change;
    return screen;
}
