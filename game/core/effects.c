#include "core/effects.h"

#include "core/memory.h"
#include "core/text.h"

#include <stdio.h>
#include <stdlib.h>

void effects_add(Effects *effects, EffectKind kind, const char *file, const char *text) {
    effects->items = memory_grow(effects->items, effects->count, &effects->room, sizeof *effects->items);
    Effect *effect = &effects->items[effects->count++];
    *effect = (Effect){.kind = kind, .text = text_copy(text)};
    snprintf(effect->file, sizeof effect->file, "%s", file ? file : "");
}

void effects_add_value(Effects *effects, EffectKind kind, int value) {
    effects_add(effects, kind, NULL, NULL);
    effects->items[effects->count - 1].value = value;
}

void effects_clear(Effects *effects) {
    for (size_t i = 0; i < effects->count; i++)
        free(effects->items[i].text);
    effects->count = 0;
}

void effects_free(Effects *effects) {
    effects_clear(effects);
    free(effects->items);
    *effects = (Effects){0};
}
