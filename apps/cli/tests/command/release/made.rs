//! What a release is made of.

use super::world::*;
use degafam::signed::verify;
use std::{collections::BTreeSet, fs, path::Path, process::Command};

/// Names of the files of a folder.
fn names(folder: &Path) -> BTreeSet<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn every_file_is_announced_and_signed_under_its_name() {
    let world = World::new();
    let folder = world.first("2099-01-01");
    let said = latest(&folder);
    assert_eq!(
        (&said["version"], &said["date"], &said["format"]),
        (&"2099-01-01".into(), &"2099-01-01".into(), &1.into())
    );
    assert!(said["attribution"].as_str().unwrap().contains("small, 2099-01-01, CC-BY-SA-4.0"));
    let file = &said["files"][0];
    let bytes = fs::read(folder.join(file["name"].as_str().unwrap())).unwrap();
    assert_eq!(file["bytes"], bytes.len());
    assert_eq!(file["blake3"], blake3::hash(&bytes).to_hex().as_str());
    assert_eq!((&file["kind"], &file["licence"]), (&"catalogue".into(), &"CC-BY-SA-4.0".into()));
    let formats = degafam::curate::formats(&bytes).unwrap();
    assert_eq!((&file["format"], &file["least"]), (&formats.0.into(), &formats.1.into()));
    let all = names(&folder);
    assert_eq!(all.len(), 4, "{all:?}");
    for name in all.iter().filter(|name| !name.ends_with(".minisig")) {
        let signature = fs::read_to_string(folder.join(format!("{name}.minisig"))).unwrap();
        let comment = verify(&fs::read(folder.join(name)).unwrap(), &signature, KEY).unwrap();
        assert_eq!(comment, format!("degafam data\tfile:{name}\tversion:2099-01-01\tdate:2099-01-01"));
    }
}

#[test]
fn two_releases_of_the_same_are_equal_but_for_the_signatures() {
    let world = World::new();
    let data = world.data("data", "2099-01-01", "Far away");
    world.release(&data, "one", &[]);
    world.release(&data, "two", &[]);
    let (one, two) = (world.path("one"), world.path("two"));
    assert_eq!(names(&one), names(&two));
    for name in names(&one) {
        let same = fs::read(one.join(&name)).unwrap() == fs::read(two.join(&name)).unwrap();
        assert!(same || name.ends_with(".minisig"), "{name}");
    }
}

#[test]
fn a_second_one_of_a_day_tells_what_changed_and_has_it_alone() {
    let world = World::new();
    let [first, second] = world.both(["2099-01-01", "2099-01-01"]);
    let said = latest(&second);
    assert_eq!((&said["version"], &said["previous"]), (&"2099-01-01.2".into(), &"2099-01-01".into()));
    let [old, new] = [&first, &second].map(|folder| file_of(folder, "catalogue"));
    let diff = world.done(&["data", "diff", old.to_str().unwrap(), new.to_str().unwrap()]);
    let lines: Vec<&str> = diff.lines().filter(|line| !line.is_empty()).collect();
    assert!(lines[0].contains("1 hoster changed"), "{diff}");
    assert_eq!(said["changes"], serde_json::json!(lines));
    let delta = &said["deltas"][0];
    assert_eq!(delta["from"], blake3::hash(&fs::read(&old).unwrap()).to_hex().as_str());
    let changes = fs::read(second.join(delta["name"].as_str().unwrap())).unwrap();
    let made = degafam::curate::apply(&fs::read(old).unwrap(), &changes).unwrap();
    assert!(made == fs::read(new).unwrap() && changes.len() < 4000, "{}", changes.len());
}

/// A folder that all releases share: who holds any of them has the newest by its changes.
#[test]
fn the_changes_from_several_releases_lie_in_one_folder() {
    let world = World::new();
    let folder = world.first("2099-01-01");
    let own = folder.to_str().unwrap();
    for (name, date) in [("b", "2099-01-02"), ("c", "2099-01-03")] {
        let data = world.data(name, date, name);
        world.release(&data, "first", &["--previous", own]);
    }
    let said = latest(&folder);
    let from: Vec<&str> = said["deltas"].as_array().unwrap().iter().map(|d| d["name"].as_str().unwrap()).collect();
    let delta = |from: &str| format!("catalogue-{from}-to-2099-01-03.delta");
    assert_eq!(from, [delta("2099-01-02"), delta("2099-01-01")]);
    let older = world.data("older", "2098-12-31", "d");
    let (code, _, err) = world.run(&[
        "data",
        "release",
        "--folder",
        &older,
        "--key",
        &world.text("secret.key"),
        "--out",
        own,
        "--previous",
        own,
    ]);
    assert!(code == 6 && err.contains("older than 2099-01-03"), "{err}");
}

