//! What a file is, and which files it names.

use super::ChatonsInfos;
use super::lines::Lines;
use crate::catalogue::Severity::{Error, Info, Warning};
use crate::exchange::quote::quoted;
use crate::exchange::{Limits, Origin, Report, web};
use serde::Serialize;

/// What a file is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum FileClass {
    /// A collective; it names the files of its members.
    Federation,
    /// A hoster; it names the files of its services.
    Organization,
    /// One service.
    Service,
    /// A machine.
    Device,
}

impl FileClass {
    /// The class of that name, in any case.
    fn named(text: &str) -> Option<Self> {
        Some(match text.to_ascii_lowercase().as_str() {
            "federation" => Self::Federation,
            "organization" | "organisation" => Self::Organization,
            "service" => Self::Service,
            "device" => Self::Device,
            _ => return None,
        })
    }
}

/// One file that another names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct SubLink {
    /// The name it is given: `pad` of `subs.pad`.
    pub id: String,
    /// Its address, of the web; relative ones are not legal.
    pub url: String,
    /// The line that names it, from 1.
    pub line: usize,
}

/// Class and links of one file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct FileLinks {
    /// What the file is; none where it does not tell.
    pub class: Option<FileClass>,
    /// The address at which it says that it is published, if it says so.
    pub url: Option<String>,
    /// The files it names, in the order of its lines, each address once.
    pub links: Vec<SubLink>,
    /// What is wrong with the file as far as it was looked at.
    pub report: Report,
}

impl ChatonsInfos {
    /// Tells what a file is and which files it names, and nothing else: all that somebody who fetches them needs.
    ///
    /// # Errors
    /// [`Error`] when the file is too long or no text.
    ///
    /// ```
    /// use degafam::formats::{ChatonsInfos, FileClass, Limits, Origin};
    /// let origin = Origin::new("https://hoster.example/hoster.properties", "2026-11-22".parse()?)?;
    /// let file = b"file.class = Organization\nsubs.pad = 'https://hoster.example/pad.properties'\n";
    /// let found = ChatonsInfos::links(file, &origin, &Limits::default())?;
    /// assert_eq!(found.class, Some(FileClass::Organization));
    /// assert_eq!(found.links[0].url, "https://hoster.example/pad.properties");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn links(bytes: &[u8], origin: &Origin, limits: &Limits) -> Result<FileLinks, crate::Error> {
        let mut report = Report::new(limits);
        let lines = Lines::read(bytes, origin, limits, &mut report)?;
        let class = class(&lines, origin, &mut report);
        let links = subs(&lines, origin, limits, &mut report);
        let url = lines.get("file.url").and_then(|entry| web::Address::read(&entry.value()).ok()).map(|a| a.url);
        Ok(FileLinks { class, url, links, report })
    }
}

/// The class that a file tells, else the one that its sections show.
pub(super) fn class(lines: &Lines, origin: &Origin, report: &mut Report) -> Option<FileClass> {
    let told = lines.get("file.class");
    if let Some(class) = told.and_then(|entry| FileClass::named(&entry.value())) {
        return Some(class);
    }
    let shown = [
        ("service.", FileClass::Service),
        ("organization.", FileClass::Organization),
        ("federation.", FileClass::Federation),
    ];
    let class = shown.into_iter().find(|(section, _)| lines.has_below(section)).map(|(_, class)| class);
    let problem = match (told, class) {
        (Some(entry), _) => format!("`{}` is no class", quoted(&entry.value())),
        (None, Some(_)) => "the file does not tell its class, which its sections show".to_owned(),
        (None, None) => "the file does not tell its class".to_owned(),
    };
    let at = told.map_or((0, "file.class"), |entry| (entry.line, entry.key.as_str()));
    let severity = if class.is_some() { Warning } else { Error };
    let mend = "write file.class = Federation, Organization or Service";
    report.say(severity, "class", origin, Some(at), problem, mend);
    class
}

/// The files that a file names.
pub(super) fn subs(lines: &Lines, origin: &Origin, limits: &Limits, report: &mut Report) -> Vec<SubLink> {
    let mut links: Vec<SubLink> = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for entry in &lines.entries {
        let lower = entry.key.to_lowercase();
        let counts = lines.get(&lower).is_some_and(|last| last.line == entry.line);
        let Some(id) = lower.strip_prefix("subs.").filter(|_| counts) else { continue };
        let at = Some((entry.line, entry.key.as_str()));
        let address = match web::Address::read(&entry.value()) {
            Ok(address) => address,
            Err(why) => {
                let mend = "write the full address of the file, such as https://hoster.example/pad.properties";
                let problem = format!("`{}` is no address of a file: {why}", quoted(&entry.value()));
                report.say(Error, "address", origin, at, problem, mend);
                continue;
            }
        };
        if links.len() >= limits.files {
            let problem = format!("more than {} files are named; the rest was left", limits.files);
            report.say(Error, "limit", origin, at, problem, "split the file, or raise the limit");
            break;
        }
        if !seen.insert(address.url.clone()) {
            report.say(Info, "double", origin, at, "the file is named above", "keep one of the two lines");
            continue;
        }
        links.push(SubLink { id: id.to_owned(), url: address.url, line: entry.line });
    }
    links
}
