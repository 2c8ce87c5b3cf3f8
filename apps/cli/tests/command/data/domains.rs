//! What joins a known hoster because it lies at its domain, with the public-suffix list of the command.

use super::run;
use serde_json::Value;
use std::{fs, path::Path};
use tempfile::TempDir;

const GOLDEN: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/directories/golden");

/// What the command says of an import, and the overlay that it wrote.
fn imported(folder: &TempDir, arguments: &[&str]) -> (String, String) {
    let out = folder.path().join("overlay.toml");
    let out = out.to_str().unwrap();
    let (code, said, err) =
        run(&[&["data", "import"], arguments, &["--retrieved", "2026-11-22", "--out", out]].concat());
    assert_eq!(code, 0, "{err}");
    (said, out.to_owned())
}

fn peertube(folder: &TempDir, index: &Path) -> (String, String) {
    let origin = "https://instances.example.org/api/v1/instances";
    imported(folder, &["--format", "peertube", index.to_str().unwrap(), "--origin", origin])
}

/// An index of instances at these hosts.
fn index(folder: &TempDir, hosts: &[&str]) -> std::path::PathBuf {
    let path = folder.path().join("index.json");
    let rows: Vec<Value> = hosts.iter().map(|host| serde_json::json!({ "host": host, "health": 100 })).collect();
    fs::write(&path, serde_json::json!({ "data": rows }).to_string()).unwrap();
    path
}

fn hosters(arguments: &[&str]) -> Value {
    let (code, out, err) = run(&[&["hosters", "--json"], arguments].concat());
    assert_eq!(code, 0, "{err}");
    serde_json::from_str(&out).unwrap()
}

#[test]
fn an_index_of_instances_gives_a_known_hoster_an_offer() {
    let folder = tempfile::tempdir().unwrap();
    let (said, overlay) = peertube(&folder, &Path::new(GOLDEN).join("peertube-known.json"));
    assert!(said.contains("video.chalec.org: merged into chalec, known by its domain"), "{said}");
    assert!(fs::read_to_string(&overlay).unwrap().contains(r#"domains = ["chalec.org"]"#));
    let entry = hosters(&["chalec", "--data", &overlay]);
    let offers = entry["hoster"]["offer"].as_array().unwrap();
    assert_eq!(offers.iter().filter(|offer| offer["url"] == "https://video.chalec.org").count(), 1);
    let plain = hosters(&["chalec"]);
    for fact in ["name", "aka", "website", "languages", "server_countries", "status", "site"] {
        assert_eq!(entry["hoster"][fact], plain["hoster"][fact], "{fact}");
    }
    assert_eq!(run(&["hosters", "video-chalec-org", "--data", &overlay]).0, run(&["hosters", "no-such-hoster"]).0);
    // Laid twice it is laid once.
    assert_eq!(hosters(&["chalec", "--data", &overlay, "--data", &overlay])["hoster"], entry["hoster"]);
}

#[test]
fn what_lies_at_a_shared_domain_is_a_hoster_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    // A suffix that an association gives out, a domain of two hosters, of a host of many, of a university.
    let hosts = ["video.someone.ynh.fr", "video.berlin.ccc.de", "video.lautre.net", "video.club.tu-chemnitz.de"];
    let (said, overlay) = peertube(&folder, &index(&folder, &hosts));
    for host in hosts {
        assert!(said.contains(&format!("{host}: new, as {}", host.replace('.', "-"))), "{host}: {said}");
    }
    assert!(!fs::read_to_string(overlay).unwrap().contains("domains"));
}

#[test]
fn a_hosters_own_file_at_its_domain_joins_it() {
    let import = |file_url: &str, website: &str| {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("nixnet.properties");
        let lines = format!(
            "file.class = Organization\nfile.url = {file_url}\norganization.name = NixNet\n\
             organization.website = {website}\norganization.startdate = 2018-01-02\n"
        );
        fs::write(&file, lines).unwrap();
        let (said, overlay) = imported(&folder, &["--chatonsinfos", file.to_str().unwrap()]);
        let founded = hosters(&["nixnet", "--data", &overlay])["hoster"]["founded"]["value"].clone();
        (said, founded)
    };
    let (said, founded) = import("https://nixnet.services/nixnet.properties", "https://nixnet.services/");
    assert!(said.contains("NixNet: merged into nixnet, known by its domain"), "{said}");
    assert_eq!(founded, "2018-01-02");
    // Elsewhere anybody could have written it.
    let (said, founded) = import("https://impostor.example/nixnet.properties", "https://nixnet.services/");
    assert!(said.contains("NixNet: merged into nixnet, known by its domain"), "{said}");
    assert_eq!(founded, Value::Null);
    let (said, _) = import("https://nixnet.github.io/nixnet.properties", "https://nixnet.github.io/");
    assert!(said.contains("NixNet: new"), "{said}");
}
