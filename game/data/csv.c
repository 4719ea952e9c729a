#include "data/csv.h"

#include "core/memory.h"
#include "core/text.h"

#include <stdlib.h>
#include <string.h>

static bool is_break(char letter) {
    return letter == '\n' || letter == '\r';
}

static size_t count_in_first_line(const char *text, size_t length, char wanted) {
    size_t count = 0;
    bool quoted = false;
    for (size_t i = 0; i < length && (quoted || !is_break(text[i])); i++) {
        quoted = text[i] == '"' ? !quoted : quoted;
        count += !quoted && text[i] == wanted ? 1 : 0;
    }
    return count;
}

Csv csv_begin(const char *text, size_t length) {
    static const char separators[] = {',', ';', '\t'};
    Csv csv = {.text = text, .length = length, .line = 1, .separator = ','};
    size_t most = 0;
    for (size_t i = 0; i < sizeof separators; i++) {
        const size_t count = count_in_first_line(text, length, separators[i]);
        if (count > most) {
            most = count;
            csv.separator = separators[i];
        }
    }
    return csv;
}

static bool wrong(const Csv *csv, Problem *problem, const char *sentence) {
    problem_say(problem, "%s", sentence);
    if (problem != NULL) {
        problem->line = csv->line;
    }
    return false;
}

static bool ends_cell(const Csv *csv) {
    return csv->at == csv->length || csv->text[csv->at] == csv->separator || is_break(csv->text[csv->at]);
}

/* Behind the opening quote; two quotes are one. */
static bool read_quoted(Csv *csv, char *out, Problem *problem) {
    size_t length = 0;
    const Csv opening = *csv;
    for (csv->at++; csv->at < csv->length; csv->at++) {
        const char letter = csv->text[csv->at];
        const bool twice = letter == '"' && csv->at + 1 < csv->length && csv->text[csv->at + 1] == '"';
        if (letter == '"' && !twice) {
            csv->at++;
            return ends_cell(csv) ||
                   wrong(csv, problem, "something follows a closing quote; put quotes inside a cell twice");
        }
        csv->at += twice ? 1 : 0;
        csv->line += letter == '\n' ? 1 : 0;
        out[length++] = letter;
    }
    return wrong(&opening, problem, "a quote is opened here and never closed");
}

static bool read_plain(Csv *csv, char *out, Problem *problem) {
    size_t length = 0;
    for (; !ends_cell(csv); csv->at++) {
        if (csv->text[csv->at] == '"') {
            return wrong(csv, problem, "there is a quote in the middle of a cell; put the whole cell in quotes");
        }
        out[length++] = csv->text[csv->at];
    }
    return true;
}

/* How long a cell can be at most: as far as the next line that is not inside quotes. */
static size_t room_of(const Csv *csv) {
    const bool quoted = csv->at < csv->length && csv->text[csv->at] == '"';
    size_t end = csv->at + (quoted ? 1 : 0);
    while (end < csv->length && (quoted ? csv->text[end] != '"' || (end + 1 < csv->length && csv->text[end + 1] == '"')
                                        : csv->text[end] != csv->separator && !is_break(csv->text[end]))) {
        end += quoted && csv->text[end] == '"' ? 2 : 1;
    }
    return end - csv->at;
}

static bool read_cell(Csv *csv, CsvRow *row, Problem *problem) {
    if (row->count == CSV_CELLS_MOST) {
        return wrong(csv, problem, "this row has more than 32 cells");
    }
    char *cell = memory_new(room_of(csv) + 1, 1);
    row->cells[row->count++] = cell;
    const bool quoted = csv->at < csv->length && csv->text[csv->at] == '"';
    return quoted ? read_quoted(csv, cell, problem) : read_plain(csv, cell, problem);
}

static void end_line(Csv *csv) {
    if (csv->at < csv->length) {
        const bool both = csv->text[csv->at] == '\r' && csv->at + 1 < csv->length && csv->text[csv->at + 1] == '\n';
        csv->at += both ? 2 : 1;
        csv->line++;
    }
}

static bool read_row(Csv *csv, CsvRow *row, Problem *problem) {
    *row = (CsvRow){.line = csv->line};
    while (read_cell(csv, row, problem)) {
        if (csv->at == csv->length || csv->text[csv->at] != csv->separator) {
            end_line(csv);
            return true;
        }
        csv->at++;
    }
    return false;
}

static bool is_blank(const CsvRow *row) {
    for (size_t i = 0; i < row->count; i++) {
        if (!text_is_blank(row->cells[i])) {
            return false;
        }
    }
    return true;
}

CsvNext csv_next(Csv *csv, CsvRow *row, Problem *problem) {
    while (csv->at < csv->length) {
        const bool fine = read_row(csv, row, problem);
        if (fine && !is_blank(row)) {
            return CSV_ROW;
        }
        csv_free_row(row);
        if (!fine) {
            return CSV_WRONG;
        }
    }
    return CSV_END;
}

void csv_free_row(CsvRow *row) {
    for (size_t i = 0; i < row->count; i++) {
        free(row->cells[i]);
    }
    row->count = 0;
}
