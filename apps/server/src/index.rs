//! What stands at `/v1`: where to read on.

use crate::docs::DOCS;
use crate::endpoints::ENDPOINTS;
use crate::openapi::DESCRIPTION;
use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, Response, StatusCode, header},
};
use serde_json::{Map, Value, json};

/// The addresses to try; people with a browser are led to the documentation instead.
pub(crate) fn index(base: &str, headers: &HeaderMap) -> Response<Body> {
    let questions: Map<String, Value> = ENDPOINTS
        .iter()
        .map(|endpoint| (endpoint.operation(), format!("{base}{}", endpoint.try_it()).into()))
        .collect();
    let (documentation, description) = (format!("{base}{DOCS}"), format!("{base}{DESCRIPTION}"));
    let accepts = headers.get(header::ACCEPT).and_then(|accepts| accepts.to_str().ok()).unwrap_or_default();
    let mut response = match accepts.contains("text/html") {
        true => {
            let mut response = Response::new(Body::empty());
            *response.status_mut() = StatusCode::SEE_OTHER;
            if let Ok(to) = HeaderValue::try_from(&documentation) {
                response.headers_mut().insert(header::LOCATION, to);
            }
            response
        }
        false => {
            let document = json!({
                "name": "degafam",
                "version": env!("CARGO_PKG_VERSION"),
                "documentation": documentation,
                "description": description,
                "questions": questions,
            });
            let mut response = Response::new(Body::from(document.to_string()));
            response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
            response
        }
    };
    let own = response.headers_mut();
    own.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    own.insert(header::VARY, HeaderValue::from_static("accept"));
    // The relations of RFC 8631.
    let links = format!("<{description}>; rel=\"service-desc\", <{documentation}>; rel=\"service-doc\"");
    if let Ok(links) = HeaderValue::try_from(links) {
        own.insert(header::LINK, links);
    }
    response
}
