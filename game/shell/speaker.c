#include "shell/speaker.h"

#include "core/memory.h"

#include <SDL.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

struct Speaker {
    char assets[DISK_PATH_ROOM], saves[DISK_PATH_ROOM];
    ClipPlaces places;
    void (*wake)(void *);
    void *wake_self;
    bool wanted, has_thread, told;
    pthread_t thread;
    Clips recordings; /* this and `clips` are the thread's until it is ready */
    Clip clips[PROMPTS];
    SDL_atomic_t ready;
};

Speaker *speaker_open(const ClipPlaces *places, void (*wake)(void *), void *wake_self) {
    Speaker *speaker = memory_new(1, sizeof *speaker);
    snprintf(speaker->assets, sizeof speaker->assets, "%s", places->assets);
    snprintf(speaker->saves, sizeof speaker->saves, "%s", places->saves);
    speaker->places = (ClipPlaces){places->disk, speaker->assets, speaker->saves};
    speaker->wake = wake;
    speaker->wake_self = wake_self;
    return speaker;
}

static void speaker_read(Speaker *speaker) {
    speaker->recordings = clips_load(&speaker->places);
    for (int i = 0; i < PROMPTS; i++)
        speaker->clips[i] = (Clip){speaker->recordings.items[i].samples, (int64_t)speaker->recordings.items[i].frames};
    SDL_AtomicSet(&speaker->ready, 1);
}

static void *speaker_run(void *self) {
    Speaker *speaker = self;
    speaker_read(speaker);
    speaker->wake(speaker->wake_self);
    return NULL;
}

void speaker_want(Speaker *speaker) {
    if (speaker->wanted)
        return;
    speaker->wanted = true;
    speaker->has_thread = speaker->wake != NULL && pthread_create(&speaker->thread, NULL, speaker_run, speaker) == 0;
    if (!speaker->has_thread)
        speaker_read(speaker);
}

static void speaker_tell(Speaker *speaker) {
    if (speaker->told)
        return;
    speaker->told = true;
    for (size_t i = 0; i < speaker->recordings.refused.count; i++)
        fprintf(stderr, "foothold: %s\n", speaker->recordings.refused.items[i]);
}

const Clip *speaker_clips(Speaker *speaker) {
    if (SDL_AtomicGet(&speaker->ready) == 0)
        return NULL;
    speaker_tell(speaker);
    return speaker->clips;
}

size_t speaker_refused(const Speaker *speaker, const char **sentence) {
    if (!speaker->told || speaker->recordings.refused.count == 0)
        return 0;
    *sentence = speaker->recordings.refused.items[0];
    return speaker->recordings.refused.count;
}

static void speaker_join(Speaker *speaker) {
    if (speaker->has_thread)
        pthread_join(speaker->thread, NULL);
    speaker->has_thread = false;
}

const Clip *speaker_wait(Speaker *speaker) {
    speaker_want(speaker);
    speaker_join(speaker);
    return speaker_clips(speaker);
}

void speaker_close(Speaker *speaker) {
    if (speaker == NULL)
        return;
    speaker_join(speaker);
    clips_free(&speaker->recordings);
    free(speaker);
}
