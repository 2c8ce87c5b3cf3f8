//! Laying newer records over a catalogue.

use super::{Catalogue, Finding, Records, lint};
use crate::error::CatalogueError;
use crate::model::{Date, Hoster, Need, Service, Software};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// Records to lay over a catalogue: one with a known id replaces that record, any other is added. The field names are
/// those of the data files, so an overlay can be written by hand in TOML or JSON.
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
}

impl Catalogue {
    /// All records, decoded.
    ///
    /// # Errors
    /// [`CatalogueError::Damaged`] when one cannot be read.
    pub fn records(&self) -> Result<Records, CatalogueError> {
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
    /// records pass the errors of [`lint`](crate::lint) first; those beneath were checked when they were packed.
    ///
    /// # Errors
    /// [`CatalogueError::Refused`] when a record of the overlay has an error, [`CatalogueError::Build`] when the whole
    /// cannot be frozen.
    ///
    /// ```
    /// use degafam::{Catalogue, CatalogueError, Overlay};
    /// let mut overlay = Overlay::default();
    /// let mut hoster = Catalogue::embedded()?.hoster("framasoft")?.ok_or(CatalogueError::NotACatalogue)?;
    /// hoster.name = String::new();
    /// overlay.hosters.push(hoster);
    /// let refused = Catalogue::embedded()?.with(overlay).unwrap_err().to_string();
    /// assert!(refused.contains("hosters `framasoft`, name: it is empty"), "{refused}");
    /// # Ok::<(), CatalogueError>(())
    /// ```
    pub fn with(&self, overlay: Overlay) -> Result<Self, CatalogueError> {
        let mut records = self.records()?;
        records.date = overlay.date.unwrap_or(records.date).max(records.date);
        let laid = ids(&overlay);
        lay(&mut records.needs, overlay.needs, |r| &r.id);
        lay(&mut records.services, overlay.services, |r| &r.id);
        lay(&mut records.software, overlay.software, |r| &r.id);
        lay(&mut records.hosters, overlay.hosters, |r| &r.id);
        let errors = lint::errors(&records, &|kind, id| laid.contains(&(kind, id.to_owned())));
        if let Some(first) = errors.first() {
            let Finding { kind, id, key, problem, mend, .. } = first;
            let first = format!("{kind} `{id}`, {key}: {problem}; {mend}");
            return Err(CatalogueError::Refused { count: errors.len(), first });
        }
        Self::open(&records.pack()?)
    }
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
    base.retain(|old| !over.iter().any(|new| id(new) == id(old)));
    base.extend(over);
}
