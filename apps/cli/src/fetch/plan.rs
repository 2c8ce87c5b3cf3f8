//! Which file is asked for next. The order in which answers come never changes what is asked for in the end.

use super::settings::{HOST_CONNECTIONS, HOST_FAILURES};
use std::collections::{HashMap, VecDeque};

/// What to do next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Next {
    /// Ask for this file.
    Ask(usize),
    /// Leave this file: its host failed too often.
    Down(usize),
    /// Leave this file: those before it are too long together.
    Full(usize),
    /// Wait until an answer comes.
    Wait,
    /// All is done or left.
    End,
}

/// The files of one level, by host.
#[derive(Debug)]
pub(crate) struct Plan {
    queues: Vec<Queue>,
    /// The queue that each file stands in.
    queue_of: Vec<Option<usize>>,
    /// Bytes of each file that was read.
    sizes: Vec<usize>,
    /// Bytes that the files of this level may have together.
    room: usize,
    /// The queue that is looked at first, so that all get their turn.
    turn: usize,
}

/// The files of one host, in the order in which they are named.
#[derive(Debug, Default)]
struct Queue {
    waiting: VecDeque<usize>,
    /// Files asked for whose answers are not counted yet; they count in this order.
    asked: VecDeque<(usize, Option<bool>)>,
    /// Failures in a row.
    failures: usize,
}

impl Queue {
    fn is_down(&self) -> bool {
        self.failures >= HOST_FAILURES
    }

    /// Whether one more may be asked for. The earliest answer counts no sooner than its place is needed: so a file is
    /// decided upon by the same answers, whether others came early or late.
    fn has_room(&mut self) -> bool {
        if self.asked.len() < HOST_CONNECTIONS {
            return true;
        }
        let Some((_, Some(failed))) = self.asked.front() else { return false };
        self.failures = if *failed { self.failures + 1 } else { 0 };
        self.asked.pop_front();
        true
    }

    fn answered(&mut self, file: usize, failed: bool) {
        if let Some((_, answer)) = self.asked.iter_mut().find(|(asked, _)| *asked == file) {
            *answer = Some(failed);
        }
    }
}

impl Plan {
    /// A plan for files of these hosts; `None` is not asked for.
    pub(crate) fn new(hosts: &[Option<&str>], room: usize) -> Self {
        let mut known: HashMap<&str, usize> = HashMap::new();
        let mut queues: Vec<Queue> = Vec::new();
        let mut queue_of = Vec::with_capacity(hosts.len());
        for (file, host) in hosts.iter().enumerate() {
            let queue = host.map(|host| {
                *known.entry(host).or_insert_with(|| {
                    queues.push(Queue::default());
                    queues.len() - 1
                })
            });
            if let Some(queue) = queue.and_then(|at| queues.get_mut(at)) {
                queue.waiting.push_back(file);
            }
            queue_of.push(queue);
        }
        Self { queues, queue_of, sizes: vec![0; hosts.len()], room, turn: 0 }
    }

    /// What to do next. A host has as many files under way as connections, and the earliest of them holds up the rest.
    pub(crate) fn next(&mut self) -> Next {
        let count = self.queues.len();
        for step in 0..count {
            let at = (self.turn + step) % count;
            let Some(queue) = self.queues.get_mut(at) else { continue };
            if queue.waiting.is_empty() || !(queue.is_down() || queue.has_room()) {
                continue;
            }
            let Some(file) = queue.waiting.pop_front() else { continue };
            if queue.is_down() {
                return Next::Down(file);
            }
            // What is read already is the least that stands before it.
            if self.sizes.iter().take(file).sum::<usize>() > self.room {
                return Next::Full(file);
            }
            queue.asked.push_back((file, None));
            self.turn = at + 1;
            return Next::Ask(file);
        }
        let done = self.queues.iter().all(|queue| queue.waiting.is_empty());
        if done { Next::End } else { Next::Wait }
    }

    /// Tells that a file was answered: its bytes, and whether its host failed.
    pub(crate) fn answered(&mut self, file: usize, bytes: usize, failed: bool) {
        self.sizes.iter_mut().skip(file).take(1).for_each(|size| *size = bytes);
        let queue = self.queue_of.get(file).copied().flatten();
        if let Some(queue) = queue.and_then(|at| self.queues.get_mut(at)) {
            queue.answered(file, failed);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Next, Plan};
    use crate::fetch::settings::HOST_FAILURES;

    /// Runs a plan in which `fails` tells which files fail; answers come in the order that `pick` makes of those asked.
    fn run(
        hosts: &[Option<&str>],
        fails: impl Fn(usize) -> bool,
        pick: impl Fn(usize) -> usize,
    ) -> (Vec<usize>, Vec<usize>) {
        let mut plan = Plan::new(hosts, usize::MAX);
        let (mut asked, mut left, mut under_way) = (Vec::new(), Vec::new(), Vec::new());
        loop {
            match plan.next() {
                Next::Ask(file) => {
                    asked.push(file);
                    under_way.push(file);
                    let same = under_way.iter().filter(|other| hosts[**other] == hosts[file]).count();
                    assert!(same <= 2, "two connections a host");
                }
                Next::Down(file) | Next::Full(file) => left.push(file),
                Next::Wait => {
                    let file = under_way.remove(pick(under_way.len()));
                    plan.answered(file, 10, fails(file));
                }
                Next::End => {
                    asked.sort_unstable();
                    left.sort_unstable();
                    return (asked, left);
                }
            }
        }
    }

    #[test]
    fn what_is_asked_does_not_depend_on_who_is_quick() {
        let hosts: Vec<Option<&str>> = (0..200).map(|n| [Some("a"), Some("b"), None, Some("c")][n * 7 % 4]).collect();
        // Of one host all fail, of another some, of the last none.
        let fails = |file: usize| match hosts[file] {
            Some("a") => true,
            Some("b") => file % 16 > 2,
            _ => false,
        };
        let (asked, left) = run(&hosts, fails, |_| 0);
        assert!(left.len() > 40 && left.iter().all(|file| hosts[*file] != Some("c")));
        let count = hosts.iter().flatten().count();
        assert_eq!(asked.len() + left.len(), count);
        let of_a = asked.iter().filter(|file| hosts[**file] == Some("a")).count();
        assert_eq!(of_a, HOST_FAILURES + 1, "one more is under way when it is found down");
        for salt in 1..50 {
            let picked = |count: usize| (count * 31 + salt * 17) % count;
            assert_eq!(run(&hosts, fails, picked), (asked.clone(), left.clone()), "{salt}");
            assert_eq!(run(&hosts, fails, |count| count - 1), (asked.clone(), left.clone()));
        }
    }

    #[test]
    fn files_behind_too_many_bytes_are_left() {
        let mut plan = Plan::new(&[Some("a"), Some("b"), Some("c")], 15);
        assert_eq!((plan.next(), plan.next()), (Next::Ask(0), Next::Ask(1)));
        plan.answered(1, 10, false);
        plan.answered(0, 10, false);
        assert_eq!((plan.next(), plan.next()), (Next::Full(2), Next::End));
    }
}
