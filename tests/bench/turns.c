/* Loaded into the game before SDL (LD_PRELOAD), it writes down how long each turn of the game's loop holds it: from its
   waking up, or from the picture before, to the next picture or to its going to sleep. Each is a line in the file that
   FOOTHOLD_TURNS names:

   HELD GAP

   in milliseconds. HELD is by the clock, without what the loop stood in line for a processor and what it waited for the
   window system to take the picture: others may be at work on the machine. It has in it what the loop worked, and what
   it waited for a lock, for memory or for the disk. GAP is the time since the picture before, "-" where the turn ends
   without one. Linux. */
#define _GNU_SOURCE /* RTLD_NEXT; NOLINT(bugprone-reserved-identifier) */

#include <SDL.h>
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

typedef struct Instant {
    double clock, work, stood; /* ms: by the clock, of the processor, in line for it */
} Instant;

static FILE *out;
static Instant began;   /* the turn */
static double pictured; /* when the last picture was shown; 0 = never */

static double clock_ms(clockid_t clock) {
    struct timespec now = {0, 0};
    (void)clock_gettime(clock, &now);
    return (double)now.tv_sec * 1000 + (double)now.tv_nsec / 1e6;
}

static double stood_ms(void) {
    long long ran = 0, stood = 0;
    FILE *told = fopen("/proc/thread-self/schedstat", "re");
    const int found = told == NULL ? 0 : fscanf(told, "%lld %lld", &ran, &stood);
    if (told != NULL)
        (void)fclose(told);
    return found == 2 ? (double)stood / 1e6 : 0;
}

static Instant instant_now(void) {
    return (Instant){clock_ms(CLOCK_MONOTONIC), clock_ms(CLOCK_THREAD_CPUTIME_ID), stood_ms()};
}

static double held_till(const Instant *now) {
    return now->clock - began.clock - (now->stood - began.stood);
}

static void turn_begin(void) {
    began = instant_now();
    if (out == NULL && getenv("FOOTHOLD_TURNS") != NULL)
        out = fopen(getenv("FOOTHOLD_TURNS"), "ae");
}

static void turn_tell(double held, const char *gap) {
    if (out == NULL)
        return;
    fprintf(out, "%.2f %s\n", held, gap);
    (void)fflush(out);
}

static void picture_tell(const Instant *before) {
    const Instant after = instant_now();
    char gap[32] = "-";
    if (pictured > 0)
        (void)snprintf(gap, sizeof gap, "%.2f", after.clock - pictured);
    turn_tell(held_till(before) + after.work - before->work, gap);
    pictured = after.clock;
}

static void *next_of(const char *name) {
    void *found = dlsym(RTLD_NEXT, name);
    if (found == NULL)
        abort();
    return found;
}

void SDL_RenderPresent(SDL_Renderer *renderer) {
    static void (*next)(SDL_Renderer *);
    if (next == NULL)
        *(void **)&next = next_of("SDL_RenderPresent");
    const Instant before = instant_now();
    next(renderer);
    picture_tell(&before);
    turn_begin();
}

int SDL_WaitEventTimeout(SDL_Event *event, int timeout) {
    static int (*next)(SDL_Event *, int);
    if (next == NULL)
        *(void **)&next = next_of("SDL_WaitEventTimeout");
    const Instant now = instant_now();
    turn_tell(held_till(&now), "-");
    const int got = next(event, timeout);
    turn_begin();
    return got;
}

int SDL_WaitEvent(SDL_Event *event) {
    return SDL_WaitEventTimeout(event, -1);
}
