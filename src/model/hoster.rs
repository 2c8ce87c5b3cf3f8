use super::{Date, Fact, Sources};
use serde::{Deserialize, Deserializer, Serialize};

/// An organisation or person that hosts free software for others.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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
    // Last, and absent from packed records that have none: those packed before there were any read as they are.
    #[serde(default, rename = "aside", skip_serializing_if = "Vec::is_empty", deserialize_with = "asides")]
    pub asides: Vec<Aside>,
}

/// What a source says that lost against a better or newer one; shown, and counted for nothing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Aside {
    /// The field, as in [`Contradiction`](super::Contradiction): `legal_form`, `network chatons`.
    pub field: String,
    /// The value, as the data files write it.
    pub value: String,
    /// Key of the source.
    pub source: String,
}

/// Reads asides; a packed record that ends before them has none.
fn asides<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Aside>, D::Error> {
    let packed = !deserializer.is_human_readable();
    match Vec::deserialize(deserializer) {
        Err(_) if packed => Ok(Vec::new()),
        read => read,
    }
}

/// What kind of hoster it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Profile {
    /// A community that hosts several services.
    Community,
    /// One or few public services.
    Instance,
    /// A firm.
    Commercial,
    /// A public body.
    PublicBody,
}

/// Legal form; never a penalty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LegalForm {
    /// Association under any country's law.
    Association,
    /// Cooperative.
    Cooperative,
    /// Collective without a legal body.
    Collective,
    /// Company.
    Company,
    /// One person.
    Individual,
    /// Public body.
    Public,
    /// Any other.
    Other,
}

/// Whether something still runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// It runs.
    Active,
    /// Its end is announced.
    Closing,
    /// It has ended.
    Closed,
}

/// Who may use a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Audience {
    /// Anyone.
    Everyone,
    /// Members of the organisation.
    Members,
    /// Customers.
    Clients,
    /// A closed group: a family, a school, a town.
    Restricted,
}

/// Whether new users are taken now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Accepting {
    /// Yes, at once.
    Open,
    /// After asking.
    OnRequest,
    /// Not for now: full.
    Full,
    /// No longer.
    Closed,
}

/// What it costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Price {
    /// Free of charge.
    Free,
    /// Free of charge, gifts are welcome.
    Donation,
    /// With the membership fee.
    Membership,
    /// For a price.
    Paid,
}

/// A place of a hoster.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
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

impl Site {
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
#[serde(deny_unknown_fields)]
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

/// What a source says of a membership.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MembershipStatus {
    /// A member.
    Member,
    /// Only in a third party's list of members.
    Listed,
    /// Applied; the outcome was not read.
    Applied,
    /// Calls itself a member.
    SelfDescribed,
    /// Says that it follows the charter.
    FollowsCharter,
    /// Took part in something, or was announced.
    TookPart,
    /// Left.
    Left,
}

impl MembershipStatus {
    /// Whether the hoster counts as a member in filters and for its charter.
    #[must_use]
    pub fn counts(self) -> bool {
        matches!(self, Self::Member | Self::Listed | Self::SelfDescribed)
    }
}

/// A page that evidences something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// What the page is.
    pub kind: LinkKind,
    /// Its address.
    pub url: String,
    /// Key of the source.
    pub source: String,
}

macro_rules! link_kinds {
    ($($name:ident $id:literal $doc:literal),* $(,)?) => {
        /// What a page of a hoster is.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum LinkKind { $(#[doc = $doc] $name,)* }

        impl LinkKind {
            /// All kinds.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The id used in data files and in the feeds of criteria.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }
        }
    };
}

link_kinds! {
    Legal "legal" "Legal notice.",
    Terms "terms" "Terms of service.",
    Privacy "privacy" "Privacy notice.",
    Accounts "accounts" "Accounts or activity report.",
    Meetings "meetings" "Meetings in person.",
    TechnicalDoc "technical_doc" "Technical documentation.",
    StatusPage "status_page" "Status of the services.",
    Charter "charter" "Its charter.",
    Source "source" "Its own code.",
    Contact "contact" "How to write.",
    Services "services" "Its services.",
    About "about" "Who it is.",
    Faq "faq" "Questions and answers.",
    Security "security" "Security policy.",
    Backups "backups" "Backup policy.",
    Suppliers "suppliers" "Suppliers and subcontractors.",
    Logs "logs" "How long logs are kept.",
    AuthorityRequests "authority_requests" "Requests received from authorities.",
    Statistics "statistics" "Usage statistics.",
    Prices "prices" "Prices.",
    Packages "packages" "Packages on its servers.",
    UserGuide "user_guide" "Guide for users.",
    CodeOfConduct "code_of_conduct" "Code of conduct.",
    Export "export" "How to take one's data away.",
    Sustainability "sustainability" "Energy and hardware.",
    Application "application" "Its application to a collective.",
    Profile "profile" "Its page at a collective.",
}

/// Whether a criterion is met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It is not met.
    No,
    /// It is met in part.
    Partly,
    /// It is met.
    Yes,
}

/// A criterion stated directly.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Id of the criterion.
    pub id: String,
    /// Whether it is met.
    pub met: State,
    /// Key of the source.
    pub source: String,
}

/// A service that a hoster offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offer {
    /// Id of the need it serves.
    pub need: String,
    /// Id of the software; absent when the source names only a protocol or nothing.
    #[serde(default)]
    pub software: Option<String>,
    /// Protocol offered, when the source names that and not the software.
    #[serde(default)]
    pub protocol: Option<String>,
    /// Name the hoster gives to the service.
    #[serde(default)]
    pub service_name: Option<String>,
    /// Where it is used.
    #[serde(default)]
    pub url: Option<String>,
    /// Where to sign up.
    #[serde(default)]
    pub register_url: Option<String>,
    /// Whether an account is needed.
    #[serde(default)]
    pub account: Option<bool>,
    /// Who may have one.
    #[serde(default)]
    pub audience: Option<Audience>,
    /// Whether new users are taken now.
    #[serde(default)]
    pub accepting: Option<Accepting>,
    /// Key of the source of the three fields above, where it is not the offer's.
    #[serde(default)]
    pub access_source: Option<String>,
    /// What it costs.
    #[serde(default)]
    pub price: Option<Price>,
    /// Whether this service still runs, where that differs from its hoster.
    #[serde(default)]
    pub status: Option<Status>,
    /// When it began.
    #[serde(default)]
    pub since: Option<Date>,
    /// Key of the source.
    pub source: String,
}
