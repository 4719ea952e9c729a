#include "data/checksum.h"

#include "data/strict.h"

#include <sodium.h>
#include <string.h>

#define CHECKSUM_BYTES (CHECKSUM_LETTERS / 2)

bool checksum_find(const char *text, size_t length, size_t *at) {
    size_t size = 0;
    if (!strict_find(text, length, "checksum", at, &size) || size != CHECKSUM_LETTERS + 2 || text[*at] != '"') {
        return false;
    }
    ++*at;
    return true;
}

void checksum_of(const char *text, size_t length, size_t at, char out[CHECKSUM_LETTERS + 1]) {
    unsigned char hash[CHECKSUM_BYTES];
    crypto_generichash_state state;
    size_t behind = at + CHECKSUM_LETTERS;
    (void)crypto_generichash_init(&state, NULL, 0, sizeof hash);
    (void)crypto_generichash_update(&state, (const unsigned char *)text, at);
    (void)crypto_generichash_update(&state, (const unsigned char *)text + behind, length - behind);
    (void)crypto_generichash_final(&state, hash, sizeof hash);
    (void)sodium_bin2hex(out, CHECKSUM_LETTERS + 1, hash, sizeof hash);
}

bool checksum_matches(const char *text, size_t length) {
    char hash[CHECKSUM_LETTERS + 1];
    size_t at = 0;
    if (!checksum_find(text, length, &at)) {
        return false;
    }
    checksum_of(text, length, at, hash);
    return memcmp(text + at, hash, CHECKSUM_LETTERS) == 0;
}
