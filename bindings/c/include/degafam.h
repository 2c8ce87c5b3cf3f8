/* degafam for C and C++: which free software replaces a service of the web giants, and which hosters near offer it.
 *
 * Made by cbindgen from the sources in bindings/c/src: change those, not this file.
 *
 * Handles. A finder, a query, an answer and an error are handles: made by the library, used by passing them back, ended by
 * the function named ..._free(). A handle only looks like a pointer. It is a number that the library looks up, it points
 * nowhere, and its number is not used again. So a handle that is NULL, was freed, is of another kind or was never one is
 * always recognised: the call fails with DEGAFAM_STATUS_BAD_HANDLE, an accessor gives nothing, and freeing twice does no
 * harm. (Where pointers have 32 bits, numbers come round after 268 million handles.)
 *
 * Text. UTF-8, ended by NUL, both ways. Requests and overlays, which may be long or part of a larger buffer, are passed
 * with their length, or with DEGAFAM_NUL_TERMINATED. A text that a handle lends is valid until that handle is freed, and
 * the same pointer each time; NULL when it is unknown, which is not the same as empty. Only the documents of
 * degafam_ask_json() and degafam_finder_ask_json() and the comment of degafam_verify() are yours to free, with
 * degafam_text_free(). No text is to be written to.
 *
 * What cannot be guarded: a text must end with NUL or be as long as is said, bytes must be as many as is said, and both stay
 * unchanged during the call; a pointer to the place of a result must point to a place of that type; a text must not be read
 * after it or its handle was freed; and a document freed twice is refused, unless a newer one lies at the same place by
 * then. Lengths above PTRDIFF_MAX are refused. A process that has no memory left is ended by the allocator.
 *
 * Threads. Every function may be called by any thread at any time, on handles that others are using too. One finder
 * answers all threads; they do not wait for one another while it thinks.
 *
 * Errors. A function that can fail returns a DegafamStatus, and takes as its last argument where to put a DegafamError,
 * which says more and is yours to free, or NULL when the status is enough. It writes NULL there when there is no error.
 * A last error kept for each thread would need no freeing, but would be gone after the next call and lost when work moves
 * between threads. When a call fails, the place of its result holds NULL; but a question in JSON is always answered, by the
 * error in JSON if need be.
 *
 * Memory. What the library gives is freed by the library, what you pass stays yours. Handles may be freed in any order:
 * an answer does not need its finder any more. No panic unwinds into your code (see DEGAFAM_STATUS_PANIC).
 */


#ifndef DEGAFAM_H
#define DEGAFAM_H

#include <stddef.h>
#include <stdint.h>

#define DEGAFAM_VERSION "0.1.0"

/**
 * As the length of a request or an overlay: it is ended by NUL, and its length need not be told. No other length may be
 * left out in this way.
 */
#define DEGAFAM_NUL_TERMINATED (size_t)-1

/**
 * Version of the binary interface that this header describes. It grows when a function or a struct changes in a way
 * that a program compiled before would not survive, and is the number in the name of the shared library
 * (`libdegafam.so.1`). New functions do not change it.
 */
#define DEGAFAM_ABI_VERSION 1

/**
 * How a call ended. Those from 2 to 6 are the exit codes of the `degafam` command; those from 64 are faults of the call.
 *
 * Later versions may add statuses: treat any other value than those you know as a failure.
 */
enum DegafamStatus
#if defined(__cplusplus) || __STDC_VERSION__ >= 202311L
  : int32_t
#endif // defined(__cplusplus) || __STDC_VERSION__ >= 202311L
 {
    /**
     * Answered, or done.
     */
    DEGAFAM_STATUS_OK = 0,
    /**
     * The question or an option could not be understood.
     */
    DEGAFAM_STATUS_BAD_QUESTION = 2,
    /**
     * Nothing was recognised: an answer is given, which suggests names.
     */
    DEGAFAM_STATUS_NOTHING_RECOGNISED = 3,
    /**
     * The place is unknown, or could be several.
     */
    DEGAFAM_STATUS_PLACE = 4,
    /**
     * Recognised, but no hoster is known or passes the filters: an answer is given, which says so.
     */
    DEGAFAM_STATUS_NO_HOSTER = 5,
    /**
     * The catalogue, the places or the overlay are damaged, too new, too old or wrong.
     */
    DEGAFAM_STATUS_DATA = 6,
    /**
     * The handle is NULL, was freed, is of another kind, or never was one; or the text to free is none of ours.
     */
    DEGAFAM_STATUS_BAD_HANDLE = 64,
    /**
     * NULL where something is needed.
     */
    DEGAFAM_STATUS_BAD_POINTER = 65,
    /**
     * A length that no object can have.
     */
    DEGAFAM_STATUS_BAD_LENGTH = 66,
    /**
     * The text is not UTF-8.
     */
    DEGAFAM_STATUS_BAD_UTF8 = 67,
    /**
     * A fault inside the library, which was stopped at its border. The library stays usable; please report it.
     */
    DEGAFAM_STATUS_PANIC = 68,
};
#ifndef __cplusplus
#if __STDC_VERSION__ >= 202311L
typedef enum DegafamStatus DegafamStatus;
#else
typedef int32_t DegafamStatus;
#endif // __STDC_VERSION__ >= 202311L
#endif // __cplusplus

