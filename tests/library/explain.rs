//! What an explanation claims is put to the test: each change is applied, and the hoster then comes first.

use degafam::{
    Catalogue, Change, Finder, Overlay, Query,
    model::{Date, Grade, Hoster, Offer, Site, Source, State, Statement},
    places::{Gazetteer, Point},
};
use std::collections::BTreeMap;

fn query() -> Query {
    Query::new("Google Docs").near("Nantes").band(0.0)
}

fn first(finder: &Finder, query: &Query) -> String {
    finder.recommend(query).unwrap().hosters[0].hoster.id.clone()
}

fn with(finder: &Finder, hoster: Hoster) -> Finder {
    let overlay = Overlay { hosters: vec![hoster], ..Overlay::default() };
    Finder::new(finder.catalogue().with(overlay).unwrap(), Gazetteer::embedded().unwrap())
}

/// The point at a distance north or south of another: a degree of latitude is as long everywhere.
fn at_distance(from: Point, km: f64) -> (f64, f64) {
    let degrees = km / (degafam::places::EARTH_RADIUS_KM * std::f64::consts::PI / 180.0);
    let north = from.latitude() + degrees;
    (if north <= 90.0 { north } else { from.latitude() - degrees }, from.longitude())
}

fn apply(finder: &Finder, id: &str, change: &Change, query: &Query) -> String {
    if let Some(signal) = change.what.strip_prefix("weight.") {
        let mut query = query.clone();
        query.weights = finder.recommend(&query).unwrap().query.weights.with(signal, change.to);
        return first(finder, &query);
    }
    let mut hoster = finder.hoster(id, degafam::Lang::En).unwrap().hoster;
    if let Some(criterion) = change.what.strip_prefix("criterion.") {
        let date: Date = finder.catalogue().date();
        let source = Source::new("https://example.org/", date, Grade::Read).dated(date);
        hoster.sources.insert("new".into(), source);
        hoster.statements.retain(|s| s.id != criterion);
        hoster.statements.push(Statement::new(criterion, State::Yes, "new"));
        return first(&with(finder, hoster), query);
    }
    assert_eq!(change.what, "distance_km");
    let place = finder.recommend(query).unwrap().query.place.unwrap();
    let (latitude, longitude) = at_distance(Point::new(place.latitude, place.longitude).unwrap(), change.to);
    let source = hoster.offers[0].source.clone();
    hoster.sites.truncate(1);
    let old = hoster.sites.pop();
    let mut site = Site::new(source);
    site.city = Some("Moved".into());
    site.country = old.as_ref().and_then(|s| s.country.clone());
    (site.latitude, site.longitude) = (Some(latitude), Some(longitude));
    site.precision_km = old.and_then(|s| s.precision_km);
    hoster.sites.push(site);
    first(&with(finder, hoster), query)
}

/// Applies every change of the ten best; how many there were of each kind.
fn applied(finder: &Finder, queries: &[Query]) -> BTreeMap<String, usize> {
    let mut applied = BTreeMap::new();
    for query in queries {
        let query = query.clone().band(0.0);
        let answer = finder.recommend(&query.clone().limit(10_000)).unwrap();
        for ranked in answer.hosters.iter().take(10).skip(1) {
            let why = finder.explain(&query, &ranked.hoster.id).unwrap();
            // Who scores the very same takes turns with it.
            let rank = answer.hosters.get(why.rank.unwrap() - 1).unwrap();
            assert_eq!((rank.score, why.score), (ranked.score, Some(ranked.score)), "{}", ranked.hoster.id);
            for change in &why.changes {
                let now_first = apply(finder, &ranked.hoster.id, change, &query);
                assert_eq!(now_first, ranked.hoster.id, "{}: {change:?}", query.what);
                *applied.entry(change.what.split('.').next().unwrap().into()).or_default() += 1;
            }
            let smallest = why.changes.iter().map(|c| c.size).fold(f64::INFINITY, f64::min);
            assert!(why.change_to_be_first.is_none_or(|c| c.size <= smallest));
        }
    }
    applied
}

