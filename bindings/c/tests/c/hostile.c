/* Calls that nobody should make: each is refused with its status, and nothing is read, written or freed that is not there. */
#include "check.h"

#include <math.h>

/* Half of them are more than any object has; -1 is as well, but says of a text that NUL ends it. */
static const size_t HUGE_LENGTHS[] = {(size_t)-1 / 2 + 1, (size_t)-2, (size_t)-1};
enum { HUGE = 3, HUGE_OF_TEXT = 2 };

/* A question in JSON is refused, and the document says why. */
static int refused(DegafamStatus told, DegafamStatus status, char *reply, const char *code) {
    return told == status && holds(reply, "{\"error\":{\"code\":\"") && holds(reply, code) &&
           degafam_text_free(reply) == DEGAFAM_STATUS_OK;
}

static void nothing_asked(const DegafamFinder *finder) {
    char *reply = (char *)-1;
    size_t length = 7, i;
    DegafamStatus told;
    /* Nowhere to answer: nothing is given, and no length is left over. */
    CHECK(degafam_ask_json("{}", 2, NULL, NULL) == DEGAFAM_STATUS_BAD_POINTER);
    CHECK(degafam_ask_json("{}", 2, NULL, &length) == DEGAFAM_STATUS_BAD_POINTER && length == 0);
    CHECK(degafam_finder_ask_json(finder, NULL, 0, NULL, NULL) == DEGAFAM_STATUS_BAD_POINTER);
    CHECK(degafam_finder_ask_json(NULL, NULL, 0, NULL, NULL) == DEGAFAM_STATUS_BAD_POINTER);
    /* Nothing is asked: that is told. What was in the place of the reply is not read. */
    told = degafam_ask_json(NULL, 0, &reply, &length);
    CHECK(length == strlen(reply) && refused(told, DEGAFAM_STATUS_BAD_QUESTION, reply, "bad_request"));
    told = degafam_ask_json("", 0, &reply, NULL);
    CHECK(refused(told, DEGAFAM_STATUS_BAD_QUESTION, reply, "bad_request"));
    told = degafam_ask_json("", DEGAFAM_NUL_TERMINATED, &reply, NULL);
    CHECK(refused(told, DEGAFAM_STATUS_BAD_QUESTION, reply, "bad_request"));
    told = degafam_ask_json(NULL, DEGAFAM_NUL_TERMINATED, &reply, &length);
    CHECK(length == strlen(reply) && refused(told, DEGAFAM_STATUS_BAD_POINTER, reply, "null_pointer"));
    told = degafam_ask_json(NULL, 1, &reply, NULL);
    CHECK(refused(told, DEGAFAM_STATUS_BAD_POINTER, reply, "null_pointer"));
    told = degafam_finder_ask_json(NULL, "{}", 2, &reply, &length);
    CHECK(length == strlen(reply) && refused(told, DEGAFAM_STATUS_BAD_HANDLE, reply, "bad_handle"));
    for (i = 0; i < HUGE_OF_TEXT; i++) {
        told = degafam_ask_json("{}", HUGE_LENGTHS[i], &reply, NULL);
        CHECK(refused(told, DEGAFAM_STATUS_BAD_LENGTH, reply, "bad_length"));
        told = degafam_finder_ask_json(finder, NULL, HUGE_LENGTHS[i], &reply, NULL);
        CHECK(refused(told, DEGAFAM_STATUS_BAD_LENGTH, reply, "bad_length"));
    }
}

