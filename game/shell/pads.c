#include "shell/pads.h"

#include <stdlib.h>

#define STICK_PRESS 18000  /* the dead zone is left here, */
#define STICK_LET_GO 12000 /* and entered here */
#define STICK_TURN 6000    /* on a diagonal, the other way has to be this much clearer */
#define TRIGGER_PRESS 16000
#define TRIGGER_LET_GO 8000

static int button_symbol(Uint8 button) {
    static const int symbols[SDL_CONTROLLER_BUTTON_MAX] = {
        [SDL_CONTROLLER_BUTTON_A] = PAD_A,
        [SDL_CONTROLLER_BUTTON_B] = PAD_B,
        [SDL_CONTROLLER_BUTTON_X] = PAD_X,
        [SDL_CONTROLLER_BUTTON_Y] = PAD_Y,
        [SDL_CONTROLLER_BUTTON_START] = PAD_START,
        [SDL_CONTROLLER_BUTTON_BACK] = PAD_BACK,
        [SDL_CONTROLLER_BUTTON_LEFTSHOULDER] = PAD_LEFT_SHOULDER,
        [SDL_CONTROLLER_BUTTON_RIGHTSHOULDER] = PAD_RIGHT_SHOULDER,
        [SDL_CONTROLLER_BUTTON_LEFTSTICK] = PAD_STICK,
        [SDL_CONTROLLER_BUTTON_RIGHTSTICK] = PAD_STICK,
        [SDL_CONTROLLER_BUTTON_DPAD_LEFT] = PAD_LEFT,
        [SDL_CONTROLLER_BUTTON_DPAD_RIGHT] = PAD_RIGHT,
        [SDL_CONTROLLER_BUTTON_DPAD_UP] = PAD_UP,
        [SDL_CONTROLLER_BUTTON_DPAD_DOWN] = PAD_DOWN,
    };
    return button < SDL_CONTROLLER_BUTTON_MAX ? symbols[button] : 0;
}

static Gamepad *pads_find(Pads *pads, SDL_JoystickID id) {
    for (int i = 0; i < PADS_MOST; i++)
        if (pads->items[i].open != NULL && pads->items[i].id == id)
            return &pads->items[i];
    return NULL;
}

static void pads_take(Pads *pads, int device) {
    if (!pads->focused || !SDL_IsGameController(device) ||
        pads_find(pads, SDL_JoystickGetDeviceInstanceID(device)) != NULL)
        return;
    for (int i = 0; i < PADS_MOST; i++)
        if (pads->items[i].open == NULL) {
            SDL_GameController *open = SDL_GameControllerOpen(device);
            if (open != NULL)
                pads->items[i] =
                    (Gamepad){.open = open, .id = SDL_JoystickInstanceID(SDL_GameControllerGetJoystick(open))};
            return;
        }
}

static void pads_let_go(Pads *pads, Gamepad *pad) {
    if (pads->holder == pad->id)
        pads->held = 0;
    SDL_GameControllerClose(pad->open);
    *pad = (Gamepad){0};
}

static void pads_let_all_go(Pads *pads) {
    for (int i = 0; i < PADS_MOST; i++)
        if (pads->items[i].open != NULL)
            pads_let_go(pads, &pads->items[i]);
}

static void pads_stop(Pads *pads) {
    if (pads->running)
        SDL_QuitSubSystem(SDL_INIT_GAMECONTROLLER);
    pads->running = false;
}

/* SDL's part finds what is there, and rests again where that is nothing and something else looks out for more. */
static void pads_look(Pads *pads) {
    if (!pads->running)
        pads->running = SDL_InitSubSystem(SDL_INIT_GAMECONTROLLER) == 0;
    if (!pads->running)
        return;
    for (int i = 0; i < SDL_NumJoysticks(); i++)
        pads_take(pads, i);
    if (SDL_NumJoysticks() == 0 && pads->watch != NULL)
        pads_stop(pads);
}

static void pads_focus(Pads *pads, bool focused) {
    pads->focused = focused;
    if (!focused)
        pads_let_all_go(pads);
    else if (pads->running)
        pads_look(pads);
}

void pads_open(Pads *pads) {
    if (pads->begun)
        return;
    pads->begun = true;
    pads->watch = pad_watch_open();
    pads_look(pads);
}

void pads_close(Pads *pads) {
    pads_let_all_go(pads);
    pads_stop(pads);
    pad_watch_close(pads->watch);
    *pads = (Pads){0};
}

static bool goes_on(int symbol) {
    switch (symbol) {
    case PAD_LEFT:
    case PAD_RIGHT:
    case PAD_UP:
    case PAD_DOWN:
    case PAD_LEFT_TRIGGER:
    case PAD_RIGHT_TRIGGER:
        return true;
    default: /* buttons are an open set */
        return false;
    }
}

static bool pads_press(Pads *pads, const Gamepad *pad, int symbol, Uint64 now, Input *out) {
    *out = (Input){.kind = INPUT_PAD, .symbol = symbol};
    if (goes_on(symbol)) {
        pads->held = symbol;
        pads->holder = pad->id;
        pads->again = now + PADS_FIRST_MS;
    }
    return symbol != 0;
}

