//! Laying newer records over a catalogue.

use super::owners::{Owners, offers_alone};
use super::same::{Register, Resolution, SameBy};
use super::tables::packed_date;
use super::{Catalogue, Records, Tables, laid, lint, merge};
use crate::error::{Error, ErrorKind};
use crate::model::{Criterion, Date, Family, Hoster, Layer, Need, Packed, Service, Software, pack};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The name of a layer that says of itself nothing.
const UNNAMED: &str = "overlay";

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
    /// Of whom the records come: answers tell it. Its date is `date` where it has none of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub layer: Option<Layer>,
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
    /// same hoster, which is found by the host of its website, the host of a service, its exact name, or one of `domains`;
    /// one that is not found is added.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub merge: Vec<Hoster>,
    /// Domains that may have one owner (`example.org`). A hoster under `merge` whose website lies beneath one, and that is
    /// not found otherwise, joins the one hoster whose website is that domain, or who is called so, where no other has a
    /// website or a service there. Only its offers are added, unless it tells of itself in a file at that domain.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<String>,
}

impl Overlay {
    /// The layer that answers tell of; nothing when nothing is laid.
    fn told(&self) -> Option<Layer> {
        let records = self.needs.len() + self.services.len() + self.software.len() + self.hosters.len();
        let anything = records + self.merge.len() > 0 || self.layer.is_some() || self.date.is_some();
        let layer = self.layer.clone().unwrap_or_else(|| Layer::new(UNNAMED));
        anything.then(|| Layer { date: layer.date.or(self.date), ..layer })
    }

    fn has_hosters_alone(&self) -> bool {
        self.needs.is_empty() && self.services.is_empty() && self.software.is_empty() && self.merge.is_empty()
    }
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
            layers: self.layers().to_vec(),
            criteria: self.criteria.to_vec(),
            families: self.families.to_vec(),
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
    pub fn with_matches(&self, overlay: Overlay) -> Result<(Self, Vec<Matched>), Error> {
        let date = overlay.date.unwrap_or(self.date()).max(self.date());
        let Some(layer) = overlay.told() else {
            let layers = self.layers().to_vec();
            return Ok((Self::of(date, self.digest, layers, self.shared(), self.tables.clone()), Vec::new()));
        };
        if let Some(wrong) = lint::layer(&layer, date) {
            return Err(wrong.refuses(1));
        }
        let digest = digest(self, date, &layer, &overlay);
        let (tables, matches) = if overlay.has_hosters_alone() {
            (laid::hosters(self, &overlay.hosters, date)?, Vec::new())
        } else {
            self.with_all(overlay, date)?
        };
        let layers = self.layers().iter().cloned().chain([layer]).collect();
        Ok((Self::of(date, digest, layers, self.shared(), tables), matches))
    }

    /// What no overlay changes.
    fn shared(&self) -> (Arc<[Criterion]>, Arc<[Family]>) {
        (Arc::clone(&self.criteria), Arc::clone(&self.families))
    }

    /// All columns made anew.
    pub(super) fn with_all(&self, overlay: Overlay, date: Date) -> Result<(Tables<'static>, Vec<Matched>), Error> {
        let mut records = Records { date, ..self.records()? };
        let mut laid = ids(&overlay);
        lay(&mut records.needs, overlay.needs, |r| &r.id);
        lay(&mut records.services, overlay.services, |r| &r.id);
        lay(&mut records.software, overlay.software, |r| &r.id);
        lay(&mut records.hosters, overlay.hosters, |r| &r.id);
        let matches = merge_all(&mut records.hosters, overlay.merge, &overlay.domains)?;
        laid.extend(matches.iter().map(|m| ("hosters", m.id.clone())));
        lint::some(&records, &|kind, id| laid.contains(&(kind, id.to_owned())))?;
        let tables = records.tables()?;
        Ok((laid::keeping_evidence(self, tables, &|id| laid.contains(&("software", id.to_owned()))), matches))
    }
}

/// The digest of a catalogue over which an overlay is laid: of its digest and of what is laid.
fn digest(base: &Catalogue, date: Date, layer: &Layer, overlay: &Overlay) -> [u8; 32] {
    fn update<T: Packed>(hasher: &mut blake3::Hasher, records: &[T]) {
        hasher.update(&(records.len() as u64).to_le_bytes());
        for record in records.iter().map(pack) {
            hasher.update(&(record.len() as u64).to_le_bytes()).update(&record);
        }
    }
    let mut hasher = blake3::Hasher::new();
    hasher.update(&base.digest).update(&packed_date(date).to_le_bytes());
    update(&mut hasher, std::slice::from_ref(layer));
    update(&mut hasher, &overlay.needs);
    update(&mut hasher, &overlay.services);
    update(&mut hasher, &overlay.software);
    update(&mut hasher, &overlay.hosters);
    update(&mut hasher, &overlay.merge);
    // What an overlay does not have leaves its digest as it was before there was such a thing.
    for domain in &overlay.domains {
        hasher.update(&(domain.len() as u64).to_le_bytes()).update(domain.as_bytes());
    }
    hasher.finalize().into()
}

/// Records about one hoster that are merged at most: each directory names it once, and its own files do. Each more costs as
/// much as all before it.
const ABOUT_ONE: usize = 200;

/// Merges each published hoster into the record it is about, or adds it.
fn merge_all(hosters: &mut Vec<Hoster>, published: Vec<Hoster>, domains: &[String]) -> Result<Vec<Matched>, Error> {
    let owners = Owners::of(hosters, domains);
    let mut register = Register::of(hosters, &owners);
    // Ids that are taken, each with the number that the next of that name may bear.
    let mut taken: BTreeMap<String, usize> = hosters.iter().map(|h| (h.id.clone(), 2)).collect();
    let mut merged: BTreeMap<usize, usize> = BTreeMap::new();
    let mut matches = Vec::with_capacity(published.len());
    for mut new in published {
        let name = new.name.clone();
        let resolution = register.find(&new);
        let could_be = match &resolution {
            Resolution::Several(all) => all.iter().filter_map(|at| hosters.get(*at)).map(|h| h.id.clone()).collect(),
            _ => Vec::new(),
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
            let alone = by == SameBy::Domain && !owners.is_own_word(&new);
            let new = if alone { offers_alone(slot, new) } else { new };
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

/// Puts records in the place of those of the same id, and the others beside them.
pub(super) fn lay<T>(base: &mut Vec<T>, over: Vec<T>, id: impl Fn(&T) -> &str) {
    let known: BTreeSet<&str> = over.iter().map(&id).collect();
    base.retain(|old| !known.contains(id(old)));
    base.extend(over);
}
