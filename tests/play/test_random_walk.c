/* A restless hand plays for a long time, by keys, by mouse and by gamepad, over days, through saves and restarts. A
   naive model walks along and counts on its fingers. After every command: a refused one has changed nothing, an open
   camp is open still, every camp that ought to be open is open, and no try is gone that was not taken off. Files of
   strangers come in, and what is given away could come in elsewhere. Now and then: everything on the screen is reached
   by Tab alone, by the arrows, and by a gamepad, and Esc leads out.

   FOOTHOLD_WALK_SEED and FOOTHOLD_WALK_COMMANDS change the walk. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "errands.h"

#include "core/memory.h"
#include "core/text.h"
#include "data/extra_join.h"
#include "data/save_file.h"
#include "data/trail_file.h"
#include "shell/bring.h"
#include "shell/give.h"
#include "view/input.h"
#include "view/view.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FILES 4
#define DAY_MS (24LL * 60 * 60 * 1000)

typedef struct Walk {
    App app;
    Pack packs[2];
    Effects effects;
    Chance chance;
    Moment now;
    Sight sight;
    char *saves[FILES]; /* what the disk would hold */
    bool removed[FILES];
    int open_file;            /* -1 = none */
    size_t finished, waiting; /* the model's count of tries in the open book */
    char (*open)[ID_ROOM];    /* camps seen open in the open book */
    size_t open_count, open_room;
    size_t size;       /* of the window, by turns */
    size_t done, kept; /* commands; debriefs told to the end */
    bool seen[SCREENS];
    Errands *errands;
    size_t came, replaced, notes, refused, given, letters, shared, not_written; /* in and out */
} Walk;

static Pack pack_load(const char *name) {
    char path[512];
    snprintf(path, sizeof path, "%s/levels/%s", SOURCE_DIR, name);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    static char text[1 << 16];
    size_t length = fread(text, 1, sizeof text - 1, file);
    fclose(file);
    Pack pack = {0};
    Problem problem = {0};
    assert_true(trail_read(text, length, &pack, &problem));
    return pack;
}

static void file_name(int index, char out[FILE_ROOM]) {
    snprintf(out, FILE_ROOM, "person-%d", index);
}

static bool send(Walk *walk, Command command);

static void keep(Walk *walk) {
    size_t length = 0;
    walk->app.book.saved++;
    free(walk->saves[walk->open_file]);
    walk->saves[walk->open_file] = save_print(&walk->app.book, &length);
    Command saved = command_of(COMMAND_SAVED);
    saved.number = walk->app.book.saved;
    send(walk, saved);
}

static void tell_people(Walk *walk) {
    People people = {.items = memory_new(FILES, sizeof(PersonCard))};
    for (int i = 0; i < FILES; i++) {
        if (!walk->saves[i] || walk->removed[i])
            continue;
        PersonCard *card = &people.items[people.count++];
        *card = (PersonCard){.hair = UNSET, .skin = UNSET, .scarf = UNSET, .last = walk->now};
        card->prefs = prefs_usual();
        file_name(i, card->file);
        card->name = text_copy("Someone");
    }
    Command command = command_of(COMMAND_PEOPLE);
    command.people = &people;
    send(walk, command);
}

static void count_tries(const Book *book, size_t *finished, size_t *waiting) {
    const Shelf *shelf = &book->shelves[RECORD_TRY];
    *finished = *waiting = 0;
    for (size_t i = 0; i < shelf->count; i++) {
        const Try *attempt = (const Try *)shelf->items[i];
        if (!attempt->record.removed)
            ++*(try_is_finished(attempt) ? finished : waiting);
    }
}

static void open_person(Walk *walk, const char *name) {
    Book book = {0};
    Problem problem = {0};
    SaveNews news = {0};
    int index = name[strlen("person-")] - '0';
    assert_true(save_read(walk->saves[index], strlen(walk->saves[index]), &book, &news, &problem));
    assert_false(news.changed_outside);
    walk->open_file = index;
    walk->open_count = 0;
    count_tries(&book, &walk->finished, &walk->waiting);
    Command command = command_key(COMMAND_BOOK_OPENED, key_record(PART_NONE, name));
    command.book = &book;
    send(walk, command);
}

static void new_person(Walk *walk) {
    int index = 0;
    while (index < FILES - 1 && walk->saves[index])
        index++;
    walk->open_file = index;
    walk->removed[index] = false;
    walk->finished = walk->waiting = walk->open_count = 0;
    keep(walk);
}

