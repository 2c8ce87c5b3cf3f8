//! The page: files of a folder, as they are.

use crate::api::Api;
use crate::cache;
use crate::docs;
use crate::problem::Problem;
use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, Method, Response, StatusCode, header},
};
use std::{io::ErrorKind, sync::Arc};
use tower_http::services::ServeDir;

/// A file, the start page, or the news that nothing is there.
pub(crate) async fn serve(State(api): State<Arc<Api>>, request: Request) -> Response<Body> {
    let absent = || Problem::new("not_found", "nothing is at that address", "see /v1/docs").response(&api.base_url);
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return method_not_allowed(&api, "GET,HEAD");
    }
    let Some(folder) = &api.page else {
        return if request.uri().path() == "/" { docs::start() } else { absent() };
    };
    let (path, headers) = (request.uri().path().to_owned(), request.headers().clone());
    let mut files = ServeDir::new(folder).precompressed_br().precompressed_gzip();
    let response = match files.try_call(request).await {
        Ok(response) => response.map(Body::new),
        // A name that no file can have: too long, or with a NUL.
        Err(error) if matches!(error.kind(), ErrorKind::InvalidInput | ErrorKind::InvalidFilename) => return absent(),
        Err(_) => return Problem::new("unreadable", "the file cannot be read", "try again").response(&api.base_url),
    };
    kept(response, &path, &headers).unwrap_or_else(absent)
}

/// Tells how a file may be kept. Redirections to folders are left out: none of the page's addresses needs one.
fn kept(mut response: Response<Body>, path: &str, asked: &axum::http::HeaderMap) -> Option<Response<Body>> {
    let status = response.status();
    if !status.is_success() && !matches!(status, StatusCode::NOT_MODIFIED | StatusCode::RANGE_NOT_SATISFIABLE) {
        return None;
    }
    let keep = if hashed(path) { "public, max-age=31536000, immutable" } else { "no-cache" };
    response.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static(keep));
    if status == StatusCode::OK
        && let Some(tag) = cache::tag_of_file(response.headers())
    {
        response.headers_mut().insert(header::ETAG, tag.clone());
        if cache::held(asked, &tag) {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            *response.body_mut() = Body::empty();
            for name in [header::CONTENT_LENGTH, header::CONTENT_TYPE, header::CONTENT_ENCODING] {
                response.headers_mut().remove(name);
            }
        }
    }
    Some(response)
}

/// Whether the name of a file changes with its content, as bundlers name theirs: `/assets/index-B2aX9_Qd.js`. The eight
/// letters hold a capital or a digit, or they are a word.
fn hashed(path: &str) -> bool {
    let Some(file) = path.strip_prefix("/assets/") else { return false };
    let stem = file.rsplit('/').next().and_then(|name| name.split('.').next()).unwrap_or_default();
    let letters: Vec<char> = stem.chars().rev().take(9).collect();
    let Some((&'-', hash)) = letters.split_last() else { return false };
    hash.len() == 8 && hash.iter().any(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit())
}

/// The answer to a method that an address does not know.
pub(crate) fn method_not_allowed(api: &Api, allowed: &'static str) -> Response<Body> {
    let hint = format!("use {}", allowed.replace(',', " or "));
    let problem = Problem::new("method_not_allowed", "that method is not answered here", &hint);
    let mut response = problem.response(&api.base_url);
    response.headers_mut().insert(header::ALLOW, HeaderValue::from_static(allowed));
    response
}

#[cfg(test)]
mod tests {
    use super::hashed;

    #[test]
    fn only_names_with_a_hash_are_kept_for_ever() {
        for path in ["/assets/index-B2aX9_Qd.js", "/assets/degafam_bg-C0ffee12.wasm", "/assets/a/b-12345678.css"] {
            assert!(hashed(path), "{path}");
        }
        for path in ["/", "/index.html", "/sw.js", "/assets/world-outlines.json", "/assets/x.js", "/x-B2aX9_Qd.js"] {
            assert!(!hashed(path), "{path}");
        }
    }
}
