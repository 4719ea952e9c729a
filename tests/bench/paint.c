/* How long each screen's scenery takes to paint, and its items to be listed: milliseconds of the processor, the median
   of five. Says which scene takes more than 40 ms at 1280x720 or 80 ms at 1920x1080, and answers 1 where one does. With
   words as arguments, only the screens whose names hold one of them. */
#define _POSIX_C_SOURCE 200809L /* clock_gettime; NOLINT(bugprone-reserved-identifier) */

#include "play/seen.h"
#include "shell/fonts.h"
#include "shell/paint.h"
#include "view/view.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#define ROUNDS 5

static const struct {
    int width, height;
    double bar;
} sizes[] = {{1280, 720, 40}, {1920, 1080, 80}};

typedef struct Times {
    double view, scene, others; /* ms; others: smaller pictures, all together */
} Times;

static double clock_ms(void) {
    struct timespec now = {0, 0};
    (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec * 1000 + (double)now.tv_nsec / 1e6;
}

static double paint_ms(const Item *item) {
    double start = clock_ms();
    SDL_FreeSurface(paint_picture(item->picture, item->box.w, item->box.h, true));
    return clock_ms() - start;
}

static Times time_once(const Stage *stage, Fonts *fonts, int width, int height) {
    Times times = {0};
    double start = clock_ms();
    Sight sight = sight_fit(&stage->session.app, width, height, session_now(&stage->session), fonts_measure, fonts);
    Screen screen = view(&stage->session.app, &sight);
    times.view = clock_ms() - start;
    for (size_t i = 0; i < screen.count; i++)
        if (screen.items[i].picture != NULL)
            *(screen.items[i].kind == ITEM_SCENE ? &times.scene : &times.others) += paint_ms(&screen.items[i]);
    screen_free(&screen);
    return times;
}

static int compare(const void *a, const void *b) {
    double one = *(const double *)a, other = *(const double *)b;
    return one < other ? -1 : one > other;
}

static double median(double values[ROUNDS]) {
    qsort(values, ROUNDS, sizeof *values, compare);
    return values[ROUNDS / 2];
}

static Times time_screen(const Stage *stage, Fonts *fonts, int width, int height) {
    double views[ROUNDS], scenes[ROUNDS], others[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
        Times once = time_once(stage, fonts, width, height);
        views[i] = once.view;
        scenes[i] = once.scene;
        others[i] = once.others;
    }
    return (Times){median(views), median(scenes), median(others)};
}

static bool is_asked_for(const Seen *seen, int count, char **words) {
    for (int i = 0; i < count; i++)
        if (strstr(seen->name, words[i]) != NULL)
            return true;
    return count == 0;
}

static bool tell_screen(const Seen *seen, const Packs *packs, Fonts *fonts) {
    bool quick = true;
    Stage stage;
    seen_open(&stage, packs, seen);
    printf("  %-16s", seen->name);
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Times times = time_screen(&stage, fonts, sizes[i].width, sizes[i].height);
        bool slow = times.scene > sizes[i].bar;
        printf("  %5.1f %6.1f%c %6.1f  ", times.view, times.scene, slow ? '!' : ' ', times.others);
        quick &= !slow;
    }
    putchar('\n');
    stage_close(&stage);
    return quick;
}

int main(int argc, char **argv) {
    Problem problem = {0};
    Fonts *fonts = fonts_open(&problem);
    if (fonts == NULL) {
        fprintf(stderr, "paint: %s\n", problem.text);
        return 3;
    }
    Packs packs = seen_packs();
    bool quick = true;
    printf(
        "ms to list the items, to paint the scene, to paint its smaller pictures (median of %d; ! = above the bar):\n"
        "  %-16s  %22s  %24s\n",
        ROUNDS, "", "1280x720 (bar 40)", "1920x1080 (bar 80)");
    for (size_t i = 0; i < seen_count; i++)
        if (is_asked_for(&seen_all[i], argc - 1, argv + 1))
            quick &= tell_screen(&seen_all[i], &packs, fonts);
    packs_free(&packs);
    fonts_close(fonts);
    return quick ? 0 : 1;
}
