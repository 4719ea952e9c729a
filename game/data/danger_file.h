/* The patterns of safe steps in one language, "foothold.safety" version 1. The format is told in assets/safety/README.md. */
#ifndef DATA_DANGER_FILE_H
#define DATA_DANGER_FILE_H

#include "core/danger.h"
#include "core/problem.h"

/* Reads a whole file, ready for judging. On refusal `*out` is empty and `problem` holds the first fault: members that are not
   known are faults too, for a word misspelt would leave a hole in the net. The caller calls danger_rules_free. */
bool danger_file_read(const char *text, size_t length, DangerRules *out, Problem *problem);

#endif
