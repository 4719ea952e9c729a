/* A game being played, without any window: the app, the disk, the save worker. The window's loop, the walks and the
   pictures all play through it. */
#ifndef SHELL_SESSION_H
#define SHELL_SESSION_H

#include "core/app.h"
#include "shell/disk.h"
#include "shell/lock.h"
#include "shell/looker.h"
#include "shell/packs.h"
#include "shell/saver.h"
#include "view/screen.h"

typedef struct Sounder { /* NULL functions = silence */
    void (*play)(void *, Signal signal, int volume);
    void (*quiet)(void *);
    void (*hut)(void *, const App *app, Moment now); /* the recovery room is to sound as the app says */
    void (*say)(void *, Prompt prompt);
    void *self;
} Sounder;

typedef struct Recorder { /* NULL functions = no sound files are written */
    void (*begin)(void *, const App *app, const char *name);
    void (*stop)(void *);
    void *self;
} Recorder;

typedef struct Taper { /* the player's own voice; NULL functions = nothing is recorded. Names are of tries */
    void (*record)(void *, const char *name);
    void (*play)(void *, const char *name);
    void (*stop)(void *);
    void (*remove)(void *, const char *name);
    void *self;
} Taper;

typedef struct Illustrator { /* a NULL function = no pictures are made */
    char *(*card)(void *, const App *app, Moment now, size_t *length, Problem *problem); /* as painter_card */
    void *self;
} Illustrator;

typedef struct SessionSetup { /* all borrowed for the session's life */
    const Disk *disk;
    const char *folder; /* of the saves */
    const Packs *packs;
    const char *home;   /* where a player's own files begin; NULL = nowhere */
    const char *region; /* "GB" or "" */
    bool seeded;
    uint64_t seed;
    Moment clock;         /* begins there; unset = the disk's own clock */
    bool clock_stands;    /* and stays there: for pictures */
    void (*wake)(void *); /* from another thread: a report waits. NULL = every save is written before going on */
    void *wake_self;
    Sounder sounder;
    Recorder recorder;
    Taper taper;
    Illustrator illustrator;
} SessionSetup;

typedef struct Session {
    SessionSetup setup;
    App app;
    Moment began;         /* the disk's clock at the start */
    char file[FILE_ROOM]; /* of the open save; "" = none yet */
    Saver *saver;         /* NULL = no save is open, or it is read-only */
    Looker *looker;       /* into the files beside it; NULL = none was wanted yet */
    Lock lock;
    uint64_t kept;          /* the book's revision that is on the disk */
    Moment save_at;         /* unset = nothing waits to be saved */
    bool quit, full_screen; /* asked for; the loop takes full_screen back */
    bool quit_refused;      /* the first quit could not save: the second one ends all the same */
    char *clipboard;        /* to be copied; owned */
    bool tape_waits;        /* a try was taken off, and its recording is there until that cannot be taken back */
    bool paste;             /* what is in the clipboard is asked for, as COMMAND_BRING_TEXT; the loop takes it back */
    char *looked_into;      /* the folder listed last; NULL = none yet. Owned */
} Session;

/* Always opens: what is in the way is said on the screen. */
void session_open(Session *session, const SessionSetup *setup);
void session_close(Session *session); /* saves what is left */

/* Opens a person's save by name or by file name, as if chosen on the title screen. */
bool session_choose(Session *session, const char *name);

Moment session_now(const Session *session);

/* Plays a command and all that follows from it. False = refused, nothing has changed. */
bool session_command(Session *session, const Command *command);

/* Takes what the save worker reports and does what is due. True where anything changed. */
bool session_tick(Session *session);

/* The player is back at the window: whether another computer has written into the open save meanwhile. True where it has. */
bool session_look(Session *session);

/* Asks to leave; with a save that cannot be written, the first time it says so and stays. */
void session_quit(Session *session);

/* UTC ms at which session_tick is wanted, or INT64_MAX. */
int64_t session_deadline(const Session *session);

/* Writes at once what waits; false where that cannot be done, with a sentence that is shown too. */
bool session_flush(Session *session, Problem *problem);

#endif
