#define _POSIX_C_SOURCE 200809L /* unsetenv; NOLINT(bugprone-reserved-identifier) */

#include "shell/places.h"

#include <SDL.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool is_folder(const Disk *disk, const char *path) {
    char real[DISK_PATH_ROOM];
    DiskStat stat;
    return disk->real(disk->self, path, real) == 0 && disk->stat(disk->self, real, &stat) == 0 &&
           stat.kind == DISK_IS_FOLDER;
}

static bool take_folder(const Disk *disk, char out[DISK_PATH_ROOM], const char *base, const char *name) {
    if (disk_join(out, base, name) && is_folder(disk, out))
        return true;
    out[0] = '\0';
    return false;
}

/* Beside the program, beside its build folder, or where it was installed. */
static void find_beside(const Disk *disk, const char *base, const char *name, char out[DISK_PATH_ROOM]) {
    static const char *const ways[] = {"", "../", "../share/foothold/"};
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
        char path[128];
        snprintf(path, sizeof path, "%s%s", ways[i], name);
        if (take_folder(disk, out, base, path))
            return;
    }
}

static void find_data(Places *places, const Disk *disk, const char *given) {
    if (given != NULL && given[0] != '\0') {
        take_folder(disk, places->assets, given, "");
        if (!take_folder(disk, places->levels, given, "../levels"))
            take_folder(disk, places->levels, given, "levels");
    }
    char *base = SDL_GetBasePath();
    if (base != NULL && places->assets[0] == '\0')
        find_beside(disk, base, "assets", places->assets);
    if (base != NULL && places->levels[0] == '\0')
        find_beside(disk, base, "levels", places->levels);
    SDL_free(base);
    /* A build folder may lie anywhere: what it was built from is where its pictures are. */
    if (places->assets[0] == '\0')
        take_folder(disk, places->assets, FOOTHOLD_SOURCE, "assets");
    if (places->levels[0] == '\0')
        take_folder(disk, places->levels, FOOTHOLD_SOURCE, "levels");
}

static bool find_saves(Places *places, const Args *args, Problem *problem) {
    if (args->save_dir != NULL)
        return disk_join(places->saves, args->save_dir, "") ||
               (problem_say(problem, "The path of --save-dir is too long: choose a shorter one."), false);
    /* SDL takes an empty one at its word and would look at the root of the disk. */
    const char *data = getenv("XDG_DATA_HOME");
    if (data != NULL && data[0] == '\0')
        unsetenv("XDG_DATA_HOME");
    char *folder = SDL_GetPrefPath("", "foothold");
    bool found = folder != NULL && disk_join(places->saves, folder, "");
    SDL_free(folder);
    if (!found)
        problem_say(problem, "There is no home folder to keep saves in: give one with --save-dir DIR.");
    return found;
}

/* "en_GB.UTF-8" gives "GB"; anything else "". */
static void region_of_locale(const char *locale, char out[8]) {
    const char *bar = locale == NULL ? NULL : strchr(locale, '_');
    bool two = bar != NULL && bar[1] >= 'A' && bar[1] <= 'Z' && bar[2] >= 'A' && bar[2] <= 'Z' &&
               (bar[3] == '\0' || bar[3] == '.' || bar[3] == '@');
    snprintf(out, 8, "%.*s", two ? 2 : 0, two ? bar + 1 : "");
}

static const char *locale_given(void) {
    static const char *const names[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        const char *value = getenv(names[i]);
        if (value != NULL && value[0] != '\0')
            return value;
    }
    return NULL;
}

bool places_find(Places *places, const Disk *disk, const Args *args, bool saves, Problem *problem) {
    *places = (Places){0};
    find_data(places, disk, args->assets != NULL ? args->assets : getenv("FOOTHOLD_ASSETS"));
    region_of_locale(locale_given(), places->region);
    return !saves || find_saves(places, args, problem);
}
