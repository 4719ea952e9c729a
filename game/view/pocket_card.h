/* The next step as a small page for a printer or a telephone: the plan, the forecast, and what may help. */
#ifndef VIEW_POCKET_CARD_H
#define VIEW_POCKET_CARD_H

#include "core/pocket.h"

/* One HTML file that stands alone. The caller frees it. */
char *pocket_html(const Pocket *pocket, int64_t today);

#endif
