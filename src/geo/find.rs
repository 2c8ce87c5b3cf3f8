//! What a text means: coordinates, a postal code, a name with or without hints, a name amid words, a typing mistake.

use super::areas::HINTS;
use super::hit::{Found, Hit};
use super::{Gazetteer, Place, PlaceAnswer, PlaceIndex, PlaceOptions, degrees, query, streets};
use crate::error::{Error, ErrorKind};

/// Articles that people leave out of a town's name ("Rochelle").
const ARTICLES: [&str; 8] = ["le", "la", "les", "l", "los", "las", "el", "den"];

impl PlaceIndex for Gazetteer {
    fn find(&self, text: &str, options: &PlaceOptions) -> Result<PlaceAnswer, Error> {
        query::check(text)?;
        if let Some(answer) = degrees::read(text)? {
            return Ok(answer);
        }
        let folded = query::folded(text);
        if folded.is_empty() {
            return Err(Error::new(ErrorKind::EmptyPlace));
        }
        let answer = self
            .by_code(&folded, options)
            .or_else(|| self.by_name(text, &folded, options))
            .or_else(|| self.amid(text, &folded, options))
            .or_else(|| self.mistaken(text, &folded, options));
        Ok(answer.unwrap_or_else(|| PlaceAnswer::new(None, Vec::new())))
    }

    fn suggest(&self, prefix: &str, limit: usize) -> Vec<Place> {
        self.suggest_places(prefix, limit)
    }
}

impl Gazetteer {
    /// The very name, or a name and hints: nothing is guessed.
    fn by_name(&self, text: &str, folded: &str, options: &PlaceOptions) -> Option<PlaceAnswer> {
        let (head, behind) = parts(text);
        let hints: Vec<Option<Vec<Vec<u16>>>> = behind.iter().map(|hint| self.all_hints(hint)).collect();
        let understood = hints.iter().all(Option::is_some);
        let whole = query::without_cedex(folded);
        let mut hits = self.named(&whole);
        // "FR" in capitals is a country, "Us" a village.
        if whole.len() == 2 && text.trim().bytes().all(|byte| byte.is_ascii_uppercase()) {
            let countries = self.countries(&whole);
            hits.extend(countries.iter().filter_map(|area| self.hit(self.area_row(*area)?, false)));
        }
        // A name may hold marks itself ("Castillon (Canton de Lembeye)"), but what reads as a hint is one:
        // "Marseille (13)" is not its 13th district.
        if !hits.is_empty() && (hints.is_empty() || !understood) {
            let answer = self.choose(hits, Found::ALONE, options);
            return Some(self.unless_shortened(answer, &whole, options));
        }
        if !hints.is_empty() {
            let known: Vec<Vec<u16>> = hints.into_iter().flatten().flatten().collect();
            if let Some(answer) = self.behind_marks(&head, &behind, &known, understood, options) {
                return Some(answer);
            }
        }
        // "44", "2A", "974": a French département by its number.
        if let Some(hit) = self.department(&whole).and_then(|area| self.hit(self.area_row(area)?, false)) {
            return Some(self.choose(vec![hit], Found::CODE, options));
        }
        Some(self.hinted(&whole)).filter(|hits| !hits.is_empty()).map(|hits| self.choose(hits, Found::NAME, options))
    }

    /// "Vienne, Isère", "Saint-Denis (Réunion)", "Atlanta, Georgia USA", "Kreuzberg, Berlin": what stands behind the mark
    /// tells namesakes apart.
    fn behind_marks(
        &self,
        head: &str,
        behind: &[String],
        known: &[Vec<u16>],
        understood: bool,
        options: &PlaceOptions,
    ) -> Option<PlaceAnswer> {
        let hits = self.named(head);
        if understood {
            let fitting = self.within_hints(hits.clone(), known);
            if !fitting.is_empty() {
                return Some(self.choose(fitting, Found::NAME, options));
            }
            let longer = self.prefixed(head, &|hit| self.in_all(hit.row.area, known));
            if hits.is_empty() && !longer.is_empty() {
                return Some(self.choose(longer, Found::PREFIX, options));
            }
        }
        let town = behind.first().map(|town| self.beside(head, town)).unwrap_or_default();
        if !town.is_empty() {
            return Some(self.choose(town, Found::NAME, options));
        }
        // A hint that says nothing to us may have been meant to exclude our choice, and a name that does not exist where
        // the hint says is not meant elsewhere: candidates only.
        let mut shown = self.within_hints(hits.clone(), known);
        if shown.is_empty() {
            shown = hits;
        }
        if shown.is_empty() {
            return None;
        }
        let answer = self.choose(shown, Found::NAME.told(), options);
        Some(PlaceAnswer::new(None, answer.candidates))
    }

    /// A place that the text does not name in full, or not alone: the answer says what was understood.
    fn amid(&self, text: &str, folded: &str, options: &PlaceOptions) -> Option<PlaceAnswer> {
        let whole = query::without_cedex(folded);
        let settle =
            |hits: Vec<Hit>, found| Some(hits).filter(|h| !h.is_empty()).map(|h| self.choose(h, found, options));
        settle(self.prefixed(&whole, &|_| true), Found::PREFIX)
            .or_else(|| {
                let with = |article: &&str| self.named(&format!("{article} {whole}"));
                let mut hits: Vec<Hit> = ARTICLES.iter().flat_map(with).collect();
                hits.retain(|hit| !hit.weak);
                settle(hits, Found::WORDS)
            })
            .or_else(|| settle(self.together(&whole), Found::WORDS))
            .or_else(|| settle(self.amid_words(&whole), Found::WORDS))
            .or_else(|| self.address(text, folded, options))
            .or_else(|| {
                let street = !streets::countries(&whole).is_empty();
                if street { None } else { self.city_amid(folded, options) }
            })
    }

    /// Names that differ by typing mistakes: one well-known town may answer, the others are candidates.
    fn mistaken(&self, text: &str, folded: &str, options: &PlaceOptions) -> Option<PlaceAnswer> {
        let (head, behind) = parts(text);
        let known: Option<Vec<Vec<Vec<u16>>>> = behind.iter().map(|hint| self.all_hints(hint)).collect();
        let known = known.filter(|hints| !hints.is_empty()).map(|hints| hints.concat());
        let name = if known.is_some() { head } else { query::without_cedex(folded) };
        let areas = known.unwrap_or_default();
        self.one_slip(&name, &|hit| self.in_all(hit.row.area, &areas), options)
            .or_else(|| self.alike(&name, &|hit| self.in_all(hit.row.area, &areas), options))
    }
}

/// What stands before the first mark, and the few hints behind it, folded.
fn parts(text: &str) -> (String, Vec<String>) {
    let mut parts = text
        .split([',', '(', ')', ';', '/'])
        .take(2 * HINTS)
        .map(|part| query::without_cedex(&query::folded(part)))
        .filter(|part| !part.is_empty());
    let head = parts.next().unwrap_or_default();
    (head, parts.take(HINTS).collect())
}
