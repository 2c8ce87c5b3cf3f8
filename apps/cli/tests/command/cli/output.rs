//! What people read: words, languages, colours, pipes.

use super::run::{Ran, command, finish, json, run};
use crate::program::{PROGRAM, starter};
use std::{io::Read, process::Stdio};

/// Made records, so that the answer stays when the data change.
const MADE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/conformance/made.bin");
/// Nobody is drawn: the same question has one answer.
const ASK: [&str; 10] =
    ["recommend", "Big Docs", "--near", "Nantes", "--limit", "3", "--band=0", "--seed=1", "--data", MADE];

fn with(arguments: &[&str], environment: &[(&str, &str)]) -> Ran {
    finish(command().args(arguments).envs(environment.iter().copied()))
}

#[test]
fn words_need_no_quotes() {
    let quoted = json(0, &["recommend", "google docs", "--near", "Saint-Étienne", "--seed=1", "--json"]);
    assert_eq!(json(0, &["recommend", "google", "docs", "--near", "Saint-Étienne", "--seed=1", "--json"]), quoted);
    assert_eq!(json(0, &["recommend", "--near", "Saint-Étienne", "--seed=1", "--json", "google", "docs"]), quoted);
    assert_eq!(run(&["identify", "google", "docs"]).out, run(&["identify", "google docs"]).out);
    assert_eq!(json(0, &["place", "Saint", "Étienne", "--json"])["place"]["name"], "Saint-Étienne");
}

#[test]
fn english_and_french_texts() {
    let (en, fr) = (with(&ASK, &[("LC_ALL", "en_GB.UTF-8")]), with(&ASK, &[("LC_ALL", "fr_FR.UTF-8")]));
    assert_eq!((en.code, fr.code), (0, 0));
    for (ran, words) in
        [(&en, ["Free software", "no account", "Hosters"]), (&fr, ["Logiciels libres", "sans compte", "Hébergeurs"])]
    {
        for word in words.iter().chain(&["Pad", "Près d’ici", "https://pad.near.example/", "AGPL-3.0"]) {
            assert!(ran.out.contains(word), "{word}: {}", ran.out);
        }
    }
    assert!(fr.out.contains("à moins de 10\u{a0}km (Rezé)"), "{}", fr.out);
    let missed = |lang| run(&["recommend", "eventbright", "--lang", lang]);
    assert!(missed("en").out.contains("Did you mean") && !missed("fr").out.contains("Did you mean"));
    let unplaced = run(&["recommend", "doodle", "--lang", "fr"]);
    assert!(unplaced.out.contains("aucun lieu donné"), "{}", unplaced.out);
}

#[test]
fn the_language_is_the_option_else_the_locale_else_english() {
    let lang = |extra: &[&str], environment: &[(&str, &str)]| {
        let ran = with(&[&["recommend", "doodle", "--json"], extra].concat(), environment);
        ran.json()["query"]["lang"].as_str().unwrap().to_owned()
    };
    assert_eq!(lang(&[], &[]), "en");
    assert_eq!(lang(&[], &[("LC_ALL", "POSIX")]), "en");
    assert_eq!(lang(&[], &[("LC_ALL", "fr_BE.UTF-8")]), "fr");
    assert_eq!(lang(&[], &[("LC_ALL", ""), ("LANG", "de_DE.UTF-8")]), "de");
    assert_eq!(lang(&[], &[("LC_ALL", "es_ES"), ("LANG", "de_DE.UTF-8")]), "es", "LC_ALL overrides LANG");
    assert_eq!(lang(&[], &[("LC_ALL", "pt_BR.UTF-8")]), "pt");
    assert_eq!(lang(&[], &[("LC_ALL", "ru_RU.UTF-8")]), "en", "no texts in Russian");
    assert_eq!(lang(&["--lang", "fr"], &[("LC_ALL", "de_DE.UTF-8")]), "fr");
}

#[test]
fn the_texts_change_with_the_language_and_nothing_else() {
    let answer = |lang: &str| {
        json(
            0,
            &["recommend", "Google Docs", "--near", "Nantes", "--language", "fr", "--seed=1", "--json", "--lang", lang],
        )
    };
    let (mut en, mut fr) = (answer("en"), answer("fr"));
    assert_ne!(en, fr);
    fn silence(value: &mut serde_json::Value) {
        match value {
            serde_json::Value::Object(fields) => {
                fields.remove("text");
                fields.remove("detail");
                fields.remove("lang");
                fields.values_mut().for_each(silence);
            }
            serde_json::Value::Array(items) => items.iter_mut().for_each(silence),
            _ => {}
        }
    }
    silence(&mut en);
    silence(&mut fr);
    assert_eq!(en, fr);
}

