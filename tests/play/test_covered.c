/* No screen is forgotten: each is among those that are measured and among those that a picture is made of, and whatever
 * a picture is made of is measured too. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "play/seen.h"
#include "shell/screens.h"
#include "view/screen.h"

typedef struct Covered {
    bool seen, shown; /* measured; there is a picture of it */
} Covered;

static bool has_picture(void (*play)(Stage *stage)) {
    const char *file = NULL;
    void (*shot)(Stage * stage) = NULL;
    for (size_t i = 0; screens_shot(i, &file, &shot); i++)
        if (shot == play)
            return true;
    return false;
}

static bool is_measured(void (*play)(Stage *stage)) {
    for (size_t i = 0; i < seen_count; i++)
        if (seen_all[i].play == play)
            return true;
    return false;
}

static void every_screen_is_measured_and_has_a_picture(void **state) {
    (void)state;
    Covered covered[SCREENS] = {{false, false}};
    Packs packs = seen_packs();
    for (size_t i = 0; i < seen_count; i++) {
        Stage stage;
        seen_open(&stage, &packs, &seen_all[i]);
        Covered *screen = &covered[stage.session.app.ui.screen];
        screen->seen = true;
        screen->shown = screen->shown || has_picture(seen_all[i].play);
        stage_close(&stage);
    }
    packs_free(&packs);
    for (size_t name = 0; name < SCREENS; name++) {
        if (!covered[name].seen)
            fail_msg("the screen \"%s\" has no row in tests/play/seen.c", screen_word((ScreenName)name));
        if (!covered[name].shown)
            fail_msg("the screen \"%s\" has no picture in game/shell/screens.c", screen_word((ScreenName)name));
    }
}

static void whatever_has_a_picture_is_measured(void **state) {
    (void)state;
    const char *file = NULL;
    void (*play)(Stage * stage) = NULL;
    for (size_t i = 0; screens_shot(i, &file, &play); i++)
        if (!is_measured(play))
            fail_msg("what %s shows has no row in tests/play/seen.c", file);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_screen_is_measured_and_has_a_picture),
        cmocka_unit_test(whatever_has_a_picture_is_measured),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
