#include "view/range_parts.h"

#include "view/words.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define SLOT_LEAST 244.0
#define SLOT_MOST 430.0
#define COMPACT_SHOWN 3
#define GROUND 592.0
#define CARD_HEIGHT 116.0
#define TOAST_WORDS 480.0

static size_t range_shown(const Sight *sight, size_t count) {
    const double wide = sight->width / sight->scale;
    const double room = floor(wide / (SLOT_LEAST * sight->text));
    const size_t most = sight->compact ? COMPACT_SHOWN : (size_t)fmin(RANGE_MOST - 1, fmax(COMPACT_SHOWN, room));
    return count < most ? count : most;
}

size_t range_first(size_t count, size_t shown, size_t chosen) {
    const size_t before = shown / 2, last = count - shown;
    const size_t first = chosen > before ? chosen - before : 0;
    return first < last ? first : last;
}

/* After a while a way back is offered; it may be left aside for ever. */
static const char *lit_line(Layout *layout, const RangeTrail *trail) {
    const Book *book = &layout_app(layout)->book;
    const int64_t today = moment_day(layout_sight(layout)->now);
    const Advice advice = advice_for_trail(book, trail->trail->record.id, today);
    if (advice.kind != ADVICE_REVISIT) {
        return _("The whole trail is lit");
    }
    return layout_say(layout, _("All lit. A side path, if you like: camp %d again"),
                      words_number(book, book_step(book, advice.step)));
}

static const char *next_line(Layout *layout, const RangeTrail *trail) {
    if (trail->camps > 0 && trail->lit == trail->camps) {
        return lit_line(layout, trail);
    }
    const Step *next = trail_next_step(&layout_app(layout)->book, trail->trail->record.id);
    return next == NULL ? _("No camps yet") : layout_say(layout, _("Next: %s"), next->title);
}

static void count_camps(Layout *layout, RangeTrail *trail) {
    const Book *book = &layout_app(layout)->book;
    const Step *next = trail_next_step(book, trail->trail->record.id);
    size_t count = 0;
    const Step **steps = book_steps(book, trail->trail->record.id, &count);
    trail->camps = trail->next = count < STEPS_MOST ? count : STEPS_MOST;
    for (size_t i = 0; i < trail->camps; i++) {
        size_t tries = 0;
        const Try **all = tries_of_step(book, steps[i]->record.id, &tries);
        trail->lit_at[i] = step_facts(all, tries).lit;
        trail->lit += trail->lit_at[i] ? 1 : 0;
        trail->next = steps[i] == next ? i : trail->next;
        free((void *)all);
    }
    free((void *)steps);
}

static Hour hour_of(const Trail *trail) {
    return trail->hour >= 0 && trail->hour < HOURS ? (Hour)trail->hour : HOUR_DAWN;
}

static RangeTrail name_of(const Trail *trail) {
    return (RangeTrail){.trail = trail, .key = key_record(PART_TRAIL, trail->record.id), .hour = hour_of(trail)};
}

RangeTrail range_trail(Layout *layout, const Trail *trail) {
    RangeTrail seen = name_of(trail);
    count_camps(layout, &seen);
    seen.next_line = next_line(layout, &seen);
    return seen;
}

const char *range_spoken(Layout *layout, const RangeTrail *trail) {
    return layout_say(layout, _("%s. %d of %d camps lit. %s."), trail->trail->title == NULL ? "" : trail->trail->title,
                      (int)trail->lit, (int)trail->camps, trail->next_line);
}

/* The one that has the focus; while the focus is elsewhere, the one looked at last. */
static size_t chosen_of(const App *app, const Trail **trails, size_t count) {
    const bool focused = app->ui.focus.part == PART_TRAIL;
    const char *id = focused ? app->ui.focus.id : app->ui.trail;
    for (size_t i = 0; i < count; i++) {
        if (strcmp(trails[i]->record.id, id) == 0) {
            return i;
        }
    }
    return 0;
}

static double foot_of(const Sight *sight) {
    return 720 - (sight->hints ? 52 : 26);
}

/* What a toast covers at the foot of the page, 0 where there is none. */
static double toast_room(const Layout *layout) {
    const Sight *sight = layout_sight(layout);
    if (layout_app(layout)->ui.toast.kind == TOAST_NONE) {
        return 0;
    }
    char words[WORDS_ROOM];
    words_toast(layout_app(layout), words);
    const double wide = sight->measure(sight->context, role_types[ROLE_BODY].face, sight_pixels(sight, ROLE_BODY),
                                       words, strlen(words)) /
                        sight->scale;
    const double lines = ceil(wide / (TOAST_WORDS * sight->text) + .2);
    return (sight->hints ? 10 : 12) + fmax(48, lines * sight_line(sight, ROLE_BODY) / sight->scale + 12) + 10;
}

Range range_of(Layout *layout, const Trail **trails, size_t count) {
    const Sight *sight = layout_sight(layout);
    const Point corner = backdrop_corner(layout);
    Range range = {.trails = layout_room(layout, count * sizeof *range.trails),
                   .count = count,
                   .chosen = chosen_of(layout_app(layout), trails, count),
                   .shown = range_shown(sight, count),
                   .left = corner.x,
                   .right = 1280 - corner.x,
                   .top = corner.y,
                   .foot = fmin(foot_of(sight), 720 - toast_room(layout))};
    range.first = range_first(count, range.shown, range.chosen);
    range.slot = fmin(SLOT_MOST, (range.right - range.left) / (double)range.shown);
    range.ground = fmin(GROUND, foot_of(sight) - CARD_HEIGHT * .66 * fmax(1, sight->text));
    for (size_t i = 0; i < count; i++) {
        const bool seen = i >= range.first && i < range.first + range.shown;
        range.trails[i] = seen ? range_trail(layout, trails[i]) : name_of(trails[i]);
    }
    return range;
}

const RangeTrail *range_seen(const Range *range, size_t i) {
    return &range->trails[range->first + i];
}

double range_x(const Range *range, size_t i) {
    return (range->left + range->right) / 2 + ((double)i - (double)(range->shown - 1) / 2) * range->slot;
}
