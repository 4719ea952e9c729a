/* The sound, seen from the game: one device and one mix, for the recovery room, and for the trails' music and the signals outside
   it. The device is open only while something sounds, so that a silent game wakes nobody up. Without one, or where it goes away or stands
   still, the game goes on by the clock, and sound comes back with a device. */
#ifndef SHELL_AUDIO_H
#define SHELL_AUDIO_H

#include "core/app.h"
#include "shell/audio_door.h"
#include "shell/player.h"
#include "shell/speaker.h"

#define AUDIO_STALL_US 2000000  /* a device that has not asked for samples for so long is given up */
#define AUDIO_AGAIN_US 10000000 /* and tried once more after this, while somebody is in the hut */
#define AUDIO_HEARD_US 250000   /* how often the game hears where the sound is */

typedef struct Audio {      /* begins as {0} with door and speaker */
    const AudioDoor *door;
    Speaker *speaker;       /* borrowed, till audio_close; NULL = nobody speaks */
    SDL_AudioDeviceID device; /* 0 = closed */
    Player *player;         /* while the device is open */
    int buffer;             /* frames */
    bool up;                /* SDL tells of devices that come and go */
    bool missing;           /* there was none: tried again when one comes, and when the hut is opened next */
    bool said;              /* on standard error */
    bool silent, told;      /* no sound comes out; what the game knows of that */
    int tried;              /* the hut's session in which it was tried last */
    int64_t again;          /* when to try once more; 0 = not by itself */
    int64_t opened;         /* the door's clock */
    /* what was ordered */
    int session;            /* Hut.session, 0 = what sounds outside the hut */
    uint64_t tune;          /* of the trail whose music it is; 0 = signals alone */
    Course course;
    bool hushed, plays, has_clips, told_voice; /* plays: the music */
    int volumes[VOLUMES];
    /* what is heard */
    int64_t frame, tell_at; /* of the plan, never going back; when to tell next */
    bool tells;
} Audio;

/* These fit a session's Sounder: `self` is an Audio. */
void audio_play(void *self, Signal signal, int volume);
void audio_quiet(void *self); /* silent within 30 ms, the device's own delay left out; the hut sounds again when it is told to */
void audio_hut(void *self, const App *app, Moment now); /* makes it sound as ui.hut and the prefs say, whatever sounded before */
void audio_say(void *self, Prompt prompt);

/* The session of `plan` with the volumes the player likes, from its first frame; nobody lends a voice yet. */
HutSetup audio_hut_setup(const App *app, const BreathPlan *plan, const SpeechPlan *speech);

/* A device has come or gone. */
void audio_event(Audio *audio, const SDL_AudioDeviceEvent *event, const App *app, Moment now);

/* Looks after the device: opens it where a trail's music is to sound, closes it where nothing sounds any more. To be called
   whenever something has happened. Milliseconds until this wants to be called again by itself, -1 = not before that. */
int audio_tend(Audio *audio, const App *app, Moment now);

/* What the game should know: COMMAND_SOUND, COMMAND_HUT_HEARD. False where there is nothing more. */
bool audio_news(Audio *audio, Command *out);

void audio_close(Audio *audio); /* in the middle of a sound too, without a click */

#endif
