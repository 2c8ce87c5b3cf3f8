//! What is not installed: each is told, and what was there before stays, byte for byte.

use super::world::*;
use crate::program::{PROGRAM, starter};
use crate::view::copy;
use serde_json::{Value, json};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Installs what must be refused, and looks that nothing changed.
fn refused(world: &World, from: &Path, more: &[&str], code: i32, told: &str) {
    let before = world.kept();
    let (found, out, err) = world.install(from, more);
    println!("| {told} | {} | {found} |", err.trim().replace('\n', " "));
    assert_eq!(found, code, "{told}: {out}{err}");
    assert!(err.contains(told), "{told}: {err}");
    assert!(world.kept() == before, "{told}: what was installed has changed");
}

/// A copy of a release, to be spoilt.
fn copied(world: &World, from: &Path, name: &str) -> PathBuf {
    let to = world.path(name);
    copy(from, &to);
    to
}

/// Two releases, the first of which is installed.
fn before() -> (World, PathBuf, PathBuf) {
    let world = World::new();
    let [first, second] = world.both(["2099-01-01", "2099-01-02"]);
    world.installed(&first, &["--key", KEY]);
    (world, first, second)
}

#[test]
fn keys_that_are_not_known() {
    let world = World::new();
    let [first, second] = world.both(["2099-01-01", "2099-01-02"]);
    refused(&world, &first, &[], 2, "no public key yet");
    refused(&world, &first, &["--key", "degafam"], 2, "no public key of minisign");
    refused(&world, &first, &["--key", OTHER_KEY], 6, "another key");
    assert!(!world.home().exists());
    world.installed(&first, &["--key", KEY]);
    // Signed anew by somebody else: refused without their key, and taken where it is named.
    let theirs = copied(&world, &second, "theirs");
    for entry in fs::read_dir(&second).unwrap().map(|entry| entry.unwrap().path()) {
        let name = entry.file_name().unwrap().to_str().unwrap().to_owned();
        if !name.ends_with(".minisig") {
            let comment = format!("degafam data\tfile:{name}\tversion:2099-01-02\tdate:2099-01-02");
            let signed = signature(OTHER_SECRET, &fs::read(&entry).unwrap(), &comment);
            fs::write(theirs.join(format!("{name}.minisig")), signed).unwrap();
        }
    }
    refused(&world, &theirs, &[], 6, "another key");
    let (code, _, err) = world.install(&theirs, &["--key", OTHER_KEY]);
    assert!(code == 0 && err.contains("another key than before is trusted"), "{err}");
    refused(&world, &second, &[], 6, "another key");
    // The key may be a file.
    fs::write(world.path("key.pub"), format!("untrusted comment: ours\n{KEY}\n")).unwrap();
    world.installed(&second, &["--key", &world.text("key.pub"), "--allow-older"]);
}

#[test]
fn files_that_were_altered_cut_swapped_or_lost() {
    let (world, _, second) = before();
    let name = |path: PathBuf| path.file_name().unwrap().to_str().unwrap().to_owned();
    let catalogue = name(file_of(&second, "catalogue"));
    let delta = latest(&second)["deltas"][0]["name"].as_str().unwrap().to_owned();
    let spoil = |label: &str, file: &str, spoil: &dyn Fn(Vec<u8>) -> Option<Vec<u8>>| {
        let folder = copied(&world, &second, label);
        let path = folder.join(file);
        match spoil(fs::read(&path).unwrap()) {
            Some(bytes) => fs::write(path, bytes).unwrap(),
            None => fs::remove_file(path).unwrap(),
        }
        // The whole file counts where nothing else leads to it.
        if file.starts_with(&catalogue) {
            let mut said = latest(&folder);
            said["deltas"] = json!([]);
            forge(&folder, said.to_string().as_bytes(), "2099-01-02", "2099-01-02");
        }
        folder
    };
    let flipped = |mut bytes: Vec<u8>| {
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        Some(bytes)
    };
    let cut = |bytes: Vec<u8>| Some(bytes[..bytes.len() - 10].to_vec());
    let gone = |_: Vec<u8>| None;
    let signature_of = |file: &str| format!("{file}.minisig");
    for (label, file, how, code, told) in [
        ("1", catalogue.clone(), &flipped as &dyn Fn(Vec<u8>) -> Option<Vec<u8>>, 6, "BLAKE3 differs"),
        ("2", catalogue.clone(), &cut, 6, "bytes, "),
        ("3", catalogue.clone(), &gone, 7, "No such file"),
        ("4", signature_of(&catalogue), &gone, 7, "No such file"),
        ("5", signature_of(&catalogue), &cut, 6, "no signature of minisign"),
        ("6", "latest.json".to_owned(), &flipped, 6, "signature is not one of these bytes"),
        ("7", "latest.json".to_owned(), &cut, 6, "signature is not one of these bytes"),
        ("8", "latest.json".to_owned(), &gone, 7, "No such file"),
        ("9", signature_of("latest.json"), &gone, 7, "No such file"),
        ("10", delta.clone(), &flipped, 6, "BLAKE3 differs"),
        ("11", delta.clone(), &gone, 7, "No such file"),
    ] {
        refused(&world, &spoil(label, &file, how), &[], code, told);
    }
    // A signature of the same key, of another file or another release.
    for (label, comment) in [("12", "file:places.bin\tversion:2099-01-02"), ("13", "file:NAME\tversion:2099-01-01")] {
        let comment = format!("degafam data\t{}\tdate:2099-01-02", comment.replace("NAME", &catalogue));
        let signed = signature(SECRET, &fs::read(second.join(&catalogue)).unwrap(), &comment);
        let folder = spoil(label, &signature_of(&catalogue), &|_| Some(signed.clone().into_bytes()));
        refused(&world, &folder, &[], 6, "that of another file or release");
    }
    world.installed(&second, &[]);
}

