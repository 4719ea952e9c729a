/* The quiet things beside the light: one at a time, and none that has to be answered. */
#include "view/backdrop.h"
#include "view/frame.h"
#include "view/hut_parts.h"
#include "view/words.h"

#include <math.h>

#define FACES 5
#define FACE_STEP 20
#define FACE 52.0
#define FACE_GAP 2.0
#define FACES_SIDES 12.0 /* five faces in one row */
#define ICON 20.0
#define ICON_GAP 10.0
#define NOTE_SIDES 14.0
#define NOTES_GAP 10.0
#define PLATE_PAD 8.0
#define PLATE_GAP 4.0
#define CARE_SIDES 20.0 /* a plate's, as part_dress has them */
#define CARE_ICON 22.0
#define CARE_GAP 12.0
#define CARE_EDGES 8.0
#define CARE_LEAST 48.0
#define GROUP_NOTES 40

static void open_plate(Layout *layout, double sides) {
    layout_open(
        layout,
        (Spec){.panel = true, .look = PANEL_PLATE, .radius = 22, .pad_x = sides, .pad_y = PLATE_PAD, .gap = PLATE_GAP});
}

static const char *how_is_it(void) {
    return _("How is it now, if you like to say");
}

/* One tap, never a score; another tap takes it back. */
static void add_faces(Layout *layout, Part part) {
    const Hut *hut = &layout_app(layout)->ui.hut;
    const int said = part == PART_HUT_BEFORE ? hut->before : hut->after;
    open_plate(layout, FACES_SIDES);
    (void)layout_text(layout, ROLE_SECOND, TONE_CREAM, how_is_it());
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = FACE_GAP, .wrap = true});
    for (int i = 0; i < FACES; i++) {
        const int fear = FACE_STEP / 2 + FACE_STEP * i;
        const Key key = key_index(part, i);
        Item *face = layout_choice(layout, CHOICE_FACE, key, words_face(fear), said == fear, command_set(key, fear));
        face->value = i;
        face->group = GROUP_NOTES;
    }
    layout_close(layout);
    layout_close(layout);
}

typedef struct Quiet {
    Icon icon;
    const char *words, *way; /* way: NULL = none */
    Part part;
    Command command;
} Quiet;

/* Not the bar's, which may lead to the same. */
static Key way_key(const Quiet *note) {
    return key_index(note->part, 1);
}

static void add_note(Layout *layout, const Quiet *note) {
    open_plate(layout, NOTE_SIDES);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = ICON_GAP, .across = ALIGN_CENTRE});
    (void)layout_icon(layout, note->icon, TONE_GLOW, ICON);
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_SECOND, TONE_CREAM, note->words);
    layout_close(layout);
    layout_close(layout);
    if (note->way != NULL) {
        layout_open(layout, (Spec){.across = ALIGN_START});
        layout_button(layout, BUTTON_LINK_DUSK, way_key(note), ICON_NONE, note->way, note->command)->group =
            GROUP_NOTES + 1;
        layout_close(layout);
    }
    layout_close(layout);
}

/* The sound file that is being made is told of wherever it is. */
static void add_render(Layout *layout, bool quiet) {
    const Rendering *render = &layout_app(layout)->ui.render;
    const Quiet on = {ICON_CLOCK, layout_say(layout, _("Writing the sound file: %d %%"), render->percent),
                      _("Leave it"), PART_RENDER, command_of(COMMAND_RENDER_STOP)};
    const Quiet done = {ICON_CHECK, layout_say(layout, _("Written: %s"), render->text == NULL ? "" : render->text),
                        NULL, PART_NONE, command_of(COMMAND_NONE)};
    const Quiet failed = {ICON_INFO, render->text, _("Try again"), PART_RENDER, command_of(COMMAND_RENDER)};
    switch (render->state) {
    case RENDER_NONE:
        break;
    case RENDER_ON:
        add_note(layout, &on);
        break;
    case RENDER_DONE:
        if (quiet) {
            add_note(layout, &done);
        }
        break;
    case RENDER_FAILED:
        add_note(layout, &failed);
        break;
    }
}

/* Words beside an icon, or over a row. */
static double words_height(const Layout *layout, const char *words, double width) {
    const Sight *sight = layout_sight(layout);
    return layout_text_height(layout, ROLE_SECOND, words, sight_px(sight, width)) / sight->scale;
}

