/* The book: all that is saved of one person, in memory. One file on the disk, one person, one book. */
#ifndef CORE_BOOK_H
#define CORE_BOOK_H

#include "core/chance.h"
#include "core/record.h"
#include "core/rule.h"

#include <stdint.h>

#define FEAR_MOST 100
#define STEPS_MOST 40
#define SECONDS_MOST 10000000 /* of a breath, of a check-in: what a save may hold */

typedef enum Hour { HOUR_DAWN, HOUR_MORNING, HOUR_DAY, HOUR_GOLDEN, HOUR_DUSK, HOUR_NIGHT, HOURS } Hour;
typedef enum StepKind { STEP_GO, STEP_IMAGINE, STEP_MIRROR, STEP_RECORD, STEP_TALK, STEP_BODY } StepKind;
typedef enum Off { OFF_REMOVED /* kept for its tries */, OFF_DRAFT /* not to be started as it is worded */ } Off;
typedef enum Outcome { OUTCOME_OUT, OUTCOME_DID_IT, OUTCOME_PARTLY, OUTCOME_TURNED_BACK } Outcome;
typedef enum Happened { HAPPENED_NO, HAPPENED_A_LITTLE, HAPPENED_MOSTLY, HAPPENED_YES, HAPPENED_UNSURE } Happened;
typedef enum Why { WHY_FIRST, WHY_RULE, WHY_READY } Why; /* why a camp opened */
typedef enum Area { AREA_PEOPLE, AREA_ANIMALS, AREA_PLACES, AREA_BODY, AREA_HOME, AREAS } Area; /* of life */
typedef enum Caution {
    CAUTION_PROFESSIONAL, CAUTION_BODY, CAUTION_FAINTING, CAUTION_DRIVING, CAUTION_GERMS, CAUTION_OTHER
} Caution;
typedef enum EventWhat { EVENT_HIGH_FIVE, EVENT_CAUTION_READ, EVENT_SAFETY_READ, EVENT_PIN /* earned on `made` */ } EventWhat;
typedef enum PinKind { /* core/pins.h */
    PIN_FIRST_STEP,
    PIN_HIGH_FIVE,     /* given by the player, in the room */
    PIN_CAME_BACK,     /* a try on a trail on which one was turned back from before */
    PIN_SURPRISED,
    PIN_OTHER_PLACE,   /* two places on one trail */
    PIN_OTHER_COMPANY, /* the same of who was there */
    PIN_WITHOUT_AIDS,  /* did it, and said that nothing helped along */
    PIN_LEARNED,       /* a line on what was learned */
    PIN_RESTED,        /* a rest in the hut on a day with a try, however it felt */
    PIN_SUMMIT,
    PIN_REVISIT,       /* a trail walked again on a later day than its summit's */
    PIN_AFTER_WEEKS,   /* a try after two weeks without one */
    PIN_KINDS
} PinKind;

#define AID_BREATHING "breathing" /* among a try's aids */

typedef struct Person {
    Record record;
    char *name;
    struct { int hair, skin, scarf; char *extra; } look; /* each 0 to 5 or UNSET */
    char *extra;
} Person;

typedef struct Setting { /* its id is the setting's name, e.g. "text-size" */
    Record record;
    char *value;
    char *extra;
} Setting;

typedef struct Trail { /* in a trail file and, copied in, in a save */
    Record record;
    char *language, *title, *fear, *about, *author, *license, *source;
    struct { int kind; char *text; char *extra; } caution; /* kind: a Caution, or UNSET */
    Rule *unlock;                                          /* default rule; NULL = steady */
    struct { char id[ID_ROOM]; int version; char *extra; } from; /* the ready trail it was copied from */
    int area;                                              /* Area */
    int hour;                                              /* Hour */
    int archived;                                          /* truth */
    int building;                                          /* truth: half built, not on the map yet */
    double place;                                          /* order in the range */
    char *extra;
} Trail;

