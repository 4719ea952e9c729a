/* The player's files: where they are, the copies to go back to, and what can be deleted for good. Both are asked about
   once, on a card over the list, with the safe answer first. */
#include "view/bring_parts.h"
#include "view/frame.h"
#include "view/view.h"
#include "view/words.h"

#include "core/text.h"

#include <string.h>

#define ASK_WIDTH 620.0
#define ASK_MARGIN 40.0
#define COPIES 1
#define LEFTOVERS 2
#define WORDS_SHOWN 60 /* letters of a note in a list */

static const Kept *kept_of(const Layout *layout) {
    return &layout_app(layout)->ui.kept;
}

static const char *say_when(Layout *layout, Moment made) {
    char day[WORDS_ROOM];
    char time[WORDS_ROOM];
    words_day(moment_day(made), layout_app(layout)->ui.today, day);
    words_time(made, time);
    return layout_say(layout, _("%s at %s"), day, time);
}

static const char *say_day(Layout *layout, Moment made) {
    char day[WORDS_ROOM];
    words_day(moment_day(made), layout_app(layout)->ui.today, day);
    return layout_keep(layout, day);
}

static const char *say_trails(Layout *layout, int count) {
    return layout_say(layout, words_count(_("%d trail"), _("%d trails"), (unsigned long)count), count);
}

static const char *say_tries(Layout *layout, int count) {
    return layout_say(layout, words_count(_("%d try"), _("%d tries"), (unsigned long)count), count);
}

static void add_folder(Layout *layout) {
    const char *folder = layout_app(layout)->folder;
    if (folder == NULL) {
        return;
    }
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .across = ALIGN_CENTRE, .wrap = true});
    layout_open(layout, (Spec){.grow = 1, .gap = 2, .width_least = 300});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, _("Where they are"));
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, folder);
    layout_close(layout);
    Item *button = layout_button(layout, BUTTON_SECONDARY, key_of(PART_FOLDER_COPY), ICON_NONE, _("Copy"),
                                 command_of(COMMAND_FOLDER_COPY));
    button->spoken = _("Copy the name of the folder");
    layout_close(layout);
}

/* How large it is stands there until it was looked into. */
static const char *say_inside(Layout *layout, const SafeCopy *copy) {
    return copy->unseen
               ? layout_say(layout, _("%s, being looked into"), bring_size(layout, copy->bytes))
               : layout_say(layout, "%s, %s", say_trails(layout, copy->trails), say_tries(layout, copy->tries));
}

static void add_copy(Layout *layout, const SafeCopy *copy, int index) {
    const Key key = key_index(PART_COPY, index);
    const char *when = say_when(layout, copy->made);
    Item *row = layout_row(layout, ROW_PAPER, key, copy->aside ? ICON_REPEAT : ICON_CLOCK,
                           copy->aside ? layout_say(layout, _("Put aside %s"), when) : when, say_inside(layout, copy),
                           command_key(COMMAND_COPY_ASK, key));
    row->state |= copy->unseen ? STATE_DISABLED : 0;
    row->aside = true;
    row->group = COPIES;
}

static void add_copies(Layout *layout) {
    const Kept *kept = kept_of(layout);
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, _("Copies you can go back to"));
    if (kept->count == 0) {
        (void)layout_text(layout, ROLE_BODY, TONE_BODY, _("There is none yet. Each start of the game makes one."));
    }
    layout_open(layout, (Spec){.gap = 8});
    for (size_t i = 0; i < kept->count; i++) {
        add_copy(layout, &kept->copies[i], (int)i);
    }
    layout_close(layout);
    if (kept->unread > 0) {
        const unsigned long unread = (unsigned long)kept->unread;
        (void)layout_text(
            layout, ROLE_SECOND, TONE_SOFT,
            layout_say(layout,
                       words_count(_("%lu more file lies there that does not open. It is left as it is."),
                                   _("%lu more files lie there that do not open. They are left as they are."), unread),
                       unread));
    }
}

static const char *kind_word(EntryKind kind) {
    return kind == ENTRY_TRY ? _("A try") : kind == ENTRY_NOTE ? _("A note") : _("A rest in the hut");
}

static Key entry_key(const Leftover *entry) {
    Key key = key_record(PART_ENTRY, entry->id);
    key.index = (int)entry->kind;
    return key;
}

/* The camp's name, the first words of a note, or what it is. */
static const char *say_entry(Layout *layout, const Leftover *entry) {
    if (text_is_blank(entry->words)) {
        return kind_word(entry->kind);
    }
    const size_t length = strlen(entry->words);
    size_t shown = 0;
    for (int i = 0; i < WORDS_SHOWN && shown < length && entry->words[shown] != '\n'; i++) {
        shown = text_next(entry->words, length, shown);
    }
    return layout_say(layout, shown < length ? _("“%.*s…”") : _("“%.*s”"), (int)shown, entry->words);
}

