/* years TRIES [LEVELS]: how long the screens of someone who has practised for years take, with the real fonts: 20
   trails, their tries spread over all camps and ten years. Prints milliseconds, the best of several. Nothing is judged
   here. */
#define _POSIX_C_SOURCE 200809L /* clock_gettime; NOLINT(bugprone-reserved-identifier) */

#include "core/memory.h"
#include "core/text.h"
#include "data/save_file.h"
#include "shell/fonts.h"
#include "shell/library.h"
#include "shell/stage.h"
#include "view/view.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define YEARS 10
#define TRAILS 20
#define ROUNDS 15
#define COPIES 14
#define NOTE_LETTERS 20000
#define DAY_MS INT64_C(86400000)

static double clock_ms(void) {
    struct timespec now = {0, 0};
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1000 + (double)now.tv_nsec / 1e6;
}

static double work_ms(void) {
    struct timespec now = {0, 0};
    (void)clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return (double)now.tv_sec * 1000 + (double)now.tv_nsec / 1e6;
}

static void add_try(Book *book, const Step *step, Moment when, int number, Chance *chance) {
    Try *attempt = (Try *)book_add(book, RECORD_TRY, when, chance);
    id_copy(attempt->trail, step->trail);
    id_copy(attempt->step, step->record.id);
    attempt->outcome = number % 9 == 0 ? OUTCOME_TURNED_BACK : OUTCOME_DID_IT;
    attempt->started = when;
    attempt->ended = (Moment){when.ms + 600000, when.offset};
    attempt->planned.where = text_copy(number % 2 == 0 ? "the park" : "the high street");
    attempt->forecast.text = text_copy("Everyone will turn round and look at me.");
    attempt->forecast.likelihood = 60;
    attempt->forecast.fear = 70;
    attempt->fear.peak = 30 + number % 50;
    attempt->fear.end = 20;
    attempt->happened = HAPPENED_NO;
    attempt->learned = text_copy("Nobody looked. I was hot for a minute, and then I was not.");
}

/* The newest one waits for its debrief. */
static Book years_book(const Packs *packs, int tries, Moment now) {
    Chance chance = chance_from_seed(1);
    int64_t apart = YEARS * 365 * DAY_MS / tries;
    Moment began = {now.ms - tries * apart, now.offset};
    Book book = book_new("Mia", began, &chance);
    const Step **steps[TRAILS];
    size_t counts[TRAILS];
    for (size_t i = 0; i < TRAILS; i++) {
        const Trail *trail = book_take_pack(&book, &packs->items[i % packs->count], began, &chance);
        steps[i] = book_steps(&book, trail->record.id, &counts[i]);
    }
    for (int i = 0; i < tries; i++) {
        size_t trail = (size_t)i % TRAILS;
        size_t step = (size_t)i / TRAILS % counts[trail];
        add_try(&book, steps[trail][step], (Moment){began.ms + i * apart, 0}, i, &chance);
    }
    for (size_t i = 0; i < TRAILS; i++) {
        char first[ID_ROOM];
        unlock_settle(&book, steps[i][0]->trail, now, &chance, first);
        free((void *)steps[i]);
    }
    return book;
}

static void say(const char *what, double best) {
    printf("  %-34s %9.2f ms\n", what, best);
}

static void time_view(Stage *stage, Fonts *fonts, const char *what) {
    double best = 1e9;
    for (int i = 0; i < ROUNDS; i++) {
        double start = clock_ms();
        Sight sight = sight_fit(&stage->session.app, 1280, 720, stage->now, fonts_measure, fonts);
        Screen screen = view(&stage->session.app, &sight);
        double took = clock_ms() - start;
        best = took < best ? took : best;
        screen_free(&screen);
    }
    say(what, best);
}

/* Opening it: the command and the first view. Then one key along its hills. */
static void time_progress(Stage *stage, Fonts *fonts) {
    double start = clock_ms();
    stage_play(stage, command_go(SCREEN_PROGRESS));
    Sight sight = sight_fit(&stage->session.app, 1280, 720, stage->now, fonts_measure, fonts);
    Screen screen = view(&stage->session.app, &sight);
    say("opening the progress page", clock_ms() - start);
    screen_free(&screen);
    time_view(stage, fonts, "view of the progress page");
    stage_play(stage, command_set(key_of(PART_CHART_TABLE), 1));
    time_view(stage, fonts, "view of it as a table");
    stage_play(stage, command_set(key_of(PART_CHART_TABLE), 0));
}

