use super::packed::packed;
use super::{
    Asker, Audience, Date, Fact, LegalForm, LinkKind, MembershipStatus, Offer, Profile, Serves, Sources, State, Status,
};
use serde::{Deserialize, Serialize};

/// An organisation or person that hosts free software for others.
///
/// ```
/// use degafam::model::{Fact, Grade, Hoster, Source};
/// let mut hoster = Hoster::new("example", "Example");
/// hoster.website = Some(Fact::new("https://example.org/".to_owned(), "page"));
/// hoster.sources.insert("page".into(), Source::new("https://example.org/", "2026-12-01".parse()?, Grade::Read));
/// assert_eq!(hoster.facts().count(), 1);
/// # Ok::<(), degafam::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
// Its facts that hold one value stand in the table of `facts.rs` too.
pub struct Hoster {
    /// Stable id, kebab-case.
    pub id: String,
    /// Name.
    pub name: String,
    /// Names it had.
    #[serde(default)]
    pub formerly: Vec<String>,
    /// Other names it goes by.
    #[serde(default)]
    pub aka: Vec<String>,
    /// What kind of hoster it is.
    pub profile: Profile,
    /// Home page.
    #[serde(default)]
    pub website: Option<Fact<String>>,
    /// Legal form.
    #[serde(default)]
    pub legal_form: Option<Fact<LegalForm>>,
    /// Who runs the brand.
    #[serde(default)]
    pub operator: Option<Fact<String>>,
    /// When it began.
    #[serde(default)]
    pub founded: Option<Fact<Date>>,
    /// Whether it still runs; absent when nothing was read.
    #[serde(default)]
    pub status: Option<Fact<Status>>,
    /// Whom it serves.
    #[serde(default)]
    pub audience: Option<Fact<Audience>>,
    /// Languages it speaks with its users, ISO 639-1.
    #[serde(default)]
    pub languages: Option<Fact<Vec<String>>>,
    /// Institutional e-mail address.
    #[serde(default)]
    pub contact: Option<Fact<String>>,
    /// Countries where the machines stand, ISO 3166-1 alpha-2.
    #[serde(default)]
    pub server_countries: Option<Fact<Vec<String>>>,
    /// Whether it owns its machines.
    #[serde(default)]
    pub own_hardware: Option<Fact<bool>>,
    /// Whether its machines run on renewable energy.
    #[serde(default)]
    pub green_hosting: Option<Fact<bool>>,
    /// Seats and other places where it can be met.
    #[serde(default, rename = "site")]
    pub sites: Vec<Site>,
    /// Memberships in collectives.
    #[serde(default, rename = "network")]
    pub networks: Vec<Membership>,
    /// Pages that evidence something.
    #[serde(default, rename = "link")]
    pub links: Vec<Link>,
    /// Criteria stated directly, beside those that other facts decide.
    #[serde(default, rename = "criterion")]
    pub statements: Vec<Statement>,
    /// What it offers.
    #[serde(default, rename = "offer")]
    pub offers: Vec<Offer>,
    /// The sources, by key.
    #[serde(rename = "source")]
    pub sources: Sources,
    /// What worse evidenced sources say of fields that hold one value.
    #[serde(default, rename = "aside", skip_serializing_if = "Vec::is_empty")]
    pub asides: Vec<Aside>,
    /// Whom it serves by place; everybody alike when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serves: Option<Fact<Serves>>,
    /// Which kinds of askers it takes; its offers take none beside them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub takes: Option<Fact<Vec<Asker>>>,
}

/// The first fields of a packed hoster: who looks for names alone reads no further.
#[derive(Debug, Default)]
pub(crate) struct HosterNames {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) formerly: Vec<String>,
    pub(crate) aka: Vec<String>,
}

packed!(HosterNames { id, name, formerly, aka });

packed!(Hoster {
    id,
    name,
    formerly,
    aka,
    profile,
    website,
    legal_form,
    operator,
    founded,
    status,
    audience,
    languages,
    contact,
    server_countries,
    own_hardware,
    green_hosting,
    sites,
    networks,
    links,
    statements,
    offers,
    sources,
    asides,
    serves,
    takes,
});

impl Hoster {
    /// A hoster of which only id and name are known, a community until told otherwise.
    #[must_use]
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self { id: id.into(), name: name.into(), ..Self::default() }
    }
}

/// What a source says that lost against a better or newer one; shown, and counted for nothing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Aside {
    /// The field, as in [`Contradiction`](super::Contradiction): `legal_form`, `network chatons`.
    pub field: String,
    /// The value, as the data files write it.
    pub value: String,
    /// Key of the source.
    pub source: String,
}

packed!(Aside { field, value, source });

impl Aside {
    /// What a source says of a field, set aside.
    #[must_use]
    pub fn new(field: impl Into<String>, value: impl Into<String>, source: impl Into<String>) -> Self {
        Self { field: field.into(), value: value.into(), source: source.into() }
    }
}

/// How closely the place of a hoster is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum KnownBy {
    /// By its town.
    Town,
    /// By coordinates alone.
    Coordinates,
    /// By its region, département or area.
    Region,
    /// By its country.
    Country,
}

