//! A hoster's own files: what it could publish, and what it could send to correct its entry.

use super::record::record;
use crate::answer::Finder;
use crate::error::Error;
use crate::exchange::ChatonsInfos;
use crate::text::Lang;
use serde::{Deserialize, Serialize};

/// A file, to be kept under its name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct HosterFile {
    /// Its name.
    pub name: String,
    /// What it holds.
    pub text: String,
}

/// The files of one hoster, filled in with what is known of it. What is not known is an empty key, or stands behind a
/// `#`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct HosterFiles {
    /// Id of the hoster.
    pub hoster: String,
    /// Its name.
    pub name: String,
    /// Address of the folder in which the files of `chatonsinfos` are to lie; none where it was not given and the hoster
    /// has no website.
    pub folder: Option<String>,
    /// What it could publish on its own site, in the format of ChatonsInfos: the file of the organisation and one for
    /// each service. Empty without a folder, since they name each other by their addresses.
    pub chatonsinfos: Vec<HosterFile>,
    /// Its record, as `data/hosters` keeps it: what a correction changes.
    pub record: HosterFile,
}

/// Where a website has what machines look for (RFC 8615).
const WELL_KNOWN: &str = ".well-known/chatonsinfos";

impl Finder {
    /// The files of one hoster, by id or by name: those of ChatonsInfos that it could publish below `folder`, and its record.
    /// Without a folder they are to lie below `.well-known/chatonsinfos` of its website.
    ///
    /// # Errors
    /// [`Error`] when there is no such hoster, or `folder` is no address.
    ///
    /// ```
    /// let files = degafam::Finder::embedded()?.files("Framasoft", None)?;
    /// assert_eq!(files.folder.as_deref(), Some("https://framasoft.org/.well-known/chatonsinfos"));
    /// assert!(files.chatonsinfos.iter().any(|file| file.name == "organization.properties"));
    /// assert!(files.record.text.contains("\nname = \"Framasoft\"\n"));
    /// # Ok::<(), degafam::Error>(())
    /// ```
    pub fn files(&self, name: &str, folder: Option<&str>) -> Result<HosterFiles, Error> {
        let hoster = self.hoster(name, Lang::default())?.hoster;
        let (catalogue, date) = (self.catalogue(), self.catalogue().date());
        let website = hoster.website.as_ref().map(|f| format!("{}/{WELL_KNOWN}", f.value.trim_end_matches('/')));
        let folder = folder.map(str::to_owned).or(website);
        let published = match &folder {
            Some(folder) => ChatonsInfos::export(catalogue, &hoster, folder, date)?,
            None => Default::default(),
        };
        let file = |(name, text)| HosterFile { name, text };
        let record = file((format!("{}.toml", hoster.id), record(&hoster, date)));
        let chatonsinfos = published.into_iter().map(file).collect();
        Ok(HosterFiles { hoster: hoster.id, name: hoster.name, folder, chatonsinfos, record })
    }
}
