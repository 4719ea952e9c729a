#include "view/frame.h"
#include "view/here.h"
#include "view/view.h"
#include "view/words.h"

static void say_when(Moment made, int64_t today, char out[WORDS_ROOM]) {
    char day[WORDS_ROOM];
    char time[WORDS_ROOM];
    words_day(moment_day(made), today, day);
    words_time(made, time);
    words_write(out, _("%s at %s"), day, time);
}

static const char *trouble_title(const Trouble *trouble) {
    switch (trouble->kind) {
    case TROUBLE_NEWER:
        return _("This save is from a newer Foothold");
    case TROUBLE_OUTSIDE:
        return _("This save was changed outside the game");
    case TROUBLE_NONE:
    case TROUBLE_DAMAGED:
        return _("We couldn’t open your latest save");
    case TROUBLE_UNREADABLE:
        break;
    }
    return _("We couldn’t read this save");
}

static const char *damaged_words(Layout *layout, const Trouble *trouble) {
    if (trouble->copy_count == 0) {
        return _(
            "The file looks damaged. It isn’t anything you did. No whole copy was found beside it. The damaged file "
            "stays where it is, and nothing is written over it; you can begin anew as another climber.");
    }
    char when[WORDS_ROOM];
    say_when(trouble->copies[0].made, moment_day(layout_sight(layout)->now), when);
    return layout_say(
        layout,
        _("The file looks damaged. It isn’t anything you did. We keep copies, and the one from %s is whole. "
          "The damaged file stays where it is until you pick a copy."),
        when);
}

static const char *trouble_words(Layout *layout, const Trouble *trouble) {
    switch (trouble->kind) {
    case TROUBLE_NEWER:
        return _(
            "This save was made by a newer Foothold. It is left as it is. Open it with that version, or bring this "
            "one up to date.");
    case TROUBLE_OUTSIDE:
        return _("That is fine if it was you, or a program that keeps your files in step. You can open it as it is, or "
                 "take a copy that Foothold made.");
    case TROUBLE_NONE:
    case TROUBLE_DAMAGED:
        return damaged_words(layout, trouble);
    case TROUBLE_UNREADABLE:
        break;
    }
    return _("The file is there, and the computer will not let Foothold read it. It is left as it is.");
}

static const char *copy_words(Layout *layout, const SafeCopy *copy) {
    const char *trails =
        layout_say(layout, words_count(_("%d trail"), _("%d trails"), (unsigned long)copy->trails), copy->trails);
    const char *tries =
        layout_say(layout, words_count(_("%d try"), _("%d tries"), (unsigned long)copy->tries), copy->tries);
    return layout_say(layout, "%s, %s", trails, tries);
}

static void add_note(Layout *layout, Icon icon, const char *text) {
    layout_open(
        layout,
        (Spec){.flow = FLOW_ROW, .gap = 14, .pad = 16, .panel = true, .look = PANEL_INSET, .across = ALIGN_CENTRE});
    (void)layout_icon(layout, icon, TONE_UMBER, 22);
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_BODY, TONE_BODY, text);
    layout_close(layout);
    layout_close(layout);
}

static void add_copies(Layout *layout, const Trouble *trouble, size_t from) {
    const int64_t today = moment_day(layout_sight(layout)->now);
    (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, _("Copies that open, newest first"));
    layout_open(layout, (Spec){.gap = 10});
    for (size_t i = from; i < trouble->copy_count; i++) {
        char when[WORDS_ROOM];
        say_when(trouble->copies[i].made, today, when);
        const Key key = key_record(PART_COPY, trouble->copies[i].id);
        Item *row = layout_row(layout, ROW_PAPER, key, ICON_CLOCK, when, copy_words(layout, &trouble->copies[i]),
                               command_key(COMMAND_COPY_OPEN, key));
        row->group = 1;
    }
    layout_close(layout);
}

