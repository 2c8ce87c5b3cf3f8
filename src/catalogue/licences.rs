//! Which licences the Open Source Initiative approved. A test checks this table against the SPDX list.

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
}
