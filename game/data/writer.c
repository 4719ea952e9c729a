#include "data/writer.h"

#include "core/memory.h"
#include "core/text.h"
#include "data/number.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SPACES_A_LEVEL 2

static void make_room(Writer *writer, size_t more) {
    while (writer->room < writer->length + more + 1) {
        writer->text = memory_grow(writer->text, writer->room, &writer->room, 1);
    }
}

static void put(Writer *writer, const char *bytes, size_t length) {
    make_room(writer, length);
    memcpy(writer->text + writer->length, bytes, length);
    writer->length += length;
    writer->text[writer->length] = '\0';
}

static void put_sign(Writer *writer, char sign) {
    put(writer, &sign, 1);
}

static bool on_one_line(const Writer *writer) {
    return writer->line_depth > 0 && writer->depth >= writer->line_depth;
}

static void put_break(Writer *writer) {
    size_t spaces = (size_t)writer->depth * SPACES_A_LEVEL;
    put_sign(writer, '\n');
    make_room(writer, spaces);
    memset(writer->text + writer->length, ' ', spaces);
    writer->length += spaces;
    writer->text[writer->length] = '\0';
}

static size_t plain_length(const char *text) {
    size_t length = 0;
    while ((unsigned char)text[length] >= 0x20 && text[length] != '"' && text[length] != '\\') {
        length++;
    }
    return length;
}

static void put_escape(Writer *writer, char c) {
    char escape[8];
    if (c == '"' || c == '\\') {
        (void)snprintf(escape, sizeof escape, "\\%c", c);
    } else if (c == '\n') {
        (void)snprintf(escape, sizeof escape, "\\n");
    } else if (c == '\t') {
        (void)snprintf(escape, sizeof escape, "\\t");
    } else {
        (void)snprintf(escape, sizeof escape, "\\u%04x", (unsigned)(unsigned char)c);
    }
    put(writer, escape, strlen(escape));
}

static void put_quoted(Writer *writer, const char *text) {
    put_sign(writer, '"');
    while (*text != '\0') {
        size_t plain = plain_length(text);
        put(writer, text, plain);
        text += plain;
        if (*text != '\0') {
            put_escape(writer, *text++);
        }
    }
    put_sign(writer, '"');
}

/* Everything before a value: comma, line break, name. */
static void put_lead(Writer *writer, const char *name) {
    if (writer->begun) {
        put_sign(writer, ',');
    }
    if (writer->depth > 0 && !on_one_line(writer)) {
        put_break(writer);
    } else if (writer->begun) {
        put_sign(writer, ' ');
    }
    writer->begun = true;
    if (name != NULL) {
        put_quoted(writer, name);
        put(writer, ": ", 2);
    }
}

void writer_open(Writer *writer, const char *name, char bracket) {
    put_lead(writer, name);
    put_sign(writer, bracket);
    writer->depth++;
    writer->begun = false;
}

void writer_open_line(Writer *writer, const char *name, char bracket) {
    writer_open(writer, name, bracket);
    if (writer->line_depth == 0) {
        writer->line_depth = writer->depth;
    }
}

void writer_close(Writer *writer, char bracket) {
    bool line = on_one_line(writer);
    if (writer->line_depth == writer->depth) {
        writer->line_depth = 0;
    }
    writer->depth--;
    if (!line && writer->begun) {
        put_break(writer);
    }
    put_sign(writer, bracket);
    writer->begun = true;
}

void writer_text(Writer *writer, const char *name, const char *value) {
    put_lead(writer, name);
    if (text_is_valid(value, strlen(value))) {
        put_quoted(writer, value);
        return;
    }
    /* a save that could not be read again would be worse than one odd letter */
    char *cleaned = text_cleaned(value, true);
    put_quoted(writer, cleaned);
    free(cleaned);
}

void writer_number(Writer *writer, const char *name, double value) {
    char text[NUMBER_TEXT];
    number_print(value, text);
    writer_word(writer, name, text);
}

void writer_word(Writer *writer, const char *name, const char *word) {
    put_lead(writer, name);
    put(writer, word, strlen(word));
}

char *writer_finish(Writer *writer, size_t *length) {
    put_sign(writer, '\n');
    char *text = writer->text;
    *length = writer->length;
    *writer = (Writer){0};
    return text;
}
