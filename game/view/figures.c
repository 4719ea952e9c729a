#include "view/figures.h"

#include "view/sketch.h"
#include "view/theme.h"

#include <math.h>

#define LANTERN_LIGHT 0xFFC266FF
#define FLAG_RED 0xE5573FFF

Look figure_look(int hair, int skin, int scarf) {
    Look look = {0x2B2038FF, 0xE7B08CFF, FLAG_RED};
    if (hair >= 0 && hair < 6) {
        look.hair = theme_hair[hair];
    }
    if (skin >= 0 && skin < 6) {
        look.skin = theme_skins[skin];
    }
    if (scarf >= 0 && scarf < 6) {
        look.scarf = theme_scarf[scarf];
    }
    return look;
}

static void draw_legs_and_pack(Picture *picture) {
    const Fill trousers = fill_flat(0x241F3EFF);
    sketch_shape(picture, "M-4 -17 L-6 -1 L-9.5 0 L-1.8 0 L.5 -15 Z", trousers);
    sketch_shape(picture, "M0 -17 L3.6 -8 L3 -1 L2.6 0 L8.4 0 L6.8 -2 L7.2 -9 L4.6 -18 Z", trousers);
    sketch_shape(picture, "M-5 -33 Q-13 -33 -13 -27 L-12.4 -18 Q-12 -15.5 -9 -15.5 L-4 -16 Z", fill_flat(0xB4573FFF));
    sketch_shape(picture, "M-13 -34.2 L-4.6 -36 L-4.6 -32.4 L-13.2 -31 Z", fill_flat(0xD69672FF));
}

static void draw_coat(Picture *picture, const Look *look) {
    sketch_shape(picture, "M-4.6 -34 Q1 -37 5 -33.5 L7.4 -17 Q1 -13.6 -6.2 -16 Z", fill_flat(0x3B3560FF));
    sketch_line(picture, "M12 -27 L14.4 0", 1.7, 0x5A3B33FF);
    sketch_line(picture, "M2 -32 L6 -24.5 L12.4 -23.2", 4, 0x534E73FF);
    sketch_disc(picture, 12.6, -23.2, 2.1, look->skin);
}

static void draw_head(Picture *picture, const Look *look) {
    sketch_disc(picture, 1.6, -40, 5, look->skin);
    sketch_shape(picture, "M-3.9 -39 Q-4.4 -46 1.8 -46.2 Q6.6 -46 6.7 -41.6 L-1 -41 L-2.6 -36.6 Z",
                 fill_flat(look->hair));
    sketch_shape(picture, "M-3.8 -36.6 Q1 -33 6 -36.4 L5.8 -33 Q1 -30.6 -4 -33.2 Z", fill_flat(look->scarf));
    sketch_shape(picture,
                 "M-3 -35.4 Q-11 -38.5 -15 -35 Q-19 -32 -23 -35 L-21.5 -30.6 Q-17.5 -29 -14 -32 Q-9 -34.6 -3 -32.6 Z",
                 fill_flat(look->scarf));
}

void figure_climber(Picture *picture, double x, double y, double size, double flip, const Look *look) {
    const size_t first = picture->count;
    draw_legs_and_pack(picture);
    draw_coat(picture, look);
    draw_head(picture, look);
    sketch_place(picture, first, x, y, size * flip, size);
}

void figure_lantern(Picture *picture, double x, double y, double size) {
    const size_t first = picture->count;
    sketch_glow(picture, 9, -34, 88, LANTERN_LIGHT, .8);
    sketch_line(picture, "M0 0 L0 -44 Q0 -50 9 -49 L9 -43", 2.4, 0x3A2A44FF);
    Fill light = sketch_down(-42, -26, 0xFFF3C9FF, 0xF7943CFF);
    picture_begin(picture);
    picture_rounded(picture, 3, -42, 12, 16, 4);
    picture_fill(picture, light);
    picture_begin(picture);
    picture_rounded(picture, 4.5, -45, 9, 3.4, 1.4);
    picture_rounded(picture, 4.5, -27, 9, 3, 1.2);
    picture_flat(picture, 0x3A2A44FF);
    sketch_disc(picture, 9, -34, 2.6, 0xFFFDF0FF);
    sketch_place(picture, first, x, y, size, size);
}

typedef struct TentCloth {
    Fill body, side, door;
    Colour pole;
} TentCloth;

