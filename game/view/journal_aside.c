/* Beside the list: something to look back at and what it all adds up to; or, while it is searched, where and how to ask
   for less. */
#include "view/journal_parts.h"

#include "core/text.h"
#include "core/tries.h"
#include "view/frame.h"
#include "view/here.h"
#include "view/journal_scene.h"
#include "view/sketch.h"

#include <math.h>
#include <stdlib.h>

#define ASIDE_WIDTH 356.0
#define PICTURE_HIGH 146.0
#define PICTURE_RADIUS 24.0 /* the card's */
#define PAD 26.0
#define FIGURE_LEAST 36.0
#define SUMS_GAP 8.0
#define DISC 40.0      /* behind the icon of a sum */
#define QUOTE_MOST 48  /* graphemes of what is brought back */
#define WINDOW_LOW 640 /* with less height the picture gives way, and with larger letters */

static void open_card(Layout *layout, double gap, double grow) {
    layout_open(layout,
                (Spec){.panel = true, .look = PANEL_PAPER, .pad_x = PAD, .pad_y = 20, .gap = gap, .grow = grow});
}

static const char *win_words(Layout *layout, const Try *win) {
    static const FoldedWords none = {.count = 0};
    bool found = false;
    const char *text = !text_is_blank(win->learned) ? win->learned : win->surprise;
    if (text_is_blank(text)) {
        return _("You went, and you did it.");
    }
    const TextPart part = fold_around(text, (TextPart){0, 0}, QUOTE_MOST);
    char *start = text_copy_part(text, part.to);
    const Excerpt excerpt = journal_excerpt(layout, start, &none, &found);
    free(start);
    return layout_say(layout, "“%s%s”", excerpt.text, text[part.to] != '\0' ? "…" : "");
}

static int stars_of(const Book *book, const char *step) {
    size_t count = 0;
    const Try **tries = tries_of_step(book, step, &count);
    const int stars = step_facts(tries, count).stars;
    free((void *)tries);
    return stars;
}

static void add_win_picture(Layout *layout, const Try *win) {
    const Sight *sight = layout_sight(layout);
    const Book *book = &layout_app(layout)->book;
    const Trail *trail = book_trail(book, win->trail);
    if (trail == NULL || sight->height / sight->scale < WINDOW_LOW || sight->text > 1) {
        return;
    }
    Picture *picture = layout_picture(layout);
    const JournalScene scene = {.seed = trail_seed(trail),
                                .hour = trail->hour == UNSET ? HOUR_DAWN : (Hour)trail->hour,
                                .look = here_look(layout),
                                .stars = stars_of(book, win->step),
                                .width = ASIDE_WIDTH,
                                .height = PICTURE_HIGH,
                                .radius = PICTURE_RADIUS,
                                .contrast = sight->contrast};
    journal_scene(picture, &scene);
    sketch_place(picture, 0, 0, 0, sight->scale, sight->scale);
    layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), scene.width, scene.height)->picture = picture;
}

static void add_win(Layout *layout, const Try *win) {
    const Book *book = &layout_app(layout)->book;
    char day[WORDS_ROOM];
    words_day(try_day(win), moment_day(layout_sight(layout)->now), day);
    Key key = key_record(PART_LINK, win->record.id);
    Command open = command_key(COMMAND_ENTRY_OPEN, key);
    open.key.index = ENTRY_TRY;
    layout_open(layout, (Spec){.panel = true, .look = PANEL_PAPER});
    layout_open(layout, (Spec){.flow = FLOW_STACK});
    Item *row = layout_thing(layout, ITEM_ROW, key, 0, 0);
    row->look = ROW_BARE;
    row->command = open;
    row->focusable = true;
    layout_open(layout, (Spec){.gap = 4});
    add_win_picture(layout, win);
    layout_open(layout, (Spec){.pad_x = PAD, .pad_top = 12, .pad_bottom = 20, .gap = 6});
    const char *words = win_words(layout, win);
    (void)layout_text(layout, ROLE_LABEL, TONE_UMBER, _("From three weeks ago"));
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, words);
    const Step *step = book_step(book, win->step);
    const int number = step == NULL ? 0 : words_number(book, step);
    const char *where = number > 0 ? layout_say(layout, _("Camp %d, %s"), number, day) : layout_keep(layout, day);
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, where);
    row->spoken = layout_say(layout, _("From three weeks ago. %s %s."), words, where);
    layout_close(layout);
    layout_close(layout);
    layout_close(layout);
    layout_close(layout);
}

static void add_disc(Layout *layout, Icon icon) {
    const double side = DISC * layout_sight(layout)->text;
    layout_open(layout, (Spec){.width = side,
                               .height_least = side,
                               .panel = true,
                               .look = PANEL_DISC,
                               .radius = side / 2,
                               .along = ALIGN_CENTRE,
                               .across = ALIGN_CENTRE});
    (void)layout_icon(layout, icon, TONE_UMBER, 22);
    layout_close(layout);
}

/* All of them are as wide as the widest. */
static double figure_width(Layout *layout, const JournalSums *sums) {
    const size_t most = sums->tries > sums->small ? sums->tries : sums->small;
    const char *figure = layout_say(layout, "%zu", most > sums->camps ? most : sums->camps);
    return fmax(FIGURE_LEAST, sight_width(layout_sight(layout), ROLE_VALUE, figure));
}

