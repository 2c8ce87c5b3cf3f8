//! All addresses, and what every request passes through.

use crate::answer;
use crate::api::Api;
use crate::docs::{self, DOCS};
use crate::endpoints::ENDPOINTS;
use crate::guard::{guard, harden};
use crate::index::index;
use crate::list;
use crate::observe::observe;
use crate::openapi::{self, DESCRIPTION};
use crate::page;
use crate::parameters::Parameter;
use crate::problem::{self, Problem};
use crate::schemas;
use axum::{
    Router,
    body::{Body, Bytes},
    extract::{DefaultBodyLimit, Path, Request, rejection::PathRejection},
    http::{HeaderMap, HeaderName, HeaderValue, Method, Response, Uri, header},
    middleware::{from_fn, from_fn_with_state},
    routing::{get, post},
};
use std::sync::Arc;
use tower_http::{
    compression::CompressionLayer,
    cors::{Any, CorsLayer},
};

pub(crate) fn router(api: &Arc<Api>) -> Result<Router, serde_json::Error> {
    let components = schemas::components()?;
    let document = openapi::document(&components, &api.base_url)?;
    let mut routes = Router::new();
    for endpoint in &ENDPOINTS {
        let parameters: Arc<[Parameter]> = endpoint.parameters(&components).into();
        let api = Arc::clone(api);
        let handler = move |path: Option<Result<Path<String>, PathRejection>>, uri: Uri, headers: HeaderMap| {
            let (api, parameters) = (Arc::clone(&api), Arc::clone(&parameters));
            async move {
                let in_path = match path {
                    Some(Ok(Path(id))) => Some(id),
                    None => None,
                    Some(Err(_)) => {
                        let problem =
                            Problem::new("bad_path", "the path holds bytes that are no UTF-8", "escape text as UTF-8");
                        return problem.response(&api.base_url);
                    }
                };
                answer::get(&api, endpoint, &parameters, in_path, &uri, &headers).await
            }
        };
        // An address without a part to be read has nothing that could be refused.
        let method = match endpoint.in_path {
            Some(_) => {
                let handler = handler.clone();
                get(move |path, uri, headers| handler(Some(path), uri, headers))
            }
            None => get(move |uri, headers| handler(None, uri, headers)),
        };
        routes = routes.route(endpoint.path, method);
    }
    let own = Arc::clone(api);
    let ask = move |request: Request| {
        let api = Arc::clone(&own);
        async move { answer::ask(&api, request).await }
    };
    let own = Arc::clone(api);
    let start = move |headers: HeaderMap| {
        let api = Arc::clone(&own);
        async move { index(&api.base_url, &headers) }
    };
    let (html, json) = (docs::page(&document), Bytes::from(document.to_string()));
    let own = Arc::clone(api);
    let counted = Arc::clone(api);
    let other = Arc::clone(api);
    let routes = routes
        .route("/v1/ask", post(ask).layer(DefaultBodyLimit::max(api.limits.body)))
        .route("/v1", get(start.clone()))
        .route("/v1/", get(start))
        .route(DESCRIPTION, get(move || async move { fixed("application/json", Body::from(json)) }))
        .route(DOCS, get(move || async move { docs::html(&html) }))
        .fallback(page::serve)
        .with_state(Arc::clone(&own))
        .layer(from_fn_with_state(Arc::clone(api), guard))
        // Asked by machines that must be told even when everything else is busy.
        .route("/health", get(|| async { fixed("text/plain; charset=utf-8", Body::from("ok\n")) }))
        .route(
            "/metrics",
            get(move || async move {
                fixed("application/openmetrics-text; version=1.0.0; charset=utf-8", Body::from(counted.metrics.text()))
            }),
        )
        .method_not_allowed_fallback(move |uri: Uri| {
            let api = Arc::clone(&other);
            async move { page::method_not_allowed(&api, if uri.path() == "/v1/ask" { "POST" } else { "GET,HEAD" }) }
        });
    Ok(routes
        .layer(CompressionLayer::new())
        .layer(cors())
        .layer(from_fn(harden))
        .layer(from_fn_with_state(Arc::clone(api), observe)))
}

/// Any page may ask: answers hold nothing of whoever asks, and no cookie counts.
fn cors() -> CorsLayer {
    let told = [HeaderName::from_static(problem::STATUS), header::ETAG, header::LINK, header::RETRY_AFTER, list::TOTAL];
    let day = std::time::Duration::from_secs(86_400);
    let methods = [Method::GET, Method::HEAD, Method::POST, Method::OPTIONS];
    CorsLayer::new()
        .vary([])
        .allow_origin(Any)
        .allow_methods(methods)
        .allow_headers(Any)
        .expose_headers(told)
        .max_age(day)
}

fn fixed(media_type: &'static str, body: Body) -> Response<Body> {
    let mut response = Response::new(body);
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}
