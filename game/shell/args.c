#include "shell/args.h"

#include "core/breath_pattern.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const char args_help[] =
    "foothold: small steps up the mountain of one fear, and a hut to breathe in.\n"
    "\n"
    "  foothold [OPTION...]         plays\n"
    "  --save-dir DIR               keeps the saves in DIR\n"
    "  --profile NAME               opens that person's save at once\n"
    "  --assets DIR                 takes drawings from DIR, and ready trails from DIR/../levels\n"
    "  --renderer software|accelerated\n"
    "  --seed N                     makes all that is left to chance the same each time\n"
    "  --clock TIME                 begins at that time, such as 2026-03-01T18:30:00Z\n"
    "  --breathe [PATTERN]          opens straight in the hut\n"
    "  --follow FILE                keeps writing to FILE, as plain text, what is on the screen\n"
    "  --size WxH --text N --contrast high\n"
    "                               the window's size, text of 100, 125, 150 or 200 per cent, plain black, white\n"
    "                               and yellow\n"
    "\n"
    "  --check-pack FILE...         says what is wrong with trail files and notes\n"
    "  --check-save [FILE]          says what is wrong with a save, or with all in the save folder\n"
    "  --merge FILE                 takes another copy of the save, from another computer, into --profile's\n"
    "  --walk FILE                  plays a scripted walk\n"
    "  --screenshot OUT.png         keeps a picture of the first screen\n"
    "  --screens DIR                keeps a picture of every screen, with a made-up person\n"
    "                               (with --renderer accelerated each is drawn in a window)\n"
    "  --render-breath PATTERN MINUTES OUT.wav\n"
    "                               writes a whole session in the hut as a sound file\n"
    "                               (PATTERN: hut, even, long-out, box, 4-7-8, sigh; MINUTES: 1 to 60)\n"
    "  --report html|csv|json OUT   writes how practice went as a printable page, a table or JSON\n"
    "  --range 30-days|3-months|all the time that it tells of\n"
    "  --words                      with the person's own words and notes\n"
    "  --version, --help\n";

typedef struct Reader {
    Args *args;
    int argc;
    char **argv;
    int at;
    Problem *problem;
} Reader;

static bool refuse(Reader *reader, const char *what) {
    problem_say(reader->problem, "%s: see foothold --help.", what);
    return false;
}

static bool refuse_option(Reader *reader, const char *option, const char *what) {
    problem_say(reader->problem, "%s %s: see foothold --help.", option, what);
    return false;
}

/* The word behind an option. */
static const char *next_word(Reader *reader) {
    return reader->at + 1 < reader->argc ? reader->argv[++reader->at] : NULL;
}

static bool number_read(const char *text, unsigned long long most, unsigned long long *out) {
    char *end = NULL;
    errno = 0;
    *out = strtoull(text, &end, 10);
    return text[0] >= '0' && text[0] <= '9' && *end == '\0' && errno == 0 && *out <= most;
}

static bool read_seed(Reader *reader, const char *word) {
    unsigned long long seed = 0;
    reader->args->seeded = true;
    if (!number_read(word, UINT64_MAX, &seed))
        return refuse_option(reader, "--seed", "needs a whole number");
    reader->args->seed = seed;
    return true;
}

static bool read_size(Reader *reader, const char *word) {
    char end = '\0';
    int width = 0, height = 0;
    if (strlen(word) > 11 || sscanf(word, "%5dx%5d%c", &width, &height, &end) != 2 || width < 640 || width > 7680 ||
        height < 360 || height > 4320)
        return refuse_option(reader, "--size", "needs a size from 640x360 to 7680x4320");
    reader->args->width = width;
    reader->args->height = height;
    return true;
}

static bool read_text(Reader *reader, const char *word) {
    unsigned long long text = 0;
    if (!number_read(word, 200, &text) || (text != 100 && text != 125 && text != 150 && text != 200))
        return refuse_option(reader, "--text", "needs 100, 125, 150 or 200");
    reader->args->text = (int)text;
    return true;
}

static bool read_contrast(Reader *reader, const char *word) {
    reader->args->contrast = strcmp(word, "high") == 0;
    return reader->args->contrast || strcmp(word, "normal") == 0 ||
           refuse_option(reader, "--contrast", "needs high or normal");
}

static bool read_clock(Reader *reader, const char *word) {
    return moment_read(word, &reader->args->clock) ||
           refuse_option(reader, "--clock", "needs a time such as 2026-03-01T18:30:00Z");
}

static bool read_renderer(Reader *reader, const char *word) {
    if (strcmp(word, "software") == 0)
        reader->args->renderer = RENDERER_SOFTWARE;
    else if (strcmp(word, "accelerated") == 0)
        reader->args->renderer = RENDERER_ACCELERATED;
    else
        return refuse_option(reader, "--renderer", "needs software or accelerated");
    return true;
}

static bool read_save_dir(Reader *reader, const char *word) {
    reader->args->save_dir = word;
    return word[0] != '\0' || refuse_option(reader, "--save-dir", "needs a folder");
}

static bool read_profile(Reader *reader, const char *word) {
    reader->args->profile = word;
    return true;
}

static bool read_assets(Reader *reader, const char *word) {
    reader->args->assets = word;
    return true;
}

static bool read_follow(Reader *reader, const char *word) {
    reader->args->follow = word;
    return word[0] != '\0' || refuse_option(reader, "--follow", "needs a file");
}

static bool set_task(Reader *reader, Task task) {
    if (reader->args->task != TASK_PLAY && reader->args->task != task)
        return refuse(reader, "One thing can be asked for at a time");
    reader->args->task = task;
    return true;
}

static bool read_screenshot(Reader *reader, const char *word) {
    reader->args->out = word;
    return set_task(reader, TASK_SCREENSHOT);
}

