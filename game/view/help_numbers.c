#include "view/help_numbers.h"

#include <string.h>

const HelpNumbers help_numbers[HELP_COUNTRIES] = {
    {"GB", "United Kingdom", "999", "In Scotland: NHS 24", "111",
     "Health advice by phone. Elsewhere in the United Kingdom, a doctor near you can say whom to ring."},
    {"US", "United States", "911", "Talk to someone", "988", "the crisis line"},
    {"", "Anywhere else", NULL, NULL, NULL, NULL},
};

int help_numbers_chosen(const App *app) {
    if (app->ui.country >= 0 && app->ui.country < HELP_COUNTRIES) {
        return app->ui.country;
    }
    for (int i = 0; i < HELP_COUNTRIES; i++) {
        if (strcmp(help_numbers[i].region, app->region) == 0) {
            return i;
        }
    }
    return HELP_COUNTRIES - 1;
}