static void add_leftover(Layout *layout, const Leftover *entry) {
    const Key key = entry_key(entry);
    const char *copies = layout_say(
        layout, words_count(_("in %d copy"), _("in %d copies"), (unsigned long)entry->copies), entry->copies);
    Item *row = layout_row(
        layout, ROW_PAPER, key, ICON_CAIRN, say_entry(layout, entry),
        layout_say(layout, _("%s, %s, still %s"), kind_word(entry->kind), say_day(layout, entry->when), copies),
        command_key(COMMAND_FORGET, key));
    row->group = LEFTOVERS;
}

static const char *say_leftovers(const Kept *kept) {
    if (kept->leftover_count > 0) {
        return _("What you took off is still in the copies. Choose what is to go from them as well.");
    }
    if (kept->unseen > 0) {
        return _("What you take off leaves your journal at once and the copies with time. The copies are being looked "
                 "into now.");
    }
    return _("What you take off leaves your journal at once and the copies with time. Nothing you took off is in the "
             "copies now.");
}

static void add_leftovers(Layout *layout) {
    const Kept *kept = kept_of(layout);
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, _("Delete for good"));
    (void)layout_text(layout, ROLE_BODY, TONE_BODY, say_leftovers(kept));
    layout_open(layout, (Spec){.gap = 8});
    for (size_t i = 0; i < kept->leftover_count; i++) {
        add_leftover(layout, &kept->leftovers[i]);
    }
    layout_close(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW});
    (void)layout_button(layout, BUTTON_GHOST, key_of(PART_FORGET_ALL), ICON_NONE, _("Delete everything of mine…"),
                        command_key(COMMAND_FORGET, key_of(PART_PERSON)));
    layout_close(layout);
}

static void add_list(Layout *layout) {
    const Frame frame = {
        .scene = SCENE_SKY,
        .hour = HOUR_NIGHT,
        .title = _("Your files"),
        .subtitle = _("On this computer, and nowhere else"),
        .back = true,
        .hints = {{"↑ ↓", _("Move")}, {"Enter", _("Look at it")}, {"Esc", _("Back")}},
    };
    frame_open(layout, &frame);
    layout_open(layout, (Spec){.grow = 1, .panel = true, .look = PANEL_PAPER});
    layout_open(layout,
                (Spec){.gap = 14, .pad_x = 32, .pad_y = 24, .grow = 1, .scroll = true, .key = key_of(PART_SCROLL)});
    add_folder(layout);
    (void)layout_rule(layout);
    add_copies(layout);
    (void)layout_rule(layout);
    add_leftovers(layout);
    layout_close(layout);
    layout_close(layout);
    layout_screen(layout)->first = kept_of(layout)->count > 0 ? key_index(PART_COPY, 0) : key_of(PART_FOLDER_COPY);
    frame_close(layout, &frame);
}

typedef struct Words { /* the words of one question */
    const char *title, *first, *second, *third /* NULL = no more */, *safe, *yes;
} Words;

/* "This copy of 12 November has 2 trails and 14 tries. You have made 3 tries since, which are not in it." */
static Words ask_restore(Layout *layout, const SafeCopy *copy) {
    const char *since =
        layout_say(layout,
                   words_count(_("You have made %d try since, which is not in it."),
                               _("You have made %d tries since, which are not in it."), (unsigned long)copy->since),
                   copy->since);
    return (Words){
        .title = _("Go back to this copy?"),
        .first = layout_say(layout, _("This copy, made %s, has %s and %s. %s"), say_when(layout, copy->made),
                            say_trails(layout, copy->trails), say_tries(layout, copy->tries),
                            copy->since > 0 ? since : _("No try of yours is missing from it.")),
        .second = _("What you have now is put aside and stays on this list, so you can come back to it."),
        .safe = _("Stay where I am"),
        .yes = _("Go back to it"),
    };
}

static const char *say_copies(Layout *layout, const Leftover *entry) {
    if (kept_of(layout)->unseen > 0) {
        return _("For good: also from every copy that holds it, and it cannot be brought back.");
    }
    if (entry == NULL) {
        return _("For good: no copy holds it, and it cannot be brought back.");
    }
    return layout_say(layout,
                      words_count(_("For good: also from the %d copy that holds it, and it cannot be brought back."),
                                  _("For good: also from the %d copies that hold it, and it cannot be brought back."),
                                  (unsigned long)entry->copies),
                      entry->copies);
}

