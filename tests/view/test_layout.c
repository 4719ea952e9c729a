/* Rows, columns, wrapping, scrolling and stacks: where things lie. */
#include "stage.h"

static Item *add_text(Stage *stage, Key key, const char *text) {
    Item *item = layout_text(stage->layout, ROLE_BODY, TONE_BODY, text);
    item->key = key;
    return item;
}

static Item *add_button(Stage *stage, int index, const char *label) {
    return layout_button(stage->layout, BUTTON_SECONDARY, key_at(index), ICON_NONE, label, any_command());
}

static Box box_of(const Stage *stage, int index) {
    return stage_item(stage, key_at(index))->box;
}

static void a_column_stacks_its_children_with_gaps(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    stage_begin(&stage);
    layout_open(stage.layout, (Spec){.flow = FLOW_COLUMN, .gap = 10, .pad = 20});
    add_button(&stage, 1, "one");
    add_button(&stage, 2, "two");
    layout_close(stage.layout);
    stage_finish(&stage);
    const Box one = box_of(&stage, 1), two = box_of(&stage, 2);
    assert_int_equal(one.x, 20);
    assert_int_equal(one.y, 20);
    assert_int_equal(one.w, 1240);
    assert_int_equal(one.h, 52);
    assert_int_equal(two.y, 20 + 52 + 10);
    stage_close(&stage);
}

static void what_grows_in_a_row_shares_what_is_left(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    stage_begin(&stage);
    layout_open(stage.layout, (Spec){.flow = FLOW_ROW, .gap = 20});
    for (int i = 1; i <= 2; i++) {
        layout_open(stage.layout, (Spec){.flow = FLOW_COLUMN, .grow = i, .panel = true, .key = key_at(i)});
        add_text(&stage, key_at(10 + i), "some words that are as long as they like to be");
        layout_close(stage.layout);
    }
    layout_open(stage.layout, (Spec){.flow = FLOW_COLUMN, .width = 200, .panel = true, .key = key_at(3)});
    layout_close(stage.layout);
    layout_close(stage.layout);
    stage_finish(&stage);
    assert_int_equal(box_of(&stage, 3).w, 200);
    assert_int_equal(box_of(&stage, 1).w, 347); /* a third, rounded */
    assert_int_equal(box_of(&stage, 1).w + box_of(&stage, 2).w, 1280 - 40 - 200);
    assert_int_equal(box_of(&stage, 3).x, 1080);
    stage_close(&stage);
}

static void texts_in_a_row_give_way_and_wrap(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 960, 540, 200);
    stage_begin(&stage);
    layout_open(stage.layout, (Spec){.flow = FLOW_ROW, .gap = 10, .across = ALIGN_CENTRE});
    add_text(&stage, key_at(1), "a long and winding line of words that will not fit beside the button");
    add_button(&stage, 2, "a button with a rather long label of its own");
    layout_close(stage.layout);
    stage_finish(&stage);
    const Box window = {0, 0, 960, 540};
    assert_true(stage_item(&stage, key_at(1))->line_count > 1);
    assert_true(box_inside(box_of(&stage, 1), window));
    assert_true(box_inside(box_of(&stage, 2), window));
    assert_false(boxes_overlap(box_of(&stage, 1), box_of(&stage, 2)));
    stage_close(&stage);
}

static void a_wrapping_row_breaks_where_labels_would(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 200);
    stage_begin(&stage);
    layout_open(stage.layout, (Spec){.flow = FLOW_ROW, .gap = 12, .wrap = true});
    add_button(&stage, 1, "a label of some length indeed");
    add_button(&stage, 2, "and another label of some length beside it");
    add_button(&stage, 3, "short");
    layout_close(stage.layout);
    stage_finish(&stage);
    for (int i = 1; i <= 3; i++) {
        assert_int_equal(stage_item(&stage, key_at(i))->line_count, 1);
    }
    assert_int_equal(box_of(&stage, 2).y, box_of(&stage, 1).y + box_of(&stage, 1).h + 12);
    assert_int_equal(box_of(&stage, 3).y, box_of(&stage, 2).y);
    stage_close(&stage);
}

