//! What joins a hoster by its domain, and how much of it counts.

use super::*;

/// The domain that everybody names.
const DOMAIN: &str = "example.org";

/// A published record without software: the small catalogue knows none.
fn record(name: &str, website: Option<&str>, page: Option<&str>) -> Hoster {
    let mut hoster = published(name, website, page);
    hoster.offers.iter_mut().for_each(|offer| offer.software = None);
    hoster
}

/// A catalogue of a hoster that owns the domain, and of another.
fn base() -> Catalogue {
    let hoster = |id: &str, website: &str| {
        let mut hoster = record(id, Some(website), None);
        (hoster.id, hoster.legal_form) = (id.into(), None);
        hoster
    };
    let hosters = vec![hoster("owner", "https://www.example.org/"), hoster("other", "https://other.example/")];
    SMALL.with(Overlay { hosters, date: Some(today()), ..Overlay::default() }).unwrap()
}

fn over(base: &Catalogue, merge: Vec<Hoster>) -> (Catalogue, Vec<degafam::curate::Matched>) {
    let domains = vec![DOMAIN.to_owned()];
    base.with_matches(Overlay { merge, domains, date: Some(today()), ..Overlay::default() }).unwrap()
}

/// A record as a directory gives it: named as its host, and graded better than what a hoster says.
fn instance(host: &str) -> Hoster {
    let url = format!("https://{host}");
    let mut hoster = record(host, Some(&url), Some(&url));
    hoster.profile = Profile::Instance;
    hoster.sources.get_mut("file").unwrap().grade = Grade::Probed;
    hoster
}

/// What a hoster says of itself, in a file at this host.
fn own_file(website: &str, file: &str) -> Hoster {
    let mut hoster = record("We", Some(website), Some("https://pad.example.org/"));
    hoster.sources.get_mut("file").unwrap().url = Some(format!("https://{file}/.well-known/organization.properties"));
    hoster
}

#[test]
fn an_instance_at_an_owned_domain_adds_its_offer_and_nothing_else() {
    let base = base();
    let known = base.hoster("owner").unwrap().unwrap();
    let (laid, matches) = over(&base, vec![instance("video.example.org")]);
    assert_eq!((matches[0].id.as_str(), matches[0].by), ("owner", Some(SameBy::Domain)));
    assert_eq!(laid.counts().hosters, base.counts().hosters);
    let mut gained = laid.hoster("owner").unwrap().unwrap();
    let offer = gained.offers.pop().unwrap();
    assert_eq!(offer.url.as_deref(), Some("https://video.example.org"));
    assert_eq!(gained.sources.remove(&offer.source).map(|source| source.grade), Some(Grade::Probed));
    assert_eq!(gained, known);
}

#[test]
fn without_the_domain_it_stays_a_hoster_of_its_own() {
    let base = base();
    let overlay = Overlay { merge: vec![instance("video.example.org")], date: Some(today()), ..Overlay::default() };
    let (plain, matches) = base.with_matches(overlay).unwrap();
    assert_eq!((matches[0].by, plain.counts().hosters), (None, base.counts().hosters + 1));
    let (laid, matches) = over(&base, vec![instance("video.other.example")]);
    assert_eq!((matches[0].by, laid.counts().hosters), (None, base.counts().hosters + 1), "nobody named this one");
    let digest = |merge| over(&base, merge).0.digest();
    assert_ne!(digest(vec![instance("video.example.org")]), plain.digest(), "another answer, another digest");
}

#[test]
fn surer_marks_go_first() {
    let base = base();
    let by = |record: Hoster| over(&base, vec![record]).1.remove(0);
    assert_eq!(by(instance("www.example.org")).by, Some(SameBy::Website));
    let mut named = instance("video.example.org");
    named.name = "Other".into();
    assert_eq!((by(named.clone()).id.as_str(), by(named).by), ("other", Some(SameBy::Name)));
    // One name that a hoster before it in the same overlay brought shows nothing; the domain does.
    let mut stranger = instance("tube.example.net");
    stranger.name = "Same".into();
    let mut at_domain = instance("video.example.org");
    at_domain.name = "Same".into();
    let (_, matches) = over(&base, vec![stranger, at_domain]);
    assert_eq!((matches[0].by, matches[1].by, matches[1].id.as_str()), (None, Some(SameBy::Domain), "owner"));
}

#[test]
fn the_order_of_a_list_decides_nothing() {
    let base = base();
    let list = ["video.example.org", "pad.example.org", "tube.example.net"].map(instance);
    let (there, _) = over(&base, list.to_vec());
    let (back, _) = over(&base, list.into_iter().rev().collect());
    let urls = |laid: &Catalogue| {
        let offers = laid.hoster("owner").unwrap().unwrap().offers;
        offers.into_iter().map(|offer| offer.url).collect::<BTreeSet<_>>()
    };
    assert_eq!((urls(&there).len(), urls(&there)), (2, urls(&back)));
}

