//! A federation of orderly hosts: read whole, once, politely, and the same whatever happens on the way.

use super::federation::{ORGANIZATIONS, SERVICES, serve, start_of};
use super::run::{all_files, command, fetch, json, place, run};
use super::server::{Asked, Reply};
use crate::program::{PROGRAM, starter};
use std::{
    fs,
    process::Stdio,
    sync::{
        Arc, Condvar, Mutex,
        atomic::{AtomicU64, AtomicUsize, Ordering},
    },
    thread,
    time::{Duration, Instant},
};

const FILES: usize = 1 + ORGANIZATIONS + SERVICES;

/// Up to some milliseconds, by host, path and seed: orders that replies may come in.
fn shuffled(asked: &Asked, seed: u64) -> Duration {
    let sum = |sum: u64, byte: u8| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    let number = asked.host.bytes().chain(asked.path.bytes()).fold(seed.wrapping_mul(0x9e37_79b9) | 1, sum);
    Duration::from_millis((number >> 20) % 12)
}

/// Some files that cannot be read, without a need to wait.
fn odd(asked: &Asked, _: u16) -> Option<Reply> {
    match (asked.host.as_str(), asked.path.as_str()) {
        ("o3.localhost", "/s2.properties") => Some(Reply::Plain(404, vec![], Vec::new())),
        ("o4.localhost", "/organization.properties") => Some(Reply::Raw(b"SSH-2.0-x\r\n".to_vec())),
        ("o5.localhost", path) if path.starts_with("/s") => Some(Reply::Plain(501, vec![], Vec::new())),
        _ => None,
    }
}

#[test]
fn a_federation_is_read_and_answers() {
    let server = serve(|_| Duration::from_millis(3), |_, _| None);
    let (folder, out) = place();
    let start = start_of(server.port);
    let (code, said, err) = run(&fetch(&start, &out, &["--json"]));
    assert_eq!(code, 0, "{said}{err}");
    let document = json(&said);
    assert_eq!(document["counts"]["read"], FILES);
    assert_eq!((&document["counts"]["refused"], &document["complete"]), (&0.into(), &true.into()));
    assert_eq!(document["matches"].as_array().unwrap().len(), ORGANIZATIONS);
    {
        let counts = server.counts.lock().unwrap();
        assert!(counts.most.values().all(|most| *most <= 2), "two connections a host: {:?}", counts.most);
        let agent = format!("degafam/{} (+https://", env!("CARGO_PKG_VERSION"));
        assert!(counts.agents.keys().all(|name| name.starts_with(&agent)), "{:?}", counts.agents);
        assert!(counts.asked.values().all(|times| *times == 1), "every file once, every robots.txt once");
        assert_eq!(counts.asked.len(), FILES + ORGANIZATIONS + 1);
    }
    let (code, said, err) = run(&[
        "recommend",
        "Google Docs",
        "--near",
        "Nantes",
        "--software",
        "etherpad",
        "--data",
        &out,
        "--limit",
        "200",
        "--json",
    ]);
    assert_eq!(code, 0, "{said}{err}");
    let answer = json(&said);
    let found = |hoster: &&serde_json::Value| hoster["hoster"]["name"].as_str().unwrap().ends_with("of Loopback");
    assert!(answer["hosters"].as_array().unwrap().iter().filter(found).count() > 100);

    // The second time nothing is sent again, and the overlay stays as it was.
    let first = fs::read(&out).unwrap();
    let (code, said, _) = run(&fetch(&start, &out, &["--json"]));
    let document = json(&said);
    assert_eq!((code, &document["counts"]["unchanged"], &document["counts"]["read"]), (0, &FILES.into(), &0.into()));
    assert_eq!(server.counts.lock().unwrap().unchanged, FILES);
    assert_eq!(fs::read(&out).unwrap(), first);
    // Unless everything is to be forgotten.
    let (_, said, _) = run(&fetch(&start, &out, &["--json", "--fresh"]));
    assert_eq!(json(&said)["counts"]["read"], FILES);
    let left: Vec<_> =
        all_files(folder.path()).into_iter().filter(|p| p.to_string_lossy().contains(".unfinished")).collect();
    assert_eq!(left, Vec::<std::path::PathBuf>::new());
}

#[test]
fn a_host_is_asked_by_two_at_once_and_no_more() {
    // The first of its services is not answered before the second is asked for; a third would come while both wait.
    let met = (Mutex::new(0), Condvar::new());
    let wait = move |asked: &Asked| {
        if asked.path.starts_with("/s") {
            *met.0.lock().unwrap() += 1;
            met.1.notify_all();
            drop(met.1.wait_timeout_while(met.0.lock().unwrap(), Duration::from_secs(60), |here| *here < 2).unwrap());
        }
        Duration::from_millis(60)
    };
    let server = serve(wait, |_, _| None);
    let (_folder, out) = place();
    let start = format!("http://o1.localhost:{}/organization.properties", server.port);
    let (code, said, err) = run(&fetch(&start, &out, &["--json"]));
    assert_eq!((code, json(&said)["counts"]["read"].as_u64()), (0, Some(9)), "{err}");
    assert_eq!(server.counts.lock().unwrap().most["o1.localhost"], 2);
    // A pause between two questions is kept.
    let begin = Instant::now();
    assert_eq!(run(&fetch(&start, &out, &["--fresh", "--delay", "0.1"])).0, 0);
    assert!(begin.elapsed() >= Duration::from_millis(900), "robots.txt and nine files");
}

