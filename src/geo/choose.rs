//! Which of several places of a name is meant, if one clearly is.

use super::gazetteer::{Postal, is_french};
use super::hit::{DENSE, Found, Hit};
use super::{Gazetteer, Place, PlaceAnswer, PlaceKind, PlaceMatch, PlaceOptions};
use std::cmp::Reverse;

/// How many times more populous than the next namesake a place must be to be taken for the one meant. If people ask
/// in proportion to population, ten leaves fewer than one wrong guess in eleven, and a wrong guess may be an ocean
/// away (Laval in Québec has eight times the inhabitants of Laval in Mayenne): asking again is cheaper.
pub const DOMINANCE: u32 = 10;

/// Namesakes closer than this are one place for our purpose: at the usual half distance of 100 km, 15 km move
/// proximity by little more than a tenth. It joins a commune and the one it was merged into.
const SAME_PLACE_KM: f64 = 15.0;

/// A region is not a rival to its own capital of the same name ("Québec", "Luxembourg", "New York") unless it has
/// more than this many times the inhabitants: then the name rather means the region.
const CAPITAL_SHARE: u32 = 20;

/// Inhabitants from which a town's name is surely meant where not every village is on file: of the villages that lack,
/// few have the name of a town that large. Far from most askers, few know a town that is not much larger ("Atlantis").
const SURELY_KNOWN: u32 = 10_000;
const SURELY_KNOWN_FAR: u32 = 300_000;

/// Words at the end of a town's name that are left out in speech.
const DROPPED: [&str; 4] = ["village", "city", "town", "township"];

impl Gazetteer {
    /// Ranks hits and decides whether one of them is clearly meant.
    pub(super) fn choose(&self, mut hits: Vec<Hit>, found: Found, options: &PlaceOptions) -> PlaceAnswer {
        // A place found by several names counts once, by its best.
        hits.sort_by_key(|hit| (hit.number, hit.weak));
        hits.dedup_by_key(|hit| hit.number);
        // A name of unknown language may be a mere transliteration: half the weight.
        hits.sort_by_key(|hit| (Reverse(hit.row.population >> u32::from(hit.weak)), hit.number));
        let home = self.country(options);
        let (at_home, abroad): (Vec<Hit>, Vec<Hit>) =
            hits.iter().partition(|hit| !home.is_empty() && self.in_any(hit.row.area, &home));
        let anywhere = self.meant(&hits);
        let chosen = if at_home.is_empty() { anywhere } else { self.meant(&at_home) };
        // Where the country made the difference, that is said.
        let decided = chosen.map(|hit| hit.number) != anywhere.map(|hit| hit.number);
        let small = chosen.is_some_and(|hit| found.alone && self.may_be_another(&hit));
        let found = if decided || small { found.told() } else { found };
        if !at_home.is_empty() {
            hits = if decided || chosen.is_none() { [at_home, abroad].concat() } else { at_home };
        }
        if let Some(chosen) = chosen {
            hits.sort_by_key(|hit| hit.number != chosen.number);
        }
        let places = hits.iter().take(options.limit.max(1)).filter_map(|hit| self.found_place(hit, found)).collect();
        PlaceAnswer::new(chosen.and_then(|hit| self.found_place(&hit, found)), places)
    }

    /// Whether a village that is not on file may bear the same name and be meant.
    fn may_be_another(&self, hit: &Hit) -> bool {
        let country = self.country_of(hit.row.area).unwrap_or_default();
        let least = match country {
            country if is_french(country) || country == "BE" => 0,
            country if DENSE.contains(&country) || country == "US" => SURELY_KNOWN,
            _ => SURELY_KNOWN_FAR,
        };
        hit.row.kind == PlaceKind::Quarter || hit.row.kind == PlaceKind::City && hit.row.population < least
    }

