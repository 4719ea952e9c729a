/* A trail, or a cheering note, that comes from a file or from pasted text: what it holds, looked at before anything is added;
   and the files there are to choose from. */
#ifndef CORE_BRING_H
#define CORE_BRING_H

#include "core/book.h"

typedef struct Bringing { /* all owned */
    Pack pack;      /* trail NULL = there is none */
    Note *note;     /* somebody's cheering note, in place of a trail; NULL = there is none */
    bool is_note;   /* it is one, or says that it is */
    char *file;     /* its name without the folder, fit to be shown; NULL = pasted */
    char *refusal;  /* why there is none, one sentence; else NULL */
    int64_t size;   /* bytes */
    int line;       /* of the refusal; 0 = of the whole */
    bool cleaned;   /* hidden characters were left out */
} Bringing;

typedef struct FileEntry {
    char *name;  /* as the disk has it */
    char *shown; /* the same, fit to be shown */
    int64_t size;
    bool folder;
} FileEntry;

typedef struct Folder { /* in which a file is to be written; all owned */
    char *path;  /* as the disk has it; NULL = the game's own, beside the save */
    char *shown; /* the same, fit to be shown */
} Folder;

typedef struct Listing { /* a folder's subfolders and what may be a trail; all owned */
    char *path;       /* as the disk has it */
    char *folder;     /* fit to be shown; NULL = none was looked into yet */
    FileEntry *items; /* folders first, each by name */
    size_t count, room;
    size_t more;      /* that are not listed */
    char *refusal;    /* it could not be read; else NULL */
    bool top;         /* there is no folder above */
} Listing;

void bringing_free(Bringing *bringing);
void listing_free(Listing *listing);
void folder_free(Folder *folder);

#endif
