//! Made-up places, as a directory has them and as no directory has them; the same for the same seed.

use degafam::{Catalogue, Overlay, model::Hoster, places::Point, rank::RankItem};

/// A hoster as somebody lays it over the catalogue: one that is known, under an id of its own.
#[must_use]
pub fn overlay(catalogue: &Catalogue) -> Overlay {
    let mut hoster = catalogue.hoster("framasoft").unwrap().unwrap();
    hoster.id = "own".into();
    let mut overlay = Overlay::default();
    overlay.hosters.push(hoster);
    overlay
}

/// SplitMix64.
#[derive(Debug, Clone)]
pub struct Dice(u64);

impl Dice {
    /// Dice that fall the same way for the same seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number from 0 to 1.
    pub fn part(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 11) as f64 / (1u64 << 53) as f64
    }

    /// A whole number below another.
    pub fn below(&mut self, end: usize) -> usize {
        (self.part() * end as f64) as usize
    }
}

fn anywhere(dice: &mut Dice) -> Point {
    let latitude = (2.0 * dice.part() - 1.0).asin().to_degrees();
    Point::new(latitude, 360.0 * dice.part() - 180.0).unwrap()
}

/// Of ten, six within some 30 km of one of 300 European cities, three at its very centre, one anywhere in Europe.
fn in_europe(dice: &mut Dice) -> Point {
    let mut city = Dice::new(dice.below(300) as u64);
    let (latitude, longitude) = (37.0 + 20.0 * city.part(), -9.0 + 34.0 * city.part());
    let (up, right) = (0.54 * (dice.part() - 0.5), 0.8 * (dice.part() - 0.5));
    match dice.below(10) {
        0..6 => Point::new(latitude + up, longitude + right).unwrap(),
        6..9 => Point::new(latitude, longitude).unwrap(),
        _ => Point::new(37.0 + 20.0 * dice.part(), -9.0 + 34.0 * dice.part()).unwrap(),
    }
}

fn items(count: usize, seed: u64, place: fn(&mut Dice) -> Point) -> Vec<RankItem> {
    let mut dice = Dice::new(seed);
    // Openness is the mean of five letters, each of 0 to 20; what answers fits at least by half.
    let openness = |dice: &mut Dice| (0..5).map(|_| dice.below(21)).sum::<usize>() as f64 / 100.0;
    let one = |_| {
        let item = RankItem::new(place(&mut dice), 0.5 + 0.5 * dice.part(), openness(&mut dice));
        item.assurance(dice.part())
    };
    (0..count).map(one).collect()
}

/// Items clustered as in a directory of hosters.
#[must_use]
pub fn clustered(count: usize, seed: u64) -> Vec<RankItem> {
    items(count, seed, in_europe)
}

/// Items evenly over the globe.
#[must_use]
pub fn even(count: usize, seed: u64) -> Vec<RankItem> {
    items(count, seed, anywhere)
}

/// Users drawn as the items are.
#[must_use]
pub fn users(spread: &str, count: usize, seed: u64) -> Vec<Point> {
    let mut dice = Dice::new(seed);
    let place = if spread == "even" { anywhere } else { in_europe };
    (0..count).map(|_| place(&mut dice)).collect()
}

/// A catalogue of `count` made-up hosters in place of the real ones, whose needs, services and software stay. Each has
/// a place in Europe, the sources and criteria of a real hoster, and two offers that real hosters make.
#[must_use]
pub fn catalogue(count: usize, seed: u64) -> Catalogue {
    let mut records = Catalogue::embedded().unwrap().records().unwrap();
    let mut dice = Dice::new(seed);
    let real = std::mem::take(&mut records.hosters);
    let offering: Vec<&Hoster> = real.iter().filter(|h| !h.offers.is_empty()).collect();
    let made = (0..count).map(|at| {
        let model = offering[dice.below(offering.len())];
        let mut hoster = model.clone();
        hoster.id = format!("made-{at:07}");
        hoster.name = hoster.id.clone();
        hoster.status = None;
        hoster.links.clear();
        let place = in_europe(&mut dice);
        hoster.sites.truncate(1);
        if hoster.sites.is_empty() {
            hoster.sites.extend(real.iter().find_map(|h| h.sites.first()).cloned());
        }
        for site in &mut hoster.sites {
            (site.latitude, site.longitude) = (Some(place.latitude()), Some(place.longitude()));
            (site.precision_km, site.source) = (Some(1.0), hoster.offers[0].source.clone());
        }
        hoster.offers = (0..2).map(|_| hoster.offers[dice.below(hoster.offers.len())].clone()).collect();
        hoster
    });
    records.hosters = made.collect();
    Catalogue::open(&records.pack().unwrap()).unwrap()
}
