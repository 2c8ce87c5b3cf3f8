//! What a text means: coordinates, postal code, name with or without a hint, or a name with a typing error.

use super::gazetteer::{Postal, Row, is_french};
use super::names::fold_into;
use super::query::{self, Coded};
use super::{Gazetteer, Place, PlaceAnswer, PlaceIndex, PlaceKind, PlaceMatch, PlaceOptions};
use crate::error::{Error, ErrorKind};
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

/// A town this near to a postal code's centre confirms it. Larger than nearly every postal area.
const CONFIRMS_KM: f64 = 30.0;

/// A place that a text may mean.
#[derive(Debug, Clone, Copy)]
pub(super) struct Hit {
    pub(super) number: u32,
    /// Found by a name of unknown language.
    pub(super) weak: bool,
    pub(super) row: Row,
}

impl PlaceIndex for Gazetteer {
    fn find(&self, text: &str, options: &PlaceOptions) -> Result<PlaceAnswer, Error> {
        query::check(text)?;
        if let Some(answer) = query::coordinates(text)? {
            return Ok(answer);
        }
        let folded = crate::text::fold(text);
        if folded.is_empty() {
            return Err(Error::new(ErrorKind::EmptyPlace));
        }
        if let Some(coded) = query::postal_code(&folded) {
            let answer = self.by_code(&coded, options);
            if answer.how != PlaceMatch::Nothing {
                return Ok(answer);
            }
        }
        Ok(self.by_name(text, &folded, options))
    }

    fn suggest(&self, prefix: &str, limit: usize) -> Vec<Place> {
        self.suggest_places(prefix, limit)
    }
}

impl Gazetteer {
    fn by_code(&self, coded: &Coded, options: &PlaceOptions) -> PlaceAnswer {
        let mut found: Vec<Postal> = Vec::new();
        for code in &coded.codes {
            if found.is_empty() {
                found = self.postal(code);
            }
        }
        let named_country = coded
            .country
            .as_deref()
            .map(|characters| self.hints(query::vehicle_country(characters).unwrap_or(characters)))
            .unwrap_or_default();
        found.retain(|postal| self.in_any(postal.at.area, &named_country));
        let hints = if coded.rest.is_empty() { named_country.clone() } else { self.code_hints(&coded.rest) };
        if coded.rest.is_empty() || !hints.is_empty() {
            let wanted = if hints.is_empty() { self.country(options) } else { hints };
            let inside: Vec<&Postal> = found.iter().filter(|postal| self.in_any(postal.at.area, &wanted)).collect();
            return match inside.as_slice() {
                [] => self.postal_area(coded, &wanted, &found),
                [one] => self.postal_answer(Some(one), &inside),
                _ => self.postal_answer(None, &inside),
            };
        }
        // A name beside the code: it confirms the code, or shows that the code belongs to a country not on file.
        let named: Vec<Hit> =
            self.named(&coded.rest).into_iter().filter(|hit| self.in_any(hit.row.area, &named_country)).collect();
        let near = |postal: &&Postal| {
            named.is_empty()
                || named.iter().any(|hit| kilometres(&hit.row, &postal.at) <= CONFIRMS_KM + postal.at.precision_km)
        };
        if let Some(postal) = found.iter().find(near) {
            return self.postal_answer(Some(postal), &[postal]);
        }
        // No code of that country is on file, else it would have been found.
        let covered =
            |hit: &Hit| found.iter().any(|postal| self.country_of(postal.at.area) == self.country_of(hit.row.area));
        let abroad: Vec<Hit> = named.iter().filter(|hit| !covered(hit)).copied().collect();
        let department = self.department(coded);
        let inside: Vec<Hit> = named
            .iter()
            .filter(|hit| department.is_some_and(|area| self.within(hit.row.area, area)))
            .copied()
            .collect();
        let chosen = [inside, abroad, named].into_iter().find(|hits| !hits.is_empty()).unwrap_or_default();
        if chosen.is_empty() { nothing() } else { self.choose(chosen, PlaceMatch::Name, options) }
    }

