/* What two files hold that this version does not know, as one. */
#ifndef DATA_EXTRA_JOIN_H
#define DATA_EXTRA_JOIN_H

/* The members of both objects (their texts; NULL = none) by name, each once: of two of a name the greater by its bytes. A new
   text, NULL where both are. Two texts that are the same come back as they are. */
char *extra_join(const char *a, const char *b);

#endif
