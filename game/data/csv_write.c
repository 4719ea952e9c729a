#include "data/csv_write.h"

#include "core/record.h"

#include <string.h>

#define BLANKS " \t\r\n\v\f"

/* A spreadsheet may skip the blanks. */
static bool starts_formula(const char *text) {
    static const char *const signs[] = {"=",           "+", "-", "@", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D",
                                        "\xEF\xBC\xA0"};
    const char *first = text + strspn(text, BLANKS);
    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++) {
        if (strncmp(first, signs[i], strlen(signs[i])) == 0) {
            return true;
        }
    }
    return text[0] == '\t' || text[0] == '\r' || text[0] == '\n';
}

static void put_quoted(Page *page, const char *text) {
    page_text(page, "\"");
    while (*text != '\0') {
        const size_t plain = strcspn(text, "\"");
        page_part(page, text, plain);
        text += plain;
        if (*text == '"') {
            page_text(page, "\"\"");
            text++;
        }
    }
    page_text(page, "\"");
}

static void put_between(CsvWriter *csv) {
    page_text(&csv->page, csv->begun ? "," : "");
    csv->begun = true;
}

void csv_cell(CsvWriter *csv, const char *text) {
    const char *const cell = text == NULL ? "" : text;
    put_between(csv);
    if (starts_formula(cell)) {
        Page marked = {0};
        page_write(&marked, "'%s", cell);
        put_quoted(&csv->page, marked.text);
        page_free(&marked);
    } else if (cell[strcspn(cell, "\",\r\n")] != '\0') {
        put_quoted(&csv->page, cell);
    } else {
        page_text(&csv->page, cell);
    }
}

void csv_number(CsvWriter *csv, int number) {
    put_between(csv);
    if (number != UNSET) {
        page_write(&csv->page, "%d", number);
    }
}

void csv_end_row(CsvWriter *csv) {
    page_text(&csv->page, "\r\n");
    csv->begun = false;
}
