/* What goes along when somebody is shown how practice went: chosen by kind, by time, by trail, and word by word. Everything
   that was not chosen is left out here, so that no page, table or card made of it can tell more. */
#ifndef CORE_SHARE_H
#define CORE_SHARE_H

#include "core/progress.h"

typedef enum SharePart {
    SHARE_CAMPS,     /* names of camps, their stars, how each try ended, and in how many places and kinds of company */
    SHARE_FEARS,     /* SUDS: the camps' own, and before, peak and end of each try */
    SHARE_FORECASTS, /* how likely it felt, and what came */
    SHARE_WORDS,     /* what was learned and what surprised, in own words; with SHARE_FORECASTS also what was feared */
    SHARE_NOTES,     /* own notes; never those that others wrote */
    SHARE_PARTS
} SharePart;

typedef enum ShareRange { SHARE_30_DAYS, SHARE_3_MONTHS, SHARE_ALL, SHARE_RANGES } ShareRange;

typedef enum ShareForm {
    SHARE_PAGE /* printable */, SHARE_TABLE /* CSV */, SHARE_JSON, /* what a wish chooses */
    SHARE_POCKET /* a card */, SHARE_CALENDAR, /* the next step: core/pocket.h */
    SHARE_PICTURE,                /* a trail's mountain */
    SHARE_FORMS
} ShareForm;

bool share_is_of_step(ShareForm form); /* not of a wish */

typedef struct ShareWish {
    bool parts[SHARE_PARTS];
    ShareRange range;
    Texts left_out; /* ids: a trail's, all of it; a try's, its own words; a note's. Owned */
} ShareWish;

typedef struct Sharing { /* on the screen; all owned */
    ShareWish wish;
    ShareForm form;
    bool reminder; /* in the calendar */
    bool others;   /* with large letters: all forms are there to choose from */
    bool trails;   /* they are there to choose from, one by one */
    char picture[ID_ROOM]; /* the trail on the picture card; "" = none was chosen */
    char *path;    /* where it was written; else NULL */
    char *refusal; /* why it was not; else NULL */
} Sharing;

void sharing_free(Sharing *sharing);

/* Numbers of the last thirty days, no words of one's own. */
ShareWish share_usual(void);
void share_wish_free(ShareWish *wish);
bool share_leaves_out(const ShareWish *wish, const char *id);
void share_leave_out(ShareWish *wish, const char *id, bool out);

/* Everything below is borrowed from the book. What was not chosen, or not said, is NULL, UNSET, or not there. */
typedef struct SharedTry {
    const char *id;
    int camp;    /* its number on the trail, from 1; 0 = no longer on it */
    const char *title;
    Moment when;
    int outcome; /* Outcome, never OUTCOME_OUT */
    int before, peak, end, faces;
    const char *forecast;
    int likelihood, expected /* fear, forecast */, happened, coped;
    const char *learned, *surprise;
} SharedTry;

typedef struct SharedCamp {
    const char *title;
    bool open;
    Moment lit; /* the first time it was done, whenever that was; unset = not yet */
    int stars, tries; /* of all time */
    int fear;         /* its own, as rated last */
} SharedCamp;

typedef struct SharedTrail {
    const char *id, *title, *language;
    SharedCamp *camps; /* from the lowest up; none without SHARE_CAMPS */
    size_t camp_count, lit;
    SharedTry *tries; /* of the range, oldest first */
    size_t try_count;
} SharedTrail;

typedef struct SharedNote {
    const char *id, *text;
    Moment when;
} SharedNote;

typedef struct Share {
    const char *name; /* the person's */
    bool parts[SHARE_PARTS];
    int64_t from, to; /* local days, both included; of all time `from` is the day of the first try or note below; `to` is today */
    SharedTrail *trails; /* as they lie on the map, archived ones behind; only those with something to tell */
    size_t trail_count;
    Abroad abroad; /* of the tries above: how many places and kinds of company, never which */
    SharedNote *notes; /* oldest first */
    size_t note_count;
} Share;

/* The caller calls share_free. */
Share share_of(const Book *book, const ShareWish *wish, int64_t today);
/* The same with the words that were left out one by one: to choose from. */
Share share_offered(const Book *book, const ShareWish *wish, int64_t today);
void share_free(Share *share);
bool share_is_empty(const Share *share);
size_t share_tries(const Share *share);     /* of all trails */
bool share_has_words(const SharedTry *attempt); /* of one's own */

#endif
