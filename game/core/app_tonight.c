/* A first step tonight: at most three questions lead to one small step of a ready trail. The whole ladder can come
 * later. */
#include "core/app_parts.h"
#include "core/unlock.h"

#include <stdlib.h>
#include <string.h>

/* The most fear a step may ask for, by size; the fewest minutes it takes, by time, of which the last fits all. */
static const int fears[TONIGHT_SIZES] = {25, 40, 60};
static const int minutes[TONIGHT_TIMES] = {5, 10, INT_MAX};

static size_t pack_at(const App *app, const char *id) {
    size_t at = 0;
    while (at < app->pack_count && strcmp(app->packs[at].trail->record.id, id) != 0)
        at++;
    return at < app->pack_count ? at : 0;
}

static bool step_fits(const Tonight *tonight, const Step *step) {
    const bool small = step->expected_fear != UNSET && step->expected_fear <= fears[tonight->size];
    const bool quick =
        tonight->time == TONIGHT_TIMES - 1 || (step->minutes[0] != UNSET && step->minutes[0] <= minutes[tonight->time]);
    return small && quick;
}

/* Of those that fit the largest comes first, then the smaller ones: "A bit more" is not answered with the smallest. */
static size_t fitting(const Tonight *tonight, const Pack *pack, const Step **found) {
    size_t count = 0;
    for (size_t i = pack->count; i > 0; i--)
        if (step_fits(tonight, pack->steps[i - 1]))
            found[count++] = pack->steps[i - 1];
    return count;
}

static size_t place_in_area(const App *app, size_t pack) {
    size_t before = 0;
    for (size_t i = 0; i < pack; i++)
        before += app->packs[i].trail->area == app->packs[pack].trail->area;
    return before;
}

/* Ready trails lie area by area: taken in turns, so that the first page is not about people alone. */
const Pack *app_tonight_offer(const App *app, size_t place) {
    for (size_t turn = 0; turn < app->pack_count; turn++)
        for (size_t i = 0; i < app->pack_count; i++)
            if (place_in_area(app, i) == turn && place-- == 0)
                return &app->packs[i];
    return NULL;
}

/* Where nothing fits, the step of least fear is the smallest thing there is. */
static const Step *smallest(const Pack *pack) {
    const Step *found = pack->count > 0 ? pack->steps[0] : NULL;
    for (size_t i = 1; i < pack->count; i++)
        if (pack->steps[i]->expected_fear != UNSET && pack->steps[i]->expected_fear < found->expected_fear)
            found = pack->steps[i];
    return found;
}

const Pack *app_tonight_pack(const App *app) {
    return app->pack_count ? &app->packs[pack_at(app, app->ui.tonight.pack)] : NULL;
}

const Step *app_tonight_step(const App *app, size_t *choices) {
    const Step *found[STEPS_MOST];
    const Pack *pack = app_tonight_pack(app);
    *choices = 0;
    if (!pack)
        return NULL;
    *choices = fitting(&app->ui.tonight, pack, found);
    return *choices ? found[(size_t)app->ui.tonight.another % *choices] : smallest(pack);
}

bool tonight_command_open(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    if (!turn->app->has_book || turn->app->pack_count == 0 || !screen_is_base(ui->screen) ||
        ui->screen == SCREEN_PRACTICE)
        return false;
    ui->tonight = (Tonight){0};
    id_copy(ui->tonight.pack, app_tonight_offer(turn->app, 0)->trail->record.id);
    look_go(turn, SCREEN_TONIGHT);
    return true;
}

/* Another page of fears begins with the first of them. */
static void turn_page(App *app, int page) {
    app->ui.tonight.page = page;
    id_copy(app->ui.tonight.pack, app_tonight_offer(app, (size_t)page * TONIGHT_PAGE)->trail->record.id);
}

bool tonight_set(const Turn *turn) {
    App *app = turn->app;
    Tonight *tonight = &app->ui.tonight;
    const Key *key = &turn->command->key;
    const int value = turn->command->value;
    const int pages = (int)((app->pack_count + TONIGHT_PAGE - 1) / TONIGHT_PAGE);
    if (app->ui.screen != SCREEN_TONIGHT || value < 0)
        return false;
    if (key->part == PART_TONIGHT_SIZE && value < TONIGHT_SIZES)
        tonight->size = value;
    else if (key->part == PART_TONIGHT_TIME && value < TONIGHT_TIMES)
        tonight->time = value;
    else if (key->part == PART_TONIGHT_ANOTHER)
        tonight->another = value;
    else if (key->part == PART_TONIGHT_PAGE && value < pages)
        turn_page(app, value);
    else
        return false;
    if (key->part != PART_TONIGHT_ANOTHER)
        tonight->another = 0;
    return true;
}

bool tonight_command_choose(const Turn *turn) {
    App *app = turn->app;
    const char *id = turn->command->key.id;
    if (app->ui.screen != SCREEN_TONIGHT || strcmp(app->packs[pack_at(app, id)].trail->record.id, id) != 0)
        return false;
    id_copy(app->ui.tonight.pack, id);
    app->ui.tonight.another = 0;
    return true;
}

static const Step *step_titled(const Book *book, const char *trail, const char *title) {
    size_t count = 0;
    const Step *found = NULL;
    const Step **steps = book_steps(book, trail, &count);
    for (size_t i = 0; i < count && !found; i++)
        found = steps[i]->title && strcmp(steps[i]->title, title) == 0 ? steps[i] : NULL;
    free((void *)steps);
    return found;
}

/* The step need not be the first of its trail: wanting it is being ready for it. */
bool tonight_command_take(const Turn *turn) {
    App *app = turn->app;
    size_t choices = 0;
    const Step *wanted = app->ui.screen == SCREEN_TONIGHT ? app_tonight_step(app, &choices) : NULL;
    if (!wanted)
        return false;
    const Command take =
        command_key(COMMAND_TRAIL_TAKE, key_record(PART_READY_TRAIL, app_tonight_pack(app)->trail->record.id));
    const Turn taking = {app, &take, turn->now, turn->effects};
    if (!trails_command_take(&taking))
        return false;
    const Step *step = step_titled(&app->book, app->ui.trail, wanted->title);
    if (!step) /* it was changed since the trail was taken */
        return true;
    (void)unlock_ready(&app->book, step->record.id, turn->now, &app->chance);
    id_copy(app->ui.step, step->record.id);
    look_go(turn, SCREEN_CAMP);
    app_save(turn);
    return true;
}
