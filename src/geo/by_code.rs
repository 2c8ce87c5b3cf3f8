//! A text with a postal code: the code, what the words beside it say of it, and what is left when it is not on file.

use super::codes::{Coded, codes};
use super::gazetteer::{Postal, is_french};
use super::hit::{Found, Hit, kilometres};
use super::{Gazetteer, PlaceAnswer, PlaceOptions, streets};

/// A town this near to a postal code's centre confirms it. Larger than nearly every postal area.
const CONFIRMS_KM: f64 = 30.0;

impl Gazetteer {
    /// The place that a postal code in the text tells; none when there is no code, or it tells nothing.
    pub(super) fn by_code(&self, folded: &str, options: &PlaceOptions) -> Option<PlaceAnswer> {
        codes(folded).iter().find_map(|coded| self.coded(coded, folded, options))
    }

    fn coded(&self, coded: &Coded, folded: &str, options: &PlaceOptions) -> Option<PlaceAnswer> {
        let named_country = self.countries_before(coded);
        let mut found: Vec<Postal> = Vec::new();
        for code in &coded.codes {
            if found.is_empty() {
                found = self.postal(code);
                found.retain(|postal| self.in_any(postal.at.area, &named_country));
            }
        }
        // The French post's mark for firms.
        let cedex = folded.split(' ').any(|word| word == "cedex");
        if cedex {
            found.retain(|postal| self.country_of(postal.at.area).is_some_and(is_french));
        }
        let rest = if named_country.is_empty() {
            format!("{} {} {}", coded.before, coded.letters.as_deref().unwrap_or_default(), coded.behind)
        } else {
            coded.rest()
        };
        let rest = rest.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
        let hints = if rest.is_empty() { Some(Vec::new()) } else { self.code_hints(&rest) };
        if let Some(hints) = hints {
            // A country or region that is named says more than the one a question comes from.
            let said = [named_country, hints].into_iter().find(|areas| !areas.is_empty());
            return self.bare(coded, &found, said.as_deref(), cedex, options);
        }
        if let Some(answer) = self.confirmed(coded, &found, &rest) {
            return Some(answer);
        }
        if let Some(hits) = self.in_department(coded).filter(|_| rest.contains(' ')) {
            return Some(self.choose(hits, Found::WORDS, options));
        }
        let named = self.exact(&rest);
        if !named.is_empty() {
            return Some(self.beside_code(coded, &found, &named_country, named, options));
        }
        let department = self.department_of(coded);
        let town = department.map(|area| self.prefixed(&rest, &|hit| self.within(hit.row.area, area)));
        if let Some(hits) = town.filter(|hits| !hits.is_empty()) {
            return Some(self.choose(hits, Found::PREFIX, options));
        }
        self.lost(coded, &found, &rest, cedex, options)
    }

    /// The countries that the letters before a code, or its form, say.
    fn countries_before(&self, coded: &Coded) -> Vec<u16> {
        match (coded.country, coded.letters.as_deref()) {
            (Some(country), _) => self.countries(country),
            (None, Some(letters)) => self.countries(letters),
            (None, None) => Vec::new(),
        }
    }

    /// A region or country beside a code. A name that is a town as well ("1000 Luxembourg") counts as the town.
    fn code_hints(&self, folded: &str) -> Option<Vec<u16>> {
        if self.named(folded).iter().any(|hit| !hit.is_area()) {
            return None;
        }
        Some(self.hints(folded)).filter(|hints| !hints.is_empty())
    }

    /// A code alone, or beside the country or region that it lies in.
    fn bare(
        &self,
        coded: &Coded,
        found: &[Postal],
        said: Option<&[u16]>,
        cedex: bool,
        options: &PlaceOptions,
    ) -> Option<PlaceAnswer> {
        let asked = self.country(options);
        let wanted = said.unwrap_or(&asked);
        let inside: Vec<&Postal> = found.iter().filter(|postal| self.in_any(postal.at.area, wanted)).collect();
        let exact = if said.is_none() && !asked.is_empty() && found.len() > inside.len() {
            Found::CODE.told()
        } else {
            Found::CODE
        };
        if let [one] = inside.as_slice() {
            // A firm's own code of France, of which there is no list, may have the same digits.
            let firm = self
                .department_of(coded)
                .filter(|area| wanted.is_empty() && !self.within_france(one) && self.area_row(*area).is_some());
            let Some(firm) = firm else { return Some(self.code_answer(Some(one), &inside, exact)) };
            let mut answer = self.code_answer(Some(one), &inside, Found::CODE.told());
            let hit = self.area_row(firm).and_then(|row| self.hit(row, false));
            answer.candidates.extend(hit.and_then(|hit| self.found_place(&hit, Found::CODE.told())));
            return Some(answer);
        }
        if !inside.is_empty() {
            // The lists of France and Belgium are whole: a code of theirs is meant more often than one that happens to
            // have the same digits, and the answer says which it took.
            let home = inside.iter().position(|postal| {
                self.country_of(postal.at.area).is_some_and(|country| is_french(country) || country == "BE")
            });
            let mut among = inside;
            let first = home.map(|at| among.remove(at));
            among.splice(..0, first);
            return Some(self.code_answer(first, &among, Found::CODE.told()));
        }
        // A code that is not on file in the countries wanted: its French département, which may be wrong for a code of
        // another country, so that it is the answer only when France is named.
        let department = self.department_of(coded).filter(|area| self.in_any(*area, wanted));
        let row = department.and_then(|area| self.area_row(area)).and_then(|row| self.hit(row, false));
        if let Some(hit) = row {
            let place = self.found_place(&hit, Found::CODE.told())?;
            let sure = !wanted.is_empty() || cedex;
            return Some(PlaceAnswer::new(sure.then(|| place.clone()), vec![place]));
        }
        if !found.is_empty() {
            return Some(self.code_answer(None, &found.iter().collect::<Vec<_>>(), Found::CODE.told()));
        }
        // The country was named, its codes are not on file: it is all we know.
        let countries: Vec<_> = wanted
            .iter()
            .filter_map(|area| self.found_place(&self.hit(self.area_row(*area)?, false)?, Found::CODE.told()))
            .collect();
        (!countries.is_empty()).then(|| PlaceAnswer::new(None, countries))
    }

