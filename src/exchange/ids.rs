//! Ids of hosters that others publish.

use crate::text::fold;

/// Characters of an id at most, as in the rules of the catalogue.
const ID: usize = 40;

/// A name as an id: lower-case letters, digits and hyphens.
pub(crate) fn id(name: &str) -> String {
    let folded: String = fold(name).chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let words = folded.split('-').filter(|word| !word.is_empty());
    let mut id = String::new();
    for word in words {
        if !id.is_empty() && id.len() + 1 + word.len() > ID {
            break;
        }
        if !id.is_empty() {
            id.push('-');
        }
        id.extend(word.chars().take(ID));
    }
    if id.is_empty() { "hoster".to_owned() } else { id }
}
