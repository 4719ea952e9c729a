/* The command line. */
#ifndef SHELL_ARGS_H
#define SHELL_ARGS_H

#include "core/moment.h"
#include "core/problem.h"
#include "core/share.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum Task {
    TASK_PLAY,
    TASK_CHECK_PACK,
    TASK_CHECK_SAVE,
    TASK_WALK,
    TASK_SCREENSHOT,
    TASK_SCREENS,
    TASK_RENDER,
    TASK_MERGE,
    TASK_REPORT,
    TASK_VERSION,
    TASK_HELP
} Task;
typedef enum RendererWish { RENDERER_BY_SIZE, RENDERER_SOFTWARE, RENDERER_ACCELERATED } RendererWish;

/* Exit codes. */
enum { EXIT_FINE = 0, EXIT_INPUT = 1, EXIT_USAGE = 2, EXIT_MACHINE = 3 };

typedef struct Args { /* texts are borrowed from the command line; NULL = not given */
    Task task;
    const char *save_dir, *profile, *assets;
    const char *out;    /* --screenshot, --screens, --render-breath, --report */
    const char *follow; /* --follow */
    char **files;       /* --check-pack, --check-save, --walk, --merge */
    size_t file_count;
    RendererWish renderer;
    bool seeded;
    uint64_t seed;
    Moment clock; /* unset = the computer's own */
    bool breathe;
    const char *pattern; /* --breathe, --render-breath: a ready breath's id */
    int minutes;         /* --render-breath: 1 to BREATH_MINUTES_MOST */
    ShareForm form;      /* --report */
    ShareRange range;    /* --range */
    bool words;          /* --words */
    int width, height; /* --size; 0 = not given */
    int text;          /* --text, percent; 0 = not given */
    bool contrast;
} Args;

/* False with one sentence where the command line is wrong. */
bool args_read(Args *out, int argc, char **argv, Problem *problem);

extern const char args_help[];

#endif