static void add_sum(Layout *layout, Icon icon, size_t count, const char *words) {
    if (count == 0) {
        return;
    }
    const double width = figure_width(layout, &layout_app(layout)->journal.sums);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 14, .across = ALIGN_CENTRE});
    add_disc(layout, icon);
    layout_open(layout, (Spec){.width_least = width});
    (void)layout_text(layout, ROLE_VALUE, TONE_INK, layout_say(layout, "%zu", count));
    layout_close(layout);
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_SECOND, TONE_BODY, words);
    layout_close(layout);
    layout_close(layout);
}

/* Below something to look back at it ends where the list does. */
static void add_sums(Layout *layout, bool below) {
    const JournalSums *sums = &layout_app(layout)->journal.sums;
    open_card(layout, SUMS_GAP, below ? 1 : 0);
    add_sum(layout, ICON_BOOT, sums->tries,
            words_count(_("time you showed up"), _("times you showed up"), sums->tries));
    add_sum(layout, ICON_FLAG, sums->camps, words_count(_("camp lit"), _("camps lit"), sums->camps));
    add_sum(layout, ICON_EYE, sums->small,
            words_count(_("worry that came to little"), _("worries that came to little"), sums->small));
    (void)layout_space(layout, 1);
    const bool draft = app_note_draft(layout_app(layout)) != NULL;
    (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_NOTE_NEW), ICON_PENCIL,
                        draft ? _("Go on with your note") : _("Write a note"), command_of(COMMAND_NOTE_NEW));
    layout_close(layout);
}

static void add_found_row(Layout *layout, const char *name, size_t count) {
    if (count == 0) {
        return;
    }
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .pad_y = 8});
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_BODY, TONE_INK, name);
    layout_close(layout);
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_SOFT, layout_say(layout, "%zu", count));
    layout_close(layout);
    (void)layout_rule(layout);
}

static const char *name_of(const Trail *trail) {
    return text_is_blank(trail->title) ? _("A trail") : trail->title;
}

/* Those on the map first, then those that are put away. */
static void each_trail(Layout *layout, void (*add)(Layout *, const Trail *)) {
    for (int away = 0; away < 2; away++) {
        size_t count = 0;
        const Trail **trails = book_trails(&layout_app(layout)->book, away == 1, &count);
        for (size_t i = 0; i < count; i++) {
            add(layout, trails[i]);
        }
        free((void *)trails);
    }
}

static void add_found_trail(Layout *layout, const Trail *trail) {
    add_found_row(layout, name_of(trail), journal_found(&layout_app(layout)->journal, trail->record.id));
}

static void add_found(Layout *layout) {
    const Journal *journal = &layout_app(layout)->journal;
    if (journal->row_count == 0 || !app_searches(layout_app(layout))) {
        return;
    }
    open_card(layout, 2, 0);
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, _("Found in"));
    each_trail(layout, add_found_trail);
    add_found_row(layout, _("Notes"), journal->notes);
    add_found_row(layout, _("Rests in the hut"), journal->rests);
    layout_close(layout);
}

static void add_only(Layout *layout, Only only, const char *name) {
    const Key key = key_index(PART_ONLY, (int)only);
    const bool on = (layout_app(layout)->ui.search.only & 1U << only) != 0;
    layout_choice(layout, CHOICE_CHIP, key, name, on, command_set(key, 1))->group = JOURNAL_ONLY;
}

static void add_trail_chip(Layout *layout, const char *id, const char *name) {
    const Key key = key_record(PART_OF_TRAIL, id);
    const Search *search = &layout_app(layout)->ui.search;
    const Key chosen = key_record(PART_OF_TRAIL, search->trail);
    layout_choice(layout, CHOICE_CHIP, key, name, key_same(&key, &chosen), command_set(key, 1))->group = JOURNAL_TRAILS;
}

static void add_trail(Layout *layout, const Trail *trail) {
    add_trail_chip(layout, trail->record.id, name_of(trail));
}

void journal_narrow(Layout *layout) {
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, _("Narrow it"));
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 8, .wrap = true});
    add_only(layout, ONLY_PROUD, _("Proud of"));
    add_only(layout, ONLY_SURPRISED, _("Surprised"));
    add_only(layout, ONLY_TURNED, _("Turned back"));
    add_only(layout, ONLY_MONTH, _("This month"));
    layout_close(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 8, .wrap = true, .pad_top = 6});
    add_trail_chip(layout, "", _("All trails"));
    each_trail(layout, add_trail);
    add_trail_chip(layout, WANTED_NOTES, _("Notes"));
    add_trail_chip(layout, WANTED_RESTS, _("The hut"));
    layout_close(layout);
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, _("Searching stays on this computer."));
}

void journal_aside(Layout *layout) {
    const App *app = layout_app(layout);
    const Try *win = journal_win(&app->journal, moment_day(layout_sight(layout)->now));
    layout_open(layout, (Spec){.width = ASIDE_WIDTH,
                               .text_scaled = true,
                               .gap = 20,
                               .scroll = true,
                               .key = key_index(PART_SCROLL, SCROLL_ASIDE)});
    if (journal_narrows(layout)) {
        add_found(layout);
        open_card(layout, 10, 0);
        journal_narrow(layout);
        layout_close(layout);
    } else {
        if (win != NULL) {
            add_win(layout, win);
        }
        add_sums(layout, win != NULL);
    }
    layout_close(layout);
}
