#include "shell/walk_player.h"

#include "core/text.h"
#include "shell/maya.h"
#include "view/view.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WHEEL_MOST 100 /* turns */

typedef struct Verb {
    const char *name;
    size_t least, most; /* words behind it */
    void (*play)(Walk *walk, const WalkLine *line);
} Verb;

static void verb_day(Walk *walk, const WalkLine *line) {
    char text[MOMENT_TEXT];
    Moment now;
    snprintf(text, sizeof text, "%.10sT%.5s:00Z", line->words[1], line->words[2]);
    if (!moment_read(text, &now)) {
        walk_fail(walk, "%s %s is no time such as 2026-03-01 18:30", line->words[1], line->words[2]);
        return;
    }
    stage_time(&walk->stage, now);
}

static int64_t wait_unit(char letter) {
    switch (letter) {
    case 's':
        return 1000;
    case 'm':
        return 60 * 1000;
    case 'h':
        return 3600 * 1000;
    case 'd':
        return 24 * 3600 * 1000;
    default:
        return 0;
    }
}

static void verb_wait(Walk *walk, const WalkLine *line) {
    char *end = NULL;
    long n = strtol(line->words[1], &end, 10);
    int64_t unit = end[0] != '\0' && end[1] == '\0' ? wait_unit(end[0]) : 0;
    if (n <= 0 || n > 100000 || unit == 0)
        walk_fail(walk, "%s is no time to wait such as 5s, 10m, 2h or 3d", line->words[1]);
    else
        stage_wait(&walk->stage, n * unit);
}

static void press_often(Walk *walk, const WalkLine *line, bool known, Input input) {
    int times = line->count > 2 ? atoi(line->words[2]) : 1;
    if (!known || times < 1 || times > 1000) {
        walk_fail(walk, "there is no %s to press", line->words[1]);
        return;
    }
    for (int i = 0; i < times; i++) {
        walk->choices++;
        walk_input(walk, input);
    }
}

static void verb_press(Walk *walk, const WalkLine *line) {
    Input input;
    bool known = walk_key(line->words[1], &input);
    press_often(walk, line, known, input);
}

static void verb_pad(Walk *walk, const WalkLine *line) {
    Input input;
    bool known = walk_pad(line->words[1], &input);
    press_often(walk, line, known, input);
}

static void verb_type(Walk *walk, const WalkLine *line) {
    walk->typed += text_count(line->words[1], strlen(line->words[1]));
    if (!walk_input(walk, (Input){.kind = INPUT_TEXT, .text = line->words[1]}))
        walk_fail(walk, "nothing took the words \"%s\"", line->words[1]);
}

/* Walks are written with a plain keyboard: its apostrophe stands for the curly one of the screens too. */
static char *plain_words(const char *text) {
    static const char curly[] = "\u2019";
    char *plain = text_copy(text), *to = plain;
    for (const char *at = text; *at != '\0';) {
        bool here = strncmp(at, curly, sizeof curly - 1) == 0;
        *to++ = here ? '\'' : *at;
        at += here ? sizeof curly - 1 : 1;
    }
    *to = '\0';
    return plain;
}

static bool says(const char *text, const char *wanted, bool whole) {
    if (text == NULL)
        return false;
    char *plain = plain_words(text), *words = plain_words(wanted);
    bool there = whole ? strcmp(plain, words) == 0 : strstr(plain, words) != NULL;
    free(plain);
    free(words);
    return there;
}

static bool item_says(const Item *item, const char *wanted, bool whole) {
    return says(item->text, wanted, whole) || says(item->spoken, wanted, whole) || says(item->second, wanted, whole);
}

static bool in_sight(const Item *item) {
    return item->clip.w > 0 && item->clip.h > 0 && item->box.x < item->clip.x + item->clip.w &&
           item->box.y < item->clip.y + item->clip.h && item->box.x + item->box.w > item->clip.x &&
           item->box.y + item->box.h > item->clip.y;
}

/* The thing to act on that says this: whole words before parts, the last drawn first, as it lies on top. */
static const Item *find_active(const Walk *walk, const char *wanted) {
    for (int whole = 1; whole >= 0; whole--)
        for (size_t i = walk->screen.count; i > 0; i--) {
            const Item *item = &walk->screen.items[i - 1];
            if ((item->focusable || item->command.kind != COMMAND_NONE) && item_says(item, wanted, whole != 0))
                return item;
        }
    return NULL;
}

static void tell_screen(const Walk *walk) {
    char *text = screen_text(&walk->screen);
    fprintf(stderr, "The screen was:\n%s\n", text);
    free(text);
}

