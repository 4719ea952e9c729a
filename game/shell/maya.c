#include "shell/maya.h"

#include <stdio.h>
#include <stdlib.h>

void maya_go(Stage *stage, ScreenName screen) {
    stage_play(stage, command_go(screen));
}

void maya_do(Stage *stage, CommandKind kind) {
    stage_play(stage, command_of(kind));
}

void maya_set(Stage *stage, Part part, int value) {
    if (value != UNSET)
        stage_play(stage, command_set(key_of(part), value));
}

void maya_pick(Stage *stage, Part part, int number) {
    stage_play(stage, command_set(key_index(part, number), number));
}

void maya_focus(Stage *stage, Key key) {
    stage_play(stage, command_key(COMMAND_FOCUS, key));
}

void maya_write(Stage *stage, Part part, const char *text) {
    if (text == NULL)
        return;
    maya_focus(stage, key_of(part));
    Command insert = command_key(COMMAND_INSERT, key_of(part));
    insert.text = text;
    stage_play(stage, insert);
}

/* A camp of the trail on the screen, by its number from 1. */
static const char *camp_id(const Stage *stage, int number) {
    static char id[ID_ROOM];
    size_t count = 0;
    const Step **steps = book_steps(&stage->session.app.book, stage->session.app.ui.trail, &count);
    snprintf(id, sizeof id, "%s", number >= 1 && (size_t)number <= count ? steps[number - 1]->record.id : "");
    free(steps);
    return id;
}

void maya_choose(Stage *stage, int camp) {
    stage_play(stage, command_key(COMMAND_CAMP_CHOOSE, key_record(PART_CAMP, camp_id(stage, camp))));
}

void maya_open_early(Stage *stage, int camp) {
    stage_play(stage, command_key(COMMAND_CAMP_READY, key_record(PART_CAMP, camp_id(stage, camp))));
}

/* What stands before a first start is read and agreed to on the way. */
void maya_plan(Stage *stage, const char *step) {
    stage_play(stage, command_key(COMMAND_CAMP_PLAN, key_record(PART_CAMP, step)));
    for (int bit = 0; stage->session.app.ui.screen == SCREEN_SAFE && bit <= SAFETY_PROFESSIONAL_BIT; bit++)
        stage_play(stage, command_set(key_index(PART_SAFE_TICK, bit), 1));
    if (stage->session.app.ui.screen == SCREEN_SAFE)
        stage_play(stage, command_of(COMMAND_SAFE_AGREE));
}

static void open_card(Stage *stage, int camp) {
    maya_plan(stage, camp_id(stage, camp));
}

static void begin(Stage *stage, const Attempt *attempt) {
    open_card(stage, attempt->camp);
    maya_write(stage, PART_FORECAST, attempt->forecast);
    maya_set(stage, PART_LIKELIHOOD, attempt->likelihood);
    maya_set(stage, PART_BEFORE, attempt->before);
    maya_do(stage, COMMAND_START);
    stage_wait(stage, 6 * MINUTE_MS);
    maya_set(stage, PART_NOW, attempt->peak);
    stage_wait(stage, 3 * MINUTE_MS);
}

static void tell(Stage *stage, const Attempt *attempt) {
    maya_set(stage, PART_PEAK, attempt->peak);
    maya_set(stage, PART_END, attempt->end);
    maya_set(stage, PART_HAPPENED, attempt->happened);
    maya_write(stage, PART_LEARNED, attempt->learned);
}

static void finish(Stage *stage, const Attempt *attempt) {
    bool did_it = attempt->outcome == OUTCOME_DID_IT;
    stage_play(stage, command_of(did_it ? COMMAND_DID_IT : COMMAND_STOP));
    if (!did_it)
        maya_do(stage, COMMAND_STOP_SAY);
    tell(stage, attempt);
    maya_do(stage, COMMAND_KEEP);
}

void maya_try(Stage *stage, const Attempt *attempt) {
    begin(stage, attempt);
    finish(stage, attempt);
    maya_do(stage, COMMAND_CELEBRATED);
}

void maya_welcome(Stage *stage) {
    maya_set(stage, PART_TICK, 1);
}

void maya_person(Stage *stage) {
    maya_welcome(stage);
    maya_do(stage, COMMAND_SET_OUT);
    maya_write(stage, PART_NAME, "Maya");
    maya_set(stage, PART_LOOK_HAIR, 1);
    maya_set(stage, PART_LOOK_SKIN, 3);
}

void maya_empty(Stage *stage) {
    maya_person(stage);
    maya_do(stage, COMMAND_PERSON_KEEP);
}

