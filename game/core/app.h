/* The whole game's state, and the one place where it changes. */
#ifndef CORE_APP_H
#define CORE_APP_H

#include "core/advice.h"
#include "core/book.h"
#include "core/bring.h"
#include "core/breath_pattern.h"
#include "core/came.h"
#include "core/command.h"
#include "core/danger.h"
#include "core/effects.h"
#include "core/give.h"
#include "core/history.h"
#include "core/pins.h"
#include "core/progress.h"
#include "core/kept.h"
#include "core/pocket.h"
#include "core/merge.h"
#include "core/share.h"
#include "core/journal.h"
#include "core/signal.h"
#include "core/speech.h"
#include "core/unlock.h"

typedef enum PersonState { PERSON_WHOLE, PERSON_DAMAGED, PERSON_NEWER } PersonState;

typedef struct Prefs { /* what the screen looks like; kept in the book's settings while one is open */
    int text_size;  /* 100, 125, 150, 200 percent */
    int contrast;   /* truth */
    int motion;     /* truth: gentle motion, i.e. reduced */
    int faces;      /* truth: five faces in place of 0 to 100 */
    int signals;    /* how loud the few soft notes are, 0 to 100 */
    int mute;       /* truth: no sound at all */
    int voice, breath, fire; /* volumes in the recovery room, 0 to 100 */
    int music;      /* how loud it is on the trails, 0 to 100 */
    int minutes;    /* of a breath: 1, 3, 5, 10; 0 = open */
    int pace;       /* percent, see BreathSettings */
    int no_hold;    /* truth: without holds */
    int rounds;     /* truth: eight of 4-7-8 in place of four */
    char pattern[ID_ROOM]; /* of the breath breathed last, ready or the player's own; "" = the hut's */
} Prefs;

typedef struct PersonCard { /* one person on the title screen */
    char file[FILE_ROOM];
    char *name;
    int hair, skin, scarf; /* 0 to 5 or UNSET */
    Moment last;
    int summits;
    PersonState state;
    Prefs prefs;
} PersonCard;

typedef struct People {
    PersonCard *items;
    size_t count;
    size_t chosen; /* the one opened last */
} People;

typedef enum TroubleKind { TROUBLE_NONE, TROUBLE_DAMAGED, TROUBLE_NEWER, TROUBLE_OUTSIDE, TROUBLE_UNREADABLE } TroubleKind;

typedef struct Trouble { /* a save that did not open */
    TroubleKind kind;
    char file[FILE_ROOM];
    char *sentence; /* the checker's, with line and column */
    SafeCopy *copies; /* newest first */
    size_t copy_count;
} Trouble;

typedef enum ToastKind {
    TOAST_NONE, TOAST_PERSON_OFF, TOAST_TRAIL_OFF, TOAST_TRY_OFF, TOAST_ENTRY_OFF, TOAST_CONTACT_OFF, TOAST_PATTERN_OFF,
    TOAST_STEP_OFF, TOAST_LADDER_FULL, TOAST_SAVE_REFUSED, TOAST_READ_ONLY,
    TOAST_KEPT, TOAST_OPENED, TOAST_OUT /* heading out */, TOAST_SOUND_OFF, TOAST_SOUND_ON,
    TOAST_MERGED /* from another computer */,
    TOAST_MUSIC_OFF, TOAST_MUSIC_ON, TOAST_CHOOSE_FIRST /* a trail came and there is nobody to bring it to */,
    TOAST_WENT_BACK /* to an older copy */, TOAST_SUPPORTER_OFF, TOAST_NOTE_CAME /* it waits */, TOAST_NOTE_READ,
    TOAST_FORGOTTEN, TOAST_ALL_FORGOTTEN, TOAST_NOT_DONE, TOAST_FOLDER_COPIED
} ToastKind;

#define SETTINGS_TABS 5
#define TOAST_MS 4000       /* look.md 5 */
#define TOAST_UNDO_MS 10000 /* longer where there is something to do about it */

