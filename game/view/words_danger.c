#include "view/words_danger.h"

#include "view/words.h"

static const char *const words[DANGER_NOTHING] = {
    [DANGER_SELF_HARM] =
        "These words sound like hurting yourself. You matter, and this is not a thing to be alone with.",
    [DANGER_OTHERS] = "These words sound as if someone else could be hurt.",
    [DANGER_NECK] = "Nothing round the neck, and nothing that takes the air away: that is dangerous at once.",
    [DANGER_STARVING] = "Going without food, drink or sleep harms, whatever the fear is.",
    [DANGER_MEDICINE] = "Medicine that was prescribed is changed with the one who prescribed it, never as a step.",
    [DANGER_EDGES] =
        "Beyond a railing or on an edge is never a step. The safe side of a railing is where this is practised.",
    [DANGER_TRAUMA] =
        "Going back to something terrible that happened is best done with someone trained for it, at your pace.",
    [DANGER_TRAFFIC] =
        "Among cars and trains a moment is enough. A pavement or a platform behind the line is the place.",
    [DANGER_DEEP_WATER] = "This water sounds unsafe. A pool with someone on watch is a place for steps like these.",
    [DANGER_WEAPONS] = "Weapons have no place on a trail.",
    [DANGER_FLAME] = "Fire that can burn you is a danger, not a fear to get used to.",
    [DANGER_WILD_ANIMALS] = "An animal nobody knows may bite. One whose owner is there and willing is the one to meet.",
    [DANGER_LAW] = "These words sound like something the law forbids.",
    [DANGER_EATING] = "Steps around food and weight go better with someone who knows eating disorders.",
    [DANGER_COMPULSIONS] = "When rituals take up much of the day, a therapist who knows them makes steps that hold.",
    [DANGER_UNREAL] = "When things feel unreal, or voices and plans run very fast, talk to a doctor before any step.",
    [DANGER_DEPENDENCE] = "Steps around alcohol or drugs go better with someone who knows this ground.",
    [DANGER_ALLERGY] = "With an allergy, a doctor comes first.",
    [DANGER_NEEDLES] = "Needles are for those who are trained to hold them. If you may faint, sit or lie down.",
    [DANGER_BREATH] = "Breath and balance: sit, stop when you are dizzy, and never to the limit.",
    [DANGER_HEIGHTS] = "Heights are fine where they are made to be stood on.",
    [DANGER_DRIVING] = "Driving is for those who can: a fear of it is not the same as not having learned it.",
    [DANGER_GERMS] = "Ordinary dirt is enough. What can make you ill is not needed.",
    [DANGER_ANIMALS] = "A strong animal needs its person beside it.",
    [DANGER_NIGHT] = "Alone at night, where others walk too and someone knows of it.",
    [DANGER_EXERCISE] = "With an illness, ask first how much is good for you.",
    [DANGER_HARM] = "These words sound like something that could really harm.",
    [DANGER_SYMPTOMS] = "What you write of sounds like something for a doctor or a therapist to look at first.",
    [DANGER_SWIMMING] = "Water in the open is for swimmers, with someone on the shore.",
    [DANGER_NOT_YOURS] = "That part is up to somebody else. What would you say or do yourself?",
    [DANGER_FAR_OFF] = "That’s a way off yet. Which small piece of it could be done this week?",
    [DANGER_VAGUE] = "Who, or where? A step you could film works best.",
    [DANGER_BROAD] = "Which part of it? “Talking to strangers”, say, rather than “socialising”.",
};

const char *words_danger(DangerTopic topic) {
    return topic < DANGER_NOTHING ? _(words[topic]) : "";
}

const char *words_confirm(DangerConfirm confirm) {
    switch (confirm) {
    case DANGER_SAFE_PLACE:
        return _("The place is safe for this.");
    case DANGER_PERSON:
        return _("Someone is with me, or knows where I am.");
    case DANGER_DOCTOR:
        return _("My health allows it. Where I wasn’t sure, I’ve asked a doctor.");
    case DANGER_LICENCE:
        return _("I hold a licence and drive safely.");
    case DANGER_OWNER:
        return _("The animal’s owner is there and willing.");
    case DANGER_HANDS:
        return _("I’ll wash my hands as usual afterwards, once.");
    }
    return "";
}
