#include "core/share.h"

#include "core/advice.h"
#include "core/memory.h"
#include "core/text.h"
#include "core/unlock.h"

#include <stdlib.h>
#include <string.h>

#define DAYS_SHORT 30
#define DAYS_LONG 91 /* thirteen whole weeks */

/* Of all time it is what is shown that says when it began: see `begin_with_first`. */
static int64_t first_day(ShareRange range, int64_t today) {
    switch (range) {
    case SHARE_30_DAYS:
        return today - DAYS_SHORT + 1;
    case SHARE_3_MONTHS:
        return today - DAYS_LONG + 1;
    case SHARE_ALL:
    case SHARE_RANGES:
        break;
    }
    return INT64_MIN;
}

static const char *said(const char *text) {
    return text_is_blank(text) ? NULL : text;
}

/* One making of what is shared. */
typedef struct Choosing {
    const Book *book;
    const ShareWish *wish;
    Share *share;
} Choosing;

static bool in_range(const Share *share, int64_t day) {
    return day >= share->from && day <= share->to;
}

static SharedTry share_try(const Choosing *choosing, const Try *attempt) {
    SharedTry shared = {.id = attempt->record.id,
                        .when = try_moment(attempt),
                        .outcome = UNSET,
                        .before = UNSET,
                        .peak = UNSET,
                        .end = UNSET,
                        .faces = UNSET,
                        .likelihood = UNSET,
                        .expected = UNSET,
                        .happened = UNSET,
                        .coped = UNSET};
    const bool *parts = choosing->wish->parts;
    const bool words = parts[SHARE_WORDS] && !share_leaves_out(choosing->wish, attempt->record.id);
    if (parts[SHARE_CAMPS]) {
        const Step *step = book_step(choosing->book, attempt->step);
        shared.title = step == NULL ? NULL : said(step->title);
        shared.outcome = attempt->outcome;
    }
    if (parts[SHARE_FEARS]) {
        shared.before = attempt->fear.before;
        shared.peak = attempt->fear.peak;
        shared.end = attempt->fear.end;
        shared.faces = attempt->fear.faces;
    }
    if (parts[SHARE_FORECASTS]) {
        shared.forecast = words ? said(attempt->forecast.text) : NULL;
        shared.likelihood = attempt->forecast.likelihood;
        shared.expected = attempt->forecast.fear;
        shared.happened = attempt->happened;
        shared.coped = attempt->coped;
    }
    if (words) {
        shared.learned = said(attempt->learned);
        shared.surprise = said(attempt->surprise);
    }
    return shared;
}

static int try_order(const void *a, const void *b) {
    const SharedTry *left = a, *right = b;
    return left->when.ms != right->when.ms ? (left->when.ms > right->when.ms ? 1 : -1) : strcmp(left->id, right->id);
}

static int camp_number(const Step *const *steps, size_t count, const char *step) {
    for (size_t i = 0; i < count; i++) {
        if (strcmp(steps[i]->record.id, step) == 0) {
            return (int)i + 1;
        }
    }
    return 0;
}

static Moment first_clear(const Try *const *tries, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (try_is_clear(tries[i])) {
            return try_moment(tries[i]);
        }
    }
    return moment_unset;
}

static SharedCamp share_camp(const Choosing *choosing, const Step *step) {
    size_t count = 0;
    const Try **tries = tries_of_step(choosing->book, step->record.id, &count);
    const StepFacts facts = step_facts(tries, count);
    const SharedCamp camp = {
        .title = said(step->title),
        .open = unlock_is_open(choosing->book, step),
        .lit = first_clear(tries, count),
        .stars = facts.stars,
        .tries = (int)facts.tries,
        .fear = choosing->wish->parts[SHARE_FEARS] ? step_fear(choosing->book, step) : UNSET,
    };
    free((void *)tries);
    return camp;
}

static void add_camps(const Choosing *choosing, SharedTrail *trail, const Step *const *steps, size_t count) {
    trail->camps = memory_new(count, sizeof *trail->camps);
    for (size_t i = 0; i < count; i++) {
        trail->camps[i] = share_camp(choosing, steps[i]);
        trail->lit += moment_is_set(trail->camps[i].lit) ? 1 : 0;
    }
    trail->camp_count = count;
}

