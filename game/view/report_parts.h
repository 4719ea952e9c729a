/* Parts of the printable page. */
#ifndef VIEW_REPORT_PARTS_H
#define VIEW_REPORT_PARTS_H

#include "core/page.h"
#include "core/share.h"
#include "view/picture_svg.h"
#include "view/words.h"

extern const char report_style[];

/* Everything up to the body. */
void report_head(Page *page, const char *title, const char *style);
/* <TAG ATTRIBUTES>text</TAG> and a line break; attributes begin with a blank or are "". The text is any text, and may be NULL. */
void report_tag(Page *page, const char *tag, const char *attributes, const char *text);
/* The player's own words, line breaks kept; and as an element, from left to right or the other way as they are. */
void report_lines(Page *page, const char *text);
void report_own(Page *page, const char *tag, const char *attributes, const char *text);
void report_date(Page *page, const Share *share, Moment when, bool small); /* in <time>; the year where the page spans several */

void report_trail(Page *page, const Share *share, const SharedTrail *trail, size_t number);
void report_charts(Page *page, const Share *share, const SharedTrail *trail, size_t number);
void report_words(Page *page, const Share *share);

#endif