static const char *care_words(const Breathing *breathing) {
    return breathing->hut->exercise == EXERCISE_TENSION ? _("Fainted before? Ask a doctor first.")
                                                        : _("Not while driving, in water or high up.");
}

/* What to mind, in one line that leads to the rest of it. */
static void add_care(Layout *layout, const Breathing *breathing) {
    const char *words = care_words(breathing);
    Item *item =
        layout_button(layout, BUTTON_PLATE, key_index(PART_CARE, 1), ICON_SHIELD, words, command_go(SCREEN_CARE));
    item->role = ROLE_SECOND;
    item->group = GROUP_NOTES + 1;
    item->spoken = layout_say(layout, "%s %s", words, _("Before you begin"));
}

static double care_height(const Layout *layout, const Breathing *breathing, double width) {
    const Sight *sight = layout_sight(layout);
    const double icon = sight_control(sight, CARE_ICON) / sight->scale + CARE_GAP;
    const double words = words_height(layout, care_words(breathing), width - 2 * CARE_SIDES - icon);
    return fmax(words + 2 * CARE_EDGES, sight_control(sight, CARE_LEAST) / sight->scale);
}

const char *hut_silence(const App *app) {
    return app->ui.silent && app->ui.prefs.mute == 0 ? _("No sound here. The light leads.") : NULL;
}

/* Where there is one the sub-title says it: two notes would reach down to the mantelpiece. */
static const char *silence_note(const Layout *layout) {
    return frame_has_subtitle(layout) ? NULL : hut_silence(layout_app(layout));
}

static void add_silence(Layout *layout) {
    const Quiet note = {ICON_MUTE, silence_note(layout), NULL, PART_NONE, command_of(COMMAND_NONE)};
    add_note(layout, &note);
}

static void add_refusal(Layout *layout) {
    const Ui *ui = &layout_app(layout)->ui;
    const char *more =
        layout_say(layout,
                   words_count(_("%lu of your recordings was left aside. %s"),
                               _("%lu of your recordings were left aside. %s"), (unsigned long)ui->refused),
                   (unsigned long)ui->refused, ui->refusal);
    const Quiet note = {ICON_INFO, more, NULL, PART_NONE, command_of(COMMAND_NONE)};
    add_note(layout, &note);
}

static double faces_height(const Layout *layout, double width) {
    const Sight *sight = layout_sight(layout);
    const double room = width - 2 * FACES_SIDES, face = sight_control(sight, FACE) / sight->scale;
    const double rows = ceil(FACES / fmax(1, floor((room + FACE_GAP) / (face + FACE_GAP))));
    return 2 * PLATE_PAD + words_height(layout, how_is_it(), room) + PLATE_GAP + rows * (face + FACE_GAP) - FACE_GAP;
}

static double note_height(const Layout *layout, const char *words, double width) {
    const Sight *sight = layout_sight(layout);
    const double icon = sight_control(sight, ICON) / sight->scale + ICON_GAP;
    return 2 * PLATE_PAD + words_height(layout, words, width - 2 * NOTE_SIDES - icon);
}

double hut_notes_height(const Layout *layout, const Breathing *breathing, double width, bool asked) {
    const App *app = layout_app(layout);
    const double faces = app_knows_care(app) || asked ? faces_height(layout, width) : 0;
    const double one = app_knows_care(app) ? faces : fmax(faces, care_height(layout, breathing, width));
    const char *silence = silence_note(layout);
    return one + (silence != NULL ? note_height(layout, silence, width) + NOTES_GAP : 0);
}

void hut_notes(Layout *layout, const Breathing *breathing, double width) {
    const App *app = layout_app(layout);
    const bool quiet = breathing->over || breathing->stopped, first = breathing->now.breaths < 2;
    const bool bare = backdrop_gives_way(layout_sight(layout), SCENE_HUT);
    layout_open(layout, (Spec){.width = width, .gap = NOTES_GAP, .across = bare ? ALIGN_CENTRE : ALIGN_START});
    if (silence_note(layout) != NULL && !quiet) {
        add_silence(layout);
    }
    if (!app_knows_care(app) && !quiet) {
        add_care(layout, breathing);
    } else if (quiet) {
        add_faces(layout, PART_HUT_AFTER);
    } else if (first) {
        add_faces(layout, PART_HUT_BEFORE);
    }
    if (app->ui.refused > 0 && quiet) {
        add_refusal(layout);
    }
    add_render(layout, quiet);
    layout_close(layout);
}
