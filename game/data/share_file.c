#include "data/share_file.h"

#include "data/csv_write.h"
#include "data/file_head.h"
#include "data/share_words.h"
#include "data/writer.h"

#include <stdio.h>
#include <string.h>

#define FORMAT "foothold.report"

static void write_said(Writer *writer, const char *name, const char *text) {
    if (text != NULL) {
        writer_text(writer, name, text);
    }
}

static void write_number(Writer *writer, const char *name, int number) {
    if (number != UNSET) {
        writer_number(writer, name, number);
    }
}

static void write_truth(Writer *writer, const char *name, int truth) {
    if (truth != UNSET) {
        writer_word(writer, name, truth != 0 ? "true" : "false");
    }
}

static void write_moment(Writer *writer, const char *name, Moment moment) {
    char text[MOMENT_TEXT];
    if (moment_is_set(moment)) {
        moment_print(moment, text);
        writer_text(writer, name, text);
    }
}

static void write_day(Writer *writer, const char *name, int64_t day) {
    char text[SHARE_DATE];
    share_date(day, text);
    writer_text(writer, name, text);
}

static void write_camp(Writer *writer, const SharedCamp *camp, size_t number) {
    writer_open_line(writer, NULL, '{');
    writer_number(writer, "camp", (double)number);
    write_said(writer, "title", camp->title);
    write_truth(writer, "open", camp->open ? 1 : 0);
    write_moment(writer, "lit", camp->lit);
    writer_number(writer, "stars", camp->stars);
    writer_number(writer, "tries", camp->tries);
    write_number(writer, "fear", camp->fear);
    writer_close(writer, '}');
}

static void write_fear(Writer *writer, const SharedTry *attempt) {
    if (attempt->before == UNSET && attempt->peak == UNSET && attempt->end == UNSET) {
        return;
    }
    writer_open_line(writer, "fear", '{');
    write_number(writer, "before", attempt->before);
    write_number(writer, "peak", attempt->peak);
    write_number(writer, "end", attempt->end);
    write_truth(writer, "faces", attempt->faces);
    writer_close(writer, '}');
}

static void write_forecast(Writer *writer, const SharedTry *attempt) {
    if (attempt->forecast == NULL && attempt->likelihood == UNSET && attempt->expected == UNSET) {
        return;
    }
    writer_open_line(writer, "forecast", '{');
    write_said(writer, "text", attempt->forecast);
    write_number(writer, "likelihood", attempt->likelihood);
    write_number(writer, "fear", attempt->expected);
    writer_close(writer, '}');
}

static void write_try(Writer *writer, const SharedTry *attempt) {
    writer_open(writer, NULL, '{');
    write_moment(writer, "when", attempt->when);
    write_number(writer, "camp", attempt->camp > 0 ? attempt->camp : UNSET);
    write_said(writer, "title", attempt->title);
    write_said(writer, "outcome", share_outcome(attempt->outcome));
    write_fear(writer, attempt);
    write_forecast(writer, attempt);
    write_said(writer, "happened", share_happened(attempt->happened));
    write_truth(writer, "coped", attempt->coped);
    write_said(writer, "surprise", attempt->surprise);
    write_said(writer, "learned", attempt->learned);
    writer_close(writer, '}');
}

static void write_trail(Writer *writer, const Share *share, const SharedTrail *trail) {
    writer_open(writer, NULL, '{');
    write_said(writer, "title", trail->title);
    if (share->parts[SHARE_CAMPS]) {
        writer_open(writer, "camps", '[');
        for (size_t i = 0; i < trail->camp_count; i++) {
            write_camp(writer, &trail->camps[i], i + 1);
        }
        writer_close(writer, ']');
    }
    writer_open(writer, "tries", '[');
    for (size_t i = 0; i < trail->try_count; i++) {
        write_try(writer, &trail->tries[i]);
    }
    writer_close(writer, ']');
    writer_close(writer, '}');
}

static void write_notes(Writer *writer, const Share *share) {
    writer_open(writer, "notes", '[');
    for (size_t i = 0; i < share->note_count; i++) {
        writer_open_line(writer, NULL, '{');
        write_moment(writer, "when", share->notes[i].when);
        writer_text(writer, "text", share->notes[i].text);
        writer_close(writer, '}');
    }
    writer_close(writer, ']');
}

char *share_json(const Share *share) {
    Writer writer = {0};
    size_t length = 0;
    writer_open(&writer, NULL, '{');
    writer_text(&writer, "format", FORMAT);
    writer_number(&writer, "version", FILE_VERSION);
    write_said(&writer, "name", share->name);
    write_day(&writer, "from", share->from);
    write_day(&writer, "to", share->to);
    writer_open(&writer, "trails", '[');
    for (size_t i = 0; i < share->trail_count; i++) {
        write_trail(&writer, share, &share->trails[i]);
    }
    writer_close(&writer, ']');
    if (share->parts[SHARE_NOTES]) {
        write_notes(&writer, share);
    }
    writer_close(&writer, '}');
    return writer_finish(&writer, &length);
}
