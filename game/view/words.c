#include "view/words.h"

#include "core/text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* English is written in the code itself; another language is looked up here. */
const char *words_say(const char *text) {
    return text;
}

const char *words_language(void) {
    return "en";
}

const char *words_count(const char *one, const char *many, unsigned long n) {
    return n == 1 ? one : many;
}

/* The end of `text` that fits, between graphemes. */
static size_t fitting(const char *text, size_t length, size_t most) {
    size_t end = 0;
    while (end < length) {
        const size_t next = text_next(text, length, end);
        if (next > most) {
            break;
        }
        end = next;
    }
    return end;
}

void words_write(char out[WORDS_ROOM], const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    va_list again;
    va_copy(again, arguments);
    const int length = vsnprintf(out, WORDS_ROOM, format, arguments);
    va_end(arguments);
    if (length >= WORDS_ROOM) {
        char *whole = malloc((size_t)length + 1);
        if (whole != NULL) {
            (void)vsnprintf(whole, (size_t)length + 1, format, again);
            const size_t end = fitting(whole, (size_t)length, WORDS_ROOM - 1);
            memcpy(out, whole, end);
            out[end] = '\0';
            free(whole);
        }
    }
    va_end(again);
}

int words_number(const Book *book, const Step *step) {
    size_t count = 0;
    const Step **steps = book_steps(book, step->trail, &count);
    int number = 0;
    for (size_t i = 0; i < count; i++) {
        if (strcmp(steps[i]->record.id, step->record.id) == 0) {
            number = (int)i + 1;
        }
    }
    free((void *)steps);
    return number;
}

static const char *weekday_name(int64_t day) {
    switch (date_weekday(day)) {
    case 0:
        return _("Monday");
    case 1:
        return _("Tuesday");
    case 2:
        return _("Wednesday");
    case 3:
        return _("Thursday");
    case 4:
        return _("Friday");
    case 5:
        return _("Saturday");
    default:
        return _("Sunday");
    }
}

void words_day(int64_t day, int64_t today, char out[WORDS_ROOM]) {
    if (day == today) {
        words_write(out, "%s", _("today"));
    } else if (day == today - 1) {
        words_write(out, "%s", _("yesterday"));
    } else if (day == today + 1) {
        words_write(out, "%s", _("tomorrow"));
    } else if (day < today && day > today - 7) {
        words_write(out, "%s", weekday_name(day));
    } else {
        words_date(day, date_of_day(day).year != date_of_day(today).year, out);
    }
}

void words_weekday_date(int64_t day, int64_t today, char out[WORDS_ROOM]) {
    char date[WORDS_ROOM];
    words_date(day, date_of_day(day).year != date_of_day(today).year, date);
    words_write(out, "%s %s", weekday_name(day), date);
}

void words_last_here(Moment last, Moment now, char out[WORDS_ROOM]) {
    out[0] = '\0';
    if (!moment_is_set(last)) {
        return;
    }
    const int64_t day = moment_day(last);
    const int64_t today = moment_day(now);
    char when[WORDS_ROOM];
    words_day(day, today, when);
    if (day >= today - 1 && day <= today + 1) {
        words_write(out, _("Last here %s"), when);
    } else {
        words_write(out, _("Last here on %s"), when);
    }
}

void words_minutes(const int minutes[2], char out[WORDS_ROOM]) {
    const int from = minutes[0] == UNSET ? minutes[1] : minutes[0];
    const int to = minutes[1] == UNSET ? minutes[0] : minutes[1];
    out[0] = '\0';
    if (from == UNSET || to <= 0) {
        return;
    }
    if (from != to) {
        words_write(out, _("Usually %d to %d minutes"), from, to);
    } else {
        words_write(out, words_count(_("Usually about %d minute"), _("Usually about %d minutes"), (unsigned long)to),
                    to);
    }
}

void words_clock(int64_t seconds, char out[WORDS_ROOM]) {
    const long long whole = seconds > 0 ? seconds : 0;
    const long long minutes = whole / 60;
    if (minutes < 60) {
        words_write(out, "%lld:%02lld", minutes, whole % 60);
    } else {
        words_write(out, "%lld:%02lld:%02lld", minutes / 60, minutes % 60, whole % 60);
    }
}

void words_time(Moment moment, char out[WORDS_ROOM]) {
    const int minute = moment_minute(moment);
    words_write(out, "%02d:%02d", minute / 60, minute % 60);
}

void words_figure(unsigned long n, char out[WORDS_ROOM]) {
    static const char *const figures[] = {"none",     "one",      "two",      "three",   "four",    "five",
                                          "six",      "seven",    "eight",    "nine",    "ten",     "eleven",
                                          "twelve",   "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
                                          "eighteen", "nineteen", "twenty"};
    if (n < sizeof figures / sizeof *figures) {
        words_write(out, "%s", _(figures[n]));
    } else {
        words_write(out, "%lu", n);
    }
}

