/* The list: a line of time at the left, and beside it what was written. Only what is in sight is laid out. */
#include "view/journal_parts.h"

#include "core/text.h"
#include "core/tries.h"
#include "view/frame.h"
#include "view/journal_hill.h"
#include "view/ribbon.h"
#include "view/sketch.h"

#include <math.h>
#include <string.h>

#define LEAST_HIGH 84.0 /* of a row */
#define SPARE 3         /* rows laid out beyond the view on either side */
#define ROW_GAP 12.0
#define SAME_DAY_GAP 5.0
#define LINE_WIDTH 40.0 /* of the line of time */
#define LINE 4.0
#define BAND 12.0
#define RING 26.0
#define RING_SMALL 15.0
#define RING_TOP 24.0
#define LARGE_TEXT 1.5 /* from here on hills and the line give way */
#define PILL_RADIUS 15.0

typedef struct RowOf { /* one row, worked out */
    const Entry *entry;
    const Record *record;
    size_t row;
    bool searched;
    bool goes_on, went_on; /* there is another row of its day below it, above it */
    const char *title, *when, *trail;
    const char *day; /* with the time, in full */
    Excerpt own, text;
    const char *badge;
    Icon badge_icon;
    bool proud;
} RowOf;

static bool is_plain(const Layout *layout) {
    return layout_sight(layout)->text < LARGE_TEXT && journal_is_wide(layout);
}

static bool is_same_day(const Journal *journal, size_t row, size_t other) {
    return other < journal->row_count &&
           moment_day(journal_row(journal, row)->moment) == moment_day(journal_row(journal, other)->moment);
}

/* The day; where there are several of one day, the time too. */
static const char *day_of(Layout *layout, Moment moment, bool several) {
    char day[WORDS_ROOM], time[WORDS_ROOM];
    words_day(moment_day(moment), moment_day(layout_sight(layout)->now), day);
    if (day[0] >= 'a' && day[0] <= 'z') {
        day[0] = (char)(day[0] - 'a' + 'A');
    }
    words_time(moment, time);
    return several ? layout_say(layout, _("%s, %s"), day, time) : layout_keep(layout, day);
}

static const char *time_of(Layout *layout, Moment moment) {
    char time[WORDS_ROOM];
    words_time(moment, time);
    return layout_keep(layout, time);
}

/* On the line of time the first row of a day names it, those below it their time alone. */
static void place_in_time(Layout *layout, RowOf *of) {
    const Journal *journal = &layout_app(layout)->journal;
    of->goes_on = is_same_day(journal, of->row, of->row + 1);
    of->went_on = is_same_day(journal, of->row, of->row - 1);
    of->day = day_of(layout, of->entry->moment, of->goes_on || of->went_on);
    of->when = of->went_on && is_plain(layout) && !of->searched ? time_of(layout, of->entry->moment) : of->day;
}

/* The first piece in which something is found, else the first there is. */
static Excerpt text_of(Layout *layout, EntryKind kind, const Record *record, const FoldedWords *words) {
    Excerpt first = {.text = ""};
    for (size_t i = 0; i < entry_text_count(kind, record); i++) {
        bool found = false;
        const Excerpt excerpt = journal_excerpt(layout, entry_text(kind, record, i), words, &found);
        if (found || (words->count == 0 && excerpt.text[0] != '\0')) {
            return excerpt;
        }
        first = first.text[0] == '\0' ? excerpt : first;
    }
    return first;
}

static Excerpt title_of(Layout *layout, const char *title, const FoldedWords *words) {
    bool found = false;
    const size_t own = journal_title_own(title);
    Excerpt excerpt = journal_excerpt(layout, title + own, words, &found);
    FoundPart *marks = layout_room(layout, (excerpt.mark_count + 1) * sizeof *marks);
    for (size_t i = 0; i < excerpt.mark_count; i++) {
        marks[i] = (FoundPart){excerpt.marks[i].from + own, excerpt.marks[i].to + own};
    }
    return (Excerpt){title, found ? marks : NULL, found ? excerpt.mark_count : 0};
}

static RowOf row_of(Layout *layout, size_t row) {
    const App *app = layout_app(layout);
    const Journal *journal = &app->journal;
    const FoldedWords *words = &journal->asked.words;
    RowOf of = {.entry = journal_row(journal, row), .row = row, .searched = app_searches(app), .badge = ""};
    const EntryKind kind = of.entry->kind;
    of.record = journal_record(journal, of.entry);
    of.title = journal_title(layout, kind, of.record);
    of.own = title_of(layout, of.title, words);
    place_in_time(layout, &of);
    of.trail = kind == ENTRY_TRY ? journal_trail_title(layout, journal, of.entry) : NULL;
    if (kind == ENTRY_REST) {
        of.text.text = journal_rest(layout, (const Breath *)of.record);
    } else {
        of.text = text_of(layout, kind, of.record, words);
    }
    if (kind == ENTRY_TRY) {
        of.badge = journal_badge(layout, (const Try *)of.record, &of.badge_icon);
        of.proud = ((const Try *)of.record)->proud == 1;
    }
    return of;
}