/**
 * An answer to a question. Freed with degafam_answer_free(). Read-only: threads may share it. It needs neither its finder
 * nor its question any more.
 *
 * What is read of an answer is valid until it is freed. A text that is unknown, or asked for at an index that is not
 * there, is NULL; a number is NaN then, and a count 0.
 */
typedef struct DegafamAnswer DegafamAnswer;

/**
 * Why a call failed, in words. Freed with degafam_error_free(). Read-only: threads may share it.
 */
typedef struct DegafamError DegafamError;

/**
 * A catalogue and a gazetteer, ready to answer. Freed with degafam_finder_free(). Read-only: make one and share it
 * between threads.
 */
typedef struct DegafamFinder DegafamFinder;

/**
 * A question for degafam_recommend(), made up piece by piece. Freed with degafam_query_free(). Threads may share it;
 * each call is whole, but who changes a question that another thread asks does not know which of the two it asked.
 */
typedef struct DegafamQuery DegafamQuery;

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * What replaces it, and who offers that near. Any number of threads may ask one finder, and one question, at the same
 * time.
 *
 * There is an answer for OK, for NOTHING_RECOGNISED (see degafam_answer_suggestion()) and for NO_HOSTER (see
 * degafam_answer_note()); `error` is NULL then. Otherwise there is none, and `error` says why: BAD_QUESTION, PLACE, DATA,
 * BAD_HANDLE, BAD_POINTER, PANIC.
 */
DegafamStatus degafam_recommend(const DegafamFinder *finder,
                                const DegafamQuery *query,
                                DegafamAnswer** answer,
                                DegafamError** error);

/**
 * The whole answer, byte for byte what degafam_finder_ask_json() and `degafam recommend --json` give.
 */
const char *degafam_answer_json(const DegafamAnswer *answer);

/**
 * The seed that drew the order of near-equals; pass it to degafam_query_seed() to have the same answer again.
 */
uint64_t degafam_answer_seed(const DegafamAnswer *answer);

/**
 * What was recognised: "service", "software" or "need"; NULL when nothing was.
 */
const char *degafam_answer_match_kind(const DegafamAnswer *answer);

/**
 * Id of what was recognised, for example "google-docs"; NULL when nothing was.
 */
const char *degafam_answer_match_id(const DegafamAnswer *answer);

/**
 * Name of what was recognised; NULL when nothing was.
 */
const char *degafam_answer_match_name(const DegafamAnswer *answer);

/**
 * How many names are suggested; 0 unless nothing was recognised.
 */
size_t degafam_answer_suggestion_count(const DegafamAnswer *answer);

/**
 * A name to try instead, nearest first.
 */
const char *degafam_answer_suggestion(const DegafamAnswer *answer, size_t index);

/**
 * How many notes there are on the whole answer.
 */
size_t degafam_answer_note_count(const DegafamAnswer *answer);

/**
 * A note on the whole answer, in the language of the texts.
 */
const char *degafam_answer_note(const DegafamAnswer *answer, size_t index);

/**
 * How many pieces of free software replace what is left.
 */
size_t degafam_answer_alternative_count(const DegafamAnswer *answer);

/**
 * Id of a software, best first.
 */
const char *degafam_answer_alternative_id(const DegafamAnswer *answer, size_t index);

/**
 * Name of a software.
 */
const char *degafam_answer_alternative_name(const DegafamAnswer *answer, size_t index);

/**
 * Home page of a software.
 */
const char *degafam_answer_alternative_website(const DegafamAnswer *answer, size_t index);

/**
 * How well a software replaces what is left, 0 to 1.
 */
double degafam_answer_alternative_fit(const DegafamAnswer *answer, size_t index);

/**
 * How many hosters were ranked. They are numbered from 0, best first.
 */
size_t degafam_answer_hoster_count(const DegafamAnswer *answer);