static void close_book(Walk *walk) {
    keep(walk);
    send(walk, command_of(COMMAND_BOOK_CLOSED));
    walk->open_file = -1;
    tell_people(walk);
}

/* Two copies, and whatever was taken off: as if both held it. */
static void tell_kept(Walk *walk) {
    const Shelf *tries = &walk->app.book.shelves[RECORD_TRY];
    Kept kept = {.leftovers = memory_new(tries->count + 1, sizeof(Leftover))};
    for (int i = 0; i < 2; i++) {
        const SafeCopy copy = safe_copy_of(&walk->app.book, &walk->app.book, i == 0 ? "one" : "two", walk->now);
        kept_add_copy(&kept, &copy);
    }
    for (size_t i = 0; i < tries->count; i++)
        if (tries->items[i]->removed) {
            Leftover *leftover = &kept.leftovers[kept.leftover_count++];
            *leftover = (Leftover){.kind = ENTRY_TRY, .when = walk->now, .copies = 2};
            id_copy(leftover->id, tries->items[i]->id);
        }
    Command command = command_of(COMMAND_KEPT);
    command.kept = &kept;
    send(walk, command);
}

/* As the shell does it: by way of the title. */
static void go_back(Walk *walk) {
    char name[FILE_ROOM];
    file_name(walk->open_file, name);
    keep(walk);
    send(walk, command_of(COMMAND_BOOK_CLOSED));
    open_person(walk, name);
}

static void forget_person(Walk *walk) {
    Command gone = command_of(COMMAND_FORGOTTEN);
    gone.value = UNSET;
    free(walk->saves[walk->open_file]);
    walk->saves[walk->open_file] = NULL;
    walk->open_file = -1;
    send(walk, command_of(COMMAND_BOOK_CLOSED));
    tell_people(walk);
    send(walk, gone);
}

static void tell_folder(Walk *walk, const char *name) {
    errands_trouble(walk->errands, &walk->chance);
    Listing listing = errands_list(walk->errands, name);
    Command command = command_of(COMMAND_LISTING);
    command.listing = &listing;
    send(walk, command);
}

/* It is looked at first: nothing is added by itself. */
static void tell_brought(Walk *walk, Bringing bringing) {
    const Shelf *trails = &walk->app.book.shelves[RECORD_TRAIL], *notes = &walk->app.book.shelves[RECORD_NOTE];
    const size_t trail_count = trails->count, note_count = notes->count;
    Command command = command_of(COMMAND_BROUGHT);
    command.bringing = &bringing;
    walk->refused += bringing.refusal != NULL;
    send(walk, command);
    assert_int_equal(trails->count, trail_count);
    assert_int_equal(notes->count, note_count);
}

static void paste_something(Walk *walk) {
    Command command = command_of(COMMAND_BRING_TEXT);
    command.text = errands_copied(&walk->chance);
    send(walk, command);
}

static void drop_something(Walk *walk) {
    Command command = command_of(COMMAND_BRING_FILE);
    command.text = errands_dropped(&walk->chance);
    send(walk, command);
}

static void tell_given_text(Walk *walk) {
    const App *app = &walk->app;
    Command command = command_of(COMMAND_GIVE_TEXT);
    char *text = app_trail(app) ? give_text(&app->book, app_trail(app), app->ui.giving.fears) : NULL;
    command.text = text;
    if (text)
        send(walk, command);
    free(text);
}

/* What was given away can be brought in by whoever gets it. */
static void check_given(Walk *walk, const char *path) {
    Bringing bringing = errands_file(walk->errands, path);
    if (bringing.refusal)
        fail_msg("%s cannot be brought in: %s", path, bringing.refusal);
    bringing_free(&bringing);
}

static void write_out(Walk *walk, bool give) {
    char said[DISK_PATH_ROOM];
    errands_trouble(walk->errands, &walk->chance);
    const bool written = give ? errands_give(walk->errands, &walk->app, said)
                              : errands_share(walk->errands, &walk->app, walk->now, said);
    if (written && give)
        check_given(walk, said);
    const bool letter = give && walk->app.ui.giving.note;
    *(!written ? &walk->not_written : letter ? &walk->letters : give ? &walk->given : &walk->shared) += 1;
    Command command = command_of(give ? COMMAND_GIVEN : COMMAND_SHARED);
    command.value = written ? 1 : 0;
    command.text = said;
    send(walk, command);
}

