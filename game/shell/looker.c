#include "shell/looker.h"

#include "core/memory.h"

#include <pthread.h>
#include <stdlib.h>

struct Looker {
    void (*wake)(void *);
    void *wake_self;
    bool has_thread;
    pthread_t thread;
    pthread_mutex_t mutex; /* guards what follows */
    pthread_cond_t change;
    FilesLook next;
    bool has_next, given_up /* the look under way */, ending;
    Kept news;
    bool has_news;
};

/* With the mutex held. */
static void drop_news(Looker *looker) {
    if (looker->has_news)
        kept_free(&looker->news);
    looker->has_news = false;
}

/* False where it was given up meanwhile: nothing of it is told then. */
static bool tell(Looker *looker, const FilesLook *look) {
    pthread_mutex_lock(&looker->mutex);
    const bool wanted = !looker->given_up && !looker->ending;
    if (wanted) {
        drop_news(looker);
        looker->news = kept_copy(&look->kept);
        looker->has_news = true;
    }
    pthread_mutex_unlock(&looker->mutex);
    if (wanted)
        looker->wake(looker->wake_self);
    return wanted;
}

static void look_through(Looker *looker, FilesLook *look) {
    while (files_look_on(look) && tell(looker, look))
        ;
    files_look_end(look);
}

/* With the mutex held; lets it go while it looks. */
static void thread_look(Looker *looker) {
    FilesLook look = looker->next;
    looker->has_next = looker->given_up = false;
    pthread_mutex_unlock(&looker->mutex);
    look_through(looker, &look);
    pthread_mutex_lock(&looker->mutex);
}

static void *thread_run(void *self) {
    Looker *looker = self;
    pthread_mutex_lock(&looker->mutex);
    while (!looker->ending) {
        if (looker->has_next)
            thread_look(looker);
        else
            pthread_cond_wait(&looker->change, &looker->mutex);
    }
    pthread_mutex_unlock(&looker->mutex);
    return NULL;
}

Looker *looker_open(void (*wake)(void *), void *wake_self) {
    Looker *looker = memory_new(1, sizeof *looker);
    looker->wake = wake;
    looker->wake_self = wake_self;
    pthread_mutex_init(&looker->mutex, NULL);
    pthread_cond_init(&looker->change, NULL);
    looker->has_thread = pthread_create(&looker->thread, NULL, thread_run, looker) == 0;
    return looker;
}

/* With the mutex held. */
static void give_up(Looker *looker) {
    looker->given_up = true;
    drop_news(looker);
    if (looker->has_next)
        files_look_end(&looker->next);
    looker->has_next = false;
}

/* A machine that has no thread left looks all the same, at once. */
void looker_ask(Looker *looker, FilesLook *look) {
    pthread_mutex_lock(&looker->mutex);
    give_up(looker);
    looker->next = *look;
    looker->has_next = true;
    *look = (FilesLook){.disk = NULL};
    if (!looker->has_thread)
        thread_look(looker);
    pthread_cond_signal(&looker->change);
    pthread_mutex_unlock(&looker->mutex);
}

void looker_forget(Looker *looker) {
    if (looker == NULL)
        return;
    pthread_mutex_lock(&looker->mutex);
    give_up(looker);
    pthread_mutex_unlock(&looker->mutex);
}

bool looker_take(Looker *looker, Kept *out) {
    pthread_mutex_lock(&looker->mutex);
    const bool has = looker->has_news;
    if (has)
        *out = looker->news;
    looker->has_news = false;
    pthread_mutex_unlock(&looker->mutex);
    return has;
}

void looker_close(Looker *looker) {
    if (looker == NULL)
        return;
    pthread_mutex_lock(&looker->mutex);
    give_up(looker);
    looker->ending = true;
    pthread_cond_signal(&looker->change);
    pthread_mutex_unlock(&looker->mutex);
    if (looker->has_thread)
        pthread_join(looker->thread, NULL);
    pthread_cond_destroy(&looker->change);
    pthread_mutex_destroy(&looker->mutex);
    free(looker);
}
