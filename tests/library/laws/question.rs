//! Random questions.

use degafam::{
    Catalogue, Filters, Finder, Near, Query, Weights,
    curate::Records,
    model::{Audience, Date, Fact, Grade, Hoster, LegalForm, Price, Scope, Serves, Source},
    openness::LetterWeights,
    places::Point,
};
use once_cell::sync::Lazy;
use proptest::{collection, option, prelude::*, sample::select};

pub static RECORDS: Lazy<Records> = Lazy::new(|| Finder::embedded().unwrap().catalogue().records().unwrap());

/// Finders over catalogues of made-up hosters: the real ones again and again, each somewhere else, with some of the
/// offers and criteria of its model. Some tables of the largest hold hundreds of offers.
pub static MADE: Lazy<Vec<Finder>> = Lazy::new(|| {
    let made = |(seed, count): (u64, usize)| {
        let mut state = seed;
        let mut dice = move |below: usize| {
            // Knuth's MMIX generator; its upper bits are good enough for dice.
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 33) as usize % below
        };
        let mut records = RECORDS.clone();
        let models: Vec<&Hoster> = RECORDS.hosters.iter().filter(|h| !h.offers.is_empty()).collect();
        let mut one = |at: usize| {
            let mut hoster = models[dice(models.len())].clone();
            (hoster.id, hoster.name) = (format!("made-{at}"), format!("made-{at}"));
            for site in &mut hoster.sites {
                // Coarse steps, so that many stand at the same place and score the same.
                let (north, east) = (42.0 + dice(10) as f64, dice(14) as f64 - 5.0);
                (site.latitude, site.longitude) = (Some(north), Some(east));
                site.precision_km = [Some(0.0), Some(5.0), Some(150.0)][dice(3)];
            }
            hoster.offers.retain(|_| dice(3) > 0);
            hoster.statements.retain(|_| dice(4) > 0);
            let scope = [Scope::First, Scope::Only][dice(2)];
            let serves =
                [Some(Serves::country(scope, "FR")), Some(Serves::around(scope, 200.0)), None, None, None, None];
            hoster.serves = serves[dice(6)].clone().map(|area| Fact::new(area, "guess"));
            hoster.sources.insert("guess".into(), Source::without_address(RECORDS.date, Grade::Memory));
            hoster.offers.iter_mut().filter(|_| dice(8) == 0).for_each(|offer| offer.source = "guess".into());
            hoster
        };
        records.hosters = (0..count).map(&mut one).collect();
        let catalogue = Catalogue::open(&records.pack().unwrap()).unwrap();
        Finder::new(catalogue, degafam::places::Gazetteer::embedded().unwrap())
    };
    [(1, 40), (2, 700), (3, 4_000)].map(made).into()
});

/// Everything that has a name: services, software and needs under all their names.
static NAMES: Lazy<Vec<String>> = Lazy::new(|| {
    let services = RECORDS.services.iter().flat_map(|s| [&s.name].into_iter().chain(&s.aliases).chain(&s.formerly));
    let software = RECORDS.software.iter().flat_map(|s| [&s.name].into_iter().chain(&s.aliases));
    let needs = RECORDS.needs.iter().flat_map(|n| [n.label.fr.as_str(), &n.label.en].into_iter().chain(n.synonyms()));
    services.chain(software).map(String::as_str).chain(needs).map(str::to_owned).collect()
});

const PLACES: [&str; 12] = [
    "Nantes",
    "44000",
    "Liège",
    "Montréal, CA",
    "Besançon",
    "75011 Paris",
    "Genève",
    "Berlin",
    "New York, US",
    "47.2,-1.55",
    "Isère",
    "Tokyo",
];

/// Needs that most hosters serve, so that answers are long.
const POPULAR: [&str; 10] = [
    "Google Docs",
    "Google Drive",
    "Gmail",
    "Slack",
    "WhatsApp",
    "Zoom",
    "GitHub",
    "Facebook",
    "visioconférence",
    "agenda",
];

pub fn what() -> impl Strategy<Value = String> {
    let any_name = any::<prop::sample::Index>().prop_map(|i| i.get(&NAMES).clone());
    prop_oneof![2 => any_name, 1 => select(&POPULAR[..]).prop_map(str::to_owned)]
}

