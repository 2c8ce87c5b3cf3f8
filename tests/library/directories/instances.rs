//! What lists of instances, and the measures of others, are taken for.

use super::*;
use degafam::curate::Severity;
use degafam::model::{Accepting, Area, Audience, Grade, Hoster, Status};

fn url(reader: &dyn Reader) -> &'static str {
    READERS.into_iter().find(|(other, _)| other.name() == reader.name()).unwrap().1
}

fn found(reader: &dyn Reader, text: &str) -> Imported {
    read(reader, url(reader), text.as_bytes(), &Limits::default()).unwrap()
}

fn hosters(reader: &dyn Reader, text: &str) -> Vec<Hoster> {
    found(reader, text).overlay.merge
}

/// Remarks that count what was left.
fn left(found: &Imported) -> Vec<&str> {
    found.report.remarks.iter().filter(|r| r.rule == "left").map(|r| r.problem.as_str()).collect()
}

#[test]
fn every_row_is_graded_as_its_directory_deserves() {
    for (reader, grade) in [
        (&MobilizonIndex as &dyn Reader, Grade::Probed),
        (&SearxSpace, Grade::Probed),
        (&Fastside, Grade::Probed),
        (&FediverseObserver, Grade::Probed),
        (&EtherpadScanner, Grade::Probed),
        (&CryptPadInstances, Grade::Listed),
        (&LibreTranslateMirrors, Grade::Listed),
        (&RssBridgeHosts, Grade::Listed),
        (&FediverseNearMe, Grade::Listed),
        (&FreifunkDirectory, Grade::Listed),
        (&FfdnProviders, Grade::Listed),
    ] {
        let taken = read(reader, url(reader), &files(reader)[0], &Limits::default()).unwrap().overlay.merge;
        assert!(!taken.is_empty(), "{}", reader.name());
        for hoster in taken {
            let source = &hoster.sources[reader.name()];
            assert_eq!((source.url.as_deref(), source.seen, source.grade), (Some(url(reader)), today(), grade));
            assert!(source.date.is_some_and(|date| !date.is_after(today())));
        }
    }
}

#[test]
fn where_a_machine_stands_is_no_seat() {
    let readers: [&dyn Reader; 8] = [
        &MobilizonIndex,
        &SearxSpace,
        &Fastside,
        &FediverseObserver,
        &CryptPadInstances,
        &LibreTranslateMirrors,
        &RssBridgeHosts,
        &FediverseNearMe,
    ];
    for reader in readers {
        for bytes in files(reader) {
            let found = read(reader, url(reader), &bytes, &Limits::default()).unwrap();
            assert!(found.overlay.merge.iter().all(|hoster| hoster.sites.is_empty()), "{}", reader.name());
        }
    }
}

#[test]
fn no_person_is_taken_over() {
    for (reader, _) in READERS {
        for bytes in files(reader) {
            let found = read(reader, url(reader), &bytes, &Limits::default()).unwrap();
            let text = serde_json::to_string(&document(&found)).unwrap();
            assert!(!text.contains("a.person") && !text.contains("Somewhere 1"), "{}", reader.name());
        }
    }
}

