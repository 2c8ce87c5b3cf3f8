//! From what a service gives back to what a software takes in: which formats meet, by which way, and how much work it is.

use crate::model::{EffortClass, Format, Import, ImportWay, Moving, MovingCode, Software, Transfer};

/// How one gets from a service into a software.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Route<'a> {
    pub(crate) code: MovingCode,
    /// The larger of the work of leaving and that of the import; none where neither is known.
    pub(crate) effort: Option<EffortClass>,
    /// Ways into the software that are known for this service, the easiest first.
    pub(crate) imports: Vec<&'a Import>,
    /// What the software reads, whoever wrote it, of what the service writes; only where no import names the service.
    pub(crate) reads: Vec<&'a Transfer>,
    /// What one writes and the other reads.
    pub(crate) formats: Vec<&'static Format>,
}

impl<'a> Route<'a> {
    /// Computed of what both are known to write and to read, never taken from a claim.
    pub(crate) fn between(moving: &'a Moving, software: &'a Software) -> Self {
        let written = formats(&moving.exports);
        let mut imports: Vec<(MovingCode, &Import)> = moving
            .imports
            .iter()
            .filter(|import| import.software == software.id)
            .map(|import| (code(import, &written), import))
            .collect();
        imports.sort_by_key(|(code, _)| *code);
        if let Some((code, first)) = imports.first() {
            let read = imports.iter().flat_map(|(_, import)| &import.formats).filter_map(|id| Format::of(id));
            let effort = moving.effort.as_ref().map(|effort| effort.class).max(first.effort);
            let formats = Format::meeting(&written, &read.collect::<Vec<_>>(), true);
            let imports = imports.iter().map(|(_, import)| *import).collect();
            return Self { code: *code, effort, imports, reads: Vec::new(), formats };
        }
        let meets = |read: &&Transfer| !Format::meeting(&written, &Format::named(&read.formats), false).is_empty();
        let reads: Vec<&Transfer> = software.imports.iter().filter(meets).collect();
        let read: Vec<&Format> = reads.iter().flat_map(|read| Format::named(&read.formats)).collect();
        let code = if reads.is_empty() { MovingCode::Unknown } else { MovingCode::File };
        let effort = moving.effort.as_ref().map(|effort| effort.class);
        Self { code, effort, imports: Vec::new(), formats: Format::meeting(&written, &read, false), reads }
    }
}

/// By which way an import goes, where the service writes these formats.
fn code(import: &Import, written: &[&'static Format]) -> MovingCode {
    match import.way {
        ImportWay::Direct => MovingCode::Direct,
        ImportWay::Tool => MovingCode::Tool,
        ImportWay::ByHand => MovingCode::ByHand,
        // Where nobody wrote down what the service writes, that it is read is all that is known.
        ImportWay::File if written.is_empty() => MovingCode::File,
        ImportWay::File if Format::meeting(written, &Format::named(&import.formats), true).is_empty() => {
            MovingCode::FormatsDiffer
        }
        ImportWay::File => MovingCode::File,
    }
}

/// All formats that are written.
fn formats(exports: &[Transfer]) -> Vec<&'static Format> {
    exports.iter().flat_map(|export| Format::named(&export.formats)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Effort, EffortReason, Texts};

    fn transfer(formats: &[&str]) -> Transfer {
        let formats = formats.iter().map(|id| (*id).to_owned()).collect();
        Transfer { formats, text: Texts::alike("Settings, Export"), loses: None, source: "page".into() }
    }

    fn import(software: &str, way: ImportWay, formats: &[&str], effort: Option<EffortClass>) -> Import {
        let Transfer { formats, source, .. } = transfer(formats);
        Import { software: software.into(), way, formats, text: None, loses: None, effort, source }
    }

    fn leaving(exports: &[&str], imports: Vec<Import>) -> Moving {
        let effort = Effort { class: EffortClass::Hour, why: EffortReason::OneFile, text: None, source: "page".into() };
        Moving { effort: Some(effort), exports: vec![transfer(exports)], imports, ..Moving::default() }
    }

    #[test]
    fn what_meets_is_computed_and_not_claimed() {
        let wekan = Software::new("wekan", "WeKan");
        let route = |exports: &[&str], way, reads: &[&str]| {
            let moving = leaving(exports, vec![import("wekan", way, reads, None)]);
            let route = Route::between(&moving, &wekan);
            (route.code, route.formats.iter().map(|format| format.id).collect::<Vec<_>>())
        };
        assert_eq!(
            route(&["trello-json", "csv"], ImportWay::File, &["trello-json"]),
            (MovingCode::File, vec!["trello-json"])
        );
        assert_eq!(route(&["asana-csv"], ImportWay::File, &["csv"]), (MovingCode::File, vec!["asana-csv"]));
        assert_eq!(route(&["csv"], ImportWay::File, &["asana-csv"]), (MovingCode::FormatsDiffer, vec![]));
        assert_eq!(route(&["csv"], ImportWay::Direct, &[]).0, MovingCode::Direct);
        assert_eq!(route(&["csv"], ImportWay::ByHand, &[]).0, MovingCode::ByHand);
        assert_eq!(route(&[], ImportWay::File, &["csv"]).0, MovingCode::File);
    }

    #[test]
    fn what_reads_a_format_reads_it_from_anybody_unless_the_format_says_nothing() {
        let moving = leaving(&["icalendar", "csv"], Vec::new());
        let mut software = Software::new("baikal", "Baïkal");
        assert_eq!(Route::between(&moving, &software).code, MovingCode::Unknown);
        software.imports = vec![transfer(&["csv"])];
        assert_eq!(Route::between(&moving, &software).code, MovingCode::Unknown);
        software.imports.push(transfer(&["icalendar"]));
        let route = Route::between(&moving, &software);
        assert_eq!((route.code, route.effort, route.reads.len()), (MovingCode::File, Some(EffortClass::Hour), 1));
    }

    #[test]
    fn the_larger_effort_counts_and_the_easier_way_stands_first() {
        let imports = vec![
            import("a", ImportWay::ByHand, &[], None),
            import("a", ImportWay::Tool, &["csv"], Some(EffortClass::Day)),
            import("b", ImportWay::Direct, &[], Some(EffortClass::Minutes)),
        ];
        let moving = leaving(&["csv"], imports);
        let [a, b] = ["a", "b"].map(|id| Software::new(id, id));
        let route = Route::between(&moving, &a);
        assert_eq!((route.code, route.effort, route.imports.len()), (MovingCode::Tool, Some(EffortClass::Day), 2));
        assert_eq!(Route::between(&moving, &b).effort, Some(EffortClass::Hour));
    }
}
