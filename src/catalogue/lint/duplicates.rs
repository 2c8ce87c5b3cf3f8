//! Hosters that may be one and the same: one registrable domain, or one name.

use super::Records;
use super::linter::Linter;
use crate::catalogue::page::{host, registrable};
use crate::text::squash;
use std::collections::BTreeMap;

/// Told at the later of the two ids, so that one skip with its reason settles a pair.
pub(super) fn hosters<'a>(linter: &mut Linter<'a>, records: &'a Records) {
    let mut ids: Vec<_> = records.hosters.iter().collect();
    ids.sort_by(|a, b| a.id.cmp(&b.id));
    let (mut domains, mut names) = (BTreeMap::new(), BTreeMap::new());
    for hoster in ids {
        linter.open_again("hosters", &hoster.id);
        let host = hoster.website.as_ref().and_then(|fact| host(&fact.value));
        if let Some(domain) = host.as_deref().and_then(registrable) {
            let first = *domains.entry(domain.to_owned()).or_insert(&hoster.id);
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

#[cfg(test)]
mod tests {
    use super::{host, registrable};

    fn domain_of(url: &str) -> Option<String> {
        registrable(&host(url)?).map(str::to_owned)
    }

    #[test]
    fn a_domain_is_one_label_below_its_public_suffix() {
        for (url, domain) in [
            ("https://pad.example.org/p/x", "example.org"),
            ("https://www.example.co.uk:8443", "example.co.uk"),
            ("https://example.org", "example.org"),
            ("https://suite.anct.gouv.fr/?q=a.b", "anct.gouv.fr"),
        ] {
            assert_eq!(domain_of(url).as_deref(), Some(domain), "{url}");
        }
        assert_eq!(domain_of("https://localhost/"), None);
        assert_eq!(domain_of(""), None);
    }
}
