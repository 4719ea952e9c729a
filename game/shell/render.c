#include "shell/render.h"

#include "core/chance.h"
#include "core/memory.h"
#include "shell/disk.h"
#include "sound/noise.h"
#include "sound/tuning.h"

#include <errno.h>
#include <math.h>
#include <sndfile.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SLICE SOUND_RATE /* frames */
#define LONGEST ((int64_t)2 * 3600 * SOUND_RATE)
#define SEED_DITHER 3 /* a chance of its own, as each stem has */
#define LOUDEST 32767

/* libsndfile writes through a file descriptor: which is what the handles of the computer's own disk are. */
static const Disk *const disk = &disk_posix;

struct Render {
    HutSound hut;
    Chance dither;
    int64_t done, total;
    char path[DISK_PATH_ROOM], part[DISK_PATH_ROOM];
    int handle; /* below 0 = closed */
    SNDFILE *file;
    float stereo[2 * SLICE];
    short samples[2 * SLICE];
};

static bool render_refuse(Problem *problem, int error) {
    disk_say(problem, error, "The recording could not be written");
    return false;
}

static bool part_name(Render *render, const char *path) {
    uint32_t chance = 0;
    (void)disk->random(disk->self, &chance, sizeof chance);
    const int whole = snprintf(render->path, sizeof render->path, "%s", path);
    const int part = snprintf(render->part, sizeof render->part, "%s.%08x.part", path, (unsigned)chance);
    return whole < DISK_PATH_ROOM && part < DISK_PATH_ROOM;
}

/* The rename would put the file in place of whatever is there, a device or a link too. */
static int place_refuses(const char *path) {
    DiskStat stat;
    if (disk->stat(disk->self, path, &stat) < 0)
        return 0;
    switch (stat.kind) {
    case DISK_IS_FILE:
        return 0;
    case DISK_IS_FOLDER:
        return -EISDIR;
    case DISK_IS_LINK:
        return -ELOOP;
    case DISK_IS_OTHER:
        break;
    }
    return -EINVAL;
}

static bool render_open(Render *render, const char *path, Problem *problem) {
    SF_INFO info = {.samplerate = SOUND_RATE, .channels = 2, .format = SF_FORMAT_WAV | SF_FORMAT_PCM_16};
    if (!part_name(render, path))
        return render_refuse(problem, -ENAMETOOLONG);
    const int refused = place_refuses(path);
    if (refused < 0)
        return render_refuse(problem, refused);
    render->handle = disk->open(disk->self, render->part, DISK_CREATE);
    if (render->handle < 0)
        return render_refuse(problem, render->handle);
    render->file = sf_open_fd(render->handle, SFM_WRITE, &info, SF_FALSE);
    return render->file != NULL || render_refuse(problem, -EIO);
}

Render *render_begin(const HutSetup *setup, const char *path, Problem *problem) {
    const int64_t end = breath_frames(&setup->plan) - setup->position;
    if (end > LONGEST) {
        problem_say(problem, "This has no end that a file could hold: choose a number of minutes for it.");
        return NULL;
    }
    Render *render = memory_new(1, sizeof *render);
    hut_sound_begin(&render->hut, setup);
    render->dither = chance_from_seed(setup->seed ^ SEED_DITHER);
    render->total = end + sound_frames(tuning.mix.tail);
    render->handle = -1;
    if (render_open(render, path, problem))
        return render;
    render_end(render);
    return NULL;
}

/* Two evenly spread chances make a triangular one of two steps' width: what is rounded away becomes plain, even noise.
 */
static short sample_round(float sample, float first, float second) {
    const float exact = LOUDEST * sample + (first + second) / 2;
    return (short)lrintf(fmaxf(-LOUDEST, fminf(LOUDEST, exact)));
}

static void slice_make(Render *render, size_t frames) {
    hut_sound_render(&render->hut, frames, render->stereo);
    for (size_t i = 0; i < 2 * frames; i++) {
        float first, second;
        noise_pair(&render->dither, &first, &second);
        render->samples[i] = sample_round(render->stereo[i], first, second);
    }
}

static int folder_sync(const char *path) {
    char folder[DISK_PATH_ROOM];
    const char *slash = strrchr(path, '/');
    snprintf(folder, sizeof folder, "%.*s", slash == NULL ? 1 : (int)(slash - path + 1), slash == NULL ? "." : path);
    return disk_sync_folder(disk, folder);
}

/* libsndfile puts the length into the head as it closes. */
static int file_finish(Render *render) {
    const bool whole = sf_close(render->file) == 0;
    render->file = NULL;
    int error = whole ? disk->fsync(disk->self, render->handle) : -EIO;
    const int closing = disk->close(disk->self, render->handle);
    render->handle = -1;
    error = error < 0 ? error : closing;
    return error < 0 ? error : disk->rename(disk->self, render->part, render->path);
}

static int render_fail(Render *render, int error, Problem *problem) {
    (void)render_refuse(problem, error);
    render->total = render->done;
    return -1;
}

int render_step(Render *render, Problem *problem) {
    const int64_t left = render->total - render->done;
    const int64_t frames = left < SLICE ? left : SLICE;
    slice_make(render, (size_t)frames);
    errno = 0;
    if (sf_writef_short(render->file, render->samples, frames) != frames)
        return render_fail(render, errno != 0 ? -errno : -ENOSPC, problem);
    render->done += frames;
    if (render->done < render->total)
        return (int)(99 * render->done / render->total);
    const int error = file_finish(render);
    if (error < 0)
        return render_fail(render, error, problem);
    render->part[0] = '\0';
    (void)folder_sync(render->path);
    return 100;
}

void render_end(Render *render) {
    if (render == NULL)
        return;
    if (render->file != NULL)
        sf_close(render->file);
    if (render->handle >= 0)
        disk->close(disk->self, render->handle);
    if (render->part[0] != '\0')
        disk->unlink(disk->self, render->part);
    free(render);
}