static void perform(Walk *walk, const Effect *effect) {
    switch (effect->kind) {
    case EFFECT_SAVE:
    case EFFECT_SAVE_SOON:
        if (walk->open_file >= 0 && walk->done % 16 == 0)
            keep(walk);
        break;
    case EFFECT_OPEN_PERSON:
        open_person(walk, effect->file);
        break;
    case EFFECT_NEW_PERSON:
        new_person(walk);
        break;
    case EFFECT_REMOVE_PERSON:
    case EFFECT_RESTORE_PERSON:
        walk->removed[effect->file[strlen("person-")] - '0'] = effect->kind == EFFECT_REMOVE_PERSON;
        tell_people(walk);
        break;
    case EFFECT_CLOSE_BOOK:
        close_book(walk);
        break;
    case EFFECT_KEPT:
        tell_kept(walk);
        break;
    case EFFECT_RESTORE:
        go_back(walk);
        break;
    case EFFECT_FORGET:
        send(walk, command_of(COMMAND_FORGOTTEN));
        break;
    case EFFECT_FORGET_PERSON:
        forget_person(walk);
        break;
    case EFFECT_BRING_FOLDER:
        tell_folder(walk, effect->text);
        break;
    case EFFECT_BRING_ENTRY:
        tell_brought(walk, errands_entry(walk->errands, effect->text));
        break;
    case EFFECT_BRING_FILE:
        tell_brought(walk, errands_file(walk->errands, effect->text));
        break;
    case EFFECT_BRING_TEXT:
        tell_brought(walk, bring_text(effect->text));
        break;
    case EFFECT_BRING_PASTE:
        paste_something(walk);
        break;
    case EFFECT_GIVE_LOOK:
        tell_given_text(walk);
        break;
    case EFFECT_GIVE_WRITE:
        write_out(walk, true);
        break;
    case EFFECT_SHARE:
        write_out(walk, false);
        break;
    case EFFECT_OPEN_COPY:
    case EFFECT_CLIPBOARD:
    case EFFECT_SOUND:
    case EFFECT_QUIET:
    case EFFECT_HUT:
    case EFFECT_SAY:
    case EFFECT_RENDER:
    case EFFECT_RENDER_STOP:
    case EFFECT_MERGE_KEPT:
    case EFFECT_FULL_SCREEN:
    case EFFECT_TAPE_RECORD:
    case EFFECT_TAPE_PLAY:
    case EFFECT_TAPE_REMOVE:
    case EFFECT_TAPE_STOP:
    case EFFECT_QUIT:
        break;
    }
}

static void model_follow(Walk *walk, const Command *command, ToastKind toast, bool was_out) {
    if (command->kind == COMMAND_START || command->kind == COMMAND_HEAD_OUT || command->kind == COMMAND_ALREADY)
        walk->waiting++;
    bool ends = command->kind == COMMAND_KEEP || command->kind == COMMAND_STOP || command->kind == COMMAND_BACK;
    if (ends && was_out && app_attempt(&walk->app) && try_is_finished(app_attempt(&walk->app))) {
        walk->waiting--;
        walk->finished++;
    }
    walk->kept += command->kind == COMMAND_KEEP;
    if (command->kind == COMMAND_TRY_REMOVE)
        walk->finished--;
    if (command->kind == COMMAND_ENTRY_REMOVE && walk->app.ui.toast.kind == TOAST_TRY_OFF)
        walk->finished--;
    if (command->kind == COMMAND_TOAST_UNDO && toast == TOAST_TRY_OFF)
        walk->finished++;
}

/* Of a try that was not taken off before. */
static bool deletes_a_try(const Walk *walk, const Command *command) {
    const Question *question = &walk->app.ui.question;
    return command->kind == COMMAND_GO_AHEAD && question->asking == ASKING_FORGET &&
           question->about.index == ENTRY_TRY && book_try(&walk->app.book, question->about.id) != NULL;
}

