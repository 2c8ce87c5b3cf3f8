//! Lists: page by page, and of their elements the parts that are asked for.

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use serde_json::{
    Value,
    value::{RawValue, to_raw_value},
};
use std::collections::BTreeMap;

/// How many elements there are, on whatever page.
pub(crate) const TOTAL: HeaderName = HeaderName::from_static("degafam-total");

/// What every element tells: without it nobody knows whose the other parts are.
pub(crate) const ALWAYS: &str = "hoster";

/// The document with these parts of the elements of its list, each as the library wrote it.
pub(crate) fn narrowed(json: &str, list: &str, fields: &[Value]) -> Option<String> {
    let mut document: BTreeMap<String, Box<RawValue>> = serde_json::from_str(json).ok()?;
    let mut elements: Vec<BTreeMap<String, Box<RawValue>>> = serde_json::from_str(document.get(list)?.get()).ok()?;
    for element in &mut elements {
        element.retain(|part, _| part == ALWAYS || fields.iter().any(|field| field == part));
    }
    document.insert(list.to_owned(), to_raw_value(&elements).ok()?);
    serde_json::to_string(&document).ok()
}

/// Tells how many there are, and where the other pages are (RFC 8288).
pub(crate) fn say(headers: &mut HeaderMap, address: &str, query: &str, page: (Option<usize>, usize), total: usize) {
    headers.insert(TOTAL, HeaderValue::from(total));
    let (Some(limit), offset) = page else { return };
    if let Ok(links) = HeaderValue::try_from(links(address, query, limit, offset, total)) {
        headers.insert(header::LINK, links);
    }
}

fn links(address: &str, query: &str, limit: usize, offset: usize, total: usize) -> String {
    let paged = |pair: &&str| ["limit=", "offset="].iter().any(|name| pair.starts_with(name));
    let kept: Vec<&str> = query.split('&').filter(|pair| !pair.is_empty() && !paged(pair)).collect();
    // A sign that ends an address in this header has no place within one.
    let kept = kept.join("&").replace('<', "%3C").replace('>', "%3E");
    let and = if kept.is_empty() { "" } else { "&" };
    let link = |relation: &str, offset: usize| {
        format!("<{address}?{kept}{and}limit={limit}&offset={offset}>; rel=\"{relation}\"")
    };
    // Pages are counted from the one that was asked for, wherever it begins.
    let last = offset + total.saturating_sub(offset + 1) / limit.max(1) * limit;
    let mut links = vec![link("first", 0)];
    links.extend((offset > 0).then(|| link("prev", offset.saturating_sub(limit))));
    links.extend((offset + limit < total).then(|| link("next", offset + limit)));
    links.extend((offset < total).then(|| link("last", last)));
    links.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_every_page_and_no_further() {
        let of = |limit, offset, total| {
            let links = links("/v1/hosters", "country=BE&offset=9&limit=9", limit, offset, total);
            let parts = links.split(", ").map(|link| {
                let (address, relation) = link.split_once("; rel=").unwrap();
                let offset = address.trim_end_matches('>').rsplit('=').next().unwrap().to_owned();
                assert!(address.starts_with(&format!("</v1/hosters?country=BE&limit={limit}&offset=")), "{link}");
                format!("{}{offset}", relation.trim_matches('"'))
            });
            parts.collect::<Vec<_>>().join(" ")
        };
        assert_eq!(of(10, 0, 25), "first0 next10 last20");
        assert_eq!(of(10, 10, 25), "first0 prev0 next20 last20");
        assert_eq!(of(10, 20, 25), "first0 prev10 last20");
        assert_eq!(of(10, 15, 20), "first0 prev5 last15");
        assert_eq!(of(10, 0, 10), "first0 last0");
        assert_eq!(of(10, 30, 25), "first0 prev20");
        assert_eq!(of(10, 0, 0), "first0");
    }

    #[test]
    fn what_is_kept_stays_as_it_was_written() {
        let json = r#"{"hosters":[{"hoster":{"id":"a"},"openness":{"A":0.30000000000000004},"offers":[]}],"total":1}"#;
        let of = |fields: &[&str]| {
            let fields: Vec<Value> = fields.iter().map(|field| (*field).into()).collect();
            narrowed(json, "hosters", &fields).unwrap()
        };
        assert_eq!(of(&["hoster"]), r#"{"hosters":[{"hoster":{"id":"a"}}],"total":1}"#);
        assert!(of(&["openness"]).contains(r#"{"hoster":{"id":"a"},"openness":{"A":0.30000000000000004}}"#));
    }
}
