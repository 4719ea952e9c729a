#include "core/book.h"

#define COUNT(array) (sizeof(array) / sizeof(array)[0])
#define AT(type, member) .offset = offsetof(type, member)
/* a struct without a name inside another: its members count from its own start */
#define INSIDE(type, group, member) .offset = offsetof(type, group.member) - offsetof(type, group)
#define SIZE_OF(type, group) sizeof(((type *)NULL)->group)
#define SUDS .kind = FIELD_NUMBER, .least = 0, .most = FEAR_MOST
#define PERCENT .kind = FIELD_NUMBER, .least = 0, .most = 100
#define WORDED .kind = FIELD_TEXT, .asked = true
#define PLACE_MOST 1e9
#define MINUTES_MOST 10000

#define SHAPE(title, type, table)                                                                                      \
    { .name = (title), .size = sizeof(type), .extra = offsetof(type, extra), .fields = (table), .count = COUNT(table) }
#define GROUP_SHAPE(title, type, group, table)                                                                         \
    {                                                                                                                  \
        .name = (title), .size = SIZE_OF(type, group), .extra = offsetof(type, group.extra) - offsetof(type, group),   \
        .fields = (table), .count = COUNT(table)                                                                       \
    }

static const char *const hour_words[] = {"dawn", "morning", "day", "golden", "dusk", "night", NULL};
static const char *const kind_words[] = {"go", "imagine", "mirror", "record", "talk", "body", NULL};
static const char *const off_words[] = {"removed", "draft", NULL};
static const char *const outcome_words[] = {"out", "did_it", "partly", "turned_back", NULL};
static const char *const happened_words[] = {"no", "a_little", "mostly", "yes", "unsure", NULL};
static const char *const why_words[] = {"first", "rule", "ready", NULL};
static const char *const event_words[] = {"high_five", "caution_read", "safety_read", "pin", NULL};
static const char *const pin_words[] = {"first_step",    "high_five",    "came_back", "surprised", "other_place",
                                        "other_company", "without_aids", "learned",   "rested",    "summit",
                                        "revisit",       "after_weeks",  NULL};
static const char *const area_words[AREAS + 1] = {"people", "animals", "places", "body", "home", NULL};
static const char *const caution_words[] = {"professional", "body", "fainting", "driving", "germs", "other", NULL};

/* The person */

static const Field look_fields[] = {
    {.name = "hair", .kind = FIELD_NUMBER, INSIDE(Person, look, hair), .least = 0, .most = 5},
    {.name = "skin", .kind = FIELD_NUMBER, INSIDE(Person, look, skin), .least = 0, .most = 5},
    {.name = "scarf", .kind = FIELD_NUMBER, INSIDE(Person, look, scarf), .least = 0, .most = 5},
};
static const Shape look_shape = GROUP_SHAPE("look", Person, look, look_fields);

static const Field person_fields[] = {
    {.name = "name", .kind = FIELD_TEXT, AT(Person, name)},
    {.name = "look", .kind = FIELD_GROUP, AT(Person, look), .shape = &look_shape},
};
const Shape person_shape = SHAPE("person", Person, person_fields);

static const Field setting_fields[] = {
    {.name = "value", .kind = FIELD_TEXT, AT(Setting, value)},
};

/* Trails and steps, in a file and in a save */

static const Field caution_fields[] = {
    {.name = "kind", .kind = FIELD_CHOICE, INSIDE(Trail, caution, kind), .words = caution_words},
    {.name = "text", .kind = FIELD_TEXT, INSIDE(Trail, caution, text)},
};
static const Shape caution_shape = GROUP_SHAPE("caution", Trail, caution, caution_fields);

static const Field from_fields[] = {
    {.name = "id", .kind = FIELD_ID, INSIDE(Trail, from, id)},
    {.name = "version", .kind = FIELD_NUMBER, INSIDE(Trail, from, version), .least = 1, .most = 1000000},
};
static const Shape from_shape = GROUP_SHAPE("from", Trail, from, from_fields);

