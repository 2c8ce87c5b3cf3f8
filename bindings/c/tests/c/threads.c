/* Eight threads share one finder and one question, and must say what one thread says. Argument: rounds of each thread. */
#include "check.h"

#include <pthread.h>

enum { THREADS = 8, REQUESTS = 8 };

static const char *const ASKED[REQUESTS] = {
    "{\"ask\": \"recommend\", \"what\": \"Google Docs\", \"near\": \"Nantes\", \"limit\": 5, \"seed\": 3}",
    "{\"ask\": \"recommend\", \"what\": \"doodle\", \"near\": \"Li\xc3\xa8ge\", \"lang\": \"de\", \"as_of\": \"2026-01-01\", \"seed\": 3}",
    "{\"ask\": \"standings\", \"what\": \"gmail\", \"near\": \"48.85,2.35\", \"limit\": 40, \"seed\": 3}",
    "{\"ask\": \"identify\", \"what\": \"gogle docs\"}",
    "{\"ask\": \"place\", \"text\": \"saint etienne\"}",
    "{\"ask\": \"alternatives\", \"what\": \"https://github.com/rust-lang/rust\", \"lang\": \"fr\"}",
    "{\"ask\": \"openness\", \"name\": \"framasoft\"}",
    "{\"ask\": \"recommend\", \"what\": \"youtube\", \"near\": \"Nowhereville-sur-Rien\", \"seed\": 3}"};

static char *expected[REQUESTS];
static DegafamStatus expected_status[REQUESTS];
static DegafamFinder *finder;
static DegafamQuery *query;
static char *expected_answer;
static int rounds;

typedef struct {
    pthread_t thread;
    int number;
    unsigned long asked;
    unsigned long wrong;
} Worker;

static void ask_all(Worker *worker) {
    int i;
    for (i = 0; i < REQUESTS; i++) {
        int at = (i + worker->number) % REQUESTS;
        char *reply = NULL;
        DegafamStatus status = degafam_finder_ask_json(finder, ASKED[at], strlen(ASKED[at]), &reply, NULL);
        worker->asked++;
        if (status != expected_status[at] || !is(reply, expected[at])) worker->wrong++;
        if (degafam_text_free(reply) != DEGAFAM_STATUS_OK) worker->wrong++;
    }
}

static void *work(void *argument) {
    Worker *worker = (Worker *)argument;
    int round;
    for (round = 0; round < rounds; round++) {
        DegafamAnswer *answer = NULL;
        DegafamError *error = NULL;
        ask_all(worker);
        worker->asked++;
        if (degafam_recommend(finder, query, &answer, &error) != DEGAFAM_STATUS_OK || error != NULL) worker->wrong++;
        if (!is(degafam_answer_json(answer), expected_answer)) worker->wrong++;
        if (degafam_answer_hoster_rank(answer, 2) != 3) worker->wrong++;
        degafam_answer_free(answer);
    }
    return NULL;
}

/* One answer, whose texts nobody read before: all threads get the same. */
static DegafamAnswer *shared;
static const char *first_names[THREADS];

static void *read_all(void *argument) {
    Worker *worker = (Worker *)argument;
    size_t i, j;
    for (i = 0; i < degafam_answer_hoster_count(shared); i++)
        for (j = 0; j < degafam_answer_reason_count(shared, i); j++) {
            worker->asked++;
            if (!holds(degafam_answer_json(shared), degafam_answer_reason_code(shared, i, j))) worker->wrong++;
            if (degafam_answer_reason(shared, i, j) != degafam_answer_reason(shared, i, j)) worker->wrong++;
        }
    first_names[worker->number] = degafam_answer_hoster_name(shared, 0);
    return NULL;
}

/* The finder is freed by several threads while others ask it: one free counts, and each question is answered or refused. */
static DegafamFinder *contested;

static void *contest(void *argument) {
    Worker *worker = (Worker *)argument;
    char *reply = NULL;
    DegafamStatus status = degafam_finder_ask_json(contested, ASKED[3], strlen(ASKED[3]), &reply, NULL);
    if (status == DEGAFAM_STATUS_OK ? !is(reply, expected[3]) : status != DEGAFAM_STATUS_BAD_HANDLE) worker->wrong++;
    degafam_text_free(reply);
    if (degafam_finder_free(contested) == DEGAFAM_STATUS_OK) worker->asked++;
    return NULL;
}

static unsigned long run(void *(*body)(void *)) {
    Worker workers[THREADS];
    unsigned long asked = 0, wrong = 0;
    int i;
    memset(workers, 0, sizeof workers);
    for (i = 0; i < THREADS; i++) {
        workers[i].number = i;
        CHECK(pthread_create(&workers[i].thread, NULL, body, &workers[i]) == 0);
    }
    for (i = 0; i < THREADS; i++) {
        CHECK(pthread_join(workers[i].thread, NULL) == 0);
        asked += workers[i].asked;
        wrong += workers[i].wrong;
    }
    CHECK(wrong == 0);
    return asked;
}

int main(int count, char **arguments) {
    DegafamAnswer *answer = NULL;
    unsigned long asked;
    int i;
    rounds = count == 2 ? atoi(arguments[1]) : 0;
    if (rounds < 1) return 2;
    CHECK(degafam_finder_embedded(&finder, NULL) == DEGAFAM_STATUS_OK);
    for (i = 0; i < REQUESTS; i++) {
        expected_status[i] = degafam_ask_json(ASKED[i], DEGAFAM_NUL_TERMINATED, &expected[i], NULL);
        CHECK(i == REQUESTS - 1 ? expected_status[i] == DEGAFAM_STATUS_PLACE : expected_status[i] == DEGAFAM_STATUS_OK);
    }
    CHECK(degafam_query_new("google drive", &query, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_near_point(query, 45.2, 5.7, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_seed(query, 3, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_recommend(finder, query, &answer, NULL) == DEGAFAM_STATUS_OK);
    expected_answer = copied(degafam_answer_json(answer));
    degafam_answer_free(answer);

    asked = run(work);
    CHECK(asked == (unsigned long)rounds * THREADS * (REQUESTS + 1));
    printf("%d threads asked %lu questions of one finder\n", THREADS, asked);
    CHECK(degafam_recommend(finder, query, &shared, NULL) == DEGAFAM_STATUS_OK);
    CHECK(run(read_all) > 0);
    for (i = 0; i < THREADS; i++) CHECK(filled(first_names[i]) && first_names[i] == first_names[0]);
    degafam_answer_free(shared);
    for (i = 0; i < 20; i++) {
        CHECK(degafam_finder_with_embedded_places(finder, &contested, NULL) == DEGAFAM_STATUS_OK);
        CHECK(run(contest) == 1);
    }

    for (i = 0; i < REQUESTS; i++) degafam_text_free(expected[i]);
    free(expected_answer);
    degafam_query_free(query);
    degafam_finder_free(finder);
    return concluded("threads");
}
