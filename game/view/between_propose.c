/* Which wordings are proposed: one for each of three ways to go. */
#include "view/between_parts.h"
#include "view/phrase.h"
#include "view/words.h"

#include "core/text.h"

#include <string.h>

#define SHORT 5 /* minutes: nothing shorter is proposed */

/* What is proposed by itself, one after the other. */
static const Dial gentle_order[] = {DIAL_DURATION, DIAL_COMPANY, DIAL_DISTANCE, DIAL_PLACE,
                                    DIAL_PLAN,     DIAL_REALISM, DIAL_AIDS};
#define GENTLE (int)(sizeof gentle_order / sizeof *gentle_order)

typedef struct Further {
    Dial dial;
    const char *phrase;
} Further;

static const Further further[] = {{DIAL_DURATION, "for a little longer"},
                                  {DIAL_PLACE, "somewhere busier"},
                                  {DIAL_DISTANCE, "and one small thing more"},
                                  {DIAL_AIDS, "with one thing less to lean on"},
                                  {DIAL_PLAN, "with less of it agreed first"}};
#define FURTHER (int)(sizeof further / sizeof *further)

int between_changed(const Between *between) {
    int changed = 0;
    for (int i = 0; i < DIALS; i++) {
        changed += between->dials[i] != UNSET ? 1 : 0;
    }
    return changed;
}

static void leave_all(int values[DIALS]) {
    for (int i = 0; i < DIALS; i++) {
        values[i] = UNSET;
    }
}

static bool is_short(const Step *camp) {
    const Phrase said = phrase_time(camp->title);
    return phrase_is_moment(camp->title) || (said.value != UNSET && said.value <= SHORT) ||
           (camp->minutes[0] != UNSET && camp->minutes[0] <= SHORT);
}

/* Whether a camp's gentlest value may be proposed unasked: it makes a difference and sense. */
static bool is_gentler(const Book *book, const Step *above, Dial dial) {
    switch (dial) {
    case DIAL_DISTANCE:
        return !phrase_is_moment(above->title);
    case DIAL_DURATION:
        return !is_short(above);
    case DIAL_COMPANY: {
        const int said = phrase_company(above->title, between_companion(book, above)).value;
        return said == UNSET || said == 2;
    }
    case DIAL_PLACE:
        return !phrase_is_quiet(above->title) && !phrase_is_pictured(above->title);
    case DIAL_REALISM:
        return !phrase_is_pictured(above->title);
    case DIAL_PLAN:
    case DIAL_AIDS:
    case DIALS:
        break;
    }
    return true;
}

/* The `skip`-th of the dials that were left as they are, beginning at another one each turn: of those that suit, as
   far as they go. */
static Dial dial_left(Layout *layout, const Step *above, int skip) {
    const Between *between = &layout_app(layout)->ui.between;
    const Book *book = &layout_app(layout)->book;
    for (int pass = 0; pass < 2; pass++) {
        for (int i = 0; i < GENTLE; i++) {
            const Dial dial = gentle_order[(between->turn + i) % GENTLE];
            const bool suits = is_gentler(book, above, dial) == (pass == 0);
            if (between->dials[dial] == UNSET && suits && skip-- == 0) {
                return dial;
            }
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
        values[dial_left(layout, above, 0)] = 0;
    }
    return between_upper(layout, above, values);
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

/* Another dial alone. */
static Proposal something_other(Layout *layout, const Step *above, int skip) {
    int values[DIALS];
    leave_all(values);
    values[dial_left(layout, above, skip)] = 0;
    return between_upper(layout, above, values);
}

/* One of the changes goes less far, nearer to the upper camp; else, or where its words would not tell, something other
   is changed. */
static Proposal otherwise(Layout *layout, const Step *above, int skip) {
    const Between *between = &layout_app(layout)->ui.between;
    const int changed = between_changed(between);
    const Dial dial = dial_changed(between, changed > 0 ? (between->turn + skip) % changed : 0);
    const int now = between->dials[dial];
    if (changed == 0 || (changed == 1 && (now != 0 || skip != 1))) {
        return something_other(layout, above, skip);
    }
    int values[DIALS];
    memcpy(values, between->dials, sizeof values);
    values[dial] = now + 1 < DIAL_VALUES ? now + 1 : UNSET;
    const Proposal nearer = between_upper(layout, above, values);
    const bool told = strcmp(nearer.words, gentler(layout, above).words) != 0;
    return told ? nearer : something_other(layout, above, skip);
}

static bool is_further(const Step *below, Dial dial) {
    return dial == DIAL_DURATION ? !phrase_is_moment(below->title)
                                 : dial != DIAL_PLACE || !phrase_is_pictured(below->title);
}

/* Where it says how long itself, more is added to that. */
static const char *further_words(const Step *below, const Further *one) {
    const bool longer = one->dial == DIAL_DURATION && phrase_time(below->title).value != UNSET;
    return longer ? _("and a little longer") : _(one->phrase);
}

/* The lower camp by a dial that was left as it is. */
static Proposal lower_further(Layout *layout, const CampPair *pair) {
    const Between *between = &layout_app(layout)->ui.between;
    const Further *one = &further[between->turn % FURTHER];
    for (int i = 0; i < FURTHER && (between->dials[one->dial] != UNSET || !is_further(pair->below, one->dial)); i++) {
        one = &further[(between->turn + i) % FURTHER];
    }
    return (Proposal){.words = between_more(layout, pair->below, further_words(pair->below, one)),
                      .second = layout_say(layout, _("camp %zu, and a little more"), pair->place)};
}

static bool has_words(const Step *step) {
    return step != NULL && !text_is_blank(step->title);
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
