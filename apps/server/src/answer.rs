//! From a request of HTTP to the library's answer, and back.

use crate::api::Api;
use crate::cache::{self, Keep};
use crate::endpoints::{Endpoint, Written};
use crate::list;
use crate::parameters::{self, FIELDS, Parameter};
use crate::problem::{self, Problem};
use axum::{
    body::{Body, Bytes, HttpBody},
    extract::{FromRequest, Request},
    http::{HeaderMap, HeaderValue, Response, StatusCode, Uri, header},
};
use degafam::{
    Finder, Outcome,
    formats::{ErrorDocument, Reply},
};
use serde_json::{Map, Value};
use std::sync::Arc;

/// Answers an address.
pub(crate) async fn get(
    api: &Api,
    endpoint: &Endpoint,
    parameters: &[Parameter],
    in_path: Option<String>,
    uri: &Uri,
    headers: &HeaderMap,
) -> Response<Body> {
    let mut request = endpoint.request();
    if let (Some(key), Some(value)) = (endpoint.in_path, in_path) {
        request.insert(key.to_owned(), value.into());
    }
    let query = uri.query().unwrap_or_default();
    if let Err(document) = parameters::read(parameters, endpoint.path, query, &mut request) {
        return Problem::usage(document).response(&api.base_url);
    }
    let draws = !request.contains_key("seed") && parameters.iter().any(|parameter| parameter.key == "seed");
    let finder = api.data.finder();
    let mut sorted = Value::Object(request.clone());
    // Built with what keeps keys in the order they came in, the same question would have as many tags as orders.
    sorted.sort_all_objects();
    let text = sorted.to_string();
    let keep = match cache::tag(&finder, &text) {
        Some(tag) if !draws && endpoint.shared => Keep::Public(tag),
        Some(tag) if !draws => Keep::Private(tag),
        _ => Keep::Never,
    };
    if keep.held(headers) {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        keep.say(response.headers_mut());
        return response;
    }
    let fields = request.remove(FIELDS);
    let text = if fields.is_some() { Value::Object(request.clone()).to_string() } else { text };
    let mut reply = match endpoint.slow {
        true => beside(&finder, text).await,
        false => finder.ask(&text),
    };
    if problem::status_of(&reply) != StatusCode::OK {
        return Problem::reply(&finder, &request, &reply).response(&api.base_url);
    }
    if let (Some((name, _)), Some(Value::Array(fields))) = (endpoint.parts, &fields) {
        reply.json = list::narrowed(&reply.json, name, fields).unwrap_or(reply.json);
    }
    let total = reply.total;
    let mut response = match endpoint.written {
        Written::Json | Written::Geojson => raw(reply.status, reply.json, endpoint.media_type()),
        Written::Csv => raw(reply.status, table(&reply.json), "text/csv; charset=utf-8; header=present"),
    };
    keep.say(response.headers_mut());
    if let Some(total) = total {
        let number =
            |key: &str| request.get(key).and_then(Value::as_u64).and_then(|number| usize::try_from(number).ok());
        let address = format!("{}{}", api.base_url, uri.path());
        let page = (number("limit"), number("offset").unwrap_or_default());
        list::say(response.headers_mut(), &address, query, page, total);
    }
    response
}

/// The table of a document that holds one.
fn table(json: &str) -> String {
    let document: Option<Value> = serde_json::from_str(json).ok();
    match document.as_ref().and_then(|document| document.get("csv")) {
        Some(Value::String(csv)) => csv.clone(),
        _ => String::new(),
    }
}

/// Answers a request in JSON, with the very document of the library whatever comes of it.
pub(crate) async fn ask(api: &Api, request: Request) -> Response<Body> {
    let refused = |status, code, message: &str, hint: &str| {
        let json = serde_json::to_string(&ErrorDocument::new(code, message, hint)).unwrap_or_default();
        let mut response = raw(Outcome::NotUnderstood, json, "application/json");
        *response.status_mut() = status;
        response
    };
    let long = || {
        let message = format!("the request has more than {} bytes", api.limits.body);
        refused(StatusCode::PAYLOAD_TOO_LARGE, "query_too_long", &message, "send one question")
    };
    // One that announces too much is not waited for.
    if request.body().size_hint().lower() > api.limits.body as u64 {
        return long();
    }
    let body = match Bytes::from_request(request, &()).await {
        Ok(body) => body,
        Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => return long(),
        Err(_) => {
            return refused(StatusCode::BAD_REQUEST, "bad_request", "the body did not come whole", "send it again");
        }
    };
    let Ok(text) = String::from_utf8(body.into()) else {
        return refused(StatusCode::BAD_REQUEST, "bad_request", "the request is no text", "send JSON as UTF-8");
    };
    let finder = api.data.finder();
    // Any question may be asked here, so that it may take long.
    let reply = beside(&finder, text.clone()).await;
    let mut response = raw(reply.status, reply.json.clone(), "application/json");
    *response.status_mut() = problem::status_of(&reply);
    let request: Map<String, Value> = serde_json::from_str(&text).unwrap_or_default();
    if problem::names_nobody(&reply) {
        *response.status_mut() = StatusCode::NOT_FOUND;
    }
    if request.get("format").is_some_and(|format| format == "geojson") && response.status() == StatusCode::OK {
        response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/geo+json"));
    }
    Keep::Never.say(response.headers_mut());
    response
}

/// Answers on a thread of its own, so that the threads of the sockets go on.
async fn beside(finder: &Arc<Finder>, text: String) -> Reply {
    let own = Arc::clone(finder);
    match tokio::task::spawn_blocking(move || own.ask(&text)).await {
        Ok(reply) => reply,
        // Nothing panics; were it otherwise, the empty question tells the client something true.
        Err(_) => finder.ask("{}"),
    }
}

fn raw(outcome: Outcome, json: String, media_type: &'static str) -> Response<Body> {
    let mut response = Response::new(Body::from(json));
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    response.headers_mut().insert(problem::STATUS, HeaderValue::from(u16::from(outcome.code())));
    response
}
