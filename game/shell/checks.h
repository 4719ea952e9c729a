/* --check-pack and --check-save: what is wrong with files, one line a fault on standard error. They return the exit
 * code. */
#ifndef SHELL_CHECKS_H
#define SHELL_CHECKS_H

#include <stddef.h>

int check_pack_files(char *const *files, size_t count);
int check_save_file(const char *file);
int check_save_folder(const char *folder); /* every save there */

#endif
