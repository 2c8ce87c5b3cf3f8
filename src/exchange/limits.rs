//! What a file of others may cost at most.

/// What reading costs at most. Every limit that is hit is told in the [`Report`](crate::formats::Report) or, where
/// nothing can
/// be read, as [`Error`](crate::Error).
///
/// ```
/// let mut limits = degafam::formats::Limits::default();
/// limits.file_bytes = 8 << 20;
/// assert_eq!(limits.depth, 3);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Bytes of one file: 1 MiB, a hundred times the longest file that a generator writes.
    pub file_bytes: usize,
    /// Bytes of all files of a set together: 64 MiB, so that many files at their limit do not add up.
    pub total_bytes: usize,
    /// Lines of one file: 10,000, the daily figures of some years included.
    pub lines: usize,
    /// Bytes of one key: 4,096, more than any dotted path.
    pub key_bytes: usize,
    /// Bytes of one value: 16 KiB, a list of 366 figures with room to spare.
    pub value_bytes: usize,
    /// Links from the first file to the last: 3, a federation of federations, one of these, a member, its service.
    pub depth: usize,
    /// Files of a set: 5,000, ten times a collective of a hundred members with five services each.
    pub files: usize,
    /// Values of one record of JSON or TOML: 2,000, ten times what the richest directory writes of a server.
    pub values: usize,
    /// Levels of lists and objects below such a record: 8, twice as deep as any known.
    pub nesting: usize,
    /// Records that one import makes: 20,000, more than the longest directory of servers known.
    pub records: usize,
    /// Remarks kept of one import: 1,000, more than anybody reads; the rest are counted.
    pub remarks: usize,
}

impl Limits {
    /// Of a list that somebody has on their own disk: files of 64 MiB, the history of a browser of many years.
    ///
    /// ```
    /// assert_eq!(degafam::formats::Limits::of_lists().file_bytes, 64 << 20);
    /// ```
    #[must_use]
    pub fn of_lists() -> Self {
        Self { file_bytes: 64 << 20, ..Self::default() }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            file_bytes: 1 << 20,
            total_bytes: 64 << 20,
            lines: 10_000,
            key_bytes: 4_096,
            value_bytes: 16 << 10,
            depth: 3,
            files: 5_000,
            values: 2_000,
            nesting: 8,
            records: 20_000,
            remarks: 1_000,
        }
    }
}
