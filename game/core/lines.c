#include "core/lines.h"

#include "core/text.h"

#include <stdbool.h>
#include <string.h>

#define SHORTEST 12 /* bytes of a sentence: less, and the full stop belongs to an abbreviation */

typedef struct Reading { /* goes through all lines and keeps the one that is wanted */
    int wanted, count;
    const char *start;
    size_t length;
} Reading;

static bool is_blank(char letter) {
    return letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r';
}

static bool ends_sentence(const char *text, size_t at, size_t from) {
    const bool sign = text[at] == '.' || text[at] == '!' || text[at] == '?';
    const bool small = text[at + 1] != '\0' && text[at + 2] >= 'a' && text[at + 2] <= 'z';
    return text[at] == '\n' || (sign && is_blank(text[at + 1]) && !small && at - from >= SHORTEST);
}

static void line_take(Reading *reading, const char *text, size_t from, size_t to) {
    while (from < to && is_blank(text[from]))
        from++;
    while (to > from && is_blank(text[to - 1]))
        to--;
    if (from == to)
        return;
    if (reading->count++ == reading->wanted) {
        reading->start = text + from;
        reading->length = to - from;
    }
}

static void text_read(Reading *reading, const char *text) {
    size_t from = 0;
    if (text_is_blank(text))
        return;
    for (size_t at = 0; text[at] != '\0'; at++)
        if (ends_sentence(text, at, from)) {
            line_take(reading, text, from, at + 1);
            from = at + 1;
        }
    line_take(reading, text, from, strlen(text));
}

static Reading step_read(const Step *step, int wanted) {
    Reading reading = {.wanted = wanted};
    text_read(&reading, step->detail);
    for (size_t i = 0; i < step->tips.count; i++)
        text_read(&reading, step->tips.items[i]);
    if (reading.count == 0)
        text_read(&reading, step->title);
    return reading;
}

int lines_count(const Step *step) {
    return step_read(step, -1).count;
}

char *lines_at(const Step *step, int number) {
    const Reading reading = step_read(step, number);
    return reading.start ? text_copy_part(reading.start, reading.length) : NULL;
}
