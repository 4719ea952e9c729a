/* More trails of hers, for the range: as many as are asked for, each some way up. */
#include "shell/maya.h"

#include "core/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Own { /* a trail of her own: its camps bear plain names but for the next one */
    const char *title, *id, *next;
    Hour hour;
    int camps, lit;
} Own;

static void lay_own(Stage *stage, const Own *own, double place) {
    App *app = &stage->session.app;
    Trail *trail = (Trail *)book_add(&app->book, RECORD_TRAIL, stage->now, &app->chance);
    trail->title = text_copy(own->title);
    trail->language = text_copy("en");
    snprintf(trail->from.id, sizeof trail->from.id, "%s", own->id);
    trail->from.version = 1;
    trail->hour = own->hour;
    trail->place = place;
    for (int i = 0; i < own->camps; i++) {
        Step *step = (Step *)book_add(&app->book, RECORD_STEP, stage->now, &app->chance);
        snprintf(step->trail, sizeof step->trail, "%s", trail->record.id);
        step->title = text_copy(i == own->lit ? own->next : "A little further");
        step->place = i + 1;
    }
    stage_play(stage, command_key(COMMAND_TRAIL_OPEN, key_record(PART_TRAIL, trail->record.id)));
    for (int camp = 1; camp <= own->lit; camp++) {
        Attempt attempt = {camp, OUTCOME_DID_IT, 40, 60, 30, "It will go wrong", 70, HAPPENED_NO, "It did not."};
        maya_try(stage, &attempt);
    }
}

static void choose_trail(Stage *stage, const char *title) {
    maya_go(stage, SCREEN_RANGE);
    size_t count = 0;
    const Trail **trails = book_trails(&stage->session.app.book, false, &count);
    for (size_t i = 0; i < count; i++)
        if (strcmp(trails[i]->title, title) == 0)
            maya_focus(stage, key_record(PART_TRAIL, trails[i]->record.id));
    free(trails);
}

static const Own own_trails[] = {
    {"Meeting new people", "meeting-people", "Say hi at a café", HOUR_DAWN, 5, 2},
    {"Phone calls", "phone-calls", NULL, HOUR_MORNING, 4, 4},
    {"Speaking up", "speaking", "read a page aloud", HOUR_GOLDEN, 5, 2},
    {"High places", "heights", "stand on the second stair", HOUR_DUSK, 6, 1},
    {"Sleeping alone", "dark", "ten minutes with the light off", HOUR_NIGHT, 5, 0},
    {"Being near dogs", "dogs", "look at a photo of one dog", HOUR_DAY, 9, 3},
    {"Lifts", "lifts", "wait by the doors", HOUR_MORNING, 7, 1},
    {"Crowded shops", "spiders", "go in for one thing", HOUR_GOLDEN, 4, 2},
    {"Driving again", "driving", "sit in the car", HOUR_DUSK, 12, 5},
};

void maya_trails(Stage *stage, size_t count) {
    maya_empty(stage);
    for (size_t i = 0; i < count; i++)
        lay_own(stage, &own_trails[i % (sizeof own_trails / sizeof *own_trails)], (double)i + 1);
    choose_trail(stage, own_trails[count < 3 ? 0 : 2].title);
}

void maya_panorama(Stage *stage) {
    maya_trails(stage, 5);
}

void maya_one_trail(Stage *stage) {
    maya_trails(stage, 1);
}

void maya_nine_trails(Stage *stage) {
    maya_trails(stage, 9);
}