static void a_stack_places_each_child_by_its_own_anchor(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    stage_begin(&stage);
    layout_open(stage.layout, (Spec){.flow = FLOW_COLUMN, .panel = true, .key = key_at(1)});
    layout_close(stage.layout);
    layout_open(stage.layout, (Spec){.flow = FLOW_COLUMN,
                                     .panel = true,
                                     .key = key_at(2),
                                     .width = 300,
                                     .height = 100,
                                     .self_x = ALIGN_CENTRE,
                                     .self_y = ALIGN_END});
    layout_close(stage.layout);
    stage_finish(&stage);
    const Box all = box_of(&stage, 1), centre = box_of(&stage, 2);
    assert_true(all.w == 1280 && all.h == 720);
    assert_true(centre.x == 490 && centre.y == 620 && centre.w == 300 && centre.h == 100);
    stage_close(&stage);
}

static void what_was_added_last_may_lie_first(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    stage_begin(&stage);
    layout_open(stage.layout, (Spec){.flow = FLOW_COLUMN});
    add_button(&stage, 1, "below");
    layout_open(stage.layout, (Spec){.flow = FLOW_ROW, .ahead = true});
    add_button(&stage, 2, "above");
    layout_close(stage.layout);
    layout_close(stage.layout);
    stage_finish(&stage);
    assert_int_equal(box_of(&stage, 2).y, 0);
    assert_int_equal(box_of(&stage, 1).y, 52);
    assert_true(key_same(&stage.screen.items[stage.screen.order[0]].key, &(Key){.part = PART_LINK, .index = 1}));
    stage_close(&stage);
}

static void build_long_list(Stage *stage) {
    stage_begin(stage);
    layout_open(stage->layout, (Spec){.flow = FLOW_COLUMN});
    layout_open(stage->layout,
                (Spec){.flow = FLOW_COLUMN, .gap = 10, .grow = 1, .scroll = true, .key = key_of(PART_SCROLL)});
    for (int i = 0; i < 20; i++) {
        add_button(stage, i, "one of many");
    }
    layout_close(stage->layout);
    add_button(stage, 100, "the foot stays");
    layout_close(stage->layout);
    stage_finish(stage);
}

static void a_scroll_area_shows_what_has_the_focus(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    build_long_list(&stage);
    const Item *bar = stage_item(&stage, key_of(PART_SCROLL));
    assert_int_equal(bar->kind, ITEM_SCROLL);
    assert_int_equal(bar->value, 0);
    assert_int_equal(bar->most, 20 * 52 + 19 * 10 - (720 - 52));
    assert_int_equal(box_of(&stage, 100).y, 720 - 52);
    assert_int_equal(box_of(&stage, 19).y, 19 * 62);
    assert_true(box_of(&stage, 0).x + box_of(&stage, 0).w <= bar->box.x);
    stage.app.ui.focus = key_at(15);
    stage.app.ui.reveal = true;
    build_long_list(&stage);
    const Item *focus = stage_item(&stage, key_at(15));
    assert_true((focus->state & STATE_FOCUS) != 0);
    assert_true(box_inside(focus->box, focus->clip));
    assert_true(focus->box.y + focus->box.h <= focus->clip.y + focus->clip.h - 12);
    assert_int_equal(box_of(&stage, 6).y, focus->clip.y + 10); /* the view begins with a whole one */
    stage.app.ui.reveal = false;
    stage.app.ui.scroll[SCREEN_SETTINGS] = 30;
    build_long_list(&stage);
    assert_int_equal(box_of(&stage, 0).y, -30);
    assert_int_equal(stage_item(&stage, key_of(PART_SCROLL))->value, 30);
    stage.app.ui.scroll[SCREEN_SETTINGS] = 100000;
    build_long_list(&stage);
    assert_int_equal(box_of(&stage, 19).y + 52, 720 - 52);
    stage_close(&stage);
}

static void build_cards(Stage *stage, int focus) {
    stage->app.ui.focus = key_at(focus);
    stage->app.ui.reveal = true;
    stage_begin(stage);
    layout_open(stage->layout, (Spec){.flow = FLOW_COLUMN, .gap = 20, .scroll = true, .key = key_of(PART_SCROLL)});
    for (int i = 0; i < 4; i++) {
        layout_open(stage->layout, (Spec){.flow = FLOW_COLUMN, .gap = 8, .pad = 16});
        add_text(stage, key_at(100 + i), "the title of a card");
        layout_thing(stage->layout, ITEM_SCENE, key_at(200 + i), 0, 300);
        add_button(stage, i, "what the card is for");
        layout_close(stage->layout);
    }
    layout_close(stage->layout);
    stage_finish(stage);
}

