#include "view/backdrop.h"
#include "view/figures.h"
#include "view/frame.h"
#include "view/input.h"
#include "view/theme.h"
#include "view/title_scene.h"
#include "view/view.h"
#include "view/words.h"

#include "core/text.h"

#include <math.h>
#include <string.h>

#define LARGE_TEXT 1.5
#define LEFT 32.0  /* of everything on this screen, within the margin */
#define BELOW 40.0 /* from the people down to the hints */
#define PERSON_WIDTH 236.0
#define PERSON_HEIGHT 88.0
#define NAME_SHORT 16  /* letters */
#define CLIMBER 1004.0 /* of the 1280: the people keep to the left of it ... */
#define HUGE_TEXT 2    /* ... as long as they find room there */

static const PersonCard *person_by_file(const People *people, const char *file) {
    for (size_t i = 0; i < people->count; i++) {
        if (strcmp(people->items[i].file, file) == 0) {
            return &people->items[i];
        }
    }
    return NULL;
}

/* The place of the one opened last. */
static size_t person_first(const People *people) {
    return people->chosen < people->count ? people->chosen : 0;
}

static const PersonCard *person_last(const App *app) {
    return app->people.count == 0 ? NULL : &app->people.items[person_first(&app->people)];
}

/* Whom the keys speak of: who has the focus, else the one opened last. */
static const PersonCard *person_meant(const App *app) {
    const Key *focus = &app->ui.focus;
    const PersonCard *found = focus->part == PART_PERSON ? person_by_file(&app->people, focus->id) : NULL;
    return found != NULL ? found : person_last(app);
}

static const char *person_line(Layout *layout, const PersonCard *card) {
    char last[WORDS_ROOM];
    switch (card->state) {
    case PERSON_DAMAGED:
        return _("The save needs a look. Open it to see.");
    case PERSON_NEWER:
        return _("Saved by a newer Foothold");
    case PERSON_WHOLE:
        break;
    }
    words_last_here(card->last, layout_sight(layout)->now, last);
    if (card->summits == 0) {
        return last[0] != '\0' ? layout_keep(layout, last) : _("Ready to set out");
    }
    const unsigned long summits = (unsigned long)card->summits;
    const char *tops =
        layout_say(layout, words_count(_("%lu summit reached"), _("%lu summits reached"), summits), summits);
    return last[0] != '\0' ? layout_say(layout, "%s · %s", last, tops) : tops;
}

static const Picture *portrait_of(Layout *layout, const PersonCard *card) {
    static const Colour grounds[] = {0xF8D9A0FF, 0xBFDCD6FF, 0xE3C9E6FF, 0xF3C3A8FF, 0xC9D6EEFF, 0xDDE2B4FF};
    const double radius = sight_control(layout_sight(layout), 52) / 2.0;
    const Look look = figure_look(card->hair, card->skin, card->scarf);
    Picture *picture = layout_picture(layout);
    const int scarf = card->scarf >= 0 && card->scarf < 6 ? card->scarf : 0;
    figure_portrait(picture, radius, radius, radius, &look, grounds[scarf]);
    return picture;
}

static void add_person(Layout *layout, const PersonCard *card) {
    const Key key = key_record(PART_PERSON, card->file);
    const bool whole = card->state == PERSON_WHOLE;
    layout_open(layout, (Spec){.height_least = PERSON_HEIGHT, .width_least = PERSON_WIDTH});
    Item *row = layout_row(layout, ROW_PLATE, key, whole ? ICON_PERSON : ICON_INFO, card->name,
                           person_line(layout, card), command_key(COMMAND_PERSON_OPEN, key));
    row->group = 1;
    row->role = ROLE_SECTION;
    row->picture = whole && !layout_sight(layout)->contrast ? portrait_of(layout, card) : NULL;
    layout_close(layout);
}

/* What is seldom wanted stays folded away. */
static void add_more_button(Layout *layout) {
    const bool more = layout_app(layout)->ui.more;
    Item *item = layout_round(layout, key_of(PART_MORE), ICON_MORE, more ? _("Less") : _("More"),
                              command_set(key_of(PART_MORE), more ? 0 : 1));
    item->group = 1;
}

/* How wide a row of people may be, so that nobody lies over the climber. */
static double people_room(const Layout *layout) {
    const Sight *sight = layout_sight(layout);
    const double left = fmax(backdrop_corner(layout).x, 0), margin = sight->compact ? 32 : 40;
    return sight->text < HUGE_TEXT ? CLIMBER - left - margin : 0;
}

static void add_people(Layout *layout) {
    const App *app = layout_app(layout);
    layout_open(layout, (Spec){.scroll = true, .key = key_of(PART_SCROLL)});
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 18,
                               .pad_left = LEFT,
                               .pad_right = 8,
                               .pad_y = 8,
                               .wrap = true,
                               .across = ALIGN_CENTRE,
                               .width_most = people_room(layout)});
    const size_t count = app->people.count, first = person_first(&app->people);
    for (size_t i = 0; i < count; i++) { /* the one opened last stands first */
        const size_t place = i == 0 ? first : i <= first ? i - 1 : i;
        add_person(layout, &app->people.items[place]);
    }
    Item *fresh =
        layout_button(layout, BUTTON_ADD, key_of(PART_PERSON_NEW), ICON_PLUS, NULL, command_of(COMMAND_PERSON_NEW));
    fresh->spoken = _("Someone new");
    fresh->group = 1;
    if (app->people.count == 0) {
        layout_open(layout, (Spec){.panel = true, .look = PANEL_PLATE, .radius = 18, .pad_x = 16, .pad_y = 6});
        (void)layout_text(layout, ROLE_BODY_BOLD, TONE_CREAM, _("Someone new"));
        layout_close(layout);
    }
    add_more_button(layout);
    layout_close(layout);
    layout_close(layout);
}

