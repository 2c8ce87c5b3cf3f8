//! Licences: which of them the Open Source Initiative approved, and their SPDX identifiers however they are written. Tests
//! check both against the SPDX list.

use crate::text::fold;

/// Licences of the catalogue, without the `-only` and `-or-later` endings, and whether OSI approved them.
const OSI: [(&str, bool); 40] = [
    ("0BSD", true),
    ("AAL", true),
    ("AFL-3.0", true),
    ("AGPL-1.0", false),
    ("AGPL-3.0", true),
    ("Apache-2.0", true),
    ("Artistic-2.0", true),
    ("BSD-2-Clause", true),
    ("BSD-2-Clause-FreeBSD", false),
    ("BSD-3-Clause", true),
    ("BSD-3-Clause-Attribution", false),
    ("BSD-4-Clause", false),
    ("BUSL-1.1", false),
    ("CAL-1.0", true),
    ("CC-BY-NC-4.0", false),
    ("CC0-1.0", false),
    ("CECILL-2.1", true),
    ("CECILL-B", false),
    ("CPAL-1.0", true),
    ("ECL-2.0", true),
    ("EPL-2.0", true),
    ("EUPL-1.2", true),
    ("Elastic-2.0", false),
    ("GPL-2.0", true),
    ("GPL-3.0", true),
    ("IPL-1.0", true),
    ("ISC", true),
    ("LGPL-2.0", true),
    ("LGPL-2.1", true),
    ("LGPL-3.0", true),
    ("MIT", true),
    ("MPL-1.1", true),
    ("MPL-2.0", true),
    ("OSL-3.0", true),
    ("SUL-1.0", false),
    ("Unlicense", true),
    ("WTFPL", false),
    ("ZPL-2.0", true),
    ("ZPL-2.1", true),
    ("Zlib", true),
];

/// Whether OSI approved the licence; `None` for one that the table does not know.
pub(super) fn osi_approved(id: &str) -> Option<bool> {
    let stem = id.trim_end_matches("-only").trim_end_matches("-or-later");
    OSI.binary_search_by_key(&stem, |(id, _)| id).ok().and_then(|at| OSI.get(at)).map(|(_, approved)| *approved)
}

/// Families by a word that names them, the longer names of the GNU ones first.
const FAMILIES: [(&str, &str); 22] = [
    ("affero", "AGPL"),
    ("agpl", "AGPL"),
    ("lesser", "LGPL"),
    ("lgpl", "LGPL"),
    ("gpl", "GPL"),
    ("general public", "GPL"),
    ("apache", "Apache"),
    ("mozilla", "MPL"),
    ("mpl", "MPL"),
    ("eupl", "EUPL"),
    ("european union", "EUPL"),
    ("cecill b", "CECILL-B"),
    ("cecill", "CECILL"),
    ("artistic", "Artistic"),
    ("mit", "MIT"),
    ("expat", "MIT"),
    ("isc", "ISC"),
    ("zlib", "Zlib"),
    ("wtfpl", "WTFPL"),
    ("unlicense", "Unlicense"),
    ("business source", "BUSL"),
    ("elastic", "Elastic"),
];

/// The SPDX identifier of a licence as people write it: "GNU AGPL v3", "AGPLv3+", "Apache License 2.0". `None` for one
/// that the table does not know, or whose version the text leaves open. Without "only" or "or later" it is the short
/// form, which says neither.
pub(crate) fn licence_id(text: &str) -> Option<String> {
    let exact = |id: &str| OSI.binary_search_by_key(&id, |(id, _)| id).is_ok();
    if exact(text.trim_end_matches("-only").trim_end_matches("-or-later")) {
        return Some(text.to_owned());
    }
    let folded = format!(" {} ", fold(text));
    // A version sticks to the letters before it: AGPLv3, GPL3.
    let spaced = |word: &str| folded.contains(&format!(" {word}")) || folded.contains(&format!("{word} "));
    let (_, family) = FAMILIES.iter().find(|(word, _)| spaced(word))?;
    if exact(family) {
        return Some((*family).to_owned());
    }
    let digits: String = folded.chars().map(|c| if c.is_ascii_digit() { c } else { ' ' }).collect();
    let mut numbers = digits.split_whitespace();
    let (major, minor) = (numbers.next()?, numbers.next().unwrap_or("0"));
    let stem = format!("{family}-{major}.{minor}");
    if !exact(&stem) {
        return None;
    }
    let gnu = family.ends_with("GPL");
    let ending = match folded.as_str() {
        f if gnu && (f.contains(" later ") || f.contains(" plus ") || f.contains("ulterieure")) => "-or-later",
        f if gnu && f.contains(" only ") => "-only",
        _ => "",
    };
    Some(stem + ending)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_agrees_with_spdx() {
        for (id, approved) in OSI {
            assert_eq!(osi_approved(id), Some(approved), "{id} is out of order");
            let Some(known) = spdx::license_id(id).or_else(|| spdx::license_id(&format!("{id}-only"))) else {
                panic!("{id} is not an SPDX id");
            };
            assert_eq!(known.is_osi_approved(), approved, "{id}");
        }
    }

    #[test]
    fn licences_are_known_however_they_are_written() {
        for (text, id) in [
            ("AGPL-3.0-or-later", "AGPL-3.0-or-later"),
            ("AGPLv3", "AGPL-3.0"),
            ("AGPLv3+", "AGPL-3.0-or-later"),
            ("GNU Affero General Public License v3.0", "AGPL-3.0"),
            ("GNU GPL version 2 or later", "GPL-2.0-or-later"),
            ("GNU Lesser General Public License 2.1", "LGPL-2.1"),
            ("gpl-3.0", "GPL-3.0"),
            ("GPL-3.0+", "GPL-3.0-or-later"),
            ("Apache License, Version 2.0", "Apache-2.0"),
            ("The MIT License", "MIT"),
            ("MIT/Expat", "MIT"),
            ("Licence publique de l’Union européenne EUPL 1.2", "EUPL-1.2"),
        ] {
            assert_eq!(licence_id(text).as_deref(), Some(id), "{text}");
            let known = spdx::license_id(id).or_else(|| spdx::license_id(&format!("{id}-only")));
            assert!(known.is_some(), "{id} is not an SPDX id");
        }
        for text in ["", "free", "GPL", "GPL-17", "proprietary", "limited", "BSD"] {
            assert_eq!(licence_id(text), None, "{text}");
        }
    }
}
