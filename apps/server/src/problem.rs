//! Errors as RFC 9457 writes them, and the status of HTTP for each outcome.

use axum::{
    body::Body,
    http::{HeaderValue, Response, StatusCode, header},
};
use degafam::{
    Finder, Lang, Outcome,
    formats::{ErrorDocument, Reply},
    places::PlaceOptions,
};
use serde_json::{Map, Value, json};

/// The status of HTTP for an outcome: what was recognised without an answer is no error.
pub(crate) const fn status(outcome: Outcome) -> StatusCode {
    match outcome {
        Outcome::Answered | Outcome::NothingRecognised | Outcome::NoHoster => StatusCode::OK,
        Outcome::NotUnderstood => StatusCode::BAD_REQUEST,
        Outcome::Place => StatusCode::UNPROCESSABLE_ENTITY,
        _ => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

/// The status of HTTP for a reply: hosters without distances are an answer, although the place was not clear.
pub(crate) fn status_of(reply: &Reply) -> StatusCode {
    let none = [r#"{"error":"#, r#"{"place":"#].iter().any(|start| reply.json.starts_with(start));
    if reply.status == Outcome::Place && !none { StatusCode::OK } else { status(reply.status) }
}

/// Whether the request was refused for a hoster that is not there.
pub(crate) fn names_nobody(reply: &Reply) -> bool {
    reply.json.starts_with(r#"{"error":{"code":"unknown_hoster""#)
}

/// The places that could be meant, asked for anew: an error holds their names only.
fn candidates(finder: &Finder, request: &Map<String, Value>) -> Option<Value> {
    let mut question = Map::from_iter([("ask".to_owned(), "place".into())]);
    question.insert("text".to_owned(), request.get("near").or_else(|| request.get("text"))?.clone());
    if let Some(country) = request.get("near_country").or_else(|| request.get("country")) {
        question.insert("country".to_owned(), country.clone());
    }
    let answer: Value = serde_json::from_str(&finder.ask(&Value::Object(question).to_string()).json).ok()?;
    answer.get("candidates").cloned()
}

/// `place` tells of a place that is not settled by candidates alone; in words it is the error of all other questions.
fn unplaced(finder: &Finder, request: &Map<String, Value>) -> Value {
    let of = |key: &str| request.get(key).and_then(Value::as_str);
    let text = of("text").unwrap_or_default();
    let options = PlaceOptions { country: of("country").map(str::to_owned), ..PlaceOptions::default() };
    match finder.place(text, &options).and_then(|answer| answer.settled(text)) {
        Err(error) => json!(error.document(Lang::En).error),
        Ok(_) => Value::Null,
    }
}

/// The header with the outcome of a question: the exit code of the command.
pub(crate) const STATUS: &str = "degafam-status";

/// Codes of the server's own, with what they mean. Those of the library stand in `schema/common.schema.json`.
pub(crate) const CODES: [(&str, StatusCode, &str); 7] = [
    ("bad_path", StatusCode::BAD_REQUEST, "The path holds bytes that are no UTF-8."),
    ("not_found", StatusCode::NOT_FOUND, "Nothing is at that address."),
    ("method_not_allowed", StatusCode::METHOD_NOT_ALLOWED, "The address answers to other methods."),
    ("too_slow", StatusCode::REQUEST_TIMEOUT, "The request did not come whole, or was not answered, in time."),
    ("too_long", StatusCode::URI_TOO_LONG, "The address is longer than any question."),
    ("unreadable", StatusCode::INTERNAL_SERVER_ERROR, "A file of the page cannot be read."),
    ("busy", StatusCode::SERVICE_UNAVAILABLE, "As many requests as the server takes are being answered."),
];

/// One error.
#[derive(Debug)]
pub(crate) struct Problem {
    status: StatusCode,
    /// As the library writes it: code, message, hint.
    error: Value,
    outcome: Option<Outcome>,
    candidates: Option<Value>,
}

impl Problem {
    /// An error of the server's own, by its code.
    pub(crate) fn new(code: &'static str, message: &str, hint: &str) -> Self {
        let known = CODES.iter().find(|(known, ..)| *known == code);
        let status = known.map_or(StatusCode::INTERNAL_SERVER_ERROR, |(_, status, _)| *status);
        Self { status, error: json!(ErrorDocument::new(code, message, hint).error), outcome: None, candidates: None }
    }

    /// Parameters that cannot be read.
    pub(crate) fn usage(document: ErrorDocument) -> Self {
        Self::of(Outcome::NotUnderstood, json!(document.error))
    }

    fn of(outcome: Outcome, error: Value) -> Self {
        Self { status: status(outcome), error, outcome: Some(outcome), candidates: None }
    }

    /// What the library could not answer, as a problem.
    pub(crate) fn reply(finder: &Finder, request: &Map<String, Value>, reply: &Reply) -> Self {
        let candidates = if reply.status == Outcome::Place { candidates(finder, request) } else { None };
        let mut document: Value = serde_json::from_str(&reply.json).unwrap_or_default();
        let error = match document.get_mut("error") {
            Some(error) => error.take(),
            None => unplaced(finder, request),
        };
        let mut problem = Self::of(reply.status, error);
        problem.candidates = candidates;
        if names_nobody(reply) {
            problem.status = StatusCode::NOT_FOUND;
        }
        problem
    }

    pub(crate) fn response(&self, base: &str) -> Response<Body> {
        let part = |key: &str| self.error.get(key).and_then(Value::as_str).unwrap_or_default();
        let code = part("code");
        let mut document = json!({
            "type": format!("{base}/v1/docs#{code}"),
            "title": code.replace('_', " "),
            "status": self.status.as_u16(),
            "detail": part("message"),
            "code": code,
            "hint": part("hint"),
        });
        if let (Some(candidates), Some(document)) = (&self.candidates, document.as_object_mut()) {
            document.insert("candidates".to_owned(), candidates.clone());
        }
        let mut response = Response::new(Body::from(document.to_string()));
        *response.status_mut() = self.status;
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
        if let Some(outcome) = self.outcome {
            headers.insert(STATUS, HeaderValue::from(u16::from(outcome.code())));
        }
        if self.status == StatusCode::SERVICE_UNAVAILABLE {
            // A request takes milliseconds.
            headers.insert(header::RETRY_AFTER, HeaderValue::from_static("1"));
        }
        response
    }
}
