/* Text: UTF-8, cut only between graphemes (what a reader sees as one letter). All lengths and offsets are bytes. */
#ifndef CORE_TEXT_H
#define CORE_TEXT_H

#include <stdbool.h>
#include <stddef.h>

/* An own copy; NULL stays NULL. The caller frees it. */
char *text_copy(const char *text);
char *text_copy_part(const char *text, size_t length);

bool text_is_space(unsigned point); /* white space of any kind */

/* True for NULL, "" and text of nothing but white space. */
bool text_is_blank(const char *text);

/* Well-formed UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF), no NUL inside. */
bool text_is_valid(const char *text, size_t length);

/* Reads the code point at `at` (< length) and moves `*at` behind it. The text must be valid. */
unsigned text_code_point(const char *text, size_t length, size_t *at);

/* Borders. Each returns an offset in 0..length; at an end it returns that end. A border between graphemes follows
   Unicode UAX 29 by utf8proc; a word is a run of letters, marks and digits. */
size_t text_next(const char *text, size_t length, size_t at);
size_t text_previous(const char *text, size_t length, size_t at);
size_t text_next_word(const char *text, size_t length, size_t at);
size_t text_previous_word(const char *text, size_t length, size_t at);

/* The first letter that has a direction runs from right to left. */
bool text_runs_left(const char *text, size_t length);

/* Number of graphemes. */
size_t text_count(const char *text, size_t length);
size_t text_points(const char *text, size_t length); /* code points, as files count them */

/* Folded for comparing and searching: compatibility-normalised, case folded, marks stripped, white space at the ends
   dropped and inside made single. The caller frees it. NULL gives "". */
char *text_folded(const char *text);
bool text_same_folded(const char *a, const char *b);

/* Cleans what was typed or pasted: CR LF to LF, control and bidi-override characters dropped, invalid bytes replaced by
   U+FFFD; line breaks become spaces unless `lines`. The caller frees it. */
char *text_cleaned(const char *text, bool lines);

/* A file-name slug of a name: [a-z0-9-], 1 to 40 bytes, "person" where nothing is left. `out` holds 41. */
void text_slug(const char *name, char out[41]);

#endif
