#include "view/frame.h"
#include "view/here.h"
#include "view/view.h"
#include "view/words.h"

typedef struct Point {
    Icon icon;
    const char *title, *text;
} Point;

static const Point points[] = {
    {ICON_HEART, "Thoughts of harming yourself",
     "Please talk to a person today. The help page has numbers, and your own people."},
    {ICON_MIST, "Memories of something terrible",
     "Assault, combat, abuse, a recent shock: these are walked with a professional beside you."},
    {ICON_EYE, "Hearing or seeing what others do not, or very high moods",
     "Talk with your doctor first. Practice can wait."},
    {ICON_DOOR, "Alcohol, drugs or calming medicine most days",
     "Changes to medicine belong to you and your doctor, never to a step."},
    {ICON_PERSON, "An eating disorder, strong compulsions, or often feeling far away from yourself",
     "These need a plan made for you by someone who knows them."},
    {ICON_BREATH, "Heart or lung illness, epilepsy, pregnancy",
     "Ask a doctor before steps that change your breath or your pulse."},
    {ICON_PEOPLE, "Under 16", "Choose the steps together with an adult you trust."},
};

static void add_point(Layout *layout, const Point *point) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .across = ALIGN_START});
    (void)layout_icon(layout, point->icon, TONE_GLOW, 24);
    layout_open(layout, (Spec){.grow = 1, .gap = 2});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_CREAM, _(point->title));
    (void)layout_text(layout, ROLE_BODY, TONE_LILAC, _(point->text));
    layout_close(layout);
    layout_close(layout);
}

void view_not_for(Layout *layout) {
    const Frame frame = {
        .scene = SCENE_QUIET,
        .hour = HOUR_NIGHT,
        .title = _("Who this is not for"),
        .subtitle = _("Foothold alone, that is. With a professional beside you it may still serve"),
        .back = true,
        .no_settings = true,
        .hints = {{"↑ ↓", _("Scroll")}, {"R", _("Breathe")}, {"Esc", _("Back")}},
    };
    frame_open(layout, &frame);
    here_card_place(layout);
    frame_card_open(layout, PANEL_DUSK, 760, key_of(PART_SCROLL));
    (void)layout_text(layout, ROLE_BODY, TONE_CREAM,
                      _("Foothold is for mild to moderate fears of things that are reasonably safe. If a sensible "
                        "friend would not do it, it is not a step. If one of these is true for you, do this with a "
                        "professional. The recovery room stays open to you all the same."));
    for (size_t i = 0; i < sizeof points / sizeof *points; i++) {
        add_point(layout, &points[i]);
    }
    frame_card_foot(layout);
    (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Back"), command_of(COMMAND_BACK));
    frame_card_close(layout);
    layout_close(layout);
    layout_screen(layout)->first = key_of(PART_PRIMARY);
    frame_close(layout, &frame);
}
