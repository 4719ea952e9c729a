/* years TRIES        how long the screens of someone who has practised for years take, with the real fonts. Prints
   milliseconds, the best of several, and judges those of opening the journal and the progress page, and of a key in the
   search field: 1 where one of them is too slow
   years TRIES FILE   only writes their save there */
#define _POSIX_C_SOURCE 200809L /* clock_gettime; NOLINT(bugprone-reserved-identifier) */

#include "bench/years_book.h"
#include "core/text.h"
#include "data/save_file.h"
#include "shell/fonts.h"
#include "shell/stage.h"
#include "view/view.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define ROUNDS 15
#define COPIES 14
#define NOTE_LETTERS 20000
#define DAY_MS INT64_C(86400000)
#define OPEN_BAR 150.0 /* ms, however many tries */
#define KEY_BAR 16.7   /* one picture of sixty a second; what takes longer goes in slices */
#define HOLD_BAR 33.0  /* what saving, or looking into files, may take of the loop's time at once */

typedef struct Bench {
    Stage stage;
    Fonts *fonts;
    bool slow;
} Bench;

static double clock_ms(void) {
    struct timespec now = {0, 0};
    (void)clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1000 + (double)now.tv_nsec / 1e6;
}

static double work_ms(void) {
    struct timespec now = {0, 0};
    (void)clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return (double)now.tv_sec * 1000 + (double)now.tv_nsec / 1e6;
}

static void say(const char *what, double best) {
    printf("  %-44s %9.2f ms\n", what, best);
}

static void judge(Bench *bench, const char *what, double took, double bar) {
    const bool slow = took > bar;
    printf("  %-44s %9.2f ms%s (bar %.1f)\n", what, took, slow ? "!" : "", bar);
    bench->slow |= slow;
}

/* What a picture takes to list: the same for all that follows a command. */
static void look(Bench *bench) {
    const App *app = &bench->stage.session.app;
    Sight sight = sight_fit(app, 1280, 720, bench->stage.now, fonts_measure, bench->fonts);
    Screen screen = view(app, &sight);
    screen_free(&screen);
}

static void time_view(Bench *bench, const char *what) {
    double best = 1e9;
    for (int i = 0; i < ROUNDS; i++) {
        double start = clock_ms();
        look(bench);
        double took = clock_ms() - start;
        best = took < best ? took : best;
    }
    say(what, best);
}

/* The command and the first view. In milliseconds of the processor, as is all that is judged. */
static void time_opening(Bench *bench, const char *what, ScreenName screen) {
    stage_play(&bench->stage, command_go(SCREEN_RANGE));
    double start = work_ms();
    stage_play(&bench->stage, command_go(screen));
    look(bench);
    judge(bench, what, work_ms() - start, OPEN_BAR);
}

static void time_progress(Bench *bench) {
    Stage *stage = &bench->stage;
    time_opening(bench, "opening the progress page", SCREEN_PROGRESS);
    time_view(bench, "view of the progress page");
    stage_play(stage, command_set(key_of(PART_CHART_TABLE), 1));
    time_view(bench, "view of it as a table");
    stage_play(stage, command_set(key_of(PART_CHART_TABLE), 0));
}

/* A command with its screen. */
static double work_of(Bench *bench, Command command) {
    double start = work_ms();
    stage_play(&bench->stage, command);
    look(bench);
    return work_ms() - start;
}

/* One letter after the other, each with its screen, and the slices in which the rest is looked through. */
static void time_search(Bench *bench, const char *word) {
    Stage *stage = &bench->stage;
    double worst = 0, longest = 0;
    for (const char *at = word; *at != '\0'; at++) {
        const char letter[] = {*at, '\0'};
        Command type = command_key(COMMAND_INSERT, key_of(PART_SEARCH));
        type.text = letter;
        double took = work_of(bench, type), whole = took;
        worst = took > worst ? took : worst;
        while (app_works(&stage->session.app)) {
            took = work_of(bench, command_of(COMMAND_WORK));
            worst = took > worst ? took : worst;
            whole += took;
        }
        longest = whole > longest ? whole : longest;
    }
    char what[64];
    (void)snprintf(what, sizeof what, "searching \"%s\", a key or a slice", word);
    judge(bench, what, worst, KEY_BAR);
    (void)snprintf(what, sizeof what, "  till all is found (%zu)", stage->session.app.journal.row_count);
    say(what, longest);
    stage_play(stage, command_of(COMMAND_SEARCH_CLEAR));
}

