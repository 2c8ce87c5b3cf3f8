//! At most two connections to a host at once, and a pause between two questions where one is wished.

use super::settings::HOST_CONNECTIONS;
use std::{
    collections::HashMap,
    sync::{Condvar, Mutex, MutexGuard, PoisonError},
    thread,
    time::{Duration, Instant},
};

/// Doors of all hosts.
#[derive(Debug, Default)]
pub(crate) struct Hosts {
    doors: Mutex<HashMap<String, Door>>,
    left: Condvar,
    delay: Duration,
}

#[derive(Debug, Default)]
struct Door {
    inside: usize,
    /// When the next one may go in.
    next: Option<Instant>,
}

/// Somebody who is in, until dropped.
#[derive(Debug)]
pub(crate) struct Visit<'a> {
    hosts: &'a Hosts,
    host: String,
}

impl Hosts {
    pub(crate) fn new(delay: Duration) -> Self {
        Self { delay, ..Self::default() }
    }

    fn doors(&self) -> MutexGuard<'_, HashMap<String, Door>> {
        self.doors.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Waits until there is room at a host. Whoever is in leaves when its time is up, so nobody waits for ever.
    pub(crate) fn enter(&self, host: &str) -> Visit<'_> {
        let mut doors = self.doors();
        while doors.get(host).is_some_and(|door| door.inside >= HOST_CONNECTIONS) {
            doors = self.left.wait(doors).unwrap_or_else(PoisonError::into_inner);
        }
        let door = doors.entry(host.to_owned()).or_default();
        door.inside += 1;
        let now = Instant::now();
        let begin = door.next.map_or(now, |next| next.max(now));
        door.next = Some(begin + self.delay);
        drop(doors);
        thread::sleep(begin.duration_since(now));
        Visit { hosts: self, host: host.to_owned() }
    }
}

impl Drop for Visit<'_> {
    fn drop(&mut self) {
        if let Some(door) = self.hosts.doors().get_mut(&self.host) {
            door.inside = door.inside.saturating_sub(1);
        }
        self.hosts.left.notify_all();
    }
}
