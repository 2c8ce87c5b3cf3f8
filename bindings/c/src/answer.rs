//! Answers: the ranked hosters, piece by piece or whole.

use crate::border::{Out, end, enter, look};
use crate::error::DegafamError;
use crate::finder::DegafamFinder;
use crate::query::DegafamQuery;
use crate::registry;
use crate::status::DegafamStatus;
use crate::text::{EndedText, LentTexts};
use degafam::{NameKind, RankedHoster, RankedSoftware, Reason, Recognition, Recommendation};
use std::ffi::c_char;
use std::ptr;
use std::sync::OnceLock;

/// An answer to a question. Freed with degafam_answer_free(). Read-only: threads may share it. It needs neither its finder
/// nor its question any more.
///
/// What is read of an answer is valid until it is freed. A text that is unknown, or asked for at an index that is not
/// there, is NULL; a number is NaN then, and a count 0.
#[derive(Debug)]
pub struct DegafamAnswer {
    found: Recommendation,
    texts: LentTexts,
    /// Written when it is asked for: who reads single values does not pay for it.
    json: OnceLock<EndedText>,
}

fn text(answer: *const DegafamAnswer, read: impl Fn(&Recommendation) -> Option<&str>) -> *const c_char {
    look(answer, ptr::null(), |a| read(&a.found).map(|text| a.texts.lend(text)))
}

fn number(answer: *const DegafamAnswer, read: impl Fn(&Recommendation) -> Option<f64>) -> f64 {
    look(answer, f64::NAN, |a| read(&a.found))
}

fn count(answer: *const DegafamAnswer, read: impl Fn(&Recommendation) -> Option<usize>) -> usize {
    look(answer, 0, |a| read(&a.found))
}

fn hoster_text(
    answer: *const DegafamAnswer,
    index: usize,
    read: impl Fn(&RankedHoster) -> Option<&str>,
) -> *const c_char {
    text(answer, |d| read(d.hosters.get(index)?))
}

fn hoster_number(answer: *const DegafamAnswer, index: usize, read: impl Fn(&RankedHoster) -> Option<f64>) -> f64 {
    number(answer, |d| read(d.hosters.get(index)?))
}

fn reason(answer: *const DegafamAnswer, at: (usize, usize), read: impl Fn(&Reason) -> &str) -> *const c_char {
    hoster_text(answer, at.0, |h| h.reasons.get(at.1).map(&read))
}

fn alternative(
    answer: *const DegafamAnswer,
    index: usize,
    read: impl Fn(&RankedSoftware) -> Option<&str>,
) -> *const c_char {
    text(answer, |d| read(d.alternatives.get(index)?))
}

fn matched(answer: *const DegafamAnswer, read: impl Fn(&Recognition) -> &str) -> *const c_char {
    text(answer, |d| d.matched.as_ref().map(&read))
}

/// What replaces it, and who offers that near. Any number of threads may ask one finder, and one question, at the same
/// time.
///
/// There is an answer for OK, for NOTHING_RECOGNISED (see degafam_answer_suggestion()) and for NO_HOSTER (see
/// degafam_answer_note()); `error` is NULL then. Otherwise there is none, and `error` says why: BAD_QUESTION, PLACE, DATA,
/// BAD_HANDLE, BAD_POINTER, PANIC.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_recommend(
    finder: *const DegafamFinder,
    query: *const DegafamQuery,
    answer: Out<DegafamAnswer>,
    error: Out<DegafamError>,
) -> DegafamStatus {
    enter(error, || {
        let answer = answer.wanted()?;
        let (finder, query) = (registry::get(finder)?, registry::get(query)?);
        let found = finder.recommend(&query.read()?)?;
        let status = found.status().into();
        answer.give(DegafamAnswer { found, texts: LentTexts::default(), json: OnceLock::new() });
        Ok(status)
    })
}

/// The whole answer, byte for byte what degafam_finder_ask_json() and `degafam recommend --json` give.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_json(answer: *const DegafamAnswer) -> *const c_char {
    look(answer, ptr::null(), |a| {
        // Text keys and numbers only: it can always be written.
        let json = a.json.get_or_init(|| serde_json::to_string(&a.found).unwrap_or_default().into());
        Some(json.as_ptr())
    })
}

/// The seed that drew the order of near-equals; pass it to degafam_query_seed() to have the same answer again.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_seed(answer: *const DegafamAnswer) -> u64 {
    look(answer, 0, |a| Some(a.found.query.seed))
}

/// What was recognised: "service", "software" or "need"; NULL when nothing was.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_match_kind(answer: *const DegafamAnswer) -> *const c_char {
    matched(answer, |m| match m.kind {
        NameKind::Service => "service",
        NameKind::Software => "software",
        NameKind::Need => "need",
        NameKind::Hoster => "hoster",
    })
}

/// Id of what was recognised, for example "google-docs"; NULL when nothing was.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_match_id(answer: *const DegafamAnswer) -> *const c_char {
    matched(answer, |m| &m.id)
}

/// Name of what was recognised; NULL when nothing was.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_match_name(answer: *const DegafamAnswer) -> *const c_char {
    matched(answer, |m| &m.name)
}

/// How many names are suggested; 0 unless nothing was recognised.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_suggestion_count(answer: *const DegafamAnswer) -> usize {
    count(answer, |d| Some(d.suggestions.len()))
}

/// A name to try instead, nearest first.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_suggestion(answer: *const DegafamAnswer, index: usize) -> *const c_char {
    text(answer, |d| d.suggestions.get(index).map(|s| s.name.as_str()))
}

/// How many notes there are on the whole answer.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_note_count(answer: *const DegafamAnswer) -> usize {
    count(answer, |d| Some(d.notes.len()))
}

