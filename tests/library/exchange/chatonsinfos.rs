//! The duties of an importer, one test each, and the dirty files as a whole.

use super::*;
use degafam::{
    curate::Severity,
    formats::FileClass,
    model::{Accepting, Audience, Grade, LegalForm, LinkKind, MembershipStatus, Status},
};

#[test]
fn limits_are_kept_and_told() {
    let mut limits = Limits::default();
    limits.lines = 3;
    let origin = Origin::new("https://a.example/o.properties", today()).unwrap();
    let file = b"file.class = Organization\norganization.name = A\n\norganization.type = ASSOCIATION\n";
    let found = ChatonsInfos.read(embedded(), file, &origin, &limits).unwrap();
    assert!(found.overlay.merge[0].legal_form.is_none() && rules(&found).contains(&"limit"));
    (limits.lines, limits.file_bytes) = (10, 20);
    assert!(ChatonsInfos.read(embedded(), file, &origin, &limits).unwrap_err().to_string().contains("at most 20"));
    let long =
        format!("file.class = Organization\n{} = 1\norganization.name = {}", "k".repeat(5_000), "v".repeat(20_000));
    let found = ChatonsInfos.read(embedded(), long.as_bytes(), &origin, &Limits::default()).unwrap();
    assert_eq!(rules(&found).iter().filter(|r| **r == "limit").count(), 2);
    let mut few = Limits::default();
    few.files = 4;
    let files = dirty();
    assert!(rules(&read_set(borrowed(&files), &few)).contains(&"limit"));
    (few.files, few.total_bytes) = (100, 2_000);
    assert!(rules(&read_set(borrowed(&files), &few)).contains(&"limit"));
}

#[test]
fn a_circle_of_files_ends() {
    let a: &[u8] = b"file.class = Federation\nfederation.name = A\nsubs.b = https://b.example/f";
    let b: &[u8] =
        b"file.class = Federation\nfederation.name = B\nsubs.a = https://a.example/f\nsubs.b = https://b.example/f";
    let found = read_set([("https://a.example/f", a), ("https://b.example/f", b)], &Limits::default());
    assert_eq!(rules(&found).iter().filter(|r| **r == "cycle").count(), 2);
}

#[test]
fn a_chain_of_files_is_followed_so_deep_only() {
    let link = |class: &str, to: &str| {
        format!("file.class = {class}\nfederation.name = F\norganization.name = O\nsubs.x = https://{to}.example/f")
    };
    let chain = [
        ("a", link("Federation", "b")),
        ("b", link("Federation", "c")),
        ("c", link("Federation", "d")),
        ("d", link("Organization", "e")),
    ];
    let files: Vec<_> = chain.iter().map(|(n, t)| (format!("https://{n}.example/f"), t.clone().into_bytes())).collect();
    let found = read_set(borrowed(&files), &Limits::default());
    assert!(rules(&found).contains(&"limit"), "{:?}", found.report.remarks);
}

#[test]
fn marks_line_ends_and_encodings_are_understood_and_nul_is_not() {
    for ends in ["\n", "\r\n", "\r"] {
        let text = ["\u{feff}file.class = Organization", "organization.name = Été", "organization.type = ASSOCIATION"]
            .join(ends);
        let hoster = &read_one(text.as_bytes()).overlay.merge[0];
        assert_eq!((hoster.name.as_str(), hoster.legal_form.as_ref().unwrap().value), ("Été", LegalForm::Association));
    }
    let found = read_one(b"file.class = Organization\norganization.name = \xc9t\xe9");
    assert_eq!(found.overlay.merge[0].name, "Été");
    assert!(rules(&found).contains(&"encoding"));
    let origin = Origin::new("https://a.example/o", today()).unwrap();
    assert!(ChatonsInfos.read(embedded(), b"file.class=\0", &origin, &Limits::default()).is_err());
}

