#include "shell/loop.h"

#include "shell/events.h"
#include "shell/pads.h"
#include "view/view.h"

#include <stdlib.h>

#define UNSEEN_MS 250 /* what nobody sees is told to those who follow this often */

typedef struct Loop {
    Session *session;
    Window *window;
    Draw *draw;
    Follow *follow;
    Audio *audio;
    Studio *studio;
    Dictaphone *dictaphone;
    Pads pads;
    Screen screen; /* last shown or about to be */
    Sight sight;
    int64_t looked; /* when; UTC ms */
    bool stale;     /* the screen does not tell what is so any more */
    bool dirty;     /* the window does not show the screen */
    int sounding;   /* ms till the sound wants to be looked after; -1 = it does not */
    int voicing;    /* the same of what is recorded */
} Loop;

void loop_wake(void *unused) {
    (void)unused;
    SDL_Event event = {.type = SDL_USEREVENT};
    SDL_PushEvent(&event);
}

static void loop_look(Loop *loop) {
    int width = 0, height = 0;
    window_size(loop->window, &width, &height);
    if (loop->screen.arena != NULL)
        screen_free(&loop->screen);
    loop->sight =
        sight_fit(&loop->session->app, width, height, session_now(loop->session), fonts_measure, loop->draw->fonts);
    loop->sight.ground_ms = loop->draw->ground_ms;
    loop->looked = loop->sight.now.ms;
    loop->screen = view(&loop->session->app, &loop->sight);
    loop->stale = false;
    loop->dirty = true;
}

static void loop_play(Loop *loop, const Input *input) {
    if (loop->stale)
        loop_look(loop);
    Command commands[INPUT_COMMANDS];
    size_t count = input_commands(&loop->screen, &loop->session->app, &loop->sight, input, commands);
    for (size_t i = 0; i < count; i++)
        loop->stale |= session_command(loop->session, &commands[i]);
}

static void loop_window_event(Loop *loop, const SDL_WindowEvent *event) {
    switch (event->event) {
    case SDL_WINDOWEVENT_LEAVE:
        loop_play(loop, &(Input){.kind = INPUT_MOVE, .x = -1, .y = -1});
        break;
    case SDL_WINDOWEVENT_MOVED:
        window_note_place(loop->window);
        break;
    case SDL_WINDOWEVENT_SIZE_CHANGED:
        window_note_place(loop->window);
        loop->stale = true;
        break;
    case SDL_WINDOWEVENT_SHOWN:
    case SDL_WINDOWEVENT_RESTORED:
        loop->stale = true;
        break;
    case SDL_WINDOWEVENT_FOCUS_GAINED:
        loop->stale |= session_look(loop->session);
        loop->dirty = true;
        break;
    case SDL_WINDOWEVENT_EXPOSED:
        loop->dirty = true;
        break;
    default: /* SDL's own, open-ended */
        break;
    }
}

/* What was copied elsewhere; with nothing there it is an empty text, which is told like any other. */
static void loop_paste(Loop *loop) {
    char *text = SDL_GetClipboardText();
    Command command = command_of(COMMAND_BRING_TEXT);
    command.text = text != NULL ? text : "";
    loop->stale |= session_command(loop->session, &command);
    SDL_free(text);
}

/* A file that was let go over the window. */
static void loop_drop(Loop *loop, const SDL_DropEvent *drop) {
    Command command = command_of(COMMAND_BRING_FILE);
    command.text = drop->file;
    if (drop->file != NULL)
        loop->stale |= session_command(loop->session, &command);
    SDL_free(drop->file);
}

static void loop_event(Loop *loop, const SDL_Event *event) {
    Input input;
    if (pads_event(&loop->pads, event, SDL_GetTicks64(), &input)) {
        loop_play(loop, &input);
        return;
    }
    switch (event->type) {
    case SDL_QUIT:
        (void)session_command(loop->session, &(Command){.kind = COMMAND_QUIT});
        loop->stale = true;
        return;
    case SDL_WINDOWEVENT:
        loop_window_event(loop, &event->window);
        return;
    case SDL_DROPFILE:
        loop_drop(loop, &event->drop);
        return;
    case SDL_AUDIODEVICEADDED:
    case SDL_AUDIODEVICEREMOVED:
        audio_event(loop->audio, &event->adevice, &loop->session->app, session_now(loop->session));
        dictaphone_event(loop->dictaphone, &event->adevice);
        return;
    case SDL_RENDER_TARGETS_RESET:
    case SDL_RENDER_DEVICE_RESET:
        draw_drop(loop->draw);
        loop->dirty = true;
        return;
    default:
        break;
    }
    EventScale scale = {1, 1};
    window_scale(loop->window, &scale.x, &scale.y);
    char *owned = NULL;
    if (event_input(event, scale, &input, &owned))
        loop_play(loop, &input);
    SDL_free(owned);
}

/* What the session asks of the window. */
static void loop_favours(Loop *loop) {
    Session *session = loop->session;
    if (session->clipboard != NULL) {
        SDL_SetClipboardText(session->clipboard);
        free(session->clipboard);
        session->clipboard = NULL;
    }
    if (session->paste) {
        session->paste = false;
        loop_paste(loop);
    }
    if (session->full_screen) {
        session->full_screen = false;
        window_full_screen(loop->window);
        loop->stale = true;
    }
}

