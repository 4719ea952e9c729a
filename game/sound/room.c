#include "sound/room.h"

#include "sound/tuning.h"

#define WHISPER 1e-15f /* keeps what dies away in the lines above the numbers that are slow to reckon with */

static const unsigned lengths[ROOM_LINES] = {1553, 2003, 2477, 3011}; /* frames; primes */

void room_add(Room *room, size_t frames, float *stereo) {
    const float feedback = (float)tuning.room.feedback, open = 1 - (float)tuning.room.damping;
    const float wet = (float)tuning.room.wet;
    for (size_t i = 0; i < frames; i++) {
        float heard[ROOM_LINES];
        for (unsigned k = 0; k < ROOM_LINES; k++) {
            const float back = room->lines[(room->at - lengths[k]) % ROOM_LENGTH][k];
            room->damped[k] += open * (back - room->damped[k]);
            heard[k] = room->damped[k];
        }
        const float half = (heard[0] + heard[1] + heard[2] + heard[3]) / 2;
        float *into = room->lines[room->at % ROOM_LENGTH];
        for (unsigned k = 0; k < ROOM_LINES; k++) {
            into[k] = stereo[2 * i + k % 2] + feedback * (heard[k] - half) + WHISPER;
        }
        stereo[2 * i] += wet * (heard[0] - heard[2]);
        stereo[2 * i + 1] += wet * (heard[1] - heard[3]);
        room->at++;
    }
}
