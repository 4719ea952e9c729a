#include "shell/checks.h"

#include "data/check.h"
#include "shell/args.h"
#include "shell/disk.h"
#include "shell/packs.h"
#include "shell/save_place.h"

#include <stdio.h>
#include <stdlib.h>

static int check_tell(char *faults) {
    if (faults == NULL)
        return EXIT_FINE;
    fputs(faults, stderr);
    free(faults);
    return EXIT_INPUT;
}

/* Faults belong to the errors; what may want a look is an answer like any other. */
static int check_tell_pack(char *lines, bool whole) {
    if (!whole)
        return check_tell(lines);
    if (lines != NULL)
        fputs(lines, stdout);
    free(lines);
    return EXIT_FINE;
}

static int check_unread(const char *file, const Problem *problem) {
    fprintf(stderr, "%s:1:1: %s\n", file, problem->text);
    return EXIT_INPUT;
}

static int check_pack_file(const char *file) {
    char *text = NULL;
    size_t length = 0;
    Problem problem = {0};
    if (!disk_read_given(&disk_posix, file, PACK_BYTES_MOST, &text, &length, &problem))
        return check_unread(file, &problem);
    bool whole = false;
    char *lines = check_pack(file, text, length, &whole);
    int code = check_tell_pack(lines, whole);
    free(text);
    return code;
}

int check_pack_files(char *const *files, size_t count) {
    int code = EXIT_FINE;
    for (size_t i = 0; i < count; i++)
        if (check_pack_file(files[i]) != EXIT_FINE)
            code = EXIT_INPUT;
    return code;
}

int check_save_file(const char *file) {
    char *text = NULL;
    size_t length = 0;
    bool outside = false;
    Problem problem = {0};
    if (!disk_read_given(&disk_posix, file, SAVE_BYTES_MOST, &text, &length, &problem))
        return check_unread(file, &problem);
    int code = check_tell(check_save(file, text, length, &outside));
    if (outside)
        fprintf(stderr, "%s was changed outside the game; it is whole.\n", file);
    free(text);
    return code;
}

int check_save_folder(const char *folder) {
    DiskNames names = {0};
    int code = EXIT_FINE;
    int error = disk_posix.list(disk_posix.self, folder, &names);
    if (error < 0) {
        Problem problem = {0};
        disk_say(&problem, error, "The saves could not be read");
        fprintf(stderr, "%s: %s\n", folder, problem.text);
        return EXIT_INPUT;
    }
    for (size_t i = 0; i < names.count; i++) {
        char path[DISK_PATH_ROOM];
        if (disk_name_ends(names.items[i], ".json") && disk_join(path, folder, names.items[i]) &&
            check_save_file(path) != EXIT_FINE)
            code = EXIT_INPUT;
    }
    disk_names_free(&names);
    return code;
}