static bool send(Walk *walk, Command command) {
    static App before;
    const bool deletes = deletes_a_try(walk, &command);
    const Try *attempt = walk->app.has_book ? app_attempt(&walk->app) : NULL;
    bool was_out = attempt && !try_is_finished(attempt);
    const bool note = walk->app.ui.bringing.note != NULL, instead = walk->app.ui.instead;
    ToastKind toast = walk->app.ui.toast.kind;
    memcpy(&before, &walk->app, sizeof before);
    before.ui.today = moment_day(walk->now);
    bool news = command.kind == COMMAND_PEOPLE || command.kind == COMMAND_BOOK_OPENED;
    Effects mine = walk->effects;
    walk->effects = (Effects){0};
    bool done = app_update(&walk->app, &command, walk->now, &walk->effects);
    if (!done && !news && memcmp(&before, &walk->app, sizeof before) != 0)
        fail_msg("command %d on screen %d was refused but changed something", command.kind, before.ui.screen);
    if (!done)
        assert_int_equal(walk->effects.count, 0);
    else
        model_follow(walk, &command, toast, was_out);
    if (done && command.kind == COMMAND_BRING_ADD)
        *(note ? &walk->notes : instead ? &walk->replaced : &walk->came) += 1;
    walk->finished -= deletes && done ? 1 : 0;
    Effects now = walk->effects;
    walk->effects = mine;
    for (size_t i = 0; i < now.count; i++)
        perform(walk, &now.items[i]);
    effects_free(&now);
    return done;
}

/* The model's own reading of the steady rule: plain counting over all tries of the step before. */
static bool model_says_open(const Book *book, const Step *step) {
    const Shelf *shelf = &book->shelves[RECORD_TRY];
    int clears = 0, drops = 0, surprises = 0;
    int64_t first_day = 0;
    bool two_days = false;
    for (size_t i = 0; i < shelf->count; i++) {
        const Try *t = (const Try *)shelf->items[i];
        if (t->record.removed || t->outcome == OUTCOME_OUT || strcmp(t->step, step->record.id) != 0)
            continue;
        if (t->outcome == OUTCOME_DID_IT) {
            two_days = two_days || (clears > 0 && try_day(t) != first_day);
            first_day = clears == 0 ? try_day(t) : first_day;
            clears++;
        }
        if (t->fear.peak != UNSET && t->fear.end != UNSET && t->fear.peak >= 30)
            drops += (t->fear.peak - t->fear.end) * 100 >= 50 * t->fear.peak;
        bool likely = t->forecast.likelihood != UNSET && t->forecast.likelihood >= 20;
        bool better = t->forecast.fear != UNSET && t->fear.peak != UNSET && t->forecast.fear - t->fear.peak >= 20;
        surprises += (likely && (t->happened == HAPPENED_NO || t->coped == 1)) || better;
    }
    return (clears >= 2 && two_days) || (clears >= 2 && drops >= 1) || (clears >= 1 && surprises >= 1);
}

static void model_remember_open(Walk *walk, const char *id) {
    for (size_t i = 0; i < walk->open_count; i++)
        if (strcmp(walk->open[i], id) == 0)
            return;
    walk->open = memory_grow(walk->open, walk->open_count, &walk->open_room, sizeof *walk->open);
    id_copy(walk->open[walk->open_count++], id);
}

static void check_trail(Walk *walk, const Trail *trail) {
    size_t count = 0;
    const Step **steps = book_steps(&walk->app.book, trail->record.id, &count);
    for (size_t i = 0; i < count; i++) {
        bool is_open = unlock_is_open(&walk->app.book, steps[i]);
        if (i == 0)
            assert_true(is_open);
        else if (!trail->unlock && !steps[i]->unlock && model_says_open(&walk->app.book, steps[i - 1]))
            assert_true(is_open);
        if (is_open)
            model_remember_open(walk, steps[i]->record.id);
    }
    free(steps);
}

/* What opens is written down when the builder is left. */
static bool is_being_changed(const Walk *walk, const Trail *trail) {
    const Ui *ui = &walk->app.ui;
    return ui->history.past_count > 0 && strcmp(ui->building, trail->record.id) == 0;
}

static void check_book(Walk *walk) {
    size_t finished = 0, waiting = 0, count = 0;
    if (!walk->app.has_book)
        return;
    count_tries(&walk->app.book, &finished, &waiting);
    assert_int_equal(finished, walk->finished);
    assert_int_equal(waiting, walk->waiting);
    for (size_t i = 0; i < walk->open_count; i++) {
        const Step *step = book_step(&walk->app.book, walk->open[i]);
        assert_true(!step || unlock_is_open(&walk->app.book, step)); /* one without tries may be taken off its trail */
    }
    const Trail **trails = book_trails(&walk->app.book, false, &count);
    for (size_t i = 0; i < count; i++)
        if (!is_being_changed(walk, trails[i]))
            check_trail(walk, trails[i]);
    free(trails);
}

