#include "core/bring.h"

#include <stdlib.h>

void bringing_free(Bringing *bringing) {
    pack_free(&bringing->pack);
    record_drop(record_shape(RECORD_NOTE), (const Record *)bringing->note);
    free(bringing->file);
    free(bringing->refusal);
    *bringing = (Bringing){0};
}

void listing_free(Listing *listing) {
    for (size_t i = 0; i < listing->count; i++) {
        free(listing->items[i].name);
        free(listing->items[i].shown);
    }
    free(listing->items);
    free(listing->path);
    free(listing->folder);
    free(listing->refusal);
    *listing = (Listing){0};
}

void folder_free(Folder *folder) {
    free(folder->path);
    free(folder->shown);
    *folder = (Folder){0};
}
