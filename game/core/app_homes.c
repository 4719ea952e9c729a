/* Where words and values live: each field and slider has one place in one record. */
#include "core/app_parts.h"
#include "core/text.h"

#include <stdio.h>
#include <string.h>

typedef struct Home {
    Part part;
    RecordKind kind;
    size_t offset;
} Home;

static const Home homes[] = {
    {PART_WHERE, RECORD_PLAN, offsetof(Plan, planned.where)},
    {PART_WITH, RECORD_PLAN, offsetof(Plan, planned.with)},
    {PART_FORECAST, RECORD_PLAN, offsetof(Plan, forecast.text)},
    {PART_LIKELIHOOD, RECORD_PLAN, offsetof(Plan, forecast.likelihood)},
    {PART_EXPECTED, RECORD_PLAN, offsetof(Plan, forecast.fear)},
    {PART_BEFORE, RECORD_PLAN, offsetof(Plan, before)},
    {PART_PEAK, RECORD_TRY, offsetof(Try, fear.peak)},
    {PART_END, RECORD_TRY, offsetof(Try, fear.end)},
    {PART_HAPPENED, RECORD_TRY, offsetof(Try, happened)},
    {PART_COPED, RECORD_TRY, offsetof(Try, coped)},
    {PART_LIKELIHOOD_AFTER, RECORD_TRY, offsetof(Try, likelihood_after)},
    {PART_PROUD, RECORD_TRY, offsetof(Try, proud)},
    {PART_LEARNED, RECORD_TRY, offsetof(Try, learned)},
    {PART_SURPRISE, RECORD_TRY, offsetof(Try, surprise)},
    {PART_TRY_WHERE, RECORD_TRY, offsetof(Try, planned.where)},
    {PART_TRY_WITH, RECORD_TRY, offsetof(Try, planned.with)},
    {PART_CONTACT_NAME, RECORD_CONTACT, offsetof(Contact, name)},
    {PART_CONTACT_NOTE, RECORD_CONTACT, offsetof(Contact, note)},
    {PART_CONTACT_NUMBER, RECORD_CONTACT, offsetof(Contact, number)},
};

bool home_of(Part part, RecordKind *kind, size_t *offset) {
    for (size_t i = 0; i < sizeof homes / sizeof homes[0]; i++)
        if (homes[i].part == part) {
            *kind = homes[i].kind;
            *offset = homes[i].offset;
            return true;
        }
    return false;
}

const Record *home_record(const App *app, RecordKind kind) {
    if (!app->has_book)
        return NULL;
    if (kind == RECORD_PLAN) {
        const Plan *plan = book_plan(&app->book, app->ui.step);
        return plan ? &plan->record : NULL;
    }
    return book_find(&app->book, kind, kind == RECORD_TRY ? app->ui.attempt : app->ui.contact);
}

Plan *home_plan(const Turn *turn) {
    return (Plan *)home_change(turn, RECORD_PLAN);
}

Try *home_try(const Turn *turn) {
    return (Try *)home_change(turn, RECORD_TRY);
}

/* A card or a contact comes into being with its first word. */
static Record *home_begin(const Turn *turn, RecordKind kind) {
    App *app = turn->app;
    if (kind == RECORD_CONTACT) {
        Record *record = book_add(&app->book, kind, turn->now, &app->chance);
        id_copy(app->ui.contact, record->id);
        return record;
    }
    if (kind != RECORD_PLAN || !app_step(app))
        return NULL;
    Plan *plan = (Plan *)book_add(&app->book, kind, turn->now, &app->chance);
    id_copy(plan->trail, app->ui.trail);
    id_copy(plan->step, app->ui.step);
    return &plan->record;
}

Record *home_change(const Turn *turn, RecordKind kind) {
    if (!turn->app->has_book)
        return NULL;
    const Record *record = home_record(turn->app, kind);
    if (!record)
        return home_begin(turn, kind);
    return book_change(&turn->app->book, kind, record->id, turn->now);
}
