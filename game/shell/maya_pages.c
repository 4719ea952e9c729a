#include "shell/maya.h"

void maya_settings(Stage *stage) {
    maya_trail(stage);
    maya_go(stage, SCREEN_SETTINGS);
}

static void settings_tab(Stage *stage, int tab) {
    maya_settings(stage);
    maya_pick(stage, PART_SET_TAB, tab);
}

void maya_settings_sound(Stage *stage) {
    settings_tab(stage, 1);
}

void maya_settings_controls(Stage *stage) {
    settings_tab(stage, 2);
}

void maya_settings_privacy(Stage *stage) {
    settings_tab(stage, 3);
}

void maya_settings_help(Stage *stage) {
    settings_tab(stage, 4);
}

void maya_about(Stage *stage) {
    maya_settings(stage);
    maya_go(stage, SCREEN_ABOUT);
}

static void add_contact(Stage *stage, const char *name, const char *note, const char *number) {
    maya_do(stage, COMMAND_CONTACT_ADD);
    maya_write(stage, PART_CONTACT_NAME, name);
    maya_write(stage, PART_CONTACT_NOTE, note);
    maya_write(stage, PART_CONTACT_NUMBER, number);
    maya_do(stage, COMMAND_CONTACT_KEEP);
}

/* Numbers that are kept for stories. */
void maya_help(Stage *stage) {
    maya_trail(stage);
    maya_go(stage, SCREEN_HELP);
    add_contact(stage, "Jo", "my sister, evenings", "07700 900118");
    add_contact(stage, "Dr Okafor", "weekdays, 9 to 5", "01632 960044");
}

void maya_country(Stage *stage) {
    maya_help(stage);
    maya_go(stage, SCREEN_COUNTRY);
}

void maya_not_for(Stage *stage) {
    maya_help(stage);
    maya_go(stage, SCREEN_NOT_FOR);
}

void maya_contact(Stage *stage) {
    maya_help(stage);
    maya_do(stage, COMMAND_CONTACT_ADD);
}

void maya_keys(Stage *stage) {
    maya_trail(stage);
    maya_go(stage, SCREEN_KEYS);
}

static void take_pad(Stage *stage) {
    Command device = command_of(COMMAND_DEVICE);
    device.value = DEVICE_PAD;
    stage_play(stage, device);
}

void maya_keys_pad(Stage *stage) {
    maya_trail(stage);
    take_pad(stage);
    maya_go(stage, SCREEN_KEYS);
}

void maya_practice_pad(Stage *stage) {
    maya_practice(stage);
    take_pad(stage);
}