#[test]
fn the_last_of_two_counts_and_unknown_ones_are_kept() {
    let found = organization("organization.NAME = B\nmy.key = 1\norganization.type = CLUB");
    assert_eq!(found.overlay.merge[0].name, "B");
    assert!(found.overlay.merge[0].legal_form.is_none());
    for rule in ["double", "key", "word"] {
        assert!(rules(&found).contains(&rule), "{rule}");
    }
}

#[test]
fn an_empty_value_is_an_absent_one() {
    let found =
        organization("organization.legal.url =\norganization.contact.email = ''\norganization.startdate = \"\"");
    let hoster = &found.overlay.merge[0];
    assert!(hoster.links.is_empty() && hoster.contact.is_none() && hoster.founded.is_none());
    assert!(!rules(&found).contains(&"address") && !rules(&found).contains(&"date"));
}

#[test]
fn none_is_a_word_and_no_absence() {
    let offer = |lines: &str| {
        with_service(&format!("service.name = Pad\nsoftware.name = Etherpad\n{lines}")).overlay.merge[0].offers[0]
            .clone()
    };
    assert_eq!(offer("service.registration = None").account, Some(false));
    assert_eq!(offer("service.registration = NONE").account, Some(false));
    assert_eq!(offer("service.registration =").account, None);
}

#[test]
fn commas_are_decimals_and_swapped_coordinates_are_told_and_not_taken() {
    let at = |latitude: &str, longitude: &str| {
        organization(&format!(
            "organization.country.code = FR\norganization.geolocation.latitude = {latitude}\norganization.geolocation.longitude = {longitude}"
        ))
    };
    let site = at("47,2184", "-1.5536").overlay.merge[0].sites[0].clone();
    assert_eq!((site.latitude, site.longitude, site.precision_km), (Some(47.2184), Some(-1.5536), Some(0.1)));
    let swapped = at("-1.5536", "47.2184");
    assert_eq!((swapped.overlay.merge[0].sites[0].latitude, rules(&swapped).contains(&"swapped")), (None, true));
    let elsewhere = at("35.7", "139.7");
    assert_eq!((elsewhere.overlay.merge[0].sites[0].latitude, rules(&elsewhere).contains(&"place")), (None, true));
    assert_eq!(at("91.0", "0.0").overlay.merge[0].sites[0].latitude, None);
    assert!(rules(&at("47", "2")).contains(&"place"), "no decimals");
}

#[test]
fn who_left_a_collective_is_no_member() {
    let member = |lines: &str| {
        organization(&format!("organization.memberof.chatons.startdate = 2018\n{lines}")).overlay.merge[0].networks[0]
            .clone()
    };
    assert_eq!(member("").status, MembershipStatus::SelfDescribed);
    for gone in
        ["organization.memberof.chatons.enddate = 2024-12-31", "organization.memberof.chatons.status.level = AWAY"]
    {
        assert_eq!(member(gone).status, MembershipStatus::Left, "{gone}");
    }
    let files = dirty();
    let found = read_set(borrowed(&files), &Limits::default());
    let catalogue = embedded().with(found.overlay).unwrap();
    let finder = degafam::Finder::new(catalogue, degafam::places::CoordinatesOnly);
    let mut filters = degafam::Filters::default();
    filters.networks = vec!["chatons".into()];
    let members: Vec<String> = finder.hosters(&filters).unwrap().into_iter().map(|h| h.hoster.id).collect();
    assert!(members.contains(&"le-nuage-d-a-cote".to_owned()) && !members.contains(&"association-partie".to_owned()));
}

#[test]
fn a_file_is_as_fresh_as_it_says_unless_that_lies_ahead() {
    let source = |line: &str| organization(line).overlay.merge[0].sources["chatonsinfos"].clone();
    assert_eq!(source("file.datetime = 2025-03-01T10:00:00").date, "2025-03-01".parse().ok());
    for text in ["", "file.datetime = soon", "file.datetime = 2031-01-01"] {
        assert_eq!(source(text).date, Some(today()), "{text}");
    }
    assert!(rules(&organization("file.datetime = 2031-01-01")).contains(&"date"));
    let (grade, url) = (source("").grade, source("").url);
    assert_eq!((grade, url.as_deref()), (Grade::Declared, Some("https://a.example/o.properties")));
}

