/* Maya's first step, and a trail of her own. */
#include "core/text.h"
#include "shell/maya.h"

#include <stdlib.h>
#include <string.h>

typedef struct Rung {
    const char *words;
    int fear;
} Rung;

static const Rung meeting[] = {{"Introduce myself to the mirror", 15},
                               {"Practise with my partner", 30},
                               {"Say hi at a café", 40},
                               {"Small meetup, with Jo", 75},
                               {"Networking night, alone", 90}};
#define MEETING (sizeof meeting / sizeof *meeting)

/* A row of the builder, by its number from 0. */
static const char *rung_id(const Stage *stage, size_t number) {
    static char id[ID_ROOM];
    size_t count = 0;
    const Step **steps = book_ladder(&stage->session.app.book, stage->session.app.ui.trail, &count);
    id_copy(id, number < count ? steps[number]->record.id : "");
    free((void *)steps);
    return id;
}

static void write_at(Stage *stage, Key key, const char *text) {
    stage_play(stage, command_key(COMMAND_FOCUS, key));
    Command insert = command_key(COMMAND_INSERT, key);
    insert.text = text;
    stage_play(stage, insert);
}

static void write_rung(Stage *stage, size_t number, const Rung *rung) {
    const char *id = rung_id(stage, number);
    write_at(stage, key_record(PART_STEP_TITLE, id), rung->words);
    stage_play(stage, command_set(key_record(PART_STEP_FEAR, id), rung->fear));
}

static void open_builder(Stage *stage) {
    maya_empty(stage);
    stage_play(stage, command_key(COMMAND_BUILD, key_of(PART_BUILD)));
}

void maya_build_blank(Stage *stage) {
    open_builder(stage);
}

void maya_build(Stage *stage) {
    open_builder(stage);
    write_at(stage, key_of(PART_TRAIL_TITLE), "Meeting new people");
    for (size_t i = 0; i < MEETING; i++) {
        if (i > 0)
            stage_play(stage, command_of(COMMAND_STEP_ADD));
        write_rung(stage, i, &meeting[i]);
    }
    stage_play(stage, command_key(COMMAND_FOCUS, key_record(PART_STEP_FEAR, rung_id(stage, 3))));
}

void maya_build_writing(Stage *stage) {
    maya_build(stage);
    stage_play(stage, command_key(COMMAND_FOCUS, key_record(PART_STEP_TITLE, rung_id(stage, 1))));
}

void maya_build_faces(Stage *stage) {
    maya_build(stage);
    stage_play(stage, command_set(key_of(PART_SET_FACES), 1));
}

/* A ready trail that is walked already. */
void maya_build_walked(Stage *stage) {
    maya_trail(stage);
    stage_play(stage, command_key(COMMAND_BUILD, key_record(PART_BUILD, stage->session.app.ui.trail)));
}

void maya_build_forty(Stage *stage) {
    maya_forty(stage);
    stage_play(stage, command_key(COMMAND_BUILD, key_record(PART_BUILD, stage->session.app.ui.trail)));
}

static void turn_dial(Stage *stage, Dial dial, int value) {
    stage_play(stage, command_set(key_index(PART_DIAL, (int)dial * DIAL_VALUES + value), value));
}

/* One of her own people. */
static void know_jo(Stage *stage) {
    App *app = &stage->session.app;
    ((Contact *)book_add(&app->book, RECORD_CONTACT, stage->now, &app->chance))->name = text_copy("Jo");
}

static void open_between(Stage *stage, size_t number) {
    maya_build(stage);
    know_jo(stage);
    stage_play(stage, command_key(COMMAND_BETWEEN, key_record(PART_BETWEEN, rung_id(stage, number))));
}

void maya_between(Stage *stage) {
    open_between(stage, 3);
    turn_dial(stage, DIAL_DURATION, 0);
    turn_dial(stage, DIAL_COMPANY, 0);
    stage_play(stage, command_key(COMMAND_FOCUS, key_index(PART_WORDING, 0)));
}

