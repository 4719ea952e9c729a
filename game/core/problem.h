/* What is wrong, as one sentence that a person can act on. Checkers fill it; nothing else is changed when they do. */
#ifndef CORE_PROBLEM_H
#define CORE_PROBLEM_H

typedef struct Problem {
    int line, column; /* from 1; 0 where a place has no meaning */
    char text[400];   /* no file name: the caller knows it */
} Problem;

#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
void problem_say(Problem *problem, const char *format, ...); /* a NULL problem is allowed; line and column stay */

#endif
