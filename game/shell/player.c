#include "shell/player.h"

#include <math.h>

#define PIECE 256 /* frames mixed at a time */
#define PI 3.14159265358979323846

bool player_order(Player *player, const Order *order) {
    const unsigned ordered = (unsigned)SDL_AtomicGet(&player->ordered);
    if (ordered - (unsigned)SDL_AtomicGet(&player->taken) == PLAYER_ORDERS)
        return false;
    player->orders[ordered % PLAYER_ORDERS] = *order;
    SDL_AtomicSet(&player->ordered, (int)(ordered + 1));
    return true;
}

bool player_report(Player *player, Report *out) {
    unsigned reported = 0;
    do {
        reported = (unsigned)SDL_AtomicGet(&player->reported);
        if (reported == 0)
            return false;
        *out = player->reports[(reported - 1) % PLAYER_REPORTS];
        /* Read while the filling thread came round to the same place: once more. */
    } while ((unsigned)SDL_AtomicGet(&player->reported) - reported >= PLAYER_REPORTS - 1);
    return true;
}

static PlayerSound *sound_free(Player *player) {
    PlayerSound *quietest = NULL;
    for (int i = 0; i < PLAYER_SOUNDS; i++) {
        PlayerSound *sound = &player->sounds[i];
        if (sound != player->now && (quietest == NULL || sound->left < quietest->left))
            quietest = sound;
    }
    return quietest;
}

static void take_begin(Player *player, const Order *order) {
    PlayerSound *before = player->now, *sound = sound_free(player);
    HutSetup setup = order->setup;
    setup.clips = player->clips;
    hut_sound_begin(&sound->hut, &setup);
    sound->left = PLAYER_GLIDE;
    if (before != NULL && !before->hut.hushed) {
        sound->hut.bus = before->hut.bus;
        before->hut.bus = (Bus){0};
    }
    if (before != NULL && before->hut.setup.tune == setup.tune)
        sound->hut.tune = before->hut.tune;
    player->now = sound;
    player->session = order->value;
    player->asked_at = -1;
}

static void take_course(HutSound *hut, Course course) {
    switch (course) {
    case COURSE_ON:
        hut_sound_resume(hut);
        break;
    case COURSE_PAUSED:
        hut_sound_pause(hut);
        break;
    case COURSE_LET_GO:
        hut_sound_let_go(hut);
        break;
    }
}

static void take_say(Player *player, Prompt prompt) {
    hut_sound_say(&player->now->hut, prompt);
    player->asked = prompt;
    player->asked_at = player->clips[prompt].frames > 0 ? -1 : player->now->hut.clock;
}

/* The first word of all is asked for while its clip is still being read: better a little late than never. */
static void say_late(Player *player) {
    HutSound *hut = &player->now->hut;
    const Cue *cue = speech_caption(&hut->setup.speech, hut->position);
    if (player->asked_at >= 0 && hut->clock - player->asked_at < PLAYER_LATE)
        hut_sound_say(hut, player->asked);
    else if (cue != NULL && hut->course == COURSE_ON && hut->position - cue->at < PLAYER_LATE)
        hut_sound_say(hut, cue->prompt);
    player->asked_at = -1;
}

static void take_clips(Player *player, const Clip *clips) {
    for (int i = 0; i < PROMPTS; i++)
        player->clips[i] = clips[i];
    if (player->now != NULL && player->session != 0)
        say_late(player);
}

