/* What crossing the border costs: the calls of cost.rs through the C functions, a line each, name and nanoseconds. */
#define _POSIX_C_SOURCE 199309L
#include <degafam.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

enum { ROUNDS = 11 };
static const double TURN = 40e6;

static const char IDENTIFY[] = "{\"ask\": \"identify\", \"what\": \"gogle docs\"}";
static const char RECOMMEND[] = "{\"ask\": \"recommend\", \"what\": \"google docs\", \"near\": {\"latitude\": 47.218, "
                                "\"longitude\": -1.554}, \"limit\": 10, \"seed\": 1}";
static const char STANDINGS[] = "{\"ask\": \"standings\", \"what\": \"google docs\", \"near\": {\"latitude\": 47.218, "
                                "\"longitude\": -1.554}, \"limit\": 10, \"seed\": 1}";

static DegafamFinder *finder;
/* What was read, so that no compiler leaves it out. */
static volatile double read_numbers;
static volatile size_t read_bytes;

static void failed(void) {
    fprintf(stderr, "a call failed\n");
    exit(1);
}

static size_t length(const char *text) {
    return text ? strlen(text) : 0;
}

static void ask(const char *request, size_t bytes) {
    char *reply = NULL;
    size_t read = 0;
    if (degafam_finder_ask_json(finder, request, bytes, &reply, &read) != DEGAFAM_STATUS_OK) failed();
    read_bytes = read;
    degafam_text_free(reply);
}

static void identify(void) {
    ask(IDENTIFY, sizeof IDENTIFY - 1);
}

static void recommend_json(void) {
    ask(RECOMMEND, sizeof RECOMMEND - 1);
}

static void standings(void) {
    ask(STANDINGS, sizeof STANDINGS - 1);
}

static DegafamAnswer *recommended(double latitude, double longitude, size_t limit) {
    DegafamQuery *query = NULL;
    DegafamAnswer *answer = NULL;
    if (degafam_query_new("google docs", &query, NULL) || degafam_query_seed(query, 1, NULL) ||
        degafam_query_near_point(query, latitude, longitude, NULL) || degafam_query_limit(query, limit, NULL) ||
        degafam_recommend(finder, query, &answer, NULL))
        failed();
    degafam_query_free(query);
    return answer;
}

static void recommend(void) {
    DegafamAnswer *answer = recommended(47.218, -1.554, 10);
    size_t i, j, hosters = degafam_answer_hoster_count(answer);
    for (i = 0; i < hosters; i++) {
        size_t reasons = degafam_answer_reason_count(answer, i);
        read_bytes = length(degafam_answer_hoster_name(answer, i)) + length(degafam_answer_hoster_url(answer, i));
        read_numbers = degafam_answer_hoster_score(answer, i) + degafam_answer_hoster_distance(answer, i);
        for (j = 0; j < reasons; j++) read_bytes = length(degafam_answer_reason(answer, i, j));
    }
    degafam_answer_free(answer);
}

static void batch(void) {
    int at;
    for (at = 0; at < 100; at++) {
        DegafamAnswer *answer = recommended(43.0 + 0.07 * at, 0.05 * at, 1);
        read_numbers = degafam_answer_hoster_score(answer, 0);
        degafam_answer_free(answer);
    }
}

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e9 + (double)time.tv_nsec;
}

static int by_size(const void *one, const void *other) {
    double a = *(const double *)one, b = *(const double *)other;
    return (a > b) - (a < b);
}

/* Prints the median over rounds of the mean time of a call. */
static void time_of(const char *name, int each, void (*call)(void)) {
    double times[ROUNDS];
    int round;
    call();
    for (round = 0; round < ROUNDS; round++) {
        double start = now();
        double calls = 0;
        do {
            call();
            calls += each;
        } while (now() - start < TURN);
        times[round] = (now() - start) / calls;
    }
    qsort(times, ROUNDS, sizeof *times, by_size);
    printf("%s|%.0f\n", name, times[ROUNDS / 2]);
}

int main(void) {
    if (degafam_finder_embedded(&finder, NULL) != DEGAFAM_STATUS_OK) failed();
    time_of("identify as JSON", 1, identify);
    time_of("recommend as JSON", 1, recommend_json);
    time_of("standings as JSON", 1, standings);
    time_of("recommend, its texts and numbers read", 1, recommend);
    time_of("batch: a hundred points, best hoster of each", 100, batch);
    degafam_finder_free(finder);
    return 0;
}
