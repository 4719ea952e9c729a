/* The scenes behind the screens show the player's own camps, and their people wear the player's colours. */
#include "look.h"

#include "core/text.h"
#include "view/camps.h"
#include "view/figures.h"

#define CAMPS 4
#define LIT 2

static Try *add_try(App *app, const Step *step, Outcome outcome) {
    Try *attempt = (Try *)book_add(&app->book, RECORD_TRY, now, &app->chance);
    (void)snprintf(attempt->trail, ID_ROOM, "%s", step->trail);
    (void)snprintf(attempt->step, ID_ROOM, "%s", step->record.id);
    attempt->outcome = (int)outcome;
    attempt->started = now;
    attempt->ended = outcome == OUTCOME_OUT ? (Moment){0} : now;
    return attempt;
}

/* A person with a trail of four camps, the lower two lit, heading out to the third. */
static App app_heading_out(Trail **trail) {
    App app = app_new(chance_from_seed(5), NULL, 0);
    open_book(&app);
    Person *person = book_change_person(&app.book, now);
    person->look.hair = 3;
    person->look.skin = 4;
    person->look.scarf = 2;
    *trail = (Trail *)book_add(&app.book, RECORD_TRAIL, now, &app.chance);
    (*trail)->title = text_copy("A trail");
    for (int i = 0; i < CAMPS; i++) {
        Step *step = (Step *)book_add(&app.book, RECORD_STEP, now, &app.chance);
        (void)snprintf(step->trail, ID_ROOM, "%s", (*trail)->record.id);
        step->title = text_copy("A step");
        step->expected_fear = 20 + 10 * i;
        step->place = i;
        if (i <= LIT) {
            (void)add_try(&app, step, i < LIT ? OUTCOME_DID_IT : OUTCOME_OUT);
        }
    }
    return app;
}

static size_t count_art(const Screen *screen, Art art) {
    size_t count = 0;
    for (size_t i = 0; i < screen->count; i++) {
        const Picture *picture = screen->items[i].picture;
        for (size_t j = 0; picture != NULL && j < picture->sprite_count; j++) {
            count += picture->sprites[j]->art == art && picture->sprites[j]->alpha > 0;
        }
    }
    return count;
}

static Screen seen(App *app, ScreenName name) {
    app->ui.screen = name;
    return screen_of(app);
}

static void test_camps_are_told_as_they_are(void **state) {
    (void)state;
    Trail *trail = NULL;
    App app = app_heading_out(&trail);
    size_t count = 0;
    const Step **steps = book_steps(&app.book, trail->record.id, &count);
    assert_int_equal(count, CAMPS);
    const Camps camps = camps_of(&app.book, trail->record.id, steps[LIT]->record.id);
    assert_int_equal(camps.count, CAMPS);
    assert_true(camps.lit[0] && camps.lit[1] && !camps.lit[2] && !camps.lit[3]);
    assert_int_equal(camps.highest, LIT - 1);
    assert_int_equal(camps.here, LIT);
    assert_int_equal(camps_of(&app.book, trail->record.id, NULL).here, CAMPS);
    free((void *)steps);
    app_free(&app);
}

static void test_welcome_back_shows_the_players_own_camps(void **state) {
    (void)state;
    Trail *trail = NULL;
    App app = app_heading_out(&trail);
    Screen screen = seen(&app, SCREEN_BACK);
    assert_int_equal(count_art(&screen, ART_TENT_LIT), LIT);
    assert_int_equal(count_art(&screen, ART_TENT_OPEN), 1);
    assert_int_equal(count_art(&screen, ART_TENT_FAR), CAMPS - LIT - 1);
    assert_int_equal(count_art(&screen, ART_CABIN), 1);
    screen_free(&screen);
    app_free(&app);
}

static void test_the_answers_are_in_sight_at_every_text_size(void **state) {
    (void)state;
    Trail *trail = NULL;
    App app = app_heading_out(&trail);
    for (int text = 100; text <= 200; text += 50) {
        app.ui.prefs.text_size = text;
        Screen screen = seen(&app, SCREEN_BACK);
        int answers = 0;
        for (size_t i = 0; i < screen.count; i++) {
            const Item *item = &screen.items[i];
            const bool whole = item->box.y >= item->clip.y && item->box.y + item->box.h <= item->clip.y + item->clip.h;
            answers += item->key.part == PART_OUTCOME && whole;
        }
        assert_int_equal(answers, 3);
        screen_free(&screen);
    }
    app_free(&app);
}

