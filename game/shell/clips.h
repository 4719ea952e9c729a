/* The guiding voice: for every prompt the person's own recording, or else the game's clip. Without any the game is as
   complete, in captions. Nothing here needs a sound card or shares anything: any thread may load. */
#ifndef SHELL_CLIPS_H
#define SHELL_CLIPS_H

#include "core/prompt.h"
#include "core/record.h"
#include "shell/disk.h"
#include "shell/recording.h"

#define CLIPS_OWN "voice"         /* in the save folder: voice/hold.wav, or voice/hold.ogg where there is no .wav */
#define CLIPS_BUILT_IN "voice/en" /* in the assets: voice/en/hold.ogg */
#define CLIP_BYTES_MOST ((size_t)64 * 1024 * 1024)

typedef struct ClipPlaces {
    const Disk *disk;
    const char *assets, *saves; /* folders, borrowed; "" = there is none */
} ClipPlaces;

typedef struct Clips {
    Recording items[PROMPTS]; /* without samples where there is neither */
    Texts refused;            /* a sentence for each own recording left aside: "voice/hold.wav: This recording ..." */
} Clips;

/* One clip, emptied by recording_free; without samples where there is none. An own recording is levelled. One that is
   refused adds its sentence to `refused`, and what comes after it is taken. A link to a recording is followed. */
Recording clip_load(const ClipPlaces *places, Prompt prompt, Texts *refused);

Clips clips_load(const ClipPlaces *places);
void clips_free(Clips *clips);

#endif
