/* Chance as a value: xoshiro256** (Blackman and Vigna, public domain algorithm), seeded by the shell from
   the system's randomness, or by --seed. */
#ifndef CORE_CHANCE_H
#define CORE_CHANCE_H

#include <stdint.h>

typedef struct Chance {
    uint64_t state[4];
} Chance;

/* Spreads a seed over the state (splitmix64). */
Chance chance_from_seed(uint64_t seed);
uint64_t chance_next(Chance *chance);

/* A seed that is always the same for the same words (FNV-1a). */
uint64_t chance_seed(const char *words);

/* 0 to below - 1; `below` at least 1. */
unsigned chance_below(Chance *chance, unsigned below);

#endif
