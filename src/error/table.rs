//! The one table of errors: kind, code, how the question went, and the id of what is said (`texts/LANG/errors.ftl`).

use super::{ErrorKind, Outcome};

#[derive(Debug)]
pub(super) struct Row {
    kind: ErrorKind,
    pub(super) code: &'static str,
    pub(super) status: Outcome,
    pub(super) said: &'static str,
}

const fn row(kind: ErrorKind, code: &'static str, status: Outcome, said: &'static str) -> Row {
    Row { kind, code, status, said }
}

/// The row of a kind. Each has one, which a test sees to.
pub(super) fn of(kind: ErrorKind) -> &'static Row {
    static NONE: Row = row(ErrorKind::BadRequest, "error", Outcome::NotUnderstood, "");
    TABLE.iter().find(|row| row.kind == kind).unwrap_or(&NONE)
}

impl ErrorKind {
    /// All kinds, in the order of the table.
    ///
    /// ```
    /// use degafam::ErrorKind;
    /// assert!(ErrorKind::all().any(|kind| kind.code() == "unknown_hoster"));
    /// ```
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|row| row.kind)
    }

    /// The stable code that documents give.
    #[must_use]
    pub fn code(self) -> &'static str {
        of(self).code
    }
}

#[rustfmt::skip]
static TABLE: &[Row] = &[
    row(ErrorKind::NotACatalogue, "not_a_catalogue", Outcome::Data, "not_a_catalogue"),
    row(ErrorKind::CatalogueTooNew, "catalogue_too_new", Outcome::Data, "catalogue_too_new"),
    row(ErrorKind::CatalogueTooOld, "catalogue_too_old", Outcome::Data, "catalogue_too_old"),
    row(ErrorKind::CatalogueDamaged, "catalogue_damaged", Outcome::Data, "catalogue_damaged"),
    row(ErrorKind::RecordsRefused, "records_refused", Outcome::Data, "records_refused"),
    row(ErrorKind::CatalogueBuild, "catalogue_build", Outcome::Data, "catalogue_build"),
    row(ErrorKind::NotADelta, "not_a_delta", Outcome::Data, "not_a_delta"),
    row(ErrorKind::DeltaTooNew, "delta_too_new", Outcome::Data, "delta_too_new"),
    row(ErrorKind::DeltaDamaged, "delta_damaged", Outcome::Data, "delta_damaged"),
    row(ErrorKind::DeltaOfAnother, "delta_of_another", Outcome::Data, "delta_of_another"),
    row(ErrorKind::DeltaUnfit, "delta_unfit", Outcome::Data, "delta_unfit"),
    row(ErrorKind::NotASignature, "not_a_signature", Outcome::Data, "not_a_signature"),
    row(ErrorKind::NotAPublicKey, "not_a_public_key", Outcome::NotUnderstood, "not_a_public_key"),
    row(ErrorKind::OtherKey, "other_key", Outcome::Data, "other_key"),
    row(ErrorKind::BadSignature, "bad_signature", Outcome::Data, "bad_signature"),
    row(ErrorKind::NotAGazetteer, "bad_gazetteer", Outcome::Data, "not_a_gazetteer"),
    row(ErrorKind::GazetteerVersion, "bad_gazetteer", Outcome::Data, "gazetteer_version"),
    row(ErrorKind::GazetteerDamaged, "bad_gazetteer", Outcome::Data, "gazetteer_damaged"),
    row(ErrorKind::PlaceUnpackable, "place_unpackable", Outcome::NotUnderstood, "place_unpackable"),
    row(ErrorKind::EmptyQuery, "empty_query", Outcome::NotUnderstood, "empty_query"),
    row(ErrorKind::QueryTooLong, "query_too_long", Outcome::NotUnderstood, "query_too_long"),
    row(ErrorKind::ControlCharacters, "control_characters", Outcome::NotUnderstood, "control_characters"),
    row(ErrorKind::BadScheme, "bad_scheme", Outcome::NotUnderstood, "bad_scheme"),
    row(ErrorKind::BadRequest, "bad_request", Outcome::NotUnderstood, "bad_request"),
    row(ErrorKind::UnknownQuestion, "unknown_question", Outcome::NotUnderstood, "unknown_question"),
    row(ErrorKind::UnknownOption, "unknown_option", Outcome::NotUnderstood, "unknown_option"),
    row(ErrorKind::MissingOption, "missing_option", Outcome::NotUnderstood, "missing_option"),
    row(ErrorKind::RepeatedOption, "repeated_option", Outcome::NotUnderstood, "repeated_option"),
    row(ErrorKind::BadOption, "bad_option", Outcome::NotUnderstood, "bad_option"),
    row(ErrorKind::BadWeights, "bad_weights", Outcome::NotUnderstood, "bad_weights"),
    row(ErrorKind::UnknownValue, "unknown_value", Outcome::NotUnderstood, "unknown_value"),
    row(ErrorKind::UnknownNetwork, "unknown_network", Outcome::NotUnderstood, "unknown_network"),
    row(ErrorKind::UnknownCountry, "unknown_country", Outcome::NotUnderstood, "unknown_country"),
    row(ErrorKind::UnknownHoster, "unknown_hoster", Outcome::NotUnderstood, "unknown_hoster"),
    row(ErrorKind::UnknownSoftware, "unknown_software", Outcome::NotUnderstood, "unknown_software"),
    row(ErrorKind::UnrelatedSoftware, "unrelated_software", Outcome::NotUnderstood, "unrelated_software"),
    row(ErrorKind::SoftwareNotOffered, "software_not_offered", Outcome::NotUnderstood, "software_not_offered"),
    row(ErrorKind::UnknownLanguage, "unknown_language", Outcome::NotUnderstood, "unknown_language"),
    row(ErrorKind::BadDate, "bad_date", Outcome::NotUnderstood, "bad_date"),
    row(ErrorKind::AccountForAudience, "contradictory_filters", Outcome::NotUnderstood, "account_for_audience"),
    row(ErrorKind::AccountForPrice, "contradictory_filters", Outcome::NotUnderstood, "account_for_price"),
    row(ErrorKind::WithinNeedsPlace, "contradictory_filters", Outcome::NotUnderstood, "within_needs_place"),
    row(ErrorKind::SpreadsheetNeedsCsv, "contradictory_options", Outcome::NotUnderstood, "spreadsheet_needs_csv"),
    row(ErrorKind::EmptyPlace, "empty_place", Outcome::NotUnderstood, "empty_place"),
    row(ErrorKind::PlaceTooLong, "place_too_long", Outcome::NotUnderstood, "place_too_long"),
    row(ErrorKind::PlaceControlCharacters, "control_characters", Outcome::NotUnderstood, "place_control_characters"),
    row(ErrorKind::BadCoordinates, "bad_coordinates", Outcome::NotUnderstood, "bad_coordinates"),
    row(ErrorKind::UnknownPlace, "unknown_place", Outcome::Place, "unknown_place"),
    row(ErrorKind::AmbiguousPlace, "ambiguous_place", Outcome::Place, "ambiguous_place"),
    row(ErrorKind::BadOrigin, "bad_origin", Outcome::NotUnderstood, "bad_origin"),
    row(ErrorKind::FileTooLarge, "file_too_large", Outcome::NotUnderstood, "file_too_large"),
    row(ErrorKind::NotText, "not_text", Outcome::NotUnderstood, "not_text"),
    row(ErrorKind::AnotherFormat, "another_format", Outcome::NotUnderstood, "another_format"),
    row(ErrorKind::ListEncrypted, "list_encrypted", Outcome::NotUnderstood, "list_encrypted"),
    row(ErrorKind::ListPacked, "list_packed", Outcome::NotUnderstood, "list_packed"),
    row(ErrorKind::ListBroken, "list_broken", Outcome::NotUnderstood, "list_broken"),
    row(ErrorKind::ListEmpty, "list_empty", Outcome::NotUnderstood, "list_empty"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{ERRORS, ERRORS_HINT};

    #[test]
    fn every_kind_has_one_row() {
        let kinds = include_str!("kind.rs").lines().filter_map(|line| line.trim().strip_suffix(','));
        let kinds: Vec<&str> = kinds.collect();
        let rows: Vec<String> = TABLE.iter().map(|row| format!("{:?}", row.kind)).collect();
        assert_eq!(kinds, rows);
    }

    #[test]
    fn every_row_says_something_and_every_message_is_said() {
        let others = concat!(include_str!("expected.rs"), include_str!("mod.rs"));
        for (id, _) in ERRORS {
            let row = TABLE.iter().find(|row| row.said == *id);
            assert!(row.is_some() || others.contains(&format!("\"{id}\"")), "nobody says {id}");
        }
        for row in TABLE {
            assert!(ERRORS.iter().any(|(id, _)| *id == row.said), "{row:?}");
        }
        assert!(ERRORS_HINT.iter().all(|(id, _)| TABLE.iter().any(|row| row.said == *id)));
    }
}
