//! The measures of SearXNG instances, `https://searx.space/data/instances.json`.
//!
//! Format: what `searxstats/model.py` of <https://github.com/searxng/searx-space> writes, and `searxstats/fetcher` there
//! puts into it (commit a49390c, 2026-08-21): an object with `instances`, of which every field is an instance under its
//! address, and `cidrs`, of which every field is a network. An instance has `network_type`, `http` (`status_code`,
//! `error`), `error`, `version`, `main`, `alternativeUrls`, `network` (`ips`, each with `asn_cidr`) and measures of much
//! else. searx.space fetches each instance itself, so its facts are probed.

use super::importer::{Importer, Unnamed};
use super::instance::{UNNAMED, is_open, of_everyone, pass_hidden};
use super::record::Record;
use super::stream::{Kind, Shape, json};
use super::tree::Node;
use crate::catalogue::{Catalogue, is_country};
use crate::error::Error;
use crate::exchange::{Imported, Limits, Origin, Reader, web};
use crate::model::{Grade, Status};
use std::collections::{BTreeMap, BTreeSet};

const KIND: Kind = Kind { format: "searx.space", mend: "give the file https://searx.space/data/instances.json" };
/// Measures that nobody reads here, thousands of values of one instance.
const WITHOUT: &[&str] = &["engines", "html", "tls", "timing", "comments"];
const INSTANCES: Shape = Shape::Under(&["instances"], &Shape::Fields(&Shape::Record(WITHOUT)));
const NETWORKS: Shape = Shape::Under(&["cidrs"], &Shape::FIELDS);
/// Its address is the name of its field.
const INSTANCE: Unnamed = Unnamed { field: "", ..UNNAMED };
const NEED: &str = "search-engine";
/// Status of an answer that is what was asked for.
const FOUND: f64 = 200.0;

/// SearXNG instances.
///
/// | field | becomes |
/// | --- | --- |
/// | the name of the field | name (its host) and address of the offer |
/// | `http.status_code` 200, no `error` | it runs; otherwise it is left out |
/// | `network.ips`, `asn_cidr`, and `network_country` of that network | countries of the machines |
/// | `network_type` other than `normal` | it is left out |
/// | `version` missing | it is left out: nothing there says that it is SearXNG |
/// | `main` missing where there are `alternativeUrls` | it is left out: another address of an instance |
///
/// A search needs no account, and searx.space asks without any.
///
/// ```
/// use degafam::{Catalogue, formats::{Limits, Origin, Reader, SearxSpace}};
/// let file = br#"{"instances": {"https://search.example/": {"network_type": "normal", "version": "2026.8.1",
///     "http": {"status_code": 200, "error": null}, "error": null, "main": true}}}"#;
/// let origin = Origin::new("https://searx.space/data/instances.json", "2026-11-22".parse()?)?;
/// let found = SearxSpace.read(Catalogue::embedded()?, file, &origin, &Limits::default())?;
/// assert_eq!(found.overlay.merge[0].name, "search.example");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct SearxSpace;

impl Reader for SearxSpace {
    fn name(&self) -> &'static str {
        "searx-space"
    }

    fn read(&self, catalogue: &Catalogue, bytes: &[u8], origin: &Origin, limits: &Limits) -> Result<Imported, Error> {
        let importer = Importer::new(catalogue, origin, limits, self.name(), Grade::Probed);
        let networks = networks(bytes, limits);
        importer.read(KIND, bytes, INSTANCES, &INSTANCE, |importer, record| {
            let Some(address) = record.address("", record.key, &mut importer.imported.report) else {
                return Ok(false);
            };
            instance(importer, record, address, &networks).map(|()| true)
        })
    }
}

/// Countries of networks. They stand behind the instances, so the file is read twice; what is wrong with it as a whole is
/// told by the other reading.
fn networks(bytes: &[u8], limits: &Limits) -> BTreeMap<String, String> {
    let mut countries = BTreeMap::new();
    let read = json(KIND, bytes, NETWORKS, limits, &mut |placed| {
        if let Some(Node::Text(code)) = placed.node.field("network_country")
            && is_country(code)
        {
            countries.insert(placed.key, code.clone());
        }
        Ok(())
    });
    if read.is_err() { BTreeMap::new() } else { countries }
}

fn instance(
    importer: &mut Importer<'_>,
    record: &Record<'_>,
    address: web::Address,
    networks: &BTreeMap<String, String>,
) -> Result<(), Error> {
    let report = &mut importer.imported.report;
    let network = record.word("network_type", report);
    let status = record.within("http", report, |http, report| http.number("status_code", report)).flatten();
    let error = record.word("error", report);
    let version = record.word("version", report);
    let main = record.flag("main", report) == Some(true);
    let other = !main && record.within("alternativeUrls", report, |_, _| ()).is_some();
    if network.is_some_and(|kind| kind != "normal") {
        pass_hidden(importer);
        return Ok(());
    }
    if !is_open(importer, &address) {
        return Ok(());
    }
    if other {
        importer.pass("it is another address of an instance", "nothing to mend");
        return Ok(());
    }
    if error.is_some() || status != Some(FOUND) {
        importer.leave(&address.host, "searx.space does not reach it");
        return Ok(());
    }
    if version.is_none() {
        importer.leave(&address.host, "nothing there says that it is SearXNG");
        return Ok(());
    }
    let countries = countries(record, networks);
    let mut offer = importer.offer(NEED);
    offer.software = importer.software("searxng", NEED)?;
    offer.account = Some(false);
    let mut hoster = of_everyone(importer, address, offer);
    hoster.server_countries = importer.facts(countries);
    hoster.status = Some(importer.fact(Status::Active));
    importer.add(record, hoster);
    Ok(())
}

fn countries(record: &Record<'_>, networks: &BTreeMap<String, String>) -> Vec<String> {
    let ips = record.node.field("network").and_then(|network| network.field("ips"));
    let addresses = ips.into_iter().flat_map(|ips| ips.fields());
    let ranges = addresses.filter_map(|(_, address)| match address.field("asn_cidr") {
        Some(Node::Text(range)) => Some(range),
        _ => None,
    });
    let countries: BTreeSet<&String> = ranges.filter_map(|range| networks.get(range)).collect();
    countries.into_iter().cloned().collect()
}
