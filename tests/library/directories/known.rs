//! What a directory tells of an instance at the domain of a known hoster.

use super::*;
use degafam::Overlay;

/// The catalogue before anybody knew of the instance.
fn before() -> Catalogue {
    let mut chalec = embedded().hoster("chalec").unwrap().unwrap();
    chalec.offers.retain(|offer| offer.need != "video-hosting");
    let overlay = Overlay { date: Some(today()), hosters: vec![chalec], ..Overlay::default() };
    embedded().with(overlay).unwrap()
}

#[test]
fn a_known_hoster_gains_an_offer_and_nobody_is_added() {
    let index = fs::read(format!("{}/peertube-known.json", folder())).unwrap();
    let mut found = read(&PeerTubeIndex, READERS[3].1, &index, &Limits::default()).unwrap();
    let before = before();
    // The list of public suffixes is the command's.
    let domains = before
        .owned_domains(&found.overlay.merge, |host| host.ends_with("chalec.org").then_some("chalec.org"))
        .unwrap();
    found.overlay.domains.clone_from(&domains);
    let (after, matches) = before.with_matches(found.overlay).unwrap();
    let entry = |catalogue: &Catalogue| serde_json::to_value(catalogue.hoster("chalec").unwrap()).unwrap();
    let mut chalec = entry(&after);
    gained(&mut chalec, &entry(&before));
    let mut document = json!({
        "domains": domains,
        "matches": matches,
        "hosters": after.counts().hosters - before.counts().hosters,
        "chalec": chalec,
    });
    prune(&mut document);
    let text = serde_json::to_string_pretty(&document).unwrap() + "\n";
    assert_eq!(text, fs::read_to_string(format!("{}/peertube-known.expected.json", folder())).unwrap());
}
