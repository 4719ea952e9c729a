#include "view/sketch.h"

#include <stdbool.h>

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/* by hand: strtod follows the language's decimal sign */
static double read_number(const char **at) {
    while (**at == ' ' || **at == ',') {
        (*at)++;
    }
    const double sign = **at == '-' ? -1 : 1;
    if (**at == '-') {
        (*at)++;
    }
    double value = 0, place = 1;
    for (; is_digit(**at); (*at)++) {
        value = value * 10 + (**at - '0');
    }
    if (**at == '.') {
        for ((*at)++; is_digit(**at); (*at)++) {
            place /= 10;
            value += (**at - '0') * place;
        }
    }
    return sign * value;
}

static Point read_point(const char **at) {
    const double x = read_number(at);
    return (Point){x, read_number(at)};
}

static Point draw_quadratic(Picture *picture, Point from, const char **at) {
    const Point bend = read_point(at), to = read_point(at);
    picture_curve(picture, from.x + (bend.x - from.x) * 2 / 3, from.y + (bend.y - from.y) * 2 / 3,
                  to.x + (bend.x - to.x) * 2 / 3, to.y + (bend.y - to.y) * 2 / 3, to.x, to.y);
    return to;
}

static Point draw_cubic(Picture *picture, const char **at) {
    const Point first = read_point(at), second = read_point(at), to = read_point(at);
    picture_curve(picture, first.x, first.y, second.x, second.y, to.x, to.y);
    return to;
}

static Point draw_verb(Picture *picture, char verb, Point from, const char **at) {
    if (verb == 'Q') {
        return draw_quadratic(picture, from, at);
    }
    if (verb == 'C') {
        return draw_cubic(picture, at);
    }
    const Point to = read_point(at);
    if (verb == 'M') {
        picture_move(picture, to.x, to.y);
    } else {
        picture_line(picture, to.x, to.y);
    }
    return to;
}

void sketch_path(Picture *picture, const char *words) {
    Point here = {0, 0};
    char verb = 'M';
    while (*words != '\0') {
        if (*words == ' ') {
            words++;
        } else if (*words == 'Z') {
            picture_close(picture);
            words++;
        } else if (*words >= 'A' && *words <= 'Z') {
            verb = *words++;
        } else {
            here = draw_verb(picture, verb, here, &words);
        }
    }
}

void sketch_shape(Picture *picture, const char *words, Fill fill) {
    picture_begin(picture);
    sketch_path(picture, words);
    picture_fill(picture, fill);
}

void sketch_line(Picture *picture, const char *words, double width, Colour colour) {
    picture_begin(picture);
    sketch_path(picture, words);
    picture_stroke(picture, width, colour);
}

Fill sketch_down(double from, double to, Colour top, Colour low) {
    Fill fill = fill_linear(0, from, 0, to);
    fill_stop(&fill, 0, top);
    fill_stop(&fill, 1, low);
    return fill;
}
