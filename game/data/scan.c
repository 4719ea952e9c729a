#include "data/scan.h"

#include "data/number.h"
#include "data/scan_string.h"

#include <string.h>

Scanner scan_begin(const char *text, size_t length) {
    Scanner scanner = {.text = text, .length = length, .expect = EXPECT_VALUE};
    return scanner;
}

static Token wrong(Scanner *scanner, size_t at, const char *sentence) {
    scanner->wrong = sentence;
    return (Token){TOKEN_WRONG, at, 0};
}

static bool in_object(const Scanner *scanner) {
    return scanner->is_object[scanner->depth];
}

static void value_ends(Scanner *scanner) {
    scanner->expect = scanner->depth == 0 ? EXPECT_END : EXPECT_COMMA_OR_CLOSE;
}

static Token open_bracket(Scanner *scanner) {
    size_t at = scanner->at;
    if (scanner->depth == SCAN_DEPTH_MOST) {
        return wrong(scanner, at, "lists and objects lie more than 64 deep in each other here");
    }
    bool object = scanner->text[at] == '{';
    scanner->depth++;
    scanner->is_object[scanner->depth] = object;
    scanner->expect = object ? EXPECT_KEY_OR_CLOSE : EXPECT_VALUE_OR_CLOSE;
    scanner->at++;
    return (Token){TOKEN_OPEN, at, 1};
}

static Token close_bracket(Scanner *scanner) {
    size_t at = scanner->at;
    scanner->at++;
    scanner->depth--;
    value_ends(scanner);
    return (Token){TOKEN_CLOSE, at, 1};
}

static Token string_token(Scanner *scanner, TokenKind kind) {
    size_t start = scanner->at;
    const char *sentence = scan_string(scanner->text, scanner->length, &scanner->at);
    if (sentence != NULL) {
        return wrong(scanner, scanner->at, sentence);
    }
    return (Token){kind, start, scanner->at - start};
}

static bool is_digit_at(const Scanner *scanner, size_t at) {
    return at < scanner->length && scanner->text[at] >= '0' && scanner->text[at] <= '9';
}

static bool is_at(const Scanner *scanner, size_t at, char a, char b) {
    return at < scanner->length && (scanner->text[at] == a || scanner->text[at] == b);
}

static size_t digits_end(const Scanner *scanner, size_t at) {
    while (is_digit_at(scanner, at)) {
        at++;
    }
    return at;
}

static Token number_token(Scanner *scanner) {
    size_t start = scanner->at, at = start;
    if (is_at(scanner, at, '-', '-')) {
        at++;
    }
    if (!is_digit_at(scanner, at)) {
        return wrong(scanner, at, "a digit is missing here");
    }
    if (is_at(scanner, at, '0', '0') && is_digit_at(scanner, at + 1)) {
        return wrong(scanner, at, "a number must not begin with 0 and a digit");
    }
    at = digits_end(scanner, at);
    if (is_at(scanner, at, '.', '.')) {
        at++;
        if (!is_digit_at(scanner, at)) {
            return wrong(scanner, at, "a digit is missing after the decimal point");
        }
        at = digits_end(scanner, at);
    }
    if (is_at(scanner, at, 'e', 'E')) {
        at++;
        if (is_at(scanner, at, '+', '-')) {
            at++;
        }
        if (!is_digit_at(scanner, at)) {
            return wrong(scanner, at, "a digit is missing in the exponent");
        }
        at = digits_end(scanner, at);
    }
    size_t length = at - start;
    if (length > SCAN_NUMBER_MOST) {
        return wrong(scanner, start, "this number is longer than 60 characters");
    }
    if (!number_is_finite(scanner->text + start, length)) {
        return wrong(scanner, start, "this number is too great to be kept");
    }
    if (!number_is_exact(scanner->text + start, length)) {
        return wrong(scanner, start, "this whole number is beyond 9007199254740992 and could not be kept exactly");
    }
    scanner->at = at;
    return (Token){TOKEN_SCALAR, start, length};
}

