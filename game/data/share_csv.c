#include "data/csv_write.h"
#include "data/share_file.h"
#include "data/share_words.h"

#include <stdio.h>

#define BYTE_ORDER_MARK "\xEF\xBB\xBF"

#define TIME_ROOM 16

typedef struct Row { /* of any kind; what it does not have is NULL, UNSET or "" */
    const char *kind, *trail, *title, *outcome, *happened, *forecast, *surprise, *learned, *note;
    char date[SHARE_DATE], time[TIME_ROOM];
    int camp, stars, tries, fear, before, peak, end, faces, likelihood, expected, coped;
} Row;

typedef enum CellKind { CELL_WORDS, CELL_LETTERS, CELL_NUMBER, CELL_TRUTH } CellKind;

typedef struct Column {
    const char *name;
    CellKind kind;
    SharePart part, other; /* both must have been chosen; SHARE_PARTS = always there */
    size_t offset;
} Column;

#define ALWAYS SHARE_PARTS, SHARE_PARTS
#define ONE(part) part, part
#define AT(member) offsetof(Row, member)

static const Column columns[] = {
    {"kind", CELL_WORDS, ALWAYS, AT(kind)},
    {"date", CELL_LETTERS, ALWAYS, AT(date)},
    {"time", CELL_LETTERS, ALWAYS, AT(time)},
    {"trail", CELL_WORDS, ALWAYS, AT(trail)},
    {"camp", CELL_NUMBER, ALWAYS, AT(camp)},
    {"step", CELL_WORDS, ONE(SHARE_CAMPS), AT(title)},
    {"outcome", CELL_WORDS, ONE(SHARE_CAMPS), AT(outcome)},
    {"stars", CELL_NUMBER, ONE(SHARE_CAMPS), AT(stars)},
    {"tries", CELL_NUMBER, ONE(SHARE_CAMPS), AT(tries)},
    {"camp_fear", CELL_NUMBER, SHARE_CAMPS, SHARE_FEARS, AT(fear)},
    {"fear_before", CELL_NUMBER, ONE(SHARE_FEARS), AT(before)},
    {"fear_peak", CELL_NUMBER, ONE(SHARE_FEARS), AT(peak)},
    {"fear_end", CELL_NUMBER, ONE(SHARE_FEARS), AT(end)},
    {"faces", CELL_TRUTH, ONE(SHARE_FEARS), AT(faces)},
    {"likelihood", CELL_NUMBER, ONE(SHARE_FORECASTS), AT(likelihood)},
    {"expected_fear", CELL_NUMBER, ONE(SHARE_FORECASTS), AT(expected)},
    {"happened", CELL_WORDS, ONE(SHARE_FORECASTS), AT(happened)},
    {"coped", CELL_TRUTH, ONE(SHARE_FORECASTS), AT(coped)},
    {"forecast", CELL_WORDS, SHARE_FORECASTS, SHARE_WORDS, AT(forecast)},
    {"surprise", CELL_WORDS, ONE(SHARE_WORDS), AT(surprise)},
    {"learned", CELL_WORDS, ONE(SHARE_WORDS), AT(learned)},
    {"note", CELL_WORDS, ONE(SHARE_NOTES), AT(note)},
};
#define COLUMNS (sizeof columns / sizeof *columns)

static bool is_there(const Share *share, const Column *column) {
    return column->part == SHARE_PARTS || (share->parts[column->part] && share->parts[column->other]);
}

static void put_number(CsvWriter *csv, int number, CellKind kind) {
    if (kind == CELL_NUMBER || number == UNSET) {
        csv_number(csv, number);
    } else {
        csv_cell(csv, number != 0 ? "true" : "false");
    }
}

static void put_cell(CsvWriter *csv, const Row *row, const Column *column) {
    const char *at = (const char *)row + column->offset;
    switch (column->kind) {
    case CELL_WORDS:
        csv_cell(csv, *(const char *const *)(const void *)at);
        break;
    case CELL_LETTERS:
        csv_cell(csv, at);
        break;
    case CELL_NUMBER:
    case CELL_TRUTH:
        put_number(csv, *(const int *)(const void *)at, column->kind);
        break;
    }
}

static void put_row(CsvWriter *csv, const Share *share, const Row *row) {
    for (size_t i = 0; i < COLUMNS; i++) {
        if (is_there(share, &columns[i])) {
            put_cell(csv, row, &columns[i]);
        }
    }
    csv_end_row(csv);
}

static void put_header(CsvWriter *csv, const Share *share) {
    for (size_t i = 0; i < COLUMNS; i++) {
        if (is_there(share, &columns[i])) {
            csv_cell(csv, columns[i].name);
        }
    }
    csv_end_row(csv);
}

static Row row_of(const char *kind, const char *trail, Moment when) {
    Row row = {.kind = kind, .trail = trail};
    row.camp = row.stars = row.tries = row.fear = row.before = row.peak = row.end = UNSET;
    row.faces = row.likelihood = row.expected = row.coped = UNSET;
    if (moment_is_set(when)) {
        const int minute = moment_minute(when);
        share_date(moment_day(when), row.date);
        (void)snprintf(row.time, sizeof row.time, "%02d:%02d", minute / 60, minute % 60);
    }
    return row;
}

static void put_camp(CsvWriter *csv, const Share *share, const SharedTrail *trail, size_t index) {
    const SharedCamp *camp = &trail->camps[index];
    Row row = row_of("camp", trail->title, camp->lit);
    row.camp = (int)index + 1;
    row.title = camp->title;
    row.stars = camp->stars;
    row.tries = camp->tries;
    row.fear = camp->fear;
    put_row(csv, share, &row);
}

static void put_try(CsvWriter *csv, const Share *share, const SharedTrail *trail, const SharedTry *attempt) {
    Row row = row_of("try", trail->title, attempt->when);
    row.camp = attempt->camp > 0 ? attempt->camp : UNSET;
    row.title = attempt->title;
    row.outcome = share_outcome(attempt->outcome);
    row.before = attempt->before;
    row.peak = attempt->peak;
    row.end = attempt->end;
    row.faces = attempt->faces;
    row.likelihood = attempt->likelihood;
    row.expected = attempt->expected;
    row.happened = share_happened(attempt->happened);
    row.coped = attempt->coped;
    row.forecast = attempt->forecast;
    row.surprise = attempt->surprise;
    row.learned = attempt->learned;
    put_row(csv, share, &row);
}

static void put_note(CsvWriter *csv, const Share *share, const SharedNote *note) {
    Row row = row_of("note", NULL, note->when);
    row.note = note->text;
    put_row(csv, share, &row);
}

char *share_csv(const Share *share) {
    CsvWriter csv = {.begun = false};
    page_text(&csv.page, BYTE_ORDER_MARK);
    put_header(&csv, share);
    for (size_t i = 0; i < share->trail_count; i++) {
        const SharedTrail *trail = &share->trails[i];
        for (size_t j = 0; j < trail->camp_count; j++) {
            put_camp(&csv, share, trail, j);
        }
        for (size_t j = 0; j < trail->try_count; j++) {
            put_try(&csv, share, trail, &trail->tries[j]);
        }
    }
    for (size_t i = 0; i < share->note_count; i++) {
        put_note(&csv, share, &share->notes[i]);
    }
    return page_finish(&csv.page);
}
