/* What is shown to somebody, as files: what is in them, where they lie, and what a disk or a missing window does to it.
 */
#include "core/text.h"
#include "shell/maya.h"
#include "shell/painter.h"
#include "shell/played.h"

#include <stdio.h>

#define SHARED STAGE_FOLDER "/shared/"

static const Sharing *sharing(void) {
    return &stage.session.app.ui.sharing;
}

static void choose(ShareForm form) {
    assert_true(stage_play(&stage, command_set(key_index(PART_SHARE_FORM, (int)form), 1)));
}

static bool share(void) {
    return stage_play(&stage, command_of(COMMAND_SHARE));
}

/* The file that was written, by its own word. */
static const char *written(const char *end) {
    assert_null(sharing()->refusal);
    assert_non_null(sharing()->path);
    assert_true(disk_name_ends(sharing()->path, end));
    const char *text = save(sharing()->path);
    assert_non_null(text);
    return text;
}

static void each_form_is_a_file(void **state) {
    (void)state;
    maya_share(&stage);
    assert_true(share());
    assert_non_null(strstr(written(".html"), "<!doctype html>"));
    assert_non_null(strstr(written(".html"), "Practise with my partner"));
    choose(SHARE_TABLE);
    assert_null(sharing()->path); /* that was another file */
    assert_true(share());
    assert_non_null(strstr(written(".csv"), "fear_peak"));
    choose(SHARE_JSON);
    assert_true(share());
    assert_non_null(strstr(written(".json"), "foothold.report"));
    choose(SHARE_POCKET);
    assert_true(share());
    assert_non_null(strstr(written(".html"), "Going counts"));
}

static void a_planned_step_goes_into_a_calendar(void **state) {
    (void)state;
    maya_share_calendar(&stage);
    assert_true(share());
    assert_non_null(strstr(written(".ics"), "SUMMARY:Say hi at a caf"));
    assert_non_null(strstr(written(".ics"), "BEGIN:VALARM"));
    assert_null(strstr(written(".ics"), "look at me oddly")); /* what is feared stays here */
}

static void the_same_again_lies_beside_it(void **state) {
    (void)state;
    maya_share(&stage);
    assert_true(share());
    char *first = text_copy(sharing()->path);
    assert_true(share());
    assert_string_not_equal(sharing()->path, first);
    assert_non_null(save(first));
    assert_non_null(save(sharing()->path));
    free(first);
}

static void a_disk_in_trouble_is_told(void **state) {
    (void)state;
    maya_share(&stage);
    disk_memory_fault(stage.memory, CALL_WRITE, 1, -ENOSPC);
    assert_true(share());
    assert_null(sharing()->path);
    assert_non_null(sharing()->refusal);
    disk_memory_fault(stage.memory, CALL_WRITE, 0, 0);
    assert_true(share());
    (void)written(".html");
}

static void without_a_window_there_is_no_picture(void **state) {
    (void)state;
    maya_share_picture(&stage);
    assert_true(share());
    assert_non_null(sharing()->refusal);
}

/* Eight bytes of every PNG, then its size. */
static void the_card_is_a_png_and_the_same_again(void **state) {
    (void)state;
    Problem problem = {0};
    Painter painter = {fonts_open(&problem), SOURCE_DIR "/assets"};
    assert_non_null(painter.fonts);
    maya_share_picture(&stage);
    stage.session.setup.illustrator = (Illustrator){painter_card, &painter};
    size_t length = 0, again = 0;
    char *bytes = painter_card(&painter, &stage.session.app, stage.now, &length, &problem);
    char *second = painter_card(&painter, &stage.session.app, stage.now, &again, &problem);
    assert_non_null(bytes);
    assert_memory_equal(bytes, "\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x05\0\0\0\x02\xd0", 24); /* 1280 x 720 */
    assert_int_equal(length, again);
    assert_memory_equal(bytes, second, length);
    assert_true(share());
    size_t kept = 0;
    assert_true(disk_name_ends(sharing()->path, ".png"));
    assert_non_null(disk_memory_get(stage.memory, sharing()->path, &kept));
    assert_int_equal(kept, length);
    const char *out = getenv("FOOTHOLD_CARD"); /* to be looked at */
    FILE *file = out == NULL ? NULL : fopen(out, "wb");
    if (file != NULL) {
        assert_int_equal(fwrite(bytes, 1, length, file), length);
        (void)fclose(file);
    }
    free(bytes);
    free(second);
    fonts_close(painter.fonts);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        WITH_STAGE(each_form_is_a_file),
        WITH_STAGE(a_planned_step_goes_into_a_calendar),
        WITH_STAGE(the_same_again_lies_beside_it),
        WITH_STAGE(a_disk_in_trouble_is_told),
        WITH_STAGE(without_a_window_there_is_no_picture),
        WITH_STAGE(the_card_is_a_png_and_the_same_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
