/* All words that are made from data, and the only door to gettext. */
#ifndef VIEW_WORDS_H
#define VIEW_WORDS_H

#include "core/app.h"

#define _(text) words_say(text)

#if defined(__GNUC__)
#define WORDS_FORMAT(place) __attribute__((format_arg(place)))
#else
#define WORDS_FORMAT(place)
#endif

const char *words_say(const char *text) WORDS_FORMAT(1);
const char *words_language(void); /* in which they are: "en" */
/* Plural by language. */
const char *words_count(const char *one, const char *many, unsigned long n) WORDS_FORMAT(1) WORDS_FORMAT(2);

/* Each writes one or more whole sentences into `out` and never cuts inside a grapheme. */
#define WORDS_ROOM 600

#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
void words_write(char out[WORDS_ROOM], const char *format, ...);

/* "Camp 4 opens after one more time on another day, or after a surprise. Feel ready sooner? You can open it yourself."
 */
void words_unlock(const Book *book, const Step *step, int number, char out[WORDS_ROOM]);
/* What a rule asks for before any try: "A camp opens after two times at the camp before it ..."; with a camp's number, of
   that camp. Nothing is left out but "I feel ready", which always works. */
void words_rule(const Rule *rule, int number, char out[WORDS_ROOM]);
const char *words_preset(const Rule *rule); /* "Gentle", "Steady", ... or "Your own" */
/* A step's camp number on its trail, from 1; 0 where it is not there. */
int words_number(const Book *book, const Step *step);
/* "today", "yesterday", "Sunday", "1 November", "1 November 2025" */
void words_day(int64_t day, int64_t today, char out[WORDS_ROOM]);
void words_date(int64_t day, bool year, char out[WORDS_ROOM]);       /* "22 November 2026", or without the year */
void words_date_short(int64_t day, bool year, char out[WORDS_ROOM]); /* "22 Nov 2026" */
const char *words_month_short(int month);                            /* 1 to 12: "Nov" */
/* "Tuesday 17 November", with the year where it is not this one */
void words_weekday_date(int64_t day, int64_t today, char out[WORDS_ROOM]);
/* "just now" is never said: "Last here today". */
void words_last_here(Moment last, Moment now, char out[WORDS_ROOM]);
void words_minutes(const int minutes[2], char out[WORDS_ROOM]); /* "Usually 5 to 10 minutes" or "" */
void words_clock(int64_t seconds, char out[WORDS_ROOM]);        /* "4:32", "1:04:32" */
void words_time(Moment moment, char out[WORDS_ROOM]);           /* "08:14", by the moment's own clock */
void words_figure(unsigned long n, char out[WORDS_ROOM]);       /* "one" to "twenty", then "21" */
const char *words_fear(int fear); /* science.md 1.1's own words for each ten; "not said" for UNSET */
const char *words_happened(int happened);
const char *words_outcome(int outcome); /* "did it", "turned back"; "" for UNSET */
const char *words_happened_sentence(int happened); /* "It happened a little."; "" where it was not said */
const char *words_face(int fear);                               /* the five faces' names: "calm" to "wide-eyed" */
const char *words_way(RevisitWay way); /* "in another place" */
const char *words_hour(Hour hour);                              /* "Dawn trail" */
void words_fear_line(const Try *attempt, char out[WORDS_ROOM]); /* "Fear went 55, 78, then 42." with what was said */
void words_forecast_line(const Try *attempt, char out[WORDS_ROOM]); /* "You gave it 70%. It happened a little." or "" */
void words_toast(const App *app, char out[WORDS_ROOM]);

#endif