typedef struct Step {
    Record record;
    char trail[ID_ROOM];
    char *title, *detail, *celebrate;
    int expected_fear; /* SUDS 0 to 100 or UNSET */
    int minutes[2];
    Texts tips;
    Rule *unlock; /* overrides the trail's */
    int kind;     /* StepKind; UNSET = go */
    int off;      /* Off; UNSET = on the trail */
    double place; /* order on the trail, ties by id */
    char *extra;
} Step;

typedef struct Planned {
    Moment when;
    char *where, *with, *extra;
} Planned;

typedef struct Forecast {
    char *text;
    int likelihood, fear;
    char *extra;
} Forecast;

typedef struct Checkin {
    int s; /* seconds since the start */
    int fear;
    char *extra;
} Checkin;

typedef struct Try {
    Record record;
    char trail[ID_ROOM], step[ID_ROOM];
    int outcome; /* Outcome */
    Planned planned;
    Forecast forecast;
    Moment started, ended;
    struct { int before, peak, end, faces; char *extra; } fear;
    List checkins; /* of Checkin */
    int happened;  /* Happened */
    int coped;     /* truth */
    int likelihood_after;
    Texts aids, feelings;
    char *surprise, *learned;
    int proud; /* truth */
    char *extra;
} Try;

typedef struct Opened {
    Record record;
    char trail[ID_ROOM], step[ID_ROOM];
    int why; /* Why */
    char *extra;
} Opened;

typedef struct Rating {
    Record record;
    char trail[ID_ROOM], step[ID_ROOM];
    int fear, faces;
    char *extra;
} Rating;

typedef struct Plan { /* a camp's card as it stands, before Start */
    Record record;
    char trail[ID_ROOM], step[ID_ROOM];
    Planned planned;
    Forecast forecast;
    int before; /* fear now */
    char *extra;
} Plan;

typedef struct Draft { /* half-written words that are not yet a record of their own */
    Record record;
    char *what, *text;
    char trail[ID_ROOM], step[ID_ROOM];
    char *extra;
} Draft;

typedef struct Breath {
    Record record;
    char *pattern;
    int seconds, before, after;
    char *extra;
} Breath;

typedef struct Note {
    Record record;
    char *text, *from;
    int waiting; /* truth: somebody's, not read yet */
    char *extra;
} Note;

typedef struct Pattern { /* a breath of the player's own; quarter seconds */
    Record record;
    char *name;
    double in, hold, out, rest; /* seconds */
    char *extra;
} Pattern;

typedef struct Contact {
    Record record;
    char *name, *note, *number;
    char *extra;
} Contact;

typedef struct Supporter {
    Record record;
    char *name;
    Texts may;
    char *extra;
} Supporter;

typedef struct Event {
    Record record;
    int what; /* EventWhat */
    int pin;  /* EVENT_PIN: PinKind */
    char trail[ID_ROOM], step[ID_ROOM];
    char *extra;
} Event;

typedef enum RecordKind {
    RECORD_SETTING, RECORD_TRAIL, RECORD_STEP, RECORD_TRY, RECORD_OPENED, RECORD_RATING, RECORD_PLAN, RECORD_DRAFT,
    RECORD_BREATH, RECORD_NOTE, RECORD_PATTERN, RECORD_CONTACT, RECORD_SUPPORTER, RECORD_EVENT, RECORD_KINDS
} RecordKind;

typedef struct Shelf {
    const Record **items; /* tombstones included; in order of arrival */
    size_t count, room;
    size_t *index; /* by id, open addressing, place + 1 and 0 = free; kept by book_put */
    size_t index_room;
} Shelf;

typedef struct StepIndex { /* core/step_index.h */
    size_t *heads, *next; /* place + 1 on the shelf, 0 = none */
    size_t room;          /* of both */
    size_t covered;       /* how many tries it knows */
} StepIndex;

