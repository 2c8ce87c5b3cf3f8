use super::{
    Asker, Audience, Date, Fact, LegalForm, LinkKind, MembershipStatus, Offer, Profile, Serves, Sources, State, Status,
};
use minicbor::{Decode, Encode};
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
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
// Its facts that hold one value stand in the table of `facts.rs` too.
pub struct Hoster {
    /// Stable id, kebab-case.
    #[n(0)]
    pub id: String,
    /// Name.
    #[n(1)]
    pub name: String,
    /// Names it had.
    #[serde(default)]
    #[n(2)]
    pub formerly: Vec<String>,
    /// Other names it goes by.
    #[serde(default)]
    #[n(3)]
    pub aka: Vec<String>,
    /// What kind of hoster it is.
    #[n(4)]
    pub profile: Profile,
    /// Home page.
    #[serde(default)]
    #[n(5)]
    pub website: Option<Fact<String>>,
    /// Legal form.
    #[serde(default)]
    #[n(6)]
    pub legal_form: Option<Fact<LegalForm>>,
    /// Who runs the brand.
    #[serde(default)]
    #[n(7)]
    pub operator: Option<Fact<String>>,
    /// When it began.
    #[serde(default)]
    #[n(8)]
    pub founded: Option<Fact<Date>>,
    /// Whether it still runs; absent when nothing was read.
    #[serde(default)]
    #[n(9)]
    pub status: Option<Fact<Status>>,
    /// Whom it serves.
    #[serde(default)]
    #[n(10)]
    pub audience: Option<Fact<Audience>>,
    /// Languages it speaks with its users, ISO 639-1.
    #[serde(default)]
    #[n(11)]
    pub languages: Option<Fact<Vec<String>>>,
    /// Institutional e-mail address.
    #[serde(default)]
    #[n(12)]
    pub contact: Option<Fact<String>>,
    /// Countries where the machines stand, ISO 3166-1 alpha-2.
    #[serde(default)]
    #[n(13)]
    pub server_countries: Option<Fact<Vec<String>>>,
    /// Whether it owns its machines.
    #[serde(default)]
    #[n(14)]
    pub own_hardware: Option<Fact<bool>>,
    /// Whether its machines run on renewable energy.
    #[serde(default)]
    #[n(15)]
    pub green_hosting: Option<Fact<bool>>,
    /// Seats and other places where it can be met.
    #[serde(default, rename = "site")]
    #[n(16)]
    pub sites: Vec<Site>,
    /// Memberships in collectives.
    #[serde(default, rename = "network")]
    #[n(17)]
    pub networks: Vec<Membership>,
    /// Pages that evidence something.
    #[serde(default, rename = "link")]
    #[n(18)]
    pub links: Vec<Link>,
    /// Criteria stated directly, beside those that other facts decide.
    #[serde(default, rename = "criterion")]
    #[n(19)]
    pub statements: Vec<Statement>,
    /// What it offers.
    #[serde(default, rename = "offer")]
    #[n(20)]
    pub offers: Vec<Offer>,
    /// The sources, by key.
    #[serde(rename = "source")]
    #[n(21)]
    pub sources: Sources,
    /// What worse evidenced sources say of fields that hold one value.
    #[serde(default, rename = "aside", skip_serializing_if = "Vec::is_empty")]
    #[n(22)]
    pub asides: Vec<Aside>,
    /// Whom it serves by place; everybody alike when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[n(23)]
    pub serves: Option<Fact<Serves>>,
    /// Which kinds of askers it takes; its offers take none beside them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[n(24)]
    pub takes: Option<Fact<Vec<Asker>>>,
}

impl Hoster {
    /// A hoster of which only id and name are known, a community until told otherwise.
    #[must_use]
    pub fn new(id: impl Into<String>, name: impl Into<String>) -> Self {
        Self { id: id.into(), name: name.into(), ..Self::default() }
    }
}

/// What a source says that lost against a better or newer one; shown, and counted for nothing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Encode, Decode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Aside {
    /// The field, as in [`Contradiction`](super::Contradiction): `legal_form`, `network chatons`.
    #[n(0)]
    pub field: String,
    /// The value, as the data files write it.
    #[n(1)]
    pub value: String,
    /// Key of the source.
    #[n(2)]
    pub source: String,
}

impl Aside {
    /// What a source says of a field, set aside.
    #[must_use]
    pub fn new(field: impl Into<String>, value: impl Into<String>, source: impl Into<String>) -> Self {
        Self { field: field.into(), value: value.into(), source: source.into() }
    }
}

/// A place of a hoster.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize, Encode, Decode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Site {
    /// Town.
    #[serde(default)]
    #[n(0)]
    pub city: Option<String>,
    /// Region, département or area.
    #[serde(default)]
    #[n(1)]
    pub region: Option<String>,
    /// Postal code.
    #[serde(default)]
    #[n(2)]
    pub postal_code: Option<String>,
    /// Country, ISO 3166-1 alpha-2.
    #[serde(default)]
    #[n(3)]
    pub country: Option<String>,
    /// Degrees north; filled from the gazetteer when packed.
    #[serde(default)]
    #[n(4)]
    pub latitude: Option<f64>,
    /// Degrees east; filled from the gazetteer when packed.
    #[serde(default)]
    #[n(5)]
    pub longitude: Option<f64>,
    /// Radius within which the place lies, kilometres.
    #[serde(default)]
    #[n(6)]
    pub precision_km: Option<f64>,
    /// Key of the source.
    #[n(7)]
    pub source: String,
}

impl Site {
    /// A site of which nothing is known yet but who tells of it.
    #[must_use]
    pub fn new(source: impl Into<String>) -> Self {
        Self { source: source.into(), ..Self::default() }
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
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Membership {
    /// The collective: `chatons`, `librehosters`, …
    #[n(0)]
    pub id: String,
    /// What the source says of it.
    #[n(1)]
    pub status: MembershipStatus,
    /// When it joined.
    #[serde(default)]
    #[n(2)]
    pub since: Option<Date>,
    /// When it left.
    #[serde(default)]
    #[n(3)]
    pub until: Option<Date>,
    /// Key of the source.
    #[n(4)]
    pub source: String,
}

impl Membership {
    /// A membership without dates.
    #[must_use]
    pub fn new(id: impl Into<String>, status: MembershipStatus, source: impl Into<String>) -> Self {
        Self { id: id.into(), status, since: None, until: None, source: source.into() }
    }
}

/// A page that evidences something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Link {
    /// What the page is.
    #[n(0)]
    pub kind: LinkKind,
    /// Its address.
    #[n(1)]
    pub url: String,
    /// Key of the source.
    #[n(2)]
    pub source: String,
}

impl Link {
    /// A page.
    #[must_use]
    pub fn new(kind: LinkKind, url: impl Into<String>, source: impl Into<String>) -> Self {
        Self { kind, url: url.into(), source: source.into() }
    }
}

/// A criterion stated directly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Encode, Decode)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Statement {
    /// Id of the criterion.
    #[n(0)]
    pub id: String,
    /// Whether it is met.
    #[n(1)]
    pub met: State,
    /// Key of the source.
    #[n(2)]
    pub source: String,
}

impl Statement {
    /// A statement.
    #[must_use]
    pub fn new(id: impl Into<String>, met: State, source: impl Into<String>) -> Self {
        Self { id: id.into(), met, source: source.into() }
    }
}
