//! The directory: hosters as they are, without a question.

use super::finder::Finder;
use super::output::{HosterBrief, OfferBrief};
use crate::answer::Filters;
use crate::catalogue::HosterTraits;
use crate::catalogue::NameKind;
use crate::error::{Error, ErrorKind};
use crate::identify::{Match, MatchedBy, identify};
use crate::judge::Openness;
use crate::model::Software;
use crate::model::{Hoster, Offer};
use crate::text::squash;
use serde::{Deserialize, Serialize};

/// A hoster and its offers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct DirectoryEntry {
    /// The hoster.
    pub hoster: HosterBrief,
    /// Its openness, whatever the offer.
    pub openness: Openness,
    /// Its offers that pass the filters.
    pub offers: Vec<OfferBrief>,
}

/// Hosters of the directory: all of them, or one page.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Directory {
    /// Hosters that pass the filters, by id.
    pub hosters: Vec<DirectoryEntry>,
    /// How many pass, on whatever page they stand.
    pub total: usize,
}

/// Which part of a list: all of it unless said otherwise.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page {
    /// So many at most; all when absent.
    pub limit: Option<usize>,
    /// So many of the first are passed over.
    pub offset: usize,
}

impl Page {
    /// The whole list.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// So many at most.
    #[must_use]
    pub fn limit(mut self, limit: usize) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Passes over so many of the first.
    #[must_use]
    pub fn offset(mut self, offset: usize) -> Self {
        self.offset = offset;
        self
    }

    fn holds(self, place: usize) -> bool {
        place.checked_sub(self.offset).is_some_and(|place| self.limit.is_none_or(|limit| place < limit))
    }
}

impl Finder {
    /// All hosters that pass the filters and have an offer that does, by id. Closed ones are left out.
    ///
    /// # Errors
    /// [`Error`] when a filter names something unknown.
    ///
    /// ```
    /// use degafam::{Filters, Finder};
    /// let members = Finder::embedded()?.hosters(&Filters::new().networks(["chatons"]))?;
    /// assert!(members.iter().any(|entry| entry.hoster.id == "framasoft"));
    /// # Ok::<(), degafam::Error>(())
    /// ```
    pub fn hosters(&self, filters: &Filters) -> Result<Vec<DirectoryEntry>, Error> {
        Ok(self.directory(filters, Page::new())?.hosters)
    }

    /// One page of [`Finder::hosters`], and how many there are in all.
    ///
    /// # Errors
    /// [`Error`] when a filter names something unknown.
    ///
    /// ```
    /// use degafam::{Filters, Finder, formats::Page};
    /// let page = Finder::embedded()?.directory(&Filters::new(), Page::new().limit(20).offset(40))?;
    /// assert_eq!(page.hosters.len(), 20);
    /// assert!(page.total > 60);
    /// # Ok::<(), degafam::Error>(())
    /// ```
    pub fn directory(&self, filters: &Filters, page: Page) -> Result<Directory, Error> {
        filters.check_against(&self.catalogue)?;
        let software = filters.software.as_deref().map(|wanted| self.software_named(wanted)).transpose()?;
        let named = self.named(filters, None)?;
        let month = self.catalogue.date().months();
        let (mut hosters, mut total) = (Vec::new(), 0);
        for (index, record) in (0u32..).zip(self.catalogue.hosters()) {
            let record = record?;
            if self.hoster_out(filters, &named, index, month).is_some() {
                continue;
            }
            let columns = &self.catalogue.tables.hoster;
            let traits = HosterTraits::unpack(columns.traits.get(index as usize).unwrap_or(0));
            let rows: Vec<u32> = columns.offers.row(index).collect();
            let passes = |(row, offer): &(u32, &Offer)| {
                let of_offer = crate::catalogue::OfferTraits::of(offer, &record);
                software.as_ref().is_none_or(|s| offer.software.as_ref() == Some(&s.id))
                    && super::filter::offer_out(filters, &traits, &of_offer).is_none()
                    && self.software_out(filters, index, *row, month).is_none()
            };
            let offers = rows.into_iter().zip(&record.offers);
            let kept: Vec<&Offer> = offers.filter(passes).map(|(_, offer)| offer).collect();
            let wants_offers = software.is_some() || filters.wants_offers();
            if kept.is_empty() && wants_offers {
                continue;
            }
            total += 1;
            if !page.holds(total - 1) {
                continue;
            }
            let offers = kept.into_iter().map(|o| self.offer_brief(&record, o)).collect::<Result<_, _>>()?;
            let openness = self.openness_of(index, &record)?;
            let site = record.sites.iter().find(|s| s.latitude.is_some()).or_else(|| record.sites.first());
            hosters.push(DirectoryEntry {
                hoster: HosterBrief::of(&record, site, self.networks_at(index, month)),
                openness,
                offers,
            });
        }
        Ok(Directory { hosters, total })
    }

    /// Index of a hoster by id, or by a name that only it has.
    pub(super) fn hoster_named(&self, name: &str) -> Result<u32, Error> {
        let store = &self.catalogue.tables.stores.hosters;
        if let Some(index) = store.index(name) {
            return Ok(index);
        }
        let wanted = squash(name);
        let mut nearest: Vec<(f64, String)> = Vec::new();
        for (index, record) in (0u32..).zip(self.catalogue.hosters()) {
            let record = record?;
            let names = [&record.id, &record.name].into_iter().chain(&record.aka).chain(&record.formerly);
            let likeness = names.map(|n| strsim::jaro_winkler(&squash(n), &wanted)).fold(0.0, f64::max);
            if likeness >= 1.0 {
                return Ok(index);
            }
            nearest.push((likeness, record.id));
        }
        nearest.sort_by(|a, b| b.0.total_cmp(&a.0));
        let nearest = nearest.into_iter().take(3).map(|(_, id)| id);
        Err(Error::new(ErrorKind::UnknownHoster).text("value", name).list("nearest", nearest))
    }

    pub(super) fn software_named(&self, name: &str) -> Result<Software, Error> {
        if let Some(software) = self.catalogue.software(name)? {
            return Ok(software);
        }
        let read = identify(&self.catalogue, name)?;
        // A name that only looks a little like it is no answer: guessing would be silent here.
        let readings: Vec<Match> = read.matched.into_iter().chain(read.candidates).collect();
        let named = |m: &&Match| m.kind == NameKind::Software && m.how != MatchedBy::Resemblance;
        if let Some(index) = readings.iter().find(named).map(|m| m.index) {
            return self.catalogue.software_at(index);
        }
        Err(Error::new(ErrorKind::UnknownSoftware).text("value", name))
    }

    pub(super) fn offer_brief(&self, record: &Hoster, offer: &Offer) -> Result<OfferBrief, Error> {
        let index = offer.software.as_deref().and_then(|id| self.catalogue.tables.stores.software.index(id));
        let program = index.map(|at| self.catalogue.kept_software(at)).transpose()?;
        let software_name = program.map(|s| &s.name).or(offer.protocol.as_ref()).cloned();
        Ok(OfferBrief { software_name, ..OfferBrief::of(record, offer) })
    }
}
