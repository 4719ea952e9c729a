#include "shell/window_memory.h"

#include <stdlib.h>

#define MACHINE_FOLDER "machine"
#define FILE_NAME "window.json"
#define FRESH_NAME "window.json.new"
#define MOST 4096 /* bytes */

static bool memory_path(const char *folder, const char *name, char out[DISK_PATH_ROOM]) {
    char machine[DISK_PATH_ROOM];
    return disk_join(machine, folder, MACHINE_FOLDER) && disk_join(out, machine, name);
}

bool window_memory_read(const Disk *disk, const char *folder, WindowPlace *out) {
    char path[DISK_PATH_ROOM];
    char *text = NULL;
    size_t length = 0;
    Problem unsaid = {0};
    bool known = memory_path(folder, FILE_NAME, path) && disk_read_file(disk, path, MOST, &text, &length, &unsaid) &&
                 window_file_read(text, length, out, &unsaid);
    free(text);
    return known;
}

void window_memory_write(const Disk *disk, const char *folder, const WindowPlace *place) {
    char machine[DISK_PATH_ROOM], path[DISK_PATH_ROOM], fresh[DISK_PATH_ROOM];
    if (!disk_join(machine, folder, MACHINE_FOLDER) || !memory_path(folder, FILE_NAME, path) ||
        !memory_path(folder, FRESH_NAME, fresh) || !disk_exists(disk, folder))
        return;
    size_t length = 0;
    char *text = window_file_print(place, &length);
    disk->unlink(disk->self, fresh);
    if (disk_make_folders(disk, machine) >= 0 && disk_write_new(disk, fresh, text, length) >= 0)
        disk->rename(disk->self, fresh, path);
    free(text);
}