/**
 * Place of a hoster in the ranking, from 1; 0 when there is no such hoster.
 */
size_t degafam_answer_hoster_rank(const DegafamAnswer *answer, size_t index);

/**
 * Id of a hoster, for example "framasoft".
 */
const char *degafam_answer_hoster_id(const DegafamAnswer *answer, size_t index);

/**
 * Name of a hoster.
 */
const char *degafam_answer_hoster_name(const DegafamAnswer *answer, size_t index);

/**
 * Home page of a hoster.
 */
const char *degafam_answer_hoster_website(const DegafamAnswer *answer, size_t index);

/**
 * Town of the site of a hoster that was measured.
 */
const char *degafam_answer_hoster_city(const DegafamAnswer *answer, size_t index);

/**
 * Country of that site, ISO 3166-1 alpha-2.
 */
const char *degafam_answer_hoster_country(const DegafamAnswer *answer, size_t index);

/**
 * Degrees north of that site; NaN when unknown.
 */
double degafam_answer_hoster_latitude(const DegafamAnswer *answer, size_t index);

/**
 * Degrees east of that site; NaN when unknown.
 */
double degafam_answer_hoster_longitude(const DegafamAnswer *answer, size_t index);

/**
 * Distance counted, kilometres; NaN when either place is unknown.
 */
double degafam_answer_hoster_distance(const DegafamAnswer *answer, size_t index);

/**
 * Score of a hoster, 0 to 1.
 */
double degafam_answer_hoster_score(const DegafamAnswer *answer, size_t index);

/**
 * Openness of a hoster, 0 to 1.
 */
double degafam_answer_hoster_openness(const DegafamAnswer *answer, size_t index);

/**
 * Share of the openness criteria about which something is known, 0 to 1.
 */
double degafam_answer_hoster_coverage(const DegafamAnswer *answer, size_t index);

/**
 * Id of the software that a hoster offers; NULL when the source does not name it.
 */
const char *degafam_answer_hoster_software_id(const DegafamAnswer *answer, size_t index);

/**
 * Name of the software that a hoster offers, or of its protocol; NULL when the source does not name it.
 */
const char *degafam_answer_hoster_software(const DegafamAnswer *answer, size_t index);

/**
 * Id of the need that the offer answers.
 */
const char *degafam_answer_hoster_need(const DegafamAnswer *answer, size_t index);

/**
 * Where the offer is used.
 */
const char *degafam_answer_hoster_url(const DegafamAnswer *answer, size_t index);

/**
 * How many reasons there are for the place of a hoster.
 */
size_t degafam_answer_reason_count(const DegafamAnswer *answer, size_t index);

/**
 * A reason, most telling first, in the language of the texts.
 */
const char *degafam_answer_reason(const DegafamAnswer *answer, size_t index, size_t number);

/**
 * Stable name of a reason, for programs.
 */
const char *degafam_answer_reason_code(const DegafamAnswer *answer, size_t index, size_t number);

/**
 * Frees an answer and all that was read of it. NULL is well; one that was freed before gives DEGAFAM_STATUS_BAD_HANDLE
 * and does no harm.
 */
DegafamStatus degafam_answer_free(DegafamAnswer *answer);

/**
 * Asks the catalogue and the places that are compiled in. A program, or another language, needs nothing else but
 * degafam_text_free().
 *
 * `request` is one JSON object such as `{"ask": "recommend", "what": "Google Docs", "near": "Nantes"}` in `length` bytes,
 * or ended by NUL and DEGAFAM_NUL_TERMINATED. `reply` takes the document that `degafam … --json` prints, ended by NUL, and
 * `reply_length`, unless it is NULL, its number of bytes without the NUL. `schema/` of the project describes both.
 *
 * There always is a document, unless `reply` is NULL: an answer, or `{"error": {"code", "message", "hint"}}`, as for
 * BAD_QUESTION, DATA, BAD_POINTER, BAD_LENGTH, BAD_UTF8 and PANIC. It is yours to free with degafam_text_free(). Any number
 * of threads may ask at the same time.
 */
DegafamStatus degafam_ask_json(const char* request,
                               size_t length,
                               char** reply,
                               size_t* reply_length);

/**
 * Asks a finder that you made, as degafam_ask_json() does those compiled in. BAD_HANDLE when it is not live.
 */
DegafamStatus degafam_finder_ask_json(const DegafamFinder *finder,
                                      const char* request,
                                      size_t length,
                                      char** reply,
                                      size_t* reply_length);

