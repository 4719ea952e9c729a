/* Where lines break. */
#include "stage.h"

#include "core/text.h"
#include "view/layout_node.h"

static Item *add_text(Stage *stage, Key key, const char *text) {
    Item *item = layout_text(stage->layout, ROLE_BODY, TONE_BODY, text);
    item->key = key;
    return item;
}

static const Item *lines_of(Stage *stage, const char *text, double width) {
    stage_begin(stage);
    layout_open(stage->layout, (Spec){.flow = FLOW_COLUMN, .width = width, .self_x = ALIGN_START});
    add_text(stage, key_at(1), text);
    layout_close(stage->layout);
    stage_finish(stage);
    return stage_item(stage, key_at(1));
}

static void line_is(const Item *item, size_t i, const char *words) {
    assert_true(i < item->line_count);
    assert_int_equal(item->lines[i].length, strlen(words));
    assert_memory_equal(item->text + item->lines[i].start, words, strlen(words));
}

/* The plain measure makes every letter half an em: 8.5 pixels at the body's 17. */
static void lines_break_where_a_reader_would(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    const Item *item = lines_of(&stage, "one two  three\n\nfour-five", 8.5 * 8);
    assert_int_equal(item->line_count, 5);
    line_is(item, 0, "one two");
    line_is(item, 1, "three");
    line_is(item, 2, "");
    line_is(item, 3, "four-");
    line_is(item, 4, "five");
    item = lines_of(&stage, "ab unbreakable", 8.5 * 6);
    line_is(item, 0, "ab");
    line_is(item, 1, "unbrea");
    line_is(item, 2, "kable");
    item = lines_of(&stage, "日本語、です", 8.5 * 3);
    line_is(item, 0, "日本");
    line_is(item, 1, "語、で");
    line_is(item, 2, "す");
    item = lines_of(&stage,
                    "e\xCC\x81"
                    "e\xCC\x81"
                    "e\xCC\x81",
                    8.5 * 2);
    line_is(item, 0,
            "e\xCC\x81"
            "e\xCC\x81");
    stage_close(&stage);
}

static void no_short_word_is_left_on_the_last_line(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    const Item *item = lines_of(&stage, "one two three four\nno\nfive six seven or no", 8.5 * 18);
    assert_int_equal(item->line_count, 4);
    line_is(item, 0, "one two three four");
    line_is(item, 1, "no");
    line_is(item, 2, "five six seven");
    line_is(item, 3, "or no");
    item = lines_of(&stage, "a longerword or", 8.5 * 14); /* else a short one would stand above */
    line_is(item, 0, "a longerword");
    line_is(item, 1, "or");
    stage_close(&stage);
}

/* While something is written, the words above stay where they are. */
static void what_is_being_written_stays_on_its_line(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    stage.app.ui.name = text_copy("one two three four no");
    stage_begin(&stage);
    layout_open(stage.layout, (Spec){.self_x = ALIGN_START, .self_y = ALIGN_START, .width = 2 * 14 + 8.5 * 18});
    (void)layout_field(stage.layout, key_of(PART_NAME), "Name", NULL, 1);
    layout_close(stage.layout);
    stage_finish(&stage);
    const Item *field = stage_item(&stage, key_of(PART_NAME));
    assert_int_equal(field->line_count, 2);
    line_is(field, 0, "one two three four");
    line_is(field, 1, "no");
    stage_close(&stage);
}

/* In as many lines as without that, none wider, and all that is written still there in its order. */
static void a_fuller_last_line_takes_no_room(void **state) {
    (void)state;
    static const char text[] =
        "A few soft notes when a step is kept, or a camp opens: so they do, I say, at last, as I am";
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    stage_begin(&stage);
    int changed = 0;
    for (int width = 60; width < 900; width += 7) {
        const Words plain = layout_break(stage.layout, ROLE_BODY, text, width);
        const Words read = layout_break_read(stage.layout, ROLE_BODY, text, 0, width);
        assert_int_equal(plain.count, read.count);
        size_t at = 0;
        for (size_t i = 0; i < read.count; i++) {
            assert_true(read.lines[i].w <= width && read.lines[i].length > 0);
            assert_true(read.lines[i].start == at || (read.lines[i].start == at + 1 && text[at] == ' '));
            at = read.lines[i].start + read.lines[i].length;
        }
        assert_int_equal(at, strlen(text));
        const size_t last = read.count - 1;
        assert_true(read.lines[last].w >= plain.lines[last].w);
        assert_true(last == 0 || read.lines[last].w >= width / 4 ||
                    read.lines[last].length + 12 > read.lines[last - 1].length);
        changed += read.lines[last].start != plain.lines[last].start;
    }
    assert_true(changed > 20);
    stage_finish(&stage);
    stage_close(&stage);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_break_where_a_reader_would),
        cmocka_unit_test(no_short_word_is_left_on_the_last_line),
        cmocka_unit_test(what_is_being_written_stays_on_its_line),
        cmocka_unit_test(a_fuller_last_line_takes_no_room),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
