//! Files that were named and are still to be asked for: each once, and not too many.

use super::address;
use super::problem::Problem;
use degafam::formats::Limits;
use std::collections::{HashMap, HashSet};
use url::Url;

/// A file to ask for.
#[derive(Debug)]
pub(crate) struct Job {
    /// Its address, as another file names it.
    pub(crate) url: String,
    pub(crate) named_by: Option<String>,
    /// Links from the first file to this one.
    pub(crate) depth: usize,
    /// The address as it is asked for, or why it is not.
    pub(crate) target: Result<Url, Problem>,
}

/// Files to ask for.
#[derive(Debug)]
pub(crate) struct Frontier {
    /// Addresses as they are named.
    names: HashSet<String>,
    /// Addresses as they are asked for, and the first name of each.
    targets: HashMap<Url, String>,
    next: Vec<Job>,
    depth: usize,
    files: usize,
    /// Files that were named when there were enough.
    pub(crate) beyond: usize,
    /// Files that lie deeper than the limit.
    pub(crate) deeper: usize,
}

impl Frontier {
    pub(crate) fn new(limits: &Limits) -> Self {
        Self {
            names: HashSet::new(),
            targets: HashMap::new(),
            next: Vec::new(),
            depth: limits.depth,
            files: limits.files,
            beyond: 0,
            deeper: 0,
        }
    }

    /// Adds a file, unless it was named before.
    pub(crate) fn add(&mut self, url: &str, named_by: Option<&str>, depth: usize) {
        if self.names.contains(url) {
            return;
        }
        if depth > self.depth {
            self.deeper += 1;
            return;
        }
        if self.names.len() >= self.files {
            self.beyond += 1;
            return;
        }
        self.names.insert(url.to_owned());
        let mut target = address::read(url);
        if let Ok(found) = &target {
            match self.targets.get(found) {
                // Read under both names, it would be two files.
                Some(first) => {
                    let problem = format!("it is the same file as {first}, which is named before");
                    target = Err(Problem::new("double", problem, "write its address the same way everywhere"));
                }
                None => drop(self.targets.insert(found.clone(), url.to_owned())),
            }
        }
        self.next.push(Job { url: url.to_owned(), named_by: named_by.map(str::to_owned), depth, target });
    }

    /// The files that were added since the last call.
    pub(crate) fn advance(&mut self) -> Vec<Job> {
        std::mem::take(&mut self.next)
    }
}

#[cfg(test)]
mod tests {
    use super::Frontier;
    use degafam::formats::Limits;

    #[test]
    fn each_file_is_asked_for_once_and_not_too_many() {
        let mut limits = Limits::default();
        (limits.files, limits.depth) = (4, 2);
        let mut frontier = Frontier::new(&limits);
        frontier.add("https://a.example/f", None, 0);
        for url in ["https://a.example/f", "https://A.example:443/f#x", "https://b.example/", "https://b.example/"] {
            frontier.add(url, Some("https://a.example/f"), 1);
        }
        frontier.add("https://c.example/", None, 3);
        frontier.add("https://u@c.example/", None, 2);
        frontier.add("https://d.example/", None, 2);
        let rules: Vec<_> = frontier.advance().iter().map(|job| job.target.as_ref().err().map(|p| p.rule)).collect();
        assert_eq!(rules, [None, Some("double"), None, Some("address")]);
        assert_eq!((frontier.deeper, frontier.beyond), (1, 1));
        assert!(frontier.advance().is_empty());
    }
}
