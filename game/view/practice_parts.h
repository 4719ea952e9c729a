/* Inside the practice screen: the small dock that a step's kind lays beside it. */
#ifndef VIEW_PRACTICE_PARTS_H
#define VIEW_PRACTICE_PARTS_H

#include "view/hints.h"

enum { GROUP_WAYS = 1, RUNG_TOOL = 3 /* from here upward; below lie the ways on */ };

bool tool_is_there(const Layout *layout);
/* The dock; roomy: it lies over the scenery. Else it takes the place of the prompt, and its words scroll. */
void tool_add(Layout *layout, bool roomy);
void tool_bind(Layout *layout);
Hint tool_hint(const Layout *layout); /* no cap where there is nothing to press */
Hint tool_hint_other(const Layout *layout); /* the same for a recording that can be taken away, and for counting otherwise */

#endif
