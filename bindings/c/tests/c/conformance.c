/* The vectors that all bindings answer alike. Arguments: the folder of the vectors, places.bin, and the files of vectors. */
#include "check.h"

#include <jansson.h>

enum { DATA = 2, PLACES = 2, OVERLAYS = 16 };

static const char *folder;
static unsigned char *places_bytes, *made_bytes;
static size_t places_length, made_length;

/* Finders by data, places and overlay, each made once. */
static struct {
    DegafamFinder *finder;
    char *overlay;
} finders[DATA][PLACES][OVERLAYS];

static void must(DegafamStatus status, DegafamError *error, const char *what) {
    if (status == DEGAFAM_STATUS_OK) return;
    fprintf(stderr, "%s: status %d: %s\n", what, (int)status, degafam_error_json(error));
    exit(1);
}

static unsigned char *of_folder(const char *name, size_t *length) {
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    return contents(path, length);
}

static DegafamFinder *plain(int made, int places) {
    DegafamFinder *finder = NULL, *bare = NULL;
    DegafamError *error = NULL;
    if (made) {
        if (made_bytes == NULL) made_bytes = of_folder("made.bin", &made_length);
        must(degafam_finder_open(made_bytes, made_length, places ? places_bytes : NULL, places ? places_length : 0,
                                 &finder, &error),
             error, "made");
        return finder;
    }
    must(degafam_finder_embedded(&finder, &error), error, "embedded");
    if (places) return finder;
    must(degafam_finder_with_places(finder, NULL, 0, &bare, &error), error, "coordinates only");
    degafam_finder_free(finder);
    return bare;
}

static DegafamFinder *finder_for(int made, int places, const char *overlay) {
    const char *key = overlay ? overlay : "";
    DegafamFinder *base, *finder = NULL;
    DegafamError *error = NULL;
    unsigned char *json;
    size_t length;
    int at = 0;
    while (at < OVERLAYS && finders[made][places][at].finder && strcmp(finders[made][places][at].overlay, key) != 0) at++;
    if (at == OVERLAYS) {
        fprintf(stderr, "more than %d overlays\n", OVERLAYS);
        exit(1);
    }
    if (finders[made][places][at].finder) return finders[made][places][at].finder;
    finder = plain(made, places);
    if (overlay) {
        base = finder;
        json = of_folder(overlay, &length);
        must(degafam_finder_overlaid(base, (const char *)json, length, &finder, &error), error, overlay);
        degafam_finder_free(base);
        free(json);
    }
    finders[made][places][at].finder = finder;
    finders[made][places][at].overlay = (char *)malloc(strlen(key) + 1);
    if (finders[made][places][at].overlay == NULL) abort();
    strcpy(finders[made][places][at].overlay, key);
    return finder;
}

/* The first byte where two texts part. */
static size_t parting(const char *one, size_t one_length, const char *other, size_t other_length) {
    size_t at = 0;
    while (at < one_length && at < other_length && one[at] == other[at]) at++;
    return at;
}

