//! Opening and reading.

use super::columns::RecordStore;
use super::family_names::FamilyNames;
use super::hashes::NameHashes;
use super::resolve::Resolve;
#[cfg(feature = "directories")]
use super::whose::KnownHosts;
use super::{Kept, Tables, check, tables};
use crate::container::{Container, Tag};
use crate::error::Error;
use crate::model::{Blank, Criterion, Date, Family, Hoster, Layer, Need, Service, Software, unpack};
use crate::text::signature;
use once_cell::sync::OnceCell;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::sync::Arc;
use zerovec::{ZeroSlice, ZeroVec};

static EMBEDDED: &[u8] = include_bytes!("../../data/catalogue.bin");

/// A frozen catalogue: needs, services, software, hosters and criteria. Cheap to open, safe to share between threads;
/// a newer one replaces it whole.
pub struct Catalogue {
    date: Date,
    pub(super) digest: [u8; 32],
    pub(super) lacks_moving: bool,
    pub(crate) tables: Tables<'static>,
    layers: Vec<Layer>,
    /// Of the names, in their order.
    signatures: OnceCell<ZeroVec<'static, u64>>,
    hashes: OnceCell<NameHashes>,
    family_names: OnceCell<FamilyNames>,
    #[cfg(feature = "directories")]
    known_hosts: OnceCell<KnownHosts>,
    pub(super) criteria: Arc<[Criterion]>,
    pub(super) families: Arc<[Family]>,
    needs: Kept<Need>,
    services: Kept<Service>,
    software: Kept<Software>,
    hosters: Kept<Hoster>,
}

/// How many records a catalogue holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Counts {
    /// Criteria of openness.
    pub criteria: usize,
    /// Needs.
    pub needs: usize,
    /// Proprietary services.
    pub services: usize,
    /// Software.
    pub software: usize,
    /// Hosters.
    pub hosters: usize,
    /// Offers of all hosters.
    pub offers: usize,
}

macro_rules! kind {
    ($one:ident, $all:ident, $at:ident, $kept:ident, $store:ident, $type:ty, $example:literal) => {
        #[doc = concat!("The ", stringify!($one), " with this id, if there is one.")]
        ///
        /// # Errors
        /// [`ErrorKind::CatalogueDamaged`](crate::ErrorKind) when its record cannot be read.
        #[doc = concat!("```\nlet catalogue = degafam::Catalogue::embedded()?;\nassert!(catalogue.", stringify!($one), "(\"", $example, "\")?.is_some());\n# Ok::<(), degafam::Error>(())\n```")]
        pub fn $one(&self, id: &str) -> Result<Option<$type>, Error> {
            self.tables.stores.$store.index(id).map(|index| self.$at(index)).transpose()
        }

        #[doc = concat!("All records of kind ", stringify!($one), ", by id.")]
        pub fn $all(&self) -> impl Iterator<Item = Result<$type, Error>> + '_ {
            (0..self.tables.stores.$store.len() as u32).map(|index| self.$at(index))
        }

        pub(crate) fn $at(&self, index: u32) -> Result<$type, Error> {
            blob(&self.tables.stores.$store, index).and_then(read)
        }

        /// The same, decoded at most once.
        pub(crate) fn $kept(&self, index: u32) -> Result<&$type, Error> {
            self.$store.get(index, || self.$at(index))
        }
    };
}

