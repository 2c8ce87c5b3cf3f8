//! Counts and tells requests: by method, template of the route, status and time, and nothing else of them.

use crate::api::Api;
use axum::{
    body::Body,
    extract::{MatchedPath, Request, State},
    http::{Method, Response},
    middleware::Next,
};
use std::{sync::Arc, time::Instant};

/// The label of everything that is no route of ours: the page's files, and addresses where nothing is.
const PAGE: &str = "page";

pub(crate) async fn observe(State(api): State<Arc<Api>>, request: Request, next: Next) -> Response<Body> {
    let begin = Instant::now();
    let method = label(request.method());
    let route = request.extensions().get::<MatchedPath>().cloned();
    let waiting = Waiting::new(&api);
    let response = next.run(request).await;
    drop(waiting);
    let route = route.as_ref().map_or(PAGE, MatchedPath::as_str);
    let (status, took) = (response.status().as_u16(), begin.elapsed());
    api.metrics.request(method, route, status, took);
    api.log.request(method, route, status, took);
    response
}

/// Counted down too when a client leaves before it is answered.
struct Waiting<'a>(&'a Api);

impl<'a> Waiting<'a> {
    fn new(api: &'a Api) -> Self {
        api.metrics.waiting.inc();
        Self(api)
    }
}

impl Drop for Waiting<'_> {
    fn drop(&mut self) {
        self.0.metrics.waiting.dec();
    }
}

/// Anybody may invent methods; as labels there are only these.
fn label(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::POST => "POST",
        Method::OPTIONS => "OPTIONS",
        _ => "other",
    }
}
