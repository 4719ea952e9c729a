/* Between the files of the builder: build.c has the card, build_notes.c its notes, build_mountain.c what stands beside it. */
#ifndef VIEW_BUILD_PARTS_H
#define VIEW_BUILD_PARTS_H

#include "view/layout.h"
#include "view/words.h"

#include "core/book.h"
#include "core/danger.h"
#include "core/ladder.h"

typedef struct Building {
    const Trail *trail;
    const Step *const *steps; /* drafts too, from the lowest up; as long as the screen */
    size_t count;
    Hour hour;
    bool wide;   /* the mountain stands beside the card */
    bool narrow; /* a row breaks */
    bool asks;   /* where the widest stretch lies, whether a camp would help */
} Building;

bool build_verdict(Layout *layout, const Building *all, const Step *step);         /* false where nothing stops it */
void build_question(Layout *layout, const Building *all, DangerTopic topic);       /* how the words may be clearer */
void build_hint(Layout *layout, const Building *all, const LadderHint *hint);
bool build_has_focus(const Layout *layout, const Step *step);
/* What a hint leads to, and its button's key. */
Key build_hint_key(const Building *all, const LadderHint *hint);
Command build_hint_command(const Building *all, const LadderHint *hint);

void build_mountain(Layout *layout, const Building *all); /* after frame_open */
void build_discs(Layout *layout, const Building *all);    /* after frame_close */

#endif
