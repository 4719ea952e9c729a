/* Sliders, choices and switches. */
#include "core/app_parts.h"
#include "core/memory.h"

#include <string.h>

/* What a person may say they leaned on, as the save keeps it; the first means nothing at all. */
static const char *const aid_words[] = {"", "phone", "friend", "medicine", AID_BREATHING, "distraction"};
#define AIDS (int)(sizeof aid_words / sizeof aid_words[0])

#define CHECK_IN_JOIN_S 20 /* a slider moved within this time is still the same answer */

static int when_of_days(int64_t days) {
    return days == 0 ? 0 : days == 1 ? 1 : 2;
}

static int when_value(const App *app) {
    if (app->ui.screen == SCREEN_REFLECT) {
        const Try *attempt = app_attempt(app);
        return attempt ? when_of_days(app->ui.today - try_day(attempt)) : UNSET;
    }
    const Plan *plan = app_plan(app);
    if (!plan || !moment_is_set(plan->planned.when))
        return UNSET;
    return when_of_days(moment_day(plan->planned.when) - app->ui.today);
}

static int now_value(const App *app) {
    const Try *attempt = app_attempt(app);
    if (!attempt || attempt->checkins.count == 0)
        return UNSET;
    return ((const Checkin *)attempt->checkins.items)[attempt->checkins.count - 1].fear;
}

static int *ui_value(Ui *ui, Part part, int index) {
    if (part == PART_QUESTION)
        return index >= 0 && index < 5 ? &ui->answers[index] : NULL;
    if (part == PART_LOOK_HAIR)
        return &ui->hair;
    if (part == PART_LOOK_SKIN)
        return &ui->skin;
    if (part == PART_LOOK_SCARF)
        return &ui->scarf;
    return NULL;
}

int app_value(const App *app, Part part) {
    RecordKind kind = RECORD_KINDS;
    size_t offset = 0;
    Ui *ui = (Ui *)&app->ui;
    if (part == PART_WHEN)
        return when_value(app);
    if (part == PART_NOW)
        return now_value(app);
    if (part == PART_TICK)
        return ui->agreed;
    if (part == PART_OUTCOME)
        return (int)ui->outcome;
    if (part == PART_SET_TAB)
        return ui->tab;
    if (bring_is_part(part))
        return bring_value(app, part);
    if (part == PART_GIVE_FEARS)
        return ui->giving.fears;
    if (part == PART_BETWEEN_FEAR)
        return ui->between.fear != UNSET ? ui->between.fear : app_between_fear(app, ui->between.taken);
    if (patterns_is_part(part))
        return ui->own.quarters[part - PART_PATTERN_IN];
    const int *value = prefs_place(&ui->prefs, part);
    if (!value)
        value = ui_value(ui, part, 0);
    if (value)
        return *value;
    const Record *record = home_of(part, &kind, &offset) ? home_record(app, kind) : NULL;
    return record && !part_is_field(part) ? *(const int *)((const char *)record + offset) : UNSET;
}

int app_key_value(const App *app, Key key) {
    return build_is_part(key.part) ? build_value(app, key) : app_value(app, key.part);
}

static bool value_fits(Part part, int value) {
    if (value == UNSET)
        return true;
    if (part_is_slider(part))
        return value >= 0 && value <= FEAR_MOST;
    if (part == PART_HAPPENED)
        return value >= HAPPENED_NO && value <= HAPPENED_UNSURE;
    return value == 0 || value == 1;
}

/* Saying the same thing of a choice once more takes it back: every answer may be left out. */
static bool value_store(const Turn *turn, RecordKind kind, size_t offset) {
    Part part = turn->command->key.part;
    int value = turn->command->value;
    if (part_is_field(part) || !value_fits(part, value))
        return false;
    Record *record = home_change(turn, kind);
    if (!record)
        return false;
    int *place = (int *)((char *)record + offset);
    *place = !part_is_slider(part) && *place == value ? UNSET : value;
    app_save_soon(turn);
    return true;
}

