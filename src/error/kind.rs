/// What kind of error it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The bytes do not start with the magic word of a degafam catalogue.
    NotACatalogue,
    /// The catalogue was made by a newer degafam.
    CatalogueTooNew,
    /// The catalogue was made by an older degafam, whose layout is no longer read.
    CatalogueTooOld,
    /// The catalogue is shorter than its header says, its digest does not match, or a part contradicts another.
    CatalogueDamaged,
    /// Records laid over a catalogue have errors.
    RecordsRefused,
    /// Records could not be packed into a catalogue.
    CatalogueBuild,
    /// The bytes are not the changes from one catalogue to another.
    NotADelta,
    /// The changes were written by a newer degafam.
    DeltaTooNew,
    /// The changes are shorter than their header says, their digest does not match, or a part contradicts another.
    DeltaDamaged,
    /// The changes were made from another catalogue than the one they are applied to.
    DeltaOfAnother,
    /// Changes and catalogue do not give the new catalogue byte for byte.
    DeltaUnfit,
    /// The text is no signature of minisign.
    NotASignature,
    /// The text is no public key of minisign.
    NotAPublicKey,
    /// The signature was made with another key.
    OtherKey,
    /// The signature is not one of these bytes.
    BadSignature,
    /// The file is no gazetteer at all.
    NotAGazetteer,
    /// The gazetteer is of a format that this version does not read.
    GazetteerVersion,
    /// The gazetteer is shorter than it says, its checksum differs, or a part of it contradicts another.
    GazetteerDamaged,
    /// A place does not fit the format of packed places.
    PlaceUnpackable,
    /// Nothing but spaces or punctuation was asked.
    EmptyQuery,
    /// More was asked than any name or address holds.
    QueryTooLong,
    /// The question holds control characters.
    ControlCharacters,
    /// An address whose scheme is not http or https.
    BadScheme,
    /// A request that is no JSON object.
    BadRequest,
    /// A question of a name that is not known.
    UnknownQuestion,
    /// An option that the question does not have.
    UnknownOption,
    /// An option that the question needs.
    MissingOption,
    /// An option given twice.
    RepeatedOption,
    /// An option whose value is not what it should be.
    BadOption,
    /// Weights that do not weigh.
    BadWeights,
    /// A word that is none of those known.
    UnknownValue,
    /// No network is called so.
    UnknownNetwork,
    /// No country has this code.
    UnknownCountry,
    /// No hoster is called so.
    UnknownHoster,
    /// No software is called so.
    UnknownSoftware,
    /// The software does not replace what is left.
    UnrelatedSoftware,
    /// The hoster does not offer the software.
    SoftwareNotOffered,
    /// There are no texts in this language.
    UnknownLanguage,
    /// A text that is no date.
    BadDate,
    /// Who has members or customers asks them for an account.
    AccountForAudience,
    /// Who pays a membership fee has an account.
    AccountForPrice,
    /// A distance without a place.
    WithinNeedsPlace,
    /// What spreadsheets need, for what is no table.
    SpreadsheetNeedsCsv,
    /// Nothing but spaces or punctuation was typed as a place.
    EmptyPlace,
    /// More was typed than any place's name holds.
    PlaceTooLong,
    /// The place holds control characters.
    PlaceControlCharacters,
    /// Coordinates outside the globe, or no numbers.
    BadCoordinates,
    /// No place is called so.
    UnknownPlace,
    /// Several places could be meant.
    AmbiguousPlace,
    /// The origin of a file is no address of the web.
    BadOrigin,
    /// The file is longer than the limit.
    FileTooLarge,
    /// The file is no text.
    NotText,
    /// The file is text of another format.
    AnotherFormat,
    /// The list is encrypted.
    ListEncrypted,
    /// The list is packed, or a database.
    ListPacked,
    /// The list is JSON that breaks off or contradicts its own form.
    ListBroken,
    /// Nothing to leave stands in the list.
    ListEmpty,
}