typedef struct Toast {
    ToastKind kind;
    Moment since;
    char *sentence;       /* SAVE_REFUSED, NOT_DONE */
    RecordKind shelf;     /* what undo puts back */
    const Record *record; /* held */
    char file[FILE_ROOM]; /* PERSON_OFF */
    int copies;           /* FORGOTTEN: so many held it too */
} Toast;

typedef struct Change { /* of what was one thing and became another */
    Key before;
    Moment since; /* unset = it never changed */
} Change;

#define SENSES 5        /* five things to see, then four to feel, ... one to taste */
#define MORE_FEELING 3  /* Ui.more in the chooser: words for a feeling are unfolded, in place of the senses */
#define ARRIVE_MINUTES 2 /* before a step, at most (science.md 4.4) */

typedef struct Hut { /* a session in the recovery room */
    int session;           /* another number is another session; 0 = there is none */
    Exercise exercise;     /* EXERCISES = a breath */
    char pattern[ID_ROOM]; /* the breath's; else the exercise's id */
    BreathPlan plan;
    SpeechPlan speech;
    Course course;
    Moment since;          /* when the plan would have begun had it never stood still */
    Moment stopped;        /* unset while it runs */
    Moment freed;          /* when the count was let go, or taken up again; unset = neither */
    bool arriving;         /* before a step */
    int before, after;     /* "how is it now", 0 to 100; UNSET = not said */
    int sense, found;      /* grounding: 0 to SENSES, SENSES = through; how many of this one */
} Hut;

typedef struct OwnBreath { /* on its form; Esc leaves it as it is, until another is opened */
    bool begun;
    char id[ID_ROOM];         /* "" = not kept yet */
    char *name;
    int quarters[OWN_PHASES]; /* quarter seconds, each within breath_own_limits */
} OwnBreath;

/* The dials by which one camp becomes another (science.md 1.2), each with three values from the gentlest on. */
typedef enum Dial { DIAL_DISTANCE, DIAL_DURATION, DIAL_COMPANY, DIAL_PLACE, DIAL_REALISM, DIAL_PLAN, DIAL_AIDS, DIALS } Dial;
#define DIAL_VALUES 3

/* Three are proposed: the upper camp made gentler, the lower one taken further, the upper one changed in another way. */
typedef enum Wording { WORDING_GENTLER, WORDING_FURTHER, WORDING_OTHER, WORDINGS } Wording;

typedef struct Between { /* a camp on its way; Esc leaves it as it is, until another place is opened */
    char above[ID_ROOM]; /* the step that it comes before; "" = none was opened yet */
    int dials[DIALS];    /* 0 to DIAL_VALUES - 1; UNSET = left as it is */
    Wording taken;
    int turn;            /* how often other words were asked for */
    int fear;            /* UNSET = the wording's own */
    bool writing;        /* in one's own words: */
    char *words;         /* owned; NULL = none yet */
} Between;

typedef struct CampPair { /* the two camps beside the new one */
    const Step *below, *above; /* below NULL = the new one is the first; above NULL = there is no such place */
    int low, high;             /* their fears: of those unrated the next lower one's; UNSET = not known */
    size_t place;              /* of the new one on the ladder, from 0 */
} CampPair;

#define TONIGHT_SIZES 3 /* tiny, small, a bit more */
#define TONIGHT_TIMES 3
#define TONIGHT_PAGE 6  /* ready trails shown at a time */

typedef struct Tonight { /* a first step: what was answered so far */
    char pack[ID_ROOM];
    int size, time, another; /* another: which of those that fit */
    int page;
} Tonight;

#define BODY_CAUTIONS 3 /* read before a count begins */

typedef enum ImaginePhase { IMAGINE_SETTLE, IMAGINE_PICTURE, IMAGINE_STAY, IMAGINE_BACK /* from then on */ } ImaginePhase;
typedef enum CountState { COUNT_CAUTIONS, COUNT_READY, COUNT_ON, COUNT_ENOUGH } CountState;

typedef struct Tool { /* beside the practice, by the step's kind */
    Moment since, till; /* of the count; unset = it has not begun, has not been ended */
    int line;           /* which is read, from 0 to app_tool_lines */
    int times;          /* so often, where the player counts them; UNSET = seconds are counted */
    bool off;           /* the words of imagining are turned off */
} Tool;