#[test]
fn what_was_published_stays() {
    let world = World::new();
    let folder = world.first("2099-01-01");
    let before = fs::read(file_of(&folder, "catalogue")).unwrap();
    let other = world.data("other", "2099-01-01", "Another name");
    let (key, out) = (world.text("secret.key"), world.text("first"));
    let (code, _, err) = world.run(&["data", "release", "--folder", &other, "--key", &key, "--out", &out]);
    assert!(code == 7 && err.contains("--previous"), "{err}");
    assert_eq!(fs::read(file_of(&folder, "catalogue")).unwrap(), before);
}

#[test]
fn an_overlay_is_released_with_its_licence_alone() {
    let world = World::new();
    let data = world.data("data", "2099-01-01", "Far away");
    let overlay = world.path("members.json");
    let key = world.text("secret.key");
    let run = |text: &str| {
        fs::write(&overlay, text).unwrap();
        let out = world.text("out");
        world.run(&[
            "data",
            "release",
            "--folder",
            &data,
            "--key",
            &key,
            "--out",
            &out,
            "--layer",
            overlay.to_str().unwrap(),
        ])
    };
    let (code, _, err) = run(r#"{"layer": {"name": "Members"}}"#);
    assert!(code == 6 && err.contains("does not tell its licence"), "{err}");
    let (code, _, err) = run(r#"{"layer": {"name": "Members", "licence": "CC0-1.0"}, "hoster": [{"id": "a"}]}"#);
    assert_eq!(code, 6, "{err}");
    assert!(!world.path("out").exists());
    let (code, _, err) = run(r#"{"layer": {"name": "Members", "licence": "CC0-1.0"}}"#);
    assert_eq!(code, 0, "{err}");
    let said = latest(&world.path("out"));
    assert_eq!((&said["files"][1]["kind"], &said["files"][1]["licence"]), (&"layer".into(), &"CC0-1.0".into()));
    assert_eq!(said["files"][1]["name"], "layer-members-2099-01-01.json");
    assert!(said["attribution"].as_str().unwrap().contains("Members"), "{said}");
}

#[test]
fn only_who_has_the_secret_key_and_its_password_signs() {
    let world = World::new();
    let data = world.data("data", "2099-01-01", "Far away");
    let pair = minisign::KeyPair::generate_encrypted_keypair(Some("open sesame".into())).unwrap();
    fs::write(world.path("locked.key"), pair.sk.to_box(None).unwrap().into_string()).unwrap();
    fs::write(world.path("empty.key"), "").unwrap();
    fs::write(world.path("public.key"), format!("untrusted comment: x\n{KEY}\n")).unwrap();
    let out = world.text("out");
    let run = |key: &str, password: Option<&str>| {
        let mut command = crate::program::program();
        command.args(["data", "release", "--folder", &data, "--out", &out, "--key", &world.text(key)]);
        command.env("LC_ALL", "C").stdin(std::process::Stdio::null());
        command.envs(password.map(|password| ("DEGAFAM_KEY_PASSWORD", password)));
        let output = command.output().unwrap();
        (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    for (key, password, code, told) in [
        ("locked.key", Some("open barley"), 2, "Wrong password"),
        ("empty.key", None, 2, "no secret key"),
        ("public.key", None, 2, "no secret key"),
        ("missing.key", None, 7, "missing.key"),
    ] {
        let (found, err) = run(key, password);
        assert!(found == code && err.contains(told), "{key}: {found} {err}");
        assert!(!world.path("out").exists(), "{key}");
    }
    let (code, err) = run("locked.key", Some("open sesame"));
    assert_eq!(code, 0, "{err}");
    world.installed(&world.path("out"), &["--key", &pair.pk.to_base64()]);
}

/// Whoever does not trust this program asks the one by which minisign is known.
#[test]
fn minisign_itself_verifies_every_file_and_its_keys_sign() {
    let world = World::new();
    let minisign = |arguments: &[&str]| Command::new("minisign").args(arguments).output();
    if minisign(&["-v"]).is_err() {
        eprintln!("minisign is not installed here: nothing was asked of it");
        return;
    }
    let (secret, public) = (world.text("secret.key"), world.text("own.pub"));
    assert!(minisign(&["-G", "-W", "-f", "-p", &public, "-s", &secret]).unwrap().status.success());
    let folder = world.first("2099-01-01");
    for name in names(&folder).iter().filter(|name| !name.ends_with(".minisig")) {
        let file = folder.join(name);
        let output = minisign(&["-V", "-p", &public, "-m", file.to_str().unwrap()]).unwrap();
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(output.status.success() && said.contains(&format!("file:{name}")), "{said}");
    }
    world.installed(&folder, &["--key", &public]);
    let kept = file_of(&world.home().join("releases/2099-01-01"), "catalogue");
    assert!(minisign(&["-V", "-p", &public, "-m", kept.to_str().unwrap()]).unwrap().status.success());
}
