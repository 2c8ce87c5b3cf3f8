//! Opening and reading.

use super::{Kept, Tables, file, packed, tables::RecordStore};
use crate::error::Error;
use crate::model::{Criterion, Date, Hoster, Need, Service, Software};
use once_cell::sync::OnceCell;
use serde::{Deserialize, Serialize};

static EMBEDDED: &[u8] = include_bytes!("../../data/catalogue.bin");

/// A frozen catalogue: needs, services, software, hosters and criteria. Cheap to open, safe to share between threads;
/// a newer one replaces it whole.
#[derive(Debug)]
pub struct Catalogue {
    date: Date,
    digest: u64,
    pub(crate) tables: Tables<'static>,
    pub(crate) criteria: Vec<Criterion>,
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
    ($one:ident, $all:ident, $at:ident, $kept:ident, $store:ident, $type:ty, $read:path, $example:literal) => {
        #[doc = concat!("The ", stringify!($one), " with this id, if there is one.")]
        ///
        /// # Errors
        /// [`ErrorKind::CatalogueDamaged`](crate::ErrorKind) when its record cannot be read.
        #[doc = concat!("```\nlet catalogue = degafam::Catalogue::embedded()?;\nassert!(catalogue.", stringify!($one), "(\"", $example, "\")?.is_some());\n# Ok::<(), degafam::Error>(())\n```")]
        pub fn $one(&self, id: &str) -> Result<Option<$type>, Error> {
            self.tables.$store.index(id).map(|index| self.$at(index)).transpose()
        }

        #[doc = concat!("All records of kind ", stringify!($one), ", by id.")]
        pub fn $all(&self) -> impl Iterator<Item = Result<$type, Error>> + '_ {
            (0..self.tables.$store.len() as u32).map(|index| self.$at(index))
        }

        pub(crate) fn $at(&self, index: u32) -> Result<$type, Error> {
            blob(&self.tables.$store, index).and_then($read)
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
        CATALOGUE.get_or_try_init(|| Self::open_static(EMBEDDED))
    }

    /// The bytes that [`Catalogue::embedded`] reads.
    #[must_use]
    pub fn embedded_bytes() -> &'static [u8] {
        EMBEDDED
    }

    /// Opens packed bytes that live as long as the program, without copying them. Magic word, format, length and
    /// digest are checked, then every column.
    ///
    /// # Errors
    /// [`Error`] says what is wrong with the bytes and what to do.
    pub fn open_static(bytes: &'static [u8]) -> Result<Self, Error> {
        let opened = file::open(bytes)?;
        Self::of(opened.date, opened.digest, columns(opened.payload)?)
    }

    /// Opens packed bytes of any origin: the same checks, and every record is read once, so that a file made to
    /// mislead is refused here and not in the middle of an answer.
    ///
    /// # Errors
    /// [`Error`] says what is wrong with the bytes and what to do.
    ///
    /// ```
    /// let error = degafam::Catalogue::open(b"not a catalogue").unwrap_err();
    /// assert_eq!(error.code(), "not_a_catalogue");
    /// ```
    pub fn open(bytes: &[u8]) -> Result<Self, Error> {
        let opened = file::open(bytes)?;
        let catalogue = Self::of(opened.date, opened.digest, columns(opened.payload)?.into_owned())?;
        catalogue.records()?;
        Ok(catalogue)
    }

    fn of(date: Date, digest: u64, tables: Tables<'static>) -> Result<Self, Error> {
        let all = 0..tables.criteria.len() as u32;
        let criteria = all.map(|index| blob(&tables.criteria, index).and_then(read)).collect::<Result<_, _>>()?;
        let (needs, services) = (Kept::new(tables.needs.len()), Kept::new(tables.services.len()));
        let (software, hosters) = (Kept::new(tables.software.len()), Kept::new(tables.hosters.len()));
        Ok(Self { date, digest, tables, criteria, needs, services, software, hosters })
    }

    /// Date of the data.
    #[must_use]
    pub fn date(&self) -> Date {
        self.date
    }

    /// Digest of the data, 16 hexadecimal digits.
    #[must_use]
    pub fn digest(&self) -> String {
        format!("{:016x}", self.digest)
    }

    /// How many records it holds.
    #[must_use]
    pub fn counts(&self) -> Counts {
        Counts {
            criteria: self.tables.criteria.len(),
            needs: self.tables.needs.len(),
            services: self.tables.services.len(),
            software: self.tables.software.len(),
            hosters: self.tables.hosters.len(),
            offers: self.tables.offer.traits.len(),
        }
    }

    /// The criteria of openness, by id.
    #[must_use]
    pub fn criteria(&self) -> &[Criterion] {
        &self.criteria
    }

    /// Ids of the networks that hosters belong to.
    pub fn networks(&self) -> impl Iterator<Item = &str> + '_ {
        self.tables.networks.iter()
    }

    kind!(need, needs, need_at, kept_need, needs, Need, read, "date-poll");
    kind!(service, services, service_at, kept_service, services, Service, read, "google-docs");
    kind!(software, all_software, software_at, kept_software, software, Software, read, "etherpad");
    kind!(hoster, hosters, hoster_at, kept_hoster, hosters, Hoster, packed::read, "framasoft");
}

fn columns(payload: &[u8]) -> Result<Tables<'_>, Error> {
    postcard::from_bytes(payload).map_err(|_| Error::damaged("its columns cannot be read"))
}

fn blob<'a>(store: &'a RecordStore<'_>, index: u32) -> Result<&'a [u8], Error> {
    store.records.get(index as usize).ok_or_else(|| Error::damaged("a record is missing"))
}

fn read<'a, T: Deserialize<'a>>(bytes: &'a [u8]) -> Result<T, Error> {
    postcard::from_bytes(bytes).map_err(|_| Error::damaged("a record cannot be read"))
}
