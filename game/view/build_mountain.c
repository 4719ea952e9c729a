#include "view/build_parts.h"

#include "view/backdrop.h"
#include "view/mountain.h"

#define DISC 34.0
#define NOT_WALKED -1
#define ORB .86

static Mountain mountain_of(const Building *all) {
    return (Mountain){.seed = trail_seed(all->trail),
                      .hour = all->hour,
                      .peak = {1040, 176},
                      .left = 730,
                      .right = 1330,
                      .base = 740,
                      .clear_left = 850,
                      .clear_right = 1210,
                      .low = 600};
}

static Climb climb_of(const Building *all, const Mountain *mountain) {
    return mountain_climb(mountain, all->count > 0 ? all->count : 1);
}

void build_mountain(Layout *layout, const Building *all) {
    const Mountain mountain = mountain_of(all);
    const Climb climb = climb_of(all, &mountain);
    Backdrop backdrop = backdrop_begin(layout, all->hour, mountain.seed, ORB);
    if (backdrop.scenery.contrast) {
        mountain_paint_outline(backdrop.picture, &mountain, &climb, NOT_WALKED);
    } else {
        mountain_paint(backdrop.picture, &mountain);
        mountain_paint_path(backdrop.picture, &mountain, &climb, NOT_WALKED);
    }
    backdrop_front(&backdrop);
    backdrop_end(layout, &backdrop);
}

/* A step's fear where it will lie on the mountain; an empty disc where that was not said. */
void build_discs(Layout *layout, const Building *all) {
    const Mountain mountain = mountain_of(all);
    const Climb climb = climb_of(all, &mountain);
    layout_open(layout, (Spec){.flow = FLOW_STACK});
    for (size_t i = 0; i < all->count; i++) {
        if (all->steps[i]->title == NULL && all->steps[i]->expected_fear == UNSET) {
            continue; /* nothing has been said of it yet */
        }
        const Point at = climb.camps[i];
        backdrop_open_at(layout, (Point){at.x - DISC / 2, at.y - DISC / 2}, DISC);
        Item *disc = layout_thing(layout, ITEM_CAMP, key_record(PART_CAMP, all->steps[i]->record.id), DISC, DISC);
        disc->look = CAMP_LIT;
        disc->most = all->steps[i]->expected_fear;
        backdrop_close_at(layout);
    }
    layout_close(layout);
}
