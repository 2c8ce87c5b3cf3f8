//! A place in an answer of JSON, and what stands there.

use serde::Deserialize;
use serde_json::Value;

/// `usage.users.total`, or `software.name=mastodon`: fields and, where a list stands, places in it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
pub(super) struct Key {
    path: Vec<String>,
    wanted: Option<String>,
}

impl From<String> for Key {
    fn from(text: String) -> Self {
        let (path, wanted) = match text.split_once('=') {
            Some((path, wanted)) => (path, Some(wanted.to_lowercase())),
            None => (text.as_str(), None),
        };
        Self { path: path.split('.').map(str::to_owned).collect(), wanted }
    }
}

impl Key {
    fn value<'a>(&self, document: &'a Value) -> Option<&'a Value> {
        let step = |value: &'a Value, name: &String| match value {
            Value::Array(items) => items.get(name.parse::<usize>().ok()?),
            other => other.get(name),
        };
        self.path.iter().try_fold(document, step)
    }

    /// Whether something stands there, be it `null`, and the right thing where the key names one.
    pub(super) fn holds(&self, document: &Value) -> bool {
        match (&self.wanted, self.value(document)) {
            (_, None) => false,
            (None, Some(_)) => true,
            (Some(wanted), Some(value)) => plain(value).is_some_and(|value| value.to_lowercase() == *wanted),
        }
    }

    /// The text, number or word that stands there.
    pub(super) fn text(&self, document: &Value) -> Option<String> {
        self.value(document).and_then(plain).filter(|text| !text.is_empty())
    }

    pub(super) fn number(&self, document: &Value) -> Option<u64> {
        self.value(document)?.as_u64()
    }

    /// The texts of a list.
    pub(super) fn texts(&self, document: &Value) -> Vec<String> {
        let items = self.value(document).and_then(Value::as_array);
        items.into_iter().flatten().filter_map(plain).collect()
    }
}

fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn keys_lead_into_objects_and_lists() {
        let document = json!({"a": [{"b": "X", "n": 3, "no": null}], "open": false});
        let key = |text: &str| Key::from(text.to_owned());
        assert_eq!(key("a.0.b").text(&document).as_deref(), Some("X"));
        assert_eq!(key("a.0.n").number(&document), Some(3));
        assert!(
            key("a.0.b=x").holds(&document) && key("open=false").holds(&document) && key("a.0.n=3").holds(&document)
        );
        assert!(key("a.0.no").holds(&document) && key("a.0.no").text(&document).is_none());
        assert!(!key("a.1.b").holds(&document) && !key("a.b").holds(&document));
        assert!(!key("open=true").holds(&document));
    }
}
