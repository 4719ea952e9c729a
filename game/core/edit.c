#include "core/edit.h"

#include "core/memory.h"
#include "core/text.h"

#include <stdlib.h>
#include <string.h>

/* Undo */

static EditState state_now(const Edit *edit) {
    return (EditState){text_copy(edit->text), edit->caret, edit->anchor};
}

static void states_clear(EditState *states, size_t *count) {
    for (size_t i = 0; i < *count; i++) {
        free(states[i].text);
    }
    *count = 0;
}

static void states_push(EditState *states, size_t *count, EditState state) {
    if (*count == EDIT_UNDO_MOST) {
        free(states[0].text);
        memmove(&states[0], &states[1], (EDIT_UNDO_MOST - 1) * sizeof states[0]);
        (*count)--;
    }
    states[(*count)++] = state;
}

static void keep_for_undo(Edit *edit) {
    states_push(edit->undo, &edit->undo_count, state_now(edit));
    states_clear(edit->redo, &edit->redo_count);
}

static void take_state(Edit *edit, EditState state) {
    free(edit->text);
    edit->text = state.text;
    edit->length = strlen(state.text);
    edit->caret = state.caret;
    edit->anchor = state.anchor;
    edit->typing = false;
}

bool edit_undo(Edit *edit) {
    if (edit->undo_count == 0) {
        return false;
    }
    states_push(edit->redo, &edit->redo_count, state_now(edit));
    take_state(edit, edit->undo[--edit->undo_count]);
    return true;
}

bool edit_redo(Edit *edit) {
    if (edit->redo_count == 0) {
        return false;
    }
    states_push(edit->undo, &edit->undo_count, state_now(edit));
    take_state(edit, edit->redo[--edit->redo_count]);
    return true;
}

/* Begin and end */

void edit_begin(Edit *edit, const char *text, bool lines) {
    *edit = (Edit){.lines = lines};
    edit->text = text_cleaned(text == NULL ? "" : text, lines);
    edit->length = strlen(edit->text);
    edit->caret = edit->length;
    edit->anchor = edit->length;
}

void edit_free(Edit *edit) {
    states_clear(edit->undo, &edit->undo_count);
    states_clear(edit->redo, &edit->redo_count);
    free(edit->text);
    free(edit->composition);
    *edit = (Edit){.text = NULL};
}

/* Places */

static size_t selection_start(const Edit *edit) {
    return edit->caret < edit->anchor ? edit->caret : edit->anchor;
}

static size_t selection_end(const Edit *edit) {
    return edit->caret < edit->anchor ? edit->anchor : edit->caret;
}

/* The border at or before a place. */
static size_t border_at(const Edit *edit, size_t at) {
    if (at >= edit->length) {
        return edit->length;
    }
    const size_t before = text_previous(edit->text, edit->length, at);
    return text_next(edit->text, edit->length, before) == at ? at : before;
}

/* The border at or behind a place. */
static size_t border_behind(const Edit *edit, size_t at) {
    const size_t before = border_at(edit, at);
    return before < at ? text_next(edit->text, edit->length, before) : before;
}

static size_t place_of(const Edit *edit, EditMove move, size_t to) {
    switch (move) {
    case MOVE_LEFT:
        return text_previous(edit->text, edit->length, edit->caret);
    case MOVE_RIGHT:
        return text_next(edit->text, edit->length, edit->caret);
    case MOVE_WORD_LEFT:
        return text_previous_word(edit->text, edit->length, edit->caret);
    case MOVE_WORD_RIGHT:
        return text_next_word(edit->text, edit->length, edit->caret);
    case MOVE_START:
        return 0;
    case MOVE_END:
        return edit->length;
    case MOVE_TO:
        return border_at(edit, to);
    }
    return edit->caret;
}

static bool place_set(Edit *edit, size_t caret, size_t anchor) {
    if (edit->caret == caret && edit->anchor == anchor) {
        return false;
    }
    edit->caret = caret;
    edit->anchor = anchor;
    edit->typing = false;
    return true;
}

bool edit_move(Edit *edit, EditMove move, size_t to, bool select) {
    if (!select && edit->caret != edit->anchor && (move == MOVE_LEFT || move == MOVE_RIGHT)) {
        const size_t side = move == MOVE_LEFT ? selection_start(edit) : selection_end(edit);
        return place_set(edit, side, side);
    }
    const size_t place = place_of(edit, move, to);
    return place_set(edit, place, select ? edit->anchor : place);
}

bool edit_select_all(Edit *edit) {
    return place_set(edit, edit->length, 0);
}

bool edit_select_word(Edit *edit, size_t at) {
    const size_t place = border_at(edit, at);
    const size_t behind = text_next(edit->text, edit->length, place);
    const size_t start = text_previous_word(edit->text, edit->length, behind);
    const size_t end = text_next_word(edit->text, edit->length, start);
    /* a click on the right half of a last letter means the place behind it; on no word: the one character there */
    const bool on_word = start <= place && place <= end;
    return place_set(edit, on_word ? end : behind, on_word ? start : place);
}

/* Changes */

static void replace(Edit *edit, size_t from, size_t to, const char *with) {
    const size_t added = strlen(with);
    char *text = memory_new(edit->length - (to - from) + added + 1, 1);
    memcpy(text, edit->text, from);
    memcpy(text + from, with, added);
    memcpy(text + from + added, edit->text + to, edit->length - to);
    free(edit->text);
    edit->text = text;
    edit->length = strlen(text);
    /* what was put in may join the letter behind it, as a mark or a joiner does */
    edit->caret = border_behind(edit, from + added);
    edit->anchor = edit->caret;
}

bool edit_insert(Edit *edit, const char *text) {
    char *cleaned = text_cleaned(text, edit->lines);
    const bool any = cleaned[0] != '\0';
    if (any) {
        if (!edit->typing) {
            keep_for_undo(edit);
        }
        replace(edit, selection_start(edit), selection_end(edit), cleaned);
        (void)edit_compose(edit, NULL);
        edit->typing = true;
    }
    free(cleaned);
    return any;
}

bool edit_delete_range(Edit *edit, size_t from, size_t to) {
    const size_t start = border_at(edit, from);
    const size_t end = border_behind(edit, to);
    if (start >= end) {
        return false;
    }
    keep_for_undo(edit);
    replace(edit, start, end, "");
    edit->typing = false;
    return true;
}

bool edit_delete(Edit *edit, EditMove move) {
    if (edit->caret != edit->anchor) {
        return edit_delete_range(edit, selection_start(edit), selection_end(edit));
    }
    const size_t place = place_of(edit, move, edit->caret);
    return place < edit->caret ? edit_delete_range(edit, place, edit->caret)
                               : edit_delete_range(edit, edit->caret, place);
}

bool edit_compose(Edit *edit, const char *composition) {
    const bool none = composition == NULL || composition[0] == '\0';
    if (none && edit->composition == NULL) {
        return false;
    }
    free(edit->composition);
    edit->composition = none ? NULL : text_cleaned(composition, false);
    return true;
}

char *edit_selection(const Edit *edit) {
    return text_copy_part(edit->text + selection_start(edit), selection_end(edit) - selection_start(edit));
}
