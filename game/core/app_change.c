/* What changed and when, for motion: the eye follows a ring from the thing that had the focus to the one that has it.
 */
#include "core/app_parts.h"

Seen seen_of(const Ui *ui) {
    return (Seen){ui->focus, ui->hover, ui->press, key_record(PART_CAMP, ui->step), ui->screen};
}

static void change_trace(Change *change, const Key *before, const Key *after, Moment now) {
    if (!key_same(before, after))
        *change = (Change){*before, now};
}

void seen_trace(const Seen *seen, Ui *ui, Moment now) {
    const Seen after = seen_of(ui);
    change_trace(&ui->focused, &seen->focus, &after.focus, now);
    change_trace(&ui->hovered, &seen->hover, &after.hover, now);
    change_trace(&ui->pressed, &seen->press, &after.press, now);
    change_trace(&ui->camped, &seen->camp, &after.camp, now);
    if (seen->screen != ui->screen)
        ui->from = seen->screen;
}

/* As far as everything drifts in so long a time: evenly, then slower and slower, then no further. */
static int64_t drift_of(int64_t ms) {
    const int64_t even = DRIFT_REST_MS - DRIFT_SLOW_MS;
    if (ms <= even)
        return ms > 0 ? ms : 0;
    double left = ms < DRIFT_REST_MS ? (double)(DRIFT_REST_MS - ms) / DRIFT_SLOW_MS : 0;
    return even + (int64_t)((1 - left * left) * DRIFT_SLOW_MS / 2);
}

int64_t app_drift_ms(const App *app, Moment now) {
    const Ui *ui = &app->ui;
    return ui->drifted + (moment_is_set(ui->touched) ? drift_of(now.ms - ui->touched.ms) : 0);
}

bool app_drifts(const App *app, Moment now) {
    return moment_is_set(app->ui.touched) && now.ms - app->ui.touched.ms < DRIFT_REST_MS;
}

void app_touch(App *app, Moment now) {
    app->ui.drifted = app_drift_ms(app, now);
    app->ui.touched = now;
}
