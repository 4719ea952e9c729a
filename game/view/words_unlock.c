#include "view/words.h"

#include "view/routes.h"

#include <stdlib.h>
#include <string.h>

typedef struct Telling {
    Story story;
    int camp_before; /* its number; 0 = of any camp */
    bool began;      /* the camp before has been named */
} Telling;

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

static void say_times(Telling *telling, int times, Text *text) {
    char figure[WORDS_ROOM];
    char said[WORDS_ROOM];
    words_figure((unsigned long)times, figure);
    if (telling->story.clears > 0) {
        words_write(said, words_count(_("%s more time"), _("%s more times"), (unsigned long)times), figure);
    } else if (telling->began) {
        words_write(said, words_count(_("%s time"), _("%s times"), (unsigned long)times), figure);
    } else if (telling->camp_before == 0) {
        words_write(
            said,
            words_count(_("%s time at the camp before it"), _("%s times at the camp before it"), (unsigned long)times),
            figure);
    } else {
        words_write(said, words_count(_("%s time at camp %d"), _("%s times at camp %d"), (unsigned long)times), figure,
                    telling->camp_before);
    }
    telling->began = true;
    text_add(text, said);
    text->counted = text->length;
}

/* What holds for `part` of `times`: each of them, or some. */
static void say_part(int part, int times, const char *each, Text *text) {
    char said[WORDS_ROOM];
    if (part >= times) {
        words_write(said, text->length > text->counted || part > 1 ? ", %s" : " %s", each);
    } else {
        char figure[WORDS_ROOM];
        words_figure((unsigned long)part, figure);
        words_write(said, _(", %s of them %s"), figure, each);
    }
    text_add(text, said);
}