static TentCloth tent_cloth(TentState state, Hour hour) {
    const HourColours *colours = &theme_hours[hour];
    const Colour far = colour_mix(colours->ridge[1], colours->mist, .5);
    const Colour shade = colour_mix(colours->ridge[2], colours->mist, .2);
    switch (state) {
    case TENT_LIT:
        return (TentCloth){sketch_down(-32, 0, 0xFFE0A0FF, 0xF59B45FF), sketch_down(-32, 0, 0xEFA75EFF, 0xC96A35FF),
                           fill_flat(0xFFF6D8FF), 0x7A3E2AFF};
    case TENT_OPEN:
        return (TentCloth){sketch_down(-32, 0, 0xF3E3D2FF, 0xCFA998FF), sketch_down(-32, 0, 0xBC98A0FF, 0x8E6C86FF),
                           fill_flat(0x5A4468FF), 0x4A3558FF};
    case TENT_FAR:
        break;
    }
    return (TentCloth){fill_flat(far), fill_flat(colour_mix(colours->ridge[1], colours->mist, .25)), fill_flat(shade),
                       shade};
}

void figure_tent(Picture *picture, double x, double y, double size, double flip, TentState state, Hour hour) {
    const size_t first = picture->count;
    const TentCloth cloth = tent_cloth(state, hour);
    if (state == TENT_LIT) {
        sketch_glow(picture, 0, -13, 70, 0xFFB85AFF, .7);
        sketch_mist(picture, 0, 1, 36, 5, 0xFFD58AFF, .5);
    }
    sketch_shape(picture, "M2.2 -32 L27.3 -27.5 L43 -1 L18.5 0 Z", cloth.side);
    sketch_shape(picture, "M2.2 -32 L-20.2 0 L19.8 0 Z", cloth.body);
    sketch_shape(picture, "M2.2 -23.7 L-6.2 0 L8.8 0 Z", cloth.door);
    sketch_line(picture, "M2.2 -35 L2.2 -30", 1.6, cloth.pole);
    sketch_place(picture, first, x, y, size * flip, size);
}

void figure_flag(Picture *picture, double x, double y, double size) {
    const size_t first = picture->count;
    sketch_line(picture, "M0 0 L0 -40", 2.4, 0x4A3350FF);
    sketch_shape(picture, "M1 -40 C10 -45 18 -33 30 -38 L26 -30 L30 -22 C18 -18 10 -29 1 -24 Z", fill_flat(FLAG_RED));
    sketch_disc(picture, 0, -41, 2.2, 0xFFE3A0FF);
    sketch_place(picture, first, x, y, size, size);
}

void figure_cairn(Picture *picture, double x, double y, double size) {
    static const struct {
        double x, y, radius_x, radius_y;
        Colour stone, light;
    } stones[] = {{0, -4, 13, 4.8, 0x9A7C93FF, 0xC9A9B0D9},
                  {1.2, -11, 9.8, 3.9, 0xB08E9EFF, 0xDDBDBCD9},
                  {-.8, -16.8, 7.4, 3.2, 0x8D7090FF, 0xC0A0AED9},
                  {.8, -21.6, 5.2, 2.5, 0xB9979FFF, 0xE6C8BED9},
                  {.2, -25.4, 3.2, 1.8, 0xC9A7A4FF, 0xF0D6C6D9}};
    const size_t first = picture->count;
    sketch_glow(picture, 0, -12, 36, LANTERN_LIGHT, .45);
    sketch_line(picture, "M1 -25 L1 -43", 1.9, 0x4A3350FF);
    sketch_shape(picture, "M1.6 -43 C6 -45.5 9 -40 14.5 -42 L12.5 -38 L14.5 -34 C9 -32.5 6 -37 1.6 -34.5 Z",
                 fill_flat(FLAG_RED));
    for (size_t i = 0; i < sizeof stones / sizeof *stones; i++) {
        const double rx = stones[i].radius_x, ry = stones[i].radius_y;
        picture_begin(picture);
        picture_ellipse(picture, stones[i].x, stones[i].y, rx, ry);
        picture_flat(picture, stones[i].stone);
        picture_begin(picture);
        picture_ellipse(picture, stones[i].x + .12 * rx, stones[i].y - .28 * ry, rx * .74, ry * .52);
        picture_flat(picture, stones[i].light);
    }
    sketch_place(picture, first, x, y, size, size);
}

void figure_signpost(Picture *picture, double x, double y, double size) {
    const size_t first = picture->count;
    sketch_shape(picture, "M-6 -126 Q-6 -130 0 -130 Q6 -130 6 -126 L6 0 L-6 0 Z", fill_flat(0x4F3044FF));
    sketch_shape(picture, "M-66 -124 L54 -124 L76 -104 L54 -84 L-66 -84 Z",
                 sketch_down(-124, -84, 0xD6955AFF, 0xB9763FFF));
    sketch_shape(picture, "M70 -72 L-50 -72 L-72 -54 L-50 -36 L70 -36 Z",
                 sketch_down(-72, -36, 0x8E5638FF, 0x6E3F2CFF));
    sketch_line(picture, "M-50 -110 L40 -110 M-44 -98 L48 -98", 1.6, 0x9A5B2C80);
    sketch_line(picture, "M-44 -60 L56 -60 M-48 -49 L52 -49", 1.6, 0x4A261C80);
    sketch_place(picture, first, x, y, size, size);
}

