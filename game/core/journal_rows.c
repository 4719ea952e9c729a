/* Which entries are asked for. They are looked at from the newest on, a few at a time where there are many; what is
   written in one is folded when it is first searched. */
#include "core/journal_parts.h"

#include "core/memory.h"
#include "core/text.h"
#include "core/tries.h"

#include <stdlib.h>
#include <string.h>

#define COST_LOOK 4    /* bytes that an entry counts for at the least */
#define COST_READ 16   /* so many bytes of folded text are searched as quickly as one is folded */
#define TEXTS_OF_TRY 5 /* feelings come after them */

size_t entry_text_count(EntryKind kind, const Record *record) {
    switch (kind) {
    case ENTRY_TRY:
        return TEXTS_OF_TRY + ((const Try *)record)->feelings.count;
    case ENTRY_NOTE:
        return 2;
    case ENTRY_REST:
    case ENTRY_KINDS:
        break;
    }
    return 0;
}

const char *entry_text(EntryKind kind, const Record *record, size_t i) {
    if (kind == ENTRY_NOTE) {
        return i == 0 ? ((const Note *)record)->text : ((const Note *)record)->from;
    }
    const Try *attempt = (const Try *)record;
    const char *texts[TEXTS_OF_TRY] = {attempt->learned, attempt->surprise, attempt->forecast.text,
                                       attempt->planned.where, attempt->planned.with};
    return i < TEXTS_OF_TRY ? texts[i] : attempt->feelings.items[i - TEXTS_OF_TRY];
}

static char *folded_record(EntryKind kind, const Record *record, size_t *cost) {
    Folded folded = fold(NULL, false);
    for (size_t i = 0; i < entry_text_count(kind, record); i++) {
        const char *piece = entry_text(kind, record, i);
        if (piece != NULL) {
            fold_more(&folded, piece);
        }
    }
    *cost += folded.length;
    char *text = text_copy_part(folded.text, folded.length);
    folded_free(&folded);
    return text;
}

static KnownRecord *known_of(const Journal *journal, const Entry *entry) {
    return &journal->known[entry_shelf(entry->kind)].items[entry->place];
}

static unsigned bit(size_t i) {
    return 1U << i;
}

static unsigned titled(const Titles *titles, uint32_t place) {
    return place == 0 || place > titles->count ? 0 : titles->bits[place - 1];
}

static bool has_words(const Journal *journal, const Entry *entry, size_t *cost) {
    const FoldedWords *words = &journal->asked.words;
    const unsigned in_titles = titled(&journal->trails, entry->trail) | titled(&journal->steps, entry->step);
    KnownRecord *known = known_of(journal, entry);
    for (size_t i = 0; i < words->count; i++) {
        if ((in_titles & bit(i)) != 0) {
            continue;
        }
        if (known->folded == NULL) {
            known->folded = folded_record(entry->kind, known->record, cost);
        }
        *cost += COST_LOOK + strlen(known->folded) / COST_READ;
        if (strstr(known->folded, words->items[i]) == NULL) {
            return false;
        }
    }
    return true;
}

static bool is_only(const Try *attempt, unsigned only) {
    return ((only & bit(ONLY_PROUD)) == 0 || attempt->proud == 1) &&
           ((only & bit(ONLY_TURNED)) == 0 || attempt->outcome == OUTCOME_TURNED_BACK) &&
           ((only & bit(ONLY_SURPRISED)) == 0 || try_is_surprise(attempt));
}

static bool is_of_trail(const Journal *journal, const Entry *entry, const char *trail) {
    switch (entry->kind) {
    case ENTRY_TRY:
        return strcmp(((const Try *)journal_record(journal, entry))->trail, trail) == 0;
    case ENTRY_REST:
        return strcmp(trail, WANTED_RESTS) == 0;
    case ENTRY_NOTE:
    case ENTRY_KINDS:
        break;
    }
    return strcmp(trail, WANTED_NOTES) == 0;
}

static bool fits(const Journal *journal, const Entry *entry, size_t *cost) {
    const Sought *asked = &journal->asked;
    const unsigned of_tries = asked->only & ~bit(ONLY_MONTH);
    if (moment_day(entry->moment) < asked->from_day) {
        return false;
    }
    if (asked->trail[0] != '\0' && !is_of_trail(journal, entry, asked->trail)) {
        return false;
    }
    if (of_tries != 0 &&
        (entry->kind != ENTRY_TRY || !is_only((const Try *)journal_record(journal, entry), of_tries))) {
        return false;
    }
    return has_words(journal, entry, cost);
}

