/* Which tries are of which step, so that asking for one step's tries does not look at all there are. */
#ifndef CORE_STEP_INDEX_H
#define CORE_STEP_INDEX_H

#include "core/book.h"

/* Takes in the tries behind those covered, up to the first that does not name its step yet. */
void step_index_extend(StepIndex *index, const Shelf *tries);
/* Nothing is covered any more, until the next extend. */
void step_index_forget(StepIndex *index);
void step_index_free(StepIndex *index);

/* The places on the shelf of all covered tries that may be of that step, newest arrival first: place + 1 each, 0 = no
   more. Others may be among them. */
size_t step_index_first(const StepIndex *index, const char *step);
size_t step_index_next(const StepIndex *index, size_t place);

#endif
