/* The sentence that says how a camp opens. A rule becomes routes (any of them opens the camp); a route is what is still
   to come, counted; equal or greater routes are dropped; what is left is put into words. */
#include "view/words.h"

#include "core/unlock.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef enum Need {
    NEED_TIMES,  /* clears to come */
    NEED_DAYS,   /* of them on days of their own */
    NEED_PLACES, /* of them in places of their own */
    NEED_CALM,   /* the last of them at or below a fear */
    NEED_DROPS,  /* tries in which the fear falls */
    NEED_SURPRISES,
    NEED_BARE, /* without aids */
    NEED_READY,
    NEEDS
} Need;

#define LISTS_MOST 4

typedef struct Route {
    int left[NEEDS];
    const Rule *calm, *drop;       /* whose figures are named */
    const Rule *lists[LISTS_MOST]; /* `any` inside this route, still to come */
    size_t list_count;
    bool asked[MISSING_PLACE + 1]; /* answers that are missing */
    bool too_long;
} Route;

typedef struct Story { /* what all routes share */
    const Try *const *tries;
    size_t count;
    int clears;
    int camp_before; /* its number */
    bool began;      /* the camp before has been named */
} Story;

#define ROUTES_MOST RULE_PARTS_MOST

typedef struct Routes {
    Route items[ROUTES_MOST];
    size_t count;
} Routes;

static int larger(int a, int b) {
    return a > b ? a : b;
}

static Judgement judged(const Story *story, const Rule *rule) {
    return rule_judge(rule, story->tries, story->count);
}

/* A forecast cannot be given afterwards: then the next try brings the answer, like a plain no. */
static bool can_still_be_said(Missing missing) {
    return missing != MISSING_NOTHING && missing != MISSING_FORECAST;
}

/* Calm clears must be the last ones, so only those since the latest uncalm one count. */
static int calm_left(const Story *story, const Rule *rule) {
    Rule shorter = *rule;
    for (shorter.last = rule->last - 1; shorter.last > 0; shorter.last--) {
        if (story->clears >= shorter.last && judged(story, &shorter).verdict == VERDICT_YES) {
            break;
        }
    }
    return rule->last - shorter.last;
}

static void need_most(Route *route, Need need, int left) {
    route->left[need] = larger(route->left[need], left);
}

static void add_rule(const Story *story, const Rule *rule, Route *route);

static void add_list(Route *route, const Rule *rule) {
    if (route->list_count < LISTS_MOST) {
        route->lists[route->list_count++] = rule;
    } else {
        route->too_long = true;
    }
}

static void add_calm(const Story *story, const Rule *rule, Route *route) {
    const int left = calm_left(story, rule);
    if (left > route->left[NEED_CALM]) {
        route->calm = rule;
        route->left[NEED_CALM] = left;
    }
}

static void add_need(const Story *story, const Rule *rule, int left, Route *route) {
    switch (rule->kind) {
    case RULE_ANY:
        add_list(route, rule);
        break;
    case RULE_ALL:
        for (size_t i = 0; i < rule->part_count; i++) {
            add_rule(story, &rule->parts[i], route);
        }
        break;
    case RULE_CLEARS:
        need_most(route, NEED_TIMES, left);
        break;
    case RULE_DISTINCT_DAYS:
        need_most(route, NEED_DAYS, left);
        break;
    case RULE_DISTINCT_PLACES:
        need_most(route, NEED_PLACES, left);
        break;
    case RULE_CALM_AT_MOST:
        add_calm(story, rule, route);
        break;
    case RULE_DROP_BY_PERCENT:
        route->drop = route->left[NEED_DROPS] < left ? rule : route->drop;
        need_most(route, NEED_DROPS, left);
        break;
    case RULE_SURPRISED:
        need_most(route, NEED_SURPRISES, left);
        break;
    case RULE_WITHOUT_AIDS:
        need_most(route, NEED_BARE, left);
        break;
    case RULE_READY:
        need_most(route, NEED_READY, 1);
        break;
    case RULE_KINDS:
        break;
    }
}

