//! The page's files, and what stands in their place.

use crate::running::embedded;
use crate::*;
use std::{fs, path::Path};

fn write(folder: &Path, name: &str, content: &[u8]) {
    fs::create_dir_all(folder.join(name).parent().unwrap()).unwrap();
    fs::write(folder.join(name), content).unwrap();
}

fn served() -> (tempfile::TempDir, Running) {
    let folder = tempfile::tempdir().unwrap();
    let web = folder.path().join("web");
    write(folder.path(), "secret.txt", b"secret");
    write(&web, "index.html", b"<!doctype html><title>the page</title>");
    write(&web, "assets/index-B2aX9_Qd.js", b"let long = 1;");
    write(&web, "assets/index-B2aX9_Qd.js.gz", b"as gzip");
    write(&web, "assets/index-B2aX9_Qd.js.br", b"as brotli");
    write(&web, "core.wasm", b"\0asm");
    write(&web, "app.webmanifest", b"{}");
    let running = Running::with(embedded(), |settings| settings.page = Some(web));
    (folder, running)
}

#[test]
fn files_have_their_types_and_bring_their_own_policy() {
    let (_folder, running) = served();
    for (path, kind) in [
        ("/", "text/html"),
        ("/index.html", "text/html"),
        ("/assets/index-B2aX9_Qd.js", "text/javascript"),
        ("/core.wasm", "application/wasm"),
        ("/app.webmanifest", "application/manifest+json"),
    ] {
        let reply = get(running.address, path);
        assert_eq!(reply.status, 200, "{path}");
        assert_eq!(reply.header("content-type"), Some(kind), "{path}");
        assert_eq!(reply.header("x-content-type-options"), Some("nosniff"), "{path}");
    }
    assert_eq!(get(running.address, "/").header("content-security-policy"), None);
}

#[test]
fn what_is_packed_already_is_sent_packed() {
    let (_folder, running) = served();
    let ask = |coding: &str| {
        get_with(running.address, "/assets/index-B2aX9_Qd.js", &format!("Accept-Encoding: {coding}\r\n"))
    };
    for (coding, body) in [("br", "as brotli"), ("gzip", "as gzip")] {
        let reply = ask(coding);
        assert_eq!((reply.header("content-encoding"), reply.text()), (Some(coding), body));
    }
    assert_eq!(ask("identity").text(), "let long = 1;");
}

#[test]
fn files_are_kept_as_long_as_their_names_allow() {
    let (_folder, running) = served();
    let hashed = get(running.address, "/assets/index-B2aX9_Qd.js");
    assert_eq!(hashed.header("cache-control"), Some("public, max-age=31536000, immutable"));
    let page = get(running.address, "/index.html");
    assert_eq!(page.header("cache-control"), Some("no-cache"));
    let tag = page.header("etag").unwrap();
    let again = get_with(running.address, "/index.html", &format!("If-None-Match: {tag}\r\n"));
    assert_eq!((again.status, again.body.len(), again.header("etag")), (304, 0, Some(tag)));
    let other = get_with(running.address, "/index.html", "If-None-Match: \"other\"\r\n");
    assert_eq!(other.status, 200);
}

#[test]
fn nothing_outside_the_folder_is_served() {
    let (_folder, running) = served();
    for path in [
        "/../secret.txt",
        "/..%2fsecret.txt",
        "/%2e%2e/secret.txt",
        "/%2e%2e%2fsecret.txt",
        "/..%5csecret.txt",
        "/..\\secret.txt",
        "/assets/../../secret.txt",
        "/assets/..%2f..%2fsecret.txt",
        "/%252e%252e%252fsecret.txt",
        "/..%c0%afsecret.txt",
        "/....//secret.txt",
        "/.%00./secret.txt",
        "/index.html%00",
        "/%00",
        "//secret.txt",
        "/%2fsecret.txt",
        "/./../secret.txt",
        "/assets",
        "//assets",
        "/nothing",
    ] {
        let reply = get(running.address, path);
        assert!(matches!(reply.status, 400 | 404), "{path}: {}", reply.status);
        assert!(!String::from_utf8_lossy(&reply.body).contains("secret\""), "{path}");
    }
    let long = format!("/{}", "a".repeat(4000));
    assert_eq!(get(running.address, &long).status, 404);
}

#[test]
fn without_a_page_the_start_page_leads_to_the_documentation() {
    let running = Running::new();
    let start = get(running.address, "/");
    assert_eq!(start.header("content-type"), Some("text/html; charset=utf-8"));
    assert!(start.text().contains("href=\"v1/docs\""));
    assert_eq!(get(running.address, "/index.html").status, 404);
}

#[test]
fn the_documentation_asks_nobody_else_for_anything() {
    let running = Running::new();
    let page = get(running.address, "/v1/docs");
    assert!(page.header("content-security-policy").unwrap().starts_with("default-src 'none'"));
    // Examples show addresses, as text.
    for word in ["=\"http", "=\"//", "url(", "@import", "<script", "<link", "<img", "src="] {
        assert!(!page.text().contains(word), "{word}");
    }
    // What it tries is answered.
    let tried: Vec<&str> =
        page.text().split("Try <a href=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert_eq!(tried.len(), 22);
    for address in tried {
        let reply = get(running.address, &format!("/v1/{}", address.replace("&amp;", "&")));
        assert_eq!((reply.status, reply.header("degafam-status")), (200, Some("0")), "{address}");
    }
}
