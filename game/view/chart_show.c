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

static void add_point(Layout *layout, const ChartPoint *point, Part part, int group) {
    open_at(layout, point->x, point->y, point->w, ALIGN_STRETCH);
    Item *item = layout_thing(layout, ITEM_PICTURE, key_record(part, point->id), point->w, point->h);
    item->focusable = true;
    item->group = group;
    item->command = chart_opens(point->id);
    item->spoken = layout_keep(layout, point->words);
    close_at(layout);
}

void chart_show(Layout *layout, const Chart *chart, Part points, int group) {
    const double scale = layout_sight(layout)->scale;
    sketch_place(chart->picture, 0, 0, 0, scale, scale);
    layout_open(layout, (Spec){.flow = FLOW_STACK, .width = chart->width, .height = chart->height});
    Item *item = layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), chart->width, chart->height);
    item->picture = chart->picture;
    item->spoken = layout_keep(layout, chart->words);
    for (size_t i = 0; i < chart->label_count; i++) {
        add_label(layout, &chart->labels[i]);
    }
    for (size_t i = 0; i < chart->point_count; i++) {
        add_point(layout, &chart->points[i], points, group);
    }
    layout_close(layout);
}
