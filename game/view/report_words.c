#include "view/report_parts.h"

static bool any_words(const Share *share) {
    for (size_t i = 0; i < share->trail_count; i++) {
        for (size_t j = 0; j < share->trails[i].try_count; j++) {
            if (share_has_words(&share->trails[i].tries[j])) {
                return true;
            }
        }
    }
    return false;
}

static void add_said(Page *page, const char *lead, const char *text) {
    if (text != NULL) {
        page_text(page, "<p dir=\"auto\"><span class=\"when\">");
        markup_text(page, lead);
        page_text(page, "</span> ");
        report_lines(page, text);
        page_text(page, "</p>\n");
    }
}

static void add_when(Page *page, const Share *share, const SharedTrail *trail, const SharedTry *attempt) {
    char words[WORDS_ROOM];
    page_text(page, "<p class=\"when\">");
    report_date(page, share, attempt->when, false);
    if (trail->title != NULL && share->trail_count > 1) {
        page_text(page, ", ");
        markup_text(page, trail->title);
    }
    if (attempt->camp > 0) {
        words_write(words, _("camp %d"), attempt->camp);
        page_text(page, ", ");
        markup_text(page, words);
    }
    page_text(page, "</p>\n");
}

static void add_try(Page *page, const Share *share, const SharedTrail *trail, const SharedTry *attempt) {
    page_text(page, "<blockquote>\n");
    add_when(page, share, trail, attempt);
    add_said(page, _("Feared:"), attempt->forecast);
    add_said(page, _("Surprised me:"), attempt->surprise);
    add_said(page, _("Learned:"), attempt->learned);
    page_text(page, "</blockquote>\n");
}

static void add_tries(Page *page, const Share *share) {
    page_text(page, "<section class=\"words\" aria-labelledby=\"words\">\n");
    report_tag(page, "h2", " id=\"words\"", _("In my own words, chosen for this page"));
    for (size_t i = 0; i < share->trail_count; i++) {
        const SharedTrail *trail = &share->trails[i];
        for (size_t j = 0; j < trail->try_count; j++) {
            if (share_has_words(&trail->tries[j])) {
                add_try(page, share, trail, &trail->tries[j]);
            }
        }
    }
    page_text(page, "</section>\n");
}

static void add_notes(Page *page, const Share *share) {
    page_text(page, "<section class=\"words\" aria-labelledby=\"notes\">\n");
    report_tag(page, "h2", " id=\"notes\"", _("Notes"));
    for (size_t i = 0; i < share->note_count; i++) {
        page_text(page, "<blockquote>\n<p class=\"when\">");
        report_date(page, share, share->notes[i].when, false);
        page_text(page, "</p>\n");
        report_own(page, "p", "", share->notes[i].text);
        page_text(page, "</blockquote>\n");
    }
    page_text(page, "</section>\n");
}

void report_words(Page *page, const Share *share) {
    if (any_words(share)) {
        add_tries(page, share);
    }
    if (share->note_count > 0) {
        add_notes(page, share);
    }
}
