#include "core/unlock.h"

Verdict verdict_any(Verdict a, Verdict b) {
    return a > b ? a : b;
}

Verdict verdict_all(Verdict a, Verdict b) {
    return a < b ? a : b;
}

/* Counting: what could still come true keeps a rule unknown, not false. */
static Judgement judged(int have, int unknown, int need, Missing missing) {
    const Verdict verdict = have >= need ? VERDICT_YES : have + unknown >= need ? VERDICT_UNKNOWN : VERDICT_NO;
    return (Judgement){verdict, have, need, verdict == VERDICT_UNKNOWN ? missing : MISSING_NOTHING};
}

static Judgement judge_clears(const Rule *rule, const Try *const *tries, size_t count) {
    int have = 0;
    for (size_t i = 0; i < count; i++) {
        have += try_is_clear(tries[i]) ? 1 : 0;
    }
    return judged(have, 0, rule->at_least, MISSING_NOTHING);
}

typedef bool Differ(const Try *a, const Try *b);

static bool other_day(const Try *a, const Try *b) {
    return try_day(a) != try_day(b);
}

#define DISTINCT_MOST 100 /* no rule asks for more */

static bool is_new(const Try *attempt, const Try *const *kept, int count, Differ *differ) {
    for (int i = 0; i < count; i++) {
        if (!differ(attempt, kept[i])) {
            return false;
        }
    }
    return true;
}

/* Counts up to what is needed and no further: the rest would change nothing. */
static Judgement judge_days(const Rule *rule, const Try *const *tries, size_t count) {
    const Try *kept[DISTINCT_MOST];
    int have = 0;
    for (size_t i = 0; i < count && have < rule->at_least && have < DISTINCT_MOST; i++) {
        if (try_is_clear(tries[i]) && is_new(tries[i], kept, have, other_day)) {
            kept[have++] = tries[i];
        }
    }
    return judged(have, 0, rule->at_least, MISSING_NOTHING);
}

static Judgement judge_places(const Rule *rule, const Try *const *tries, size_t count) {
    const Try *kept[DISTINCT_MOST];
    int have = 0;
    int unknown = 0;
    for (size_t i = 0; i < count && have < rule->at_least && have < DISTINCT_MOST; i++) {
        if (try_is_clear(tries[i]) && !try_place_is_said(tries[i])) {
            unknown++;
        } else if (try_is_clear(tries[i]) && is_new(tries[i], kept, have, try_other_place)) {
            kept[have++] = tries[i];
        }
    }
    return judged(have, unknown, rule->at_least, MISSING_PLACE);
}

static Missing missing_on(RuleSide side) {
    switch (side) {
    case SIDE_PEAK:
        return MISSING_PEAK;
    case SIDE_END:
        return MISSING_END;
    case SIDE_BEFORE:
        return MISSING_BEFORE;
    }
    return MISSING_NOTHING;
}

/* The last n clears, newest first; too few of them is a plain no. */
static Judgement judge_calm(const Rule *rule, const Try *const *tries, size_t count) {
    int calm = 0;
    int unrated = 0;
    int seen = 0;
    for (size_t i = count; i > 0 && seen < rule->last; i--) {
        const Try *attempt = tries[i - 1];
        if (!try_is_clear(attempt)) {
            continue;
        }
        const int fear = try_fear(attempt, rule->which);
        seen++;
        unrated += fear == UNSET ? 1 : 0;
        calm += fear != UNSET && fear <= rule->fear ? 1 : 0;
    }
    return judged(calm, unrated, rule->last, missing_on(rule->which));
}

/* What one try says of a rule, and the answer that would settle it. */
typedef struct Said {
    Verdict verdict;
    Missing missing;
} Said;

/* An unsaid start could have been the most there is, an unsaid end the least. */
static Said said_of_drop(const Rule *rule, const Try *attempt) {
    const int start = try_fear(attempt, rule->from);
    const int end = attempt->fear.end;
    const int most = start == UNSET ? FEAR_MOST : start;
    const int least = end == UNSET ? 0 : end;
    const bool could = most >= rule->min_start && least < most && (most - least) * 100 >= rule->percent * most;
    if (!could) {
        return (Said){VERDICT_NO, MISSING_NOTHING};
    }
    if (start == UNSET) {
        return (Said){VERDICT_UNKNOWN, missing_on(rule->from)};
    }
    return end == UNSET ? (Said){VERDICT_UNKNOWN, MISSING_END} : (Said){VERDICT_YES, MISSING_NOTHING};
}

static Verdict likely_enough(const Try *attempt, int min_likelihood) {
    if (attempt->forecast.likelihood == UNSET) {
        return VERDICT_UNKNOWN;
    }
    return attempt->forecast.likelihood >= min_likelihood ? VERDICT_YES : VERDICT_NO;
}

/* "It happened and I coped" is news as good as "it did not happen". */
static Verdict untrue_or_coped(const Try *attempt) {
    if (attempt->happened == HAPPENED_NO || attempt->coped == 1) {
        return VERDICT_YES;
    }
    const bool open = attempt->happened == UNSET || attempt->happened == HAPPENED_UNSURE || attempt->coped == UNSET;
    return open ? VERDICT_UNKNOWN : VERDICT_NO;
}

