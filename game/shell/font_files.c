#include "shell/font_files.h"

#include "core/memory.h"
#include "core/text.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* A probe size: which letters a font has does not depend on it. */
#define PROBE 16

typedef struct OpenFont {
    size_t file;
    int pixels;
    TTF_Font *font; /* NULL = tried, and not to be opened */
} OpenFont;

typedef struct Found { /* what was learnt about one letter that the faces lack */
    unsigned letter;
    size_t file;
} Found;

struct FontFiles {
    char **paths;
    size_t count, room;
    bool looked; /* in the folder of Noto Sans */
    OpenFont *open;
    size_t open_count, open_room;
    Found *found;
    size_t found_count, found_room;
};

static void font_files_add(FontFiles *files, const char *path) {
    files->paths = memory_grow(files->paths, files->count, &files->room, sizeof *files->paths);
    files->paths[files->count++] = text_copy(path);
}

FontFiles *font_files_new(void) {
    FontFiles *files = memory_new(1, sizeof *files);
    font_files_add(files, FOOTHOLD_FONT_TITLE);
    font_files_add(files, FOOTHOLD_FONT_BODY);
    font_files_add(files, FOOTHOLD_FONT_LABEL);
    font_files_add(files, FOOTHOLD_FONT_ITALIC);
    font_files_add(files, FOOTHOLD_FONT_NOTO);
    font_files_add(files, FOOTHOLD_FONT_DEJAVU);
    return files;
}

void font_files_free(FontFiles *files) {
    for (size_t i = 0; i < files->open_count; i++)
        if (files->open[i].font != NULL)
            TTF_CloseFont(files->open[i].font);
    for (size_t i = 0; i < files->count; i++)
        free(files->paths[i]);
    free(files->open);
    free(files->found);
    free(files->paths);
    free(files);
}

const char *font_files_path(const FontFiles *files, size_t file) {
    return files->paths[file];
}

TTF_Font *font_files_open(FontFiles *files, size_t file, int pixels) {
    for (size_t i = 0; i < files->open_count; i++)
        if (files->open[i].file == file && files->open[i].pixels == pixels)
            return files->open[i].font;
    TTF_Font *font = TTF_OpenFont(files->paths[file], pixels);
    if (font != NULL)
        TTF_SetFontHinting(font, TTF_HINTING_LIGHT);
    files->open = memory_grow(files->open, files->open_count, &files->open_room, sizeof *files->open);
    files->open[files->open_count++] = (OpenFont){file, pixels, font};
    return font;
}

static bool font_files_have(FontFiles *files, size_t file, unsigned letter) {
    TTF_Font *font = font_files_open(files, file, PROBE);
    return font != NULL && TTF_GlyphIsProvided32(font, letter) != 0;
}

static bool is_regular_noto(const char *name) {
    return strncmp(name, "NotoSans", 8) == 0 && strstr(name, "-Regular.") != NULL;
}

static int paths_compare(const void *a, const void *b) {
    return strcmp(*(char *const *)a, *(char *const *)b);
}

static void font_files_look_in(FontFiles *files, const char *folder) {
    DIR *open_folder = opendir(folder);
    size_t before = files->count;
    struct dirent *entry = NULL;
    while (open_folder != NULL && (entry = readdir(open_folder)) != NULL)
        if (is_regular_noto(entry->d_name)) {
            char path[1024];
            int wrote = snprintf(path, sizeof path, "%s/%s", folder, entry->d_name);
            if (wrote > 0 && (size_t)wrote < sizeof path)
                font_files_add(files, path);
        }
    if (open_folder != NULL)
        closedir(open_folder);
    /* A folder lists its names in any order; the same letter has to come from the same file every time. */
    qsort(files->paths + before, files->count - before, sizeof *files->paths, paths_compare);
}

static void font_files_look(FontFiles *files) {
    files->looked = true;
    const char *slash = strrchr(FOOTHOLD_FONT_NOTO, '/');
    char *folder = text_copy_part(FOOTHOLD_FONT_NOTO, slash == NULL ? 0 : (size_t)(slash - FOOTHOLD_FONT_NOTO));
    font_files_look_in(files, folder);
    free(folder);
    font_files_look_in(files, "/usr/share/fonts/opentype/noto"); /* where Chinese, Japanese and Korean lie */
}

static size_t font_files_search(FontFiles *files, unsigned letter) {
    for (size_t file = FACES; file < files->count; file++)
        if (font_files_have(files, file, letter))
            return file;
    if (!files->looked) {
        size_t first = files->count;
        font_files_look(files);
        for (size_t file = first; file < files->count; file++)
            if (font_files_have(files, file, letter))
                return file;
    }
    return files->count;
}

size_t font_files_for(FontFiles *files, Face face, unsigned letter) {
    if (font_files_have(files, face, letter))
        return face;
    for (size_t i = 0; i < files->found_count; i++)
        if (files->found[i].letter == letter)
            return files->found[i].file == SIZE_MAX ? (size_t)face : files->found[i].file;
    size_t file = font_files_search(files, letter);
    if (file == files->count)
        file = SIZE_MAX;
    files->found = memory_grow(files->found, files->found_count, &files->found_room, sizeof *files->found);
    files->found[files->found_count++] = (Found){letter, file};
    return file == SIZE_MAX ? (size_t)face : file;
}
