//! What an option is, and how its value is read, whatever front-end it comes from.

use super::given::Given;
use super::near::Near;
use super::question::Query;
use crate::error::{Error, ErrorKind, Expected};
use crate::model::Date;
use crate::text::Lang;
use strsim::jaro_winkler;

/// An option of a question: one row of the table that every front-end reads.
#[derive(Debug)]
#[non_exhaustive]
pub struct QueryOption {
    /// What it is called, the same everywhere; each front-end in the case of its language.
    pub name: &'static str,
    /// What one of its values is called, where it is a list and a front-end takes them one by one; else its name.
    pub each: &'static str,
    /// What it means, in a sentence, with its unit and what holds when it is left out.
    pub about: &'static str,
    pub(super) set: Setter,
}

/// What an option holds.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum OptionKind {
    /// A text.
    Text,
    /// A place in words, or degrees as `latitude` and `longitude`.
    Place,
    /// Yes or no.
    Flag,
    /// A whole number within these bounds.
    Whole(u64, u64),
    /// A number: the least, whether that itself is refused, and the most.
    Number(f64, bool, Option<f64>),
    /// A date of a year, a month or a day.
    Date,
    /// A language of the texts.
    Lang,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// Several texts.
    Texts,
    /// Several of these words.
    Choices(&'static [&'static str]),
    /// A number from this least on, up to this most, for each of these names; what is left out keeps its default.
    Numbers(&'static [&'static str], f64, Option<f64>),
}

/// How a value gets into a question, and how a number is read out of it again, by what the option holds.
#[derive(Debug)]
pub(super) enum Setter {
    Text(fn(&mut Query, String)),
    Place(fn(&mut Query, Near)),
    Flag(fn(&mut Query, bool)),
    Whole { least: u64, most: u64, get: fn(&Query) -> Option<u64>, set: fn(&mut Query, u64) },
    Number { bounds: Bounds, get: fn(&Query) -> Option<f64>, set: fn(&mut Query, f64) },
    Date(fn(&mut Query, Date)),
    Lang(fn(&mut Query, Lang)),
    Choice(&'static [&'static str], fn(&mut Query, &str)),
    Texts(fn(&mut Query, String)),
    Choices(&'static [&'static str], fn(&mut Query, &str)),
    Numbers(Numbers),
}

/// Numbers by name.
#[derive(Debug)]
pub(super) struct Numbers {
    pub(super) names: &'static [&'static str],
    pub(super) bounds: Bounds,
    pub(super) get: fn(&Query) -> [f64; 5],
    pub(super) set: fn(&mut Query, [f64; 5]) -> Result<(), Error>,
}

/// Bounds of a number.
#[derive(Debug, Clone, Copy)]
pub(super) enum Bounds {
    /// From 0 up.
    NotNegative,
    /// From 0 to 1.
    Share,
    /// Kilometres above 0.
    Kilometres,
}

impl Bounds {
    fn hold(self, number: f64) -> bool {
        number.is_finite()
            && match self {
                Self::NotNegative => number >= 0.0,
                Self::Share => (0.0..=1.0).contains(&number),
                Self::Kilometres => number > 0.0,
            }
    }

    fn expected(self) -> Expected {
        match self {
            Self::NotNegative => Expected::AtLeast(0.0),
            Self::Share => Expected::Number(0.0, 1.0),
            Self::Kilometres => Expected::Kilometres,
        }
    }

    fn most(self) -> Option<f64> {
        matches!(self, Self::Share).then_some(1.0)
    }
}

