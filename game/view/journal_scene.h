/* The picture over what is brought back: a lit camp among wide ridges, with the climber beside it and its stars above. */
#ifndef VIEW_JOURNAL_SCENE_H
#define VIEW_JOURNAL_SCENE_H

#include "view/figures.h"

typedef struct JournalScene {
    const char *seed; /* of the mountain behind */
    Hour hour;
    Look look;
    int stars;                    /* of the camp, 0 to 3 */
    double width, height, radius; /* design pixels; the upper corners are round, words stand below it */
    bool contrast;
} JournalScene;

void journal_scene(Picture *picture, const JournalScene *scene);

#endif
