/* What is given away as a file: a trail, its steps as a pack, without anything that is the player's own; or a cheering note. */
#ifndef CORE_GIVE_H
#define CORE_GIVE_H

#include "core/book.h"

#define GIVE_FOLDER "shared" /* beside the save */

typedef struct Giving { /* all owned */
    char *text;    /* the file, as it would be written now; NULL = not known yet */
    char *path;    /* where it was written; else NULL */
    char *refusal; /* why it was not; else NULL */
    bool fears;    /* with the fear numbers */
    bool note;     /* a cheering note for somebody, in place of a trail: */
    char *from;    /* whose; NULL = nobody is named */
} Giving;

void giving_free(Giving *giving);

/* Copies of a trail and of the steps on it that have words: no tries, no plans, no ratings, and fear numbers where asked.
   Its id is made of its name, its steps' ids count them. The caller calls pack_free. */
Pack pack_of_trail(const Book *book, const Trail *trail, bool fears);

#endif
