/* What a step's kind lays beside the practice: lines to read from, words by the clock, a count. Nothing of it is kept.
 */
#include "core/app_parts.h"
#include "core/lines.h"
#include "core/tries.h"

#define MINUTE_S 60
#define IMAGINE_MINUTES 3
#define BODY_MINUTES 1
#define BODY_MOST 10 /* minutes: no count goes on by itself for longer */
#define SETTLE_MOST 60
#define TIMES_MOST 999

static const Step *tool_step(const App *app) {
    const Try *attempt = app_attempt(app);
    return attempt ? book_step(&app->book, attempt->step) : NULL;
}

StepKind app_tool(const App *app) {
    const Step *step = tool_step(app);
    return step && step->kind != UNSET ? (StepKind)step->kind : STEP_GO;
}

Tool tool_new(void) {
    return (Tool){.since = moment_unset, .till = moment_unset, .times = UNSET};
}

static int tool_minutes(const App *app, int usual) {
    const Step *step = tool_step(app);
    return step && step->minutes[0] > 0 ? step->minutes[0] : usual;
}

/* A fifth of the time to settle, half of it gone when it is there. */
ImaginePhase app_imagine(const App *app, Moment now) {
    const int whole = tool_minutes(app, IMAGINE_MINUTES) * MINUTE_S, seconds = app_practice_seconds(app, now);
    const int settle = whole / 5 < SETTLE_MOST ? whole / 5 : SETTLE_MOST;
    if (seconds < settle)
        return IMAGINE_SETTLE;
    if (seconds < whole / 2)
        return IMAGINE_PICTURE;
    return seconds < whole ? IMAGINE_STAY : IMAGINE_BACK;
}

int app_tool_lines(const App *app) {
    const Step *step = tool_step(app);
    const int own = step ? lines_count(step) : 0;
    return app_tool(app) == STEP_BODY ? BODY_CAUTIONS + own : own;
}

static int body_most(const App *app) {
    const int minutes = tool_minutes(app, BODY_MINUTES);
    return (minutes < BODY_MOST ? minutes : BODY_MOST) * MINUTE_S;
}

int app_count_seconds(const App *app, Moment now) {
    const Tool *tool = &app->ui.tool;
    const int64_t end = moment_is_set(tool->till) ? tool->till.ms : now.ms;
    const int most = body_most(app);
    const int seconds = moment_is_set(tool->since) ? seconds_of_ms(end - tool->since.ms) : 0;
    return seconds < most ? seconds : most;
}

CountState app_count(const App *app, Moment now) {
    const Tool *tool = &app->ui.tool;
    if (tool->line < app_tool_lines(app))
        return COUNT_CAUTIONS;
    if (!moment_is_set(tool->since))
        return COUNT_READY;
    const bool over = tool->times == UNSET && app_count_seconds(app, now) >= body_most(app);
    return moment_is_set(tool->till) || over ? COUNT_ENOUGH : COUNT_ON;
}

static void count_begin(const Turn *turn, bool times) {
    Tool *tool = &turn->app->ui.tool;
    tool->since = turn->now;
    tool->till = moment_unset;
    tool->times = times ? 0 : UNSET;
}

/* Seconds end here; of times it is one more. */
static bool count_on(const Turn *turn) {
    Tool *tool = &turn->app->ui.tool;
    if (tool->times == UNSET)
        tool->till = turn->now;
    else if (tool->times < TIMES_MOST)
        tool->times++;
    else
        return false;
    return true;
}

/* The cautions first, then it counts; what is enough may be begun again. */
static bool count_turn(const Turn *turn) {
    Tool *tool = &turn->app->ui.tool;
    switch (app_count(turn->app, turn->now)) {
    case COUNT_CAUTIONS:
        tool->line++;
        return true;
    case COUNT_READY:
    case COUNT_ENOUGH:
        count_begin(turn, tool->times != UNSET);
        return true;
    case COUNT_ON:
        return count_on(turn);
    }
    return false;
}

bool app_may_count_otherwise(const App *app, Moment now) {
    const CountState count = app_count(app, now);
    return app_tool(app) == STEP_BODY && count != COUNT_CAUTIONS && (count != COUNT_ON || app->ui.tool.times != UNSET);
}

static bool count_otherwise(const Turn *turn) {
    Tool *tool = &turn->app->ui.tool;
    if (!app_may_count_otherwise(turn->app, turn->now))
        return false;
    if (app_count(turn->app, turn->now) == COUNT_ON)
        tool->till = turn->now;
    else
        count_begin(turn, tool->times == UNSET);
    return true;
}

static bool line_turn(const Turn *turn) {
    const int lines = app_tool_lines(turn->app);
    if (lines < 2)
        return false;
    turn->app->ui.tool.line = (turn->app->ui.tool.line + 1) % lines;
    return true;
}

static bool tool_turn(const Turn *turn) {
    switch (app_tool(turn->app)) {
    case STEP_GO:
        return false;
    case STEP_RECORD:
        return tape_turn(turn);
    case STEP_MIRROR:
    case STEP_TALK:
        return line_turn(turn);
    case STEP_IMAGINE:
        turn->app->ui.tool.off = !turn->app->ui.tool.off;
        return true;
    case STEP_BODY:
        return count_turn(turn);
    }
    return false;
}

bool tool_command_next(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    if (ui->screen != SCREEN_PRACTICE || !(turn->command->value == 0 ? tool_turn(turn) : count_otherwise(turn)))
        return false;
    ui->scroll[SCREEN_PRACTICE] = 0; /* other words begin at their beginning */
    return true;
}
