//! The laws of merging what is published into a record.

mod domains;

use super::*;
use degafam::{
    Error, Finder, Overlay,
    curate::{SameBy, merge},
    model::{
        Asker, Fact, Grade, Hoster, LegalForm, Link, LinkKind, Membership, MembershipStatus, Offer, Price, Profile,
        Scope, Serves, Site, Source, Sources, State, Statement, Status,
    },
};
use proptest::prelude::*;
use proptest::{option, sample::select};
use std::collections::BTreeSet;

const KEYS: [&str; 3] = ["page", "list", "file"];

fn sources() -> impl Strategy<Value = Sources> {
    let source =
        (select(Grade::ALL), option::of(2018u16..2027), 2024u16..2027, 0..3u8).prop_map(|(grade, date, seen, page)| {
            let source = Source::new(format!("https://s{page}.example/"), Date::new(seen, 0, 0).unwrap(), grade);
            source.dated(date.and_then(|year| Date::new(year, 0, 0)))
        });
    prop::collection::vec(source, 3).prop_map(|all| KEYS.iter().map(|k| (*k).to_owned()).zip(all).collect())
}

fn key() -> impl Strategy<Value = String> {
    select(&KEYS[..]).prop_map(str::to_owned)
}

fn fact<T: std::fmt::Debug>(value: impl Strategy<Value = T>) -> impl Strategy<Value = Option<Fact<T>>> {
    option::of((value, key()).prop_map(|(value, source)| Fact::new(value, source)))
}

fn offers() -> impl Strategy<Value = Vec<Offer>> {
    let offer = (
        0..2u8,
        option::of(0..2u8),
        option::of(any::<bool>()),
        option::of(select(Asker::ALL)),
        option::of(select(vec![Price::Free, Price::Paid])),
        key(),
    );
    let offer = offer.prop_map(|(software, page, account, takes, price, source)| {
        let software = ["etherpad", "hedgedoc"][usize::from(software)];
        let url = page.map(|p| format!("https://p{p}.example/"));
        let text = serde_json::json!({"need": "collaborative-writing", "software": software, "url": url, "account": account, "price": price, "source": source});
        let mut offer = serde_json::from_value::<Offer>(text).unwrap();
        offer.takes = takes.map(|asker| vec![asker]);
        offer
    });
    prop::collection::vec(offer, 0..3).prop_map(|mut offers| {
        // Within one record an offer stands once.
        let mut seen = BTreeSet::new();
        offers.retain(|o| seen.insert(o.software.clone()));
        offers
    })
}

fn hoster() -> impl Strategy<Value = Hoster> {
    let forms = select(vec![LegalForm::Association, LegalForm::Company, LegalForm::Collective]);
    let facts = (
        fact(forms),
        fact(select(vec![Status::Active, Status::Closed])),
        fact(any::<bool>()),
        fact((0..3u8).prop_map(|n| format!("Owner {n}"))),
        fact(prop::sample::subsequence(Asker::ALL, 1..4)),
        fact((select(Scope::ALL), 1..3u8).prop_map(|(scope, km)| Serves::around(scope, f64::from(km) * 50.0))),
    );
    let status = select(vec![MembershipStatus::Member, MembershipStatus::Left]);
    let network = option::of((status, option::of(2015u16..2020), key()));
    let statement = option::of((select(vec![State::Yes, State::No]), key()));
    let links = prop::collection::vec((0..2u8, key()), 0..3);
    // Two towns, and a country alone, whose middle is known within 500 km.
    let site = option::of((0..3u8, key()));
    (facts, network, statement, links, site, offers(), sources(), 0..3u8).prop_map(
        |(facts, network, statement, links, site, offers, sources, name)| {
            let text = serde_json::json!({"id": "a", "name": format!("N{name}"), "profile": "community", "source": {}});
            let mut h: Hoster = serde_json::from_value(text).unwrap();
            (h.legal_form, h.status, h.own_hardware, h.operator, h.takes, h.serves) = facts;
            h.networks = network
                .map(|(status, since, source)| {
                    let mut member = Membership::new("chatons", status, source);
                    member.since = since.and_then(|y| Date::new(y, 0, 0));
                    member
                })
                .into_iter()
                .collect();
            h.statements = statement.map(|(met, source)| Statement::new("T1", met, source)).into_iter().collect();
            let mut seen = BTreeSet::new();
            h.links = links
                .into_iter()
                .filter(|(page, _)| seen.insert(*page))
                .map(|(page, source)| Link::new(LinkKind::Terms, format!("https://t{page}.example/"), source))
                .collect();
            h.sites = site
                .map(|(town, source)| {
                    let mut site = Site::new(source);
                    site.city = ["Lyon", "Nantes"].get(usize::from(town)).map(|city| (*city).into());
                    site.country = Some("FR".into());
                    site.latitude = (town == 2).then_some(46.5);
                    site.longitude = (town == 2).then_some(2.5);
                    site.precision_km = (town == 2).then_some(500.0);
                    site
                })
                .into_iter()
                .collect();
            (h.offers, h.sources, h.profile) = (offers, sources, Profile::Community);
            h
        },
    )
}

