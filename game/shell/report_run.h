/* --report: how practice went, as a file. */
#ifndef SHELL_REPORT_RUN_H
#define SHELL_REPORT_RUN_H

#include "shell/args.h"
#include "shell/disk.h"

/* The text of a form; the caller frees it. */
char *report_text(const Share *share, ShareForm form, Moment now);

/* Reads a save in the folder and writes args->out, mode 0600, never over a file that is there; the save stays as it is. An exit
   code, with a sentence where it is not EXIT_FINE. */
int report_run(const Disk *disk, const char *saves, const Args *args, Problem *problem);

#endif
