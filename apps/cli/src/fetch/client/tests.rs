//! What only a client of its own can show: redirects from a public host, and encryption.

use super::super::address;
use super::{Answer, Client, PublicOnly, Settings, TlsConfig};
use degafam::formats::Limits;
use rustls::pki_types::PrivateKeyDer;
use std::{
    io::{Read, Write},
    net::{IpAddr, Ipv4Addr, TcpListener},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
    time::Duration,
};
use ureq::tls::{Certificate, RootCerts};

fn settings() -> Settings {
    let time = Duration::from_secs(20);
    let limits = Limits::default();
    let (connect, read, total, run, delay) = (time, time, time, time, Duration::ZERO);
    Settings { allow_private: Vec::new(), connect, read, total, run, retries: 0, delay, limits }
}

/// A world in which one address of this machine is the public internet.
fn public_here(address: IpAddr) -> Option<&'static str> {
    (address != IpAddr::V4(Ipv4Addr::LOCALHOST)).then_some("a private address")
}

/// Reads one question, and answers it.
fn answer(stream: &mut (impl Read + Write), reply: &dyn Fn(&str) -> String) -> std::io::Result<()> {
    let mut asked = Vec::new();
    let mut byte = [0];
    while !asked.ends_with(b"\r\n\r\n") {
        stream.read_exact(&mut byte)?;
        asked.push(byte[0]);
    }
    let asked = String::from_utf8_lossy(&asked).into_owned();
    stream.write_all(reply(asked.split(' ').nth(1).unwrap()).as_bytes())?;
    stream.flush()
}

fn found(body: &str) -> String {
    format!("HTTP/1.1 200 X\r\nContent-Length: {}\r\n\r\n{body}", body.len())
}

#[test]
fn redirects_from_a_public_host_lead_to_no_private_one() {
    // It listens at all addresses, so what is refused could be connected to.
    let listener = TcpListener::bind("0.0.0.0:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let asked = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&asked);
    thread::spawn(move || {
        let reply = |path: &str| match path.strip_prefix("/to/") {
            Some(host) => {
                format!("HTTP/1.1 302 X\r\nLocation: http://{host}:{port}/secret\r\nContent-Length: 0\r\n\r\n")
            }
            None if path == "/robots.txt" => found(""),
            None => {
                counted.fetch_add(1, Ordering::SeqCst);
                found("secret = yes\n")
            }
        };
        for mut stream in listener.incoming().flatten() {
            let _ = answer(&mut stream, &reply);
        }
    });
    let client = Client::with(settings(), PublicOnly::but(public_here), TlsConfig::default());
    let get = |host: &str| client.get(&address::read(&format!("http://127.0.0.1:{port}/to/{host}")).unwrap(), None);
    for host in
        ["127.0.0.2", "127.2", "0x7f000002", "0.0.0.0", "[::ffff:127.0.0.2]", "[::ffff:7f00:1]", "[::1]", "10.0.0.1"]
    {
        let problem = get(host).unwrap_err();
        assert_eq!(problem.rule, "private", "{host}: {problem:?}");
    }
    assert_eq!(asked.load(Ordering::SeqCst), 0);
    assert!(matches!(get("127.0.0.1"), Ok(Answer::Body(bytes, _)) if bytes == b"secret = yes\n"));
}

#[test]
fn encryption_is_spoken_and_certificates_are_looked_at() {
    let made = rcgen::generate_simple_self_signed(vec!["a.localhost".to_owned()]).unwrap();
    let certificate = made.cert.der().clone();
    let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let server = rustls::ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    let server = Arc::new(server.with_no_client_auth().with_single_cert(vec![certificate.clone()], key).unwrap());
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    thread::spawn(move || {
        let reply = |path: &str| match path {
            "/robots.txt" => found(""),
            "/plain" => format!("HTTP/1.1 302 X\r\nLocation: http://a.localhost:{port}/\r\nContent-Length: 0\r\n\r\n"),
            _ => found("a = b\n"),
        };
        for stream in listener.incoming().flatten() {
            let connection = rustls::ServerConnection::new(Arc::clone(&server)).unwrap();
            let mut stream = rustls::StreamOwned::new(connection, stream);
            let _ = answer(&mut stream, &reply);
            stream.conn.send_close_notify();
            let _ = stream.flush();
        }
    });
    let trusted = Certificate::from_der(&certificate).to_owned();
    let tls = TlsConfig::builder().root_certs(RootCerts::new_with_certs(&[trusted])).build();
    let knowing = Client::with(settings(), PublicOnly::new(vec!["localhost".to_owned()]), tls);
    let url = |host: &str, path: &str| address::read(&format!("https://{host}:{port}{path}")).unwrap();
    assert!(matches!(knowing.get(&url("a.localhost", "/o"), None), Ok(Answer::Body(bytes, _)) if bytes == b"a = b\n"));
    assert_eq!(knowing.get(&url("a.localhost", "/plain"), None).unwrap_err().rule, "redirect");
    assert_eq!(knowing.get(&url("b.localhost", "/o"), None).unwrap_err().rule, "certificate", "it is of another host");
    let stranger = Client::with(settings(), PublicOnly::new(vec!["localhost".to_owned()]), TlsConfig::default());
    assert_eq!(stranger.get(&url("a.localhost", "/o"), None).unwrap_err().rule, "certificate", "nobody vouches for it");
}
