#include "view/between_parts.h"
#include "view/phrase.h"
#include "view/words.h"

#include "core/text.h"

#include <string.h>

typedef struct DialPhrases {
    Icon icon;
    const char *name;
    const char *values[DIAL_VALUES];
    const char *phrases[DIAL_VALUES]; /* behind a camp's words */
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

/* How much of it comes first and how long comes last: so they fit a call, a photo and a walk alike. */
static const Dial spoken_order[] = {DIAL_REALISM, DIAL_COMPANY, DIAL_PLACE, DIAL_PLAN, DIAL_AIDS, DIAL_DURATION};
#define SPOKEN (sizeof spoken_order / sizeof *spoken_order)

static const int dial_minutes[DIAL_VALUES] = {5, 20, PHRASE_TO_THE_END};

#define MANNERS 3 /* of saying it; other words take the next */
static const char *const ends[MANNERS] = {"", "as a first go", "to try it out"};
static const char *const ends_part[DIAL_VALUES][MANNERS] = {
    {"only the first bit", "to make a start", "only the beginning"},
    {"half of it for now", "the first half", "about half of it"},
    {"all of it", "the whole of it", "every bit of it"}};

const char *between_companion(const Book *book, const Step *camp) {
    const Shelf *shelf = &book->shelves[RECORD_CONTACT];
    const Plan *plan = book_plan(book, camp->record.id);
    for (size_t i = 0; i < shelf->count; i++) {
        const Contact *contact = (const Contact *)shelf->items[i];
        if (!contact->record.removed && !text_is_blank(contact->name) &&
            (phrase_has_name(camp->title, contact->name) ||
             (plan != NULL && phrase_has_name(plan->planned.with, contact->name)))) {
            return contact->name;
        }
    }
    return NULL;
}

static const char *value_words(Layout *layout, const Step *above, Dial dial, int value) {
    const char *name = dial == DIAL_COMPANY ? between_companion(&layout_app(layout)->book, above) : NULL;
    if (name == NULL || value > 1) {
        return _(dials[dial].values[value]);
    }
    return layout_say(layout, value == 0 ? _("with %s") : _("%s nearby"), name);
}

static const char *phrase_words(Layout *layout, const Step *above, Dial dial, int value) {
    const char *name = dial == DIAL_COMPANY ? between_companion(&layout_app(layout)->book, above) : NULL;
    if (name == NULL || value > 1) {
        return _(dials[dial].phrases[value]);
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

static const char *listed(Layout *layout, const char *so_far, const char *more) {
    return so_far == NULL ? more : layout_say(layout, _("%s, %s"), so_far, more);
}

/* The camp's words as far as they stay, and what goes on behind them. */
typedef struct Telling {
    Layout *layout;
    const Step *camp;
    const char *words, *tail; /* tail NULL = nothing yet */
} Telling;

static Telling telling_of(Layout *layout, const Step *camp) {
    const char *words = layout_say(layout, "%.*s", (int)phrase_length(camp->title), camp->title);
    return (Telling){.layout = layout, .camp = camp, .words = words};
}

static void tell(Telling *telling, const char *more) {
    telling->tail = listed(telling->layout, telling->tail, more);
}

/* `instead`: nothing, or something behind a space. */
static void cut(Telling *telling, const Phrase *phrase, const char *instead) {
    telling->words = layout_say(telling->layout, "%.*s%s%s", (int)phrase->from, telling->words, instead,
                                telling->words + phrase->to);
}

/* Who is with me takes the place of who it was; where that is woven in, it stays. */
static void tell_company(Telling *telling, int value) {
    const char *name = between_companion(&layout_app(telling->layout)->book, telling->camp);
    const Phrase said = phrase_company(telling->words, name);
    const char *more = phrase_words(telling->layout, telling->camp, DIAL_COMPANY, value);
    if (said.value == value || (said.value != UNSET && said.to == 0)) {
        return;
    }
    if (said.value != UNSET && said.from > 0 && said.to == phrase_length(telling->words)) {
        cut(telling, &said, "");
    } else if (said.value != UNSET) {
        more = layout_say(telling->layout, _("at first %s"), more);
    }
    tell(telling, more);
}

static void tell_time(Telling *telling, int value) {
    const Phrase said = phrase_time(telling->words);
    const char *more = phrase_words(telling->layout, telling->camp, DIAL_DURATION, value);
    if (said.value == dial_minutes[value]) {
        return;
    }
    if (said.value != UNSET && said.from > 0) {
        cut(telling, &said, layout_say(telling->layout, " %s", more));
    } else {
        tell(telling, said.value == UNSET
                          ? more
                          : layout_say(telling->layout, _("only %s of it"), _(dials[DIAL_DURATION].values[value])));
    }
}

static void tell_dial(Telling *telling, Dial dial, int value) {
    if (dial == DIAL_COMPANY) {
        tell_company(telling, value);
    } else if (dial == DIAL_DURATION) {
        tell_time(telling, value);
    } else if (dial != DIAL_PLACE || value != 0 || !phrase_is_quiet(telling->words)) {
        tell(telling, phrase_words(telling->layout, telling->camp, dial, value));
    }
}

/* One sentence where the camp's words are one. */
static const char *told(const Telling *telling) {
    if (telling->tail == NULL) {
        return telling->words;
    }
    return phrase_is_sentences(telling->words)
               ? layout_say(telling->layout, _("%s – %s"), telling->words, telling->tail)
               : listed(telling->layout, telling->words, telling->tail);
}

/* A camp that says it all already is at least called a first go. */
static void tell_manner(Telling *telling, int part) {
    const int manner = layout_app(telling->layout)->ui.between.turn % MANNERS;
    const bool same = telling->tail == NULL && strlen(telling->words) == phrase_length(telling->camp->title);
    if (part == UNSET && (manner > 0 || same)) {
        tell(telling, _(ends[manner > 0 ? manner : 1]));
    }
}

/* The upper camp with the dials at these values. */
Proposal between_upper(Layout *layout, const Step *above, const int values[DIALS]) {
    Telling telling = telling_of(layout, above);
    const int part = values[DIAL_DISTANCE];
    const char *notes = part != UNSET ? _(dials[DIAL_DISTANCE].notes[part]) : NULL;
    if (part != UNSET) {
        tell(&telling, _(ends_part[part][layout_app(layout)->ui.between.turn % MANNERS]));
    }
    for (size_t i = 0; i < SPOKEN; i++) {
        const Dial dial = spoken_order[i];
        if (values[dial] != UNSET) {
            tell_dial(&telling, dial, values[dial]);
            notes = listed(layout, notes, _(dials[dial].notes[values[dial]]));
        }
    }
    tell_manner(&telling, part);
    return (Proposal){.words = told(&telling), .second = notes};
}

const char *between_more(Layout *layout, const Step *below, const char *more) {
    Telling telling = telling_of(layout, below);
    tell(&telling, more);
    return told(&telling);
}