/* Adds what a rule still asks for. `all` is opened up part by part, so that each unknown part names its own answer. */
static void add_rule(const Story *story, const Rule *rule, Route *route) {
    const Judgement now = judged(story, rule);
    if (now.verdict == VERDICT_YES) {
        return;
    }
    if (rule->kind != RULE_ALL && now.verdict == VERDICT_UNKNOWN && can_still_be_said(now.missing)) {
        route->asked[now.missing] = true;
        return;
    }
    add_need(story, rule, now.need - now.have, route);
}

/* Every kind of need but a surprise and "ready" takes clears of its own. */
static int times_of(const Route *route) {
    int times = route->left[NEED_TIMES];
    for (int need = NEED_DAYS; need <= NEED_BARE; need++) {
        times = need == NEED_SURPRISES ? times : larger(times, route->left[need]);
    }
    return times;
}

static bool route_asks(const Route *route) {
    for (size_t i = 0; i < sizeof route->asked / sizeof *route->asked; i++) {
        if (route->asked[i]) {
            return true;
        }
    }
    return false;
}

static bool route_needs(const Route *route) {
    return times_of(route) > 0 || route->left[NEED_SURPRISES] > 0 || route->left[NEED_READY] > 0 ||
           route->list_count > 0;
}

/* A route that waits for answers alone. */
static bool route_is_an_answer(const Route *route) {
    return route_asks(route) && !route_needs(route);
}

static bool route_of_fear(const Route *route) {
    const bool asks = route->asked[MISSING_PEAK] || route->asked[MISSING_END] || route->asked[MISSING_BEFORE];
    return route->left[NEED_CALM] > 0 || route->left[NEED_DROPS] > 0 || (asks && route_needs(route));
}

/* A route that asks for as much as another and more says nothing new. */
static bool route_covers(const Route *small, const Route *great) {
    if (small->list_count > 0 || great->list_count > 0 || route_asks(small) || route_asks(great)) {
        return false;
    }
    for (int need = 0; need < NEEDS; need++) {
        if (need != NEED_TIMES && small->left[need] > great->left[need]) {
            return false;
        }
    }
    return times_of(small) <= times_of(great);
}

/* Gathers the routes of a rule: `any` inside `any` opens up. */
static void gather(const Story *story, const Rule *rule, Routes *routes) {
    if (rule->kind == RULE_ANY) {
        for (size_t i = 0; i < rule->part_count; i++) {
            gather(story, &rule->parts[i], routes);
        }
        return;
    }
    Route route = {.list_count = 0};
    add_rule(story, rule, &route);
    const bool lone_list = route.list_count == 1 && times_of(&route) == 0 && route.left[NEED_SURPRISES] == 0 &&
                           route.left[NEED_READY] == 0 && !route_asks(&route);
    if (lone_list) {
        gather(story, route.lists[0], routes);
    } else if (routes->count < ROUTES_MOST) {
        routes->items[routes->count++] = route;
    } else {
        routes->items[0].too_long = true;
    }
}

static void take_out(Routes *routes, size_t at) {
    routes->count--;
    memmove(&routes->items[at], &routes->items[at + 1], (routes->count - at) * sizeof *routes->items);
}

static bool is_covered(const Routes *routes, size_t at) {
    for (size_t i = 0; i < routes->count; i++) {
        const bool same = route_covers(&routes->items[at], &routes->items[i]);
        if (i != at && route_covers(&routes->items[i], &routes->items[at]) && (!same || i < at)) {
            return true;
        }
    }
    return false;
}

static void take_out_covered(Routes *routes) {
    for (size_t i = routes->count; i > 0; i--) {
        if (is_covered(routes, i - 1)) {
            take_out(routes, i - 1);
        }
    }
}

static size_t count_of_fear(const Routes *routes) {
    size_t count = 0;
    for (size_t i = 0; i < routes->count; i++) {
        count += route_of_fear(&routes->items[i]) ? 1 : 0;
    }
    return count;
}

/* Fear that must fall rises: where two other routes are named, one that asks for less fear stays unsaid. It counts all
   the same. */
