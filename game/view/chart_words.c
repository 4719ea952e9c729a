#include "view/chart_parts.h"

#include "view/arena.h"
#include "view/words.h"

#include <math.h>

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

const char *chart_repeat_words(Arena *arena, const Try *attempt, size_t repeat, int64_t today) {
    char fear[WORDS_ROOM];
    words_fear_line(attempt, fear);
    return chart_say(arena, _("Try %zu, %s. %s %s"), repeat, day_of(arena, attempt, today),
                     fear[0] == '\0' ? _("No fear was noted.") : fear, outcome_sentence(attempt->outcome));
}

const char *chart_trend_words(Arena *arena, const Trend *trend) {
    const int by = (int)lround(fabs(trend->by_try));
    if (!trend_is_told(trend)) {
        return NULL;
    }
    if (by == 0) {
        return chart_say(arena, _("Over %zu tries its peak stayed about level."), trend->count);
    }
    return chart_say(arena,
                     trend->by_try < 0 ? _("Over %zu tries its peak came down by about %d a time.")
                                       : _("Over %zu tries its peak went up by about %d a time."),
                     trend->count, by);
}

const char *chart_camp_trend(Arena *arena, const ProgressCamp *camp) {
    const char *words = chart_trend_words(arena, &camp->peaks);
    return words == NULL || camp->number == 0 ? words : chart_say(arena, _("Camp %d: %s"), camp->number, words);
}

const char *chart_step_words(Arena *arena, const ProgressCamp *camp) {
    const char *title = camp->step->title == NULL ? "" : camp->step->title;
    const char *tries =
        chart_say(arena, words_count(_("%zu try."), _("%zu tries."), (unsigned long)camp->all), camp->all);
    return camp->number > 0 ? chart_say(arena, _("Camp %d, %s: %s"), camp->number, title, tries)
                            : chart_say(arena, _("%s, taken off since: %s"), title, tries);
}

const char *chart_week_words(Arena *arena, const Week *week, int64_t today) {
    char day[WORDS_ROOM];
    words_date(week->monday, date_of_day(week->monday).year != date_of_day(today).year, day);
    return week->tents == 0 ? chart_say(arena, _("Week of %s: no tent."), day)
                            : chart_say(arena,
                                        words_count(_("Week of %s: %zu tent."), _("Week of %s: %zu tents."),
                                                    (unsigned long)week->tents),
                                        day, week->tents);
}

const char *chart_worry_words(Arena *arena, const Try *attempt, int64_t today) {
    char forecast[WORDS_ROOM];
    words_forecast_line(attempt, forecast);
    return chart_say(arena, "%s. %s", day_of(arena, attempt, today), forecast);
}
