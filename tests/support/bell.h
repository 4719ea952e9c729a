/* A worker and a main loop that is woken: the worker rings, and waits in its wake while it is held. */
#ifndef TESTS_SUPPORT_BELL_H
#define TESTS_SUPPORT_BELL_H

#include <pthread.h>
#include <stdbool.h>

typedef struct Bell {
    pthread_mutex_t mutex;
    pthread_cond_t rung;
    int count;
    bool held; /* the worker waits in its wake until let go */
} Bell;

static void ring(void *self) {
    Bell *bell = self;
    pthread_mutex_lock(&bell->mutex);
    bell->count++;
    pthread_cond_broadcast(&bell->rung);
    while (bell->held)
        pthread_cond_wait(&bell->rung, &bell->mutex);
    pthread_mutex_unlock(&bell->mutex);
}

static void bell_wait(Bell *bell, int count) {
    pthread_mutex_lock(&bell->mutex);
    while (bell->count < count)
        pthread_cond_wait(&bell->rung, &bell->mutex);
    pthread_mutex_unlock(&bell->mutex);
}

static void bell_let_go(Bell *bell) {
    pthread_mutex_lock(&bell->mutex);
    bell->held = false;
    pthread_cond_broadcast(&bell->rung);
    pthread_mutex_unlock(&bell->mutex);
}

#endif
