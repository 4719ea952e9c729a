/* What the app asks of the world: a list that app_update fills and the shell performs, in order. */
#ifndef CORE_EFFECTS_H
#define CORE_EFFECTS_H

#include "core/key.h"

#include <stddef.h>

#define FILE_ROOM KEY_ROOM /* a save's file name without .json; longer ones are not offered */

typedef enum EffectKind {
    EFFECT_SAVE,          /* now */
    EFFECT_SAVE_SOON,     /* typing: within a second */
    EFFECT_OPEN_PERSON,   /* file */
    EFFECT_NEW_PERSON,    /* text = name: a fresh file for the book in the app */
    EFFECT_REMOVE_PERSON, EFFECT_RESTORE_PERSON, /* file */
    EFFECT_OPEN_COPY,     /* file, text = the backup's id; NULL = the file as it is */
    EFFECT_KEPT,          /* what lies beside the open save; answered by COMMAND_KEPT */
    EFFECT_RESTORE,       /* text = a copy's id: it takes the place of the open save, which is kept, and opens; else COMMAND_NOT_DONE */
    EFFECT_FORGET,        /* text = an entry's id, value = its EntryKind, file = a try's camp: out of every copy, with its recording;
                             answered by COMMAND_FORGOTTEN or COMMAND_NOT_DONE */
    EFFECT_FORGET_PERSON, /* all files of whoever is open; answered by COMMAND_BOOK_CLOSED and COMMAND_FORGOTTEN, or COMMAND_NOT_DONE */
    EFFECT_MERGE_KEPT,    /* text = the copy's file name: it is part of the book, which is to be on the disk before it is put away */
    EFFECT_CLIPBOARD,     /* text */
    EFFECT_CLOSE_BOOK,    /* save what is left, let go of the lock, answer with COMMAND_BOOK_CLOSED */
    EFFECT_SOUND,         /* value = Signal: after what still sounds */
    EFFECT_QUIET,         /* no sound any more, at once */
    EFFECT_HUT,           /* the recovery room is to sound as ui.hut and the prefs say */
    EFFECT_SAY,           /* value = Prompt, in the recovery room */
    EFFECT_RENDER,        /* text = a file name: the session of app_render_plan, as sound; answered by COMMAND_RENDERED */
    EFFECT_RENDER_STOP,
    EFFECT_BRING_FOLDER,  /* text = a folder in the one listed last, ".." = above it, NULL = that one again, or where to begin; answered by
                             COMMAND_LISTING */
    EFFECT_BRING_ENTRY,   /* text = a file's name in that folder; answered by COMMAND_BROUGHT, as the three below are */
    EFFECT_BRING_FILE,    /* text = a path */
    EFFECT_BRING_TEXT,    /* text */
    EFFECT_BRING_PASTE,   /* what is in the clipboard */
    EFFECT_GIVE_LOOK,     /* what a file of the trail that is open holds, as ui.giving says; answered by COMMAND_GIVE_TEXT */
    EFFECT_GIVE_WRITE,    /* ui.giving.text, or app_letter, goes into a new file in ui.into; answered by COMMAND_GIVEN */
    EFFECT_SHARE,         /* what ui.sharing asks for goes into a new file; answered by COMMAND_SHARED */
    EFFECT_TAPE_RECORD, EFFECT_TAPE_PLAY, EFFECT_TAPE_REMOVE, /* text = the try's id; answered by COMMAND_TAPE_NEWS */
    EFFECT_TAPE_STOP,     /* recording or playing */
    EFFECT_FULL_SCREEN, EFFECT_QUIT
} EffectKind;

typedef struct Effect {
    EffectKind kind;
    char file[FILE_ROOM];
    char *text; /* owned */
    int value;
} Effect;

typedef struct Effects { /* begins as {0} */
    Effect *items;
    size_t count, room;
} Effects;

/* The strings are copied; NULL = none. */
void effects_add(Effects *effects, EffectKind kind, const char *file, const char *text);
void effects_add_value(Effects *effects, EffectKind kind, int value);
void effects_clear(Effects *effects); /* frees the texts, keeps the room */
void effects_free(Effects *effects);

#endif
