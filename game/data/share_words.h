/* The words by which shared files name outcomes and days: those of a save. */
#ifndef DATA_SHARE_WORDS_H
#define DATA_SHARE_WORDS_H

#include <stdint.h>

#define SHARE_DATE 16

void share_date(int64_t day, char out[SHARE_DATE]); /* "2026-03-01" */
const char *share_outcome(int outcome);             /* NULL for UNSET */
const char *share_happened(int happened);

#endif
