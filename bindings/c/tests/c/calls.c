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
                          "\"weights\": {\"fit\": 1, \"proximity\": 3, \"openness\": 2}, \"half_distance_km\": 50,"
                          "\"lang\": \"fr\", \"no_account\": true, \"countries\": [\"FR\", \"BE\"]}";
    DegafamQuery *query = NULL;
    DegafamAnswer *answer = NULL;
    DegafamReply *reply = NULL;
    DegafamError *error = NULL;
    size_t i, j;
    CHECK(degafam_query_new("Google Docs", 11, &query, &error) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_near_text(query, "Nantes", 6, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_limit(query, 5, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_seed(query, 7, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_weights(query, 1.0, 3.0, 2.0, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_half_distance(query, 50.0, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_lang(query, "fr", 2, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_option(query, "no_account", 10, "true", 4, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_option(query, "countries", 9, "[\"FR\", \"BE\"]", 12, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_option(query, "software", 8, "\"etherpad\"", 10, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_option(query, "software", 8, "null", 4, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_recommend(finder, query, &answer, &error) == DEGAFAM_STATUS_OK);
    CHECK(error == NULL);
    CHECK(degafam_ask(finder, request, strlen(request), &reply, &error) == DEGAFAM_STATUS_OK);
    CHECK(degafam_reply_status(reply) == DEGAFAM_STATUS_OK);
    CHECK(same(degafam_answer_json(answer), degafam_reply_json(reply)));
    CHECK(degafam_answer_seed(answer) == 7);
    CHECK(is(degafam_answer_match_kind(answer), "service"));
    CHECK(is(degafam_answer_match_id(answer), "google-docs"));
    CHECK(is(degafam_answer_match_name(answer), "Google Docs"));
    CHECK(degafam_answer_suggestion_count(answer) == 0);
    CHECK(degafam_answer_alternative_count(answer) > 0);
    for (i = 0; i < degafam_answer_alternative_count(answer); i++) {
        CHECK(degafam_answer_alternative_id(answer, i).length > 0);
        CHECK(degafam_answer_alternative_name(answer, i).length > 0);
        CHECK(degafam_answer_alternative_fit(answer, i) > 0.0 && degafam_answer_alternative_fit(answer, i) <= 1.0);
        (void)degafam_answer_alternative_website(answer, i);
    }
    for (i = 0; i < degafam_answer_note_count(answer); i++) CHECK(degafam_answer_note(answer, i).length > 0);
    CHECK(degafam_answer_hoster_count(answer) == 5);
    for (i = 0; i < degafam_answer_hoster_count(answer); i++) {
        char *id = copied(degafam_answer_hoster_id(answer, i));
        CHECK(degafam_answer_hoster_rank(answer, i) == i + 1);
        CHECK(id[0] != '\0' && holds(degafam_answer_json(answer), id));
        CHECK(degafam_answer_hoster_name(answer, i).length > 0);
        CHECK(degafam_answer_hoster_need(answer, i).length > 0);
        CHECK(degafam_answer_hoster_score(answer, i) > 0.0 && degafam_answer_hoster_score(answer, i) <= 1.0);
        CHECK(degafam_answer_hoster_openness(answer, i) >= 0.0 && degafam_answer_hoster_coverage(answer, i) >= 0.0);
        CHECK(isnan(degafam_answer_hoster_distance(answer, i)) || degafam_answer_hoster_distance(answer, i) >= 0.0);
        CHECK(isnan(degafam_answer_hoster_latitude(answer, i)) == isnan(degafam_answer_hoster_longitude(answer, i)));
        CHECK(degafam_answer_reason_count(answer, i) > 0);
        for (j = 0; j < degafam_answer_reason_count(answer, i); j++) {
            CHECK(degafam_answer_reason(answer, i, j).length > 0);
            CHECK(degafam_answer_reason_code(answer, i, j).length > 0);
        }
        CHECK(absent(degafam_answer_reason(answer, i, j)));
        free(id);
    }
    CHECK(degafam_answer_hoster_url(answer, 0).length > 0 && degafam_answer_hoster_website(answer, 0).length > 0);
    CHECK(degafam_answer_hoster_software(answer, 0).length > 0 && degafam_answer_hoster_software_id(answer, 0).length > 0);
    CHECK(degafam_answer_hoster_city(answer, 0).length > 0 && degafam_answer_hoster_country(answer, 0).length == 2);
    CHECK(degafam_query_free(query) == DEGAFAM_STATUS_OK);
    CHECK(degafam_reply_free(reply) == DEGAFAM_STATUS_OK);
    CHECK(degafam_answer_hoster_count(answer) == 5);
    CHECK(degafam_answer_free(answer) == DEGAFAM_STATUS_OK);
}

static void point_and_text_agree(void) {
    DegafamQuery *query = NULL;
    DegafamAnswer *by_text = NULL, *by_point = NULL;
    CHECK(degafam_query_new("doodle", 6, &query, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_near_text(query, "47.5,-1.5", 9, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_recommend(finder, query, &by_text, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_near_point(query, 47.5, -1.5, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_recommend(finder, query, &by_point, NULL) == DEGAFAM_STATUS_OK);
    CHECK(same(degafam_answer_hoster_id(by_text, 0), degafam_answer_hoster_id(by_point, 0)));
    CHECK(degafam_answer_hoster_score(by_text, 0) == degafam_answer_hoster_score(by_point, 0));
    /* The seed is drawn once for each question, from 0 to 9999. */
    CHECK(degafam_answer_seed(by_text) == degafam_answer_seed(by_point) && degafam_answer_seed(by_text) < 10000);
    degafam_answer_free(by_text);
    degafam_answer_free(by_point);
    degafam_query_free(query);
}

static void failures_say_why(void) {
    DegafamQuery *query = NULL;
    DegafamAnswer *answer = NULL;
    DegafamReply *reply = NULL;
    DegafamError *error = NULL;
    CHECK(degafam_query_new("zzzzqqqqxxxx", 12, &query, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_recommend(finder, query, &answer, &error) == DEGAFAM_STATUS_NOTHING_RECOGNISED);
    CHECK(error == NULL && answer != NULL && absent(degafam_answer_match_id(answer)));
    CHECK(degafam_answer_hoster_count(answer) == 0 && degafam_answer_note_count(answer) > 0);
    degafam_answer_free(answer);
    degafam_query_free(query);

    CHECK(degafam_query_new("goggle dcos", 11, &query, NULL) == DEGAFAM_STATUS_OK);
    if (degafam_recommend(finder, query, &answer, NULL) == DEGAFAM_STATUS_NOTHING_RECOGNISED)
        CHECK(degafam_answer_suggestion_count(answer) > 0 && degafam_answer_suggestion(answer, 0).length > 0);
    degafam_answer_free(answer);
    degafam_query_free(query);

    CHECK(degafam_query_new("doodle", 6, &query, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_near_text(query, "Nowhereville-sur-Rien", 21, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_recommend(finder, query, &answer, &error) == DEGAFAM_STATUS_PLACE);
    CHECK(answer == NULL && is(degafam_error_code(error), "unknown_place"));
    CHECK(degafam_error_message(error).length > 0 && degafam_error_hint(error).length > 0);
    CHECK(holds(degafam_error_json(error), "{\"error\":{\"code\":\"unknown_place\",\"message\":"));
    CHECK(degafam_error_free(error) == DEGAFAM_STATUS_OK);

    CHECK(degafam_query_near_text(query, "Nantes", 6, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_query_option(query, "within_km", 9, "1e-9", 4, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_recommend(finder, query, &answer, &error) == DEGAFAM_STATUS_NO_HOSTER);
    CHECK(error == NULL && degafam_answer_hoster_count(answer) == 0);
    degafam_answer_free(answer);

    CHECK(degafam_query_option(query, "whta", 4, "1", 1, NULL) == DEGAFAM_STATUS_OK);
    CHECK(degafam_recommend(finder, query, &answer, &error) == DEGAFAM_STATUS_BAD_QUESTION);
    CHECK(answer == NULL && is(degafam_error_code(error), "bad_request") && holds(degafam_error_message(error), "whta"));
    degafam_error_free(error);
    degafam_query_free(query);

    CHECK(degafam_ask(finder, "{\"ask\": \"riddle\"}", 17, &reply, &error) == DEGAFAM_STATUS_BAD_QUESTION);
    CHECK(error == NULL && degafam_reply_status(reply) == DEGAFAM_STATUS_BAD_QUESTION);
    CHECK(holds(degafam_reply_json(reply), "\"code\":\"bad_request\""));
    degafam_reply_free(reply);
}

static void other_data(const char *folder) {
    const char *overlay = "{\"date\": \"2027-01-01\"}";
    const char *where = "{\"ask\": \"place\", \"text\": \"Nantes\"}";
    char path[4096];
    size_t catalogue_length, places_length;
    unsigned char *catalogue, *places;
    DegafamFinder *bare = NULL, *placed = NULL, *embedded = NULL, *laid = NULL, *whole = NULL;
    DegafamReply *reply = NULL;
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
    CHECK(degafam_ask(bare, where, strlen(where), &reply, NULL) != DEGAFAM_STATUS_OK);
    degafam_reply_free(reply);
    CHECK(degafam_ask(whole, where, strlen(where), &reply, NULL) == DEGAFAM_STATUS_OK);
    degafam_reply_free(reply);
    CHECK(degafam_ask(placed, where, strlen(where), &reply, NULL) == DEGAFAM_STATUS_OK);
    degafam_reply_free(reply);
    CHECK(degafam_ask(embedded, where, strlen(where), &reply, NULL) == DEGAFAM_STATUS_OK);
    degafam_reply_free(reply);
    CHECK(degafam_ask(laid, "{\"ask\": \"catalogue\"}", 20, &reply, NULL) == DEGAFAM_STATUS_OK);
    CHECK(holds(degafam_reply_json(reply), "\"date\":\"2027-01-01\""));
    degafam_reply_free(reply);
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
    point_and_text_agree();
    failures_say_why();
    other_data(arguments[1]);
    CHECK(degafam_finder_free(finder) == DEGAFAM_STATUS_OK);
    return concluded("calls");
}