#[test]
fn older_releases_unless_they_are_wished() {
    let world = World::new();
    let [first, second] = world.both(["2099-01-01", "2099-01-01"]);
    world.installed(&second, &["--key", KEY]);
    refused(&world, &first, &[], 6, "older than 2099-01-01.2");
    // The same version with other contents.
    let folder = copied(&world, &second, "same");
    let mut said = latest(&folder);
    said["changes"] = json!(["nothing"]);
    forge(&folder, said.to_string().as_bytes(), "2099-01-01.2", "2099-01-01");
    refused(&world, &folder, &[], 6, "says something else than the one that is installed");
    // Nothing there can be read any more: which version it was still counts.
    fs::remove_file(world.home().join("releases/2099-01-01.2/latest.json")).unwrap();
    refused(&world, &first, &[], 6, "older than 2099-01-01.2");
    world.installed(&second, &[]);
    world.installed(&first, &["--allow-older"]);
    assert_eq!(fs::read_to_string(world.home().join("current")).unwrap(), "2099-01-01\n");
}

/// Signed, and wrong all the same: who signs may err, or have lost the key.
#[test]
fn a_latest_json_that_is_hostile() {
    let (world, _, second) = before();
    let said = latest(&second);
    let with = |change: &dyn Fn(&mut Value)| {
        let mut changed = said.clone();
        change(&mut changed);
        changed.to_string().into_bytes()
    };
    let file = said["files"][0].clone();
    let named = |name: &str| {
        let name = name.to_owned();
        with(&move |said| said["files"][0]["name"] = name.as_str().into())
    };
    let many: Vec<Value> = (0..100)
        .map(|n| {
            let mut other = file.clone();
            (other["kind"], other["name"]) = ("layer".into(), format!("l{n}.toml").into());
            other
        })
        .collect();
    let huge = br#"{"format": 1, "files": 1e999}"#.to_vec();
    let deep = [b"{\"format\": 1, \"files\": ".as_slice(), &b"[".repeat(100_000)].concat();
    let long = [said.to_string().as_bytes(), &b" ".repeat(10 << 20)].concat();
    for (place, (latest, told)) in [
        (named("../../key.pub"), "no name for a file"),
        (named("/etc/passwd"), "no name for a file"),
        (named(".."), "no name for a file"),
        (named("a\\b"), "no name for a file"),
        (named("latest.json"), "twice"),
        (with(&|said| said["files"][0]["bytes"] = json!(u64::MAX)), "at most"),
        (with(&|said| said["files"][0]["bytes"] = json!(-1)), "latest.json"),
        (with(&|said| said["files"][0]["bytes"] = json!(1e300)), "latest.json"),
        (with(&|said| said["files"][0]["blake3"] = json!("00")), "BLAKE3 differs"),
        (with(&|said| said["files"] = json!([])), "0 catalogues"),
        (with(&|said| said["files"].as_array_mut().unwrap().extend(many.clone())), "more than 64 files"),
        (with(&|said| said["version"] = json!("../../x")), "no version of data"),
        (with(&|said| said["date"] = json!("2099-01-03")), "its version is"),
        (with(&|said| said["format"] = json!(2)), "update degafam"),
        (with(&|said| said["files"][0]["least"] = json!(99)), "asks for format 99"),
        (b"[]".to_vec(), "latest.json"),
        (b"".to_vec(), "latest.json"),
        (huge, "latest.json"),
        (deep, "latest.json"),
        (long, "more than 1048576 bytes"),
    ]
    .into_iter()
    .enumerate()
    {
        let folder = copied(&world, &second, &format!("hostile-{place}"));
        forge(&folder, &latest, "2099-01-02", "2099-01-02");
        refused(&world, &folder, &[], 6, told);
    }
    // What a reader of today does not know of tomorrow's releases, it leaves alone.
    let folder = copied(&world, &second, "tomorrow");
    let mut more = file.clone();
    (more["kind"], more["name"]) = ("plans".into(), "plans.bin".into());
    let latest = with(&|said| {
        said["expires"] = json!("2099-02-01");
        said["files"].as_array_mut().unwrap().push(more.clone());
    });
    forge(&folder, &latest, "2099-01-02", "2099-01-02");
    world.installed(&folder, &[]);
}