static void free_trail(SharedTrail *trail) {
    free(trail->camps);
    free(trail->tries);
}

static bool any_of_tries(const bool parts[SHARE_PARTS]) {
    return parts[SHARE_CAMPS] || parts[SHARE_FEARS] || parts[SHARE_FORECASTS] || parts[SHARE_WORDS];
}

/* A trail while its tries are gathered. */
typedef struct Gathered {
    const Trail *trail;
    const Step **steps; /* owned */
    size_t step_count, room;
    SharedTrail shared;
} Gathered;

typedef struct Gathering {
    Gathered *items;
    size_t count;
    const Try **tries; /* all that were chosen; owned */
    size_t try_count, try_room;
} Gathering;

static void gather_trail(const Choosing *choosing, Gathering *all, const Trail *trail) {
    if (share_leaves_out(choosing->wish, trail->record.id)) {
        return;
    }
    Gathered *gathered = &all->items[all->count++];
    *gathered = (Gathered){.trail = trail};
    gathered->steps = book_steps(choosing->book, trail->record.id, &gathered->step_count);
    gathered->shared =
        (SharedTrail){.id = trail->record.id, .title = said(trail->title), .language = said(trail->language)};
    if (choosing->wish->parts[SHARE_CAMPS]) {
        add_camps(choosing, &gathered->shared, gathered->steps, gathered->step_count);
    }
}

static Gathering gather_trails(const Choosing *choosing) {
    size_t counts[2] = {0, 0};
    const Trail **lists[2] = {book_trails(choosing->book, false, &counts[0]),
                              book_trails(choosing->book, true, &counts[1])};
    Gathering all = {.items = memory_new(counts[0] + counts[1], sizeof *all.items)};
    for (size_t list = 0; list < 2; list++) {
        for (size_t i = 0; i < counts[list]; i++) {
            gather_trail(choosing, &all, lists[list][i]);
        }
        free((void *)lists[list]);
    }
    return all;
}

static Gathered *gathered_of(const Gathering *all, const char *trail) {
    for (size_t i = 0; i < all->count; i++) {
        if (strcmp(all->items[i].trail->record.id, trail) == 0) {
            return &all->items[i];
        }
    }
    return NULL;
}

static void gather_try(const Choosing *choosing, Gathered *gathered, const Try *attempt) {
    SharedTrail *trail = &gathered->shared;
    trail->tries = memory_grow(trail->tries, trail->try_count, &gathered->room, sizeof *trail->tries);
    trail->tries[trail->try_count] = share_try(choosing, attempt);
    trail->tries[trail->try_count++].camp = camp_number(gathered->steps, gathered->step_count, attempt->step);
}

/* Once over all of them: there may be very many. */
static void gather_tries(const Choosing *choosing, Gathering *all) {
    const Shelf *shelf = &choosing->book->shelves[RECORD_TRY];
    for (size_t i = 0; i < shelf->count; i++) {
        const Try *attempt = (const Try *)shelf->items[i];
        if (attempt->record.removed || !in_range(choosing->share, try_day(attempt)) || !try_is_finished(attempt)) {
            continue;
        }
        Gathered *gathered = gathered_of(all, attempt->trail);
        if (gathered != NULL) {
            gather_try(choosing, gathered, attempt);
            all->tries = memory_grow((void *)all->tries, all->try_count, &all->try_room, sizeof *all->tries);
            all->tries[all->try_count++] = attempt;
        }
    }
}

/* A trail that was begun of late may be shown before its first try. */
static bool tells(const Choosing *choosing, const Gathered *gathered) {
    const Trail *trail = gathered->trail;
    return gathered->shared.try_count > 0 || (gathered->shared.camp_count > 0 && trail->archived != 1 &&
                                              in_range(choosing->share, moment_day(trail->record.made)));
}

static void keep_trail(const Choosing *choosing, Gathered *gathered) {
    SharedTrail *trail = &gathered->shared;
    if (trail->try_count > 0) {
        qsort(trail->tries, trail->try_count, sizeof *trail->tries, try_order);
    }
    if (tells(choosing, gathered)) {
        choosing->share->trails[choosing->share->trail_count++] = *trail;
    } else {
        free_trail(trail);
    }
    free((void *)gathered->steps);
}

