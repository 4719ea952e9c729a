/* What the builder says beside a step: what its words make it ask, and where a stretch is big. It never blocks. */
#include "view/build_parts.h"
#include "view/words_danger.h"

#include "core/text.h"

#include <string.h>

#define NOTE_RADIUS 16.0
#define FIRST_STEP 2 /* index of its hint's key; on the mountain a stretch has 1 */

static void open_note(Layout *layout, const Building *all) {
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 14,
                               .pad_x = 16,
                               .pad_y = 3,
                               .across = ALIGN_CENTRE,
                               .radius = NOTE_RADIUS,
                               .panel = true,
                               .look = PANEL_HONEY,
                               .wrap = all->narrow,
                               .whole = true});
}

/* It says that it may be wrong where it stops a step. */
bool build_verdict(Layout *layout, const Building *all, const Step *step) {
    const DangerVerdict verdict = app_verdict(layout_app(layout), step);
    if (verdict.kind != DANGER_REFUSE && verdict.kind != DANGER_PROFESSIONAL) {
        return false;
    }
    const char *strong = verdict.kind == DANGER_REFUSE ? _("A draft, as it’s worded.") : _("Better not alone.");
    open_note(layout, all);
    (void)layout_icon(layout, ICON_HEART, TONE_UMBER, 22);
    layout_open(layout, (Spec){.grow = 1, .width_least = 180});
    Item *text =
        layout_text(layout, ROLE_SECOND, TONE_INK,
                    layout_say(layout, _("%s %s The check may be wrong."), strong, words_danger(verdict.topic)));
    text->strong = strlen(strong);
    layout_close(layout);
    if (verdict.help) {
        (void)layout_choice(layout, CHOICE_CHIP, key_record(PART_STEP_MORE, step->record.id), _("Talk to someone"),
                            false, command_go(SCREEN_HELP));
    }
    layout_close(layout);
    return true;
}

void build_question(Layout *layout, const Building *all, DangerTopic topic) {
    if (topic == DANGER_NOTHING) {
        return;
    }
    open_note(layout, all);
    (void)layout_icon(layout, ICON_PENCIL, TONE_UMBER, 22);
    layout_open(layout, (Spec){.grow = 1, .width_least = 180});
    (void)layout_text(layout, ROLE_SECOND, TONE_INK, words_danger(topic));
    layout_close(layout);
    layout_close(layout);
}

static const char *hint_strong(Layout *layout, const LadderHint *hint) {
    switch (hint->kind) {
    case HINT_GAP:
        return layout_say(layout, _("A big stretch from %d to %d."), hint->from, hint->to);
    case HINT_FIRST_LARGE:
        return layout_say(layout, _("%d is a steep first step."), hint->to);
    case HINT_FIRST_SMALL:
        break;
    }
    return layout_say(layout, _("%d may be too easy to teach you much."), hint->to);
}

static const char *hint_rest(LadderHintKind kind) {
    switch (kind) {
    case HINT_GAP:
        return _("A camp halfway might help.");
    case HINT_FIRST_LARGE:
        return _("Something nearer 30 is an easier way in.");
    case HINT_FIRST_SMALL:
        break;
    }
    return _("A first step around 30 is a good one. Keep it if you like.");
}

static bool has_words(const Step *step) {
    return !text_is_blank(step->title);
}

static const Step *hint_above(const Building *all, const LadderHint *hint) {
    return all->steps[hint->before];
}

Key build_hint_key(const Building *all, const LadderHint *hint) {
    const Step *beside = hint->kind == HINT_GAP ? all->steps[hint->before - 1] : hint_above(all, hint);
    Key key = key_record(PART_STEP_HINT, beside->record.id);
    key.index = hint->kind == HINT_GAP ? 0 : FIRST_STEP; /* the lowest step may have both */
    return key;
}

/* A camp half way is offered, not made. Where the one above has no words yet, there is nothing to make it of: a blank
   one is added. */
Command build_hint_command(const Building *all, const LadderHint *hint) {
    const bool gap = hint->kind == HINT_GAP;
    if (has_words(hint_above(all, hint))) {
        return command_key(COMMAND_BETWEEN, key_record(PART_BETWEEN, hint_above(all, hint)->record.id));
    }
    Command add = command_key(COMMAND_STEP_ADD, build_hint_key(all, hint));
    add.select = !gap;
    add.value = gap ? ladder_fear_between(hint->from, hint->to) : (LADDER_FIRST_LEAST + LADDER_FIRST_MOST) / 2;
    return add;
}

void build_hint(Layout *layout, const Building *all, const LadderHint *hint) {
    open_note(layout, all);
    (void)layout_icon(layout, ICON_BOOT, TONE_UMBER, 22);
    layout_open(layout, (Spec){.grow = 1, .width_least = 180});
    const char *strong = hint_strong(layout, hint);
    Item *text = layout_text(layout, ROLE_SECOND, TONE_INK, layout_say(layout, "%s %s", strong, hint_rest(hint->kind)));
    text->strong = strlen(strong);
    layout_close(layout);
    if (hint->kind != HINT_FIRST_SMALL) {
        (void)layout_choice(layout, CHOICE_CHIP, build_hint_key(all, hint), _("Add one"), false,
                            build_hint_command(all, hint));
    }
    layout_close(layout);
}
