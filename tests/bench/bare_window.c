/* The least that a program with a window does: SDL's video, a window of the game's size, its software renderer, one
   picture. Then the file named on the command line is made, so that a watcher sees when the picture was there. */
#include <SDL.h>
#include <stdio.h>

static int bare_run(const char *done) {
    SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    if (SDL_Init(SDL_INIT_VIDEO) != 0)
        return 3;
    SDL_Window *window = SDL_CreateWindow("bare", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, 1280, 720,
                                          SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI);
    SDL_Renderer *renderer = window == NULL ? NULL : SDL_CreateRenderer(window, -1, SDL_RENDERER_SOFTWARE);
    if (renderer == NULL)
        return 3;
    SDL_SetRenderDrawColor(renderer, 33, 28, 66, 255);
    SDL_RenderClear(renderer);
    SDL_RenderPresent(renderer);
    FILE *file = fopen(done, "w");
    if (file != NULL)
        (void)fclose(file);
    SDL_DestroyRenderer(renderer);
    SDL_DestroyWindow(window);
    SDL_Quit();
    return file == NULL ? 3 : 0;
}

int main(int argc, char **argv) {
    return argc == 2 ? bare_run(argv[1]) : 2;
}
