/* The folder that a file is going to lie in, and the way to another one. */
#ifndef VIEW_FOLDER_ROW_H
#define VIEW_FOLDER_ROW_H

#include "view/layout.h"

const char *folder_shown(Layout *layout); /* the folder, as people write it */
void folder_row(Layout *layout);

#endif