/* One more letter in a note of so many, with its screen. */
static void time_note(Bench *bench) {
    static char words[NOTE_LETTERS + 1];
    for (size_t i = 0; i < NOTE_LETTERS; i++)
        words[i] = "the queue was long and "[i % 23];
    Command type = command_key(COMMAND_INSERT, key_of(PART_NOTE));
    stage_play(&bench->stage, command_of(COMMAND_NOTE_NEW));
    type.text = words;
    stage_play(&bench->stage, type);
    double best = 1e9;
    for (int i = 0; i < ROUNDS; i++) {
        type.text = "x";
        double took = work_of(bench, type);
        best = took < best ? took : best;
    }
    say("a key in a note of 20,000 letters", best);
    stage_play(&bench->stage, command_of(COMMAND_BACK));
}

static void time_journal(Bench *bench) {
    Stage *stage = &bench->stage;
    time_opening(bench, "opening the journal, first time", SCREEN_JOURNAL);
    time_view(bench, "view of the journal");
    time_search(bench, "nobody looked");
    time_search(bench, "park");
    time_search(bench, "elephant");
    const Journal *journal = &stage->session.app.journal;
    Key key = key_record(PART_ENTRY, journal_record(journal, journal_row(journal, journal->row_count / 2))->id);
    stage_play(stage, command_key(COMMAND_ENTRY_OPEN, key));
    time_view(bench, "view of an entry");
    stage_play(stage, command_of(COMMAND_BACK));
    time_note(bench);
    stage_play(stage, command_go(SCREEN_RANGE));
}

/* What the loop itself does of a save; a thread of its own does the rest. Then the window is come back to. */
static void time_keeping(Bench *bench) {
    Problem problem = {0};
    double start = clock_ms();
    judge(bench, "keeping a debrief, and its screen", work_of(bench, command_of(COMMAND_KEEP)), HOLD_BAR);
    (void)session_flush(&bench->stage.session, &problem);
    say("  till it is saved", clock_ms() - start);
    start = work_ms();
    (void)session_look(&bench->stage.session);
    judge(bench, "looking whether another program changed it", work_ms() - start, HOLD_BAR);
}

static void wake_nobody(void *unused) {
    (void)unused;
}

/* As in the game: with a thread that saves. */
static bool bench_start(Bench *bench) {
    stage_start(&bench->stage);
    bench->stage.session.setup.wake = wake_nobody;
    return session_choose(&bench->stage.session, "mia") && bench->stage.session.app.has_book;
}

static void time_screens(Bench *bench) {
    Stage *stage = &bench->stage;
    const App *app = &stage->session.app;
    stage_play(stage, command_go(SCREEN_RANGE));
    time_view(bench, "view of the range");
    stage_play(stage, command_go(SCREEN_SHARE));
    time_view(bench, "view of sharing 30 days");
    stage_play(stage, command_set(key_index(PART_SHARE_RANGE, SHARE_ALL), 1));
    time_view(bench, "view of sharing all of it");
    time_progress(bench);
    time_journal(bench);
    size_t count = 0;
    const Trail **trails = book_trails(&app->book, false, &count);
    stage_play(stage, command_key(COMMAND_TRAIL_OPEN, key_record(PART_TRAIL, trails[0]->record.id)));
    free((void *)trails);
    time_view(bench, "view of a trail");
    stage_play(stage, command_key(COMMAND_CAMP_PLAN, key_record(PART_CAMP, app->ui.step)));
    time_view(bench, "view of a camp's card");
    stage_play(stage, command_of(COMMAND_HEAD_OUT));
    stage_play(stage, command_go(SCREEN_BACK));
    time_view(bench, "view of coming back");
    Command back = command_key(COMMAND_CAME_BACK, key_record(PART_TRY, app_waiting(app)->record.id));
    back.value = OUTCOME_DID_IT;
    stage_play(stage, back);
    time_view(bench, "view of the debrief");
    time_keeping(bench);
    time_view(bench, "view of the celebration");
}

