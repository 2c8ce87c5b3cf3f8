use std::borrow::Cow;

/// What stands in a slot of a template.
pub(crate) struct Slot<'a> {
    /// As it is read.
    pub(crate) text: Cow<'a, str>,
    /// Whether it is a count of one, which chooses the singular.
    pub(crate) one: bool,
}

impl<'a, T: Into<Cow<'a, str>>> From<T> for Slot<'a> {
    fn from(text: T) -> Self {
        Self { text: text.into(), one: false }
    }
}

/// Fills a template: `{name}` is a value, `{name?one|many}` chooses by its count. What is put in is not read again,
/// so a
/// value may hold braces.
pub(crate) fn fill<'a>(template: &str, slot: impl Fn(&str) -> Option<Slot<'a>>) -> String {
    let mut text = String::with_capacity(template.len() + 16);
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let Some((inner, after)) = after.split_once('}') else { break };
        let (name, forms) = inner.split_once('?').map_or((inner, None), |(name, forms)| (name, forms.split_once('|')));
        match (slot(name), forms) {
            (Some(slot), None) => text.push_str(&slot.text),
            (Some(slot), Some((one, many))) => text.push_str(if slot.one { one } else { many }),
            (None, _) => {}
        }
        rest = after;
    }
    text.push_str(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_filled_in_once() {
        let slot = |name: &str| (name == "x").then(|| Slot::from("{y}; {x}"));
        assert_eq!(fill("a {x} b {y}c", slot), "a {y}; {x} b c");
    }
}
