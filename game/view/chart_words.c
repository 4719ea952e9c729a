#include "view/chart_parts.h"

#include "view/arena.h"
#include "view/words.h"

static const char *day_of(Arena *arena, const Try *attempt, int64_t today) {
    char day[WORDS_ROOM];
    words_day(try_day(attempt), today, day);
    return chart_say(arena, "%s", day);
}

static const char *outcome_sentence(int outcome) {
    switch (outcome) {
    case OUTCOME_DID_IT:
        return _("You did it.");
    case OUTCOME_PARTLY:
        return _("You did part of it.");
    case OUTCOME_TURNED_BACK:
        return _("You turned back.");
    default:
        return "";
    }
}

const char *chart_hill_words(Arena *arena, const Try *attempt, int camp, int64_t today) {
    char fear[WORDS_ROOM];
    words_fear_line(attempt, fear);
    const char *said = fear[0] == '\0' ? _("No fear was noted.") : fear;
    const char *day = day_of(arena, attempt, today), *outcome = outcome_sentence(attempt->outcome);
    return camp > 0 ? chart_say(arena, _("Camp %d, %s. %s %s"), camp, day, said, outcome)
                    : chart_say(arena, _("A step taken off since, %s. %s %s"), day, said, outcome);
}

const char *chart_worry_words(Arena *arena, const Try *attempt, int64_t today) {
    char forecast[WORDS_ROOM];
    words_forecast_line(attempt, forecast);
    return chart_say(arena, "%s. %s", day_of(arena, attempt, today), forecast);
}
