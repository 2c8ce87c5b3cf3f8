//! Postal codes in a text: where they stand, and of which countries they may be.

/// Most codes looked at.
const MOST: usize = 3;

/// Most words of a town's name beside a code.
const NAME_WORDS: usize = 6;

/// A postal code among the words of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Coded {
    /// Codes to look up, the most precise first ("H2X", then "H").
    pub(super) codes: Vec<String>,
    /// The country, where letters before the code or its form say so ("B-1000", "1000-001").
    pub(super) country: Option<&'static str>,
    /// Letters before the code, which may be a country's ("be 1000").
    pub(super) letters: Option<String>,
    /// The words before and behind.
    pub(super) before: String,
    pub(super) behind: String,
}

impl Coded {
    /// All other words.
    pub(super) fn rest(&self) -> String {
        format!("{} {}", self.before, self.behind).trim().to_owned()
    }

    /// What may be the name of its town: the words behind it, the most first, then those before.
    pub(super) fn names_beside(&self) -> impl Iterator<Item = String> + '_ {
        let words =
            |text: &'_ str| text.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect::<Vec<_>>();
        let (behind, before) = (words(&self.behind), words(&self.before));
        let heads: Vec<String> =
            (1..=behind.len().min(NAME_WORDS)).rev().filter_map(|n| Some(behind.get(..n)?.join(" "))).collect();
        let tails: Vec<String> = (1..=before.len().min(NAME_WORDS))
            .rev()
            .filter_map(|n| Some(before.get(before.len() - n..)?.join(" ")))
            .collect();
        heads.into_iter().chain(tails)
    }
}

/// What a few words are as a code.
struct Form {
    codes: Vec<String>,
    country: Option<&'static str>,
    words: usize,
}

/// The postal codes of a folded text, the last first: numbers of houses stand before them.
pub(super) fn codes(folded: &str) -> Vec<Coded> {
    let mut words: Vec<&str> = folded.split(' ').collect();
    // "FR44000" is "FR 44000".
    if let Some((letters, digits)) =
        words.first().and_then(|word| word.split_at_checked(word.bytes().take_while(u8::is_ascii_lowercase).count()))
        && matches!(letters.len(), 1 | 2)
        && matches!(digits.len(), 4 | 5)
        && is_digits(digits)
    {
        words.splice(..1, [letters, digits]);
    }
    let mut found = Vec::new();
    let mut taken = words.len();
    for at in (0..words.len()).rev() {
        let Some(Form { codes, country, words: length }) = form(&words, at) else { continue };
        if at + length > taken || found.len() == MOST {
            continue;
        }
        taken = at;
        let letters = at.checked_sub(1).and_then(|before| words.get(before)).filter(|word| {
            word.len() <= 2 && word.bytes().all(|byte| byte.is_ascii_lowercase()) && codes.iter().any(|c| is_digits(c))
        });
        let vehicle = letters.and_then(|letters| vehicle_country(letters));
        let join = |words: &[&str]| super::query::without_cedex(&words.join(" "));
        let before = words.get(..at - usize::from(letters.is_some())).unwrap_or_default().join(" ");
        found.push(Coded {
            codes,
            country: country.or(vehicle),
            letters: letters.map(|letters| (*letters).to_owned()),
            before,
            behind: join(words.get(at + length..).unwrap_or_default()),
        });
    }
    found
}

/// The code that begins with a word.
fn form(words: &[&str], at: usize) -> Option<Form> {
    let (first, second) = (*words.get(at)?, words.get(at + 1).copied().unwrap_or_default());
    let alone = words.len();
    let of = |codes: Vec<String>, country, words| Some(Form { codes, country, words });
    if is_canadian(first) && (first.len() == 6 || is_digit_letter_digit(second)) {
        let area = first.get(..3)?.to_owned();
        return of(vec![area.clone(), area.get(..1)?.to_owned()], Some("CA"), if first.len() == 6 { 1 } else { 2 });
    }
    if is_irish(first, second) {
        return of(vec![first.get(..3)?.to_owned()], Some("IE"), if first.len() == 7 { 1 } else { 2 });
    }
    // An Irish key alone looks like the first half of a British code: what is on file decides.
    if let Some(outward) = british(first) {
        let inward = is_inward(second);
        let whole = outward.len() < first.len();
        let mut codes = vec![outward.to_owned()];
        if is_canadian(outward) && !inward && !whole {
            codes.push(outward.get(..1)?.to_owned());
            return of(codes, None, 1);
        }
        return of(codes, (inward || whole).then_some("GB"), if inward { 2 } else { 1 });
    }
    if !is_digits(first) {
        return None;
    }
    match (first.len(), second.len()) {
        // "44 000", where little else is said.
        (2, 3) if is_digits(second) && alone <= 4 => of(vec![format!("{first}{second}")], None, 2),
        (4, 3) if is_digits(second) => of(vec![first.to_owned()], Some("PT"), 2),
        // "1012 LG": two letters that end a Dutch code, unless they are a country's or a word.
        (4, 2) if is_dutch(second) => of(vec![first.to_owned()], Some("NL"), 2),
        (4 | 5, _) => of(vec![first.to_owned()], None, 1),
        _ => None,
    }
}