/// A catalogue that is announced rightly and cannot be read.
#[test]
fn a_catalogue_of_tomorrow_or_none() {
    let (world, _, second) = before();
    let catalogue = file_of(&second, "catalogue");
    let name = catalogue.file_name().unwrap().to_str().unwrap();
    let whole = fs::read(&catalogue).unwrap();
    let mut newer = whole.clone();
    (newer[8], newer[10]) = (99, 99);
    for (place, (bytes, told)) in [
        (newer, "has format 99"),
        (b"no catalogue".to_vec(), "not a degafam catalogue"),
        (whole[..999].to_vec(), "damaged"),
    ]
    .into_iter()
    .enumerate()
    {
        let folder = copied(&world, &second, &format!("catalogue-{place}"));
        let mut said = latest(&folder);
        said["deltas"] = json!([]);
        said["files"][0]["bytes"] = bytes.len().into();
        said["files"][0]["blake3"] = blake3::hash(&bytes).to_hex().as_str().into();
        forge(&folder, said.to_string().as_bytes(), "2099-01-02", "2099-01-02");
        let comment = format!("degafam data\tfile:{name}\tversion:2099-01-02\tdate:2099-01-02");
        fs::write(folder.join(name), &bytes).unwrap();
        fs::write(folder.join(format!("{name}.minisig")), signature(SECRET, &bytes, &comment)).unwrap();
        refused(&world, &folder, &[], 6, told);
    }
}

/// Changes that do not make what is announced are no reason to do without: the whole file is there too.
#[test]
fn changes_that_do_not_fit_give_way_to_the_whole_file() {
    let (world, first, second) = before();
    let folder = copied(&world, &second, "unfit");
    let mut said = latest(&folder);
    let name = said["deltas"][0]["name"].as_str().unwrap().to_owned();
    let old = fs::read(file_of(&first, "catalogue")).unwrap();
    let bytes = degafam::curate::delta(&old, &old).unwrap();
    said["deltas"][0]["bytes"] = bytes.len().into();
    said["deltas"][0]["blake3"] = blake3::hash(&bytes).to_hex().as_str().into();
    forge(&folder, said.to_string().as_bytes(), "2099-01-02", "2099-01-02");
    let comment = format!("degafam data\tfile:{name}\tversion:2099-01-02\tdate:2099-01-02");
    fs::write(folder.join(&name), &bytes).unwrap();
    fs::write(folder.join(format!("{name}.minisig")), signature(SECRET, &bytes, &comment)).unwrap();
    let (code, out, err) = world.install(&folder, &[]);
    assert!(code == 0 && err.contains("taken whole") && out.contains("1 whole"), "{out}{err}");
}

/// A limit on the length of files stands for a full disk: with the signal ignored, writing fails; else it ends the
/// process within the write.
#[cfg(unix)]
#[test]
fn a_full_disk_and_an_interruption_leave_the_release_before() {
    let (world, _, second) = before();
    let (answer, _) = world.answering(&[]);
    for (first, signal) in [("trap '' XFSZ; ulimit -f 8", false), ("ulimit -c 0; ulimit -f 8", true)] {
        let script = format!("{first}\nexec \"$@\"");
        let output = starter("sh")
            .args(["-c", &script, "sh", PROGRAM, "data", "install", second.to_str().unwrap()])
            .env("DEGAFAM_DATA_DIR", world.home())
            .env("LC_ALL", "C")
            .output()
            .unwrap();
        let err = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), (!signal).then_some(7), "{err}");
        assert!(signal || err.contains("releases/2099-01-02: "), "{err}");
        println!("| full disk | {} | {:?} |", err.trim(), output.status.code());
        assert_eq!(world.answering(&[]).0, answer);
        assert_eq!(fs::read_to_string(world.home().join("current")).unwrap(), "2099-01-01\n");
    }
    let releases = || fs::read_dir(world.home().join("releases")).unwrap().count();
    assert_eq!(releases(), 2, "what was being written when it was killed");
    world.installed(&second, &[]);
    assert_eq!(releases(), 2, "that is taken away, and the release before is kept");
    assert_ne!(world.answering(&[]).0, answer);
}
