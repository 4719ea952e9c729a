#include "shell/window.h"

#include <string.h>

#define WIDTH 1280
#define HEIGHT 720
#define LEAST_WIDTH 640
#define LEAST_HEIGHT 360
/* The software renderer is the quicker one up to here. */
#define SOFTWARE_PIXELS (1920 * 1080)

static bool window_say(Problem *problem, const char *what) {
    problem_say(problem, "%s (%s): start Foothold inside a desktop session.", what, SDL_GetError());
    return false;
}

/* Half as large again on a large screen; smaller on a small one. */
static void window_choose_size(int *width, int *height) {
    SDL_Rect usable = {0, 0, WIDTH, HEIGHT};
    SDL_GetDisplayUsableBounds(0, &usable);
    bool large = usable.w >= 2 * WIDTH && usable.h >= 2 * HEIGHT;
    *width = large ? WIDTH * 3 / 2 : SDL_min(WIDTH, usable.w);
    *height = large ? HEIGHT * 3 / 2 : SDL_min(HEIGHT, usable.h);
}

static SDL_Renderer *renderer_software(SDL_Window *window) {
    /* On X11 SDL would lay an OpenGL texture under the software picture: ten times dearer. Elsewhere the hint may leave
       no renderer at all, so it is only set there and taken back where it does not work out. */
    const char *driver = SDL_GetCurrentVideoDriver();
    if (driver != NULL && strcmp(driver, "x11") == 0)
        SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0");
    SDL_Renderer *renderer = SDL_CreateRenderer(window, -1, SDL_RENDERER_SOFTWARE);
    if (renderer == NULL) {
        SDL_SetHint(SDL_HINT_FRAMEBUFFER_ACCELERATION, NULL);
        renderer = SDL_CreateRenderer(window, -1, SDL_RENDERER_SOFTWARE);
    }
    return renderer;
}

static SDL_Renderer *renderer_accelerated(SDL_Window *window) {
    SDL_Renderer *renderer = SDL_CreateRenderer(window, -1, SDL_RENDERER_ACCELERATED | SDL_RENDERER_PRESENTVSYNC);
    return renderer != NULL ? renderer : renderer_software(window);
}

static bool wants_software(SDL_Window *window, RendererWish wish) {
    int width = 0, height = 0;
    SDL_GetWindowSizeInPixels(window, &width, &height);
    return wish == RENDERER_SOFTWARE || (wish == RENDERER_BY_SIZE && width * height <= SOFTWARE_PIXELS);
}

bool window_open(Window *window, RendererWish wish, int width, int height, Problem *problem) {
    *window = (Window){0};
    SDL_SetHint(SDL_HINT_IME_SUPPORT_EXTENDED_TEXT, "1");
    SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
    if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0)
        return window_say(problem, "There is no screen to draw on");
    if (width == 0)
        window_choose_size(&width, &height);
    window->window = SDL_CreateWindow("Foothold", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, width, height,
                                      SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI);
    if (window->window == NULL)
        return window_say(problem, "The window did not open");
    SDL_SetWindowMinimumSize(window->window, LEAST_WIDTH, LEAST_HEIGHT);
    window->renderer =
        wants_software(window->window, wish) ? renderer_software(window->window) : renderer_accelerated(window->window);
    if (window->renderer == NULL)
        return window_say(problem, "The window cannot be drawn in");
    SDL_StopTextInput();
    return true;
}

bool window_open_hidden(Window *window, int width, int height, Problem *problem) {
    *window = (Window){0};
    window->surface = SDL_CreateRGBSurfaceWithFormat(0, width, height, 32, SDL_PIXELFORMAT_ARGB8888);
    if (window->surface != NULL)
        window->renderer = SDL_CreateSoftwareRenderer(window->surface);
    if (window->renderer == NULL)
        problem_say(problem, "There is not enough memory for a picture of %d x %d: ask for a smaller --size.", width,
                    height);
    return window->renderer != NULL;
}

bool window_open_picture(Window *window, RendererWish wish, int width, int height, Problem *problem) {
    return wish == RENDERER_ACCELERATED ? window_open(window, wish, width, height, problem)
                                        : window_open_hidden(window, width, height, problem);
}

void window_close(Window *window) {
    if (window->renderer != NULL)
        SDL_DestroyRenderer(window->renderer);
    if (window->window != NULL)
        SDL_DestroyWindow(window->window);
    SDL_FreeSurface(window->surface);
    *window = (Window){0};
}

void window_size(const Window *window, int *width, int *height) {
    *width = *height = 0;
    SDL_GetRendererOutputSize(window->renderer, width, height);
}

void window_scale(const Window *window, double *x, double *y) {
    int width = 0, height = 0, units_wide = 0, units_high = 0;
    window_size(window, &width, &height);
    SDL_GetWindowSize(window->window, &units_wide, &units_high);
    *x = units_wide > 0 ? (double)width / units_wide : 1;
    *y = units_high > 0 ? (double)height / units_high : 1;
}

void window_full_screen(Window *window) {
    bool full = (SDL_GetWindowFlags(window->window) & SDL_WINDOW_FULLSCREEN_DESKTOP) == SDL_WINDOW_FULLSCREEN_DESKTOP;
    SDL_SetWindowFullscreen(window->window, full ? 0 : SDL_WINDOW_FULLSCREEN_DESKTOP);
}