#define TAPE_MINUTES 10 /* then it stops by itself */

typedef enum TapeState {
    TAPE_NONE, TAPE_REFUSED /* no microphone answered */, TAPE_ON, TAPE_KEPT, TAPE_HEARD /* is played */
} TapeState;
typedef enum TapeNews {
    TAPE_LEVEL, TAPE_ENDED /* recorded or played to its end */,
    TAPE_CUT /* the microphone has gone: what was recorded until then is there */,
    TAPE_NOT_HEARD /* there is no recording, and none can be made */
} TapeNews;

typedef struct OwnVoice { /* a recording of the try under way: a file beside the saves */
    TapeState state;
    Moment since; /* it was begun */
    int seconds;  /* that it is long, once it is kept */
    int level;    /* how loud it is right now, 0 to 100 */
    bool full;    /* it stopped by itself */
    bool cut;     /* the microphone went away */
} OwnVoice;

typedef enum Asking { ASKING_NOTHING, ASKING_RESTORE, ASKING_FORGET, ASKING_EVERYTHING } Asking;

typedef struct Question { /* asked once, before what cannot be undone */
    Asking asking;
    Key about;     /* PART_COPY: index of ui.kept; else a record */
    bool straight; /* it came up over another screen than that of the files */
} Question;

typedef enum RenderState { RENDER_NONE, RENDER_ON, RENDER_DONE, RENDER_FAILED } RenderState;

typedef struct Rendering { /* a session being written as a sound file */
    RenderState state;
    int percent; /* 0 to 100 */
    char *text;  /* DONE: where the file is; FAILED: a sentence; else NULL. Owned */
} Rendering;

#define CHART_WEEKS 8

typedef struct ChartSums { /* of the whole book: what takes a look at every try */
    bool known;
    uint64_t revision; /* of the book, and the day, that it is of */
    int64_t today;
    size_t steps;      /* taken in all */
    Abroad abroad;
    int64_t minutes;   /* in the hut */
    Week weeks[CHART_WEEKS];
    Pins pins;
} ChartSums;

typedef struct Charts { /* of ui.trail, or of the trail practised last */
    int back;   /* so many of its newest tries are passed over */
    char step[ID_ROOM]; /* the repeats of this one alone; "" = all its camps */
    bool table; /* in place of the pictures */
    ChartSums sums; /* follow the book while the page is on the screen */
} Charts;

typedef struct Merging { /* another computer's copy of the book */
    bool offered;      /* it is not part of the book yet: */
    Book other;        /* only then */
    char *file;        /* its name beside the save; only then. Owned */
    Moment here, there; /* the last change in each */
    Came came;
    Asked *asked;
    size_t asked_count;
} Merging;

#define JOURNAL_ROW 156 /* an entry counts for so much of the journal's scrolling, design pixels */

typedef struct Search { /* what of the journal is asked for: see Wanted */
    char *words; /* owned; NULL = none */
    char trail[ID_ROOM];
    unsigned only;
} Search;

typedef struct Reading { /* the entry that lies open */
    EntryKind kind;
    char id[ID_ROOM]; /* "" = a note that is not kept yet: its words are a draft */
    bool writing, table;
} Reading;