static Command rename_of(const PersonCard *card) {
    return command_key(COMMAND_PERSON_RENAME, key_record(PART_PERSON, card->file));
}

static Command removal_of(const PersonCard *card) {
    return command_key(COMMAND_PERSON_REMOVE, key_record(PART_PERSON, card->file));
}

/* Among several, a button says whom it means, where the name is short enough. */
static const char *about_person(Layout *layout, const PersonCard *card, const char *plain, const char *named) {
    const bool several = layout_app(layout)->people.count > 1;
    const bool is_short = text_count(card->name, strlen(card->name)) <= NAME_SHORT;
    return several && is_short ? named : layout_keep(layout, plain);
}

static void add_person_buttons(Layout *layout, const PersonCard *card) {
    if (card->state == PERSON_WHOLE) {
        const char *named = layout_say(layout, _("Rename %s"), card->name);
        Item *item = layout_button(layout, BUTTON_PLATE, key_record(PART_PERSON_RENAME, card->file), ICON_PENCIL,
                                   about_person(layout, card, _("Rename"), named), rename_of(card));
        item->spoken = named;
        item->role = ROLE_BUTTON_SMALL;
        item->group = 2;
    }
    const char *named = layout_say(layout, _("Take %s off"), card->name);
    Item *item = layout_button(layout, BUTTON_PLATE, key_record(PART_PERSON_REMOVE, card->file), ICON_NONE,
                               about_person(layout, card, _("Take off"), named), removal_of(card));
    item->spoken = layout_say(layout, _("Take %s off this list"), card->name);
    item->role = ROLE_BUTTON_SMALL;
    item->group = 2;
}

static void add_foot(Layout *layout) {
    if (!layout_app(layout)->ui.more) {
        return;
    }
    const PersonCard *last = person_last(layout_app(layout));
    layout_open(
        layout,
        (Spec){.flow = FLOW_ROW, .gap = 12, .pad_left = LEFT, .across = ALIGN_CENTRE, .wrap = true, .dark = true});
    if (last != NULL) {
        add_person_buttons(layout, last);
    }
    Item *about =
        layout_button(layout, BUTTON_PLATE, key_of(PART_LINK), ICON_INFO, _("About"), command_go(SCREEN_ABOUT));
    about->role = ROLE_BUTTON_SMALL;
    layout_close(layout);
}

/* For whoever has the focus: the buttons are for the one opened last. */
static void bind_person_keys(Layout *layout, const PersonCard *card) {
    if (card->state == PERSON_WHOLE) {
        layout_bind(layout, 'e', 0, rename_of(card));
    }
    layout_bind(layout, SYMBOL_DELETE, 0, removal_of(card));
}

static void add_name(Layout *layout) {
    const bool large = layout_sight(layout)->text >= LARGE_TEXT;
    layout_open(layout, (Spec){.pad_left = LEFT, .pad_top = large ? 0 : 20, .gap = 12, .across = ALIGN_START});
    (void)layout_text(layout, large ? ROLE_HERO : ROLE_LOGO, TONE_SKY, _("Foothold"));
    if (!large) {
        (void)layout_text(layout, ROLE_VALUE, TONE_SKY, _("One small step at a time."));
    }
    layout_close(layout);
}

static void add_question(Layout *layout) {
    const bool someone = layout_app(layout)->people.count > 0;
    layout_open(layout, (Spec){.pad_left = LEFT, .across = ALIGN_START});
    layout_open(layout, (Spec){.panel = true, .look = PANEL_PLATE, .radius = 18, .pad_x = 16, .pad_y = 6});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_CREAM,
                      someone ? _("Who’s climbing today?") : _("Who’s setting out?"));
    layout_close(layout);
    layout_close(layout);
}

void view_title(Layout *layout) {
    const App *app = layout_app(layout);
    const PersonCard *meant = person_meant(app);
    const bool whole = meant != NULL && meant->state == PERSON_WHOLE;
    Frame frame = {
        .scene = SCENE_SKY,
        .hour = HOUR_DUSK,
        .hints = {{"← →", _("Choose")}, {"Enter", _("Begin")}, {"R", _("Straight to the recovery room")}},
    };
    if (meant != NULL) {
        if (app->ui.more) {
            frame.hints[3] = (Hint){"Del", _("Take off")};
            frame.hints[4] = whole ? (Hint){"E", _("Rename")} : (Hint){NULL, NULL};
        }
        bind_person_keys(layout, meant);
    }
    const Look look =
        meant != NULL ? figure_look(meant->hair, meant->skin, meant->scarf) : figure_look(UNSET, UNSET, UNSET);
    frame_open(layout, &frame);
    title_scene(layout, &look);
    add_name(layout);
    (void)layout_space(layout, 1);
    add_question(layout);
    add_people(layout);
    add_foot(layout);
    if (layout_sight(layout)->hints && !app->ui.more) {
        layout_open(layout, (Spec){.height = BELOW});
        layout_close(layout);
    }
    frame_close(layout, &frame);
    layout_screen(layout)->first = meant != NULL ? key_record(PART_PERSON, meant->file) : key_of(PART_PERSON_NEW);
}