/// Everything that a record says, what was set aside included: field, value, and the source itself.
fn said(h: &Hoster) -> BTreeSet<(String, String, String)> {
    let mut said = BTreeSet::new();
    let mut say = |field: String, value: String, key: &str| {
        said.insert((field, value, format!("{:?}", h.sources[key])));
    };
    h.facts().for_each(|fact| say(fact.field.into(), fact.value, fact.source));
    for m in &h.networks {
        say(format!("network {}", m.id), serde_json::json!(m.status).as_str().unwrap().into(), &m.source);
        m.since.into_iter().for_each(|d| say(format!("network.since {}", m.id), d.to_string(), &m.source));
    }
    h.statements
        .iter()
        .for_each(|s| say(format!("criterion {}", s.id), serde_json::json!(s.met).as_str().unwrap().into(), &s.source));
    h.links.iter().for_each(|l| say(format!("link {}", l.kind), l.url.clone(), &l.source));
    let told = |s: &Site| s.city.as_ref().map_or("FR (46.5,2.5)".into(), |city| format!("{city}, FR"));
    h.sites.iter().for_each(|s| say("site".into(), told(s), &s.source));
    h.asides.iter().for_each(|a| say(a.field.clone(), a.value.clone(), &a.source));
    said
}

/// The facts that count, as value and source.
fn winners(h: &Hoster) -> Vec<String> {
    let of = |key: &str| format!("{:?}", h.sources[key]);
    let mut all: Vec<String> = h.facts().map(|f| format!("{:?}", (f.field, f.value, of(f.source)))).collect();
    all.extend(h.networks.iter().map(|m| format!("{:?}", (&m.id, m.status, of(&m.source)))));
    all.extend(h.statements.iter().map(|s| format!("{:?}", (&s.id, s.met, of(&s.source)))));
    let mut rows: Vec<String> = h.links.iter().map(|l| format!("{:?}", (&l.url, of(&l.source)))).collect();
    rows.extend(h.sites.iter().map(|s| format!("{:?}", (&s.city, of(&s.source)))));
    rows.sort();
    all.extend(rows);
    all
}

