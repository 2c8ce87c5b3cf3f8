//! Writes the messages of `texts/LANG/FILE.ftl` as static tables: for each file, and for each attribute of its messages,
//! rows of an id and its templates in the order of `texts/languages.tsv`, empty where a language lacks one. Used by the
//! build scripts of the library and of the command.

#[path = "message.rs"]
mod message;

use message::{Message, read};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::process::ExitCode;
use std::{env, fs};

/// What is wrong, each with file and line.
type Findings = Vec<String>;
/// Templates by language, by id; for each attribute, and for the messages themselves under an empty name.
type Tables = BTreeMap<String, BTreeMap<String, Vec<String>>>;

/// Writes the tables of these files, and the languages, into the folder of build scripts.
pub(crate) fn write(folder: &Path, files: &[&str]) -> ExitCode {
    println!("cargo::rerun-if-changed={}", folder.display());
    match tables(folder, files).and_then(|code| {
        let out =
            env::var_os("OUT_DIR").ok_or_else(|| vec!["OUT_DIR is not set: run this through cargo".to_owned()])?;
        fs::write(Path::new(&out).join("texts.rs"), code).map_err(|e| vec![e.to_string()])
    }) {
        Ok(()) => ExitCode::SUCCESS,
        Err(findings) => {
            findings.iter().for_each(|finding| eprintln!("{finding}"));
            ExitCode::FAILURE
        }
    }
}

pub(crate) fn tables(folder: &Path, files: &[&str]) -> Result<String, Findings> {
    let languages = languages(&folder.join("languages.tsv"))?;
    let mut code = "/// The languages: code, name in the language itself, whether it is a draft.\n".to_owned();
    let _ = writeln!(
        code,
        "#[allow(dead_code)]\npub(crate) static LANGUAGES: [(&str, &str, bool); {}] = [",
        languages.len()
    );
    for (lang, name, draft) in &languages {
        let _ = writeln!(code, "    ({lang:?}, {name:?}, {draft}),");
    }
    code.push_str("];\n");
    let mut findings = Vec::new();
    for file in files {
        let mut read = Vec::new();
        for (lang, ..) in &languages {
            match self::read(&folder.join(lang).join(format!("{file}.ftl"))) {
                Ok(messages) => read.push(messages),
                Err(found) => findings.extend(found),
            }
        }
        match gathered(&read) {
            Ok(tables) if read.len() == languages.len() => emit(&mut code, file, &tables, languages.len()),
            Ok(_) => {}
            Err(found) => findings.extend(found),
        }
    }
    if findings.is_empty() { Ok(code) } else { Err(findings) }
}

/// The rows of the table of languages; English comes first, since the others fall back to it.
fn languages(path: &Path) -> Result<Vec<(String, String, bool)>, Findings> {
    let wrong = |line: usize, problem: &str| vec![format!("{}:{line}: {problem}", path.display())];
    let text = fs::read_to_string(path).map_err(|e| wrong(1, &e.to_string()))?;
    let mut languages = Vec::new();
    for (line, row) in (1..).zip(text.lines()).filter(|(_, row)| !row.starts_with('#')) {
        let cells: Vec<&str> = row.split('\t').collect();
        let [code, name, state @ ("read" | "draft")] = cells.as_slice() else {
            return Err(wrong(line, "write code, name and `read` or `draft`, with tabs between"));
        };
        languages.push(((*code).to_owned(), (*name).to_owned(), *state == "draft"));
    }
    match languages.first() {
        Some((code, ..)) if code == "en" => Ok(languages),
        _ => Err(wrong(1, "the first language must be `en`")),
    }
}

/// Puts the languages side by side; the first says which messages there are, and which slots they have.
fn gathered(languages: &[Vec<Message>]) -> Result<Tables, Findings> {
    let (mut tables, mut findings) = (Tables::new(), Vec::new());
    let english = languages.first().map_or(&[][..], Vec::as_slice);
    for message in english {
        let row = vec![String::new(); languages.len()];
        tables.entry(message.attribute.clone()).or_default().insert(message.id.clone(), row);
    }
    for (at, messages) in languages.iter().enumerate() {
        for message in messages {
            let own = english.iter().find(|own| own.id == message.id && own.attribute == message.attribute);
            let row = tables.get_mut(&message.attribute).and_then(|table| table.get_mut(&message.id));
            let (Some(own), Some(cell)) = (own, row.and_then(|row| row.get_mut(at))) else {
                findings.push(message.wrong("English has no such message"));
                continue;
            };
            for slot in message.slots.difference(&own.slots) {
                findings.push(message.wrong(&format!("`${slot}` is no slot of the English message")));
            }
            for slot in own.slots.difference(&message.slots) {
                findings.push(message.wrong(&format!("`${slot}` is missing, which the English message has")));
            }
            if !cell.is_empty() {
                findings.push(message.wrong("it is there twice"));
            }
            cell.clone_from(&message.template);
        }
    }
    if findings.is_empty() { Ok(tables) } else { Err(findings) }
}

fn emit(code: &mut String, file: &str, tables: &Tables, languages: usize) {
    for (attribute, rows) in tables {
        let name = if attribute.is_empty() { file.to_owned() } else { format!("{file}_{attribute}") };
        let name = name.to_uppercase().replace('-', "_");
        let _ = writeln!(code, "\n/// From the files `{file}.ftl`, by id.");
        let _ = writeln!(code, "pub(crate) static {name}: &[(&str, [&str; {languages}])] = &[");
        for (id, texts) in rows {
            let _ = writeln!(code, "    ({id:?}, {texts:?}),");
        }
        code.push_str("];\n");
    }
}
