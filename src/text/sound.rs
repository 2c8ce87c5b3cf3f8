/// How a squashed text sounds to French and English ears, roughly: what is heard alike is written alike ("ouatsapp",
/// "whatsapp"; "fotochop", "photoshop"). Only to be compared with other sounds.
///
/// Letters are read from left to right; the longest rule that fits is taken. A doubled sound counts once, and silent
/// endings are dropped. Nothing where too little is left to tell one name from another.
pub(crate) fn sound(squashed: &str) -> Option<String> {
    let mut heard = String::with_capacity(squashed.len());
    let mut rest = squashed;
    while let Some(first) = rest.chars().next() {
        let rule = RULES.iter().find(|(written, _)| rest.starts_with(written));
        let (taken, said) = match rule {
            Some((written, said)) => (written.len(), *said),
            None => (first.len_utf8(), ""),
        };
        match rule {
            Some(_) => said.chars().for_each(|c| push(&mut heard, c)),
            None => push(&mut heard, softened(first, rest)),
        }
        rest = rest.get(taken..).unwrap_or_default();
    }
    let plain = heard.trim_end_matches(['e', 's', 't', 'd']);
    let kept = if plain.chars().count() >= LEAST_PLAIN { plain } else { &heard };
    (kept.chars().count() >= LEAST).then(|| kept.to_owned())
}

/// Letters that a sound must have without its silent ending, or it keeps that.
const LEAST_PLAIN: usize = 3;
/// Letters from which a sound says which name it is.
const LEAST: usize = 4;

fn push(heard: &mut String, c: char) {
    if !heard.ends_with(c) {
        heard.push(c);
    }
}

/// `c` and `g` before e, i, y.
fn softened(character: char, rest: &str) -> char {
    let soft = rest.chars().nth(1).is_some_and(|next| matches!(next, 'e' | 'i' | 'y'));
    match character {
        'c' if soft => 's',
        'c' | 'q' => 'k',
        'z' => 's',
        'y' => 'i',
        'j' => 'g',
        'w' => 'v',
        other => other,
    }
}

/// What is written, what is heard; longer writings first.
const RULES: &[(&str, &str)] = &[
    ("eau", "o"),
    ("sch", "S"),
    ("tch", "S"),
    ("oua", "va"),
    ("oue", "ve"),
    ("oui", "vi"),
    ("wha", "va"),
    ("whi", "vi"),
    ("au", "o"),
    ("ai", "e"),
    ("ei", "e"),
    ("ea", "i"),
    ("ee", "i"),
    ("ie", "i"),
    ("oo", "u"),
    ("ou", "u"),
    ("ph", "f"),
    ("sh", "S"),
    ("ch", "S"),
    ("ck", "k"),
    ("qu", "k"),
    ("cq", "k"),
    ("gu", "g"),
    ("th", "t"),
    ("x", "ks"),
    ("h", ""),
];

#[cfg(test)]
mod tests {
    use super::sound;

    #[test]
    fn what_is_heard_alike_is_written_alike() {
        for (one, other) in [
            ("ouatsapp", "whatsapp"),
            ("watsap", "whatsapp"),
            ("fotochop", "photoshop"),
            ("youtoube", "youtube"),
            ("gougle", "gougl"),
            ("netflics", "netflix"),
            ("skipe", "skype"),
            ("deeser", "deezer"),
            ("fasebouk", "fasebuk"),
        ] {
            assert_eq!(sound(one), sound(other), "{one} {other}");
        }
        assert_ne!(sound("zoom"), sound("zara"));
    }
}
