//! The documentation page, written once from the description of the API. It asks nobody else for anything, and runs
//! no script.

use crate::endpoints::ENDPOINTS;
use crate::problem::CODES;
use crate::schemas;
use axum::{
    body::Body,
    http::{HeaderValue, Response, header},
};
use serde_json::Value;
use std::fmt::Write;

/// Where it stands.
pub(crate) const DOCS: &str = "/v1/docs";

const STYLE: &str = include_str!("docs.css");

/// The page as HTML.
pub(crate) fn page(document: &Value) -> String {
    let text = |pointer: &str| escaped(document.pointer(pointer).and_then(Value::as_str).unwrap_or_default());
    let mut html = head("degafam API");
    let _ = write!(
        html,
        "<h1>{} API <small>{}</small></h1>\n<p>{}</p>\n<p><a href=\"openapi.json\">OpenAPI 3.1 description</a></p>\n<nav><ul>\n",
        text("/info/title"),
        text("/info/version"),
        code(&text("/info/description")),
    );
    let operations: Vec<(&String, &str, &Value)> = operations(document).collect();
    for (path, method, operation) in &operations {
        let _ = writeln!(
            html,
            "<li><a href=\"#{}\"><code>{method} {}</code></a> {}</li>",
            part(operation, "operationId"),
            escaped(path),
            part(operation, "summary")
        );
    }
    html += "</ul></nav>\n";
    for (path, method, operation) in &operations {
        section(&mut html, document, path, method, operation);
    }
    errors(&mut html, document);
    html + "</main>\n"
}

fn head(title: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width\">\n<title>{title}</title>\n<style>{STYLE}</style>\n<main>\n"
    )
}

fn operations(document: &Value) -> impl Iterator<Item = (&String, &'static str, &Value)> {
    let paths = document.get("paths").and_then(Value::as_object).into_iter().flatten();
    paths.filter_map(|(path, item)| match item.get("get") {
        Some(operation) => Some((path, "GET", operation)),
        None => Some((path, "POST", item.get("post")?)),
    })
}

fn section(html: &mut String, document: &Value, path: &str, method: &str, operation: &Value) {
    let _ = write!(
        html,
        "<section id=\"{}\">\n<h2><code>{method} {}</code></h2>\n<p>{}. {}</p>\n",
        part(operation, "operationId"),
        escaped(path),
        part(operation, "summary"),
        code(&part(operation, "description")),
    );
    if let Some(endpoint) = ENDPOINTS.iter().find(|endpoint| endpoint.path == path) {
        let example = endpoint.try_it();
        let _ = writeln!(html, "<p>Try <a href=\"{0}\">{0}</a></p>", escaped(example.trim_start_matches("/v1/")));
    }
    let parameters = operation.get("parameters").and_then(Value::as_array).into_iter().flatten();
    let rows: String = parameters.map(|parameter| row(document, parameter)).collect();
    if !rows.is_empty() {
        let _ = writeln!(html, "<table><tr><th>Parameter<th>Values<th>Meaning</tr>\n{rows}</table>");
    }
    let shown = operation.pointer("/responses/200/content").and_then(Value::as_object).into_iter().flatten();
    for (_, content) in shown {
        let Some(example) = content.pointer("/examples/made") else { continue };
        let answer = match example.get("value") {
            Some(Value::String(text)) => text.clone(),
            Some(value) => serde_json::to_string_pretty(value).unwrap_or_default(),
            None => continue,
        };
        let summary = part(example, "summary");
        let _ =
            writeln!(html, "<details><summary>Example: {summary}</summary><pre>{}</pre></details>", escaped(&answer));
    }
    html.push_str("<details><summary>Responses</summary><ul>\n");
    for (status, response) in operation.get("responses").and_then(Value::as_object).into_iter().flatten() {
        let schema =
            response.pointer("/content").and_then(Value::as_object).into_iter().flatten().map(|(kind, _)| kind);
        let kinds: Vec<String> = schema.map(|kind| format!("<code>{}</code>", escaped(kind))).collect();
        let _ = writeln!(html, "<li><b>{status}</b> {} {}</li>", part(response, "description"), kinds.join(" "));
    }
    html.push_str("</ul></details>\n</section>\n");
}

fn row(document: &Value, parameter: &Value) -> String {
    let schema = parameter.get("schema").unwrap_or(&Value::Null);
    let required = parameter.get("required").and_then(Value::as_bool).unwrap_or_default();
    let name = part(parameter, "name");
    let mark = if required { " <b>required</b>" } else { "" };
    let meaning = code(&part(parameter, "description"));
    format!("<tr><td><code>{name}</code>{mark}<td>{}<td>{meaning}</tr>\n", values(document, schema))
}

/// The values of a parameter in words.
fn values(document: &Value, schema: &Value) -> String {
    let components = document.pointer("/components/schemas").and_then(Value::as_object);
    let Some(schema) = components.and_then(|components| schemas::resolved(components, schema)) else {
        return String::new();
    };
    if let Some(words) = schema.get("enum").and_then(Value::as_array) {
        let words = words.iter().filter_map(Value::as_str).map(|word| format!("<code>{}</code>", escaped(word)));
        return words.collect::<Vec<_>>().join(" ");
    }
    if let Some(items) = schema.get("items") {
        return values(document, items);
    }
    let mut told = part(schema, "type");
    for (key, words) in [("minimum", "from"), ("exclusiveMinimum", "above"), ("maximum", "to")] {
        if let Some(bound) = schema.get(key) {
            let _ = write!(told, " {words} {bound}");
        }
    }
    told
}

/// Every code of an error, where the `type` of a problem points.
fn errors(html: &mut String, document: &Value) {
    html.push_str("<section id=\"errors\">\n<h2>Errors</h2>\n<dl>\n");
    for (code, status, meaning) in CODES {
        let _ = writeln!(html, "<dt id=\"{code}\"><code>{code}</code> {}<dd>{meaning}", status.as_u16());
    }
    let known = document.pointer("/components/schemas/ErrorCode/enum");
    for code in known.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str) {
        let _ = writeln!(
            html,
            "<dt id=\"{0}\"><code>{0}</code><dd>Of the library; `detail` and `hint` say more.",
            escaped(code)
        );
    }
    html.push_str("</dl>\n</section>\n");
}

fn part(value: &Value, key: &str) -> String {
    escaped(value.get(key).and_then(Value::as_str).unwrap_or_default())
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Text in backquotes as code.
fn code(text: &str) -> String {
    let parts = text.split('`').enumerate();
    parts.map(|(at, part)| if at % 2 == 1 { format!("<code>{part}</code>") } else { part.to_owned() }).collect()
}

/// A response that may hold its own style, and nothing else.
pub(crate) fn html(page: &str) -> Response<Body> {
    let mut response = Response::new(Body::from(page.to_owned()));
    let policy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
    response
}

/// What stands at `/` where no page is served.
pub(crate) fn start() -> Response<Body> {
    let body = "<h1>degafam</h1>\n<p>Which free software replaces a web giant's service, and who offers it near you.</p>\n\
                <p>The API is here: <a href=\"v1/docs\">its documentation</a>, \
                <a href=\"v1/recommend?what=Google+Docs&amp;near=Nantes\">an example</a>.</p>\n</main>\n";
    html(&(head("degafam") + body))
}
