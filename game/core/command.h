/* Commands: everything that can happen. The item a player acts on carries its command; news from the shell are commands
   too. */
#ifndef CORE_COMMAND_H
#define CORE_COMMAND_H

#include "core/edit.h"
#include "core/key.h"

typedef enum ScreenName {
    SCREEN_TITLE, SCREEN_WELCOME, SCREEN_PERSON, SCREEN_RANGE, SCREEN_JOURNAL, SCREEN_PROGRESS, SCREEN_SHARE, SCREEN_IDEAS,
    SCREEN_BUILD, SCREEN_TONIGHT /* a first step */, SCREEN_TRAIL, SCREEN_SAFE /* before a first start */, SCREEN_CAMP, SCREEN_PRACTICE,
    SCREEN_STOP, SCREEN_TURNED, SCREEN_BACK, SCREEN_REFLECT, SCREEN_CELEBRATE, SCREEN_SUMMIT, SCREEN_TROUBLE,
    /* over another screen: Esc leads back to it */
    SCREEN_HUT, SCREEN_SETTINGS, SCREEN_ABOUT, SCREEN_HELP, SCREEN_COUNTRY, SCREEN_NOT_FOR, SCREEN_CONTACT, SCREEN_KEYS,
    SCREEN_REST /* what to do in the hut */, SCREEN_CARE /* when not to breathe like this */, SCREEN_DARK /* eyes closed */,
    SCREEN_PATTERN /* a breath of one's own */,
    SCREEN_BRING /* a trail from a file */, SCREEN_GIVE /* a trail as a file */, SCREEN_FOLDER /* where a file is to lie */,
    SCREEN_BETWEEN /* a camp between two */, SCREEN_RULE /* when camps open */,
    SCREEN_ENTRY /* of the journal */, SCREEN_BACKUPS, SCREEN_SUPPORTERS /* people who help */, SCREEN_MERGE /* of two copies of a save */,
    SCREENS
} ScreenName;

typedef enum Device { DEVICE_KEYBOARD, DEVICE_MOUSE, DEVICE_PAD } Device;

