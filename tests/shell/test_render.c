#define _POSIX_C_SOURCE 200809L /* mkdtemp */
/* A session as a sound file: what is in it, and what is left where it is not finished. */
#include "sound/hear.h"

#include "shell/studio.h"

#include <errno.h>
#include <sndfile.h>
#include <stdio.h>
#include <unistd.h>

static char folder[] = "/tmp/foothold-render-XXXXXX";
static char path[64];

static int set_up(void **state) {
    (void)state;
    strcpy(folder + sizeof folder - 7, "XXXXXX");
    assert_non_null(mkdtemp(folder));
    snprintf(path, sizeof path, "%s/out.wav", folder);
    return 0;
}

static void empty(const char *where) {
    DiskNames names = {0};
    assert_int_equal(disk_posix.list(NULL, where, &names), 0);
    for (size_t i = 0; i < names.count; i++) {
        char inner[DISK_PATH_ROOM];
        assert_true(disk_join(inner, where, names.items[i]));
        if (unlink(inner) < 0)
            empty(inner);
    }
    disk_names_free(&names);
    assert_int_equal(rmdir(where), 0);
}

static int tear_down(void **state) {
    (void)state;
    empty(folder);
    return 0;
}

static size_t count_files(const char *where) {
    DiskNames names = {0};
    assert_int_equal(disk_posix.list(NULL, where, &names), 0);
    const size_t count = names.count;
    disk_names_free(&names);
    return count;
}

static HutSetup short_session(void) {
    HutSetup setup = hear_pattern("sigh", 1, STEM_ALL);
    setup.position = breath_frames(&setup.plan) - 3 * SECOND - 11;
    return setup;
}

static void render_through(Render *render) {
    Problem problem = {0};
    int percent = 0, before = 0;
    assert_non_null(render);
    do {
        percent = render_step(render, &problem);
        assert_true(percent >= before);
        before = percent;
    } while (percent < 100);
    render_end(render);
}

/* Rounded with a triangular dither: never further off than one step and a half, and half a step in the mean square. */
static void the_file_is_the_pure_render(void **state) {
    (void)state;
    const HutSetup setup = short_session();
    const int64_t frames = 17 * SECOND + 11;
    render_through(render_begin(&setup, path, NULL));
    SF_INFO info = {0};
    SNDFILE *file = sf_open(path, SFM_READ, &info);
    assert_non_null(file);
    assert_int_equal(info.frames, frames);
    assert_int_equal(info.channels, 2);
    assert_int_equal(info.samplerate, SOUND_RATE);
    assert_int_equal(info.format, SF_FORMAT_WAV | SF_FORMAT_PCM_16);
    short *written = malloc(2 * (size_t)frames * sizeof *written);
    assert_int_equal(sf_readf_short(file, written, frames), frames);
    sf_close(file);
    HutSound *hut = hear_begin(&setup);
    float *pure = hear(hut, frames);
    double sum = 0;
    for (int64_t i = 0; i < 2 * frames; i++) {
        const double off = written[i] - 32767.0 * (double)pure[i];
        assert_true(fabs(off) <= 1.51);
        sum += off * off;
    }
    assert_true(fabs(sqrt(sum / (2 * (double)frames)) - 0.5) < 0.02);
    free(pure);
    free(written);
    free(hut);
}

static void what_is_there_stays_until_the_new_one_is_whole(void **state) {
    (void)state;
    const HutSetup setup = short_session();
    assert_int_equal(disk_write_new(&disk_posix, path, "old", 3), 0);
    Render *render = render_begin(&setup, path, NULL);
    assert_non_null(render);
    assert_true(render_step(render, NULL) > 0);
    assert_int_equal(count_files(folder), 2);
    render_end(render);
    assert_int_equal(count_files(folder), 1);
    DiskMark mark;
    assert_int_equal(disk_mark_file(&disk_posix, path, &mark), 0);
    assert_int_equal(mark.size, 3);
}

