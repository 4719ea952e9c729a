/* Where the window stood last time, kept in a file of the machine's own beside the saves. Whatever is in the way, the game goes
   on: then the window stands where it would at the first start. */
#ifndef SHELL_WINDOW_MEMORY_H
#define SHELL_WINDOW_MEMORY_H

#include "data/window_file.h"
#include "shell/disk.h"

/* False where nothing is known. */
bool window_memory_read(const Disk *disk, const char *folder, WindowPlace *out);
void window_memory_write(const Disk *disk, const char *folder, const WindowPlace *place);

#endif
