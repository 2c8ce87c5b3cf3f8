//! What a text or a number is, by the name of its field: a name means the same wherever it stands.

use crate::Done;
use serde_json::{Map, Value};

/// Named texts and numbers: the definitions that fields refer to.
const SCALARS: &[(&str, &str)] = &[
    ("Id", r#"{"description": "Stable id, kebab-case.", "type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"}"#),
    (
        "CriterionId",
        r#"{"description": "Id of a criterion, such as `T14`.", "type": "string", "pattern": "^[A-Z]+[0-9]+$"}"#,
    ),
    (
        "Url",
        r#"{"description": "An address of the web.", "type": "string", "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s<>\"]+$"}"#,
    ),
    ("Key", r#"{"description": "Key of a source of the record.", "type": "string", "minLength": 1}"#),
    ("Code", r#"{"description": "A stable code.", "type": "string", "pattern": "^[a-z][a-z0-9_]*$"}"#),
    ("Country", r#"{"description": "ISO 3166-1 alpha-2.", "type": "string", "pattern": "^[A-Z]{2}$"}"#),
    ("Language", r#"{"description": "ISO 639-1.", "type": "string", "pattern": "^[a-z]{2}$"}"#),
    ("Share", r#"{"description": "From 0 to 1.", "type": "number", "minimum": 0, "maximum": 1}"#),
    ("Latitude", r#"{"description": "Degrees north.", "type": "number", "minimum": -90, "maximum": 90}"#),
    ("Longitude", r#"{"description": "Degrees east.", "type": "number", "minimum": -180, "maximum": 180}"#),
];

/// What fields hold, by their name, or by type and name where a name alone does not say it: a scalar's name, or keywords
/// to add.
const FIELDS: &[(&[&str], &str)] = &[
    (&["id", "hoster", "software", "need", "needs", "networks", "charters", "parent", "succeeds"], "Id"),
    (&["FeatureProperties.offers"], "Id"),
    (&["Criterion.id", "CriterionBrief.id", "JudgedCriterion.id", "Gain.id", "Statement.id"], "CriterionId"),
    (
        &[
            "url",
            "website",
            "source_url",
            "register_url",
            "CriterionBrief.source",
            "JudgedCriterion.source",
            "Criterion.source",
        ],
        "Url",
    ),
    (&["source", "access_source", "sources", "Service.from", "Software.from"], "Key"),
    (&["country", "server_countries"], "Country"),
    (&["languages"], "Language"),
    (&["code"], "Code"),
    (&["ErrorBody.code"], "ErrorCode"),
    (
        &["name", "formerly", "aka", "aliases", "licences", "protocols", "antifeatures", "missing", "field", "rule"],
        r#"{"minLength": 1}"#,
    ),
    (
        &[
            "synonyms_en",
            "synonyms_fr",
            "synonyms_de",
            "synonyms_es",
            "synonyms_it",
            "synonyms_nl",
            "synonyms_ca",
            "synonyms_pt",
            "operator",
            "contact",
            "text",
            "message",
            "weight_reason",
            "Serves.region",
        ],
        r#"{"minLength": 1}"#,
    ),
    (&["Gain.publish"], r#"{"minLength": 1}"#),
    (&["digest"], r#"{"pattern": "^[0-9a-f]{16}$"}"#),
    (&["feeds"], r#"{"pattern": "^[a-z_]+(\\.[a-z_]+)?$"}"#),
    (&["Change.what"], r#"{"pattern": "^(distance_km|weight\\.[a-z]+|criterion\\.[A-Z]+[0-9]+)$"}"#),
    (&["signal"], r#"{"enum": ["fit", "proximity", "openness", "assurance"]}"#),
    (&["Feature.type"], r#"{"const": "Feature"}"#),
    (&["FeatureCollection.type"], r#"{"const": "FeatureCollection"}"#),
    (&["Geometry.type"], r#"{"const": "Point"}"#),
    // Pairs that are computed come from the protocols of software, never from a record.
    (&["Alternative.fit"], r#"{"not": {"const": "computed"}}"#),
    (
        &["score", "fit", "confidence", "coverage", "contribution", "proximity", "openness", "assurance", "band"],
        "Share",
    ),
    (&["known_conformity", "A", "T", "O", "N", "S", "Contribution.value", "Contribution.weight"], "Share"),
    (&["latitude"], "Latitude"),
    (&["longitude"], "Longitude"),
    (&["rank"], r#"{"minimum": 1}"#),
    (&["distance_km", "precision_km", "size", "letter_weights", "letter_floors"], r#"{"minimum": 0}"#),
    (
        &["half_distance_km", "radius_km", "CriterionBrief.weight", "Criterion.weight", "gain"],
        r#"{"exclusiveMinimum": 0}"#,
    ),
];

/// Keywords of whole fields: of lists and maps, not of what they hold.
const WHOLE: &[(&[&str], &str)] = &[
    (&["takes"], r#"{"minItems": 1, "uniqueItems": true}"#),
    (&["Alternative.sources", "Criteria.criteria"], r#"{"minItems": 1}"#),
    (&["claims"], r#"{"minItems": 2}"#),
    (&["Reason.data"], r#"{"propertyNames": {"pattern": "^[a-z][a-z0-9_]*$"}}"#),
    (
        &["bbox"],
        r##"{"minItems": 4, "maxItems": 4, "items": {"type": "number"}, "prefixItems": [{"$ref": "#/$defs/Longitude"},
            {"$ref": "#/$defs/Latitude"}, {"$ref": "#/$defs/Longitude"}, {"$ref": "#/$defs/Latitude"}]}"##,
    ),
    (
        &["coordinates"],
        r##"{"minItems": 2, "maxItems": 2, "items": {"type": "number"}, "prefixItems": [{"$ref": "#/$defs/Longitude"},
            {"$ref": "#/$defs/Latitude"}]}"##,
    ),
];

/// The definitions of named texts and numbers.
pub(crate) fn scalars() -> Done<Map<String, Value>> {
    SCALARS.iter().map(|(name, schema)| Ok(((*name).to_owned(), serde_json::from_str(schema)?))).collect()
}

/// What is said of what a field holds, or of the whole field.
pub(crate) fn of(type_name: &str, field: &str, whole: bool) -> Option<&'static str> {
    let table = if whole { WHOLE } else { FIELDS };
    let exact = format!("{type_name}.{field}");
    let find = |key: &str| table.iter().find(|(keys, _)| keys.contains(&key)).map(|(_, says)| *says);
    find(&exact).or_else(|| find(field))
}
