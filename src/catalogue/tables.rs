//! The frozen columns: which section of the packed file each is. Everything here is borrowed from the bytes.

use super::columns::{Column, Lists, Section, Shared, Strings};
use crate::container::{Container, Form, Tag};
use crate::error::{Error, ErrorKind};
use crate::model::Date;
use std::sync::Arc;
use zerovec::ZeroVec;

/// "No such record" in a column of indices.
pub(crate) const NONE: u32 = u32::MAX;

/// Format version that this code writes and reads.
pub const FORMAT: u16 = 5;

/// A packed catalogue.
pub(super) static FORM: Form = Form {
    kind: *b"cata",
    format: FORMAT,
    // Since the fourth, whoever reads works out the bags and sounds of names.
    least: 4,
    // The first with sections.
    oldest: 2,
    not_one: ErrorKind::NotACatalogue,
    too_new: ErrorKind::CatalogueTooNew,
    too_old: ErrorKind::CatalogueTooOld,
    damaged: ErrorKind::CatalogueDamaged,
};

/// The section of the layers, which came with format 3.
pub(super) const LAYERS: Tag = *b"layr";
/// The section of the families, which came with format 5.
pub(super) const FAMILIES: Tag = *b"fami";

/// The section of a lean file, in the place of all columns that can be worked out from its records: format and least
/// format of the whole file.
pub(super) const LEAN: Tag = *b"lean";

/// The section of the first of two files: the digest of the whole.
pub(super) const APART: Tag = *b"apar";

/// A table of the packed file.
trait Table<'a>: Default {
    const TAGS: &'static [Tag];

    fn read(file: &Container, bytes: &'a [u8]) -> Result<Self, Error>;

    /// Nothing where the file is lean: whoever opens it works it out.
    fn read_unless_lean(file: &Container, bytes: &'a [u8]) -> Result<Self, Error> {
        if file.section(LEAN).is_none() {
            return Self::read(file, bytes);
        }
        match Self::TAGS.iter().any(|tag| file.section(*tag).is_some()) {
            true => Err(FORM.damaged("it holds a column that it says to lack")),
            false => Ok(Self::default()),
        }
    }

    fn columns(&self) -> Vec<(Tag, &dyn Section)>;
}

/// Tables: their columns, each with the tag of its section. A column of tomorrow gets a tag of its own.
macro_rules! tables {
    ($($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $field:ident: $type:ty = $tag:literal,)* })*) => {
        $(
            $(#[$about])*
            #[derive(Debug, Clone, Default)]
            pub(crate) struct $name<'a> { $($(#[$doc])* pub(crate) $field: $type,)* }

            impl<'a> Table<'a> for $name<'a> {
                const TAGS: &'static [Tag] = &[$(*$tag),*];

                fn read(file: &Container, bytes: &'a [u8]) -> Result<Self, Error> {
                    Ok(Self { $($field: column(file, bytes, *$tag)?,)* })
                }

                fn columns(&self) -> Vec<(Tag, &dyn Section)> {
                    vec![$((*$tag, &self.$field as &dyn Section),)*]
                }
            }

            impl $name<'_> {
                fn into_owned(self) -> $name<'static> {
                    $name { $($field: owned(self.$field),)* }
                }
            }
        )*
    };
}

/// A date as headers have it, yyyymmdd.
pub(super) fn packed_date(date: Date) -> u32 {
    u32::from(date.year()) * 10_000 + u32::from(date.month()) * 100 + u32::from(date.day())
}

pub(super) fn date_of(packed: u32) -> Option<Date> {
    let part = |from: u32| u8::try_from(packed / from % 100).ok();
    Date::new(u16::try_from(packed / 10_000).ok()?, part(100)?, part(1)?)
}

// Never inlined: a browser would download each column's own copy of it.
#[inline(never)]
fn owned<'a, C: Column<'a>>(column: C) -> C::Owned {
    column.into_owned()
}

#[inline(never)]
fn column<'a, C: Column<'a>>(file: &Container, bytes: &'a [u8], tag: Tag) -> Result<C, Error> {
    let section = file.section(tag).and_then(|range| bytes.get(range));
    let section = section.ok_or_else(|| FORM.damaged("a column is missing"))?;
    C::read(section).ok_or_else(|| FORM.damaged("its columns cannot be read"))
}