static void what_belongs_together_is_shown_together(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    build_cards(&stage, 2);
    const Item *title = stage_item(&stage, key_at(102)), *button = stage_item(&stage, key_at(2));
    assert_true(box_inside(title->box, title->clip));
    assert_true(box_inside(button->box, button->clip));
    assert_true(box_of(&stage, 1).y >= 0 || box_of(&stage, 1).y + box_of(&stage, 1).h <= 0);
    build_cards(&stage, 0);
    assert_int_equal(box_of(&stage, 100).y, 16);
    stage_close(&stage);
}

/* A row that opens: the whole does not fit, so it is seen as far as it goes. */
static void build_opened(Stage *stage, int focus) {
    stage->app.ui.focus = key_at(focus);
    stage->app.ui.reveal = true;
    stage_begin(stage);
    layout_open(stage->layout, (Spec){.flow = FLOW_COLUMN, .gap = 10, .scroll = true, .key = key_of(PART_SCROLL)});
    for (int i = 0; i < 30; i++) {
        layout_open(stage->layout, (Spec){.together = true});
        add_button(stage, i, "opens");
        if (i == focus) {
            layout_thing(stage->layout, ITEM_SCENE, key_at(200), 0, 900);
        }
        layout_close(stage->layout);
    }
    layout_close(stage->layout);
    stage_finish(stage);
}

static void what_has_opened_is_seen_as_far_as_it_goes(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    for (int i = 0; i < 30; i++) {
        build_opened(&stage, i);
        const Item *row = stage_item(&stage, key_at(i)), *opened = stage_item(&stage, key_at(200));
        assert_true(box_inside(row->box, row->clip));
        assert_true(opened->box.y < 720 / 2);
    }
    build_opened(&stage, 0);
    assert_int_equal(box_of(&stage, 0).y, 0);
    stage_close(&stage);
}

static void build_side_by_side(Stage *stage) {
    stage_begin(stage);
    layout_open(stage->layout, (Spec){.flow = FLOW_ROW});
    for (int side = 0; side < 2; side++) {
        layout_open(stage->layout,
                    (Spec){.width = 600, .scroll = true, .key = key_index(PART_SCROLL, side == 0 ? 0 : SCROLL_ASIDE)});
        layout_thing(stage->layout, ITEM_SCENE, key_at(200 + side), 0, 2000);
        layout_close(stage->layout);
    }
    layout_close(stage->layout);
    stage_finish(stage);
}

static void two_things_scroll_side_by_side(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    stage.app.ui.scroll[SCREEN_SETTINGS] = 30;
    stage.app.ui.aside = 70;
    build_side_by_side(&stage);
    assert_int_equal(box_of(&stage, 200).y, -30);
    assert_int_equal(box_of(&stage, 201).y, -70);
    stage.app.ui.aside = 100000;
    build_side_by_side(&stage);
    assert_int_equal(box_of(&stage, 200).y, -30);
    assert_int_equal(box_of(&stage, 201).y, 720 - 2000);
    stage_close(&stage);
}

/* A thing that hardly fits is still wholly seen: the margin gives way. */
static void what_hardly_fits_is_wholly_seen(void **state) {
    (void)state;
    for (int height = 600; height <= 720; height += 5) {
        Stage stage;
        stage_open(&stage, 1280, 720, 100);
        stage.app.ui.focus = key_at(1);
        stage.app.ui.reveal = true;
        stage_begin(&stage);
        layout_open(stage.layout, (Spec){.flow = FLOW_COLUMN, .scroll = true, .key = key_of(PART_SCROLL)});
        add_button(&stage, 0, "before");
        layout_thing(stage.layout, ITEM_ROW, key_at(1), 0, height)->focusable = true;
        add_button(&stage, 2, "after");
        layout_close(stage.layout);
        stage_finish(&stage);
        const Item *item = stage_item(&stage, key_at(1));
        assert_true(box_inside(item->box, item->clip));
        stage_close(&stage);
    }
}