/* One letter after the other, each with its screen. In milliseconds of the processor, as is the whole of the journal.
 */
static void time_search(Stage *stage, Fonts *fonts, const char *word) {
    double worst = 0, whole = 0;
    for (const char *at = word; *at != '\0'; at++) {
        const char letter[] = {*at, '\0'};
        Command type = command_key(COMMAND_INSERT, key_of(PART_SEARCH));
        type.text = letter;
        double start = work_ms();
        stage_play(stage, type);
        Sight sight = sight_fit(&stage->session.app, 1280, 720, stage->now, fonts_measure, fonts);
        Screen screen = view(&stage->session.app, &sight);
        double took = work_ms() - start;
        screen_free(&screen);
        while (app_works(&stage->session.app))
            stage_play(stage, command_of(COMMAND_WORK));
        double all = work_ms() - start;
        worst = took > worst ? took : worst;
        whole = all > whole ? all : whole;
    }
    char what[64];
    (void)snprintf(what, sizeof what, "searching \"%s\", a key at worst", word);
    say(what, worst);
    (void)snprintf(what, sizeof what, "  till all is found (%zu)", stage->session.app.journal.row_count);
    say(what, whole);
    stage_play(stage, command_of(COMMAND_SEARCH_CLEAR));
}

/* One more letter in a note of so many, with its screen. */
static void time_note(Stage *stage, Fonts *fonts) {
    static char words[NOTE_LETTERS + 1];
    for (size_t i = 0; i < NOTE_LETTERS; i++)
        words[i] = "the queue was long and "[i % 23];
    Command type = command_key(COMMAND_INSERT, key_of(PART_NOTE));
    stage_play(stage, command_of(COMMAND_NOTE_NEW));
    type.text = words;
    stage_play(stage, type);
    double best = 1e9;
    for (int i = 0; i < ROUNDS; i++) {
        type.text = "x";
        double start = work_ms();
        stage_play(stage, type);
        Sight sight = sight_fit(&stage->session.app, 1280, 720, stage->now, fonts_measure, fonts);
        Screen screen = view(&stage->session.app, &sight);
        double took = work_ms() - start;
        best = took < best ? took : best;
        screen_free(&screen);
    }
    say("a key in a note of 20,000 letters", best);
    stage_play(stage, command_of(COMMAND_BACK));
}

static void time_journal(Stage *stage, Fonts *fonts) {
    stage_play(stage, command_go(SCREEN_RANGE));
    double start = work_ms();
    stage_play(stage, command_go(SCREEN_JOURNAL));
    Sight sight = sight_fit(&stage->session.app, 1280, 720, stage->now, fonts_measure, fonts);
    Screen screen = view(&stage->session.app, &sight);
    say("opening the journal, first time", work_ms() - start);
    screen_free(&screen);
    time_view(stage, fonts, "view of the journal");
    time_search(stage, fonts, "nobody looked");
    time_search(stage, fonts, "park");
    time_search(stage, fonts, "elephant");
    const Journal *journal = &stage->session.app.journal;
    Key key = key_record(PART_ENTRY, journal_record(journal, journal_row(journal, journal->row_count / 2))->id);
    stage_play(stage, command_key(COMMAND_ENTRY_OPEN, key));
    time_view(stage, fonts, "view of an entry");
    stage_play(stage, command_of(COMMAND_BACK));
    time_note(stage, fonts);
    stage_play(stage, command_go(SCREEN_RANGE));
}

