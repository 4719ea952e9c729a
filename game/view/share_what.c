/* What goes into a file: for whom, which kinds of things, which trails, from when. */
#include "core/supporter.h"
#include "view/frame.h"
#include "view/share_parts.h"
#include "view/words.h"

#include <stdlib.h>

#define NUMBERS_WIDTH 340.0 /* of the column with the numbers */
#define TICK_WIDTH 350.0

enum { GROUP_RANGE = SHARE_GROUPS, GROUP_PEOPLE };

static const Sharing *sharing_of(const Layout *layout) {
    return &layout_app(layout)->ui.sharing;
}

static const char *part_name(SharePart part) {
    switch (part) {
    case SHARE_CAMPS:
        return _("Camps and stars");
    case SHARE_FEARS:
        return _("Fear before, peak and after");
    case SHARE_FORECASTS:
        return _("How likely it felt, and what came");
    case SHARE_WORDS:
        return _("What I feared and learned, in my words");
    case SHARE_NOTES:
        return _("My notes");
    case SHARE_PARTS:
        break;
    }
    return "";
}

void share_switch(Layout *layout, Key key, const char *name, bool on) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .across = ALIGN_CENTRE, .wrap = true, .whole = true});
    layout_open(layout, (Spec){.grow = 1, .width_least = 200});
    (void)layout_text(layout, ROLE_BODY, TONE_INK, name);
    layout_close(layout);
    (void)layout_switch(layout, key, name, on, command_set(key, on ? 0 : 1));
    layout_close(layout);
}

static bool is_theirs(const Layout *layout, const Supporter *supporter) {
    for (int i = 0; i < SHARE_PARTS; i++) {
        if (sharing_of(layout)->wish.parts[i] != supporter_may(supporter, (SharePart)i)) {
            return false;
        }
    }
    return true;
}

/* Each begins with what was said of them among the people who help. */
static void add_people(Layout *layout, const Supporter *const *people, size_t count) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 8, .wrap = true, .across = ALIGN_CENTRE});
    (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, _("For"));
    for (size_t i = 0; i < count; i++) {
        const Key key = key_record(PART_SHARE_FOR, people[i]->record.id);
        layout_choice(layout, CHOICE_CHIP, key, people[i]->name, is_theirs(layout, people[i]), command_set(key, 1))
            ->group = GROUP_PEOPLE;
    }
    layout_close(layout);
}

static void add_part(Layout *layout, SharePart part) {
    share_switch(layout, key_index(PART_SHARE_PART, (int)part), part_name(part), sharing_of(layout)->wish.parts[part]);
    (void)layout_rule(layout);
}

typedef struct Trails {  /* on the map, and behind them those put away */
    const Trail **items; /* live as long as the screen */
    size_t count, in;
} Trails;

static Trails trails_of(Layout *layout) {
    const Book *book = &layout_app(layout)->book;
    size_t counts[2] = {0, 0};
    const Trail **lists[2] = {book_trails(book, false, &counts[0]), book_trails(book, true, &counts[1])};
    Trails trails = {.items = layout_room(layout, (counts[0] + counts[1] + 1) * sizeof *trails.items)};
    for (size_t list = 0; list < 2; list++) {
        for (size_t i = 0; i < counts[list]; i++) {
            trails.items[trails.count++] = lists[list][i];
            trails.in += share_leaves_out(&sharing_of(layout)->wish, lists[list][i]->record.id) ? 0 : 1;
        }
        free((void *)lists[list]);
    }
    return trails;
}

/* "All 4 trails", and the way to choose among them. */
static void add_trails_line(Layout *layout) {
    const Trails trails = trails_of(layout);
    const bool open = sharing_of(layout)->trails;
    if (trails.count < 2) {
        return;
    }
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .across = ALIGN_CENTRE, .wrap = true, .whole = true});
    layout_open(layout, (Spec){.grow = 1, .width_least = 150});
    (void)layout_text(layout, ROLE_BODY, TONE_INK,
                      trails.in == trails.count ? layout_say(layout, _("All %zu trails"), trails.count)
                                                : layout_say(layout, _("%zu of %zu trails"), trails.in, trails.count));
    layout_close(layout);
    (void)layout_button(layout, BUTTON_LINK, key_of(PART_SHARE_TRAILS), ICON_NONE,
                        open ? _("Done choosing") : _("Choose which"),
                        command_set(key_of(PART_SHARE_TRAILS), open ? 0 : 1));
    layout_close(layout);
}

