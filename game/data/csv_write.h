/* Writes comma-separated text by RFC 4180: quotes where they are needed, CR LF behind each row. No cell can start a formula in
   a spreadsheet: text that begins with one of = + - @ (full-width ones too), a tab or a line break gets an apostrophe before
   it, as spreadsheets mark plain text. */
#ifndef DATA_CSV_WRITE_H
#define DATA_CSV_WRITE_H

#include "core/page.h"

#include <stdbool.h>

typedef struct CsvWriter {
    Page page;
    bool begun; /* the row has a cell */
} CsvWriter;

void csv_cell(CsvWriter *csv, const char *text); /* NULL = an empty one */
void csv_number(CsvWriter *csv, int number);     /* UNSET = an empty one */
void csv_end_row(CsvWriter *csv);

#endif
