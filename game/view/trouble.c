#include "view/frame.h"
#include "view/here.h"
#include "view/sketch.h"
#include "view/view.h"
#include "view/words.h"

#include <string.h>

#define LARGE_TEXT 1.5 /* from here on the lanterns give way */
#define LANTERNS_WIDTH 190.0
#define LANTERNS_HEIGHT 98.0
#define LANTERN_SIZE 1.6
#define LIT_X 84.0
#define POST 0x3A2A44FFU

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

static void add_whole_copy(Layout *layout, const SafeCopy *copy) {
    char when[WORDS_ROOM];
    say_when(copy->made, moment_day(layout_sight(layout)->now), when);
    const char *strong = layout_say(layout, _("The one from %s is whole."), when);
    Item *text =
        layout_text(layout, ROLE_BODY, TONE_BODY,
                    layout_say(layout, _("%s The damaged file stays where it is until you pick a copy."), strong));
    text->strong = strlen(strong);
}

static void add_damaged_words(Layout *layout, const Trouble *trouble) {
    if (trouble->copy_count > 0) {
        (void)layout_text(layout, ROLE_BODY, TONE_BODY,
                          _("The file looks damaged. It isn’t anything you did, and we keep copies."));
        add_whole_copy(layout, &trouble->copies[0]);
        return;
    }
    (void)layout_text(layout, ROLE_BODY, TONE_BODY, _("The file looks damaged. It isn’t anything you did."));
    (void)layout_text(layout, ROLE_BODY, TONE_BODY,
                      _("No whole copy was found beside it. The damaged file stays where it is, and nothing is "
                        "written over it; you can begin anew as another climber."));
}

static const char *trouble_words(const Trouble *trouble) {
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

static void add_words(Layout *layout, const Trouble *trouble) {
    layout_open(layout, (Spec){.gap = 0});
    if (trouble->kind == TROUBLE_DAMAGED) {
        add_damaged_words(layout, trouble);
    } else {
        (void)layout_text(layout, ROLE_BODY, TONE_BODY, trouble_words(trouble));
    }
    layout_close(layout);
}

static void add_note(Layout *layout, const char *text) {
    layout_open(layout, (Spec){.pad_x = 18, .pad_y = 12, .radius = 16, .panel = true, .look = PANEL_INSET});
    (void)layout_text(layout, ROLE_SECOND, TONE_BODY, text);
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
        add_note(layout, trouble->sentence);
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

static bool has_more_copies(const Trouble *trouble) {
    return offers_copies(trouble) && trouble->copy_count > copies_from(trouble);
}

static Command toggle_more(const Layout *layout) {
    return command_set(key_of(PART_MORE), layout_app(layout)->ui.more ? 0 : 1);
}

static void add_first_way(Layout *layout, const Trouble *trouble) {
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
}

/* The copies and what happened come up together: as a button where there are copies, else as a quiet link. */
static void add_ways(Layout *layout, const Trouble *trouble) {
    const bool more = layout_app(layout)->ui.more, copies = has_more_copies(trouble);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 14, .wrap = true});
    add_first_way(layout, trouble);
    if (copies) {
        (void)layout_button(layout, BUTTON_SECONDARY, key_of(PART_SECONDARY), ICON_NONE,
                            more ? _("Less") : _("Show other copies"), toggle_more(layout));
    }
    layout_close(layout);
    if (trouble->sentence != NULL && !(copies && more)) {
        layout_open(layout, (Spec){.flow = FLOW_ROW});
        (void)layout_button(layout, BUTTON_LINK, key_of(PART_MORE), ICON_NONE, more ? _("Less") : _("What happened?"),
                            toggle_more(layout));
        layout_close(layout);
    }
}

/* In units of its own, its foot at 0, 0: as the lanterns of the scenery, but small and still. */
static void draw_lantern(Picture *picture, double x, double foot, bool lit) {
    const size_t first = picture->count;
    sketch_line(picture, "M0 0 L0 -44 Q0 -50 9 -49 L9 -43", 2.4, POST);
    picture_begin(picture);
    picture_rounded(picture, 3, -42, 12, 16, 4);
    picture_fill(picture, lit ? sketch_down(-42, -26, 0xFFF3C9FF, 0xF7943CFF) : fill_flat(0x8A7FA4FF));
    picture_begin(picture);
    picture_rounded(picture, 4.5, -45, 9, 3.4, 1.4);
    picture_rounded(picture, 4.5, -27, 9, 3, 1.2);
    picture_flat(picture, POST);
    if (lit) {
        sketch_disc(picture, 9, -34, 2.6, 0xFFFDF0FF);
    }
    sketch_place(picture, first, x, foot, LANTERN_SIZE, LANTERN_SIZE);
}

/* One lantern out, the next one lit. */
static void add_lanterns(Layout *layout) {
    const Sight *sight = layout_sight(layout);
    if (sight->contrast || sight->text >= LARGE_TEXT) {
        return;
    }
    Picture *picture = layout_picture(layout);
    const double foot = LANTERNS_HEIGHT - 3;
    sketch_glow(picture, LIT_X + 9 * LANTERN_SIZE, foot - 34 * LANTERN_SIZE, 40, 0xFFB454FF, .8);
    draw_lantern(picture, 14, foot, false);
    draw_lantern(picture, LIT_X, foot, true);
    sketch_place(picture, 0, 0, 0, sight->scale, sight->scale);
    layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), LANTERNS_WIDTH, LANTERNS_HEIGHT)->picture = picture;
}

static void open_card(Layout *layout) {
    layout_open(layout, (Spec){.width = 620, .text_scaled = true, .panel = true, .look = PANEL_PAPER});
    layout_open(layout, (Spec){.gap = 14,
                               .pad_x = 40,
                               .pad_top = 22,
                               .pad_bottom = 8,
                               .grow = 1,
                               .scroll = true,
                               .key = key_of(PART_SCROLL)});
}

void view_trouble(Layout *layout) {
    const Trouble *trouble = &layout_app(layout)->trouble;
    const Frame frame = {
        .scene = SCENE_SKY,
        .hour = HOUR_DUSK,
        .back = true,
        .no_settings = true,
        .hints = {{"Enter", _("Open")}, {"Tab", _("Other choices")}, {"R", _("Recovery room")}, {"Esc", _("Back")}},
    };
    frame_open(layout, &frame);
    here_card_place(layout);
    open_card(layout);
    add_lanterns(layout);
    (void)layout_text(layout, ROLE_TITLE, TONE_INK, trouble_title(trouble));
    add_words(layout, trouble);
    if (trouble->kind == TROUBLE_DAMAGED && trouble->copy_count > 0) {
        add_note(layout, layout_say(layout, _("In that copy: %s."), copy_words(layout, &trouble->copies[0])));
    }
    add_more(layout, trouble);
    layout_close(layout);
    layout_open(layout, (Spec){.gap = 6, .pad_x = 40, .pad_top = 10, .pad_bottom = 22});
    add_ways(layout, trouble);
    layout_close(layout);
    layout_close(layout);
    layout_close(layout);
    layout_screen(layout)->first = key_of(PART_PRIMARY);
    frame_close(layout, &frame);
}
