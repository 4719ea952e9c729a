#include "view/routes.h"

#include <string.h>

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
    if (route->list_count < ROUTE_LISTS_MOST) {
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
int route_times(const Route *route) {
    int times = route->left[NEED_TIMES];
    for (int need = NEED_DAYS; need <= NEED_BARE; need++) {
        times = need == NEED_SURPRISES ? times : larger(times, route->left[need]);
    }
    return times;
}

bool route_asks(const Route *route) {
    for (size_t i = 0; i < ANSWERS; i++) {
        if (route->asked[i]) {
            return true;
        }
    }
    return false;
}

static bool route_needs(const Route *route) {
    return route_times(route) > 0 || route->left[NEED_SURPRISES] > 0 || route->left[NEED_READY] > 0 ||
           route->list_count > 0;
}

/* A route that waits for answers alone. */
bool route_is_an_answer(const Route *route) {
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
    return route_times(small) <= route_times(great);
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
    const bool lone_list = route.list_count == 1 && route_times(&route) == 0 && route.left[NEED_SURPRISES] == 0 &&
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

Routes routes_of(const Story *story, const Rule *rule) {
    Routes routes = {.count = 0};
    gather(story, rule, &routes);
    take_out_ready(&routes);
    take_out_covered(&routes);
    if (!story->whole) {
        take_out_fear(&routes);
    }
    return routes;
}
