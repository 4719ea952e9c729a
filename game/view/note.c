#include "view/note.h"

#include "view/words.h"

#include "core/supporter.h"
#include "core/text.h"

const char *note_from(Layout *layout, const Note *note) {
    return text_is_blank(note->from) ? _("A note from somebody") : layout_say(layout, _("A note from %s"), note->from);
}

static void open_paper(Layout *layout, const Note *note) {
    layout_open(layout, (Spec){.gap = 6, .pad_x = 18, .pad_y = 12, .radius = 16, .panel = true, .look = PANEL_HONEY});
    (void)layout_text(layout, ROLE_LABEL, TONE_UMBER, note_from(layout, note));
    (void)layout_text(layout, ROLE_BODY, TONE_INK, note->text == NULL ? "" : note->text);
}

void note_paper(Layout *layout, const Note *note) {
    open_paper(layout, note);
    layout_close(layout);
}

void note_at_camp(Layout *layout, const Step *step) {
    const Book *book = &layout_app(layout)->book;
    const Note *note = note_waiting(book);
    if (note == NULL || trail_next_step(book, step->trail) != step) {
        return;
    }
    open_paper(layout, note);
    layout_open(layout, (Spec){.flow = FLOW_ROW});
    const Key key = key_record(PART_LETTER, note->record.id);
    (void)layout_button(layout, BUTTON_LINK, key, ICON_CHECK, _("I’ve read it"), command_key(COMMAND_NOTE_READ, key));
    layout_close(layout);
    layout_close(layout);
}