fn standing(h: &Hoster, key: &str) -> (Grade, std::cmp::Reverse<Option<Date>>) {
    (h.sources[key].grade, std::cmp::Reverse(h.sources[key].date))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn merging_twice_is_merging_once(base in hoster(), published in hoster()) {
        let once = merge(base, published.clone());
        prop_assert_eq!(merge(once.clone(), published), once);
    }

    #[test]
    fn nothing_is_lost(base in hoster(), published in hoster()) {
        let merged = merge(base.clone(), published.clone());
        let kept = said(&merged);
        for lost in said(&base).union(&said(&published)).filter(|s| !s.0.starts_with("offer.")) {
            prop_assert!(kept.contains(lost), "{lost:?} of {kept:?}");
        }
        prop_assert!(base.sources.iter().all(|(key, source)| merged.sources.get(key) == Some(source)));
        prop_assert!(published.sources.values().all(|source| merged.sources.values().any(|s| s == source)));
        for offer in base.offers.iter().chain(&published.offers) {
            let held = merged.offers.iter().filter(|o| o.software == offer.software).collect::<Vec<_>>();
            prop_assert!(!held.is_empty());
            let price = offer.price.map(|p| serde_json::json!(p).as_str().unwrap().to_owned());
            let shown = |price: &String| held.iter().any(|o| o.price.is_some_and(|p| serde_json::json!(p).as_str() == Some(price)))
                || merged.asides.iter().any(|a| a.field.starts_with("offer.price ") && a.value == *price);
            prop_assert!(price.as_ref().is_none_or(shown));
        }
    }

    #[test]
    fn the_better_grade_wins_then_the_newer(base in hoster(), published in hoster()) {
        let merged = merge(base.clone(), published.clone());
        let facts = [(&base, base.legal_form.as_ref()), (&published, published.legal_form.as_ref())];
        let best = facts.into_iter().filter_map(|(h, f)| f.map(|f| standing(h, &f.source))).min();
        prop_assert_eq!(merged.legal_form.as_ref().map(|f| standing(&merged, &f.source)), best);
        let rows = [(&base, base.networks.first()), (&published, published.networks.first())];
        let best = rows.into_iter().filter_map(|(h, m)| m.map(|m| standing(h, &m.source))).min();
        prop_assert_eq!(merged.networks.len(), usize::from(best.is_some()), "one membership counts");
        prop_assert_eq!(merged.networks.first().map(|m| standing(&merged, &m.source)), best);
    }

    #[test]
    fn the_order_of_publications_does_not_matter(base in hoster(), first in hoster(), second in hoster()) {
        let one = merge(merge(base.clone(), first.clone()), second.clone());
        let other = merge(merge(base, second), first);
        prop_assert_eq!(winners(&one), winners(&other));
        let not_offers = |h: &Hoster| said(h).into_iter().filter(|s| !s.0.starts_with("offer.")).collect::<BTreeSet<_>>();
        prop_assert_eq!(not_offers(&one), not_offers(&other));
    }

    #[test]
    fn what_was_set_aside_survives_packing(base in hoster(), published in hoster()) {
        let mut expected = merge(base, published);
        expected.offers.clear();
        expected.asides.retain(|a| !a.field.starts_with("offer."));
        // A source is not read before it is written.
        expected.sources.values_mut().for_each(|s| s.seen = today());
        let overlay = Overlay { hosters: vec![expected.clone()], date: Some(today()), ..Overlay::default() };
        let catalogue = SMALL.with(overlay).map_err(|e| TestCaseError::fail(e.to_string()))?;
        prop_assert_eq!(catalogue.hoster("a").unwrap().unwrap(), expected);
    }
}

/// A catalogue of one hoster, quickly packed.
static SMALL: once_cell::sync::Lazy<Catalogue> = once_cell::sync::Lazy::new(|| {
    let mut records = embedded().records().unwrap();
    records.hosters.truncate(1);
    records.hosters[0].offers.clear();
    records.software.clear();
    records.services.clear();
    Catalogue::open(&records.pack().unwrap()).unwrap()
});

fn published(name: &str, website: Option<&str>, page: Option<&str>) -> Hoster {
    let fact = |url: &str| serde_json::json!({"value": url, "source": "file"});
    let offers: Vec<_> = page.into_iter().map(|url| serde_json::json!({"need": "collaborative-writing", "software": "etherpad", "url": url, "source": "file"})).collect();
    let text = serde_json::json!({
        "id": "published", "name": name, "profile": "community", "website": website.map(fact), "offer": offers,
        "legal_form": {"value": "company", "source": "file"},
        "source": {"file": {"url": "https://file.example/", "date": "2026-11-01", "seen": "2026-11-01", "grade": "declared"}}
    });
    serde_json::from_value(text).unwrap()
}

fn laid(hosters: Vec<Hoster>) -> Result<(Catalogue, Vec<degafam::curate::Matched>), Error> {
    let mut overlay = Overlay { merge: hosters, ..Overlay::default() };
    overlay.date = Some(today());
    embedded().with_matches(overlay)
}