static void verb_click(Walk *walk, const WalkLine *line) {
    const Item *item = find_active(walk, line->words[1]);
    if (item == NULL || !in_sight(item)) {
        walk_fail(walk, "there is no \"%s\" to click", line->words[1]);
        tell_screen(walk);
        return;
    }
    int left = item->box.x > item->clip.x ? item->box.x : item->clip.x;
    int top = item->box.y > item->clip.y ? item->box.y : item->clip.y;
    int right = item->box.x + item->box.w < item->clip.x + item->clip.w ? item->box.x + item->box.w
                                                                        : item->clip.x + item->clip.w;
    int bottom = item->box.y + item->box.h < item->clip.y + item->clip.h ? item->box.y + item->box.h
                                                                         : item->clip.y + item->clip.h;
    Input input = {.kind = INPUT_MOVE, .x = (left + right) / 2, .y = (top + bottom) / 2, .clicks = 1};
    walk->choices++;
    walk_input(walk, input);
    input.kind = INPUT_DOWN;
    walk_input(walk, input);
    input.kind = INPUT_UP;
    walk_input(walk, input);
}

static void verb_wheel(Walk *walk, const WalkLine *line) {
    const Item *item = find_active(walk, line->words[1]);
    for (int turns = 0; turns < WHEEL_MOST && item != NULL && !in_sight(item); turns++) {
        const int middle = walk->height / 2;
        walk_input(walk, (Input){.kind = INPUT_WHEEL,
                                 .x = item->box.x + item->box.w / 2,
                                 .y = middle,
                                 .value = item->box.y < middle ? 1 : -1});
        item = find_active(walk, line->words[1]);
    }
    if (item == NULL || !in_sight(item))
        walk_fail(walk, "the wheel does not lead to \"%s\"", line->words[1]);
}

static bool screen_says(const Screen *screen, const char *wanted) {
    for (size_t i = 0; i < screen->count; i++)
        if (item_says(&screen->items[i], wanted, false))
            return true;
    return false;
}

static void verb_see(Walk *walk, const WalkLine *line) {
    if (screen_says(&walk->screen, line->words[1]))
        return;
    walk_fail(walk, "\"%s\" is nowhere on the screen", line->words[1]);
    tell_screen(walk);
}

static void verb_unsee(Walk *walk, const WalkLine *line) {
    if (screen_says(&walk->screen, line->words[1]))
        walk_fail(walk, "\"%s\" is on the screen", line->words[1]);
}

static void verb_focus(Walk *walk, const WalkLine *line) {
    const Item *item = walk->screen.focus < 0 ? NULL : &walk->screen.items[walk->screen.focus];
    if (item != NULL && item_says(item, line->words[1], false))
        return;
    const char *there = item == NULL           ? "nothing"
                        : item->spoken != NULL ? item->spoken
                        : item->text != NULL   ? item->text
                                               : "a thing without words";
    walk_fail(walk, "the focus is not on \"%s\" but on \"%s\"", line->words[1], there);
}

static bool golden_path(const Walk *walk, const char *name, char out[DISK_PATH_ROOM]) {
    const char *slash = strrchr(walk->path, '/');
    size_t folder = slash == NULL ? 0 : (size_t)(slash - walk->path) + 1;
    const char *file = walk->path + folder;
    size_t stem = strcspn(file, ".");
    int wrote = snprintf(out, DISK_PATH_ROOM, "%.*sgolden/%.*s-%s.txt", (int)folder, walk->path, (int)stem, file, name);
    return wrote > 0 && wrote < DISK_PATH_ROOM;
}

static void golden_write(Walk *walk, const char *path, const char *text) {
    disk_posix.unlink(disk_posix.self, path);
    if (disk_write_new(&disk_posix, path, text, strlen(text)) < 0)
        walk_fail(walk, "%s could not be written", path);
}

/* The first line in which two texts differ. */
static void tell_difference(const char *golden, const char *there) {
    for (int line = 1;; line++) {
        size_t a = strcspn(golden, "\n"), b = strcspn(there, "\n");
        if (a != b || memcmp(golden, there, a) != 0) {
            fprintf(stderr, "line %d was kept as: %.*s\n     and is now: %.*s\n", line, (int)a, golden, (int)b, there);
            return;
        }
        golden += a + (golden[a] != '\0');
        there += b + (there[b] != '\0');
        if (*golden == '\0' && *there == '\0')
            return;
    }
}

static void verb_screen(Walk *walk, const WalkLine *line) {
    char path[DISK_PATH_ROOM];
    char *there = screen_text(&walk->screen), *golden = NULL;
    const char *wish = getenv("FOOTHOLD_GOLDEN");
    size_t length = 0;
    Problem problem = {0};
    if (!golden_path(walk, line->words[1], path)) {
        walk_fail(walk, "the path of the golden text is too long");
    } else if (wish != NULL && strcmp(wish, "write") == 0) {
        golden_write(walk, path, there);
    } else if (!disk_read_given(&disk_posix, path, 1 << 20, &golden, &length, &problem)) {
        walk_fail(walk, "%s could not be read: %s", path, problem.text);
    } else if (strcmp(golden, there) != 0) {
        walk_fail(walk, "the screen is not as in %s", path);
        tell_difference(golden, there);
    }
    free(golden);
    free(there);
}

