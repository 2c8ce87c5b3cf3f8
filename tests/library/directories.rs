//! Directories that others keep: what each becomes, what is told of it, and that no damage brings the readers down.
//! Every file under `golden` is invented: it has the shape of its format and names of examples, but for what lies at known
//! hosters in `peertube-known` and in the formats of which nothing else is taken.

mod fuzz;
mod instances;
mod known;
mod meaning;

use degafam::{
    Catalogue, Error, ErrorKind,
    formats::{
        CryptPadInstances, EtherpadScanner, Fastside, FediverseNearMe, FediverseObserver, FfdnProviders,
        FreifunkDirectory, Imported, JoinMatrix, LibreHost, LibreTranslateMirrors, Limits, MobilizonIndex,
        NextcloudProviders, Origin, PeerTubeIndex, PrivateBinDirectory, Reader, RssBridgeHosts, SearxSpace,
        XmppProviders, YunoHostApps,
    },
    model::Date,
};
use serde_json::{Value, json};
use std::fs;

/// Readers, each with the address of an invented file in its format.
const READERS: [(&dyn Reader, &str); 18] = [
    (&XmppProviders, "https://data.example.org/providers/v2/providers-D.json"),
    (&LibreHost, "https://hoster.example.org/librehost.json"),
    (&JoinMatrix, "https://servers.example.org/servers.json"),
    (&PeerTubeIndex, "https://instances.example.org/api/v1/instances"),
    (&PrivateBinDirectory, "https://directory.example.org/api"),
    (&NextcloudProviders, "https://providers.example.org/preferred.json"),
    (&YunoHostApps, "https://apps.example.org/apps.toml"),
    (&MobilizonIndex, "https://events.example.org/api/v1/instances"),
    (&SearxSpace, "https://searches.example.org/data/instances.json"),
    (&Fastside, "https://fronts.example.org/data.json"),
    (&FediverseObserver, "https://api.observer.example.org/"),
    (&EtherpadScanner, "https://scan.example.org/api/instances"),
    (&CryptPadInstances, "https://crypt.example.org/instances.json"),
    (&FreifunkDirectory, "https://communities.example.org/summary.json"),
    (&FfdnProviders, "https://access.example.org/api/v1/isp/"),
    (&LibreTranslateMirrors, "https://translation.example.org/README.md"),
    (&RssBridgeHosts, "https://feeds.example.org/hosts.md"),
    (&FediverseNearMe, "https://map.example.org/near-me.geojson"),
];

fn today() -> Date {
    "2026-11-22".parse().unwrap()
}

fn embedded() -> &'static Catalogue {
    Catalogue::embedded().unwrap()
}

fn read(reader: &dyn Reader, url: &str, bytes: &[u8], limits: &Limits) -> Result<Imported, Error> {
    reader.read(embedded(), bytes, &Origin::new(url, today()).unwrap(), limits)
}

fn folder() -> String {
    concat!(env!("CARGO_MANIFEST_DIR"), "/tests/directories/golden").to_owned()
}

/// The sound and the dirty file of a reader.
fn files(reader: &dyn Reader) -> [Vec<u8>; 2] {
    let ending = match reader.name() {
        "yunohost" => "toml",
        "libretranslate" | "rss-bridge" => "md",
        _ => "json",
    };
    ["", "-dirty"].map(|kind| fs::read(format!("{}/{}{kind}.{ending}", folder(), reader.name())).unwrap())
}

/// What was read, without the fields that say nothing, and without records of the catalogue beyond what they gained.
fn document(found: &Imported) -> Value {
    let mut overlay = serde_json::to_value(&found.overlay).unwrap();
    for kind in ["software", "service"] {
        for record in overlay[kind].as_array_mut().unwrap() {
            let id = record["id"].as_str().unwrap().to_owned();
            let held = match kind {
                "software" => serde_json::to_value(embedded().software(&id).unwrap()).unwrap(),
                _ => serde_json::to_value(embedded().service(&id).unwrap()).unwrap(),
            };
            gained(record, &held);
            record["id"] = id.into();
        }
    }
    prune(&mut overlay);
    json!({ "overlay": overlay, "remarks": found.report.remarks, "left_out": found.left_out })
}

/// Takes away what a record had before.
fn gained(record: &mut Value, held: &Value) {
    match (record, held) {
        (Value::Object(fields), Value::Object(held)) => {
            fields.retain(|key, value| held.get(key) != Some(value));
            fields.iter_mut().for_each(|(key, value)| gained(value, held.get(key).unwrap_or(&Value::Null)));
        }
        (Value::Array(items), Value::Array(held)) => items.retain(|item| !held.contains(item)),
        _ => {}
    }
}

fn prune(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.values_mut().for_each(prune);
            fields.retain(|_, value| !value.is_null() && value.as_array().is_none_or(|items| !items.is_empty()));
        }
        Value::Array(items) => items.iter_mut().for_each(prune),
        _ => {}
    }
}

#[test]
fn every_format_becomes_what_its_golden_file_says() {
    let mut differing = Vec::new();
    for (reader, url) in READERS {
        for (kind, bytes) in ["", "-dirty"].into_iter().zip(files(reader)) {
            let found = read(reader, url, &bytes, &Limits::default()).unwrap();
            let text = serde_json::to_string_pretty(&document(&found)).unwrap() + "\n";
            let name = format!("{}{kind}.expected.json", reader.name());
            if fs::read_to_string(format!("{}/{name}", folder())).unwrap_or_default() != text {
                let own = format!("{}/{name}", env!("CARGO_TARGET_TMPDIR"));
                fs::write(&own, text).unwrap();
                differing.push(own);
            }
        }
    }
    assert!(differing.is_empty(), "compare with tests/directories/golden: {differing:#?}");
}

#[test]
fn what_is_read_can_be_laid_over_the_catalogue() {
    for (reader, url) in READERS {
        for bytes in files(reader) {
            let found = read(reader, url, &bytes, &Limits::default()).unwrap();
            let hosters = found.overlay.merge.len();
            let (_, matches) =
                embedded().with_matches(found.overlay).unwrap_or_else(|e| panic!("{}: {e}", reader.name()));
            assert_eq!(matches.len(), hosters);
        }
    }
}

#[test]
fn files_of_other_formats_are_refused_with_what_to_give() {
    for (reader, url) in READERS {
        for bytes in
            [&b"file.class = Organization\norganization.name = A"[..], b"<html></html>", b"", b"{\"a\": ", b"\xff\xfe"]
        {
            if reader.name() == "yunohost" && bytes.is_empty() {
                continue; // An empty file is sound TOML; it names nothing.
            }
            let refused = read(reader, url, bytes, &Limits::default());
            // Lines of `key = value` may be sound TOML, of which nothing is taken.
            let said = match refused {
                Err(error) => error.to_string(),
                Ok(found) => {
                    assert!(found.overlay.merge.is_empty() && found.overlay.software.is_empty(), "{}", reader.name());
                    continue;
                }
            };
            assert!(said.contains("; give ") && said.lines().count() == 1, "{said}");
        }
        let mut short = Limits::default();
        short.file_bytes = 10;
        let error = read(reader, url, &[b' '; 11], &short).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::FileTooLarge);
        assert!(error.to_string().contains("11 bytes, at most 10"), "{error}");
    }
}
