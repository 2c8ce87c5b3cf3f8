//! What somebody wrote into a file is not lost unasked.

use super::*;

/// `data export` wrote over an edited file in silence.
#[test]
fn an_edited_file_is_not_exported_over() {
    let folder = tempfile::tempdir().unwrap();
    let export =
        |more: &str| run(&words(&format!("data export --chatonsinfos framasoft --out {{out}}{more}"), folder.path()));
    assert_eq!(export("").code, Some(0));
    let path = folder.path().join("organization.properties");
    let made = fs::read_to_string(&path).unwrap();
    let written = fs::metadata(&path).unwrap().modified().unwrap();
    assert_eq!(export("").code, Some(0), "the same may be written again");
    assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), written, "and is left alone");

    let edited = format!("{made}organization.memberof.chatons.startdate = 01/01/2020\n");
    fs::write(&path, &edited).unwrap();
    let others: Vec<PathBuf> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()).collect();
    let missing = others.iter().find(|other| **other != path).unwrap();
    fs::remove_file(missing).unwrap();
    let refused = export("");
    assert_eq!((refused.code, refused.out.as_str()), (Some(7), ""));
    assert!(refused.err.contains(path.to_str().unwrap()) && refused.err.contains("--force"), "{}", refused.err);
    assert!(fs::read_to_string(&path).unwrap() == edited && !missing.exists(), "all of it or nothing");
    let document: serde_json::Value = serde_json::from_str(&export(" --json").out).unwrap();
    assert_eq!(document["error"]["code"], "file");

    assert_eq!(export(" --force").code, Some(0));
    assert!(fs::read_to_string(&path).unwrap() == made && missing.exists());
}