    /// A town named beside the code that lies there: both say the same. The words nearest to the code come first.
    fn confirmed(&self, coded: &Coded, found: &[Postal], rest: &str) -> Option<PlaceAnswer> {
        if found.is_empty() {
            return None;
        }
        let near = |hits: &[Hit], postal: &Postal| {
            let reach = CONFIRMS_KM + postal.at.precision_km;
            hits.iter().any(|hit| !hit.is_area() && kilometres(&hit.row, &postal.at) <= reach)
        };
        for name in coded.names_beside() {
            let hits = self.named(&name);
            if let Some(postal) = found.iter().find(|postal| near(&hits, postal)) {
                let exact = if name == rest { Found::CODE } else { Found::CODE.told() };
                return Some(self.code_answer(Some(postal), &[postal], exact));
            }
        }
        None
    }

    /// A town right beside a French code that lies in its département, though elsewhere: whoever mistakes a code knows the
    /// town.
    fn in_department(&self, coded: &Coded) -> Option<Vec<Hit>> {
        let department = self.department_of(coded)?;
        coded.names_beside().find_map(|name| {
            let mut hits = self.named(&name);
            hits.retain(|hit| !hit.is_area() && self.within(hit.row.area, department));
            (!hits.is_empty()).then_some(hits)
        })
    }

    /// A place beside a code that is not its own: the place counts where no code of its country is on file, or in the
    /// département of the code.
    fn beside_code(
        &self,
        coded: &Coded,
        found: &[Postal],
        named_country: &[u16],
        mut named: Vec<Hit>,
        options: &PlaceOptions,
    ) -> PlaceAnswer {
        named.retain(|hit| self.in_any(hit.row.area, named_country));
        let covered =
            |hit: &Hit| found.iter().any(|postal| self.country_of(postal.at.area) == self.country_of(hit.row.area));
        let department = self.department_of(coded);
        let inside = |hit: &Hit| department.is_some_and(|area| self.within(hit.row.area, area));
        let pick = |test: &dyn Fn(&Hit) -> bool| named.iter().filter(|hit| test(hit)).copied().collect::<Vec<_>>();
        if let Some(hits) = [pick(&inside), pick(&|hit| !covered(hit))].into_iter().find(|hits| !hits.is_empty()) {
            return self.choose(hits, Found::NAME, options);
        }
        // The name says one place and the code another.
        let mut answer = self.choose(named, Found::NAME.told(), options);
        answer.place = None;
        let codes = found.iter().filter_map(|postal| self.postal_place(postal));
        answer.candidates.extend(codes.map(|place| super::choose::marked(place, Found::CODE.told())));
        PlaceAnswer::new(None, answer.candidates)
    }

    /// A code amid words that name no place: five digits of one country are a code still, four may be a house.
    fn lost(
        &self,
        coded: &Coded,
        found: &[Postal],
        rest: &str,
        cedex: bool,
        options: &PlaceOptions,
    ) -> Option<PlaceAnswer> {
        let long = coded.country.is_some() || coded.codes.first().is_some_and(|code| code.len() == 5);
        if !long {
            return None;
        }
        let spoken: Vec<u16> = streets::countries(rest).iter().flat_map(|country| self.countries(country)).collect();
        let asked = self.country(options);
        let mut inside: Vec<&Postal> = found.iter().filter(|postal| self.in_any(postal.at.area, &spoken)).collect();
        if inside.len() > 1 {
            inside.retain(|postal| self.in_any(postal.at.area, &asked));
        }
        match inside.as_slice() {
            [] => {}
            [one] => return Some(self.code_answer(Some(one), &inside, Found::CODE.told())),
            _ => return Some(self.code_answer(None, &inside, Found::CODE.told())),
        }
        let department = self.department_of(coded).filter(|_| cedex && found.is_empty())?;
        let hit = self.hit(self.area_row(department)?, false)?;
        Some(self.choose(vec![hit], Found::CODE.told(), options))
    }

    fn within_france(&self, postal: &Postal) -> bool {
        self.country_of(postal.at.area).is_some_and(is_french)
    }

    /// The French département that a five-digit code would lie in.
    fn department_of(&self, coded: &Coded) -> Option<u16> {
        let code = coded.codes.first().filter(|code| code.len() == 5 && coded.country.is_none_or(|c| c == "FR"))?;
        let number = match (code.get(..2)?, code.get(..3)?) {
            ("97" | "98", long) => long,
            ("20", "200" | "201") => "2a",
            ("20", _) => "2b",
            (short, _) => short,
        };
        self.department(number)
    }
}
