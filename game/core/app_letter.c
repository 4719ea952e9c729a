/* A cheering note for somebody else's Foothold, given away as a file. Its words are a draft until that is written. */
#include "core/app_parts.h"
#include "core/supporter.h"
#include "core/text.h"

#include <stdlib.h>
#include <string.h>

#define LETTER_DRAFT "letter"

static bool is_open(const App *app) {
    const Ui *ui = &app->ui;
    return app->has_book && ui->screen == SCREEN_GIVE && ui->giving.note && !ui->giving.path;
}

bool letter_is_part(Part part) {
    return part == PART_LETTER_WORDS || part == PART_LETTER_FROM;
}

/* Whoever has a name signs with it, until they write another. */
bool letter_open(const Turn *turn) {
    App *app = turn->app;
    Giving *giving = &app->ui.giving;
    giving_free(giving);
    giving->note = true;
    giving->from = text_copy(app->book.person->name);
    if (look_is_below(&app->ui, SCREEN_GIVE))
        look_return(turn, SCREEN_GIVE);
    else
        look_go(turn, SCREEN_GIVE);
    look_focus(app, key_of(PART_LETTER_WORDS));
    return true;
}

const char *letter_text(const App *app, Part part) {
    const Draft *draft = part == PART_LETTER_WORDS ? draft_find(app, LETTER_DRAFT) : NULL;
    const char *text = part == PART_LETTER_FROM ? app->ui.giving.from : draft ? draft->text : NULL;
    return text ? text : "";
}

void letter_write(const Turn *turn, Part part, const char *text) {
    App *app = turn->app;
    if (!is_open(app))
        return;
    char **place = part == PART_LETTER_FROM ? &app->ui.giving.from : &draft_change(turn, LETTER_DRAFT)->text;
    free(*place);
    *place = text[0] ? text_copy(text) : NULL;
    if (part == PART_LETTER_WORDS)
        app_save_soon(turn);
}

size_t app_letter_length(const App *app) {
    const char *words = letter_text(app, PART_LETTER_WORDS);
    return text_is_blank(words) ? 0 : text_points(words, strlen(words));
}

bool app_may_send(const App *app) {
    const size_t length = app_letter_length(app);
    return is_open(app) && length > 0 && length <= NOTE_LETTERS_MOST;
}

Note *app_letter(const App *app) {
    Note *note = (Note *)record_new(record_shape(RECORD_NOTE));
    const char *from = letter_text(app, PART_LETTER_FROM);
    note->text = text_copy(letter_text(app, PART_LETTER_WORDS));
    note->from = text_is_blank(from) ? NULL : text_copy(from);
    return note;
}

void letter_written(const Turn *turn) {
    if (turn->app->read_only || !draft_find(turn->app, LETTER_DRAFT))
        return;
    Draft *draft = draft_change(turn, LETTER_DRAFT);
    free(draft->text);
    draft->text = NULL;
    app_save(turn);
}
