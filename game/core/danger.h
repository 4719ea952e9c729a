/* Safe steps: an offline net over the words of a step. It sorts them into: allow, warn and confirm, better with a
   professional, refuse. It is advice: it misses things and stops things that are fine, so words can always be changed.
   Nothing is kept or logged. The patterns are data, a set a language (assets/safety/README.md). */
#ifndef CORE_DANGER_H
#define CORE_DANGER_H

#include <stdbool.h>
#include <stddef.h>

typedef enum DangerKind { DANGER_ALLOW, DANGER_WARN, DANGER_PROFESSIONAL, DANGER_REFUSE } DangerKind; /* rising */

/* What the words are about. Where they are about several things, the first of this list is told. */
typedef enum DangerTopic {
    /* refused */
    DANGER_SELF_HARM,    /* hurting or killing oneself, overdose */
    DANGER_OTHERS,       /* hurting someone else, leaving a child alone */
    DANGER_NECK,         /* choking, anything tight round the neck, shutting off the air */
    DANGER_STARVING,     /* going without food, drink or sleep; being sick on purpose */
    DANGER_MEDICINE,     /* stopping, changing or sharing prescribed medicine */
    DANGER_EDGES,        /* over railings, on ledges and roofs */
    DANGER_TRAFFIC,      /* among cars and trains; driving as nobody may */
    DANGER_DEEP_WATER,   /* where people drown */
    DANGER_WEAPONS,
    DANGER_FLAME,
    DANGER_WILD_ANIMALS, /* touching wild or unknown ones */
    DANGER_LAW,          /* what the law forbids */
    DANGER_HARM,         /* what else hurts: poison, electricity, fainting, drinking too much, going with a stranger */
    /* better with a professional */
    DANGER_TRAUMA,       /* reliving assault, combat, abuse */
    DANGER_EATING,       /* eating disorders */
    DANGER_COMPULSIONS,  /* OCD beyond mild */
    DANGER_UNREAL,       /* psychosis, mania, dissociation */
    DANGER_DEPENDENCE,   /* on alcohol or drugs */
    DANGER_ALLERGY,
    DANGER_SYMPTOMS,     /* panic that governs the days, pain nobody has looked at */
    /* to confirm first */
    DANGER_NEEDLES,
    DANGER_BREATH,       /* holding the breath, breathing fast, spinning */
    DANGER_HEIGHTS,      /* out of doors */
    DANGER_DRIVING,
    DANGER_GERMS,        /* raw meat, toilet water */
    DANGER_ANIMALS,      /* strong ones */
    DANGER_NIGHT,        /* out alone at night */
    DANGER_EXERCISE,     /* with an illness */
    DANGER_SWIMMING,     /* in open water */
    /* allowed, and asked about in the builder: danger_asks alone looks at them */
    DANGER_NOT_YOURS,    /* up to somebody else */
    DANGER_FAR_OFF,      /* nothing for this week */
    DANGER_VAGUE,        /* nobody could see it being done */
    DANGER_BROAD,        /* a trail's name that is about everything */
    DANGER_NOTHING       /* allowed; the number of topics */
} DangerTopic;

typedef enum DangerConfirm { /* what there is to tick; bits */
    DANGER_SAFE_PLACE = 1, /* the place is safe for it */
    DANGER_PERSON = 2,     /* someone is there, or knows */
    DANGER_DOCTOR = 4,     /* health allows it; where in doubt a doctor said so */
    DANGER_LICENCE = 8,    /* "I hold a licence and drive safely" */
    DANGER_OWNER = 16,     /* the animal's owner is there and willing */
    DANGER_HANDS = 32      /* hands are washed afterwards */
} DangerConfirm;

typedef struct DangerVerdict {
    DangerKind kind;
    DangerTopic topic;
    unsigned confirm; /* DangerConfirm bits of every topic warned of; 0 unless the kind is DANGER_WARN */
    bool help;        /* the help page fits */
} DangerVerdict;

/* Patterns. A phrase is one or more words in a row; a word that ends with * stands for all that begin so, # for any that
   begins with a digit; one that begins with ~ may be misspelt by one letter. A list is any of its phrases. A rule comes true
   where something of its first part stands (the anchor) and something of every other part at most `within` words from it,
   counted from first word to first word, the end of a sentence as DANGER_PAUSE words more; `ordered`: behind it, and behind
   the part before. `unless` in the anchor's sentence or in the title undoes it, and so do more words than `most`. */
#define DANGER_PARTS_MOST 4
#define DANGER_LISTS_MOST 12
#define DANGER_WITHIN 6
#define DANGER_WITHIN_MOST 40
#define DANGER_PAUSE 4
#define DANGER_LENGTH_MOST 40

typedef struct DangerPhrase {
    char *words;  /* folded, single spaces */
    size_t first; /* bytes of the first word, without its * */
    int list;
} DangerPhrase;

typedef struct DangerPart { /* any of these lists */
    int lists[DANGER_LISTS_MOST];
    int count;
} DangerPart;

typedef struct DangerRule {
    DangerTopic topic;
    DangerPart parts[DANGER_PARTS_MOST]; /* all of these */
    int count;
    DangerPart unless;
    int within;
    int most; /* words in the whole text; 0 = any number */
    bool ordered;
} DangerRule;

typedef struct DangerRules { /* {0} = none */
    DangerPhrase *phrases; /* sorted by danger_rules_finish */
    size_t count, room;
    DangerRule *rules;
    size_t rule_count, rule_room;
    int lists; /* so far */
    size_t longest; /* bytes of the longest first word */
} DangerRules;

/* Adds a phrase to list `list`. False for what is no phrase: words of letters and digits (or #), apart by single spaces or
   hyphens, with ' inside, and with either * behind or ~ before. */
bool danger_phrase_add(DangerRules *rules, int list, const char *phrase);
void danger_rule_add(DangerRules *rules, const DangerRule *rule);
void danger_rules_finish(DangerRules *rules); /* after the last phrase, before judging */
void danger_rules_free(DangerRules *rules);

/* Title and detail are UTF-8, any length, NULL = none. Capitals, accents, curly apostrophes and odd spaces do not matter. No
   rules (NULL) allow everything. */
DangerVerdict danger_judge(const DangerRules *rules, const char *title, const char *detail);

/* What the builder may ask about: of a step, or of a trail's name. DANGER_NOTHING where nothing. */
DangerTopic danger_asks(const DangerRules *rules, const char *title, const char *detail);
DangerTopic danger_asks_name(const DangerRules *rules, const char *name);

/* The same for every language. The ids are for ever: "self_harm"; the table ends with NULL. */
extern const char *const danger_topic_ids[];
DangerVerdict danger_topic_verdict(DangerTopic topic);

#endif
