/* Gamepads that are made up of software: plugged in, pulled out, pressed and held. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "shell/pads.h"

#define LETTING_GO 0

typedef struct Bench {
    Pads pads;
    SDL_Joystick *stick; /* the made-up pad's own side */
    int device;
    Uint64 now;
} Bench;

static void bench_plug(Bench *bench) {
    bench->device = SDL_JoystickAttachVirtual(SDL_JOYSTICK_TYPE_GAMECONTROLLER, SDL_CONTROLLER_AXIS_MAX,
                                              SDL_CONTROLLER_BUTTON_MAX, 0);
    assert_true(bench->device >= 0);
    bench->stick = SDL_JoystickOpen(bench->device);
    assert_non_null(bench->stick);
}

static void bench_unplug(Bench *bench) {
    SDL_JoystickClose(bench->stick);
    assert_int_equal(SDL_JoystickDetachVirtual(bench->device), 0);
}

/* All that waits in the queue; the last input there was, of symbol 0 where there was none. */
static Input bench_drain(Bench *bench) {
    Input last = {0}, input;
    SDL_Event event;
    while (SDL_PollEvent(&event))
        if (pads_event(&bench->pads, &event, bench->now, &input))
            last = input;
    return last;
}

static void bench_focus(Bench *bench, bool gained) {
    SDL_Event event = {.window = {.type = SDL_WINDOWEVENT}};
    event.window.event = gained ? SDL_WINDOWEVENT_FOCUS_GAINED : SDL_WINDOWEVENT_FOCUS_LOST;
    Input input;
    assert_false(pads_event(&bench->pads, &event, bench->now, &input));
}

static Bench bench_open(void) {
    Bench bench = {.now = 1000};
    SDL_SetHint(SDL_HINT_JOYSTICK_ALLOW_BACKGROUND_EVENTS, "1");
    assert_int_equal(SDL_Init(SDL_INIT_VIDEO | SDL_INIT_GAMECONTROLLER), 0);
    pads_open(&bench.pads);
    bench_focus(&bench, true);
    bench_plug(&bench);
    bench_drain(&bench);
    return bench;
}

static void bench_close(Bench *bench) {
    pads_close(&bench->pads);
    SDL_Quit();
}

static Input bench_button(Bench *bench, int button, bool down) {
    SDL_JoystickSetVirtualButton(bench->stick, button, down);
    return bench_drain(bench);
}

static Input bench_axis(Bench *bench, int axis, int value) {
    SDL_JoystickSetVirtualAxis(bench->stick, axis, (Sint16)value);
    return bench_drain(bench);
}

static size_t pads_count(const Pads *pads) {
    size_t count = 0;
    for (int i = 0; i < PADS_MOST; i++)
        count += pads->items[i].open != NULL;
    return count;
}

static void buttons_are_named(void **state) {
    (void)state;
    Bench bench = bench_open();
    const struct {
        int button, symbol;
    } buttons[] = {{SDL_CONTROLLER_BUTTON_A, PAD_A},
                   {SDL_CONTROLLER_BUTTON_B, PAD_B},
                   {SDL_CONTROLLER_BUTTON_X, PAD_X},
                   {SDL_CONTROLLER_BUTTON_Y, PAD_Y},
                   {SDL_CONTROLLER_BUTTON_START, PAD_START},
                   {SDL_CONTROLLER_BUTTON_BACK, PAD_BACK},
                   {SDL_CONTROLLER_BUTTON_LEFTSHOULDER, PAD_LEFT_SHOULDER},
                   {SDL_CONTROLLER_BUTTON_RIGHTSHOULDER, PAD_RIGHT_SHOULDER},
                   {SDL_CONTROLLER_BUTTON_RIGHTSTICK, PAD_STICK},
                   {SDL_CONTROLLER_BUTTON_DPAD_LEFT, PAD_LEFT},
                   {SDL_CONTROLLER_BUTTON_DPAD_DOWN, PAD_DOWN},
                   {SDL_CONTROLLER_BUTTON_GUIDE, 0}};
    for (size_t i = 0; i < sizeof buttons / sizeof *buttons; i++) {
        const Input pressed = bench_button(&bench, buttons[i].button, true);
        assert_int_equal(pressed.symbol, buttons[i].symbol);
        assert_int_equal(pressed.kind, pressed.symbol == 0 ? INPUT_KEY : INPUT_PAD);
        assert_int_equal(bench_button(&bench, buttons[i].button, false).symbol, LETTING_GO);
    }
    bench_close(&bench);
}

static void a_held_direction_goes_on_until_it_is_let_go(void **state) {
    (void)state;
    Bench bench = bench_open();
    Input input;
    assert_int_equal(pads_wait(&bench.pads, bench.now), -1);
    bench_button(&bench, SDL_CONTROLLER_BUTTON_DPAD_UP, true);
    assert_int_equal(pads_wait(&bench.pads, bench.now), PADS_FIRST_MS);
    assert_false(pads_go_on(&bench.pads, bench.now + PADS_FIRST_MS - 1, &input));
    assert_true(pads_go_on(&bench.pads, bench.now + PADS_FIRST_MS, &input));
    assert_int_equal(input.symbol, PAD_UP);
    assert_true(input.repeat);
    assert_int_equal(pads_wait(&bench.pads, bench.now + PADS_FIRST_MS), PADS_NEXT_MS);
    bench_button(&bench, SDL_CONTROLLER_BUTTON_DPAD_UP, false);
    assert_int_equal(pads_wait(&bench.pads, bench.now), -1);
    bench_button(&bench, SDL_CONTROLLER_BUTTON_A, true); /* what acts is never done twice */
    assert_int_equal(pads_wait(&bench.pads, bench.now), -1);
    bench_close(&bench);
}

