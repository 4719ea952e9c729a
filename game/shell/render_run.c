#define _POSIX_C_SOURCE 200809L /* sigaction; NOLINT(bugprone-reserved-identifier) */

#include "shell/render_run.h"

#include "core/breath_pattern.h"
#include "shell/audio.h"
#include "shell/render.h"

#include <signal.h>
#include <stdio.h>
#include <unistd.h>

static volatile sig_atomic_t interrupted; /* by which signal; 0 = by none */

static void interrupt(int number) {
    interrupted = number;
}

static void interrupts(void (*handler)(int)) {
    static const int numbers[] = {SIGINT, SIGTERM, SIGHUP};
    struct sigaction action = {.sa_handler = handler};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        (void)sigaction(numbers[i], &action, NULL);
}

static HutSetup session_of(const Args *args, const Clip *clips) {
    App app = app_new(chance_from_seed(args->seed), NULL, 0);
    const BreathSettings settings = {.pace = BREATH_PACE, .minutes = args->minutes};
    const BreathPlan plan = breath_plan(breath_pattern(args->pattern), &settings);
    const SpeechPlan speech = speech_of_breath(&plan);
    HutSetup setup = audio_hut_setup(&app, &plan, &speech);
    setup.clips = clips;
    setup.seed = args->seeded ? args->seed : 1;
    app_free(&app);
    return setup;
}

static int render_all(Render *render, Problem *problem) {
    const bool shows = isatty(STDERR_FILENO) != 0;
    int percent = 0;
    while (interrupted == 0 && percent >= 0 && percent < 100) {
        percent = render_step(render, problem);
        if (shows && percent >= 0)
            fprintf(stderr, "\r%3d %%", percent);
    }
    if (shows)
        fputs("\r     \r", stderr);
    return percent;
}

static int render_file(const HutSetup *setup, const char *path, Problem *problem) {
    Render *render = render_begin(setup, path, problem);
    const int percent = render == NULL ? -1 : render_all(render, problem);
    render_end(render);
    return percent == 100 || interrupted != 0 ? EXIT_FINE : EXIT_MACHINE;
}

int render_run(const Args *args, const Places *places, Problem *problem) {
    const ClipPlaces voice = {&disk_posix, places->assets, places->saves};
    Speaker *speaker = speaker_open(&voice, NULL, NULL);
    interrupts(interrupt);
    const HutSetup setup = session_of(args, speaker_wait(speaker));
    const int code = render_file(&setup, args->out, problem);
    interrupts(SIG_DFL);
    speaker_close(speaker);
    if (interrupted != 0)
        (void)raise((int)interrupted);
    return code;
}