#[test]
fn pipes_and_no_color_give_no_escape_codes() {
    for environment in [&[][..], &[("NO_COLOR", "1"), ("TERM", "xterm-256color")], &[("TERM", "dumb")]] {
        for arguments in
            [&ASK[..], &["hosters"], &["hosters", "framasoft"], &["recommend", "xyz", "--limit", "0"], &["--help"]]
        {
            let ran = with(arguments, environment);
            assert!(!ran.out.contains('\x1b') && !ran.err.contains('\x1b'), "{arguments:?}");
        }
    }
    let documents = with(&["recommend", "doodle", "--json"], &[("CLICOLOR_FORCE", "1"), ("TERM", "xterm")]);
    assert!(!documents.out.contains('\x1b'), "a document is never coloured");
}

#[test]
fn a_narrow_terminal_breaks_no_text() {
    for columns in ["0", "20", "60", "80", "100000", "wide"] {
        let ran = with(&ASK, &[("COLUMNS", columns)]);
        assert_eq!(ran.code, 0, "{columns}");
        assert!(ran.out.contains("https://pad.near.example/"), "{columns}: addresses stay whole\n{}", ran.out);
    }
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    for arguments in [
        &["hosters"][..],
        &["hosters", "--json"],
        &["hosters", "--format", "csv"],
        &ASK,
        &["recommend", "doodle", "--limit", "0", "--json"],
    ] {
        let mut child = command().args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let mut said = String::new();
        child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        let status = child.wait().unwrap();
        assert!(
            !said.contains("panicked") && status.code().is_some_and(|c| c != 101),
            "{arguments:?}: {status} {said}"
        );
    }
}

#[cfg(unix)]
#[test]
fn closed_outputs_do_not_bring_it_down() {
    for closed in [">&-", "2>&-", ">&- 2>&-", "<&-"] {
        for arguments in ["recommend doodle", "recommend doodle --limit 0", "hosters --json"] {
            let line = format!("\"$0\" {arguments} {closed}");
            let output = starter("sh").args(["-c", &line, PROGRAM]).output().unwrap();
            let said = String::from_utf8_lossy(&output.stderr);
            assert!(!said.contains("panicked") && output.status.code().is_some_and(|c| c != 101), "{line}: {said}");
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_a_file_that_could_not_be_written() {
    for arguments in [&ASK[..], &["hosters", "--json"], &["place", "Nantes"]] {
        let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
        let ran = finish(command().args(arguments).stdout(full));
        assert_eq!(ran.code, 7, "{arguments:?}: {}", ran.err);
    }
}

#[test]
fn the_same_question_prints_the_same_bytes() {
    for arguments in
        [&ASK[..], &["recommend", "Google Docs", "--near", "Nantes", "--seed=7", "--json"], &["hosters", "--json"]]
    {
        assert_eq!(run(arguments).out, run(arguments).out);
    }
}

/// The drawn seed is printed, so that an answer can be asked for again.
#[test]
fn a_seed_that_nobody_chose_is_printed_and_can_be_chosen() {
    let drawn = json(0, &["recommend", "Google Docs", "--near", "Paris", "--json"]);
    let seed = drawn["query"]["seed"].to_string();
    assert_eq!(json(0, &["recommend", "Google Docs", "--near", "Paris", "--json", "--seed", &seed]), drawn);
}

#[test]
fn help_names_every_exit_code_and_option_of_the_contract() {
    let help = run(&["--help"]).out + &run(&["recommend", "--help"]).out;
    let help = help.split_whitespace().collect::<Vec<_>>().join(" ");
    for word in [
        "Exit codes",
        "--near",
        "--limit",
        "--weights",
        "--half-distance",
        "--no-account",
        "--price",
        "--audience",
        "--country",
        "--network",
        "--software",
        "--language",
        "--as-of",
        "--seed",
        "--format",
        "--lang",
        "--json",
    ] {
        assert!(help.contains(word), "{word}");
    }
    for code in [0, 2, 3, 4, 5, 6, 7] {
        assert!(help.contains(&format!("{code} ")), "{code}");
    }
}
