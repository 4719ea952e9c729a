#include "core/share.h"

#include <stdlib.h>
#include <string.h>

ShareWish share_usual(void) {
    return (ShareWish){.parts = {[SHARE_CAMPS] = true, [SHARE_FEARS] = true, [SHARE_FORECASTS] = true}};
}

void share_wish_free(ShareWish *wish) {
    texts_clear(&wish->left_out);
}

bool share_is_of_step(ShareForm form) {
    return form == SHARE_POCKET || form == SHARE_CALENDAR || form == SHARE_PICTURE;
}

void sharing_free(Sharing *sharing) {
    share_wish_free(&sharing->wish);
    free(sharing->path);
    free(sharing->refusal);
    *sharing = (Sharing){.form = SHARE_PAGE};
}

bool share_leaves_out(const ShareWish *wish, const char *id) {
    return texts_have(&wish->left_out, id);
}

static void take_back(Texts *texts, const char *id) {
    size_t kept = 0;
    for (size_t i = 0; i < texts->count; i++) {
        if (strcmp(texts->items[i], id) == 0) {
            free(texts->items[i]);
        } else {
            texts->items[kept++] = texts->items[i];
        }
    }
    texts->count = kept;
}

void share_leave_out(ShareWish *wish, const char *id, bool out) {
    if (!out) {
        take_back(&wish->left_out, id);
    } else if (!share_leaves_out(wish, id)) {
        texts_add(&wish->left_out, id);
    }
}