static Screen look(Walk *walk) {
    static const int sizes[][2] = {{1280, 720}, {960, 540}, {1920, 1080}};
    const int *size = sizes[walk->size];
    walk->sight = sight_fit(&walk->app, size[0], size[1], walk->now, measure_plain, NULL);
    walk->seen[walk->app.ui.screen] = true;
    return view(&walk->app, &walk->sight);
}

static void hand(Walk *walk, const Screen *screen, Input input) {
    Command commands[INPUT_COMMANDS];
    size_t count = input_commands(screen, &walk->app, &walk->sight, &input, commands);
    for (size_t i = 0; i < count; i++) {
        send(walk, commands[i]);
        walk->done++;
    }
    walk->done += count == 0;
}

static void press(Walk *walk, const Screen *screen, int symbol, unsigned mods) {
    hand(walk, screen, (Input){.kind = INPUT_KEY, .symbol = symbol, .mods = mods});
}

static void press_afresh(Walk *walk, int symbol) {
    Screen screen = look(walk);
    press(walk, &screen, symbol, 0);
    screen_free(&screen);
}

static void click(Walk *walk, const Screen *screen, const Item *item) {
    int x = item->box.x + item->box.w / 2, y = item->box.y + item->box.h / 2;
    hand(walk, screen, (Input){.kind = INPUT_DOWN, .x = x, .y = y, .clicks = 1});
    Screen after = look(walk);
    hand(walk, &after, (Input){.kind = INPUT_UP, .x = x, .y = y});
    screen_free(&after);
}

static void act_by_key(Walk *walk, const Screen *screen) {
    static const int keys[] = {SYMBOL_TAB,
                               SYMBOL_TAB,
                               SYMBOL_TAB,
                               SYMBOL_ENTER,
                               SYMBOL_ENTER,
                               SYMBOL_SPACE,
                               SYMBOL_LEFT,
                               SYMBOL_UP,
                               SYMBOL_DOWN,
                               SYMBOL_RIGHT,
                               SYMBOL_ESCAPE,
                               SYMBOL_HOME,
                               SYMBOL_END,
                               SYMBOL_F1,
                               SYMBOL_F2,
                               SYMBOL_F3,
                               SYMBOL_F5,
                               SYMBOL_BACKSPACE,
                               SYMBOL_DELETE,
                               SYMBOL_PAGE_UP,
                               'r',
                               '?',
                               's',
                               'n',
                               '1',
                               '3',
                               '7',
                               'l',
                               'p',
                               SYMBOL_PAGE_DOWN,
                               'm'};
    unsigned at = chance_below(&walk->chance, sizeof keys / sizeof keys[0]);
    unsigned mods = chance_below(&walk->chance, 6) == 0 ? chance_below(&walk->chance, 4) : 0;
    press(walk, screen, keys[at], mods);
}

static void act_by_pad(Walk *walk, const Screen *screen) {
    static const int buttons[] = {
        PAD_A,    PAD_A,    PAD_B,     PAD_X,    PAD_Y,     PAD_LEFT_SHOULDER, PAD_RIGHT_SHOULDER,
        PAD_LEFT, PAD_UP,   PAD_RIGHT, PAD_DOWN, PAD_START, PAD_LEFT_TRIGGER,  PAD_RIGHT_TRIGGER,
        PAD_BACK, PAD_STICK};
    unsigned at = chance_below(&walk->chance, sizeof buttons / sizeof buttons[0]);
    hand(walk, screen,
         (Input){.kind = INPUT_PAD, .symbol = buttons[at], .repeat = chance_below(&walk->chance, 6) == 0});
}

static void act_by_text(Walk *walk, const Screen *screen) {
    static const char *const words[] = {"a",
                                        "Zoë ",
                                        "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x9a\x80",
                                        "two\nlines",
                                        "\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d",
                                        "e\xcc\x81"};
    const char *word = words[chance_below(&walk->chance, 6)];
    hand(walk, screen, (Input){.kind = chance_below(&walk->chance, 2) ? INPUT_TEXT : INPUT_PASTE, .text = word});
}

static void act_by_mouse(Walk *walk, const Screen *screen) {
    if (screen->order_count == 0)
        return;
    const Item *item = &screen->items[screen->order[chance_below(&walk->chance, (unsigned)screen->order_count)]];
    if (chance_below(&walk->chance, 12) == 0)
        hand(walk, screen,
             (Input){.kind = INPUT_WHEEL,
                     .x = item->box.x,
                     .y = item->box.y,
                     .value = chance_below(&walk->chance, 2) ? 1 : -1});
    else
        click(walk, screen, item);
}