static const char *and_then(Layout *layout, const char *said, const char *more) {
    return more[0] == '\0' ? said : layout_say(layout, "%s %s", said, more);
}

static const char *spoken_of(Layout *layout, const RowOf *row) {
    char fears[WORDS_ROOM] = "";
    if (row->entry->kind == ENTRY_TRY) {
        words_fear_line((const Try *)row->record, fears);
    }
    const char *said = layout_say(layout, "%s. %s.", row->day, row->title);
    said = and_then(layout, said, row->proud ? _("Proud.") : "");
    said = and_then(layout, said, row->text.text);
    said = and_then(layout, said, row->badge);
    return and_then(layout, said, fears);
}

/* Large where a day begins, small for what else there was on it. */
static void add_ring(Layout *layout, const RowOf *row) {
    const Sight *sight = layout_sight(layout);
    const bool filled = row->entry->kind == ENTRY_TRY && ((const Try *)row->record)->outcome != OUTCOME_TURNED_BACK;
    Picture *picture = layout_picture(layout);
    const double middle = RING / 2, radius = row->went_on ? RING_SMALL / 2 : middle;
    sketch_disc(picture, middle, middle, radius, sight->contrast ? 0xFFFFFFFF : filled ? 0xC4730EFF : 0x9A8168FF);
    sketch_disc(picture, middle, middle, radius - (row->went_on ? 2 : 3), sight->contrast ? 0x000000FF : 0xFFF6E9FF);
    if (filled) {
        sketch_disc(picture, middle, middle, row->went_on ? 3 : 5.5, sight->contrast ? 0xFFD400FF : 0xF6AE45FF);
    }
    sketch_place(picture, 0, 0, 0, sight->scale, sight->scale);
    layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), RING, RING)->picture = picture;
}

/* From the first row of a day to its last the line is a broader band. `height` 0 = to where the next row begins. */
static void add_band(Layout *layout, double width, double from, double height) {
    layout_open(layout, (Spec){.self_x = ALIGN_START,
                               .self_y = height > 0 ? ALIGN_START : ALIGN_STRETCH,
                               .pad_left = (RING - width) / 2,
                               .pad_top = from});
    layout_open(layout, (Spec){.width = width,
                               .height = height,
                               .grow = height > 0 ? 0 : 1,
                               .panel = true,
                               .look = PANEL_DISC,
                               .radius = 0.1});
    layout_close(layout);
    layout_close(layout);
}

/* It runs on through the gap below the row. */
static void add_line(Layout *layout, const RowOf *row) {
    layout_open(layout, (Spec){.flow = FLOW_STACK, .width = LINE_WIDTH});
    add_band(layout, LINE, 0, 0);
    if (row->goes_on) {
        add_band(layout, BAND, row->went_on ? 0 : RING_TOP + RING / 2, 0);
    } else if (row->went_on) {
        add_band(layout, BAND, 0, RING_TOP + RING / 2);
    }
    layout_open(layout, (Spec){.self_x = ALIGN_START, .self_y = ALIGN_START, .pad_top = RING_TOP});
    add_ring(layout, row);
    layout_close(layout);
    layout_close(layout);
}

static void add_head(Layout *layout, const RowOf *row) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .wrap = true, .across = ALIGN_CENTRE});
    (void)journal_add_text(layout, ROLE_BUTTON, TONE_INK, &row->own);
    if (row->proud) {
        layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 8, .across = ALIGN_CENTRE});
        ribbon_add(layout, 22);
        if (!row->searched) {
            (void)layout_text(layout, ROLE_LABEL, TONE_UMBER, _("Proud"));
        }
        layout_close(layout);
    }
    layout_close(layout);
}

/* What came of it on sage, a turning back on honey. */
static void add_badge(Layout *layout, const RowOf *row) {
    const bool turned = row->badge_icon == ICON_CAIRN;
    layout_open(layout, (Spec){.flow = FLOW_ROW, .pad_top = 4});
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 8,
                               .pad_x = 12,
                               .pad_y = 4,
                               .across = ALIGN_CENTRE,
                               .radius = PILL_RADIUS,
                               .panel = true,
                               .look = turned ? PANEL_HONEY : PANEL_SAGE});
    (void)layout_icon(layout, row->badge_icon, turned ? TONE_UMBER : TONE_SAGE, 18);
    (void)layout_text(layout, ROLE_LABEL, TONE_INK, row->badge);
    layout_close(layout);
    layout_close(layout);
}

static void add_text(Layout *layout, const RowOf *row) {
    Excerpt text = row->text;
    if (text.text[0] == '\0') {
        return;
    }
    if (!row->searched && row->entry->kind == ENTRY_TRY) {
        text.text = layout_say(layout, "“%s”", text.text);
    }
    (void)journal_add_text(layout, ROLE_BODY, TONE_BODY, &text);
}

static const char *place_of(Layout *layout, const RowOf *row) {
    return row->searched && row->trail != NULL ? layout_say(layout, "%s · %s", row->trail, row->when) : row->when;
}

