#include "data/extra_join.h"

#include "core/memory.h"
#include "core/text.h"
#include "data/json.h"

#include <stdlib.h>
#include <string.h>

typedef struct Member {
    const char *name; /* of the tree */
    char *text;
} Member;

static char *member_text(const cJSON *value) {
    Writer writer = {0};
    json_write(&writer, NULL, value);
    return writer.text;
}

static size_t take_members(const cJSON *object, Member *members, size_t count) {
    const cJSON *value = NULL;
    cJSON_ArrayForEach(value, object) {
        members[count++] = (Member){value->string, member_text(value)};
    }
    return count;
}

static int member_order(const void *a, const void *b) {
    const Member *left = a, *right = b;
    const int order = strcmp(left->name, right->name);
    return order != 0 ? order : strcmp(left->text, right->text);
}

/* Of a name that comes twice the last is the greater. */
static char *write_members(Member *members, size_t count) {
    Writer writer = {0};
    qsort(members, count, sizeof *members, member_order);
    writer_open_line(&writer, NULL, '{');
    for (size_t i = 0; i < count; i++) {
        if (i + 1 == count || strcmp(members[i].name, members[i + 1].name) != 0) {
            writer_word(&writer, members[i].name, members[i].text);
        }
        free(members[i].text);
    }
    writer_close(&writer, '}');
    return writer.text;
}

char *extra_join(const char *a, const char *b) {
    if (a == NULL || b == NULL || strcmp(a, b) == 0) {
        return text_copy(a != NULL ? a : b);
    }
    cJSON *left = cJSON_Parse(a), *right = cJSON_Parse(b);
    const size_t most = (size_t)cJSON_GetArraySize(left) + (size_t)cJSON_GetArraySize(right);
    Member *members = memory_new(most, sizeof *members);
    const size_t count = take_members(right, members, take_members(left, members, 0));
    char *joined = write_members(members, count);
    free(members);
    cJSON_Delete(left);
    cJSON_Delete(right);
    return joined;
}