/* Where a purposeful hand would go: the screen's kind next step, or out of what lies over it. */
static void act_on_purpose(Walk *walk, const Screen *screen) {
    int at = screen_find(screen, key_of(PART_PRIMARY)), own = screen_find(screen, key_of(PART_PATTERN_ADD));
    int instead = walk->app.ui.instead ? at : screen_find(screen, key_index(PART_BRING_INSTEAD, 1));
    walk->now.ms += 1500;
    if (instead >= 0 && chance_below(&walk->chance, 2)) {
        click(walk, screen, &screen->items[instead]);
        return;
    }
    if (own >= 0 && chance_below(&walk->chance, 2))
        click(walk, screen, &screen->items[own]);
    else if (!screen_is_base(screen->name))
        press(walk, screen, SYMBOL_ESCAPE, 0);
    else if (at >= 0 && chance_below(&walk->chance, 2))
        click(walk, screen, &screen->items[at]);
    else
        press(walk, screen, SYMBOL_ENTER, 0);
}

/* Some step of the book, NULL where it has none. */
static const Step *some_step(Walk *walk, const Book *book) {
    const Shelf *steps = &book->shelves[RECORD_STEP];
    if (steps->count == 0)
        return NULL;
    const Step *step = (const Step *)steps->items[chance_below(&walk->chance, (unsigned)steps->count)];
    return step->record.removed ? NULL : step;
}

/* A copy as the disk had it some time ago, in which another computer has worded a step, and taken one or opened a camp.
 */
static Book other_computer(Walk *walk, bool tries) {
    Book book = {0};
    SaveNews news = {0};
    Problem problem = {0};
    const char *text = walk->saves[walk->open_file];
    assert_true(save_read(text, strlen(text), &book, &news, &problem));
    const Step *step = some_step(walk, &book);
    if (step == NULL)
        return book;
    char trail[ID_ROOM], id[ID_ROOM];
    id_copy(trail, step->trail);
    id_copy(id, step->record.id);
    free(((Step *)book_change(&book, RECORD_STEP, id, walk->now))->title);
    ((Step *)(book_find(&book, RECORD_STEP, id)))->title = text_copy("Worded elsewhere");
    if (tries) {
        Try *attempt = (Try *)book_add(&book, RECORD_TRY, walk->now, &walk->chance);
        id_copy(attempt->trail, trail);
        id_copy(attempt->step, id);
        attempt->outcome = OUTCOME_DID_IT;
        walk->finished++;
    } else {
        Opened *opened = (Opened *)book_add(&book, RECORD_OPENED, walk->now, &walk->chance);
        id_copy(opened->trail, trail);
        id_copy(opened->step, id);
    }
    return book;
}

/* Now and then it comes in by itself, or is offered. */
static void meet_other_computer(Walk *walk) {
    if (!walk->app.has_book || walk->open_file < 0 || walk->saves[walk->open_file] == NULL)
        return;
    const bool tries = chance_below(&walk->chance, 2) == 0;
    Book book = other_computer(walk, tries);
    Command command = command_of(tries ? COMMAND_MERGED : COMMAND_MERGE_OFFER);
    command.book = &book;
    command.text = "person-0.sync-conflict-20260301-183000-ABCDEFG.json";
    assert_true(send(walk, command));
}

/* By way of the people who help, from wherever that can be opened. */
static void write_a_note(Walk *walk) {
    Command words = command_key(COMMAND_INSERT, key_of(PART_LETTER_WORDS));
    words.text = "Go on. ";
    if (send(walk, command_go(SCREEN_SUPPORTERS)) && send(walk, command_of(COMMAND_GIVE)) && send(walk, words))
        send(walk, command_of(COMMAND_GIVE_WRITE));
}

static void act(Walk *walk) {
    walk->size = walk->done / 500 % 3;
    Screen screen = look(walk);
    unsigned what = chance_below(&walk->chance, 30);
    walk->now.ms += 300;
    if (what >= 20)
        act_on_purpose(walk, &screen);
    else if (what < 5)
        act_by_key(walk, &screen);
    else if (what < 8)
        act_by_pad(walk, &screen);
    else if (what < 10)
        act_by_text(walk, &screen);
    else if (what < 19)
        act_by_mouse(walk, &screen);
    else
        walk->now.ms += (int64_t)chance_below(&walk->chance, 40) * DAY_MS / 10;
    screen_free(&screen);
    send(walk, command_of(COMMAND_TICK));
    if (chance_below(&walk->chance, 150) == 0)
        meet_other_computer(walk);
    if (chance_below(&walk->chance, 150) == 0)
        drop_something(walk);
    if (chance_below(&walk->chance, 600) == 0)
        write_a_note(walk);
}

