//! A hoster as the file that the data folder keeps of it: the form that people fill in, with what is known in it.

use crate::answer::query::Given;
use crate::model::{Date, Hoster};

/// What each key means is told there, once for those who copy it and for those who are given it filled in.
const FORM: &str = include_str!("../../data/templates/hoster.toml");

/// Kinds of tables that the form lacks or writes in a way of its own.
const ASIDE: &str = "aside";
const SOURCE: &str = "source";

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

type Table = [(String, Given)];

fn get<'a>(table: &'a Table, key: &str) -> Option<&'a Given> {
    table.iter().find(|(name, value)| name == key && !value.is_empty()).map(|(_, value)| value)
}

/// The text of a hoster's file in `data/hosters`, from which the same record is read again. What is not known stands
/// in it behind a `#`.
pub(super) fn record(hoster: &Hoster, date: Date) -> String {
    // Through JSON, which is written of records anyway: its fields are those of the data files, in the order of the type.
    let read = serde_json::to_string(hoster).and_then(|json| serde_json::from_str(&json));
    let Ok(Given::Table(known)) = read else { return String::new() };
    let mut out = format!(
        "# {}, as the catalogue of {date} has it. Change what is wrong, and name the page that shows what is right.\n\
         # A line that begins with `#` and a letter is not known: take the `#` away and fill it in, or leave it.\n\n",
        hoster.name.replace(char::is_control, " ")
    );
    let form = form();
    for block in &form {
        match (block.kind, get(&known, block.kind)) {
            ("", _) => {
                let elsewhere = |name: &str| name == ASIDE || form.iter().any(|block| block.kind == name);
                let own: Vec<(String, Given)> = known.iter().filter(|(name, _)| !elsewhere(name)).cloned().collect();
                keys(&mut out, &block.keys, &own);
            }
            (kind, Some(Given::List(tables))) => {
                lines(&mut out, &block.intro);
                repeated(&mut out, kind, &block.keys, tables);
            }
            (kind, Some(Given::Table(tables))) if !tables.is_empty() => {
                lines(&mut out, &block.intro);
                for (name, value) in tables {
                    let Given::Table(table) = value else { continue };
                    out += &format!("[{kind}.{}]\n", bare_or_quoted(name));
                    keys(&mut out, &block.keys, table);
                }
            }
            (kind, _) => {
                lines(&mut out, &block.intro);
                out += &if kind == SOURCE { format!("#[{kind}.example]\n") } else { format!("#[[{kind}]]\n") };
                keys(&mut out, &block.keys, &[]);
            }
        }
    }
    if let Some(Given::List(asides)) = get(&known, ASIDE) {
        repeated(&mut out, ASIDE, &[], asides);
    }
    if hoster.sources.is_empty() {
        out += "[source]\n";
    }
    out.truncate(out.trim_end().len());
    out + "\n"
}

fn lines(out: &mut String, lines: &[&str]) {
    lines.iter().for_each(|line| *out += &format!("{line}\n"));
}

fn repeated(out: &mut String, kind: &str, form: &[Key], tables: &[Given]) {
    for table in tables {
        let Given::Table(table) = table else { continue };
        *out += &format!("[[{kind}]]\n");
        keys(out, form, table);
    }
}

/// The keys of one table: those of the form in its order, known or not, and what is known beside them.
fn keys(out: &mut String, form: &[Key], table: &Table) {
    for key in form {
        lines(out, &key.intro);
        match (get(table, key.name), key.note()) {
            (None, _) => *out += &format!("#{}\n", key.line),
            (Some(value), "") => *out += &format!("{} = {}\n", key.name, literal(value)),
            (Some(value), note) => *out += &format!("{} = {}  # {note}\n", key.name, literal(value)),
        }
    }
    let beside = table.iter().filter(|(name, value)| !value.is_empty() && !form.iter().any(|key| key.name == name));
    beside.for_each(|(name, value)| *out += &format!("{name} = {}\n", literal(value)));
    out.push('\n');
}

/// A value in TOML, on one line.
fn literal(value: &Given) -> String {
    match value {
        Given::Text(text) => quoted(text),
        Given::Flag(flag) => flag.to_string(),
        Given::Whole(number) => number.to_string(),
        // The reader of JSON may be one off in the sixteenth digit; ten decimals of a degree are less than a hair.
        Given::Number(number) => {
            let text = format!("{number:.10}");
            let text = text.trim_end_matches('0');
            if text.ends_with('.') { format!("{text}0") } else { text.to_owned() }
        }
        Given::List(values) => format!("[{}]", values.iter().map(literal).collect::<Vec<_>>().join(", ")),
        Given::Table(table) => {
            let known = table.iter().filter(|(_, value)| !value.is_empty());
            let pairs: Vec<String> = known.map(|(name, value)| format!("{name} = {}", literal(value))).collect();
            format!("{{ {} }}", pairs.join(", "))
        }
        // Nothing is written of what is not known.
        Given::Null => String::new(),
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
            name in ".{0,20}", key in ".{0,12}", value in "[^\u{0}]{0,30}", latitude in -90_000_000..90_000_000i32, km in 1..900_000u32,
        ) {
            let (latitude, km) = (f64::from(latitude) / 1e6, f64::from(km) / 1e3);
            let mut hoster = Hoster::new("a", name);
            hoster.aka = vec![value.clone(), "\"\\#'".into()];
            hoster.operator = Some(Fact::new(value.clone(), key.clone()));
            hoster.own_hardware = Some(Fact::new(false, key.clone()));
            hoster.serves = Some(Fact::new(Serves::region(Scope::Only, value.clone(), (latitude, -km / 8.0), km), key.clone()));
            hoster.sites.push(Site { city: Some(value.clone()), latitude: Some(latitude), ..Site::new(key.clone()) });
            hoster.links.push(Link::new(LinkKind::Terms, value.clone(), key.clone()));
            hoster.offers.push(Offer { uptime: Some(Fact::new(97, key.clone())), ..Offer::new("email", key.clone()) });
            hoster.asides.push(Aside::new("legal_form", value, key.clone()));
            hoster.sources = Sources::from([(key, Source::new("https://a.example/", day(), Grade::Read))]);
            prop_assert_eq!(again(&hoster), hoster);
        }
    }
}
