#include "shell/backup_keep.h"

static int64_t stamp_day(Moment stamp) {
    return moment_day((Moment){stamp.ms, 0});
}

static int64_t stamp_week(Moment stamp) {
    int64_t day = stamp_day(stamp);
    return day - date_weekday(day);
}

/* The newest of each of the `most` newest periods. */
static void keep_newest(const Moment *stamps, size_t count, bool *keep, int64_t (*period)(Moment), int most) {
    int found = 0;
    for (size_t i = 0; i < count && found < most; i++)
        if (i == 0 || period(stamps[i]) != period(stamps[i - 1])) {
            keep[i] = true;
            found++;
        }
}

void backup_keep(const Moment *stamps, size_t count, bool *keep) {
    for (size_t i = 0; i < count; i++)
        keep[i] = i < BACKUP_STARTS;
    keep_newest(stamps, count, keep, stamp_day, BACKUP_DAYS);
    keep_newest(stamps, count, keep, stamp_week, BACKUP_WEEKS);
}
