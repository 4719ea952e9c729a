#include "view/report.h"

#include "core/text.h"
#include "view/report_parts.h"

#include <stdlib.h>
#include <string.h>

void report_tag(Page *page, const char *tag, const char *attributes, const char *text) {
    page_write(page, "<%s%s>", tag, attributes);
    markup_text(page, text);
    page_write(page, "</%s>\n", tag);
}

void report_lines(Page *page, const char *text) {
    while (text != NULL && *text != '\0') {
        const size_t length = strcspn(text, "\n");
        char *line = text_copy_part(text, length);
        markup_text(page, line);
        free(line);
        text += length;
        if (*text == '\n') {
            page_text(page, "<br>");
            text++;
        }
    }
}

void report_own(Page *page, const char *tag, const char *attributes, const char *text) {
    page_write(page, "<%s dir=\"auto\"%s>", tag, attributes);
    report_lines(page, text);
    page_write(page, "</%s>\n", tag);
}

void report_date(Page *page, const Share *share, Moment when, bool small) {
    const int64_t day = moment_day(when);
    const Date date = date_of_day(day);
    const bool year = date_of_day(share->from).year != date_of_day(share->to).year;
    char words[WORDS_ROOM];
    if (small) {
        words_date_short(day, year, words);
    } else {
        words_date(day, year, words);
    }
    page_write(page, "<time datetime=\"%04d-%02d-%02d\">", date.year, date.month, date.day);
    markup_text(page, words);
    page_text(page, "</time>");
}

static void write_range(const Share *share, char out[WORDS_ROOM]) {
    char from[WORDS_ROOM], to[WORDS_ROOM];
    words_date(share->from, date_of_day(share->from).year != date_of_day(share->to).year, from);
    words_date(share->to, true, to);
    if (share->from == share->to) {
        words_write(out, "%s", to);
    } else {
        words_write(out, _("%s to %s"), from, to);
    }
}

void report_head(Page *page, const char *title, const char *style) {
    page_write(page, "<!doctype html>\n<html lang=\"%s\">\n<head>\n<meta charset=\"utf-8\">\n", words_language());
    page_text(page, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    markup_text(page, title);
    page_write(page, "</title>\n<style>%s</style>\n</head>\n<body>\n", style);
}

/* Beside words, and so without any of its own. */
static void add_mountain(Page *page) {
    page_text(page,
              "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 60 44\" aria-hidden=\"true\" "
              "fill=\"none\" stroke=\"#2b2440\" stroke-width=\"2.5\" stroke-linejoin=\"round\">"
              "<path d=\"M2 41L25 4L36 22L43 13L58 41Z\"/>"
              "<path d=\"M18 41C27 36 22 31 26 27S24 19 25 14\" stroke=\"#c4730e\" stroke-dasharray=\"4 3\"/></svg>\n");
}

static void add_part(Page *page, const char *words) {
    page_text(page, " · ");
    markup_text(page, words);
}

/* How many places and kinds of company, on one line with the days. */
static void add_range(Page *page, const Share *share, const char *range) {
    const unsigned long places = (unsigned long)share->abroad.places, company = (unsigned long)share->abroad.company;
    char words[WORDS_ROOM];
    page_text(page, "<p class=\"soft\">");
    markup_text(page, range);
    if (places > 0) {
        words_write(words, words_count(_("%lu place tried"), _("%lu places tried"), places), places);
        add_part(page, words);
    }
    if (company > 0) {
        words_write(words, words_count(_("%lu kind of company"), _("%lu kinds of company"), company), company);
        add_part(page, words);
    }
    page_text(page, "</p>\n");
}

static void add_sum(Page *page, const Share *share) {
    const unsigned long tries = share_tries(share);
    size_t camps = 0, lit = 0;
    char words[WORDS_ROOM];
    for (size_t i = 0; i < share->trail_count; i++) {
        camps += share->trails[i].camp_count;
        lit += share->trails[i].lit;
    }
    page_text(page, "<div class=\"sum\">\n");
    words_write(words, words_count(_("%lu time shown up"), _("%lu times shown up"), tries), tries);
    report_tag(page, "p", "", words);
    if (camps > 0) {
        words_write(words, _("%zu of %zu camps lit"), lit, camps);
        report_tag(page, "p", "", words);
    }
    page_text(page, "</div>\n");
}

static void add_header(Page *page, const Share *share, const char *name, const char *range) {
    page_text(page, "<header>\n");
    add_mountain(page);
    page_text(page, "<div>\n");
    report_own(page, "h1", "", name);
    add_range(page, share, range);
    page_text(page, "</div>\n");
    add_sum(page, share);
    page_text(page, "</header>\n");
}

static bool any_faces(const Share *share) {
    for (size_t i = 0; i < share->trail_count; i++) {
        for (size_t j = 0; j < share->trails[i].try_count; j++) {
            if (share->trails[i].tries[j].faces == 1) {
                return true;
            }
        }
    }
    return false;
}

static void add_what_it_is(Page *page, const Share *share) {
    report_tag(page, "p", " class=\"soft\"", _("A practice notebook, not a clinical record. Self-rated."));
    if (share->parts[SHARE_FEARS]) {
        report_tag(page, "p", " class=\"soft\"", _("Fear is the writer’s own rating, from 0 to 100."));
    }
    if (any_faces(share)) {
        report_tag(page, "p", " class=\"soft\"",
                   _("Some of it was chosen as one of five faces; those stand here as 10, 30, 50, 70 and 90."));
    }
}

static void add_foot(Page *page, Moment now) {
    char day[WORDS_ROOM], words[WORDS_ROOM];
    words_date(moment_day(now), true, day);
    words_write(words, _("Made with Foothold on %s. A practice notebook, not a clinical record."), day);
    page_text(page, "<footer>\n");
    report_tag(page, "p", "", words);
    page_text(page, "</footer>\n</body>\n</html>\n");
}

char *report_html(const Share *share, Moment now) {
    const char *name = share->name == NULL ? _("Climber") : share->name;
    Page page = {0};
    char range[WORDS_ROOM], title[WORDS_ROOM];
    write_range(share, range);
    words_write(title, "%s: %s", name, range);
    report_head(&page, title, report_style);
    add_header(&page, share, name, range);
    page_text(&page, "<main>\n");
    add_what_it_is(&page, share);
    for (size_t i = 0; i < share->trail_count; i++) {
        report_trail(&page, share, &share->trails[i], i);
    }
    report_words(&page, share);
    page_text(&page, "</main>\n");
    add_foot(&page, now);
    return page_finish(&page);
}
