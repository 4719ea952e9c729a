/* What is shared (core/share.h) for other programs: a table and a JSON file. Their names are English in every language. */
#ifndef DATA_SHARE_FILE_H
#define DATA_SHARE_FILE_H

#include "core/share.h"

/* data/csv_write.h, with a byte order mark, by which spreadsheets know UTF-8. One row for each try, each camp and each note, told
   apart by "kind"; what was not chosen has no column. A camp's date is the day when it was lit. The caller frees it. */
char *share_csv(const Share *share);

/* "foothold.report", version 1. The caller frees it. */
char *share_json(const Share *share);

#endif
