/* A camp between two: seven dials, three wordings to choose from, or one's own words. The wordings are made by view/;
 * what is here knows where the camp goes and how much fear it may bring. */
#include "core/advice.h"
#include "core/app_parts.h"
#include "core/ladder.h"
#include "core/text.h"
#include "core/unlock.h"

#include <stdlib.h>
#include <string.h>

#define ASIDE 5 /* one wording lies so much nearer to the camp it is made of */
#define DIAL_KEYS (DIALS * DIAL_VALUES)

void between_forget(Ui *ui) {
    free(ui->between.words);
    ui->between = (Between){.fear = UNSET};
    for (int i = 0; i < DIALS; i++)
        ui->between.dials[i] = UNSET;
}

bool between_is_part(Part part) {
    return part == PART_DIAL || part == PART_WORDING || part == PART_OTHER_WORDS || part == PART_BETWEEN_FEAR;
}

static int fear_of(const App *app, const Step *step) {
    return step->expected_fear != UNSET ? step->expected_fear : step_fear(&app->book, step);
}

/* The fear of the nearest rated one of the steps before `place`; nothing is feared before the first. */
static int fear_below(const App *app, const Step *const *steps, size_t place) {
    int fear = place == 0 ? 0 : UNSET;
    for (size_t i = place; i > 0 && fear == UNSET; i--)
        fear = fear_of(app, steps[i - 1]);
    return fear;
}

static CampPair pair_before(const App *app, const char *above) {
    CampPair pair = {.low = UNSET, .high = UNSET};
    const Step *step = app->has_book ? book_step(&app->book, above) : NULL;
    if (!step)
        return pair;
    size_t count = 0;
    const Step **steps = book_ladder(&app->book, step->trail, &count);
    while (pair.place < count && steps[pair.place] != step)
        pair.place++;
    if (pair.place < count) {
        pair.above = step;
        pair.below = pair.place > 0 ? steps[pair.place - 1] : NULL;
        pair.low = fear_below(app, steps, pair.place);
        pair.high = fear_of(app, step);
    }
    free((void *)steps);
    return pair;
}

CampPair app_pair(const App *app) {
    return pair_before(app, app->ui.between.above);
}

int app_between_fear(const App *app, Wording wording) {
    const CampPair pair = app_pair(app);
    const int middle = ladder_fear_between(pair.low, pair.high);
    const int fear = middle == UNSET || wording == WORDING_GENTLER ? middle
                     : wording == WORDING_FURTHER                  ? middle - ASIDE
                                                                   : middle + ASIDE;
    return fear > pair.low && fear < pair.high ? fear : middle;
}

static bool is_full(const App *app) {
    size_t count = 0;
    free((void *)book_ladder(&app->book, app->ui.trail, &count));
    return count >= STEPS_MOST;
}

/* The wordings speak of the upper camp, so it has to have words. */
bool between_command_open(const Turn *turn) {
    App *app = turn->app;
    const char *above = turn->command->key.id;
    const CampPair pair = pair_before(app, above);
    if ((app->ui.screen != SCREEN_BUILD && app->ui.screen != SCREEN_TRAIL) || !pair.above ||
        text_is_blank(pair.above->title) || strcmp(pair.above->trail, app->ui.trail) != 0)
        return false;
    if (is_full(app)) {
        toast_show(turn, TOAST_LADDER_FULL);
        return true;
    }
    if (strcmp(app->ui.between.above, above) != 0)
        between_forget(&app->ui);
    id_copy(app->ui.between.above, above);
    look_go(turn, SCREEN_BETWEEN);
    return true;
}

/* The same value once more: the dial is left as it was. */
static bool dial_set(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    const int dial = turn->command->key.index / DIAL_VALUES, value = turn->command->value;
    if (turn->command->key.index < 0 || turn->command->key.index >= DIAL_KEYS ||
        (value != UNSET && (value < 0 || value >= DIAL_VALUES)))
        return false;
    ui->between.dials[dial] = ui->between.dials[dial] == value ? UNSET : value;
    if (value != UNSET) {
        look_focus(turn->app, key_index(PART_DIAL, dial * DIAL_VALUES + value));
        ui->reveal = true;
    }
    return true;
}

bool between_set(const Turn *turn) {
    Between *between = &turn->app->ui.between;
    const int value = turn->command->value;
    if (turn->app->ui.screen != SCREEN_BETWEEN)
        return false;
    if (turn->command->key.part == PART_DIAL)
        return dial_set(turn);
    if (turn->command->key.part == PART_OTHER_WORDS) {
        between->turn++;
        return true;
    }
    const bool fear = turn->command->key.part == PART_BETWEEN_FEAR;
    if (!(fear && value == UNSET) && (value < 0 || value > (fear ? FEAR_MOST : WORDINGS - 1)))
        return false;
    if (fear)
        between->fear = value;
    else
        between->taken = (Wording)value;
    return true;
}

bool between_command_write(const Turn *turn) {
    App *app = turn->app;
    Between *between = &app->ui.between;
    const char *text = turn->command->text;
    if (app->ui.screen != SCREEN_BETWEEN || (!text && !between->writing))
        return false;
    char *words = text_copy(text);
    free(between->words);
    between->words = words;
    between->writing = text != NULL;
    look_focus(app, text ? key_of(PART_BETWEEN_WORDS) : key_index(PART_WORDING, (int)between->taken));
    app->ui.reveal = true;
    return true;
}

static void add_in_builder(const Turn *turn, const char *step) {
    turn->app->ui.focus_on[SCREEN_BUILD] = key_record(PART_STEP_FEAR, step);
    look_return(turn, SCREEN_BUILD);
    app_save_soon(turn);
}

/* Nothing that is open closes: the camp that was the first is open for good before another is put in front of it. */
static void add_on_trail(const Turn *turn, const Step *step) {
    App *app = turn->app;
    char trail[ID_ROOM], id[ID_ROOM], first[ID_ROOM];
    id_copy(trail, app->ui.trail);
    id_copy(id, step->record.id);
    if (step->expected_fear != UNSET)
        build_rate(turn, step, step->expected_fear, turn->now);
    safety_sort(turn, trail);
    (void)unlock_settle(&app->book, trail, turn->now, &app->chance, first);
    app_save(turn);
    const Step *added = book_step(&app->book, id);
    if (added->off != OFF_DRAFT || !safety_stops(turn, added))
        trails_show(turn, trail, id);
}

bool between_command_add(const Turn *turn) {
    App *app = turn->app;
    Between *between = &app->ui.between;
    const CampPair pair = app_pair(app);
    const char *words = between->writing ? between->words : turn->command->text;
    const bool builder = app->ui.under == SCREEN_BUILD;
    const int taken = turn->command->value;
    char first[ID_ROOM];
    if (app->ui.screen != SCREEN_BETWEEN || !pair.above || text_is_blank(words) || is_full(app) || taken < 0 ||
        taken >= WORDINGS)
        return false;
    between->taken = (Wording)taken;
    const int fear = app_value(app, PART_BETWEEN_FEAR);
    if (builder)
        build_note(turn, key_of(PART_NONE));
    else
        (void)unlock_settle(&app->book, app->ui.trail, turn->now, &app->chance, first);
    Step *step = ladder_add(&app->book, app->ui.trail, pair.place, turn->now, &app->chance);
    step->title = text_copy(words);
    step->expected_fear = fear;
    between_forget(&app->ui);
    if (builder)
        add_in_builder(turn, step->record.id);
    else
        add_on_trail(turn, step);
    return true;
}
