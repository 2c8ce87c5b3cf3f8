//! Whatever is asked, the server answers or says what is wrong; it is never at fault itself.

use crate::client::{connect, escaped};
use crate::*;
use proptest::{prelude::*, sample::select, strategy::ValueTree};
use std::io::Write;

const PATHS: [&str; 15] = [
    "/v1/recommend",
    "/v1/recommend.geojson",
    "/v1/standings",
    "/v1/explain",
    "/v1/alternatives",
    "/v1/identify",
    "/v1/suggest",
    "/v1/suggest_place",
    "/v1/place",
    "/v1/hosters",
    "/v1/hosters.geojson",
    "/v1/hosters/kaz",
    "/v1/hosters/kaz/openness",
    "/v1/openness/criteria",
    "/v1/catalogue",
];

const NAMES: [&str; 24] = [
    "what",
    "near",
    "near_country",
    "limit",
    "weights",
    "letters",
    "floor",
    "half_distance_km",
    "within_km",
    "no_account",
    "price",
    "audience",
    "country",
    "network",
    "form",
    "software",
    "language",
    "as_of",
    "seed",
    "band",
    "lang",
    "hoster",
    "text",
    "nonsense",
];

const VALUES: [&str; 34] = [
    "Google Docs",
    "doodle",
    "github",
    "qzqz",
    "Nantes",
    "44000",
    "Saint-Denis",
    "47.2,-1.55",
    "91,0",
    "FR",
    "fr",
    "0",
    "1",
    "3",
    "10000",
    "10001",
    "-1",
    "1.5",
    "1e308",
    "5e-324",
    "18446744073709551615",
    "18446744073709551616",
    "NaN",
    "true",
    "free",
    "everyone",
    "association",
    "chatons",
    "etherpad",
    "kaz",
    "fit=1",
    "A=1,T=0.5",
    "2024-02-30",
    "2026-01-01",
];

/// What the longest questions understand.
const FINE: [&str; 8] =
    ["near=Nantes", "limit=3", "weights=fit=1", "no_account=true", "country=FR", "seed=1", "lang=fr", "within_km=50"];

fn pair() -> impl Strategy<Value = String> {
    let known =
        (select(&NAMES[..]), select(&VALUES[..])).prop_map(|(name, value)| format!("{name}={}", escaped(value)));
    let free = (select(&NAMES[..]), ".{0,12}").prop_map(|(name, value)| format!("{name}={}", escaped(&value)));
    let raw = proptest::collection::vec(any::<u8>(), 0..8)
        .prop_map(|bytes| bytes.iter().map(|byte| format!("%{byte:02x}")).collect::<String>() + "=");
    let fine = select(&FINE[..]).prop_map(str::to_owned);
    prop_oneof![12 => fine, 8 => known, 3 => free, 1 => raw]
}

fn address() -> impl Strategy<Value = String> {
    let pairs = proptest::collection::vec(pair(), 0..4);
    (select(&PATHS[..]), any::<bool>(), pairs).prop_map(|(path, needed, mut pairs)| {
        if needed {
            // Most questions need a name: half of them have one, and go further.
            pairs.push(
                if path.contains("suggest") || path.contains("place") { "text=nan" } else { "what=doodle" }.into(),
            );
        }
        format!("{path}?{}", pairs.join("&"))
    })
}

#[test]
fn thousands_of_parameters_find_no_fault_of_the_server() {
    let running = Running::new();
    let mut counts = std::collections::BTreeMap::new();
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let many = proptest::collection::vec(address(), 100);
    for _ in 0..40 {
        let addresses = many.new_tree(&mut runner).unwrap().current();
        let mut stream = connect(running.address);
        for (at, address) in addresses.iter().enumerate() {
            let last = if at + 1 == addresses.len() { "close" } else { "keep-alive" };
            let head = format!("HEAD {address} HTTP/1.1\r\nHost: a\r\nConnection: {last}\r\n\r\n");
            stream.write_all(head.as_bytes()).unwrap();
        }
        let mut all = String::new();
        std::io::Read::read_to_string(&mut stream, &mut all).unwrap();
        let statuses: Vec<&str> = all.split("HTTP/1.1 ").skip(1).filter_map(|head| head.split(' ').next()).collect();
        assert_eq!(statuses.len(), addresses.len());
        for (status, address) in statuses.into_iter().zip(&addresses) {
            assert!(matches!(status, "200" | "400" | "404" | "422"), "{address}: {status}");
            *counts.entry(status.to_owned()).or_insert(0) += 1;
        }
    }
    assert!(counts.values().sum::<i32>() == 4000 && counts["200"] > 400 && counts["400"] > 400, "{counts:?}");
    println!("{counts:?}");
}
