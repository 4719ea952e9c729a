#include "shell/shell.h"

#include "core/text.h"
#include "shell/checks.h"
#include "shell/loop.h"
#include "shell/merge_run.h"
#include "shell/painter.h"
#include "shell/places.h"
#include "shell/render_run.h"
#include "shell/report_run.h"
#include "shell/screens.h"
#include "shell/walk.h"
#include "shell/window_memory.h"
#include "view/view.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int shell_say(const Problem *problem, int code) {
    fprintf(stderr, "foothold: %s\n", problem->text);
    return code;
}

#define NOWHERE "/dev/null/foothold" /* a folder that nobody can make */

typedef struct Shell {
    const Args *args;
    Places places;
    Packs packs;
    Fonts *fonts;
    Session session;
    bool playing; /* the session is open */
    Window window;
    Draw draw;
    Speaker *speaker;
    Audio audio;
    Studio studio;
    Dictaphone dictaphone;
    Painter painter;
} Shell;

#define LANGUAGE "en"

static Packs shell_packs(const Places *places) {
    Packs packs = packs_load(&disk_posix, places->levels);
    packs_load_safety(&packs, &disk_posix, places->assets, LANGUAGE);
    return packs;
}

static void shell_tell_refused(const Packs *packs, size_t from) {
    for (size_t i = from; i < packs->refused.count; i++)
        fprintf(stderr, "%s\n", packs->refused.items[i]);
}

/* The patterns of safe steps take their time to read, and nobody has written a word before the first picture. */
static void shell_settle(void *self) {
    Shell *shell = self;
    const size_t told = shell->packs.refused.count;
    packs_load_safety(&shell->packs, &disk_posix, shell->places.assets, LANGUAGE);
    shell_tell_refused(&shell->packs, told);
}

static void shell_close(Shell *shell) {
    if (shell->playing)
        session_close(&shell->session);
    audio_close(&shell->audio);
    studio_stop(&shell->studio);
    dictaphone_stop(&shell->dictaphone);
    speaker_close(shell->speaker);
    draw_free(&shell->draw);
    window_close(&shell->window);
    fonts_close(shell->fonts);
    packs_free(&shell->packs);
    SDL_Quit();
}

static void shell_prefer(Shell *shell) {
    Prefs *prefs = &shell->session.app.ui.prefs;
    if (shell->args->text != 0)
        prefs->text_size = shell->args->text;
    if (shell->args->contrast)
        prefs->contrast = 1;
    if (shell->args->pattern != NULL)
        id_copy(prefs->pattern, shell->args->pattern);
}

static Sounder shell_sounder(Shell *shell) {
    const ClipPlaces places = {&disk_posix, shell->places.assets, shell->places.saves};
    shell->speaker = speaker_open(&places, loop_wake, NULL);
    shell->studio = (Studio){.speaker = shell->speaker, .saves = shell->places.saves};
    shell->audio = (Audio){.door = &audio_door, .speaker = shell->speaker};
    return (Sounder){audio_play, audio_quiet, audio_hut, audio_say, &shell->audio};
}

static Taper shell_taper(Shell *shell) {
    shell->dictaphone = (Dictaphone){.door = &voice_door, .saves = shell->places.saves};
    return (Taper){dictaphone_record, dictaphone_play, dictaphone_stop, dictaphone_remove, &shell->dictaphone};
}

static bool shell_begin(Shell *shell, Problem *problem) {
    const Args *args = shell->args;
    bool still = args->task == TASK_SCREENSHOT;
    shell->packs = packs_load(&disk_posix, shell->places.levels);
    shell_tell_refused(&shell->packs, 0);
    SessionSetup setup = {.disk = &disk_posix,
                          .folder = shell->places.saves,
                          .packs = &shell->packs,
                          .home = getenv("HOME"),
                          .region = shell->places.region,
                          .seeded = args->seeded,
                          .seed = args->seed,
                          .clock = args->clock,
                          .clock_stands = still,
                          .wake = still ? NULL : loop_wake,
                          .illustrator = {painter_card, &shell->painter},
                          .recorder = {studio_begin, studio_stop, &shell->studio}};
    if (!still) {
        setup.sounder = shell_sounder(shell);
        setup.taper = shell_taper(shell);
    }
    shell->painter = (Painter){shell->fonts, shell->places.assets};
    session_open(&shell->session, &setup);
    shell->playing = true;
    if (args->profile != NULL && !session_choose(&shell->session, args->profile)) {
        problem_say(problem, "There is no save of \"%.100s\" in %.200s: start without --profile to see who is there.",
                    args->profile, shell->places.saves);
        return false;
    }
    shell_prefer(shell); /* after the save's own settings */
    if (args->breathe) {
        Command hut = command_of(COMMAND_HUT);
        session_command(&shell->session, &hut);
    }
    return true;
}

static int shell_loop(Shell *shell) {
    Problem problem = {0};
    const Args *args = shell->args;
    WindowPlace place;
    bool known = window_memory_read(&disk_posix, shell->places.saves, &place);
    if (!window_open(&shell->window, args->renderer, args->width, args->height, known ? &place : NULL, &problem))
        return shell_say(&problem, EXIT_MACHINE);
    shell->draw = draw_new(shell->window.renderer, shell->fonts, shell->places.assets);
    Follow follow = {&disk_posix, shell->args->follow};
    const Later later = {shell_settle, shell};
    loop_run(&shell->session, &shell->window, &shell->draw, &follow, &shell->audio, &shell->studio, &shell->dictaphone,
             &later);
    place = window_place(&shell->window);
    if (args->width == 0)
        window_memory_write(&disk_posix, shell->places.saves, &place);
    if (!session_flush(&shell->session, &problem))
        return shell_say(&problem, EXIT_MACHINE);
    return EXIT_FINE;
}

