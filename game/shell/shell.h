/* The whole game, from the command line to the exit code. */
#ifndef SHELL_SHELL_H
#define SHELL_SHELL_H

int shell_run(int argc, char **argv);

#endif
