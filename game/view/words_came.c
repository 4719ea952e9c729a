#include "view/words_came.h"

#include <string.h>

#define PARTS_MOST (RECORD_KINDS + 2)

/* "3 tries" */
static void write_kind(RecordKind kind, unsigned long count, char out[WORDS_ROOM]) {
    switch (kind) {
    case RECORD_TRY:
        words_write(out, words_count(_("%lu try"), _("%lu tries"), count), count);
        return;
    case RECORD_OPENED:
        words_write(out, words_count(_("%lu camp opened"), _("%lu camps opened"), count), count);
        return;
    case RECORD_NOTE:
        words_write(out, words_count(_("%lu note"), _("%lu notes"), count), count);
        return;
    case RECORD_TRAIL:
        words_write(out, words_count(_("%lu trail"), _("%lu trails"), count), count);
        return;
    case RECORD_STEP:
        words_write(out, words_count(_("%lu camp worked on"), _("%lu camps worked on"), count), count);
        return;
    case RECORD_PLAN:
        words_write(out, words_count(_("%lu plan"), _("%lu plans"), count), count);
        return;
    case RECORD_BREATH:
        words_write(out, words_count(_("%lu rest in the hut"), _("%lu rests in the hut"), count), count);
        return;
    case RECORD_RATING:
        words_write(out, words_count(_("%lu fear rating"), _("%lu fear ratings"), count), count);
        return;
    case RECORD_PATTERN:
        words_write(out, words_count(_("%lu breath of your own"), _("%lu breaths of your own"), count), count);
        return;
    case RECORD_CONTACT:
        words_write(out, words_count(_("%lu person to call"), _("%lu people to call"), count), count);
        return;
    case RECORD_SUPPORTER:
        words_write(out, words_count(_("%lu supporter"), _("%lu supporters"), count), count);
        return;
    case RECORD_SETTING:
        words_write(out, words_count(_("%lu setting"), _("%lu settings"), count), count);
        return;
    case RECORD_DRAFT:
    case RECORD_EVENT:
    case RECORD_KINDS:
        break;
    }
    out[0] = '\0';
}

/* New and changed. */
static unsigned long count_kept(const Came *came, RecordKind kind) {
    return came_count(came, kind, CAME_NEW) + came_count(came, kind, CAME_CHANGED);
}

unsigned long words_came_removed(const Came *came) {
    unsigned long count = 0;
    for (size_t kind = 0; kind < RECORD_KINDS; kind++) {
        count += came_count(came, (RecordKind)kind, CAME_REMOVED);
    }
    return count;
}

const RecordKind words_came_order[WORDS_CAME_KINDS] = {
    RECORD_TRY,    RECORD_OPENED, RECORD_NOTE,    RECORD_TRAIL,   RECORD_STEP,      RECORD_PLAN,
    RECORD_RATING, RECORD_BREATH, RECORD_PATTERN, RECORD_CONTACT, RECORD_SUPPORTER, RECORD_SETTING,
};

static size_t parts_of(const Came *came, char parts[PARTS_MOST][WORDS_ROOM]) {
    size_t count = 0;
    for (size_t i = 0; i < WORDS_CAME_KINDS; i++) {
        const unsigned long kept = count_kept(came, words_came_order[i]);
        if (kept > 0) {
            write_kind(words_came_order[i], kept, parts[count++]);
        }
    }
    if (came->person) {
        words_write(parts[count++], "%s", _("your name and looks"));
    }
    const unsigned long removed = words_came_removed(came);
    if (removed > 0) {
        words_write(parts[count++], words_count(_("%lu thing taken off"), _("%lu things taken off"), removed), removed);
    }
    return count;
}

static void join(const char *list, const char *part, bool last, char out[WORDS_ROOM]) {
    char before[WORDS_ROOM];
    words_write(before, "%s", list);
    if (last) {
        words_write(out, _("%s and %s"), before, part);
    } else {
        words_write(out, _("%s, %s"), before, part);
    }
}

void words_came(const Came *came, char out[WORDS_ROOM]) {
    char parts[PARTS_MOST][WORDS_ROOM];
    char list[WORDS_ROOM];
    const size_t count = parts_of(came, parts);
    if (count == 0) {
        words_write(out, "%s", _("Nothing new came in: this save held all of it."));
        return;
    }
    words_write(list, "%s", parts[0]);
    for (size_t i = 1; i < count; i++) {
        join(list, parts[i], i + 1 == count, list);
    }
    words_write(out, _("%s came in. Everything from both is kept."), list);
}

void words_merged(const Merging *merging, char out[WORDS_ROOM]) {
    if (merging->came.count == 0 && !merging->came.person && merging->asked_count > 0) {
        words_write(out, "%s", _("The other computer has other words for something. The later ones stay."));
        return;
    }
    words_came(&merging->came, out);
}
