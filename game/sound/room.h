/* A small wooden room: four delays that feed one another (a Householder feedback delay network). */
#ifndef SOUND_ROOM_H
#define SOUND_ROOM_H

#include <stddef.h>

#define ROOM_LINES 4
#define ROOM_LENGTH 4096 /* frames; a power of two, longer than the longest line */

typedef struct Room { /* begins as {0}; 64 kB */
    float lines[ROOM_LENGTH][ROOM_LINES];
    float damped[ROOM_LINES];
    unsigned at;
} Room;

void room_add(Room *room, size_t frames, float *stereo); /* the room's answer is added to what sounds in it */

#endif
