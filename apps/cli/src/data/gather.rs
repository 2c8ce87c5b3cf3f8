//! ChatonsInfos files on this machine, each under the address at which it is or will be published.

use crate::failure::Failure;
use crate::files;
use degafam::{
    formats::{ChatonsInfos, Limits, Origin},
    model::Date,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

/// Where files without an address of their own are taken to lie, while they are only looked at.
const NOWHERE: &str = "https://unpublished.invalid/";

/// Files by address, and how to call them.
#[derive(Debug, Default)]
pub(crate) struct Gathered {
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    names: BTreeMap<String, String>,
}

impl Gathered {
    /// Addresses and bytes, as the library reads them.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(url, bytes)| (url.as_str(), bytes.as_slice()))
    }

    /// A file whose address is told.
    pub(crate) fn single(path: &Path, url: &str, limits: &Limits) -> Result<Self, Failure> {
        let bytes = bounded(path, limits)?;
        Ok(Self {
            files: BTreeMap::from([(url.to_owned(), bytes)]),
            names: BTreeMap::from([(url.to_owned(), path.display().to_string())]),
        })
    }

    /// What a person calls a file: its path here, or its address.
    pub(crate) fn name<'a>(&'a self, origin: &'a str) -> &'a str {
        self.names.get(origin).map_or(origin, String::as_str)
    }
}

/// Reads a file, or every `.properties` file of a folder. A file is known by the address that it tells, or that another
/// names it by, else by its place below `origin`; `must_tell` refuses one of which no address is known.
pub(crate) fn gather(
    path: &Path,
    origin: Option<&str>,
    retrieved: Date,
    limits: &Limits,
    must_tell: bool,
) -> Result<Gathered, Failure> {
    let paths = if path.is_dir() { properties(path, limits)? } else { vec![path.to_owned()] };
    if paths.is_empty() {
        let failure = Failure::usage(format!("{}: no file ends in .properties", path.display()));
        return Err(failure.hint("name a folder with such files, or one file"));
    }
    let start = Origin::new(origin.unwrap_or(NOWHERE), retrieved)?;
    let mut read = Vec::with_capacity(paths.len());
    // Addresses that end in the name of a file that is here alone of its name.
    let mut linked: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut twice = BTreeSet::new();
    for file in &paths {
        if linked.insert(name_of(file), BTreeSet::new()).is_some() {
            twice.insert(name_of(file));
        }
    }
    twice.iter().for_each(|name| drop(linked.remove(name)));
    let mut total = 0;
    for file in paths {
        let bytes = bounded(&file, limits)?;
        total += bytes.len();
        // What is wrong with a file is told when it is read; here only its addresses count.
        let found = ChatonsInfos::links(&bytes, &start, limits).ok();
        let (told, links) = found.map_or((None, Vec::new()), |found| (found.url, found.links));
        for link in links {
            let known = link.url.rsplit('/').next().and_then(|last| linked.get_mut(last));
            known.into_iter().for_each(|urls| urls.extend([link.url.clone()]));
        }
        read.push((file, bytes, told));
        // The reader tells that there is more.
        if total > limits.total_bytes {
            break;
        }
    }
    let mut gathered = Gathered::default();
    for (file, bytes, told) in read {
        let below = file.strip_prefix(path).ok().filter(|p| !p.as_os_str().is_empty()).unwrap_or(&file);
        let below = below.to_string_lossy().replace('\\', "/").replace(' ', "%20");
        let named = linked.get(&name_of(&file)).filter(|urls| urls.len() == 1).and_then(|urls| urls.first()).cloned();
        let placed = match origin {
            Some(origin) => Some(format!("{}/{below}", origin.trim_end_matches('/'))),
            None if must_tell => None,
            None => Some(format!("{NOWHERE}{}", below.trim_start_matches(['/', '.']))),
        };
        let single = origin.filter(|_| path.is_file()).map(str::to_owned);
        let free = |url: &String| !gathered.files.contains_key(url);
        let Some(url) = [single, told, named, placed].into_iter().flatten().find(free) else {
            let problem = "it does not tell where it is published, or another file tells the same";
            let failure = Failure::usage(format!("{}: {problem}", file.display()));
            return Err(failure.hint("write file.url, or add --origin URL"));
        };
        gathered.names.insert(url.clone(), file.display().to_string());
        gathered.files.insert(url, bytes);
    }
    Ok(gathered)
}

fn name_of(file: &Path) -> String {
    file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// A file, or as much of it as shows that it is too long.
fn bounded(path: &Path, limits: &Limits) -> Result<Vec<u8>, Failure> {
    use std::io::Read;
    let wrong = |e: std::io::Error| Failure::file(path, &e);
    let mut bytes = Vec::new();
    files::open(path).map_err(wrong)?.take(limits.file_bytes as u64 + 1).read_to_end(&mut bytes).map_err(wrong)?;
    Ok(bytes)
}

/// The files of a folder and of those in it, in alphabetical order; links are not followed.
fn properties(folder: &Path, limits: &Limits) -> Result<Vec<PathBuf>, Failure> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).map_err(|e| Failure::file(&folder, &e))? {
            let entry = entry.map_err(|e| Failure::file(&folder, &e))?;
            let kind = entry.file_type().map_err(|e| Failure::file(&entry.path(), &e))?;
            let path = entry.path();
            if kind.is_dir() {
                folders.push(path);
            } else if kind.is_file() && path.extension().is_some_and(|e| e == "properties") {
                found.push(path);
            }
        }
        // One more than the limit, so that the reader tells of it.
        if found.len() > limits.files {
            break;
        }
    }
    found.sort();
    found.truncate(limits.files + 1);
    Ok(found)
}
