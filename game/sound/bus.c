#include "sound/bus.h"

#define PIECE 64 /* frames rendered at a time */

/* What has died away makes room. */
static void bus_forget(Bus *bus) {
    int kept = 0;
    for (int v = 0; v < bus->count; v++) {
        if (bus->position < bus->voices[v].start + bus->voices[v].plan.frames) {
            bus->voices[kept++] = bus->voices[v];
        }
    }
    bus->count = kept;
}

bool bus_add(Bus *bus, Signal signal) {
    bus_forget(bus);
    if (bus->count == BUS_VOICES) {
        return false;
    }
    Voice *voice = &bus->voices[bus->count];
    *voice = (Voice){.plan = signal_plan(signal), .start = bus->position};
    if (bus->count > 0) {
        const Voice *before = &bus->voices[bus->count - 1];
        const int64_t told = before->start + before->plan.follows;
        voice->start = told > voice->start ? told : voice->start;
    }
    bus->count++;
    return true;
}

bool bus_is_over(const Bus *bus) {
    for (int v = 0; v < bus->count; v++) {
        if (bus->position < bus->voices[v].start + bus->voices[v].plan.frames) {
            return false;
        }
    }
    return true;
}

static void bus_piece(const Bus *bus, size_t frames, float *stereo) {
    float one[2 * PIECE];
    for (size_t i = 0; i < 2 * frames; i++) {
        stereo[i] = 0;
    }
    if (bus_is_over(bus)) {
        return;
    }
    for (int v = 0; v < bus->count; v++) {
        const Voice *voice = &bus->voices[v];
        signal_render(&voice->plan, bus->position - voice->start, frames, one);
        for (size_t i = 0; i < 2 * frames; i++) {
            stereo[i] += one[i];
        }
    }
}

void bus_render(Bus *bus, size_t frames, float *stereo) {
    while (frames > 0) {
        const size_t piece = frames < PIECE ? frames : PIECE;
        bus_piece(bus, piece, stereo);
        bus->position += (int64_t)piece;
        stereo += 2 * piece;
        frames -= piece;
    }
}