static int shell_screenshot(Shell *shell) {
    Problem problem = {0};
    int width = shell->args->width > 0 ? shell->args->width : 1280,
        height = shell->args->height > 0 ? shell->args->height : 720;
    if (!window_open_picture(&shell->window, shell->args->renderer, width, height, &problem))
        return shell_say(&problem, EXIT_MACHINE);
    shell->draw = draw_new(shell->window.renderer, shell->fonts, shell->places.assets);
    return screens_keep(&shell->session, &shell->draw, width, height, shell->args->out, &problem)
               ? EXIT_FINE
               : shell_say(&problem, EXIT_MACHINE);
}

/* Whoever wants to breathe may, where nothing can be kept at all. */
static bool shell_places(Shell *shell, Problem *problem) {
    if (places_find(&shell->places, &disk_posix, shell->args, true, problem))
        return true;
    return shell->args->breathe && disk_join(shell->places.saves, NOWHERE, "");
}

static int shell_play(const Args *args) {
    Problem problem = {0};
    Shell shell = {.args = args};
    if (!shell_places(&shell, &problem))
        return shell_say(&problem, EXIT_MACHINE);
    shell.fonts = fonts_open(&problem);
    int code = EXIT_MACHINE;
    if (shell.fonts == NULL)
        shell_say(&problem, code);
    else if (!shell_begin(&shell, &problem))
        code = shell_say(&problem, EXIT_INPUT);
    else
        code = args->task == TASK_SCREENSHOT ? shell_screenshot(&shell) : shell_loop(&shell);
    shell_close(&shell);
    return code;
}

static int shell_screens(const Args *args) {
    Problem problem = {0};
    Places places;
    places_find(&places, &disk_posix, args, false, &problem);
    Fonts *fonts = fonts_open(&problem);
    if (fonts == NULL)
        return shell_say(&problem, EXIT_MACHINE);
    Packs packs = shell_packs(&places);
    bool done = screens_run(args, &places, &packs, fonts, &problem);
    packs_free(&packs);
    fonts_close(fonts);
    SDL_Quit();
    return done ? EXIT_FINE : shell_say(&problem, EXIT_MACHINE);
}

static int shell_walk(const Args *args) {
    Problem problem = {0};
    Places places;
    places_find(&places, &disk_posix, args, false, &problem);
    Packs packs = shell_packs(&places);
    shell_tell_refused(&packs, 0);
    int code = walk_run(args->files[0], &packs) ? EXIT_FINE : EXIT_INPUT;
    packs_free(&packs);
    SDL_Quit();
    return code;
}

static int shell_check_save(const Args *args) {
    Problem problem = {0};
    Places places;
    if (args->file_count > 0)
        return check_save_file(args->files[0]);
    return places_find(&places, &disk_posix, args, true, &problem) ? check_save_folder(places.saves)
                                                                   : shell_say(&problem, EXIT_MACHINE);
}

static int shell_merge(const Args *args) {
    Problem problem = {0};
    Places places;
    return places_find(&places, &disk_posix, args, true, &problem)
               ? merge_run(&disk_posix, places.saves, args->profile, args->files[0])
               : shell_say(&problem, EXIT_MACHINE);
}

static int shell_render(const Args *args) {
    Problem problem = {0};
    Places places;
    (void)places_find(&places, &disk_posix, args, true, NULL); /* without a home there are no recordings of one's own */
    const int code = render_run(args, &places, &problem);
    SDL_Quit();
    return code == EXIT_FINE ? code : shell_say(&problem, code);
}

static int shell_report(const Args *args) {
    Problem problem = {0};
    Places places;
    if (!places_find(&places, &disk_posix, args, true, &problem))
        return shell_say(&problem, EXIT_MACHINE);
    const int code = report_run(&disk_posix, places.saves, args, &problem);
    return code == EXIT_FINE ? code : shell_say(&problem, code);
}

int shell_run(int argc, char **argv) {
    Args args;
    Problem problem = {0};
    if (!args_read(&args, argc, argv, &problem))
        return shell_say(&problem, EXIT_USAGE);
    switch (args.task) {
    case TASK_PLAY:
    case TASK_SCREENSHOT:
        return shell_play(&args);
    case TASK_CHECK_PACK:
        return check_pack_files(args.files, args.file_count);
    case TASK_CHECK_SAVE:
        return shell_check_save(&args);
    case TASK_WALK:
        return shell_walk(&args);
    case TASK_SCREENS:
        return shell_screens(&args);
    case TASK_RENDER:
        return shell_render(&args);
    case TASK_MERGE:
        return shell_merge(&args);
    case TASK_REPORT:
        return shell_report(&args);
    case TASK_VERSION:
        puts("foothold " FOOTHOLD_VERSION);
        return EXIT_FINE;
    case TASK_HELP:
        fputs(args_help, stdout);
        return EXIT_FINE;
    }
    return EXIT_FINE;
}
