//! The build takes the part of Fluent that it documents, and says of all else where it stands.

#[path = "../../build/texts.rs"]
#[allow(dead_code)]
mod build;

use std::fs;
use std::path::PathBuf;

/// What the build makes of one message in English and one file in French.
fn built(name: &str, english: &str, french: &str) -> Result<String, Vec<String>> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("texts").join(name);
    for (lang, text) in [("en", english), ("fr", french)] {
        fs::create_dir_all(folder.join(lang)).unwrap();
        fs::write(folder.join(lang).join("x.ftl"), text).unwrap();
    }
    fs::write(folder.join("languages.tsv"), "# Code, name, state.\nen\tEnglish\tread\nfr\tFrançais\tdraft\n").unwrap();
    build::tables(&folder, &["x"])
}

#[test]
fn messages_become_templates() {
    let english = "### A file\n\na = one { $n } two\n    .hint = do { $x }\nb = alone\n";
    let french = "# A comment\na = { $n ->\n    [one] un { $n }\n   *[other] des { $n }\n }\n    .hint = fais { $x }\n";
    let code = built("good", english, french).unwrap();
    for row in [
        r#"("a", ["one {n} two", "{n?one un {n}|other des {n}}"]),"#,
        r#"("a", ["do {x}", "fais {x}"]),"#,
        r#"("b", ["alone", ""]),"#,
        r#"("fr", "Français", true),"#,
    ] {
        assert!(code.contains(row), "{row} is not in {code}");
    }
}

#[test]
fn what_is_wrong_is_named_with_file_and_line() {
    let english = "a = say { $n }\nb = word\n";
    for (name, french, line, problem) in [
        ("syntax", "b = mot\na = dis { $n\n", 2, "xpected"),
        ("junk", "b = mot\n!\n", 2, ""),
        ("unknown", "b = mot\n\na = dis { $n } { $m }\n", 3, "`$m` is no slot"),
        ("missing", "a = dis\n", 1, "`$n` is missing"),
        ("lacks", "b = mot\nc = mot\n", 2, "English has no such message"),
        ("twice", "b = mot\nb = mots\n", 2, "there twice"),
        ("default", "a = { $n ->\n    [one] un\n    [other] des\n }\n", 4, "*[other]"),
        ("other", "a = { $n ->\n   *[one] un\n    [other] des\n }\n", 1, "the default must be `*[other]`"),
        (
            "category",
            "b = mot\na = { $n ->\n    [single] un\n   *[other] des\n }\n",
            2,
            "`single` is no plural category",
        ),
        ("number", "a = { $n ->\n    [0] rien\n   *[other] des\n }\n", 1, "not by numbers"),
        ("term", "-mot = mot\nb = mot\n", 1, "terms are not taken"),
        ("function", "a = dis { NUMBER($n) }\n", 1, "only slots"),
        ("bar", "b = mot | mots\n", 1, "`|`"),
        ("lines", "b = mot\n    et mot\n", 1, "second line"),
        ("nested", "a = { $n ->\n   *[other] { $n ->\n       *[other] x\n    }\n }\n", 1, "may not choose again"),
    ] {
        let findings = built(name, english, french).expect_err(name);
        let place = format!("fr/x.ftl:{line}:");
        assert!(findings.iter().any(|f| f.contains(&place) && f.contains(problem)), "{name}: {findings:?}");
    }
}