impl Catalogue {
    /// The catalogue compiled into the library; checked on first use.
    ///
    /// # Errors
    /// [`Error`] when the embedded bytes are not those of this version: a packaging mistake.
    ///
    /// ```
    /// let catalogue = degafam::Catalogue::embedded()?;
    /// assert!(catalogue.counts().hosters > 400);
    /// # Ok::<(), degafam::Error>(())
    /// ```
    pub fn embedded() -> Result<&'static Self, Error> {
        static CATALOGUE: OnceCell<Catalogue> = OnceCell::new();
        CATALOGUE.get_or_try_init(|| {
            // A test holds these bytes against every check: that is not done at each start.
            let file = Container::open_trusted(&tables::FORM, EMBEDDED)?;
            Self::of_file(&file, EMBEDDED, Tables::read(&file, EMBEDDED)?)
        })
    }

    /// The bytes that [`Catalogue::embedded`] reads.
    #[must_use]
    pub fn embedded_bytes() -> &'static [u8] {
        EMBEDDED
    }

    /// Opens packed bytes that live as long as the program, without copying them: what its author compiled in. The digest
    /// and every column are checked as [`open`](Self::open) does, and no record is read, unless the file is
    /// [lean](crate::curate::lean).
    ///
    /// # Errors
    /// [`Error`] says what is wrong with the bytes and what to do.
    pub fn open_static(bytes: &'static [u8]) -> Result<Self, Error> {
        let file = Container::open(&tables::FORM, bytes)?;
        Self::checked(&file, bytes, Tables::read(&file, bytes)?, false)
    }

    /// Opens packed bytes of any origin, a copy of which is kept.
    ///
    /// Checked are the digest; that each column can be read, has as many rows as those beside it, is sorted where it is
    /// searched, and points only at what is there; that coordinates are on the globe; and that each record can be read
    /// and has the id under which it stands, with names and addresses that the [linter](crate::curate::lint) lets pass.
    /// So a file that was made to mislead is refused here, or answers in a time that its length bounds: no row is in
    /// two lists of one column. Whether what it says is true, no check tells.
    ///
    /// # Errors
    /// [`Error`] says what is wrong with the bytes and what to do.
    ///
    /// ```
    /// let error = degafam::Catalogue::open(b"not a catalogue").unwrap_err();
    /// assert_eq!(error.code(), "not_a_catalogue");
    /// ```
    pub fn open(bytes: &[u8]) -> Result<Self, Error> {
        let file = Container::open(&tables::FORM, bytes)?;
        Self::checked(&file, bytes, Tables::read(&file, bytes)?.into_owned(), true)
    }

    fn checked(file: &Container, bytes: &[u8], tables: Tables<'static>, records: bool) -> Result<Self, Error> {
        let mut catalogue = Self::of_file(file, bytes, tables)?;
        let lean = file.section(tables::LEAN).is_some();
        check::stores(&catalogue.tables)?;
        let told = (lean || records).then(|| catalogue.records()).transpose()?;
        if let Some(records) = told.as_ref().filter(|_| lean) {
            catalogue.complete(file, bytes, records)?;
        }
        check::tables(&catalogue.tables)?;
        if let Some(records) = &told {
            check::records(records, &catalogue.tables)?;
        }
        if let Some(claim) = file.section(tables::APART).and_then(|range| bytes.get(range)) {
            // Held against the whole once it is: the digest of a part would name other data.
            catalogue.digest = claim.try_into().map_err(|_| Error::damaged("its claim is no digest"))?;
            catalogue.lacks_moving = true;
        }
        Ok(catalogue)
    }

    fn of_file(file: &Container, bytes: &[u8], tables: Tables<'static>) -> Result<Self, Error> {
        let date = tables::date_of(file.date).ok_or_else(|| Error::damaged("its date does not exist"))?;
        let layers = list(file, bytes, tables::LAYERS)?;
        let families = list(file, bytes, tables::FAMILIES)?.into();
        let stores = &tables.stores;
        let all = 0..stores.criteria.len() as u32;
        let criteria = all.map(|index| blob(&stores.criteria, index).and_then(read)).collect::<Result<_, _>>()?;
        Ok(Self::of(date, file.digest, layers, (criteria, families), tables))
    }

    pub(super) fn of(
        date: Date,
        digest: [u8; 32],
        layers: Vec<Layer>,
        (criteria, families): (Arc<[Criterion]>, Arc<[Family]>),
        tables: Tables<'static>,
    ) -> Self {
        let stores = &tables.stores;
        let (needs, services) = (Kept::new(stores.needs.len()), Kept::new(stores.services.len()));
        let (software, hosters) = (Kept::new(stores.software.len()), Kept::new(stores.hosters.len()));
        let (signatures, hashes, family_names) = (OnceCell::new(), OnceCell::new(), OnceCell::new());
        Self {
            date,
            digest,
            lacks_moving: false,
            layers,
            signatures,
            hashes,
            family_names,
            #[cfg(feature = "directories")]
            known_hosts: OnceCell::new(),
            tables,
            criteria,
            families,
            needs,
            services,
            software,
            hosters,
        }
    }

    /// Date of the data.
    #[must_use]
    pub fn date(&self) -> Date {
        self.date
    }

    /// Of whom the data come: the file's own layers, then those laid over it.
    #[must_use]
    pub fn layers(&self) -> &[Layer] {
        &self.layers
    }

    /// Digest of the data: the first 16 hexadecimal digits of the BLAKE3 in its header, or of that and of what is laid
    /// over it.
    #[must_use]
    pub fn digest(&self) -> String {
        self.digest.iter().take(8).map(|byte| format!("{byte:02x}")).collect()
    }

    /// What sieves the names before an edit distance. Worked out at the first slip rather than packed: a browser would
    /// download it.
    pub(crate) fn signatures(&self) -> &ZeroSlice<u64> {
        self.signatures.get_or_init(|| self.tables.names.keys.iter().map(signature).collect())
    }

    /// Names by their words and by their sound.
    pub(crate) fn hashes(&self) -> &NameHashes {
        self.hashes.get_or_init(|| NameHashes::of(&self.tables))
    }

    /// Families by name and by sound.
    pub(crate) fn family_names(&self) -> &FamilyNames {
        self.family_names.get_or_init(|| FamilyNames::of(&self.families))
    }

    /// Where its hosters are on the web.
    #[cfg(feature = "directories")]
    pub(crate) fn known_hosts(&self) -> Result<&KnownHosts, Error> {
        self.known_hosts.get_or_try_init(|| Ok(KnownHosts::of(&self.hosters().collect::<Result<Vec<_>, _>>()?)))
    }

    /// How many records it holds.
    #[must_use]
    pub fn counts(&self) -> Counts {
        Counts {
            criteria: self.tables.stores.criteria.len(),
            needs: self.tables.stores.needs.len(),
            services: self.tables.stores.services.len(),
            software: self.tables.stores.software.len(),
            hosters: self.tables.stores.hosters.len(),
            offers: self.tables.offer.traits.len(),
        }
    }

    /// The criteria of openness, by id.
    #[must_use]
    pub fn criteria(&self) -> &[Criterion] {
        &self.criteria
    }

    /// Houses and suites, by id.
    #[must_use]
    pub fn families(&self) -> &[Family] {
        &self.families
    }

    /// Ids of the networks that hosters belong to.
    pub fn networks(&self) -> impl Iterator<Item = &str> + '_ {
        self.tables.stores.networks.iter()
    }

    kind!(need, needs, need_at, kept_need, needs, Need, "date-poll");
    kind!(service, services, service_at, kept_service, services, Service, "google-docs");
    kind!(software, all_software, software_at, kept_software, software, Software, "etherpad");
    kind!(hoster, hosters, hoster_at, kept_hoster, hosters, Hoster, "framasoft");
}

