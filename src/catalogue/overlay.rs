//! Laying newer records over a catalogue.

use super::same::{Register, Resolution, SameBy};
use super::{Catalogue, Records, lint, merge};
use crate::error::{Error, ErrorKind};
use crate::model::{Date, Hoster, Need, Service, Software};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Records to lay over a catalogue: one with a known id replaces that record, any other is added; those under `merge`
/// are merged into the record of the same hoster. The field names are those of the data files, so an overlay can be
/// written by hand in TOML or JSON.
///
/// ```
/// use degafam::{Catalogue, Overlay};
/// let overlay: Overlay = serde_json::from_str(r#"{"date": "2026-12-01", "hoster": [{
///     "id": "example", "name": "Example", "profile": "community",
///     "offer": [{"need": "date-poll", "software": "framadate", "source": "page"}],
///     "source": {"page": {"url": "https://example.org/", "seen": "2026-12-01", "grade": "read"}}}]}"#)?;
/// let catalogue = Catalogue::embedded()?.with(overlay)?;
/// assert!(catalogue.hoster("example")?.is_some());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Overlay {
    /// Date of the data, when newer than the catalogue's.
    #[serde(default)]
    pub date: Option<Date>,
    /// Needs.
    #[serde(default, rename = "need")]
    pub needs: Vec<Need>,
    /// Proprietary services.
    #[serde(default, rename = "service")]
    pub services: Vec<Service>,
    /// Software.
    #[serde(default, rename = "software")]
    pub software: Vec<Software>,
    /// Hosters.
    #[serde(default, rename = "hoster")]
    pub hosters: Vec<Hoster>,
    /// Hosters as they or others publish them: each is [merged](crate::curate::merge) into the record of the
    /// same hoster, which
    /// is found by the host of its website, the host of a service, or its exact name; one that is not found is added.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub merge: Vec<Hoster>,
}

/// What becomes of a hoster that is to be merged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Matched {
    /// Its name, as it is published.
    pub name: String,
    /// Id of the record into which it is merged, or under which it is added.
    pub id: String,
    /// What showed that it is that hoster; none: it is added as another.
    pub by: Option<SameBy>,
    /// Ids of the hosters that it could be, where none could be told.
    pub could_be: Vec<String>,
}

impl Catalogue {
    /// All records, decoded.
    ///
    /// # Errors
    /// [`ErrorKind::CatalogueDamaged`](crate::ErrorKind) when one cannot be read.
    pub fn records(&self) -> Result<Records, Error> {
        Ok(Records {
            date: self.date(),
            criteria: self.criteria.clone(),
            needs: self.needs().collect::<Result<_, _>>()?,
            services: self.services().collect::<Result<_, _>>()?,
            software: self.all_software().collect::<Result<_, _>>()?,
            hosters: self.hosters().collect::<Result<_, _>>()?,
        })
    }

    /// A new catalogue with an overlay laid over this one; its digest differs, so every answer shows it. The overlay's
    /// records pass the errors of [`lint`](crate::curate::lint) first; those beneath were checked when they
    /// were packed.
    ///
    /// # Errors
    /// [`ErrorKind::RecordsRefused`](crate::ErrorKind) when a record of the overlay has an error,
    /// [`ErrorKind::CatalogueBuild`](crate::ErrorKind) when the whole
    /// cannot be frozen.
    ///
    /// ```
    /// use degafam::{Catalogue, Error, Overlay};
    /// let mut overlay = Overlay::default();
    /// let mut hoster = Catalogue::embedded()?.hoster("framasoft")?.expect("it is in the catalogue");
    /// hoster.name = String::new();
    /// overlay.hosters.push(hoster);
    /// let refused = Catalogue::embedded()?.with(overlay).unwrap_err().to_string();
    /// assert!(refused.contains("hosters `framasoft`, name: it is empty"), "{refused}");
    /// # Ok::<(), Error>(())
    /// ```
    pub fn with(&self, overlay: Overlay) -> Result<Self, Error> {
        Ok(self.with_matches(overlay)?.0)
    }

