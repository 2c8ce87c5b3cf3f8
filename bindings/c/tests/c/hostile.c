/* Calls that nobody should make: each is refused with its status, and nothing is read, written or freed that is not there. */
#include "check.h"

#include <math.h>

static const size_t HUGE_LENGTHS[] = {(size_t)-1, (size_t)-1 / 2 + 1};

static void nulls(void) {
    DegafamFinder *finder = NULL;
    DegafamQuery *query = NULL;
    DegafamReply *reply = NULL;
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
    CHECK(degafam_query_new(NULL, 0, NULL, NULL) == DEGAFAM_STATUS_BAD_POINTER);
    CHECK(degafam_query_new(NULL, 1, &query, NULL) == DEGAFAM_STATUS_BAD_POINTER);
    CHECK(degafam_query_near_text(NULL, NULL, 0, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_query_near_point(NULL, 0.0, 0.0, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_query_limit(NULL, 0, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_query_weights(NULL, 0.0, 0.0, 0.0, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_query_half_distance(NULL, 0.0, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_query_seed(NULL, 0, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_query_lang(NULL, NULL, 0, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_query_option(NULL, NULL, 0, NULL, 0, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_recommend(NULL, NULL, NULL, NULL) == DEGAFAM_STATUS_BAD_POINTER);
    CHECK(degafam_recommend(NULL, NULL, &answer, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_ask(NULL, NULL, 0, NULL, NULL) == DEGAFAM_STATUS_BAD_POINTER);
    CHECK(degafam_ask(NULL, NULL, 0, &reply, &error) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(is(degafam_error_code(error), "bad_handle") && holds(degafam_error_message(error), "NULL"));
    degafam_error_free(error);
    CHECK(degafam_finder_free(NULL) == DEGAFAM_STATUS_OK && degafam_query_free(NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_answer_free(NULL) == DEGAFAM_STATUS_OK && degafam_reply_free(NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_error_free(NULL) == DEGAFAM_STATUS_OK);
}

/* Every accessor gives nothing for a handle that is not live. */
static void nothing_of(const DegafamAnswer *answer, const DegafamReply *reply, const DegafamError *error) {
    CHECK(absent(degafam_reply_json(reply)) && degafam_reply_status(reply) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(absent(degafam_error_code(error)) && absent(degafam_error_message(error)));
    CHECK(absent(degafam_error_hint(error)) && absent(degafam_error_json(error)));
    CHECK(absent(degafam_answer_json(answer)) && degafam_answer_seed(answer) == 0);
    CHECK(absent(degafam_answer_match_kind(answer)) && absent(degafam_answer_match_id(answer)));
    CHECK(absent(degafam_answer_match_name(answer)));
    CHECK(degafam_answer_suggestion_count(answer) == 0 && absent(degafam_answer_suggestion(answer, 0)));
    CHECK(degafam_answer_note_count(answer) == 0 && absent(degafam_answer_note(answer, 0)));
    CHECK(degafam_answer_alternative_count(answer) == 0 && absent(degafam_answer_alternative_id(answer, 0)));
    CHECK(absent(degafam_answer_alternative_name(answer, 0)) && absent(degafam_answer_alternative_website(answer, 0)));
    CHECK(isnan(degafam_answer_alternative_fit(answer, 0)));
    CHECK(degafam_answer_hoster_count(answer) == 0 && degafam_answer_hoster_rank(answer, 0) == 0);
    CHECK(absent(degafam_answer_hoster_id(answer, 0)) && absent(degafam_answer_hoster_name(answer, 0)));
    CHECK(absent(degafam_answer_hoster_website(answer, 0)) && absent(degafam_answer_hoster_city(answer, 0)));
    CHECK(absent(degafam_answer_hoster_country(answer, 0)) && absent(degafam_answer_hoster_url(answer, 0)));
    CHECK(isnan(degafam_answer_hoster_latitude(answer, 0)) && isnan(degafam_answer_hoster_longitude(answer, 0)));
    CHECK(isnan(degafam_answer_hoster_distance(answer, 0)) && isnan(degafam_answer_hoster_score(answer, 0)));
    CHECK(isnan(degafam_answer_hoster_openness(answer, 0)) && isnan(degafam_answer_hoster_coverage(answer, 0)));
    CHECK(absent(degafam_answer_hoster_software(answer, 0)) && absent(degafam_answer_hoster_software_id(answer, 0)));
    CHECK(absent(degafam_answer_hoster_need(answer, 0)) && degafam_answer_reason_count(answer, 0) == 0);
    CHECK(absent(degafam_answer_reason(answer, 0, 0)) && absent(degafam_answer_reason_code(answer, 0, 0)));
}

static void texts(DegafamFinder *finder) {
    const char *request = "{\"ask\": \"identify\", \"what\": \"doo\0dle\"}";
    const char *broken[] = {"\xff", "\xc3", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xc0\xaf", "Zo\xeb"};
    DegafamQuery *query = NULL, *other = NULL;
    DegafamReply *reply = NULL;
    DegafamFinder *made = NULL;
    DegafamAnswer *answer = NULL;
    DegafamError *error = NULL;
    const unsigned char byte = 0;
    size_t i;
    CHECK(degafam_query_new("doodle", 6, &query, NULL) == DEGAFAM_STATUS_OK);
    for (i = 0; i < 2; i++) {
        size_t huge = HUGE_LENGTHS[i];
        CHECK(degafam_query_new("x", huge, &other, &error) == DEGAFAM_STATUS_BAD_LENGTH && other == NULL);
        CHECK(is(degafam_error_code(error), "bad_length"));
        degafam_error_free(error);
        CHECK(degafam_query_new(NULL, huge, &other, NULL) == DEGAFAM_STATUS_BAD_LENGTH);
        CHECK(degafam_query_near_text(query, "x", huge, NULL) == DEGAFAM_STATUS_BAD_LENGTH);
        CHECK(degafam_query_lang(query, "x", huge, NULL) == DEGAFAM_STATUS_BAD_LENGTH);
        CHECK(degafam_query_option(query, "x", huge, "1", 1, NULL) == DEGAFAM_STATUS_BAD_LENGTH);
        CHECK(degafam_query_option(query, "x", 1, "1", huge, NULL) == DEGAFAM_STATUS_BAD_LENGTH);
        CHECK(degafam_ask(finder, "{}", huge, &reply, NULL) == DEGAFAM_STATUS_BAD_LENGTH && reply == NULL);
        CHECK(degafam_finder_open(&byte, huge, NULL, 0, &made, NULL) == DEGAFAM_STATUS_BAD_LENGTH);
        CHECK(degafam_finder_overlaid(finder, "{}", huge, &made, NULL) == DEGAFAM_STATUS_BAD_LENGTH);
        CHECK(degafam_finder_with_places(finder, &byte, huge, &made, NULL) == DEGAFAM_STATUS_BAD_LENGTH);
    }
    for (i = 0; i < sizeof broken / sizeof *broken; i++) {
        size_t length = strlen(broken[i]);
        CHECK(degafam_query_new(broken[i], length, &other, &error) == DEGAFAM_STATUS_BAD_UTF8 && other == NULL);
        CHECK(is(degafam_error_code(error), "not_text"));
        degafam_error_free(error);
        CHECK(degafam_query_near_text(query, broken[i], length, NULL) == DEGAFAM_STATUS_BAD_UTF8);
        CHECK(degafam_query_lang(query, broken[i], length, NULL) == DEGAFAM_STATUS_BAD_UTF8);
        CHECK(degafam_query_option(query, broken[i], length, "1", 1, NULL) == DEGAFAM_STATUS_BAD_UTF8);
        CHECK(degafam_query_option(query, "x", 1, broken[i], length, NULL) == DEGAFAM_STATUS_BAD_UTF8);
        CHECK(degafam_ask(finder, broken[i], length, &reply, NULL) == DEGAFAM_STATUS_BAD_UTF8);
        CHECK(degafam_finder_overlaid(finder, broken[i], length, &made, NULL) == DEGAFAM_STATUS_BAD_UTF8);
    }
    /* NUL is a byte like others: the core refuses it as a control character, and reads no less than the length says. */
    CHECK(degafam_ask(finder, request, 37, &reply, NULL) == DEGAFAM_STATUS_BAD_QUESTION);
    degafam_reply_free(reply);
    CHECK(degafam_query_new("doo\0dle", 7, &other, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_recommend(finder, other, &answer, &error) == DEGAFAM_STATUS_BAD_QUESTION && answer == NULL);
    CHECK(is(degafam_error_code(error), "control_characters"));
    degafam_error_free(error);
    degafam_query_free(other);
    /* The empty text is a text. */
    CHECK(degafam_query_new(NULL, 0, &other, NULL) == DEGAFAM_STATUS_OK);
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
    CHECK(degafam_query_new("doodle", 6, &query, NULL) == DEGAFAM_STATUS_OK);
    for (i = 0; i < 3; i++) {
        CHECK(degafam_query_near_point(query, odd[i], 0.0, NULL) == DEGAFAM_STATUS_BAD_QUESTION);
        CHECK(degafam_query_near_point(query, 0.0, odd[i], NULL) == DEGAFAM_STATUS_BAD_QUESTION);
        CHECK(degafam_query_weights(query, odd[i], 1.0, 1.0, NULL) == DEGAFAM_STATUS_BAD_QUESTION);
        CHECK(degafam_query_half_distance(query, odd[i], NULL) == DEGAFAM_STATUS_BAD_QUESTION);
    }
    CHECK(degafam_query_option(query, "limit", 5, "{", 1, NULL) == DEGAFAM_STATUS_BAD_QUESTION);
    CHECK(degafam_query_option(query, "ask", 3, "\"place\"", 7, NULL) == DEGAFAM_STATUS_BAD_QUESTION);
    CHECK(degafam_query_option(query, "format", 6, "\"geojson\"", 9, NULL) == DEGAFAM_STATUS_BAD_QUESTION);
    CHECK(degafam_recommend(finder, query, &answer, NULL) == DEGAFAM_STATUS_OK);
    CHECK(isnan(degafam_answer_hoster_score(answer, (size_t)-1)) && absent(degafam_answer_reason(answer, 0, (size_t)-1)));
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
    DegafamReply *reply = NULL;
    DegafamError *error = NULL;
    int i;
    CHECK(degafam_finder_embedded(&finder, NULL) == DEGAFAM_STATUS_OK && finder != live);
    CHECK(degafam_query_new("doodle", 6, &query, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_recommend(finder, query, &answer, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_ask(finder, "{}", 2, &reply, NULL) == DEGAFAM_STATUS_BAD_QUESTION);
    CHECK(degafam_query_limit(NULL, 1, &error) == DEGAFAM_STATUS_BAD_HANDLE);
    first = answer;
    /* Of another kind: nothing is told, nothing is freed. */
    nothing_of((DegafamAnswer *)(void *)reply, (DegafamReply *)(void *)error, (DegafamError *)(void *)answer);
    CHECK(degafam_finder_free((DegafamFinder *)(void *)query) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_query_free((DegafamQuery *)(void *)finder) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_recommend((DegafamFinder *)(void *)query, (DegafamQuery *)(void *)finder, &answer, NULL) ==
          DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(answer == NULL);
    CHECK(degafam_recommend(finder, query, &answer, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_live_handles() == 7);
    CHECK(degafam_answer_free(first) == DEGAFAM_STATUS_OK);
    /* Freed: free and use again and again, and nobody who came later is hurt. */
    CHECK(degafam_finder_free(finder) == DEGAFAM_STATUS_OK && degafam_query_free(query) == DEGAFAM_STATUS_OK);
    CHECK(degafam_answer_free(answer) == DEGAFAM_STATUS_OK && degafam_reply_free(reply) == DEGAFAM_STATUS_OK);
    CHECK(degafam_error_free(error) == DEGAFAM_STATUS_OK);
    for (i = 0; i < 100; i++) {
        DegafamQuery *later = NULL;
        DegafamAnswer *none = NULL;
        CHECK(degafam_query_new("doodle", 6, &later, NULL) == DEGAFAM_STATUS_OK && later != query);
        CHECK(degafam_finder_free(finder) == DEGAFAM_STATUS_BAD_HANDLE);
        CHECK(degafam_query_free(query) == DEGAFAM_STATUS_BAD_HANDLE);
        CHECK(degafam_answer_free(answer) == DEGAFAM_STATUS_BAD_HANDLE);
        CHECK(degafam_reply_free(reply) == DEGAFAM_STATUS_BAD_HANDLE);
        CHECK(degafam_error_free(error) == DEGAFAM_STATUS_BAD_HANDLE);
        CHECK(degafam_query_limit(query, 1, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
        CHECK(degafam_recommend(finder, later, &none, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
        CHECK(degafam_recommend(live, query, &none, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
        CHECK(degafam_finder_overlaid(finder, "{}", 2, &made, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
        CHECK(degafam_query_free(later) == DEGAFAM_STATUS_OK);
    }
    nothing_of(answer, reply, error);
    /* Never a handle: memory of ours is neither read nor freed. */
    nothing_of((DegafamAnswer *)(void *)own, (DegafamReply *)(void *)own, (DegafamError *)(void *)own);
    CHECK(degafam_finder_free((DegafamFinder *)(void *)own) == DEGAFAM_STATUS_BAD_HANDLE);
    CHECK(degafam_query_seed((DegafamQuery *)(void *)own, 1, NULL) == DEGAFAM_STATUS_BAD_HANDLE);
}

int main(void) {
    DegafamFinder *finder = NULL;
    nulls();
    nothing_of(NULL, NULL, NULL);
    CHECK(degafam_finder_embedded(&finder, NULL) == DEGAFAM_STATUS_OK);
    texts(finder);
    numbers(finder);
    handles(finder);
    CHECK(degafam_finder_free(finder) == DEGAFAM_STATUS_OK);
    return concluded("hostile");
}
