/* What is on the screen: a pure function of the app and the sight. */
#ifndef VIEW_VIEW_H
#define VIEW_VIEW_H

#include "core/app.h"
#include "view/screen.h"

Screen view(const App *app, const Sight *sight);

/* One function a screen, each in its own file. They build between layout_begin and layout_finish. */
struct Layout;
void view_title(struct Layout *layout);
void view_welcome(struct Layout *layout);
void view_person(struct Layout *layout);
void view_range(struct Layout *layout);
void view_journal(struct Layout *layout);
void view_entry(struct Layout *layout);
void view_progress(struct Layout *layout);
void view_share(struct Layout *layout);
void view_backups(struct Layout *layout);
void view_supporters(struct Layout *layout);
void view_ideas(struct Layout *layout);
void view_build(struct Layout *layout);
void view_tonight(struct Layout *layout);
void view_safe(struct Layout *layout);
void view_bring(struct Layout *layout);
void view_give(struct Layout *layout);
void view_merge(struct Layout *layout);
void view_folder(struct Layout *layout);
void view_trail(struct Layout *layout);
void view_camp(struct Layout *layout);
void view_practice(struct Layout *layout);
void view_stop(struct Layout *layout);
void view_turned(struct Layout *layout);
void view_back(struct Layout *layout);
void view_reflect(struct Layout *layout);
void view_celebrate(struct Layout *layout);
void view_summit(struct Layout *layout);
void view_trouble(struct Layout *layout);
void view_hut(struct Layout *layout);
void view_rest(struct Layout *layout);
void view_care(struct Layout *layout);
void view_dark(struct Layout *layout);
void view_rule(struct Layout *layout);
void view_between(struct Layout *layout);
void view_pattern(struct Layout *layout);
void view_settings(struct Layout *layout);
void view_about(struct Layout *layout);
void view_help(struct Layout *layout);
void view_country(struct Layout *layout);
void view_not_for(struct Layout *layout);
void view_contact(struct Layout *layout);
void view_keys(struct Layout *layout);

#endif
