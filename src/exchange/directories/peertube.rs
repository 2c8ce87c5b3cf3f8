//! The index of PeerTube instances, `https://instances.joinpeertube.org/api/v1/instances?start=0&count=100`.
//!
//! Format: version 1 of the interface, <https://docs.joinpeertube.org/instances-api.html> and
//! `support/doc/api/openapi.yaml` of <https://framagit.org/framasoft/peertube/instances-peertube>; an object with `total`
//! and `data`, a page of instances. `signupRequiresApproval` came with PeerTube 5.1. The index asks each instance itself
//! and looks its machine up, so its facts are probed; name and languages are what the instance says of itself.

use super::importer::{Importer, Unnamed};
use super::record::Record;
use super::stream::{Kind, Shape};
use crate::catalogue::Catalogue;
use crate::error::Error;
use crate::exchange::{Imported, Limits, Origin, Reader};
use crate::model::{Accepting, Audience, Fact, Grade, Status};

const INDEX: Index = Index {
    key: "peertube",
    kind: Kind {
        format: "PeerTube instances index",
        mend: "give an answer of https://instances.joinpeertube.org/api/v1/instances",
    },
    software: "peertube",
    need: "video-hosting",
    says: "peertube-about",
};
const UNNAMED: Unnamed = Unnamed {
    field: "host",
    problem: "the instance has no host",
    mend: "write the name of its host",
    reason: "it has no host",
};

/// An index of instances as Framasoft keeps them.
pub(super) struct Index {
    pub(super) key: &'static str,
    pub(super) kind: Kind,
    /// Of which software it is.
    pub(super) software: &'static str,
    pub(super) need: &'static str,
    /// Key under which what an instance says of itself is cited.
    pub(super) says: &'static str,
}

/// PeerTube instances.
///
/// | field | becomes |
/// | --- | --- |
/// | `host` | name, website and address of the offer |
/// | `name` | name of the service |
/// | `signupAllowed`, `signupRequiresApproval` | who may register, and whether now |
/// | `country` | country of the machine |
/// | `languages` | languages |
/// | `health` | 100: it runs; 0: it is left out |
/// | `isNSFW` `true` | it is left out |
///
/// ```
/// use degafam::{Catalogue, formats::{Limits, Origin, PeerTubeIndex, Reader}, model::Accepting};
/// let page = br#"{"total": 1, "data": [{"host": "video.example", "signupAllowed": true, "signupRequiresApproval":
/// true}]}"#;
/// let origin = Origin::new("https://instances.joinpeertube.org/api/v1/instances", "2026-11-22".parse()?)?;
/// let found = PeerTubeIndex.read(Catalogue::embedded()?, page, &origin, &Limits::default())?;
/// assert_eq!(found.overlay.merge[0].offers[0].accepting, Some(Accepting::OnRequest));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PeerTubeIndex;

impl Reader for PeerTubeIndex {
    fn name(&self) -> &'static str {
        INDEX.key
    }

    fn read(&self, catalogue: &Catalogue, bytes: &[u8], origin: &Origin, limits: &Limits) -> Result<Imported, Error> {
        INDEX.read(catalogue, bytes, origin, limits)
    }
}

impl Index {
    /// Reads a page of the index.
    pub(super) fn read(
        &self,
        catalogue: &Catalogue,
        bytes: &[u8],
        origin: &Origin,
        limits: &Limits,
    ) -> Result<Imported, Error> {
        let importer = Importer::new(catalogue, origin, limits, self.key, Grade::Probed);
        importer.read(self.kind, bytes, Shape::lists(&["data"]), &UNNAMED, |importer, record| {
            let Some((url, host)) = record.host("host", &mut importer.imported.report) else { return Ok(false) };
            self.instance(importer, record, url, host).map(|()| true)
        })
    }

    fn instance(
        &self,
        importer: &mut Importer<'_>,
        record: &Record<'_>,
        url: String,
        host: String,
    ) -> Result<(), Error> {
        let software = importer.software(self.software, self.need)?;
        let mut hoster = importer.hoster(host);
        let report = &mut importer.imported.report;
        let health = record.number("health", report);
        let adult = record.flag("isNSFW", report) == Some(true);
        if health == Some(0.0) {
            importer.leave(&hoster.name, "the index no longer reaches it");
            return Ok(());
        }
        if adult {
            importer.leave(&hoster.name, "it is for sensitive content, which no answer could tell");
            return Ok(());
        }
        let report = &mut importer.imported.report;
        let country = record.country("country", report);
        let languages = record.languages("languages", report);
        let name = record.text("name", report);
        let signup = record.flag("signupAllowed", report);
        let approval = record.flag("signupRequiresApproval", report) == Some(true);
        if name.is_some() || !languages.is_empty() {
            importer.declared(&mut hoster, self.says, None);
        }
        hoster.languages = (!languages.is_empty()).then(|| Fact { value: languages, source: self.says.to_owned() });
        hoster.server_countries = importer.facts(country.into_iter().collect());
        hoster.status = (health == Some(100.0)).then(|| importer.fact(Status::Active));
        let mut offer = importer.offer(self.need);
        offer.software = software;
        offer.service_name = name;
        offer.url = Some(url.clone());
        // To publish needs an account; to look, none.
        offer.account = Some(true);
        offer.accepting = match (signup, approval) {
            (Some(true), true) => Some(Accepting::OnRequest),
            (Some(true), false) => Some(Accepting::Open),
            (Some(false), _) => Some(Accepting::Closed),
            (None, _) => None,
        };
        offer.audience = (signup == Some(true)).then_some(Audience::Everyone);
        hoster.offers.push(offer);
        hoster.website = Some(importer.fact(url));
        importer.add(record, hoster);
        Ok(())
    }
}