#[test]
fn each_change_puts_the_hoster_first() {
    let queries = [query(), Query::new("doodle").near("Liège"), Query::new("github"), Query::new("visio").near("Lyon")];
    println!("{:?}", applied(Finder::embedded().unwrap(), &queries));
    // There are some of each kind among made records, whatever the data hold today.
    let made = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/conformance/made.bin")).unwrap();
    let made = Finder::new(Catalogue::open(&made).unwrap(), Gazetteer::embedded().unwrap());
    let near = |what: &str, place: &str| Query::new(what).near(place);
    let queries = [near("meet-o-matic", "Rennes"), near("meet-o-matic", "Montréal"), near("big drive", "Berlin")];
    let applied = applied(&made, &queries);
    let some = |kind: &str| applied.get(kind).is_some_and(|n| *n > 0);
    assert!(some("weight") && some("distance_km"), "{applied:?}");
}

#[test]
fn a_criterion_can_put_a_close_second_first() {
    // Two hosters alike but for one light criterion: publishing a heavier one decides.
    let date = Finder::embedded().unwrap().catalogue().date();
    let source = Source::new("https://example.org/", date, Grade::Read).dated(date);
    let twin = |id: &str, met: &[&str]| {
        let (mut hoster, mut site) = (Hoster::new(id, id), Site::new("new"));
        hoster.sources.insert("new".into(), source.clone());
        (site.latitude, site.longitude, site.precision_km) = (Some(48.85), Some(2.35), Some(1.0));
        hoster.sites.push(site);
        let mut offer = Offer::new("collaborative-writing", "new");
        offer.software = Some("etherpad".into());
        hoster.offers.push(offer);
        hoster.statements = met.iter().map(|id| Statement::new(*id, State::Yes, "new")).collect();
        hoster
    };
    let both = ["H1", "H4", "M2", "M3", "X1", "X2", "N1", "N5", "N6", "O1", "O3", "S1", "S2", "S3", "T9", "T2"];
    let (ahead, behind) = (twin("twin-a", &[&both[..], &["T5"]].concat()), twin("twin-b", &both));
    let mut records = Catalogue::embedded().unwrap().records().unwrap();
    records.hosters = vec![ahead, behind];
    let catalogue = Catalogue::open(&records.pack().unwrap()).unwrap();
    let finder = Finder::new(catalogue, Gazetteer::embedded().unwrap());
    let query = Query::new("etherpad").near("48.85,2.35").band(0.0);
    let why = finder.explain(&query, "twin-b").unwrap();
    let criterion = why.changes.iter().find(|c| c.what.starts_with("criterion.")).expect("one criterion is enough");
    assert!(criterion.size > 0.0 && why.rank > Some(1));
}

#[test]
fn the_first_needs_no_change_and_the_left_out_say_why() {
    let finder = Finder::embedded().unwrap();
    let id = first(finder, &query());
    let why = finder.explain(&query(), &id).unwrap();
    assert!(why.rank == Some(1) && why.why_not_first.is_empty() && why.change_to_be_first.is_none());
    let left_out = finder.recommend(&query()).unwrap().excluded.into_iter().find_map(|e| e.hoster).unwrap();
    let why = finder.explain(&query(), &left_out).unwrap();
    assert!(why.rank.is_none() && why.excluded.is_some_and(|reason| !reason.text.is_empty()));
}

#[test]
fn the_front_is_marked() {
    let finder = Finder::embedded().unwrap();
    let answer = finder.recommend(&query().limit(10_000)).unwrap();
    let signals = |h: &degafam::RankedHoster| h.contributions.iter().map(|c| c.value).collect::<Vec<_>>();
    for h in &answer.hosters {
        let beaten = answer.hosters.iter().any(|other| {
            let (theirs, own) = (signals(other), signals(h));
            theirs.iter().zip(&own).all(|(a, b)| a >= b) && theirs != own
        });
        assert_eq!(h.pareto, !beaten, "{}", h.hoster.id);
    }
}

#[test]
fn reasons_that_weigh_nothing_are_not_told() {
    let finder = Finder::embedded().unwrap();
    let mut told = 0;
    for what in ["Google Docs", "Dropbox", "doodle"] {
        let query = Query::new(what).near("Berlin, DE").band(0.0).limit(40);
        for found in finder.recommend(&query).unwrap().hosters.iter().skip(1) {
            let why = finder.explain(&query, &found.hoster.id).unwrap().why_not_first;
            assert!(why.iter().skip(1).all(|reason| !reason.text.contains("(0 points)")), "{why:?}");
            told += why.len();
        }
    }
    assert!(told > 40, "{told}");
}
