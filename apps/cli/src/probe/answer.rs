//! What an answer proves, and what else it tells.

use super::observation::Shown;
use super::table::Ask;
use crate::fetch::Page;
use serde_json::Value;

/// Characters of a version that are kept: longer ones are no versions.
const VERSION: usize = 40;
/// Characters of an address that are kept, and languages.
const ADDRESS: usize = 300;
const LANGUAGES: usize = 20;

/// The body as text; what is no UTF-8 stands as the replacement character.
pub(super) fn text(page: &Page) -> String {
    String::from_utf8_lossy(&page.bytes).into_owned()
}

/// What the answer to a question shows; nothing where it does not prove the software. A page that answers everything
/// proves nothing: keys, marks or a header must be there.
pub(super) fn shown(ask: &Ask, page: &Page) -> Option<Shown> {
    let text = text(page);
    let document: Value = serde_json::from_str(&text).unwrap_or_default();
    let header =
        |name: &String| page.headers.get(name.as_str()).and_then(|value| value.to_str().ok()).map(str::to_owned);
    let proven = ask.keys.iter().all(|key| key.holds(&document))
        && ask.text.iter().all(|mark| mark.0.is_match(&text))
        && ask.header.as_ref().is_none_or(|name| header(name).is_some());
    if !proven || (ask.keys.is_empty() && ask.text.is_empty() && ask.header.is_none()) {
        return None;
    }
    let version = ask.version.as_ref().and_then(|key| key.text(&document));
    let version = version.or_else(|| ask.version_text.as_ref()?.captured(&text));
    let version = version.or_else(|| ask.version_header.as_ref().and_then(header));
    Some(Shown { version: version.and_then(kept), ..facts(ask, &document) })
}

/// The facts that keys name.
pub(super) fn facts(ask: &Ask, document: &Value) -> Shown {
    let address = |key: &Option<super::key::Key>| {
        let text = key.as_ref()?.text(document)?;
        (text.starts_with("https://") && text.len() <= ADDRESS).then_some(text)
    };
    let languages = ask.languages.as_ref().map(|key| key.texts(document)).unwrap_or_default();
    Shown {
        version: None,
        accounts: ask.accounts.iter().find(|(key, _)| key.holds(document)).map(|(_, accounts)| *accounts),
        users: ask.users.as_ref().and_then(|key| key.number(document)).filter(|_| ask.counts != Some(false)),
        languages: languages.into_iter().filter(|code| code.len() <= 10).take(LANGUAGES).collect(),
        terms: address(&ask.terms),
        privacy: address(&ask.privacy),
    }
}

/// A version as it is kept: short, and nothing but visible signs.
pub(super) fn kept(version: String) -> Option<String> {
    let version = version.trim();
    let plain = version.chars().all(|c| c.is_ascii_graphic() || c == ' ');
    (plain && !version.is_empty() && version.len() <= VERSION).then(|| version.to_owned())
}
