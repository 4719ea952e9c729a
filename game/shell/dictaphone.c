#include "shell/dictaphone.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#define LOOK_MS 80
#define CHUNK 2048             /* frames */
#define AHEAD (VOICE_RATE / 2) /* so much is handed on before it is heard */
#define LOUDEST 32768.0
#define FAINT_DB 50.0 /* this far below it the lamp is at its darkest */
#define FALL 8        /* the lamp goes down slowly */
#define STEP 3        /* less of a change nobody sees */

/* libsndfile works through a file descriptor: which is what the handles of the computer's own disk are. */
static const Disk *const disk = &disk_posix;

static bool dictaphone_path(Dictaphone *dictaphone, const char *name) {
    char folder[DISK_PATH_ROOM], file[DISK_NAME_ROOM];
    const int wrote = snprintf(file, sizeof file, "%s.wav", name);
    return wrote > 0 && wrote < (int)sizeof file && disk_join(folder, dictaphone->saves, TAPES_FOLDER) &&
           disk_make_folders(disk, folder) >= 0 && disk_join(dictaphone->path, folder, file);
}

/* A head that is right at any time: what was said before a power cut can be heard. */
static bool file_open(Dictaphone *dictaphone, DiskOpen how) {
    SF_INFO info = {.samplerate = VOICE_RATE, .channels = 1, .format = SF_FORMAT_WAV | SF_FORMAT_PCM_16};
    dictaphone->handle = disk->open(disk->self, dictaphone->path, how);
    if (dictaphone->handle < 0)
        return false;
    if (how == DISK_READ)
        info = (SF_INFO){0};
    dictaphone->file = sf_open_fd(dictaphone->handle, how == DISK_READ ? SFM_READ : SFM_WRITE, &info, SF_FALSE);
    if (dictaphone->file == NULL) {
        (void)disk->close(disk->self, dictaphone->handle);
        return false;
    }
    if (how != DISK_READ)
        (void)sf_command(dictaphone->file, SFC_SET_UPDATE_HEADER_AUTO, NULL, SF_TRUE);
    return info.channels == 1 && info.samplerate == VOICE_RATE;
}

static void file_close(Dictaphone *dictaphone) {
    if (dictaphone->file == NULL)
        return;
    sf_close(dictaphone->file);
    dictaphone->file = NULL;
    if (dictaphone->records)
        (void)disk->fsync(disk->self, dictaphone->handle);
    (void)disk->close(disk->self, dictaphone->handle);
}

static void dictaphone_refuse(Dictaphone *dictaphone) {
    dictaphone->refused = true;
    file_close(dictaphone);
}

static void dictaphone_begin(Dictaphone *dictaphone, const char *name, bool records) {
    dictaphone_stop(dictaphone);
    dictaphone->ended = dictaphone->cut = dictaphone->refused = false;
    dictaphone->records = records;
    dictaphone->frames = 0;
    dictaphone->level = dictaphone->told = 0;
    if (!dictaphone_path(dictaphone, name) || !file_open(dictaphone, records ? DISK_CREATE : DISK_READ)) {
        dictaphone_refuse(dictaphone);
        return;
    }
    dictaphone->device = dictaphone->door->open(records);
    if (dictaphone->device != 0)
        return;
    dictaphone_refuse(dictaphone);
    if (records)
        (void)disk->unlink(disk->self, dictaphone->path);
}

void dictaphone_record(void *self, const char *name) {
    dictaphone_begin(self, name, true);
}

void dictaphone_play(void *self, const char *name) {
    dictaphone_begin(self, name, false);
}

static int level_of(const short *samples, int frames) {
    int peak = 1;
    for (int i = 0; i < frames; i++)
        peak = abs(samples[i]) > peak ? abs(samples[i]) : peak;
    const double decibels = 20 * log10(peak / LOUDEST) + FAINT_DB;
    return decibels <= 0 ? 0 : (int)(100 * decibels / FAINT_DB);
}

static void level_follow(Dictaphone *dictaphone, int level) {
    const int fallen = dictaphone->level > FALL ? dictaphone->level - FALL : 0;
    dictaphone->level = level > fallen ? level : fallen;
}

/* False where the disk takes no more. */
static bool record_more(Dictaphone *dictaphone) {
    short samples[CHUNK];
    int got, level = 0;
    while ((got = dictaphone->door->take(dictaphone->device, samples, CHUNK)) > 0) {
        if (sf_writef_short(dictaphone->file, samples, got) != got)
            return false;
        dictaphone->frames += got;
        const int here = level_of(samples, got);
        level = here > level ? here : level;
    }
    level_follow(dictaphone, level);
    return true;
}

/* False where all of it was heard. */
static bool play_more(Dictaphone *dictaphone) {
    short samples[CHUNK];
    sf_count_t got = 1;
    while (got > 0 && dictaphone->door->left(dictaphone->device) < AHEAD) {
        got = sf_readf_short(dictaphone->file, samples, CHUNK);
        if (got > 0 && !dictaphone->door->give(dictaphone->device, samples, (int)got))
            return false;
    }
    return dictaphone->door->left(dictaphone->device) > 0;
}

void dictaphone_stop(void *self) {
    Dictaphone *dictaphone = self;
    if (dictaphone->device == 0)
        return;
    if (dictaphone->records)
        (void)record_more(dictaphone);
    dictaphone->door->close(dictaphone->device);
    dictaphone->device = 0;
    file_close(dictaphone);
    if (dictaphone->records && dictaphone->frames == 0) {
        (void)disk->unlink(disk->self, dictaphone->path);
        dictaphone->refused = true;
    }
}

void dictaphone_remove(void *self, const char *name) {
    Dictaphone *dictaphone = self;
    dictaphone_stop(dictaphone);
    dictaphone->ended = dictaphone->cut = dictaphone->refused = false;
    if (dictaphone_path(dictaphone, name))
        (void)disk->unlink(disk->self, dictaphone->path);
}

int dictaphone_tend(Dictaphone *dictaphone) {
    if (dictaphone->device == 0)
        return -1;
    if (dictaphone->records ? record_more(dictaphone) : play_more(dictaphone))
        return LOOK_MS;
    dictaphone_stop(dictaphone);
    dictaphone->ended = true;
    return -1;
}

void dictaphone_event(Dictaphone *dictaphone, const SDL_AudioDeviceEvent *event) {
    if (event->type != SDL_AUDIODEVICEREMOVED || dictaphone->device == 0 || event->which != dictaphone->device)
        return;
    dictaphone_stop(dictaphone);
    dictaphone->cut = dictaphone->records;
    dictaphone->ended = !dictaphone->records;
}

static bool news_of(TapeNews news, int level, Command *out) {
    *out = (Command){.kind = COMMAND_TAPE_NEWS, .value = (int)news, .number = level};
    return true;
}

bool dictaphone_news(Dictaphone *dictaphone, Command *out) {
    if (dictaphone->refused) {
        dictaphone->refused = dictaphone->ended = dictaphone->cut = false;
        return news_of(TAPE_NOT_HEARD, 0, out);
    }
    if (dictaphone->cut) {
        dictaphone->cut = false;
        return news_of(TAPE_CUT, 0, out);
    }
    if (dictaphone->ended) {
        dictaphone->ended = false;
        return news_of(TAPE_ENDED, 0, out);
    }
    if (dictaphone->device == 0 || !dictaphone->records || abs(dictaphone->level - dictaphone->told) < STEP)
        return false;
    dictaphone->told = dictaphone->level;
    return news_of(TAPE_LEVEL, dictaphone->level, out);
}
