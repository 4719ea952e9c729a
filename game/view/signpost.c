#include "view/signpost.h"

#include "view/words.h"

#define BOARD 130.0 /* room for the words of one, and more */
#define LARGE 1.25  /* from here on smaller letters, so that they stay on their board */

static void add_word(Layout *layout, Point middle, Tone tone, const char *word) {
    const Sight *sight = layout_sight(layout);
    const Role role = sight->text < LARGE ? ROLE_BUTTON : ROLE_LABEL;
    const Point corner = backdrop_corner(layout);
    layout_open(layout, (Spec){.self_x = ALIGN_START,
                               .self_y = ALIGN_START,
                               .pad_left = middle.x - BOARD / 2 - corner.x,
                               .pad_top = middle.y - sight_line(sight, role) / sight->scale / 2 - corner.y});
    layout_open(layout, (Spec){.width = BOARD, .across = ALIGN_CENTRE});
    (void)layout_text(layout, role, tone, word);
    layout_close(layout);
    layout_close(layout);
}

void signpost_words(Layout *layout, Point foot) {
    layout_open(layout, (Spec){.flow = FLOW_STACK});
    add_word(layout, (Point){foot.x - 4, foot.y - 112}, TONE_BUTTON, _("your pace"));
    add_word(layout, (Point){foot.x + 6, foot.y - 58}, TONE_CREAM, _("hut, always"));
    layout_close(layout);
}
