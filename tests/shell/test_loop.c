/* The window's own loop, from the events SDL hands over to what a program that reads the screen aloud finds: in a
   window that nobody sees, on a disk in memory. The hand does its next thing whenever a picture was shown. */
#include "shell/loop.h"
#include "shell/played.h"

#define PICTURE "/screen.txt"
#define LISTED STAGE_HOME "/Downloads/lifts.txt"
#define LIST "10 Look at a lift\n50 Ride one\n"
#define EVENTS_MOST 8

typedef struct Hand {
    Disk plain, disk; /* as it is, and with the hand on it */
    SDL_Event events[EVENTS_MOST];
    size_t count, done;
    char *pictures[EVENTS_MOST + 1]; /* what was on the screen before each of them */
} Hand;

static Hand hand;

static void hand_add(SDL_Event event) {
    assert_true(hand.count < EVENTS_MOST);
    hand.events[hand.count++] = event;
}

static void hand_drop(const char *path) {
    SDL_Event event = {.type = SDL_DROPFILE};
    event.drop.file = SDL_strdup(path);
    hand_add(event);
}

static void hand_press(SDL_Keycode code) {
    SDL_Event event = {.type = SDL_KEYDOWN};
    event.key.keysym.sym = code;
    hand_add(event);
}

/* A picture follows even where the game did not heed the event. */
static void hand_do(SDL_Event *event) {
    SDL_Event look = {.type = SDL_WINDOWEVENT};
    look.window.event = SDL_WINDOWEVENT_EXPOSED;
    (void)SDL_PushEvent(event);
    (void)SDL_PushEvent(&look);
}

static int shown(void *self, const char *from, const char *to) {
    const int error = hand.plain.rename(self, from, to);
    SDL_Event leave = {.type = SDL_QUIT};
    if (error >= 0 && strcmp(to, PICTURE) == 0 && hand.done <= hand.count) {
        hand.pictures[hand.done] = SDL_strdup(save(PICTURE));
        hand_do(hand.done < hand.count ? &hand.events[hand.done] : &leave);
        hand.done++;
    }
    return error;
}

static void settle(void *unused) {
    (void)unused;
}

/* Returns once all of it was done and the game was left. */
static void play(void) {
    Problem problem = {0};
    Window window;
    Fonts *fonts = fonts_open(&problem);
    assert_non_null(fonts);
    assert_true(window_open(&window, RENDERER_SOFTWARE, 1280, 720, NULL, &problem));
    assert_int_equal(SDL_GetEventState(SDL_DROPFILE), SDL_ENABLE);
    Draw draw = draw_new(window.renderer, fonts, SOURCE_DIR "/assets");
    hand.plain = hand.disk = stage.disk;
    hand.disk.rename = shown;
    Follow follow = {&hand.disk, PICTURE};
    Audio audio = {.door = &audio_door};
    Studio studio = {.saves = STAGE_FOLDER};
    Dictaphone dictaphone = {.door = &voice_door, .saves = STAGE_FOLDER};
    const Later later = {settle, NULL};
    loop_run(&stage.session, &window, &draw, &follow, &audio, &studio, &dictaphone, &later);
    audio_close(&audio);
    draw_free(&draw);
    window_close(&window);
    fonts_close(fonts);
    SDL_Quit();
    assert_int_equal(hand.done, hand.count + 1);
}

/* After the first `events` of them. */
static bool showed(size_t events, const char *words) {
    return strstr(hand.pictures[events], words) != NULL;
}

static int begin_hand(void **state) {
    hand = (Hand){.count = 0};
    if (begin(state) != 0)
        return 1;
    disk_memory_put(stage.memory, LISTED, LIST, strlen(LIST));
    return 0;
}

static int end_hand(void **state) {
    for (size_t i = 0; i < hand.done; i++)
        SDL_free(hand.pictures[i]);
    return end(state);
}

static void a_dropped_file_is_shown_before_it_is_added(void **state) {
    size_t count = 0;
    (void)state;
    new_person("Maya");
    hand_drop(LISTED);
    play();
    assert_false(showed(0, "Look at a lift"));
    assert_true(showed(1, "Bring in a trail"));
    assert_true(showed(1, "Look at a lift"));
    assert_true(showed(1, "Ride one"));
    free((void *)book_trails(&stage.session.app.book, false, &count));
    assert_int_equal(count, 0);
}

static void one_key_more_adds_it(void **state) {
    size_t count = 0;
    (void)state;
    new_person("Maya");
    hand_drop(LISTED);
    hand_press(SDLK_RETURN);
    play();
    assert_true(showed(2, "Look at a lift"));
    assert_false(showed(2, "Bring in a trail"));
    const Trail **trails = book_trails(&stage.session.app.book, false, &count);
    assert_int_equal(count, 1);
    free((void *)trails);
}

static void a_file_that_is_no_trail_is_told(void **state) {
    (void)state;
    new_person("Maya");
    hand_drop(STAGE_HOME "/Downloads/gone.txt");
    play();
    assert_true(showed(1, "This could not be read as a trail"));
}

static void with_nobody_there_a_word_says_so(void **state) {
    (void)state;
    hand_drop(LISTED);
    play();
    assert_true(showed(1, "Choose who is climbing first"));
}

#define WITH_HAND(test) cmocka_unit_test_setup_teardown(test, begin_hand, end_hand)

int main(void) {
    const struct CMUnitTest tests[] = {
        WITH_HAND(a_dropped_file_is_shown_before_it_is_added),
        WITH_HAND(one_key_more_adds_it),
        WITH_HAND(a_file_that_is_no_trail_is_told),
        WITH_HAND(with_nobody_there_a_word_says_so),
    };
    SDL_SetMainReady();
    (void)SDL_setenv("SDL_VIDEODRIVER", "dummy", 1);
    (void)SDL_setenv("SDL_AUDIODRIVER", "dummy", 1);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
