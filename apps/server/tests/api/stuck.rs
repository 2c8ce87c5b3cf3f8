//! Data that never come to an end do not keep newer ones away.

use crate::running::data;
use crate::swap::{replace, wait};
use crate::*;
use degafam_server::Source;
use std::{
    fs,
    sync::{Mutex, mpsc},
    time::Duration,
};

#[test]
fn newer_data_are_taken_while_older_ones_hang() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("data");
    fs::write(&file, "embedded").unwrap();
    let (release, held) = mpsc::channel::<()>();
    let (read, held) = (file.clone(), Mutex::new(held));
    let load = move || match fs::read_to_string(&read).map_err(|e| e.to_string())?.as_str() {
        "endless" => {
            // Until the test lets go; what it gives then is out of date.
            let _ = held.lock().unwrap().recv();
            Ok(data("embedded", false, None))
        }
        name => Ok::<_, String>(data(name, false, None)),
    };
    let running = Running::with(Source::watched(vec![file.clone()], load).unwrap(), |settings| {
        settings.limits.poll = Duration::from_millis(20);
        settings.limits.load = Duration::from_millis(20);
    });
    let answer = || get(running.address, "/v1/catalogue").body;
    let embedded = answer();
    replace(&file, b"endless");
    wait("it is told", || running.log.text().contains("the new ones take longer than"));
    assert_eq!(answer(), embedded);
    replace(&file, b"made");
    wait("the new data are taken", || answer() != embedded);
    let made = answer();
    release.send(()).unwrap();
    wait("what was late is told", || running.log.text().contains("came too late"));
    assert_eq!(answer(), made);
}
