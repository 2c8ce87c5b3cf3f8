//! Where the files of the records stand.

use super::*;

/// A folder of one software that stands at a path below it, and what `data check` says of it.
fn checked(place: &str, id: &str) -> Ran {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name);
    for name in ["needs.toml", "criteria.toml", "catalogue.toml"] {
        fs::copy(Path::new(ROOT).join("data").join(name), path(name)).unwrap();
    }
    for kind in ["services", "hosters"] {
        fs::create_dir(path(kind)).unwrap();
    }
    fs::create_dir_all(path(place).parent().unwrap()).unwrap();
    let record = fs::read_to_string(Path::new(ROOT).join("data/software/e/etherpad.toml")).unwrap();
    fs::write(path(place), record.replacen("\"etherpad\"", &format!("{id:?}"), 1)).unwrap();
    let mut ran = run(&words("data check --folder {out}", folder.path()));
    for text in [&mut ran.out, &mut ran.err] {
        *text = text.replace(folder.path().to_str().unwrap(), "DATA");
    }
    ran
}

#[test]
fn a_misplaced_file_is_told_where_it_belongs() {
    let right = checked("software/e/etherpad.toml", "etherpad");
    assert_eq!((right.code, right.out.contains("[place]")), (Some(0), false), "{}", right.out);
    for place in ["software/etherpad.toml", "software/p/etherpad.toml", "software/e/t/etherpad.toml"] {
        let ran = checked(place, "etherpad");
        let told = format!(
            "DATA/{place}:1: error: file: `DATA/{place}` does not stand in the folder of its first letter; move it to \
             DATA/software/e/etherpad.toml [place]"
        );
        assert!(ran.code == Some(6) && ran.out.contains(&told), "{}", ran.out);
    }
    let ran = checked("software/e/etherpad.toml", "hedgedoc");
    assert!(ran.code == Some(6) && ran.err.contains("move it to DATA/software/h/hedgedoc.toml"), "{}", ran.err);
}
