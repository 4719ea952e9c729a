#include "view/picture_svg.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define ALPHA_MOST 255
#define HUNDREDTHS 100

/* What XML has no place for. */
static bool is_allowed(unsigned char c) {
    return c >= 0x20 || c == '\n' || c == '\t';
}

void markup_text(Page *page, const char *text) {
    static const struct {
        char sign;
        const char *name;
    } names[] = {{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'"', "&quot;"}, {'\'', "&#39;"}};
    for (const char *at = text == NULL ? "" : text; *at != '\0'; at++) {
        const char *name = is_allowed((unsigned char)*at) && *at != '\x7f' ? NULL : "\xEF\xBF\xBD";
        for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
            name = names[i].sign == *at ? names[i].name : name;
        }
        if (name != NULL) {
            page_text(page, name);
        } else {
            page_part(page, at, 1);
        }
    }
}

/* Two digits behind the point at the most, in every locale. */
static void svg_number(Page *page, double number) {
    const long whole = lround(number * HUNDREDTHS);
    const long size = labs(whole), rest = size % HUNDREDTHS;
    page_write(page, "%s%ld", whole < 0 ? "-" : "", size / HUNDREDTHS);
    if (rest % 10 != 0) {
        page_write(page, ".%02ld", rest);
    } else if (rest != 0) {
        page_write(page, ".%ld", rest / 10);
    }
}

static void svg_attribute(Page *page, const char *name, double number) {
    page_write(page, " %s=\"", name);
    svg_number(page, number);
    page_text(page, "\"");
}

static void svg_point(Page *page, char verb, double x, double y) {
    if (verb != '\0') {
        page_part(page, &verb, 1);
    }
    svg_number(page, x);
    page_text(page, " ");
    svg_number(page, y);
}

static void svg_step(Page *page, const PathStep *step) {
    switch (step->verb) {
    case PATH_MOVE:
        svg_point(page, 'M', step->x, step->y);
        break;
    case PATH_LINE:
        svg_point(page, 'L', step->x, step->y);
        break;
    case PATH_CURVE:
        svg_point(page, 'C', step->x1, step->y1);
        svg_point(page, ' ', step->x2, step->y2);
        svg_point(page, ' ', step->x, step->y);
        break;
    case PATH_CLOSE:
        page_text(page, "Z");
        break;
    }
}

static double alpha_of(Colour colour) {
    return (double)(colour & 0xFFU) / ALPHA_MOST;
}

static void svg_colour(Page *page, const char *name, const char *opacity, Colour colour) {
    page_write(page, " %s=\"#%06x\"", name, (unsigned)(colour >> 8));
    if ((colour & 0xFFU) != ALPHA_MOST) {
        svg_attribute(page, opacity, alpha_of(colour));
    }
}

static void svg_gradient_begin(Page *page, const Fill *fill, const char *id, size_t number) {
    page_write(page, "<%sGradient id=\"%s-%zu\" gradientUnits=\"userSpaceOnUse\"",
               fill->kind == FILL_RADIAL ? "radial" : "linear", id, number);
    if (fill->kind == FILL_RADIAL) {
        svg_attribute(page, "cx", fill->x1);
        svg_attribute(page, "cy", fill->y1);
        svg_attribute(page, "r", fill->y2);
    } else {
        svg_attribute(page, "x1", fill->x1);
        svg_attribute(page, "y1", fill->y1);
        svg_attribute(page, "x2", fill->x2);
        svg_attribute(page, "y2", fill->y2);
    }
    page_text(page, ">");
}

/* A radial fill begins at its inner radius: SVG counts from the centre. */
static double stop_place(const Fill *fill, double at) {
    return fill->kind == FILL_RADIAL && fill->y2 > 0 ? (fill->x2 + at * (fill->y2 - fill->x2)) / fill->y2 : at;
}

static void svg_gradient(Page *page, const Fill *fill, const char *id, size_t number) {
    svg_gradient_begin(page, fill, id, number);
    for (int i = 0; i < fill->count; i++) {
        page_text(page, "<stop");
        svg_attribute(page, "offset", stop_place(fill, fill->stops[i].at));
        svg_colour(page, "stop-color", "stop-opacity", fill->stops[i].colour);
        page_text(page, "/>");
    }
    page_write(page, "</%sGradient>\n", fill->kind == FILL_RADIAL ? "radial" : "linear");
}

static void svg_paint(Page *page, const char *name, const char *opacity, const Fill *fill, const char *id,
                      size_t number) {
    if (fill->count == 0) {
        page_write(page, " %s=\"none\"", name);
    } else if (fill->kind == FILL_FLAT) {
        svg_colour(page, name, opacity, fill->stops[0].colour);
    } else {
        page_write(page, " %s=\"url(#%s-%zu)\"", name, id, number);
    }
}

static void svg_stroke(Page *page, const Drawn *shape) {
    svg_attribute(page, "stroke-width", shape->stroke);
    if (shape->dash[0] > 0) {
        page_text(page, " stroke-dasharray=\"");
        svg_point(page, '\0', shape->dash[0], shape->dash[1]);
        page_text(page, "\"");
    }
}

static void svg_shape(Page *page, const Drawn *shape, const char *id, size_t number) {
    if (shape->fill.kind != FILL_FLAT) {
        svg_gradient(page, &shape->fill, id, number);
    }
    page_text(page, "<path");
    if (shape->stroke > 0) {
        page_text(page, " fill=\"none\"");
        svg_paint(page, "stroke", "stroke-opacity", &shape->fill, id, number);
        svg_stroke(page, shape);
    } else {
        svg_paint(page, "fill", "fill-opacity", &shape->fill, id, number);
    }
    page_text(page, " d=\"");
    for (size_t i = 0; i < shape->count; i++) {
        svg_step(page, &shape->steps[i]);
    }
    page_text(page, "\"/>\n");
}

void svg_picture(Page *page, const char *id, const Picture *picture) {
    for (size_t i = 0; i < picture->count; i++) {
        const Drawn *shape = &picture->shapes[i];
        if (shape->sprite == NULL && shape->count > 0) {
            svg_shape(page, shape, id, i);
        }
    }
}

static void svg_told(Page *page, const char *tag, const char *id, const char *text) {
    page_write(page, "<%s id=\"%s-%s\">", tag, id, tag);
    markup_text(page, text);
    page_write(page, "</%s>\n", tag);
}

void svg_open(Page *page, const SvgLook *look) {
    page_text(page, "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"");
    page_write(page, " aria-labelledby=\"%s-title\" aria-describedby=\"%s-desc\" viewBox=\"0 0 ", look->id, look->id);
    svg_point(page, '\0', look->width, look->height);
    page_text(page, "\" stroke-linecap=\"round\" stroke-linejoin=\"round\">\n");
    svg_told(page, "title", look->id, look->title);
    svg_told(page, "desc", look->id, look->desc);
}

void svg_text(Page *page, double x, double y, SvgAnchor anchor, bool bold, const char *text) {
    static const char *const anchors[] = {"start", "middle", "end"};
    page_text(page, "<text");
    svg_attribute(page, "x", x);
    svg_attribute(page, "y", y);
    page_write(page, " text-anchor=\"%s\"%s>", anchors[anchor], bold ? " font-weight=\"700\"" : "");
    markup_text(page, text);
    page_text(page, "</text>\n");
}

void svg_close(Page *page) {
    page_text(page, "</svg>\n");
}
