#include "view/report_parts.h"

#define STARS 3

static void begin_table(Page *page, const char *caption) {
    page_text(page, "<table>\n");
    report_tag(page, "caption", "", caption);
    page_text(page, "<thead><tr>\n");
}

static void add_column(Page *page, const char *attributes, const char *name) {
    page_write(page, "<th scope=\"col\"%s>", attributes);
    markup_text(page, name);
    page_text(page, "</th>\n");
}

static void begin_rows(Page *page) {
    page_text(page, "</tr></thead>\n<tbody>\n");
}

static void end_table(Page *page) {
    page_text(page, "</tbody>\n</table>\n");
}

static void add_number(Page *page, int number) {
    page_text(page, "<td class=\"n\">");
    if (number != UNSET) {
        page_write(page, "%d", number);
    }
    page_text(page, "</td>\n");
}

static void add_state(Page *page, const Share *share, const SharedCamp *camp) {
    page_text(page, "<td class=\"state\">");
    if (moment_is_set(camp->lit)) {
        markup_text(page, _("lit"));
        page_text(page, " ");
        report_date(page, share, camp->lit, true);
    } else {
        markup_text(page, camp->open ? _("open") : _("to come"));
    }
    page_text(page, "</td>\n");
}

static void add_stars(Page *page, int stars) {
    char words[WORDS_ROOM];
    words_write(words, _("%d of 3 stars"), stars);
    page_text(page, "<td class=\"stars\"><span role=\"img\" aria-label=\"");
    markup_text(page, words);
    page_text(page, "\">");
    for (int i = 0; i < STARS; i++) {
        page_text(page, i < stars ? "★" : "☆");
    }
    page_text(page, "</span></td>\n");
}

static void add_camp(Page *page, const Share *share, const SharedCamp *camp, size_t number) {
    page_write(page, "<tr><td class=\"n\">%zu</td>\n", number);
    report_own(page, "th", " scope=\"row\"", camp->title);
    if (share->parts[SHARE_FEARS]) {
        add_number(page, camp->fear);
    }
    add_state(page, share, camp);
    add_stars(page, camp->stars);
    add_number(page, camp->tries > 0 ? camp->tries : UNSET);
    page_text(page, "</tr>\n");
}

static void add_camps(Page *page, const Share *share, const SharedTrail *trail) {
    begin_table(page, _("Camps, from the first up"));
    add_column(page, " class=\"n\"", _("No."));
    add_column(page, "", _("Step"));
    if (share->parts[SHARE_FEARS]) {
        add_column(page, " class=\"n\"", _("Fear"));
    }
    add_column(page, "", _("Now"));
    add_column(page, "", _("Stars"));
    add_column(page, " class=\"n\"", _("Tries"));
    begin_rows(page);
    for (size_t i = 0; i < trail->camp_count; i++) {
        add_camp(page, share, &trail->camps[i], i + 1);
    }
    end_table(page);
}

static void begin_tries(Page *page, const Share *share) {
    begin_table(page, _("Try by try"));
    add_column(page, " class=\"day\"", _("Day"));
    add_column(page, "", _("Camp"));
    if (share->parts[SHARE_FEARS]) {
        add_column(page, " class=\"n\"", _("Before"));
        add_column(page, " class=\"n\"", _("Peak"));
        add_column(page, " class=\"n\"", _("After"));
    }
    if (share->parts[SHARE_FORECASTS]) {
        add_column(page, " class=\"n\"", _("Felt likely, %"));
        add_column(page, "", _("What was feared came"));
    }
    if (share->parts[SHARE_CAMPS]) {
        add_column(page, "", _("How it went"));
    }
    begin_rows(page);
}

static void add_place(Page *page, const SharedTry *attempt) {
    page_text(page, "<td dir=\"auto\">");
    if (attempt->camp > 0) {
        page_write(page, "%d%s", attempt->camp, attempt->title == NULL ? "" : " · ");
    }
    markup_text(page, attempt->title);
    page_text(page, "</td>\n");
}

static void add_try(Page *page, const Share *share, const SharedTry *attempt) {
    page_text(page, "<tr><th scope=\"row\" class=\"day\">");
    report_date(page, share, attempt->when, true);
    page_text(page, "</th>\n");
    add_place(page, attempt);
    if (share->parts[SHARE_FEARS]) {
        add_number(page, attempt->before);
        add_number(page, attempt->peak);
        add_number(page, attempt->end);
    }
    if (share->parts[SHARE_FORECASTS]) {
        add_number(page, attempt->likelihood);
        report_tag(page, "td", "", attempt->happened == UNSET ? "" : words_happened(attempt->happened));
    }
    if (share->parts[SHARE_CAMPS]) {
        report_tag(page, "td", "", words_outcome(attempt->outcome));
    }
    page_text(page, "</tr>\n");
}

static void add_tries(Page *page, const Share *share, const SharedTrail *trail) {
    if (trail->try_count == 0) {
        report_tag(page, "p", "", _("No tries yet."));
        return;
    }
    begin_tries(page, share);
    for (size_t i = 0; i < trail->try_count; i++) {
        add_try(page, share, &trail->tries[i]);
    }
    end_table(page);
}

void report_trail(Page *page, const Share *share, const SharedTrail *trail, size_t number) {
    page_write(page, "<section aria-labelledby=\"trail-%zu\">\n<h2 id=\"trail-%zu\" dir=\"auto\">", number + 1,
               number + 1);
    markup_text(page, trail->title == NULL ? _("A trail") : trail->title);
    page_text(page, "</h2>\n");
    if (trail->camp_count > 0) {
        add_camps(page, share, trail);
    }
    report_charts(page, share, trail, number);
    add_tries(page, share, trail);
    page_text(page, "</section>\n");
}