void maya_ideas(Stage *stage) {
    maya_empty(stage);
    maya_go(stage, SCREEN_IDEAS);
}

void maya_ideas_caution(Stage *stage) {
    maya_ideas(stage);
    const Key key = key_record(PART_READY_TRAIL, "heights");
    stage_play(stage, command_key(COMMAND_FOCUS, key));
    stage_play(stage, command_key(COMMAND_IDEA_CHOOSE, key));
}

void maya_ideas_animals(Stage *stage) {
    maya_ideas(stage);
    stage_play(stage, command_set(key_of(PART_IDEA_AREA), AREA_ANIMALS));
}

void maya_ideas_found(Stage *stage) {
    maya_ideas(stage);
    maya_write(stage, PART_IDEA_FIND, "people");
}

void maya_ideas_none(Stage *stage) {
    maya_ideas(stage);
    maya_write(stage, PART_IDEA_FIND, "balloons");
}

void maya_take(Stage *stage, const char *pack) {
    maya_go(stage, SCREEN_RANGE);
    maya_go(stage, SCREEN_IDEAS);
    stage_play(stage, command_key(COMMAND_TRAIL_TAKE, key_record(PART_READY_TRAIL, pack)));
}

void maya_open_trail(Stage *stage, size_t number) {
    size_t count = 0;
    const Trail **trails = book_trails(&stage->session.app.book, false, &count);
    if (number < count)
        stage_play(stage, command_key(COMMAND_TRAIL_OPEN, key_record(PART_TRAIL, trails[number]->record.id)));
    free(trails);
}

static const Attempt phone_tries[] = {
    {1, OUTCOME_DID_IT, 20, 25, 10, NULL, UNSET, UNSET, NULL},
    {1, OUTCOME_DID_IT, 15, 20, 10, NULL, UNSET, UNSET, "It gets shorter each time."},
    {2, OUTCOME_DID_IT, 35, 45, 20, "I'll stammer", 60, HAPPENED_NO, "The voice doesn't mind."},
};

static const Attempt people_tries[] = {
    {1, OUTCOME_DID_IT, 25, 30, 15, "It will feel silly", 80, HAPPENED_MOSTLY, "Silly was all right."},
    {1, OUTCOME_DID_IT, 20, 25, 10, NULL, UNSET, UNSET, NULL},
    {2, OUTCOME_DID_IT, 45, 60, 25, "She'll laugh at me", 70, HAPPENED_NO, "She asked me to do it again."},
    {3, OUTCOME_DID_IT, 55, 84, 40, NULL, UNSET, UNSET, "I could order all the same."},
    {3, OUTCOME_TURNED_BACK, 60, 80, 50, NULL, UNSET, UNSET, NULL},
};

static void play_tries(Stage *stage, const Attempt *attempts, size_t count, int64_t apart) {
    for (size_t i = 0; i < count; i++) {
        maya_try(stage, &attempts[i]);
        stage_wait(stage, apart * DAY_MS);
    }
}

/* Her trails, with the first so many tries among people. */
static void lead_to(Stage *stage, size_t among_people) {
    maya_empty(stage);
    maya_take(stage, "meeting-people");
    maya_take(stage, "phone-calls");
    play_tries(stage, phone_tries, sizeof phone_tries / sizeof *phone_tries, 1);
    maya_take(stage, "dogs");
    maya_open_trail(stage, 0);
    maya_own_words(stage);
    play_tries(stage, people_tries, among_people, 2);
    maya_go(stage, SCREEN_RANGE);
}

void maya_range(Stage *stage) {
    lead_to(stage, sizeof people_tries / sizeof *people_tries);
}

void maya_trail(Stage *stage) {
    maya_range(stage);
    maya_open_trail(stage, 0);
}

static const Attempt saying_hi = {3,
                                  OUTCOME_DID_IT,
                                  55,
                                  78,
                                  42,
                                  "They’ll look at me oddly and I won’t know what to say next.",
                                  70,
                                  HAPPENED_A_LITTLE,
                                  "The silence lasted two seconds, not an hour. She smiled and asked how my "
                                  "day was. I was shaky and I still did it."};

void maya_card(Stage *stage) {
    maya_trail(stage);
    open_card(stage, 3);
    maya_set(stage, PART_WHEN, 0);
    maya_write(stage, PART_WHERE, "Corner café");
    maya_write(stage, PART_WITH, "On my own");
    maya_write(stage, PART_FORECAST, saying_hi.forecast);
    maya_set(stage, PART_LIKELIHOOD, 70);
    maya_focus(stage, key_of(PART_BEFORE));
}