static void add_row(Journal *journal, const Entry *entry) {
    journal->rows[journal->row_count++] = (uint32_t)(entry - journal->entries);
    journal->notes += entry->kind == ENTRY_NOTE ? 1 : 0;
    journal->rests += entry->kind == ENTRY_REST ? 1 : 0;
    if (entry->trail != 0) {
        journal->found[entry->trail - 1]++;
    }
}

bool journal_is_whole(const Journal *journal) {
    return journal->looked == journal->count;
}

bool journal_work(Journal *journal, size_t bytes) {
    size_t cost = 0;
    while (!journal_is_whole(journal) && cost < bytes) {
        const Entry *entry = &journal->entries[journal->looked++];
        cost += COST_LOOK;
        if (fits(journal, entry, &cost)) {
            add_row(journal, entry);
        }
    }
    return !journal_is_whole(journal);
}

static const char *title_of(RecordKind kind, const Record *record) {
    if (record->removed) {
        return NULL;
    }
    return kind == RECORD_STEP ? ((const Step *)record)->title : ((const Trail *)record)->title;
}

static Titles titles_of(const Journal *journal, RecordKind kind) {
    const Known *known = &journal->known[kind];
    const FoldedWords *words = &journal->asked.words;
    Titles titles = {memory_new(known->count, 1), known->count};
    for (size_t i = 0; i < known->count && words->count > 0; i++) {
        KnownRecord *record = &known->items[i];
        if (record->folded == NULL) {
            record->folded = text_folded(title_of(kind, record->record));
        }
        for (size_t w = 0; w < words->count; w++) {
            titles.bits[i] |= (unsigned char)(strstr(record->folded, words->items[w]) != NULL ? bit(w) : 0);
        }
    }
    return titles;
}

void journal_rows_free(Journal *journal) {
    free(journal->rows);
    free(journal->found);
    free(journal->trails.bits);
    free(journal->steps.bits);
    folded_words_free(&journal->asked.words);
}

/* Every entry is to be looked at again. */
static void begin(Journal *journal) {
    free(journal->rows);
    free(journal->found);
    free(journal->trails.bits);
    free(journal->steps.bits);
    journal->trails = titles_of(journal, RECORD_TRAIL);
    journal->steps = titles_of(journal, RECORD_STEP);
    journal->rows = memory_new(journal->count, sizeof *journal->rows);
    journal->found = memory_new(journal->known[RECORD_TRAIL].count, sizeof *journal->found);
    journal->row_count = journal->looked = journal->notes = journal->rests = 0;
    journal->asked.made = true;
}

void journal_ask_again(Journal *journal) {
    journal->asked.made = false;
}

static int64_t month_start(int64_t day) {
    Date date = date_of_day(day);
    date.day = 1;
    return date_day(date);
}

bool journal_ask(Journal *journal, const Wanted *wanted) {
    Sought *asked = &journal->asked;
    FoldedWords words = folded_words(wanted->words);
    const int64_t from = (wanted->only & bit(ONLY_MONTH)) != 0 ? month_start(wanted->today) : INT64_MIN;
    const bool same = folded_words_same(&words, &asked->words) && strcmp(asked->trail, wanted->trail) == 0 &&
                      asked->only == wanted->only && asked->from_day == from;
    if (asked->made && same) {
        folded_words_free(&words);
        return false;
    }
    folded_words_free(&asked->words);
    *asked = (Sought){.words = words, .only = wanted->only, .from_day = from};
    id_copy(asked->trail, wanted->trail);
    begin(journal);
    return !same;
}

const Entry *journal_row(const Journal *journal, size_t row) {
    return &journal->entries[journal->rows[row]];
}

const Record *journal_record(const Journal *journal, const Entry *entry) {
    return known_of(journal, entry)->record;
}

const Trail *journal_trail(const Journal *journal, const Entry *entry) {
    const Record *record = entry->trail == 0 ? NULL : journal->known[RECORD_TRAIL].items[entry->trail - 1].record;
    return record == NULL || record->removed ? NULL : (const Trail *)record;
}

size_t journal_found(const Journal *journal, const char *trail) {
    const Known *known = &journal->known[RECORD_TRAIL];
    for (size_t i = 0; i < known->count; i++) {
        if (strcmp(known->items[i].record->id, trail) == 0) {
            return journal->found[i];
        }
    }
    return 0;
}
