//! Communes as the official list has them.

use serde::Deserialize;

/// Departments overseas and the ISO code of the territory.
pub(super) const TERRITORIES: [(&str, &str); 12] = [
    ("971", "GP"),
    ("972", "MQ"),
    ("973", "GF"),
    ("974", "RE"),
    ("975", "PM"),
    ("976", "YT"),
    ("977", "BL"),
    ("978", "MF"),
    ("984", "TF"),
    ("986", "WF"),
    ("987", "PF"),
    ("988", "NC"),
];

/// A commune as `communes.json` has it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct Commune {
    pub(super) code: String,
    pub(super) nom: String,
    pub(super) r#type: String,
    pub(super) departement: Option<String>,
    pub(super) region: Option<String>,
    /// Of a former commune: the one it belongs to now.
    pub(super) chef_lieu: Option<String>,
    #[serde(default)]
    pub(super) codes_postaux: Vec<String>,
    #[serde(default)]
    pub(super) population: u32,
}

impl Commune {
    pub(super) fn is_former(&self) -> bool {
        matches!(self.r#type.as_str(), "commune-deleguee" | "commune-associee")
    }

    /// A district of Paris, Lyon or Marseille: city and number.
    pub(super) fn district(&self) -> Option<(&str, u32)> {
        let mut words = self.nom.split(' ').filter(|_| self.r#type == "arrondissement-municipal");
        let (city, number) = (words.next()?, words.next()?);
        let digits = number.trim_end_matches(|c: char| !c.is_ascii_digit());
        Some((city, digits.parse().ok()?))
    }
}

/// Communes that run services together, as `epci.json` has them: some thirty neighbours.
#[derive(Debug, Deserialize)]
pub(super) struct Union {
    pub(super) code: String,
    pub(super) membres: Vec<Member>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Member {
    pub(super) code: String,
}
