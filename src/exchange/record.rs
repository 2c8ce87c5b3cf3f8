//! A hoster as the file that the data folder keeps of it: the form that people fill in, with what is known in it.

use crate::model::{Date, Hoster};
use serde_json::{Map, Value};

/// What each key means is told there, once for those who copy it and for those who are given it filled in.
const FORM: &str = include_str!("../../data/templates/hoster.toml");

/// A table of the form: its kind (`site`, `source`; empty for the first), what is said of it, and its keys.
#[derive(Default)]
struct Block {
    kind: &'static str,
    intro: Vec<&'static str>,
    keys: Vec<Key>,
}

/// A line of the form, without the `#` that leaves it out.
struct Key {
    intro: Vec<&'static str>,
    name: &'static str,
    line: &'static str,
}

impl Key {
    /// What is said of the value behind it.
    fn note(&self) -> &'static str {
        self.line.split_once(" # ").map_or("", |(_, note)| note)
    }
}

/// The tables of the form, each kind once.
fn form() -> Vec<Block> {
    let (mut blocks, mut intro) = (vec![Block::default()], Vec::new());
    for line in FORM.lines() {
        let bare = line.strip_prefix('#').unwrap_or(line);
        if let Some(kind) = bare.strip_prefix('[') {
            let kind = kind.trim_matches(['[', ']']).split('.').next().unwrap_or_default();
            blocks.push(Block { kind, intro: std::mem::take(&mut intro), keys: Vec::new() });
        } else if bare.starts_with(|c: char| c.is_ascii_lowercase())
            && let (Some((name, _)), Some(block)) = (bare.split_once(" = "), blocks.last_mut())
        {
            block.keys.push(Key { intro: std::mem::take(&mut intro), name, line: bare });
        } else if line.is_empty() {
            intro.clear();
        } else {
            intro.push(line);
        }
    }
    let mut kinds: Vec<&str> = Vec::new();
    blocks.retain(|block| {
        !kinds.contains(&block.kind) && {
            kinds.push(block.kind);
            true
        }
    });
    blocks
}

/// The text of a hoster's file in `data/hosters`, from which the same record is read again. What is not known stands
/// in it behind a `#`.
pub(crate) fn record(hoster: &Hoster, date: Date) -> String {
    let Ok(Value::Object(known)) = serde_json::to_value(hoster) else { return String::new() };
    let mut out = format!(
        "# {}, as the catalogue of {date} has it. Change what is wrong, and name the page that shows what is right.\n\
         # A line that begins with `#` and a letter is not known: take the `#` away and fill it in, or leave it.\n\n",
        hoster.name.replace(char::is_control, " ")
    );
    let form = form();
    let is_block = |name: &str| form.iter().any(|block| !block.kind.is_empty() && block.kind == name);
    for block in &form {
        match (block.kind, known.get(block.kind)) {
            ("", _) => keys(&mut out, block, &known, |name| is_block(name) || name == "aside"),
            (kind, Some(Value::Array(tables))) if !tables.is_empty() => {
                said(&mut out, &block.intro);
                for table in tables.iter().filter_map(Value::as_object) {
                    out += &format!("[[{kind}]]\n");
                    keys(&mut out, block, table, |_| false);
                }
            }
            (kind, Some(Value::Object(tables))) if !tables.is_empty() => {
                said(&mut out, &block.intro);
                for (name, table) in tables.iter().filter_map(|(name, table)| Some((name, table.as_object()?))) {
                    out += &format!("[{kind}.{}]\n", bare_or_quoted(name));
                    keys(&mut out, block, table, |_| false);
                }
            }
            (kind, value) => {
                said(&mut out, &block.intro);
                out += &match value {
                    Some(Value::Object(_)) => format!("#[{kind}.example]\n"),
                    _ => format!("#[[{kind}]]\n"),
                };
                keys(&mut out, block, &Map::new(), |_| false);
            }
        }
    }
    let asides = known.get("aside").and_then(Value::as_array);
    for aside in asides.into_iter().flatten().filter_map(Value::as_object) {
        out += "[[aside]]\n";
        keys(&mut out, &Block::default(), aside, |_| false);
    }
    out.truncate(out.trim_end().len());
    out + "\n"
}

fn said(out: &mut String, lines: &[&str]) {
    lines.iter().for_each(|line| *out += &format!("{line}\n"));
}

/// The keys of one table: those of the form in its order, known or not, and what is known beside them.
fn keys(out: &mut String, block: &Block, table: &Map<String, Value>, elsewhere: impl Fn(&str) -> bool) {
    let told = |name: &str| table.get(name).filter(|value| !value.is_null() && value.as_array() != Some(&Vec::new()));
    for key in &block.keys {
        said(out, &key.intro);
        match told(key.name) {
            Some(value) => {
                *out += &format!("{} = {}", key.name, literal(value));
                *out += &Some(key.note()).filter(|note| !note.is_empty()).map_or("\n".into(), |n| format!("  # {n}\n"));
            }
            None => *out += &format!("#{}\n", key.line),
        }
    }
    for name in table.keys().filter(|name| !block.keys.iter().any(|key| key.name == *name) && !elsewhere(name)) {
        if let Some(value) = told(name) {
            *out += &format!("{name} = {}\n", literal(value));
        }
    }
    out.push('\n');
}

