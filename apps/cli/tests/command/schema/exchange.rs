//! Overlays: those that imports write, those written by hand, and the records of the data folder.

use super::*;
use std::path::Path;

fn read(path: &Path) -> Value {
    let text = fs::read_to_string(path).unwrap();
    match path.extension().unwrap().to_str().unwrap() {
        "toml" => serde_json::to_value(text.parse::<toml::Table>().unwrap()).unwrap(),
        _ => serde_json::from_str(&text).unwrap(),
    }
}

const FORMATS: [(&str, &str, &str); 18] = [
    ("xmpp-providers", "xmpp-providers.json", "chat.example.org"),
    ("librehost", "librehost.json", "Example Hosting"),
    ("joinmatrix", "joinmatrix.json", "matrix.example.org"),
    ("peertube", "peertube.json", "video.example.org"),
    ("privatebin", "privatebin.json", "paste.example.org"),
    ("nextcloud", "nextcloud.json", "Example Cloud"),
    ("yunohost", "yunohost.toml", ""),
    ("mobilizon", "mobilizon.json", "events.example.org"),
    ("searx-space", "searx-space.json", "search.example.org"),
    ("fastside", "fastside.json", "tools.example.org"),
    ("fediverse-observer", "fediverse-observer.json", "social.example.org"),
    // What lies at a known hoster is its own.
    ("etherpad-scanner", "etherpad-scanner.json", "Châlec"),
    ("cryptpad", "cryptpad.json", "pad.example.org"),
    ("freifunk", "freifunk.json", "Freifunk Example"),
    ("ffdn", "ffdn.json", "Alsace Réseau Neutre (ARN)"),
    ("libretranslate", "libretranslate.md", "translate.example.org"),
    ("rss-bridge", "rss-bridge.md", "rss.example.org"),
    ("fediverse-near-me", "fediverse-near-me.json", "town.example.org"),
];

fn import(format: &str, file: &str, out: &Path) -> (i32, String) {
    let file = format!("{ROOT}/tests/directories/golden/{file}");
    let out = out.to_str().unwrap();
    let origin = ["--origin", "https://directory.example.org/list", "--retrieved", "2026-11-22"];
    run(&[&["data", "import", "--format", format, &file, "--out", out, "--json"][..], &origin].concat(), "")
}

#[test]
fn directories_become_overlays_that_answer() {
    let folder = tempfile::tempdir().unwrap();
    for (format, file, name) in FORMATS {
        for ending in ["json", "toml"] {
            let out = folder.path().join(format!("{format}.{ending}"));
            let (code, printed) = import(format, file, &out);
            assert_eq!(code, 0, "{format}: {printed}");
            let told: Value = serde_json::from_str(&printed).unwrap();
            assert!(["matches", "report", "left_out"].iter().all(|key| told.get(*key).is_some()), "{told}");
            check("overlay", &read(&out), format);
            let laid = out.to_str().unwrap();
            if name.is_empty() {
                let (code, out) = run(&["alternatives", "Doodle", "--data", laid, "--json"], "");
                assert!(code == 0 && out.contains("\"etherpad\""), "{out}");
            } else {
                let entry = ask("hoster", &["hosters", name, "--data", laid, "--json"]);
                assert_eq!(entry["hoster"]["name"], name);
            }
        }
    }
}

#[test]
fn dirty_directories_become_sound_overlays() {
    let folder = tempfile::tempdir().unwrap();
    for (format, file, _) in FORMATS {
        let (stem, ending) = file.split_once('.').unwrap();
        let out = folder.path().join("o.json");
        let (code, printed) = import(format, &format!("{stem}-dirty.{ending}"), &out);
        assert_eq!(code, 0, "{format}: {printed}");
        let overlay = read(&out);
        check("overlay", &overlay, format);
        assert!(!overlay.to_string().to_lowercase().contains("<script"), "{format}");
    }
}

#[test]
fn a_directory_of_another_format_is_refused_with_a_hint() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("o.toml");
    let (code, printed) = import("peertube", "privatebin.json", &out);
    let told: Value = serde_json::from_str(&printed).unwrap();
    check("error", &told, "refused");
    assert_eq!((code, &told["error"]["code"]), (2, &"another_format".into()));
    assert!(told["error"]["hint"].as_str().unwrap().contains("instances.joinpeertube.org") && !out.exists());
    let file = format!("{ROOT}/tests/directories/golden/peertube.json");
    let (code, _) = run(&["data", "import", "--format", "peertube", &file, "--out", out.to_str().unwrap()], "");
    assert_eq!(code, 2, "the address must be told");
}

#[test]
fn files_of_hosters_become_overlays() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("hosters.json");
    let dirty = format!("{ROOT}/tests/exchange/dirty");
    let arguments = ["data", "import", "--chatonsinfos", &dirty, "--origin", "https://a.example/", "--out"];
    let (code, printed) = run(&[&arguments[..], &[out.to_str().unwrap()]].concat(), "");
    assert_eq!(code, 0, "{printed}");
    check("overlay", &read(&out), "chatonsinfos");
}

#[test]
fn the_records_of_the_data_folder_fit() {
    for (folder, key) in [("hosters", "hoster"), ("software", "software"), ("services", "service")] {
        let mut paths = Vec::new();
        data::files(Path::new(&format!("{ROOT}/data/{folder}")), &mut paths);
        assert!(paths.len() > 100, "{folder}");
        for path in paths {
            let mut record = read(&path);
            // A record of the folder takes its id from its file where it has none.
            let stem = path.file_stem().unwrap().to_str().unwrap();
            record.as_object_mut().unwrap().entry("id").or_insert(stem.into());
            check("overlay", &serde_json::json!({ key: [record] }), &path.display().to_string());
        }
    }
}

#[test]
fn spoilt_overlays_are_refused() {
    let sound = serde_json::json!({ "date": "2026-11-22", "hoster": [{
        "id": "example", "name": "Example", "profile": "community",
        "website": { "value": "https://example.org/", "source": "page" },
        "offer": [{ "need": "date-poll", "software": "framadate", "source": "page" }],
        "source": { "page": { "url": "https://example.org/", "seen": "2026-11-22", "grade": "read" } } }] });
    check("overlay", &sound, "by hand");
    for (path, value) in [
        ("/hosters", serde_json::json!([])),
        ("/hoster/0/ofer", serde_json::json!([])),
        ("/hoster/0/profile", "club".into()),
        ("/hoster/0/source", serde_json::json!({})),
        ("/hoster/0/source/page/grade", "sure".into()),
        ("/hoster/0/website/value", "example.org".into()),
        ("/hoster/0/offer/0/need", Value::Null),
        ("/hoster/0/offer/0/account", "yes".into()),
        ("/date", "soon".into()),
    ] {
        let mut spoilt = sound.clone();
        let (parent, key) = path.rsplit_once('/').unwrap();
        spoilt.pointer_mut(parent).unwrap()[key] = value;
        assert!(!fits("overlay", &spoilt), "{path}");
    }
}
