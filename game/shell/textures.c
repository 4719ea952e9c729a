#include "shell/textures.h"

#include "core/memory.h"
#include "core/text.h"
#include "shell/display.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define BUCKETS 1024
/* Room for several whole-window pictures beside all small things, even at 3840 x 2160. */
#define BUDGET_BYTES ((int64_t)256 << 20)
#define ENTRIES_MOST 1500

typedef struct Entry {
    struct Entry *next;
    char *key;
    Shown shown;
    uint64_t used; /* the last picture it was on */
} Entry;

struct Textures {
    SDL_Renderer *renderer;
    Entry *buckets[BUCKETS];
    size_t count;
    int64_t bytes;
    uint64_t picture;
    uintptr_t made; /* serials are even; those of canvases are odd */
};

Textures *textures_new(SDL_Renderer *renderer) {
    Textures *textures = memory_new(1, sizeof *textures);
    textures->renderer = renderer;
    return textures;
}

static int64_t entry_bytes(const Entry *entry) {
    return entry->shown.texture == NULL ? 0 : (int64_t)entry->shown.w * entry->shown.h * 4;
}

static void entry_free(Textures *textures, Entry *entry) {
    textures->bytes -= entry_bytes(entry);
    textures->count--;
    if (entry->shown.texture != NULL)
        SDL_DestroyTexture(entry->shown.texture);
    free(entry->key);
    free(entry);
}

void textures_drop(Textures *textures) {
    for (size_t i = 0; i < BUCKETS; i++)
        while (textures->buckets[i] != NULL) {
            Entry *entry = textures->buckets[i];
            textures->buckets[i] = entry->next;
            entry_free(textures, entry);
        }
}

void textures_free(Textures *textures) {
    if (textures == NULL)
        return;
    textures_drop(textures);
    free(textures);
}

static Entry **bucket_of(Textures *textures, const char *key) {
    uint32_t hash = 2166136261u;
    for (const char *at = key; *at != '\0'; at++)
        hash = (hash ^ (unsigned char)*at) * 16777619u;
    return &textures->buckets[hash % BUCKETS];
}

const Shown *textures_find(Textures *textures, const char *key) {
    for (Entry *entry = *bucket_of(textures, key); entry != NULL; entry = entry->next)
        if (strcmp(entry->key, key) == 0) {
            entry->used = textures->picture;
            return &entry->shown;
        }
    return NULL;
}

#define LIGHT_STEP 17 /* every so many pixels are looked at */

/* How bright a picture is as a whole, 0 to 1: the eye's weights of red, green and blue. */
static double surface_light(const SDL_Surface *surface) {
    double sum = 0;
    int64_t count = 0;
    for (int y = 0; y < surface->h; y += LIGHT_STEP) {
        const uint32_t *row =
            (const uint32_t *)(const void *)((const char *)surface->pixels + (ptrdiff_t)y * surface->pitch);
        for (int x = 0; x < surface->w; x += LIGHT_STEP, count++)
            sum += .299 * (row[x] >> 16 & 255) + .587 * (row[x] >> 8 & 255) + .114 * (row[x] & 255);
    }
    return count > 0 ? sum / 255 / (double)count : 0;
}

static Entry *textures_add(Textures *textures, const char *key, SDL_Surface *surface, SDL_BlendMode mode) {
    Entry *entry = memory_new(1, sizeof *entry);
    Entry **bucket = bucket_of(textures, key);
    *entry = (Entry){.next = *bucket, .key = text_copy(key), .used = textures->picture};
    if (surface != NULL) {
        entry->shown.texture = SDL_CreateTextureFromSurface(textures->renderer, surface);
        entry->shown.light = mode == SDL_BLENDMODE_NONE ? surface_light(surface) : 0;
        entry->shown.w = surface->w;
        entry->shown.h = surface->h;
        SDL_FreeSurface(surface);
    }
    if (entry->shown.texture != NULL) {
        SDL_SetTextureBlendMode(entry->shown.texture, mode);
        display_name(entry->shown.texture, 2 * ++textures->made);
    }
    *bucket = entry;
    textures->count++;
    textures->bytes += entry_bytes(entry);
    return entry;
}

const Shown *textures_keep(Textures *textures, const char *key, SDL_Surface *surface, bool opaque, int top) {
    Entry *entry = textures_add(textures, key, surface, opaque ? SDL_BLENDMODE_NONE : SDL_BLENDMODE_BLEND);
    entry->shown.top = top;
    return &entry->shown;
}

const Shown *textures_keep_sprite(Textures *textures, const char *key, SDL_Surface *surface, int left, int top) {
    Entry *entry = textures_add(textures, key, surface, SDL_BLENDMODE_BLEND);
    if (entry->shown.texture != NULL)
        SDL_SetTextureScaleMode(entry->shown.texture, SDL_ScaleModeLinear);
    entry->shown.left = left;
    entry->shown.top = top;
    return &entry->shown;
}

void textures_forget(Textures *textures, const char *key) {
    for (Entry **at = bucket_of(textures, key); *at != NULL; at = &(*at)->next)
        if (strcmp((*at)->key, key) == 0) {
            Entry *entry = *at;
            *at = entry->next;
            entry_free(textures, entry);
            return;
        }
}

static void textures_let_go(Textures *textures, uint64_t before) {
    for (size_t i = 0; i < BUCKETS; i++)
        for (Entry **at = &textures->buckets[i]; *at != NULL;) {
            Entry *entry = *at;
            if (entry->used < before) {
                *at = entry->next;
                entry_free(textures, entry);
            } else {
                at = &entry->next;
            }
        }
}

static bool is_full(const Textures *textures) {
    return textures->bytes > BUDGET_BYTES || textures->count > ENTRIES_MOST;
}

void textures_rest(Textures *textures) {
    textures->picture++;
    for (uint64_t age = 256; age > 0 && is_full(textures); age /= 4)
        if (textures->picture > age)
            textures_let_go(textures, textures->picture - age);
}
