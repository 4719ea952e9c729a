/* What the check of a step's words says of what it found: kind, and of one sentence. */
#ifndef VIEW_WORDS_DANGER_H
#define VIEW_WORDS_DANGER_H

#include "core/danger.h"

const char *words_danger(DangerTopic topic);
const char *words_confirm(DangerConfirm confirm); /* what there is to tick */

#endif