void maya_between_own(Stage *stage) {
    maya_between(stage);
    Command write = command_of(COMMAND_BETWEEN_WRITE);
    write.text = "Meet Jo and one friend of theirs for coffee";
    stage_play(stage, write);
}

void maya_between_first(Stage *stage) {
    open_between(stage, 0);
}

void maya_tonight(Stage *stage) {
    maya_empty(stage);
    stage_play(stage, command_of(COMMAND_TONIGHT));
}

void maya_tonight_more(Stage *stage) {
    maya_tonight(stage);
    stage_play(stage, command_set(key_index(PART_TONIGHT_SIZE, 2), 2));
    stage_play(stage, command_set(key_index(PART_TONIGHT_TIME, 2), 2));
}

void maya_rule(Stage *stage) {
    maya_build(stage);
    stage_play(stage, command_of(COMMAND_RULE));
}

void maya_rule_own(Stage *stage) {
    maya_rule(stage);
    stage_play(stage, command_set(key_of(PART_RULE_TIMES), 3));
    stage_play(stage, command_set(key_of(PART_RULE_DAYS), 2));
    stage_play(stage, command_set(key_of(PART_RULE_CALM), 40));
    stage_play(stage, command_set(key_index(PART_RULE_JOIN, 0), 0));
    stage_play(stage, command_key(COMMAND_FOCUS, key_of(PART_RULE_DAYS)));
}

void maya_rule_camp(Stage *stage) {
    maya_rule(stage);
    stage_play(stage, command_set(key_of(PART_RULE_WHICH), 4));
    stage_play(stage, command_set(key_index(PART_RULE_PRESET, PRESET_WIDENING), PRESET_WIDENING));
}

/* The card of her own first step is asked for. */
static void plan_own(Stage *stage, const char *words) {
    open_builder(stage);
    write_at(stage, key_of(PART_TRAIL_TITLE), "My own way");
    write_at(stage, key_record(PART_STEP_TITLE, rung_id(stage, 0)), words);
    stage_play(stage, command_of(COMMAND_BUILD_MAKE));
    stage_play(stage, command_key(COMMAND_CAMP_PLAN, key_record(PART_CAMP, rung_id(stage, 0))));
}

void maya_safe(Stage *stage) {
    plan_own(stage, "Say hi to the neighbour on the stairs");
}

void maya_safe_confirm(Stage *stage) {
    plan_own(stage, "Drive to my sister’s house on the main road");
}

void maya_safe_professional(Stage *stage) {
    plan_own(stage, "Go back to the street where I was assaulted");
}

void maya_safe_refused(Stage *stage) {
    maya_trail(stage);
    stage_play(stage, command_key(COMMAND_BETWEEN, key_record(PART_BETWEEN, rung_id(stage, 1))));
    Command write = command_of(COMMAND_BETWEEN_WRITE);
    write.text = "Climb over the railing of the bridge";
    stage_play(stage, write);
    Command add = command_of(COMMAND_BETWEEN_ADD);
    add.text = write.text;
    stage_play(stage, add);
}

/* A step of hers that stays a draft, among the others. */
void maya_build_draft(Stage *stage) {
    open_builder(stage);
    write_at(stage, key_of(PART_TRAIL_TITLE), "Being high up");
    write_rung(stage, 0, &(Rung){"Climb over the railing of the bridge", 60});
    stage_play(stage, command_of(COMMAND_STEP_ADD));
    write_rung(stage, 1, &(Rung){"Look out of a window on the second floor", 65});
}

void maya_build_vague(Stage *stage) {
    open_builder(stage);
    write_at(stage, key_of(PART_TRAIL_TITLE), "Meeting new people");
    write_rung(stage, 0, &meeting[0]);
    stage_play(stage, command_of(COMMAND_STEP_ADD));
    write_rung(stage, 1, &(Rung){"Be more confident", 40});
}

void maya_build_broad(Stage *stage) {
    open_builder(stage);
    write_at(stage, key_of(PART_TRAIL_TITLE), "Socialising");
}