/* Only what the library gave to keep is freed, and once. */
static void documents(const DegafamFinder *finder) {
    const char *request = "{\"ask\": \"catalogue\"}";
    char own[64] = {0}, *reply = NULL, *other = NULL;
    DegafamAnswer *answer = NULL;
    DegafamQuery *query = NULL;
    CHECK(degafam_text_free(NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_ask_json(request, strlen(request), &reply, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_ask_json(request, strlen(request), &other, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_text_free(reply + 1) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_text_free(reply) == DEGAFAM_STATUS_OK);
    CHECK(degafam_text_free(reply) == DEGAFAM_STATUS_BAD_HANDLE && degafam_text_free(reply) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(holds(other, "\"digest\""));
    CHECK(degafam_text_free(own) == DEGAFAM_STATUS_BAD_HANDLE && own[0] == '\0');
    /* Texts that are lent are not given, and a handle is no text, nor a text a handle. */
    CHECK(degafam_query_new("doodle", &query, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_recommend(finder, query, &answer, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_text_free((char *)(size_t)degafam_answer_json(answer)) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_text_free((char *)(size_t)degafam_answer_hoster_name(answer, 0)) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_text_free((char *)(size_t)degafam_version()) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_text_free((char *)(void *)answer) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_answer_free((DegafamAnswer *)(void *)other) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_answer_json((DegafamAnswer *)(void *)other) == NULL);
    CHECK(filled(degafam_answer_hoster_name(answer, 0)) && holds(other, "\"digest\""));
    CHECK(degafam_text_free(other) == DEGAFAM_STATUS_OK);
    CHECK(degafam_answer_free(answer) == DEGAFAM_STATUS_OK && degafam_query_free(query) == DEGAFAM_STATUS_OK);
    CHECK(degafam_live_handles() == 1);
}

static void nulls(void) {
    DegafamFinder *finder = NULL;
    DegafamQuery *query = NULL;
    DegafamAnswer *answer = NULL;
    DegafamError *error = NULL;
    CHECK(degafam_finder_embedded(NULL, NULL) == DEGAFAM_STATUS_BAD_POINTER);
    CHECK(degafam_finder_embedded(NULL, &error) == DEGAFAM_STATUS_BAD_POINTER);
    CHECK(is(degafam_error_code(error), "null_pointer"));
    degafam_error_free(error);
    CHECK(degafam_finder_open(NULL, 0, NULL, 0, NULL, NULL) == DEGAFAM_STATUS_BAD_POINTER);
    CHECK(degafam_finder_open(NULL, 0, NULL, 0, &finder, NULL) == DEGAFAM_STATUS_BAD_POINTER);
    CHECK(degafam_finder_open(NULL, 9, NULL, 0, &finder, NULL) == DEGAFAM_STATUS_BAD_POINTER);
    CHECK(degafam_finder_overlaid(NULL, NULL, 0, NULL, NULL) == DEGAFAM_STATUS_BAD_POINTER);
    CHECK(degafam_finder_overlaid(NULL, NULL, 0, &finder, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_finder_with_places(NULL, NULL, 0, NULL, NULL) == DEGAFAM_STATUS_BAD_POINTER);
    CHECK(degafam_finder_with_places(NULL, NULL, 0, &finder, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_finder_with_embedded_places(NULL, NULL, NULL) == DEGAFAM_STATUS_BAD_POINTER);
    CHECK(degafam_finder_with_embedded_places(NULL, &finder, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_query_new(NULL, NULL, NULL) == DEGAFAM_STATUS_BAD_POINTER);
    CHECK(degafam_query_new(NULL, &query, NULL) == DEGAFAM_STATUS_BAD_POINTER && query == NULL);
    CHECK(degafam_query_near_text(NULL, NULL, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_query_near_point(NULL, 0.0, 0.0, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_query_limit(NULL, 0, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_query_weights(NULL, 0.0, 0.0, 0.0, 0.0, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_query_half_distance(NULL, 0.0, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_query_seed(NULL, 0, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_query_lang(NULL, NULL, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_query_option(NULL, NULL, NULL, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_recommend(NULL, NULL, NULL, NULL) == DEGAFAM_STATUS_BAD_POINTER);
    CHECK(degafam_recommend(NULL, NULL, &answer, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_recommend(NULL, NULL, &answer, &error) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(is(degafam_error_code(error), "bad_handle") && holds(degafam_error_message(error), "NULL"));
    degafam_error_free(error);
    CHECK(degafam_finder_free(NULL) == DEGAFAM_STATUS_OK && degafam_query_free(NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_answer_free(NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_error_free(NULL) == DEGAFAM_STATUS_OK);
}

/* Every accessor gives nothing for a handle that is not live. */
static void nothing_of(const DegafamAnswer *answer, const DegafamError *error) {
    CHECK(degafam_error_code(error) == NULL && degafam_error_message(error) == NULL);
    CHECK(degafam_error_hint(error) == NULL && degafam_error_json(error) == NULL);
    CHECK(degafam_answer_json(answer) == NULL && degafam_answer_seed(answer) == 0);
    CHECK(degafam_answer_match_kind(answer) == NULL && degafam_answer_match_id(answer) == NULL);
    CHECK(degafam_answer_match_name(answer) == NULL);
    CHECK(degafam_answer_suggestion_count(answer) == 0 && degafam_answer_suggestion(answer, 0) == NULL);
    CHECK(degafam_answer_note_count(answer) == 0 && degafam_answer_note(answer, 0) == NULL);
    CHECK(degafam_answer_alternative_count(answer) == 0 && degafam_answer_alternative_id(answer, 0) == NULL);
    CHECK(degafam_answer_alternative_name(answer, 0) == NULL && degafam_answer_alternative_website(answer, 0) == NULL);
    CHECK(isnan(degafam_answer_alternative_fit(answer, 0)));
    CHECK(degafam_answer_hoster_count(answer) == 0 && degafam_answer_hoster_rank(answer, 0) == 0);
    CHECK(degafam_answer_hoster_id(answer, 0) == NULL && degafam_answer_hoster_name(answer, 0) == NULL);
    CHECK(degafam_answer_hoster_website(answer, 0) == NULL && degafam_answer_hoster_city(answer, 0) == NULL);
    CHECK(degafam_answer_hoster_country(answer, 0) == NULL && degafam_answer_hoster_url(answer, 0) == NULL);
    CHECK(isnan(degafam_answer_hoster_latitude(answer, 0)) && isnan(degafam_answer_hoster_longitude(answer, 0)));
    CHECK(isnan(degafam_answer_hoster_distance(answer, 0)) && isnan(degafam_answer_hoster_score(answer, 0)));
    CHECK(isnan(degafam_answer_hoster_openness(answer, 0)) && isnan(degafam_answer_hoster_coverage(answer, 0)));
    CHECK(degafam_answer_hoster_software(answer, 0) == NULL && degafam_answer_hoster_software_id(answer, 0) == NULL);
    CHECK(degafam_answer_hoster_need(answer, 0) == NULL && degafam_answer_reason_count(answer, 0) == 0);
    CHECK(degafam_answer_reason(answer, 0, 0) == NULL && degafam_answer_reason_code(answer, 0, 0) == NULL);
}

static void texts(DegafamFinder *finder) {
    const char *request = "{\"ask\": \"identify\", \"what\": \"doo\0dle\"}";
    const char *broken[] = {"\xff", "\xc3", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xc0\xaf", "Zo\xeb"};
    DegafamQuery *query = NULL, *other = NULL;
    DegafamFinder *made = NULL;
    DegafamAnswer *answer = NULL;
    DegafamError *error = NULL;
    DegafamStatus told;
    char *reply = NULL;
    const unsigned char byte = 0;
    size_t i;
    CHECK(degafam_query_new("doodle", &query, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_near_text(query, NULL, NULL) == DEGAFAM_STATUS_BAD_POINTER);
    CHECK(degafam_query_lang(query, NULL, NULL) == DEGAFAM_STATUS_BAD_POINTER);
    CHECK(degafam_query_option(query, NULL, "1", NULL) == DEGAFAM_STATUS_BAD_POINTER);
    CHECK(degafam_query_option(query, "limit", NULL, NULL) == DEGAFAM_STATUS_BAD_POINTER);
    for (i = 0; i < HUGE_OF_TEXT; i++) {
        CHECK(degafam_finder_overlaid(finder, "{}", HUGE_LENGTHS[i], &made, &error) == DEGAFAM_STATUS_BAD_LENGTH);
        CHECK(made == NULL && is(degafam_error_code(error), "bad_length"));
        degafam_error_free(error);
    }
    for (i = 0; i < HUGE; i++) {
        CHECK(degafam_finder_open(&byte, HUGE_LENGTHS[i], NULL, 0, &made, NULL) == DEGAFAM_STATUS_BAD_LENGTH);
        CHECK(degafam_finder_with_places(finder, &byte, HUGE_LENGTHS[i], &made, NULL) == DEGAFAM_STATUS_BAD_LENGTH);
    }
    for (i = 0; i < sizeof broken / sizeof *broken; i++) {
        size_t length = strlen(broken[i]);
        CHECK(degafam_query_new(broken[i], &other, &error) == DEGAFAM_STATUS_BAD_UTF8 && other == NULL);
        CHECK(is(degafam_error_code(error), "not_text"));
        degafam_error_free(error);
        CHECK(degafam_query_near_text(query, broken[i], NULL) == DEGAFAM_STATUS_BAD_UTF8);
        CHECK(degafam_query_lang(query, broken[i], NULL) == DEGAFAM_STATUS_BAD_UTF8);
        CHECK(degafam_query_option(query, broken[i], "1", NULL) == DEGAFAM_STATUS_BAD_UTF8);
        CHECK(degafam_query_option(query, "x", broken[i], NULL) == DEGAFAM_STATUS_BAD_UTF8);
        told = degafam_finder_ask_json(finder, broken[i], length, &reply, NULL);
        CHECK(refused(told, DEGAFAM_STATUS_BAD_UTF8, reply, "not_text"));
        told = degafam_ask_json(broken[i], DEGAFAM_NUL_TERMINATED, &reply, NULL);
        CHECK(refused(told, DEGAFAM_STATUS_BAD_UTF8, reply, "not_text"));
        CHECK(degafam_finder_overlaid(finder, broken[i], length, &made, NULL) == DEGAFAM_STATUS_BAD_UTF8);
    }
    /* Within a length NUL is a byte like others, which JSON refuses; escaped, the core refuses it, and no reply holds one. */
    told = degafam_ask_json(request, 37, &reply, NULL);
    CHECK(refused(told, DEGAFAM_STATUS_BAD_QUESTION, reply, "bad_request"));
    request = "{\"ask\": \"identify\", \"what\": \"doo\\u0000dle\"}";
    told = degafam_ask_json(request, DEGAFAM_NUL_TERMINATED, &reply, &i);
    CHECK(i == strlen(reply) && refused(told, DEGAFAM_STATUS_BAD_QUESTION, reply, "control_characters"));
    CHECK(degafam_query_option(query, "what", "\"doo\\u0000dle\"", NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_recommend(finder, query, &answer, &error) == DEGAFAM_STATUS_BAD_QUESTION && answer == NULL);
    CHECK(is(degafam_error_code(error), "control_characters"));
    degafam_error_free(error);
    /* The empty text is a text. */
    CHECK(degafam_query_new("", &other, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_recommend(finder, other, &answer, &error) == DEGAFAM_STATUS_BAD_QUESTION);
    CHECK(is(degafam_error_code(error), "empty_query"));
    degafam_error_free(error);
    degafam_query_free(other);
    CHECK(degafam_finder_open(&byte, 0, NULL, 0, &made, NULL) == DEGAFAM_STATUS_DATA && made == NULL);
    CHECK(degafam_finder_with_places(finder, &byte, 1, &made, NULL) == DEGAFAM_STATUS_DATA && made == NULL);
    degafam_query_free(query);
}

static void numbers(DegafamFinder *finder) {
    const double odd[] = {HUGE_VAL, -HUGE_VAL, HUGE_VAL - HUGE_VAL};
    DegafamQuery *query = NULL;
    DegafamAnswer *answer = NULL;
    size_t i;
    CHECK(degafam_query_new("doodle", &query, NULL) == DEGAFAM_STATUS_OK);
    for (i = 0; i < 3; i++) {
        CHECK(degafam_query_near_point(query, odd[i], 0.0, NULL) == DEGAFAM_STATUS_BAD_QUESTION);
        CHECK(degafam_query_near_point(query, 0.0, odd[i], NULL) == DEGAFAM_STATUS_BAD_QUESTION);
        CHECK(degafam_query_weights(query, odd[i], 1.0, 1.0, 1.0, NULL) == DEGAFAM_STATUS_BAD_QUESTION);
        CHECK(degafam_query_half_distance(query, odd[i], NULL) == DEGAFAM_STATUS_BAD_QUESTION);
    }
    CHECK(degafam_query_option(query, "limit", "{", NULL) == DEGAFAM_STATUS_BAD_QUESTION);
    CHECK(degafam_query_option(query, "ask", "\"place\"", NULL) == DEGAFAM_STATUS_BAD_QUESTION);
    CHECK(degafam_query_option(query, "format", "\"geojson\"", NULL) == DEGAFAM_STATUS_BAD_QUESTION);
    CHECK(degafam_recommend(finder, query, &answer, NULL) == DEGAFAM_STATUS_OK);
    CHECK(isnan(degafam_answer_hoster_score(answer, (size_t)-1)) && degafam_answer_reason(answer, 0, (size_t)-1) == NULL);
    degafam_answer_free(answer);
    CHECK(degafam_query_limit(query, 0, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_recommend(finder, query, &answer, NULL) == DEGAFAM_STATUS_BAD_QUESTION && answer == NULL);
    CHECK(degafam_query_limit(query, (size_t)-1, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_recommend(finder, query, &answer, NULL) == DEGAFAM_STATUS_BAD_QUESTION && answer == NULL);
    CHECK(degafam_query_limit(query, 1, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_near_point(query, 91.0, 0.0, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_recommend(finder, query, &answer, NULL) == DEGAFAM_STATUS_BAD_QUESTION && answer == NULL);
    degafam_query_free(query);
}

static void handles(DegafamFinder *live) {
    char own[64] = {0};
    DegafamFinder *finder = NULL, *made = NULL;
    DegafamQuery *query = NULL;
    DegafamAnswer *answer = NULL, *first;
    DegafamError *error = NULL;
    int i;
    CHECK(degafam_finder_embedded(&finder, NULL) == DEGAFAM_STATUS_OK && finder != live);
    CHECK(degafam_query_new("doodle", &query, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_recommend(finder, query, &answer, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_limit(NULL, 1, &error) == DEGAFAM_STATUS_BAD_HANDLE);
    first = answer;
    /* Of another kind: nothing is told, nothing is freed. */
    nothing_of((DegafamAnswer *)(void *)error, (DegafamError *)(void *)answer);
    CHECK(degafam_finder_free((DegafamFinder *)(void *)query) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_query_free((DegafamQuery *)(void *)finder) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_recommend((DegafamFinder *)(void *)query, (DegafamQuery *)(void *)finder, &answer, NULL) ==
          DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(answer == NULL);
    CHECK(degafam_recommend(finder, query, &answer, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_live_handles() == 6);
    CHECK(degafam_answer_free(first) == DEGAFAM_STATUS_OK);
    /* Freed: free and use again and again, and nobody who came later is hurt. */
    CHECK(degafam_finder_free(finder) == DEGAFAM_STATUS_OK && degafam_query_free(query) == DEGAFAM_STATUS_OK);
    CHECK(degafam_answer_free(answer) == DEGAFAM_STATUS_OK);
    CHECK(degafam_error_free(error) == DEGAFAM_STATUS_OK);
    for (i = 0; i < 100; i++) {
        DegafamQuery *later = NULL;
        DegafamAnswer *none = NULL;
        CHECK(degafam_query_new("doodle", &later, NULL) == DEGAFAM_STATUS_OK && later != query);
        CHECK(degafam_finder_free(finder) == DEGAFAM_STATUS_BAD_HANDLE);
        CHECK(degafam_query_free(query) == DEGAFAM_STATUS_BAD_HANDLE);
        CHECK(degafam_answer_free(answer) == DEGAFAM_STATUS_BAD_HANDLE);
        CHECK(degafam_error_free(error) == DEGAFAM_STATUS_BAD_HANDLE);
        CHECK(degafam_query_limit(query, 1, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
        CHECK(degafam_recommend(finder, later, &none, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
        CHECK(degafam_recommend(live, query, &none, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
        CHECK(degafam_finder_overlaid(finder, "{}", 2, &made, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
        CHECK(degafam_query_free(later) == DEGAFAM_STATUS_OK);
    }
    nothing_of(answer, error);
    /* Never a handle: memory of ours is neither read nor freed. */
    nothing_of((DegafamAnswer *)(void *)own, (DegafamError *)(void *)own);
    CHECK(degafam_finder_free((DegafamFinder *)(void *)own) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_query_seed((DegafamQuery *)(void *)own, 1, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
}

int main(void) {
    DegafamFinder *finder = NULL;
    nulls();
    nothing_of(NULL, NULL);
    CHECK(degafam_finder_embedded(&finder, NULL) == DEGAFAM_STATUS_OK);
    nothing_asked(finder);
    documents(finder);
    texts(finder);
    numbers(finder);
    handles(finder);
    CHECK(degafam_finder_free(finder) == DEGAFAM_STATUS_OK);
    return concluded("hostile");
}
