#include "view/calendar.h"

#include "core/page.h"
#include "core/text.h"
#include "view/words.h"

#include <stdlib.h>
#include <string.h>

#define LINE_OCTETS 75

/* One content line: what does not fit goes on in the next, behind a blank that counts. */
static void add_line(Page *page, const char *line) {
    const size_t length = strlen(line);
    size_t begin = 0, at = 0, room = LINE_OCTETS;
    while (at < length) {
        size_t next = at;
        (void)text_code_point(line, length, &next);
        if (next - begin > room) {
            page_part(page, line + begin, at - begin);
            page_text(page, "\r\n ");
            begin = at;
            room = LINE_OCTETS - 1;
        }
        at = next;
    }
    page_part(page, line + begin, length - begin);
    page_text(page, "\r\n");
}

/* A text value: commas, semicolons, backslashes and line breaks are escaped. */
static void add_escaped(Page *line, const char *text) {
    for (; *text != '\0'; text++) {
        if (*text == '\n') {
            page_text(line, "\\n");
        } else if (*text == '\\' || *text == ',' || *text == ';') {
            page_part(line, "\\", 1);
            page_part(line, text, 1);
        } else if ((unsigned char)*text >= 0x20 || *text == '\t') {
            page_part(line, text, 1);
        }
    }
}

static void add_text(Page *page, const char *name, const char *text) {
    Page line = {0};
    if (text_is_blank(text)) {
        return;
    }
    page_text(&line, name);
    add_escaped(&line, text);
    add_line(page, line.text);
    page_free(&line);
}

static void add_day(Page *page, const char *name, int64_t day) {
    const Date date = date_of_day(day);
    page_write(page, "%s;VALUE=DATE:%04d%02d%02d\r\n", name, date.year, date.month, date.day);
}

static void add_stamp(Page *page, Moment now) {
    const Moment utc = {now.ms, 0};
    const Date date = date_of_day(moment_day(utc));
    const int minute = moment_minute(utc), second = (int)(now.ms / 1000 % 60);
    page_write(page, "DTSTAMP:%04d%02d%02dT%02d%02d%02dZ\r\n", date.year, date.month, date.day, minute / 60,
               minute % 60, second);
}

static char *description(const Pocket *pocket) {
    Page text = {0};
    page_text(&text, pocket->trail->title);
    if (!text_is_blank(pocket->planned->with)) {
        page_text(&text, text.length > 0 ? "\n" : "");
        page_write(&text, _("With: %s"), pocket->planned->with);
    }
    return page_finish(&text);
}

static void add_reminder(Page *page, const char *title) {
    page_text(page, "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER;RELATED=START:PT9H\r\n");
    add_text(page, "DESCRIPTION:", title);
    page_text(page, "END:VALARM\r\n");
}

static void add_event(Page *page, const Pocket *pocket, bool reminder, Moment now) {
    const int64_t day = moment_day(pocket->planned->when);
    const char *title = text_is_blank(pocket->step->title) ? _("My next step") : pocket->step->title;
    char *about = description(pocket);
    page_write(page, "BEGIN:VEVENT\r\nUID:%s-%lld@foothold\r\n", pocket->step->record.id, (long long)day);
    add_stamp(page, now);
    add_day(page, "DTSTART", day);
    add_day(page, "DTEND", day + 1);
    add_text(page, "SUMMARY:", title);
    add_text(page, "LOCATION:", pocket->planned->where);
    add_text(page, "DESCRIPTION:", about);
    page_text(page, "TRANSP:TRANSPARENT\r\n");
    if (reminder) {
        add_reminder(page, title);
    }
    page_text(page, "END:VEVENT\r\n");
    free(about);
}

char *calendar_text(const Pocket *pocket, bool reminder, Moment now) {
    Page page = {0};
    page_text(&page, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Foothold//Foothold//EN\r\n");
    add_event(&page, pocket, reminder, now);
    page_text(&page, "END:VCALENDAR\r\n");
    return page_finish(&page);
}