    fn postal_answer(&self, chosen: Option<&Postal>, candidates: &[&Postal]) -> PlaceAnswer {
        let place = chosen.and_then(|postal| self.postal_place(postal));
        PlaceAnswer::new(
            place,
            candidates.iter().filter_map(|postal| self.postal_place(postal)).collect(),
            PlaceMatch::PostalCode,
        )
    }

    /// A code that is not on file in the countries wanted: its French département, which may be wrong for a code of
    /// another country, so that it is the answer only when France is named.
    fn postal_area(&self, coded: &Coded, wanted: &[u16], elsewhere: &[Postal]) -> PlaceAnswer {
        let department = self.department(coded).filter(|area| self.in_any(*area, wanted));
        if let Some(place) = department.and_then(|area| self.area_row(area)).and_then(|row| self.place(row)) {
            let place_if_sure = if wanted.is_empty() { None } else { Some(place.clone()) };
            return PlaceAnswer::new(place_if_sure, vec![place], PlaceMatch::PostalArea);
        }
        if !elsewhere.is_empty() {
            return self.postal_answer(None, &elsewhere.iter().collect::<Vec<_>>());
        }
        // The country was named, its codes are not on file: it is all we know.
        let countries: Vec<Place> = wanted.iter().filter_map(|area| self.place(self.area_row(*area)?)).collect();
        let how = if countries.is_empty() { PlaceMatch::Nothing } else { PlaceMatch::PostalArea };
        PlaceAnswer::new(None, countries, how)
    }

    /// The French département that a five-digit code would lie in.
    fn department(&self, coded: &Coded) -> Option<u16> {
        let code = coded.codes.first().filter(|code| code.len() == 5)?;
        let code = match (code.get(..2)?, code.get(..3)?) {
            ("97" | "98", long) => long,
            ("20", "200" | "201") => "2A",
            ("20", _) => "2B",
            (short, _) => short,
        };
        self.areas().find(|(_, area)| area.code == code && is_french(area.country)).map(|(number, _)| number)
    }

    fn by_name(&self, text: &str, folded: &str, options: &PlaceOptions) -> PlaceAnswer {
        // "Vienne, Isère" and "Saint-Denis (Réunion)": what stands behind the mark tells namesakes apart.
        let mut parts = text
            .split([',', '(', ')', ';', '/'])
            .map(|part| query::without_cedex(&crate::text::fold(part)))
            .filter(|part| !part.is_empty());
        let head = parts.next().unwrap_or_default();
        let hints: Vec<Vec<u16>> = parts.map(|hint| self.hints(&hint)).collect();
        let whole = query::without_cedex(folded);
        let mut hits = self.named(&whole);
        // "FR" in capitals is a country, "Us" a village.
        if whole.len() == 2 && text.trim().bytes().all(|byte| byte.is_ascii_uppercase()) {
            let country = self
                .areas()
                .find(|(_, area)| area.code.is_empty() && area.country == text.trim())
                .map(|(number, _)| number);
            hits.extend(country.and_then(|area| self.area_row(area)).and_then(|row| self.hit(row, false)));
        }
        let understood = hints.iter().all(|areas| !areas.is_empty());
        // A name may hold marks itself ("Castillon (Canton de Lembeye)"), but what reads as a hint is one:
        // "Marseille (13)" is not its 13th district.
        if !hits.is_empty() && (hints.is_empty() || !understood) {
            return self.choose(hits, PlaceMatch::Name, options);
        }
        if !hints.is_empty() {
            let fits = |hit: &Hit| hints.iter().all(|areas| self.in_any(hit.row.area, areas));
            let hits = self.named(&head);
            let mut fitting: Vec<Hit> = hits.iter().filter(|hit| fits(hit)).copied().collect();
            drop_the_hint(&mut fitting, &hints.concat());
            let mut how = PlaceMatch::Name;
            if hits.is_empty() {
                how = PlaceMatch::Typo;
                fitting = self.mistyped(&head, &fits);
            }
            // A hint that says nothing to us may have been meant to exclude our choice, and a name that does not
            // exist where the hint says is not meant elsewhere: candidates only.
            let sure = understood && !fitting.is_empty();
            let shown = if fitting.is_empty() { hits } else { fitting };
            if !shown.is_empty() {
                let mut answer = self.choose(shown, how, options);
                answer.place = answer.place.filter(|_| sure);
                return answer;
            }
        }
        if let Some(answer) = self.numbered(&whole, options) {
            return answer;
        }
        // "Saint-Denis 974", "Vienne Isère", "Montréal Canada": the last one, two or three words as a hint.
        for (at, _) in whole.rmatch_indices(' ').take(3) {
            let (Some(name), Some(hint)) = (whole.get(..at), whole.get(at + 1..)) else { continue };
            let areas = self.hints(hint);
            if areas.is_empty() {
                continue;
            }
            let mut hits: Vec<Hit> =
                self.named(name).into_iter().filter(|hit| self.in_any(hit.row.area, &areas)).collect();
            drop_the_hint(&mut hits, &areas);
            if !hits.is_empty() {
                return self.choose(hits, PlaceMatch::Name, options);
            }
        }
        let hits = self.mistyped(&whole, &|_| true);
        if hits.is_empty() { nothing() } else { self.choose(hits, PlaceMatch::Typo, options) }
    }