static bool read_screens(Reader *reader, const char *word) {
    reader->args->out = word;
    return set_task(reader, TASK_SCREENS);
}

static bool read_pattern(Reader *reader, const char *word) {
    reader->args->pattern = word;
    if (breath_pattern(word) != NULL)
        return true;
    problem_say(reader->problem, "There is no breath \"%.80s\": choose hut, even, long-out, box, 4-7-8 or sigh.", word);
    return false;
}

static bool read_minutes(Reader *reader, const char *word) {
    unsigned long long minutes = 0;
    if (!number_read(word, BREATH_MINUTES_MOST, &minutes) || minutes == 0)
        return refuse_option(reader, "--render-breath", "needs 1 to 60 minutes");
    reader->args->minutes = (int)minutes;
    return true;
}

static bool read_render(Reader *reader) {
    const char *pattern = next_word(reader), *minutes = next_word(reader), *out = next_word(reader);
    if (out == NULL || out[0] == '\0')
        return refuse_option(reader, "--render-breath", "needs a breath, a number of minutes and a file");
    reader->args->out = out;
    return read_pattern(reader, pattern) && read_minutes(reader, minutes) && set_task(reader, TASK_RENDER);
}

static bool read_breathe(Reader *reader) {
    const bool named = reader->at + 1 < reader->argc && strncmp(reader->argv[reader->at + 1], "--", 2) != 0;
    reader->args->breathe = true;
    return !named || read_pattern(reader, next_word(reader));
}

/* Words up to the next option. */
static bool read_files(Reader *reader, Task task, size_t least, size_t most) {
    Args *args = reader->args;
    const char *option = reader->argv[reader->at];
    args->files = reader->argv + reader->at + 1;
    args->file_count = 0;
    while (reader->at + 1 < reader->argc && strncmp(reader->argv[reader->at + 1], "--", 2) != 0) {
        reader->at++;
        args->file_count++;
    }
    if (args->file_count < least || args->file_count > most)
        return refuse_option(reader, option, most == 1 ? "takes one file" : "needs a file");
    return set_task(reader, task);
}

/* Its place among the words of a choice, which end with NULL; -1 = none. */
static int choice_read(const char *const *words, const char *word) {
    for (int i = 0; word != NULL && words[i] != NULL; i++)
        if (strcmp(words[i], word) == 0)
            return i;
    return -1;
}

static bool read_report(Reader *reader) {
    static const char *const forms[] = {"html", "csv", "json", NULL};
    const int form = choice_read(forms, next_word(reader));
    const char *out = next_word(reader);
    if (form < 0 || out == NULL || out[0] == '\0')
        return refuse_option(reader, "--report", "needs html, csv or json, and a file");
    reader->args->form = (ShareForm)form;
    reader->args->out = out;
    return set_task(reader, TASK_REPORT);
}

static bool read_range(Reader *reader, const char *word) {
    static const char *const ranges[SHARE_RANGES + 1] = {"30-days", "3-months", "all", NULL};
    const int range = choice_read(ranges, word);
    if (range < 0)
        return refuse_option(reader, "--range", "needs 30-days, 3-months or all");
    reader->args->range = (ShareRange)range;
    return true;
}

static bool read_words(Reader *reader) {
    reader->args->words = true;
    return true;
}

typedef struct Option {
    const char *name;
    bool (*read)(Reader *reader, const char *word);
} Option;

static const Option options[] = {
    {"--save-dir", read_save_dir},
    {"--profile", read_profile},
    {"--assets", read_assets},
    {"--renderer", read_renderer},
    {"--seed", read_seed},
    {"--clock", read_clock},
    {"--size", read_size},
    {"--text", read_text},
    {"--contrast", read_contrast},
    {"--screens", read_screens},
    {"--screenshot", read_screenshot},
    {"--follow", read_follow},
    {"--range", read_range},
};

static bool read_plain(Reader *reader, const char *word) {
    if (strcmp(word, "--check-pack") == 0)
        return read_files(reader, TASK_CHECK_PACK, 1, SIZE_MAX);
    if (strcmp(word, "--check-save") == 0)
        return read_files(reader, TASK_CHECK_SAVE, 0, 1);
    if (strcmp(word, "--merge") == 0)
        return read_files(reader, TASK_MERGE, 1, 1);
    if (strcmp(word, "--walk") == 0)
        return read_files(reader, TASK_WALK, 1, 1);
    if (strcmp(word, "--version") == 0)
        return set_task(reader, TASK_VERSION);
    if (strcmp(word, "--help") == 0 || strcmp(word, "-h") == 0)
        return set_task(reader, TASK_HELP);
    if (strcmp(word, "--breathe") == 0)
        return read_breathe(reader);
    if (strcmp(word, "--render-breath") == 0)
        return read_render(reader);
    if (strcmp(word, "--report") == 0)
        return read_report(reader);
    if (strcmp(word, "--words") == 0)
        return read_words(reader);
    problem_say(reader->problem, "Foothold does not know %.80s: see foothold --help.", word);
    return false;
}

static bool read_option(Reader *reader) {
    const char *name = reader->argv[reader->at];
    for (size_t i = 0; i < sizeof options / sizeof *options; i++)
        if (strcmp(options[i].name, name) == 0) {
            const char *word = next_word(reader);
            return word == NULL ? refuse_option(reader, name, "needs a word behind it") : options[i].read(reader, word);
        }
    return read_plain(reader, name);
}

bool args_read(Args *out, int argc, char **argv, Problem *problem) {
    *out = (Args){.clock = moment_unset};
    Reader reader = {out, argc, argv, 1, problem};
    for (; reader.at < argc; reader.at++)
        if (!read_option(&reader))
            return false;
    return true;
}
