#include "shell/packs.h"

#include "core/memory.h"
#include "core/text.h"
#include "data/danger_file.h"
#include "data/trail_file.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void refuse(Packs *packs, const char *path, const Problem *problem) {
    char *clean = text_cleaned(path, false);
    size_t room = strlen(clean) + sizeof problem->text + 40;
    char *sentence = memory_new(room, 1);
    if (problem->line > 0)
        snprintf(sentence, room, "%s:%d:%d: %s", clean, problem->line, problem->column, problem->text);
    else if (clean[0] == '\0') /* found nowhere */
        snprintf(sentence, room, "%s", problem->text);
    else
        snprintf(sentence, room, "%s: %s", clean, problem->text);
    texts_add(&packs->refused, sentence);
    free(sentence);
    free(clean);
}

static bool texts_equal(const char *a, const char *b) {
    return a == NULL || b == NULL ? a == b : strcmp(a, b) == 0;
}

static bool pack_is_new(const Packs *packs, const Pack *pack, Problem *problem) {
    const Trail *trail = pack->trail;
    for (size_t i = 0; i < packs->count; i++) {
        const Trail *other = packs->items[i].trail;
        if (strcmp(other->record.id, trail->record.id) == 0 && texts_equal(other->language, trail->language)) {
            problem_say(problem,
                        "has the id %s, which another trail here has in the same language; give it an id of "
                        "its own.",
                        trail->record.id);
            return false;
        }
    }
    return true;
}

static bool pack_read(const Disk *disk, const char *path, Pack *out, Problem *problem) {
    char *text = NULL;
    size_t length = 0;
    /* A packager may well link the levels into place: what a link leads to is read. */
    if (!disk_read_given(disk, path, PACK_BYTES_MOST, &text, &length, problem))
        return false;
    bool good = trail_read(text, length, out, problem);
    free(text);
    return good;
}

static int pack_area(const Pack *pack) {
    return pack->trail->area == UNSET ? AREAS : pack->trail->area;
}

/* Behind those of its own area. */
static void pack_keep(Packs *packs, Pack pack) {
    packs->items = memory_grow(packs->items, packs->count, &packs->room, sizeof *packs->items);
    size_t at = packs->count++;
    for (; at > 0 && pack_area(&packs->items[at - 1]) > pack_area(&pack); at--)
        packs->items[at] = packs->items[at - 1];
    packs->items[at] = pack;
}

static void pack_load(Packs *packs, const Disk *disk, const char *path) {
    Pack pack = {0};
    Problem problem = {0};
    if (!pack_read(disk, path, &pack, &problem)) {
        refuse(packs, path, &problem);
        return;
    }
    if (!pack_is_new(packs, &pack, &problem)) {
        refuse(packs, path, &problem);
        pack_free(&pack);
        return;
    }
    pack_keep(packs, pack);
}

static bool name_is_trail(const char *name) {
    return name[0] != '.' && disk_name_ends(name, ".json") && !disk_name_ends(name, ".schema.json");
}

Packs packs_load(const Disk *disk, const char *folder) {
    Packs packs = {0};
    DiskNames names = {0};
    int error = disk->list(disk->self, folder, &names);
    if (error < 0) {
        Problem problem = {0};
        disk_say(&problem, error, "The ready trails could not be read");
        refuse(&packs, folder, &problem);
    }
    for (size_t i = 0; i < names.count; i++) {
        char path[DISK_PATH_ROOM];
        if (name_is_trail(names.items[i]) && disk_join(path, folder, names.items[i]))
            pack_load(&packs, disk, path);
    }
    disk_names_free(&names);
    return packs;
}

static bool safety_read(const Disk *disk, const char *path, DangerRules *out, Problem *problem) {
    char *text = NULL;
    size_t length = 0;
    if (path[0] == '\0') {
        problem_say(problem,
                    "The patterns of safe steps were not found: the words of your own steps are not looked at.");
        return false;
    }
    if (!disk_read_given(disk, path, PACK_BYTES_MOST, &text, &length, problem))
        return false;
    bool good = danger_file_read(text, length, out, problem);
    free(text);
    return good;
}

void packs_load_safety(Packs *packs, const Disk *disk, const char *assets, const char *language) {
    char name[DISK_NAME_ROOM], path[DISK_PATH_ROOM] = "";
    Problem problem = {0};
    snprintf(name, sizeof name, "safety/%s.json", language);
    if (assets[0] != '\0') /* else it would be looked for wherever the game was started */
        disk_join(path, assets, name);
    if (!safety_read(disk, path, &packs->danger, &problem))
        refuse(packs, path, &problem);
}

void packs_free(Packs *packs) {
    for (size_t i = 0; i < packs->count; i++)
        pack_free(&packs->items[i]);
    free(packs->items);
    danger_rules_free(&packs->danger);
    texts_clear(&packs->refused);
    *packs = (Packs){0};
}