    /// A name that begins that of a town with many times the inhabitants ("Clermont", "Boulogne") rather means that one.
    pub(super) fn unless_shortened(&self, answer: PlaceAnswer, folded: &str, options: &PlaceOptions) -> PlaceAnswer {
        let Some(place) = &answer.place else { return answer };
        let (people, home) = (place.population.unwrap_or(1).max(1), self.country(options));
        let town = matches!(place.kind, PlaceKind::City | PlaceKind::Commune | PlaceKind::FormerCommune);
        let far = |hit: &Hit| {
            let points = hit.row.point().zip(place.point().ok());
            points.is_some_and(|(a, b)| a.distance_km(&b) > SAME_PLACE_KM)
        };
        let longer = self.prefixed(folded, &|hit| {
            hit.row.population / DOMINANCE >= people && self.in_any(hit.row.area, &home) && far(hit)
        });
        // "Elk Grove Village" is called Elk Grove by those who live there.
        let dropped = DROPPED.iter().flat_map(|word| self.named(&format!("{folded} {word}")));
        let dropped = dropped.filter(|hit| !hit.is_area() && hit.row.population >= people / DOMINANCE && far(hit));
        let Some(longer) = longer.into_iter().chain(dropped).max_by_key(|hit| hit.row.population).filter(|_| town)
        else {
            return answer;
        };
        let mut candidates = answer.candidates;
        candidates.extend(self.found_place(&longer, Found::PREFIX));
        PlaceAnswer::new(None, candidates)
    }

    /// The hit that is clearly meant, if there is one.
    fn meant(&self, hits: &[Hit]) -> Option<Hit> {
        // A region gives way to its capital of the same name, which is then as good as named so in every language.
        let capital = |region: &Hit, town: &Hit| {
            region.is_area()
                && !town.is_area()
                && self.within(town.row.area, region.row.area)
                && region.row.population <= town.row.population.saturating_mul(CAPITAL_SHARE)
        };
        let promoted: Vec<Hit> = hits
            .iter()
            .filter(|region| !hits.iter().any(|town| capital(region, town)))
            .map(|town| Hit {
                weak: town.weak && !hits.iter().any(|region| !region.weak && capital(region, town)),
                ..*town
            })
            .collect();
        let official = promoted.iter().any(|hit| !hit.weak);
        let mut running: Vec<&Hit> = promoted.iter().filter(|hit| !(official && hit.weak)).collect();
        running.sort_by_key(|hit| (Reverse(hit.row.population), hit.number));
        let best = *running.first()?;
        let rival = running.iter().skip(1).find(|hit| hit.apart_km(best) > SAME_PLACE_KM);
        if rival.is_some_and(|rival| best.row.population / DOMINANCE < rival.row.population.max(1)) {
            return None;
        }
        // A name that more people have elsewhere in another language ("Vienne" for Wien) is not clear either.
        let abroad = promoted.iter().any(|hit| {
            official && hit.weak && hit.row.population > best.row.population && hit.apart_km(best) > SAME_PLACE_KM
        });
        (!abroad).then_some(*best)
    }

    /// A hit as an answer.
    pub(super) fn found_place(&self, hit: &Hit, found: Found) -> Option<Place> {
        let place = self.place(hit.number)?;
        let how = match (found.how, place.kind) {
            (PlaceMatch::Name, PlaceKind::Region) => PlaceMatch::Region,
            (how, _) => how,
        };
        Some(marked(place, Found { how, ..found }))
    }

    /// Codes as an answer, with the one meant where that is clear.
    pub(super) fn code_answer(&self, chosen: Option<&Postal>, among: &[&Postal], found: Found) -> PlaceAnswer {
        let place = |postal: &Postal| self.postal_place(postal).map(|place| marked(place, found));
        PlaceAnswer::new(chosen.and_then(place), among.iter().filter_map(|postal| place(postal)).collect())
    }
}

/// A place with how it was found.
pub(super) fn marked(mut place: Place, found: Found) -> Place {
    place.understood_as = found.told.then(|| place.typed());
    place.how = found.how;
    place
}