static void ask(const char *file, const json_t *test) {
    const char *name = json_string_value(json_object_get(test, "name"));
    const char *data = json_string_value(json_object_get(test, "data"));
    const json_t *places = json_object_get(test, "places"), *overlay = json_object_get(test, "overlay");
    const json_t *request = json_object_get(test, "request"), *status = json_object_get(test, "status");
    const json_t *answer = json_object_get(test, "answer");
    DegafamStatus told;
    char *json = NULL;
    size_t length = 0;
    int well;
    if (!name || !data || !json_is_boolean(places) || !json_is_string(request) || !json_is_integer(status) ||
        !json_is_string(answer) || (strcmp(data, "made") != 0 && strcmp(data, "embedded") != 0)) {
        fprintf(stderr, "%s: `%s` is no case\n", file, name ? name : "?");
        exit(1);
    }
    told = degafam_finder_ask_json(finder_for(strcmp(data, "made") == 0, json_is_true(places), json_string_value(overlay)),
                                   json_string_value(request), json_string_length(request), &json, &length);
    well = told == (DegafamStatus)json_integer_value(status) && json != NULL && strlen(json) == length &&
           length == json_string_length(answer) && memcmp(json, json_string_value(answer), length) == 0;
    if (!well) {
        size_t at = json ? parting(json, length, json_string_value(answer), json_string_length(answer)) : 0;
        fprintf(stderr, "%s, %s: status %d, expected %d; texts part at byte %lu\n", file, name, (int)told,
                (int)json_integer_value(status), (unsigned long)at);
        fprintf(stderr, "  request  %.300s\n", json_string_value(request));
        if (json) fprintf(stderr, "  told     %.200s\n", json + at);
        fprintf(stderr, "  expected %.200s\n", json_string_value(answer) + at);
    }
    CHECK(well);
    if (strcmp(data, "embedded") == 0 && json_is_true(places) && !json_is_string(overlay)) {
        char *embedded = NULL;
        CHECK(degafam_ask_json(json_string_value(request), json_string_length(request), &embedded, NULL) == told);
        CHECK(is(embedded, json));
        degafam_text_free(embedded);
    }
    degafam_text_free(json);
}

/* Signatures: each gives its comment, or the error of its code. */
static void signed_by(const char *name, json_t *test) {
    json_t *bytes = json_object_get(test, "bytes");
    const char *said = json_string_value(json_object_get(test, "comment"));
    const char *code = json_string_value(json_object_get(test, "code"));
    const char *signature = json_string_value(json_object_get(test, "signature"));
    const char *key = json_string_value(json_object_get(test, "key"));
    char *comment = NULL;
    DegafamError *error = NULL;
    DegafamStatus status = degafam_verify((const uint8_t *)json_string_value(bytes), json_string_length(bytes), signature,
                                          key, &comment, &error);
    int well = said ? status == DEGAFAM_STATUS_OK && is(comment, said) && error == NULL
                    : status != DEGAFAM_STATUS_OK && comment == NULL && is(degafam_error_code(error), code);
    if (!well) fprintf(stderr, "%s, %s: status %d\n", name, json_string_value(json_object_get(test, "name")), (int)status);
    CHECK(well);
    CHECK(degafam_verify((const uint8_t *)json_string_value(bytes), json_string_length(bytes), signature, key, NULL, NULL) ==
          status);
    degafam_text_free(comment);
    degafam_error_free(error);
}

int main(int count, char **arguments) {
    unsigned long cases = 0;
    int i, made, places, at;
    if (count < 4) {
        fprintf(stderr, "no file of vectors was named\n");
        return 2;
    }
    folder = arguments[1];
    places_bytes = contents(arguments[2], &places_length);
    for (i = 3; i < count; i++) {
        json_error_t problem;
        json_t *document = json_load_file(arguments[i], JSON_ALLOW_NUL, &problem);
        json_t *all = json_object_get(document, "cases"), *test;
        size_t number;
        if (!json_is_array(all)) {
            /* An overlay lies in the same folder, and has no cases. */
            if (document == NULL) {
                fprintf(stderr, "%s:%d: %s\n", arguments[i], problem.line, problem.text);
                return 1;
            }
            json_decref(document);
            continue;
        }
        json_array_foreach(all, number, test) {
            if (json_object_get(test, "signature"))
                signed_by(arguments[i], test);
            else
                ask(arguments[i], test);
            cases++;
        }
        json_decref(document);
    }
    for (made = 0; made < DATA; made++)
        for (places = 0; places < PLACES; places++)
            for (at = 0; at < OVERLAYS; at++) {
                degafam_finder_free(finders[made][places][at].finder);
                free(finders[made][places][at].overlay);
            }
    free(places_bytes);
    free(made_bytes);
    printf("conformance: %lu cases\n", cases);
    CHECK(cases > 0);
    return concluded("conformance");
}