static Token word_token(Scanner *scanner) {
    static const char *const words[] = {"true", "false", "null"};
    size_t start = scanner->at, rest = scanner->length - start;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        size_t length = strlen(words[i]);
        if (rest >= length && memcmp(scanner->text + start, words[i], length) == 0) {
            scanner->at += length;
            return (Token){TOKEN_SCALAR, start, length};
        }
    }
    return wrong(scanner, start, "a value must stand here: text in double quotes, a number, true, false, null, [ or {");
}

static Token value_token(Scanner *scanner) {
    char c = scanner->text[scanner->at];
    if (c == '{' || c == '[') {
        return open_bracket(scanner);
    }
    if (c == ']' && scanner->expect == EXPECT_VALUE_OR_CLOSE) {
        return close_bracket(scanner);
    }
    if (c == ']' && scanner->depth > 0 && !in_object(scanner)) {
        return wrong(scanner, scanner->at, "there is a comma too many before this ]");
    }
    Token token;
    if (c == '"') {
        token = string_token(scanner, TOKEN_SCALAR);
    } else if (c == '-' || (c >= '0' && c <= '9')) {
        token = number_token(scanner);
    } else {
        token = word_token(scanner);
    }
    value_ends(scanner);
    return token;
}

static Token key_token(Scanner *scanner) {
    char c = scanner->text[scanner->at];
    if (c == '}' && scanner->expect == EXPECT_KEY_OR_CLOSE) {
        return close_bracket(scanner);
    }
    if (c == '}') {
        return wrong(scanner, scanner->at, "there is a comma too many before this }");
    }
    if (c != '"') {
        return wrong(scanner, scanner->at, "a name in double quotes must stand here");
    }
    scanner->expect = EXPECT_COLON;
    return string_token(scanner, TOKEN_KEY);
}

static void skip_space(Scanner *scanner) {
    while (scanner->at < scanner->length) {
        char c = scanner->text[scanner->at];
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
            return;
        }
        scanner->at++;
    }
}

/* Steps over : and , so that what follows is a key, a value or an end. False where they are not as they must be. */
static bool skip_sign(Scanner *scanner) {
    if (scanner->at == scanner->length) {
        return true;
    }
    char c = scanner->text[scanner->at];
    if (scanner->expect == EXPECT_COLON) {
        if (c != ':') {
            return false;
        }
        scanner->expect = EXPECT_VALUE;
    } else if (scanner->expect == EXPECT_COMMA_OR_CLOSE) {
        if (c == (in_object(scanner) ? '}' : ']')) {
            return true;
        }
        if (c != ',') {
            return false;
        }
        scanner->expect = in_object(scanner) ? EXPECT_KEY : EXPECT_VALUE;
    } else {
        return true;
    }
    scanner->at++;
    skip_space(scanner);
    return true;
}

static Token end_token(Scanner *scanner) {
    if (scanner->expect == EXPECT_END) {
        return (Token){TOKEN_END, scanner->at, 0};
    }
    return wrong(scanner, scanner->at, "the file ends in the middle of its data");
}

Token scan_next(Scanner *scanner) {
    skip_space(scanner);
    if (!skip_sign(scanner)) {
        return wrong(scanner, scanner->at,
                     scanner->expect == EXPECT_COLON ? "a colon is missing here"
                                                     : "a comma or a closing bracket is missing here");
    }
    if (scanner->at == scanner->length) {
        return end_token(scanner);
    }
    switch (scanner->expect) {
    case EXPECT_VALUE:
    case EXPECT_VALUE_OR_CLOSE:
    case EXPECT_COLON: /* skip_sign has turned it into a value */
        return value_token(scanner);
    case EXPECT_KEY:
    case EXPECT_KEY_OR_CLOSE:
        return key_token(scanner);
    case EXPECT_COMMA_OR_CLOSE:
        return close_bracket(scanner);
    case EXPECT_END:
        return wrong(scanner, scanner->at, "something follows after the end of the data");
    }
    return wrong(scanner, scanner->at, "the file cannot be read here");
}
