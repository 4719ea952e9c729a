/* Trails of the made-up person's own making. */
#include "shell/maya.h"

#include "core/memory.h"
#include "core/text.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct OwnStep {
    const char *title, *detail;
    int fear;
} OwnStep;

static const OwnStep people_steps[] = {
    {"Introduce myself to the mirror", "Say my name, and one thing about me, out loud.", 25},
    {"Practise with my partner", "One of us is new at work, the other says hello.", 45},
    {"Say hi at a café", "Say hi to someone I don’t know while I wait for my coffee.", 65},
    {"Small meetup, with Jo", "The board game evening. Jo comes along.", 70},
    {"Networking night, alone", "An hour, and two conversations.", 85},
};

static const OwnStep phone_steps[] = {
    {"Look at the phone for one minute and put it away", "", 10},
    {"Ring the speaking clock and listen", "", 15},
    {"Ring my own voicemail, leave a message", "", 20},
    {"Ring Jo for two minutes, standing up", "", 30},
    {"Ring the library to ask its opening hours", "", 35},
    {"Ring the dentist to move an appointment", "", 45},
    {"Ask a shop whether they have a thing in stock", "", 50},
    {"Ring back a missed call from a number I do not know", "", 60},
    {"Order food by phone, with a change to the menu", "", 65},
    {"Ring the bank about a charge", "", 70},
    {"Speak up on a call with three people", "", 80},
    {"Lead a ten-minute call at work", "", 90},
};

static const OwnStep long_step = {
    "Ring the surgery before nine on a Monday, wait through the whole of the menu, and ask the receptionist whether "
    "the "
    "appointment that was moved in the spring can be moved again, without apologising twice",
    "", 50};

static const OwnStep short_step = {"Ring someone new", "", 40};

void maya_text(char **place, const char *text) {
    free(*place);
    *place = text_copy(text);
}

static void step_write(Step *step, const OwnStep *own) {
    maya_text(&step->title, own->title);
    maya_text(&step->detail, own->detail);
    step->expected_fear = own->fear;
}

void maya_own_words(Stage *stage) {
    Book *book = &stage->session.app.book;
    size_t count = 0;
    const Step **steps = book_steps(book, stage->session.app.ui.trail, &count);
    for (size_t i = 0; i < count && i < sizeof people_steps / sizeof *people_steps; i++)
        step_write((Step *)book_change(book, RECORD_STEP, steps[i]->record.id, stage->now), &people_steps[i]);
    free(steps);
}

/* One step many times, or each of so many once. */
static void lay_trail(Stage *stage, const char *title, const OwnStep *steps, size_t different, size_t count) {
    App *app = &stage->session.app;
    Pack pack = {.trail = (Trail *)record_new(record_shape(RECORD_TRAIL)), .count = count};
    id_copy(pack.trail->record.id, "calls-at-work"); /* a plain peak */
    maya_text(&pack.trail->title, title);
    pack.steps = memory_new(count, sizeof *pack.steps);
    for (size_t i = 0; i < count; i++) {
        pack.steps[i] = (Step *)record_new(record_shape(RECORD_STEP));
        snprintf(pack.steps[i]->record.id, sizeof pack.steps[i]->record.id, "step-%zu", i);
        step_write(pack.steps[i], &steps[i % different]);
    }
    const Trail *trail = book_take_pack(&app->book, &pack, stage->now, &app->chance);
    const Key key = key_record(PART_TRAIL, trail->record.id);
    ((Trail *)book_change(&app->book, RECORD_TRAIL, key.id, stage->now))->hour = HOUR_GOLDEN;
    stage_play(stage, command_key(COMMAND_TRAIL_OPEN, key));
    pack_free(&pack);
}

/* The first `lit` camps, each as soon as it may be opened. */
static void light_camps(Stage *stage, int lit) {
    for (int camp = 1; camp <= lit; camp++) {
        maya_open_early(stage, camp);
        const Attempt attempt = {camp, OUTCOME_DID_IT, 30, 40, 20, NULL, UNSET, UNSET, NULL};
        maya_try(stage, &attempt);
        stage_wait(stage, 86400000);
        if (camp % 2 == 1 && camp < 5) {
            maya_try(stage, &attempt);
        }
    }
    maya_open_early(stage, lit + 1);
    maya_do(stage, COMMAND_TOAST_CLOSE);
}

void maya_long_trail(Stage *stage) {
    const Attempt dentist = {6, OUTCOME_TURNED_BACK, 50, 60, 40, NULL, UNSET, UNSET, NULL};
    maya_empty(stage);
    lay_trail(stage, "Phone calls", phone_steps, sizeof phone_steps / sizeof *phone_steps,
              sizeof phone_steps / sizeof *phone_steps);
    light_camps(stage, 5);
    maya_try(stage, &dentist);
}

void maya_long_names(Stage *stage) {
    maya_empty(stage);
    lay_trail(stage, "Phone calls", &long_step, 1, 12);
    light_camps(stage, 2);
}

void maya_forty(Stage *stage) {
    maya_empty(stage);
    lay_trail(stage, "Forty steps", &short_step, 1, STEPS_MOST);
    light_camps(stage, 16);
}

void maya_one(Stage *stage) {
    maya_empty(stage);
    lay_trail(stage, "One step", &short_step, 1, 1);
}

void maya_locked(Stage *stage) {
    maya_trail(stage);
    maya_choose(stage, 4);
}

void maya_all_lit(Stage *stage) {
    maya_empty(stage);
    lay_trail(stage, "Meeting new people", people_steps, 5, 5);
    light_camps(stage, 5);
    maya_do(stage, COMMAND_BACK);
    maya_open_trail(stage, 0);
}

/* A week after the summit a way back is offered: on the trail, and on the range. */
void maya_revisit(Stage *stage) {
    maya_all_lit(stage);
    stage_wait(stage, 8 * DAY_MS);
    maya_do(stage, COMMAND_TICK);
}

void maya_revisit_range(Stage *stage) {
    maya_revisit(stage);
    maya_go(stage, SCREEN_RANGE);
}
