/* Before a first start: three plain lines on every trail that did not come with the game, and a word where a step's own
 * words ask for one. The check reads words alone: it misses things and stops things that are fine. */
#include "core/app_parts.h"
#include "core/unlock.h"

#include <stdlib.h>
#include <string.h>

static bool text_is(const char *a, const char *b) {
    return strcmp(a ? a : "", b ? b : "") == 0;
}

static const Pack *pack_of(const App *app, const Trail *trail) {
    for (size_t i = 0; trail && i < app->pack_count; i++)
        if (trail->from.id[0] && strcmp(app->packs[i].trail->record.id, trail->from.id) == 0)
            return &app->packs[i];
    return NULL;
}

/* As it came with the game: it was read by people, and its caution stands beside it. */
static bool is_ready_made(const App *app, const Step *step) {
    const Pack *pack = pack_of(app, book_trail(&app->book, step->trail));
    for (size_t i = 0; pack && i < pack->count; i++)
        if (text_is(pack->steps[i]->title, step->title) && text_is(pack->steps[i]->detail, step->detail))
            return true;
    return false;
}

DangerVerdict app_verdict(const App *app, const Step *step) {
    return danger_judge(is_ready_made(app, step) ? NULL : app->danger, step->title, step->detail);
}

DangerTopic app_asks(const App *app, const Step *step) {
    return danger_asks(is_ready_made(app, step) ? NULL : app->danger, step->title, step->detail);
}

static bool was_read(const App *app, const char *trail, const char *step) {
    const Shelf *shelf = &app->book.shelves[RECORD_EVENT];
    for (size_t i = 0; i < shelf->count; i++) {
        const Event *event = (const Event *)shelf->items[i];
        if (!event->record.removed && event->what == EVENT_SAFETY_READ && strcmp(event->trail, trail) == 0 &&
            strcmp(event->step, step) == 0)
            return true;
    }
    return false;
}

static bool asks_of_trail(const App *app, const Step *step) {
    return !pack_of(app, book_trail(&app->book, step->trail)) && !was_read(app, step->trail, "");
}

Safety app_safety(const App *app, const Step *step) {
    const DangerVerdict verdict = app_verdict(app, step);
    if (verdict.kind == DANGER_REFUSE)
        return SAFETY_REFUSED;
    const bool agreed = was_read(app, step->trail, step->record.id);
    if (verdict.kind == DANGER_PROFESSIONAL && !agreed)
        return SAFETY_PROFESSIONAL;
    if (verdict.kind == DANGER_WARN && !agreed)
        return SAFETY_CONFIRM;
    return asks_of_trail(app, step) ? SAFETY_LINES : SAFETY_FINE;
}

bool app_safety_lines(const App *app, const Step *step) {
    return asks_of_trail(app, step);
}

static unsigned wanted(const App *app, const Step *step) {
    const Safety safety = app_safety(app, step);
    return safety == SAFETY_PROFESSIONAL ? SAFETY_WITH_PROFESSIONAL
           : safety == SAFETY_CONFIRM    ? app_verdict(app, step).confirm
                                         : 0;
}

bool app_may_agree(const App *app) {
    const Step *step = app_step(app);
    return step && app_safety(app, step) != SAFETY_REFUSED && (wanted(app, step) & ~app->ui.confirmed) == 0;
}

bool safety_stops(const Turn *turn, const Step *step) {
    App *app = turn->app;
    if (app_safety(app, step) == SAFETY_FINE)
        return false;
    char id[ID_ROOM], trail[ID_ROOM];
    id_copy(id, step->record.id);
    id_copy(trail, step->trail);
    id_copy(app->ui.trail, trail);
    id_copy(app->ui.step, id);
    app->ui.confirmed = 0;
    look_go(turn, SCREEN_SAFE);
    return true;
}

bool safety_set(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    const int bit = turn->command->key.index;
    if (ui->screen != SCREEN_SAFE || bit < 0 || bit > 31 || turn->command->value < 0 || turn->command->value > 1)
        return false;
    ui->confirmed = turn->command->value ? ui->confirmed | 1U << bit : ui->confirmed & ~(1U << bit);
    return true;
}

static void write_read(const Turn *turn, const char *trail, const char *step) {
    App *app = turn->app;
    if (was_read(app, trail, step))
        return;
    Event *event = (Event *)book_add(&app->book, RECORD_EVENT, turn->now, &app->chance);
    event->what = EVENT_SAFETY_READ;
    id_copy(event->trail, trail);
    id_copy(event->step, step);
}

bool safety_command_agree(const Turn *turn) {
    App *app = turn->app;
    const Step *step = app_step(app);
    if (app->ui.screen != SCREEN_SAFE || !app_may_agree(app) || !unlock_is_open(&app->book, step))
        return false;
    if (asks_of_trail(app, step))
        write_read(turn, step->trail, "");
    if (app_verdict(app, step).kind != DANGER_ALLOW)
        write_read(turn, step->trail, step->record.id);
    look_go(turn, SCREEN_CAMP);
    app_save(turn);
    return true;
}

void safety_forget(const Turn *turn, const char *step) {
    Book *book = &turn->app->book;
    for (size_t i = 0; i < book->shelves[RECORD_EVENT].count; i++) {
        const Event *event = (const Event *)book->shelves[RECORD_EVENT].items[i];
        if (!event->record.removed && event->what == EVENT_SAFETY_READ && strcmp(event->step, step) == 0)
            (void)book_remove(book, RECORD_EVENT, event->record.id, turn->now);
    }
}

/* Without patterns nothing is said either way: a draft stays one. */
void safety_sort(const Turn *turn, const char *trail) {
    App *app = turn->app;
    size_t count = 0;
    const bool judged = app->danger && app->danger->rule_count > 0;
    const Step **steps = judged ? book_ladder(&app->book, trail, &count) : NULL;
    for (size_t i = 0; i < count; i++) {
        const int off = app_verdict(app, steps[i]).kind == DANGER_REFUSE ? OFF_DRAFT : UNSET;
        if (off != steps[i]->off)
            ((Step *)book_change(&app->book, RECORD_STEP, steps[i]->record.id, turn->now))->off = off;
    }
    free((void *)steps);
}
