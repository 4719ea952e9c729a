#include "view/frame.h"
#include "view/hut_parts.h"
#include "view/input.h"
#include "view/motion.h"
#include "view/view.h"
#include "view/words.h"

#define DARK_RING 284.0
#define WORDS_MS 20000 /* the words fade when they are known; ring and embers stay */
#define FADE_MS 3000
#define FADE_STEP_MS 66
#define LIGHT_GAP 50.0 /* to the words, with room; and without: */
#define LIGHT_CLOSE 14.0
#define LOWER 100.0 /* the light stands as high as the words let it */
#define WORDS_GAP 8.0
#define WAY_GAP 22.0 /* what brings the light back stands by itself */

static double words_gone(Layout *layout) {
    const int64_t now = layout_sight(layout)->now.ms, fades = layout_app(layout)->ui.since.ms + WORDS_MS;
    if (now < fades + FADE_MS) {
        motion_wake(layout, now < fades ? fades : now + FADE_STEP_MS);
    }
    return now <= fades ? 0 : now >= fades + FADE_MS ? 1 : (double)(now - fades) / FADE_MS;
}

/* Nobody is left waiting with closed eyes for a sound that does not come. */
static const char *lead(const Layout *layout) {
    const Ui *ui = &layout_app(layout)->ui;
    return ui->silent || ui->prefs.mute != 0 ? _("No sound now. The light leads.")
                                             : _("Close your eyes. The sound leads.");
}

static Role lead_role(const Sight *sight) {
    return sight->hints ? ROLE_PROMPT : ROLE_TITLE;
}

/* Kept free when they are gone, so that the light stays where it is. */
static double words_height(const Sight *sight) {
    const int lines = sight_line(sight, lead_role(sight)) + sight_line(sight, ROLE_LEAD) + sight_line(sight, ROLE_BODY);
    return lines / sight->scale + 2 * WORDS_GAP + WAY_GAP;
}

static void add_way_back(Layout *layout) {
    layout_open(layout,
                (Spec){.flow = FLOW_ROW, .gap = 10, .pad_top = WAY_GAP, .across = ALIGN_CENTRE, .along = ALIGN_CENTRE});
    (void)layout_icon(layout, ICON_EYE, TONE_DIM, 22);
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_DIM, _("Any key brings the light back"));
    layout_close(layout);
}

static void add_words(Layout *layout, double gone) {
    if (gone >= 1) {
        return;
    }
    motion_set(layout, 0, gone);
    (void)layout_text_centred(layout, lead_role(layout_sight(layout)), TONE_DIM, lead(layout));
    (void)layout_text_centred(layout, ROLE_LEAD, TONE_DIM,
                              _("It rises to breathe in, rests to hold, falls to breathe out."));
    add_way_back(layout);
    motion_set(layout, 0, 0);
}

/* They go with the words. */
static void add_hints(Frame *frame, const Breathing *breathing, double gone) {
    if (gone < 1) {
        frame->hints[0] = (Hint){"Space", breathing->stopped ? _("Go on") : _("Pause")};
        frame->hints[1] = (Hint){"M", _("Mute")};
        frame->hints[2] = (Hint){"Esc", _("Leave")};
    }
}

/* Any key or click brings back the light; Esc leaves the hut, Space pauses, M is silence. */
void view_dark(Layout *layout) {
    const Breathing breathing = breathing_of(layout);
    const double gone = words_gone(layout);
    const bool roomy = layout_sight(layout)->hints;
    Frame frame = {
        .scene = SCENE_DARK, .hour = HOUR_NIGHT, .no_bar = true, .no_hut = true, .no_settings = true, .dim = true};
    const Light light = {DARK_RING, DARK_RING, DARK_RING, ROLE_COUNT, true};
    add_hints(&frame, &breathing, gone);
    frame_open(layout, &frame);
    layout_open(layout, (Spec){.grow = 1,
                               .gap = roomy ? LIGHT_GAP : LIGHT_CLOSE,
                               .pad_top = roomy ? LOWER : 0,
                               .across = ALIGN_CENTRE,
                               .along = ALIGN_CENTRE,
                               .dark = true});
    hut_light(layout, &breathing, &light);
    layout_open(layout, (Spec){.gap = WORDS_GAP, .height_least = words_height(layout_sight(layout))});
    add_words(layout, gone);
    layout_close(layout);
    layout_close(layout);
    layout_bind(layout, SYMBOL_SPACE, 0, command_of(COMMAND_PAUSE));
    layout_bind(layout, 'm', 0, command_of(COMMAND_MUTE));
    motion_wake(layout, breathing_wakes(layout, &breathing));
    layout_screen(layout)->any = command_of(COMMAND_HUT);
    motion_set(layout, 0, gone);
    frame_close(layout, &frame);
    motion_set(layout, 0, 0);
}
