#include "shell/studio.h"

#include "core/text.h"
#include "shell/audio.h"

#include <stdio.h>
#include <string.h>

#define NAMES_MOST 1000

static void find_folder(const Studio *studio, char out[DISK_PATH_ROOM]) {
    if (studio->saves[0] == '\0' || !disk_join(out, studio->saves, STUDIO_FOLDER) ||
        disk_make_folders(&disk_posix, out) < 0)
        snprintf(out, DISK_PATH_ROOM, ".");
}

static bool find_name(const char *folder, const char *name, char out[DISK_PATH_ROOM]) {
    const char *dot = strrchr(name, '.');
    const int stem = dot == NULL ? (int)strlen(name) : (int)(dot - name);
    char numbered[DISK_NAME_ROOM];
    for (int i = 1; i < NAMES_MOST; i++) {
        if (i == 1)
            snprintf(numbered, sizeof numbered, "%s", name);
        else
            snprintf(numbered, sizeof numbered, "%.*s-%d%s", stem, name, i, name + stem);
        if (!disk_join(out, folder, numbered))
            return false;
        if (!disk_exists(&disk_posix, out))
            return true;
    }
    return false;
}

static HutSetup setup_of(const Studio *studio, const App *app) {
    BreathPlan plan;
    SpeechPlan speech;
    app_render_plan(app, &plan, &speech);
    HutSetup setup = audio_hut_setup(app, &plan, &speech);
    setup.clips = studio->speaker == NULL || app->ui.prefs.voice == 0 ? NULL : speaker_wait(studio->speaker);
    return setup;
}

void studio_begin(void *self, const App *app, const char *name) {
    Studio *studio = self;
    char folder[DISK_PATH_ROOM];
    studio_stop(studio);
    find_folder(studio, folder);
    studio->percent = -1;
    if (!find_name(folder, name, studio->path)) {
        problem_say(&studio->problem, "There are too many recordings already: move some of them away.");
        return;
    }
    const HutSetup setup = setup_of(studio, app);
    studio->render = render_begin(&setup, studio->path, &studio->problem);
    studio->percent = studio->render == NULL ? -1 : 0;
}

void studio_stop(void *self) {
    Studio *studio = self;
    render_end(studio->render);
    studio->render = NULL;
    studio->percent = studio->told = 0;
}

bool studio_step(Studio *studio) {
    if (studio->render == NULL)
        return false;
    studio->percent = render_step(studio->render, &studio->problem);
    if (studio->percent >= 0 && studio->percent < 100)
        return true;
    render_end(studio->render);
    studio->render = NULL;
    return false;
}

bool studio_news(Studio *studio, Command *out) {
    if (studio->percent == studio->told)
        return false;
    studio->told = studio->percent;
    const char *text = studio->percent < 0 ? studio->problem.text : studio->path;
    *out = (Command){.kind = COMMAND_RENDERED, .value = studio->percent, .text = text};
    return true;
}