tables! {
    /// The records.
    Stores {
        criteria: Shared<'a> = b"crit",
        needs: Shared<'a> = b"need",
        services: Shared<'a> = b"serv",
        software: Shared<'a> = b"soft",
        hosters: Shared<'a> = b"host",
        networks: Strings<'a> = b"netw",
    }

    /// Folded names, shortest first and then by text.
    NameIndex {
        keys: Strings<'a> = b"nkey",
        targets: ZeroVec<'a, u32> = b"ntar",
        /// Where names of each length (in characters) begin.
        lengths: ZeroVec<'a, u32> = b"nlen",
        /// Official names, so that saying what was recognised reads no record.
        services: Strings<'a> = b"nser",
        software: Strings<'a> = b"nsof",
        /// Labels in English.
        needs: Strings<'a> = b"nnee",
    }

    /// Rules that recognise addresses, by host.
    Urls {
        hosts: Strings<'a> = b"uhos",
        paths: Strings<'a> = b"upat",
        /// `BELOW` and `ABROAD`, added.
        forms: ZeroVec<'a, u8> = b"ufor",
        /// Packed `NameTarget`s.
        targets: ZeroVec<'a, u32> = b"utar",
    }

    /// All offers, hoster by hoster.
    Offers {
        hoster: ZeroVec<'a, u32> = b"ohos",
        /// Place in the hoster's own list.
        ordinal: ZeroVec<'a, u32> = b"oord",
        need: ZeroVec<'a, u32> = b"onee",
        software: ZeroVec<'a, u32> = b"osof",
        traits: ZeroVec<'a, u64> = b"otra",
        evidence: Lists<'a, u32> = b"oevi",
        by_software: Lists<'a, u32> = b"obys",
        /// Offers whose source names neither software nor protocol.
        unnamed_by_need: Lists<'a, u32> = b"obyn",
        /// By place in `PROTOCOL_FAMILIES`: offers of the protocol, or of a server that speaks it.
        by_protocol: Lists<'a, u32> = b"obyp",
    }

    /// What ranking and filters need of every hoster.
    Hosters {
        traits: ZeroVec<'a, u64> = b"htra",
        offers: Lists<'a, u32> = b"hoff",
        /// Latitude, longitude and precision in kilometres, three values a site.
        sites: Lists<'a, f64> = b"hsit",
        countries: Lists<'a, u16> = b"hcou",
        languages: Lists<'a, u16> = b"hlan",
        memberships: Lists<'a, u64> = b"hmem",
        evidence: Lists<'a, u32> = b"hevi",
    }

    /// What finding alternatives needs of every software.
    SoftwareColumns {
        /// 1 when it may be recommended as free.
        recommendable: ZeroVec<'a, u8> = b"srec",
        parent: ZeroVec<'a, u32> = b"spar",
        /// One more than the place in `PROTOCOL_FAMILIES`; 0 when in none.
        protocol: ZeroVec<'a, u8> = b"spro",
        evidence: Lists<'a, u32> = b"sevi",
        by_need: Lists<'a, u32> = b"sbyn",
    }
}

macro_rules! everything {
    ($($field:ident: $table:ident = $read:ident,)*) => {
        /// Everything. Catalogues laid over one another share the tables that are the same in both.
        #[derive(Debug, Clone, Default)]
        pub(crate) struct Tables<'a> { $(pub(crate) $field: Arc<$table<'a>>,)* }

        impl<'a> Tables<'a> {
            pub(super) fn read(file: &Container, bytes: &'a [u8]) -> Result<Self, Error> {
                Ok(Self { $($field: Arc::new($table::$read(file, bytes)?),)* })
            }

            fn columns(&self) -> impl Iterator<Item = (Tag, &dyn Section)> {
                [$(self.$field.columns()),*].into_iter().flatten()
            }

            /// A copy that borrows from nothing, for bytes that do not live as long as the program.
            pub(super) fn into_owned(self) -> Tables<'static> {
                Tables { $($field: Arc::new(Arc::unwrap_or_clone(self.$field).into_owned()),)* }
            }
        }
    };
}

everything! {
    stores: Stores = read,
    names: NameIndex = read_unless_lean,
    urls: Urls = read_unless_lean,
    offer: Offers = read_unless_lean,
    hoster: Hosters = read_unless_lean,
    program: SoftwareColumns = read_unless_lean,
}

impl Tables<'_> {
    pub(super) fn sections(&self) -> Vec<(Tag, Vec<u8>)> {
        self.columns().map(section).collect()
    }

    /// Those that lean files lack, in their order.
    pub(super) fn left_out(&self) -> Vec<(Tag, Vec<u8>)> {
        let tables = [
            self.names.columns(),
            self.urls.columns(),
            self.offer.columns(),
            self.hoster.columns(),
            self.program.columns(),
        ];
        tables.into_iter().flatten().map(section).collect()
    }
}

fn section((tag, column): (Tag, &dyn Section)) -> (Tag, Vec<u8>) {
    let mut bytes = Vec::new();
    column.write(&mut bytes);
    (tag, bytes)
}

/// A rule that holds for subdomains only.
pub(crate) const BELOW: u8 = 1;
/// A rule that holds under the endings of all countries.
pub(crate) const ABROAD: u8 = 2;
