//! What went wrong, for people and for programs.

use crate::{fetch::Problem, files::Refusal};
use degafam::{Error, Lang, Query, formats::ErrorDocument};
use std::{fmt, path::Path};

/// Exit codes; documented in the README and in `--help`.
pub(crate) mod exit {
    use degafam::Outcome;

    pub(crate) const USAGE: u8 = Outcome::NotUnderstood.code();
    pub(crate) const NOTHING_RECOGNISED: u8 = Outcome::NothingRecognised.code();
    pub(crate) const NO_HOSTER: u8 = Outcome::NoHoster.code();
    pub(crate) const DATA: u8 = Outcome::Data.code();
    /// A file could not be read, written or fetched.
    pub(crate) const FILE: u8 = 7;
}

/// Why a command has no answer.
#[derive(Debug)]
pub(crate) enum Failure {
    /// As the library says, in the reader's language; before it, the file that it is about.
    Library(Error, Option<String>),
    /// The command's own, in English: what went wrong, what to do, and the exit code.
    Own { code: &'static str, message: String, hint: String, exit: u8 },
}

impl Failure {
    fn own(code: &'static str, message: impl Into<String>, exit: u8) -> Self {
        Self::Own { code, message: message.into(), hint: String::new(), exit }
    }

    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::own("usage", message, exit::USAGE)
    }

    pub(crate) fn data(message: impl Into<String>) -> Self {
        Self::own("data", message, exit::DATA)
    }

    pub(crate) fn not_recognised(message: impl Into<String>) -> Self {
        Self::own("not_recognised", message, exit::NOTHING_RECOGNISED)
    }

    /// A line of a stream that was not kept whole.
    pub(crate) fn too_long(length: usize, limit: usize) -> Self {
        let failure =
            Self::own("query_too_long", format!("the line has {length} bytes, at most {limit} are read"), exit::USAGE);
        failure.hint("type a name or an address only")
    }

    pub(crate) fn file(path: &Path, error: &std::io::Error) -> Self {
        let failure = Self::own("file", format!("{}: {error}", path.display()), exit::FILE);
        match error.get_ref().and_then(|inner| inner.downcast_ref::<Refusal>()) {
            Some(refusal) => failure.hint(refusal.mend()),
            None => failure,
        }
    }

    /// A file says something else than what would be written there, and `more` others do too.
    pub(crate) fn differs(path: &Path, more: usize) -> Self {
        let others = if more == 0 { String::new() } else { format!(", and {more} more files there") };
        let message = format!("{}: it says something else than what would be written{others}", path.display());
        let failure = Self::own("file", message, exit::FILE);
        failure.hint("name another folder with --out, or add --force to lose what was changed there")
    }

    /// Something could not be fetched from the web.
    pub(crate) fn fetch(url: &str, problem: &Problem) -> Self {
        Self::own("fetch", format!("{url}: {}", problem.problem), exit::FILE).hint(&problem.mend)
    }

    /// Nothing that was asked for could be fetched.
    pub(crate) fn unreached(message: impl Into<String>) -> Self {
        Self::own("fetch", message, exit::FILE)
    }

    /// Says what to do instead.
    pub(crate) fn hint(mut self, what: impl Into<String>) -> Self {
        if let Self::Own { hint, .. } = &mut self {
            *hint = what.into();
        }
        self
    }

    /// What the library says of a file.
    pub(crate) fn within(file: &Path, error: Error) -> Self {
        Self::Library(error, Some(file.display().to_string()))
    }

    pub(crate) fn exit(&self) -> u8 {
        match self {
            Self::Library(error, _) => error.status().code(),
            Self::Own { exit, .. } => *exit,
        }
    }

    /// The error object of the contract.
    pub(crate) fn document(&self, lang: Lang) -> ErrorDocument {
        match self {
            Self::Library(error, _) => ErrorDocument::new(error.code(), self.message(error, lang), error.hint(lang)),
            Self::Own { code, message, hint, .. } => ErrorDocument::new(code, message, hint),
        }
    }

    pub(crate) fn json(&self, lang: Lang) -> String {
        // Texts only: it can always be written.
        serde_json::to_string(&self.document(lang)).unwrap_or_default()
    }

    /// As a person reads it: options are named as they are typed.
    pub(crate) fn told(&self, lang: Lang) -> String {
        let (message, hint) = match self {
            Self::Library(error, _) => {
                let error = error.clone().spelled(typed);
                (self.message(&error, lang), error.hint(lang))
            }
            Self::Own { message, hint, .. } => (message.clone(), hint.clone()),
        };
        if hint.is_empty() { message } else { format!("{message}\n  {hint}") }
    }

    fn message(&self, error: &Error, lang: Lang) -> String {
        match self {
            Self::Library(_, Some(file)) => format!("{file}: {}", error.message(lang)),
            _ => error.message(lang),
        }
    }
}

/// An option as it is typed: `--near-country`.
fn typed(option: &str) -> String {
    match option {
        // What is asked stands without a name.
        "what" => option.to_owned(),
        _ => {
            let known = Query::options().find(|known| known.name == option);
            format!("--{}", known.map_or(option, |known| known.each).replace('_', "-"))
        }
    }
}

/// For logs, which are English.
impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.told(Lang::En))
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Library(error, None)
    }
}
