/* The words of the guiding voice, to be read: what is heard and what is read are the same. */
#ifndef VIEW_PROMPTS_H
#define VIEW_PROMPTS_H

#include "core/prompt.h"

const char *prompt_caption(Prompt prompt);

#endif
