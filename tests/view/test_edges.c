/* Where a card that scrolls goes on out of sight. */
#include "stage.h"

static Item *add_text(Stage *stage, Key key, const char *text) {
    Item *item = layout_text(stage->layout, ROLE_BODY, TONE_BODY, text);
    item->key = key;
    return item;
}

static Item *add_button(Stage *stage, int index, const char *label) {
    return layout_button(stage->layout, BUTTON_SECONDARY, key_at(index), ICON_NONE, label, any_command());
}

/* A card with a button at its foot, from this line of its text on. */
static void build_card(Stage *stage, int lines, int scroll) {
    stage->app.ui.scroll[SCREEN_SETTINGS] = scroll;
    stage->app.ui.focus = key_at(100);
    stage_begin(stage);
    const Frame frame = {.title = "A card", .back = true};
    frame_open(stage->layout, &frame);
    frame_card_open(stage->layout, PANEL_PAPER, 600, key_of(PART_SCROLL));
    for (int i = 0; i < lines; i++) {
        add_text(stage, key_at(i), "a line that may be cut");
    }
    frame_card_foot(stage->layout);
    add_button(stage, 100, "Go on");
    frame_card_close(stage->layout);
    frame_close(stage->layout, &frame);
    stage_finish(stage);
}

/* The soft edge at the upper or the lower end of what scrolls; NULL where it ends plainly. */
static const Item *fade_at(const Stage *stage, int low) {
    const Item *found = NULL;
    for (size_t i = 0; i < stage->screen.count; i++) {
        const Item *item = &stage->screen.items[i];
        if (item->kind == ITEM_FADE && item->box.h > 0 && item->value == low) {
            assert_null(found);
            found = item;
        }
    }
    return found;
}

static void a_card_ends_softly_where_it_goes_on(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    build_card(&stage, 3, 0);
    assert_true(fade_at(&stage, 0) == NULL && fade_at(&stage, 1) == NULL);
    build_card(&stage, 40, 0);
    assert_true(fade_at(&stage, 0) == NULL && fade_at(&stage, 1) != NULL);
    const Item *low = fade_at(&stage, 1), *button = stage_item(&stage, key_at(100));
    assert_int_equal(low->look, PANEL_PAPER);
    assert_true(low < button); /* what stands at the foot is drawn over it */
    assert_false(boxes_overlap(low->box, button->box));
    build_card(&stage, 40, 200);
    assert_true(fade_at(&stage, 0) != NULL && fade_at(&stage, 1) != NULL);
    build_card(&stage, 40, 100000);
    assert_true(fade_at(&stage, 0) != NULL && fade_at(&stage, 1) == NULL);
    stage_close(&stage);
}

/* Whatever is not cut is read as ever, but for a hair's breadth; what is cut lies in the fade. */
static void only_what_is_cut_fades(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    int cut = 0;
    for (int scroll = 1; scroll < 80; scroll++) {
        build_card(&stage, 40, scroll);
        for (int i = 0; i < 80; i++) {
            const Item *text = stage_item(&stage, key_at(i / 2)), *fade = fade_at(&stage, i % 2);
            const int over = fade == NULL || !boxes_overlap(text->box, fade->box) ? 0
                             : i % 2 == 1 ? text->box.y + text->box.h - fade->box.y
                                          : fade->box.y + fade->box.h - text->box.y;
            assert_true(over <= 5 || !box_inside(text->box, text->clip));
            cut += over > 5;
        }
    }
    assert_true(cut > 80);
    stage_close(&stage);
}

/* Cards over scenery go on below one another: each that is cut ends softly within itself, where its round corners are.
 */
