#include "core/danger.h"

static const struct {
    DangerKind kind;
    bool help;
    unsigned confirm;
} topics[DANGER_NOTHING + 1] = {
    [DANGER_SELF_HARM] = {DANGER_REFUSE, true, 0},
    [DANGER_OTHERS] = {DANGER_REFUSE, true, 0},
    [DANGER_NECK] = {DANGER_REFUSE, true, 0},
    [DANGER_STARVING] = {DANGER_REFUSE, true, 0},
    [DANGER_MEDICINE] = {DANGER_REFUSE, false, 0},
    [DANGER_EDGES] = {DANGER_REFUSE, false, 0},
    [DANGER_TRAFFIC] = {DANGER_REFUSE, false, 0},
    [DANGER_DEEP_WATER] = {DANGER_REFUSE, false, 0},
    [DANGER_WEAPONS] = {DANGER_REFUSE, false, 0},
    [DANGER_FLAME] = {DANGER_REFUSE, false, 0},
    [DANGER_WILD_ANIMALS] = {DANGER_REFUSE, false, 0},
    [DANGER_LAW] = {DANGER_REFUSE, false, 0},
    [DANGER_HARM] = {DANGER_REFUSE, false, 0},
    [DANGER_TRAUMA] = {DANGER_PROFESSIONAL, true, 0},
    [DANGER_EATING] = {DANGER_PROFESSIONAL, false, 0},
    [DANGER_COMPULSIONS] = {DANGER_PROFESSIONAL, false, 0},
    [DANGER_UNREAL] = {DANGER_PROFESSIONAL, true, 0},
    [DANGER_DEPENDENCE] = {DANGER_PROFESSIONAL, false, 0},
    [DANGER_ALLERGY] = {DANGER_PROFESSIONAL, false, 0},
    [DANGER_SYMPTOMS] = {DANGER_PROFESSIONAL, false, 0},
    [DANGER_NEEDLES] = {DANGER_WARN, false, DANGER_SAFE_PLACE | DANGER_DOCTOR},
    [DANGER_BREATH] = {DANGER_WARN, false, DANGER_SAFE_PLACE | DANGER_DOCTOR},
    [DANGER_HEIGHTS] = {DANGER_WARN, false, DANGER_SAFE_PLACE | DANGER_PERSON},
    [DANGER_DRIVING] = {DANGER_WARN, false, DANGER_LICENCE},
    [DANGER_GERMS] = {DANGER_WARN, false, DANGER_DOCTOR | DANGER_HANDS},
    [DANGER_ANIMALS] = {DANGER_WARN, false, DANGER_SAFE_PLACE | DANGER_OWNER},
    [DANGER_NIGHT] = {DANGER_WARN, false, DANGER_SAFE_PLACE | DANGER_PERSON},
    [DANGER_EXERCISE] = {DANGER_WARN, false, DANGER_DOCTOR},
    [DANGER_SWIMMING] = {DANGER_WARN, false, DANGER_SAFE_PLACE | DANGER_PERSON},
    [DANGER_NOTHING] = {DANGER_ALLOW, false, 0},
};

const char *const danger_topic_ids[] = {
    [DANGER_SELF_HARM] = "self_harm",
    [DANGER_OTHERS] = "others",
    [DANGER_NECK] = "neck",
    [DANGER_STARVING] = "starving",
    [DANGER_MEDICINE] = "medicine",
    [DANGER_EDGES] = "edges",
    [DANGER_TRAFFIC] = "traffic",
    [DANGER_DEEP_WATER] = "deep_water",
    [DANGER_WEAPONS] = "weapons",
    [DANGER_FLAME] = "flame",
    [DANGER_WILD_ANIMALS] = "wild_animals",
    [DANGER_LAW] = "law",
    [DANGER_HARM] = "harm",
    [DANGER_TRAUMA] = "trauma",
    [DANGER_EATING] = "eating",
    [DANGER_COMPULSIONS] = "compulsions",
    [DANGER_UNREAL] = "unreal",
    [DANGER_DEPENDENCE] = "dependence",
    [DANGER_ALLERGY] = "allergy",
    [DANGER_SYMPTOMS] = "symptoms",
    [DANGER_NEEDLES] = "needles",
    [DANGER_BREATH] = "breath",
    [DANGER_HEIGHTS] = "heights",
    [DANGER_DRIVING] = "driving",
    [DANGER_GERMS] = "germs",
    [DANGER_ANIMALS] = "animals",
    [DANGER_NIGHT] = "night",
    [DANGER_EXERCISE] = "exercise",
    [DANGER_SWIMMING] = "swimming",
    [DANGER_NOTHING] = NULL,
};

DangerVerdict danger_topic_verdict(DangerTopic topic) {
    return (DangerVerdict){topics[topic].kind, topic, topics[topic].confirm, topics[topic].help};
}
