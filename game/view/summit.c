#include "view/frame.h"
#include "view/here.h"
#include "view/input.h"
#include "view/summit_scene.h"
#include "view/view.h"
#include "view/words.h"

#include "core/progress.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { GROUP_WAYS = 1 };

#define LARGE 1.5
#define PAGE_WIDTH 1280.0
#define CARD_MARGIN 36.0 /* at its right, about */
#define WORRIES_LEAST 3  /* fewer say nothing */

typedef struct Sums {
    unsigned long camps, tries;
    Worries worries;
    const Step *again;
    int again_number;
} Sums;

static Sums sums_of(const Book *book, const char *trail) {
    Sums sums = {.again = trail_again(book, trail)};
    size_t count = 0;
    free((void *)book_steps(book, trail, &count));
    sums.camps = count;
    sums.again_number = sums.again == NULL ? 0 : words_number(book, sums.again);
    Progress progress = progress_of_trail(book, trail);
    sums.tries = progress.count;
    sums.worries = progress_worries(progress.tries, progress.count);
    progress_free(&progress);
    return sums;
}

static const char *count_words(Layout *layout, const Sums *sums) {
    char camps[WORDS_ROOM];
    char tries[WORDS_ROOM];
    words_figure(sums->camps, camps);
    words_figure(sums->tries, tries);
    const char *first = layout_say(layout, words_count(_("%s camp"), _("%s camps"), sums->camps), camps);
    const char *second = layout_say(layout, words_count(_("%s try"), _("%s tries"), sums->tries), tries);
    return layout_say(layout, _("You lit %s in %s. You carried the fear all the way up."), first, second);
}

static void add_worries(Layout *layout, const Sums *sums) {
    if (sums->worries.count < WORRIES_LEAST) {
        return;
    }
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 14,
                               .pad_x = 18,
                               .pad_y = 14,
                               .radius = 18,
                               .panel = true,
                               .look = PANEL_INSET,
                               .across = ALIGN_CENTRE});
    (void)layout_icon(layout, ICON_EYE, TONE_UMBER, 26);
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_BODY, TONE_INK,
                      layout_say(layout, _("%zu of %zu worries came to little or nothing."), sums->worries.small,
                                 sums->worries.count));
    layout_close(layout);
    layout_close(layout);
}

static void add_ways(Layout *layout, const char *trail, const Sums *sums) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .across = ALIGN_CENTRE, .wrap = true});
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_BUTTON, TONE_INK, _("From here you can"));
    layout_close(layout);
    (void)layout_button(layout, BUTTON_LINK, key_of(PART_BUILD), ICON_NONE, _("Rate the fears again"),
                        command_key(COMMAND_BUILD, key_record(PART_BUILD, trail)));
    layout_close(layout);
    layout_open(layout, (Spec){.gap = 12});
    if (sums->again != NULL) {
        const Key key = key_record(PART_PRIMARY, sums->again->record.id);
        layout_row(layout, ROW_PRIMARY, key, ICON_REPEAT, _("Come back in a week"),
                   layout_say(layout, _("camp %d again, in another place"), sums->again_number),
                   command_key(COMMAND_REVISIT, key))
            ->group = GROUP_WAYS;
    }
    layout_row(layout, ROW_SECOND, key_of(PART_SECONDARY), ICON_MOUNTAIN, _("Begin a new trail"),
               _("or take one from the ideas"), command_go(SCREEN_IDEAS))
        ->group = GROUP_WAYS;
    layout_row(layout, ROW_SECOND, key_of(PART_THIRD), ICON_HUT, _("Rest in the hut"), _("the view stays"),
               command_of(COMMAND_HUT))
        ->group = GROUP_WAYS;
    layout_close(layout);
}

/* In a narrow window it leaves a strip of the lit trail beside it; in a tall one the trail lies below. */
static double card_width(const Layout *layout) {
    const Sight *sight = layout_sight(layout);
    if (sight->width <= sight->height) {
        return 0;
    }
    return frame_is_wide(layout) ? 484 : frame_is_tight(layout) && sight->compact && sight->text < LARGE ? 650 : 880;
}

/* The page's width, in its own design pixels, left of the card. */
static double scene_room(const Layout *layout) {
    const Sight *sight = layout_sight(layout);
    const double page = fmin(sight->width / sight->scale, PAGE_WIDTH), width = card_width(layout);
    return frame_is_wide(layout) || width <= 0 ? PAGE_WIDTH : (PAGE_WIDTH + page) / 2 - width - CARD_MARGIN;
}

static void add_card(Layout *layout, const Trail *trail, const Sums *sums) {
    const bool tight = frame_is_tight(layout);
    layout_open(layout, (Spec){.width = card_width(layout), .panel = true, .look = PANEL_PAPER});
    layout_open(layout, (Spec){.gap = tight ? 8 : 10,
                               .pad_x = tight ? 28 : 34,
                               .pad_y = tight ? 20 : 28,
                               .grow = 1,
                               .scroll = true,
                               .key = key_of(PART_SCROLL)});
    (void)layout_text(layout, ROLE_LABEL, TONE_UMBER, trail->title == NULL ? "" : trail->title);
    (void)layout_text(layout, ROLE_CELEBRATE, TONE_INK, _("The whole trail is lit"));
    (void)layout_text(layout, ROLE_BODY, TONE_BODY, count_words(layout, sums));
    add_worries(layout, sums);
    add_ways(layout, trail->record.id, sums);
    layout_close(layout);
    layout_close(layout);
}

void view_summit(Layout *layout) {
    const Trail *trail = here_trail(layout);
    const Frame frame = {
        .scene = SCENE_SKY,
        .hour = HOUR_DUSK,
        .back = true,
        .hints = {{"↑ ↓", _("Choose")}, {"Space", _("High five")}, {"Enter", _("Go")}, {"Esc", _("Back to the range")}},
    };
    frame_open(layout, &frame);
    summit_scene(layout, scene_room(layout));
    if (trail != NULL) {
        const Sums sums = sums_of(&layout_app(layout)->book, trail->record.id);
        layout_open(
            layout,
            (Spec){.grow = 1, .across = card_width(layout) > 0 ? ALIGN_END : ALIGN_STRETCH, .along = ALIGN_CENTRE});
        add_card(layout, trail, &sums);
        layout_close(layout);
        layout_screen(layout)->first =
            sums.again == NULL ? key_of(PART_SECONDARY) : key_record(PART_PRIMARY, sums.again->record.id);
    }
    layout_bind(layout, SYMBOL_SPACE, 0, command_of(COMMAND_HIGH_FIVE));
    frame_close(layout, &frame);
}