/* Nothing said yet, and all of it may be left so. */
void maya_card_blank(Stage *stage) {
    maya_trail(stage);
    open_card(stage, 3);
}

/* A further part of the card unfolded, and the hand on a button. */
void maya_card_tips(Stage *stage) {
    maya_card(stage);
    maya_pick(stage, PART_MORE, 1);
    stage_play(stage, command_key(COMMAND_HOVER, key_of(PART_THIRD)));
    stage_play(stage, command_key(COMMAND_PRESS, key_of(PART_PRIMARY)));
}

void maya_card_expected(Stage *stage) {
    maya_card(stage);
    maya_set(stage, PART_EXPECTED, 65);
    maya_set(stage, PART_WHEN, 2);
}

void maya_card_more(Stage *stage) {
    maya_card(stage);
    maya_pick(stage, PART_MORE, 3);
}

/* The first second: nothing is told yet. */
void maya_practice_first(Stage *stage) {
    maya_card_blank(stage);
    maya_do(stage, COMMAND_START);
}

void maya_practice(Stage *stage) {
    maya_card(stage);
    maya_set(stage, PART_BEFORE, 55);
    maya_do(stage, COMMAND_START);
    stage_wait(stage, 80000);
    maya_set(stage, PART_NOW, 74);
    stage_wait(stage, 40000);
    maya_set(stage, PART_NOW, 78);
    stage_wait(stage, 92000);
    maya_set(stage, PART_NOW, 66);
    stage_wait(stage, 60000);
    maya_set(stage, PART_NOW, 58);
}

/* The second words of three. */
void maya_practice_notice(Stage *stage) {
    maya_practice(stage);
    stage_wait(stage, 90 * 1000);
}

/* Later on the words are others. */
void maya_practice_later(Stage *stage) {
    maya_practice(stage);
    stage_wait(stage, 4 * MINUTE_MS);
    maya_set(stage, PART_NOW, 40);
    maya_do(stage, COMMAND_MUTE);
    maya_do(stage, COMMAND_TOAST_CLOSE);
}

void maya_stop(Stage *stage) {
    maya_practice(stage);
    maya_do(stage, COMMAND_STOP);
}

void maya_turned(Stage *stage) {
    maya_stop(stage);
    maya_do(stage, COMMAND_STOP_SAY);
}

void maya_back(Stage *stage) {
    maya_card(stage);
    maya_do(stage, COMMAND_HEAD_OUT);
    stage_quit(stage);
    stage_wait(stage, 21 * DAY_MS);
    stage_start(stage);
    session_choose(&stage->session, "Maya");
}

void maya_reflect(Stage *stage) {
    maya_practice(stage);
    maya_do(stage, COMMAND_DID_IT);
    tell(stage, &saying_hi);
    maya_set(stage, PART_PROUD, 1);
}

/* Nothing said, and faces in the place of numbers. */
void maya_reflect_blank(Stage *stage) {
    maya_practice_first(stage);
    stage_wait(stage, 5 * MINUTE_MS);
    maya_do(stage, COMMAND_DID_IT);
    maya_set(stage, PART_SET_FACES, 1);
}

/* Every question answered, the one about what was leaned on unfolded. */
void maya_reflect_full(Stage *stage) {
    maya_reflect(stage);
    maya_set(stage, PART_COPED, 1);
    maya_pick(stage, PART_MORE, 1);
    maya_pick(stage, PART_AID, 1);
}

void maya_turned_celebrate(Stage *stage) {
    maya_turned(stage);
    maya_write(stage, PART_LEARNED, "The door was the hard part.");
    maya_do(stage, COMMAND_KEEP);
    stage_wait(stage, 3000);
}

/* The first time at a camp, and a surprise: the next one opens. */
void maya_celebrate(Stage *stage) {
    Attempt first = saying_hi;
    first.happened = HAPPENED_NO;
    lead_to(stage, 3);
    maya_open_trail(stage, 0);
    begin(stage, &first);
    finish(stage, &first);
    stage_wait(stage, 3000);
}

void maya_summit(Stage *stage) {
    maya_range(stage);
    maya_take(stage, "speaking");
    for (int camp = 1; camp <= 5; camp++) {
        Attempt attempt = {camp, OUTCOME_DID_IT, 40, 60, 30, "Nobody will listen", 70, HAPPENED_NO, "They listened."};
        begin(stage, &attempt);
        finish(stage, &attempt);
        maya_do(stage, COMMAND_CELEBRATED);
        stage_wait(stage, 10000);
    }
}
