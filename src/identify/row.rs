//! Names in a row with nothing between them: what somebody types behind a command that takes several.

use super::decide::decide;
use super::matched::Match;
use super::{name, query};
use crate::catalogue::{Catalogue, NameKind};
use crate::error::Error;
use crate::text::fold;

/// Words of a name at most: the longest of the catalogue's have as many.
const LONGEST: usize = 6;
/// Words of a row at most: more are a text.
const WORDS: usize = 64;

/// The services and software of a text that consists of their very names and of nothing else, at least two; each with its
/// words. Of two ways to read it the one with the longer first name is taken.
pub(crate) fn row(catalogue: &Catalogue, text: &str) -> Result<Vec<(String, Match)>, Error> {
    let text = query::checked(text)?;
    let words: Vec<&str> = text.split_whitespace().collect();
    if !(2..=WORDS).contains(&words.len()) {
        return Ok(Vec::new());
    }
    // From the end, for each word: how many words the name has that begins there, where all behind it are names too.
    let mut ways: Vec<Option<(usize, Match)>> = vec![None; words.len() + 1];
    for at in (0..words.len()).rev() {
        for length in (1..=LONGEST.min(words.len() - at)).rev() {
            let behind = at + length == words.len() || ways.get(at + length).is_some_and(Option::is_some);
            let Some(named) = words.get(at..at + length).filter(|_| behind) else { continue };
            if let Some(matched) = one(catalogue, &named.join(" "))? {
                ways.get_mut(at).into_iter().for_each(|way| *way = Some((length, matched.clone())));
                break;
            }
        }
    }
    let (mut row, mut at) = (Vec::new(), 0);
    while let Some((length, matched)) = ways.get(at).cloned().flatten() {
        let named = words.get(at..at + length).unwrap_or_default();
        row.push((named.join(" "), matched));
        at += length;
    }
    let whole = at == words.len() && row.len() > 1;
    Ok(if whole { row } else { Vec::new() })
}

fn one(catalogue: &Catalogue, name: &str) -> Result<Option<Match>, Error> {
    let mut hits = name::exact(catalogue, &fold(name));
    hits.retain(|hit| matches!(hit.target.kind, NameKind::Service | NameKind::Software));
    Ok(decide(catalogue, hits)?.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_of_names_is_read_whole_or_not_at_all() {
        let catalogue = Catalogue::embedded().unwrap();
        let ids = |text: &str| row(catalogue, text).unwrap().into_iter().map(|(_, m)| m.id).collect::<Vec<_>>();
        assert_eq!(ids("google drive doodle"), ["google-drive", "doodle"]);
        assert_eq!(ids("doodle Google Drive zoom"), ["doodle", "google-drive", "zoom"]);
        assert_eq!(ids("google drive"), Vec::<String>::new());
        assert_eq!(ids("google drive for my school"), Vec::<String>::new());
        assert_eq!(ids("doodle xqzvw"), Vec::<String>::new());
    }
}