static void add_parts(Layout *layout, SharePart first, SharePart end) {
    for (SharePart part = first; part < end; part++) {
        add_part(layout, part);
    }
}

/* Numbers, and beside them words, where there is room for both. */
static void add_all_parts(Layout *layout) {
    const bool wide = frame_is_roomy(layout);
    layout_open(layout, (Spec){.flow = wide ? FLOW_ROW : FLOW_COLUMN, .gap = wide ? 28 : 0});
    layout_open(layout, (Spec){.width = wide ? NUMBERS_WIDTH : 0});
    add_parts(layout, SHARE_CAMPS, SHARE_WORDS);
    layout_close(layout);
    layout_open(layout, (Spec){.grow = wide ? 1 : 0});
    add_parts(layout, SHARE_WORDS, SHARE_PARTS);
    add_trails_line(layout);
    layout_close(layout);
    layout_close(layout);
}

static const char *range_name(ShareRange range) {
    switch (range) {
    case SHARE_30_DAYS:
        return _("Last 30 days");
    case SHARE_3_MONTHS:
        return _("3 months");
    case SHARE_ALL:
        return _("All time");
    case SHARE_RANGES:
        break;
    }
    return "";
}

static void add_ranges(Layout *layout) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 8, .wrap = true, .across = ALIGN_CENTRE});
    (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, _("From"));
    for (int i = 0; i < SHARE_RANGES; i++) {
        const Key key = key_index(PART_SHARE_RANGE, i);
        const bool on = (int)sharing_of(layout)->wish.range == i;
        layout_choice(layout, CHOICE_CHIP, key, range_name((ShareRange)i), on, command_set(key, i))->group =
            GROUP_RANGE;
    }
    layout_close(layout);
}

static void add_trail(Layout *layout, const Trail *trail) {
    const Key key = key_record(PART_SHARE_RECORD, trail->record.id);
    const bool in = !share_leaves_out(&sharing_of(layout)->wish, trail->record.id);
    layout_open(layout, (Spec){.width = frame_is_roomy(layout) ? TICK_WIDTH : 0});
    (void)layout_tick(layout, key, trail->title == NULL ? _("A trail") : trail->title, in,
                      command_set(key, in ? 0 : 1));
    layout_close(layout);
}

static void add_trails(Layout *layout) {
    const Trails trails = trails_of(layout);
    layout_open(layout, frame_is_roomy(layout) ? (Spec){.flow = FLOW_ROW, .gap = 2, .wrap = true} : (Spec){.gap = 2});
    for (size_t i = 0; i < trails.count; i++) {
        add_trail(layout, trails.items[i]);
    }
    layout_close(layout);
}

/* In one row with the people where there is room: the switches keep theirs. */
static void add_people_first(Layout *layout, const Supporter *const *people, size_t count) {
    const bool wide = frame_is_roomy(layout);
    if (wide) {
        layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 8, .wrap = true, .across = ALIGN_CENTRE});
    }
    add_people(layout, people, count);
    if (wide) {
        (void)layout_space(layout, 1);
        add_ranges(layout);
        layout_close(layout);
    }
}

void share_what(Layout *layout) {
    const bool wide = frame_is_roomy(layout);
    size_t count = 0;
    const Supporter **people = book_supporters(&layout_app(layout)->book, &count);
    layout_open(layout, (Spec){.gap = wide ? 14 : 10});
    if (count > 0) {
        add_people_first(layout, (const Supporter *const *)people, count);
    }
    add_all_parts(layout);
    if (sharing_of(layout)->trails) {
        add_trails(layout);
    }
    if (count == 0 || !wide) {
        add_ranges(layout);
    }
    layout_close(layout);
    free((void *)people);
}