    /// "44", "2A", "974": a French département by its number.
    fn numbered(&self, folded: &str, options: &PlaceOptions) -> Option<PlaceAnswer> {
        if !folded.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let (area, _) =
            self.areas().find(|(_, area)| area.code.eq_ignore_ascii_case(folded) && is_french(area.country))?;
        let number = self.area_row(area)?;
        let hit = Hit { number, weak: false, row: self.row(number)? };
        Some(self.choose(vec![hit], PlaceMatch::PostalArea, options))
    }

    /// Places of that very name, "st" written out too.
    fn named(&self, folded: &str) -> Vec<Hit> {
        let mut hits = Vec::new();
        for name in std::iter::once(folded.to_owned()).chain(query::saints(folded)) {
            hits.extend(self.names().equal(&name).filter_map(|number| self.hit(number, false)));
            for other in self.other_names().equal(&name) {
                if let Some((number, weak)) = self.other_row(other) {
                    hits.extend(self.hit(number, weak));
                }
            }
        }
        hits
    }

    pub(super) fn hit(&self, number: u32, weak: bool) -> Option<Hit> {
        Some(Hit { number, weak, row: self.row(number)? })
    }

    /// Countries and regions that a hint may mean: by code or by name.
    fn hints(&self, folded: &str) -> Vec<u16> {
        let mut buffer = String::new();
        let coded = self.areas().filter(|(_, area)| {
            fold_into(area.name, &mut buffer);
            let code = if area.code.is_empty() { area.country } else { area.code };
            code.eq_ignore_ascii_case(folded) || buffer == folded
        });
        let mut areas: Vec<u16> = coded.map(|(number, _)| number).collect();
        let named = self.named(folded);
        areas.extend(
            named
                .iter()
                .filter(|hit| matches!(hit.row.kind, PlaceKind::Region | PlaceKind::Country))
                .map(|hit| hit.row.area),
        );
        areas.sort_unstable();
        areas.dedup();
        areas
    }

    /// Likewise beside a postal code, where a single letter may be a country's ("B-1000"), and a name that is a
    /// town as well as a region ("1000 Luxembourg") counts as the town.
    fn code_hints(&self, folded: &str) -> Vec<u16> {
        if let Some(country) = query::vehicle_country(folded) {
            return self.hints(country);
        }
        let town = |hit: &Hit| !matches!(hit.row.kind, PlaceKind::Region | PlaceKind::Country);
        if self.named(folded).iter().any(town) { Vec::new() } else { self.hints(folded) }
    }

