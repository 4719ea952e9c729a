#include "core/problem.h"

#include "core/text.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* A cut may fall inside a letter; half a letter is not valid UTF-8 and could not be shown. */
static void cut_half_letter(char *text) {
    size_t length = strlen(text);
    for (int i = 0; i < 3 && length > 0 && !text_is_valid(text, length); i++) {
        text[--length] = '\0';
    }
}

void problem_say(Problem *problem, const char *format, ...) {
    if (problem == NULL) {
        return;
    }
    va_list arguments;
    va_start(arguments, format);
    const int length = vsnprintf(problem->text, sizeof problem->text, format, arguments);
    va_end(arguments);
    if (length >= (int)sizeof problem->text) {
        cut_half_letter(problem->text);
    }
}
