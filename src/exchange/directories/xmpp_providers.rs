//! XMPP Providers, version 2: the lists at `https://data.xmpp.net/providers/v2/` (`providers-D.json` holds all), and
//! the file in which a server tells what cannot be probed, `https://SERVER/.well-known/xmpp-provider-v2.json`.
//!
//! Format: <https://providers.xmpp.net/provider-file-generator/> and <https://providers.xmpp.net/faq/>; version 2 is the
//! only one so far. In the lists `false`, `-1` and an empty value may also mean that nothing could be verified, so they
//! count as unknown.

use super::importer::{Importer, Unnamed};
use super::record::Record;
use super::stream::{Kind, Shape};
use crate::catalogue::Catalogue;
use crate::catalogue::Severity::Info;
use crate::error::Error;
use crate::exchange::quote::quoted;
use crate::exchange::{Imported, Limits, Origin, Reader, web};
use crate::model::{Accepting, Audience, Grade, LegalForm, LinkKind, Price};

const KIND: Kind =
    Kind { format: "XMPP Providers", mend: "give a list of https://data.xmpp.net/providers/v2/ or a provider file" };
const UNNAMED: Unnamed = Unnamed {
    field: "jid",
    problem: "the server is not named",
    mend: "write the domain of the server; for its own file, give --origin https://SERVER/.well-known/…",
    reason: "it has no jid",
};
const NEED: &str = "instant-messaging";
/// Where a server publishes its own file.
const OWN: &str = "/.well-known/xmpp-provider-v2.json";

/// XMPP servers with their openness to new users, as XMPP Providers lists them or as a server tells of itself.
///
/// | field | becomes |
/// | --- | --- |
/// | `jid` | name; in a server's own file the host of its address |
/// | `website` | website and address of the offer; its languages are those of the server |
/// | `organization` | legal form; `non-governmental` does not tell which |
/// | `serverSoftwareName` | software, else the protocol XMPP |
/// | `serverLocations` | countries of the machines |
/// | `inBandRegistration` `true` | anybody may register now |
/// | `registrationWebPage` | where to register |
/// | `freeOfCharge` `true` | price |
/// | `ratingGreenWebCheck` `true` | renewable energy |
/// | `legalNotice` | legal notice |
/// | `since` | when the offer began |
///
/// ```
/// use degafam::{Catalogue, formats::{Limits, Origin, Reader, XmppProviders}, model::Accepting};
/// let list = br#"[{"jid": "chat.example", "serverSoftwareName": "Prosody", "inBandRegistration": true,
///     "website": {"en": "https://chat.example/"}, "serverLocations": ["de"]}]"#;
/// let origin = Origin::new("https://data.xmpp.net/providers/v2/providers-D.json", "2026-11-22".parse()?)?;
/// let found = XmppProviders.read(Catalogue::embedded()?, list, &origin, &Limits::default())?;
/// let offer = &found.overlay.merge[0].offers[0];
/// assert_eq!((offer.software.as_deref(), offer.accepting), (Some("prosody"), Some(Accepting::Open)));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct XmppProviders;

impl Reader for XmppProviders {
    fn name(&self) -> &'static str {
        "xmpp-providers"
    }

    fn read(&self, catalogue: &Catalogue, bytes: &[u8], origin: &Origin, limits: &Limits) -> Result<Imported, Error> {
        let own = web::Address::read(&origin.url).ok().filter(|address| address.url.ends_with(OWN)).map(|a| a.host);
        let grade = if own.is_some() { Grade::Declared } else { Grade::Listed };
        let importer = Importer::new(catalogue, origin, limits, self.name(), grade);
        importer.read(KIND, bytes, Shape::RECORDS, &UNNAMED, |importer, record| {
            let told = record.host("jid", &mut importer.imported.report).map(|(_, host)| host);
            let own = own.as_ref().filter(|_| record.at.is_empty());
            let Some(jid) = told.or_else(|| own.cloned()) else { return Ok(false) };
            provider(importer, record, jid).map(|()| true)
        })
    }
}

fn provider(importer: &mut Importer<'_>, record: &Record<'_>, jid: String) -> Result<(), Error> {
    let software = importer.named(record, "serverSoftwareName", NEED)?;
    let mut hoster = importer.hoster(jid);
    let report = &mut importer.imported.report;
    let (website, languages) = record.pages("website", report);
    let (register, _) = record.pages("registrationWebPage", report);
    let (legal, _) = record.pages("legalNotice", report);
    let form = form(record, report);
    let locations = record.countries("serverLocations", report);
    let green = record.flag("ratingGreenWebCheck", report) == Some(true);
    let in_band = record.flag("inBandRegistration", report) == Some(true);
    let free = record.flag("freeOfCharge", report) == Some(true);
    let since = record.past("since", report);
    hoster.legal_form = form.map(|form| importer.fact(form));
    hoster.languages = importer.facts(languages);
    hoster.server_countries = importer.facts(locations);
    hoster.green_hosting = green.then(|| importer.fact(true));
    hoster.audience = in_band.then(|| importer.fact(Audience::Everyone));
    hoster.links.extend(legal.map(|url| importer.link(LinkKind::Legal, url)));
    let mut offer = importer.offer(NEED);
    offer.protocol = software.is_none().then(|| "XMPP".to_owned());
    offer.software = software;
    offer.url.clone_from(&website);
    offer.register_url = register;
    // Nobody uses XMPP without an account.
    offer.account = Some(true);
    offer.audience = in_band.then_some(Audience::Everyone);
    offer.accepting = in_band.then_some(Accepting::Open);
    offer.price = free.then_some(Price::Free);
    offer.since = since;
    hoster.offers.push(offer);
    hoster.website = website.map(|url| importer.fact(url));
    importer.add(record, hoster);
    Ok(())
}

fn form(record: &Record<'_>, report: &mut crate::exchange::Report) -> Option<LegalForm> {
    const FIELD: &str = "organization";
    let word = record.word(FIELD, report)?;
    match word.as_str() {
        "company" => Some(LegalForm::Company),
        "private person" | "commercial person" => Some(LegalForm::Individual),
        "governmental" => Some(LegalForm::Public),
        // An association, a cooperative or a foundation.
        "non-governmental" => None,
        other => {
            let problem = format!("`{}` is no kind of organisation of the format", quoted(other));
            let mend = "write company, commercial person, private person, governmental or non-governmental";
            record.say(report, Info, "word", FIELD, problem, mend);
            None
        }
    }
}
