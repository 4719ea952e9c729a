#include "view/bring_parts.h"

#define KILOBYTE 1024

const char *bring_size(Layout *layout, int64_t bytes) {
    const int64_t kilobytes = (bytes + KILOBYTE - 1) / KILOBYTE;
    return kilobytes < KILOBYTE ? layout_say(layout, _("%lld KB"), (long long)kilobytes)
                                : layout_say(layout, _("%lld MB"), (long long)((kilobytes + KILOBYTE - 1) / KILOBYTE));
}

static void add_up(Layout *layout) {
    Item *row = layout_row(layout, ROW_PAPER, key_of(PART_BRING_UP), ICON_BACK, _("The folder above"), NULL,
                           command_of(COMMAND_BRING_UP));
    row->group = BRING_ROWS;
}

static void add_entry(Layout *layout, const FileEntry *entry, int index) {
    const Key key = key_index(PART_BRING_FILE, index);
    const char *second = entry->folder ? _("Folder") : bring_size(layout, entry->size);
    Item *row = layout_row(layout, ROW_PAPER, key, entry->folder ? ICON_FOLDER : ICON_FILE, entry->shown, second,
                           command_key(COMMAND_BRING_ENTRY, key));
    row->aside = true;
    row->group = BRING_ROWS;
}

void bring_rows(Layout *layout, const Listing *listing, bool files) {
    layout_open(layout, (Spec){.gap = 8, .pad_bottom = 8});
    if (!listing->top) {
        add_up(layout);
    }
    for (size_t i = 0; i < listing->count; i++) {
        if (files || listing->items[i].folder) {
            add_entry(layout, &listing->items[i], (int)i);
        }
    }
    layout_close(layout);
}

static void add_word(Layout *layout, const char *words) {
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, words);
}

void bring_files(Layout *layout) {
    const Listing *listing = &layout_app(layout)->ui.listing;
    if (listing->folder != NULL) {
        (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, listing->folder);
    }
    add_word(layout, _("A trail is a .json, .txt or .csv file. You can drop one onto this window, too."));
    if (listing->refusal != NULL) {
        (void)layout_text(layout, ROLE_BODY, TONE_BODY, listing->refusal);
    } else if (listing->folder != NULL && listing->count == 0) {
        (void)layout_text(layout, ROLE_BODY, TONE_BODY, _("There is nothing in this folder that could be a trail."));
    }
    if (listing->folder != NULL) {
        bring_rows(layout, listing, true);
    }
    if (listing->more > 0) {
        const unsigned long more = (unsigned long)listing->more;
        add_word(layout,
                 layout_say(layout,
                            words_count(_("%lu more is here than can be listed. Drop it onto this window."),
                                        _("%lu more are here than can be listed. Drop yours onto this window."), more),
                            more));
    }
    layout_screen(layout)->first = listing->count > 0 ? key_index(PART_BRING_FILE, 0) : key_of(PART_BRING_UP);
}

void bring_pasted(Layout *layout) {
    static const char *const lines[] = {"Exam nerves:", "10 Sit in the empty hall", "Three old questions (25)",
                                        "A practice paper - 4/10"};
    (void)layout_text(layout, ROLE_BODY, TONE_BODY,
                      _("Copy a list from a message or a note, then paste it here. One step a line; a number from 0 to "
                        "100 beside it says how scary it feels. A trail file’s text or a table will do as well."));
    layout_open(layout, (Spec){.panel = true, .look = PANEL_INSET, .pad_x = 18, .pad_y = 12, .gap = 2, .radius = 16});
    for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
        (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, _(lines[i]));
    }
    layout_close(layout);
    layout_screen(layout)->first = key_of(PART_PRIMARY);
}
