/* One of several to take: a title over a quieter line, and a figure at the right. The row lies behind its words. */
#ifndef VIEW_CHOICE_ROW_H
#define VIEW_CHOICE_ROW_H

#include "view/layout.h"

typedef struct ChoiceRow {
    Key key;
    Command command;
    const char *title, *second;
    const char *figure; /* NULL = none */
    const char *spoken;
    bool on;
    int group;
    double height; /* at least, design pixels; 0 = as its words need */
} ChoiceRow;

void choice_row(Layout *layout, const ChoiceRow *row);

#endif
