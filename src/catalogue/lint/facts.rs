//! What the values of facts are checked for; the table of facts says which value is what.

use super::limits::NAME_LENGTH;
use super::linter::Linter;
use super::lists::{COUNTRIES, LANGUAGES, is_one_of};
use crate::model::{Check, Date, HOSTER_FACTS, Hoster, OFFER_FACTS, Offer};

/// The facts of a hoster, sourced.
pub(super) fn sourced(linter: &mut Linter<'_>, hoster: &Hoster) {
    for row in HOSTER_FACTS.iter().filter(|row| (row.told)(hoster).is_some()) {
        linter.source(row.field, (row.source)(hoster), &hoster.sources);
    }
}

/// The facts of a hoster, possible.
pub(super) fn hoster(linter: &mut Linter<'_>, hoster: &Hoster) {
    for row in HOSTER_FACTS {
        (row.check)(hoster, &mut Field { linter: &mut *linter, key: row.field.to_owned() });
    }
}

/// The facts of an offer, possible.
pub(super) fn offer(linter: &mut Linter<'_>, offer: &Offer) {
    for row in OFFER_FACTS {
        (row.check)(offer, &mut Field { linter: &mut *linter, key: format!("offer.{}", row.field) });
    }
}

/// A field whose value is looked at.
struct Field<'l, 'a> {
    linter: &'l mut Linter<'a>,
    key: String,
}

impl Check for Field<'_, '_> {
    fn address(&mut self, url: &str) {
        self.linter.url(&self.key, url);
    }

    fn mail(&mut self, address: &str) {
        self.linter.length(&self.key, address, NAME_LENGTH);
        let parts = address.split_once('@');
        if parts.is_none_or(|(name, domain)| name.is_empty() || !domain.contains('.') || address.contains(' ')) {
            let mend = "write an institutional address, or add a link of kind contact";
            self.wrong("address", format!("`{address}` is no e-mail address"), mend);
        }
    }

    fn name(&mut self, name: &str) {
        self.linter.required(&self.key, name, NAME_LENGTH);
    }

    fn date(&mut self, date: Date) {
        self.linter.date(&self.key, date);
    }

    fn language(&mut self, code: &str) {
        if !is_one_of(LANGUAGES, code) {
            let mend = "write two lower-case letters, such as fr";
            self.wrong("code", format!("`{code}` is no ISO 639-1 code"), mend);
        }
    }

    fn country(&mut self, code: &str) {
        if !is_one_of(COUNTRIES, code) {
            self.wrong("code", format!("`{code}` is no ISO 3166-1 code"), "write two capitals, such as FR");
        }
    }

    fn wrong(&mut self, rule: &'static str, problem: String, mend: &'static str) {
        self.linter.error(rule, &self.key, problem, mend);
    }
}
