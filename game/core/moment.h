/* A moment: UTC milliseconds since 1970 and the offset from UTC that the player's clock had then. The offset travels
   with the moment, so the local day of a try stays what it was through clock changes and journeys. */
#ifndef CORE_MOMENT_H
#define CORE_MOMENT_H

#include <stdbool.h>
#include <stdint.h>

#define MOMENT_UNSET INT64_MIN
#define MOMENT_TEXT 32 /* bytes for moment_print */

typedef struct Moment {
    int64_t ms;     /* UTC; MOMENT_UNSET = not said. Years 1970 to 9999 */
    int offset;     /* minutes east of UTC, -1080 to 1080 */
} Moment;

typedef struct Date {
    int year, month, day; /* month and day from 1 */
} Date;

extern const Moment moment_unset;

bool moment_is_set(Moment moment);

/* The local calendar day as a count of days since 1970-01-01. */
int64_t moment_day(Moment moment);

/* The local minute of the day, 0 to 1439. */
int moment_minute(Moment moment);

Date date_of_day(int64_t day);
int64_t date_day(Date date);      /* the inverse; any valid date */
bool date_is_valid(Date date);
int date_weekday(int64_t day);    /* 0 = Monday */

/* RFC 3339: "2026-03-01T18:30:00.000+01:00" with "Z" for offset 0. Reading accepts seconds and fractions left out
   as in "2026-03-01T18:30+01:00", and refuses dates that do not exist. */
void moment_print(Moment moment, char out[MOMENT_TEXT]);
bool moment_read(const char *text, Moment *out);

/* The same local clock time on another local day, keeping the offset, as far as there are moments. */
Moment moment_on_day(Moment moment, int64_t day);

#endif
