#include "view/frame.h"
#include "view/here.h"
#include "view/help_numbers.h"
#include "view/view.h"
#include "view/words.h"

static void add_country(Layout *layout, int index, bool chosen) {
    const HelpNumbers *numbers = &help_numbers[index];
    const Key key = key_index(PART_COUNTRY, index);
    const char *second = numbers->emergency == NULL ? _("your local emergency number") : numbers->emergency;
    Item *row = layout_row(layout, ROW_DUSK, key, ICON_PIN, _(numbers->name), second, command_set(key, index));
    row->group = 1;
    if (chosen) {
        row->end_icon = ICON_CHECK;
        row->state |= STATE_ON;
    }
}

void view_country(Layout *layout) {
    const Frame frame = {
        .scene = SCENE_QUIET,
        .hour = HOUR_NIGHT,
        .title = _("Where are you?"),
        .subtitle = _("So that the help page shows the right number"),
        .back = true,
        .no_settings = true,
        .hints = {{"↑ ↓", _("Choose")}, {"Enter", _("Take it")}, {"Esc", _("Back")}},
    };
    const int chosen = help_numbers_chosen(layout_app(layout));
    frame_open(layout, &frame);
    here_card_place(layout);
    frame_card_open(layout, PANEL_DUSK, 620, key_of(PART_SCROLL));
    for (int i = 0; i < HELP_COUNTRIES; i++) {
        add_country(layout, i, i == chosen);
    }
    layout_open(layout, (Spec){.pad_top = 4, .pad_bottom = 16});
    (void)layout_text(layout, ROLE_SECOND, TONE_LILAC,
                      _("Foothold shows the numbers it has read in a source. For every other country, the number you "
                        "know is the right one; you can write it down under your own people."));
    layout_close(layout);
    frame_card_close(layout);
    layout_close(layout);
    layout_screen(layout)->first = key_index(PART_COUNTRY, chosen);
    frame_close(layout, &frame);
}
