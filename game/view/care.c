#include "view/frame.h"
#include "view/view.h"
#include "view/words.h"

void view_care(Layout *layout) {
    const Frame frame = {.scene = SCENE_HUT, .hour = HOUR_NIGHT, .title = _("Recovery room"), .back = true, .no_hut = true};
    frame_open(layout, &frame);
    frame_close(layout, &frame);
}