/**
 * Frees a document of degafam_ask_json() or degafam_finder_ask_json(). NULL is well; any other text, or one that was freed
 * before, gives DEGAFAM_STATUS_BAD_HANDLE and does no harm.
 */
DegafamStatus degafam_text_free(char *text);

/**
 * Stable name of what went wrong, for example "unknown_place": for programs. NULL when `error` is not live.
 */
const char *degafam_error_code(const DegafamError *error);

/**
 * What went wrong, in English: for people. NULL when `error` is not live.
 */
const char *degafam_error_message(const DegafamError *error);

/**
 * What to do instead, in English; may be empty. NULL when `error` is not live.
 */
const char *degafam_error_hint(const DegafamError *error);

/**
 * All three as `{"error": {"code", "message", "hint"}}`. NULL when `error` is not live.
 */
const char *degafam_error_json(const DegafamError *error);

/**
 * Frees an error. NULL is well; an error that was freed before gives DEGAFAM_STATUS_BAD_HANDLE and does no harm.
 */
DegafamStatus degafam_error_free(DegafamError *error);

/**
 * A finder over the catalogue and the places that are compiled in. The first call reads them; later ones cost nothing,
 * since all share the same.
 *
 * Statuses: OK; BAD_POINTER when `finder` is NULL; DATA when the library was built with damaged data.
 */
DegafamStatus degafam_finder_embedded(DegafamFinder** finder,
                                      DegafamError** error);

/**
 * A finder over a packed catalogue (`catalogue.bin`) and packed places (`places.bin`) that you have in memory, for
 * example newer ones than those compiled in. Both are copied: yours may go after the call.
 *
 * `places` may be NULL: then places are understood as coordinates only. For the places that are compiled in, see
 * degafam_finder_with_embedded_places().
 *
 * Statuses: OK; DATA when the catalogue or the places are none, damaged, too new or too old; BAD_POINTER,
 * BAD_LENGTH.
 */
DegafamStatus degafam_finder_open(const uint8_t* catalogue,
                                  size_t catalogue_length,
                                  const uint8_t* places,
                                  size_t places_length,
                                  DegafamFinder** finder,
                                  DegafamError** error);

/**
 * A new finder with records laid over the catalogue of `base`, which stays as it is. `overlay` is JSON in `overlay_length`
 * bytes, or ended by NUL and DEGAFAM_NUL_TERMINATED: see `schema/overlay.schema.json` of the project. Every answer shows
 * the digest of the new catalogue.
 *
 * Statuses: OK; DATA when the text is no overlay or a record has an error, which is named; BAD_HANDLE, BAD_POINTER,
 * BAD_LENGTH, BAD_UTF8.
 */
DegafamStatus degafam_finder_overlaid(const DegafamFinder *base,
                                      const char* overlay,
                                      size_t overlay_length,
                                      DegafamFinder** finder,
                                      DegafamError** error);

/**
 * A new finder with the catalogue of `base`, which stays as it is, and other packed places, which are copied. NULL with
 * length 0: coordinates only.
 *
 * Statuses: OK; DATA when the places are none, damaged, too new or too old; BAD_HANDLE, BAD_POINTER, BAD_LENGTH.
 */
DegafamStatus degafam_finder_with_places(const DegafamFinder *base,
                                         const uint8_t* places,
                                         size_t places_length,
                                         DegafamFinder** finder,
                                         DegafamError** error);

/**
 * A new finder with the catalogue of `base`, which stays as it is, and the places that are compiled in.
 *
 * Statuses: OK; BAD_HANDLE, BAD_POINTER; DATA when the library was built with damaged places.
 */
DegafamStatus degafam_finder_with_embedded_places(const DegafamFinder *base,
                                                  DegafamFinder** finder,
                                                  DegafamError** error);

/**
 * Frees a finder. NULL is well; one that was freed before gives DEGAFAM_STATUS_BAD_HANDLE and does no harm. A thread
 * that is still asking it finishes undisturbed. Answers do not need their finder any more.
 */
DegafamStatus degafam_finder_free(DegafamFinder *finder);

/**
 * A question about what is left: a service, a software, a need or an address, for example "Google Docs". Everything else
 * has a default. Without a seed, each answer draws one, so that no hoster is first for everyone; see degafam_query_seed().
 *
 * Whether the text can be understood is seen when it is asked. Statuses: OK, BAD_POINTER, BAD_UTF8.
 */
DegafamStatus degafam_query_new(const char* what,
                                DegafamQuery** query,
                                DegafamError** error);

