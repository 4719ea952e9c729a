#include "shell/clips.h"

#include <stdio.h>
#include <stdlib.h>

#define NAME_ROOM 64

static bool clip_path(char out[DISK_PATH_ROOM], const char *root, const char *folder, const char *name) {
    char inner[DISK_PATH_ROOM];
    return root[0] != '\0' && disk_join(inner, root, folder) && disk_join(out, inner, name);
}

static bool clip_read(const Disk *disk, const char *path, Recording *out, Problem *problem) {
    char *bytes = NULL;
    size_t length = 0;
    if (!disk_read_given(disk, path, CLIP_BYTES_MOST, &bytes, &length, problem))
        return false;
    bool good = recording_decode(bytes, length, out, problem);
    free(bytes);
    return good;
}

static void clip_refuse(Texts *refused, const char *name, const Problem *problem) {
    char sentence[NAME_ROOM + sizeof problem->text + sizeof CLIPS_OWN];
    snprintf(sentence, sizeof sentence, "%s/%s: %s", CLIPS_OWN, name, problem->text);
    texts_add(refused, sentence);
}

static bool clip_own(const ClipPlaces *places, const char *name, Recording *out, Texts *refused) {
    char path[DISK_PATH_ROOM];
    DiskStat stat;
    if (!clip_path(path, places->saves, CLIPS_OWN, name) || places->disk->stat(places->disk->self, path, &stat) < 0)
        return false;
    Problem problem = {0};
    if (clip_read(places->disk, path, out, &problem) && recording_level(out, &problem))
        return true;
    recording_free(out);
    clip_refuse(refused, name, &problem);
    return false;
}

Recording clip_load(const ClipPlaces *places, Prompt prompt, Texts *refused) {
    Recording clip = {0};
    char wave[NAME_ROOM];
    char ogg[NAME_ROOM];
    char path[DISK_PATH_ROOM];
    snprintf(wave, sizeof wave, "%s.wav", prompt_id(prompt));
    snprintf(ogg, sizeof ogg, "%s.ogg", prompt_id(prompt));
    if (clip_own(places, wave, &clip, refused) || clip_own(places, ogg, &clip, refused))
        return clip;
    if (clip_path(path, places->assets, CLIPS_BUILT_IN, ogg))
        clip_read(places->disk, path, &clip, NULL);
    return clip;
}

Clips clips_load(const ClipPlaces *places) {
    Clips clips = {0};
    for (int i = 0; i < PROMPTS; i++)
        clips.items[i] = clip_load(places, (Prompt)i, &clips.refused);
    return clips;
}

void clips_free(Clips *clips) {
    for (int i = 0; i < PROMPTS; i++)
        recording_free(&clips->items[i]);
    texts_clear(&clips->refused);
    *clips = (Clips){0};
}
