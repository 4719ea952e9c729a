#include "view/aids.h"

#include "view/words.h"

/* In the order of the app's own table. */
static const char *const names[AIDS] = {"Nothing", "My phone", "A friend", "Medicine", "Breathing", "Distraction"};
static const char *const kept[AIDS] = {"", "phone", "friend", "medicine", AID_BREATHING, "distraction"};

const char *aids_name(int index) {
    return _(names[index]);
}

bool aids_have(const Try *attempt, int index) {
    return index == 0 ? attempt->aids.given && attempt->aids.count == 0 : texts_have(&attempt->aids, kept[index]);
}

const char *aids_said(Layout *layout, const Try *attempt) {
    const char *said = NULL;
    for (int i = 0; i < AIDS; i++) {
        if (aids_have(attempt, i)) {
            const char *name = i == 0 ? _("Nothing this time") : aids_name(i);
            said = said == NULL ? name : layout_say(layout, "%s, %s", said, name);
        }
    }
    return said;
}