#[test]
fn markup_is_stripped_and_only_addresses_of_the_web_are_taken() {
    let found = organization(
        "organization.name = <i>Le</i> Nuage<script>x</script>\norganization.legal.url = javascript:alert(1)\norganization.guide.user = https://localhost/",
    );
    let hoster = &found.overlay.merge[0];
    assert_eq!((hoster.name.as_str(), hoster.links.len()), ("Le Nuage", 0));
    assert_eq!(rules(&found).iter().filter(|r| **r == "address").count(), 2);
}

#[test]
fn registration_has_three_axes() {
    let read = |lines: &str| {
        let offer = with_service(&format!("software.name = Etherpad\n{lines}")).overlay.merge[0].offers[0].clone();
        (offer.account, offer.audience, offer.accepting)
    };
    let (yes, no) = (Some(true), Some(false));
    assert_eq!(read("service.registration = None"), (no, Some(Audience::Everyone), None));
    assert_eq!(
        read("service.registration = Free\nservice.registration.load = OPEN"),
        (yes, Some(Audience::Everyone), Some(Accepting::Open))
    );
    assert_eq!(
        read("service.registration = Member\nservice.registration.load = FULL"),
        (yes, Some(Audience::Members), Some(Accepting::Full))
    );
    assert_eq!(read("service.registration = Client"), (yes, Some(Audience::Clients), None));
    assert_eq!(read("service.registration = Member;Client"), (yes, Some(Audience::Members), None));
    assert_eq!(read("service.registration = Maybe"), (None, None, None));
}

#[test]
fn machines_that_do_not_go_with_their_provider_are_told() {
    for (machine, provider, own) in [
        ("NANO", "HOME", Some(true)),
        ("PHYSICAL", "HOSTEDBAY", Some(true)),
        ("PHYSICAL", "HOSTEDSERVER", Some(false)),
        ("CLOUD", "OUTSOURCED", Some(false)),
        ("NANO", "OUTSOURCED", None),
        ("NANO", "HOSTEDSERVER", None),
        ("PHYSICAL", "OUTSOURCED", None),
    ] {
        let found = with_service(&format!(
            "software.name = Etherpad\nhost.server.type = {machine}\nhost.provider.type = {provider}"
        ));
        assert_eq!(found.overlay.merge[0].own_hardware.as_ref().map(|f| f.value), own, "{machine} {provider}");
        assert_eq!(rules(&found).contains(&"host"), own.is_none(), "{machine} {provider}");
    }
}

#[test]
fn software_is_never_guessed() {
    for name in ["Etherpda", "Google Docs", "Etherpad und mehr", "qzx"] {
        let found = with_service(&format!("service.name = X\nsoftware.name = {name}"));
        assert!(found.overlay.merge[0].offers.is_empty(), "{name}");
        assert!(rules(&found).contains(&"software") && found.left_out.len() == 1, "{name}");
    }
    let found = with_service("software.name = Etherpda");
    assert!(
        found.report.remarks.iter().any(|r| r.mend.contains("did you mean Etherpad")),
        "{:?}",
        found.report.remarks
    );
}

#[test]
fn an_address_of_mail_elsewhere_may_be_a_person_s() {
    let contact = |mail: &str| {
        organization(&format!("organization.contact.email = {mail}")).overlay.merge[0].contact.clone().map(|f| f.value)
    };
    assert_eq!(contact("contact@a.example").as_deref(), Some("contact@a.example"));
    assert_eq!(contact("jane.doe@mail.example"), None);
    assert_eq!(contact("contact at a.example"), None);
}

#[test]
fn class_and_links_are_told_alone() {
    let origin = Origin::new("https://collective.example/chatons.properties", today()).unwrap();
    let (_, file) = dirty().into_iter().find(|(url, _)| *url == origin.url).unwrap();
    let found = ChatonsInfos::links(&file, &origin, &Limits::default()).unwrap();
    assert_eq!(found.class, Some(FileClass::Federation));
    let ids: Vec<&str> = found.links.iter().map(|l| l.id.as_str()).collect();
    assert_eq!(ids, ["nuage", "parti", "boucle", "perdu"]);
    assert_eq!(found.report.count(Severity::Error), 1, "javascript: is no address");
}

