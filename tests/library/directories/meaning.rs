//! What single fields mean, where a reading too many would say something false.

use super::*;
use degafam::model::{Accepting, Audience, Grade, Hoster, LegalForm};

fn hosters(reader: &dyn Reader, url: &str, text: &str) -> Vec<Hoster> {
    read(reader, url, text.as_bytes(), &Limits::default()).unwrap().overlay.merge
}

fn xmpp(fields: &str) -> Hoster {
    let list = format!(r#"[{{"jid": "chat.example.org", {fields}}}]"#);
    hosters(&XmppProviders, READERS[0].1, &list).remove(0)
}

#[test]
fn a_server_of_which_nothing_could_be_verified_stays_unknown() {
    let hoster = xmpp(
        r#""organization": "non-governmental", "inBandRegistration": false, "freeOfCharge": false,
           "ratingGreenWebCheck": false, "serverLocations": [], "website": {}, "since": """#,
    );
    let offer = &hoster.offers[0];
    assert_eq!((offer.audience, offer.accepting, offer.price, offer.since), (None, None, None, None));
    assert_eq!((hoster.legal_form, hoster.green_hosting, hoster.server_countries), (None, None, None));
    assert!(hoster.sites.is_empty(), "where its machine stands is not where it is");
    assert_eq!(offer.protocol.as_deref(), Some("XMPP"));
}

#[test]
fn a_persons_address_is_never_taken_over() {
    let hoster = xmpp(r#""emailSupport": {"en": ["a.person@chat.example.org"]}, "organization": "private person""#);
    assert_eq!((&hoster.contact, hoster.legal_form.as_ref().map(|f| f.value)), (&None, Some(LegalForm::Individual)));
    assert!(!format!("{hoster:?}").contains("a.person"));
}

#[test]
fn what_a_server_publishes_of_itself_is_declared() {
    let own = "https://chat.example.org/.well-known/xmpp-provider-v2.json";
    let file = r#"{"website": {"en": "https://chat.example.org/"}, "organization": "company", "freeOfCharge": true}"#;
    let found = hosters(&XmppProviders, own, file);
    assert_eq!(
        (found[0].name.as_str(), found[0].sources["xmpp-providers"].grade),
        ("chat.example.org", Grade::Declared)
    );
    let elsewhere = read(&XmppProviders, "https://a.example.org/x.json", file.as_bytes(), &Limits::default()).unwrap();
    assert!(elsewhere.overlay.merge.is_empty(), "nothing tells whose it is");
    assert_eq!(elsewhere.left_out.len(), 1);
}

#[test]
fn every_fact_cites_the_directory_with_its_grade_and_day() {
    let grades = [Grade::Listed, Grade::Declared, Grade::Listed, Grade::Probed, Grade::Probed, Grade::Listed];
    for ((reader, url), grade) in READERS.into_iter().zip(grades) {
        for hoster in read(reader, url, &files(reader)[0], &Limits::default()).unwrap().overlay.merge {
            let source = &hoster.sources[reader.name()];
            assert_eq!((source.url.as_deref(), source.seen, source.grade), (Some(url), today(), grade));
            assert!(source.date.is_some_and(|date| !date.is_after(today())));
        }
    }
}

#[test]
fn an_instance_that_takes_nobody_is_closed_and_one_that_asks_is_on_request() {
    let offer = |fields: &str| {
        let page = format!(r#"{{"data": [{{"host": "video.example.org", {fields}}}]}}"#);
        let offer = hosters(&PeerTubeIndex, READERS[3].1, &page).remove(0).offers.remove(0);
        (offer.accepting, offer.audience)
    };
    let everyone = Some(Audience::Everyone);
    assert_eq!(offer(r#""signupAllowed": false"#), (Some(Accepting::Closed), None));
    assert_eq!(offer(r#""signupAllowed": true"#), (Some(Accepting::Open), everyone));
    assert_eq!(
        offer(r#""signupAllowed": true, "signupRequiresApproval": true"#),
        (Some(Accepting::OnRequest), everyone)
    );
    assert_eq!(offer(r#""signupAllowed": null"#), (None, None));
}

#[test]
fn instances_of_the_same_name_stay_apart() {
    let page =
        r#"{"data": [{"host": "a.example.org", "name": "PeerTube"}, {"host": "b.example.org", "name": "PeerTube"}]}"#;
    let found = read(&PeerTubeIndex, READERS[3].1, page.as_bytes(), &Limits::default()).unwrap();
    let (_, matches) = embedded().with_matches(found.overlay).unwrap();
    assert!(matches.iter().all(|m| m.by.is_none()) && matches[0].id != matches[1].id, "{matches:?}");
}

#[test]
fn the_unknown_country_of_the_directory_is_no_country() {
    let list = r#"[{"url": "https://paste.example.org", "country_id": "AQ", "uptime": 99}]"#;
    assert_eq!(hosters(&PrivateBinDirectory, READERS[4].1, list)[0].server_countries, None);
}

#[test]
fn keys_of_providers_are_never_copied() {
    let found = read(&NextcloudProviders, READERS[5].1, &files(&NextcloudProviders)[0], &Limits::default()).unwrap();
    assert!(!serde_json::to_string(&document(&found)).unwrap().contains("0123456789abcdef"));
}

#[test]
fn a_directory_of_files_names_those_to_fetch() {
    let list = r#"{"Example": "https://example.org/librehost.json"}"#;
    let found = read(&LibreHost, READERS[1].1, list.as_bytes(), &Limits::default()).unwrap();
    assert!(found.overlay.merge.is_empty());
    assert!(found.left_out[0].reason.contains("https://example.org/librehost.json"), "{:?}", found.left_out);
}

#[test]
fn records_beyond_the_limit_are_counted_and_told() {
    let mut limits = Limits::default();
    limits.records = 2;
    let list: Vec<String> = (0..5).map(|n| format!(r#"{{"url": "https://p{n}.example.org"}}"#)).collect();
    let found = read(&PrivateBinDirectory, READERS[4].1, format!("[{}]", list.join(",")).as_bytes(), &limits).unwrap();
    assert_eq!(found.overlay.merge.len(), 2);
    assert!(found.report.remarks.iter().any(|r| r.rule == "limit" && r.problem.contains("3 were not read")));
}

#[test]
fn a_package_gains_no_pair_that_is_known() {
    let once = read(&YunoHostApps, READERS[6].1, &files(&YunoHostApps)[0], &Limits::default()).unwrap();
    let laid = embedded().with(once.overlay).unwrap();
    let origin = Origin::new(READERS[6].1, today()).unwrap();
    let again = YunoHostApps.read(&laid, &files(&YunoHostApps)[0], &origin, &Limits::default()).unwrap();
    assert!(again.overlay.services.is_empty() && again.overlay.software.is_empty(), "{:?}", again.overlay);
}

#[test]
fn names_that_nobody_knows_are_looked_up_a_bounded_number_of_times() {
    let mut limits = Limits::default();
    (limits.remarks, limits.file_bytes) = (50, 8 << 20);
    let names: Vec<String> = (0..1_000).map(|name| format!("\"nobody knows {name}\"")).collect();
    let apps = format!("[etherpad]\nstate = \"working\"\npotential_alternative_to = [{}]\n", names.join(","));
    let found = read(&YunoHostApps, READERS[6].1, apps.as_bytes(), &limits).unwrap();
    assert!(found.report.count(degafam::curate::Severity::Error) == 1 && found.overlay.services.is_empty());
    let servers: Vec<String> =
        (0..5_000).map(|n| format!(r#"{{"jid": "s{n}.example.org", "serverSoftwareName": "software {n}"}}"#)).collect();
    let list = format!("[{}]", servers.join(","));
    let found = read(&XmppProviders, READERS[0].1, list.as_bytes(), &limits).unwrap();
    assert_eq!(found.overlay.merge.len(), 5_000);
    assert!(found.overlay.merge.iter().all(|h| h.offers[0].protocol.as_deref() == Some("XMPP")));
}

#[test]
fn a_host_longer_than_a_name_is_left_out_and_not_cut() {
    let host = format!("{}.example.org", vec!["video"; 15].join("."));
    let page = format!(r#"{{"data": [{{"host": "{host}"}}]}}"#);
    let found = read(&PeerTubeIndex, READERS[3].1, page.as_bytes(), &Limits::default()).unwrap();
    assert!(found.overlay.merge.is_empty() && found.left_out.len() == 1);
}
