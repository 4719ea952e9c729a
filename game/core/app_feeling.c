/* A feeling named in a word or three, kept with the try it belongs to. */
#include "core/app_parts.h"
#include "core/text.h"
#include "core/tries.h"

#include <stdlib.h>
#include <string.h>

static bool is_of_today(const App *app, const Try *attempt) {
    return attempt && !attempt->record.removed && (!try_is_finished(attempt) || try_day(attempt) == app->ui.today);
}

const Try *app_feeling_try(const App *app) {
    const Try *newest = app_attempt(app);
    if (is_of_today(app, newest))
        return newest;
    const Shelf *shelf = &app->book.shelves[RECORD_TRY];
    newest = NULL;
    for (size_t i = 0; app->has_book && i < shelf->count; i++) {
        const Try *attempt = (const Try *)shelf->items[i];
        if (is_of_today(app, attempt) && (!newest || try_moment(attempt).ms >= try_moment(newest).ms))
            newest = attempt;
    }
    return newest;
}

static bool is_blank_byte(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\n';
}

static void feeling_add(Texts *feelings, const char *from, size_t length) {
    while (length > 0 && is_blank_byte(*from))
        from++, length--;
    while (length > 0 && is_blank_byte(from[length - 1]))
        length--;
    char *word = text_copy_part(from, length);
    if (!text_is_blank(word) && !texts_have(feelings, word))
        texts_add(feelings, word);
    free(word);
}

/* "scared, heart fast" are two. */
static void feelings_add(Texts *feelings, const char *text) {
    for (const char *at = text; at;) {
        const char *comma = strchr(at, ',');
        feeling_add(feelings, at, comma ? (size_t)(comma - at) : strlen(at));
        at = comma ? comma + 1 : NULL;
    }
    feelings->given = true;
}

static void feeling_store(const Turn *turn, const char *text) {
    App *app = turn->app;
    const Try *kept = app_feeling_try(app);
    if (kept) {
        Try *attempt = (Try *)book_change(&app->book, RECORD_TRY, kept->record.id, turn->now);
        feelings_add(&attempt->feelings, text);
        return;
    }
    Note *note = (Note *)book_add(&app->book, RECORD_NOTE, turn->now, &app->chance);
    note->text = text_copy(text);
}

static bool has_words(const char *text) {
    return !text_is_blank(text) && text[strspn(text, " ,\t\n")] != '\0';
}

bool feeling_command_keep(const Turn *turn) {
    App *app = turn->app;
    if (app->ui.screen != SCREEN_REST || !app->has_book || !has_words(app->ui.feeling))
        return false;
    feeling_store(turn, app->ui.feeling);
    free(app->ui.feeling);
    app->ui.feeling = NULL;
    if (app->ui.focus.part == PART_FEELING)
        look_focus(app, app->ui.focus);
    toast_show_when_kept(turn, TOAST_KEPT);
    app_save(turn);
    return true;
}
