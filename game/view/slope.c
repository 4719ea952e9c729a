#include "view/slope.h"

static const Slope slopes[] = {{0xB9D3C2FF, 0x8DB5A2FF, 0x4F806AFF},
                               {0xF3CF97FF, 0xDDA45FFF, 0x9C6A1CFF},
                               {0xEDB08AFF, 0xD0805AFF, 0xA4552FFF},
                               {0xC9BFE6FF, 0x9D8FCBFF, 0x5F4C9AFF},
                               {0xBFD6E6FF, 0x8DB0CBFF, 0x3F6F95FF}};

const Slope *slope_of(size_t camp) {
    return &slopes[camp % (sizeof slopes / sizeof *slopes)];
}
