#include "view/frame.h"
#include "view/view.h"
#include "view/words.h"

void view_share(Layout *layout) {
    const Frame frame = {
        .scene = SCENE_SKY,
        .hour = HOUR_DAY,
        .tabs = true,
        .hints = {{"1", _("Trails")}, {"R", _("Recovery room")}},
    };
    frame_open(layout, &frame);
    layout_open(layout, (Spec){.pad = 40, .gap = 10, .panel = true, .look = PANEL_PAPER});
    layout_text(layout, ROLE_SECTION, TONE_INK, _("There is nothing to show yet"));
    layout_text(layout, ROLE_BODY, TONE_BODY, _("After a first step you can choose what somebody you trust may see."));
    layout_close(layout);
    frame_close(layout, &frame);
}
