/* Reads JSON text token by token and knows the whole grammar of RFC 8259, with what this game asks beyond it. The
   strict check and the finder of places both walk these tokens, so they cannot disagree. No recursion, no allocation.
 */
#ifndef DATA_SCAN_H
#define DATA_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define SCAN_DEPTH_MOST 64
#define SCAN_NUMBER_MOST 60 /* characters; cJSON cuts longer ones */

typedef enum TokenKind {
    TOKEN_OPEN,  /* { or [ */
    TOKEN_CLOSE, /* } or ] */
    TOKEN_KEY,   /* with its quotes */
    TOKEN_SCALAR,
    TOKEN_END,
    TOKEN_WRONG /* `at` is the place, the scanner's `wrong` the sentence */
} TokenKind;

typedef struct Token {
    TokenKind kind;
    size_t at, length; /* bytes */
} Token;

typedef enum Expect {
    EXPECT_VALUE,
    EXPECT_VALUE_OR_CLOSE,
    EXPECT_KEY,
    EXPECT_KEY_OR_CLOSE,
    EXPECT_COLON,
    EXPECT_COMMA_OR_CLOSE,
    EXPECT_END
} Expect;

typedef struct Scanner {
    const char *text;
    size_t length, at;
    int depth;                           /* lists and objects open now */
    bool is_object[SCAN_DEPTH_MOST + 1]; /* by depth */
    Expect expect;
    const char *wrong;
} Scanner;

Scanner scan_begin(const char *text, size_t length);
Token scan_next(Scanner *scanner);

/* Compares the insides of two JSON strings (no quotes) as what they mean: "\u0061" equals "a". Both must have passed
   the scanner. Less than, equal to or greater than 0. */
int scan_compare(const char *a, size_t a_length, const char *b, size_t b_length);
/* Equal for strings that mean the same. */
uint32_t scan_hash(const char *inside, size_t length);

#endif
