/* Which backups stay. Pure. */
#ifndef SHELL_BACKUP_KEEP_H
#define SHELL_BACKUP_KEEP_H

#include "core/moment.h"

#include <stddef.h>

#define BACKUP_STARTS 3
#define BACKUP_DAYS 7
#define BACKUP_WEEKS 4
#define BACKUP_MOST (BACKUP_STARTS + BACKUP_DAYS + BACKUP_WEEKS)

/* The last 3 starts, the newest of each of the last 7 days and of each of the last 4 weeks that have one (UTC, weeks
   from Monday). `stamps` newest first. */
void backup_keep(const Moment *stamps, size_t count, bool *keep);

#endif
