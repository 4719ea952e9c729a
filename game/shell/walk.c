#include "shell/walk.h"

#include "shell/walk_player.h"
#include "view/view.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WALK_BYTES_MOST ((size_t)1 << 20)

void walk_fail(Walk *walk, const char *format, ...) {
    va_list list;
    fprintf(stderr, "%s:%d: ", walk->path, walk->line);
    va_start(list, format);
    vfprintf(stderr, format, list);
    va_end(list);
    fputc('\n', stderr);
    walk->well = false;
}

/* The screen anew. */
static void walk_look(Walk *walk) {
    if (walk->screen.arena != NULL)
        screen_free(&walk->screen);
    walk->screen = (Screen){.focus = -1};
    if (!walk->stage.on)
        return;
    const Session *session = &walk->stage.session;
    walk->sight = sight_fit(&session->app, walk->width, walk->height, session_now(session), measure_plain, NULL);
    walk->screen = view(&session->app, &walk->sight);
    if (session->app.has_book)
        snprintf(walk->file, sizeof walk->file, "%s", session->file);
}

bool walk_input(Walk *walk, Input input) {
    if (!walk->stage.on)
        return false;
    Command commands[INPUT_COMMANDS];
    size_t count = input_commands(&walk->screen, &walk->stage.session.app, &walk->sight, &input, commands);
    bool done = false;
    for (size_t i = 0; i < count && !walk->stage.session.quit; i++)
        done |= stage_play(&walk->stage, commands[i]);
    if (walk->stage.session.quit)
        stage_quit(&walk->stage);
    walk_look(walk);
    return done;
}

static void walk_line(Walk *walk, char *text) {
    WalkLine line;
    if (!walk_words(text, &line)) {
        walk_fail(walk, "a quote is not closed, or there are too many words");
        return;
    }
    if (line.count == 0)
        return;
    if (!walk_do(walk, &line))
        walk_fail(walk, "there is no line that begins with %s and goes on like this", line.words[0]);
    walk_look(walk);
}

/* One line that goes wrong leads the rest astray: the walk ends there. */
static void walk_lines(Walk *walk, char *text) {
    char *at = text;
    while (at != NULL && walk->well) {
        char *end = strchr(at, '\n');
        if (end != NULL)
            *end = '\0';
        walk->line++;
        walk_line(walk, at);
        at = end == NULL ? NULL : end + 1;
    }
}

bool walk_run(const char *path, const Packs *packs) {
    Walk walk = {.path = path, .well = true, .width = 1280, .height = 720, .screen = {.focus = -1}};
    char *text = NULL;
    size_t length = 0;
    Problem problem = {0};
    if (!disk_read_given(&disk_posix, path, WALK_BYTES_MOST, &text, &length, &problem)) {
        fprintf(stderr, "foothold: %s\n", problem.text);
        return false;
    }
    Moment now;
    moment_read("2026-03-01T18:30:00Z", &now);
    stage_open(&walk.stage, packs, "GB", now);
    walk_look(&walk);
    if (text[0] != '#' || text[1] != ' ')
        walk_fail(&walk, "a walk begins with one sentence of intent behind a #");
    walk_lines(&walk, text);
    if (walk.screen.arena != NULL)
        screen_free(&walk.screen);
    stage_close(&walk.stage);
    free(text);
    return walk.well;
}
