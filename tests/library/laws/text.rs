//! No text brings anything down, and what is answered is well formed.

use super::question::{near, what};
use degafam::{Finder, Near, Outcome, Query, curate::identify, model::Date, places::PlaceOptions};
use proptest::prelude::*;

/// Anything a person, a clipboard or an attacker may type.
fn anything() -> impl Strategy<Value = String> {
    let bytes = prop::collection::vec(any::<u8>(), 0..200).prop_map(|b| String::from_utf8_lossy(&b).into_owned());
    let long = ("\\PC{1,8}", 1usize..2000).prop_map(|(text, times)| text.repeat(times));
    let address = "(https?://|ftp:|//|javascript:|)[a-zA-Z0-9@.:/\\\\?#%_-]{0,60}";
    let near_names = (what(), "\\PC{0,3}", any::<prop::sample::Index>()).prop_map(|(mut name, noise, at)| {
        let places: Vec<usize> = name.char_indices().map(|(i, _)| i).collect();
        name.insert_str(*at.get(&places), &noise);
        name
    });
    prop_oneof!["\\PC{0,80}", "(?s).{0,80}", bytes, long, address, near_names, "[0-9 ,.;°NSEWO+-]{0,30}"]
}

fn in_unit(value: f64) -> bool {
    (0.0..=1.0).contains(&value)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, max_shrink_iters: 100, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_recognised_or_refused(text in anything()) {
        match identify(Finder::embedded().unwrap().catalogue(), &text) {
            Ok(found) => {
                let all = found.matched.iter().chain(&found.candidates);
                prop_assert!(all.clone().all(|m| in_unit(m.confidence) && !m.id.is_empty()));
                prop_assert!(found.candidates.is_sorted_by(|a, b| a.confidence >= b.confidence));
                let twice = |m: &degafam::Match| found.candidates.iter().any(|c| c.kind == m.kind && c.id == m.id);
                prop_assert!(!found.matched.as_ref().is_some_and(twice), "the match is no runner-up");
            }
            Err(error) => {
                prop_assert!(error.status() == Outcome::NotUnderstood, "{error:?}");
                prop_assert!(error.to_string().len() < 600, "the message repeats what was typed");
            }
        }
    }

    #[test]
    fn any_date_is_read_back_or_refused(text in prop_oneof![anything(), "[0-9]{3,5}(-[0-9]{1,3}){0,3}".boxed()]) {
        if let Ok(date) = text.parse::<Date>() {
            prop_assert_eq!(date.to_string(), text);
            prop_assert!((1900..=9999).contains(&date.year()) && date.month() <= 12 && date.day() <= 31);
        }
    }
}

// A look for typing mistakes among all places takes a while without optimisation.
proptest! {
    #![proptest_config(ProptestConfig { cases: 60, max_shrink_iters: 60, ..ProptestConfig::default() })]

    #[test]
    fn any_place_is_found_or_refused(text in anything(), country in proptest::option::of("[A-Za-z]{0,3}")) {
        let options = PlaceOptions { country, ..PlaceOptions::default() };
        match Finder::embedded().unwrap().places().find(&text, &options) {
            Ok(found) => {
                prop_assert!(found.candidates.len() <= options.limit);
                for place in found.place.iter().chain(&found.candidates) {
                    prop_assert!(place.point().is_ok() && place.precision_km.is_finite() && place.precision_km >= 0.0, "{place:?}");
                }
                prop_assert!(found.place.is_none_or(|p| found.candidates.contains(&p)));
            }
            Err(error) => prop_assert!(error.to_string().len() < 600, "the message repeats what was typed"),
        }
        prop_assert!(Finder::embedded().unwrap().places().suggest(&text, 5).len() <= 5);
    }

    #[test]
    fn any_question_is_answered_or_refused(what in anything(), place in prop_oneof![anything().prop_map(|t| Some(Near::from(t))), near()]) {
        let mut query = Query::new(what);
        query.near = place;
        if let Ok(answer) = Finder::embedded().unwrap().recommend(&query) {
            prop_assert!(answer.matched.is_some() || answer.hosters.is_empty() && answer.suggestions.len() <= 5);
            prop_assert!(serde_json::to_string(&answer).is_ok());
        }
    }
}