typedef struct Ui {
    ScreenName screen, under; /* `under`: where a screen that lies over another leads back to */
    ScreenName from;          /* the screen before this one */
    ScreenName below[SCREENS]; /* the same for each that is open */
    Key focus;                /* PART_NONE = the screen's own first thing */
    int focus_order;          /* where it stood, for when it goes away */
    Key focus_on[SCREENS];    /* remembered */
    Key hover, press;
    Device device;            /* used last: the hints speak of it; with the mouse, no ring but on fields */
    int typed;                /* digits typed on a slider so far; UNSET = none */
    int scroll[SCREENS];
    int aside;                /* the same of SCROLL_ASIDE */
    bool reveal;              /* scroll so that the focus shows */
    Edit edit;                /* of the focused field; text NULL = none */
    Moment since;             /* this screen came up */
    Moment touched;           /* the player last did something; unset = not yet */
    Moment quieted;           /* all sound was ended, by Esc or by a switch; unset = never */
    Moment clapped;           /* the high five was given */
    int64_t drifted;          /* ms that mist and stars had drifted when the player last did something */
    Change focused, hovered, pressed, camped; /* camped: the camp chosen on the trail. For motion alone */
    int64_t today;            /* local day of the last update */
    Prefs prefs;
    int music;                /* how loud it was when the key turned it off; 0 = it did not */
    Toast toast;
    ToastKind promised;       /* the toast to come once this revision of the book is on the disk */
    uint64_t promised_at;

    char trail[ID_ROOM], step[ID_ROOM], attempt[ID_ROOM], contact[ID_ROOM], idea[ID_ROOM];
    char building[ID_ROOM];   /* the trail that `history` is of */
    char rule_step[ID_ROOM];  /* whose rule is changed; "" = the whole trail's */
    History history;          /* what was done in the builder */
    Bringing bringing;        /* a trail that is looked at before it is brought in */
    Listing listing;          /* files it may come from */
    char *find;               /* among the ready trails; NULL = nothing is looked for */
    Giving giving;            /* a trail, or a note, that is given away */
    Kept kept;                /* what lies beside the save */
    Question question;
    Folder into;              /* where files are written, while this person is here */
    Sharing sharing;          /* how practice went, for somebody to see */
    bool pasting, instead;    /* of the two tabs the second; it takes the place of app_brought_twin */
    bool went_back;           /* an older copy is about to open */
    char opened[ID_ROOM];     /* the camp that the last debrief opened */
    Outcome outcome;          /* what the debrief will keep */
    int tab;                  /* of the settings, 0 to SETTINGS_TABS - 1 */
    int more;                 /* which further part of the screen is unfolded; 0 = none */
    int area;                 /* among the ready trails, of this one alone; UNSET = all */
    bool from_practice;       /* the debrief may go back to the practice screen */
    bool dated;               /* the debrief asks for the day ("I already did it") */
    bool high_five, summit;   /* celebration: given; whole trail lit by this try */

    unsigned confirmed;       /* ticks before a first start: DangerConfirm bits, SAFETY_WITH_PROFESSIONAL */
    bool renaming;            /* the person form is of somebody who is there already */
    bool agreed;              /* the welcome's tick */
    int answers[5];           /* the welcome's quiet questions; never kept */
    char *name;               /* the person form */
    int hair, skin, scarf;
    int country;              /* help page: index into its table; UNSET = by region */

    Device keys;              /* the page of keys shows this one's */

    Search search;
    Reading reading;
    Hut hut;
    OwnBreath own;
    Between between;
    Tonight tonight;
    Rendering render;
    Charts charts;
    Tool tool;
    OwnVoice tape;
    Merging merging;
    char *feeling;            /* words for it, not kept yet */
    char *refusal;            /* one sentence about the first of them: */
    int refused;              /* own recordings that were left aside */
    int hut_sessions;         /* so far */
    bool cared;               /* the cautions were opened, with or without a book */
    bool silent;              /* no sound comes out of this computer */
} Ui;

typedef struct App {
    Book book;
    Journal journal;       /* follows the book while it is open on the screen */
    bool has_book, read_only;
    int64_t kept;          /* sequence number that is on the disk */
    Chance chance;
    People people;
    bool people_known;     /* the shell has said once who is there */
    const Pack *packs;     /* ready trails, borrowed from the shell for the whole run */
    size_t pack_count;
    const DangerRules *danger; /* for the words of own steps, borrowed likewise; NULL = every step is allowed */
    Trouble trouble;
    char region[8];        /* "GB", "US", or "" */
    MergeJoin *join;       /* of members that this version does not know; the shell's */
    const char *folder;    /* where the saves are, to be shown; borrowed */
    Ui ui;
} App;

App app_new(Chance chance, const Pack *packs, size_t pack_count);
void app_free(App *app);