static void time_screens(Stage *stage, Fonts *fonts) {
    const App *app = &stage->session.app;
    stage_play(stage, command_go(SCREEN_RANGE));
    time_view(stage, fonts, "view of the range");
    stage_play(stage, command_go(SCREEN_SHARE));
    time_view(stage, fonts, "view of sharing 30 days");
    stage_play(stage, command_set(key_index(PART_SHARE_RANGE, SHARE_ALL), 1));
    time_view(stage, fonts, "view of sharing all of it");
    time_progress(stage, fonts);
    time_journal(stage, fonts);
    size_t count = 0;
    const Trail **trails = book_trails(&app->book, false, &count);
    stage_play(stage, command_key(COMMAND_TRAIL_OPEN, key_record(PART_TRAIL, trails[0]->record.id)));
    free((void *)trails);
    time_view(stage, fonts, "view of a trail");
    stage_play(stage, command_key(COMMAND_CAMP_PLAN, key_record(PART_CAMP, app->ui.step)));
    time_view(stage, fonts, "view of a camp's card");
    stage_play(stage, command_of(COMMAND_HEAD_OUT));
    stage_play(stage, command_go(SCREEN_BACK));
    time_view(stage, fonts, "view of coming back");
    Command back = command_key(COMMAND_CAME_BACK, key_record(PART_TRY, app_waiting(app)->record.id));
    back.value = OUTCOME_DID_IT;
    stage_play(stage, back);
    time_view(stage, fonts, "view of the debrief");
    double start = clock_ms();
    stage_play(stage, command_of(COMMAND_KEEP));
    say("keeping a debrief, saved at once", clock_ms() - start);
    time_view(stage, fonts, "view of the celebration");
}

static void time_away(Stage *stage, Fonts *fonts) {
    double start = clock_ms();
    stage_quit(stage);
    stage_wait(stage, 30 * DAY_MS);
    say("quitting", clock_ms() - start);
    start = clock_ms();
    stage_start(stage);
    say("starting: who is there", clock_ms() - start);
    start = clock_ms();
    session_choose(&stage->session, "mia");
    say("opening, with its backup", clock_ms() - start);
    time_view(stage, fonts, "view of the welcome back");
}

static void wake_nobody(void *self) {
    (void)self;
}

static void put_copies(Stage *stage) {
    size_t length = 0;
    char *text = text_copy(disk_memory_get(stage->memory, STAGE_FOLDER "/mia.json", &length));
    for (int i = 0; i < COPIES; i++) {
        char path[DISK_PATH_ROOM];
        (void)snprintf(path, sizeof path, STAGE_FOLDER "/backups/mia-202501%02dT183000Z.json", i + 1);
        disk_memory_put(stage->memory, path, text, length);
    }
    free(text);
}

/* What the window waits for, at first and at worst; the copies themselves are read beside it. */
static void time_files(Stage *stage) {
    const Kept *kept = &stage->session.app.ui.kept;
    double worst = 0;
    put_copies(stage);
    stage->session.setup.wake = wake_nobody;
    stage_play(stage, command_go(SCREEN_SETTINGS));
    const double began = clock_ms();
    stage_play(stage, command_go(SCREEN_BACKUPS));
    say("opening the files", clock_ms() - began);
    while (kept->unseen > 0) {
        const double start = clock_ms();
        (void)session_tick(&stage->session);
        const double took = clock_ms() - start;
        worst = took > worst ? took : worst;
        (void)nanosleep(&(struct timespec){0, 1000000}, NULL);
    }
    say("  a look at what is known, at worst", worst);
    char what[64];
    (void)snprintf(what, sizeof what, "  till all %zu copies are known", kept->count);
    say(what, clock_ms() - began);
}

static void run(int tries, const Packs *packs, Fonts *fonts) {
    Stage stage;
    Moment now = {INT64_C(1772389800000), 0}; /* 2026-03-01T18:30Z */
    Book book = years_book(packs, tries, now);
    stage_open(&stage, packs, "GB", now);
    size_t length = 0;
    char *text = save_print(&book, &length);
    printf("%d tries over %d trails, a save of %.1f MB:\n", tries, TRAILS, (double)length / 1e6);
    disk_memory_put(stage.memory, STAGE_FOLDER "/mia.json", text, length);
    free(text);
    book_free(&book);
    stage_quit(&stage);
    stage_start(&stage);
    if (!session_choose(&stage.session, "mia") || !stage.session.app.has_book)
        return;
    time_screens(&stage, fonts);
    time_away(&stage, fonts);
    time_files(&stage);
    stage_close(&stage);
}

int main(int argc, char **argv) {
    Problem problem = {0};
    Fonts *fonts = fonts_open(&problem);
    Packs packs = packs_load(&disk_posix, argc > 2 ? argv[2] : SOURCE_DIR "/levels");
    if (fonts == NULL || packs.count == 0) {
        fprintf(stderr, "years: %s\n", fonts == NULL ? problem.text : "no ready trails");
        return 1;
    }
    run(argc > 1 ? atoi(argv[1]) : 3650, &packs, fonts);
    packs_free(&packs);
    fonts_close(fonts);
    return 0;
}
