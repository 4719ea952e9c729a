/* What a person's tries add up to: figures alone, from the book. Only finished tries count. What was not said is left out of
   every figure, never counted as zero; each figure comes with how many answers it rests on. Nothing here asks for fear to
   fall, and nothing counts days in a row. */
#ifndef CORE_PROGRESS_H
#define CORE_PROGRESS_H

#include "core/tries.h"

typedef struct Mean {
    double value;
    size_t count; /* it rests on so many; 0 = nothing is known */
} Mean;

/* A least-squares line through the fear of one camp by repeat: the first time is 1, a time without a rating keeps its
   place. */
typedef struct Trend {
    double by_try; /* points of fear from one time to the next; 0 with less than two ratings */
    double first;  /* where the line stands at the first time */
    size_t count;  /* ratings it rests on */
} Trend;

/* From so many ratings on a trend says something: two are always on a line. */
#define TREND_LEAST 3
bool trend_is_told(const Trend *trend);
double trend_at(const Trend *trend, double repeat); /* where the line stands at that time, counted from 1 */

typedef struct ProgressCamp { /* with at least one finished try */
    const Step *step;
    int number;          /* on the trail, from 1; 0 = it was taken off */
    size_t first, count; /* its tries among those at hand */
    size_t earlier, all; /* of its tries, those older than these, and all there are: more than `count` in a window */
    Trend peaks;         /* of all its tries */
} ProgressCamp;

typedef struct Progress { /* of one trail */
    ProgressCamp *camps; /* as they stand on the trail; those taken off keep their place */
    size_t camp_count;
    const Try **tries; /* finished ones, camp by camp, each oldest first */
    size_t count;
} Progress;

/* The tries belong to the book. */
Progress progress_of_trail(const Book *book, const char *trail);
/* Part of it: at most `room` of the tries that are left when the `back` newest are left out, the newest of those. */
Progress progress_window(const Progress *whole, size_t back, size_t room);
/* One camp of it alone: the repeats of one step. Empty where the step has no try among them. */
Progress progress_of_step(const Progress *whole, const char *step);
void progress_free(Progress *progress);

/* Which part of the fear was gone at the end, in percent of its peak or of what it was before: 60 from 50 to 20, -20 from 50
   to 60. False where one of the two was not said or there was nothing to fall. */
bool try_drop(const Try *attempt, RuleSide from, double *percent);
/* What came of the worry, to be held against its likelihood: not at all 0, a little 25, mostly 60, yes 100; UNSET where it
   was not said, or is hard to say. */
int try_came(const Try *attempt);

Mean progress_fear(const Try *const *tries, size_t count, RuleSide side);
Mean progress_drop(const Try *const *tries, size_t count, RuleSide from);
Trend progress_trend(const Try *const *tries, size_t count, RuleSide side); /* of one camp, oldest first */

/* Forecast less outcome, over the tries that have both: above 0 = less came than was feared. */
Mean progress_likelihood_gap(const Try *const *tries, size_t count); /* the likelihood, less what came */
Mean progress_fear_gap(const Try *const *tries, size_t count);       /* the fear expected, less the peak */

typedef struct Worries { /* of which it is known what came */
    size_t count, small; /* small: nothing, or a little */
} Worries;

Worries progress_worries(const Try *const *tries, size_t count);

typedef struct Abroad { /* different ones, compared folded */
    size_t places, company;
} Abroad;

Abroad progress_abroad(const Try *const *tries, size_t count);

typedef struct Week {
    int64_t monday; /* local day */
    size_t tents;   /* tries in it: each is a tent pitched */
} Week;

/* The last `room` weeks up to that of `today`, oldest first. */
void progress_weeks(const Try *const *tries, size_t count, int64_t today, Week *weeks, size_t room);

int64_t progress_hut_minutes(const Book *book); /* whole ones, of all rests together */

#endif