/* Input methods only while words are being written, and their window at the caret. */
static void loop_text_input(const Loop *loop) {
    const Item *item = loop->screen.focus < 0 ? NULL : &loop->screen.items[loop->screen.focus];
    bool field = item != NULL && item->kind == ITEM_FIELD && (item->state & STATE_FOCUS) != 0;
    if (!field) {
        if (SDL_IsTextInputActive())
            SDL_StopTextInput();
        return;
    }
    double x = 1, y = 1;
    window_scale(loop->window, &x, &y);
    Box caret = input_caret_box(item, &loop->sight, item->caret);
    SDL_Rect rect = {(int)(caret.x / x), (int)(caret.y / y), SDL_max(1, (int)(caret.w / x)), (int)(caret.h / y)};
    SDL_SetTextInputRect(&rect);
    if (!SDL_IsTextInputActive())
        SDL_StartTextInput();
}

static void loop_draw(const Loop *loop) {
    draw_screen(loop->draw, &loop->session->app, &loop->sight, &loop->screen);
    SDL_RenderPresent(loop->draw->renderer);
}

/* A minimised window is not drawn in; whoever follows by ear hears of it all the same. */
static void loop_show(Loop *loop) {
    if (window_is_seen(loop->window))
        loop_draw(loop);
    loop_text_input(loop);
    follow_screen(loop->follow, &loop->screen);
    loop->dirty = false;
}

/* When the screen is to be looked at again. */
static int64_t loop_next_look(const Loop *loop) {
    const int64_t change = loop->screen.next_change;
    return window_is_seen(loop->window) ? change : SDL_max(change, loop->looked + UNSEEN_MS);
}

static int64_t loop_deadline(const Loop *loop) {
    int64_t deadline = session_deadline(loop->session);
    return SDL_min(deadline, loop_next_look(loop));
}

/* The light follows the sound wherever there is one. */
static void loop_sound(Loop *loop) {
    Session *session = loop->session;
    Command news;
    loop->sounding = audio_tend(loop->audio, &session->app, session_now(session));
    while (audio_news(loop->audio, &news))
        loop->stale |= session_command(session, &news);
}

static void loop_voice(Loop *loop) {
    Command news;
    loop->voicing = dictaphone_tend(loop->dictaphone);
    while (dictaphone_news(loop->dictaphone, &news))
        loop->stale |= session_command(loop->session, &news);
}

/* One more slice of a sound file. True while there is more to do. */
static bool loop_record(Loop *loop) {
    Command news;
    const bool works = studio_step(loop->studio);
    while (studio_news(loop->studio, &news))
        loop->stale |= session_command(loop->session, &news);
    return works;
}

/* A still screen wakes up for nothing but an event. */
static void loop_sleep(const Loop *loop, bool works) {
    if (works)
        return;
    int64_t deadline = loop_deadline(loop);
    int sounding = loop->sounding < 0  ? loop->voicing
                   : loop->voicing < 0 ? loop->sounding
                                       : SDL_min(loop->sounding, loop->voicing);
    int held = pads_wait(&loop->pads, SDL_GetTicks64());
    if (deadline == INT64_MAX && sounding < 0 && held < 0) {
        SDL_WaitEvent(NULL);
        return;
    }
    int64_t left = deadline - session_now(loop->session).ms;
    if (sounding >= 0)
        left = SDL_min(left, sounding);
    if (held >= 0)
        left = SDL_min(left, held);
    if (left > 0)
        SDL_WaitEventTimeout(NULL, (int)SDL_min(left, INT64_C(3600000)));
}

void loop_run(Session *session, Window *window, Draw *draw, Follow *follow, Audio *audio, Studio *studio,
              Dictaphone *dictaphone, const Later *later) {
    Loop loop = {.session = session,
                 .window = window,
                 .draw = draw,
                 .follow = follow,
                 .audio = audio,
                 .studio = studio,
                 .dictaphone = dictaphone,
                 .stale = true};
    bool settled = false;
    loop_look(&loop);
    while (!session->quit) {
        SDL_Event event;
        while (!session->quit && SDL_PollEvent(&event))
            loop_event(&loop, &event);
        Input held;
        if (pads_go_on(&loop.pads, SDL_GetTicks64(), &held))
            loop_play(&loop, &held);
        if (session_tick(session))
            loop.stale = true;
        loop_sound(&loop);
        loop_voice(&loop);
        const bool works = loop_record(&loop);
        loop_favours(&loop);
        if (loop.stale || loop_next_look(&loop) <= session_now(session).ms)
            loop_look(&loop);
        if (loop.dirty)
            loop_show(&loop);
        if (!settled)
            later->settle(later->self);
        settled = true;
        pads_open(&loop.pads); /* after the first picture: looking for them takes its time */
        if (!session->quit)
            loop_sleep(&loop, works);
    }
    pads_close(&loop.pads);
    screen_free(&loop.screen);
}