static bool when_store(const Turn *turn, int64_t day) {
    App *app = turn->app;
    if (app->ui.screen == SCREEN_REFLECT) {
        if (day > app->ui.today || !app_attempt(app))
            return false;
        Try *attempt = home_try(turn);
        Moment from = moment_is_set(attempt->started) ? attempt->started : turn->now;
        attempt->started = attempt->ended = moment_on_day(from, day);
    } else {
        if (day < app->ui.today || !app_step(app))
            return false;
        home_plan(turn)->planned.when = moment_on_day(turn->now, day);
    }
    app_save_soon(turn);
    return true;
}

static int64_t when_day(const App *app) {
    const Plan *plan = app_plan(app);
    if (app->ui.screen == SCREEN_REFLECT)
        return app_attempt(app) ? try_day(app_attempt(app)) : app->ui.today;
    return plan && moment_is_set(plan->planned.when) ? moment_day(plan->planned.when) : app->ui.today;
}

static bool when_clear(const Turn *turn) {
    if (turn->app->ui.screen == SCREEN_REFLECT || !app_plan(turn->app))
        return false;
    home_plan(turn)->planned.when = moment_unset;
    app_save_soon(turn);
    return true;
}

static bool when_set(const Turn *turn) {
    int value = turn->command->value;
    int64_t today = turn->app->ui.today;
    int64_t side = turn->app->ui.screen == SCREEN_REFLECT ? -1 : 1;
    if (value == UNSET || (value == when_value(turn->app) && side > 0 && value < 2))
        return when_clear(turn);
    if (value < 0 || value > 2)
        return false;
    if (value == 2 && when_value(turn->app) == 2)
        return false;
    return when_store(turn, today + side * value);
}

static bool aid_toggle(const Turn *turn) {
    int index = turn->command->key.index;
    if (index < 0 || index >= AIDS || !app_attempt(turn->app))
        return false;
    Texts *aids = &home_try(turn)->aids;
    bool had = index == 0 ? aids->given && aids->count == 0 : texts_have(aids, aid_words[index]);
    Texts kept = {0};
    for (size_t i = 0; index != 0 && i < aids->count; i++)
        if (strcmp(aids->items[i], aid_words[index]) != 0)
            texts_add(&kept, aids->items[i]);
    if (index != 0 && !had)
        texts_add(&kept, aid_words[index]);
    kept.given = kept.count > 0 || (index == 0 && !had);
    texts_clear(aids);
    *aids = kept;
    app_save_soon(turn);
    return true;
}

static void check_in(const Turn *turn, int fear) {
    Try *attempt = home_try(turn);
    List *list = &attempt->checkins;
    int s = app_practice_seconds(turn->app, turn->now);
    Checkin *last = list->count ? &((Checkin *)list->items)[list->count - 1] : NULL;
    if (last && s - last->s < CHECK_IN_JOIN_S) {
        last->fear = fear;
        return;
    }
    size_t room = list->count; /* a full array, so that one more always grows it */
    list->items = memory_grow(list->items, list->count, &room, sizeof(Checkin));
    ((Checkin *)list->items)[list->count++] = (Checkin){.s = s, .fear = fear};
}

static bool now_set(const Turn *turn) {
    if (turn->app->ui.screen != SCREEN_PRACTICE || !app_attempt(turn->app))
        return false;
    if (turn->command->value < 0 || turn->command->value > FEAR_MOST)
        return false;
    check_in(turn, turn->command->value);
    app_save_soon(turn);
    return true;
}

static bool ui_set(const Turn *turn, int *place) {
    bool question = turn->command->key.part == PART_QUESTION;
    int value = turn->command->value;
    if (value < 0 || value > (question ? 1 : 5))
        return false;
    *place = question && *place == value ? UNSET : value;
    return true;
}

static void tab_show(Ui *ui, int tab) {
    ui->tab = tab;
    ui->scroll[ui->screen] = 0;
}

/* In the chooser the focus goes along to what has come up: the field for words, or what begins the senses. */
static void more_show(const Turn *turn, int more) {
    Ui *ui = &turn->app->ui;
    const int before = ui->more;
    ui->more = before == more ? 0 : more;
    if (ui->screen == SCREEN_REST && more == MORE_FEELING) {
        look_focus(turn->app, key_of(before == more ? PART_FOUND : PART_FEELING));
        ui->reveal = true;
    }
}