static void pads_release(Pads *pads, const Gamepad *pad, int symbol) {
    if (pads->held == symbol && pads->holder == pad->id)
        pads->held = 0;
}

static int stick_way(const Gamepad *pad) {
    int across = abs(pad->x), along = abs(pad->y);
    bool was_along = pad->way == PAD_UP || pad->way == PAD_DOWN, was_across = pad->way != 0 && !was_along;
    bool sideways = across + (was_across ? STICK_TURN : 0) > along + (was_along ? STICK_TURN : 0);
    if ((sideways ? across : along) < (pad->way != 0 ? STICK_LET_GO : STICK_PRESS))
        return 0;
    return sideways ? (pad->x < 0 ? PAD_LEFT : PAD_RIGHT) : (pad->y < 0 ? PAD_UP : PAD_DOWN);
}

static bool stick_moved(Pads *pads, Gamepad *pad, Uint64 now, Input *out) {
    int way = stick_way(pad);
    if (way == pad->way)
        return false;
    pads_release(pads, pad, pad->way);
    pad->way = way;
    return way != 0 && pads_press(pads, pad, way, now, out);
}

static bool trigger_moved(Pads *pads, const Gamepad *pad, bool *pulled, int value, int symbol, Uint64 now, Input *out) {
    bool is_pulled = value > (*pulled ? TRIGGER_LET_GO : TRIGGER_PRESS);
    if (is_pulled == *pulled)
        return false;
    *pulled = is_pulled;
    if (is_pulled)
        return pads_press(pads, pad, symbol, now, out);
    pads_release(pads, pad, symbol);
    return false;
}

static bool pads_axis(Pads *pads, const SDL_ControllerAxisEvent *axis, Uint64 now, Input *out) {
    Gamepad *pad = pads_find(pads, axis->which);
    if (pad == NULL)
        return false;
    switch (axis->axis) {
    case SDL_CONTROLLER_AXIS_LEFTX:
        pad->x = axis->value;
        return stick_moved(pads, pad, now, out);
    case SDL_CONTROLLER_AXIS_LEFTY:
        pad->y = axis->value;
        return stick_moved(pads, pad, now, out);
    case SDL_CONTROLLER_AXIS_TRIGGERLEFT:
        return trigger_moved(pads, pad, &pad->left, axis->value, PAD_LEFT_TRIGGER, now, out);
    case SDL_CONTROLLER_AXIS_TRIGGERRIGHT:
        return trigger_moved(pads, pad, &pad->right, axis->value, PAD_RIGHT_TRIGGER, now, out);
    default: /* SDL's own, open-ended: the right stick does nothing */
        return false;
    }
}

static bool pads_button(Pads *pads, const SDL_ControllerButtonEvent *button, Uint64 now, Input *out) {
    const Gamepad *pad = pads_find(pads, button->which);
    int symbol = button_symbol(button->button);
    if (pad == NULL)
        return false;
    if (button->state == SDL_PRESSED)
        return pads_press(pads, pad, symbol, now, out);
    pads_release(pads, pad, symbol);
    return false;
}

static void pads_removed(Pads *pads, SDL_JoystickID id) {
    Gamepad *pad = pads_find(pads, id);
    if (pad != NULL)
        pads_let_go(pads, pad);
    pads_look(pads);
}

bool pads_event(Pads *pads, const SDL_Event *event, Uint64 now, Input *out) {
    switch (event->type) {
    case SDL_WINDOWEVENT:
        if (event->window.event == SDL_WINDOWEVENT_FOCUS_GAINED || event->window.event == SDL_WINDOWEVENT_FOCUS_LOST)
            pads_focus(pads, event->window.event == SDL_WINDOWEVENT_FOCUS_GAINED);
        return false;
    case SDL_CONTROLLERDEVICEADDED:
        pads_look(pads);
        return false;
    case SDL_CONTROLLERDEVICEREMOVED:
        pads_removed(pads, event->cdevice.which);
        return false;
    case SDL_CONTROLLERAXISMOTION:
        return pads_axis(pads, &event->caxis, now, out);
    case SDL_CONTROLLERBUTTONDOWN:
    case SDL_CONTROLLERBUTTONUP:
        return pads_button(pads, &event->cbutton, now, out);
    default: /* SDL's own, open-ended */
        if (pad_watch_saw(pads->watch, event))
            pads_look(pads);
        return false;
    }
}

bool pads_go_on(Pads *pads, Uint64 now, Input *out) {
    if (pads->held == 0 || now < pads->again)
        return false;
    *out = (Input){.kind = INPUT_PAD, .symbol = pads->held, .repeat = true};
    pads->again = now + PADS_NEXT_MS;
    return true;
}

int pads_wait(const Pads *pads, Uint64 now) {
    if (pads->held == 0)
        return -1;
    return pads->again > now ? (int)(pads->again - now) : 0;
}
