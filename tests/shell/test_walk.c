#define _POSIX_C_SOURCE 200809L /* mkstemp */

#include "shell/disk.h"
#include "shell/walk.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* A walk that goes astray has to say so: these are walks that do. */
static bool plays(const char *lines) {
    char path[] = "/tmp/foothold-walk-XXXXXX";
    int handle = mkstemp(path);
    assert_true(handle >= 0);
    assert_int_equal(write(handle, lines, strlen(lines)), (ssize_t)strlen(lines));
    close(handle);
    Packs packs = packs_load(&disk_posix, SOURCE_DIR "/levels");
    bool well = walk_run(path, &packs);
    packs_free(&packs);
    unlink(path);
    return well;
}

static void a_walk_that_comes_true_is_well(void **state) {
    (void)state;
    assert_true(plays("# The game begins.\nday 2026-03-01 18:30\nsee \"Welcome\"\npress Space\nuntyped\nchoices 1\n"));
}

static void what_does_not_come_true_is_told(void **state) {
    (void)state;
    static const char *const walks[] = {
        "see \"Welcome\"\n", /* no sentence of intent */
        "# x\nsee \"Farewell\"\n",
        "# x\nunsee \"Welcome\"\n",
        "# x\nclick \"Nothing of the sort\"\n",
        "# x\nwheel \"Nothing of the sort\"\n",
        "# x\nfocus \"Nothing of the sort\"\n",
        "# x\nexpect \"anything\"\n",
        "# x\nmiss \"anything\"\n",
        "# x\nscreen never-kept\n",
        "# x\npress Hyper\n",
        "# x\npress Tab 3\nchoices 2\n",
        "# x\nday 2026-02-30 18:30\n",
        "# x\nwait 5\n",
        "# x\ndance\n",
        "# x\nsee\n",
        "# x\nsee \"Welcome\n",
        "# x\nstart\n",
        "# x\ndamage\n",
        "# x\ntext 110\n",
        "# x\nsize 10x10\n",
    };
    for (size_t i = 0; i < sizeof walks / sizeof *walks; i++)
        if (plays(walks[i]))
            fail_msg("this walk went well:\n%s", walks[i]);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_walk_that_comes_true_is_well),
        cmocka_unit_test(what_does_not_come_true_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