static bool plain_set(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    int value = turn->command->value;
    Part part = turn->command->key.part;
    if (part == PART_TICK)
        ui->agreed = value != 0;
    else if (part == PART_MORE)
        more_show(turn, value);
    else if (part == PART_OUTCOME && (value == OUTCOME_PARTLY || value == OUTCOME_TURNED_BACK))
        ui->outcome = (Outcome)value;
    else if (part == PART_SET_TAB && value >= 0 && value < SETTINGS_TABS)
        tab_show(ui, value);
    else if (part == PART_KEYS_PAGE && value >= DEVICE_KEYBOARD && value <= DEVICE_PAD)
        ui->keys = (Device)value;
    else if (part == PART_COUNTRY && value >= 0)
        ui->country = value;
    else
        return false;
    if (part == PART_COUNTRY && ui->screen == SCREEN_COUNTRY)
        look_return(turn, ui->under);
    return true;
}

static bool is_tonight_part(Part part) {
    return part >= PART_TONIGHT_SIZE && part <= PART_TONIGHT_PAGE;
}

static bool is_share_part(Part part) {
    return part >= PART_SHARE_FORM && part <= PART_SHARE_RECORD;
}

typedef struct Owner { /* of several parts */
    bool (*is_part)(Part part);
    bool (*set)(const Turn *turn);
} Owner;

static const Owner owners[] = {{patterns_is_part, patterns_set}, {supporters_is_part, supporters_set},
                               {rule_is_part, rule_set},         {between_is_part, between_set},
                               {bring_is_part, bring_set},       {charts_is_part, charts_set},
                               {is_tonight_part, tonight_set},   {is_share_part, share_set}};

static const Owner *owner_of(Part part) {
    for (size_t i = 0; i < sizeof owners / sizeof *owners; i++)
        if (owners[i].is_part(part))
            return &owners[i];
    return NULL;
}

static bool value_set(const Turn *turn) {
    Part part = turn->command->key.part;
    RecordKind kind = RECORD_KINDS;
    size_t offset = 0;
    int *place = prefs_place(&turn->app->ui.prefs, part);
    if (place)
        return prefs_set(turn);
    place = ui_value(&turn->app->ui, part, turn->command->key.index);
    if (place)
        return ui_set(turn, place);
    const Owner *owner = owner_of(part);
    if (owner)
        return owner->set(turn);
    if (part == PART_WHEN)
        return when_set(turn);
    if (part == PART_DAY_EARLIER || part == PART_DAY_LATER)
        return when_store(turn, when_day(turn->app) + (part == PART_DAY_LATER ? 1 : -1));
    if (part == PART_NOW)
        return now_set(turn);
    if (part == PART_AID)
        return aid_toggle(turn);
    if (part == PART_HUT_BEFORE || part == PART_HUT_AFTER)
        return hut_set(turn);
    if (part == PART_STEP_FEAR)
        return build_set(turn);
    if (part == PART_IDEA_AREA)
        return ideas_set(turn);
    if (part == PART_SAFE_TICK)
        return safety_set(turn);
    if (part == PART_ONLY || part == PART_OF_TRAIL)
        return journal_set(turn);
    if (part == PART_MERGE_WORDS)
        return merge_set(turn);
    if (part == PART_GIVE_FEARS)
        return give_set(turn);
    if (home_of(part, &kind, &offset))
        return value_store(turn, kind, offset);
    return plain_set(turn);
}

bool values_command_set(const Turn *turn) {
    if (!value_set(turn))
        return false;
    turn->app->ui.typed = UNSET;
    return true;
}

/* Digits typed one after another make one number up to 100. */
bool values_command_digit(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    int digit = turn->command->value;
    if (!part_is_slider(turn->command->key.part) || digit < 0 || digit > 9)
        return false;
    int number = ui->typed == UNSET || ui->typed * 10 + digit > FEAR_MOST ? digit : ui->typed * 10 + digit;
    Command set = command_set(turn->command->key, number);
    Turn again = {turn->app, &set, turn->now, turn->effects};
    if (!values_command_set(&again))
        return false;
    ui->typed = number;
    return true;
}
