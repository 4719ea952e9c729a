/* same FUZZ MOST MEAN ONE OTHER DIFFERENCE   0 where two pictures look the same: as large, at most MOST pixels of which
   a channel differs by more than FUZZ (of 255), and on the average of all channels no more than MEAN. Says in one line
   how much they differ; where they do not look the same, 1, and the picture DIFFERENCE shows where: red, on a pale
   ground. same notices FOLDER                        whether it notices a change, with pictures it makes in that folder
 */
#include <SDL.h>
#include <SDL_image.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define CHANGED 0xFFD02020
#define MADE 64 /* the size of the made-up pictures */

typedef struct Bounds {
    int fuzz;
    long most;
    double mean;
} Bounds;

typedef struct Found {
    long count; /* pixels beyond the fuzz */
    int largest;
    double mean;
} Found;

static SDL_Surface *picture_load(const char *path) {
    SDL_Surface *loaded = IMG_Load(path);
    SDL_Surface *picture = loaded == NULL ? NULL : SDL_ConvertSurfaceFormat(loaded, SDL_PIXELFORMAT_ARGB8888, 0);
    if (picture == NULL)
        fprintf(stderr, "%s: %s\n", path, SDL_GetError());
    SDL_FreeSurface(loaded);
    return picture;
}

static uint32_t *pixel(const SDL_Surface *picture, int x, int y) {
    char *row = (char *)picture->pixels + (ptrdiff_t)y * picture->pitch;
    return (uint32_t *)(void *)row + x;
}

static int channel_difference(uint32_t one, uint32_t other, int shift) {
    return abs((int)(one >> shift & 255) - (int)(other >> shift & 255));
}

/* Also leaves in `one` where they differ. */
static Found pictures_compare(SDL_Surface *one, const SDL_Surface *other, int fuzz) {
    Found found = {0};
    double sum = 0;
    for (int y = 0; y < one->h; y++)
        for (int x = 0; x < one->w; x++) {
            uint32_t *a = pixel(one, x, y), b = *pixel(other, x, y);
            int red = channel_difference(*a, b, 16), green = channel_difference(*a, b, 8),
                blue = channel_difference(*a, b, 0);
            int largest = SDL_max(red, SDL_max(green, blue));
            sum += red + green + blue;
            found.count += largest > fuzz;
            found.largest = SDL_max(found.largest, largest);
            *a = largest > fuzz ? CHANGED : 0xFFC0C0C0 | (*a >> 2 & 0x3F3F3F);
        }
    found.mean = sum / (3.0 * one->w * one->h);
    return found;
}

static bool files_look_the_same(const char *one_path, const char *other_path, const char *difference, Bounds bounds) {
    SDL_Surface *one = picture_load(one_path), *other = picture_load(other_path);
    bool same = false;
    if (one != NULL && other != NULL && (one->w != other->w || one->h != other->h)) {
        printf("%s: %dx%d is not %dx%d\n", other_path, other->w, other->h, one->w, one->h);
    } else if (one != NULL && other != NULL) {
        Found found = pictures_compare(one, other, bounds.fuzz);
        same = found.count <= bounds.most && found.mean <= bounds.mean;
        printf("%s: %ld pixels differ by more than %d, %d at most, %.3f on the average%s%s\n", other_path, found.count,
               bounds.fuzz, found.largest, found.mean, same ? "" : ": see ", same ? "" : difference);
        if (!same)
            IMG_SavePNG(one, difference);
    }
    SDL_FreeSurface(one);
    SDL_FreeSurface(other);
    return same;
}

/* A grey picture of which `count` pixels are lighter by `by`. */
static void picture_make(const char *path, int count, uint32_t by) {
    SDL_Surface *picture = SDL_CreateRGBSurfaceWithFormat(0, MADE, MADE, 32, SDL_PIXELFORMAT_ARGB8888);
    for (int i = 0; picture != NULL && i < MADE * MADE; i++)
        *pixel(picture, i % MADE, i / MADE) = 0xFF808080 + (i < count ? by << 8 : 0);
    if (picture != NULL)
        IMG_SavePNG(picture, path);
    SDL_FreeSurface(picture);
}

static bool notices(const char *folder) {
    static const struct {
        int count;
        uint32_t by;
        bool same;
    } changes[] = {{0, 0, true}, {MADE * MADE, 8, true}, {40, 100, true}, {41, 9, false}, {MADE * MADE, 9, false}};
    char one[512], other[512], difference[512];
    snprintf(one, sizeof one, "%s/one.png", folder);
    snprintf(other, sizeof other, "%s/other.png", folder);
    snprintf(difference, sizeof difference, "%s/difference.png", folder);
    picture_make(one, 0, 0);
    bool right = !files_look_the_same(one, folder, difference, (Bounds){8, 40, 3}); /* no picture at all */
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        picture_make(other, changes[i].count, changes[i].by);
        right &= files_look_the_same(one, other, difference, (Bounds){8, 40, 3}) == changes[i].same;
    }
    picture_make(other, MADE * MADE, 8);
    right &= !files_look_the_same(one, other, difference, (Bounds){8, 40, 2}); /* all over, but too much of it */
    return right;
}

int main(int argc, char **argv) {
    if (argc == 3 && strcmp(argv[1], "notices") == 0)
        return notices(argv[2]) ? 0 : 1;
    if (argc == 7)
        return files_look_the_same(argv[4], argv[5], argv[6],
                                   (Bounds){atoi(argv[1]), atol(argv[2]), strtod(argv[3], NULL)})
                   ? 0
                   : 1;
    fprintf(stderr, "usage: same FUZZ MOST MEAN ONE OTHER DIFFERENCE | same notices FOLDER\n");
    return 2;
}
