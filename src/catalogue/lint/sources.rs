//! Sources: complete, dated, named by a fact, not too old.

use super::limits::{OF_ONE_DATE, OLD_FACT_MONTHS};
use super::linter::Linter;
use crate::catalogue::Records;
use crate::model::{Date, Grade, Source, Sources};
use std::collections::BTreeMap;

/// Each source says where and when; told before the facts.
pub(super) fn complete(linter: &mut Linter<'_>, sources: &Sources) {
    if sources.is_empty() {
        linter.error("source", "source", "it has no source".into(), "add [source.KEY] with url, date, seen and grade");
    }
    for (key, source) in sources {
        let at = |field: &str| format!("source.{key}.{field}");
        match &source.url {
            Some(url) => linter.url(&at("url"), url),
            None if matches!(source.grade, Grade::Memory | Grade::Inferred) => {}
            None => {
                let mend = "add url, or grade = \"memory\" when there is none";
                linter.error("source", &at("url"), "it has no address".into(), mend);
            }
        }
        linter.date(&at("seen"), source.seen);
        for (field, date) in [("withdrawn", source.withdrawn), ("retested", source.retested)] {
            let Some(date) = date else { continue };
            linter.date(&at(field), date);
            if source.date.is_some_and(|written| written.is_after(date)) {
                let problem = format!("it is dated later than it was {field}, in {date}");
                linter.error("source", &at(field), problem, "correct one of the two dates");
            }
        }
        if source.retested.is_some_and(|date| date.is_after(source.seen)) {
            let problem = format!("it was read in {} and retested later", source.seen);
            linter.error("source", &at("retested"), problem, "correct one of the two dates");
        }
        let Some(date) = source.date else { continue };
        linter.date(&at("date"), date);
        if date.is_after(source.seen) {
            let problem = format!("it was read in {} and written later, in {date}", source.seen);
            linter.error("source", &at("date"), problem, "correct one of the two dates");
        }
    }
}

/// Sources that no fact names: they show that others know the record, and are kept for that; told after the facts.
pub(super) fn named(linter: &mut Linter<'_>, sources: &Sources) {
    for key in sources.keys() {
        if !linter.is_named(key) {
            let mend = "name it at the fact it shows; it stays as evidence that others know the record";
            linter.info("unnamed-source", &format!("source.{key}"), "no fact names it".into(), mend);
        }
    }
}

/// Sources that facts name and that are old.
pub(super) fn old(linter: &mut Linter<'_>, sources: &Sources) {
    for (key, source) in sources {
        let age = told(source).months_until(linter.date);
        if age > OLD_FACT_MONTHS && linter.is_named(key) {
            let problem = format!("what it shows was true {age} months ago, more than {OLD_FACT_MONTHS}");
            linter.info("old-fact", &format!("source.{key}"), problem, "look for something newer");
        }
    }
}

/// Lists whose own date stands for the date of their lines. What was withdrawn, or was retested as a whole, has one date.
pub(super) fn of_the_line<'a>(linter: &mut Linter<'a>, records: &'a Records) {
    let mut hosters: BTreeMap<(&str, Date), usize> = BTreeMap::new();
    for source in records.hosters.iter().flat_map(|hoster| hoster.sources.values()) {
        let page = source.url.as_deref().map(|url| url.split('#').next().unwrap_or(url));
        let one = source.grade == Grade::Listed && source.withdrawn.is_none() && source.retested.is_none();
        if let Some((page, date)) = page.zip(source.date).filter(|_| one) {
            *hosters.entry((page, date)).or_default() += 1;
        }
    }
    for ((page, date), count) in hosters.into_iter().filter(|(_, count)| *count > OF_ONE_DATE) {
        linter.open_again("sources", page);
        let mend =
            "date each by its own line (degafam data line-dates CLONE), or by `retested` where the whole list was";
        linter.warn("one-date", "date", format!("{count} hosters are dated {date} by {page}"), mend);
    }
}

/// When what a source says was true: its own date, else the day it was read.
pub(super) fn told(source: &Source) -> Date {
    source.told().unwrap_or(source.seen)
}
