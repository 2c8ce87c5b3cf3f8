//! `plan` and `move`, as people use them: with what they have at hand.

use super::program::program;
use serde_json::Value;
use std::{
    fs,
    io::Write,
    path::PathBuf,
    process::{Output, Stdio},
};

/// What no export may give away.
const SECRETS: [&str; 5] = [
    "hunter2, \"twice\"",
    "claire.martin@maison.example",
    "the dog’s name is Rex",
    "otpauth://totp/x?secret=JBSW",
    "/reset/0f3a9c",
];

fn run(arguments: &[&str]) -> Output {
    program().args(["--lang", "en"]).args(arguments).env("COLUMNS", "100").output().unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn json(arguments: &[&str]) -> Value {
    let output = run(arguments);
    serde_json::from_slice(&output.stdout).unwrap_or_else(|e| panic!("{e}: {}", said(&output)))
}

fn file(folder: &tempfile::TempDir, name: &str, text: &str) -> PathBuf {
    let path = folder.path().join(name);
    fs::write(&path, text).unwrap();
    path
}

#[test]
fn an_association_sees_its_plans_and_its_steps() {
    let output = run(&[
        "plan",
        "Gmail",
        "Google Drive",
        "Doodle",
        "WhatsApp",
        "Zoom",
        "--near",
        "Liège",
        "--for",
        "association",
        "--seed",
        "1",
    ]);
    assert_eq!(output.status.code(), Some(0));
    let text = said(&output);
    for part in [
        "What you leave",
        "1 hoster covers",
        "▶",
        "What to do",
        "Tell those concerned",
        "Close the old",
        "☐",
        "leaving again:",
    ] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(text.lines().all(|line| line.chars().count() <= 130), "{text}");
}

#[test]
fn bare_words_and_quoted_names_are_the_same_question() {
    let of = |wants: &[&str]| {
        let mut arguments = vec!["plan", "--near", "Nantes", "--seed", "1", "--json"];
        arguments.extend(wants);
        let mut answer = json(&arguments);
        answer["wants"].as_array_mut().unwrap().iter_mut().map(|want| want["match"]["id"].take()).collect::<Vec<_>>()
    };
    assert_eq!(of(&["google", "drive", "doodle"]), of(&["Google Drive", "Doodle"]));
    assert_eq!(of(&["gmail", "zoom"]), ["gmail", "zoom"]);
}

#[test]
fn nothing_of_an_export_but_its_addresses_comes_out() {
    let folder = tempfile::tempdir().unwrap();
    let [password, user, note, otp, path] = SECRETS;
    let items = serde_json::json!({ "encrypted": false, "items": [
        { "type": 1, "name": note, "notes": note, "login": { "username": user, "password": password, "totp": otp,
          "uris": [{ "uri": format!("https://{}:x@docs.google.com{path}?token=JBSW", "claire.martin") }] } },
        { "type": 1, "name": "x", "login": { "username": user, "password": password, "uris": [{ "uri": "https://doodle.com/" }] } },
        { "type": 2, "name": note, "notes": note }
    ] });
    let quoted = |text: &str| format!("\"{}\"", text.replace('"', "\"\""));
    let row = |cells: &[&str]| cells.iter().map(|cell| quoted(cell)).collect::<Vec<_>>().join(",");
    let files = [
        file(&folder, "bitwarden.json", &items.to_string()),
        file(
            &folder,
            "firefox.csv",
            &format!(
                "url,username,password\n{}\n{}\n",
                row(&["https://docs.google.com/document", user, password]),
                row(&["https://doodle.com", user, password])
            ),
        ),
        file(
            &folder,
            "keepass.csv",
            &format!(
                "\"Account\",\"Login Name\",\"Password\",\"Web Site\",\"Comments\"\n{}\n{}\n",
                row(&["a", user, password, "https://doodle.com", note]),
                row(&["b", user, password, "https://docs.google.com", otp])
            ),
        ),
    ];
    for file in &files {
        let path = file.to_str().unwrap();
        for format in [
            &["--json"][..],
            &["--format", "text"],
            &["--format", "csv"],
            &["--format", "html"],
            &["--format", "ics"],
            &["--format", "geojson"],
        ] {
            let output = run(&[&["plan", "--from", path, "--near", "Nantes", "--seed", "1"][..], format].concat());
            assert_eq!(output.status.code(), Some(0), "{path} {format:?}: {}", String::from_utf8_lossy(&output.stderr));
            for stream in [&output.stdout, &output.stderr] {
                let text = String::from_utf8_lossy(stream);
                for secret in SECRETS.iter().chain(&["hunter2", "claire", "Rex", "JBSW", "0f3a9c"]) {
                    assert!(!text.contains(secret), "{secret} of {path} comes out as {format:?}");
                }
            }
        }
        let answer = json(&["plan", "--from", path, "--near", "Nantes", "--seed", "1", "--json"]);
        let mut ids: Vec<&str> =
            answer["wants"].as_array().unwrap().iter().filter_map(|want| want["match"]["id"].as_str()).collect();
        ids.sort_unstable();
        assert_eq!(ids, ["doodle", "google-docs"], "{path}");
    }
    // Nor where it cannot be read.
    for text in [
        format!("{{\"encrypted\": true, \"data\": \"{password}\"}}").as_str(),
        &format!("{{\"items\": [\"{user}\""),
        "\u{3}\u{d9}binary",
    ] {
        let path = self::file(&folder, "broken", text);
        let output = run(&["plan", "--from", path.to_str().unwrap()]);
        assert_ne!(output.status.code(), Some(0));
        let told = String::from_utf8_lossy(&output.stderr);
        assert!(SECRETS.iter().all(|secret| !told.contains(secret)) && told.contains("broken"), "{told}");
    }
}

#[test]
fn lists_come_from_files_and_from_standard_input() {
    let folder = tempfile::tempdir().unwrap();
    let bookmarks = "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n<DT><A HREF=\"https://trello.com/b/x\">Board</A>\n<DT><A HREF=\"https://trello.com/b/y\">Board</A>\n<DT><A HREF=\"https://zoom.us/j/1\">Call</A>\n</DL>";
    let path = file(&folder, "bookmarks.html", bookmarks);
    let answer = json(&["plan", "--from", path.to_str().unwrap(), "--seed", "1", "--json"]);
    assert_eq!((&answer["wants"][0]["match"]["id"], &answer["wants"][0]["times"]), (&"trello".into(), &2.into()));
    let mut child = program()
        .args(["plan", "--from", "-", "--seed", "1", "--json"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all("gmail\n# a comment\ndoodle.com\nxqzvw\n".as_bytes()).unwrap();
    let answer: Value = serde_json::from_slice(&child.wait_with_output().unwrap().stdout).unwrap();
    assert_eq!(answer["wants"].as_array().unwrap().len(), 3);
    assert_eq!(answer["uncovered"][0]["reason"]["code"], "not_recognised");
    let none = run(&["plan", "--from", folder.path().join("no-such-file").to_str().unwrap()]);
    assert_eq!(none.status.code(), Some(7));
}

#[test]
fn each_format_is_what_its_name_says() {
    let of = |format: &str| {
        said(&run(&["plan", "Doodle", "Google Docs", "--near", "Nantes", "--seed", "1", "--format", format]))
    };
    let csv = of("csv");
    let mut rows = csv::Reader::from_reader(csv.as_bytes());
    assert_eq!(rows.headers().unwrap().len(), 29);
    assert!(rows.records().count() >= 2);
    let html = of("html");
    assert!(html.starts_with("<!doctype html>") && html.trim_end().ends_with("</html>") && !html.contains("<script"));
    let map = of("geojson").parse::<geojson::GeoJson>().unwrap();
    assert!(matches!(map, geojson::GeoJson::FeatureCollection(_)));
    let tasks = of("ics");
    assert!(
        !tasks.contains('\u{fffd}')
            && tasks.starts_with("BEGIN:VCALENDAR\r\n")
            && tasks.trim_end().ends_with("END:VCALENDAR"),
        "{tasks}"
    );
    assert!(["\nPRODID:", "\nVERSION:2.0"].iter().all(|property| tasks.matches(property).count() == 1), "{tasks}");
    let begun = tasks.matches("BEGIN:VTODO").count();
    assert!(begun > 4 && begun == tasks.matches("END:VTODO").count() && begun == tasks.matches("\nUID:").count());
    assert!(tasks.lines().all(|line| line.trim_end_matches('\r').len() <= 75));
}

#[test]
fn hosters_are_kept_and_left_out() {
    let ids = |more: &[&str]| {
        let answer = json(
            &[&["plan", "Doodle", "Google Docs", "Zoom", "--near", "Nantes", "--seed", "1", "--json"][..], more]
                .concat(),
        );
        let of = |plan: &Value| {
            plan["hosters"]
                .as_array()
                .unwrap()
                .iter()
                .map(|hoster| hoster["hoster"]["id"].as_str().unwrap().to_owned())
                .collect::<Vec<_>>()
        };
        answer["plans"].as_array().unwrap().iter().flat_map(of).collect::<Vec<_>>()
    };
    let all = ids(&[]);
    assert!(!ids(&["--not", &all[0]]).contains(&all[0]));
    assert!(ids(&["--keep", "framasoft"]).contains(&"framasoft".to_owned()));
    assert_eq!(ids(&["--max-hosters", "1"]).len(), 1);
    assert_eq!(run(&["plan", "Doodle", "--keep", "no such hoster"]).status.code(), Some(2));
    assert_eq!(run(&["plan", "xqzvw"]).status.code(), Some(3));
    assert_eq!(run(&["plan"]).status.code(), Some(2));
}

#[test]
fn moving_is_told_with_sources() {
    let text = said(&run(&["move", "Trello", "--to", "wekan"]));
    for part in ["→ Wekan", "Trello JSON", "Take the data out", "Close the old", "github.com"] {
        assert!(text.contains(part), "{part}: {text}");
    }
    assert!(!text.contains("→ Vikunja"));
    let answer = json(&["move", "trello", "--json"]);
    assert!(answer["to"].as_array().unwrap().iter().any(|target| target["moving"]["code"] == "file"));
    assert_eq!(run(&["move", "xqzvw"]).status.code(), Some(3));
    assert_eq!(run(&["move", "trello", "--to", "peertube"]).status.code(), Some(2));
}

#[test]
fn plans_of_associations_are_simulated() {
    let found = json(&["simulate", "--wants", "4", "--users", "20", "--json"]);
    let share = found["covered_share"].as_f64().unwrap();
    assert!((0.5..=1.0).contains(&share) && found["hosters"].as_f64().unwrap() >= 1.0, "{found}");
    assert!(found["effective_hosters"].as_f64().unwrap() > 1.0 && found["score"]["mean"].as_f64().unwrap() <= 0.02);
    assert_eq!(run(&["simulate", "--wants", "4", "--users", "5", "--format", "svg"]).status.code(), Some(2));
}
