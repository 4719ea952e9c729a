#include "view/trail_map.h"

#include "view/backdrop.h"
#include "view/parts.h"
#include "view/words.h"

#include <math.h>
#include <string.h>

#define PLATE_MOST 264.0 /* at text of 100 percent */
#define PLATE_END 6.0    /* more air behind the words than the dress gives */
#define PLATE_STEP 4.0
#define DISC 26.0

bool trail_is_named(const TrailLook *look, size_t camp) {
    if (look->count <= TRAIL_NAMED_ALL) {
        return true;
    }
    return camp == look->chosen || camp == look->next || (camp < look->mist && !look->camps[camp].open);
}

/* The disc before the name has the lock on a short trail; on a long one it has the number. */
bool trail_sign_has_end(const Layout *layout, const TrailLook *look, size_t camp) {
    return !look->camps[camp].open && look->count > TRAIL_NAMED_ALL && !layout_sight(layout)->contrast;
}

double trail_disc(const Layout *layout) {
    const Sight *sight = layout_sight(layout);
    return sight_control(sight, DISC) / sight->scale;
}

/* In high contrast no disc and no star says how it stands with a camp. */
static const char *words_of_contrast(Layout *layout, const TrailLook *look, size_t camp) {
    const Camp *here = &look->camps[camp];
    const char *title = here->step->title;
    if (here->facts.tries == 0) {
        return layout_say(layout, "%zu  %s", camp + 1, title);
    }
    return layout_say(layout, _("%zu  %s · %d of 3 stars"), camp + 1, title, here->facts.stars);
}

const char *trail_sign_words(Layout *layout, const TrailLook *look, size_t camp) {
    return layout_sight(layout)->contrast ? words_of_contrast(layout, look, camp) : look->camps[camp].step->title;
}

const char *trail_sign_brief(const TrailLook *look, size_t camp) {
    return camp == look->next ? _("Next camp") : _("This camp");
}

const char *trail_mist_words(Layout *layout, const TrailLook *look) {
    const size_t count = look->count - look->mist;
    char figure[WORDS_ROOM];
    words_figure(count, figure);
    figure[0] = (char)(figure[0] >= 'a' && figure[0] <= 'z' ? figure[0] - 'a' + 'A' : figure[0]);
    return layout_say(layout, words_count(_("%s more camp in the mist"), _("%s more camps in the mist"), count),
                      figure);
}

static double words_wide(const Sight *sight, Role role, const char *words, size_t length) {
    return sight->measure(sight->context, role_types[role].face, sight_pixels(sight, role), words, length) /
           sight->scale;
}

/* Broken at spaces. */
int trail_lines(const Sight *sight, Role role, const char *words, double room) {
    int lines = 1;
    const char *start = words;
    for (const char *end = words; *end != '\0';) {
        const char *next = end + 1 + strcspn(end + 1, " ");
        if (words_wide(sight, role, start, (size_t)(next - start)) > room && end > start) {
            start = end + 1;
            lines++;
        }
        end = next;
    }
    return lines;
}

/* What lies beside the words: the disc at the left, perhaps a lock at the right. */
static double beside_words(const Sight *sight, bool end_icon) {
    const Item plate = {.kind = ITEM_CAMP};
    const Dress dress = part_dress(&plate);
    const double icon = sight_control(sight, dress.icon) / sight->scale + dress.gap;
    return 2 * dress.pad_x + icon * (end_icon ? 2 : 1) + PLATE_END;
}