static void a_cut_card_ends_softly_too(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    for (int scroll = 60; scroll < 240; scroll += 20) {
        stage.app.ui.scroll[SCREEN_SETTINGS] = scroll;
        stage_begin(&stage);
        layout_open(stage.layout, (Spec){.gap = 20, .scroll = true, .key = key_of(PART_SCROLL)});
        for (int i = 0; i < 4; i++) {
            layout_open(stage.layout, (Spec){.pad = 16, .panel = true, .look = PANEL_DUSK, .key = key_at(100 + i)});
            layout_thing(stage.layout, ITEM_PICTURE, key_at(200 + i), 0, 300);
            layout_close(stage.layout);
        }
        layout_close(stage.layout);
        stage_finish(&stage);
        const Item *first = stage_item(&stage, key_at(100)), *last = stage_item(&stage, key_at(102));
        const Item *high = fade_at(&stage, 0), *low = fade_at(&stage, 1);
        assert_true(first->box.y == 0 && last->box.y + last->box.h == 720);
        assert_true(box_inside(high->box, first->box) && box_inside(low->box, last->box));
        assert_true(high->box.y > 0 && low->box.y + low->box.h < 720); /* the borders are seen */
        assert_true(high->radius > 0 && low->radius > 0 && low->look == PANEL_DUSK);
    }
    stage_close(&stage);
}

/* The sides of a card over the scenery are not where its shadow ends. */
static void a_shadow_has_room_beside_its_card(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    stage_begin(&stage);
    layout_open(stage.layout, (Spec){.pad_x = 100});
    layout_open(stage.layout, (Spec){.grow = 1, .scroll = true, .key = key_of(PART_SCROLL)});
    layout_open(stage.layout, (Spec){.panel = true, .look = PANEL_PAPER, .key = key_at(100)});
    layout_thing(stage.layout, ITEM_PICTURE, key_at(200), 0, 1000);
    layout_close(stage.layout);
    layout_close(stage.layout);
    layout_close(stage.layout);
    stage_finish(&stage);
    const Item *card = stage_item(&stage, key_at(100));
    assert_true(card->box.x >= 100 && card->clip.x <= card->box.x - 36);
    assert_true(card->clip.x + card->clip.w >= card->box.x + card->box.w + 36);
    assert_int_equal(card->clip.h, 720);
    stage_close(&stage);
}

static void build_buttons(Stage *stage, int focus, int scroll) {
    stage->app.ui.focus = key_at(focus);
    stage->app.ui.scroll[SCREEN_SETTINGS] = scroll;
    stage_begin(stage);
    layout_open(stage->layout, (Spec){.panel = true, .look = PANEL_PAPER, .key = key_at(100)});
    layout_open(stage->layout, (Spec){.gap = 4, .grow = 1, .scroll = true, .key = key_of(PART_SCROLL)});
    for (int i = 0; i < 20; i++) {
        add_button(stage, i, "what may have the focus");
    }
    layout_close(stage->layout);
    layout_close(stage->layout);
    stage_finish(stage);
}

/* The ring of what has the focus is seen wholly. */
static void no_fade_lies_over_the_focus(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    int beside = 0;
    for (int i = 0; i < 20 * 60; i++) {
        build_buttons(&stage, i % 20, i / 20 + 1);
        const Item *item = stage_item(&stage, key_at(i % 20)), *high = fade_at(&stage, 0), *low = fade_at(&stage, 1);
        const Box box = item->box, ring = {box.x - 5, box.y - 5, box.w + 10, box.h + 10};
        if (box_inside((Box){box.x, ring.y - 2, box.w, ring.h + 4}, item->clip)) {
            assert_true(high == NULL || !boxes_overlap(ring, high->box));
            assert_true(low == NULL || !boxes_overlap(ring, low->box));
            beside += ring.y - item->clip.y < 20 || item->clip.y + item->clip.h - ring.y - ring.h < 20;
        }
    }
    assert_true(beside > 10);
    stage_close(&stage);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_card_ends_softly_where_it_goes_on), cmocka_unit_test(only_what_is_cut_fades),
        cmocka_unit_test(a_cut_card_ends_softly_too),          cmocka_unit_test(a_shadow_has_room_beside_its_card),
        cmocka_unit_test(no_fade_lies_over_the_focus),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