/* A bar stands for a line break. */
static char *lines_of(const char *words) {
    char *lines = text_copy(words);
    for (char *at = lines; *at != '\0'; at++)
        *at = *at == '|' ? '\n' : *at;
    return lines;
}

static void verb_paste(Walk *walk, const WalkLine *line) {
    char *lines = lines_of(line->words[1]);
    if (!walk_input(walk, (Input){.kind = INPUT_PASTE, .text = lines}))
        walk_fail(walk, "nothing took what was pasted");
    free(lines);
}

static void verb_file(Walk *walk, const WalkLine *line) {
    char *lines = lines_of(line->words[2]);
    disk_memory_put(walk->stage.memory, line->words[1], lines, strlen(lines));
    free(lines);
}

static void verb_drop(Walk *walk, const WalkLine *line) {
    Command command = command_of(COMMAND_BRING_FILE);
    command.text = line->words[1];
    if (!stage_play(&walk->stage, command))
        walk_fail(walk, "nothing took the file");
}

/* For the beginning of a walk: it goes on from there. */
static void verb_years(Walk *walk, const WalkLine *line) {
    (void)line;
    maya_journal_years(&walk->stage);
    maya_go(&walk->stage, SCREEN_RANGE);
}

static void verb_quit(Walk *walk, const WalkLine *line) {
    (void)line;
    stage_quit(&walk->stage);
}

static void verb_start(Walk *walk, const WalkLine *line) {
    (void)line;
    if (walk->stage.on)
        walk_fail(walk, "the game is running already");
    else
        stage_start(&walk->stage);
}

static void verb_kill(Walk *walk, const WalkLine *line) {
    (void)line;
    stage_kill(&walk->stage);
    stage_start(&walk->stage);
}

static void verb_size(Walk *walk, const WalkLine *line) {
    int width = 0, height = 0;
    if (sscanf(line->words[1], "%5dx%5d", &width, &height) != 2 || width < 640 || height < 360) {
        walk_fail(walk, "%s is no size such as 1280x720", line->words[1]);
        return;
    }
    walk->width = width;
    walk->height = height;
}

static void verb_text(Walk *walk, const WalkLine *line) {
    Command set = command_set(key_of(PART_SET_TEXT), atoi(line->words[1]));
    if (!stage_play(&walk->stage, set))
        walk_fail(walk, "%s is no text size such as 150", line->words[1]);
}

static void verb_at_most(Walk *walk, const WalkLine *line) {
    int most = atoi(line->words[1]);
    if (walk->choices > most)
        walk_fail(walk, "it took %d choices, not %d at most", walk->choices, most);
}

static void verb_untyped(Walk *walk, const WalkLine *line) {
    (void)line;
    if (walk->typed > 0)
        walk_fail(walk, "%zu letters had to be typed", walk->typed);
}

static const Verb verbs[] = {
    {"day", 2, 2, verb_day},         {"wait", 1, 1, verb_wait},     {"press", 1, 2, verb_press},
    {"type", 1, 1, verb_type},       {"click", 1, 1, verb_click},   {"see", 1, 1, verb_see},
    {"unsee", 1, 1, verb_unsee},     {"focus", 1, 1, verb_focus},   {"screen", 1, 1, verb_screen},
    {"quit", 0, 0, verb_quit},       {"start", 0, 0, verb_start},   {"kill", 0, 0, verb_kill},
    {"size", 1, 1, verb_size},       {"text", 1, 1, verb_text},     {"expect", 1, 1, walk_expect},
    {"miss", 1, 1, walk_expect_not}, {"damage", 0, 0, walk_damage}, {"choices", 1, 1, verb_at_most},
    {"untyped", 0, 0, verb_untyped}, {"pad", 1, 2, verb_pad},       {"wheel", 1, 1, verb_wheel},
    {"paste", 1, 1, verb_paste},     {"file", 2, 2, verb_file},     {"drop", 1, 1, verb_drop},
    {"laptop", 0, 0, walk_laptop},   {"desk", 0, 0, walk_desk},     {"beside", 1, 1, walk_beside},
    {"arrives", 0, 0, walk_arrives}, {"years", 0, 0, verb_years},
};

bool walk_do(Walk *walk, const WalkLine *line) {
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (strcmp(verbs[i].name, line->words[0]) == 0) {
            size_t words = line->count - 1;
            if (words < verbs[i].least || words > verbs[i].most)
                return false;
            verbs[i].play(walk, line);
            return true;
        }
    return false;
}
