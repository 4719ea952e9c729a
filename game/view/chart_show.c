#include "view/chart_show.h"

#include "view/sketch.h"

ChartSize chart_size(const Layout *layout, double width, double height) {
    const Sight *sight = layout_sight(layout);
    return (ChartSize){width, height, sight_line(sight, ROLE_HINT) / sight->scale, sight->contrast};
}

Command chart_opens(const char *attempt) {
    Key key = key_record(PART_ENTRY, attempt);
    key.index = ENTRY_TRY;
    return command_key(COMMAND_ENTRY_OPEN, key);
}

static double label_left(const ChartLabel *label) {
    switch (label->side) {
    case CHART_MIDDLE:
        return label->x - label->room / 2;
    case CHART_BEFORE:
        return label->x - label->room;
    case CHART_AFTER:
        break;
    }
    return label->x;
}

static Align label_align(ChartSide side) {
    switch (side) {
    case CHART_MIDDLE:
        return ALIGN_CENTRE;
    case CHART_BEFORE:
        return ALIGN_END;
    case CHART_AFTER:
        break;
    }
    return ALIGN_START;
}

/* Opens a box whose corner and width are given, in a stack. */
static void open_at(Layout *layout, double x, double y, double wide, Align across) {
    layout_open(layout, (Spec){.self_x = ALIGN_START, .self_y = ALIGN_START, .pad_left = x, .pad_top = y});
    layout_open(layout, (Spec){.width = wide, .across = across});
}

static void close_at(Layout *layout) {
    layout_close(layout);
    layout_close(layout);
}

static void add_label(Layout *layout, const ChartLabel *label) {
    const Sight *sight = layout_sight(layout);
    const Role role = label->strong ? ROLE_LABEL : ROLE_HINT;
    open_at(layout, label_left(label), label->y - sight_line(sight, role) / sight->scale / 2, label->room,
            label_align(label->side));
    (void)layout_text(layout, role, label->tone, label->text);
    close_at(layout);
}

static Item *add_place(Layout *layout, const ChartPoint *point, Key key, int group) {
    open_at(layout, point->x, point->y, point->w, ALIGN_STRETCH);
    Item *item = layout_thing(layout, ITEM_PICTURE, key, point->w, point->h);
    item->focusable = true;
    item->group = group;
    item->spoken = layout_keep(layout, point->words);
    close_at(layout);
    return item;
}

/* A try is opened; a week is read out, and there is nothing behind it. */
static void add_point(Layout *layout, const ChartPoint *point, Part part, int index, int group) {
    const Key key = point->id == NULL ? key_index(part, index) : key_record(part, point->id);
    const Command command = point->id == NULL ? command_key(COMMAND_FOCUS, key) : chart_opens(point->id);
    add_place(layout, point, key, group)->command = command;
}

static void add_step(Layout *layout, const ChartPoint *step, int group) {
    const Key key = key_record(PART_CHART_STEP, step->id);
    add_place(layout, step, key, group)->command = command_set(key, 1);
}

static const char *spoken_of(Layout *layout, const Chart *chart) {
    const char *words = chart->words;
    for (size_t i = 0; i < chart->trend_count; i++) {
        words = layout_say(layout, "%s %s", words, chart->trends[i]);
    }
    return layout_keep(layout, words);
}

void chart_show(Layout *layout, const Chart *chart, Part points, int group) {
    const double scale = layout_sight(layout)->scale;
    sketch_place(chart->picture, 0, 0, 0, scale, scale);
    layout_open(layout, (Spec){.flow = FLOW_STACK, .width = chart->width, .height = chart->height});
    Item *item = layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), chart->width, chart->height);
    item->picture = chart->picture;
    item->spoken = spoken_of(layout, chart);
    for (size_t i = 0; i < chart->label_count; i++) {
        add_label(layout, &chart->labels[i]);
    }
    for (size_t i = 0; i < chart->point_count; i++) {
        add_point(layout, &chart->points[i], points, (int)i, group);
    }
    for (size_t i = 0; i < chart->step_count; i++) {
        add_step(layout, &chart->steps[i], group + CHART_STEPS);
    }
    layout_close(layout);
}
