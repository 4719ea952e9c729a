/* Numbers to call, by country. Each was read in a stored source named in the project's notes on safety; none has been
   checked by a person, and the page says so. A country is added with a source and the day it was read. */
#ifndef VIEW_HELP_NUMBERS_H
#define VIEW_HELP_NUMBERS_H

#include "core/app.h"

typedef struct HelpNumbers {
    const char *region;                         /* as the system names it; "" = anywhere else */
    const char *name;                           /* of the country */
    const char *emergency;                      /* NULL = none is known */
    const char *talk, *talk_number, *talk_note; /* someone to talk to; NULL = none is known */
} HelpNumbers;

#define HELP_COUNTRIES 3
extern const HelpNumbers help_numbers[HELP_COUNTRIES];

/* The one to show: the player's choice, else the system's region, else anywhere. An index into the table. */
int help_numbers_chosen(const App *app);

#endif
