/* The text field that has the focus: text, caret, selection, undo. Nothing here measures; moves that depend on lines
   arrive as byte offsets. */
#ifndef CORE_EDIT_H
#define CORE_EDIT_H

#include <stdbool.h>
#include <stddef.h>

#define EDIT_UNDO_MOST 200

typedef struct EditState {
    char *text;
    size_t caret, anchor;
} EditState;

typedef struct Edit {
    char *text;           /* owned, valid UTF-8, never NULL once begun */
    size_t length;
    size_t caret, anchor; /* bytes, on grapheme borders; equal = no selection */
    bool lines;           /* several lines allowed */
    char *composition;    /* what an input method shows, not yet part of the text; NULL = none */
    EditState undo[EDIT_UNDO_MOST], redo[EDIT_UNDO_MOST];
    size_t undo_count, redo_count;
    bool typing;          /* the last change was typing: the next joins its undo step */
} Edit;

typedef enum EditMove { MOVE_LEFT, MOVE_RIGHT, MOVE_WORD_LEFT, MOVE_WORD_RIGHT, MOVE_START, MOVE_END, MOVE_TO } EditMove;

void edit_begin(Edit *edit, const char *text, bool lines); /* caret at the end */
void edit_free(Edit *edit);

bool edit_insert(Edit *edit, const char *text); /* over the selection; false where nothing is left after cleaning */
bool edit_move(Edit *edit, EditMove move, size_t to, bool select);
bool edit_delete(Edit *edit, EditMove move); /* the selection, else up to where the move leads */
bool edit_delete_range(Edit *edit, size_t from, size_t to);
bool edit_select_all(Edit *edit);
bool edit_select_word(Edit *edit, size_t at);
bool edit_compose(Edit *edit, const char *composition);
bool edit_undo(Edit *edit);
bool edit_redo(Edit *edit);
char *edit_selection(const Edit *edit); /* a copy; "" for none */

#endif