static void add_trails(const Choosing *choosing) {
    Gathering all = gather_trails(choosing);
    gather_tries(choosing, &all);
    if (choosing->wish->parts[SHARE_CAMPS]) {
        choosing->share->abroad = progress_abroad(all.tries, all.try_count);
    }
    choosing->share->trails = memory_new(all.count, sizeof *choosing->share->trails);
    for (size_t i = 0; i < all.count; i++) {
        keep_trail(choosing, &all.items[i]);
    }
    free((void *)all.tries);
    free(all.items);
}

static int note_order(const void *a, const void *b) {
    const SharedNote *left = a, *right = b;
    return left->when.ms != right->when.ms ? (left->when.ms > right->when.ms ? 1 : -1) : strcmp(left->id, right->id);
}

static void add_notes(const Choosing *choosing) {
    const Shelf *shelf = &choosing->book->shelves[RECORD_NOTE];
    Share *share = choosing->share;
    size_t room = 0;
    for (size_t i = 0; i < shelf->count; i++) {
        const Note *note = (const Note *)shelf->items[i];
        if (note->record.removed || !text_is_blank(note->from) || text_is_blank(note->text) ||
            !in_range(share, moment_day(note->record.made)) || share_leaves_out(choosing->wish, note->record.id)) {
            continue;
        }
        share->notes = memory_grow(share->notes, share->note_count, &room, sizeof *share->notes);
        share->notes[share->note_count++] =
            (SharedNote){.id = note->record.id, .text = note->text, .when = note->record.made};
    }
    if (share->note_count > 0) {
        qsort(share->notes, share->note_count, sizeof *share->notes, note_order);
    }
}

static int64_t earlier_day(int64_t day, Moment moment) {
    return moment_day(moment) < day ? moment_day(moment) : day;
}

/* The day of a try or a note that was left out is not told either. */
static void begin_with_first(Share *share) {
    share->from = share->to;
    for (size_t i = 0; i < share->trail_count; i++) {
        if (share->trails[i].try_count > 0) {
            share->from = earlier_day(share->from, share->trails[i].tries[0].when);
        }
    }
    if (share->note_count > 0) {
        share->from = earlier_day(share->from, share->notes[0].when);
    }
}

Share share_of(const Book *book, const ShareWish *wish, int64_t today) {
    Share share = {.name = book->person == NULL ? NULL : said(book->person->name), .to = today};
    const Choosing choosing = {book, wish, &share};
    memcpy(share.parts, wish->parts, sizeof share.parts);
    share.from = first_day(wish->range, today);
    if (any_of_tries(wish->parts)) {
        add_trails(&choosing);
    }
    if (wish->parts[SHARE_NOTES]) {
        add_notes(&choosing);
    }
    if (wish->range == SHARE_ALL) {
        begin_with_first(&share);
    }
    return share;
}

Share share_offered(const Book *book, const ShareWish *wish, int64_t today) {
    ShareWish all = *wish;
    all.left_out = (Texts){.items = NULL};
    for (size_t i = 0; i < wish->left_out.count; i++) {
        if (book_trail(book, wish->left_out.items[i]) != NULL) {
            texts_add(&all.left_out, wish->left_out.items[i]);
        }
    }
    const Share share = share_of(book, &all, today);
    share_wish_free(&all);
    return share;
}

void share_free(Share *share) {
    for (size_t i = 0; i < share->trail_count; i++) {
        free_trail(&share->trails[i]);
    }
    free(share->trails);
    free(share->notes);
    *share = (Share){.trails = NULL};
}

bool share_is_empty(const Share *share) {
    return share->trail_count == 0 && share->note_count == 0;
}

size_t share_tries(const Share *share) {
    size_t count = 0;
    for (size_t i = 0; i < share->trail_count; i++) {
        count += share->trails[i].try_count;
    }
    return count;
}

bool share_has_words(const SharedTry *attempt) {
    return attempt->forecast != NULL || attempt->learned != NULL || attempt->surprise != NULL;
}
