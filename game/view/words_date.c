#include "view/words.h"

static const char *month_name(int month) {
    static const char *const names[] = {"January", "February", "March",     "April",   "May",      "June",
                                        "July",    "August",   "September", "October", "November", "December"};
    return _(names[month - 1]);
}

const char *words_month_short(int month) {
    static const char *const names[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                        "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    return _(names[month - 1]);
}

void words_date(int64_t day, bool year, char out[WORDS_ROOM]) {
    const Date date = date_of_day(day);
    if (year) {
        words_write(out, "%d %s %d", date.day, month_name(date.month), date.year);
    } else {
        words_write(out, "%d %s", date.day, month_name(date.month));
    }
}

void words_date_short(int64_t day, bool year, char out[WORDS_ROOM]) {
    const Date date = date_of_day(day);
    if (year) {
        words_write(out, "%d %s %d", date.day, words_month_short(date.month), date.year);
    } else {
        words_write(out, "%d %s", date.day, words_month_short(date.month));
    }
}
