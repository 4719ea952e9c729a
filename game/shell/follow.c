#define _GNU_SOURCE /* open_memstream; NOLINT(bugprone-reserved-identifier) */

#include "shell/follow.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

static bool box_in_sight(const Item *item, Box *seen) {
    const Box *box = &item->box, *clip = &item->clip;
    int right = box->x + box->w < clip->x + clip->w ? box->x + box->w : clip->x + clip->w;
    int bottom = box->y + box->h < clip->y + clip->h ? box->y + box->h : clip->y + clip->h;
    int x = box->x > clip->x ? box->x : clip->x, y = box->y > clip->y ? box->y : clip->y;
    *seen = right > x && bottom > y ? (Box){x, y, right - x, bottom - y} : *box;
    return right > x && bottom > y;
}

static void write_state(FILE *out, unsigned state, bool hidden) {
    static const struct {
        unsigned bit;
        const char *word;
    } words[] = {{STATE_FOCUS, "focus"}, {STATE_HOVER, "hover"},       {STATE_PRESS, "press"},
                 {STATE_ON, "on"},       {STATE_DISABLED, "disabled"}, {STATE_UNSET, "unset"}};
    const char *comma = "";
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if ((state & words[i].bit) != 0) {
            fprintf(out, "%s%s", comma, words[i].word);
            comma = ",";
        }
    if (hidden)
        fprintf(out, "%shidden", comma);
    else if (comma[0] == '\0')
        fputc('-', out);
}

static void write_quoted(FILE *out, const char *before, const char *text) {
    fprintf(out, "%s\"", before);
    for (const char *at = text; *at != '\0'; at++)
        if (*at == '\n')
            fputs("\\n", out);
        else if (*at == '"' || *at == '\\')
            fprintf(out, "\\%c", *at);
        else
            fputc(*at, out);
    fputc('"', out);
}

static bool item_counts(const Item *item) {
    return item->kind == ITEM_STARS || item->kind == ITEM_DOTS;
}

static void write_value(FILE *out, const Item *item) {
    if (item->value != UNSET && (item_counts(item) || item->kind == ITEM_SLIDER))
        fprintf(out, " value %d", item->value);
    if (item_counts(item))
        fprintf(out, " of %d", item->most);
}

static void write_item(FILE *out, const Item *item) {
    Box seen;
    bool hidden = !box_in_sight(item, &seen);
    fprintf(out, "%d %d %d %d ", seen.x, seen.y, seen.w, seen.h);
    write_state(out, item->state, hidden);
    fprintf(out, " %s", item_word(item->kind));
    write_quoted(out, " ", item->text == NULL ? "" : item->text);
    if (item->second != NULL)
        write_quoted(out, " second ", item->second);
    if (item->spoken != NULL)
        write_quoted(out, " spoken ", item->spoken);
    write_value(out, item);
    fputc('\n', out);
}

static void write_head(FILE *out, const Screen *screen) {
    const Item *item = screen->focus < 0 ? NULL : &screen->items[screen->focus];
    fprintf(out, "screen %s %dx%d caret ", screen_word(screen->name), screen->width, screen->height);
    if (item == NULL || item->kind != ITEM_FIELD || (item->state & STATE_FOCUS) == 0)
        fputs("-\n", out);
    else if (item->anchor == item->caret)
        fprintf(out, "%zu\n", item->caret);
    else
        fprintf(out, "%zu-%zu\n", item->anchor < item->caret ? item->anchor : item->caret,
                item->anchor < item->caret ? item->caret : item->anchor);
}

static bool item_says_something(const Item *item) {
    return item->focusable || item->text != NULL || item->second != NULL || item->spoken != NULL || item_counts(item);
}

char *follow_text(const Screen *screen, size_t *length) {
    char *text = NULL;
    FILE *out = open_memstream(&text, length);
    if (out == NULL)
        return NULL;
    write_head(out, screen);
    for (size_t i = 0; i < screen->count; i++)
        if (item_says_something(&screen->items[i]))
            write_item(out, &screen->items[i]);
    if (fclose(out) == 0)
        return text;
    free(text);
    return NULL;
}

/* Without fsync: after a power cut nobody reads the screen. */
static int follow_write(const Disk *disk, const char *path, const char *text, size_t length) {
    int handle = disk->open(disk->self, path, DISK_CREATE);
    if (handle < 0)
        return handle;
    int64_t wrote = 0;
    for (size_t done = 0; done < length && wrote >= 0; done += (size_t)wrote)
        wrote = disk->write(disk->self, handle, text + done, length - done);
    int closing = disk->close(disk->self, handle);
    return wrote < 0 ? (int)wrote : closing;
}

static int follow_exchange(const Follow *follow, const char *text, size_t length) {
    const Disk *disk = follow->disk;
    char fresh[DISK_PATH_ROOM];
    int wrote = snprintf(fresh, sizeof fresh, "%s.new", follow->path);
    if (wrote < 0 || wrote >= (int)sizeof fresh)
        return -ENAMETOOLONG;
    disk->unlink(disk->self, fresh);
    int error = follow_write(disk, fresh, text, length);
    return error < 0 ? error : disk->rename(disk->self, fresh, follow->path);
}

void follow_screen(Follow *follow, const Screen *screen) {
    if (follow->path == NULL)
        return;
    size_t length = 0;
    char *text = follow_text(screen, &length);
    int error = text == NULL ? -ENOMEM : follow_exchange(follow, text, length);
    free(text);
    if (error >= 0)
        return;
    Problem problem = {0};
    disk_say(&problem, error, "What is on the screen could not be written for --follow");
    fprintf(stderr, "foothold: %s\n", problem.text);
    follow->path = NULL;
}