static void what_has_no_end_is_refused(void **state) {
    (void)state;
    Problem problem = {0};
    const HutSetup setup = hear_pattern("hut", 0, STEM_ALL);
    assert_null(render_begin(&setup, path, &problem));
    assert_non_null(strstr(problem.text, "minutes"));
    assert_int_equal(count_files(folder), 0);
}

static void places_that_are_no_file_are_refused(void **state) {
    (void)state;
    const HutSetup setup = short_session();
    Problem problem = {0};
    assert_int_equal(symlink("elsewhere", path), 0);
    assert_null(render_begin(&setup, path, &problem));
    assert_true(problem.text[0] != '\0');
    assert_null(render_begin(&setup, folder, &problem));
    assert_null(render_begin(&setup, "/nowhere/at/all.wav", &problem));
    assert_int_equal(count_files(folder), 1);
}

static App app;

static void in_the_hut(int minutes) {
    app = app_new(chance_from_seed(1), NULL, 0);
    app.ui.prefs.minutes = minutes;
    Effects effects = {0};
    assert_true(app_update(&app, &(Command){.kind = COMMAND_HUT}, (Moment){0, 0}, &effects));
    effects_free(&effects);
}

static Command news_of(Studio *studio) {
    Command news = {.kind = COMMAND_NONE};
    while (studio_step(studio) && news.value < 100)
        while (studio_news(studio, &news))
            assert_int_equal(news.kind, COMMAND_RENDERED);
    (void)studio_news(studio, &news);
    assert_false(studio_news(studio, &news));
    return news;
}

static void the_studio_never_writes_over_a_recording(void **state) {
    (void)state;
    Studio studio = {.saves = folder};
    in_the_hut(1);
    for (int i = 0; i < 2; i++) {
        char wanted[DISK_PATH_ROOM];
        studio_begin(&studio, &app, "hut-breath-1-minute.wav");
        const Command news = news_of(&studio);
        snprintf(wanted, sizeof wanted, "%s/recordings/hut-breath-1-minute%s.wav", folder, i == 0 ? "" : "-2");
        assert_int_equal(news.value, 100);
        assert_string_equal(news.text, wanted);
        assert_true(disk_exists(&disk_posix, wanted));
    }
    app_free(&app);
}

static void the_studio_can_be_stopped(void **state) {
    (void)state;
    Studio studio = {.saves = folder};
    Command news;
    in_the_hut(0); /* an open session: five minutes of it */
    studio_begin(&studio, &app, "a.wav");
    for (int i = 0; i < 10; i++)
        assert_true(studio_step(&studio));
    assert_true(studio_news(&studio, &news));
    assert_in_range(news.value, 2, 4);
    studio_stop(&studio);
    assert_false(studio_step(&studio));
    assert_false(studio_news(&studio, &news));
    char recordings[DISK_PATH_ROOM];
    assert_true(disk_join(recordings, folder, STUDIO_FOLDER));
    assert_int_equal(count_files(recordings), 0);
    app_free(&app);
}

static void a_place_that_takes_nothing_is_told(void **state) {
    (void)state;
    Studio studio = {.saves = folder};
    in_the_hut(1);
    studio_begin(&studio, &app, "no/such/folder.wav");
    const Command news = news_of(&studio);
    assert_true(news.value < 0);
    assert_non_null(strstr(news.text, "could not be written"));
    app_free(&app);
}

#define WITH_FOLDER(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        WITH_FOLDER(the_file_is_the_pure_render),
        WITH_FOLDER(what_is_there_stays_until_the_new_one_is_whole),
        WITH_FOLDER(what_has_no_end_is_refused),
        WITH_FOLDER(places_that_are_no_file_are_refused),
        WITH_FOLDER(the_studio_never_writes_over_a_recording),
        WITH_FOLDER(the_studio_can_be_stopped),
        WITH_FOLDER(a_place_that_takes_nothing_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