#[test]
fn the_dirty_files_give_what_can_be_known() {
    let files = dirty();
    let found = read_set(borrowed(&files), &Limits::default());
    let hosters = &found.overlay.merge;
    let ids: Vec<&str> = hosters.iter().map(|h| h.id.as_str()).collect();
    assert_eq!(ids, ["le-nuage-d-a-cote", "association-partie", "hebergeur-a-l-ancienne"]);
    let nuage = &hosters[0];
    assert_eq!(nuage.name, "Le Nuage d'à côté");
    assert_eq!(nuage.founded.as_ref().unwrap().value, "2017-03-12".parse().unwrap());
    assert_eq!(nuage.networks[0].status, MembershipStatus::Member);
    assert_eq!(nuage.networks[0].source, "chatonsinfos-chatons");
    assert_eq!(nuage.server_countries.as_ref().unwrap().value, ["DE", "FR"]);
    let offers: Vec<_> = nuage.offers.iter().map(|o| (o.software.as_deref().unwrap(), o.account, o.status)).collect();
    assert_eq!(
        offers,
        [
            ("etherpad", Some(false), None),
            ("nextcloud", Some(true), None),
            ("jitsi-meet", Some(true), Some(Status::Closed))
        ]
    );
    assert!(
        nuage.links.iter().any(|l| l.kind == LinkKind::Terms)
            && nuage.links.iter().any(|l| l.kind == LinkKind::Statistics)
    );
    assert_eq!(hosters[1].networks[0].status, MembershipStatus::Left);
    let left: Vec<&str> = found.left_out.iter().map(|l| l.what.as_str()).collect();
    assert_eq!(left, ["file", "Sondages", "Bientôt", "perdu", "file"]);
    let (catalogue, matches) = embedded().with_matches(found.overlay.clone()).unwrap();
    assert!(matches.iter().all(|m| m.by.is_none()));
    assert!(catalogue.hoster("le-nuage-d-a-cote").unwrap().is_some());
}

#[test]
fn a_collective_that_nobody_knows_is_no_membership() {
    let found = organization("organization.memberof.phantoms.startdate = 2020");
    assert!(found.overlay.merge[0].networks.is_empty() && rules(&found).contains(&"network"));
}

#[test]
fn a_missing_key_gains_what_was_said() {
    let file = "file.class = Organization\norganization.name = A\norganization.website = https://a.example/\n";
    let score = |text: &str| {
        let found = read_one(text.as_bytes());
        let finder = degafam::Finder::new(embedded().with(found.overlay).unwrap(), degafam::places::CoordinatesOnly);
        finder.openness(&degafam::openness::OpennessQuery::new("a")).unwrap().openness.score
    };
    let files = [("https://a.example/o.properties", file.as_bytes())];
    let found = read_set(files, &Limits::default());
    let gains = ChatonsInfos.gains(embedded(), files, &found, &Limits::default(), degafam::Lang::En).unwrap();
    assert!(gains.len() > 4, "{gains:?}");
    for (key, value) in [
        ("organization.legal.url", "https://a.example/legal"),
        ("organization.startdate", "2019"),
        ("organization.guide.user", "https://a.example/guide"),
    ] {
        let gain = gains.iter().find(|g| g.key == key).unwrap().gain;
        let more = score(&format!("{file}{key} = {value}")) - score(file);
        assert!((more - gain).abs() < 1e-9, "{key}: said {gain}, was {more}");
    }
}

#[test]
fn a_file_that_lies_elsewhere_than_its_website_is_told() {
    assert!(!rules(&organization("")).contains(&"origin"));
    assert!(rules(&organization("organization.website = https://framasoft.org/")).contains(&"origin"));
}
