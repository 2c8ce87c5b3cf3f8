//! A list as it was taken last, in a file of its own: what is not reached, or came back maimed, stays as it was.

use crate::failure::Failure;
use crate::files;
use degafam::model::Date;
use serde::{Deserialize, Serialize};
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Version of the file's layout.
const FORMAT: u32 = 1;
/// Its name, beside what was fetched.
const FILE: &str = "kept";

/// The first line of the file; the contents of the list's files follow, one after the other.
#[derive(Serialize, Deserialize)]
struct Head {
    format: u32,
    taken: String,
    hosters: usize,
    /// Address and length of each file.
    files: Vec<(String, usize)>,
}

/// A list as it was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Kept {
    pub(crate) taken: Date,
    /// Hosters that were read from it.
    pub(crate) hosters: usize,
    /// Addresses and contents.
    pub(crate) files: Vec<(String, Vec<u8>)>,
}

impl Kept {
    pub(crate) fn bytes(&self) -> usize {
        self.files.iter().map(|(_, bytes)| bytes.len()).sum()
    }

    /// Whether less than two thirds is left of another: more than a bad day takes away, so somebody should look.
    pub(crate) fn is_maimed(&self, before: &Self) -> bool {
        // Where a list tells of no hosters, its length tells how much it says.
        let (now, then) = match before.hosters {
            0 => (self.bytes(), before.bytes()),
            hosters => (self.hosters, hosters),
        };
        now.saturating_mul(3) < then.saturating_mul(2)
    }
}

/// The folder in which lists are kept, one folder each.
#[derive(Debug)]
pub(crate) struct Store(PathBuf);

impl Store {
    /// Opens a folder, made where there is none.
    pub(crate) fn open(folder: &Path) -> Result<Self, Failure> {
        fs::create_dir_all(folder).map_err(|e| Failure::file(folder, &e))?;
        Ok(Self(folder.to_owned()))
    }

    /// The folder of a list.
    pub(crate) fn of(&self, id: &str) -> PathBuf {
        self.0.join(id)
    }

    /// The list as it was taken last, if it was ever.
    pub(crate) fn get(&self, id: &str) -> Result<Option<Kept>, Failure> {
        let path = self.of(id).join(FILE);
        match fs::symlink_metadata(&path) {
            Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(None),
            _ => {}
        }
        let bytes = files::read(&path)?;
        let damaged = || {
            let failure = Failure::data(format!("{}: it is damaged, or of a newer degafam", path.display()));
            failure.hint("remove it, and the list is taken anew")
        };
        parse(&bytes).map(Some).ok_or_else(damaged)
    }

    pub(crate) fn put(&self, id: &str, kept: &Kept) -> Result<(), Failure> {
        let files: Vec<(String, usize)> = kept.files.iter().map(|(url, bytes)| (url.clone(), bytes.len())).collect();
        let head = Head { format: FORMAT, taken: kept.taken.to_string(), hosters: kept.hosters, files };
        let mut whole = serde_json::to_vec(&head).map_err(|e| Failure::data(e.to_string()))?;
        whole.push(b'\n');
        kept.files.iter().for_each(|(_, bytes)| whole.extend(bytes));
        files::write(&self.of(id).join(FILE), &whole)
    }
}

fn parse(bytes: &[u8]) -> Option<Kept> {
    let end = bytes.iter().position(|byte| *byte == b'\n')?;
    let (line, mut rest) = bytes.split_at_checked(end)?;
    let head: Head = serde_json::from_slice(line).ok()?;
    rest = rest.get(1..)?;
    let mut files = Vec::new();
    for (url, length) in head.files {
        let (content, more) = rest.split_at_checked(length)?;
        files.push((url, content.to_owned()));
        rest = more;
    }
    let whole = head.format == FORMAT && rest.is_empty();
    whole.then_some(Kept { taken: head.taken.parse().ok()?, hosters: head.hosters, files })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(hosters: usize, bytes: usize) -> Kept {
        let files =
            vec![("https://a.example/1".to_owned(), vec![b'\n'; bytes]), ("https://a.example/2".into(), vec![])];
        Kept { taken: "2026-11-22".parse().unwrap(), hosters, files }
    }

    #[test]
    fn what_is_kept_comes_back_or_is_told_to_be_damaged() {
        let folder = tempfile::tempdir().unwrap();
        let store = Store::open(folder.path()).unwrap();
        assert_eq!(store.get("a").unwrap(), None);
        fs::create_dir(store.of("a")).unwrap();
        store.put("a", &kept(3, 9)).unwrap();
        assert_eq!(store.get("a").unwrap(), Some(kept(3, 9)));
        let path = store.of("a").join(FILE);
        let whole = fs::read(&path).unwrap();
        for length in 0..whole.len() {
            fs::write(&path, &whole[..length]).unwrap();
            assert!(store.get("a").unwrap_err().to_string().contains("damaged"), "{length}");
        }
    }

    #[test]
    fn a_third_less_is_too_little() {
        assert!(!kept(67, 1).is_maimed(&kept(100, 1)));
        assert!(kept(66, 1).is_maimed(&kept(100, 1)));
        assert!(kept(0, 60).is_maimed(&kept(0, 100)));
        assert!(!kept(5, 60).is_maimed(&kept(5, 100)), "it may say less of as many");
    }
}
