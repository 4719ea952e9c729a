#include "data/list_file.h"

#include "core/text.h"
#include "data/rows.h"

#include <string.h>

typedef struct Line {
    const char *text;
    size_t length;
    int number; /* from 1 */
} Line;

static bool is_white(char letter) {
    return letter == ' ' || letter == '\t' || letter == '\r';
}

static void trim(Line *line) {
    while (line->length > 0 && is_white(line->text[0])) {
        line->text++;
        line->length--;
    }
    while (line->length > 0 && is_white(line->text[line->length - 1])) {
        line->length--;
    }
}

static void cut(Line *line, size_t size) {
    line->text += size;
    line->length -= size;
    trim(line);
}

/* The next line that holds something; false at the end. `*at` moves behind it. */
static bool next_line(const char *text, size_t length, size_t *at, Line *line) {
    while (*at < length) {
        const size_t from = *at;
        while (*at < length && text[*at] != '\n' && text[*at] != '\r') {
            ++*at;
        }
        *line = (Line){text + from, *at - from, line->number + 1};
        *at += *at + 1 < length && text[*at] == '\r' && text[*at + 1] == '\n' ? 2 : 1;
        trim(line);
        if (line->length > 0) {
            return true;
        }
    }
    return false;
}

static bool begins(const Line *line, const char *mark) {
    const size_t size = strlen(mark);
    return line->length > size && memcmp(line->text, mark, size) == 0;
}

static bool cut_mark(Line *line, const char *const *marks, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (begins(line, marks[i])) {
            cut(line, strlen(marks[i]));
            return true;
        }
    }
    return false;
}

static bool cut_bullet(Line *line) {
    static const char *const marks[] = {"- ", "* ", "+ ", "• ", "•", "– ", "— ", "· ", "‣ ", "◦ ", "▪ "};
    static const char *const boxes[] = {"[ ] ", "[x] ", "[X] ", "☐ ", "☑ "};
    const bool bullet = cut_mark(line, marks, sizeof marks / sizeof *marks);
    return cut_mark(line, boxes, sizeof boxes / sizeof *boxes) || bullet;
}

/* "3. ", "3) " and, where it is that line's turn, "(3) ". */
static void cut_number(Line *line, size_t turn) {
    const bool bracket = line->text[0] == '(';
    size_t at = bracket ? 1 : 0, value = 0, digits = 0;
    for (; at < line->length && digits < 3 && line->text[at] >= '0' && line->text[at] <= '9'; at++, digits++) {
        value = value * 10 + (size_t)(line->text[at] - '0');
    }
    const bool ends = at + 1 < line->length && (line->text[at] == ')' || (line->text[at] == '.' && !bracket));
    if (digits > 0 && ends && is_white(line->text[at + 1]) && (!bracket || value == turn)) {
        cut(line, at + 1);
    }
}

static bool is_title(const Line *line) {
    return line->text[0] == '#' || (line->length > 1 && line->text[line->length - 1] == ':');
}

static Line title_of(Line line) {
    while (line.length > 0 && line.text[0] == '#') {
        cut(&line, 1);
    }
    if (line.length > 0 && line.text[line.length - 1] == ':') {
        line.length--;
        trim(&line);
    }
    return line;
}

static bool add_line(Line line, Pack *pack, Problem *problem) {
    Written written;
    (void)cut_bullet(&line);
    cut_number(&line, pack->count + 1);
    if (rating_read(line.text, line.length, &written)) {
        problem_say(problem, "there is a number here and no step; write what the step is");
        return false;
    }
    const char *words = line.text;
    size_t length = line.length;
    const bool rated = rating_at_end(words, &length, &written) || rating_at_start(&words, &length, &written);
    return rows_add(pack, words, length, rated ? &written : NULL, problem);
}

static bool read_lines(const char *text, size_t length, const char *name, Pack *out, Problem *problem) {
    Line line = {.text = NULL};
    size_t at = 0;
    bool more = next_line(text, length, &at, &line);
    const bool titled = more && is_title(&line);
    const Line title = titled ? title_of(line) : (Line){name, name != NULL ? strlen(name) : 0, 0};
    rows_begin(out, title.text, title.length);
    problem->line = problem->column = 1;
    if (titled) {
        more = next_line(text, length, &at, &line);
    }
    for (; more; more = next_line(text, length, &at, &line)) {
        problem->line = line.number;
        if (!add_line(line, out, problem)) {
            return false;
        }
    }
    problem->line = 1;
    return rows_end(out, problem);
}

bool list_read(const char *text, size_t length, const char *name, Pack *out, Problem *problem) {
    const bool fine = read_lines(text, length, name, out, problem);
    if (!fine) {
        pack_free(out);
    }
    return fine;
}
