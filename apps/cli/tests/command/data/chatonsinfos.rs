//! Files of hosters at the command line: checked, imported, laid over the catalogue, exported.

use super::run;
use serde_json::Value;
use std::{fs, path::Path};

const DIRTY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/exchange/dirty");

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|e| panic!("{e}: {text}"))
}

/// The dirty files read into an overlay.
fn import(out: &Path) -> (i32, String, String) {
    let out = out.to_str().unwrap();
    run(&[
        "data",
        "import",
        "--chatonsinfos",
        DIRTY,
        "--origin",
        "https://a.example/",
        "--retrieved",
        "2026-11-22",
        "--out",
        out,
    ])
}

#[test]
fn a_hoster_learns_line_key_problem_mend_and_gain() {
    let (code, out, err) = run(&["data", "check", "--chatonsinfos", DIRTY, "--retrieved", "2026-11-22"]);
    assert_eq!(code, 6, "{err}");
    for said in [
        "nuage.properties:15: error: organization.logo: `javascript:alert(1)`",
        "nuage.properties:19: warning: organization.naem: the format has no such key; write organization.name [key]",
        "did you mean Framadate? [software]",
        "gain: organization.legal.url: up to +",
        " errors, ",
    ] {
        assert!(out.contains(said), "{said} in {out}");
    }
    let (code, out, _) =
        run(&["data", "check", "--chatonsinfos", DIRTY, "--retrieved", "2026-11-22", "--lang", "fr", "--json"]);
    let document = json(&out);
    let errors = document["remarks"].as_array().unwrap().iter().filter(|r| r["severity"] == "error").count();
    assert_eq!((code, document["errors"].as_u64()), (6, Some(errors as u64)));
    let gains = document["gains"].as_array().unwrap();
    assert!(
        gains.iter().all(|g| g["gain"].as_f64().unwrap() > 0.0 && g["file"].as_str().unwrap().ends_with(".properties"))
    );
    assert!(gains.iter().any(|g| g["publish"].as_str().unwrap().starts_with("Publiez")), "{gains:?}");
}

#[test]
fn one_sound_file_has_no_error() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("o.properties");
    fs::write(&file, "file.class = Organization\norganization.name = A\norganization.website = https://a.example/\n")
        .unwrap();
    let (code, out, _) = run(&["data", "check", "--chatonsinfos", file.to_str().unwrap()]);
    assert!(code == 0 && out.contains("0 errors"), "{out}");
}

#[test]
fn an_import_answers_every_question() {
    let folder = tempfile::tempdir().unwrap();
    for ending in ["toml", "json"] {
        let overlay = folder.path().join(format!("overlay.{ending}"));
        let (code, out, err) = import(&overlay);
        assert_eq!(code, 0, "{err}");
        assert!(out.contains("Le Nuage d'à côté: new, as le-nuage-d-a-cote"), "{out}");
        assert!(err.contains("left out: Sondages: no software"), "{err}");
        let data = overlay.to_str().unwrap();
        let ask = |words: &[&str]| {
            let (code, out, err) = run(&[words, &["--data", data, "--json"]].concat());
            assert_eq!(code, 0, "{words:?}: {out}{err}");
            json(&out)
        };
        let entry = ask(&["hosters", "le-nuage-d-a-cote"]);
        assert_eq!(entry["hoster"]["offer"].as_array().unwrap().len(), 3);
        assert_eq!(entry["hoster"]["aside"][0]["value"], "self-described");
        let answer = ask(&["recommend", "Google Docs", "--near", "Nantes", "--software", "etherpad", "--limit", "100"]);
        let hosters = answer["hosters"].as_array().unwrap();
        assert!(hosters.iter().any(|h| h["hoster"]["id"] == "le-nuage-d-a-cote"), "it is near and in the open");
        assert!(ask(&["openness", "le-nuage-d-a-cote"])["openness"]["score"].as_f64().unwrap() > 0.0);
        let why = ask(&["explain", "Google Docs", "--near", "Nantes", "--hoster", "le-nuage-d-a-cote"]);
        assert!(why["rank"].as_u64().is_some());
    }
}

