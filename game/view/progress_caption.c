/* What is read out below the hills: the try or the step that is pointed at. */
#include "view/progress_parts.h"

#include "view/arena.h"
#include "view/chart_show.h"
#include "view/words.h"

#include <string.h>

#define CAPTION_GAP 4.0

static const ProgressCamp *camp_of(const Progress *progress, const char *attempt, const Try **found) {
    for (size_t i = 0; i < progress->camp_count; i++) {
        const ProgressCamp *camp = &progress->camps[i];
        for (size_t j = 0; j < camp->count; j++) {
            if (strcmp(progress->tries[camp->first + j]->record.id, attempt) == 0) {
                *found = progress->tries[camp->first + j];
                return camp;
            }
        }
    }
    return NULL;
}

/* Which time of its step a try is, from 1. */
static size_t repeat_of(const Progress *progress, const ProgressCamp *camp, const Try *attempt) {
    size_t place = 0;
    while (place < camp->count && progress->tries[camp->first + place] != attempt) {
        place++;
    }
    return camp->earlier + place + 1;
}

/* Of all tries at a camp, also of those that are not shown. On one line the trend has its place only where all of it
   does. */
static const char *with_trend(Layout *layout, const ProgressPage *page, const ProgressCamp *camp, const char *words) {
    const char *trend = chart_trend_words(layout_screen(layout)->arena, &camp->peaks);
    const char *both = trend == NULL ? words : layout_say(layout, "%s %s", words, trend);
    const bool fits = sight_width(layout_sight(layout), ROLE_HINT, both) <= progress_hills_width(page);
    return fits || !page->wide ? both : words;
}

static const char *try_words(Layout *layout, const ProgressPage *page) {
    Arena *arena = layout_screen(layout)->arena;
    const Try *attempt = NULL;
    const ProgressCamp *camp = page->chosen == NULL ? NULL : camp_of(&page->part, page->chosen, &attempt);
    if (camp == NULL) {
        return NULL;
    }
    const char *words = page->repeats
                            ? chart_repeat_words(arena, attempt, repeat_of(&page->part, camp, attempt), page->today)
                            : chart_hill_words(arena, attempt, camp->number, page->today);
    return with_trend(layout, page, camp, words);
}

static const char *step_words(Layout *layout, const ProgressPage *page, const char *step) {
    for (size_t i = 0; i < page->part.camp_count; i++) {
        const ProgressCamp *camp = &page->part.camps[i];
        if (strcmp(camp->step->record.id, step) == 0) {
            return with_trend(layout, page, camp, chart_step_words(layout_screen(layout)->arena, camp));
        }
    }
    return NULL;
}

static const char *pointed_words(Layout *layout, const ProgressPage *page) {
    const Ui *ui = &layout_app(layout)->ui;
    const Key *step = progress_pointed(ui, PART_CHART_STEP);
    const char *way = step == NULL ? NULL : step_words(layout, page, step->id);
    return way != NULL && (step == &ui->hover || page->chosen == NULL) ? way : try_words(layout, page);
}

static const char *caption_words(Layout *layout, const ProgressPage *page) {
    const char *words = pointed_words(layout, page);
    if (words == NULL && page->repeats) {
        return step_words(layout, page, page->part.camps[0].step->record.id);
    }
    return words == NULL ? _("Walk along the hills to read them one by one. What was not said is left out.") : words;
}

/* As high with whatever words: walking along the hills moves nothing. */
void progress_caption(Layout *layout, const ProgressPage *page) {
    const double line = sight_line(layout_sight(layout), ROLE_HINT) / layout_sight(layout)->scale;
    const bool read = pointed_words(layout, page) != NULL;
    layout_open(layout, (Spec){.height_least = (page->wide ? 1 : 2) * line + 1, .pad_top = CAPTION_GAP});
    (void)layout_text(layout, ROLE_HINT, read ? TONE_BODY : TONE_SOFT, caption_words(layout, page));
    layout_close(layout);
}
