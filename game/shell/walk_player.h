/* Inside a walk: the stage, the screen last shown, and what the lines do with them. */
#ifndef SHELL_WALK_PLAYER_H
#define SHELL_WALK_PLAYER_H

#include "shell/stage.h"
#include "view/input.h"

#define WALK_WORDS 4

typedef struct WalkLine { /* one line in words; quoted ones without their quotes */
    char *words[WALK_WORDS];
    size_t count;
} WalkLine;

typedef struct Walk {
    const char *path;
    int line;
    bool well;
    Stage stage;
    Screen screen;
    Sight sight;
    int width, height;
    int choices;          /* presses and clicks so far */
    size_t typed;         /* letters so far */
    char file[FILE_ROOM]; /* the save opened last */
} Walk;

/* Tells what was expected and what was there. */
#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
void walk_fail(Walk *walk, const char *format, ...);

bool walk_input(Walk *walk, Input input);       /* plays it; true where it meant something */
bool walk_do(Walk *walk, const WalkLine *line); /* false for a verb that is not known or has the wrong words */

/* walk_saves.c: verbs about the save; tests/walks/README.md says what each does */
void walk_expect(Walk *walk, const WalkLine *line);
void walk_expect_not(Walk *walk, const WalkLine *line);
void walk_damage(Walk *walk, const WalkLine *line);
void walk_laptop(Walk *walk, const WalkLine *line);
void walk_desk(Walk *walk, const WalkLine *line);
void walk_beside(Walk *walk, const WalkLine *line);
void walk_arrives(Walk *walk, const WalkLine *line);

/* "Down", "ctrl+Enter", "r", "?"; false where there is no such key. */
bool walk_key(const char *name, Input *out);

/* "A", "LB", "Down"; false where there is no such button. */
bool walk_pad(const char *name, Input *out);

/* Cuts a line into words in place. False where a quote is not closed or there are too many words. */
bool walk_words(char *text, WalkLine *out);

#endif