/* No wider than its lines need, so that no word stands alone on the last. */
LabelSize trail_sign_size(const Layout *layout, const char *words, bool end_icon, int lines_most) {
    const Sight *sight = layout_sight(layout);
    const Item plate = {.kind = ITEM_CAMP};
    const double beside = beside_words(sight, end_icon), large = sight->compact ? 4.0 / 3 : sight->contrast ? 1.12 : 1;
    const double wide = words_wide(sight, ROLE_LABEL, words, strlen(words)) + 3;
    const double most = lines_most > 1 ? PLATE_MOST * large * sight->text - beside : wide;
    const int lines = trail_lines(sight, ROLE_LABEL, words, fmin(wide, most));
    double room = fmin(wide, fmin(most, wide / lines));
    while (room < most && trail_lines(sight, ROLE_LABEL, words, room - 3) > lines) {
        room += PLATE_STEP;
    }
    if (lines > lines_most) {
        return (LabelSize){0, 0};
    }
    const double high = lines * sight_line(sight, ROLE_LABEL) / sight->scale + 2 * part_dress(&plate).pad_y;
    return (LabelSize){fmin(room, most) + beside + 1,
                       fmax(high, sight_control(sight, part_dress(&plate).height) / sight->scale) + 1};
}

/* The list, or the card, holds the camp's first key. */
static Item *add_item(Layout *layout, const TrailLook *look, size_t camp, double size) {
    const Key key = key_record(PART_CAMP, look->camps[camp].step->record.id);
    const bool reached = trail_signs_have_focus(layout, look) && camp != look->chosen;
    Key own = key;
    own.index = reached ? 0 : 1;
    Item *item = layout_thing(layout, ITEM_CAMP, own, size, size);
    item->look = (int)trail_camp_look(look, camp);
    item->state |= camp == look->chosen ? STATE_ON : 0;
    item->role = ROLE_LABEL;
    item->command = command_key(COMMAND_CAMP_CHOOSE, key);
    item->focusable = reached;
    item->group = reached ? TRAIL_LADDER : 0;
    item->value = (int)camp;
    item->most = (int)camp + 1;
    item->spoken = reached || size > 0 ? trail_camp_spoken(layout, look, camp) : NULL;
    return item;
}

static Icon icon_of(const Layout *layout, const TrailLook *look, size_t camp) {
    const Camp *here = &look->camps[camp];
    if (!here->open) {
        return trail_sign_has_end(layout, look, camp) ? ICON_NONE : ICON_LOCK;
    }
    if (!layout_sight(layout)->contrast) {
        return ICON_NONE;
    }
    return camp == look->chosen ? ICON_NEXT : here->facts.lit ? ICON_CHECK : ICON_BOOT;
}

static void add_sign(Layout *layout, const TrailLook *look, const TrailMap *map, size_t i) {
    const LabelPlace *place = &map->places[i];
    const size_t camp = map->index[i];
    const bool plate = place->kind == LABEL_NAME || place->kind == LABEL_BRIEF;
    backdrop_open_at(layout, (Point){place->box.x, place->box.y}, place->box.w);
    Item *item = add_item(layout, look, camp, plate ? 0 : place->box.w);
    if (plate) {
        item->text = place->kind == LABEL_NAME ? trail_sign_words(layout, look, camp) : trail_sign_brief(look, camp);
        item->icon = icon_of(layout, look, camp);
        item->end_icon = trail_sign_has_end(layout, look, camp) ? ICON_LOCK : ICON_NONE;
    }
    backdrop_close_at(layout);
}

/* Leads to the camps in it, one after the other. */
static void add_mist(Layout *layout, const TrailLook *look, const TrailMap *map) {
    const bool reached = trail_signs_have_focus(layout, look);
    backdrop_open_at(layout, (Point){map->mist.x, map->mist.y}, map->mist.w);
    Item *item = layout_thing(layout, ITEM_CAMP, key_index(PART_MORE, reached ? 0 : 1), 0, 0);
    item->look = CAMP_MIST;
    item->role = ROLE_LABEL;
    item->text = trail_mist_words(layout, look);
    item->icon = ICON_MIST;
    item->command = trail_mist_command(look);
    item->focusable = reached;
    item->group = reached ? TRAIL_LADDER : 0;
    item->value = (int)look->count;
    backdrop_close_at(layout);
}

void trail_signs(Layout *layout, const TrailLook *look, const TrailMap *map) {
    layout_open(layout, (Spec){.flow = FLOW_STACK});
    for (size_t i = 0; i < map->count; i++) {
        add_sign(layout, look, map, i);
    }
    if (map->mist.w > 0) {
        add_mist(layout, look, map);
    }
    layout_close(layout);
}
