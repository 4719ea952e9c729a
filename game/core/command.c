#include "core/command.h"

Command command_of(CommandKind kind) {
    return (Command){.kind = kind};
}

Command command_key(CommandKind kind, Key key) {
    return (Command){.kind = kind, .key = key};
}

Command command_go(ScreenName screen) {
    return (Command){.kind = COMMAND_GO, .value = (int)screen};
}

Command command_set(Key key, int value) {
    return (Command){.kind = COMMAND_SET, .key = key, .value = value};
}

bool command_is_news(CommandKind kind) {
    return kind == COMMAND_TICK || kind == COMMAND_WORK || kind >= COMMAND_PEOPLE;
}
