//! What values of facts have in common: they are told, said and checked.

use super::{Date, Texts};

/// What a fact may hold.
pub(crate) trait FactValue {
    /// In one line, as the data files write it.
    fn told(&self) -> String;

    /// In words.
    fn said(&self) -> Texts {
        Texts::alike(&self.told())
    }
}

/// Who looks whether values can be right: the linter, which knows the lists and the limits.
pub(crate) trait Check {
    /// A web address.
    fn address(&mut self, url: &str);
    /// An e-mail address of an organisation.
    fn mail(&mut self, address: &str);
    /// A name, not empty and not too long.
    fn name(&mut self, name: &str);
    /// A date that cannot lie in the future.
    fn date(&mut self, date: Date);
    /// ISO 639-1.
    fn language(&mut self, code: &str);
    /// ISO 3166-1 alpha-2.
    fn country(&mut self, code: &str);
    /// Anything else that is wrong: rule, problem, what to write instead.
    fn wrong(&mut self, rule: &'static str, problem: String, mend: &'static str);
}

impl FactValue for String {
    fn told(&self) -> String {
        self.clone()
    }
}

impl FactValue for Date {
    fn told(&self) -> String {
        self.to_string()
    }
}

impl FactValue for bool {
    fn told(&self) -> String {
        self.to_string()
    }

    fn said(&self) -> Texts {
        Texts::term(if *self { "yes" } else { "no" }).unwrap_or_default()
    }
}

impl FactValue for Vec<String> {
    fn told(&self) -> String {
        self.join(", ")
    }
}
