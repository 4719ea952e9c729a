/* The guiding voice: its words, its names, its captions and its clips agree one to one. */
#include "core/prompt.h"
#include "shell/clips.h"
#include "view/prompts.h"

#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define FOLDER SOURCE_DIR "/assets/" CLIPS_BUILT_IN

typedef struct Row {
    char id[64], words[256];
} Row;

static Row rows[PROMPTS + 1];
static int row_count;

static int read_list(void **state) {
    (void)state;
    char line[400];
    FILE *list = fopen(FOLDER "/prompts.tsv", "r");
    if (list == NULL)
        return -1;
    while (fgets(line, sizeof line, list) != NULL && row_count <= PROMPTS)
        if (line[0] != '#') {
            Row *row = &rows[row_count++];
            if (sscanf(line, "%63[^\t]\t%255[^\n]", row->id, row->words) != 2)
                return -1;
        }
    return fclose(list);
}

/* Letters and figures alone, small, one space between words. */
static void bare(const char *text, char out[256]) {
    size_t n = 0;
    for (; *text != '\0' && n < 254; text++)
        if (isalnum((unsigned char)*text))
            out[n++] = (char)tolower((unsigned char)*text);
        else if (n > 0 && out[n - 1] != ' ')
            out[n++] = ' ';
    while (n > 0 && out[n - 1] == ' ')
        n--;
    out[n] = '\0';
}

static void every_prompt_stands_in_the_list_at_its_place(void **state) {
    (void)state;
    assert_int_equal(row_count, PROMPTS);
    for (int i = 0; i < PROMPTS; i++)
        assert_string_equal(rows[i].id, prompt_id((Prompt)i));
}

static void no_two_prompts_share_a_name(void **state) {
    (void)state;
    for (int i = 0; i < PROMPTS; i++)
        for (int other = i + 1; other < PROMPTS; other++)
            assert_string_not_equal(prompt_id((Prompt)i), prompt_id((Prompt)other));
}

static void what_is_read_is_what_is_heard(void **state) {
    (void)state;
    for (int i = 0; i < PROMPTS; i++) {
        char heard[256];
        char seen[256];
        bare(rows[i].words, heard);
        bare(prompt_caption((Prompt)i), seen);
        assert_string_equal(seen, heard);
    }
}

static void there_is_a_clip_for_each_prompt_and_no_other(void **state) {
    (void)state;
    DiskNames names = {0};
    assert_int_equal(disk_posix.list(NULL, FOLDER, &names), 0);
    int clips = 0;
    for (size_t i = 0; i < names.count; i++)
        clips += disk_name_ends(names.items[i], ".ogg");
    disk_names_free(&names);
    assert_int_equal(clips, PROMPTS);
    for (int i = 0; i < PROMPTS; i++) {
        char path[DISK_PATH_ROOM];
        snprintf(path, sizeof path, "%s/%s.ogg", FOLDER, prompt_id((Prompt)i));
        assert_true(disk_exists(&disk_posix, path));
    }
}

static void the_voice_never_scolds(void **state) {
    (void)state;
    static const char *const never[] = {"just", "fail", "should", "easy", "weak", "calm down", "only", "must", "lost"};
    for (int i = 0; i < PROMPTS; i++) {
        char said[256];
        char padded[260];
        bare(prompt_caption((Prompt)i), said);
        snprintf(padded, sizeof padded, " %s ", said);
        for (size_t word = 0; word < sizeof never / sizeof *never; word++) {
            char whole[32];
            snprintf(whole, sizeof whole, " %s ", never[word]);
            assert_null(strstr(padded, whole));
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_prompt_stands_in_the_list_at_its_place),
        cmocka_unit_test(no_two_prompts_share_a_name),
        cmocka_unit_test(what_is_read_is_what_is_heard),
        cmocka_unit_test(there_is_a_clip_for_each_prompt_and_no_other),
        cmocka_unit_test(the_voice_never_scolds),
    };
    return cmocka_run_group_tests(tests, read_list, NULL);
}