/* A foot so tall that the scroll area above it would be of no use: then all of the card scrolls. */
static void a_card_with_no_room_scrolls_as_a_whole(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 960, 540, 200);
    stage_begin(&stage);
    const Frame frame = {.title = "Camp 3", .back = true};
    frame_open(stage.layout, &frame);
    frame_card_open(stage.layout, PANEL_PAPER, 0, key_of(PART_SCROLL));
    for (int i = 0; i < 6; i++) {
        add_text(&stage, key_at(i), "a paragraph of some length, to be read before the buttons are reached at last");
    }
    frame_card_foot(stage.layout);
    for (int i = 10; i < 14; i++) {
        add_button(&stage, i, "a button with a label that needs the whole row");
    }
    frame_card_close(stage.layout);
    frame_close(stage.layout, &frame);
    stage_finish(&stage);
    int bars = 0;
    for (size_t i = 0; i < stage.screen.count; i++) {
        bars += stage.screen.items[i].kind == ITEM_SCROLL;
    }
    assert_int_equal(bars, 1);
    const Item *last = stage_item(&stage, key_at(13)), *bar = stage_item(&stage, key_of(PART_SCROLL));
    const int end = last->box.y + last->box.h - sight_px(&stage.sight, bar->most);
    assert_true(end <= last->clip.y + last->clip.h + 1);
    assert_true(last->clip.h > 540 / 3);
    stage_close(&stage);
}

static void no_text_is_wider_than_its_box(const Stage *stage) {
    for (size_t i = 0; i < stage->screen.count; i++) {
        const Item *item = &stage->screen.items[i];
        for (size_t j = 0; j < item->line_count; j++) {
            const Line *line = &item->lines[j];
            assert_true(line->x >= item->box.x && line->x + line->w <= item->box.x + item->box.w);
            assert_true(line->y >= item->box.y);
        }
        assert_true(item->box.x >= 0 && item->box.x + item->box.w <= stage->screen.width);
    }
}

static void nothing_is_cut_in_any_window(void **state) {
    (void)state;
    const struct {
        int width, height, text;
    } windows[] = {{640, 360, 100},  {640, 360, 200},  {960, 540, 100},   {960, 540, 200},   {1280, 720, 100},
                   {1280, 720, 150}, {1280, 720, 200}, {1920, 1080, 125}, {3440, 1440, 100}, {800, 1200, 200}};
    for (size_t i = 0; i < sizeof windows / sizeof *windows; i++) {
        Stage stage;
        stage_open(&stage, windows[i].width, windows[i].height, windows[i].text);
        stage_begin(&stage);
        const Frame frame = {.title =
                                 "A trail with a name so long that it has to be broken, and more than once at that",
                             .subtitle = "2 of 5 camps lit",
                             .back = true,
                             .hints = {{"Tab", "Next"}, {"Esc", "Back"}}};
        frame_open(stage.layout, &frame);
        frame_card_open(stage.layout, PANEL_PAPER, 600, key_of(PART_SCROLL));
        frame_slider(stage.layout, &(FrameSlider){.look = SLIDER_AMBER,
                                                  .part = PART_BEFORE,
                                                  .label = "How strong is the fear right now?",
                                                  .low = "0 calm",
                                                  .high = "100 the most I can imagine",
                                                  .ghost = 30,
                                                  .ghost_name = "before"});
        frame_field(stage.layout, PART_NAME, "Your name", "", 1);
        add_text(&stage, key_at(1),
                 "Pneumonoultramicroscopicsilicovolcanoconiosispneumonoultramicroscopicsilicovolcanoconiosis");
        frame_card_foot(stage.layout);
        add_button(&stage, 2, "Save for later");
        add_button(&stage, 3, "I'm here. Start");
        frame_card_close(stage.layout);
        frame_close(stage.layout, &frame);
        stage_finish(&stage);
        no_text_is_wider_than_its_box(&stage);
        stage_close(&stage);
    }
}

static void the_content_of_a_wide_window_lies_in_its_middle(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 2560, 720, 100);
    stage_begin(&stage);
    const Frame frame = {.back = true};
    frame_open(stage.layout, &frame);
    add_button(&stage, 1, "in the middle");
    frame_close(stage.layout, &frame);
    stage_finish(&stage);
    assert_int_equal(stage_item(&stage, key_of(PART_BACK))->box.x, 640 + 40);
    assert_int_equal(box_of(&stage, 1).x, 640 + 40);
    assert_int_equal(box_of(&stage, 1).w, 1200);
    assert_int_equal(box_of(&stage, 1).y, 96);
    stage_close(&stage);
}

