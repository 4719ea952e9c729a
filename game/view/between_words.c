#include "view/between_parts.h"

#include "view/words.h"

#include <string.h>

typedef struct DialPhrases {
    Icon icon;
    const char *name;
    const char *values[DIAL_VALUES];
    const char *phrases[DIAL_VALUES]; /* behind a camp's name */
    const char *notes[DIAL_VALUES];
} DialPhrases;

static const DialPhrases dials[DIALS] = {
    [DIAL_DISTANCE] = {ICON_BOOT,
                       "How far in",
                       {"at the door", "halfway", "all the way"},
                       {"as far as the door", "halfway in", "all the way in"},
                       {"less far in", "halfway", "all the way"}},
    [DIAL_DURATION] = {ICON_CLOCK,
                       "How long",
                       {"5 minutes", "20 minutes", "to the end"},
                       {"five minutes, then leave", "twenty minutes, then leave", "to the end"},
                       {"shorter", "a little shorter", "to the end"}},
    [DIAL_COMPANY] = {ICON_PERSON,
                      "Who with",
                      {"together", "someone nearby", "alone"},
                      {"with someone I trust", "with someone I trust nearby", "on my own"},
                      {"together", "not far from someone", "alone"}},
    [DIAL_PLACE] = {ICON_PIN,
                    "Which place",
                    {"quiet", "busier", "the real one"},
                    {"in a quiet place", "in a busier place", "in the very place"},
                    {"a quieter place", "a busier place", "the real place"}},
    [DIAL_REALISM] = {ICON_EYE,
                      "How real",
                      {"imagined", "on a screen", "in life"},
                      {"in my imagination", "on a screen", "in real life"},
                      {"imagined first", "on a screen first", "in life"}},
    [DIAL_PLAN] = {ICON_MOTION,
                   "How planned",
                   {"agreed first", "a rough plan", "open"},
                   {"with all of it agreed beforehand", "with a rough plan", "with nothing agreed beforehand"},
                   {"no surprises", "a rough plan", "open"}},
    [DIAL_AIDS] = {ICON_HEART,
                   "What helps",
                   {"all I like", "one thing less", "without"},
                   {"with everything that helps", "with one thing less to lean on", "with nothing to lean on"},
                   {"with what helps", "one thing less to lean on", "nothing to lean on"}},
};

/* In a sentence how far and how long come last. */
static const Dial spoken_order[DIALS] = {DIAL_PLACE, DIAL_REALISM,  DIAL_COMPANY, DIAL_PLAN,
                                         DIAL_AIDS,  DIAL_DISTANCE, DIAL_DURATION};

/* What is proposed by itself, one after the other. */
static const Dial gentle_order[] = {DIAL_DURATION, DIAL_COMPANY, DIAL_DISTANCE, DIAL_PLACE,
                                    DIAL_PLAN,     DIAL_REALISM, DIAL_AIDS};
#define GENTLE (int)(sizeof gentle_order / sizeof *gentle_order)

typedef struct Further {
    Dial dial;
    const char *phrase;
} Further;

static const Further further[] = {{DIAL_DURATION, "ten minutes longer"},
                                  {DIAL_PLACE, "in a busier place"},
                                  {DIAL_DISTANCE, "one step further in"},
                                  {DIAL_AIDS, "with one thing less to lean on"},
                                  {DIAL_PLAN, "with less agreed beforehand"}};
#define FURTHER (int)(sizeof further / sizeof *further)

DialWords between_dial(Dial dial) {
    DialWords words = {.icon = dials[dial].icon, .name = _(dials[dial].name)};
    for (int i = 0; i < DIAL_VALUES; i++) {
        words.values[i] = _(dials[dial].values[i]);
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

/* The upper camp with the dials at these values. */
static Proposal upper_with(Layout *layout, const Step *above, const int values[DIALS]) {
    const int turn = layout_app(layout)->ui.between.turn;
    const char *phrases = NULL, *notes = NULL;
    for (int i = 0; i < DIALS; i++) {
        const Dial dial = spoken_order[i];
        if (values[dial] != UNSET) {
            phrases = listed(layout, phrases, _(dials[dial].phrases[values[dial]]));
            notes = listed(layout, notes, _(dials[dial].notes[values[dial]]));
        }
    }
    const char *name = quoted(layout, above->title);
    const char *words = turn % 3 == 0   ? layout_say(layout, _("%s: %s"), name, phrases)
                        : turn % 3 == 1 ? layout_say(layout, _("A smaller %s: %s"), name, phrases)
                                        : layout_say(layout, _("Part of %s: %s"), name, phrases);
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

/* One of the changes alone, the only one by half, or another one. */
static Proposal otherwise(Layout *layout, const Step *above, int skip) {
    const Between *between = &layout_app(layout)->ui.between;
    const int changed = between_changed(between);
    const Dial first = dial_changed(between, changed > 0 ? (between->turn + skip) % changed : 0);
    int values[DIALS];
    leave_all(values);
    if (changed > 1) {
        values[first] = between->dials[first];
    } else if (changed == 1 && between->dials[first] == 0 && skip == 1) {
        values[first] = 1;
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
    const char *words = layout_say(layout, _("%s: %s"), quoted(layout, pair->below->title), _(one->phrase));
    return (Proposal){.words = words, .second = layout_say(layout, _("camp %zu, a little further on"), pair->place)};
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
