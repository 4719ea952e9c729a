/* The printable page: what is shared (core/share.h) as one HTML file that stands alone, without scripts and without anything
   from elsewhere. It is opened in a browser and printed there, on A4 or Letter, in colour or in grey. */
#ifndef VIEW_REPORT_H
#define VIEW_REPORT_H

#include "core/share.h"

/* The caller frees it. */
char *report_html(const Share *share, Moment now);

#endif