static bool has_hill(const Layout *layout, const RowOf *row) {
    return is_plain(layout) && !row->searched && row->entry->kind == ENTRY_TRY &&
           journal_hill_is_known((const Try *)row->record);
}

static void add_beside(Layout *layout, const RowOf *row) {
    layout_open(layout, (Spec){.across = ALIGN_END, .gap = 2});
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, place_of(layout, row));
    journal_hill_small(layout, (const Try *)row->record);
    layout_close(layout);
}

static void add_told(Layout *layout, const RowOf *row) {
    add_text(layout, row);
    if (row->badge[0] != '\0' && !row->searched) {
        add_badge(layout, row);
    }
}

static void add_words_beside_hill(Layout *layout, const RowOf *row) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 20, .pad_x = 20, .pad_y = 12, .height_least = LEAST_HIGH});
    layout_open(layout, (Spec){.grow = 1, .gap = 5});
    add_head(layout, row);
    add_told(layout, row);
    layout_close(layout);
    add_beside(layout, row);
    layout_close(layout);
}

static void add_words(Layout *layout, const RowOf *row) {
    layout_open(layout, (Spec){.gap = 5, .pad_x = 20, .pad_y = 14, .height_least = LEAST_HIGH});
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .wrap = true});
    layout_open(layout, (Spec){.grow = 1, .width_least = is_plain(layout) ? 0 : 220, .text_scaled = true});
    add_head(layout, row);
    layout_close(layout);
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, place_of(layout, row));
    layout_close(layout);
    add_told(layout, row);
    layout_close(layout);
}

static Key key_of_row(const RowOf *row) {
    Key key = key_record(PART_ENTRY, row->record->id);
    key.index = (int)row->entry->kind;
    return key;
}

static void add_card(Layout *layout, const RowOf *row) {
    layout_open(layout, (Spec){.flow = FLOW_STACK, .grow = 1});
    Item *item = layout_thing(layout, ITEM_ROW, key_of_row(row), 0, 0);
    item->look = ROW_PAPER;
    item->state |= layout_app(layout)->ui.focus.part == PART_SEARCH && row->row == 0 ? STATE_ON : 0;
    item->command = command_key(COMMAND_ENTRY_OPEN, key_of_row(row));
    item->focusable = true;
    item->group = JOURNAL_ENTRIES;
    item->spoken = spoken_of(layout, row);
    if (has_hill(layout, row)) {
        add_words_beside_hill(layout, row);
    } else {
        add_words(layout, row);
    }
    layout_close(layout);
}

static void add_row(Layout *layout, size_t row) {
    const RowOf of = row_of(layout, row);
    const bool line = is_plain(layout) && !of.searched;
    const double gap = of.goes_on ? SAME_DAY_GAP : ROW_GAP;
    layout_open(layout, (Spec){.flow = FLOW_ROW, .whole = true});
    if (line) {
        add_line(layout, &of);
    }
    layout_open(layout, (Spec){.grow = 1, .pad_bottom = gap});
    add_card(layout, &of);
    layout_close(layout);
    layout_close(layout);
}

/* That the view can hold at the most. */
static size_t many_rows(const Layout *layout) {
    const Sight *sight = layout_sight(layout);
    return (size_t)(sight->height / sight->scale / LEAST_HIGH) + SPARE;
}

/* Where the view stands; what has the focus is looked at wherever it is. */
static LongList list_of(Layout *layout) {
    const App *app = layout_app(layout);
    const Journal *journal = &app->journal;
    const int scroll = app->ui.scroll[SCREEN_JOURNAL];
    const size_t count = journal->row_count;
    LongList list = {.total = count, .each = JOURNAL_ROW, .top = (size_t)(scroll / JOURNAL_ROW)};
    list.part = (double)(scroll % JOURNAL_ROW) / JOURNAL_ROW;
    const size_t many = many_rows(layout);
    const Key *focus = &app->ui.focus;
    const size_t focused = focus->part == PART_ENTRY && app->ui.reveal
                               ? journal_find(journal, &app->book, (EntryKind)focus->index, focus->id)
                               : count;
    if (list.top >= count || (focused < count && (focused + 1 < list.top || focused > list.top + many))) {
        list.top = focused < count ? focused : count - 1;
        list.part = 0;
    }
    list.first = list.top > many ? list.top - many : 0;
    return list;
}

void journal_list(Layout *layout) {
    const size_t count = layout_app(layout)->journal.row_count;
    LongList *list = layout_room(layout, sizeof *list);
    *list = list_of(layout);
    const size_t end = list->top + many_rows(layout) + SPARE;
    layout_open(layout, (Spec){.pad_left = is_plain(layout) ? 26 : 24,
                               .pad_right = 26,
                               .pad_top = 4,
                               .pad_bottom = 4,
                               .grow = 1,
                               .scroll = true,
                               .list = list,
                               .key = key_of(PART_SCROLL)});
    for (size_t row = list->first; row < count && row < end; row++) {
        add_row(layout, row);
    }
    layout_close(layout);
}
