//! Where a release lies: a folder here, or one of the web.

use crate::failure::Failure;
use crate::fetch::{Client, Problem};
use crate::files;
use std::{
    io::Read,
    path::{Path, PathBuf},
};
use url::Url;

pub(crate) enum Source {
    Folder(PathBuf),
    Web { client: Box<Client>, base: Url },
}

impl Source {
    /// The folder of the web at this address.
    pub(crate) fn web(client: Client, mut base: Url) -> Self {
        base.set_query(None);
        if !base.path().ends_with('/') {
            base.set_path(&format!("{}/", base.path()));
        }
        Self::Web { client: Box::new(client), base }
    }

    /// A file of so many bytes at most.
    pub(super) fn read(&self, name: &str, most: usize) -> Result<Vec<u8>, Failure> {
        match self {
            Self::Folder(folder) => of_folder(&folder.join(name), most),
            Self::Web { client, base } => {
                let failed = |problem: Problem| {
                    let mend = match problem.rule {
                        "address" | "private" | "robots" => problem.mend.clone(),
                        "timeout" => "give it more with --timeout, or take the release from a mirror".to_owned(),
                        _ => "try again later, or take the release from a mirror".to_owned(),
                    };
                    Failure::fetch(&format!("{base}{name}"), &Problem { mend, ..problem })
                };
                // Names are plain: joined, they stay in the folder.
                let url = base.join(name).map_err(|e| failed(Problem::new("address", e.to_string(), "")))?;
                client.get_within(&url, most).map_err(failed)
            }
        }
    }
}

fn of_folder(path: &Path, most: usize) -> Result<Vec<u8>, Failure> {
    let wrong = |e: std::io::Error| Failure::file(path, &e).hint("name the folder of a whole release");
    let mut bytes = Vec::new();
    files::open(path).map_err(wrong)?.take(most as u64 + 1).read_to_end(&mut bytes).map_err(wrong)?;
    if bytes.len() <= most {
        return Ok(bytes);
    }
    let failure = Failure::data(format!("{}: it has more than {most} bytes", path.display()));
    Err(failure.hint("take another release, and tell who publishes it"))
}