/// A value in TOML, on one line.
fn literal(value: &Value) -> String {
    match value {
        Value::String(text) => quoted(text),
        Value::Array(values) => format!("[{}]", values.iter().map(literal).collect::<Vec<_>>().join(", ")),
        Value::Object(table) => {
            // A fact is read as it is said: the value, and who says it.
            let (last, first): (Vec<_>, Vec<_>) =
                table.iter().filter(|(_, value)| !value.is_null()).partition(|(name, _)| *name == "source");
            let pair = |(name, value): (&String, &Value)| format!("{name} = {}", literal(value));
            format!("{{ {} }}", first.into_iter().chain(last).map(pair).collect::<Vec<_>>().join(", "))
        }
        other => other.to_string(),
    }
}

fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out += &format!("\\u{:04X}", u32::from(c)),
            c => out.push(c),
        }
    }
    out + "\""
}

fn bare_or_quoted(key: &str) -> String {
    let bare = !key.is_empty() && key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    if bare { key.to_owned() } else { quoted(key) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Aside, Date, Fact, Grade, Link, LinkKind, Offer, Scope, Serves, Site, Source, Sources};
    use proptest::prelude::*;

    fn day() -> Date {
        Date::new(2026, 11, 22).unwrap()
    }

    fn again(hoster: &Hoster) -> Hoster {
        let text = record(hoster, day());
        toml::from_str(&text).unwrap_or_else(|e| panic!("{e}\n{text}"))
    }

    #[test]
    fn the_form_is_read_whole() {
        let form = form();
        let kinds: Vec<&str> = form.iter().map(|block| block.kind).collect();
        assert_eq!(kinds, ["", "site", "network", "link", "criterion", "offer", "source"]);
        let keys = FORM.lines().filter(|l| l.trim_start_matches('#').starts_with("serves = ")).count();
        assert_eq!(keys, 1, "its longer comment stands before it");
        let serves = form[0].keys.iter().find(|key| key.name == "serves").unwrap();
        assert_eq!((serves.intro.len(), serves.note()), (3, ""));
        let account = form[5].keys.iter().find(|key| key.name == "account").unwrap();
        assert_eq!(account.note(), "does one need an account?");
    }

    #[test]
    fn of_whom_nothing_is_known_the_whole_form_is_left() {
        let text = record(&Hoster::new("a", "A\n[[offer]]"), day());
        assert!(text.starts_with("# A [[offer]], as the catalogue of 2026-11-22 has it."), "{text}");
        for line in
            ["id = \"a\"", "#[[site]]", "#city = \"Nantes\"", "#[[offer]]", "#[source.example]", "#grade = \"read\""]
        {
            assert!(text.contains(&format!("\n{line}")), "{line} in {text}");
        }
        assert_eq!(again(&Hoster::new("a", "A")), Hoster::new("a", "A"));
    }

    #[test]
    fn a_key_that_is_not_known_says_what_it_may_hold() {
        let mut hoster = Hoster::new("a", "A");
        hoster.offers.push(Offer::new("email", "page"));
        let text = record(&hoster, day());
        assert!(text.contains("need = \"email\"\n#software = \"etherpad\"\n"), "{text}");
        assert!(
            text.contains("#price = \"free\"                              # free, donation, membership, paid\n"),
            "{text}"
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(300))]

        #[test]
        fn whatever_it_holds_is_read_again(
            name in ".{0,20}", key in ".{0,12}", value in "[^\u{0}]{0,30}", latitude in -90.0..90.0, km in 0.1..900.0,
        ) {
            let mut hoster = Hoster::new("a", name);
            hoster.aka = vec![value.clone(), "\"\\#'".into()];
            hoster.operator = Some(Fact::new(value.clone(), key.clone()));
            hoster.own_hardware = Some(Fact::new(false, key.clone()));
            hoster.serves = Some(Fact::new(Serves::region(Scope::Only, value.clone(), (latitude, -km / 9.0), km), key.clone()));
            hoster.sites.push(Site { city: Some(value.clone()), latitude: Some(latitude), ..Site::new(key.clone()) });
            hoster.links.push(Link::new(LinkKind::Terms, value.clone(), key.clone()));
            hoster.offers.push(Offer { uptime: Some(Fact::new(97, key.clone())), ..Offer::new("email", key.clone()) });
            hoster.asides.push(Aside::new("legal_form", value, key.clone()));
            hoster.sources = Sources::from([(key, Source::new("https://a.example/", day(), Grade::Read))]);
            prop_assert_eq!(again(&hoster), hoster);
        }
    }
}