/* The one place where state changes. False = refused, and nothing has changed. Things named "moved" in a command belong
   to the app afterwards, also when refused. */
bool app_update(App *app, const Command *command, Moment now, Effects *effects);

/* The next moment (UTC ms) at which something ends by itself (a toast), or INT64_MAX. */
int64_t app_deadline(const App *app);

/* There is work to be done in slices: COMMAND_WORK wants to come as soon as nothing else does. */
bool app_works(const App *app);

/* What the fields and sliders show. The text is borrowed until the next update; never NULL. */
const char *app_field_text(const App *app, Key key);
int app_value(const App *app, Part part); /* sliders, choices, switches; UNSET = not said */
int app_key_value(const App *app, Key key); /* the same for what comes several times, each with a record of its own */

/* The things the screens speak of; NULL where there is none. */
const Trail *app_trail(const App *app);
const Step *app_step(const App *app);
const Try *app_attempt(const App *app);
const Plan *app_plan(const App *app);
/* The ready trails that show, in their order; `out` has room for pack_count. And the one that is looked at, NULL where none shows. */
size_t app_ideas(const App *app, const Pack **out);
const Pack *app_idea(const App *app);
const Try *app_waiting(const App *app); /* the newest try whose debrief waits */

const Record *app_entry(const App *app); /* that lies open: of ui.reading's kind; NULL = it is a draft */
/* Its place among the rows of the journal, or their count. */
size_t app_entry_row(const App *app);
bool app_searches(const App *app);       /* words are searched, or only some entries asked for */
const Draft *app_note_draft(const App *app); /* a note begun and not kept; NULL = none has words */
/* The camp of the entry that lies open may be gone to: it is on its trail, and open. */
bool app_may_go_again(const App *app);

Prefs prefs_usual(void); /* before anyone has chosen */

/* What a book says of the looks; what it leaves out stays as it is in `prefs`. */
void prefs_read(const Book *book, Prefs *prefs);

/* What a record says that came in, or would; NULL where it was taken off. */
const Record *app_came(const App *app, const CameItem *item);

void people_free(People *people);
void trouble_free(Trouble *trouble);

/* Milliseconds that mist, stars and flames have moved: they slow down and rest DRIFT_REST_MS after the player last did something. */
#define DRIFT_REST_MS 20000 /* look.md 7 */
#define DRIFT_SLOW_MS 3000  /* the last of it, slowing down */
int64_t app_drift_ms(const App *app, Moment now);
bool app_drifts(const App *app, Moment now); /* false = at rest until the player does something */

/* The seed of the music that is to be heard now; 0 = none. It sounds on a trail, on a camp's card and on the settings and keys over
   them, till the player has done nothing for MUSIC_REST_MS, or has asked for silence and done nothing since. */
#define MUSIC_REST_MS 180000
uint64_t app_music(const App *app, Moment now);

/* Where the session in the recovery room stands: frames of its plan. The clock tells it; COMMAND_HUT_HEARD sets it by the sound. */
int64_t app_hut_frame(const App *app, Moment now);
/* The breath of that id, ready or the player's own, a fitting one; the hut's where there is none. */
BreathPattern app_pattern(const App *app, const char *id);
/* What COMMAND_RENDER writes: the breath or exercise of the session under way, from its start; an open one for BREATH_MINUTES. */
void app_render_plan(const App *app, BreathPlan *plan, SpeechPlan *speech);
bool app_may_arrive(const App *app); /* before a step a quiet moment is offered; not on trails about the body's own signs */
/* Fainting is what the fear of blood and needles brings: muscles are tensed there, not relaxed (science.md 4.4). */
bool app_needs_tension(const App *app);
typedef enum Safety { /* what stands before a step's start */
    SAFETY_FINE,
    SAFETY_LINES,        /* three plain lines: the first start on a trail that did not come with the game */
    SAFETY_CONFIRM,      /* and something to tick */
    SAFETY_PROFESSIONAL, /* better with one: one tick */
    SAFETY_REFUSED       /* not as it is worded */
} Safety;
#define SAFETY_PROFESSIONAL_BIT 8
#define SAFETY_WITH_PROFESSIONAL (1U << SAFETY_PROFESSIONAL_BIT)
Safety app_safety(const App *app, const Step *step);
bool app_safety_lines(const App *app, const Step *step); /* the three lines are still to be read */
bool app_may_agree(const App *app);                      /* all that there is to tick is ticked */
/* What the words of a step say; a step as it came with the game is allowed. */
DangerVerdict app_verdict(const App *app, const Step *step);
/* Trails that have charts: those on the map, then those put away. The caller frees the array. */
const Trail **app_charted(const App *app, size_t *count);
/* The one whose charts are shown; NULL = there is no trail. */
const Trail *app_chart_trail(const App *app);
ChartSums app_chart_sums(const App *app, int64_t today);
DangerTopic app_asks(const App *app, const Step *step); /* DANGER_NOTHING for the same */
bool app_may_take_folder(const App *app); /* the one that is listed can be looked into */
bool app_builds(const App *app);   /* the builder is open, on app_trail */
/* The ready trail and the step that the answers lead to; NULL where there are no ready trails. `choices`: how many fit; 0 = none
   does, and the step is the trail's smallest. */
