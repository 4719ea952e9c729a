#include "shell/window.h"

#include <string.h>

#define WIDTH 1280
#define HEIGHT 720
#define LEAST_WIDTH 640
#define LEAST_HEIGHT 360
/* So much of a window has to be seen to be found again. */
#define SEEN_WIDTH 200
#define SEEN_HEIGHT 100
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

/* Large enough a part of it lies on a display, with its upper edge to take hold of. */
static bool place_is_seen(const WindowPlace *place) {
    SDL_Rect window = {place->x, place->y, place->width, place->height}, bounds, common;
    for (int i = 0; i < SDL_GetNumVideoDisplays(); i++)
        if (SDL_GetDisplayUsableBounds(i, &bounds) == 0 && window.w <= bounds.w && window.h <= bounds.h &&
            window.y >= bounds.y && SDL_IntersectRect(&window, &bounds, &common) && common.w >= SEEN_WIDTH &&
            common.h >= SEEN_HEIGHT)
            return true;
    return false;
}

static WindowPlace place_choose(int width, int height, const WindowPlace *before) {
    if (width == 0 && before != NULL && place_is_seen(before))
        return *before;
    if (width == 0)
        window_choose_size(&width, &height);
    int middle = (int)SDL_WINDOWPOS_CENTERED;
    return (WindowPlace){middle, middle, width, height, 0, 0};
}

bool window_open(Window *window, RendererWish wish, int width, int height, const WindowPlace *before,
                 Problem *problem) {
    *window = (Window){0};
    SDL_SetHint(SDL_HINT_IME_SUPPORT_EXTENDED_TEXT, "1");
    SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
    if (SDL_InitSubSystem(SDL_INIT_VIDEO) != 0)
        return window_say(problem, "There is no screen to draw on");
    window->place = place_choose(width, height, before);
    const WindowPlace *place = &window->place;
    Uint32 flags = SDL_WINDOW_RESIZABLE | SDL_WINDOW_ALLOW_HIGHDPI;
    if (place->full_screen)
        flags |= SDL_WINDOW_FULLSCREEN_DESKTOP;
    else if (place->maximised)
        flags |= SDL_WINDOW_MAXIMIZED;
    window->window = SDL_CreateWindow("Foothold", place->x, place->y, place->width, place->height, flags);
    if (window->window == NULL)
        return window_say(problem, "The window did not open");
    SDL_SetWindowMinimumSize(window->window, LEAST_WIDTH, LEAST_HEIGHT);
    window->renderer =
        wants_software(window->window, wish) ? renderer_software(window->window) : renderer_accelerated(window->window);
    if (window->renderer == NULL)
        return window_say(problem, "The window cannot be drawn in");
    window_note_place(window);
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
    return wish == RENDERER_ACCELERATED ? window_open(window, wish, width, height, NULL, problem)
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

static bool window_is(const Window *window, Uint32 flag) {
    return (SDL_GetWindowFlags(window->window) & flag) == flag;
}

bool window_is_seen(const Window *window) {
    return !window_is(window, SDL_WINDOW_MINIMIZED) && !window_is(window, SDL_WINDOW_HIDDEN);
}

/* The X server tells where the window's inside is, and takes where its frame is to be. */
static void window_frame_corner(const Window *window, int *x, int *y) {
    const char *driver = SDL_GetCurrentVideoDriver();
    int top = 0, left = 0;
    SDL_GetWindowPosition(window->window, x, y);
    if (driver != NULL && strcmp(driver, "x11") == 0 &&
        SDL_GetWindowBordersSize(window->window, &top, &left, NULL, NULL) == 0) {
        *x -= left;
        *y -= top;
    }
}

void window_note_place(Window *window) {
    if (window_is(window, SDL_WINDOW_FULLSCREEN_DESKTOP) || window_is(window, SDL_WINDOW_MINIMIZED))
        return;
    window->place.maximised = window_is(window, SDL_WINDOW_MAXIMIZED);
    if (window->place.maximised)
        return;
    window_frame_corner(window, &window->place.x, &window->place.y);
    SDL_GetWindowSize(window->window, &window->place.width, &window->place.height);
}

WindowPlace window_place(const Window *window) {
    WindowPlace place = window->place;
    place.full_screen = window_is(window, SDL_WINDOW_FULLSCREEN_DESKTOP);
    return place;
}

void window_full_screen(Window *window) {
    bool full = window_is(window, SDL_WINDOW_FULLSCREEN_DESKTOP);
    SDL_SetWindowFullscreen(window->window, full ? 0 : SDL_WINDOW_FULLSCREEN_DESKTOP);
    /* A window that began full does not know of itself how large it was before. */
    if (full && !window->place.maximised)
        SDL_SetWindowSize(window->window, window->place.width, window->place.height);
}
