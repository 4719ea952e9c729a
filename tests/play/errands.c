#include "errands.h"

#include "core/memory.h"
#include "core/pocket.h"
#include "shell/bring.h"
#include "shell/give.h"
#include "shell/report_run.h"
#include "shell/shared.h"
#include "view/calendar.h"
#include "view/pocket_card.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define HOME "/home/someone"
#define DOCUMENTS HOME "/Documents"
#define SAVES "/saves"
#define SEED 7
#define HEAD "{\"format\": \"foothold.trail\", \"version\": 1, \"language\": \"en\", "
#define COUNT(list) (sizeof(list) / sizeof(list)[0])

typedef struct Stranger {
    const char *path, *text;
} Stranger;

static const char exam[] = HEAD "\"id\": \"exam\", \"title\": \"Exam nerves\", \"author\": \"Sam\", \"steps\": [\n"
                                "{\"id\": \"hall\", \"title\": \"Sit in the empty hall\", \"expected_fear\": 20},\n"
                                "{\"id\": \"paper\", \"title\": \"An old paper with a clock\", \"kind\": \"talk\"},\n"
                                "{\"id\": \"mock\", \"title\": \"The mock exam\", \"expected_fear\": 90}]}";
static const char worded_again[] = HEAD "\"id\": \"exam\", \"title\": \"Exam nerves, anew\", \"steps\": [\n"
                                        "{\"id\": \"mock\", \"title\": \"The mock exam in June\"}]}";
static const char ruled[] = HEAD "\"id\": \"shop\", \"title\": \"The \xe2\x80\xae shop\", \"steps\": [\n"
                                 "{\"id\": \"a\", \"title\": \"Look in from the door\"},\n"
                                 "{\"id\": \"b\", \"title\": \"Buy one apple\", \"unlock\": {\"rule\": \"ready\"}}],\n"
                                 "\"unlock\": {\"all\": [{\"rule\": \"clears\"}, {\"rule\": \"ready\"}]}}";
static const char broken[] = HEAD "\"id\": \"x\", \"title\": \"X\",\n\"steps\": [{\"id\": \"a\", \"title\": \" \"}]}";
static const char note[] =
    "{\"format\": \"foothold.note\", \"version\": 1, \"from\": \"Jo\", \"text\": \"Well walked.\"}";
static const char unsigned_note[] = "{\"format\": \"foothold.note\", \"version\": 1, \"text\": \"I saw you go.\"}";
static const char list[] =
    "# Exam nerves\n- Look at the timetable 2/10\n- Sit in the empty hall (25)\n- One question\n";
static const char nameless[] = "25 Ring a shop\nRing back (60)\n";
static const char too_great[] = "Ring a shop (250)\n";
static const char table[] = "step,fear\nStand at the tunnel,30\n\"Walk in, and out\",\nWalk through,80\n";

static const Stranger strangers[] = {
    {DOCUMENTS "/exam.json", exam},
    {DOCUMENTS "/exam again.json", worded_again},
    {DOCUMENTS "/broken.json", broken},
    {DOCUMENTS "/list.txt", list},
    {DOCUMENTS "/photo.png", "no trail"},
    {DOCUMENTS "/Sent/shop.json", ruled},
    {DOCUMENTS "/Sent/note.json", note},
    {DOCUMENTS "/Sent/unsigned.json", unsigned_note},
    {DOCUMENTS "/Sent/Deep/tunnels.csv", table},
    {DOCUMENTS "/Sent/Deep/nothing.txt", ""},
    {HOME "/numbers.txt", too_great},
};

Errands *errands_new(void) {
    Errands *errands = memory_new(1, sizeof *errands);
    errands->memory = disk_memory_new(SEED);
    errands->disk = disk_memory_disk(errands->memory);
    for (size_t i = 0; i < COUNT(strangers); i++)
        disk_memory_put(errands->memory, strangers[i].path, strangers[i].text, strlen(strangers[i].text));
    (void)bring_start(&errands->disk, HOME, errands->folder);
    return errands;
}

void errands_free(Errands *errands) {
    disk_memory_free(errands->memory);
    free(errands);
}

void errands_trouble(Errands *errands, Chance *chance) {
    disk_memory_fault(errands->memory, CALL_LIST, chance_below(chance, 12) == 0 ? 1 : 0, -EACCES);
    disk_memory_fault(errands->memory, CALL_WRITE, chance_below(chance, 4) == 0 ? 1 : 0, -ENOSPC);
}

Listing errands_list(Errands *errands, const char *name) {
    if (name != NULL)
        (void)bring_enter(errands->folder, name);
    return bring_list(&errands->disk, errands->folder);
}

Bringing errands_entry(const Errands *errands, const char *name) {
    char path[DISK_PATH_ROOM];
    (void)disk_join(path, errands->folder, name);
    return errands_file(errands, path);
}

Bringing errands_file(const Errands *errands, const char *path) {
    return bring_file(&errands->disk, path);
}

const char *errands_dropped(Chance *chance) {
    return strangers[chance_below(chance, COUNT(strangers))].path;
}

const char *errands_copied(Chance *chance) {
    static const char *const texts[] = {exam, broken, note, list, nameless, too_great};
    return texts[chance_below(chance, COUNT(texts))];
}

bool errands_give(const Errands *errands, const App *app, char said[DISK_PATH_ROOM]) {
    const SharedPlace place = {SAVES, app->ui.into.path};
    Problem problem = {0};
    const bool written = give_write(&errands->disk, &place, app, said, &problem);
    if (!written)
        (void)snprintf(said, DISK_PATH_ROOM, "%s", problem.text);
    return written;
}

static char *text_of_share(const App *app, Moment now) {
    Share share = app_share(app);
    char *text = report_text(&share, app->ui.sharing.form, now);
    share_free(&share);
    return text;
}

static char *text_of_step(const App *app, Moment now) {
    const Pocket pocket = pocket_of(&app->book, app->ui.today);
    return app->ui.sharing.form == SHARE_CALENDAR ? calendar_text(&pocket, app->ui.sharing.reminder, now)
                                                  : pocket_html(&pocket, app->ui.today);
}

/* Pictures are made in a window alone. */
bool errands_share(const Errands *errands, const App *app, Moment now, char said[DISK_PATH_ROOM]) {
    const SharedPlace place = {SAVES, app->ui.into.path};
    const ShareForm form = app->ui.sharing.form;
    Problem problem = {.text = "There is no picture."};
    char *text = form == SHARE_PICTURE    ? NULL
                 : share_is_of_step(form) ? text_of_step(app, now)
                                          : text_of_share(app, now);
    const bool written =
        text != NULL && shared_write(&errands->disk, &place, "shown", "txt", text, strlen(text), said, &problem);
    free(text);
    if (!written)
        (void)snprintf(said, DISK_PATH_ROOM, "%s", problem.text);
    return written;
}
