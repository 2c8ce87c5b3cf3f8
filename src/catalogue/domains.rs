//! Which domains of published hosters have an owner in the catalogue.

use super::Catalogue;
use super::owners::{Owners, above, file, seat, services, website};
use crate::error::Error;
use crate::model::Hoster;
use std::collections::BTreeSet;

impl Catalogue {
    /// The domains by which hosters that others publish join one of this catalogue: for
    /// [`Overlay::domains`](crate::Overlay::domains). `registrable` gives the part of a host that somebody registered, one
    /// label more than its public suffix, and nothing for other hosts; the list of suffixes is the caller's.
    ///
    /// # Errors
    /// [`ErrorKind::CatalogueDamaged`](crate::ErrorKind) when a record cannot be read.
    ///
    /// ```
    /// use degafam::{Catalogue, Error, model::{Fact, Hoster}};
    /// let mut published = Hoster::new("forum-framasoft-org", "forum.framasoft.org");
    /// published.website = Some(Fact::new("https://forum.framasoft.org/".into(), "list"));
    /// let domains = Catalogue::embedded()?
    ///     .owned_domains(&[published], |host| host.ends_with("framasoft.org").then_some("framasoft.org"))?;
    /// assert_eq!(domains, ["framasoft.org"]);
    /// # Ok::<(), Error>(())
    /// ```
    pub fn owned_domains(
        &self,
        published: &[Hoster],
        registrable: impl Fn(&str) -> Option<&str>,
    ) -> Result<Vec<String>, Error> {
        let hosts = published.iter().flat_map(seat);
        let mut domains: BTreeSet<String> = hosts.filter_map(|host| registrable(&host).map(str::to_owned)).collect();
        if domains.is_empty() {
            return Ok(Vec::new());
        }
        let known = self.hosters().collect::<Result<Vec<_>, _>>()?;
        // A domain beneath which others register too, as beneath a public suffix, is nobody's.
        let everyone = known.iter().chain(published).flat_map(|h| website(h).into_iter().chain(services(h)));
        for host in everyone.chain(published.iter().filter_map(file)) {
            let own = registrable(&host);
            for domain in above(&host).filter(|domain| own != Some(*domain)) {
                domains.remove(domain);
            }
        }
        let domains: Vec<String> = domains.into_iter().collect();
        Ok(Owners::of(&known, &domains).into_domains())
    }
}