/// A note on the whole answer, in the language of the texts.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_note(answer: *const DegafamAnswer, index: usize) -> *const c_char {
    text(answer, |d| d.notes.get(index).map(|n| n.text.as_str()))
}

/// How many pieces of free software replace what is left.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_alternative_count(answer: *const DegafamAnswer) -> usize {
    count(answer, |d| Some(d.alternatives.len()))
}

/// Id of a software, best first.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_alternative_id(answer: *const DegafamAnswer, index: usize) -> *const c_char {
    alternative(answer, index, |a| Some(&a.software.id))
}

/// Name of a software.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_alternative_name(answer: *const DegafamAnswer, index: usize) -> *const c_char {
    alternative(answer, index, |a| Some(&a.software.name))
}

/// Home page of a software.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_alternative_website(answer: *const DegafamAnswer, index: usize) -> *const c_char {
    alternative(answer, index, |a| a.software.website.as_deref())
}

/// How well a software replaces what is left, 0 to 1.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_alternative_fit(answer: *const DegafamAnswer, index: usize) -> f64 {
    number(answer, |d| d.alternatives.get(index).map(|a| a.fit))
}

/// How many hosters were ranked. They are numbered from 0, best first.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_hoster_count(answer: *const DegafamAnswer) -> usize {
    count(answer, |d| Some(d.hosters.len()))
}

/// Place of a hoster in the ranking, from 1; 0 when there is no such hoster.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_hoster_rank(answer: *const DegafamAnswer, index: usize) -> usize {
    count(answer, |d| d.hosters.get(index).map(|h| h.rank))
}

/// Id of a hoster, for example "framasoft".
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_hoster_id(answer: *const DegafamAnswer, index: usize) -> *const c_char {
    hoster_text(answer, index, |h| Some(&h.hoster.id))
}

/// Name of a hoster.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_hoster_name(answer: *const DegafamAnswer, index: usize) -> *const c_char {
    hoster_text(answer, index, |h| Some(&h.hoster.name))
}

/// Home page of a hoster.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_hoster_website(answer: *const DegafamAnswer, index: usize) -> *const c_char {
    hoster_text(answer, index, |h| h.hoster.website.as_deref())
}

/// Town of the site of a hoster that was measured.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_hoster_city(answer: *const DegafamAnswer, index: usize) -> *const c_char {
    hoster_text(answer, index, |h| h.hoster.city.as_deref())
}

/// Country of that site, ISO 3166-1 alpha-2.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_hoster_country(answer: *const DegafamAnswer, index: usize) -> *const c_char {
    hoster_text(answer, index, |h| h.hoster.country.as_deref())
}

/// Degrees north of that site; NaN when unknown.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_hoster_latitude(answer: *const DegafamAnswer, index: usize) -> f64 {
    hoster_number(answer, index, |h| h.hoster.latitude)
}

/// Degrees east of that site; NaN when unknown.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_hoster_longitude(answer: *const DegafamAnswer, index: usize) -> f64 {
    hoster_number(answer, index, |h| h.hoster.longitude)
}

/// Distance counted, kilometres; NaN when either place is unknown.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_hoster_distance(answer: *const DegafamAnswer, index: usize) -> f64 {
    hoster_number(answer, index, |h| h.distance_km)
}

/// Score of a hoster, 0 to 1.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_hoster_score(answer: *const DegafamAnswer, index: usize) -> f64 {
    hoster_number(answer, index, |h| Some(h.score))
}

/// Openness of a hoster, 0 to 1.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_hoster_openness(answer: *const DegafamAnswer, index: usize) -> f64 {
    hoster_number(answer, index, |h| Some(h.openness.score))
}

/// Share of the openness criteria about which something is known, 0 to 1.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_hoster_coverage(answer: *const DegafamAnswer, index: usize) -> f64 {
    hoster_number(answer, index, |h| Some(h.coverage))
}

/// Id of the software that a hoster offers; NULL when the source does not name it.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_hoster_software_id(answer: *const DegafamAnswer, index: usize) -> *const c_char {
    hoster_text(answer, index, |h| h.offer.software.as_deref())
}

/// Name of the software that a hoster offers, or of its protocol; NULL when the source does not name it.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_hoster_software(answer: *const DegafamAnswer, index: usize) -> *const c_char {
    hoster_text(answer, index, |h| h.offer.software_name.as_deref())
}

/// Id of the need that the offer answers.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_hoster_need(answer: *const DegafamAnswer, index: usize) -> *const c_char {
    hoster_text(answer, index, |h| Some(&h.offer.need))
}

/// Where the offer is used.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_hoster_url(answer: *const DegafamAnswer, index: usize) -> *const c_char {
    hoster_text(answer, index, |h| h.offer.url.as_deref())
}

/// How many reasons there are for the place of a hoster.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_reason_count(answer: *const DegafamAnswer, index: usize) -> usize {
    count(answer, |d| d.hosters.get(index).map(|h| h.reasons.len()))
}

/// A reason, most telling first, in the language of the texts.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_reason(answer: *const DegafamAnswer, index: usize, number: usize) -> *const c_char {
    reason(answer, (index, number), |r| &r.text)
}

/// Stable name of a reason, for programs.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_reason_code(
    answer: *const DegafamAnswer,
    index: usize,
    number: usize,
) -> *const c_char {
    reason(answer, (index, number), |r| &r.code)
}

/// Frees an answer and all that was read of it. NULL is well; one that was freed before gives DEGAFAM_STATUS_BAD_HANDLE
/// and does no harm.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_answer_free(answer: *mut DegafamAnswer) -> DegafamStatus {
    end(|| registry::release(answer))
}
