#include "core/moment.h"

#include <stdio.h>

#define MS_PER_MINUTE INT64_C(60000)
#define MS_PER_DAY INT64_C(86400000)
#define MS_MOST INT64_C(253402300799999) /* 9999-12-31T23:59:59.999Z */
#define OFFSET_MOST 1080
#define DAYS_PER_400_YEARS INT64_C(146097)
#define DAYS_FROM_MARCH_0000 INT64_C(719468) /* 0000-03-01 to 1970-01-01 */

const Moment moment_unset = {MOMENT_UNSET, 0};

bool moment_is_set(Moment moment) {
    return moment.ms != MOMENT_UNSET;
}

static int64_t divided_down(int64_t value, int64_t by) {
    return value / by - (value % by < 0 ? 1 : 0);
}

static int64_t local_ms(Moment moment) {
    return moment.ms + moment.offset * MS_PER_MINUTE;
}

int64_t moment_day(Moment moment) {
    return divided_down(local_ms(moment), MS_PER_DAY);
}

int moment_minute(Moment moment) {
    return (int)((local_ms(moment) - moment_day(moment) * MS_PER_DAY) / MS_PER_MINUTE);
}

static bool is_leap(int year) {
    return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

bool date_is_valid(Date date) {
    static const int lengths[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (date.year < 1 || date.year > 9999 || date.month < 1 || date.month > 12 || date.day < 1) {
        return false;
    }
    return date.day <= lengths[date.month - 1] + (date.month == 2 && is_leap(date.year) ? 1 : 0);
}

/* Years are counted from March, so that the leap day is the last of its year and months follow one straight line. */
int64_t date_day(Date date) {
    const int64_t month = (date.month + 9) % 12;
    const int64_t year = date.year - (month >= 10 ? 1 : 0);
    const int64_t days = year * 365 + divided_down(year, 4) - divided_down(year, 100) + divided_down(year, 400);
    return days + (month * 153 + 2) / 5 + date.day - 1 - DAYS_FROM_MARCH_0000;
}

Date date_of_day(int64_t day) {
    const int64_t since = day + DAYS_FROM_MARCH_0000;
    const int64_t era = divided_down(since, DAYS_PER_400_YEARS);
    const int64_t in_era = since - era * DAYS_PER_400_YEARS;
    const int64_t year = (in_era - in_era / 1460 + in_era / 36524 - in_era / (DAYS_PER_400_YEARS - 1)) / 365;
    const int64_t in_year = in_era - (year * 365 + year / 4 - year / 100);
    const int64_t month = (in_year * 5 + 2) / 153;
    Date date;
    date.day = (int)(in_year - (month * 153 + 2) / 5 + 1);
    date.month = (int)(month < 10 ? month + 3 : month - 9);
    date.year = (int)(era * 400 + year + (date.month <= 2 ? 1 : 0));
    return date;
}

int date_weekday(int64_t day) {
    const int64_t thursday = 3; /* 1970-01-01 */
    return (int)(((day + thursday) % 7 + 7) % 7);
}

static void print_offset(int offset, char *out, size_t room) {
    if (offset == 0) {
        (void)snprintf(out, room, "Z");
        return;
    }
    const unsigned minutes = (unsigned)(offset < 0 ? -offset : offset);
    (void)snprintf(out, room, "%c%02u:%02u", offset < 0 ? '-' : '+', minutes / 60 % 100, minutes % 60);
}

void moment_print(Moment moment, char out[MOMENT_TEXT]) {
    if (!moment_is_set(moment)) {
        out[0] = '\0';
        return;
    }
    Date date = date_of_day(moment_day(moment));
    if (date.year > 9999) { /* the last local hours east of Greenwich have no four-digit year */
        moment.offset = 0;
        date = date_of_day(moment_day(moment));
    }
    const unsigned ms = (unsigned)(local_ms(moment) - moment_day(moment) * MS_PER_DAY);
    char offset[8];
    print_offset(moment.offset, offset, sizeof offset);
    (void)snprintf(out, MOMENT_TEXT, "%04u-%02u-%02uT%02u:%02u:%02u.%03u%s", (unsigned)date.year % 10000,
                   (unsigned)date.month % 100, (unsigned)date.day % 100, ms / 3600000 % 100, ms / 60000 % 60,
                   ms / 1000 % 60, ms % 1000, offset);
}

static bool read_digits(const char **at, int count, int *out) {
    int value = 0;
    for (int i = 0; i < count; i++) {
        const char digit = (*at)[i];
        if (digit < '0' || digit > '9') {
            return false;
        }
        value = value * 10 + (digit - '0');
    }
    *at += count;
    *out = value;
    return true;
}

static bool read_mark(const char **at, char mark) {
    if (**at != mark) {
        return false;
    }
    (*at)++;
    return true;
}

static bool read_fraction(const char **at, int *ms) {
    int worth = 100;
    int count = 0;
    for (; **at >= '0' && **at <= '9'; (*at)++) {
        *ms += (**at - '0') * worth;
        worth /= 10;
        count++;
    }
    return count > 0 && count <= 9;
}

static bool read_clock(const char **at, int64_t *out) {
    int hour = 0;
    int minute = 0;
    int second = 0;
    int ms = 0;
    if (!read_digits(at, 2, &hour) || !read_mark(at, ':') || !read_digits(at, 2, &minute)) {
        return false;
    }
    if (read_mark(at, ':')) {
        if (!read_digits(at, 2, &second) || (read_mark(at, '.') && !read_fraction(at, &ms))) {
            return false;
        }
    }
    *out = ((hour * 60 + minute) * INT64_C(60) + second) * 1000 + ms;
    return hour < 24 && minute < 60 && second < 60;
}

static bool read_offset(const char **at, int *out) {
    *out = 0;
    if (read_mark(at, 'Z')) {
        return true;
    }
    const int sign = **at == '-' ? -1 : 1;
    int hours = 0;
    int minutes = 0;
    if ((!read_mark(at, '+') && !read_mark(at, '-')) || !read_digits(at, 2, &hours) || !read_mark(at, ':') ||
        !read_digits(at, 2, &minutes)) {
        return false;
    }
    *out = sign * (hours * 60 + minutes);
    return minutes < 60 && hours * 60 + minutes <= OFFSET_MOST;
}

bool moment_read(const char *text, Moment *out) {
    Date date = {0, 0, 0};
    int64_t clock = 0;
    int offset = 0;
    const bool read = read_digits(&text, 4, &date.year) && read_mark(&text, '-') &&
                      read_digits(&text, 2, &date.month) && read_mark(&text, '-') && read_digits(&text, 2, &date.day) &&
                      read_mark(&text, 'T') && read_clock(&text, &clock) && read_offset(&text, &offset);
    if (!read || *text != '\0' || !date_is_valid(date)) {
        return false;
    }
    const int64_t ms = date_day(date) * MS_PER_DAY + clock - offset * MS_PER_MINUTE;
    if (ms < 0 || ms > MS_MOST) {
        return false;
    }
    *out = (Moment){ms, offset};
    return true;
}

Moment moment_on_day(Moment moment, int64_t day) {
    moment.ms += (day - moment_day(moment)) * MS_PER_DAY;
    moment.ms = moment.ms < 0 ? 0 : moment.ms > MS_MOST ? MS_MOST : moment.ms;
    return moment;
}
