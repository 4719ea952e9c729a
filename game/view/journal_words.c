/* The journal in words: titles, what came of a try, and the part of a text that is shown. */
#include "view/journal_parts.h"

#include "core/text.h"
#include "core/tries.h"
#include "view/arena.h"
#include "view/breaths.h"

#include <string.h>

#define EXCERPT_SIDE 60   /* graphemes on either side of what was found: look.md 12 */
#define EXCERPT_START 150 /* of a text in which nothing was searched */
#define TITLE_END "· "    /* what stands between a camp's number and its name */

typedef struct Marks {
    FoundPart *items;
    size_t count, room;
} Marks;

/* What lies in the part that is shown, counted in what is shown: `lead` bytes stand before it. */
static void add_mark(Layout *layout, Marks *marks, TextPart found, TextPart part, size_t lead) {
    Arena *arena = layout_screen(layout)->arena;
    marks->items = arena_grow(arena, marks->items, marks->count, &marks->room, sizeof *marks->items);
    marks->items[marks->count++] = (FoundPart){found.from - part.from + lead, found.to - part.from + lead};
}

static Marks marks_in(Layout *layout, const char *text, const FoldedWords *words, TextPart part, size_t lead) {
    Marks marks = {.items = NULL};
    Folded folded = fold(text, true);
    TextPart found = {part.from, part.from};
    while (words->count > 0 && fold_find(text, &folded, words, found.to, &found) && found.to <= part.to) {
        add_mark(layout, &marks, found, part, lead);
    }
    folded_free(&folded);
    return marks;
}

static bool find_first(const char *text, const FoldedWords *words, TextPart *out) {
    Folded folded = fold(text, true);
    const bool found = words->count > 0 && fold_find(text, &folded, words, 0, out);
    folded_free(&folded);
    return found;
}

/* On one line, with dots where more is left out. */
static const char *part_text(Layout *layout, const char *text, TextPart part) {
    const char *before = part.from > 0 ? "…" : "", *behind = text[part.to] != '\0' ? "…" : "";
    char *shown = layout_room(layout, strlen(before) + (part.to - part.from) + strlen(behind) + 1);
    memcpy(shown, before, strlen(before));
    char *body = shown + strlen(before);
    memcpy(body, text + part.from, part.to - part.from);
    for (size_t i = 0; i < part.to - part.from; i++) {
        body[i] = (char)(body[i] == '\n' ? ' ' : body[i]);
    }
    memcpy(body + (part.to - part.from), behind, strlen(behind));
    return shown;
}

Excerpt journal_excerpt(Layout *layout, const char *text, const FoldedWords *words, bool *found) {
    TextPart first = {0, 0};
    *found = false;
    if (text_is_blank(text)) {
        return (Excerpt){.text = ""};
    }
    *found = find_first(text, words, &first);
    const TextPart part = fold_around(text, first, *found ? EXCERPT_SIDE : EXCERPT_START);
    const char *shown = part_text(layout, text, part);
    const Marks marks = marks_in(layout, text, words, part, part.from > 0 ? strlen("…") : 0);
    return (Excerpt){shown, marks.items, marks.count};
}

Item *journal_add_text(Layout *layout, Role role, Tone tone, const Excerpt *excerpt) {
    Item *item = layout_text(layout, role, tone, excerpt->text);
    item->marks = excerpt->marks;
    item->mark_count = excerpt->mark_count;
    return item;
}

static const char *try_title(Layout *layout, const Try *attempt) {
    const Book *book = &layout_app(layout)->book;
    const Step *step = book_step(book, attempt->step);
    if (step == NULL || text_is_blank(step->title)) {
        return _("A step of yours");
    }
    const int number = words_number(book, step);
    return number > 0 ? layout_say(layout, _("Camp %d · %s"), number, step->title) : layout_keep(layout, step->title);
}

const char *journal_title(Layout *layout, EntryKind kind, const Record *record) {
    switch (kind) {
    case ENTRY_TRY:
        return try_title(layout, (const Try *)record);
    case ENTRY_REST:
        return _("A rest in the hut");
    case ENTRY_NOTE:
    case ENTRY_KINDS:
        break;
    }
    const char *from = ((const Note *)record)->from;
    return text_is_blank(from) ? _("A note") : layout_say(layout, _("A note from %s"), from);
}

size_t journal_title_own(const char *title) {
    const char *end = strstr(title, TITLE_END);
    return end == NULL ? 0 : (size_t)(end - title) + strlen(TITLE_END);
}

const char *journal_trail_title(Layout *layout, const Journal *journal, const Entry *entry) {
    const Trail *trail = journal_trail(journal, entry);
    return trail == NULL || text_is_blank(trail->title) ? NULL : layout_keep(layout, trail->title);
}

static const char *rest_name(const App *app, const char *pattern) {
    static const char *const names[EXERCISES] = {"Tense and let go", "Muscle by muscle", "Grounding"};
    for (int i = 0; i < EXERCISES; i++) {
        if (pattern != NULL && strcmp(pattern, exercise_id((Exercise)i)) == 0) {
            return _(names[i]);
        }
    }
    return breaths_name(app, pattern == NULL ? "hut" : pattern);
}

const char *journal_rest(Layout *layout, const Breath *breath) {
    const char *name = rest_name(layout_app(layout), breath->pattern);
    const int seconds = breath->seconds == UNSET ? 0 : breath->seconds;
    const unsigned long minutes = (unsigned long)(seconds + 30) / 60;
    const char *line =
        minutes == 0
            ? name
            : layout_say(layout, words_count(_("%s, %lu minute"), _("%s, %lu minutes"), minutes), name, minutes);
    if (breath->before == UNSET || breath->after == UNSET) {
        return layout_say(layout, "%s.", line);
    }
    return layout_say(layout, _("%s. Fear was %d, then %d."), line, breath->before, breath->after);
}

const char *journal_badge(Layout *layout, const Try *attempt, Icon *icon) {
    char line[WORDS_ROOM];
    *icon = ICON_EYE;
    if (attempt->outcome == OUTCOME_TURNED_BACK) {
        *icon = ICON_CAIRN;
        return _("Turned back. A cairn marks the place.");
    }
    words_forecast_line(attempt, line);
    if (line[0] == '\0' && attempt->outcome == OUTCOME_PARTLY) {
        *icon = ICON_BOOT;
        return _("Part of the way. That counts.");
    }
    return layout_keep(layout, line);
}