static Verdict lower_than_forecast(const Try *attempt, int gap) {
    const int expected = attempt->forecast.fear;
    const int peak = attempt->fear.peak;
    const int most = expected == UNSET ? FEAR_MOST : expected;
    const int least = peak == UNSET ? 0 : peak;
    if (most - least < gap) {
        return VERDICT_NO;
    }
    return expected == UNSET || peak == UNSET ? VERDICT_UNKNOWN : VERDICT_YES;
}

Verdict try_surprised(const Try *attempt, int min_likelihood, int gap) {
    const Verdict untrue = verdict_all(likely_enough(attempt, min_likelihood), untrue_or_coped(attempt));
    return verdict_any(untrue, lower_than_forecast(attempt, gap));
}

/* Asks first for what can still be answered afterwards. */
static Missing missing_surprise(const Rule *rule, const Try *attempt) {
    if (likely_enough(attempt, rule->min_likelihood) == VERDICT_YES && untrue_or_coped(attempt) == VERDICT_UNKNOWN) {
        return MISSING_HAPPENED;
    }
    const bool peak_would_do = attempt->forecast.fear != UNSET && attempt->fear.peak == UNSET &&
                               lower_than_forecast(attempt, rule->gap) == VERDICT_UNKNOWN;
    return peak_would_do ? MISSING_PEAK : MISSING_FORECAST;
}

static Said said_of_surprise(const Rule *rule, const Try *attempt) {
    const Verdict verdict = try_surprised(attempt, rule->min_likelihood, rule->gap);
    return (Said){verdict, verdict == VERDICT_UNKNOWN ? missing_surprise(rule, attempt) : MISSING_NOTHING};
}

static Said said_of_aids(const Rule *rule, const Try *attempt) {
    (void)rule;
    if (!try_is_clear(attempt)) {
        return (Said){VERDICT_NO, MISSING_NOTHING};
    }
    if (!attempt->aids.given) {
        return (Said){VERDICT_UNKNOWN, MISSING_AIDS};
    }
    return (Said){attempt->aids.count == 0 ? VERDICT_YES : VERDICT_NO, MISSING_NOTHING};
}

typedef Said Says(const Rule *rule, const Try *attempt);

/* The newest try with an open answer is named: it is the one best remembered. */
static Judgement judge_times(const Rule *rule, const Try *const *tries, size_t count, Says *says) {
    int have = 0;
    int unknown = 0;
    Missing missing = MISSING_NOTHING;
    for (size_t i = 0; i < count; i++) {
        if (!try_is_finished(tries[i])) {
            continue;
        }
        const Said said = says(rule, tries[i]);
        have += said.verdict == VERDICT_YES ? 1 : 0;
        unknown += said.verdict == VERDICT_UNKNOWN ? 1 : 0;
        missing = said.verdict == VERDICT_UNKNOWN ? said.missing : missing;
    }
    return judged(have, unknown, rule->times, missing);
}

static Judgement judge_parts(const Rule *rule, const Try *const *tries, size_t count) {
    const bool any = rule->kind == RULE_ANY;
    Judgement whole = {any ? VERDICT_NO : VERDICT_YES, 0, any ? 1 : (int)rule->part_count, MISSING_NOTHING};
    Missing missing = MISSING_NOTHING;
    for (size_t i = 0; i < rule->part_count; i++) {
        const Judgement part = rule_judge(&rule->parts[i], tries, count);
        whole.verdict = any ? verdict_any(whole.verdict, part.verdict) : verdict_all(whole.verdict, part.verdict);
        whole.have += part.verdict == VERDICT_YES ? 1 : 0;
        missing = missing == MISSING_NOTHING ? part.missing : missing;
    }
    whole.missing = whole.verdict == VERDICT_UNKNOWN ? missing : MISSING_NOTHING;
    return whole;
}

Judgement rule_judge(const Rule *rule, const Try *const *tries, size_t count) {
    switch (rule->kind) {
    case RULE_ANY:
    case RULE_ALL:
        return judge_parts(rule, tries, count);
    case RULE_CLEARS:
        return judge_clears(rule, tries, count);
    case RULE_DISTINCT_DAYS:
        return judge_days(rule, tries, count);
    case RULE_DISTINCT_PLACES:
        return judge_places(rule, tries, count);
    case RULE_CALM_AT_MOST:
        return judge_calm(rule, tries, count);
    case RULE_DROP_BY_PERCENT:
        return judge_times(rule, tries, count, said_of_drop);
    case RULE_SURPRISED:
        return judge_times(rule, tries, count, said_of_surprise);
    case RULE_WITHOUT_AIDS:
        return judge_times(rule, tries, count, said_of_aids);
    case RULE_READY:
    case RULE_KINDS:
        break;
    }
    return (Judgement){VERDICT_NO, 0, 1, MISSING_NOTHING};
}