    fn country(&self, options: &PlaceOptions) -> Vec<u16> {
        let Some(wanted) = options.country.as_deref() else { return Vec::new() };
        self.areas()
            .filter(|(_, area)| area.code.is_empty() && area.country.eq_ignore_ascii_case(wanted))
            .map(|(number, _)| number)
            .collect()
    }

    fn country_of(&self, area: u16) -> Option<&str> {
        self.area(area).map(|area| area.country)
    }

    /// Whether `area` lies in one of `targets`; an empty list does not restrict.
    fn in_any(&self, area: u16, targets: &[u16]) -> bool {
        targets.is_empty() || targets.iter().any(|target| self.within(area, *target))
    }

    /// The row that stands for a region or country itself.
    fn area_row(&self, area: u16) -> Option<u32> {
        let name = crate::text::fold(self.area(area)?.name);
        self.names().equal(&name).find(|number| {
            self.row(*number)
                .is_some_and(|row| row.area == area && matches!(row.kind, PlaceKind::Region | PlaceKind::Country))
        })
    }

    /// Ranks hits and decides whether one of them is clearly meant.
    fn choose(&self, mut hits: Vec<Hit>, how: PlaceMatch, options: &PlaceOptions) -> PlaceAnswer {
        // A place found by several names counts once, by its best.
        hits.sort_by_key(|hit| (hit.number, hit.weak));
        hits.dedup_by_key(|hit| hit.number);
        let home = self.country(options);
        let at_home: Vec<Hit> =
            hits.iter().filter(|hit| !home.is_empty() && self.in_any(hit.row.area, &home)).copied().collect();
        if !at_home.is_empty() {
            hits = at_home;
        }
        // A name of unknown language may be a mere transliteration: half the weight.
        hits.sort_by_key(|hit| (Reverse(hit.row.population >> u32::from(hit.weak)), hit.number));
        let chosen = self.meant(&hits);
        if let Some(chosen) = chosen {
            hits.sort_by_key(|hit| hit.number != chosen.number);
        }
        let how = match chosen.or(hits.first().copied()) {
            Some(hit) if hit.weak && how == PlaceMatch::Name => PlaceMatch::OtherName,
            _ => how,
        };
        let candidates = hits.iter().take(options.limit.max(1)).filter_map(|hit| self.place(hit.number)).collect();
        PlaceAnswer::new(chosen.and_then(|hit| self.place(hit.number)), candidates, how)
    }

    /// The hit that is clearly meant, if there is one.
    fn meant(&self, hits: &[Hit]) -> Option<Hit> {
        // A region gives way to its capital of the same name, which is then as good as named so in every language.
        let capital = |region: &Hit, town: &Hit| {
            is_area(region)
                && !is_area(town)
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
        let rival = running.iter().skip(1).find(|hit| kilometres(&hit.row, &best.row) > SAME_PLACE_KM);
        if rival.is_some_and(|rival| best.row.population / DOMINANCE < rival.row.population.max(1)) {
            return None;
        }
        // A name that more people have elsewhere in another language ("Vienne" for Wien) is not clear either.
        let abroad = promoted.iter().any(|hit| {
            official
                && hit.weak
                && hit.row.population > best.row.population
                && kilometres(&hit.row, &best.row) > SAME_PLACE_KM
        });
        (!abroad).then_some(*best)
    }
}

fn nothing() -> PlaceAnswer {
    PlaceAnswer::new(None, Vec::new(), PlaceMatch::Nothing)
}

/// "Doubs (25)" is the town in the department, not the department, which lies in no other place of its name.
fn drop_the_hint(hits: &mut Vec<Hit>, hints: &[u16]) {
    if hits.iter().any(|hit| !is_area(hit)) {
        hits.retain(|hit| !(is_area(hit) && hints.contains(&hit.row.area)));
    }
}

fn is_area(hit: &Hit) -> bool {
    matches!(hit.row.kind, PlaceKind::Region | PlaceKind::Country)
}

fn kilometres(a: &Row, b: &Row) -> f64 {
    a.point().zip(b.point()).map_or(f64::INFINITY, |(a, b)| a.distance_km(&b))
}
