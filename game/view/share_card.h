/* The picture card: the mountain of a trail with its tents as they are now, and how many camps are lit. No numbers of fear and
   no words of the player's own beside the trail's name. */
#ifndef VIEW_SHARE_CARD_H
#define VIEW_SHARE_CARD_H

#include "core/app.h"
#include "view/layout.h"

#define SHARE_CARD_WIDTH 1280
#define SHARE_CARD_HEIGHT 720

/* Of app_picture_trail, which there must be; always in its usual colours and letters. The caller calls screen_free. */
Screen share_card(const App *app, Moment now, Measure measure, void *context);

/* The same as it will look, `width` design pixels wide. */
void share_card_small(Layout *layout, const Trail *trail, double width);

#endif
