#include "shell/font_runs.h"

#include "core/memory.h"
#include "core/text.h"

#include <fribidi.h>
#include <stdlib.h>
#include <string.h>

typedef struct Letters { /* one entry a code point */
    FriBidiChar *letters;
    size_t *starts; /* one more than there are letters */
    FriBidiLevel *levels;
    size_t *files;
    size_t count;
} Letters;

typedef struct ScriptRange {
    unsigned first, last;
    char script[5];
} ScriptRange;

static const ScriptRange script_ranges[] = {
    {0x0041, 0x024F, "Latn"}, {0x0370, 0x03FF, "Grek"}, {0x0400, 0x052F, "Cyrl"}, {0x0531, 0x058F, "Armn"},
    {0x0591, 0x05F4, "Hebr"}, {0x0600, 0x077F, "Arab"}, {0x08A0, 0x08FF, "Arab"}, {0x0900, 0x097F, "Deva"},
    {0x0980, 0x09FF, "Beng"}, {0x0A00, 0x0A7F, "Guru"}, {0x0A80, 0x0AFF, "Gujr"}, {0x0B00, 0x0B7F, "Orya"},
    {0x0B80, 0x0BFF, "Taml"}, {0x0C00, 0x0C7F, "Telu"}, {0x0C80, 0x0CFF, "Knda"}, {0x0D00, 0x0D7F, "Mlym"},
    {0x0D80, 0x0DFF, "Sinh"}, {0x0E00, 0x0E7F, "Thai"}, {0x0E80, 0x0EFF, "Laoo"}, {0x1000, 0x109F, "Mymr"},
    {0x10A0, 0x10FF, "Geor"}, {0x1100, 0x11FF, "Hang"}, {0x1200, 0x137F, "Ethi"}, {0x1780, 0x17FF, "Khmr"},
    {0x3040, 0x309F, "Hira"}, {0x30A0, 0x30FF, "Kana"}, {0x4E00, 0x9FFF, "Hani"}, {0xAC00, 0xD7AF, "Hang"},
    {0xFB50, 0xFDFF, "Arab"}, {0xFE70, 0xFEFF, "Arab"}};

static const char *script_of(unsigned letter) {
    for (size_t i = 0; i < sizeof script_ranges / sizeof *script_ranges; i++)
        if (letter >= script_ranges[i].first && letter <= script_ranges[i].last)
            return script_ranges[i].script;
    return "";
}

/* Marks, joiners and variation selectors belong to the letter before them, in that letter's font. */
static bool joins_before(unsigned letter) {
    return (letter >= 0x0300 && letter <= 0x036F) || letter == 0x200D || (letter >= 0xFE00 && letter <= 0xFE0F) ||
           (letter >= 0x20D0 && letter <= 0x20FF);
}

static Letters letters_read(FontFiles *files, Face face, const char *text, size_t length) {
    Letters all = {memory_new(length + 1, sizeof *all.letters), memory_new(length + 1, sizeof *all.starts),
                   memory_new(length + 1, sizeof *all.levels), memory_new(length + 1, sizeof *all.files), 0};
    size_t at = 0;
    while (at < length) {
        size_t i = all.count++;
        all.starts[i] = at;
        all.letters[i] = text_code_point(text, length, &at);
        all.files[i] =
            i > 0 && joins_before(all.letters[i]) ? all.files[i - 1] : font_files_for(files, face, all.letters[i]);
    }
    all.starts[all.count] = length;
    return all;
}

static void letters_free(Letters *all) {
    free(all->letters);
    free(all->starts);
    free(all->levels);
    free(all->files);
}

/* Levels of the Unicode bidirectional algorithm; the first strong letter gives the line's direction. */
static void letters_level(Letters *all) {
    FriBidiStrIndex n = (FriBidiStrIndex)all->count;
    FriBidiCharType *types = memory_new(all->count, sizeof *types);
    FriBidiBracketType *brackets = memory_new(all->count, sizeof *brackets);
    FriBidiParType direction = FRIBIDI_PAR_ON;
    fribidi_get_bidi_types(all->letters, n, types);
    fribidi_get_bracket_types(all->letters, n, types, brackets);
    if (fribidi_get_par_embedding_levels_ex(types, brackets, n, &direction, all->levels) == 0)
        memset(all->levels, 0, all->count * sizeof *all->levels);
    free(types);
    free(brackets);
}

/* Rule L2: from the highest level down to the lowest odd one, every stretch at that level or above is turned round. */
static void runs_order(FontRun *runs, const int *levels, size_t count) {
    int highest = 0;
    for (size_t i = 0; i < count; i++)
        highest = levels[i] > highest ? levels[i] : highest;
    int *moved = memory_new(count, sizeof *moved);
    memcpy(moved, levels, count * sizeof *moved);
    for (int level = highest; level > 0; level--)
        for (size_t i = 0; i < count; i++) {
            size_t end = i;
            while (end < count && moved[end] >= level)
                end++;
            for (size_t a = i, b = end; a + 1 < b; a++) {
                b--;
                FontRun run = runs[a];
                runs[a] = runs[b];
                runs[b] = run;
                int other = moved[a];
                moved[a] = moved[b];
                moved[b] = other;
            }
            i = end > i ? end - 1 : i;
        }
    free(moved);
}

static FontRun run_of(const Letters *all, size_t from, size_t to) {
    FontRun run = {all->starts[from], all->starts[to] - all->starts[from], all->files[from], all->levels[from] % 2 == 0,
                   ""};
    for (size_t i = from; i < to && run.script[0] == '\0'; i++)
        memcpy(run.script, script_of(all->letters[i]), strlen(script_of(all->letters[i])) + 1);
    return run;
}

static FontRun *runs_of_letters(const Letters *all, size_t *count) {
    FontRun *runs = memory_new(all->count, sizeof *runs);
    int *levels = memory_new(all->count, sizeof *levels);
    size_t n = 0;
    for (size_t from = 0; from < all->count;) {
        size_t to = from + 1;
        while (to < all->count && all->files[to] == all->files[from] && all->levels[to] == all->levels[from])
            to++;
        levels[n] = all->levels[from];
        runs[n++] = run_of(all, from, to);
        from = to;
    }
    runs_order(runs, levels, n);
    free(levels);
    *count = n;
    return runs;
}

static bool is_plain(const char *text, size_t length) {
    for (size_t i = 0; i < length; i++)
        if ((unsigned char)text[i] >= 0x80)
            return false;
    return true;
}

FontRun *font_runs(FontFiles *files, Face face, const char *text, size_t length, size_t *count) {
    if (is_plain(text, length)) {
        FontRun *runs = memory_new(1, sizeof *runs);
        *runs = (FontRun){0, length, face, true, "Latn"};
        *count = length > 0 ? 1 : 0;
        return runs;
    }
    Letters all = letters_read(files, face, text, length);
    letters_level(&all);
    FontRun *runs = runs_of_letters(&all, count);
    letters_free(&all);
    return runs;
}