#[test]
fn the_order_of_replies_changes_nothing() {
    let seed = Arc::new(AtomicU64::new(1));
    let shared = Arc::clone(&seed);
    let server = serve(move |asked| shuffled(asked, shared.load(Ordering::SeqCst)), odd);
    let start = start_of(server.port);
    let mut overlays = Vec::new();
    for round in 1..=3 {
        seed.store(round, Ordering::SeqCst);
        let (_folder, out) = place();
        let (code, said, err) = run(&fetch(&start, &out, &["--json", "--retries", "0"]));
        assert_eq!(code, 0, "{err}");
        let mut document = json(&said);
        assert_eq!(document["counts"]["refused"], 1 + 1 + 8);
        document.as_object_mut().unwrap().retain(|key, _| key != "out" && key != "state");
        overlays.push((fs::read_to_string(&out).unwrap(), document));
    }
    assert!(overlays[0] == overlays[1] && overlays[1] == overlays[2]);
}

#[test]
fn nothing_is_lost_when_the_process_is_killed() {
    // So many are answered; the others wait, so that no process ends before it is killed.
    let answered = Arc::new(AtomicUsize::new(usize::MAX));
    let (shared, asked) = (Arc::clone(&answered), AtomicUsize::new(0));
    let wait = move |_: &Asked| {
        let before = asked.fetch_add(1, Ordering::SeqCst);
        while before >= shared.load(Ordering::SeqCst) {
            thread::sleep(Duration::from_millis(5));
        }
        Duration::from_millis(5)
    };
    let server = serve(wait, odd);
    let start = start_of(server.port);
    let (_whole_folder, whole) = place();
    assert_eq!(run(&fetch(&start, &whole, &["--retries", "0"])).0, 0);
    let asked_whole = server.total();

    let (folder, out) = place();
    fs::write(&out, "# the overlay of last week\n").unwrap();
    let mut kept_before = 0;
    for stop in [100, 500] {
        let before = server.total();
        answered.store(before + stop, Ordering::SeqCst);
        let mut child = command(&fetch(&start, &out, &["--retries", "0"]))
            .stderr(Stdio::null())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        while server.total() < before + stop {
            assert_eq!(child.try_wait().unwrap(), None, "it ended before it could be killed");
            thread::sleep(Duration::from_millis(1));
        }
        child.kill().unwrap();
        child.wait().unwrap();
        answered.store(usize::MAX, Ordering::SeqCst);
        assert_eq!(fs::read_to_string(&out).unwrap(), "# the overlay of last week\n", "it is whole or not there");
        let kept = all_files(&folder.path().join("overlay.toml.state/files")).len();
        assert!(kept > kept_before, "{kept}");
        kept_before = kept;
    }
    let before = server.total();
    let (code, said, err) = run(&fetch(&start, &out, &["--json", "--retries", "0"]));
    assert_eq!(code, 0, "{err}");
    let counts = &json(&said)["counts"];
    let kept = counts["kept"].as_u64().unwrap() as usize;
    assert!(kept + 20 >= kept_before && kept > 200, "{counts} of {kept_before}");
    // The server may still have been busy with what the killed process asked last.
    assert!(server.total() - before <= asked_whole - kept + 20, "what was kept is not asked for again");
    assert_eq!(fs::read_to_string(&out).unwrap(), fs::read_to_string(&whole).unwrap());
    assert!(all_files(folder.path()).iter().all(|path| !path.to_string_lossy().contains(".unfinished")), "swept");
}

#[test]
fn when_the_time_is_up_what_was_read_is_written() {
    let server = serve(|_| Duration::from_millis(20), |_, _| None);
    let start = start_of(server.port);
    let (_folder, out) = place();
    let (mut kept, mut rounds) = (0, 0);
    loop {
        let (code, said, err) = run(&fetch(&start, &out, &["--json", "--max-time", "0.6"]));
        rounds += 1;
        assert!(rounds < 400, "it never comes to an end");
        if code != 0 {
            assert!(code == 7 || code == 6, "nothing of it was read yet: {err}");
            continue;
        }
        let document = json(&said);
        let now = document["counts"]["kept"].as_u64().unwrap();
        assert!(now >= kept, "nothing is asked for twice");
        kept = now;
        if document["complete"] == true {
            assert_eq!(document["matches"].as_array().unwrap().len(), ORGANIZATIONS);
            break;
        }
        assert!(super::run::refused(&document).iter().any(|(_, rule)| rule == "time"));
    }
    assert!(rounds > 1, "the time was too long for this test");
}

/// A limit on the length of files stands for a full disk.
#[cfg(unix)]
#[test]
fn a_full_disk_leaves_the_last_overlay() {
    let server = serve(|_| Duration::ZERO, |_, _| None);
    let start = start_of(server.port);
    let (folder, out) = place();
    fs::write(&out, "# the overlay of last week\n").unwrap();
    let script = "trap '' XFSZ; ulimit -f 64; exec \"$@\"";
    let words = fetch(&start, &out, &[]);
    let output = starter("sh").args(["-c", script, "sh", PROGRAM]).args(&words).env("LC_ALL", "C").output().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(7), "{err}");
    assert!(err.contains("overlay.toml: "), "{err}");
    assert_eq!(fs::read_to_string(&out).unwrap(), "# the overlay of last week\n");
    let left = all_files(folder.path());
    assert!(left.iter().all(|path| !path.to_string_lossy().contains(".unfinished")), "what was begun is taken away");
    // With room again, nothing has to be fetched twice.
    let before = server.total();
    let (code, said, err) = run(&fetch(&start, &out, &["--json"]));
    assert_eq!((code, json(&said)["counts"]["kept"].as_u64()), (0, Some(FILES as u64)), "{err}");
    assert_eq!(server.total(), before);
}
