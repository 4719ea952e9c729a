#include "view/mountain_body.h"

#include <math.h>

#define SALT 1306 /* so that the ready trails have different forms */

/* Heights of the outline from the peak outwards, to the left and to the right. */
static const MountainShape shapes[FORMS] = {
    [FORM_PEAK] = {.form = FORM_PEAK,
                   .left = {{{0, 1}, {.15, .79}, {.38, .55}, {.67, .27}, {1, 0}}, 5},
                   .right = {{{0, 1}, {.16, .77}, {.4, .5}, {.68, .24}, {1, 0}}, 5},
                   .rough = .1,
                   .snow = .24},
    [FORM_TWIN] = {.form = FORM_TWIN,
                   .left = {{{0, 1},
                             {.064, .883},
                             {.122, .758},
                             {.16, .727},
                             {.199, .775},
                             {.263, .853},
                             {.333, .766},
                             {.436, .632},
                             {.583, .442},
                             {.782, .216},
                             {1, 0}},
                            11},
                   .right = {{{0, 1}, {.091, .909}, {.264, .71}, {.491, .476}, {.736, .225}, {1, 0}}, 6},
                   .rough = .075,
                   .snow = .18,
                   .second_snow = .1},
    [FORM_MESA] = {.form = FORM_MESA,
                   .left = {{{0, 1},
                             {.12, .988},
                             {.336, .972},
                             {.384, .947},
                             {.412, .879},
                             {.44, .681},
                             {.48, .477},
                             {.584, .372},
                             {.8, .173},
                             {1, 0}},
                            10},
                   .right = {{{0, 1},
                              {.143, .996},
                              {.224, .985},
                              {.27, .929},
                              {.306, .731},
                              {.367, .514},
                              {.531, .359},
                              {.776, .161},
                              {1, 0}},
                             9},
                   .rough = .035,
                   .snow = .055,
                   .strata = 4},
    [FORM_NEEDLE] = {.form = FORM_NEEDLE,
                     .left = {{{0, 1},
                               {.055, .946},
                               {.104, .815},
                               {.144, .659},
                               {.183, .561},
                               {.215, .605},
                               {.253, .654},
                               {.289, .624},
                               {.337, .527},
                               {.415, .415},
                               {.557, .312},
                               {.742, .166},
                               {1, 0}},
                              13},
                     .right = {{{0, 1},
                                {.067, .946},
                                {.128, .785},
                                {.179, .644},
                                {.217, .576},
                                {.26, .615},
                                {.296, .595},
                                {.32, .512},
                                {.427, .405},
                                {.615, .283},
                                {.816, .132},
                                {1, 0}},
                               12},
                     .rough = .04,
                     .snow = .17,
                     .second_snow = .05},
    [FORM_SADDLE] = {.form = FORM_SADDLE,
                     .left = {{{0, 1},
                               {.095, .942},
                               {.156, .808},
                               {.218, .669},
                               {.293, .641},
                               {.367, .696},
                               {.435, .802},
                               {.503, .844},
                               {.571, .825},
                               {.633, .747},
                               {.707, .557},
                               {.83, .279},
                               {1, 0}},
                              13},
                     .right = {{{0, 1}, {.1, .985}, {.256, .914}, {.55, .64}, {.8, .29}, {1, 0}}, 6},
                     .rough = .035,
                     .snow = .18,
                     .second_snow = .125},
    [FORM_DOME] = {.form = FORM_DOME,
                   .left = {{{0, 1}, {.12, .985}, {.264, .92}, {.547, .7}, {.811, .36}, {1, 0}}, 6},
                   .right = {{{0, 1}, {.14, .978}, {.298, .88}, {.596, .58}, {.83, .28}, {1, 0}}, 6},
                   .rough = .045,
                   .snow = .2},
};

MountainForm mountain_form(const char *seed) {
    Chance chance = chance_from_seed(chance_seed(seed) + SALT);
    return (MountainForm)chance_below(&chance, FORMS);
}

/* Leaner or fuller: the order of the points, and which of them are tops, stays as it is. */
static void bend(Profile *profile, Chance *chance) {
    const double out = sketch_between(chance, .94, 1.03), up = sketch_between(chance, .94, 1.06);
    for (size_t i = 1; i + 1 < profile->count; i++) {
        profile->points[i].x = pow(profile->points[i].x, out);
        profile->points[i].y = pow(profile->points[i].y, up);
    }
}

MountainShape mountain_shape(const char *seed) {
    MountainShape shape = shapes[mountain_form(seed)];
    Chance chance = chance_from_seed(chance_seed(seed) + 3);
    if (chance_below(&chance, 2) == 1) {
        const Profile left = shape.left;
        shape.left = shape.right;
        shape.right = left;
    }
    bend(&shape.left, &chance);
    bend(&shape.right, &chance);
    return shape;
}

double mountain_reach(const Mountain *mountain, const MountainShape *shape, int side, double y) {
    const Profile *profile = side < 0 ? &shape->left : &shape->right;
    const double span = side < 0 ? mountain->peak.x - mountain->left : mountain->right - mountain->peak.x;
    const double up = (mountain->base - y) / (mountain->base - mountain->peak.y);
    for (size_t i = 1; i < profile->count; i++) {
        const Point in = profile->points[i - 1], out = profile->points[i];
        if (out.y < up) {
            return in.y <= up ? span * in.x : span * (in.x + (out.x - in.x) * (in.y - up) / (in.y - out.y));
        }
    }
    return span;
}
