#include "view/between_parts.h"

#include "view/words.h"

#include "core/text.h"

#include <string.h>

typedef struct DialPhrases {
    Icon icon;
    const char *name;
    const char *values[DIAL_VALUES];
    const char *phrases[DIAL_VALUES]; /* behind a camp's name; NULL = before it */
    const char *notes[DIAL_VALUES];
} DialPhrases;

static const DialPhrases dials[DIALS] = {
    [DIAL_DISTANCE] = {.icon = ICON_BOOT,
                       .name = "How much of it",
                       .values = {"the first bit", "half of it", "all of it"},
                       .notes = {"the first bit", "half of it", "all of it"}},
    [DIAL_DURATION] = {ICON_CLOCK,
                       "How long",
                       {"5 minutes", "20 minutes", "to the end"},
                       {"for five minutes", "for twenty minutes", "to the end"},
                       {"shorter", "a little shorter", "to the end"}},
    [DIAL_COMPANY] = {ICON_PERSON,
                      "Who with",
                      {"together", "someone nearby", "alone"},
                      {"with someone I trust", "with someone I trust nearby", "on my own"},
                      {"together", "not far from someone", "alone"}},
    [DIAL_PLACE] = {ICON_PIN,
                    "Which place",
                    {"quiet", "busier", "the real one"},
                    {"somewhere quiet", "somewhere busier", "in the very place"},
                    {"a quieter place", "a busier place", "the real place"}},
    [DIAL_REALISM] = {ICON_EYE,
                      "How real",
                      {"imagined", "on a screen", "in life"},
                      {"in my mind first", "on a screen first", "in real life"},
                      {"imagined first", "on a screen first", "in life"}},
    [DIAL_PLAN] = {ICON_MOTION,
                   "How planned",
                   {"agreed first", "a rough plan", "open"},
                   {"with all of it agreed first", "with a rough plan", "with nothing agreed first"},
                   {"no surprises", "a rough plan", "open"}},
    [DIAL_AIDS] = {ICON_HEART,
                   "What helps",
                   {"all I like", "one thing less", "without"},
                   {"with everything that helps", "with one thing less to lean on", "with nothing to lean on"},
                   {"with what helps", "one thing less to lean on", "nothing to lean on"}},
};

/* How much of it begins the sentence and how long ends it: so they fit a call, a photo and a walk alike. */
static const Dial spoken_order[] = {DIAL_REALISM, DIAL_COMPANY, DIAL_PLACE, DIAL_PLAN, DIAL_AIDS, DIAL_DURATION};
#define SPOKEN (sizeof spoken_order / sizeof *spoken_order)

#define MANNERS 3 /* of beginning; other words take the next */
static const char *const begins[MANNERS] = {"", "A first go at", "A taste of"};
static const char *const begins_part[DIAL_VALUES][MANNERS] = {{"The first bit of", "A start on", "The beginning of"},
                                                              {"Half of", "The first half of", "About half of"},
                                                              {"All of", "The whole of", "Every bit of"}};

/* What is proposed by itself, one after the other. */
static const Dial gentle_order[] = {DIAL_DURATION, DIAL_COMPANY, DIAL_DISTANCE, DIAL_PLACE,
                                    DIAL_PLAN,     DIAL_REALISM, DIAL_AIDS};
#define GENTLE (int)(sizeof gentle_order / sizeof *gentle_order)

typedef struct Further {
    Dial dial;
    const char *phrase;
} Further;

static const Further further[] = {{DIAL_DURATION, "ten minutes longer"},
                                  {DIAL_PLACE, "somewhere busier"},
                                  {DIAL_DISTANCE, "and one small thing more"},
                                  {DIAL_AIDS, "with one thing less to lean on"},
                                  {DIAL_PLAN, "with less agreed first"}};
#define FURTHER (int)(sizeof further / sizeof *further)

static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80;
}

static bool has_name(const char *words, const char *name) {
    const size_t length = strlen(name);
    for (const char *at = words; at != NULL && (at = strstr(at, name)) != NULL; at++) {
        if ((at == words || !is_letter(at[-1])) && !is_letter(at[length])) {
            return true;
        }
    }
    return false;
}

/* One of the player's own people whom the upper camp or its card speaks of; NULL = none. */
static const char *companion(const Book *book, const Step *above) {
    const Shelf *shelf = &book->shelves[RECORD_CONTACT];
    const Plan *plan = book_plan(book, above->record.id);
    for (size_t i = 0; i < shelf->count; i++) {
        const Contact *contact = (const Contact *)shelf->items[i];
        if (!contact->record.removed && !text_is_blank(contact->name) &&
            (has_name(above->title, contact->name) || (plan != NULL && has_name(plan->planned.with, contact->name)))) {
            return contact->name;
        }
    }
    return NULL;
}

static const char *value_words(Layout *layout, const Step *above, Dial dial, int value) {
    const char *name = dial == DIAL_COMPANY ? companion(&layout_app(layout)->book, above) : NULL;
    if (name == NULL || value > 1) {
        return _(dials[dial].values[value]);
    }
    return layout_say(layout, value == 0 ? _("with %s") : _("%s nearby"), name);
}

static const char *phrase_words(Layout *layout, const Step *above, Dial dial, int value) {
    const char *name = dial == DIAL_COMPANY ? companion(&layout_app(layout)->book, above) : NULL;
    if (name == NULL || value > 1) {
        return _(dials[dial].phrases[value]);
    }
    if (value == 0 && has_name(above->title, name)) {
        return layout_say(layout, _("with %s beside me"), name); /* "with Jo" stands in its name as it is */
    }
    return layout_say(layout, value == 0 ? _("with %s") : _("with %s nearby"), name);
}

