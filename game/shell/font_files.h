/* Which font file holds a letter: the game's faces first, then Noto Sans and DejaVu Sans, then whatever else lies in
   the folder of Noto Sans. */
#ifndef SHELL_FONT_FILES_H
#define SHELL_FONT_FILES_H

#include "core/problem.h"
#include "view/sight.h"

#include <SDL_ttf.h>

typedef struct FontFiles FontFiles;

FontFiles *font_files_new(void);
void font_files_free(FontFiles *files);

/* The open font of a file at a size; NULL where it cannot be opened. Files 0 to FACES - 1 are the faces. */
TTF_Font *font_files_open(FontFiles *files, size_t file, int pixels);

/* The file for a letter wanted in a face; the face itself where no font has the letter. */
size_t font_files_for(FontFiles *files, Face face, unsigned letter);

const char *font_files_path(const FontFiles *files, size_t file);

#endif
