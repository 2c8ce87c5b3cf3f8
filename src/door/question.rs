//! What can be asked, each question with its options: read from one object, and told to who writes its schema.

use super::written::{FORMATS, Written};
use crate::answer::query::{AS_OF, DIRECTORY, Given, LANG, LETTERS, OPTIONS, PLAN_OPTIONS, SOFTWARE, read, unknown};
use crate::answer::{Query, QueryOption};
use crate::error::{Error, ErrorKind, Expected};

/// A question that can be asked.
#[derive(Debug)]
#[non_exhaustive]
pub struct Question {
    /// The value of `ask`.
    pub ask: &'static str,
    /// What it answers.
    pub about: &'static str,
    /// What it needs.
    pub needs: &'static [QuestionText],
    /// Texts that it takes beside.
    pub takes: &'static [QuestionText],
    /// The longest list that it gives, where that is not an option of its own.
    pub most: Option<u64>,
    /// Those of its options that it needs.
    pub requires: &'static [&'static str],
    /// Options that it shares with others.
    pub options: &'static [&'static QueryOption],
    /// Formats that it can be answered in; JSON alone when there are none.
    pub formats: &'static [&'static str],
    /// Whether it gives a list that can be asked for page by page, by `limit` and `offset`.
    pub pages: bool,
}

/// A text of one question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct QuestionText {
    /// Its key.
    pub name: &'static str,
    /// What it means.
    pub about: &'static str,
}

const WHAT: QuestionText = QuestionText { name: "what", about: "What is left: a name, an address, a need." };
const TEXT: QuestionText = QuestionText { name: "text", about: "What has been typed so far." };
const NAME: QuestionText = QuestionText { name: "name", about: "Id or name of a hoster." };
const HOSTER: QuestionText = QuestionText { name: "hoster", about: "Id or name of the hoster." };
const PLACE: QuestionText =
    QuestionText { name: "text", about: "A town, a postal code, a region, a country, or `lat,lon`." };
const COUNTRY: QuestionText = QuestionText {
    name: "country",
    about: "Country that settles which of several places is meant, ISO 3166-1 alpha-2.",
};

const FOLDER: QuestionText = QuestionText {
    name: "folder",
    about: "Address of the folder where the files will lie; left out: `.well-known/chatonsinfos` of its website.",
};

/// Suggestions at most: nobody reads more.
const MOST_SUGGESTED: u64 = 100;
/// Suggestions unless the request says otherwise: what fits below a field.
const SUGGESTED: usize = 8;

const PLAIN: Question = Question {
    ask: "",
    about: "",
    needs: &[],
    takes: &[],
    most: None,
    requires: &[],
    options: &[],
    formats: &[],
    pages: false,
};

/// Every question, in the order of the schema.
pub static QUESTIONS: &[Question] = &[
    Question {
        ask: "recommend",
        about: "Free software that replaces something, and hosters near that offer it.",
        needs: &[WHAT],
        options: OPTIONS,
        formats: FORMATS,
        ..PLAIN
    },
    Question {
        ask: "standings",
        about: "The order of hosters alone, as numbers.",
        needs: &[WHAT],
        options: OPTIONS,
        ..PLAIN
    },
    Question {
        ask: "explain",
        about: "Why a hoster stands where it stands, and what would put it first.",
        needs: &[WHAT, HOSTER],
        options: OPTIONS,
        ..PLAIN
    },
    Question {
        ask: "alternatives",
        about: "Free software that replaces something.",
        needs: &[WHAT],
        options: &[&LANG],
        ..PLAIN
    },
    Question {
        ask: "plan",
        about: "Which few hosters near together replace several things, and what to do in which order.",
        requires: &["wants"],
        options: PLAN_OPTIONS,
        formats: FORMATS,
        ..PLAIN
    },
    Question {
        ask: "move",
        about: "How one leaves something, and how its data get into free software.",
        needs: &[WHAT],
        options: &[&SOFTWARE, &LANG],
        ..PLAIN
    },
    Question { ask: "identify", about: "What a name, an address or a need means.", needs: &[WHAT], ..PLAIN },
    Question {
        ask: "suggest",
        about: "Names that begin like a text.",
        needs: &[TEXT],
        most: Some(MOST_SUGGESTED),
        options: &[&LANG],
        ..PLAIN
    },
    Question {
        ask: "hosters",
        about: "The directory of hosters.",
        options: DIRECTORY,
        formats: FORMATS,
        pages: true,
        ..PLAIN
    },
    Question { ask: "hoster", about: "Every fact of one hoster.", needs: &[NAME], options: &[&LANG], ..PLAIN },
    Question {
        ask: "files",
        about: "The files that a hoster could publish of itself, and its record, filled in as far as it is known.",
        needs: &[NAME],
        takes: &[FOLDER],
        ..PLAIN
    },
    Question {
        ask: "openness",
        about: "How open a hoster is, criterion by criterion.",
        needs: &[NAME],
        options: &[&SOFTWARE, &LETTERS, &AS_OF, &LANG],
        ..PLAIN
    },
    Question { ask: "criteria", about: "The criteria of openness.", options: &[&LANG], ..PLAIN },
    Question { ask: "place", about: "Where a place is.", needs: &[PLACE], takes: &[COUNTRY], ..PLAIN },
    Question {
        ask: "suggest_place",
        about: "Places that begin like a text.",
        needs: &[TEXT],
        most: Some(MOST_SUGGESTED),
        ..PLAIN
    },
    Question { ask: "catalogue", about: "Which data answer.", ..PLAIN },
];