static void a_lost_focus_goes_to_its_neighbour(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    build_long_list(&stage);
    assert_int_equal(stage_item(&stage, key_at(0))->state & (STATE_FOCUS | STATE_RING), STATE_FOCUS | STATE_RING);
    stage.app.ui.focus = key_at(55);
    stage.app.ui.focus_order = 7;
    build_long_list(&stage);
    assert_true((stage_item(&stage, key_at(7))->state & STATE_FOCUS) != 0);
    stage.app.ui.focus_order = 1000;
    stage.app.ui.device = DEVICE_MOUSE;
    build_long_list(&stage);
    assert_int_equal(stage_item(&stage, key_at(100))->state & (STATE_FOCUS | STATE_RING), STATE_FOCUS);
    stage_close(&stage);
}

static void a_dialog_keeps_the_focus(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    stage_begin(&stage);
    layout_open(stage.layout, (Spec){.flow = FLOW_COLUMN});
    add_button(&stage, 1, "under the dialog");
    layout_close(stage.layout);
    layout_open(stage.layout,
                (Spec){.flow = FLOW_COLUMN, .panel = true, .look = PANEL_VEIL, .key = key_of(PART_PANEL)});
    add_button(&stage, 2, "in the dialog");
    layout_screen(stage.layout)->trap = key_of(PART_PANEL);
    stage.app.ui.focus = key_at(1);
    layout_close(stage.layout);
    stage_finish(&stage);
    assert_int_equal(stage.screen.order_count, 1);
    assert_true((stage_item(&stage, key_at(2))->state & STATE_FOCUS) != 0);
    assert_int_equal(screen_item_at(&stage.screen, 10, 10), screen_find(&stage.screen, key_at(2)));
    stage_close(&stage);
}

static void scale_follows_the_window_by_eighths(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    assert_float_equal((float)stage.sight.scale, 1.0F, 0);
    assert_float_equal((float)sight_fit(&stage.app, 1920, 1080, stage.sight.now, measure_plain, NULL).scale, 1.5F, 0);
    assert_float_equal((float)sight_fit(&stage.app, 3840, 2160, stage.sight.now, measure_plain, NULL).scale, 3.0F, 0);
    assert_float_equal((float)sight_fit(&stage.app, 1366, 768, stage.sight.now, measure_plain, NULL).scale, 1.0F, 0);
    const Sight small = sight_fit(&stage.app, 640, 360, stage.sight.now, measure_plain, NULL);
    assert_float_equal((float)small.scale, .75F, 0);
    assert_true(small.compact);
    assert_false(small.hints);
    assert_true(sight_pixels(&small, ROLE_BODY) >= 16);
    assert_true(sight_pixels(&small, ROLE_TITLE) == 21);
    for (Role role = 0; role < ROLES; role++) {
        assert_true(sight_pixels(&stage.sight, role) >= 14);
        assert_true(sight_pixels(&small, role) >= 14);
    }
    stage_close(&stage);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_column_stacks_its_children_with_gaps),
        cmocka_unit_test(what_grows_in_a_row_shares_what_is_left),
        cmocka_unit_test(texts_in_a_row_give_way_and_wrap),
        cmocka_unit_test(a_wrapping_row_breaks_where_labels_would),
        cmocka_unit_test(a_stack_places_each_child_by_its_own_anchor),
        cmocka_unit_test(what_was_added_last_may_lie_first),
        cmocka_unit_test(a_scroll_area_shows_what_has_the_focus),
        cmocka_unit_test(what_belongs_together_is_shown_together),
        cmocka_unit_test(what_has_opened_is_seen_as_far_as_it_goes),
        cmocka_unit_test(two_things_scroll_side_by_side),
        cmocka_unit_test(what_hardly_fits_is_wholly_seen),
        cmocka_unit_test(a_card_with_no_room_scrolls_as_a_whole),
        cmocka_unit_test(nothing_is_cut_in_any_window),
        cmocka_unit_test(the_content_of_a_wide_window_lies_in_its_middle),
        cmocka_unit_test(a_lost_focus_goes_to_its_neighbour),
        cmocka_unit_test(a_dialog_keeps_the_focus),
        cmocka_unit_test(scale_follows_the_window_by_eighths),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