static bool item_is_meant(const Item *item) {
    return item->focusable && !(item->state & STATE_DISABLED);
}

/* What has the focus now, as a place in `first`, which may have been another look at the same things; -1 = not there.
 */
static int focus_in(Walk *walk, const Screen *first) {
    Screen screen = look(walk);
    int at = screen.focus < 0 ? -1 : screen_find(first, screen.items[screen.focus].key);
    screen_free(&screen);
    return at;
}

/* Tab again and again, once round. */
static void reach_by_tab(Walk *walk, const Screen *first, bool *reached) {
    for (size_t turn = 0; turn < 2 * first->count + 4; turn++) {
        int at = focus_in(walk, first);
        if (at >= 0)
            reached[at] = true;
        press_afresh(walk, SYMBOL_TAB);
    }
}

static int focus_after(Walk *walk, const Screen *first, const Item *from, Input input) {
    send(walk, command_key(COMMAND_FOCUS, from->key));
    Screen screen = look(walk);
    hand(walk, &screen, input);
    screen_free(&screen);
    return focus_in(walk, first);
}

typedef struct Moves { /* the last two are what a slider keeps for itself */
    InputKind kind;
    int symbols[6];
    size_t count;
} Moves;

static const Moves arrows = {INPUT_KEY, {SYMBOL_UP, SYMBOL_DOWN, SYMBOL_LEFT, SYMBOL_RIGHT}, 4};
static const Moves pad_moves = {
    INPUT_PAD, {PAD_LEFT_SHOULDER, PAD_RIGHT_SHOULDER, PAD_UP, PAD_DOWN, PAD_LEFT, PAD_RIGHT}, 6};

/* The four pages of a book: there a gamepad's shoulders turn from one to the next. */
static bool turns_pages(const Screen *screen, const Moves *moves) {
    return moves->kind == INPUT_PAD && screen_binding(screen, SYMBOL_PAGE_DOWN, MOD_CTRL) != NULL;
}

/* The moves, from each thing that has been reached so far. */
static void reach_by_moves(Walk *walk, const Screen *screen, const Moves *moves, bool *reached) {
    bool *done = memory_new(screen->count + 1, sizeof *done);
    size_t first = turns_pages(screen, moves) ? 2 : 0;
    if (screen->focus >= 0)
        reached[screen->focus] = true;
    for (size_t i = 0; i < screen->count; i++) {
        const Item *item = &screen->items[i];
        bool keeps = item->kind == ITEM_SLIDER || screen->arrows_slide;
        if (!reached[i] || done[i])
            continue;
        done[i] = true;
        for (size_t k = first; k < moves->count - (keeps ? 2 : 0); k++) {
            int at = focus_after(walk, screen, item, (Input){.kind = moves->kind, .symbol = moves->symbols[k]});
            if (at >= 0)
                reached[at] = true;
        }
        i = (size_t)-1; /* from the start again: something new may stand before it */
    }
    free(done);
}

/* A long list goes on out of sight: what is there is for the arrows. */
static bool is_out_of_sight(const Screen *screen, const Item *item) {
    bool cut = item->box.y < item->clip.y || item->box.y + item->box.h > item->clip.y + item->clip.h;
    return cut && item->group != 0 && item->group == screen->listed;
}

static void check_reached(const Screen *screen, bool *reached, const char *how) {
    for (size_t i = 0; i < screen->count; i++) {
        const Item *item = &screen->items[i];
        bool slides =
            screen->arrows_slide && item->key.part == screen->slide.part; /* the arrows move it from anywhere */
        if (item_is_meant(item) && !reached[i] && !slides && !is_out_of_sight(screen, item))
            fail_msg("screen %d: %s does not reach part %d, \"%s\"", screen->name, how, item->key.part,
                     item->text ? item->text : "");
        reached[i] = false;
    }
}

static void check_keys(const Screen *screen) {
    for (size_t i = 0; i < screen->order_count; i++)
        for (size_t k = i + 1; k < screen->order_count; k++) {
            const Item *a = &screen->items[screen->order[i]], *b = &screen->items[screen->order[k]];
            if (key_same(&a->key, &b->key))
                fail_msg("screen %d: \"%s\" and \"%s\" go by one key", screen->name, a->text, b->text);
        }
}