impl KnownBy {
    /// The word of the documents.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Town => "town",
            Self::Coordinates => "coordinates",
            Self::Region => "region",
            Self::Country => "country",
        }
    }
}

/// A place of a hoster.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Site {
    /// Town.
    #[serde(default)]
    pub city: Option<String>,
    /// Region, département or area.
    #[serde(default)]
    pub region: Option<String>,
    /// Postal code.
    #[serde(default)]
    pub postal_code: Option<String>,
    /// Country, ISO 3166-1 alpha-2.
    #[serde(default)]
    pub country: Option<String>,
    /// Degrees north; filled from the gazetteer when packed.
    #[serde(default)]
    pub latitude: Option<f64>,
    /// Degrees east; filled from the gazetteer when packed.
    #[serde(default)]
    pub longitude: Option<f64>,
    /// Radius within which the place lies, kilometres.
    #[serde(default)]
    pub precision_km: Option<f64>,
    /// Key of the source.
    pub source: String,
}

packed!(Site { city, region, postal_code, country, latitude, longitude, precision_km, source });

impl Site {
    /// A site of which nothing is known yet but who tells of it.
    #[must_use]
    pub fn new(source: impl Into<String>) -> Self {
        Self { source: source.into(), ..Self::default() }
    }

    /// How closely it is known; `None` where nothing is.
    ///
    /// ```
    /// use degafam::model::{KnownBy, Site};
    /// let mut site = Site::new("page");
    /// site.country = Some("FR".into());
    /// assert_eq!(site.known_by(), Some(KnownBy::Country));
    /// ```
    #[must_use]
    pub fn known_by(&self) -> Option<KnownBy> {
        /// What a country without regions is known by at best: the radius of the smallest ones.
        const VAGUE_KM: f64 = 30.0;
        let exact = self.latitude.is_some() && self.precision_km.is_none_or(|km| km <= VAGUE_KM);
        match (&self.city, &self.region, &self.country) {
            (Some(_), _, _) => Some(KnownBy::Town),
            _ if exact => Some(KnownBy::Coordinates),
            (None, Some(_), _) => Some(KnownBy::Region),
            (None, None, Some(_)) => Some(KnownBy::Country),
            (None, None, None) => None,
        }
    }

    /// The place in one line, as far as it is known: `Lyon, 69007, FR (45.75,4.85)`.
    #[must_use]
    pub(crate) fn told(&self) -> String {
        let words = [&self.city, &self.region, &self.postal_code, &self.country].into_iter().flatten();
        let mut told = words.map(String::as_str).collect::<Vec<_>>().join(", ");
        if let Some((latitude, longitude)) = self.latitude.zip(self.longitude) {
            told += &format!(" ({latitude},{longitude})");
        }
        told.trim().to_owned()
    }
}

/// Membership in a collective.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Membership {
    /// The collective: `chatons`, `librehosters`, …
    pub id: String,
    /// What the source says of it.
    pub status: MembershipStatus,
    /// When it joined.
    #[serde(default)]
    pub since: Option<Date>,
    /// When it left.
    #[serde(default)]
    pub until: Option<Date>,
    /// Key of the source.
    pub source: String,
}

packed!(Membership { id, status, since, until, source });

impl Membership {
    /// A membership without dates.
    #[must_use]
    pub fn new(id: impl Into<String>, status: MembershipStatus, source: impl Into<String>) -> Self {
        Self { id: id.into(), status, since: None, until: None, source: source.into() }
    }

    /// The network as it writes itself; its id where nothing else is known.
    ///
    /// ```
    /// use degafam::model::{Membership, MembershipStatus};
    /// assert_eq!(Membership::new("chatons", MembershipStatus::Member, "list").name(), "CHATONS");
    /// ```
    #[must_use]
    pub fn name(&self) -> &str {
        match self.id.as_str() {
            "apc" => "APC",
            "chatons" => "CHATONS",
            "cotech" => "CoTech",
            "ffdn" => "FFDN",
            "librehosters" => "LibreHosters",
            id => id,
        }
    }

    /// Whether the hoster counts as a member, in filters and for the charter: on another's word, and from what was seen.
    #[must_use]
    pub fn counts(&self, sources: &Sources) -> bool {
        self.status.is_confirmed() && sources.get(&self.source).is_some_and(|source| !source.grade.is_weak())
    }
}

/// A page that evidences something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Link {
    /// What the page is.
    pub kind: LinkKind,
    /// Its address.
    pub url: String,
    /// Key of the source.
    pub source: String,
}

packed!(Link { kind, url, source });

impl Link {
    /// A page.
    #[must_use]
    pub fn new(kind: LinkKind, url: impl Into<String>, source: impl Into<String>) -> Self {
        Self { kind, url: url.into(), source: source.into() }
    }
}

/// A criterion stated directly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Statement {
    /// Id of the criterion.
    pub id: String,
    /// Whether it is met.
    pub met: State,
    /// Key of the source.
    pub source: String,
}

packed!(Statement { id, met, source });

impl Statement {
    /// A statement.
    #[must_use]
    pub fn new(id: impl Into<String>, met: State, source: impl Into<String>) -> Self {
        Self { id: id.into(), met, source: source.into() }
    }
}
