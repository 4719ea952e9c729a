/* A screen of the game in a window, with a measure that knows no font: what it says, and what the hand means on it. */
#ifndef TESTS_VIEW_LOOK_H
#define TESTS_VIEW_LOOK_H

#include "stage.h"

#include "view/picture.h"
#include "view/view.h"

#include <math.h>

static const Moment now = {INT64_C(1772476200000), 0};

/* The caller frees it. */
static inline Screen screen_in(const App *app, int width, int height) {
    const Sight sight = sight_fit(app, width, height, now, measure_plain, NULL);
    return view(app, &sight);
}

static inline Screen screen_of(const App *app) {
    return screen_in(app, 1280, 720);
}

static inline bool holds(const char *text, const char *part) {
    return text != NULL && strstr(text, part) != NULL;
}

/* Part of what is written somewhere, and has not faded away. */
static inline bool screen_shows(const Screen *screen, const char *part) {
    for (size_t i = 0; i < screen->count; i++) {
        const Item *item = &screen->items[i];
        if (item->gone < 1 && (holds(item->text, part) || holds(item->second, part))) {
            return true;
        }
    }
    return false;
}

/* Written or read aloud. */
static inline bool screen_says(const Screen *screen, const char *part) {
    for (size_t i = 0; i < screen->count; i++) {
        if (holds(screen->items[i].spoken, part)) {
            return true;
        }
    }
    return screen_shows(screen, part);
}

static inline double shape_width(const Drawn *shape) {
    double least = shape->count > 0 ? shape->steps[0].x : 0, most = least;
    for (size_t i = 0; i < shape->count; i++) {
        least = fmin(least, shape->steps[i].x);
        most = fmax(most, shape->steps[i].x);
    }
    return most - least;
}

/* Slopes of hills: filled, and wider than a dot. */
static inline size_t slopes_on(const Screen *screen) {
    size_t count = 0;
    for (size_t i = 0; i < screen->count; i++) {
        const Picture *picture = screen->items[i].kind == ITEM_PICTURE ? screen->items[i].picture : NULL;
        for (size_t j = 0; picture != NULL && j < picture->count; j++) {
            count += picture->shapes[j].stroke == 0 && shape_width(&picture->shapes[j]) > 16 ? 1 : 0;
        }
    }
    return count;
}

static inline const Item *item_at(const Screen *screen, Key key) {
    const int at = screen_find(screen, key);
    assert_true(at >= 0);
    return &screen->items[at];
}

static inline const Item *focused(const Screen *screen) {
    assert_true(screen->focus >= 0);
    return &screen->items[screen->focus];
}

static inline Input key_input(int symbol, unsigned mods) {
    return (Input){.kind = INPUT_KEY, .symbol = symbol, .mods = mods};
}

/* One input and all that it means, performed as in the game. */
static inline void hand(App *app, int width, int height, Input input, Effects *effects) {
    const Sight sight = sight_fit(app, width, height, now, measure_plain, NULL);
    Screen screen = view(app, &sight);
    Command commands[INPUT_COMMANDS];
    const size_t count = input_commands(&screen, app, &sight, &input, commands);
    for (size_t i = 0; i < count; i++) {
        (void)app_update(app, &commands[i], now, effects);
    }
    screen_free(&screen);
}

/* An app and the screen it was seen on last. */
typedef struct Seen {
    App app;
    Moment now;
    Sight sight;
    Screen screen;
} Seen;

static inline void look_at(Seen *seen, ScreenName screen) {
    memset(seen, 0, sizeof *seen);
    seen->now = now;
    seen->app = app_new(chance_from_seed(3), NULL, 0);
    seen->app.ui.screen = screen;
    seen->app.ui.today = moment_day(now);
}

static inline void open_book(App *app) {
    app->book = book_new("Maya", now, &app->chance);
    app->has_book = true;
}

static inline void see(Seen *seen) {
    if (seen->screen.arena != NULL) {
        screen_free(&seen->screen);
    }
    seen->sight = sight_fit(&seen->app, 1280, 720, seen->now, measure_plain, NULL);
    seen->screen = view(&seen->app, &seen->sight);
}

static inline void look_away(Seen *seen) {
    if (seen->screen.arena != NULL) {
        screen_free(&seen->screen);
    }
    app_free(&seen->app);
}

static inline const Item *item_of(const Seen *seen, Key key) {
    return item_at(&seen->screen, key);
}

static inline bool shows(const Seen *seen, const char *part) {
    return screen_shows(&seen->screen, part);
}

static inline bool says(const Seen *seen, const char *part) {
    return screen_says(&seen->screen, part);
}

static inline Command means(const Seen *seen, Input input) {
    Command commands[INPUT_COMMANDS];
    return first_of(commands, input_commands(&seen->screen, &seen->app, &seen->sight, &input, commands));
}

static inline Command key_means(const Seen *seen, int symbol) {
    return means(seen, key_input(symbol, 0));
}

#endif
