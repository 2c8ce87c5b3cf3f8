/* Every function as it is meant to be called. Argument: the data folder of the project. */
#include "check.h"

#include <math.h>

static DegafamFinder *finder;

static void versions(void) {
    CHECK(degafam_abi_version() == DEGAFAM_ABI_VERSION);
    CHECK(is(degafam_version(), DEGAFAM_VERSION));
    CHECK(sizeof(DegafamStatus) == 4);
}

static void whole_answer(void) {
    const char *request = "{\"ask\": \"recommend\", \"what\": \"Google Docs\", \"near\": \"Nantes\", \"limit\": 5, \"seed\": 7,"
                          "\"weights\": {\"fit\": 1, \"proximity\": 3, \"openness\": 2, \"assurance\": 1.5}, \"half_distance_km\": 50,"
                          "\"lang\": \"fr\", \"no_account\": true, \"countries\": [\"FR\", \"BE\"]}";
    DegafamQuery *query = NULL;
    DegafamAnswer *answer = NULL;
    DegafamError *error = NULL;
    size_t i, j;
    int known[6] = {0};
    CHECK(degafam_query_new("Google Docs", &query, &error) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_near_text(query, "Nantes", NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_limit(query, 5, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_seed(query, 7, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_weights(query, 1.0, 3.0, 2.0, 1.5, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_half_distance(query, 50.0, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_lang(query, "fr", NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_option(query, "no_account", "true", NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_option(query, "countries", "[\"FR\", \"BE\"]", NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_option(query, "software", "\"etherpad\"", NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_option(query, "software", "null", NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_recommend(finder, query, &answer, &error) == DEGAFAM_STATUS_OK);
    CHECK(error == NULL);
    CHECK(asked(finder, request, degafam_answer_json(answer)) == DEGAFAM_STATUS_OK);
    CHECK(degafam_answer_seed(answer) == 7);
    CHECK(is(degafam_answer_match_kind(answer), "service"));
    CHECK(is(degafam_answer_match_id(answer), "google-docs"));
    CHECK(is(degafam_answer_match_name(answer), "Google Docs"));
    CHECK(degafam_answer_suggestion_count(answer) == 0);
    CHECK(degafam_answer_alternative_count(answer) > 0);
    for (i = 0; i < degafam_answer_alternative_count(answer); i++) {
        CHECK(filled(degafam_answer_alternative_id(answer, i)));
        CHECK(filled(degafam_answer_alternative_name(answer, i)));
        CHECK(degafam_answer_alternative_fit(answer, i) > 0.0 && degafam_answer_alternative_fit(answer, i) <= 1.0);
        (void)degafam_answer_alternative_website(answer, i);
    }
    for (i = 0; i < degafam_answer_note_count(answer); i++) CHECK(filled(degafam_answer_note(answer, i)));
    CHECK(degafam_answer_hoster_count(answer) == 5);
    for (i = 0; i < degafam_answer_hoster_count(answer); i++) {
        char *id = copied(degafam_answer_hoster_id(answer, i));
        CHECK(degafam_answer_hoster_rank(answer, i) == i + 1);
        CHECK(id[0] != '\0' && holds(degafam_answer_json(answer), id));
        CHECK(filled(degafam_answer_hoster_name(answer, i)));
        CHECK(filled(degafam_answer_hoster_need(answer, i)));
        CHECK(degafam_answer_hoster_score(answer, i) > 0.0 && degafam_answer_hoster_score(answer, i) <= 1.0);
        CHECK(degafam_answer_hoster_openness(answer, i) >= 0.0 && degafam_answer_hoster_coverage(answer, i) >= 0.0);
        CHECK(isnan(degafam_answer_hoster_distance(answer, i)) || degafam_answer_hoster_distance(answer, i) >= 0.0);
        CHECK(isnan(degafam_answer_hoster_latitude(answer, i)) == isnan(degafam_answer_hoster_longitude(answer, i)));
        CHECK(degafam_answer_reason_count(answer, i) > 0);
        for (j = 0; j < degafam_answer_reason_count(answer, i); j++) {
            CHECK(filled(degafam_answer_reason(answer, i, j)));
            CHECK(filled(degafam_answer_reason_code(answer, i, j)));
        }
        CHECK(degafam_answer_reason(answer, i, j) == NULL);
        free(id);
        /* Of one hoster any of these may be unknown. */
        known[0] += filled(degafam_answer_hoster_url(answer, i));
        known[1] += filled(degafam_answer_hoster_website(answer, i));
        known[2] += filled(degafam_answer_hoster_software(answer, i));
        known[3] += filled(degafam_answer_hoster_software_id(answer, i));
        known[4] += filled(degafam_answer_hoster_city(answer, i));
        known[5] += filled(degafam_answer_hoster_country(answer, i)) && strlen(degafam_answer_hoster_country(answer, i)) == 2;
    }
    for (i = 0; i < sizeof known / sizeof known[0]; i++) CHECK(known[i] > 0);
    CHECK(degafam_query_free(query) == DEGAFAM_STATUS_OK);
    CHECK(degafam_answer_hoster_count(answer) == 5);
    CHECK(degafam_answer_free(answer) == DEGAFAM_STATUS_OK);
}

/* The same question, the same text and the same length, however they are passed. */
static void documents(void) {
    const char *request = "{\"ask\": \"place\", \"text\": \"Nantes\"} and more";
    size_t length = 34, told = 0, of_finder = 0;
    char ended[35], *reply = NULL, *other = NULL, *none = NULL;
    memcpy(ended, request, length);
    ended[length] = '\0';
    CHECK(degafam_ask_json(request, length, &reply, &told) == DEGAFAM_STATUS_OK);
    CHECK(degafam_finder_ask_json(finder, ended, DEGAFAM_NUL_TERMINATED, &other, &of_finder) == DEGAFAM_STATUS_OK);
    CHECK(holds(reply, "\"Nantes\"") && is(reply, other) && reply != other && told == strlen(reply) && told == of_finder);
    CHECK(degafam_live_handles() == 3);
    /* A document stays when others are freed, and its length need not be asked for. */
    CHECK(degafam_text_free(other) == DEGAFAM_STATUS_OK);
    CHECK(degafam_ask_json(ended, DEGAFAM_NUL_TERMINATED, &other, NULL) == DEGAFAM_STATUS_OK && is(reply, other));
    CHECK(degafam_text_free(reply) == DEGAFAM_STATUS_OK);
    CHECK(holds(other, "\"Nantes\""));
    CHECK(degafam_text_free(other) == DEGAFAM_STATUS_OK);
    /* Errors are documents, too. */
    CHECK(degafam_ask_json(request, DEGAFAM_NUL_TERMINATED, &none, &told) == DEGAFAM_STATUS_BAD_QUESTION);
    CHECK(holds(none, "{\"error\":{\"code\":\"bad_request\",\"message\":\"") && told == strlen(none));
    CHECK(degafam_text_free(none) == DEGAFAM_STATUS_OK);
}

/* Texts of a handle are the same at every call, and outlive all but that handle. */
static void lifetimes(void) {
    DegafamQuery *query = NULL;
    DegafamAnswer *answer = NULL, *other = NULL;
    DegafamError *error = NULL;
    const char *name, *reason, *json, *message;
    char *kept;
    size_t i;
    CHECK(degafam_query_new("Google Docs", &query, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_recommend(finder, query, &answer, NULL) == DEGAFAM_STATUS_OK);
    name = degafam_answer_hoster_name(answer, 0);
    reason = degafam_answer_reason(answer, 0, 0);
    json = degafam_answer_json(answer);
    kept = copied(name);
    for (i = 0; i < degafam_answer_hoster_count(answer); i++) (void)degafam_answer_hoster_url(answer, i);
    CHECK(degafam_recommend(finder, query, &other, NULL) == DEGAFAM_STATUS_OK);
    CHECK(is(degafam_answer_hoster_name(other, 0), name) && degafam_answer_hoster_name(other, 0) != name);
    CHECK(degafam_query_limit(NULL, 1, &error) == DEGAFAM_STATUS_BAD_HANDLE);
    message = degafam_error_message(error);
    CHECK(degafam_query_free(query) == DEGAFAM_STATUS_OK && degafam_answer_free(other) == DEGAFAM_STATUS_OK);
    CHECK(degafam_answer_hoster_name(answer, 0) == name && degafam_answer_reason(answer, 0, 0) == reason);
    CHECK(degafam_answer_json(answer) == json && degafam_error_message(error) == message && filled(message));
    CHECK(is(name, kept) && filled(reason) && json[0] == '{' && json[strlen(json) - 1] == '}');
    CHECK(degafam_error_free(error) == DEGAFAM_STATUS_OK && degafam_answer_free(answer) == DEGAFAM_STATUS_OK);
    free(kept);
}

static void point_and_text_agree(void) {
    DegafamQuery *query = NULL;
    DegafamAnswer *by_text = NULL, *by_point = NULL;
    CHECK(degafam_query_new("doodle", &query, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_recommend(finder, query, &by_text, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_answer_seed(by_text) < 10000);
    degafam_answer_free(by_text);
    CHECK(degafam_query_seed(query, 7, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_near_text(query, "47.5,-1.5", NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_recommend(finder, query, &by_text, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_near_point(query, 47.5, -1.5, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_recommend(finder, query, &by_point, NULL) == DEGAFAM_STATUS_OK);
    CHECK(is(degafam_answer_hoster_id(by_text, 0), degafam_answer_hoster_id(by_point, 0)));
    CHECK(degafam_answer_hoster_score(by_text, 0) == degafam_answer_hoster_score(by_point, 0));
    CHECK(degafam_answer_seed(by_text) == 7 && degafam_answer_seed(by_point) == 7);
    degafam_answer_free(by_text);
    degafam_answer_free(by_point);
    degafam_query_free(query);
}

static void failures_say_why(void) {
    DegafamQuery *query = NULL;
    DegafamAnswer *answer = NULL;
    DegafamError *error = NULL;
    CHECK(degafam_query_new("zzzzqqqqxxxx", &query, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_recommend(finder, query, &answer, &error) == DEGAFAM_STATUS_NOTHING_RECOGNISED);
    CHECK(error == NULL && answer != NULL && degafam_answer_match_id(answer) == NULL);
    CHECK(degafam_answer_hoster_count(answer) == 0 && degafam_answer_note_count(answer) > 0);
    degafam_answer_free(answer);
    degafam_query_free(query);

    CHECK(degafam_query_new("goggle dcos", &query, NULL) == DEGAFAM_STATUS_OK);
    if (degafam_recommend(finder, query, &answer, NULL) == DEGAFAM_STATUS_NOTHING_RECOGNISED)
        CHECK(degafam_answer_suggestion_count(answer) > 0 && filled(degafam_answer_suggestion(answer, 0)));
    degafam_answer_free(answer);
    degafam_query_free(query);

    CHECK(degafam_query_new("doodle", &query, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_near_text(query, "Nowhereville-sur-Rien", NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_recommend(finder, query, &answer, &error) == DEGAFAM_STATUS_PLACE);
    CHECK(error == NULL && answer != NULL && degafam_answer_hoster_count(answer) > 0);
    degafam_answer_free(answer);
    CHECK(degafam_query_option(query, "region", "\"Nowhereville-sur-Rien\"", NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_recommend(finder, query, &answer, &error) == DEGAFAM_STATUS_PLACE);
    CHECK(answer == NULL && is(degafam_error_code(error), "unknown_place"));
    CHECK(filled(degafam_error_message(error)) && filled(degafam_error_hint(error)));
    CHECK(holds(degafam_error_json(error), "{\"error\":{\"code\":\"unknown_place\",\"message\":"));
    CHECK(degafam_error_free(error) == DEGAFAM_STATUS_OK);

    CHECK(degafam_query_option(query, "region", "null", NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_near_text(query, "Nantes", NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_option(query, "within_km", "1e-9", NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_recommend(finder, query, &answer, &error) == DEGAFAM_STATUS_NO_HOSTER);
    CHECK(error == NULL && degafam_answer_hoster_count(answer) == 0);
    degafam_answer_free(answer);

    CHECK(degafam_query_option(query, "whta", "1", NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_recommend(finder, query, &answer, &error) == DEGAFAM_STATUS_BAD_QUESTION);
    CHECK(answer == NULL && is(degafam_error_code(error), "unknown_option") && holds(degafam_error_message(error), "whta"));
    degafam_error_free(error);
    degafam_query_free(query);

    CHECK(asked(finder, "{\"ask\": \"riddle\"}", "\"code\":\"unknown_question\"") == DEGAFAM_STATUS_BAD_QUESTION);
}

static void other_data(const char *folder) {
    const char *overlay = "{\"date\": \"2099-01-01\"}";
    const char *where = "{\"ask\": \"place\", \"text\": \"Nantes\"}";
    char path[4096];
    size_t catalogue_length, places_length;
    unsigned char *catalogue, *places;
    DegafamFinder *bare = NULL, *placed = NULL, *embedded = NULL, *laid = NULL, *whole = NULL;
    DegafamError *error = NULL;
    snprintf(path, sizeof path, "%s/catalogue.bin", folder);
    catalogue = contents(path, &catalogue_length);
    snprintf(path, sizeof path, "%s/places.bin", folder);
    places = contents(path, &places_length);

    CHECK(degafam_finder_open(catalogue, catalogue_length, NULL, 0, &bare, &error) == DEGAFAM_STATUS_OK);
    CHECK(degafam_finder_open(catalogue, catalogue_length, places, places_length, &whole, &error) == DEGAFAM_STATUS_OK);
    CHECK(degafam_finder_with_places(bare, places, places_length, &placed, &error) == DEGAFAM_STATUS_OK);
    CHECK(degafam_finder_with_embedded_places(bare, &embedded, &error) == DEGAFAM_STATUS_OK);
    CHECK(degafam_finder_overlaid(bare, overlay, strlen(overlay), &laid, &error) == DEGAFAM_STATUS_OK);
    catalogue[catalogue_length / 2] ^= 0x55;
    memset(places, 0, places_length);
    CHECK(asked(bare, where, "{") != DEGAFAM_STATUS_OK);
    CHECK(asked(whole, where, "{") == DEGAFAM_STATUS_OK);
    CHECK(asked(placed, where, "{") == DEGAFAM_STATUS_OK);
    CHECK(asked(embedded, where, "{") == DEGAFAM_STATUS_OK);
    CHECK(asked(laid, "{\"ask\": \"catalogue\"}", "\"date\":\"2099-01-01\"") == DEGAFAM_STATUS_OK);
    degafam_finder_free(placed);
    degafam_finder_free(embedded);
    degafam_finder_free(laid);
    degafam_finder_free(whole);

    CHECK(degafam_finder_open(catalogue, catalogue_length, NULL, 0, &whole, &error) == DEGAFAM_STATUS_DATA);
    CHECK(whole == NULL && is(degafam_error_code(error), "catalogue_damaged"));
    degafam_error_free(error);
    CHECK(degafam_finder_with_places(bare, places, places_length, &placed, &error) == DEGAFAM_STATUS_DATA);
    CHECK(placed == NULL && is(degafam_error_code(error), "bad_gazetteer"));
    degafam_error_free(error);
    CHECK(degafam_finder_overlaid(bare, "{\"hosters\": []}", 15, &laid, &error) == DEGAFAM_STATUS_DATA);
    CHECK(laid == NULL && is(degafam_error_code(error), "records_refused"));
    degafam_error_free(error);
    degafam_finder_free(bare);
    free(catalogue);
    free(places);
}

int main(int count, char **arguments) {
    if (count != 2) return 2;
    versions();
    CHECK(degafam_finder_embedded(&finder, NULL) == DEGAFAM_STATUS_OK);
    whole_answer();
    documents();
    lifetimes();
    point_and_text_agree();
    failures_say_why();
    other_data(arguments[1]);
    CHECK(degafam_finder_free(finder) == DEGAFAM_STATUS_OK);
    return concluded("calls");
}
