/* High contrast: black, white and one yellow, state by shape as well as colour. Other files ask view/theme.h. */
#ifndef VIEW_THEME_CONTRAST_H
#define VIEW_THEME_CONTRAST_H

#include "view/theme.h"

Skin theme_skin_contrast(const Item *item);

#endif