impl Resolve for Catalogue {
    fn criteria(&self) -> &[Criterion] {
        &self.criteria
    }

    fn need_place(&self, id: &str) -> Option<u32> {
        self.tables.stores.needs.index(id)
    }

    fn software_place(&self, id: &str) -> Option<u32> {
        self.tables.stores.software.index(id)
    }

    fn program(&self, index: u32) -> Option<&Software> {
        self.kept_software(index).ok()
    }
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The columns would fill screens.
        let mut shown = f.debug_struct("Catalogue");
        shown.field("date", &self.date).field("digest", &self.digest()).field("counts", &self.counts()).finish()
    }
}

/// What a section lists that files of older formats do not have.
fn list<T: Blank>(file: &Container, bytes: &[u8], tag: Tag) -> Result<Vec<T>, Error> {
    let section = file.section(tag).and_then(|range| bytes.get(range));
    section.map_or_else(|| Ok(Vec::new()), read)
}

fn blob<'a>(store: &'a RecordStore<'_>, index: u32) -> Result<&'a [u8], Error> {
    store.records.get(index as usize).ok_or_else(|| Error::damaged("a record is missing"))
}

fn read<T: Blank>(bytes: &[u8]) -> Result<T, Error> {
    unpack(bytes).ok_or_else(|| Error::damaged("a record cannot be read"))
}