static void test_the_climber_is_the_player(void **state) {
    (void)state;
    Trail *trail = NULL;
    App app = app_heading_out(&trail);
    Screen screen = seen(&app, SCREEN_BACK);
    const Look look = figure_look(3, 4, 2);
    size_t found = 0;
    for (size_t i = 0; i < screen.count; i++) {
        const Picture *picture = screen.items[i].picture;
        for (size_t j = 0; picture != NULL && j < picture->sprite_count; j++) {
            const Sprite *sprite = picture->sprites[j];
            if (sprite->art == ART_CLIMBER) {
                assert_int_equal(sprite->tint[TINT_SKIN], look.skin);
                assert_int_equal(sprite->tint[TINT_HAIR], look.hair);
                assert_int_equal(sprite->tint[TINT_SCARF], look.scarf);
                found++;
            }
        }
    }
    assert_int_equal(found, 1);
    screen_free(&screen);
    app_free(&app);
}

static bool is_dressed(const Sprite *sprite, const Look *look) {
    return sprite->tint[TINT_SKIN] == look->skin && sprite->tint[TINT_HAIR] == look->hair;
}

/* How many of a drawing there are, all of them with this skin and hair. */
static size_t count_dressed(const Screen *screen, Art art, const Look *look) {
    size_t count = 0;
    for (size_t i = 0; i < screen->count; i++) {
        const Picture *picture = screen->items[i].picture;
        for (size_t j = 0; picture != NULL && j < picture->sprite_count; j++) {
            if (picture->sprites[j]->art == art) {
                assert_true(is_dressed(picture->sprites[j], look));
                count++;
            }
        }
    }
    return count;
}

/* By the fire, and in the ring of the exercise of tension. */
static void test_who_sits_in_the_hut_is_the_player(void **state) {
    (void)state;
    Trail *trail = NULL;
    App app = app_heading_out(&trail);
    for (int hair = 0; hair < 2; hair++) {
        book_change_person(&app.book, now)->look.hair = hair;
        const Look look = figure_look(hair, 4, 2);
        app.ui.hut.exercise = EXERCISES;
        Screen screen = seen(&app, SCREEN_HUT);
        assert_int_equal(count_dressed(&screen, ART_SITTING, &look), 1);
        screen_free(&screen);
        app.ui.hut.exercise = EXERCISE_TENSION;
        screen = seen(&app, SCREEN_HUT);
        assert_int_equal(count_dressed(&screen, ART_SITTING, &look), 1);
        assert_int_equal(count_dressed(&screen, ART_SEATED, &look), 2);
        screen_free(&screen);
    }
    assert_int_not_equal(figure_look(0, 4, 2).hair, figure_look(1, 4, 2).hair);
    app_free(&app);
}

static void test_high_contrast_has_no_people(void **state) {
    (void)state;
    Trail *trail = NULL;
    App app = app_heading_out(&trail);
    app.ui.prefs.contrast = 1;
    static const ScreenName names[] = {SCREEN_BACK, SCREEN_HUT, SCREEN_WELCOME, SCREEN_SUMMIT};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        Screen screen = seen(&app, names[i]);
        for (int art = 0; art < ART_KINDS; art++) {
            assert_int_equal(count_art(&screen, (Art)art), 0);
        }
        screen_free(&screen);
    }
    app_free(&app);
}

#define YELLOW 0xFFD400FFU

static size_t count_discs(const Screen *screen, Colour colour) {
    size_t count = 0;
    for (size_t i = 0; i < screen->count; i++) {
        const Picture *picture = screen->items[i].kind == ITEM_SCENE ? screen->items[i].picture : NULL;
        for (size_t j = 0; picture != NULL && j < picture->count; j++) {
            const Drawn *shape = &picture->shapes[j];
            count += shape->stroke == 0 && shape->fill.kind == FILL_FLAT && shape->fill.stops[0].colour == colour;
        }
    }
    return count;
}

/* A disc for a lit camp, a ring in a ring for the one that is next. */
static void test_high_contrast_shows_the_camps(void **state) {
    (void)state;
    Trail *trail = NULL;
    App app = app_heading_out(&trail);
    app.ui.prefs.contrast = 1;
    Screen screen = seen(&app, SCREEN_BACK);
    assert_int_equal(count_discs(&screen, YELLOW), LIT + 2);
    screen_free(&screen);
    app_free(&app);
}

static bool high_five_is(const Screen *screen, ButtonLook look) {
    for (size_t i = 0; i < screen->count; i++) {
        const Item *item = &screen->items[i];
        if (item->kind == ITEM_BUTTON && item->key.part == PART_HIGH_FIVE) {
            return item->look == (int)look;
        }
    }
    return false;
}

