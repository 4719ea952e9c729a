/* The least that a program with a window does: SDL's video, a window, its software renderer.

   bare_window FILE            one picture at 1280x720; then the file is made, so that a watcher sees when the picture
   was there bare_window WIDTH HEIGHT    clears and shows 200 pictures, thirty a second, and prints the milliseconds of
   the processor each took: what no game can do without */
#include <SDL.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#define PICTURES 200
#define PICTURE_MS 33

typedef struct Bare {
    SDL_Window *window;
    SDL_Renderer *renderer;
} Bare;

static Bare bare_open(int width, int height) {
    Bare bare = {NULL, NULL};
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    if (SDL_Init(SDL_INIT_VIDEO) != 0)
        return bare;
    bare.window = SDL_CreateWindow("bare", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, width, height,
                                   SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI);
    bare.renderer = bare.window == NULL ? NULL : SDL_CreateRenderer(bare.window, -1, SDL_RENDERER_SOFTWARE);
    return bare;
}

static void bare_show(const Bare *bare) {
    SDL_SetRenderDrawColor(bare->renderer, 33, 28, 66, 255);
    SDL_RenderClear(bare->renderer);
    SDL_RenderPresent(bare->renderer);
}

static int bare_close(const Bare *bare, int code) {
    SDL_DestroyRenderer(bare->renderer);
    SDL_DestroyWindow(bare->window);
    SDL_Quit();
    return code;
}

static int bare_once(const char *done) {
    Bare bare = bare_open(1280, 720);
    if (bare.renderer == NULL)
        return 3;
    bare_show(&bare);
    FILE *file = fopen(done, "w");
    if (file != NULL)
        (void)fclose(file);
    return bare_close(&bare, file == NULL ? 3 : 0);
}

static double processor_ms(void) {
    return (double)clock() * 1000 / CLOCKS_PER_SEC;
}

static int bare_on(int width, int height) {
    Bare bare = bare_open(width, height);
    if (bare.renderer == NULL)
        return 3;
    bare_show(&bare);
    double before = processor_ms();
    for (int i = 0; i < PICTURES; i++) {
        SDL_PumpEvents();
        bare_show(&bare);
        SDL_Delay(PICTURE_MS);
    }
    (void)printf("%.3f\n", (processor_ms() - before) / PICTURES);
    return bare_close(&bare, 0);
}

int main(int argc, char **argv) {
    if (argc == 3)
        return bare_on((int)strtol(argv[1], NULL, 10), (int)strtol(argv[2], NULL, 10));
    return argc == 2 ? bare_once(argv[1]) : 2;
}