static void the_stick_has_a_dead_zone_and_one_way_at_a_time(void **state) {
    (void)state;
    Bench bench = bench_open();
    assert_int_equal(bench_axis(&bench, SDL_CONTROLLER_AXIS_LEFTX, 9000).symbol, 0);
    assert_int_equal(bench_axis(&bench, SDL_CONTROLLER_AXIS_LEFTX, 20000).symbol, PAD_RIGHT);
    assert_int_equal(bench_axis(&bench, SDL_CONTROLLER_AXIS_LEFTX, 16000).symbol, 0); /* trembling is no second press */
    assert_int_equal(bench_axis(&bench, SDL_CONTROLLER_AXIS_LEFTX, 20000).symbol, 0);
    assert_int_equal(bench_axis(&bench, SDL_CONTROLLER_AXIS_LEFTY, -22000).symbol, 0); /* nor is a diagonal */
    assert_int_equal(bench_axis(&bench, SDL_CONTROLLER_AXIS_LEFTY, -30000).symbol, PAD_UP);
    assert_true(pads_wait(&bench.pads, bench.now) > 0);
    bench_axis(&bench, SDL_CONTROLLER_AXIS_LEFTX, 0);
    bench_axis(&bench, SDL_CONTROLLER_AXIS_LEFTY, -5000);
    assert_int_equal(pads_wait(&bench.pads, bench.now), -1);
    assert_int_equal(bench_axis(&bench, SDL_CONTROLLER_AXIS_LEFTX, -32768).symbol, PAD_LEFT);
    bench_close(&bench);
}

static void triggers_are_pulled_once(void **state) {
    (void)state;
    Bench bench = bench_open();
    bench_axis(&bench, SDL_CONTROLLER_AXIS_TRIGGERLEFT, -32768);
    assert_int_equal(bench_axis(&bench, SDL_CONTROLLER_AXIS_TRIGGERLEFT, 32767).symbol, PAD_LEFT_TRIGGER);
    assert_int_equal(bench_axis(&bench, SDL_CONTROLLER_AXIS_TRIGGERLEFT, 30000).symbol, 0);
    assert_true(pads_wait(&bench.pads, bench.now) > 0);
    bench_axis(&bench, SDL_CONTROLLER_AXIS_TRIGGERLEFT, -32768);
    assert_int_equal(pads_wait(&bench.pads, bench.now), -1);
    bench_axis(&bench, SDL_CONTROLLER_AXIS_TRIGGERRIGHT, -32768);
    assert_int_equal(bench_axis(&bench, SDL_CONTROLLER_AXIS_TRIGGERRIGHT, 32767).symbol, PAD_RIGHT_TRIGGER);
    bench_close(&bench);
}

static void a_pad_pulled_out_in_the_middle_holds_nothing(void **state) {
    (void)state;
    Bench bench = bench_open();
    assert_int_equal(pads_count(&bench.pads), 1);
    bench_axis(&bench, SDL_CONTROLLER_AXIS_LEFTY, 32767);
    assert_true(pads_wait(&bench.pads, bench.now) >= 0);
    bench_unplug(&bench);
    bench_drain(&bench);
    assert_int_equal(pads_count(&bench.pads), 0);
    assert_int_equal(pads_wait(&bench.pads, bench.now), -1);
    bench_plug(&bench); /* and in again: it is known at once */
    bench_drain(&bench);
    assert_int_equal(pads_count(&bench.pads), 1);
    assert_int_equal(bench_button(&bench, SDL_CONTROLLER_BUTTON_A, true).symbol, PAD_A);
    bench_close(&bench);
}

static void pads_are_open_only_while_the_window_has_the_focus(void **state) {
    (void)state;
    Bench bench = bench_open();
    bench_button(&bench, SDL_CONTROLLER_BUTTON_DPAD_LEFT, true);
    bench_focus(&bench, false);
    assert_int_equal(pads_count(&bench.pads), 0);
    assert_int_equal(pads_wait(&bench.pads, bench.now), -1);
    bench_focus(&bench, true);
    assert_int_equal(pads_count(&bench.pads), 1);
    bench_close(&bench);
}

int main(void) {
    SDL_setenv("SDL_VIDEODRIVER", "dummy", 1);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(buttons_are_named),
        cmocka_unit_test(a_held_direction_goes_on_until_it_is_let_go),
        cmocka_unit_test(the_stick_has_a_dead_zone_and_one_way_at_a_time),
        cmocka_unit_test(triggers_are_pulled_once),
        cmocka_unit_test(a_pad_pulled_out_in_the_middle_holds_nothing),
        cmocka_unit_test(pads_are_open_only_while_the_window_has_the_focus),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
