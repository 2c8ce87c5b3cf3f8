//! NodeInfo: the one document by which many servers tell what they are.

use super::answer::{facts, kept};
use super::observation::{Accounts, Shown};
use super::table::{Ask, Registrations};
use crate::fetch::{Page, host_of};
use serde_json::Value;
use url::Url;

/// Where it is announced.
pub(super) const WELL_KNOWN: &str = "/.well-known/nodeinfo";

/// What its links are called, before the version.
const SCHEMA: &str = "http://nodeinfo.diaspora.software/ns/schema/";
/// Versions that are read, the newest first.
const VERSIONS: [&str; 5] = ["2.2", "2.1", "2.0", "1.1", "1.0"];

/// Where the newest document lies that is read, if at the host that was asked: elsewhere another server speaks.
pub(super) fn document(page: &Page) -> Option<Url> {
    let document: Value = serde_json::from_slice(&page.bytes).ok()?;
    let links = document.get("links")?.as_array()?;
    let of = |version: &&str| {
        let link = links.iter().find(|link| {
            link.get("rel").and_then(Value::as_str).and_then(|rel| rel.strip_prefix(SCHEMA)) == Some(*version)
        });
        page.url.join(link?.get("href")?.as_str()?).ok()
    };
    VERSIONS.iter().find_map(of).filter(|url| host_of(url) == host_of(&page.url))
}

/// What a document shows of the software that a question names; nothing where it is of another.
pub(super) fn shown(ask: &Ask, page: &Page) -> Option<Shown> {
    let wanted = ask.nodeinfo.as_ref()?.to_lowercase();
    let document: Value = serde_json::from_slice(&page.bytes).ok()?;
    let software = document.get("software")?;
    if software.get("name")?.as_str()?.to_lowercase() != wanted {
        return None;
    }
    let told = facts(ask, &document);
    let open = document.get("openRegistrations").and_then(Value::as_bool);
    let accounts = told.accounts.or(match (open, ask.registrations) {
        (Some(false), _) => Some(Accounts::Closed),
        // It may also mean that one must ask.
        (Some(true), Some(Registrations::Unclear)) | (None, _) => None,
        (Some(true), None) => Some(Accounts::Open),
    });
    let total = || document.get("usage")?.get("users")?.get("total")?.as_u64();
    // Nobody at all is what servers send that do not count.
    let users = told.users.or_else(|| total().filter(|total| *total > 0 && ask.counts != Some(false)));
    let version = software.get("version").and_then(Value::as_str).map(str::to_owned).and_then(kept);
    Some(Shown { version, accounts, users, ..told })
}
