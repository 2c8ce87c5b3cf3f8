//! How a text sounds, roughly: what is heard alike is written alike ("ouatsapp", "whatsapp"; "gougueule draïve", "google
//! drive"). Only to be compared with other sounds.
//!
//! Letters are read from left to right; the longest rule that fits is taken. A doubled sound counts once, and so does an
//! `e`, which is mute, or hardly heard, in one of the languages: not at all.

/// Letters from which a sound says which name it is.
const LEAST: usize = 4;

/// How a name is read by who speaks English, and by who reads it as French or Spanish.
pub(crate) fn spoken(squashed: &str) -> impl Iterator<Item = String> {
    let (english, read) = (heard(squashed, &[ENGLISH, COMMON], true), heard(squashed, &[EAR, COMMON], false));
    let other = (english != read).then_some(read);
    std::iter::once(english).chain(other).flatten()
}

/// What somebody wrote by ear, with its accents: "aï" is no "ai".
pub(crate) fn sound(typed: &str) -> Option<String> {
    let marked = typed.to_lowercase().replace(['ï', 'î'], "I");
    let folded: String = marked.split('I').map(super::squash).collect::<Vec<_>>().join("I");
    heard(&folded, &[EAR, COMMON], false)
}

fn heard(text: &str, rules: &[&[(&str, &str)]], english: bool) -> Option<String> {
    let bounded = format!("^{text}$");
    let mut heard = String::with_capacity(text.len());
    let mut rest = bounded.as_str();
    while let Some(first) = rest.chars().next() {
        let fitting = rules.iter().copied().flatten().filter(|(written, _)| rest.starts_with(written));
        let rule = fitting.max_by_key(|(written, _)| written.len());
        let vowel = english && matches!(first, 'a' | 'i' | 'y');
        let long = vowel && rule.is_none_or(|(written, _)| written.len() < 2) && is_long(rest);
        let (taken, said) = match (rule, first) {
            (_, 'i' | 'y') if long => (1, "ai"),
            (_, 'a') if long => (1, ""),
            (Some((written, said)), _) => (written.len(), *said),
            _ => (first.len_utf8(), ""),
        };
        match said {
            "" if rule.is_none() && !long => push(&mut heard, softened(first, rest)),
            said => said.chars().for_each(|c| push(&mut heard, c)),
        }
        rest = rest.get(taken..).unwrap_or_default();
    }
    let heard = heard.replace("ts", "s");
    let kept = heard.trim_end_matches(['t', 'd']);
    (kept.chars().count() >= LEAST).then(|| kept.to_owned())
}

/// Whether a vowel is long in English: before one consonant and a mute e.
fn is_long(rest: &str) -> bool {
    let mut after = rest.chars().skip(1);
    let consonant = |c: char| c.is_ascii_lowercase() && !"aeiouy".contains(c);
    after.next().is_some_and(consonant)
        && after.next() == Some('e')
        && after.next().is_some_and(|c| c == '$' || consonant(c) && c != 'r')
}

fn push(heard: &mut String, c: char) {
    if !heard.ends_with(c) {
        heard.push(c);
    }
}

/// `c` and `g` before e, i, y, and letters that another one stands for.
fn softened(character: char, rest: &str) -> char {
    let soft = rest.chars().nth(1).is_some_and(|next| matches!(next, 'e' | 'i' | 'y'));
    match character {
        'c' if soft => 's',
        'c' | 'q' => 'k',
        'z' => 's',
        'y' | 'I' => 'i',
        'w' => 'v',
        other => other,
    }
}

/// What is written, what is heard, in any of the languages; `^` and `$` are the ends.
const COMMON: &[(&str, &str)] = &[
    ("^es", "s"),
    ("^e", "e"),
    ("^", ""),
    ("$", ""),
    ("e", ""),
    ("eu", ""),
    ("ai", ""),
    ("ay", ""),
    ("ei", ""),
    ("ey", ""),
    ("ph", "f"),
    ("sch", "S"),
    ("tch", "S"),
    ("sh", "S"),
    ("ch", "S"),
    ("ck", "k"),
    ("qu", "k"),
    ("cq", "k"),
    ("th", "t"),
    ("x", "ks"),
    ("h", ""),
    ("oo", "u"),
    ("ou", "u"),
    ("au", "o"),
    ("eau", "o"),
];

/// Of names that are read in English.
const ENGLISH: &[(&str, &str)] =
    &[("^one", "van"), ("^gm", "jim"), ("ea", "i"), ("ee", "i"), ("fy$", "fai"), ("wh", "v"), ("dg", "j"), ("ow", "o")];

/// Of what is written by who reads French or Spanish.
const EAR: &[(&str, &str)] = &[
    ("aou", "u"),
    ("dj", "j"),
    ("oua", "va"),
    ("oue", "v"),
    ("oui", "vi"),
    ("gua", "va"),
    ("^hua", "va"),
    ("gue", "g"),
    ("gueu", "g"),
    ("gui", "gi"),
    ("ua", "va"),
    ("ui", "vi"),
    ("wha", "va"),
    ("whi", "vi"),
    ("ee", "i"),
    ("ea", "i"),
    ("ie", "i"),
    ("et$", ""),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_heard_alike_is_written_alike() {
        for (typed, name) in [
            ("ouatsapp", "whatsapp"),
            ("watsap", "whatsapp"),
            ("guasap", "whatsapp"),
            ("fotochop", "photoshop"),
            ("youtoube", "youtube"),
            ("gougueul", "google"),
            ("gougueul draïve", "googledrive"),
            ("ouane draïve", "onedrive"),
            ("netflics", "netflix"),
            ("skipe", "skype"),
            ("esquype", "skype"),
            ("deeser", "deezer"),
            ("fessebouc", "facebook"),
            ("feisbuk", "facebook"),
            ("tuiter", "twitter"),
            ("twiteur", "twitter"),
            ("tiquetoque", "tiktok"),
            ("djimail", "gmail"),
            ("timz", "teams"),
            ("spotifaï", "spotify"),
            ("aoutlouk", "outlook"),
            ("guitte hub", "github"),
            ("survey monquet", "surveymonkey"),
            ("snape tchatte", "snapchat"),
            ("linquedine", "linkedin"),
        ] {
            let sound = sound(typed);
            assert!(
                sound.is_some() && spoken(name).any(|said| Some(said) == sound),
                "{typed} {sound:?} {:?}",
                spoken(name).collect::<Vec<_>>()
            );
        }
        assert_ne!(sound("zoomer"), sound("zarma"));
    }
}
