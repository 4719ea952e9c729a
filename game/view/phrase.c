#include "view/phrase.h"

#include "core/record.h"

#include <stdlib.h>
#include <string.h>

#define HALF 30
#define HOUR 60

static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

static char small(char c) {
    return (char)(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
}

static bool begins(const char *at, const char *word) {
    while (*word != '\0' && small(*at) == small(*word)) {
        at++;
        word++;
    }
    return *word == '\0';
}

/* Capitals do not matter; letters on either side do. */
static const char *find(const char *words, const char *word) {
    for (const char *at = words; *at != '\0'; at++) {
        if ((at == words || !is_letter(at[-1])) && begins(at, word) && !is_letter(at[strlen(word)])) {
            return at;
        }
    }
    return NULL;
}

static bool has_any(const char *words, const char *const *list, size_t count) {
    bool has = false;
    for (size_t i = 0; i < count && !has; i++) {
        has = find(words, list[i]) != NULL;
    }
    return has;
}

bool phrase_has_name(const char *words, const char *name) {
    const size_t length = strlen(name);
    for (const char *at = words; at != NULL && (at = strstr(at, name)) != NULL; at++) {
        if ((at == words || !is_letter(at[-1])) && !is_letter(at[length])) {
            return true;
        }
    }
    return false;
}

size_t phrase_length(const char *words) {
    size_t length = strlen(words);
    while (length > 0 && words[length - 1] == ' ') {
        length--;
    }
    const bool stop = length > 1 && words[length - 1] == '.' && words[length - 2] != '.';
    return stop ? length - 1 : length;
}

/* With the comma and the space before it. */
static Phrase phrase_at(const char *words, size_t from, size_t to, int value) {
    while (from > 0 && (words[from - 1] == ' ' || words[from - 1] == ',')) {
        from--;
    }
    return (Phrase){from, to, value};
}

static Phrase phrase_found(const char *words, const char *at, size_t length, int value) {
    const size_t from = (size_t)(at - words);
    return phrase_at(words, from, from + length, value);
}

typedef struct Company {
    const char *words;
    int value;
    bool last; /* only where nothing follows: "with someone new" is about somebody else */
} Company;

static const Company companies[] = {{"with someone I trust nearby", 1, false},
                                    {"with someone nearby", 1, false},
                                    {"with a friend nearby", 1, false},
                                    {"with someone I trust", 0, false},
                                    {"with someone I know", 0, false},
                                    {"with someone close", 0, false},
                                    {"with a friend", 0, false},
                                    {"with my friend", 0, false},
                                    {"with someone", 0, true},
                                    {"with somebody", 0, true},
                                    {"on my own", 2, false},
                                    {"by myself", 2, false},
                                    {"alone", 2, false}};

/* "with Jo", "Jo nearby", or Jo somewhere in it. */
static Phrase company_named(const char *words, const char *name) {
    const size_t length = strlen(name);
    for (const char *at = strstr(words, "with "); at != NULL; at = strstr(at + 1, "with ")) {
        const char *end = at + 5 + length;
        if (strncmp(at + 5, name, length) == 0 && !is_letter(*end)) {
            const bool near = begins(end, " nearby");
            return phrase_found(words, at, (size_t)(end - at) + (near ? strlen(" nearby") : 0), near ? 1 : 0);
        }
    }
    return (Phrase){0, 0, 0};
}

Phrase phrase_company(const char *words, const char *name) {
    if (name != NULL && phrase_has_name(words, name)) {
        return company_named(words, name);
    }
    for (size_t i = 0; i < sizeof companies / sizeof *companies; i++) {
        const char *at = find(words, companies[i].words);
        const size_t length = strlen(companies[i].words);
        if (at != NULL && (!companies[i].last || (size_t)(at - words) + length == phrase_length(words))) {
            return phrase_found(words, at, length, companies[i].value);
        }
    }
    return find(words, "together") != NULL ? (Phrase){0, 0, 0} : (Phrase){0, 0, UNSET};
}

typedef struct Number {
    const char *word;
    int value;
} Number;

static const Number numbers[] = {{"a", 1},    {"an", 1},       {"one", 1},     {"two", 2},    {"three", 3}, {"four", 4},
                                 {"five", 5}, {"six", 6},      {"seven", 7},   {"eight", 8},  {"nine", 9},  {"ten", 10},
                                 {"few", 3},  {"fifteen", 15}, {"twenty", 20}, {"thirty", 30}};

static size_t word_before(const char *words, size_t end) {
    while (end > 0 && words[end - 1] != ' ') {
        end--;
    }
    return end;
}

static bool is_word(const char *words, size_t from, const char *word) {
    return begins(words + from, word) && !is_letter(words[from + strlen(word)]);
}

/* More than a day is no time for a camp, and stays a number that can be counted with. */
static int figures_at(const char *words) {
    const long number = strtol(words, NULL, 10);
    return number < PHRASE_TO_THE_END ? (int)number : PHRASE_TO_THE_END;
}

static int number_at(const char *words, size_t from) {
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        if (is_word(words, from, numbers[i].word)) {
            return numbers[i].value;
        }
    }
    return words[from] >= '0' && words[from] <= '9' ? figures_at(words + from) : UNSET;
}

