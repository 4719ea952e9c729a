/* The stable name of a thing on the screen: what it is, and which record it stands for. */
#ifndef CORE_KEY_H
#define CORE_KEY_H

#include "core/record.h"

typedef enum Part {
    PART_NONE,
    /* everywhere */
    PART_BACK, PART_HUT, PART_SETTINGS, PART_TAB /* index: of the top bar */, PART_PRIMARY, PART_SECONDARY, PART_THIRD, PART_LINK,
    PART_TOAST, PART_SCROLL, PART_SCENE, PART_PANEL,
    /* lists */
    PART_PERSON, PART_PERSON_NEW, PART_PERSON_RENAME, PART_PERSON_REMOVE, PART_TRAIL, PART_TRAIL_NEW, PART_READY_TRAIL,
    PART_IDEA_AREA, PART_CAMP, PART_TRY, PART_CONTACT, PART_CONTACT_ADD, PART_CONTACT_REMOVE, PART_COUNTRY, PART_COPY,
    PART_ENTRY /* index: its EntryKind */, PART_ENTRY_EARLIER, PART_ENTRY_LATER, PART_ENTRY_WRITE, PART_ENTRY_TABLE,
    PART_ENTRY_REMOVE, PART_NOTE_NEW, PART_SEARCH_CLEAR, PART_LETTER /* a note of somebody's */, PART_LETTER_NEW,
    PART_STEP_ADD, PART_STEP_SORT, PART_STEP_HANDLE /* moves a step */, PART_STEP_HINT, PART_STEP_MORE, PART_BUILD, PART_TONIGHT,
    PART_SAFE_TICK, PART_TONIGHT_SIZE, PART_TONIGHT_TIME, PART_TONIGHT_ANOTHER, PART_TONIGHT_PAGE,
    PART_BRING, PART_BRING_FILE /* index: of the listing */, PART_BRING_UP, PART_BRING_TAB, PART_BRING_INSTEAD,
    PART_FOLDER_COPY, PART_FORGET_ALL,
    PART_SUPPORTER_ADD, PART_SUPPORTER_REMOVE, PART_SUPPORTER_MAY /* index = SharePart */,
    PART_MERGE, PART_MERGE_WORDS /* index: of what is asked; value: 0 = the later */,
    PART_GIVE, PART_GIVE_FEARS, PART_FOLDER /* leads to where a file is to lie */,
    PART_SHARE_FORM /* index: ShareForm */, PART_SHARE_PART /* index: SharePart */, PART_SHARE_RANGE /* index: ShareRange */,
    PART_SHARE_LOOK /* read it: 0 or 1 */, PART_SHARE_MORE /* all forms: 0 or 1 */,
    PART_SHARE_TRAILS /* each of them: 0 or 1 */, PART_SHARE_PICTURE /* of which trail */, PART_SHARE_REMINDER,
    PART_SHARE_FOR /* a person who helps: what they may see */,
    PART_SHARE_RECORD /* a trail, a try's words or a note: in it or not */,
    PART_CHART_TRAIL, PART_CHART_BACK /* index: 1 = to earlier tries, 2 = to later ones */, PART_CHART_TABLE,
    PART_CHART_HILL, PART_CHART_WORRY,
    PART_CHART_STEP /* a step's repeats alone: 1, or all camps again: 0 */, PART_CHART_WEEK /* index: of those shown */,
    PART_BETWEEN, PART_RULE, /* lead there */
    PART_PATTERN /* changes a breath of one's own */, PART_PATTERN_ADD, PART_PATTERN_REMOVE,
    /* choices: value in Command */
    PART_TICK, PART_QUESTION, PART_WHEN, PART_HAPPENED, PART_COPED, PART_AID, PART_STARTER, PART_PROUD, PART_OUTCOME,
    PART_ONLY /* index: Only */, PART_OF_TRAIL,
    PART_LOOK_HAIR, PART_LOOK_SKIN, PART_LOOK_SCARF, PART_MORE, PART_HIGH_FIVE, PART_PAUSE,
    PART_DAY_EARLIER, PART_DAY_LATER, PART_ARCHIVE, PART_REST, PART_FOUND, PART_HUT_BEFORE, PART_HUT_AFTER, PART_EYES,
    PART_CARE, PART_RENDER, PART_ARRIVE, PART_TOOL /* beside the practice */, PART_TOOL_OTHER, PART_TAPE_REMOVE,
    PART_PATTERN_IN, PART_PATTERN_HOLD, PART_PATTERN_OUT, PART_PATTERN_REST, /* in quarter seconds */
    PART_DIAL /* index = its dial and value: see core/app.h */, PART_WORDING, PART_OTHER_WORDS,
    PART_RULE_PRESET, PART_RULE_JOIN /* 0 = any of its lines, 1 = all */,
    PART_RULE_WHICH /* 1 = the whole trail, else a camp's number */,
    /* in the order of rule_lines */
    PART_RULE_TIMES, PART_RULE_DAYS, PART_RULE_PLACES, PART_RULE_CALM, PART_RULE_DROP, PART_RULE_SURPRISES, PART_RULE_BARE,
    /* sliders */
    PART_LIKELIHOOD, PART_EXPECTED, PART_BEFORE, PART_NOW, PART_STEP_FEAR, PART_BETWEEN_FEAR, PART_PEAK, PART_END,
    PART_LIKELIHOOD_AFTER,
    PART_SET_SIGNALS, PART_SET_VOICE, PART_SET_BREATH, PART_SET_FIRE, PART_SET_MUSIC,
    /* text fields */
    PART_NAME, PART_TRAIL_TITLE, PART_STEP_TITLE, PART_WHERE, PART_WITH, PART_FORECAST, PART_LEARNED, PART_PATTERN_NAME,
    PART_FEELING, PART_BETWEEN_WORDS, PART_IDEA_FIND, PART_SEARCH, PART_NOTE, PART_LETTER_WORDS, PART_LETTER_FROM,
    PART_SURPRISE, PART_SUPPORTER_NAME, PART_TRY_WHERE, PART_TRY_WITH, PART_CONTACT_NAME, PART_CONTACT_NOTE,
    PART_CONTACT_NUMBER,
    /* settings */
    PART_KEYS_PAGE,
    PART_SET_TEXT, PART_SET_LOOK, PART_SET_MOTION, PART_SET_FACES, PART_SET_MUTE, PART_SET_MINUTES, PART_SET_HOLD,
    PART_SET_ROUNDS, PART_SET_PACE,
    PART_SET_TAB /* which of them are shown */
} Part;

#define SCROLL_ASIDE 1 /* index of PART_SCROLL: what scrolls beside the main thing, by the page and the wheel alone */
#define KEY_ROOM 64 /* ids and save file names */

typedef struct Key {
    Part part;
    int index;          /* where a part comes several times without a record */
    char id[KEY_ROOM];  /* the record or the file, or "" */
} Key;

Key key_of(Part part);
Key key_index(Part part, int index);
Key key_record(Part part, const char *id);
bool key_same(const Key *a, const Key *b);

bool part_is_field(Part part);
bool part_is_slider(Part part);
bool part_is_lines(Part part); /* a field of several lines */

#endif
