//! Lists are dated line by line, by the history of a clone.

use super::run;
use std::{fs, path::Path, process::Command};

fn git(folder: &Path, date: &str, arguments: &[&str]) {
    let mut git = Command::new("git");
    git.current_dir(folder).args(["-c", "user.name=a", "-c", "user.email=a@a.example"]).args(arguments);
    git.env("GIT_AUTHOR_DATE", date).env("GIT_COMMITTER_DATE", date).env("GIT_CONFIG_GLOBAL", "/dev/null");
    let out = git.output().unwrap();
    assert!(out.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&out.stderr));
}

/// A list with a line of 2019, and one that was added when the file was last touched.
fn list(folder: &Path) {
    git(folder, "2019-03-01T12:00:00Z", &["init", "-q"]);
    git(folder, "2019-03-01T12:00:00Z", &["remote", "add", "origin", "git@forge.example:lists/hosters.git"]);
    for (date, text) in
        [("2019-03-01", "* https://old.example\n"), ("2025-05-20", "* https://old.example\n* https://new.example\n")]
    {
        fs::write(folder.join("list.md"), text).unwrap();
        git(folder, &format!("{date}T12:00:00Z"), &["add", "list.md"]);
        git(folder, &format!("{date}T12:00:00Z"), &["commit", "-q", "-m", "list"]);
    }
}

fn hoster(data: &Path, id: &str) -> std::path::PathBuf {
    let letter: String = id.chars().take(1).collect();
    let path = data.join(format!("hosters/{letter}/{id}.toml"));
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    let text = format!(
        r#"id = "{id}"
name = "{id}"
profile = "community"
website = {{ value = "https://www.{id}.example/", source = "list" }}

[source.list]
url = "https://forge.example/lists/hosters/blob/0123abcd/list.md"
date = "2025-05-20"
seen = "2026-11"
grade = "listed"
"#
    );
    fs::write(&path, text).unwrap();
    path
}

#[test]
fn a_source_takes_the_date_of_its_own_line() {
    let folder = tempfile::tempdir().unwrap();
    let (clone, data) = (folder.path().join("clone"), folder.path().join("data"));
    fs::create_dir_all(&clone).unwrap();
    list(&clone);
    for (name, text) in [
        ("catalogue.toml", "date = \"2026-11\"\n"),
        ("needs.toml", "need = []\n"),
        ("criteria.toml", "criterion = []\n"),
    ] {
        fs::create_dir_all(data.join("services")).unwrap();
        fs::create_dir_all(data.join("software")).unwrap();
        fs::write(data.join(name), text).unwrap();
    }
    let (old, new) = (hoster(&data, "old"), hoster(&data, "new"));
    let before = [fs::read_to_string(&old).unwrap(), fs::read_to_string(&new).unwrap()];
    let arguments = ["data", "line-dates", clone.to_str().unwrap(), "--folder", data.to_str().unwrap()];
    let (code, out, err) = run(&arguments);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(
        out.contains("dated 2025-05-20 line of 2019-03-01")
            && out.ends_with("2 sources, 1 dated later than their line\n"),
        "{out}"
    );
    assert_eq!(fs::read_to_string(&old).unwrap(), before[0], "nothing is written unless asked for");
    assert_eq!(run(&[&arguments[..], &["--write"]].concat()).0, 0);
    assert_eq!(fs::read_to_string(&old).unwrap(), before[0].replace("date = \"2025-05-20\"", "date = \"2019-03-01\""));
    assert_eq!(fs::read_to_string(&new).unwrap(), before[1]);
    let (code, out, _) =
        run(&["data", "line-dates", data.to_str().unwrap(), "--folder", data.to_str().unwrap(), "--json"]);
    assert!(code != 0 && out.contains("git clone"), "{out}");
}
