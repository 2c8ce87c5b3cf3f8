/* What replaces Google Docs near Nantes? */
#include <degafam.h>
#include <stdio.h>

int main(void) {
    DegafamFinder *finder = NULL;
    DegafamQuery *query = NULL;
    DegafamAnswer *answer = NULL;
    DegafamError *error = NULL;
    size_t i, j;
    int failed = degafam_finder_embedded(&finder, &error) || degafam_query_new("Google Docs", &query, &error) ||
                 degafam_query_near_text(query, "Nantes", &error) || degafam_query_limit(query, 3, &error) ||
                 degafam_query_seed(query, 1, &error) || degafam_recommend(finder, query, &answer, &error);
    for (i = 0; i < degafam_answer_hoster_count(answer); i++) {
        printf("%zu. %s: %.2f\n", degafam_answer_hoster_rank(answer, i), degafam_answer_hoster_name(answer, i),
               degafam_answer_hoster_score(answer, i));
        for (j = 0; j < degafam_answer_reason_count(answer, i); j++)
            printf("   %s\n", degafam_answer_reason(answer, i, j));
    }
    if (error) fprintf(stderr, "%s\n", degafam_error_message(error));
    degafam_error_free(error);
    degafam_answer_free(answer);
    degafam_query_free(query);
    degafam_finder_free(finder);
    return failed;
}
