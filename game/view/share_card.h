/* The picture card: the mountain of a trail with its tents as they are now, and how many camps are lit. No numbers of fear and
   no words of the player's own beside the trail's name. */
#ifndef VIEW_SHARE_CARD_H
#define VIEW_SHARE_CARD_H

#include "core/app.h"
#include "view/camps.h"
#include "view/layout.h"

#define SHARE_CARD_WIDTH 1280
#define SHARE_CARD_HEIGHT 720

/* Of pocket_of's trail, which there must be; always in its usual colours and letters. The caller calls screen_free. */
Screen share_card(const App *app, Moment now, Measure measure, void *context);

Hour share_card_hour(const Trail *trail);
const char *share_card_words(Layout *layout, const Camps *camps); /* "3 of 5 camps lit" */

#endif
