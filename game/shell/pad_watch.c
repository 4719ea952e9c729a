#include "shell/pad_watch.h"

#ifdef __linux__

#include <poll.h>
#include <stdlib.h>
#include <sys/inotify.h>
#include <unistd.h>

#define DEVICES "/dev/input"
#define DEVICES_HOME "/dev" /* where the above comes up with the first of them */
#define NEWS_ROOM 4096

struct PadWatch {
    int notify, end[2]; /* the pipe's closing ends the watch */
    Uint32 event;
    SDL_Thread *thread;
};

/* A node's rights come a moment after the node: their change is news too. */
static bool watch_devices(const PadWatch *watch) {
    return inotify_add_watch(watch->notify, DEVICES, IN_CREATE | IN_DELETE | IN_ATTRIB) >= 0;
}

static int watch_run(void *self) {
    const PadWatch *watch = self;
    char news[NEWS_ROOM];
    struct pollfd waits[2] = {{.fd = watch->notify, .events = POLLIN}, {.fd = watch->end[0], .events = POLLIN}};
    while (poll(waits, 2, -1) > 0 && waits[1].revents == 0)
        if (read(watch->notify, news, sizeof news) > 0) {
            (void)watch_devices(watch);
            SDL_Event event = {.type = watch->event};
            SDL_PushEvent(&event);
        }
    return 0;
}

static void watch_shut(PadWatch *watch) {
    if (watch->notify >= 0)
        close(watch->notify);
    if (watch->end[0] >= 0)
        close(watch->end[0]);
    if (watch->end[1] >= 0)
        close(watch->end[1]);
    free(watch);
}

static bool watch_begin(PadWatch *watch) {
    watch->notify = inotify_init1(IN_CLOEXEC);
    watch->event = SDL_RegisterEvents(1);
    if (watch->notify < 0 || watch->event == (Uint32)-1 || pipe(watch->end) != 0)
        return false;
    if (!watch_devices(watch) && inotify_add_watch(watch->notify, DEVICES_HOME, IN_CREATE) < 0)
        return false;
    watch->thread = SDL_CreateThread(watch_run, "PadWatch", watch);
    return watch->thread != NULL;
}

PadWatch *pad_watch_open(void) {
    PadWatch *watch = calloc(1, sizeof *watch);
    if (watch == NULL)
        return NULL;
    watch->end[0] = watch->end[1] = -1;
    if (watch_begin(watch))
        return watch;
    watch_shut(watch);
    return NULL;
}

void pad_watch_close(PadWatch *watch) {
    if (watch == NULL)
        return;
    close(watch->end[1]);
    watch->end[1] = -1;
    SDL_WaitThread(watch->thread, NULL);
    watch_shut(watch);
}

bool pad_watch_saw(const PadWatch *watch, const SDL_Event *event) {
    return watch != NULL && event->type == watch->event;
}

#else

PadWatch *pad_watch_open(void) {
    return NULL;
}

void pad_watch_close(PadWatch *watch) {
    (void)watch;
}

bool pad_watch_saw(const PadWatch *watch, const SDL_Event *event) {
    (void)watch;
    (void)event;
    return false;
}

#endif
