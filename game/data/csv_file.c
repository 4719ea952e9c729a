#include "data/csv_file.h"

#include "core/text.h"
#include "data/csv.h"
#include "data/rows.h"

#include <stdlib.h>
#include <string.h>

#define NO_COLUMN CSV_CELLS_MOST

typedef struct Columns {
    size_t step, rating; /* NO_COLUMN where there is none */
    bool header;
} Columns;

static bool names(const char *cell, const char *const *words) {
    char *folded = text_folded(cell);
    bool found = false;
    for (size_t i = 0; words[i] != NULL && !found; i++) {
        found = strcmp(folded, words[i]) == 0;
    }
    free(folded);
    return found;
}

static size_t column_named(const CsvRow *row, const char *const *words) {
    for (size_t i = 0; i < row->count; i++) {
        if (names(row->cells[i], words)) {
            return i;
        }
    }
    return NO_COLUMN;
}

static Columns columns_named(const CsvRow *row) {
    static const char *const steps[] = {"step",     "steps", "title", "situation", "task",
                                        "activity", "camp",  "what",  NULL};
    static const char *const ratings[] = {"rating", "fear", "suds", "expected_fear", "expected fear", "anxiety", NULL};
    const size_t step = column_named(row, steps);
    return (Columns){step, column_named(row, ratings), step != NO_COLUMN};
}

static bool is_rating(const char *cell) {
    Written written;
    return rating_read(cell, strlen(cell), &written);
}

/* Without a header the words come first, unless a number does. */
static Columns columns_of(const CsvRow *row) {
    const Columns named = columns_named(row);
    if (named.header) {
        return named;
    }
    const bool second = row->count > 1 && is_rating(row->cells[0]) && !is_rating(row->cells[1]);
    return (Columns){second ? 1 : 0, row->count < 2 ? NO_COLUMN : second ? 0 : 1, false};
}

static bool refuse(Problem *problem, const char *sentence) {
    problem_say(problem, "%s", sentence);
    return false;
}

static bool add_row(const CsvRow *row, const Columns *columns, Pack *pack, Problem *problem) {
    const char *step = columns->step < row->count ? row->cells[columns->step] : "";
    const char *rating = columns->rating < row->count ? row->cells[columns->rating] : "";
    const bool rated = !text_is_blank(rating);
    Written written = {.fear = 0};
    if (text_is_blank(step)) {
        return refuse(problem, "this row names no step");
    }
    if (rated && !rating_read(rating, strlen(rating), &written)) {
        return refuse(problem, "the fear beside this step is no number from 0 to 100");
    }
    char *words = text_cleaned(step, false);
    const bool added = rows_add(pack, words, strlen(words), rated ? &written : NULL, problem);
    free(words);
    return added;
}

static bool read_rows(Csv *csv, Pack *out, Problem *problem) {
    Columns columns = {NO_COLUMN, NO_COLUMN, false};
    CsvRow row;
    CsvNext next = csv_next(csv, &row, problem);
    for (bool first = true; next == CSV_ROW; next = csv_next(csv, &row, problem), first = false) {
        columns = first ? columns_of(&row) : columns;
        problem->line = row.line;
        const bool fine = (first && columns.header) || add_row(&row, &columns, out, problem);
        csv_free_row(&row);
        if (!fine) {
            return false;
        }
    }
    return next == CSV_END && rows_end(out, problem);
}

bool csv_read(const char *text, size_t length, const char *name, Pack *out, Problem *problem) {
    Csv csv = csv_begin(text, length);
    problem->line = problem->column = 1;
    rows_begin(out, name, name != NULL ? strlen(name) : 0);
    const bool fine = read_rows(&csv, out, problem);
    if (!fine) {
        pack_free(out);
    }
    return fine;
}

bool csv_has_header(const char *text, size_t length) {
    Csv csv = csv_begin(text, length);
    CsvRow row;
    if (csv_next(&csv, &row, NULL) != CSV_ROW) {
        return false;
    }
    const bool header = row.count > 1 && columns_named(&row).header;
    csv_free_row(&row);
    return header;
}
