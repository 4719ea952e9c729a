/* What a toast says. */
#include "view/words.h"
#include "view/words_came.h"

static const char *removed_name(const Toast *toast) {
    if (toast->record == NULL) {
        return "";
    }
    const char *name = toast->shelf == RECORD_TRAIL       ? ((const Trail *)toast->record)->title
                       : toast->shelf == RECORD_CONTACT   ? ((const Contact *)toast->record)->name
                       : toast->shelf == RECORD_PATTERN   ? ((const Pattern *)toast->record)->name
                       : toast->shelf == RECORD_SUPPORTER ? ((const Supporter *)toast->record)->name
                                                          : NULL;
    return name == NULL ? "" : name;
}

static void say_forgotten(int copies, char out[WORDS_ROOM]) {
    if (copies == 0) {
        words_write(out, "%s", _("It is deleted for good."));
        return;
    }
    words_write(out,
                words_count(_("It is deleted for good, from %d copy too."),
                            _("It is deleted for good, from %d copies too."), (unsigned long)copies),
                copies);
}

void words_toast(const App *app, char out[WORDS_ROOM]) {
    const Toast *toast = &app->ui.toast;
    const char *name = removed_name(toast);
    out[0] = '\0';
    switch (toast->kind) {
    case TOAST_NONE:
        break;
    case TOAST_PERSON_OFF:
        words_write(out, "%s", _("Taken off this page. The save is put aside, not deleted."));
        break;
    case TOAST_TRAIL_OFF:
        words_write(out, _("%s is off the map. Its journal stays."), name[0] != '\0' ? name : _("The trail"));
        break;
    case TOAST_TRY_OFF:
        words_write(out, "%s", _("That try is taken off."));
        break;
    case TOAST_ENTRY_OFF:
        words_write(out, "%s", _("That is taken off your journal."));
        break;
    case TOAST_CONTACT_OFF:
    case TOAST_SUPPORTER_OFF:
        words_write(out, _("%s is taken off this page."), name[0] != '\0' ? name : _("That person"));
        break;
    case TOAST_PATTERN_OFF:
        words_write(out, _("%s is taken off the list."), name[0] != '\0' ? name : _("Your own breath"));
        break;
    case TOAST_STEP_OFF:
        words_write(out, "%s", _("That step is taken off. Tries you made on it stay yours."));
        break;
    case TOAST_LADDER_FULL:
        words_write(out, "%s", _("A trail holds up to 40 steps. The rest can be a trail of its own."));
        break;
    case TOAST_SAVE_REFUSED:
        words_write(out, "%s",
                    toast->sentence != NULL ? toast->sentence
                                            : _("This could not be kept yet. Foothold will try again."));
        break;
    case TOAST_READ_ONLY:
        words_write(out, "%s", _("Another Foothold has this save open. Here you can look around; nothing is changed."));
        break;
    case TOAST_KEPT:
        words_write(out, "%s", _("Kept."));
        break;
    case TOAST_OUT:
        words_write(out, "%s", _("The plan is kept. When you come back, you can say how it went."));
        break;
    case TOAST_SOUND_OFF:
        words_write(out, "%s", _("Sounds are off. M brings them back."));
        break;
    case TOAST_SOUND_ON:
        words_write(out, "%s", _("Sounds are on."));
        break;
    case TOAST_MUSIC_OFF:
        words_write(out, "%s", _("The music is off. T brings it back."));
        break;
    case TOAST_MUSIC_ON:
        words_write(out, "%s",
                    app->ui.prefs.mute ? _("The music is on. All sounds are still off: M brings them back.")
                                       : _("The music is on."));
        break;
    case TOAST_NOTE_CAME:
        words_write(out, "%s", _("The note waits at your next camp."));
        break;
    case TOAST_NOTE_READ:
        words_write(out, "%s", _("It is kept with your notes."));
        break;
    case TOAST_WENT_BACK:
        words_write(out, "%s", _("You are back at that copy. What was here before is kept beside it."));
        break;
    case TOAST_FORGOTTEN:
        say_forgotten(toast->copies, out);
        break;
    case TOAST_ALL_FORGOTTEN:
        words_write(out, "%s", _("Everything of yours is deleted from this computer."));
        break;
    case TOAST_NOT_DONE:
        words_write(out, "%s", toast->sentence);
        break;
    case TOAST_FOLDER_COPIED:
        words_write(out, "%s", _("The name of the folder is copied."));
        break;
    case TOAST_MERGED:
        words_merged(&app->ui.merging, out);
        return;
    case TOAST_CHOOSE_FIRST:
        words_write(out, "%s", _("Choose who is climbing first, then bring the trail in."));
        break;
    case TOAST_OPENED:
        words_write(out, "%s", _("The camp is open. No rush. It will wait for you."));
        break;
    }
}
