#include "view/pocket_card.h"

#include "core/text.h"
#include "view/report_parts.h"

static const char style[] =
    ":root{color-scheme:light}@page{margin:12mm}"
    "body{margin:0 auto;padding:1rem;max-width:24rem;background:#fff;color:#2b2440;"
    "font:12pt/1.4 Lato,\"Noto Sans\",\"DejaVu Sans\",sans-serif}"
    "main{border:2px solid #2b2440;border-radius:.8rem;padding:1rem 1.1rem}"
    "h1,h2{font-family:Quicksand,Lato,\"Noto Sans\",\"DejaVu Sans\",sans-serif;line-height:1.2}"
    "h1{font-size:15pt;margin:0 0 .3rem}h2{font-size:11pt;margin:.8rem 0 .1rem;color:#574c6b}"
    "p,ul{margin:.1rem 0}ul{padding-left:1.1rem}.soft{color:#574c6b;font-size:10.5pt}"
    "@media print{body{padding:0;margin:0;max-width:95mm;font-size:10.5pt}main{break-inside:avoid}}";

static void add_part(Page *page, const char *name, const char *text) {
    if (!text_is_blank(text)) {
        report_tag(page, "h2", "", name);
        report_own(page, "p", "", text);
    }
}

static void add_when(Page *page, const Planned *planned, int64_t today) {
    char day[WORDS_ROOM];
    if (!moment_is_set(planned->when)) {
        return;
    }
    words_date(moment_day(planned->when), date_of_day(today).year != date_of_day(moment_day(planned->when)).year, day);
    report_tag(page, "h2", "", _("When"));
    report_tag(page, "p", "", day);
}

static void add_likely(Page *page, const Forecast *forecast) {
    char words[WORDS_ROOM];
    if (forecast->likelihood != UNSET) {
        words_write(words, _("It felt %d%% likely. Afterwards you can hold that against what came."),
                    forecast->likelihood);
        report_tag(page, "p", " class=\"soft\"", words);
    }
}

static void add_plan(Page *page, const Pocket *pocket, int64_t today) {
    if (pocket->planned != NULL) {
        add_when(page, pocket->planned, today);
        add_part(page, _("Where"), pocket->planned->where);
        add_part(page, _("With"), pocket->planned->with);
    }
    if (pocket->forecast != NULL) {
        add_part(page, _("What I think will happen"), pocket->forecast->text);
        add_likely(page, pocket->forecast);
    }
}

static void add_help(Page *page, const Pocket *pocket) {
    const Texts *tips = &pocket->step->tips;
    if (tips->count > 0) {
        report_tag(page, "h2", "", _("What may help"));
        page_text(page, "<ul>\n");
        for (size_t i = 0; i < tips->count; i++) {
            report_own(page, "li", "", tips->items[i]);
        }
        page_text(page, "</ul>\n");
    }
    add_part(page, _("What I learned last time"), pocket->learned);
    report_tag(page, "p", " class=\"soft\"", _("Going counts, and so does stopping."));
}

char *pocket_html(const Pocket *pocket, int64_t today) {
    Page page = {0};
    char camp[WORDS_ROOM];
    const char *title = text_is_blank(pocket->step->title) ? _("My next step") : pocket->step->title;
    words_write(camp, _("Camp %d"), pocket->camp);
    report_head(&page, title, style);
    page_text(&page, "<main>\n");
    report_own(&page, "h1", "", title);
    page_text(&page, "<p class=\"soft\">");
    markup_text(&page, camp);
    page_text(&page, text_is_blank(pocket->trail->title) ? "" : " · ");
    markup_text(&page, pocket->trail->title);
    page_text(&page, "</p>\n");
    add_part(&page, _("The step"), pocket->step->detail);
    add_plan(&page, pocket, today);
    add_help(&page, pocket);
    page_text(&page, "</main>\n</body>\n</html>\n");
    return page_finish(&page);
}
