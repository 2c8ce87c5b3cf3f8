use super::Lang;
use super::plural::{Count, category};
use std::borrow::Cow;

/// What stands in a slot of a template.
#[derive(Debug, Clone, PartialEq)]
pub struct Slot<'a> {
    text: Cow<'a, str>,
    count: Option<Count>,
}

impl<'a> Slot<'a> {
    /// A number as a language writes it, with so many decimals; it chooses the plural.
    #[must_use]
    pub fn number(value: f64, decimals: usize, lang: Lang) -> Self {
        let text = lang.number(value, decimals);
        Self { count: Count::read(&text), text: text.into() }
    }

    /// What stands as it is, and chooses the plural if it is a number.
    #[must_use]
    pub fn plain(text: &'a str) -> Self {
        Self { text: text.into(), count: Count::read(text) }
    }
}

impl From<u64> for Slot<'_> {
    fn from(count: u64) -> Self {
        Self { text: count.to_string().into(), count: Some(count.into()) }
    }
}

impl From<String> for Slot<'_> {
    fn from(text: String) -> Self {
        Self { text: text.into(), count: None }
    }
}

impl<'a> From<&'a String> for Slot<'a> {
    fn from(text: &'a String) -> Self {
        text.as_str().into()
    }
}

impl<'a> From<&'a str> for Slot<'a> {
    fn from(text: &'a str) -> Self {
        Self { text: text.into(), count: None }
    }
}

/// A template with what stands in its slots; the number in a slot chooses the plural of the language. What is put in is
/// not read again, so it may hold braces.
///
/// ```
/// use degafam::{Lang, formats::{fill, word}};
/// let hosters = |n: u64, lang| fill(word("hosters_counted", lang), lang, &[("count", n.into())]);
/// assert_eq!(hosters(0, Lang::En), "0 hosters");
/// assert_eq!(hosters(0, Lang::Fr), "0 hébergeur");
/// ```
#[must_use]
pub fn fill(template: &str, lang: Lang, slots: &[(&str, Slot<'_>)]) -> String {
    filled(template, lang, |name| slots.iter().find(|(known, _)| *known == name).map(|(_, slot)| slot.clone()))
}

/// The same, with slots that are made as they are met.
pub(crate) fn filled<'a>(template: &str, lang: Lang, slot: impl Fn(&str) -> Option<Slot<'a>>) -> String {
    let mut text = String::with_capacity(template.len() + 16);
    put(&mut text, template, lang, &slot);
    text
}

/// `{name}` is a value, `{name?one …|other …}` chooses by its plural category.
fn put<'a>(text: &mut String, template: &str, lang: Lang, slot: &impl Fn(&str) -> Option<Slot<'a>>) {
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let Some((inner, after)) = closed(after) else { return };
        match inner.split_once('?') {
            None => text.push_str(&slot(inner).map_or(Cow::Borrowed(""), |slot| slot.text)),
            Some((name, forms)) => {
                let count = slot(name).and_then(|slot| slot.count);
                put(text, form(forms, count.map_or("other", |count| category(lang, count))), lang, slot);
            }
        }
        rest = after;
    }
    text.push_str(rest);
}

/// What stands before the brace that closes, and after it.
fn closed(text: &str) -> Option<(&str, &str)> {
    let mut open = 0;
    let end = text.find(|c| {
        match c {
            '{' => open += 1,
            '}' => open -= 1,
            _ => {}
        }
        open < 0
    })?;
    Some((text.get(..end)?, text.get(end + 1..)?))
}

/// The form of a category, else the last, which is the default.
fn form<'a>(forms: &'a str, category: &str) -> &'a str {
    let mut forms = forms.split('|').filter_map(|form| form.split_once(' '));
    let mut last = "";
    forms
        .find_map(|(name, form)| {
            last = form;
            (name == category).then_some(form)
        })
        .unwrap_or(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_filled_in_once() {
        let slots = [("x", Slot::from("{y}; {x}"))];
        assert_eq!(fill("a {x} b {y}c", Lang::En, &slots), "a {y}; {x} b c");
    }

    #[test]
    fn a_number_chooses_the_form_and_a_form_holds_slots() {
        let said = |n: f64, lang| {
            let slots = [("n", Slot::number(n, 0, lang)), ("of", "3|4".into())];
            fill("{n?one {n} list of {of}|other {n} lists of {of}}!", lang, &slots)
        };
        assert_eq!(said(1.0, Lang::En), "1 list of 3|4!");
        assert_eq!(said(0.0, Lang::En), "0 lists of 3|4!");
        assert_eq!(said(0.0, Lang::Fr), "0 list of 3|4!");
        assert_eq!(said(2_000_000.0, Lang::Fr), "2000000 lists of 3|4!", "no form for millions");
    }

    #[test]
    fn templates_that_break_off_end_there() {
        for template in ["a {", "a {n", "a {n?one x", "a {n?", "a {n?}", "a {n?x}", "}a {n?one {x|other y}"] {
            assert!(fill(template, Lang::En, &[("n", Slot::plain("1"))]).contains('a'));
        }
    }
}