    /// The same, and what became of each hoster under `merge`, in their order.
    ///
    /// # Errors
    /// As [`with`](Self::with).
    ///
    /// ```
    /// use degafam::{Catalogue, Error, Overlay, curate::SameBy};
    /// let mut published = Catalogue::embedded()?.hoster("framasoft")?.expect("it is in the catalogue");
    /// (published.id, published.name) = ("frama".into(), "Frama".into());
    /// let mut overlay = Overlay::default();
    /// overlay.merge.push(published);
    /// let (catalogue, matches) = Catalogue::embedded()?.with_matches(overlay)?;
    /// assert_eq!((matches[0].id.as_str(), matches[0].by), ("framasoft", Some(SameBy::Website)));
    /// assert!(catalogue.hoster("framasoft")?.is_some_and(|h| h.aka.contains(&"Frama".to_owned())));
    /// # Ok::<(), Error>(())
    /// ```
    pub fn with_matches(&self, mut overlay: Overlay) -> Result<(Self, Vec<Matched>), Error> {
        let mut records = self.records()?;
        records.date = overlay.date.unwrap_or(records.date).max(records.date);
        let published = std::mem::take(&mut overlay.merge);
        let mut laid = ids(&overlay);
        lay(&mut records.needs, overlay.needs, |r| &r.id);
        lay(&mut records.services, overlay.services, |r| &r.id);
        lay(&mut records.software, overlay.software, |r| &r.id);
        lay(&mut records.hosters, overlay.hosters, |r| &r.id);
        let matches = merge_all(&mut records.hosters, published)?;
        laid.extend(matches.iter().map(|m| ("hosters", m.id.clone())));
        let errors = lint::errors(&records, &|kind, id| laid.contains(&(kind, id.to_owned())));
        if let Some(first) = errors.first() {
            return Err(first.refuses(errors.len()));
        }
        Ok((Self::frozen(&records)?, matches))
    }
}

/// Records about one hoster that are merged at most: each directory names it once, and its own files do. Each more costs as
/// much as all before it.
const ABOUT_ONE: usize = 200;

/// Merges each published hoster into the record it is about, or adds it.
fn merge_all(hosters: &mut Vec<Hoster>, published: Vec<Hoster>) -> Result<Vec<Matched>, Error> {
    let mut register = Register::of(hosters);
    // Ids that are taken, each with the number that the next of that name may bear.
    let mut taken: BTreeMap<String, usize> = hosters.iter().map(|h| (h.id.clone(), 2)).collect();
    let mut merged: BTreeMap<usize, usize> = BTreeMap::new();
    let mut matches = Vec::with_capacity(published.len());
    let known = hosters.len();
    for mut new in published {
        let name = new.name.clone();
        let resolution = register.find(&new);
        let could_be = match &resolution {
            Resolution::Several(all) => all.iter().filter_map(|at| hosters.get(*at)).map(|h| h.id.clone()).collect(),
            _ => Vec::new(),
        };
        // Two files that tell of a hoster nobody knew are not about one because it has one name in both.
        let resolution = if matches!(resolution, Resolution::One(at, SameBy::Name) if at >= known) {
            Resolution::None
        } else {
            resolution
        };
        if let Resolution::One(at, by) = resolution
            && let Some(slot) = hosters.get_mut(at)
        {
            let count = merged.entry(at).or_default();
            *count += 1;
            if *count > ABOUT_ONE {
                let first =
                    format!("hosters `{}`: more than {ABOUT_ONE} records are about it; keep one a source", slot.id);
                return Err(Error::new(ErrorKind::RecordsRefused).plain("count", 1).plain("first", first));
            }
            *slot = merge::merge(std::mem::take(slot), new);
            register.add(at, slot);
            matches.push(Matched { name, id: slot.id.clone(), by: Some(by), could_be });
            continue;
        }
        if let Some(next) = taken.get(&new.id).copied() {
            let numbered = (next..).map(|n| (n, format!("{}-{n}", new.id)));
            let free = numbered.take(taken.len() + 1).find(|(_, id)| !taken.contains_key(id));
            if let Some((number, id)) = free {
                taken.insert(std::mem::replace(&mut new.id, id), number + 1);
            }
        }
        taken.insert(new.id.clone(), 2);
        register.add(hosters.len(), &new);
        matches.push(Matched { name, id: new.id.clone(), by: None, could_be });
        hosters.push(new);
    }
    Ok(matches)
}

/// Kind and id of every record of an overlay.
fn ids(overlay: &Overlay) -> BTreeSet<(&'static str, String)> {
    let needs = overlay.needs.iter().map(|r| ("needs", &r.id));
    let services = overlay.services.iter().map(|r| ("services", &r.id));
    let software = overlay.software.iter().map(|r| ("software", &r.id));
    let hosters = overlay.hosters.iter().map(|r| ("hosters", &r.id));
    needs.chain(services).chain(software).chain(hosters).map(|(kind, id)| (kind, id.clone())).collect()
}

fn lay<T>(base: &mut Vec<T>, over: Vec<T>, id: impl Fn(&T) -> &str) {
    let known: BTreeSet<&str> = over.iter().map(&id).collect();
    base.retain(|old| !known.contains(id(old)));
    base.extend(over);
}
