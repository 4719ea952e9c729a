/* watch first FILE COMMAND...           milliseconds from the command's start to the first time FILE is there
   watch frames FILE SECONDS COMMAND...  how often FILE is exchanged in so many seconds after that, and the milliseconds
   of the processor the command took meanwhile
   watch running FILE SECONDS PROCESS     the same of a game that runs already, by its number

   A command is ended by SIGTERM afterwards. FILE is a path with a folder; it is removed first. Linux. */
#define _GNU_SOURCE /* inotify, clock_getcpuclockid; NOLINT(bugprone-reserved-identifier) */

#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define FIRST_MS_MOST 60000

static double clock_ms(clockid_t clock) {
    struct timespec now = {0, 0};
    (void)clock_gettime(clock, &now);
    return (double)now.tv_sec * 1000 + (double)now.tv_nsec / 1e6;
}

static double processor_ms(pid_t child) {
    clockid_t clock = 0;
    return clock_getcpuclockid(child, &clock) == 0 ? clock_ms(clock) : 0;
}

/* How often a file of this name was made or moved to its place; waits for the first time at most `wait_ms`. */
static int count_events(int watch, const char *name, int wait_ms) {
    char room[65536] __attribute__((aligned(8)));
    struct pollfd door = {watch, POLLIN, 0};
    int count = 0;
    if (poll(&door, 1, wait_ms) <= 0)
        return 0;
    ssize_t got = read(watch, room, sizeof room);
    for (ssize_t at = 0; at < got;) {
        const struct inotify_event *event = (const struct inotify_event *)(const void *)(room + at);
        count += event->len > 0 && strcmp(event->name, name) == 0;
        at += (ssize_t)(sizeof *event + event->len);
    }
    return count;
}

static int count_until(int watch, const char *name, double end_ms, int most) {
    int count = 0;
    double left = 0;
    while (count < most && (left = end_ms - clock_ms(CLOCK_MONOTONIC)) > 0)
        count += count_events(watch, name, (int)left + 1);
    return count;
}

static pid_t command_start(char **command) {
    pid_t child = fork();
    if (child == 0) {
        execvp(command[0], command);
        _exit(127);
    }
    return child;
}

/* A door to the folder of the file, and the file's own name; -1 where there is none. */
static int watch_open(const char *file, const char **name) {
    char folder[4096];
    const char *slash = strrchr(file, '/');
    if (slash == NULL || (size_t)(slash - file) >= sizeof folder)
        return -1;
    (void)snprintf(folder, sizeof folder, "%.*s", (int)(slash - file), file);
    *name = slash + 1;
    int watch = inotify_init1(IN_CLOEXEC);
    return inotify_add_watch(watch, folder, IN_CREATE | IN_MOVED_TO) < 0 ? -1 : watch;
}

static void tell_frames(int watch, const char *name, int seconds, pid_t process) {
    double start = clock_ms(CLOCK_MONOTONIC), before = processor_ms(process);
    int frames = count_until(watch, name, start + seconds * 1000.0, INT32_MAX);
    printf("%d %.1f\n", frames, processor_ms(process) - before);
}

/* No seconds: only the first time counts. */
static int watch_run(const char *file, int seconds, char **command) {
    const char *name = NULL;
    (void)unlink(file);
    int watch = watch_open(file, &name);
    if (watch < 0)
        return 3;
    double start = clock_ms(CLOCK_MONOTONIC);
    pid_t child = command_start(command);
    int there = count_until(watch, name, start + FIRST_MS_MOST, 1);
    if (there > 0 && seconds == 0)
        printf("%.1f\n", clock_ms(CLOCK_MONOTONIC) - start);
    else if (there > 0)
        tell_frames(watch, name, seconds, child);
    (void)kill(child, SIGTERM);
    (void)waitpid(child, NULL, 0);
    (void)close(watch);
    return there > 0 ? 0 : 1;
}

static int watch_running(const char *file, int seconds, pid_t process) {
    const char *name = NULL;
    int watch = watch_open(file, &name);
    if (watch < 0)
        return 3;
    tell_frames(watch, name, seconds, process);
    (void)close(watch);
    return 0;
}

int main(int argc, char **argv) {
    if (argc >= 4 && strcmp(argv[1], "first") == 0)
        return watch_run(argv[2], 0, argv + 3);
    if (argc >= 5 && strcmp(argv[1], "frames") == 0)
        return watch_run(argv[2], atoi(argv[3]), argv + 4);
    if (argc == 5 && strcmp(argv[1], "running") == 0)
        return watch_running(argv[2], atoi(argv[3]), (pid_t)atoi(argv[4]));
    fprintf(stderr, "usage: watch first FILE COMMAND... | watch frames FILE SECONDS COMMAND... | "
                    "watch running FILE SECONDS PROCESS\n");
    return 2;
}
