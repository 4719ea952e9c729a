#include "view/words_came.h"

#include "core/text.h"
#include "core/tries.h"

#include <stdlib.h>
#include <string.h>

const char *words_came_title(RecordKind kind, unsigned long count) {
    switch (kind) {
    case RECORD_TRY:
        return words_count(_("A try"), _("Tries"), count);
    case RECORD_OPENED:
        return words_count(_("A camp opened"), _("Camps opened"), count);
    case RECORD_NOTE:
        return words_count(_("A note"), _("Notes"), count);
    case RECORD_TRAIL:
        return words_count(_("A trail"), _("Trails"), count);
    case RECORD_STEP:
        return words_count(_("A camp worked on"), _("Camps worked on"), count);
    case RECORD_PLAN:
        return words_count(_("A plan"), _("Plans"), count);
    case RECORD_RATING:
        return words_count(_("A fear rated"), _("Fears rated"), count);
    case RECORD_BREATH:
        return words_count(_("A rest in the hut"), _("Rests in the hut"), count);
    case RECORD_PATTERN:
        return words_count(_("A breath of your own"), _("Breaths of your own"), count);
    case RECORD_CONTACT:
        return words_count(_("Somebody to call"), _("People to call"), count);
    case RECORD_SUPPORTER:
        return words_count(_("A supporter"), _("Supporters"), count);
    case RECORD_SETTING:
        return words_count(_("A setting"), _("Settings"), count);
    case RECORD_DRAFT:
    case RECORD_EVENT:
    case RECORD_KINDS:
        break;
    }
    return "";
}

/* The book, or the copy that is offered. */
static const Book *book_with(const App *app, RecordKind kind, const char *id) {
    const bool there = app->ui.merging.offered && book_find(&app->ui.merging.other, kind, id) != NULL;
    return there ? &app->ui.merging.other : &app->book;
}

static const Step *step_of(const App *app, const char *id) {
    return book_step(book_with(app, RECORD_STEP, id), id);
}

static const char *text_or_none(const char *text) {
    return text_is_blank(text) ? "" : text;
}

static void write_step(const App *app, const char *id, char out[WORDS_ROOM]) {
    const Step *step = step_of(app, id);
    words_write(out, "%s", step == NULL ? "" : text_or_none(step->title));
}

static void write_camp(const App *app, const Opened *opened, char out[WORDS_ROOM]) {
    const Book *book = book_with(app, RECORD_STEP, opened->step);
    const Step *step = book_step(book, opened->step);
    const Trail *trail = book_trail(book, opened->trail);
    const int number = step == NULL ? 0 : words_number(book, step);
    if (number == 0 || trail == NULL) {
        write_step(app, opened->step, out);
        return;
    }
    words_write(out, _("Camp %d of %s"), number, text_or_none(trail->title));
}

static void write_note(const Record *note, int64_t today, char out[WORDS_ROOM]) {
    char day[WORDS_ROOM];
    words_day(moment_day(note->made), today, day);
    words_write(out, _("In the journal, %s"), day);
}

void words_came_item(const App *app, const CameItem *item, int64_t today, char out[WORDS_ROOM]) {
    const Record *record = app_came(app, item);
    out[0] = '\0';
    if (record == NULL) {
        return;
    }
    switch (item->kind) {
    case RECORD_TRY:
        write_step(app, ((const Try *)record)->step, out);
        return;
    case RECORD_PLAN:
        write_step(app, ((const Plan *)record)->step, out);
        return;
    case RECORD_RATING:
        write_step(app, ((const Rating *)record)->step, out);
        return;
    case RECORD_OPENED:
        write_camp(app, (const Opened *)record, out);
        return;
    case RECORD_NOTE:
        write_note(record, today, out);
        return;
    case RECORD_TRAIL:
        words_write(out, "%s", text_or_none(((const Trail *)record)->title));
        return;
    case RECORD_STEP:
        words_write(out, "%s", text_or_none(((const Step *)record)->title));
        return;
    case RECORD_PATTERN:
        words_write(out, "%s", text_or_none(((const Pattern *)record)->name));
        return;
    case RECORD_CONTACT:
        words_write(out, "%s", text_or_none(((const Contact *)record)->name));
        return;
    case RECORD_SUPPORTER:
        words_write(out, "%s", text_or_none(((const Supporter *)record)->name));
        return;
    case RECORD_BREATH:
    case RECORD_SETTING:
    case RECORD_DRAFT:
    case RECORD_EVENT:
    case RECORD_KINDS:
        return;
    }
}

static void write_asked_camp(const App *app, const Asked *asked, char out[WORDS_ROOM]) {
    const Step *step = (const Step *)asked->records[0];
    const Book *book = book_with(app, RECORD_STEP, step->record.id);
    const int number = words_number(book, step);
    const bool title = strcmp(asked->field->name, "title") == 0;
    if (number == 0) {
        words_write(out, "%s", title ? _("the name of a camp") : _("words of a camp"));
    } else if (title) {
        words_write(out, _("the name of camp %d"), number);
    } else if (asked->field->kind == FIELD_NUMBER) {
        words_write(out, _("the fear of camp %d"), number);
    } else {
        words_write(out, _("words of camp %d"), number);
    }
}

void words_asked(const App *app, const Asked *asked, char out[WORDS_ROOM]) {
    switch (asked->kind) {
    case RECORD_STEP:
        write_asked_camp(app, asked, out);
        return;
    case RECORD_TRAIL:
        words_write(out, "%s",
                    strcmp(asked->field->name, "title") == 0 ? _("the name of a trail") : _("words of a trail"));
        return;
    case RECORD_TRY:
        words_write(out, "%s", _("what you wrote after a step"));
        return;
    case RECORD_NOTE:
        words_write(out, "%s", _("a note"));
        return;
    case RECORD_PATTERN:
        words_write(out, "%s", _("the name of a breath"));
        return;
    case RECORD_CONTACT:
    case RECORD_SUPPORTER:
        words_write(out, "%s", _("somebody on your help page"));
        return;
    case RECORD_SETTING:
    case RECORD_OPENED:
    case RECORD_RATING:
    case RECORD_PLAN:
    case RECORD_DRAFT:
    case RECORD_BREATH:
    case RECORD_EVENT:
    case RECORD_KINDS:
        break;
    }
    out[0] = '\0';
}

/* What stays is what the book says by now. */
static const Record *record_of(const App *app, const Asked *asked, int which) {
    const bool stays = which == 0 && !app->ui.merging.offered;
    const Record *now = stays ? book_find(&app->book, asked->kind, asked->records[0]->id) : NULL;
    return now != NULL ? now : asked->records[which];
}

void words_wording(const App *app, const Asked *asked, int which, char out[WORDS_ROOM]) {
    const Record *record = record_of(app, asked, which);
    const bool number = asked->field->kind == FIELD_NUMBER;
    const char *text = number ? NULL : field_text(asked->field, record);
    if (number && field_number(asked->field, record) != UNSET) {
        words_write(out, "%d", field_number(asked->field, record));
    } else if (!text_is_blank(text)) {
        words_write(out, "%s", text);
    } else {
        words_write(out, "%s", _("Left empty"));
    }
}