static void take_out_fear(Routes *routes) {
    if (routes->count - count_of_fear(routes) < 2) {
        return;
    }
    for (size_t i = routes->count; i > 0; i--) {
        if (route_of_fear(&routes->items[i - 1])) {
            take_out(routes, i - 1);
        }
    }
}

/* "I feel ready" has its own closing sentence. */
static void take_out_ready(Routes *routes) {
    for (size_t i = routes->count; i > 0 && routes->count > 1; i--) {
        if (routes->items[i - 1].left[NEED_READY] > 0) {
            take_out(routes, i - 1);
        }
    }
}

/* ---- into words ---- */

typedef struct Text {
    char *out;
    size_t length;
    size_t counted; /* how long it was behind the last "two times" */
    bool full;
} Text;

static void text_add(Text *text, const char *more) {
    const size_t length = strlen(more);
    if (text->length + length >= WORDS_ROOM) {
        text->full = true;
        return;
    }
    memcpy(text->out + text->length, more, length + 1);
    text->length += length;
}

static void say_times(Story *story, int times, Text *text) {
    char figure[WORDS_ROOM];
    char said[WORDS_ROOM];
    words_figure((unsigned long)times, figure);
    if (story->clears > 0) {
        words_write(said, words_count(_("%s more time"), _("%s more times"), (unsigned long)times), figure);
    } else if (story->began) {
        words_write(said, words_count(_("%s time"), _("%s times"), (unsigned long)times), figure);
    } else {
        words_write(said, words_count(_("%s time at camp %d"), _("%s times at camp %d"), (unsigned long)times), figure,
                    story->camp_before);
    }
    story->began = true;
    text_add(text, said);
    text->counted = text->length;
}

/* What holds for `part` of `times`: each of them, or some. */
static void say_part(int part, int times, const char *each, Text *text) {
    char figure[WORDS_ROOM];
    char said[WORDS_ROOM];
    if (part >= times) {
        words_write(said, text->length > text->counted || part > 1 ? ", %s" : " %s", each);
    } else {
        words_figure((unsigned long)part, figure);
        words_write(said, _(", %s of them %s"), figure, each);
    }
    text_add(text, said);
}

static void say_days(const Story *story, int days, int times, Text *text) {
    if (story->clears > 0) {
        say_part(days, times,
                 days == 1      ? _("on another day")
                 : days < times ? _("on other days")
                                : _("each on another day"),
                 text);
    } else if (days > 1 && days == times) {
        text_add(text, _(" on different days"));
    } else if (days > 1) {
        char figure[WORDS_ROOM];
        char said[WORDS_ROOM];
        words_figure((unsigned long)days, figure);
        words_write(said, _(" on %s different days"), figure);
        text_add(text, said);
    }
}

static void say_places(const Story *story, int places, int times, Text *text) {
    if (story->clears > 0) {
        say_part(places, times, _("in another place or with other people"), text);
    } else if (places > 1) {
        text_add(text, _(" in different places or with different people"));
    }
}

static void say_calm(const Rule *calm, int last, int times, Text *text) {
    char level[WORDS_ROOM];
    char said[WORDS_ROOM];
    char figure[WORDS_ROOM];
    words_write(level, calm->which == SIDE_END ? _("the fear at %d or less at the end") : _("the fear at %d or less"),
                calm->fear);
    words_figure((unsigned long)last, figure);
    if (last >= times) {
        words_write(said, times > 1 ? _(" in a row with %s") : _(" with %s"), level);
    } else if (last == 1) {
        words_write(said, _(", the last of them with %s"), level);
    } else {
        words_write(said, _(", the last %s of them with %s"), figure, level);
    }
    text_add(text, said);
}

static void say_drop(const Rule *drop, int drops, int times, Text *text) {
    char fall[WORDS_ROOM];
    const char *from = drop->from == SIDE_BEFORE ? _("where it began") : _("its highest");
    if (drop->percent == 50) {
        words_write(fall, _("with the fear down by half from %s"), from);
    } else {
        words_write(fall, _("with the fear down by %d%% from %s"), drop->percent, from);
    }
    say_part(drops, times, fall, text);
    if (drop->min_start > 0) {
        char least[WORDS_ROOM];
        words_write(least, _(" of %d or more"), drop->min_start);
        text_add(text, least);
    }
}

