/* What a person may say they leaned on. */
#ifndef VIEW_AIDS_H
#define VIEW_AIDS_H

#include "view/layout.h"

#define AIDS 6 /* in the order of PART_AID's index; the first stands for nothing at all */

const char *aids_name(int index); /* "My phone" */
bool aids_have(const Try *attempt, int index);
const char *aids_said(Layout *layout, const Try *attempt); /* "My phone, Breathing"; NULL = nothing was said */

#endif
