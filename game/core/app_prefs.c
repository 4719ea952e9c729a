/* What a person likes: how large, how bright, how still, how loud. Kept in the book's settings while one is open. */
#include "core/app_parts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PATTERN_SETTING "hut-pattern"

typedef struct Pref {
    Part part;
    const char *name; /* of the setting */
    size_t offset;
} Pref;

static const Pref all[] = {
    {PART_SET_TEXT, "text-size", offsetof(Prefs, text_size)},
    {PART_SET_LOOK, "high-contrast", offsetof(Prefs, contrast)},
    {PART_SET_MOTION, "gentle-motion", offsetof(Prefs, motion)},
    {PART_SET_FACES, "faces", offsetof(Prefs, faces)},
    {PART_SET_SIGNALS, "signals", offsetof(Prefs, signals)},
    {PART_SET_MUTE, "mute", offsetof(Prefs, mute)},
    {PART_SET_VOICE, "voice", offsetof(Prefs, voice)},
    {PART_SET_BREATH, "breath", offsetof(Prefs, breath)},
    {PART_SET_FIRE, "fire", offsetof(Prefs, fire)},
    {PART_SET_MUSIC, "music", offsetof(Prefs, music)},
    {PART_SET_MINUTES, "hut-minutes", offsetof(Prefs, minutes)},
    {PART_SET_PACE, "hut-pace", offsetof(Prefs, pace)},
    {PART_SET_HOLD, "hut-no-hold", offsetof(Prefs, no_hold)},
    {PART_SET_ROUNDS, "hut-more-rounds", offsetof(Prefs, rounds)},
};
#define PREFS (sizeof all / sizeof all[0])

Prefs prefs_usual(void) {
    return (Prefs){.text_size = 100,
                   .signals = SIGNALS_USUAL,
                   .voice = SIGNALS_USUAL,
                   .breath = SIGNALS_USUAL,
                   .fire = SIGNALS_USUAL,
                   .music = SIGNALS_USUAL,
                   .minutes = BREATH_MINUTES,
                   .pace = BREATH_PACE};
}

static int *place_of(Prefs *prefs, const Pref *pref) {
    return (int *)((char *)prefs + pref->offset);
}

int *prefs_place(Prefs *prefs, Part part) {
    for (size_t i = 0; i < PREFS; i++)
        if (all[i].part == part)
            return place_of(prefs, &all[i]);
    return NULL;
}

static bool pref_fits(Part part, long value) {
    if (part == PART_SET_TEXT)
        return value == 100 || value == 125 || value == 150 || value == 200;
    if (part_is_slider(part))
        return value >= 0 && value <= SIGNALS_MOST;
    if (part == PART_SET_PACE)
        return value >= BREATH_PACE_LEAST && value <= BREATH_PACE_MOST;
    if (part == PART_SET_MINUTES)
        return value == 0 || value == 1 || value == 3 || value == 5 || value == 10;
    return value == 0 || value == 1;
}

void prefs_read(const Book *book, Prefs *prefs) {
    Prefs usual = prefs_usual();
    for (size_t i = 0; i < PREFS; i++) {
        const char *text = book_setting(book, all[i].name);
        if (!text)
            continue;
        long value = strtol(text, NULL, 10);
        *place_of(prefs, &all[i]) = pref_fits(all[i].part, value) ? (int)value : *place_of(&usual, &all[i]);
    }
    const char *pattern = book_setting(book, PATTERN_SETTING);
    id_copy(prefs->pattern, pattern && strlen(pattern) < ID_ROOM ? pattern : "");
}

void prefs_store(const Turn *turn) {
    App *app = turn->app;
    if (!app->has_book || app->read_only)
        return;
    for (size_t i = 0; i < PREFS; i++) {
        char text[16];
        snprintf(text, sizeof text, "%d", *place_of(&app->ui.prefs, &all[i]));
        const char *old = book_setting(&app->book, all[i].name);
        if (!old || strcmp(old, text) != 0)
            book_set(&app->book, all[i].name, text, turn->now);
    }
    const char *old = book_setting(&app->book, PATTERN_SETTING);
    if (strcmp(old ? old : "", app->ui.prefs.pattern) != 0)
        book_set(&app->book, PATTERN_SETTING, app->ui.prefs.pattern, turn->now);
    app_save(turn);
}

static void prefs_changed(const Turn *turn) {
    prefs_store(turn);
    hut_sounds(turn);
}

/* What still sounds ends as soon as nothing is to sound. */
static void prefs_silence(const Turn *turn) {
    const Ui *ui = &turn->app->ui;
    const bool none = ui->prefs.signals == 0 && app_music(turn->app, turn->now) == 0;
    if (ui->hut.session == 0 && (ui->prefs.mute || none))
        app_quiet(turn);
}

bool prefs_set(const Turn *turn) {
    Part part = turn->command->key.part;
    int *place = prefs_place(&turn->app->ui.prefs, part);
    if (!place || !pref_fits(part, turn->command->value))
        return false;
    *place = turn->command->value;
    prefs_changed(turn);
    if (part == PART_SET_MUTE || part == PART_SET_SIGNALS)
        prefs_silence(turn);
    return true;
}

bool prefs_command_text_size(const Turn *turn) {
    int size = turn->app->ui.prefs.text_size;
    turn->app->ui.prefs.text_size = size == 100 ? 125 : size == 125 ? 150 : size == 150 ? 200 : 100;
    turn->app->ui.reveal = true;
    prefs_store(turn);
    return true;
}

bool prefs_command_contrast(const Turn *turn) {
    turn->app->ui.prefs.contrast = !turn->app->ui.prefs.contrast;
    prefs_store(turn);
    return true;
}

bool prefs_command_mute(const Turn *turn) {
    Prefs *prefs = &turn->app->ui.prefs;
    prefs->mute = !prefs->mute;
    prefs_changed(turn);
    prefs_silence(turn);
    toast_show(turn, prefs->mute ? TOAST_SOUND_OFF : TOAST_SOUND_ON);
    return true;
}

/* As loud as it was before, or as is usual. */
bool prefs_command_music(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    const int before = ui->prefs.music;
    ui->prefs.music = before > 0 ? 0 : ui->music > 0 ? ui->music : SIGNALS_USUAL;
    ui->music = before;
    prefs_changed(turn);
    toast_show(turn, before > 0 ? TOAST_MUSIC_OFF : TOAST_MUSIC_ON);
    return true;
}
