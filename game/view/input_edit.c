#include "view/input_hand.h"

#include "core/text.h"
#include "view/parts.h"

#include <string.h>

#define CARET_WIDTH 2.0

static int text_width(const Item *field, const Sight *sight, size_t from, size_t to) {
    const Face face = role_types[field->role].face;
    const int pixels = sight_pixels(sight, field->role);
    return to > from ? sight->measure(sight->context, face, pixels, field->text + from, to - from) : 0;
}

static bool is_empty(const Item *field) {
    return field->text == NULL || field->text[0] == '\0' || field->line_count == 0;
}

/* The line an offset stands on; the end of a line that was broken between characters belongs to the next. */
static size_t line_of(const Item *field, size_t offset) {
    size_t line = 0;
    for (size_t i = 1; i < field->line_count; i++) {
        line = field->lines[i].start <= offset ? i : line;
    }
    return line;
}

static size_t offset_on_line(const Item *field, const Sight *sight, size_t i, int x) {
    const Line *line = &field->lines[i];
    const size_t end = line->start + line->length;
    size_t best = line->start;
    int before = 0;
    for (size_t at = line->start; at < end;) {
        const size_t next = text_next(field->text, end, at);
        const int after = text_width(field, sight, line->start, next);
        if (x - line->x < (before + after) / 2) {
            break;
        }
        best = at = next;
        before = after;
    }
    return best;
}

size_t input_offset_at(const Item *field, const Sight *sight, int x, int y) {
    if (is_empty(field)) {
        return 0;
    }
    size_t line = 0;
    for (size_t i = 1; i < field->line_count; i++) {
        line = field->lines[i].y <= y ? i : line;
    }
    return offset_on_line(field, sight, line, x);
}

Box input_caret_box(const Item *field, const Sight *sight, size_t offset) {
    const int wide = sight_px(sight, CARET_WIDTH) > 1 ? sight_px(sight, CARET_WIDTH) : 1;
    const int high = sight_line(sight, field->role);
    const int right = field->box.x + field->box.w - field->pad;
    if (is_empty(field)) {
        const bool hint = field->line_count > 0;
        return (Box){hint ? field->lines[0].x : field->box.x + field->pad,
                     hint ? field->lines[0].y : field->box.y + (field->box.h - high) / 2, wide, high};
    }
    const Line *line = &field->lines[line_of(field, offset)];
    const int x = line->x + text_width(field, sight, line->start, offset);
    return (Box){x < right ? x : right, line->y, wide, high};
}

static void add_edit(Hand *hand, CommandKind kind, EditMove move, size_t value) {
    Command command = command_key(kind, hand_focused(hand)->key);
    command.move = move;
    command.value = (int)value;
    command.select = kind == COMMAND_MOVE && (hand->input->mods & MOD_SHIFT) != 0;
    hand_add(hand, command);
}

static void add_text(Hand *hand, CommandKind kind, const char *text) {
    Command command = command_key(kind, hand_focused(hand)->key);
    command.text = text;
    hand_add(hand, command);
}

/* Up and down by the lines as they are broken on the screen. From the outermost line the caret leaves a field of one
   line at once; in a field of many it goes to the very end first. */
static void edit_line(Hand *hand, bool up) {
    const Item *field = hand_focused(hand);
    const size_t edge = up || is_empty(field) ? 0 : strlen(field->text);
    const size_t line = is_empty(field) ? 0 : line_of(field, field->caret);
    const bool outermost = is_empty(field) || (up ? line == 0 : line + 1 == field->line_count);
    const bool select = (hand->input->mods & MOD_SHIFT) != 0;
    if (outermost && !select && (!field->many_lines || field->caret == edge)) {
        hand_arrow(hand, up ? SYMBOL_UP : SYMBOL_DOWN);
        return;
    }
    if (outermost) {
        add_edit(hand, COMMAND_MOVE, MOVE_TO, edge);
        return;
    }
    const int x = input_caret_box(field, hand->sight, field->caret).x;
    add_edit(hand, COMMAND_MOVE, MOVE_TO, offset_on_line(field, hand->sight, up ? line - 1 : line + 1, x));
}

static void edit_line_end(Hand *hand, bool home) {
    const Item *field = hand_focused(hand);
    if ((hand->input->mods & MOD_CTRL) != 0 || is_empty(field)) {
        add_edit(hand, COMMAND_MOVE, home ? MOVE_START : MOVE_END, 0);
        return;
    }
    const Line *line = &field->lines[line_of(field, field->caret)];
    add_edit(hand, COMMAND_MOVE, MOVE_TO, home ? line->start : line->start + line->length);
}

static bool edit_letter(Hand *hand) {
    const bool shift = (hand->input->mods & MOD_SHIFT) != 0;
    if ((hand->input->mods & MOD_CTRL) == 0 || (hand->input->mods & MOD_ALT) != 0) {
        return false;
    }
    switch (hand->input->symbol) {
    case 'a':
        add_edit(hand, COMMAND_SELECT_ALL, MOVE_LEFT, 0);
        return true;
    case 'c':
        add_edit(hand, COMMAND_COPY, MOVE_LEFT, 0);
        return true;
    case 'x':
        add_edit(hand, COMMAND_CUT, MOVE_LEFT, 0);
        return true;
    case 'z':
        add_edit(hand, shift ? COMMAND_REDO : COMMAND_UNDO, MOVE_LEFT, 0);
        return true;
    case 'y':
        add_edit(hand, COMMAND_REDO, MOVE_LEFT, 0);
        return true;
    default: /* keys are an open set */
        return false;
    }
}

static bool edit_key(Hand *hand) {
    const Item *field = hand_focused(hand);
    const bool word = (hand->input->mods & MOD_CTRL) != 0;
    switch (hand->input->symbol) {
    case SYMBOL_LEFT:
        add_edit(hand, COMMAND_MOVE, word ? MOVE_WORD_LEFT : MOVE_LEFT, 0);
        return true;
    case SYMBOL_RIGHT:
        add_edit(hand, COMMAND_MOVE, word ? MOVE_WORD_RIGHT : MOVE_RIGHT, 0);
        return true;
    case SYMBOL_UP:
    case SYMBOL_DOWN:
        edit_line(hand, hand->input->symbol == SYMBOL_UP);
        return true;
    case SYMBOL_HOME:
    case SYMBOL_END:
        edit_line_end(hand, hand->input->symbol == SYMBOL_HOME);
        return true;
    case SYMBOL_BACKSPACE:
        add_edit(hand, COMMAND_DELETE, word ? MOVE_WORD_LEFT : MOVE_LEFT, 0);
        return true;
    case SYMBOL_DELETE:
        add_edit(hand, COMMAND_DELETE, word ? MOVE_WORD_RIGHT : MOVE_RIGHT, 0);
        return true;
    case SYMBOL_ENTER:
        if (field->many_lines) {
            add_text(hand, COMMAND_INSERT, "\n");
        } else if (!hand->input->repeat) {
            hand_tab(hand, false);
        }
        return true;
    default: /* keys are an open set */
        return edit_letter(hand);
    }
}

bool hand_edit(Hand *hand) {
    if (!hand_in_field(hand)) {
        return false;
    }
    if (hand->input->kind == INPUT_KEY) {
        return edit_key(hand);
    }
    if (hand->input->text != NULL) {
        add_text(hand, hand->input->kind == INPUT_COMPOSE ? COMMAND_COMPOSE : COMMAND_INSERT, hand->input->text);
    }
    return true;
}
