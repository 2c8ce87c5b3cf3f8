//! What one client can take from the others is bounded here; heads and connections are in `server.rs`.

use crate::api::Api;
use crate::problem::Problem;
use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, Response, header},
    middleware::Next,
};
use std::sync::Arc;

/// Refuses what is too long, too many at once, or too slow.
pub(crate) async fn guard(State(api): State<Arc<Api>>, request: Request, next: Next) -> Response<Body> {
    let uri = request.uri();
    if uri.path().len() + uri.query().map_or(0, str::len) > api.limits.uri {
        let message = format!("the address has more than {} bytes", api.limits.uri);
        return Problem::new("too_long", &message, "ask by POST at /v1/ask").response(&api.base_url);
    }
    let Ok(_permit) = api.permits.try_acquire() else {
        return Problem::new("busy", "too many requests are being answered", "try again in a second")
            .response(&api.base_url);
    };
    match tokio::time::timeout(api.limits.request_time, next.run(request)).await {
        Ok(response) => response,
        Err(_) => Problem::new("too_slow", "the request took too long", "send it whole, or ask for less")
            .response(&api.base_url),
    }
}

/// Headers that keep a browser from taking a response for what it is not.
pub(crate) async fn harden(request: Request, next: Next) -> Response<Body> {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    headers.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(header::REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    let kind = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    // A page brings a policy of its own; data are never to be run or framed.
    if !kind.starts_with("text/html") && !headers.contains_key(header::CONTENT_SECURITY_POLICY) && kind.contains("json")
    {
        let policy = HeaderValue::from_static("default-src 'none'; frame-ancestors 'none'");
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    response
}
