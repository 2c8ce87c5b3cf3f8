//! Hosters that may be one and the same: one registrable domain, or one name.

use super::Records;
use super::linter::Linter;
use super::lists::{SUFFIXES, is_one_of};
use crate::text::squash;
use std::collections::BTreeMap;

/// Told at the later of the two ids, so that one skip with its reason settles a pair.
pub(super) fn hosters<'a>(linter: &mut Linter<'a>, records: &'a Records) {
    let mut ids: Vec<_> = records.hosters.iter().collect();
    ids.sort_by(|a, b| a.id.cmp(&b.id));
    let (mut domains, mut names) = (BTreeMap::new(), BTreeMap::new());
    for hoster in ids {
        linter.open_again("hosters", &hoster.id);
        let domain = hoster.website.as_ref().and_then(|fact| registrable(&fact.value));
        if let Some(domain) = domain {
            let first = *domains.entry(domain).or_insert(&hoster.id);
            if *first != hoster.id {
                let mend = "merge the two, or add the pair to lint-skip.toml with the reason why they differ";
                linter.warn("duplicate", "website", format!("`{first}` has the same domain, {domain}"), mend);
            }
        }
        for name in [&hoster.name].into_iter().chain(&hoster.aka).chain(&hoster.formerly) {
            let first = *names.entry(squash(name)).or_insert(&hoster.id);
            if *first != hoster.id {
                linter.warn(
                    "duplicate",
                    "name",
                    format!("`{first}` is also called `{name}`"),
                    "merge the two, or tell them apart by name",
                );
            }
        }
    }
}

/// The part of an address's host that somebody registered: one label more than its public suffix. A short list stands
/// for the public suffixes of two labels; one that is missing there shows as a false duplicate.
pub(super) fn registrable(url: &str) -> Option<&str> {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ':']).next()?.trim_end_matches('.');
    let dots: Vec<usize> = host.rmatch_indices('.').map(|(at, _)| at).collect();
    let from = |count: usize| count.checked_sub(1).and_then(|i| dots.get(i)).map_or(0, |at| at + 1);
    let two = host.get(from(2)..)?;
    let domain = if is_one_of(SUFFIXES, two) { host.get(from(3)..)? } else { two };
    (domain.contains('.')).then_some(domain)
}

#[cfg(test)]
mod tests {
    use super::registrable;

    #[test]
    fn a_domain_is_one_label_below_its_public_suffix() {
        for (url, domain) in [
            ("https://pad.example.org/p/x", "example.org"),
            ("https://www.example.co.uk:8443", "example.co.uk"),
            ("https://example.org", "example.org"),
            ("https://suite.anct.gouv.fr/?q=a.b", "anct.gouv.fr"),
        ] {
            assert_eq!(registrable(url), Some(domain), "{url}");
        }
        assert_eq!(registrable("https://localhost/"), None);
        assert_eq!(registrable(""), None);
    }
}