void figure_star(Picture *picture, double x, double y, double radius, bool earned) {
    double points[20];
    for (int i = 0; i < 10; i++) {
        const double angle = i * 3.14159265358979 / 5, reach = i % 2 == 0 ? radius : radius * .46;
        points[i * 2] = x + reach * sin(angle);
        points[i * 2 + 1] = y - reach * cos(angle);
    }
    if (earned) {
        sketch_glow(picture, x, y, radius * 1.8, LANTERN_LIGHT, .55);
    }
    picture_begin(picture);
    picture_polygon(picture, points, 10);
    picture_flat(picture, earned ? 0xFFD782FF : 0x3B2D57BF);
    picture_again(picture);
    picture_stroke(picture, 1.6, earned ? 0xFFD782FF : 0xEAD7E4FF);
}

void figure_sitting(Picture *picture, double x, double y, double size, const Look *look) {
    const size_t first = picture->count;
    sketch_mist(picture, 0, 0, 28, 5, 0x3A1E30FF, .8);
    sketch_shape(picture, "M-24 0 Q-25 -8 -16 -10 L16 -10 Q25 -8 24 0 Z", fill_flat(0xC98A4EFF));
    Fill blanket = fill_linear(-20, 0, 20, 0);
    fill_stop(&blanket, 0, 0x8A7BC0FF);
    fill_stop(&blanket, .5, 0x5A4E92FF);
    fill_stop(&blanket, 1, 0x3E3570FF);
    sketch_shape(picture, "M-1 -41 Q11 -40 14 -27 Q18 -13 20 -7 Q2 -3 -19 -7 Q-20 -14 -12 -19 Q-11 -36 -1 -41 Z",
                 blanket);
    sketch_shape(picture, "M-12 -19 Q-4 -17 -3 -8 Q-10 -6 -19 -7 Q-20 -14 -12 -19 Z", fill_flat(0x9C8FD0C0));
    sketch_shape(picture, "M12 -33 Q17 -18 20 -7 L16 -6 Q14 -18 9 -34 Z", fill_flat(0x352C62FF));
    sketch_shape(picture, "M-17 -24 L-10 -24 L-10.6 -17.5 L-16.4 -17.5 Z", fill_flat(0xF2E0C6FF));
    sketch_disc(picture, -10.5, -20.5, 2.6, look->skin);
    sketch_disc(picture, -1.5, -45, 6.4, look->skin);
    sketch_shape(picture, "M-6.6 -47.5 Q-6 -53.5 .5 -53.2 Q8 -52.5 6.8 -43 Q5.5 -39 2.5 -39 Q3.5 -45 -1 -47.5 Z",
                 fill_flat(look->hair));
    sketch_shape(picture, "M-8 -40.5 Q-1 -35.5 6.5 -40 L7.5 -34.5 Q-1 -30.5 -8.5 -35.5 Z", fill_flat(look->scarf));
    sketch_shape(picture, "M5 -37 Q11 -30 9.5 -22 L5 -23 Q5.5 -30 1.5 -34 Z",
                 fill_flat(colour_mix(look->scarf, 0x6B1F3AFF, .25)));
    sketch_place(picture, first, x, y, size, size);
}

void figure_portrait(Picture *picture, double x, double y, double radius, const Look *look, Colour ground) {
    const size_t first = picture->count;
    sketch_disc(picture, 0, 0, 26, ground);
    sketch_shape(picture, "M-17.5 19.2 Q-16 8.5 0 8.5 Q16 8.5 17.5 19.2 Q10 26 0 26 Q-10 26 -17.5 19.2 Z",
                 fill_flat(0x3B3560FF));
    sketch_shape(picture, "M-4 4 L4 4 L4.5 11 L-4.5 11 Z", fill_flat(colour_mix(look->skin, 0x7A3F3AFF, .18)));
    sketch_disc(picture, 0, -2.5, 10, look->skin);
    sketch_shape(picture, "M-11 -1 Q-12.5 -14.5 0 -14.5 Q12.5 -14.5 11 -1 L9 -3.5 Q8.5 -7 2 -6.6 Q-6 -6.2 -8.8 -4 Z",
                 fill_flat(look->hair));
    sketch_shape(picture, "M-9.5 7 Q0 12 9.5 7 L10.5 12.4 Q0 17 -10.5 12.4 Z", fill_flat(look->scarf));
    sketch_shape(picture, "M3 12 L9 10.6 L9.6 20 L4 21 Z", fill_flat(colour_mix(look->scarf, 0x3A1030FF, .14)));
    sketch_place(picture, first, x, y, radius / 26, radius / 26);
}
