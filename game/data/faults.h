/* Every fault of a file, where a reading goes on behind the first. */
#ifndef DATA_FAULTS_H
#define DATA_FAULTS_H

#include "core/problem.h"

#include <stddef.h>

#define FAULTS_MOST 50 /* kept; the rest are counted */

typedef struct Faults {
    Problem *items;
    size_t count, room;
    size_t more; /* beyond those kept */
} Faults;

/* A new one to be filled in; NULL where as many are kept as will be. */
Problem *faults_next(Faults *faults);

/* By line and column; those of one place in the order in which they were found. */
void faults_sort(Faults *faults);
void faults_free(Faults *faults);

#endif
