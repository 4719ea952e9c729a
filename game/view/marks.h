/* High contrast: what stands on a mountain, as outlines in black, white and yellow. A disc with a tick is lit, a ring in
   a ring is next or where you are, a ring is open, a square is not open yet. */
#ifndef VIEW_MARKS_H
#define VIEW_MARKS_H

#include "view/sketch.h"

typedef struct Mark { /* of a camp */
    bool open, lit, here;
} Mark;

void marks_camp(Picture *picture, Point at, double size, Mark mark); /* 45 across where it is `here`, else 30 */
void marks_you(Picture *picture, Point at, double size);
void marks_cairn(Picture *picture, Point at, double size); /* three stones and a flag, 53 high; its foot at `at` */
void marks_flag(Picture *picture, Point at, double size);  /* 46 high */

#endif