static bool has_field(const Screen *screen) {
    for (size_t i = 0; i < screen->order_count; i++)
        if (screen->items[screen->order[i]].kind == ITEM_FIELD)
            return true;
    return false;
}

static void check_reach(Walk *walk) {
    Screen screen = look(walk);
    bool *reached = memory_new(screen.count + 1, sizeof *reached);
    check_keys(&screen);
    if (screen_binding(&screen, SYMBOL_TAB, 0) == NULL) { /* where Tab turns pages the arrows go everywhere */
        reach_by_tab(walk, &screen, reached);
        check_reached(&screen, reached, "Tab alone");
    }
    if (!has_field(&screen)) { /* in a field the arrows move the caret */
        reach_by_moves(walk, &screen, &arrows, reached);
        check_reached(&screen, reached, "the arrows");
    }
    reach_by_moves(walk, &screen, &pad_moves, reached);
    check_reached(&screen, reached, "a gamepad");
    assert_int_equal(walk->app.ui.screen, screen.name); /* neither ever acts */
    free(reached);
    screen_free(&screen);
}

static bool is_way_out(ScreenName screen) {
    return screen == SCREEN_TITLE;
}

/* From anywhere, Esc again and again leads to the title. */
static void check_way_out(Walk *walk) {
    for (int i = 0; i < 12 && !is_way_out(walk->app.ui.screen); i++) {
        walk->now.ms += 1500;
        press_afresh(walk, SYMBOL_ESCAPE);
    }
    assert_true(is_way_out(walk->app.ui.screen));
}

static unsigned long number_of(const char *variable, unsigned long otherwise) {
    const char *text = getenv(variable);
    return text ? strtoul(text, NULL, 10) : otherwise;
}

static Walk *walk_begin(uint64_t seed) {
    Walk *walk = memory_new(1, sizeof *walk);
    walk->packs[0] = pack_load("speaking.json");
    walk->packs[1] = pack_load("dogs.json");
    walk->chance = chance_from_seed(seed);
    walk->now = (Moment){.ms = 1772386200000, .offset = 60};
    walk->open_file = -1;
    walk->errands = errands_new();
    walk->app = app_new(chance_from_seed(seed + 1), walk->packs, 2);
    walk->app.join = extra_join;
    tell_people(walk);
    return walk;
}

static void walk_end(Walk *walk) {
    app_free(&walk->app);
    effects_free(&walk->effects);
    errands_free(walk->errands);
    for (int i = 0; i < FILES; i++)
        free(walk->saves[i]);
    pack_free(&walk->packs[0]);
    pack_free(&walk->packs[1]);
    free(walk->open);
    free(walk);
}

static void a_restless_hand_breaks_nothing(void **state) {
    (void)state;
    unsigned long commands = number_of("FOOTHOLD_WALK_COMMANDS", 100000);
    Walk *walk = walk_begin(number_of("FOOTHOLD_WALK_SEED", 1));
    size_t reach_at = 2000, out_at = 1500;
    while (walk->done < commands) {
        act(walk);
        check_book(walk);
        if (walk->done > reach_at) {
            check_reach(walk);
            reach_at = walk->done + 2000;
        }
        if (walk->done > out_at) {
            check_way_out(walk);
            out_at = walk->done + 1500;
        }
    }
    print_message("%zu commands, %zu debriefs\n", walk->done, walk->kept);
    print_message("in: %zu trails, %zu in place of another, %zu notes, %zu refused; out: %zu given, %zu letters, %zu "
                  "shown, %zu not\n",
                  walk->came, walk->replaced, walk->notes, walk->refused, walk->given, walk->letters, walk->shared,
                  walk->not_written);
    assert_true(walk->kept > commands / 1000);
    assert_true(walk->came > 0 && walk->replaced > 0 && walk->notes > 0 && walk->refused > 0);
    assert_true(walk->given > 0 && walk->letters > 0 && walk->shared > 0 && walk->not_written > 0);
    for (int i = 0; i < SCREENS; i++)
        if (i != SCREEN_TROUBLE && i != SCREEN_COUNTRY && i != SCREEN_SUMMIT && !walk->seen[i])
            fail_msg("the walk never came to screen %d", i);
    walk_end(walk);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_restless_hand_breaks_nothing)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
