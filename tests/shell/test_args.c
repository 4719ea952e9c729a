#include "shell/args.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#define MOST 12

static bool read_line(const char *line, Args *out, Problem *problem) {
    static char text[400];
    static char *words[MOST];
    int count = 0;
    snprintf(text, sizeof text, "foothold %s", line);
    for (char *word = strtok(text, " "); word != NULL && count < MOST; word = strtok(NULL, " "))
        words[count++] = word;
    return args_read(out, count, words, problem);
}

static void plain_start_plays(void **state) {
    (void)state;
    Args args;
    assert_true(read_line("", &args, NULL));
    assert_int_equal(args.task, TASK_PLAY);
    assert_false(moment_is_set(args.clock));
}

static void options_are_taken(void **state) {
    (void)state;
    Args args;
    assert_true(read_line("--save-dir /x --seed 7 --clock 2026-03-01T18:30:00Z --renderer software --profile Maya",
                          &args, NULL));
    assert_string_equal(args.save_dir, "/x");
    assert_string_equal(args.profile, "Maya");
    assert_true(args.seeded);
    assert_int_equal(args.seed, 7);
    assert_int_equal(args.renderer, RENDERER_SOFTWARE);
    assert_int_equal(args.clock.ms, INT64_C(1772389800000));
}

static void files_go_up_to_the_next_option(void **state) {
    (void)state;
    Args args;
    assert_true(read_line("--check-pack a.json b.json --seed 1", &args, NULL));
    assert_int_equal(args.task, TASK_CHECK_PACK);
    assert_int_equal(args.file_count, 2);
    assert_string_equal(args.files[1], "b.json");
}

static void screens_take_a_size(void **state) {
    (void)state;
    Args args;
    assert_true(read_line("--screens out --size 1920x1080 --text 150 --contrast high", &args, NULL));
    assert_int_equal(args.task, TASK_SCREENS);
    assert_int_equal(args.width, 1920);
    assert_int_equal(args.height, 1080);
    assert_int_equal(args.text, 150);
    assert_true(args.contrast);
}

static void a_breath_may_be_named(void **state) {
    (void)state;
    Args args;
    assert_true(read_line("--breathe --seed 7", &args, NULL));
    assert_true(args.breathe);
    assert_null(args.pattern);
    assert_true(read_line("--breathe 4-7-8 --seed 7", &args, NULL));
    assert_string_equal(args.pattern, "4-7-8");
    assert_int_equal(args.seed, 7);
    Problem problem = {0};
    assert_false(read_line("--breathe dance", &args, &problem));
    assert_non_null(strstr(problem.text, "hut, even, long-out, box, 4-7-8 or sigh"));
}

static void a_recording_takes_a_breath_minutes_and_a_file(void **state) {
    (void)state;
    Args args;
    assert_true(read_line("--render-breath long-out 60 out.wav --seed 2", &args, NULL));
    assert_int_equal(args.task, TASK_RENDER);
    assert_string_equal(args.pattern, "long-out");
    assert_int_equal(args.minutes, 60);
    assert_string_equal(args.out, "out.wav");
    Problem problem = {0};
    assert_false(read_line("--render-breath dance 5 out.wav", &args, &problem));
    assert_non_null(strstr(problem.text, "hut, even, long-out, box, 4-7-8 or sigh"));
}

static void a_report_takes_a_form_and_a_file(void **state) {
    (void)state;
    Args args;
    assert_true(read_line("--report csv out.csv --profile Maya", &args, NULL));
    assert_int_equal(args.task, TASK_REPORT);
    assert_int_equal(args.form, SHARE_TABLE);
    assert_int_equal(args.range, SHARE_30_DAYS);
    assert_false(args.words);
    assert_string_equal(args.out, "out.csv");
    assert_true(read_line("--words --range all --report html page.html", &args, NULL));
    assert_int_equal(args.form, SHARE_PAGE);
    assert_int_equal(args.range, SHARE_ALL);
    assert_true(args.words);
}

static void wrong_lines_are_refused_in_a_sentence(void **state) {
    (void)state;
    static const char *const lines[] = {"--dance",
                                        "--seed",
                                        "--seed x",
                                        "--clock soon",
                                        "--size 12x12",
                                        "--text 110",
                                        "--check-pack",
                                        "--walk a b",
                                        "--renderer magic",
                                        "--contrast low",
                                        "--version --help",
                                        "--seed -1",
                                        "--render-breath",
                                        "--render-breath hut 5",
                                        "--render-breath hut 0 out.wav",
                                        "--render-breath hut 61 out.wav",
                                        "--render-breath hut 5 out.wav --version",
                                        "--report",
                                        "--report html",
                                        "--report pdf out.pdf",
                                        "--report csv out.csv --version",
                                        "--range year",
                                        "--seed 99999999999999999999999"};
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        Args args;
        Problem problem = {0};
        assert_false(read_line(lines[i], &args, &problem));
        assert_non_null(strstr(problem.text, "--help"));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain_start_plays),
        cmocka_unit_test(options_are_taken),
        cmocka_unit_test(files_go_up_to_the_next_option),
        cmocka_unit_test(screens_take_a_size),
        cmocka_unit_test(a_breath_may_be_named),
        cmocka_unit_test(a_recording_takes_a_breath_minutes_and_a_file),
        cmocka_unit_test(a_report_takes_a_form_and_a_file),
        cmocka_unit_test(wrong_lines_are_refused_in_a_sentence),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
