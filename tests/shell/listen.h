/* For the tests of the sound: a game without a disk whose effects reach an Audio, and a device of the test's own. */
#ifndef TESTS_SHELL_LISTEN_H
#define TESTS_SHELL_LISTEN_H

#include "sound/hear.h"

#include "shell/audio.h"

#define BUFFER 512

static struct { /* the device: asks for samples when it is told to */
    SDL_AudioCallback fill;
    void *self;
    bool refuses, on;
    int frames; /* of its buffer; 0 = BUFFER */
    int opened, closed, begun, ended;
    int64_t now; /* microseconds */
} device;

static inline bool device_begin(void) {
    device.begun++;
    return true;
}

static inline void device_end(void) {
    device.ended++;
}

static inline SDL_AudioDeviceID device_open(SDL_AudioCallback fill, void *self, int *frames) {
    device.fill = fill;
    device.self = self;
    *frames = device.frames > 0 ? device.frames : BUFFER;
    if (device.refuses)
        SDL_SetError("the test wants none");
    return device.refuses ? 0 : (SDL_AudioDeviceID)(2 + device.opened++);
}

static inline void device_start(SDL_AudioDeviceID id) {
    (void)id;
    device.on = true;
}

static inline void device_close(SDL_AudioDeviceID id) {
    (void)id;
    device.on = false;
    device.closed++;
}

static inline int64_t device_now(void) {
    return device.now;
}

static const AudioDoor device_door = {device_begin, device_end, device_open, device_start, device_close, device_now};

static struct { /* the game */
    App app;
    Moment now;
    Audio audio;
    int sound;  /* the latest COMMAND_SOUND's value, UNSET = none came */
    int heard;  /* COMMAND_HUT_HEARD that came */
    int64_t frame; /* the latest one's */
} game;

static inline void game_perform(const Effects *effects) {
    for (size_t i = 0; i < effects->count; i++) {
        const Effect *effect = &effects->items[i];
        if (effect->kind == EFFECT_SOUND)
            audio_play(&game.audio, (Signal)effect->value, game.app.ui.prefs.signals);
        if (effect->kind == EFFECT_QUIET)
            audio_quiet(&game.audio);
        if (effect->kind == EFFECT_HUT)
            audio_hut(&game.audio, &game.app, game.now);
        if (effect->kind == EFFECT_SAY)
            audio_say(&game.audio, (Prompt)effect->value);
    }
}

static inline bool game_play(Command command) {
    Effects effects = {0};
    bool done = app_update(&game.app, &command, game.now, &effects);
    game_perform(&effects);
    effects_free(&effects);
    return done;
}

static inline bool game_do(CommandKind kind) {
    return game_play(command_of(kind));
}

static inline bool game_set(Part part, int value) {
    return game_play(command_set(key_of(part), value));
}

/* As the loop does between two pictures. */
static inline int game_tend(void) {
    const int wait = audio_tend(&game.audio, &game.app, game.now);
    Command news;
    while (audio_news(&game.audio, &news)) {
        if (news.kind == COMMAND_SOUND)
            game.sound = news.value;
        game.heard += news.kind == COMMAND_HUT_HEARD;
        game.frame = news.kind == COMMAND_HUT_HEARD ? news.number : game.frame;
        (void)game_play(news);
    }
    return wait;
}

/* So many buffers in their own time; the game's clock goes with them, and looks after the sound at each. */
static inline float *listen(int buffers) {
    float *stereo = hear_room((int64_t)buffers * BUFFER);
    memset(stereo, 0, (size_t)buffers * BUFFER * 2 * sizeof *stereo);
    for (int i = 0; i < buffers; i++) {
        if (device.on)
            device.fill(device.self, (Uint8 *)(stereo + (size_t)i * BUFFER * 2), BUFFER * 2 * (int)sizeof *stereo);
        device.now += BUFFER * INT64_C(1000000) / SOUND_RATE;
        game.now.ms = device.now / 1000;
        (void)game_tend();
    }
    return stereo;
}

static inline void listen_past(int buffers) {
    free(listen(buffers));
}

/* Time goes by, and nobody asks for samples. */
static inline void nobody_listens(int ms) {
    for (int i = 0; i < ms; i += 50) {
        device.now += 50000;
        game.now.ms += 50;
        (void)game_tend();
    }
}

static inline int listen_begin(void **state) {
    (void)state;
    memset(&device, 0, sizeof device);
    memset(&game, 0, sizeof game);
    game.app = app_new(chance_from_seed(1), NULL, 0);
    game.audio.door = &device_door;
    game.sound = UNSET;
    return 0;
}

static inline int listen_end(void **state) {
    (void)state;
    audio_close(&game.audio);
    assert_int_equal(device.opened, device.closed);
    assert_int_equal(device.begun, device.ended);
    app_free(&game.app);
    return 0;
}

#endif
