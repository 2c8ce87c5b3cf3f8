//! Which part of a host somebody registered: the public-suffix list, and what it lacks.

use crate::failure::Failure;
use degafam::{Catalogue, Overlay};

/// Hosters of the catalogue that give names beneath their own domain to others. Whoever gets one in the public-suffix list
/// takes its row out.
const SHARED: &str = include_str!("shared-domains.tsv");

/// Names the domains by which records under `merge` may join hosters of the catalogue.
pub(crate) fn name_domains(overlay: &mut Overlay, catalogue: &Catalogue) -> Result<(), Failure> {
    overlay.domains = catalogue.owned_domains(&overlay.merge, registrable)?;
    Ok(())
}

/// The part of a host that somebody registered: one label more than its public suffix, names such as `github.io` included.
/// Nothing for a suffix itself, a number, a name that is not of the public internet, and what lies at a shared domain.
fn registrable(host: &str) -> Option<&str> {
    let known = psl::suffix(host.as_bytes()).is_some_and(|suffix| suffix.is_known());
    let domain = psl::domain_str(host).filter(|domain| known && !domain.starts_with('.'))?;
    let beneath = |shared: &str| host.strip_suffix(shared).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    (!shared().any(beneath)).then_some(domain)
}

fn shared() -> impl Iterator<Item = &'static str> {
    let rows = SHARED.lines().filter(|line| !line.starts_with('#'));
    rows.filter_map(|line| line.split('\t').next())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_is_one_label_below_its_public_suffix() {
        for (host, domain) in [
            ("video.chalec.org", "chalec.org"),
            ("chalec.org", "chalec.org"),
            ("a.b.example.co.uk", "example.co.uk"),
            ("suite.anct.gouv.fr", "anct.gouv.fr"),
            // What a company or an association gives out is a suffix too.
            ("pages.someone.github.io", "someone.github.io"),
            ("video.someone.ynh.fr", "someone.ynh.fr"),
            ("someone.noho.st", "someone.noho.st"),
            ("someone.duckdns.org", "someone.duckdns.org"),
            // In either spelling.
            ("video.été.fr", "été.fr"),
            ("video.xn--t-9fab.fr", "xn--t-9fab.fr"),
            ("a.食狮.公司.cn", "食狮.公司.cn"),
            ("a.xn--85x722f.xn--55qx5d.cn", "xn--85x722f.xn--55qx5d.cn"),
        ] {
            assert_eq!(registrable(host), Some(domain), "{host}");
        }
    }

    #[test]
    fn what_nobody_registered_has_no_domain() {
        for host in [
            "org",
            "co.uk",
            "github.io",
            "nohost.me",
            "ynh.fr",
            "localhost",
            "pad.localhost",
            "nas.local",
            "nas",
            "127.0.0.1",
            "192.168.1.10",
            "[2001",
            "1.1",
            "",
            ".",
            "..",
            ".org",
            "a..org",
        ] {
            assert_eq!(registrable(host), None, "{host}");
        }
    }

    #[test]
    fn shared_domains_are_those_that_the_list_lacks() {
        assert_eq!((registrable("panel.lautre.net"), registrable("lautre.net")), (None, None));
        assert_eq!(registrable("pad.web.deuxfleurs.fr"), None);
        assert_eq!(registrable("plume.deuxfleurs.fr"), Some("deuxfleurs.fr"));
        assert_eq!(registrable("notlautre.net"), Some("notlautre.net"));
        for domain in shared() {
            assert!(psl::suffix_str(domain) != Some(domain), "{domain} is in the list now");
        }
    }
}