static void say_surprises(int surprises, int times, Text *text) {
    char figure[WORDS_ROOM];
    char said[WORDS_ROOM];
    words_figure((unsigned long)surprises, figure);
    if (surprises == 1) {
        words_write(said, "%s", times > 0 ? _(" with a surprise") : _("a surprise"));
    } else {
        words_write(said, times > 0 ? _(" with %s surprises") : _("%s surprises"), figure);
    }
    text_add(text, said);
}

static const char *answer_words(Missing missing) {
    switch (missing) {
    case MISSING_PEAK:
        return _("how high the fear got last time");
    case MISSING_END:
        return _("how the fear was at the end last time");
    case MISSING_BEFORE:
        return _("how the fear was before you went last time");
    case MISSING_HAPPENED:
        return _("whether what you feared happened last time");
    case MISSING_AIDS:
        return _("what you leaned on last time");
    case MISSING_PLACE:
        return _("where you were last time");
    case MISSING_NOTHING:
    case MISSING_FORECAST:
        break;
    }
    return "";
}

/* "how high ... , how the fear ... and what ..." */
static void say_answers(const bool *asked, Text *text) {
    int left = 0;
    bool first = true;
    for (int missing = MISSING_PEAK; missing <= MISSING_PLACE; missing++) {
        left += asked[missing] ? 1 : 0;
    }
    for (int missing = MISSING_PEAK; missing <= MISSING_PLACE; missing++) {
        if (asked[missing]) {
            text_add(text, first ? "" : left > 1 ? ", " : _(" and "));
            text_add(text, answer_words((Missing)missing));
            first = false;
            left--;
        }
    }
}

static void say_routes(Story *story, const Rule *rule, Text *text);

static void say_times_and_ways(Story *story, const Route *route, int times, Text *text) {
    if (times > 0) {
        say_times(story, times, text);
        if (route->left[NEED_DAYS] > 0) {
            say_days(story, route->left[NEED_DAYS], times, text);
        }
        if (route->left[NEED_PLACES] > 0) {
            say_places(story, route->left[NEED_PLACES], times, text);
        }
        if (route->left[NEED_BARE] > 0) {
            say_part(route->left[NEED_BARE], times, _("with nothing to lean on"), text);
        }
        if (route->left[NEED_DROPS] > 0) {
            say_drop(route->drop, route->left[NEED_DROPS], times, text);
        }
        if (route->left[NEED_CALM] > 0) {
            say_calm(route->calm, route->left[NEED_CALM], times, text);
        }
    }
    if (route->left[NEED_SURPRISES] > 0) {
        say_surprises(route->left[NEED_SURPRISES], times, text);
    }
}

/* A route without the word that leads to it. */
static void say_route(Story *story, const Route *route, Text *text) {
    const size_t start = text->length;
    text->full = text->full || route->too_long;
    say_times_and_ways(story, route, times_of(route), text);
    for (size_t i = 0; i < route->list_count; i++) {
        text_add(text, text->length > start ? _(" and one of these: ") : _("one of these: "));
        say_routes(story, route->lists[i], text);
    }
    if (route->left[NEED_READY] > 0) {
        text_add(text, text->length > start ? _(", and once you say you feel ready") : _("you say you feel ready"));
    }
    if (route_asks(route)) {
        text_add(text, text->length > start ? _(", and once you say ") : _("you say "));
        say_answers(route->asked, text);
    }
}

static Routes routes_of(const Story *story, const Rule *rule) {
    Routes routes = {.count = 0};
    gather(story, rule, &routes);
    take_out_ready(&routes);
    take_out_covered(&routes);
    take_out_fear(&routes);
    return routes;
}

