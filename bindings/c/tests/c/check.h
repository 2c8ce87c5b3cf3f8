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

static inline int is(const char *text, const char *expected) {
    return text != NULL && expected != NULL && strcmp(text, expected) == 0;
}

static inline int filled(const char *text) {
    return text != NULL && *text != '\0';
}

static inline int holds(const char *text, const char *part) {
    return text != NULL && strstr(text, part) != NULL;
}

/* Keeps a text beyond its handle. */
static inline char *copied(const char *text) {
    char *copy = (char *)malloc(text == NULL ? 1 : strlen(text) + 1);
    if (copy == NULL) abort();
    return strcpy(copy, text == NULL ? "" : text);
}

/* Asks in JSON, sees that the length is that of the document, and whether it holds a part. */
static inline DegafamStatus asked(const DegafamFinder *finder, const char *request, const char *part) {
    char *reply = NULL;
    size_t length = 0;
    DegafamStatus status = degafam_finder_ask_json(finder, request, DEGAFAM_NUL_TERMINATED, &reply, &length);
    CHECK(filled(reply) && strlen(reply) == length && holds(reply, part));
    CHECK(degafam_text_free(reply) == DEGAFAM_STATUS_OK);
    return status;
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

/* Says how it went; every handle and document must be freed by now. */
static inline int concluded(const char *name) {
    CHECK(degafam_live_handles() == 0);
    printf("%s: %lu checks, %lu failed\n", name, checks, failures);
    return failures != 0 || checks == 0;
}

#endif
