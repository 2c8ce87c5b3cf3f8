//! Visits to many offers: one at a time to a host, several hosts at once.

use super::history::Offered;
use super::observation::Observation;
use super::table::Table;
use super::visit::Visit;
use crate::failure::Failure;
use crate::fetch::{Problem, Visitor, host_of, read_address};
use degafam::model::Date;
use std::{
    collections::BTreeMap,
    hash::{DefaultHasher, Hash, Hasher},
    sync::{Mutex, PoisonError, mpsc},
    thread,
};
use url::Url;

/// Hosts asked at once: enough that slow ones hold nobody up.
const HOSTS: usize = 16;

/// An offer to visit.
#[derive(Debug, Clone)]
pub(crate) struct Target {
    pub(crate) offer: Offered,
    url: Url,
}

impl Target {
    /// An offer, if its address can be asked.
    ///
    /// # Errors
    /// Why it cannot.
    pub(crate) fn new(offer: Offered) -> Result<Self, Problem> {
        read_address(&offer.url).map(|url| Self { offer, url })
    }
}

/// Visits all; `take` gets each observation as it comes, and its failure ends the run. Which host begins is told by a hash
/// of its name, so that neighbours in the list are not asked together.
pub(crate) fn run(
    visitor: &Visitor,
    table: &Table,
    targets: &[Target],
    date: Date,
    mut take: impl FnMut(&Target, Observation) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut hosts: BTreeMap<(u64, &str), Vec<&Target>> = BTreeMap::new();
    for target in targets {
        let host = host_of(&target.url);
        hosts.entry((scattered(host), host)).or_default().push(target);
    }
    let queue = Mutex::new(hosts.into_values());
    let (tell, told) = mpsc::sync_channel::<(&Target, Observation)>(HOSTS);
    thread::scope(|scope| {
        for _ in 0..HOSTS {
            let (queue, tell) = (&queue, tell.clone());
            scope.spawn(move || {
                while !visitor.is_late() {
                    let Some(offers) = queue.lock().unwrap_or_else(PoisonError::into_inner).next() else { break };
                    for target in offers {
                        let mut visit = Visit::new(visitor, table, &target.url);
                        let seen = visit.observe(target.offer.software.as_deref(), date);
                        // Nobody listens any more once keeping failed.
                        if tell.send((target, seen)).is_err() || visitor.is_late() {
                            return;
                        }
                        if visit.tired {
                            break;
                        }
                    }
                }
            });
        }
        drop(tell);
        told.into_iter().try_for_each(|(target, seen)| take(target, seen))
    })
}

/// A number without order made of a name.
fn scattered(name: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    name.hash(&mut hasher);
    hasher.finish()
}