static void time_away(Bench *bench) {
    Stage *stage = &bench->stage;
    double start = clock_ms();
    stage_quit(stage);
    stage_wait(stage, 30 * DAY_MS);
    say("quitting", clock_ms() - start);
    start = clock_ms();
    (void)bench_start(bench);
    say("starting, and opening with its backup", clock_ms() - start);
    time_view(bench, "view of the welcome back");
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
static void time_files(Bench *bench) {
    Session *session = &bench->stage.session;
    const Kept *kept = &session->app.ui.kept;
    double worst = 0;
    put_copies(&bench->stage);
    stage_play(&bench->stage, command_go(SCREEN_SETTINGS));
    const double began = clock_ms();
    stage_play(&bench->stage, command_go(SCREEN_BACKUPS));
    judge(bench, "opening the files", clock_ms() - began, HOLD_BAR);
    while (kept->unseen > 0) {
        const double start = clock_ms();
        (void)session_tick(session);
        const double took = clock_ms() - start;
        worst = took > worst ? took : worst;
        (void)nanosleep(&(struct timespec){0, 1000000}, NULL);
    }
    judge(bench, "  a look at what is known, at worst", worst, HOLD_BAR);
    char what[64];
    (void)snprintf(what, sizeof what, "  till all %zu copies are known", kept->count);
    say(what, clock_ms() - began);
}

static char *years_save(const Packs *packs, int tries, Moment now, size_t *length) {
    Book book = years_book(packs, tries, now);
    char *text = save_print(&book, length);
    book_free(&book);
    return text;
}

/* True where nothing that is judged was slow. */
static bool measure(const Packs *packs, int tries, Moment now, Fonts *fonts) {
    Bench bench = {.fonts = fonts};
    size_t length = 0;
    char *text = years_save(packs, tries, now, &length);
    printf("%d tries over %d trails, a save of %.1f MB:\n", tries, YEARS_TRAILS, (double)length / 1e6);
    stage_open(&bench.stage, packs, "GB", now);
    disk_memory_put(bench.stage.memory, STAGE_FOLDER "/mia.json", text, length);
    free(text);
    stage_quit(&bench.stage);
    bench.slow = !bench_start(&bench);
    if (!bench.slow) {
        time_screens(&bench);
        time_away(&bench);
        time_files(&bench);
    }
    stage_close(&bench.stage);
    return !bench.slow;
}

static bool keep_save(const Packs *packs, int tries, Moment now, const char *path) {
    size_t length = 0;
    char *text = years_save(packs, tries, now, &length);
    const bool kept = disk_write_new(&disk_posix, path, text, length) >= 0;
    free(text);
    return kept;
}

int main(int argc, char **argv) {
    const Moment now = {INT64_C(1772389800000), 0}; /* 2026-03-01T18:30Z */
    Problem problem = {0};
    Fonts *fonts = fonts_open(&problem);
    Packs packs = packs_load(&disk_posix, SOURCE_DIR "/levels");
    if (argc < 2 || fonts == NULL || packs.count == 0) {
        fprintf(stderr, "years: %s\n", argc < 2 ? "how many tries?" : fonts == NULL ? problem.text : "no ready trails");
        return 3;
    }
    const int tries = atoi(argv[1]);
    const bool well = argc > 2 ? keep_save(&packs, tries, now, argv[2]) : measure(&packs, tries, now, fonts);
    packs_free(&packs);
    fonts_close(fonts);
    return well ? 0 : 1;
}