pub fn near() -> impl Strategy<Value = Option<Near>> {
    let named = select(&PLACES[..]).prop_map(Near::from);
    let point = (-90.0..=90.0, -180.0..=180.0).prop_map(|(n, e)| Near::from(Point::new(n, e).unwrap()));
    let european = (42.0..=52.0, -5.0..=9.0).prop_map(|(n, e)| Near::from(Point::new(n, e).unwrap()));
    option::weighted(0.8, prop_oneof![2 => named, 1 => point, 2 => european])
}

fn weights() -> impl Strategy<Value = Weights> {
    let one = || prop_oneof![1 => Just(0.0), 4 => 0.0..=10.0, 1 => Just(1e300)];
    let four = (one(), one(), one(), one());
    let some = four.prop_filter_map("all are zero", |(f, p, o, a)| Weights::new(f, p, o, a).ok());
    prop_oneof![1 => Just(Weights::default()), 1 => some]
}

fn letters() -> impl Strategy<Value = LetterWeights> {
    let some = collection::vec(0.0..3.0, 5)
        .prop_map(|w| LetterWeights { weights: [w[0] + 0.1, w[1], w[2], w[3], w[4]], ..LetterWeights::default() });
    prop_oneof![2 => Just(LetterWeights::default()), 1 => some]
}

pub fn filters() -> impl Strategy<Value = Filters> {
    let networks: Vec<String> = Finder::embedded().unwrap().catalogue().networks().map(str::to_owned).collect();
    let prices = [Price::Free, Price::Donation, Price::Membership, Price::Paid];
    let audiences = [Audience::Everyone, Audience::Members, Audience::Clients, Audience::Restricted];
    let forms = [LegalForm::Association, LegalForm::Cooperative, LegalForm::Company, LegalForm::Individual];
    let countries = ["FR", "BE", "CH", "DE", "CA", "US", "ES"].map(str::to_owned);
    let some = |list| option::weighted(0.2, list).prop_map(Option::unwrap_or_default);
    let parts = (
        prop::bool::weighted(0.15),
        some(collection::vec(select(prices.to_vec()), 1..3).boxed()),
        option::weighted(0.15, select(audiences.to_vec())),
        option::weighted(0.2, collection::vec(select(countries.to_vec()), 1..4)),
        option::weighted(0.05, collection::vec(select(countries.to_vec()), 1..7)),
        option::weighted(0.2, collection::vec(select(networks), 1..3)),
        option::weighted(0.2, collection::vec(select(forms.to_vec()), 1..3)),
        option::weighted(0.15, 1.0..2000.0),
        any::<prop::sample::Index>(),
        prop::bool::weighted(0.1),
    );
    parts.prop_map(
        |(no_account, prices, audience, countries, machines, networks, forms, within_km, software, by_software)| {
            let mut filters = Filters::default();
            filters.no_account = no_account;
            filters.prices = prices;
            filters.audience = audience;
            filters.countries = countries.unwrap_or_default();
            filters.server_countries = machines.unwrap_or_default();
            filters.networks = networks.unwrap_or_default();
            filters.forms = forms.unwrap_or_default();
            filters.within_km = within_km;
            filters.software = by_software.then(|| software.get(&RECORDS.software).id.clone());
            filters
        },
    )
}

pub fn question() -> impl Strategy<Value = Query> {
    let languages = prop_oneof![2 => Just(vec![]), 1 => Just(vec!["fr".to_owned()]), 1 => Just(vec!["de".to_owned(), "en".to_owned()])];
    let as_of = option::weighted(0.3, (2016u16..2040, 1u8..=12).prop_map(|(y, m)| Date::new(y, m, 0).unwrap()));
    let band = prop_oneof![2 => Just(0.0), 2 => Just(degafam::rank::DEFAULT_BAND), 1 => 0.0..0.3];
    let numbers = (prop_oneof![2 => Just(100.0), 1 => 0.001..5000.0], any::<u64>(), band);
    (what(), near(), weights(), letters(), filters(), languages, as_of, numbers).prop_map(
        |(what, near, weights, letters, filters, languages, as_of, (half_distance_km, seed, band))| {
            let mut query = Query::new(what).limit(10_000).filters(filters);
            query.near = near;
            query.weights = weights;
            query.letters = letters;
            query.languages = languages;
            query.as_of = as_of;
            query.half_distance_km = half_distance_km;
            query.seed = Some(seed);
            query.band = band;
            query
        },
    )
}
