/* What the test programs share. All are C99 and C++17 at once, and no macro of theirs is used but CHECK. */
#ifndef CHECK_H
#define CHECK_H

#include <degafam.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static unsigned long checks;
static unsigned long failures;

#define CHECK(condition) check((condition), #condition, __FILE__, __LINE__)

static inline void check(int holds, const char *condition, const char *file, int line) {
    checks++;
    if (!holds) {
        failures++;
        fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, condition);
    }
}

static inline int is(DegafamText text, const char *expected) {
    return text.data != NULL && text.length == strlen(expected) && memcmp(text.data, expected, text.length) == 0;
}

static inline int same(DegafamText one, DegafamText other) {
    return one.data != NULL && other.data != NULL && one.length == other.length &&
           memcmp(one.data, other.data, one.length) == 0;
}

static inline int absent(DegafamText text) {
    return text.data == NULL && text.length == 0;
}

static inline int holds(DegafamText text, const char *part) {
    size_t length = strlen(part), at;
    for (at = 0; at + length <= text.length; at++)
        if (memcmp(text.data + at, part, length) == 0) return 1;
    return 0;
}

/* Keeps a text beyond its handle. */
static inline char *copied(DegafamText text) {
    char *copy = (char *)malloc(text.length + 1);
    if (copy == NULL) abort();
    if (text.length != 0) memcpy(copy, text.data, text.length);
    copy[text.length] = '\0';
    return copy;
}

/* Reads a whole file; the caller frees it. */
static inline unsigned char *contents(const char *path, size_t *length) {
    FILE *file = fopen(path, "rb");
    unsigned char *bytes;
    long size;
    if (file == NULL || fseek(file, 0, SEEK_END) != 0 || (size = ftell(file)) < 0 || fseek(file, 0, SEEK_SET) != 0) {
        fprintf(stderr, "%s: cannot be read\n", path);
        exit(1);
    }
    bytes = (unsigned char *)malloc((size_t)size + 1);
    if (bytes == NULL || fread(bytes, 1, (size_t)size, file) != (size_t)size) {
        fprintf(stderr, "%s: cannot be read\n", path);
        exit(1);
    }
    fclose(file);
    *length = (size_t)size;
    return bytes;
}

/* Says how it went; every handle must be freed by now. */
static inline int concluded(const char *name) {
    CHECK(degafam_live_handles() == 0);
    printf("%s: %lu checks, %lu failed\n", name, checks, failures);
    return failures != 0 || checks == 0;
}

#endif
