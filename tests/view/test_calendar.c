/* An entry that any calendar takes, and a card for the pocket. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "core/text.h"
#include "view/calendar.h"
#include "view/pocket_card.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LONG                                                                                                           \
    "Ask the man at the caf\xC3\xA9; he laughs, he nods, he says \"hello\" \\ and then \xE2\x80\x93 at last "          \
    "\xE2\x80\x93 he pours caf\xC3\xA9 for all of us"

static char name[] = "Meeting people", title[] = LONG, detail[] = "One sentence is enough.",
            where[] = "Corner shop, Mill Lane", with[] = "Jo;\nand Sam", worry[] = "They <stare>";
static Trail trail;
static Step step;
static Planned planned;
static Forecast forecast;
static Pocket pocket;
static Moment now;
static char *text;

static int set_up(void **state) {
    (void)state;
    trail = (Trail){.title = name};
    step = (Step){.title = title, .detail = detail};
    id_copy(step.record.id, "0123456789abcdef");
    planned = (Planned){.where = where, .with = with};
    forecast = (Forecast){.text = worry, .likelihood = 70, .fear = UNSET};
    assert_true(moment_read("2026-11-24T18:00+01:00", &planned.when));
    assert_true(moment_read("2026-11-23T00:30:05+01:00", &now));
    pocket = (Pocket){&trail, &step, 3, &planned, &forecast, "Tea helps"};
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    texts_clear(&step.tips);
    free(text);
    text = NULL;
    return 0;
}

static const char *entry(bool reminder) {
    text = calendar_text(&pocket, reminder, now);
    return text;
}

/* For another program to read (tests/report.sh). */
static void entries_are_kept_where_they_are_wanted(void **state) {
    (void)state;
    const char *folder = getenv("FOOTHOLD_CALENDARS");
    for (int reminder = 0; folder != NULL && reminder < 2; reminder++) {
        char path[400];
        (void)snprintf(path, sizeof path, "%.380s/%s.ics", folder, reminder == 1 ? "reminder" : "plain");
        FILE *file = fopen(path, "wb");
        assert_non_null(file);
        const char *all = entry(reminder == 1);
        assert_int_equal(fwrite(all, 1, strlen(all), file), strlen(all));
        assert_int_equal(fclose(file), 0);
        (void)tear_down(NULL);
    }
}

static void it_has_what_an_entry_must_have(void **state) {
    (void)state;
    const char *all = entry(false);
    static const char *const lines[] = {
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:",   "\r\nBEGIN:VEVENT\r\n",
        "\r\nUID:0123456789abcdef-20781@foothold\r\n", "\r\nDTSTAMP:20261122T233005Z\r\n", /* in UTC */
        "\r\nDTSTART;VALUE=DATE:20261124\r\n",         "\r\nDTEND;VALUE=DATE:20261125\r\n",
        "\r\nLOCATION:Corner shop\\, Mill Lane\r\n",   "\r\nDESCRIPTION:Meeting people\\nWith: Jo\\;\\nand Sam\r\n",
        "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"};
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        if (strstr(all, lines[i]) == NULL) {
            fail_msg("no \"%s\" in \"%s\"", lines[i], all);
        }
    }
    assert_null(strstr(all, "VALARM"));
}

static void a_reminder_is_there_when_it_was_chosen(void **state) {
    (void)state;
    const char *all = entry(true);
    assert_non_null(strstr(all, "BEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER;RELATED=START:PT9H\r\nDESCRIPTION:Ask"));
    assert_non_null(strstr(all, "END:VALARM\r\nEND:VEVENT"));
}

/* No line is longer than 75 octets, no letter is torn, and put together again they are what was said. */
static void lines_are_folded_between_letters(void **state) {
    (void)state;
    const char *all = entry(false);
    char whole[2000] = "";
    size_t length = 0;
    for (const char *line = all; *line != '\0';) {
        const char *end = strstr(line, "\r\n");
        assert_non_null(end);
        assert_true(end - line <= 75);
        assert_true(text_is_valid(line, (size_t)(end - line)));
        const bool folded = line[0] == ' ';
        length += (size_t)snprintf(whole + length, sizeof whole - length, "%s%.*s", folded ? "" : "\n",
                                   (int)(end - line) - folded, line + folded);
        line = end + 2;
    }
    assert_non_null(strstr(whole,
                           "\nSUMMARY:Ask the man at the caf\xC3\xA9\\; he laughs\\, he nods\\, he says \"hello\" "
                           "\\\\ and then \xE2\x80\x93 at last \xE2\x80\x93 he pours caf\xC3\xA9 for all of us\n"));
}

static void a_card_holds_plan_forecast_and_help(void **state) {
    (void)state;
    texts_add(&step.tips, "Rest both feet on the ground");
    text = pocket_html(&pocket, moment_day(now));
    static const char *const words[] = {"<!doctype html>",
                                        "Camp 3 · Meeting people",
                                        "One sentence is enough.",
                                        "<p>24 November</p>",
                                        "Corner shop, Mill Lane",
                                        "Jo;<br>and Sam",
                                        "They &lt;stare&gt;",
                                        "70% likely",
                                        "<li dir=\"auto\">Rest both feet on the ground</li>",
                                        "Tea helps"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (strstr(text, words[i]) == NULL) {
            fail_msg("no \"%s\" in \"%s\"", words[i], text);
        }
    }
}

static void a_card_needs_no_plan(void **state) {
    (void)state;
    pocket.planned = NULL;
    pocket.forecast = NULL;
    pocket.learned = NULL;
    text = pocket_html(&pocket, moment_day(now));
    assert_non_null(strstr(text, "One sentence is enough."));
    assert_null(strstr(text, "What I think will happen"));
    assert_null(strstr(text, "likely"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(entries_are_kept_where_they_are_wanted, set_up, tear_down),
        cmocka_unit_test_setup_teardown(it_has_what_an_entry_must_have, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_reminder_is_there_when_it_was_chosen, set_up, tear_down),
        cmocka_unit_test_setup_teardown(lines_are_folded_between_letters, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_card_holds_plan_forecast_and_help, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_card_needs_no_plan, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
