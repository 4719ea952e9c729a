#include "core/app_parts.h"

/* A book that another Foothold has open is for reading: what would write in it is refused with a word. */
bool command_writes(const Turn *turn) {
    switch (turn->command->kind) {
    case COMMAND_PERSON_KEEP:
    case COMMAND_BUILD_MAKE:
    case COMMAND_TONIGHT_TAKE:
    case COMMAND_SAFE_AGREE:
    case COMMAND_STEP_ADD:
    case COMMAND_STEP_NEXT:
    case COMMAND_STEP_REMOVE:
    case COMMAND_STEP_MOVE:
    case COMMAND_STEP_SORT:
    case COMMAND_RULE:
    case COMMAND_BETWEEN:
    case COMMAND_BETWEEN_ADD:
    case COMMAND_BUILD:
    case COMMAND_BRING_ADD:
    case COMMAND_TRAIL_TAKE:
    case COMMAND_TRAIL_ARCHIVE:
    case COMMAND_CAMP_READY:
    case COMMAND_START:
    case COMMAND_HEAD_OUT:
    case COMMAND_ALREADY:
    case COMMAND_DID_IT:
    case COMMAND_STOP:
    case COMMAND_TRY_REMOVE:
    case COMMAND_CAME_BACK:
    case COMMAND_KEEP:
    case COMMAND_HIGH_FIVE:
    case COMMAND_REVISIT:
    case COMMAND_CONTACT_ADD:
    case COMMAND_CONTACT_REMOVE:
    case COMMAND_STARTER:
    case COMMAND_FEELING_KEEP:
    case COMMAND_PATTERN_KEEP:
    case COMMAND_PATTERN_REMOVE:
        return true;
    case COMMAND_INSERT:
    case COMMAND_DELETE:
    case COMMAND_CUT:
    case COMMAND_UNDO:
    case COMMAND_REDO:
    case COMMAND_SET:
    case COMMAND_DIGIT: {
        RecordKind kind = RECORD_KINDS;
        size_t offset = 0;
        Part part = turn->command->key.part ? turn->command->key.part : turn->app->ui.focus.part;
        return home_of(part, &kind, &offset) || build_is_part(part) || rule_is_part(part) || part == PART_WHEN || part == PART_AID || part == PART_NOW ||
               part == PART_DAY_EARLIER || part == PART_DAY_LATER;
    }
    case COMMAND_NONE:
    case COMMAND_FOCUS:
    case COMMAND_HOVER:
    case COMMAND_PRESS:
    case COMMAND_SCROLL:
    case COMMAND_DEVICE:
    case COMMAND_TICK:
    case COMMAND_COMPOSE:
    case COMMAND_MOVE:
    case COMMAND_SELECT_ALL:
    case COMMAND_SELECT_WORD:
    case COMMAND_COPY:
    case COMMAND_GO:
    case COMMAND_BACK:
    case COMMAND_QUIT:
    case COMMAND_TEXT_SIZE:
    case COMMAND_CONTRAST:
    case COMMAND_MUTE:
    case COMMAND_MUSIC:
    case COMMAND_FULL_SCREEN:
    case COMMAND_PERSON_NEW:
    case COMMAND_PERSON_OPEN:
    case COMMAND_PERSON_RENAME:
    case COMMAND_PERSON_REMOVE:
    case COMMAND_SET_OUT:
    case COMMAND_TOAST_UNDO:
    case COMMAND_TOAST_CLOSE:
    case COMMAND_IDEA_CHOOSE:
    case COMMAND_TONIGHT:
    case COMMAND_TONIGHT_CHOOSE:
    case COMMAND_TRAIL_OPEN:
    case COMMAND_CAMP_CHOOSE:
    case COMMAND_CAMP_PLAN:
    case COMMAND_WARM_UP:
    case COMMAND_BETWEEN_WRITE:
    case COMMAND_STOP_SAY:
    case COMMAND_RESUME:
    case COMMAND_LATER:
    case COMMAND_CELEBRATED:
    case COMMAND_TOOL:
    case COMMAND_TAPE_REMOVE:
    case COMMAND_HUT:
    case COMMAND_PAUSE:
    case COMMAND_STEADIER:
    case COMMAND_ARRIVE:
    case COMMAND_REST:
    case COMMAND_LET_GO:
    case COMMAND_FOUND:
    case COMMAND_PATTERN_OPEN:
    case COMMAND_RENDER:
    case COMMAND_RENDER_STOP:
    case COMMAND_CONTACT_OPEN:
    case COMMAND_CONTACT_KEEP:
    case COMMAND_COPY_OPEN:
    case COMMAND_SAVE_AGAIN:
    case COMMAND_PEOPLE:
    case COMMAND_BOOK_OPENED:
    case COMMAND_BOOK_CLOSED:
    case COMMAND_SAVED:
    case COMMAND_SAVE_REFUSED:
    case COMMAND_TROUBLE:
    case COMMAND_HUT_HEARD:
    case COMMAND_SOUND:
    case COMMAND_VOICE:
    case COMMAND_RENDERED:
    case COMMAND_BRING:
    case COMMAND_BRING_FILE:
    case COMMAND_BRING_TEXT:
    case COMMAND_BRING_PASTE:
    case COMMAND_BRING_ENTRY:
    case COMMAND_BRING_UP:
    case COMMAND_BRING_OTHER:
    case COMMAND_BROUGHT:
    case COMMAND_LISTING:
    case COMMAND_GIVE:
    case COMMAND_GIVE_WRITE:
    case COMMAND_FOLDER:
    case COMMAND_FOLDER_TAKE:
    case COMMAND_GIVE_TEXT:
    case COMMAND_GIVEN:
    case COMMAND_TAPE_NEWS:
    case COMMAND_KINDS:
        return false;
    }
    return false;
}