fn is_digits(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

/// A forward sortation area ("h2x") or a whole Canadian code ("h2x1y4").
fn is_canadian(code: &str) -> bool {
    // D, F, I, O, Q, U, W and Z begin no Canadian code.
    matches!(code.len(), 3 | 6)
        && code.starts_with(|c: char| c.is_ascii_lowercase() && !"dfioquwz".contains(c))
        && code
            .bytes()
            .enumerate()
            .all(|(at, byte)| if at % 2 == 0 { byte.is_ascii_lowercase() } else { byte.is_ascii_digit() })
}

fn is_digit_letter_digit(word: &str) -> bool {
    matches!(word.as_bytes(), [a, b, c] if a.is_ascii_digit() && b.is_ascii_lowercase() && c.is_ascii_digit())
}

/// The second half of a British code ("1aa").
fn is_inward(word: &str) -> bool {
    matches!(word.as_bytes(), [a, b, c] if a.is_ascii_digit() && b.is_ascii_lowercase() && c.is_ascii_lowercase())
}

/// The first half of a British code, alone or with the second ("se1", "sw1a1aa").
fn british(word: &str) -> Option<&str> {
    let outward = match word.len().checked_sub(3).and_then(|at| word.split_at_checked(at)) {
        Some((outward, inward)) if outward.len() >= 2 && is_inward(inward) => outward,
        _ => word,
    };
    let letters = outward.bytes().take_while(u8::is_ascii_lowercase).count();
    let rest = outward.as_bytes().get(letters..)?;
    let tail = match rest {
        [a] => a.is_ascii_digit(),
        [a, b] => a.is_ascii_digit() && b.is_ascii_alphanumeric(),
        _ => false,
    };
    (matches!(letters, 1 | 2) && tail).then_some(outward)
}

/// An Eircode, in one word or two ("d02 x285", "a65f4e2"); Dublin 6 West has a letter at the end of its key.
fn is_irish(first: &str, second: &str) -> bool {
    let (key, rest) = if first.len() == 7 { first.split_at_checked(3).unwrap_or_default() } else { (first, second) };
    let mixed = |word: &str| word.bytes().any(|b| b.is_ascii_digit()) && word.bytes().any(|b| b.is_ascii_lowercase());
    matches!(key.as_bytes(), [a, b, c]
        if a.is_ascii_lowercase() && b.is_ascii_digit() && (c.is_ascii_digit() || *c == b'w'))
        && rest.len() == 4
        && mixed(rest)
        && rest.bytes().all(|byte| byte.is_ascii_alphanumeric())
}

/// Letters that may end a Dutch code: neither SA, SD nor SS does, and what is a word or a country is read as such.
fn is_dutch(word: &str) -> bool {
    const OTHERS: [&str; 18] =
        ["sa", "sd", "ss", "be", "ch", "at", "nl", "lu", "dk", "de", "du", "la", "le", "st", "el", "en", "pt", "fr"];
    word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_lowercase()) && !OTHERS.contains(&word)
}

/// Country of the letters once used before postal codes ("F-44000", "B-1000").
fn vehicle_country(letters: &str) -> Option<&'static str> {
    Some(match letters {
        "f" => "FR",
        "b" => "BE",
        "d" => "DE",
        "a" => "AT",
        "l" => "LU",
        "i" => "IT",
        "e" => "ES",
        "p" => "PT",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_found_wherever_they_stand() {
        let found = |text: &str| {
            codes(&crate::text::fold(text)).first().map(|coded| {
                let country = coded.country.map(str::to_owned).or(coded.letters.clone()).unwrap_or_default();
                (coded.codes.join(" "), country, coded.rest())
            })
        };
        let is = |code: &str, country: &str, rest: &str| Some((code.to_owned(), country.to_owned(), rest.to_owned()));
        assert_eq!(found("44000"), is("44000", "", ""));
        assert_eq!(found("44 000"), is("44000", "", ""));
        assert_eq!(found("1000 Bruxelles"), is("1000", "", "bruxelles"));
        assert_eq!(found("BE 1000"), is("1000", "be", ""));
        assert_eq!(found("B-1000"), is("1000", "BE", ""));
        assert_eq!(found("FR44000"), is("44000", "fr", ""));
        assert_eq!(found("35042 Rennes Cedex 7"), is("35042", "", "rennes"));
        assert_eq!(found("H2X 1Y4"), is("h2x h", "CA", ""));
        assert_eq!(found("h2x1y4"), is("h2x h", "CA", ""));
        assert_eq!(found("h2x"), is("h2x h", "", ""));
        assert_eq!(found("Montréal H2X"), is("h2x h", "", "montreal"));
        assert_eq!(found("SW1A 1AA"), is("sw1a", "GB", ""));
        assert_eq!(found("sw1a1aa"), is("sw1a", "GB", ""));
        assert_eq!(found("London SE1"), is("se1", "", "london"));
        assert_eq!(found("D02 X285"), is("d02", "IE", ""));
        assert_eq!(found("1012 LG Amsterdam"), is("1012", "NL", "amsterdam"));
        assert_eq!(found("1000-001 Lisboa"), is("1000", "PT", "lisboa"));
        assert_eq!(found("12 rue de Reims 75013 Paris"), is("75013", "", "12 rue de reims paris"));
        assert_eq!(found("Saint-Denis 974"), None);
        assert_eq!(found("Nantes"), None);
    }
}