static void test_the_high_five_has_a_hand_where_there_is_room(void **state) {
    (void)state;
    static const struct {
        int width, height, text;
        size_t hands;
        ButtonLook look;
    } rows[] = {{1280, 720, 100, 1, BUTTON_PLATE},
                {900, 1200, 100, 1, BUTTON_PLATE},
                {960, 540, 100, 1, BUTTON_PLATE},
                {1280, 720, 200, 1, BUTTON_PLATE},
                {960, 540, 200, 0, BUTTON_SECONDARY}};
    Trail *trail = NULL;
    App app = app_heading_out(&trail);
    app.ui.screen = SCREEN_CELEBRATE;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        app.ui.prefs.text_size = rows[i].text;
        Screen screen = screen_in(&app, rows[i].width, rows[i].height);
        assert_int_equal(count_art(&screen, ART_HAND), rows[i].hands);
        assert_true(high_five_is(&screen, rows[i].look));
        screen_free(&screen);
    }
    app_free(&app);
}

/* Of the brightest channel, where the sky begins. */
static unsigned sky_light(const Screen *screen) {
    for (size_t i = 0; i < screen->count; i++) {
        if (screen->items[i].kind == ITEM_SCENE) {
            const Colour top = screen->items[i].picture->shapes[0].fill.stops[0].colour;
            const unsigned red = top >> 24, green = top >> 16 & 255U, blue = top >> 8 & 255U;
            return red > green ? (red > blue ? red : blue) : green > blue ? green : blue;
        }
    }
    return 255;
}

/* At every hour of a trail; to a turning back no lanterns rise. */
static void test_sky_lanterns_rise_into_a_dark_sky(void **state) {
    (void)state;
    Trail *trail = NULL;
    App app = app_heading_out(&trail);
    size_t count = 0;
    const Step **steps = book_steps(&app.book, trail->record.id, &count);
    Try *attempt = add_try(&app, steps[LIT], OUTCOME_DID_IT);
    free((void *)steps);
    (void)snprintf(app.ui.attempt, ID_ROOM, "%s", attempt->record.id);
    for (int hour = 0; hour < HOURS; hour++) {
        trail->hour = hour;
        attempt->outcome = OUTCOME_DID_IT;
        Screen screen = seen(&app, SCREEN_CELEBRATE);
        assert_true(sky_light(&screen) < 110);
        assert_true(count_art(&screen, ART_SKY_LANTERN) >= 12);
        screen_free(&screen);
        attempt->outcome = OUTCOME_TURNED_BACK;
        screen = seen(&app, SCREEN_CELEBRATE);
        assert_true(sky_light(&screen) < 110);
        assert_int_equal(count_art(&screen, ART_SKY_LANTERN), 0);
        screen_free(&screen);
    }
    app_free(&app);
}

static void test_the_hut_burns(void **state) {
    (void)state;
    Trail *trail = NULL;
    App app = app_heading_out(&trail);
    Screen screen = seen(&app, SCREEN_HUT);
    assert_int_equal(count_art(&screen, ART_HEARTH), 1);
    assert_int_equal(count_art(&screen, ART_FLAME_TALL), 1);
    assert_int_equal(count_art(&screen, ART_SITTING), 1);
    screen_free(&screen);
    app_free(&app);
}

static void test_the_mantelpiece_is_cleared_for_large_text(void **state) {
    (void)state;
    Trail *trail = NULL;
    App app = app_heading_out(&trail);
    for (int text = 100; text <= 125; text += 25) {
        app.ui.prefs.text_size = text;
        Screen screen = seen(&app, SCREEN_HUT);
        assert_int_equal(count_art(&screen, ART_MANTEL), text == 100 ? 1 : 0);
        screen_free(&screen);
    }
    app_free(&app);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_camps_are_told_as_they_are),
        cmocka_unit_test(test_welcome_back_shows_the_players_own_camps),
        cmocka_unit_test(test_the_answers_are_in_sight_at_every_text_size),
        cmocka_unit_test(test_the_climber_is_the_player),
        cmocka_unit_test(test_who_sits_in_the_hut_is_the_player),
        cmocka_unit_test(test_high_contrast_has_no_people),
        cmocka_unit_test(test_high_contrast_shows_the_camps),
        cmocka_unit_test(test_the_high_five_has_a_hand_where_there_is_room),
        cmocka_unit_test(test_sky_lanterns_rise_into_a_dark_sky),
        cmocka_unit_test(test_the_hut_burns),
        cmocka_unit_test(test_the_mantelpiece_is_cleared_for_large_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