static void say_days(const Telling *telling, int days, int times, Text *text) {
    if (telling->story.clears > 0) {
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

static void say_places(const Telling *telling, int places, int times, Text *text) {
    if (telling->story.clears > 0) {
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
    char said[WORDS_ROOM];
    if (surprises == 1) {
        words_write(said, "%s", times > 0 ? _(" with a surprise") : _("a surprise"));
    } else {
        char figure[WORDS_ROOM];
        words_figure((unsigned long)surprises, figure);
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

static void say_routes(Telling *telling, const Rule *rule, Text *text);

static void say_times_and_ways(Telling *telling, const Route *route, int times, Text *text) {
    if (times > 0) {
        say_times(telling, times, text);
        if (route->left[NEED_DAYS] > 0) {
            say_days(telling, route->left[NEED_DAYS], times, text);
        }
        if (route->left[NEED_PLACES] > 0) {
            say_places(telling, route->left[NEED_PLACES], times, text);
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
static void say_route(Telling *telling, const Route *route, Text *text) {
    const size_t start = text->length;
    text->full = text->full || route->too_long;
    say_times_and_ways(telling, route, route_times(route), text);
    for (size_t i = 0; i < route->list_count; i++) {
        text_add(text, text->length > start ? _(" and one of these: ") : _("one of these: "));
        say_routes(telling, route->lists[i], text);
    }
    if (route->left[NEED_READY] > 0) {
        text_add(text, text->length > start ? _(", and once you say you feel ready") : _("you say you feel ready"));
    }
    if (route_asks(route)) {
        text_add(text, text->length > start ? _(", and once you say ") : _("you say "));
        say_answers(route->asked, text);
    }
}

/* A list inside a route: "a surprise, or two more times in a row with ..." */
static void say_routes(Telling *telling, const Rule *rule, Text *text) {
    const Routes routes = routes_of(&telling->story, rule);
    for (size_t i = 0; i < routes.count; i++) {
        text_add(text, i == 0 ? "" : i + 1 < routes.count ? _("; ") : _("; or "));
        say_route(telling, &routes.items[i], text);
    }
}

static size_t count_answers(const Routes *routes) {
    size_t count = 0;
    for (size_t i = 0; i < routes->count; i++) {
        count += route_is_an_answer(&routes->items[i]) ? 1 : 0;
    }
    return count;
}

static void say_ways(Telling *telling, const Routes *routes, Text *text) {
    const size_t ways = routes->count - count_answers(routes);
    size_t said = 0;
    for (size_t i = 0; i < routes->count; i++) {
        const Route *route = &routes->items[i];
        if (route_is_an_answer(route)) {
            continue;
        }
        text_add(text, said == 0 ? " " : said + 1 < ways ? _(", ") : _(", or "));
        const bool ready = route->left[NEED_READY] > 0 && route_times(route) == 0 && route->left[NEED_SURPRISES] == 0;
        text_add(text, ready && route->list_count == 0 ? _("once ") : _("after "));
        say_route(telling, route, text);
        said++;
    }
    text_add(text, ".");
}

/* An answer may turn out either way, so it is never promised. */
static void say_late_answers(const Routes *routes, const char *lead, Text *text) {
    bool asked[ANSWERS] = {false};
    for (size_t i = 0; i < routes->count; i++) {
        for (int missing = MISSING_PEAK; route_is_an_answer(&routes->items[i]) && missing <= MISSING_PLACE; missing++) {
            asked[missing] = asked[missing] || routes->items[i].asked[missing];
        }
    }
    text_add(text, lead);
    say_answers(asked, text);
    text_add(text, ".");
}

static void say_closed(Telling *telling, const Rule *rule, int number, Text *text) {
    const Routes routes = routes_of(&telling->story, rule);
    const size_t answers = count_answers(&routes);
    const bool ways = answers < routes.count;
    const bool ready_alone = routes.count == 1 && rule->kind == RULE_READY;
    char camp[WORDS_ROOM];
    words_write(camp, ways ? _("Camp %d opens") : _("Camp %d may open once you say "), number);
    text_add(text, ways ? camp : "");
    if (ways) {
        say_ways(telling, &routes, text);
    }
    if (answers > 0) {
        say_late_answers(&routes, ways ? _(" It may also open once you say ") : camp, text);
    }
    text_add(text, ready_alone ? _(" You can do that any time.") : _(" Feel ready sooner? You can open it yourself."));
}

static Telling telling_of(const Book *book, const Step *step, const Try ***tries) {
    Telling telling = {.camp_before = 0};
    Story *story = &telling.story;
    size_t count = 0;
    const Step **steps = book_steps(book, step->trail, &count);
    *tries = NULL;
    for (size_t i = 1; i < count; i++) {
        if (strcmp(steps[i]->record.id, step->record.id) == 0) {
            *tries = tries_of_step(book, steps[i - 1]->record.id, &story->count);
            telling.camp_before = (int)i;
        }
    }
    free((void *)steps);
    story->tries = *tries;
    story->clears = (int)step_facts(story->tries, story->count).clears;
    return telling;
}

void words_unlock(const Book *book, const Step *step, int number, char out[WORDS_ROOM]) {
    if (unlock_is_open(book, step)) {
        words_write(out, _("Camp %d is open."), number);
        return;
    }
    const Try **tries = NULL;
    Telling telling = telling_of(book, step, &tries);
    const Rule *rule = unlock_rule(book_trail(book, step->trail), step);
    Text text = {.out = out};
    out[0] = '\0';
    if (rule_judge(rule, telling.story.tries, telling.story.count).verdict == VERDICT_YES) {
        words_write(out, _("Camp %d is ready to open."), number);
    } else {
        say_closed(&telling, rule, number, &text);
    }
    if (text.full) {
        words_write(out,
                    _("Camp %d opens by a rule of several parts; going to camp %d again brings it nearer. "
                      "Feel ready sooner? You can open it yourself."),
                    number, telling.camp_before);
    }
    free((void *)tries);
}

void words_rule(const Rule *rule, int number, char out[WORDS_ROOM]) {
    Telling telling = {.camp_before = number > 0 ? number - 1 : 0, .story.whole = true};
    const Routes routes = routes_of(&telling.story, rule);
    Text text = {.out = out};
    char camp[WORDS_ROOM];
    words_write(camp, _("Camp %d opens"), number);
    out[0] = '\0';
    text_add(&text, number > 0 ? camp : _("A camp opens"));
    say_ways(&telling, &routes, &text);
    if (text.full) {
        words_write(out, _("%s by a rule of several parts."), number > 0 ? camp : _("A camp opens"));
    }
}

const char *words_preset(const Rule *rule) {
    static const char *const names[PRESETS] = {"Gentle", "Steady", "Deep", "Widening"};
    for (int i = 0; i < PRESETS; i++) {
        if (rule_same(rule, rule_of_preset((Preset)i))) {
            return _(names[i]);
        }
    }
    return _("Your own");
}
