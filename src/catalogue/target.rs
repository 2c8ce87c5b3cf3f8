//! What a name leads to, in one number.

use serde::{Deserialize, Serialize};

/// What a name names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum NameKind {
    /// A proprietary service.
    Service,
    /// A software.
    Software,
    /// A need.
    Need,
    /// A hoster, which is not left but found.
    Hoster,
}

/// What kind of name it is, the surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum How {
    /// The official name.
    Name,
    /// Another name.
    Alias,
    /// A former name.
    Formerly,
    /// The name that a hoster gives to its service.
    OfferName,
    /// A synonym of a need.
    Synonym,
    /// The words of any name, sorted.
    Reordered,
}

/// A name's target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct NameTarget {
    pub(crate) kind: NameKind,
    pub(crate) index: u32,
    pub(crate) how: How,
}

impl NameTarget {
    const KINDS: [NameKind; 4] = [NameKind::Service, NameKind::Software, NameKind::Need, NameKind::Hoster];
    const HOWS: [How; 6] = [How::Name, How::Alias, How::Formerly, How::OfferName, How::Synonym, How::Reordered];

    pub(crate) fn pack(self) -> u32 {
        self.index << 5 | (self.how as u32) << 2 | self.kind as u32
    }

    pub(crate) fn unpack(packed: u32) -> Option<Self> {
        Some(Self {
            kind: *Self::KINDS.get((packed & 3) as usize)?,
            how: *Self::HOWS.get((packed >> 2 & 7) as usize)?,
            index: packed >> 5,
        })
    }
}
