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

/// What no honest change of the data can break, asked as bindings ask. Bytes are asked of the made catalogue alone.
#[test]
fn the_embedded_data_keep_the_laws() {
    let finder = degafam::Finder::embedded().unwrap();
    let ask = |request: &str| -> serde_json::Value {
        let reply = finder.ask(request);
        assert_eq!(reply.status.code(), 0, "{request}: {}", reply.json);
        serde_json::from_str(&reply.json).unwrap()
    };
    let list = |value: &serde_json::Value| value.as_array().unwrap().clone();
    let number = |value: &serde_json::Value| value.as_f64().unwrap();
    let data = ask(r#"{"ask":"catalogue"}"#);
    assert_eq!(data["digest"].as_str().map(str::len), Some(16));
    for (kind, least) in [("criteria", 50), ("needs", 80), ("services", 400), ("software", 700), ("hosters", 400)] {
        assert!(data["counts"][kind].as_u64() >= Some(least), "{kind}: {data}");
    }
    for (what, near, id) in [
        ("Google Docs", "Nantes", "google-docs"),
        ("doodle", "Montréal", "doodle"),
        ("https://www.dropbox.com/home", "Berlin, DE", "dropbox"),
        ("gogle drive", "Toulouse", "google-drive"),
        ("je veux quitter whatsap", "Bruxelles", "whatsapp"),
    ] {
        let asked = format!(r#""what":"{what}","near":"{near}","seed":1"#);
        let options = format!(r#"{asked},"limit":300"#);
        let answer = ask(&format!(r#"{{"ask":"recommend",{options}}}"#));
        assert_eq!((&answer["match"]["id"], &answer["catalogue"]["digest"]), (&id.into(), &data["digest"]), "{what}");
        let hosters = list(&answer["hosters"]);
        assert!(hosters.len() > 3, "{what}: {}", hosters.len());
        let band = number(&answer["query"]["band"]);
        // What was seen, and behind it what was not.
        let mut best = [f64::INFINITY; 2];
        for (ranked, rank) in hosters.iter().zip(1..) {
            let sum: f64 = list(&ranked["contributions"]).iter().map(|c| number(&c["contribution"])).sum();
            let score = number(&ranked["score"]);
            let weak = ["inferred", "memory"].contains(&ranked["offer"]["source"]["grade"].as_str().unwrap());
            let best = &mut best[usize::from(weak)];
            assert!((sum - score).abs() < 1e-9 && score <= *best + band + 1e-9, "{what}: {}", ranked["hoster"]["id"]);
            assert_eq!(ranked["rank"], rank);
            *best = best.min(score);
        }
        let ids = |answer: &serde_json::Value, at: &str| -> Vec<serde_json::Value> {
            list(&answer["hosters"]).iter().map(|h| h.pointer(at).unwrap().clone()).collect()
        };
        let standings = ask(&format!(r#"{{"ask":"standings",{options}}}"#));
        assert_eq!(ids(&answer, "/hoster/id"), ids(&standings, "/hoster"), "{what}");
        for lang in degafam::Lang::ALL {
            let other = ask(&format!(r#"{{"ask":"recommend",{options},"lang":"{lang}"}}"#));
            assert_eq!(ids(&answer, "/hoster/id"), ids(&other, "/hoster/id"), "{what} in {lang}");
        }
        let last = hosters.last().unwrap()["hoster"]["id"].clone();
        let why = ask(&format!(r#"{{"ask":"explain",{asked},"hoster":{last}}}"#));
        assert!(!list(&why["why_not_first"]).is_empty(), "{what}: {last}");
        let (entry, openness) = (
            ask(&format!(r#"{{"ask":"hoster","name":{last}}}"#)),
            ask(&format!(r#"{{"ask":"openness","name":{last}}}"#)),
        );
        assert_eq!((&entry["hoster"]["id"], &openness["hoster"]), (&last, &last));
    }
    let told = list(&ask(r#"{"ask":"suggest","text":"goo","limit":10}"#)["suggestions"]);
    assert!(told.len() == 10 && told.iter().any(|one| one["id"] == "google-docs"), "{told:?}");
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
        "files",
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
    assert!(degafam::Lang::ALL.iter().all(|lang| lang.code() == "en" || langs.contains(lang.code())));
}