/// A request that was read.
#[derive(Debug)]
pub(super) struct Request {
    pub(super) question: &'static Question,
    pub(super) query: Query,
    texts: Vec<(&'static str, String)>,
    pub(super) limit: usize,
    pub(super) written: Written,
}

impl Request {
    /// A text of the request; empty when it takes none of that name or was not given it.
    pub(super) fn text(&self, name: &str) -> &str {
        self.given(name).unwrap_or_default()
    }

    pub(super) fn given(&self, name: &str) -> Option<&str> {
        self.texts.iter().find(|(known, _)| *known == name).map(|(_, text)| text.as_str())
    }
}

/// A request whose language could be read is refused in that language.
pub(super) fn read_request(entries: Vec<(String, Given)>) -> Result<Request, Error> {
    let asked = entries.iter().find(|(key, _)| key == "ask").map(|(_, value)| value);
    let known = || QUESTIONS.iter().map(|question| question.ask);
    let question = match asked {
        None => return Err(Error::new(ErrorKind::MissingOption).option("option", "ask")),
        Some(Given::Text(ask)) => QUESTIONS
            .iter()
            .find(|question| question.ask == ask)
            .ok_or_else(|| Error::new(ErrorKind::UnknownQuestion).text("value", ask).list("known", known()))?,
        Some(other) => return Err(Error::bad_option("ask", other, Expected::OneOf(known().collect()))),
    };
    let (query, written) = (Query::new(""), Written::default());
    let mut request = Request { question, query, texts: Vec::new(), limit: SUGGESTED, written };
    let mut shared = Vec::with_capacity(entries.len());
    let mut own_keys: Vec<&'static str> = Vec::new();
    for (name, given) in entries {
        let own = question.needs.iter().chain(question.takes).find(|text| text.name == name);
        if let Some(key) = question.own_keys().chain(["ask"]).find(|key| *key == name) {
            if own_keys.contains(&key) {
                return Err(Error::new(ErrorKind::RepeatedOption).option("option", key));
            }
            own_keys.push(key);
        }
        match (name.as_str(), own, given) {
            ("ask", _, _) => {}
            ("limit", _, given) if question.most.is_some() => request.limit = limit(question, &given)?,
            (key, _, given) if question.own_keys().any(|own| own == key) => request.written.set(key, &given)?,
            (_, Some(_), Given::Null) => {}
            (_, Some(text), Given::Text(value)) => {
                if request.given(text.name).is_some() {
                    return Err(Error::new(ErrorKind::RepeatedOption).option("option", text.name));
                }
                request.texts.push((text.name, value));
            }
            (_, Some(text), other) => return Err(Error::bad_option(text.name, other, Expected::Text)),
            (_, None, given) if question.options.iter().any(|option| option.name == name) => {
                shared.push((name, given));
            }
            (name, None, _) => return Err(unknown(name, question.keys())),
        }
    }
    request.written.check()?;
    let given = |name: &str| shared.iter().any(|(known, given)| known == name && !given.is_empty());
    let lacking = question.requires.iter().copied().find(|name| !given(name));
    read(question.options, &mut request.query, shared)?;
    if let Some(lacking) = lacking {
        return Err(Error::new(ErrorKind::MissingOption).option("option", lacking));
    }
    if let Some(missing) = question.needs.iter().find(|text| request.given(text.name).is_none()) {
        return Err(Error::new(ErrorKind::MissingOption).option("option", missing.name));
    }
    request.query.what = request.text("what").to_owned();
    Ok(request)
}

impl Question {
    /// The keys that a request of it may have, beside `ask`.
    pub fn keys(&self) -> impl Iterator<Item = &'static str> {
        let texts = self.needs.iter().chain(self.takes).map(|text| text.name);
        texts.chain(self.options.iter().map(|option| option.name)).chain(self.own_keys())
    }

    /// Those that say which part of the answer is wanted, and how it is written.
    fn own_keys(&self) -> impl Iterator<Item = &'static str> {
        let limit = (self.most.is_some() || self.pages).then_some("limit");
        let offset = self.pages.then_some("offset");
        let written: &[&'static str] = if self.formats.is_empty() { &[] } else { &["format", "spreadsheet"] };
        limit.into_iter().chain(offset).chain(written.iter().copied())
    }
}

fn limit(question: &Question, given: &Given) -> Result<usize, Error> {
    let most = question.most.unwrap_or(MOST_SUGGESTED);
    match given {
        Given::Null => Ok(SUGGESTED),
        Given::Whole(number) if (1..=most).contains(number) => Ok(usize::try_from(*number).unwrap_or(SUGGESTED)),
        other => Err(Error::bad_option("limit", other, Expected::Whole(1, most))),
    }
}