/* What is measured in such a unit; what stands before its number belongs to it. */
static Phrase time_at(const char *words, const char *unit, int minutes) {
    const size_t at = (size_t)(unit - words);
    size_t from = at > 0 ? word_before(words, at - 1) : 0, to = at;
    const int number = at > 0 ? number_at(words, from) : UNSET;
    if (number == UNSET) {
        return (Phrase){0, 0, UNSET};
    }
    while (is_letter(words[to])) {
        to++;
    }
    size_t before = from > 0 ? word_before(words, from - 1) : 0;
    const bool half = from > 0 && is_word(words, before, "half");
    const bool few = from > 0 && is_word(words, before, "a");
    if (half || few) {
        from = before;
        before = from > 0 ? word_before(words, from - 1) : 0;
    }
    const int all = number * minutes < PHRASE_TO_THE_END ? number * minutes : PHRASE_TO_THE_END;
    const int value = half ? HALF : all;
    return from > 0 && is_word(words, before, "for") ? phrase_at(words, before, to, value) : (Phrase){0, 0, value};
}

Phrase phrase_time(const char *words) {
    static const Number units[] = {{"minutes", 1}, {"minute", 1}, {"hours", HOUR}, {"hour", HOUR}, {"seconds", 0}};
    const char *end = find(words, "to the end");
    if (end != NULL) {
        return phrase_found(words, end, strlen("to the end"), PHRASE_TO_THE_END);
    }
    for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
        const char *at = find(words, units[i].word);
        const Phrase phrase = at != NULL ? time_at(words, at, units[i].value) : (Phrase){0, 0, UNSET};
        if (phrase.value != UNSET) {
            return phrase;
        }
    }
    return (Phrase){0, 0, UNSET};
}

bool phrase_is_moment(const char *words) {
    static const char *const first[] = {"ask",   "say",   "send",      "ring",  "call",   "order",  "buy",
                                        "press", "knock", "tell",      "book",  "greet",  "change", "drop",
                                        "take",  "turn",  "introduce", "shake", "leave",  "step",   "open",
                                        "close", "touch", "let",       "mix",   "choose", "suggest"};
    bool moment = find(words, "once") != NULL || find(words, "twice") != NULL;
    for (size_t i = 0; i < sizeof first / sizeof *first && !moment; i++) {
        moment = is_word(words, 0, first[i]);
    }
    return moment;
}

bool phrase_is_quiet(const char *words) {
    static const char *const list[] = {"quiet", "calm", "quietly"};
    return has_any(words, list, sizeof list / sizeof *list);
}

bool phrase_is_pictured(const char *words) {
    static const char *const list[] = {"photo",  "photos",  "picture", "pictures", "film",  "films",   "video",
                                       "screen", "imagine", "mirror",  "read",     "write", "message", "draw"};
    return has_any(words, list, sizeof list / sizeof *list);
}

bool phrase_is_sentences(const char *words) {
    bool over = false;
    const size_t length = phrase_length(words);
    for (size_t i = 0; i < length && !over; i++) {
        const bool end = words[i] == '.' || words[i] == '!' || words[i] == '?';
        over = end && (i + 1 == length || words[i + 1] == ' ');
    }
    return over;
}
