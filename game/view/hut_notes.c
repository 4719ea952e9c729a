/* The quiet things beside the light: one at a time, and none that has to be answered. */
#include "view/frame.h"
#include "view/hut_parts.h"
#include "view/words.h"

#define FACES 5
#define FACE_STEP 20
#define GROUP_NOTES 40

static void open_plate(Layout *layout, double sides) {
    layout_open(layout,
                (Spec){.panel = true, .look = PANEL_PLATE, .radius = 22, .pad_x = sides, .pad_y = 12, .gap = 8});
}

/* One tap, never a score; another tap takes it back. */
static void add_faces(Layout *layout, Part part) {
    const Hut *hut = &layout_app(layout)->ui.hut;
    const int said = part == PART_HUT_BEFORE ? hut->before : hut->after;
    open_plate(layout, 8); /* five faces in one row */
    (void)layout_text(layout, ROLE_SECOND, TONE_CREAM, _("How is it now, if you like to say"));
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 2, .wrap = true});
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
    open_plate(layout, 14);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 10, .across = ALIGN_CENTRE});
    (void)layout_icon(layout, note->icon, TONE_GLOW, 20);
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

/* A session as a sound file: offered where nothing is followed, told wherever it is being written. */
static void add_render(Layout *layout, bool quiet) {
    const Rendering *render = &layout_app(layout)->ui.render;
    const Quiet offer = {ICON_SOUND, _("Take it along as a sound file"), _("Write the file"), PART_RENDER,
                         command_of(COMMAND_RENDER)};
    const Quiet on = {ICON_CLOCK, layout_say(layout, _("Writing the sound file: %d %%"), render->percent),
                      _("Leave it"), PART_RENDER, command_of(COMMAND_RENDER_STOP)};
    const Quiet done = {ICON_CHECK, layout_say(layout, _("Written: %s"), render->text == NULL ? "" : render->text),
                        NULL, PART_NONE, command_of(COMMAND_NONE)};
    const Quiet failed = {ICON_INFO, render->text, _("Try again"), PART_RENDER, command_of(COMMAND_RENDER)};
    switch (render->state) {
    case RENDER_NONE:
        if (quiet) {
            add_note(layout, &offer);
        }
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

static void add_care(Layout *layout, bool tension) {
    const Quiet note = {
        ICON_SHIELD, tension ? _("Fainted before? Ask a doctor first.") : _("Not while driving, in water or high up."),
        _("Before you begin"), PART_CARE, command_go(SCREEN_CARE)};
    add_note(layout, &note);
}

static void add_silence(Layout *layout) {
    const Quiet note = {ICON_MUTE, _("No sound here. The light leads."), NULL, PART_NONE, command_of(COMMAND_NONE)};
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

void hut_notes(Layout *layout, const Breathing *breathing, double width) {
    const App *app = layout_app(layout);
    const bool quiet = breathing->over || breathing->stopped, first = breathing->now.breaths < 2;
    layout_open(layout, (Spec){.width = width, .gap = 10});
    if (app->ui.silent && app->ui.prefs.mute == 0) {
        add_silence(layout);
    }
    if (!app_knows_care(app) && !quiet) {
        add_care(layout, breathing->hut->exercise == EXERCISE_TENSION);
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