#[test]
fn one_source_that_tells_two_prices_is_settled_once_and_both_are_shown() {
    let of = |page: Option<&str>, price: Price| {
        let mut hoster = published("Framasoft", Some("https://framasoft.org/"), Some("https://pad.example/"));
        hoster.offers[0].url = page.map(str::to_owned);
        hoster.offers[0].price = Some(price);
        hoster
    };
    let (base, new) = (of(None, Price::Paid), of(Some("https://pad.example/"), Price::Free));
    let once = merge(base, new.clone());
    assert_eq!(merge(once.clone(), new), once);
    assert_eq!(once.offers[0].price, Some(Price::Free));
    assert!(once.asides.iter().any(|a| a.field.starts_with("offer.price ") && a.value == "paid"), "{:?}", once.asides);
}

#[test]
fn whom_an_offer_takes_is_filled_in_and_told_where_it_differs() {
    let of = |takes: Option<Vec<Asker>>| {
        let mut hoster = published("Framasoft", Some("https://framasoft.org/"), Some("https://pad.example/"));
        hoster.offers[0].takes = takes;
        hoster
    };
    let mut other = of(Some(vec![Asker::School]));
    other.sources.get_mut("file").unwrap().url = Some("https://other.example/".into());
    let filled = merge(of(None), other.clone());
    assert_eq!(filled.offers[0].takes, Some(vec![Asker::School]));
    let differing = merge(of(Some(vec![Asker::Person])), other);
    let told = differing.contradictions();
    assert!(told.iter().any(|c| c.field.starts_with("offer.takes ")), "{told:?}");
}

#[test]
fn a_bare_country_is_no_second_seat_beside_a_town_in_it() {
    let mut published = published("Framasoft", Some("https://framasoft.org/"), None);
    let site = serde_json::json!({"country": "FR", "latitude": 46.5, "longitude": 2.5, "precision_km": 500.0, "source": "file"});
    published.sites.push(serde_json::from_value(site).unwrap());
    let known = embedded().hoster("framasoft").unwrap().unwrap();
    let merged = merge(known.clone(), published.clone());
    assert_eq!(merged.sites, known.sites);
    assert!(merged.asides.iter().any(|aside| aside.field == "site" && aside.value.starts_with("FR")));
    let other_way = merge(published, known.clone());
    assert!(other_way.sites.iter().all(|site| site.city.is_some()), "{:?}", other_way.sites);
}

#[test]
fn a_hoster_is_known_by_website_service_or_exact_name_and_by_nothing_else() {
    let by = |name: &str, website, page| {
        let (_, matches) = laid(vec![published(name, website, page)]).unwrap();
        (matches[0].id.clone(), matches[0].by)
    };
    assert_eq!(by("X", Some("http://www.framasoft.org/accueil"), None), ("framasoft".into(), Some(SameBy::Website)));
    assert_eq!(
        by("X", Some("https://x.example/"), Some("https://framapad.org/p/new")),
        ("framasoft".into(), Some(SameBy::Service))
    );
    assert_eq!(by("FRAMASOFT", None, None), ("framasoft".into(), Some(SameBy::Name)));
    for (name, website) in
        [("Framasoftt", None), ("Frama", Some("https://forum.framasoft.org/")), ("Framasoft association", None)]
    {
        assert_eq!(by(name, website, None), ("published".into(), None), "{name}");
    }
}

#[test]
fn one_laid_over_twice_is_one_and_both_facts_are_shown() {
    let once = published("Framasoft", Some("https://framasoft.org/"), Some("https://framapad.org"));
    let (catalogue, matches) = laid(vec![once.clone(), once]).unwrap();
    assert_eq!(catalogue.counts().hosters, embedded().counts().hosters);
    assert_eq!(matches.iter().map(|m| m.id.as_str()).collect::<Vec<_>>(), ["framasoft", "framasoft"]);
    let shown =
        Finder::new(catalogue, degafam::places::CoordinatesOnly).hoster("framasoft", degafam::Lang::En).unwrap();
    let form = shown.hoster.legal_form.as_ref().unwrap().value;
    assert_eq!(form, LegalForm::Association, "read on its page beats what a file declares");
    let told = shown.contradictions.iter().find(|c| c.field == "legal_form").unwrap();
    assert_eq!(told.claims.len(), 2, "{told:?}");
    let pads = shown.hoster.offers.iter().filter(|o| o.url.as_deref().is_some_and(|u| u.contains("framapad"))).count();
    assert_eq!(pads, 1);
}

