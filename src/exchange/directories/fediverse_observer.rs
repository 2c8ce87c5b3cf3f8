//! Servers of the fediverse as Fediverse Observer knows them, an answer of `https://api.fediverse.observer/`.
//!
//! The interface is GraphQL. Its description was not read: that an answer is `{"data": {"nodes": […]}}`, and the names
//! `domain`, `softwarename`, `status`, `signup`, `country`, `countryname`, `date_laststats`, `date_updated`, are known from
//! programs of others that ask it (lemmy-explorer, Fediseer, PieFed and others; read 2026-11), and `signup` as a boolean,
//! `country` and `status` from `db/tables.sql` of its own forerunner, Poduptime. A query that tells all that is read here:
//! `{nodes(softwarename: "mastodon", status: "UP") {domain softwarename status signup country countryname date_laststats}}`.
//! The Observer asks each server itself, and looks its machine up, so its facts are probed.

use super::importer::{Importer, Unnamed};
use super::record::Record;
use super::stream::{Kind, Shape};
use super::tree::Node;
use crate::catalogue::Catalogue;
use crate::error::Error;
use crate::exchange::{Imported, Limits, Origin, Reader, countries};
use crate::model::{Accepting, Audience, Grade, Status};

const KIND: Kind =
    Kind { format: "Fediverse Observer", mend: "give an answer of https://api.fediverse.observer/ with data.nodes" };
const UNNAMED: Unnamed = Unnamed {
    field: "domain",
    problem: "the server has no domain",
    mend: "ask for domain",
    reason: "it has no domain",
};
const SHAPE: Shape = Shape::Under(&["data"], &Shape::lists(&["nodes"]));

/// Servers of the fediverse.
///
/// | field | becomes |
/// | --- | --- |
/// | `domain` | name, website and address of the offer |
/// | `softwarename` | software, by its exact name in the catalogue; others are counted |
/// | `status` `UP` | it runs; any other: it is left out; none: what is told is graded as listed |
/// | `signup` `false` | one needs an account, and nobody is taken |
/// | `signup` `true` | one needs an account, and anybody may have one; whether at once is not told |
/// | `country`, else `countryname` | country of the machine |
/// | `date_laststats`, else `date_updated` | date of the source |
///
/// The town of the machine, figures of users and uptime are not taken: the first is no seat, the others are no fact of
/// the catalogue.
///
/// ```
/// use degafam::{Catalogue, formats::{FediverseObserver, Limits, Origin, Reader}, model::Accepting};
/// let answer = br#"{"data": {"nodes": [{"domain": "social.example", "softwarename": "mastodon", "status": "UP",
///     "signup": false, "country": "FR"}]}}"#;
/// let origin = Origin::new("https://api.fediverse.observer/", "2026-11-22".parse()?)?;
/// let found = FediverseObserver.read(Catalogue::embedded()?, answer, &origin, &Limits::default())?;
/// let hoster = &found.overlay.merge[0];
/// assert_eq!((hoster.sites.len(), hoster.offers[0].accepting), (0, Some(Accepting::Closed)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct FediverseObserver;

impl Reader for FediverseObserver {
    fn name(&self) -> &'static str {
        "fediverse-observer"
    }

    fn read(&self, catalogue: &Catalogue, bytes: &[u8], origin: &Origin, limits: &Limits) -> Result<Imported, Error> {
        let importer = Importer::new(catalogue, origin, limits, self.name(), Grade::Probed);
        importer.read(KIND, bytes, SHAPE, &UNNAMED, |importer, record| {
            let Some((url, host)) = record.host("domain", &mut importer.imported.report) else { return Ok(false) };
            server(importer, record, url, host).map(|()| true)
        })
    }
}

fn server(importer: &mut Importer<'_>, record: &Record<'_>, url: String, host: String) -> Result<(), Error> {
    let Some(name) = record.word("softwarename", &mut importer.imported.report) else {
        importer.pass("nothing tells of which software it is", "ask for softwarename");
        return Ok(());
    };
    let Some(mut offer) = importer.offer_of(&name)? else { return Ok(()) };
    let up = is_up(record);
    if up == Some(false) {
        importer.leave(&host, "the Observer does not reach it");
        return Ok(());
    }
    let report = &mut importer.imported.report;
    let signup = record.flag("signup", report);
    let country = record.country("country", report);
    // Of names of countries only some are known, and one that is not says no less than nothing.
    let named = record.word("countryname", report).and_then(|name| countries::code(&name));
    let date = record.past("date_laststats", report).or_else(|| record.past("date_updated", report));
    let mut hoster = importer.hoster(host);
    importer.date(&mut hoster, date);
    hoster.server_countries = importer.facts(country.or(named).into_iter().collect());
    hoster.status = up.map(|_| importer.fact(Status::Active));
    if up.is_none() {
        // Nothing says that it was found there.
        hoster.sources.values_mut().for_each(|source| source.grade = Grade::Listed);
    }
    offer.url = Some(url.clone());
    offer.account = signup.map(|_| true);
    // What servers say to be open may mean that somebody looks at each request.
    offer.audience = (signup == Some(true)).then_some(Audience::Everyone);
    offer.accepting = (signup == Some(false)).then_some(Accepting::Closed);
    hoster.offers.push(offer);
    hoster.website = Some(importer.fact(url));
    importer.add(record, hoster);
    Ok(())
}

/// Whether the Observer reaches it: told by a word, or by the number that stands for it in its database.
fn is_up(record: &Record<'_>) -> Option<bool> {
    match record.node.field("status")? {
        Node::Text(word) if word.trim().is_empty() => None,
        Node::Text(word) => Some(word.trim().eq_ignore_ascii_case("up")),
        Node::Number(number) => Some(*number == 1.0),
        _ => None,
    }
}