static const char *say_shared_stays(Layout *layout) {
    const unsigned long shared = (unsigned long)kept_of(layout)->shared;
    return shared == 0 ? NULL
                       : layout_say(layout,
                                    words_count(_("What you saved to show to somebody stays as it was written: %lu "
                                                  "file in shared/, beside your save."),
                                                _("What you saved to show to somebody stays as it was written: %lu "
                                                  "files in shared/, beside your save."),
                                                shared),
                                    shared);
}

static Words ask_forget(Layout *layout, const Key *about) {
    const Leftover *entry = kept_leftover(kept_of(layout), about->id);
    const EntryKind kind = (EntryKind)about->index;
    const char *what =
        kind == ENTRY_TRY ? _("All its words and numbers go, and a recording if there is one.") : _("All of it goes.");
    return (Words){
        .title = _("Delete this for good?"),
        .first = entry == NULL ? layout_say(layout, "%s. %s", kind_word(kind), what)
                               : layout_say(layout, _("%s of %s: %s. %s"), kind_word(kind),
                                            say_day(layout, entry->when), say_entry(layout, entry), what),
        .second = say_copies(layout, entry),
        .third = say_shared_stays(layout),
        .safe = _("Keep it"),
        .yes = _("Delete it for good"),
    };
}

static const char *say_shared_goes(Layout *layout) {
    const unsigned long shared = (unsigned long)kept_of(layout)->shared;
    return shared == 0 ? NULL
                       : layout_say(layout,
                                    words_count(_("What you saved to show to somebody goes too: %lu file in "
                                                  "shared/, beside your save."),
                                                _("What you saved to show to somebody goes too: %lu files in "
                                                  "shared/, beside your save."),
                                                shared),
                                    shared);
}

static Words ask_everything(Layout *layout) {
    const unsigned long copies = (unsigned long)kept_of(layout)->count;
    return (Words){
        .title = _("Delete everything of yours?"),
        .first = layout_say(
            layout,
            words_count(
                _("Your trails, tries, notes and recordings, and what was put aside. For good: also the %lu copy "
                  "kept. None of it can be brought back."),
                _("Your trails, tries, notes and recordings, and what was put aside. For good: also the %lu "
                  "copies kept. None of it can be brought back."),
                copies),
            copies),
        .second = say_shared_goes(layout),
        .third = _("What you gave to somebody, or saved in another folder, stays where it is."),
        .safe = _("Keep everything"),
        .yes = _("Delete everything"),
    };
}

static Words words_of(Layout *layout) {
    const Question *question = &layout_app(layout)->ui.question;
    switch (question->asking) {
    case ASKING_NOTHING:
    case ASKING_RESTORE:
        return ask_restore(layout, &kept_of(layout)->copies[question->about.index]);
    case ASKING_FORGET:
        return ask_forget(layout, &question->about);
    case ASKING_EVERYTHING:
        break;
    }
    return ask_everything(layout);
}

static void add_more(Layout *layout, const char *words) {
    if (words != NULL) {
        (void)layout_text(layout, ROLE_BODY, TONE_LILAC, words);
    }
}

static void add_question(Layout *layout) {
    const Words asked = words_of(layout);
    layout_open(layout, (Spec){.pad = ASK_MARGIN,
                               .panel = true,
                               .look = PANEL_VEIL,
                               .along = ALIGN_CENTRE,
                               .across = ALIGN_CENTRE,
                               .dark = true});
    layout_open(layout, (Spec){.width = ASK_WIDTH, .text_scaled = true, .panel = true, .look = PANEL_DIALOG});
    layout_open(layout, (Spec){.gap = 14,
                               .pad_x = 36,
                               .pad_top = 30,
                               .pad_bottom = 8,
                               .grow = 1,
                               .scroll = true,
                               .key = key_of(PART_SCROLL)});
    (void)layout_text(layout, ROLE_TITLE, TONE_CREAM, asked.title);
    (void)layout_text(layout, ROLE_BODY, TONE_CREAM, asked.first);
    add_more(layout, asked.second);
    add_more(layout, asked.third);
    layout_close(layout);
    layout_open(layout,
                (Spec){.flow = FLOW_ROW, .gap = 14, .wrap = true, .pad_x = 36, .pad_top = 14, .pad_bottom = 28});
    (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, asked.safe, command_of(COMMAND_BACK));
    (void)layout_button(layout, BUTTON_DUSK, key_of(PART_SECONDARY), ICON_NONE, asked.yes,
                        command_of(COMMAND_GO_AHEAD));
    layout_close(layout);
    layout_close(layout);
    layout_close(layout);
    layout_screen(layout)->first = key_of(PART_PRIMARY);
}

void view_backups(Layout *layout) {
    if (layout_app(layout)->ui.question.asking == ASKING_NOTHING) {
        add_list(layout);
    } else {
        add_question(layout);
    }
}
