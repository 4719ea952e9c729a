#include "shell/walk_player.h"

#include <string.h>

static char *word_quoted(char **at) {
    char *start = ++*at, *to = start;
    while (**at != '\0' && **at != '"') {
        if (**at == '\\' && ((*at)[1] == '"' || (*at)[1] == '\\'))
            (*at)++;
        *to++ = *(*at)++;
    }
    if (**at != '"')
        return NULL;
    (*at)++;
    *to = '\0';
    return start;
}

static char *word_plain(char **at) {
    char *start = *at;
    *at += strcspn(*at, " \t");
    if (**at != '\0')
        *(*at)++ = '\0';
    return start;
}

bool walk_words(char *text, WalkLine *out) {
    *out = (WalkLine){0};
    char *at = text;
    for (;;) {
        at += strspn(at, " \t\r");
        if (*at == '\0' || *at == '#')
            return true;
        char *word = *at == '"' ? word_quoted(&at) : word_plain(&at);
        if (word == NULL || out->count == WALK_WORDS)
            return false;
        out->words[out->count++] = word;
    }
}

typedef struct KeyName {
    const char *name;
    int symbol;
} KeyName;

static const KeyName key_names[] = {{"Tab", SYMBOL_TAB},
                                    {"Enter", SYMBOL_ENTER},
                                    {"Escape", SYMBOL_ESCAPE},
                                    {"Space", SYMBOL_SPACE},
                                    {"Left", SYMBOL_LEFT},
                                    {"Right", SYMBOL_RIGHT},
                                    {"Up", SYMBOL_UP},
                                    {"Down", SYMBOL_DOWN},
                                    {"Home", SYMBOL_HOME},
                                    {"End", SYMBOL_END},
                                    {"PageUp", SYMBOL_PAGE_UP},
                                    {"PageDown", SYMBOL_PAGE_DOWN},
                                    {"Backspace", SYMBOL_BACKSPACE},
                                    {"Delete", SYMBOL_DELETE},
                                    {"Insert", SYMBOL_INSERT},
                                    {"F1", SYMBOL_F1},
                                    {"F2", SYMBOL_F2},
                                    {"F3", SYMBOL_F3},
                                    {"F4", SYMBOL_F4},
                                    {"F5", SYMBOL_F5},
                                    {"F11", SYMBOL_F11}};

static const KeyName pad_names[] = {{"A", PAD_A},
                                    {"B", PAD_B},
                                    {"X", PAD_X},
                                    {"Y", PAD_Y},
                                    {"Start", PAD_START},
                                    {"Back", PAD_BACK},
                                    {"LB", PAD_LEFT_SHOULDER},
                                    {"RB", PAD_RIGHT_SHOULDER},
                                    {"LT", PAD_LEFT_TRIGGER},
                                    {"RT", PAD_RIGHT_TRIGGER},
                                    {"Left", PAD_LEFT},
                                    {"Right", PAD_RIGHT},
                                    {"Up", PAD_UP},
                                    {"Down", PAD_DOWN},
                                    {"Stick", PAD_STICK}};

static int symbol_named(const KeyName *names, size_t count, const char *name) {
    for (size_t i = 0; i < count; i++)
        if (strcmp(names[i].name, name) == 0)
            return names[i].symbol;
    return 0;
}

bool walk_pad(const char *name, Input *out) {
    *out = (Input){.kind = INPUT_PAD, .symbol = symbol_named(pad_names, sizeof pad_names / sizeof *pad_names, name)};
    return out->symbol != 0;
}

static bool takes_mod(const char **name, const char *mod) {
    size_t length = strlen(mod);
    if (strncmp(*name, mod, length) != 0 || (*name)[length] == '\0')
        return false;
    *name += length;
    return true;
}

bool walk_key(const char *name, Input *out) {
    *out = (Input){.kind = INPUT_KEY};
    for (;;) {
        if (takes_mod(&name, "ctrl+"))
            out->mods |= MOD_CTRL;
        else if (takes_mod(&name, "shift+"))
            out->mods |= MOD_SHIFT;
        else if (takes_mod(&name, "alt+"))
            out->mods |= MOD_ALT;
        else
            break;
    }
    out->symbol = symbol_named(key_names, sizeof key_names / sizeof *key_names, name);
    if (name[0] != '\0' && name[1] == '\0')
        out->symbol = (unsigned char)name[0];
    return out->symbol != 0;
}
