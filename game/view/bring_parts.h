/* Between the files of the screen that brings a trail in: bring.c has the frame and what was read, bring_files.c what there is to
   read. */
#ifndef VIEW_BRING_PARTS_H
#define VIEW_BRING_PARTS_H

#include "view/layout.h"
#include "view/words.h"

#define BRING_ROWS 2 /* the group of files and folders */

void bring_rows(Layout *layout, const Listing *listing, bool files); /* files too, or folders alone */
void bring_files(Layout *layout);  /* a folder, to choose from */
void bring_pasted(Layout *layout); /* how to paste */
const char *bring_size(Layout *layout, int64_t bytes); /* "4 KB" */

#endif
