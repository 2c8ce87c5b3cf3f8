//! The answers that every binding gives byte for byte, asked of the library itself.

mod cases;

use std::collections::BTreeSet;

const AGAIN: &str = "look at what changed, then run `cargo run --features json --example conformance`";

#[test]
fn the_library_answers_every_case() {
    let (mut finders, mut asked, mut wrong) = (cases::Finders::default(), 0, Vec::new());
    for (path, file) in cases::files() {
        for case in &file.cases {
            let reply = finders.ask(case);
            asked += 1;
            if (reply.status.code(), &reply.json) != (case.status, &case.answer) {
                let same = reply.json.bytes().zip(case.answer.bytes()).take_while(|(a, b)| a == b).count();
                let from = same.saturating_sub(60);
                let differs: String = reply.json.chars().skip(from).take(160).collect();
                wrong.push(format!("{}: {}: … {differs}", path.file_stem().unwrap().to_string_lossy(), case.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{AGAIN}\n{}", wrong.join("\n"));
    assert!(asked >= 200, "{asked} cases");
    println!("{asked} cases");
}

#[test]
fn the_made_catalogue_is_that_of_its_records() {
    let kept = std::fs::read(cases::folder().join("made.bin")).unwrap();
    assert!(cases::pack().unwrap() == kept, "{AGAIN}");
}

#[test]
fn the_example_prints_what_is_kept() {
    let kept = std::fs::read_to_string(cases::folder().join("example.txt")).unwrap();
    assert_eq!(cases::example().unwrap(), kept, "{AGAIN}");
}

#[test]
fn every_question_every_outcome_and_every_error_is_met() {
    let (mut asks, mut outcomes, mut codes, mut langs) =
        (BTreeSet::new(), BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for case in cases::files().iter().flat_map(|(_, file)| &file.cases) {
        outcomes.insert(case.status);
        let answer: serde_json::Value = serde_json::from_str(&case.answer).unwrap();
        if let Some(code) = answer["error"]["code"].as_str() {
            codes.insert(code.to_owned());
        }
        let Ok(request) = serde_json::from_str::<serde_json::Value>(&case.request) else { continue };
        asks.extend(request["ask"].as_str().map(str::to_owned));
        langs.extend(request["lang"].as_str().map(str::to_owned));
    }
    for ask in [
        "recommend",
        "standings",
        "explain",
        "alternatives",
        "identify",
        "suggest",
        "hosters",
        "hoster",
        "openness",
        "criteria",
        "place",
        "suggest_place",
        "catalogue",
    ] {
        assert!(asks.contains(ask), "{ask}");
    }
    assert_eq!(outcomes, BTreeSet::from([0, 2, 3, 4, 5]), "6 is for data, which a binding refuses when it opens them");
    for code in [
        "ambiguous_place",
        "bad_coordinates",
        "bad_request",
        "bad_scheme",
        "bad_weights",
        "contradictory_filters",
        "control_characters",
        "empty_place",
        "empty_query",
        "bad_option",
        "missing_option",
        "query_too_long",
        "repeated_option",
        "unknown_country",
        "unknown_hoster",
        "unknown_language",
        "unknown_network",
        "unknown_option",
        "unknown_place",
        "unknown_question",
        "unrelated_software",
    ] {
        assert!(codes.contains(code), "{code} of {codes:?}");
    }
    assert!(["fr", "de", "es"].iter().all(|lang| langs.contains(*lang)));
}
