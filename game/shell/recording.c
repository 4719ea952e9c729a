#include "shell/recording.h"

#include "core/memory.h"
#include "sound/ring.h"

#include <SDL.h>
#include <math.h>
#include <sndfile.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHANNELS_MOST 8
#define CHUNK 4096 /* frames */
#define RATE_LEAST 8000
#define RATE_MOST 192000

/* A file's bytes, for libsndfile to read in. */
typedef struct Tape {
    const char *bytes;
    sf_count_t length, at;
} Tape;

static sf_count_t tape_length(void *self) {
    const Tape *tape = self;
    return tape->length;
}

static sf_count_t tape_seek(sf_count_t offset, int whence, void *self) {
    Tape *tape = self;
    sf_count_t base = whence == SEEK_CUR ? tape->at : whence == SEEK_END ? tape->length : 0;
    if (offset >= -base && offset <= tape->length - base)
        tape->at = base + offset;
    return tape->at;
}

static sf_count_t tape_read(void *to, sf_count_t most, void *self) {
    Tape *tape = self;
    sf_count_t left = tape->length - tape->at;
    sf_count_t count = most < left ? most : left;
    memcpy(to, tape->bytes + tape->at, (size_t)count);
    tape->at += count;
    return count;
}

static sf_count_t tape_tell(void *self) {
    const Tape *tape = self;
    return tape->at;
}

static SNDFILE *tape_open(Tape *tape, SF_INFO *info) {
    SF_VIRTUAL_IO door = {.get_filelen = tape_length, .seek = tape_seek, .read = tape_read, .tell = tape_tell};
    return sf_open_virtual(&door, SFM_READ, info, tape);
}

static bool info_is_fine(const SF_INFO *info, Problem *problem) {
    if (info->samplerate < RATE_LEAST || info->samplerate > RATE_MOST)
        problem_say(problem, "This recording has %d samples a second: save it with 48000, and it plays.",
                    info->samplerate);
    else if (info->channels < 1 || info->channels > CHANNELS_MOST)
        problem_say(problem, "This recording has %d channels: save it with one, and it plays.", info->channels);
    else if (info->frames <= 0)
        problem_say(problem, "This recording is empty: record it once more, and it plays.");
    else if (info->frames > (sf_count_t)info->samplerate * RECORDING_SECONDS_MOST)
        problem_say(problem, "This recording is longer than %d seconds: cut it shorter, and it plays.",
                    RECORDING_SECONDS_MOST);
    else
        return true;
    return false;
}

static void mix_down(const float *from, sf_count_t frames, int channels, float *to) {
    for (sf_count_t i = 0; i < frames; i++) {
        float sum = 0;
        for (int channel = 0; channel < channels; channel++)
            sum += from[i * channels + channel];
        to[i] = sum / (float)channels;
    }
}

/* A file that was cut off holds less than its head says. */
static size_t read_mono(SNDFILE *file, const SF_INFO *info, float *to) {
    float *chunk = memory_new((size_t)CHUNK * CHANNELS_MOST, sizeof *chunk);
    sf_count_t done = 0;
    sf_count_t got = 0;
    do {
        sf_count_t left = info->frames - done;
        got = sf_readf_float(file, chunk, left < CHUNK ? left : CHUNK);
        mix_down(chunk, got, info->channels, to + done);
        done += got;
    } while (got > 0 && done < info->frames);
    free(chunk);
    return (size_t)done;
}

static bool are_numbers(const Recording *recording) {
    for (size_t i = 0; i < recording->frames; i++)
        if (!isfinite(recording->samples[i]))
            return false;
    return true;
}

static bool stream_through(SDL_AudioStream *stream, Recording *recording) {
    int bytes = (int)(recording->frames * sizeof *recording->samples);
    if (SDL_AudioStreamPut(stream, recording->samples, bytes) < 0 || SDL_AudioStreamFlush(stream) < 0)
        return false;
    int room = SDL_AudioStreamAvailable(stream);
    float *samples = memory_new((size_t)room, 1);
    int got = SDL_AudioStreamGet(stream, samples, room);
    free(recording->samples);
    *recording = (Recording){samples, got > 0 ? (size_t)got / sizeof *samples : 0};
    return got > 0;
}

static bool change_rate(Recording *recording, int rate) {
    if (rate == SOUND_RATE)
        return true;
    SDL_AudioStream *stream = SDL_NewAudioStream(AUDIO_F32SYS, 1, rate, AUDIO_F32SYS, 1, SOUND_RATE);
    if (stream == NULL)
        return false;
    bool good = stream_through(stream, recording);
    SDL_FreeAudioStream(stream);
    return good;
}

static bool decode_open(SNDFILE *file, const SF_INFO *info, Recording *out, Problem *problem) {
    if (!info_is_fine(info, problem))
        return false;
    out->samples = memory_new((size_t)info->frames, sizeof *out->samples);
    out->frames = read_mono(file, info, out->samples);
    if (out->frames > 0 && change_rate(out, info->samplerate) && are_numbers(out))
        return true;
    problem_say(problem, "This recording is damaged: save it once more, as WAV or Ogg, and it plays.");
    recording_free(out);
    return false;
}

bool recording_decode(const char *bytes, size_t length, Recording *out, Problem *problem) {
    *out = (Recording){0};
    Tape tape = {bytes, (sf_count_t)length, 0};
    SF_INFO info = {0};
    SNDFILE *file = tape_open(&tape, &info);
    if (file == NULL) {
        problem_say(problem,
                    "This file is not a recording that the game can read: save it as WAV or Ogg, and it plays.");
        return false;
    }
    bool good = decode_open(file, &info, out, problem);
    sf_close(file);
    return good;
}

void recording_free(Recording *recording) {
    free(recording->samples);
    *recording = (Recording){0};
}
