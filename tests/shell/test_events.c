#include "shell/events.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

static bool read_event(SDL_Event event, EventScale scale, Input *out) {
    char *owned = NULL;
    bool done = event_input(&event, scale, out, &owned);
    SDL_free(owned);
    return done;
}

static SDL_Event key(SDL_Keycode code, Uint16 mod) {
    SDL_Event event = {.type = SDL_KEYDOWN};
    event.key.keysym.sym = code;
    event.key.keysym.mod = mod;
    return event;
}

static void keys_have_symbols(void **state) {
    (void)state;
    Input input;
    assert_true(read_event(key(SDLK_KP_ENTER, 0), (EventScale){1, 1}, &input));
    assert_int_equal(input.symbol, SYMBOL_ENTER);
    assert_true(read_event(key(SDLK_r, 0), (EventScale){1, 1}, &input));
    assert_int_equal(input.symbol, 'r');
    assert_false(read_event(key(SDLK_LSHIFT, KMOD_SHIFT), (EventScale){1, 1}, &input));
}

static void modifiers_are_told(void **state) {
    (void)state;
    Input input;
    assert_true(read_event(key(SDLK_RETURN, KMOD_RCTRL), (EventScale){1, 1}, &input));
    assert_int_equal(input.mods, MOD_CTRL);
    assert_true(read_event(key(SDLK_TAB, KMOD_LSHIFT | KMOD_CAPS), (EventScale){1, 1}, &input));
    assert_int_equal(input.mods, MOD_SHIFT);
}

static void a_question_mark_needs_no_shift_of_its_own(void **state) {
    (void)state;
    Input input;
    assert_true(read_event(key(SDLK_SLASH, KMOD_SHIFT), (EventScale){1, 1}, &input));
    assert_int_equal(input.symbol, '?');
    assert_int_equal(input.mods, 0);
}

static void the_mouse_speaks_in_pixels(void **state) {
    (void)state;
    SDL_Event event = {.type = SDL_MOUSEBUTTONDOWN};
    event.button.button = SDL_BUTTON_LEFT;
    event.button.x = 100;
    event.button.y = 40;
    event.button.clicks = 2;
    Input input;
    assert_true(read_event(event, (EventScale){2, 1.5}, &input));
    assert_int_equal(input.kind, INPUT_DOWN);
    assert_int_equal(input.x, 200);
    assert_int_equal(input.y, 60);
    assert_int_equal(input.clicks, 2);
}

static void the_right_button_goes_back_once(void **state) {
    (void)state;
    SDL_Event event = {.type = SDL_MOUSEBUTTONDOWN};
    event.button.button = SDL_BUTTON_RIGHT;
    Input input;
    assert_true(read_event(event, (EventScale){1, 1}, &input));
    assert_int_equal(input.kind, INPUT_AWAY);
    event.type = SDL_MOUSEBUTTONUP;
    assert_false(read_event(event, (EventScale){1, 1}, &input));
}

static void the_wheel_turns_either_way(void **state) {
    (void)state;
    SDL_Event event = {.type = SDL_MOUSEWHEEL};
    event.wheel.y = -2;
    event.wheel.mouseX = 7;
    Input input;
    assert_true(read_event(event, (EventScale){1, 1}, &input));
    assert_int_equal(input.value, -2);
    assert_int_equal(input.x, 7);
    event.wheel.direction = SDL_MOUSEWHEEL_FLIPPED;
    assert_true(read_event(event, (EventScale){1, 1}, &input));
    assert_int_equal(input.value, 2);
}

static void written_words_arrive_whole(void **state) {
    (void)state;
    SDL_Event event = {.type = SDL_TEXTINPUT};
    memcpy(event.text.text, "é", sizeof "é");
    Input input;
    char *owned = NULL;
    assert_true(event_input(&event, (EventScale){1, 1}, &input, &owned));
    assert_int_equal(input.kind, INPUT_TEXT);
    assert_string_equal(input.text, "é");
}

/* Through SDL's queue, as an input method would send them. */
static void what_an_input_method_makes_arrives_short_and_long(void **state) {
    (void)state;
    SDL_setenv("SDL_VIDEODRIVER", "dummy", 1);
    assert_int_equal(SDL_Init(SDL_INIT_VIDEO), 0);
    SDL_FlushEvents(SDL_FIRSTEVENT, SDL_LASTEVENT);
    SDL_Event event = {.type = SDL_TEXTEDITING};
    memcpy(event.edit.text, "にほ", sizeof "にほ");
    assert_int_equal(SDL_PushEvent(&event), 1);
    event = (SDL_Event){.type = SDL_TEXTEDITING_EXT};
    event.editExt.text = SDL_strdup("にほんごにほんごにほんごにほんご");
    assert_int_equal(SDL_PushEvent(&event), 1);
    static const char *const made[] = {"にほ", "にほんごにほんごにほんごにほんご"};
    for (size_t i = 0; i < 2; i++) {
        Input input;
        char *owned = NULL;
        assert_int_equal(SDL_PollEvent(&event), 1);
        assert_true(event_input(&event, (EventScale){1, 1}, &input, &owned));
        assert_int_equal(input.kind, INPUT_COMPOSE);
        assert_string_equal(input.text, made[i]);
        assert_true((owned != NULL) == (i == 1));
        SDL_free(owned);
    }
    SDL_Quit();
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(keys_have_symbols),
        cmocka_unit_test(modifiers_are_told),
        cmocka_unit_test(a_question_mark_needs_no_shift_of_its_own),
        cmocka_unit_test(the_mouse_speaks_in_pixels),
        cmocka_unit_test(the_right_button_goes_back_once),
        cmocka_unit_test(the_wheel_turns_either_way),
        cmocka_unit_test(written_words_arrive_whole),
        cmocka_unit_test(what_an_input_method_makes_arrives_short_and_long),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