DialWords between_dial(Layout *layout, const CampPair *pair, Dial dial) {
    DialWords words = {.icon = dials[dial].icon, .name = _(dials[dial].name)};
    for (int i = 0; i < DIAL_VALUES; i++) {
        words.values[i] = value_words(layout, pair->above, dial, i);
    }
    return words;
}

int between_changed(const Between *between) {
    int changed = 0;
    for (int i = 0; i < DIALS; i++) {
        changed += between->dials[i] != UNSET ? 1 : 0;
    }
    return changed;
}

/* Quotation marks inside a name keep apart from those around it. */
static const char *quoted(Layout *layout, const char *name) {
    return layout_say(layout, strstr(name, "“") != NULL ? "‘%s’" : "“%s”", name);
}

static const char *listed(Layout *layout, const char *so_far, const char *more) {
    return so_far == NULL ? more : layout_say(layout, _("%s, %s"), so_far, more);
}

/* "Half of “A dog on a lead”" */
static const char *begun(Layout *layout, const char *name, int part) {
    const int manner = layout_app(layout)->ui.between.turn % MANNERS;
    const char *begin = part != UNSET ? begins_part[part][manner] : begins[manner];
    return begin[0] == '\0' ? name : layout_say(layout, _("%s %s"), _(begin), name);
}

/* The upper camp with the dials at these values. */
static Proposal upper_with(Layout *layout, const Step *above, const int values[DIALS]) {
    const int part = values[DIAL_DISTANCE];
    const char *words = begun(layout, quoted(layout, above->title), part);
    const char *notes = part != UNSET ? _(dials[DIAL_DISTANCE].notes[part]) : NULL;
    for (size_t i = 0; i < SPOKEN; i++) {
        const Dial dial = spoken_order[i];
        if (values[dial] != UNSET) {
            words = listed(layout, words, phrase_words(layout, above, dial, values[dial]));
            notes = listed(layout, notes, _(dials[dial].notes[values[dial]]));
        }
    }
    return (Proposal){.words = words, .second = notes};
}

static void leave_all(int values[DIALS]) {
    for (int i = 0; i < DIALS; i++) {
        values[i] = UNSET;
    }
}

/* The `skip`-th of the dials that were left as they are, beginning at another one each turn. */
static Dial dial_left(const Between *between, int skip) {
    for (int i = 0; i < GENTLE; i++) {
        const Dial dial = gentle_order[(between->turn + i) % GENTLE];
        if (between->dials[dial] == UNSET && skip-- == 0) {
            return dial;
        }
    }
    return gentle_order[between->turn % GENTLE];
}

/* All that was changed; where nothing was, one change is proposed. */
static Proposal gentler(Layout *layout, const Step *above) {
    const Between *between = &layout_app(layout)->ui.between;
    int values[DIALS];
    memcpy(values, between->dials, sizeof values);
    if (between_changed(between) == 0) {
        values[dial_left(between, 0)] = 0;
    }
    return upper_with(layout, above, values);
}

static Dial dial_changed(const Between *between, int which) {
    Dial found = DIAL_DISTANCE;
    for (int i = 0; i < DIALS; i++) {
        const Dial dial = gentle_order[i];
        if (between->dials[dial] != UNSET && which-- == 0) {
            found = dial;
        }
    }
    return found;
}

/* One of the changes goes less far, nearer to the upper camp; else something other is changed. */
static Proposal otherwise(Layout *layout, const Step *above, int skip) {
    const Between *between = &layout_app(layout)->ui.between;
    const int changed = between_changed(between);
    const Dial dial = dial_changed(between, changed > 0 ? (between->turn + skip) % changed : 0);
    const int now = between->dials[dial];
    int values[DIALS];
    leave_all(values);
    if (changed > 1) {
        memcpy(values, between->dials, sizeof values);
        values[dial] = now + 1 < DIAL_VALUES ? now + 1 : UNSET;
    } else if (changed == 1 && now == 0 && skip == 1) {
        values[dial] = 1;
    } else {
        values[dial_left(between, skip)] = 0;
    }
    return upper_with(layout, above, values);
}

/* The lower camp by a dial that was left as it is. */
static Proposal lower_further(Layout *layout, const CampPair *pair) {
    const Between *between = &layout_app(layout)->ui.between;
    const Further *one = &further[between->turn % FURTHER];
    for (int i = 0; i < FURTHER && between->dials[one->dial] != UNSET; i++) {
        one = &further[(between->turn + i) % FURTHER];
    }
    const char *words = listed(layout, quoted(layout, pair->below->title), _(one->phrase));
    return (Proposal){.words = words, .second = layout_say(layout, _("camp %zu, and a little more"), pair->place)};
}

static bool has_words(const Step *step) {
    return step != NULL && step->title != NULL && step->title[0] != '\0';
}

Proposal between_proposal(Layout *layout, const CampPair *pair, Wording wording) {
    Proposal proposal = {.words = NULL};
    switch (wording) {
    case WORDING_GENTLER:
        proposal = gentler(layout, pair->above);
        break;
    case WORDING_FURTHER:
        proposal = has_words(pair->below) ? lower_further(layout, pair) : otherwise(layout, pair->above, 2);
        break;
    case WORDING_OTHER:
        proposal = otherwise(layout, pair->above, 1);
        break;
    case WORDINGS:
        break;
    }
    proposal.fear = app_between_fear(layout_app(layout), wording);
    return proposal;
}
