//! The numbers that rules compare with, each with its reason.

/// Software that a need must have for a choice to be one: awesome-selfhosted asks three entries of each of its tags.
pub const MIN_GROUP: usize = 3;
/// Characters of an id at most: it becomes a file name and an address.
pub(super) const ID_LENGTH: usize = 40;
/// Characters of a name at most: longer ones are sentences, and are cut in every table.
pub(super) const NAME_LENGTH: usize = 80;
/// Characters of a note at most: the length that awesome-selfhosted allows a description.
pub(super) const NOTE_LENGTH: usize = 250;
/// Characters of a criterion's text at most: three sentences.
pub(super) const TEXT_LENGTH: usize = 600;
/// Characters of an address at most: what every browser and server takes is 2,000, and what a person can check is less.
pub(super) const ADDRESS_LENGTH: usize = 500;
/// Characters of what was set aside at most: an address, with what names the offer it belongs to.
pub(super) const ASIDE_LENGTH: usize = 800;
/// Names of one record at most: more are a list of something else.
pub(super) const NAMES: usize = 40;

/// Hosters that one date of one list serves at most: lists grow line by line, and only a copy of one has a single date.
pub(super) const OF_ONE_DATE: usize = 20;

/// Months after which the source of a hoster's fact is old: two years is where awesome-selfhosted drops an entry.
pub const OLD_FACT_MONTHS: u32 = 24;
/// Months after which nothing tells any more that a hoster runs: five years, longer than most
/// mandates, leases and domain contracts run without anybody writing about it.
pub const LOST_HOSTER_MONTHS: u32 = 60;
/// Months without a change after which a software is looked at: a year, where awesome-selfhosted warns.
pub const QUIET_SOFTWARE_MONTHS: u32 = 12;
/// Months without a change after which a software not said to be archived is doubtful: as in the criterion
/// "maintained".
pub const DEAD_SOFTWARE_MONTHS: u32 = 36;