/* A list inside a route: "a surprise, or two more times in a row with ..." */
static void say_routes(Story *story, const Rule *rule, Text *text) {
    const Routes routes = routes_of(story, rule);
    for (size_t i = 0; i < routes.count; i++) {
        text_add(text, i == 0 ? "" : i + 1 < routes.count ? _("; ") : _("; or "));
        say_route(story, &routes.items[i], text);
    }
}

static size_t count_answers(const Routes *routes) {
    size_t count = 0;
    for (size_t i = 0; i < routes->count; i++) {
        count += route_is_an_answer(&routes->items[i]) ? 1 : 0;
    }
    return count;
}

static void say_ways(Story *story, const Routes *routes, Text *text) {
    const size_t ways = routes->count - count_answers(routes);
    size_t said = 0;
    for (size_t i = 0; i < routes->count; i++) {
        const Route *route = &routes->items[i];
        if (route_is_an_answer(route)) {
            continue;
        }
        text_add(text, said == 0 ? " " : said + 1 < ways ? _(", ") : _(", or "));
        const bool ready = route->left[NEED_READY] > 0 && times_of(route) == 0 && route->left[NEED_SURPRISES] == 0;
        text_add(text, ready && route->list_count == 0 ? _("once ") : _("after "));
        say_route(story, route, text);
        said++;
    }
    text_add(text, ".");
}

/* An answer may turn out either way, so it is never promised. */
static void say_late_answers(const Routes *routes, const char *lead, Text *text) {
    bool asked[MISSING_PLACE + 1] = {false};
    for (size_t i = 0; i < routes->count; i++) {
        for (int missing = MISSING_PEAK; route_is_an_answer(&routes->items[i]) && missing <= MISSING_PLACE; missing++) {
            asked[missing] = asked[missing] || routes->items[i].asked[missing];
        }
    }
    text_add(text, lead);
    say_answers(asked, text);
    text_add(text, ".");
}

static void say_closed(Story *story, const Rule *rule, int number, Text *text) {
    const Routes routes = routes_of(story, rule);
    const size_t answers = count_answers(&routes);
    const bool ways = answers < routes.count;
    const bool ready_alone = routes.count == 1 && rule->kind == RULE_READY;
    char camp[WORDS_ROOM];
    words_write(camp, ways ? _("Camp %d opens") : _("Camp %d may open once you say "), number);
    text_add(text, ways ? camp : "");
    if (ways) {
        say_ways(story, &routes, text);
    }
    if (answers > 0) {
        say_late_answers(&routes, ways ? _(" It may also open once you say ") : camp, text);
    }
    text_add(text, ready_alone ? _(" You can do that any time.") : _(" Feel ready sooner? You can open it yourself."));
}

static Story story_before(const Book *book, const Step *step, const Try ***tries) {
    Story story = {.count = 0};
    size_t count = 0;
    const Step **steps = book_steps(book, step->trail, &count);
    *tries = NULL;
    for (size_t i = 1; i < count; i++) {
        if (strcmp(steps[i]->record.id, step->record.id) == 0) {
            *tries = tries_of_step(book, steps[i - 1]->record.id, &story.count);
            story.camp_before = (int)i;
        }
    }
    free((void *)steps);
    story.tries = *tries;
    story.clears = (int)step_facts(story.tries, story.count).clears;
    return story;
}

void words_unlock(const Book *book, const Step *step, int number, char out[WORDS_ROOM]) {
    if (unlock_is_open(book, step)) {
        words_write(out, _("Camp %d is open."), number);
        return;
    }
    const Try **tries = NULL;
    Story story = story_before(book, step, &tries);
    const Rule *rule = unlock_rule(book_trail(book, step->trail), step);
    Text text = {.out = out};
    out[0] = '\0';
    if (judged(&story, rule).verdict == VERDICT_YES) {
        words_write(out, _("Camp %d is ready to open."), number);
    } else {
        say_closed(&story, rule, number, &text);
    }
    if (text.full) {
        words_write(out,
                    _("Camp %d opens by a rule of several parts; going to camp %d again brings it nearer. "
                      "Feel ready sooner? You can open it yourself."),
                    number, story.camp_before);
    }
    free((void *)tries);
}