typedef struct Book {
    const Person *person;
    Shelf shelves[RECORD_KINDS];
    StepIndex tries_by_step; /* kept by book_put */
    int64_t saved;     /* sequence number of the last save of these contents */
    char *extra;       /* unknown top-level members */
    uint64_t revision; /* grows with every change, in memory only */
} Book;

/* Tables. The save's member name of a kind is its shape's name ("tries"). */
extern const Shape person_shape, trail_file_shape, step_file_shape, note_file_shape;
const Shape *record_shape(RecordKind kind);

Book book_new(const char *name, Moment now, Chance *chance);
void book_free(Book *book);
/* A copy that shares every record: cheap, and untouched by later changes. */
Book book_snapshot(const Book *book);

/* Whole seconds as a save may hold them, 0 to SECONDS_MOST: a clock may leap. */
int seconds_of_ms(int64_t ms);

/* Ids are 16 hex digits drawn from `chance`. */
void id_make(Chance *chance, char out[ID_ROOM]);

/* A new record on its shelf, owned by the book and free to be filled in until the next snapshot. */
Record *book_add(Book *book, RecordKind kind, Moment now, Chance *chance);
/* Puts a ready record on its shelf, in place of one with the same id. Takes the record over. */
void book_put(Book *book, RecordKind kind, Record *record);
/* A changed copy in the record's place, free to be filled in until the next snapshot; its `changed` is the later of
   now and one millisecond after the old one. NULL where no such record is kept. */
Record *book_change(Book *book, RecordKind kind, const char *id, Moment now);
Person *book_change_person(Book *book, Moment now);
/* Leaves a tombstone. False where no such record is kept. */
bool book_remove(Book *book, RecordKind kind, const char *id, Moment now);
/* Puts back what `book_remove` took, as a newer change. `record` is held by the caller. */
void book_restore(Book *book, RecordKind kind, const Record *record, Moment now);

/* NULL for an unknown id and for tombstones. */
const Record *book_find(const Book *book, RecordKind kind, const char *id);
const Trail *book_trail(const Book *book, const char *id);
const Step *book_step(const Book *book, const char *id);
const Try *book_try(const Book *book, const char *id);
const Plan *book_plan(const Book *book, const char *step); /* the step's, the one changed last where two computers made one each */
const char *book_setting(const Book *book, const char *name); /* NULL where not set */
void book_set(Book *book, const char *name, const char *value, Moment now);

/* What its mountain and its tune are made from: its id, or that of the ready trail it was taken from. Belongs to the trail. */
const char *trail_seed(const Trail *trail);

/* Live records of a trail, in order: steps by (place, id), trails by (place, id). The caller frees the array. Steps that are
   off the trail are left out, and trails half built. */
const Step **book_steps(const Book *book, const char *trail, size_t *count);
const Trail **book_trails(const Book *book, bool archived, size_t *count);
const Step **book_ladder(const Book *book, const char *trail, size_t *count); /* with the drafts among the steps */
const Step **book_walked(const Book *book, const char *trail, size_t *count); /* with all that were ever on it and may have tries */
const Trail **book_half_built(const Book *book, size_t *count);
double book_place_behind(const Book *book); /* for a trail behind all others */

/* A ready trail: a trail with its steps, as a file holds it. */
typedef struct Pack {
    Trail *trail; /* record.id = the file's id */
    Step **steps; /* author order; record.id = the file's step id */
    size_t count;
} Pack;

void pack_free(Pack *pack);
/* Its time of day, among the ideas and on the map alike: by its id, the same each time. */
Hour pack_hour(const Pack *pack);
Hour trail_hour(const Trail *trail); /* the same by a trail's own id */
/* Copies a ready trail into the book with fresh ids, opens its first camp, and gives it its hour.
   Returns the new trail. */
const Trail *book_take_pack(Book *book, const Pack *pack, Moment now, Chance *chance);

#endif
