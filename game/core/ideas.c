#include "core/ideas.h"

#include "core/fold.h"

#include <string.h>

static bool text_holds(const char *text, const char *word) {
    Folded folded = fold(text, false);
    const bool holds = strstr(folded.text, word) != NULL;
    folded_free(&folded);
    return holds;
}

static bool trail_holds(const Trail *trail, const char *word) {
    return text_holds(trail->title, word) || text_holds(trail->fear, word) || text_holds(trail->about, word);
}

bool idea_matches(const Trail *trail, int area, const char *find) {
    if (area != UNSET && trail->area != area)
        return false;
    FoldedWords words = folded_words(find);
    bool all = true;
    for (size_t i = 0; i < words.count && all; i++)
        all = trail_holds(trail, words.items[i]);
    folded_words_free(&words);
    return all;
}