#[test]
fn two_that_cannot_be_told_apart_are_not_merged() {
    let two = |n: u8| {
        let mut h = published("Twin", Some("https://twin.example/"), None);
        h.id = format!("twin-{n}");
        h
    };
    let base = Overlay { hosters: vec![two(1), two(2)], date: Some(today()), ..Overlay::default() };
    let catalogue = embedded().with(base).unwrap();
    let overlay = Overlay {
        merge: vec![published("Twin", Some("https://twin.example/"), None)],
        date: Some(today()),
        ..Overlay::default()
    };
    let (_, matches) = catalogue.with_matches(overlay).unwrap();
    assert_eq!((matches[0].by, matches[0].could_be.len(), matches[0].id.as_str()), (None, 2, "published"));
}

#[test]
fn two_new_ones_of_one_name_are_two() {
    let mut other = published("Nobody knows us", None, None);
    other.id = "other".into();
    let (catalogue, matches) = laid(vec![published("Nobody knows us", None, None), other]).unwrap();
    assert_eq!(matches.iter().map(|m| m.id.as_str()).collect::<Vec<_>>(), ["published", "other"]);
    assert_eq!(catalogue.counts().hosters, embedded().counts().hosters + 2);
}

/// What machines saw of an offer on different days: the last word counts, whatever the order, and a failure makes nothing
/// better evidenced.
#[test]
fn of_visits_the_last_one_counts() {
    let record = || {
        let mut hoster = Hoster::new("a", "A");
        hoster.sources.insert("list".into(), Source::new("https://list.example/", date("2026-01-01"), Grade::Listed));
        let mut offer = Offer::new("collaborative-writing", "list");
        offer.url = Some("https://pad.a.example/".into());
        hoster.offers.push(offer);
        hoster
    };
    let visit = |day: &str, reached: bool| {
        let mut seen = record();
        let probe = Source::new("https://pad.a.example/health", date(day), Grade::Probed).dated(date(day));
        seen.sources.insert("probe".into(), probe);
        match reached {
            true => seen.offers[0].source = "probe".into(),
            false => seen.offers[0].unreached = Some(Fact::new(date("2026-02-01"), "probe")),
        }
        // How often it answered is told by the latest visit, whatever that saw.
        seen.offers[0].uptime = Some(Fact::new(if reached { 90 } else { 80 }, "probe"));
        seen
    };
    let unreached = |visits: &[(&str, bool)]| {
        let merged = visits.iter().fold(record(), |held, (day, reached)| merge(held, visit(day, *reached)));
        assert_eq!(merged.offers.len(), 1);
        let latest = visits.iter().max_by_key(|(day, _)| *day).unwrap().1;
        assert_eq!(merged.offers[0].uptime.as_ref().map(|fact| fact.value), Some(if latest { 90 } else { 80 }));
        (merged.offers[0].unreached.is_some(), merged.sources[&merged.offers[0].source].grade)
    };
    assert_eq!(unreached(&[("2026-02-09", false)]), (true, Grade::Listed));
    let back = (false, Grade::Probed);
    assert_eq!(unreached(&[("2026-02-09", false), ("2026-02-10", true)]), back);
    assert_eq!(unreached(&[("2026-02-10", true), ("2026-02-09", false)]), back);
    assert_eq!(unreached(&[("2026-01-10", true), ("2026-02-09", false)]), (true, Grade::Probed));
    assert_eq!(unreached(&[("2026-02-09", false), ("2026-01-10", true)]), (true, Grade::Probed));
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}