#[test]
fn what_cannot_be_done_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (empty, out) = (path("empty"), path("o.toml"));
    fs::create_dir(&empty).unwrap();
    assert_eq!(run(&["data", "check", "--chatonsinfos", &empty]).0, 2);
    assert_eq!(run(&["data", "check", "--chatonsinfos", &path("none.properties")]).0, 7);
    fs::write(path("bare.properties"), "organization.name = A\n").unwrap();
    let import =
        |file: &str, more: &[&str]| run(&[&["data", "import", "--chatonsinfos", file, "--out", &out], more].concat());
    let (code, _, err) = import(&path("bare.properties"), &[]);
    assert!(code == 2 && err.contains("--origin"), "{err}");
    assert_eq!(import(&path("bare.properties"), &["--origin", "ftp://a.example/"]).0, 2);
    assert_eq!(import(&path("bare.properties"), &["--retrieved", "soon"]).0, 2);
    fs::write(path("nameless.properties"), "file.class = Organization\nfile.url = https://a.example/o\n").unwrap();
    assert_eq!(import(&path("nameless.properties"), &[]).0, 6);
    let (code, _, err) =
        run(&["data", "import", "--chatonsinfos", DIRTY, "--origin", "https://a.example/", "--out", &path("o.bin")]);
    assert!(code == 2 && err.contains(".toml or .json"), "{err}");
}

#[test]
fn a_known_hoster_gets_a_starting_point() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("framasoft");
    let out = out.to_str().unwrap();
    let (code, said, err) = run(&["data", "export", "--chatonsinfos", "Framasoft", "--out", out]);
    assert_eq!(code, 0, "{err}");
    assert!(said.contains("data check --chatonsinfos"), "{said}");
    let organization = fs::read_to_string(Path::new(out).join("organization.properties")).unwrap();
    assert!(organization.contains("file.url = https://framasoft.org/.well-known/chatonsinfos/organization.properties"));
    let (code, said, _) = run(&["data", "check", "--chatonsinfos", out]);
    assert!(code == 0 && said.contains("0 errors"), "{said}");
    assert_eq!(run(&["data", "export", "--chatonsinfos", "nobody at all", "--out", out]).0, 2);
}

#[test]
fn the_record_of_a_hoster_is_written_and_read_again() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().to_str().unwrap();
    let (code, said, err) = run(&["data", "export", "--record", "Framasoft", "--out", out]);
    assert!(code == 0 && said.contains("the record of Framasoft"), "{said}{err}");
    let file = folder.path().join("framasoft.toml");
    let text = fs::read_to_string(&file).unwrap();
    assert!(text.contains("\n#green_hosting = {"), "what is not known is left to fill in: {text}");
    let (_, known, _) = run(&["hosters", "framasoft", "--json"]);
    let (code, again, err) = run(&["hosters", "framasoft", "--json", "--data", file.to_str().unwrap()]);
    assert_eq!((code, again), (0, known), "{err}");
    fs::write(&file, text + "# mine\n").unwrap();
    assert_eq!(run(&["data", "export", "--record", "framasoft", "--out", out]).0, 7, "what somebody wrote stays");
    assert_eq!(run(&["data", "export", "--out", out]).0, 2);
}

#[test]
fn files_of_one_name_in_two_folders_are_two() {
    let folder = tempfile::tempdir().unwrap();
    for (name, more) in [("a", "subs.s = https://a.example/s.properties\n"), ("b", "")] {
        fs::create_dir(folder.path().join(name)).unwrap();
        let text = format!("file.class = Organization\norganization.name = {name}\n{more}");
        fs::write(folder.path().join(name).join("organization.properties"), text).unwrap();
    }
    // It does not tell its address; the one that names it does.
    fs::write(
        folder.path().join("a/s.properties"),
        "file.class = Service\nservice.registration = None\nsoftware.name = Etherpad\n",
    )
    .unwrap();
    let out = folder.path().join("o.json");
    let origin = ["--origin", "https://x.example/", "--retrieved", "2026-11-22"];
    let paths = ["--chatonsinfos", folder.path().to_str().unwrap(), "--out", out.to_str().unwrap()];
    let (code, _, err) = run(&[&["data", "import"][..], &paths, &origin].concat());
    assert_eq!(code, 0, "{err}");
    let overlay = json(&fs::read_to_string(&out).unwrap());
    let hosters = overlay["merge"].as_array().unwrap();
    assert_eq!((hosters.len(), hosters[0]["offer"].as_array().map(Vec::len)), (2, Some(1)), "{overlay}");
}