#define TRAIL_TEXT(member)                                                                                             \
    { .name = #member, WORDED, AT(Trail, member) }
#define TRAIL_REST                                                                                                     \
    TRAIL_TEXT(fear), TRAIL_TEXT(about), TRAIL_TEXT(author), TRAIL_TEXT(license), TRAIL_TEXT(source),                  \
        {.name = "area", .kind = FIELD_CHOICE, AT(Trail, area), .words = area_words},                                  \
        {.name = "caution", .kind = FIELD_GROUP, AT(Trail, caution), .shape = &caution_shape}, {                       \
        .name = "unlock", .kind = FIELD_RULE, AT(Trail, unlock)                                                        \
    }

static const Field trail_file_fields[] = {
    {.name = "language", .kind = FIELD_TEXT, AT(Trail, language), .required = true},
    {.name = "title", .kind = FIELD_TEXT, AT(Trail, title), .required = true},
    TRAIL_REST,
};
const Shape trail_file_shape = SHAPE("trail", Trail, trail_file_fields);

static const Field trail_fields[] = {
    TRAIL_TEXT(language),
    TRAIL_TEXT(title),
    TRAIL_REST,
    {.name = "from", .kind = FIELD_GROUP, AT(Trail, from), .shape = &from_shape},
    {.name = "hour", .kind = FIELD_CHOICE, AT(Trail, hour), .words = hour_words},
    {.name = "archived", .kind = FIELD_TRUTH, AT(Trail, archived)},
    {.name = "building", .kind = FIELD_TRUTH, AT(Trail, building)},
    {.name = "place", .kind = FIELD_FRACTION, AT(Trail, place), .least = -PLACE_MOST, .most = PLACE_MOST},
};

#define STEP_REST                                                                                                      \
    {.name = "detail", WORDED, AT(Step, detail)},                                                                      \
        {.name = "expected_fear", SUDS, .asked = true, AT(Step, expected_fear)},                                       \
        {.name = "minutes", .kind = FIELD_RANGE, AT(Step, minutes), .least = 0, .most = MINUTES_MOST},                 \
        {.name = "tips", .kind = FIELD_TEXTS, AT(Step, tips)}, {.name = "celebrate", WORDED, AT(Step, celebrate)},     \
        {.name = "unlock", .kind = FIELD_RULE, AT(Step, unlock)}, {                                                    \
        .name = "kind", .kind = FIELD_CHOICE, AT(Step, kind), .words = kind_words                                      \
    }

static const Field step_file_fields[] = {
    {.name = "title", WORDED, AT(Step, title), .required = true},
    STEP_REST,
};
const Shape step_file_shape = SHAPE("step", Step, step_file_fields);

static const Field step_fields[] = {
    {.name = "trail", .kind = FIELD_ID, AT(Step, trail), .required = true},
    {.name = "title", WORDED, AT(Step, title)},
    STEP_REST,
    {.name = "off", .kind = FIELD_CHOICE, AT(Step, off), .words = off_words},
    {.name = "place", .kind = FIELD_FRACTION, AT(Step, place), .least = -PLACE_MOST, .most = PLACE_MOST},
};

/* Tries and plans */

static const Field planned_fields[] = {
    {.name = "when", .kind = FIELD_MOMENT, AT(Planned, when)},
    {.name = "where", .kind = FIELD_TEXT, AT(Planned, where)},
    {.name = "with", .kind = FIELD_TEXT, AT(Planned, with)},
};
static const Shape planned_shape = SHAPE("planned", Planned, planned_fields);

static const Field forecast_fields[] = {
    {.name = "text", .kind = FIELD_TEXT, AT(Forecast, text)},
    {.name = "likelihood", PERCENT, AT(Forecast, likelihood)},
    {.name = "fear", SUDS, AT(Forecast, fear)},
};
static const Shape forecast_shape = SHAPE("forecast", Forecast, forecast_fields);

static const Field checkin_fields[] = {
    {.name = "s", .kind = FIELD_NUMBER, AT(Checkin, s), .least = 0, .most = SECONDS_MOST, .required = true},
    {.name = "fear", SUDS, AT(Checkin, fear)},
};
static const Shape checkin_shape = SHAPE("checkins", Checkin, checkin_fields);

static const Field fear_fields[] = {
    {.name = "before", SUDS, INSIDE(Try, fear, before)},
    {.name = "peak", SUDS, INSIDE(Try, fear, peak)},
    {.name = "end", SUDS, INSIDE(Try, fear, end)},
    {.name = "faces", .kind = FIELD_TRUTH, INSIDE(Try, fear, faces)},
};
static const Shape fear_shape = GROUP_SHAPE("fear", Try, fear, fear_fields);

#define OF_TRAIL(type, must)                                                                                           \
    { .name = "trail", .kind = FIELD_ID, AT(type, trail), .required = (must) }
#define OF_STEP(type, must)                                                                                            \
    { .name = "step", .kind = FIELD_ID, AT(type, step), .required = (must) }

static const Field try_fields[] = {
    OF_TRAIL(Try, true),
    OF_STEP(Try, true),
    {.name = "outcome", .kind = FIELD_CHOICE, AT(Try, outcome), .words = outcome_words, .required = true},
    {.name = "planned", .kind = FIELD_GROUP, AT(Try, planned), .shape = &planned_shape},
    {.name = "forecast", .kind = FIELD_GROUP, AT(Try, forecast), .shape = &forecast_shape},
    {.name = "started", .kind = FIELD_MOMENT, AT(Try, started)},
    {.name = "ended", .kind = FIELD_MOMENT, AT(Try, ended)},
    {.name = "fear", .kind = FIELD_GROUP, AT(Try, fear), .shape = &fear_shape},
    {.name = "checkins", .kind = FIELD_LIST, AT(Try, checkins), .shape = &checkin_shape},
    {.name = "happened", .kind = FIELD_CHOICE, AT(Try, happened), .words = happened_words},
    {.name = "coped", .kind = FIELD_TRUTH, AT(Try, coped)},
    {.name = "likelihood_after", PERCENT, AT(Try, likelihood_after)},
    {.name = "aids", .kind = FIELD_TEXTS, AT(Try, aids)},
    {.name = "feelings", .kind = FIELD_TEXTS, AT(Try, feelings)},
    {.name = "surprise", WORDED, AT(Try, surprise)},
    {.name = "learned", WORDED, AT(Try, learned)},
    {.name = "proud", .kind = FIELD_TRUTH, AT(Try, proud)},
};

static const Field plan_fields[] = {
    OF_TRAIL(Plan, false),
    OF_STEP(Plan, true),
    {.name = "planned", .kind = FIELD_GROUP, AT(Plan, planned), .shape = &planned_shape},
    {.name = "forecast", .kind = FIELD_GROUP, AT(Plan, forecast), .shape = &forecast_shape},
    {.name = "before", SUDS, AT(Plan, before)},
};

static const Field opened_fields[] = {
    OF_TRAIL(Opened, false),
    OF_STEP(Opened, true),
    {.name = "why", .kind = FIELD_CHOICE, AT(Opened, why), .words = why_words},
};

static const Field rating_fields[] = {
    OF_TRAIL(Rating, false),
    OF_STEP(Rating, true),
    {.name = "fear", SUDS, AT(Rating, fear)},
    {.name = "faces", .kind = FIELD_TRUTH, AT(Rating, faces)},
};

/* Everything else */

static const Field draft_fields[] = {
    {.name = "what", .kind = FIELD_TEXT, AT(Draft, what)},
    {.name = "text", .kind = FIELD_TEXT, AT(Draft, text)},
    OF_TRAIL(Draft, false),
    OF_STEP(Draft, false),
};

static const Field breath_fields[] = {
    {.name = "pattern", .kind = FIELD_TEXT, AT(Breath, pattern)},
    {.name = "seconds", .kind = FIELD_NUMBER, AT(Breath, seconds), .least = 0, .most = SECONDS_MOST},
    {.name = "before", SUDS, AT(Breath, before)},
    {.name = "after", SUDS, AT(Breath, after)},
};

#define NOTE_TEXT(member)                                                                                              \
    { .name = #member, WORDED, AT(Note, member) }

static const Field note_file_fields[] = {NOTE_TEXT(text), NOTE_TEXT(from)};
const Shape note_file_shape = SHAPE("note", Note, note_file_fields);

static const Field note_fields[] = {
    NOTE_TEXT(text),
    NOTE_TEXT(from),
    {.name = "waiting", .kind = FIELD_TRUTH, AT(Note, waiting)},
};

static const Field pattern_fields[] = {
    {.name = "name", WORDED, AT(Pattern, name)},
    {.name = "in", .kind = FIELD_FRACTION, AT(Pattern, in), .least = 1, .most = 60},
    {.name = "hold", .kind = FIELD_FRACTION, AT(Pattern, hold), .least = 0, .most = 60},
    {.name = "out", .kind = FIELD_FRACTION, AT(Pattern, out), .least = 1, .most = 60},
    {.name = "rest", .kind = FIELD_FRACTION, AT(Pattern, rest), .least = 0, .most = 60},
};

static const Field contact_fields[] = {
    {.name = "name", WORDED, AT(Contact, name)},
    {.name = "note", WORDED, AT(Contact, note)},
    {.name = "number", WORDED, AT(Contact, number)},
};

static const Field supporter_fields[] = {
    {.name = "name", WORDED, AT(Supporter, name)},
    {.name = "may", .kind = FIELD_TEXTS, AT(Supporter, may)},
};

static const Field event_fields[] = {
    {.name = "what", .kind = FIELD_CHOICE, AT(Event, what), .words = event_words},
    {.name = "pin", .kind = FIELD_CHOICE, AT(Event, pin), .words = pin_words},
    OF_TRAIL(Event, false),
    OF_STEP(Event, false),
};

static const Shape shapes[RECORD_KINDS] = {
    [RECORD_SETTING] = SHAPE("settings", Setting, setting_fields),
    [RECORD_TRAIL] = SHAPE("trails", Trail, trail_fields),
    [RECORD_STEP] = SHAPE("steps", Step, step_fields),
    [RECORD_TRY] = SHAPE("tries", Try, try_fields),
    [RECORD_OPENED] = SHAPE("opened", Opened, opened_fields),
    [RECORD_RATING] = SHAPE("ratings", Rating, rating_fields),
    [RECORD_PLAN] = SHAPE("plans", Plan, plan_fields),
    [RECORD_DRAFT] = SHAPE("drafts", Draft, draft_fields),
    [RECORD_BREATH] = SHAPE("breaths", Breath, breath_fields),
    [RECORD_NOTE] = SHAPE("notes", Note, note_fields),
    [RECORD_PATTERN] = SHAPE("patterns", Pattern, pattern_fields),
    [RECORD_CONTACT] = SHAPE("contacts", Contact, contact_fields),
    [RECORD_SUPPORTER] = SHAPE("supporters", Supporter, supporter_fields),
    [RECORD_EVENT] = SHAPE("events", Event, event_fields),
};

const Shape *record_shape(RecordKind kind) {
    return &shapes[kind];
}
