/* What was written of a try: to be read, or to be written on. */
#include "view/entry_parts.h"

#include "core/text.h"
#include "core/tries.h"
#include "view/aids.h"
#include "view/frame.h"
#include "view/ribbon.h"

#include <stdlib.h>
#include <string.h>

#define NAME_WIDTH 106.0
#define TEN 10

static void add_fact(Layout *layout, const char *name, const char *words) {
    if (text_is_blank(words)) {
        return;
    }
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .pad_y = 4, .whole = true});
    layout_open(layout, (Spec){.width = NAME_WIDTH, .text_scaled = true});
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, name);
    layout_close(layout);
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_BODY, TONE_INK, words);
    layout_close(layout);
    layout_close(layout);
}

static const char *feelings_said(Layout *layout, const Try *attempt) {
    const char *said = NULL;
    for (size_t i = 0; i < attempt->feelings.count; i++) {
        const char *word = attempt->feelings.items[i];
        said = said == NULL ? layout_keep(layout, word) : layout_say(layout, "%s, %s", said, word);
    }
    return said;
}

static const char *ordinal(size_t n) {
    static const char *const words[TEN] = {"First", "Second",  "Third",  "Fourth", "Fifth",
                                           "Sixth", "Seventh", "Eighth", "Ninth",  "Tenth"};
    return n >= 1 && n <= TEN ? _(words[n - 1]) : NULL;
}

static const char *time_words(Layout *layout, size_t n) {
    const char *word = ordinal(n);
    return word != NULL ? layout_say(layout, _("%s time here."), word) : layout_say(layout, _("Time %zu here."), n);
}

typedef struct Times { /* finished tries of the camp, up to this one */
    const Try *first;
    size_t count;
} Times;

static Times times_of(const Book *book, const Try *attempt) {
    Times times = {.first = NULL};
    size_t count = 0;
    const Try **tries = tries_of_step(book, attempt->step, &count);
    for (size_t i = 0; i < count; i++) {
        if (!try_is_finished(tries[i])) {
            continue;
        }
        times.first = times.first == NULL ? tries[i] : times.first;
        times.count++;
        if (tries[i] == attempt) {
            break;
        }
    }
    free((void *)tries);
    return times;
}

const char *entry_compared(Layout *layout, const Try *attempt) {
    const Times times = times_of(&layout_app(layout)->book, attempt);
    const char *time = time_words(layout, times.count);
    if (times.count < 2) {
        return time;
    }
    if (times.first->forecast.likelihood != UNSET && attempt->forecast.likelihood != UNSET) {
        return layout_say(layout, _("%s The first time, you expected %d%%."), time, times.first->forecast.likelihood);
    }
    if (times.first->fear.peak != UNSET && attempt->fear.peak != UNSET) {
        return layout_say(layout, _("%s The first time, fear got to %d."), time, times.first->fear.peak);
    }
    return time;
}

static void add_proud(Layout *layout, const Try *attempt) {
    if (attempt->proud != 1) {
        return;
    }
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 8, .across = ALIGN_CENTRE});
    ribbon_add(layout, 24);
    (void)layout_text(layout, ROLE_LABEL, TONE_UMBER, _("Proud of this one"));
    layout_close(layout);
}

static void add_head(Layout *layout, const Try *attempt) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .across = ALIGN_CENTRE, .wrap = true});
    layout_open(layout, (Spec){.grow = 1, .width_least = 180});
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, _("What you learned"));
    layout_close(layout);
    add_proud(layout, attempt);
    layout_close(layout);
}

static void add_note(Layout *layout, Icon icon, const char *words) {
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 14,
                               .pad_x = 18,
                               .pad_y = 12,
                               .across = ALIGN_CENTRE,
                               .radius = 16,
                               .panel = true,
                               .look = PANEL_INSET});
    (void)layout_icon(layout, icon, TONE_UMBER, 22);
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_SECOND, TONE_INK, words);
    layout_close(layout);
    layout_close(layout);
}

static void add_learned(Layout *layout, const Try *attempt) {
    const bool learned = !text_is_blank(attempt->learned);
    if (learned || attempt->proud == 1) {
        add_head(layout, attempt);
    }
    if (learned) {
        const size_t length = text_count(attempt->learned, strlen(attempt->learned));
        (void)layout_text(layout, length > 200 ? ROLE_BODY : ROLE_SECTION, TONE_INK,
                          layout_say(layout, "“%s”", attempt->learned));
    }
    if (!text_is_blank(attempt->surprise)) {
        (void)layout_text(layout, ROLE_BODY_BOLD, TONE_UMBER, _("What surprised you"));
        (void)layout_text(layout, ROLE_BODY, TONE_INK, layout_say(layout, "“%s”", attempt->surprise));
    }
    if (!learned && text_is_blank(attempt->surprise)) {
        (void)layout_text(layout, ROLE_BODY, TONE_SOFT, _("No words yet. You can add some whenever you like."));
    }
}

void entry_told(Layout *layout, const Try *attempt) {
    Icon icon = ICON_EYE;
    const char *badge = journal_badge(layout, attempt, &icon);
    add_learned(layout, attempt);
    (void)layout_rule(layout);
    layout_open(layout, (Spec){.gap = 2});
    add_fact(layout, _("Where"), attempt->planned.where);
    add_fact(layout, _("With"), attempt->planned.with);
    add_fact(layout, _("It felt"), feelings_said(layout, attempt));
    add_fact(layout, _("Helped by"), aids_said(layout, attempt));
    layout_close(layout);
    if (attempt->outcome != OUTCOME_DID_IT && badge[0] != '\0') {
        add_note(layout, icon, badge);
    }
    add_note(layout, ICON_REPEAT, entry_compared(layout, attempt));
}

void entry_write(Layout *layout, const Try *attempt) {
    (void)frame_field(layout, PART_LEARNED, _("What you learned"), _("One line is plenty."), 3);
    (void)frame_field(layout, PART_SURPRISE, _("What surprised you"), _("Anything that was not as you thought"), 2);
    (void)frame_field(layout, PART_TRY_WHERE, _("Where"), _("Where it was"), 1);
    (void)frame_field(layout, PART_TRY_WITH, _("With"), _("On your own, or with somebody"), 1);
    (void)layout_tick(layout, key_of(PART_PROUD), _("I’m proud of this one"), attempt->proud == 1,
                      command_set(key_of(PART_PROUD), 1));
}