const Pack *app_tonight_pack(const App *app);
/* In the order in which they are offered: the first of each area, then the second of each, and so on. `place` < pack_count. */
const Pack *app_tonight_offer(const App *app, size_t place);
const Step *app_tonight_step(const App *app, size_t *choices);
/* The trail on the map that came from a file of the same id as the one that is looked at; NULL = there is none. */
const Trail *app_brought_twin(const App *app);
/* What it will be called: its own name, with a number behind it where that is taken. NULL = it has none. The caller frees it. */
char *app_brought_title(const App *app);
/* What ui.sharing asks for, as it would be today. The caller calls share_free. */
Share app_share(const App *app);
bool app_may_share(const App *app); /* there is something in it */
/* The note that is being written for somebody; the caller calls record_drop. */
Note *app_letter(const App *app);
size_t app_letter_length(const App *app); /* its code points; 0 = no words yet */
bool app_may_send(const App *app);        /* it has words, and no more than a note has room for */
/* On the picture card: the one chosen, else that of the next step, else the first on the map; NULL = none. */
const Trail *app_picture_trail(const App *app);
bool app_may_make(const App *app); /* it has a name and a step with words */
const Rule *app_rule(const App *app);      /* of ui.rule_step, or of the trail: the one that holds */
const Rule *app_own_rule(const App *app);  /* its own; NULL = a camp's: the trail's; the trail's: steady */
const Step *app_rule_step(const App *app); /* NULL = the whole trail */
int app_rule_camp(const App *app);         /* its number on the ladder, from 1; 0 = the whole trail */
CampPair app_pair(const App *app);       /* of ui.between */
int app_between_fear(const App *app, Wording wording); /* what it proposes, by 5; UNSET = not known */
bool app_knows_care(const App *app); /* the hut's cautions were read */
/* The breath on the form as a record that holds nothing of its own: its text is borrowed until the next update. */
Pattern app_own_breath(const App *app);
/* The try that words for a feeling are kept with: the one under way, else the newest of today; NULL = there is none. */
const Try *app_feeling_try(const App *app);
/* Whole seconds since the try under way began, at most SECONDS_MOST. */
int app_practice_seconds(const App *app, Moment now);

/* What lies beside the practice: the kind of the step under way. STEP_GO = nothing does. */
StepKind app_tool(const App *app);
int app_tool_lines(const App *app); /* to be read: the step's own, for STEP_BODY with the cautions ahead of them */
ImaginePhase app_imagine(const App *app, Moment now);
/* A count goes up for the step's least minutes (10 at most, 1 where it says none), and then it is enough. */
CountState app_count(const App *app, Moment now);
int app_count_seconds(const App *app, Moment now);
bool app_may_count_otherwise(const App *app, Moment now); /* times in place of seconds, or enough of them */
int app_tape_seconds(const App *app, Moment now); /* recorded so far, or that the recording is long */

/* False for screens that lie over another. */
bool screen_is_base(ScreenName screen);

#endif
