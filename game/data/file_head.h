/* The members that every file of this game begins with: format and version. */
#ifndef DATA_FILE_HEAD_H
#define DATA_FILE_HEAD_H

#include "data/json.h"

#define FILE_VERSION 1

/* Refuses what is not an object of this format ("foothold.trail") and version. `*newer` (may be NULL) becomes true for
   a version to come, which must never be written over. */
bool file_head_check(const Reader *reader, const cJSON *root, const char *format, bool *newer);

#endif
