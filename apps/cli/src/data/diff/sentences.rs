//! What is told before and after, as sentences.

use super::cite::cited;
use super::told::Told;
use degafam::model::Sources;

/// One sentence for each fact that is told otherwise, or shown by something else.
pub(super) fn sentences(
    before: &[Told<'_>],
    after: &[Told<'_>],
    (old, new): (&Sources, &Sources),
    is_new: bool,
) -> Vec<String> {
    let shown = |fact: &Told<'_>| fact.source.map_or_else(String::new, |key| format!(" ({})", cited(key, new)));
    let same = |a: &Told<'_>, b: &Told<'_>| a.what == b.what && (!a.listed || a.value == b.value);
    let mut told = Vec::new();
    for fact in after {
        let Told { what, value, listed, .. } = fact;
        let known = before.iter().find(|other| same(other, fact));
        let evidence = |fact: &Told<'_>, sources: &Sources| fact.source.and_then(|key| sources.get(key).cloned());
        told.push(match known {
            None if is_new => format!("{what}: {value}{}", shown(fact)),
            None if *listed => format!("also {what}: {value}{}", shown(fact)),
            None => format!("{what}: {value}, unknown before{}", shown(fact)),
            Some(other) if other.value != *value => format!("{what}: {value}, before: {}{}", other.value, shown(fact)),
            Some(other) if other.source != fact.source && evidence(other, old) != evidence(fact, new) => {
                format!("{what}: still {value}, now shown by another source{}", shown(fact))
            }
            Some(_) => continue,
        });
    }
    let gone = before.iter().filter(|fact| !after.iter().any(|other| same(other, fact)));
    told.extend(gone.map(|fact| format!("no longer {}: {}", fact.what, fact.value)));
    told
}