#[test]
fn a_hosters_own_file_at_its_domain_counts_whole() {
    let base = base();
    for website in ["https://start.example.org/", "https://start.example.org/en"] {
        let (laid, matches) = over(&base, vec![own_file(website, "files.example.org")]);
        assert_eq!((matches[0].id.as_str(), matches[0].by), ("owner", Some(SameBy::Domain)));
        let owner = laid.hoster("owner").unwrap().unwrap();
        assert_eq!(owner.legal_form.map(|fact| fact.value), Some(LegalForm::Company));
        assert_eq!((owner.name.as_str(), owner.aka), ("owner", vec!["We".to_owned()]));
    }
}

#[test]
fn what_others_write_of_a_hoster_is_not_its_own_word() {
    let base = base();
    let mut at_home = instance("video.example.org");
    at_home.sources.get_mut("file").unwrap().url = Some("https://list.example.org/".into());
    for record in [
        own_file("https://start.example.org/", "impostor.example"),
        own_file("https://start.example.org/", "example.org.impostor.example"),
        own_file("https://start.example.org/", "notexample.org"),
        at_home,
    ] {
        let (laid, matches) = over(&base, vec![record]);
        assert_eq!((matches[0].id.as_str(), matches[0].by), ("owner", Some(SameBy::Domain)));
        let owner = laid.hoster("owner").unwrap().unwrap();
        assert_eq!((&owner.legal_form, owner.aka.len(), owner.offers.len()), (&None, 0, 1));
        assert_eq!(owner.website.map(|fact| fact.value).as_deref(), Some("https://www.example.org/"));
    }
}

/// The last two labels: enough for the names of these tests.
fn registrable(host: &str) -> Option<&str> {
    // As a public suffix of somebody who gives out names.
    let suffix = if host.ends_with("users.example.org") { 4 } else { 2 };
    let dots: Vec<usize> = host.rmatch_indices('.').map(|(at, _)| at + 1).collect();
    (dots.len() + 1 >= suffix).then(|| dots.get(suffix - 1).map_or(host, |at| host.get(*at..).unwrap()))
}

#[test]
fn a_domain_is_named_where_a_known_hoster_owns_it() {
    let base = base();
    let owned = |hosts: &[&str]| {
        let records: Vec<Hoster> = hosts.iter().map(|host| instance(host)).collect();
        base.owned_domains(&records, registrable).unwrap()
    };
    assert_eq!(owned(&["video.example.org", "tube.example.net", "pad.example.org"]), [DOMAIN]);
    assert_eq!(owned(&["a.other.example", "video.example.org"]), [DOMAIN, "other.example"]);
    assert_eq!(owned(&["tube.example.net", "localhost", "nas"]), [""; 0]);
    assert_eq!(owned(&[]), [""; 0]);
    // Where others register beneath, whoever it is, the domain is no longer one hoster's.
    assert_eq!(owned(&["video.example.org", "evil.users.example.org"]), [""; 0]);
    let evil = own_file("https://start.example.org/", "evil.users.example.org");
    assert_eq!(base.owned_domains(&[evil], registrable).unwrap(), [""; 0]);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn laying_twice_is_laying_once(
        website in option::of(select(vec!["example.org", "video.example.org", "other.example", "new.example"])),
        page in option::of(select(vec!["example.org", "video.example.org", "pad.other.example", "new.example"])),
        file in select(vec!["example.org", "list.example"]),
        name in select(vec!["owner", "Other", "New", "video.example.org"]),
        profile in select(vec![Profile::Instance, Profile::Community]),
        grade in select(Grade::ALL),
    ) {
        let base = base();
        let url = |host: &str| format!("https://{host}/");
        let mut record = record(name, website.map(url).as_deref(), page.map(url).as_deref());
        record.profile = profile;
        let source = record.sources.get_mut("file").unwrap();
        (source.url, source.grade) = (Some(url(file)), grade);
        let (once, first) = over(&base, vec![record.clone()]);
        let (twice, second) = over(&once, vec![record.clone()]);
        prop_assert_eq!(&first[0].id, &second[0].id);
        let hosters = |laid: &Catalogue| laid.hosters().collect::<Result<Vec<_>, _>>().unwrap();
        prop_assert_eq!(hosters(&once), hosters(&twice));
        // Of two new ones in one overlay a name shows nothing.
        if website.is_some() || page.is_some() {
            prop_assert_eq!(hosters(&over(&base, vec![record.clone(), record]).0), hosters(&once));
        }
    }
}