static bool offers_copies(const Trouble *trouble) {
    return trouble->copy_count > 0 && (trouble->kind == TROUBLE_DAMAGED || trouble->kind == TROUBLE_OUTSIDE);
}

/* The newest copy of a damaged save is the big button; one changed outside is opened as it is. */
static size_t copies_from(const Trouble *trouble) {
    return trouble->kind == TROUBLE_DAMAGED ? 1 : 0;
}

static void add_more(Layout *layout, const Trouble *trouble) {
    if (!layout_app(layout)->ui.more) {
        return;
    }
    if (trouble->sentence != NULL) {
        add_note(layout, ICON_INFO, trouble->sentence);
    }
    if (offers_copies(trouble) && trouble->copy_count > copies_from(trouble)) {
        add_copies(layout, trouble, copies_from(trouble));
    }
}

static const char *newest_copy_label(Layout *layout, const Trouble *trouble) {
    const Moment made = trouble->copies[0].made;
    char when[WORDS_ROOM];
    if (moment_day(made) == moment_day(layout_sight(layout)->now)) {
        words_time(made, when);
        return layout_say(layout, _("Open the %s copy"), when);
    }
    say_when(made, moment_day(layout_sight(layout)->now), when);
    return layout_say(layout, _("Open the copy from %s"), when);
}

static void add_ways(Layout *layout, const Trouble *trouble) {
    const bool more = layout_app(layout)->ui.more;
    if (trouble->kind == TROUBLE_DAMAGED && trouble->copy_count > 0) {
        (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, newest_copy_label(layout, trouble),
                            command_key(COMMAND_COPY_OPEN, key_record(PART_COPY, trouble->copies[0].id)));
    } else if (trouble->kind == TROUBLE_OUTSIDE) {
        (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Open it"),
                            command_key(COMMAND_COPY_OPEN, key_of(PART_COPY)));
    } else {
        (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Back"),
                            command_of(COMMAND_BACK));
    }
    const bool copies = offers_copies(trouble) && trouble->copy_count > copies_from(trouble);
    if (copies || trouble->sentence != NULL) {
        const char *label = more ? _("Less") : copies ? _("What happened, and other copies") : _("What happened?");
        (void)layout_button(layout, BUTTON_SECONDARY, key_of(PART_MORE), ICON_NONE, label,
                            command_set(key_of(PART_MORE), more ? 0 : 1));
    }
}

void view_trouble(Layout *layout) {
    const Trouble *trouble = &layout_app(layout)->trouble;
    const Frame frame = {
        .scene = SCENE_SKY,
        .hour = HOUR_NIGHT,
        .back = true,
        .no_settings = true,
        .hints = {{"Enter", _("Open")}, {"Tab", _("Other choices")}, {"R", _("Recovery room")}, {"Esc", _("Back")}},
    };
    frame_open(layout, &frame);
    here_card_place(layout);
    frame_card_open(layout, PANEL_PAPER, 720, key_of(PART_SCROLL));
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 8});
    (void)layout_icon(layout, ICON_LANTERN, TONE_SOFT, 48);
    (void)layout_icon(layout, ICON_LANTERN, TONE_STAR, 48);
    layout_close(layout);
    (void)layout_text(layout, ROLE_TITLE, TONE_INK, trouble_title(trouble));
    (void)layout_text(layout, ROLE_BODY, TONE_BODY, trouble_words(layout, trouble));
    if (trouble->kind == TROUBLE_DAMAGED && trouble->copy_count > 0) {
        add_note(layout, ICON_SHIELD,
                 layout_say(layout, _("In that copy: %s."), copy_words(layout, &trouble->copies[0])));
    }
    add_more(layout, trouble);
    frame_card_foot(layout);
    add_ways(layout, trouble);
    frame_card_close(layout);
    layout_close(layout);
    layout_screen(layout)->first = key_of(PART_PRIMARY);
    frame_close(layout, &frame);
}
