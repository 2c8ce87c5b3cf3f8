//! Sources: complete, dated, named by a fact, not too old.

use super::limits::OLD_FACT_MONTHS;
use super::linter::Linter;
use crate::model::{Date, Grade, Source, Sources};

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

/// When what a source says was true: its own date, else the day it was read.
pub(super) fn told(source: &Source) -> Date {
    source.told().unwrap_or(source.seen)
}
