#include "shell/session.h"

#include "core/text.h"
#include "data/extra_join.h"
#include "shell/library.h"
#include "shell/session_book.h"
#include "shell/session_bring.h"
#include "shell/session_give.h"
#include "shell/session_kept.h"
#include "shell/session_merge.h"
#include "shell/session_share.h"
#include "shell/session_sound.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SOON_MS 1000

Moment session_now(const Session *session) {
    const SessionSetup *setup = &session->setup;
    Moment now = moment_unset;
    if (setup->clock_stands && moment_is_set(setup->clock))
        return setup->clock;
    if (setup->disk->clock(setup->disk->self, &now) < 0)
        return session->began;
    if (!moment_is_set(setup->clock))
        return now;
    return (Moment){setup->clock.ms + (now.ms - session->began.ms), setup->clock.offset};
}

static Chance session_chance(const SessionSetup *setup) {
    uint64_t seed = setup->seed;
    if (!setup->seeded && setup->disk->random(setup->disk->self, &seed, sizeof seed) < 0)
        seed = (uint64_t)session_now(&(Session){.setup = *setup}).ms;
    return chance_from_seed(seed);
}

void session_open(Session *session, const SessionSetup *setup) {
    *session = (Session){.setup = *setup, .began = {0, 0}, .save_at = moment_unset, .lock = {LOCK_NOWHERE, -1}};
    if (setup->disk->clock(setup->disk->self, &session->began) < 0)
        session->began = (Moment){0, 0};
    session->app = app_new(session_chance(setup), setup->packs->items, setup->packs->count);
    snprintf(session->app.region, sizeof session->app.region, "%s", setup->region);
    session->app.folder = setup->folder;
    session->app.danger = &setup->packs->danger;
    session->app.join = extra_join;
    Problem problem = {0};
    bool made = library_make(setup->disk, setup->folder, &problem);
    session_people(session);
    if (!made)
        session_say(session, COMMAND_SAVE_REFUSED, problem.text);
}

void session_close(Session *session) {
    Problem problem = {0};
    if (session_flush(session, &problem))
        session_let_tapes_go(session);
    session_let_go(session);
    looker_close(session->looker);
    app_free(&session->app);
    free(session->clipboard);
    free(session->looked_into);
    *session = (Session){0};
}

bool session_choose(Session *session, const char *name) {
    const People *people = &session->app.people;
    for (size_t i = 0; i < people->count; i++)
        if (strcmp(people->items[i].file, name) == 0 || text_same_folded(people->items[i].name, name)) {
            Command open = command_key(COMMAND_PERSON_OPEN, key_record(PART_PERSON, people->items[i].file));
            return session_command(session, &open);
        }
    return false;
}

static void session_copy(Session *session, const char *text) {
    free(session->clipboard);
    session->clipboard = text_copy(text);
}

static void session_perform(Session *session, const Effect *effect) {
    switch (effect->kind) {
    case EFFECT_SAVE:
        session_save(session);
        break;
    case EFFECT_SAVE_SOON:
        if (!moment_is_set(session->save_at))
            session->save_at = (Moment){session_now(session).ms + SOON_MS, 0};
        break;
    case EFFECT_OPEN_PERSON:
        session_open_person(session, effect->file, false);
        break;
    case EFFECT_NEW_PERSON:
        session_new_person(session, effect->text);
        break;
    case EFFECT_REMOVE_PERSON:
        session_remove_person(session, effect->file);
        break;
    case EFFECT_RESTORE_PERSON:
        session_restore_person(session, effect->file);
        break;
    case EFFECT_OPEN_COPY:
        session_open_copy(session, effect->file, effect->text);
        break;
    case EFFECT_KEPT:
        session_kept(session);
        break;
    case EFFECT_RESTORE:
        session_restore(session, effect->text);
        break;
    case EFFECT_FORGET:
        session_forget(session, (EntryKind)effect->value, effect->text, effect->file);
        break;
    case EFFECT_FORGET_PERSON:
        session_forget_person(session);
        break;
    case EFFECT_MERGE_KEPT:
        session_copy_kept(session, effect->text);
        break;
    case EFFECT_CLIPBOARD:
        session_copy(session, effect->text);
        break;
    case EFFECT_CLOSE_BOOK:
        session_close_book(session);
        break;
    case EFFECT_SOUND:
        session_signal(session, (Signal)effect->value);
        break;
    case EFFECT_QUIET:
        session_quiet(session);
        break;
    case EFFECT_HUT:
        session_hut(session);
        break;
    case EFFECT_SAY:
        session_speak(session, (Prompt)effect->value);
        break;
    case EFFECT_RENDER:
        session_render(session, effect->text);
        break;
    case EFFECT_RENDER_STOP:
        session_render_stop(session);
        break;
    case EFFECT_BRING_FOLDER:
        session_bring_folder(session, effect->text);
        break;
    case EFFECT_BRING_ENTRY:
        session_bring_entry(session, effect->text);
        break;
    case EFFECT_BRING_FILE:
        session_bring_file(session, effect->text);
        break;
    case EFFECT_BRING_TEXT:
        session_bring_text(session, effect->text);
        break;
    case EFFECT_BRING_PASTE:
        session->paste = true;
        break;
    case EFFECT_GIVE_LOOK:
        session_give_look(session);
        break;
    case EFFECT_GIVE_WRITE:
        session_give_write(session);
        break;
    case EFFECT_SHARE:
        session_share(session);
        break;
    case EFFECT_TAPE_RECORD:
    case EFFECT_TAPE_PLAY:
    case EFFECT_TAPE_REMOVE:
    case EFFECT_TAPE_STOP:
        session_tape(session, effect);
        break;
    case EFFECT_FULL_SCREEN:
        session->full_screen = true;
        break;
    case EFFECT_QUIT:
        session_quit(session);
        break;
    }
}

bool session_command(Session *session, const Command *command) {
    Effects effects = {0};
    bool done = app_update(&session->app, command, session_now(session), &effects);
    for (size_t i = 0; i < effects.count; i++)
        session_perform(session, &effects.items[i]);
    effects_free(&effects);
    session_tapes(session);
    return done;
}

bool session_tick(Session *session) {
    int64_t now = session_now(session).ms;
    bool changed = session_reports(session);
    changed = session_looked(session) || changed;
    if (moment_is_set(session->save_at) && session->save_at.ms <= now)
        session_save(session);
    if (app_works(&session->app))
        changed = session_command(session, &(Command){.kind = COMMAND_WORK}) || changed;
    if (app_deadline(&session->app) <= now) {
        Command tick = command_of(COMMAND_TICK);
        changed = session_command(session, &tick) || changed;
    }
    return changed;
}

int64_t session_deadline(const Session *session) {
    int64_t deadline = app_works(&session->app) ? 0 : app_deadline(&session->app);
    if (moment_is_set(session->save_at) && session->save_at.ms < deadline)
        deadline = session->save_at.ms;
    return deadline;
}

void session_quit(Session *session) {
    Problem problem = {0};
    if (!session_flush(session, &problem)) {
        if (!session->quit_refused) {
            session->quit_refused = true;
            return;
        }
        /* The last chance: a folder that was deleted meanwhile is better made anew than its words let go. */
        if (library_make(session->setup.disk, session->setup.folder, &problem))
            session_flush(session, &problem);
    }
    session->quit = true;
}