static void player_take(Player *player, const Order *order) {
    if (order->kind == ORDER_BEGIN)
        take_begin(player, order);
    else if (order->kind == ORDER_CLIPS)
        take_clips(player, order->clips);
    if (player->now == NULL)
        return;
    HutSound *hut = &player->now->hut;
    switch (order->kind) {
    case ORDER_BEGIN:
    case ORDER_CLIPS:
        break;
    case ORDER_COURSE:
        take_course(hut, (Course)order->value);
        break;
    case ORDER_VOLUME:
        hut_sound_volume(hut, (Volume)order->value, order->to);
        break;
    case ORDER_HUSH:
        hut_sound_hush(hut);
        break;
    case ORDER_UNHUSH:
        hut_sound_unhush(hut);
        break;
    case ORDER_MUSIC:
        hut_sound_music(hut, order->value != 0);
        break;
    case ORDER_SAY:
        take_say(player, (Prompt)order->value);
        break;
    case ORDER_SIGNAL:
        (void)hut_sound_signal(hut, (Signal)order->value);
        break;
    }
}

static void player_take_all(Player *player) {
    const unsigned ordered = (unsigned)SDL_AtomicGet(&player->ordered);
    for (unsigned taken = (unsigned)SDL_AtomicGet(&player->taken); taken != ordered; taken++) {
        player_take(player, &player->orders[taken % PLAYER_ORDERS]);
        SDL_AtomicSet(&player->taken, (int)(taken + 1));
    }
}

static void glide_away(PlayerSound *sound, size_t frames, float *stereo) {
    float piece[2 * PIECE];
    hut_sound_render(&sound->hut, frames, piece);
    for (size_t i = 0; i < frames && sound->left > 0; i++, sound->left--) {
        const float heard = (float)((1 - cos(PI * sound->left / PLAYER_GLIDE)) / 2);
        stereo[2 * i] += heard * piece[2 * i];
        stereo[2 * i + 1] += heard * piece[2 * i + 1];
    }
}

static void player_piece(Player *player, size_t frames, float *stereo) {
    if (player->now == NULL) {
        SDL_memset(stereo, 0, 2 * frames * sizeof *stereo);
        return;
    }
    hut_sound_render(&player->now->hut, frames, stereo);
    for (int i = 0; i < PLAYER_SOUNDS; i++)
        if (&player->sounds[i] != player->now && player->sounds[i].left > 0)
            glide_away(&player->sounds[i], frames, stereo);
}

static void player_listen(Player *player, size_t frames, const float *stereo) {
    for (size_t i = 0; i < frames; i++) {
        const bool heard = fabsf(stereo[2 * i]) > PLAYER_FAINT || fabsf(stereo[2 * i + 1]) > PLAYER_FAINT;
        player->silent = heard ? 0 : player->silent + 1;
    }
}

static bool player_is_idle(const Player *player) {
    for (int i = 0; i < PLAYER_SOUNDS; i++)
        if (&player->sounds[i] != player->now && player->sounds[i].left > 0)
            return false;
    const HutSound *hut = player->now == NULL ? NULL : &player->now->hut;
    return hut == NULL ||
           (bus_is_over(&hut->bus) && !hut_sound_plays(hut) && (player->session == 0 || hut_sound_is_over(hut)));
}

static void player_tell(Player *player, int64_t at) {
    const unsigned reported = (unsigned)SDL_AtomicGet(&player->reported);
    player->reports[reported % PLAYER_REPORTS] = (Report){.at = at,
                                                          .frame = player->now == NULL ? 0 : player->now->hut.position,
                                                          .silent = player->silent,
                                                          .session = player->session,
                                                          .taken = (unsigned)SDL_AtomicGet(&player->taken),
                                                          .idle = player_is_idle(player)};
    SDL_AtomicSet(&player->reported, (int)(reported + 1));
}

void player_fill(void *self, Uint8 *bytes, int length) {
    Player *player = self;
    const int64_t at = player->clock();
    float *stereo = (float *)(void *)bytes;
    size_t frames = (size_t)length / (2 * sizeof *stereo);
    player_take_all(player);
    while (frames > 0) {
        const size_t piece = frames < PIECE ? frames : PIECE;
        player_piece(player, piece, stereo);
        player_listen(player, piece, stereo);
        stereo += 2 * piece;
        frames -= piece;
    }
    player_tell(player, at);
}
