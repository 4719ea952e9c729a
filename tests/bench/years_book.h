/* Somebody who has practised for years: 20 trails, their tries spread over all camps and ten years. */
#ifndef BENCH_YEARS_BOOK_H
#define BENCH_YEARS_BOOK_H

#include "shell/packs.h"

#define YEARS_TRAILS 20

/* So many tries up to `now`; the newest one waits for its debrief. Mia's, whoever that is. The caller frees it. */
Book years_book(const Packs *packs, int tries, Moment now);

#endif
