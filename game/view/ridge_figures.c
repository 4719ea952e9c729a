#include "view/ridge.h"

#define SPAN 120.0 /* room to centre a plate in */
#define LIFT 14.0  /* of a plate over its point */

static void add_figure(Layout *layout, const RidgeMark *mark) {
    const Sight *sight = layout_sight(layout);
    const Point corner = backdrop_corner(layout);
    const double high = sight_line(sight, ROLE_LABEL) / sight->scale + 8;
    layout_open(layout, (Spec){.self_x = ALIGN_START,
                               .self_y = ALIGN_START,
                               .pad_left = mark->at.x - SPAN / 2 - corner.x,
                               .pad_top = mark->at.y - LIFT - high - corner.y});
    layout_open(layout, (Spec){.width = SPAN, .across = ALIGN_CENTRE});
    layout_open(layout, (Spec){.panel = true, .look = PANEL_PLATE, .radius = 14, .pad_x = 11, .pad_y = 4});
    (void)layout_text(layout, ROLE_LABEL, TONE_CREAM, layout_say(layout, "%d", mark->fear));
    layout_close(layout);
    layout_close(layout);
    layout_close(layout);
}

void ridge_figures(Layout *layout, const Ridge *ridge) {
    RidgeMark marks[RIDGE_MARKS_MOST];
    layout_open(layout, (Spec){.flow = FLOW_STACK});
    for (size_t i = ridge_marks(ridge, marks); i-- > 0;) {
        add_figure(layout, &marks[i]);
    }
    layout_close(layout);
}