#[test]
fn what_one_try_in_a_week_reached_runs_and_what_none_did_is_not_said_to_be_closed() {
    let data = |pings: &str| {
        format!(
            r#"{{"services": {{"searxng": {{"instances": [{{"url": "https://s.example.org", "ping_history": [{pings}]}}]}}}}}}"#
        )
    };
    let once = data(r#"{"timestamp": 1795132800, "success": true}, {"timestamp": 1795219200, "success": false}"#);
    let hoster = hosters(&Fastside, &once).remove(0);
    assert_eq!(hoster.status.as_ref().map(|fact| fact.value), Some(Status::Active));
    assert_eq!(hoster.sources["fastside"].date.map(|d| d.to_string()).as_deref(), Some("2026-11-20"));
    let never = found(&Fastside, &data(r#"{"timestamp": 1795132800, "success": false}"#));
    assert!(never.overlay.merge.is_empty() && never.left_out[0].reason.contains("is not known"), "{never:?}");
    // A moment that has not come yet shows nothing.
    let later = found(&Fastside, &data(r#"{"timestamp": 1999999999, "success": true}"#));
    assert!(later.overlay.merge.is_empty() && later.report.remarks[0].rule == "date");
}

#[test]
fn a_host_with_several_software_is_one_hoster() {
    let found = read(&Fastside, url(&Fastside), &files(&Fastside)[0], &Limits::default()).unwrap();
    assert_eq!(found.overlay.merge.len(), 1);
    let hoster = &found.overlay.merge[0];
    assert_eq!(hoster.offers.iter().filter_map(|o| o.software.as_deref()).collect::<Vec<_>>(), ["searxng", "lingva"]);
    // Of two days the earlier one: neither is told newer than it is.
    assert_eq!(hoster.sources["fastside"].date.map(|d| d.to_string()).as_deref(), Some("2026-11-19"));
    assert!(left(&found).contains(&"no free software of the catalogue is called `nobody-knows-this`: 2 left"));
}

#[test]
fn what_is_listed_is_not_said_to_run() {
    let list = r#"{"services": [{"type": "searxng", "instances": [{"url": "https://s.example.org/", "tags": []}]}]}"#;
    let hoster = hosters(&Fastside, list).remove(0);
    assert_eq!((&hoster.status, hoster.sources["fastside"].grade), (&None, Grade::Listed));
}

#[test]
fn signing_up_may_mean_that_somebody_looks_at_each_request() {
    let offer = |signup: &str| {
        let answer = format!(
            r#"{{"data": {{"nodes": [{{"domain": "s.example.org", "softwarename": "mastodon", "signup": {signup}}}]}}}}"#
        );
        let offer = hosters(&FediverseObserver, &answer).remove(0).offers.remove(0);
        (offer.account, offer.audience, offer.accepting)
    };
    assert_eq!(offer("true"), (Some(true), Some(Audience::Everyone), None));
    assert_eq!(offer("false"), (Some(true), None, Some(Accepting::Closed)));
    assert_eq!(offer("null"), (None, None, None));
}

#[test]
fn one_unknown_name_costs_no_other_a_look() {
    let mut limits = Limits::default();
    limits.remarks = 3;
    let node = |n: usize, name: &str| format!(r#"{{"domain": "s{n}.example.org", "softwarename": "{name}"}}"#);
    let mut nodes: Vec<String> = (0..50).map(|n| node(n, "nobody knows this")).collect();
    nodes.push(node(50, "mastodon"));
    let answer = format!(r#"{{"data": {{"nodes": [{}]}}}}"#, nodes.join(","));
    let found = read(&FediverseObserver, url(&FediverseObserver), answer.as_bytes(), &limits).unwrap();
    assert_eq!(found.overlay.merge.len(), 1);
    assert_eq!(left(&found), ["no free software of the catalogue is called `nobody knows this`: 50 left"]);
}

#[test]
fn pads_of_others_are_counted_and_not_told_one_by_one() {
    let pads: Vec<String> = (0..5_000)
        .map(|n| {
            format!(
                r#"{{"name": "https://p{n}.example.org", "scan": {{"is_public": true, "scan_time": "2026-11-20"}}}}"#
            )
        })
        .collect();
    let found = found(&EtherpadScanner, &format!(r#"{{"instances": [{}]}}"#, pads.join(",")));
    assert!(found.overlay.merge.is_empty() && found.left_out.is_empty());
    assert_eq!(left(&found), ["it is at the domain of no hoster of the catalogue: 5000 left"]);
}

#[test]
fn a_pad_is_there_for_a_season_after_a_scan() {
    for (scanned, taken) in [("2026-11-22", 1), ("2026-08-24T23:59:59Z", 1), ("2026-08-23", 0), ("2026-11-23", 0)] {
        let pad = format!(
            r#"{{"instances": [{{"name": "https://pad.chalec.org", "scan": {{"is_public": true, "scan_time": "{scanned}"}}}}]}}"#
        );
        assert_eq!(hosters(&EtherpadScanner, &pad).len(), taken, "{scanned}");
    }
}

#[test]
fn a_free_text_is_a_country_only_when_it_is_one() {
    for (location, country) in
        [("Germany", Some("DE")), ("fr", Some("FR")), ("Canada/Brasil", None), ("Berlin, Germany", None)]
    {
        let list = format!(r#"[{{"url": "https://pad.example.org", "location": "{location}"}}]"#);
        let countries = hosters(&CryptPadInstances, &list).remove(0).server_countries;
        assert_eq!(countries.as_ref().map(|fact| fact.value[0].as_str()), country, "{location}");
    }
}

#[test]
fn whom_a_server_serves_is_told_only_where_a_point_tells_it() {
    let found = read(&FediverseNearMe, url(&FediverseNearMe), &files(&FediverseNearMe)[0], &Limits::default()).unwrap();
    let serves: Vec<_> = found.overlay.merge.iter().map(|h| h.serves.as_ref().map(|fact| fact.value.clone())).collect();
    assert!(matches!(
        serves[0].as_ref().and_then(|s| s.area()),
        Some(Area::Region { name: "48.37, 10.90", radius_km: 25.0, .. })
    ));
    assert_eq!((&serves[1], &serves[2]), (&None, &None));
    assert_eq!(left(&found).len(), 1);
}

#[test]
fn one_service_does_not_tell_whom_its_hoster_serves() {
    let map = |url: &str| {
        format!(
            r#"{{"features": [{{"geometry": {{"coordinates": [4.8, 45.8]}}, "properties": {{"name": "{url}",
                "_umap_options": {{"iconClass": "Ball"}}}}}}]}}"#
        )
    };
    assert_eq!(hosters(&FediverseNearMe, &map("https://social.chalec.org/"))[0].serves, None);
    assert!(hosters(&FediverseNearMe, &map("https://social.example.org/"))[0].serves.is_some());
}

#[test]
fn a_file_that_only_names_others_is_refused() {
    let list = br#"{"aachen": "https://example.org/ffapi.json", "adorf": "https://example.net/ffapi.json"}"#;
    let error = read(&FreifunkDirectory, url(&FreifunkDirectory), list, &Limits::default()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::AnotherFormat);
    assert!(error.to_string().contains("ffSummarizedDir.json"), "{error}");
}

#[test]
fn who_is_known_gains_a_seat_where_there_was_none() {
    let mut bare = Hoster::new("bare", "Bare");
    bare.website = Some(degafam::model::Fact::new("https://bare.example.org/".into(), "page"));
    let source = degafam::model::Source::new("https://bare.example.org/", today(), Grade::Read).dated(today());
    bare.sources.insert("page".into(), source);
    let before = embedded().with(degafam::Overlay { hosters: vec![bare], ..degafam::Overlay::default() }).unwrap();
    let page = r#"{"isps": [{"is_ffdn_member": true, "ispformat": {"name": "Bare", "website": "http://www.bare.example.org",
        "registeredOffice": {"locality": "Lyon", "country-name": "France"}, "coordinates": {"latitude": 45.764043,
        "longitude": 4.835659}}}]}"#;
    let community = r#"{"bare": {"name": "Bare", "url": "https://bare.example.org", "location": {"city": "Lyon",
        "country": "FR", "lat": 45.76, "lon": 4.84}}}"#;
    for (reader, file, network) in
        [(&FfdnProviders as &dyn Reader, page, "ffdn"), (&FreifunkDirectory, community, "freifunk")]
    {
        let origin = Origin::new(url(reader), today()).unwrap();
        let found = reader.read(&before, file.as_bytes(), &origin, &Limits::default()).unwrap();
        let (after, matches) = before.with_matches(found.overlay).unwrap();
        assert_eq!(matches[0].id, "bare");
        let hoster = after.hoster("bare").unwrap().unwrap();
        let site = &hoster.sites[0];
        assert_eq!((site.city.as_deref(), site.latitude, site.longitude), (Some("Lyon"), Some(45.76), Some(4.84)));
        assert_eq!(hoster.sources[&site.source].grade, Grade::Declared);
        assert_eq!((hoster.networks[0].id.as_str(), hoster.networks[0].counts(&hoster.sources)), (network, true));
        // Once it has one, another telling of it adds no second.
        let again = reader.read(&after, file.as_bytes(), &origin, &Limits::default()).unwrap();
        assert!(again.overlay.merge.iter().all(|hoster| hoster.sites.is_empty()), "{}", reader.name());
    }
}

#[test]
fn a_line_of_a_table_is_told_by_its_number() {
    let found = read(&RssBridgeHosts, url(&RssBridgeHosts), &files(&RssBridgeHosts)[1], &Limits::default()).unwrap();
    let wrong = found.report.remarks.iter().find(|r| r.rule == "address").unwrap();
    assert_eq!((wrong.severity, wrong.line, wrong.key.as_str()), (Severity::Error, Some(7), "Address"));
}