typedef enum CommandKind {
    COMMAND_NONE,
    /* looking */
    COMMAND_FOCUS,   /* key; value = its place in the focus order; scroll = the offset shown; select = it is held by the pointer: nothing
                        scrolls away under it */
    COMMAND_HOVER,   /* key, or PART_NONE */
    COMMAND_PRESS,   /* key is held down; PART_NONE = let go */
    COMMAND_SCROLL,  /* key = the bar; scroll = the new offset in pixels at scale 1 */
    COMMAND_DEVICE,  /* value = Device: what the player has in hand now */
    COMMAND_TICK,    /* time has passed, nothing else */
    /* words in the field that has the focus */
    COMMAND_INSERT,  /* text, borrowed */
    COMMAND_COMPOSE, /* text, borrowed; "" ends it */
    COMMAND_MOVE,    /* move, value = offset for MOVE_TO; select */
    COMMAND_DELETE,  /* move */
    COMMAND_SELECT_ALL, COMMAND_SELECT_WORD /* value = offset */, COMMAND_COPY, COMMAND_CUT, COMMAND_UNDO, COMMAND_REDO,
    /* ways */
    COMMAND_GO,      /* value = ScreenName */
    COMMAND_BACK, COMMAND_QUIT,
    /* values: key.part says of what; value, UNSET clears */
    COMMAND_SET,
    COMMAND_DIGIT,   /* a digit typed on a slider: key, value 0 to 9 */
    COMMAND_TEXT_SIZE, COMMAND_CONTRAST, COMMAND_MUTE, COMMAND_FULL_SCREEN,
    COMMAND_MUSIC,   /* off, or on again */
    /* people: key.id = file name */
    COMMAND_PERSON_NEW, COMMAND_PERSON_OPEN, COMMAND_PERSON_KEEP, COMMAND_PERSON_RENAME, COMMAND_PERSON_REMOVE,
    COMMAND_SET_OUT, COMMAND_TOAST_UNDO, COMMAND_TOAST_CLOSE,
    /* trails: key.id = ready trail, trail or step */
    COMMAND_IDEA_CHOOSE, COMMAND_TRAIL_TAKE, COMMAND_TRAIL_OPEN, COMMAND_TRAIL_ARCHIVE, COMMAND_CAMP_CHOOSE,
    COMMAND_CAMP_PLAN, COMMAND_SAFE_AGREE, COMMAND_CAMP_READY, COMMAND_WARM_UP,
    /* building a trail, or changing one: key.id = a step of it */
    COMMAND_BUILD,     /* key.id = a trail; "" = one of one's own */
    COMMAND_BUILD_MAKE, /* it goes onto the map; one that is there already is gone back to */
    COMMAND_STEP_ADD,  /* after that step, before it where select; "" = at the end. value above 0 = its fear */
    COMMAND_STEP_NEXT, /* on to the next step's words, or to a new one's; "" = to the first's */
    COMMAND_STEP_REMOVE,
    COMMAND_STEP_MOVE, /* value = its new place on the ladder, from 0 */
    COMMAND_STEP_SORT,
    COMMAND_RULE,      /* when camps open */
    /* a camp between two */
    COMMAND_BETWEEN,       /* key.id = the step that it comes before */
    COMMAND_BETWEEN_WRITE, /* in one's own words, beginning with text, borrowed; NULL = back to the wordings */
    COMMAND_BETWEEN_ADD,   /* value = Wording, text = its words, borrowed; one's own words go before it */
    /* a first step tonight */
    COMMAND_TONIGHT,        /* opens it */
    COMMAND_TONIGHT_CHOOSE, /* key.id = a ready trail */
    COMMAND_TONIGHT_TAKE,   /* that trail, and that step's card */
    /* a trail that somebody else wrote */
    COMMAND_BRING,      /* what files there are */
    COMMAND_BRING_FILE, /* text = a path, borrowed: what was dropped on the window */
    COMMAND_BRING_TEXT, /* text = what was pasted, borrowed */
    COMMAND_BRING_PASTE, /* what was copied elsewhere is asked for */
    COMMAND_BRING_ENTRY, /* key.index = of the listing */
    COMMAND_BRING_UP, COMMAND_BRING_OTHER,
    COMMAND_BRING_ADD,  /* text = whom a note without a name is from, borrowed */
    COMMAND_GIVE, COMMAND_GIVE_WRITE, /* the trail that is open, or among those who help a note for somebody, as a file */
    COMMAND_FOLDER,      /* where it is to lie; with BRING_ENTRY and BRING_UP into the next */
    COMMAND_FOLDER_TAKE, /* the one that is listed; value = 1: the game's own, beside the save */
    COMMAND_SHARE, COMMAND_SHARE_COPY, /* how practice went, as a file; where it lies, into the clipboard */
    /* a step in real life */
    COMMAND_START, COMMAND_HEAD_OUT, COMMAND_ALREADY, COMMAND_DID_IT, COMMAND_STOP, COMMAND_STOP_SAY, COMMAND_TRY_REMOVE,
    COMMAND_RESUME,  /* "not yet, back to it"; on a trail "I'm here": key.id = a try that is ahead */
    COMMAND_TOOL,    /* the next line, the words on or off, the count begun or ended, recording and listening: by the step's kind;
                        value = 1: counting the other way, times or seconds, or enough of the times */
    COMMAND_TAPE_REMOVE, /* the recording of this try, at once */
    COMMAND_CAME_BACK, /* a waiting debrief: value = Outcome; key.id = the try */
    COMMAND_KEEP, COMMAND_LATER, COMMAND_STARTER /* text, borrowed */, COMMAND_HIGH_FIVE, COMMAND_CELEBRATED, COMMAND_REVISIT,
    /* the journal: key.id = a record, key.index = its EntryKind */
    COMMAND_SEARCH_CLEAR, /* everything is asked for again */
    COMMAND_ENTRY_OPEN,
    COMMAND_ENTRY_TURN,   /* value: 1 = to the one before it in time, -1 = to the one after it */
    COMMAND_ENTRY_WRITE,  /* its words can be changed; once more, and they are read again */
    COMMAND_ENTRY_TABLE,  /* the hill as figures, or as a hill again */
    COMMAND_ENTRY_REMOVE,
    COMMAND_NOTE_NEW, COMMAND_NOTE_KEEP,
    COMMAND_WORK,         /* the next slice of what takes long */
    /* the hut */
    COMMAND_HUT, COMMAND_PAUSE, COMMAND_STEADIER,
    COMMAND_ARRIVE,  /* two minutes before a step */
    COMMAND_REST,    /* key.id = a breath's or an exercise's: begins it */
    COMMAND_LET_GO,  /* breathe as you like; again = follow again */
    COMMAND_FOUND,   /* grounding: one more thing */
    COMMAND_FEELING_KEEP, /* the words for a feeling */
    COMMAND_PATTERN_OPEN, /* key.id = a breath of one's own; "" = a new one */
    COMMAND_PATTERN_KEEP, /* value: 1 = and breathe it now */
    COMMAND_PATTERN_REMOVE,
    COMMAND_RENDER,  /* this session as a sound file */
    COMMAND_RENDER_STOP,
    /* own people on the help page */
    COMMAND_CONTACT_OPEN, COMMAND_CONTACT_ADD, COMMAND_CONTACT_KEEP, COMMAND_CONTACT_REMOVE,
    /* two copies of a save */
    COMMAND_MERGE_LOOK, /* at what came in last */
    COMMAND_MERGE_KEEP, /* with the wordings chosen; a copy that was offered becomes part of the book */
    /* trouble */
    COMMAND_COPY_OPEN, /* key.id = backup; "" = the file as it is */
    COMMAND_SAVE_AGAIN,
    /* the player's files. Each but the last asks first; COMMAND_BACK is the safe answer */
    COMMAND_COPY_ASK,    /* key.index = of ui.kept: back to that copy */
    COMMAND_FORGET,      /* for good: key = PART_ENTRY with its EntryKind and the record; PART_PERSON = everything */
    COMMAND_GO_AHEAD,    /* yes to what is asked */
    COMMAND_FOLDER_COPY, /* where the saves are, into the clipboard */
    /* people who help: key.id = one of them */
    COMMAND_SUPPORTER_ADD, COMMAND_SUPPORTER_REMOVE,
    COMMAND_NOTE_READ,   /* key.id = a note of theirs */
    /* news from the shell */
    COMMAND_PEOPLE,      /* people, count: moved */
    COMMAND_BOOK_OPENED, /* book: moved; value = 1 where another Foothold has it open */
    COMMAND_BOOK_CLOSED, /* after EFFECT_CLOSE_BOOK: the app frees it */
    COMMAND_SAVED,       /* number = sequence; revision = of the book as it is on the disk */
    COMMAND_SAVE_REFUSED,/* text = one sentence */
    COMMAND_TROUBLE,     /* trouble: moved */
    COMMAND_KEPT,        /* kept: moved */
    COMMAND_FORGOTTEN,   /* value = how many copies held it; UNSET = everything of a person is gone */
    COMMAND_NOT_DONE,    /* text = one sentence: what could not be brought back or deleted */
    COMMAND_MERGED,      /* book: moved; what another computer wrote into this save */
    COMMAND_MERGE_OFFER, /* book: moved; text = the name of the file beside the save that it was read from */
    COMMAND_HUT_HEARD,   /* number = the frame of the plan that is heard now; value = Hut.session */
    COMMAND_VOICE,       /* value = how many own recordings were left aside; text = one sentence about the first */
    COMMAND_SOUND,       /* value: 1 = there is a sound device, 0 = there is none */
    COMMAND_RENDERED,    /* value = percent, 100 = done: text = the file's path; below 0 = it did not work: text = one sentence */
    COMMAND_BROUGHT,     /* bringing: moved */
    COMMAND_LISTING,     /* listing: moved */
    COMMAND_GIVE_TEXT,   /* text = what the file would hold */
    COMMAND_GIVEN,       /* value: 1 = it is written, text = where; 0 = it is not, text = one sentence */
    COMMAND_SHARED,      /* as COMMAND_GIVEN */
    COMMAND_TAPE_NEWS,   /* value = TapeNews; number = the level, 0 to 100 */
    COMMAND_KINDS
} CommandKind;

struct Book;
struct People;
struct Trouble;
struct Bringing;
struct Kept;
struct Listing;

typedef struct Command {
    CommandKind kind;
    Key key;
    int value;
    int scroll;
    EditMove move;
    bool select;
    const char *text;
    int64_t number;
    uint64_t revision;
    struct Book *book;
    struct People *people;
    struct Trouble *trouble;
    struct Bringing *bringing;
    struct Listing *listing;
    struct Kept *kept;
} Command;

Command command_of(CommandKind kind);
bool command_is_news(CommandKind kind); /* from the shell or the clock, not from the player's hand */
Command command_key(CommandKind kind, Key key);
Command command_go(ScreenName screen);
Command command_set(Key key, int value);

#endif
