#include "core/chance.h"

static uint64_t turned_left(uint64_t value, int by) {
    return (value << by) | (value >> (64 - by));
}

Chance chance_from_seed(uint64_t seed) {
    Chance chance;
    for (int i = 0; i < 4; i++) {
        seed += UINT64_C(0x9E3779B97F4A7C15);
        uint64_t mixed = seed;
        mixed = (mixed ^ (mixed >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
        mixed = (mixed ^ (mixed >> 27)) * UINT64_C(0x94D049BB133111EB);
        chance.state[i] = mixed ^ (mixed >> 31);
    }
    return chance;
}

uint64_t chance_seed(const char *words) {
    uint64_t hash = 14695981039346656037ULL;
    for (const char *at = words; *at != '\0'; at++)
        hash = (hash ^ (unsigned char)*at) * 1099511628211ULL;
    return hash;
}

uint64_t chance_next(Chance *chance) {
    uint64_t *state = chance->state;
    const uint64_t drawn = turned_left(state[1] * 5, 7) * 9;
    const uint64_t shifted = state[1] << 17;
    state[2] ^= state[0];
    state[3] ^= state[1];
    state[1] ^= state[2];
    state[0] ^= state[3];
    state[2] ^= shifted;
    state[3] = turned_left(state[3], 45);
    return drawn;
}

unsigned chance_below(Chance *chance, unsigned below) {
    /* draws above the last whole multiple would favour small numbers */
    const uint64_t limit = UINT64_MAX - UINT64_MAX % below;
    uint64_t drawn = chance_next(chance);
    while (drawn >= limit) {
        drawn = chance_next(chance);
    }
    return (unsigned)(drawn % below);
}