const char *words_fear(int fear) {
    static const char *const anchors[] = {
        "at rest",
        "awake, settled",
        "a flicker of unease",
        "mild, can carry on",
        "noticeable, keeps coming back",
        "uncomfortable, still able",
        "strong, takes effort",
        "gets in the way",
        "hard to think of anything else",
        "strong urge to leave",
        "the most I can imagine",
    };
    if (fear == UNSET) {
        return _("not said");
    }
    const int most = FEAR_MOST;
    const int inside = fear < 0 ? 0 : fear > most ? most : fear;
    return _(anchors[inside / 10]);
}

const char *words_face(int fear) {
    static const char *const faces[] = {"calm", "uneasy", "tense", "scared", "wide-eyed"};
    if (fear == UNSET) {
        return _("not said");
    }
    const int face = fear / 20;
    return _(faces[face < 0 ? 0 : face > 4 ? 4 : face]);
}

const char *words_happened(int happened) {
    switch (happened) {
    case HAPPENED_NO:
        return _("Not at all");
    case HAPPENED_A_LITTLE:
        return _("A little");
    case HAPPENED_MOSTLY:
        return _("Mostly");
    case HAPPENED_YES:
        return _("Yes");
    case HAPPENED_UNSURE:
        return _("Not sure");
    default:
        return _("not said");
    }
}

const char *words_outcome(int outcome) {
    switch (outcome) {
    case OUTCOME_OUT:
        return _("on the way");
    case OUTCOME_DID_IT:
        return _("did it");
    case OUTCOME_PARTLY:
        return _("did part");
    case OUTCOME_TURNED_BACK:
        return _("turned back");
    default:
        return "";
    }
}

const char *words_way(RevisitWay way) {
    switch (way) {
    case REVISIT_PLACE:
        return _("in another place");
    case REVISIT_COMPANY:
        return _("in other company, or on your own");
    case REVISIT_BARE:
        return _("without what helps along");
    }
    return "";
}

const char *words_hour(Hour hour) {
    switch (hour) {
    case HOUR_DAWN:
        return _("Dawn trail");
    case HOUR_MORNING:
        return _("Morning trail");
    case HOUR_DAY:
        return _("Daylight trail");
    case HOUR_GOLDEN:
        return _("Golden hour trail");
    case HOUR_DUSK:
        return _("Dusk trail");
    case HOUR_NIGHT:
        return _("Night trail");
    case HOURS:
        break;
    }
    return _("Dawn trail");
}

#define FEAR_WORD 32

static void fear_word(int fear, bool face, char out[FEAR_WORD]) {
    if (face) {
        (void)snprintf(out, FEAR_WORD, "%s", words_face(fear));
    } else {
        (void)snprintf(out, FEAR_WORD, "%d", fear);
    }
}

/* What was not said is left out. */
static void fear_sentence(int before, int peak, int end, bool faces, char out[WORDS_ROOM]) {
    char first[FEAR_WORD];
    char high[FEAR_WORD];
    char last[FEAR_WORD];
    fear_word(before, faces, first);
    fear_word(peak, faces, high);
    fear_word(end, faces, last);
    if (before != UNSET && peak != UNSET && end != UNSET) {
        words_write(out, _("Fear went %s, %s, then %s."), first, high, last);
    } else if (peak != UNSET && end != UNSET) {
        words_write(out, _("Fear got to %s, then %s."), high, last);
    } else if (before != UNSET && end != UNSET) {
        words_write(out, _("Fear was %s before and %s at the end."), first, last);
    } else if (before != UNSET && peak != UNSET) {
        words_write(out, _("Fear was %s before and got to %s."), first, high);
    } else if (peak != UNSET) {
        words_write(out, _("Fear got to %s."), high);
    } else if (end != UNSET) {
        words_write(out, _("Fear was %s at the end."), last);
    } else if (before != UNSET) {
        words_write(out, _("Fear was %s before."), first);
    } else {
        out[0] = '\0';
    }
}

void words_fear_line(const Try *attempt, char out[WORDS_ROOM]) {
    fear_sentence(attempt->fear.before, attempt->fear.peak, attempt->fear.end, attempt->fear.faces == 1, out);
}

const char *words_happened_sentence(int happened) {
    switch (happened) {
    case HAPPENED_NO:
        return _("It did not happen.");
    case HAPPENED_A_LITTLE:
        return _("It happened a little.");
    case HAPPENED_MOSTLY:
        return _("It mostly happened.");
    case HAPPENED_YES:
        return _("It happened.");
    case HAPPENED_UNSURE:
        return _("It is hard to say whether it happened.");
    default:
        return "";
    }
}

void words_forecast_line(const Try *attempt, char out[WORDS_ROOM]) {
    const char *outcome = words_happened_sentence(attempt->happened);
    out[0] = '\0';
    if (outcome[0] == '\0') {
        return;
    }
    if (attempt->forecast.likelihood != UNSET) {
        words_write(out, _("You gave it %d%%. %s"), attempt->forecast.likelihood, outcome);
    } else if (!text_is_blank(attempt->forecast.text)) {
        words_write(out, _("You had a worry about it. %s"), outcome);
    }
}