/**
 * Where the user is: a town, a postal code, or coordinates as text. Replaces a place set before. Without one, hosters are
 * ranked by the other signals. Statuses: OK, BAD_HANDLE, BAD_POINTER, BAD_UTF8.
 */
DegafamStatus degafam_query_near_text(DegafamQuery *query,
                                      const char* place,
                                      DegafamError** error);

/**
 * Where the user is: degrees north, -90 to 90, and degrees east, -180 to 180. Replaces a place set before.
 * Statuses: OK, BAD_HANDLE; BAD_QUESTION for what is no finite number.
 */
DegafamStatus degafam_query_near_point(DegafamQuery *query,
                                       double latitude,
                                       double longitude,
                                       DegafamError** error);

/**
 * How many hosters to return, 1 to 10000; 10 unless set. Statuses: OK, BAD_HANDLE.
 */
DegafamStatus degafam_query_limit(DegafamQuery *query, size_t limit, DegafamError** error);

/**
 * How much each signal counts, in any unit: 0.1, 0.32, 0.32, 0.26 unless set. Numbers from 0 up, at least one above 0.
 * Statuses: OK, BAD_HANDLE; BAD_QUESTION for what is no finite number.
 */
DegafamStatus degafam_query_weights(DegafamQuery *query,
                                    double fit,
                                    double proximity,
                                    double openness,
                                    double assurance,
                                    DegafamError** error);

/**
 * Distance at which proximity is one half, kilometres above 0; 100 unless set. Statuses: OK, BAD_HANDLE; BAD_QUESTION
 * for what is no finite number.
 */
DegafamStatus degafam_query_half_distance(DegafamQuery *query,
                                          double kilometres,
                                          DegafamError** error);

/**
 * Draws the order of near-equals. The same seed over the same data gives the same answer; without one, each answer draws its own.
 * Statuses: OK, BAD_HANDLE.
 */
DegafamStatus degafam_query_seed(DegafamQuery *query,
                                 uint64_t seed,
                                 DegafamError** error);

/**
 * Language of the texts: "en", "fr", "de", "es", "it", "nl", "ca" or "pt"; English unless set. Statuses: OK, BAD_HANDLE, BAD_POINTER,
 * BAD_UTF8.
 */
DegafamStatus degafam_query_lang(DegafamQuery *query,
                                 const char* lang,
                                 DegafamError** error);

/**
 * Any field of the request by its name, with its value as JSON, for example "no_account" and "true", or "countries" and
 * `["FR", "BE"]`: letters, floor, within_km, near_country, prices, audience, networks, forms, software, languages, as_of,
 * band and all that `schema/request.schema.json` names for `recommend`. The value null takes a field back to its default.
 * A name or value that means nothing is refused when it is asked.
 *
 * Statuses: OK; BAD_QUESTION when the value is not JSON, or the field is "ask" or "format" (those are for
 * degafam_finder_ask_json()); BAD_HANDLE, BAD_POINTER, BAD_UTF8.
 */
DegafamStatus degafam_query_option(DegafamQuery *query,
                                   const char* name,
                                   const char* json,
                                   DegafamError** error);

/**
 * Frees a question. NULL is well; one that was freed before gives DEGAFAM_STATUS_BAD_HANDLE and does no harm.
 */
DegafamStatus degafam_query_free(DegafamQuery *query);

/**
 * Verifies a detached signature of minisign over `length` bytes. `signature` is the text of the `.minisig` file, `key` the
 * line of a public key that begins with `RW`, or the text of the `.pub` file that holds it. `comment`, unless it is NULL,
 * takes the trusted comment, which is signed too and yours to free with degafam_text_free().
 *
 * Statuses: OK; DATA when another key signed, when the bytes or the comment were changed, or when the text is no signature;
 * BAD_QUESTION when it is no public key; BAD_POINTER, BAD_LENGTH, BAD_UTF8.
 */
DegafamStatus degafam_verify(const uint8_t* bytes,
                             size_t length,
                             const char* signature,
                             const char* key,
                             char** comment,
                             DegafamError** error);

/**
 * Version of the binary interface of the library that is running; compare it with DEGAFAM_ABI_VERSION when the library
 * is loaded by hand. Any thread may call it.
 */
uint32_t degafam_abi_version(void);

/**
 * Version of the library that is running, for example "0.1.0". Valid as long as the library is loaded. Any thread may
 * call it.
 */
const char *degafam_version(void);

/**
 * How many handles and documents of degafam_ask_json() are live: 0 once everything is freed. Leak checkers do not see a
 * forgotten one, since the library still knows it; this number does. Any thread may call it.
 */
size_t degafam_live_handles(void);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* DEGAFAM_H */
