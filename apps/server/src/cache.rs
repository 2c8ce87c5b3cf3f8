//! What may be kept, how long, and by whom.

use axum::http::{HeaderMap, HeaderValue, header};
use degafam::Finder;
use twox_hash::XxHash3_64;

/// Answers are the same until the data change, which they do by the week; a client still notices the same hour.
const KEPT: &str = "max-age=3600";

/// How an answer may be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Keep {
    /// Its order was drawn for this request alone.
    Never,
    /// By the client: the address holds its question and perhaps its place.
    Private(HeaderValue),
    /// By caches on the way too.
    Public(HeaderValue),
}

impl Keep {
    /// Sets the headers.
    pub(crate) fn say(&self, headers: &mut HeaderMap) {
        let (who, tag) = match self {
            Self::Never => {
                headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
                return;
            }
            Self::Private(tag) => ("private", tag),
            Self::Public(tag) => ("public", tag),
        };
        headers.insert(header::ETAG, tag.clone());
        if let Ok(value) = HeaderValue::try_from(format!("{who}, {KEPT}")) {
            headers.insert(header::CACHE_CONTROL, value);
        }
    }

    /// Whether the client holds this very answer.
    pub(crate) fn held(&self, headers: &HeaderMap) -> bool {
        match self {
            Self::Never => false,
            Self::Private(tag) | Self::Public(tag) => held(headers, tag),
        }
    }
}

/// The tag of an answer, known before it is computed: the same request to the same data and the same code is answered
/// with the same bytes. Weak, as they may be compressed.
pub(crate) fn tag(finder: &Finder, request: &str) -> Option<HeaderValue> {
    let seed = XxHash3_64::oneshot(finder.catalogue().digest().as_bytes());
    let seed = XxHash3_64::oneshot_with_seed(seed, env!("CARGO_PKG_VERSION").as_bytes());
    weak(XxHash3_64::oneshot_with_seed(seed, request.as_bytes()))
}

/// The tag of a file that is told apart by its headers.
pub(crate) fn tag_of_file(headers: &HeaderMap) -> Option<HeaderValue> {
    let parts = [header::LAST_MODIFIED, header::CONTENT_LENGTH].map(|name| headers.get(name));
    let [Some(modified), Some(length)] = parts else { return None };
    weak(XxHash3_64::oneshot(&[modified.as_bytes(), b"/", length.as_bytes()].concat()))
}

fn weak(hash: u64) -> Option<HeaderValue> {
    HeaderValue::try_from(format!("W/\"{hash:016x}\"")).ok()
}

/// Whether `If-None-Match` names the tag, compared weakly (RFC 9110, 13.1.2).
pub(crate) fn held(headers: &HeaderMap, tag: &HeaderValue) -> bool {
    let own = tag.to_str().unwrap_or_default().trim_start_matches("W/");
    let named = headers.get_all(header::IF_NONE_MATCH).iter().filter_map(|value| value.to_str().ok());
    named.flat_map(|value| value.split(',')).any(|tag| tag.trim().trim_start_matches("W/") == own)
}
