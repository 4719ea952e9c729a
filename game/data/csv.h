/* Comma-separated text by RFC 4180, with semicolons and tabs too; lines may end with LF alone. */
#ifndef DATA_CSV_H
#define DATA_CSV_H

#include "core/problem.h"

#include <stdbool.h>
#include <stddef.h>

#define CSV_CELLS_MOST 32 /* of one row */

typedef struct CsvRow {
    char *cells[CSV_CELLS_MOST]; /* owned */
    size_t count;
    int line; /* where it begins, from 1 */
} CsvRow;

typedef struct Csv {
    const char *text;
    size_t length, at;
    int line;
    char separator;
} Csv;

/* The separator is the one that comes most often in the first line. */
Csv csv_begin(const char *text, size_t length);

typedef enum CsvNext { CSV_ROW, CSV_END, CSV_WRONG } CsvNext;

/* The next row that holds something, to be freed with csv_free_row. WRONG has a sentence with its line. */
CsvNext csv_next(Csv *csv, CsvRow *row, Problem *problem);
void csv_free_row(CsvRow *row);

#endif
