//! The list of public Matrix servers of joinmatrix.org, `https://servers.joinmatrix.org/servers.json`.
//!
//! The list has no specification; its fields are those that clients read from it in 2024 to 2026: `public_servers` and
//! `private_servers`, lists of `name`, `client_domain`, `server_domain`, `homepage`, `isp`, `staff_jur`, `rules`,
//! `privacy`, `using_vanilla_reg`, `description`, `reg_method`, `reg_link`, `reg_note`, `software`, `version`, `captcha`,
//! `email`, `languages`, `features`, `online_status`, `ver_status`, `room_directory`, `sliding_sync`, `ipv6`. The list it
//! followed is described at <https://github.com/austinhuang0131/joinmatrix/blob/main/README.md>.

use super::importer::{Importer, Unnamed};
use super::record::Record;
use super::seat;
use super::stream::{Kind, Shape};
use crate::catalogue::Catalogue;
use crate::error::Error;
use crate::exchange::{Imported, Limits, Origin, Reader};
use crate::model::{Accepting, Audience, Grade, LinkKind};

const KIND: Kind =
    Kind { format: "joinmatrix server list", mend: "give the file https://servers.joinmatrix.org/servers.json" };
const UNNAMED: Unnamed = Unnamed {
    field: "name",
    problem: "the server is not named",
    mend: "write the name of the server",
    reason: "it has no name",
};
const NEED: &str = "instant-messaging";
const PRIVATE: &str = "private_servers";

/// Public Matrix servers.
///
/// | field | becomes |
/// | --- | --- |
/// | `name` | name |
/// | `homepage` | website and address of the offer |
/// | `software` | software, else the protocol Matrix |
/// | `staff_jur` | country of those who run it |
/// | `languages` | languages |
/// | `rules`, `privacy` | terms, privacy notice |
/// | `reg_link` | where to register |
/// | `using_vanilla_reg` `true` | anybody may register now, with any client |
/// | `reg_method` `Application Form` | registration is on request |
/// | `private_servers` | they are left out |
///
/// ```
/// use degafam::{Catalogue, formats::{JoinMatrix, Limits, Origin, Reader}};
/// let list = br#"{"public_servers": [{"name": "chat.example", "homepage": "https://chat.example/", "software": "Synapse"}]}"#;
/// let origin = Origin::new("https://servers.joinmatrix.org/servers.json", "2026-11-22".parse()?)?;
/// let found = JoinMatrix.read(Catalogue::embedded()?, list, &origin, &Limits::default())?;
/// assert_eq!(found.overlay.merge[0].offers[0].software.as_deref(), Some("synapse"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct JoinMatrix;

impl Reader for JoinMatrix {
    fn name(&self) -> &'static str {
        "joinmatrix"
    }

    fn read(&self, catalogue: &Catalogue, bytes: &[u8], origin: &Origin, limits: &Limits) -> Result<Imported, Error> {
        let importer = Importer::new(catalogue, origin, limits, self.name(), Grade::Listed);
        importer.read(KIND, bytes, Shape::lists(&["public_servers", PRIVATE]), &UNNAMED, |importer, record| {
            match record.text("name", &mut importer.imported.report) {
                Some(name) if record.at.starts_with(PRIVATE) => importer.leave(&name, "it is not open to the public"),
                Some(name) => server(importer, record, name)?,
                None => return Ok(false),
            }
            Ok(true)
        })
    }
}

fn server(importer: &mut Importer<'_>, record: &Record<'_>, name: String) -> Result<(), Error> {
    let software = importer.named(record, "software", NEED)?;
    let mut hoster = importer.hoster(name);
    let report = &mut importer.imported.report;
    let website = record.page("homepage", report);
    let country = record.country("staff_jur", report);
    let languages = record.languages("languages", report);
    let terms = record.page("rules", report);
    let privacy = record.page("privacy", report);
    let register = record.page("reg_link", report);
    let vanilla = record.flag("using_vanilla_reg", report) == Some(true);
    let on_request = record.word("reg_method", report).is_some_and(|method| method == "Application Form");
    hoster.sites.extend(seat::site(importer, None, country, None));
    hoster.languages = importer.facts(languages);
    hoster.links.extend(terms.map(|url| importer.link(LinkKind::Terms, url)));
    hoster.links.extend(privacy.map(|url| importer.link(LinkKind::Privacy, url)));
    // That is what the list is of.
    hoster.audience = Some(importer.fact(Audience::Everyone));
    let mut offer = importer.offer(NEED);
    offer.protocol = software.is_none().then(|| "Matrix".to_owned());
    offer.software = software;
    offer.url.clone_from(&website);
    offer.register_url = register;
    // Nobody uses Matrix without an account.
    offer.account = Some(true);
    offer.audience = Some(Audience::Everyone);
    offer.accepting = match (vanilla, on_request) {
        (_, true) => Some(Accepting::OnRequest),
        (true, false) => Some(Accepting::Open),
        (false, false) => None,
    };
    hoster.offers.push(offer);
    hoster.website = website.map(|url| importer.fact(url));
    importer.add(record, hoster);
    Ok(())
}