/// The option of that name.
pub(super) fn find(options: &[&'static QueryOption], name: &str) -> Result<&'static QueryOption, Error> {
    let found = options.iter().find(|option| option.name == name).copied();
    found.ok_or_else(|| unknown(name, options.iter().map(|option| option.name)))
}

/// Less alike than this, another name is no slip of it.
const ALIKE: f64 = 0.8;

/// The error of an option that is not there, with the one that is most like it, else with all that are.
pub(crate) fn unknown(name: &str, known: impl Iterator<Item = &'static str>) -> Error {
    let known: Vec<(f64, &'static str)> = known.map(|other| (jaro_winkler(name, other), other)).collect();
    let nearest = known.iter().max_by(|a, b| a.0.total_cmp(&b.0)).filter(|(alike, _)| *alike >= ALIKE);
    let told: Vec<&'static str> = match (nearest, known.as_slice()) {
        (Some((_, nearest)), _) => vec![nearest],
        // A question without options is asked with its name alone.
        (None, []) => vec!["ask"],
        (None, all) => all.iter().map(|(_, name)| *name).collect(),
    };
    Error::new(ErrorKind::UnknownOption).option("option", name).options("known", told)
}

impl QueryOption {
    /// What it holds.
    #[must_use]
    pub fn kind(&self) -> OptionKind {
        match &self.set {
            Setter::Text(_) => OptionKind::Text,
            Setter::Place(_) => OptionKind::Place,
            Setter::Flag(_) => OptionKind::Flag,
            Setter::Whole { least, most, .. } => OptionKind::Whole(*least, *most),
            Setter::Number { bounds, .. } => {
                OptionKind::Number(0.0, matches!(bounds, Bounds::Kilometres), bounds.most())
            }
            Setter::Date(_) => OptionKind::Date,
            Setter::Lang(_) => OptionKind::Lang,
            Setter::Choice(words, _) => OptionKind::Choice(words),
            Setter::Texts(_) => OptionKind::Texts,
            Setter::Choices(words, _) => OptionKind::Choices(words),
            Setter::Numbers(numbers) => OptionKind::Numbers(numbers.names, 0.0, numbers.bounds.most()),
        }
    }

    /// Whether the numbers in a question lie within the option's bounds.
    pub(super) fn check(&self, query: &Query) -> Result<(), Error> {
        match &self.set {
            Setter::Whole { least, most, get, .. } => match get(query) {
                Some(number) if !(*least..=*most).contains(&number) => {
                    Err(Error::bad_option(self.name, number, Expected::Whole(*least, *most)))
                }
                _ => Ok(()),
            },
            Setter::Number { bounds, get, .. } => match get(query) {
                Some(number) if !bounds.hold(number) => Err(Error::bad_option(self.name, number, bounds.expected())),
                _ => Ok(()),
            },
            Setter::Numbers(Numbers { names, bounds, get, .. }) => {
                let numbers = get(query);
                match numbers.iter().take(names.len()).find(|number| !bounds.hold(**number)) {
                    Some(number) => Err(Error::bad_option(self.name, number, bounds.expected())),
                    None => Ok(()),
                }
            }
            _ => Ok(()),
        }
    }

    /// Sets the option from a value; null is the same as leaving it out.
    pub(crate) fn set(&self, query: &mut Query, given: Given) -> Result<(), Error> {
        let wrong = |given: &Given, expected: Expected| Err(Error::bad_option(self.name, given, expected));
        match (&self.set, given) {
            (_, Given::Null) => {}
            (Setter::Text(set), Given::Text(text)) => set(query, text),
            (Setter::Text(_), given) => return wrong(&given, Expected::Text),
            (Setter::Place(set), Given::Text(text)) => set(query, Near::Text(text)),
            (Setter::Place(set), given) => match degrees(&given) {
                Some((latitude, longitude)) => set(query, Near::Degrees(latitude, longitude)),
                None => return wrong(&given, Expected::Place),
            },
            (Setter::Flag(set), Given::Flag(flag)) => set(query, flag),
            (Setter::Flag(_), given) => return wrong(&given, Expected::Flag),
            // Checked before it is narrowed to what the question holds it as.
            (Setter::Whole { least, most, set, .. }, Given::Whole(number)) if (*least..=*most).contains(&number) => {
                set(query, number);
            }
            (Setter::Whole { least, most, .. }, given) => return wrong(&given, Expected::Whole(*least, *most)),
            (Setter::Number { bounds, set, .. }, given) => match number(&given) {
                Some(number) if bounds.hold(number) => set(query, number),
                _ => return wrong(&given, bounds.expected()),
            },
            (Setter::Date(set), Given::Text(text)) => match text.parse() {
                Ok(date) => set(query, date),
                Err(_) => return wrong(&Given::Text(text), Expected::Date),
            },
            (Setter::Date(_), given) => return wrong(&given, Expected::Date),
            (Setter::Lang(set), Given::Text(text)) => set(query, text.parse()?),
            (Setter::Lang(_), given) => return wrong(&given, Expected::OneOf(Lang::ALL.map(Lang::code).into())),
            (Setter::Choice(words, set), given) => set(query, self.word(words, &given)?),
            (Setter::Texts(set), Given::List(items)) => {
                for item in items {
                    match item {
                        Given::Text(text) => set(query, text),
                        other => return wrong(&other, Expected::Text),
                    }
                }
            }
            (Setter::Choices(words, set), Given::List(items)) => {
                for item in items {
                    set(query, self.word(words, &item)?);
                }
            }
            (Setter::Texts(_) | Setter::Choices(..), given) => return wrong(&given, Expected::List),
            (Setter::Numbers(numbers), Given::Table(entries)) => self.set_numbers(numbers, query, entries)?,
            (Setter::Numbers(numbers), given) => return wrong(&given, Expected::Numbers(numbers.names)),
        }
        Ok(())
    }

    fn word<'a>(&self, words: &[&'static str], given: &'a Given) -> Result<&'a str, Error> {
        match given {
            Given::Text(text) if words.contains(&text.as_str()) => Ok(text),
            other => Err(Error::bad_option(self.name, other, Expected::OneOf(words.to_vec()))),
        }
    }

    fn set_numbers(&self, numbers: &Numbers, query: &mut Query, entries: Vec<(String, Given)>) -> Result<(), Error> {
        let mut values = (numbers.get)(query);
        for (name, given) in entries {
            let slot = numbers.names.iter().zip(&mut values).find(|(known, _)| **known == name);
            let Some((_, slot)) = slot else {
                let expected = Expected::Numbers(numbers.names);
                return Err(Error::bad_option(self.name, format_args!("{{\"{name}\": …}}"), expected));
            };
            match number(&given) {
                Some(number) if numbers.bounds.hold(number) => *slot = number,
                _ => return Err(Error::bad_option(self.name, given, numbers.bounds.expected())),
            }
        }
        (numbers.set)(query, values)
    }

    /// Sets the option from text, as a command or an address would give it; a list takes one value more.
    pub(super) fn set_text(&self, query: &mut Query, text: &str) -> Result<(), Error> {
        let typed = || Given::Text(text.to_owned());
        let given = match &self.set {
            Setter::Flag(_) => text.parse().map_or_else(|_| typed(), Given::Flag),
            Setter::Whole { .. } => match (text.parse(), text.parse()) {
                (Ok(whole), _) => Given::Whole(whole),
                (Err(_), Ok(number)) => Given::Number(number),
                (Err(_), Err(_)) => typed(),
            },
            Setter::Number { .. } => text.parse().map_or_else(|_| typed(), Given::Number),
            Setter::Texts(_) | Setter::Choices(..) => Given::List(vec![typed()]),
            Setter::Numbers(Numbers { names, .. }) => match pairs(names, text) {
                Some(pairs) => Given::Table(pairs),
                None => return Err(Error::bad_option(self.name, typed(), Expected::Pairs(names))),
            },
            _ => typed(),
        };
        self.set(query, given)
    }
}

fn number(given: &Given) -> Option<f64> {
    match given {
        Given::Whole(number) => Some(*number as f64),
        Given::Number(number) => Some(*number),
        _ => None,
    }
}

/// `{"latitude": 47.2, "longitude": -1.55}` and nothing beside.
fn degrees(given: &Given) -> Option<(f64, f64)> {
    let Given::Table(entries) = given else { return None };
    let of = |name: &str| entries.iter().find(|(key, _)| key == name).and_then(|(_, value)| number(value));
    of("latitude").zip(of("longitude")).filter(|_| entries.len() == 2)
}

/// `name=number,…`; names in either case.
fn pairs(names: &[&'static str], text: &str) -> Option<Vec<(String, Given)>> {
    let pair = |pair: &str| {
        let (name, number) = pair.split_once('=')?;
        let name = names.iter().find(|known| known.eq_ignore_ascii_case(name.trim()))?;
        Some(((*name).to_owned(), Given::Number(number.trim().parse().ok()?)))
    };
    text.split(',').map(pair).collect()
}
