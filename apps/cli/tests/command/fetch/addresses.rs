//! Which addresses are asked, and what is said of one that cannot be.

use super::federation::{organization, serve, start_of};
use super::run::{fetch, json, place, refused, run};
use super::server::Reply;
use std::{path::Path, time::Duration};

#[test]
fn private_addresses_are_refused_unless_they_are_wished() {
    let server = serve(|_| Duration::ZERO, |_, _| None);
    let (folder, out) = place();
    let start = start_of(server.port);
    let (code, _, err) = run(&["data", "fetch", &start, "--out", &out]);
    assert_eq!(code, 7, "{err}");
    assert!(err.contains("127.0.0.1, an address of this machine") && err.contains("--allow-private"), "{err}");
    assert_eq!(server.total(), 0, "nothing was connected to");
    assert!(!Path::new(&out).exists());
    let (code, said, _) = run(&["data", "check", "--chatonsinfos", &start, "--json"]);
    let error = json(&said);
    assert_eq!((code, &error["error"]["code"]), (7, &"fetch".into()), "{said}");
    assert_eq!(server.total(), 0);
    drop(folder);
}

/// Redirects are looked at again, each; numbers are no way around.
#[test]
fn every_hop_is_an_address_of_the_web() {
    let server = serve(
        |_| Duration::ZERO,
        |asked, port| {
            let at =
                |host: &str| Some(Reply::Plain(302, vec![("Location", format!("http://{host}:{port}/p"))], Vec::new()));
            match asked.path.as_str() {
                "/decimal" => at("2130706433"),
                "/octal" => at("0177.0.0.1"),
                "/p" => Some(Reply::File(organization(1, port))),
                _ => None,
            }
        },
    );
    let (_folder, out) = place();
    for way in ["decimal", "octal"] {
        // With the address allowed the way is followed, so without it is the address that is refused.
        let start = format!("http://a.localhost:{}/{way}", server.port);
        let (code, said, err) =
            run(&fetch(&start, &out, &["--json", "--fresh", "--depth", "0", "--allow-private", "127.0.0.1"]));
        assert_eq!((code, json(&said)["counts"]["read"].as_u64()), (0, Some(1)), "{err}");
    }
    assert_eq!(server.asked("127.0.0.1", "/p"), 2);
}

#[test]
fn what_is_no_address_is_told_before_anything_is_asked() {
    let (_folder, out) = place();
    for (start, exit) in [
        ("ftp://a.example/o", 2),
        ("a.example/o", 2),
        ("https://user:password@a.example/o", 2),
        ("http://127.0.0.1/o", 2),
        ("http://[::1]/o", 2),
        ("http://[::ffff:127.0.0.1]/o", 2),
        ("http://0x7f.0x0.0x0.0x1/o", 7),
    ] {
        let (code, _, err) = run(&["data", "fetch", start, "--out", &out, "--retries", "0"]);
        assert_eq!(code, exit, "{start}: {err}");
    }
    let (code, _, err) = run(&["data", "fetch", "https://a.example/o", "--out", "o.bin"]);
    assert!(code == 2 && err.contains(".toml or .json"), "{err}");
    for (option, value) in [("--timeout", "-1"), ("--timeout", "soon"), ("--delay", "1e9"), ("--retries", "11")] {
        assert_eq!(run(&["data", "fetch", "https://a.example/o", "--out", &out, option, value]).0, 2, "{option}");
    }
    assert!(!Path::new(&out).exists());
}

#[test]
fn one_file_is_checked_where_it_lies() {
    let server = serve(|_| Duration::ZERO, |_, _| None);
    let url = format!("http://o1.localhost:{}/organization.properties", server.port);
    let check = |url: &str, more: &[&str]| {
        run(&[&["data", "check", "--chatonsinfos", url, "--allow-private", "localhost"], more].concat())
    };
    let (code, said, err) = check(&url, &[]);
    assert_eq!(code, 0, "{said}{err}");
    assert!(said.contains("gain: organization.legal.url") && said.contains("0 errors"), "{said}");
    assert_eq!(server.total(), 2, "robots.txt and the file, and none that it names");
    let (code, said, _) = check(&url, &["--json"]);
    assert_eq!((code, json(&said)["errors"].as_u64()), (0, Some(0)));
    let missing = url.replace("organization", "missing");
    let (code, _, err) = check(&missing, &[]);
    assert!(code == 7 && err.contains("answered 404"), "{err}");
    assert_eq!(check(&url, &["--origin", "https://a.example/"]).0, 2);
}

/// Encrypted is spoken where it is asked for: a server that does not is told, and never asked in the open.
#[test]
fn https_is_not_given_up() {
    let server = serve(|_| Duration::ZERO, |_, _| None);
    let (_folder, out) = place();
    let start = start_of(server.port).replace("http://", "https://");
    let (code, said, _) =
        run(&fetch(&start, &out, &["--json", "--retries", "0", "--read-timeout", "2", "--timeout", "4"]));
    assert_eq!(code, 7, "{said}");
    assert_eq!(server.asked("f.localhost", "/federation.properties"), 0);
}

#[test]
fn one_file_under_two_spellings_is_read_once() {
    let server = serve(
        |_| Duration::ZERO,
        |asked, port| {
            (asked.path == "/two").then(|| {
                let name = |host: &str| format!("http://{host}:{port}/organization.properties");
                let (a, b) = (name("o1.localhost"), name("O1.LocalHost"));
                Reply::File(format!("file.class = Federation\nfederation.name = Two\nsubs.a = {a}\nsubs.b = {b}\n"))
            })
        },
    );
    let (_folder, out) = place();
    let start = format!("http://f.localhost:{}/two", server.port);
    let (code, said, err) = run(&fetch(&start, &out, &["--json"]));
    assert_eq!(code, 0, "{err}");
    let document = json(&said);
    assert_eq!(document["matches"].as_array().unwrap().len(), 1);
    assert_eq!(refused(&document).iter().map(|(_, rule)| rule.as_str()).collect::<Vec<_>>(), ["double"]);
}

#[test]
fn a_file_that_moved_is_known_again_where_it_went() {
    let server = serve(
        |_| Duration::ZERO,
        |asked, port| match asked.path.as_str() {
            "/old" => Some(Reply::Plain(301, vec![("Location", format!("http://b.localhost:{port}/new"))], Vec::new())),
            "/new" => Some(Reply::File(organization(1, port))),
            _ => None,
        },
    );
    let (_folder, out) = place();
    let start = format!("http://a.localhost:{}/old", server.port);
    for counted in ["read", "unchanged"] {
        let (code, said, err) = run(&fetch(&start, &out, &["--json", "--depth", "0"]));
        let document = json(&said);
        assert_eq!((code, document["counts"][counted].as_u64()), (0, Some(1)), "{err}");
        assert_eq!(document["files"][0]["url"], start, "it is known by the address that names it");
    }
    assert_eq!((server.asked("b.localhost", "/robots.txt"), server.asked("b.localhost", "/new")), (2, 2));
}
