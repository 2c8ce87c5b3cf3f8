//! Addresses in, columns of rules out.

use super::columns::RecordStore;
use super::gone::Gone;
use super::lint::is_language;
use super::names::{column, strings};
use super::resolve::Resolve;
use super::tables::Urls;
use super::{Catalogue, How, NameKind, NameTarget, Records};
use crate::error::Error;
use crate::model::{Hoster, Software};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Bound;
use std::sync::Arc;

/// A rule: host without its wild parts, path, form, packed target.
type Rule = (String, String, u8, u32);

pub(super) fn of(records: &Records, known: &dyn Resolve) -> Urls<'static> {
    let mut rules: BTreeSet<Rule> = BTreeSet::new();
    for (index, service) in (0u32..).zip(&records.services) {
        let target = NameTarget { kind: NameKind::Service, index, how: How::Name }.pack();
        rules.extend(service.urls.iter().map(|url| rule(&url.rule.to_ascii_lowercase(), target)));
    }
    let (hosters, software): (Vec<_>, Vec<_>) = (records.hosters.iter().collect(), records.software.iter().collect());
    rules.extend(software_rules(&hosters, &software, known));
    columns(&rules)
}

/// The rules of a catalogue over which hosters are laid, some of them in the place of others.
pub(super) fn laid(base: &Catalogue, gone: &Gone<'_>, laid: &[Hoster]) -> Result<Arc<Urls<'static>>, Error> {
    let hosts: BTreeSet<String> = gone.hosters.iter().copied().chain(laid).flat_map(hosts).collect();
    if hosts.is_empty() {
        return Ok(Arc::clone(&base.tables.urls));
    }
    // Whatever else is at these hosts decides with them; where everything is as before, nothing is.
    let stores = &base.tables.stores;
    let beside = at_hosts(&stores.hosters, &hosts).filter(|index| !gone.has(*index));
    let mut hosters = beside.map(|index| base.kept_hoster(index)).collect::<Result<Vec<_>, _>>()?;
    hosters.extend(laid);
    hosters.sort_by(|a, b| a.id.cmp(&b.id));
    let programs =
        at_hosts(&stores.software, &hosts).map(|index| base.kept_software(index)).collect::<Result<Vec<_>, _>>()?;
    let mut new = software_rules(&hosters, &programs, base);
    new.retain(|(host, ..)| hosts.contains(host));

    let urls = &base.tables.urls;
    let columns_of = urls.hosts.iter().zip(urls.paths.iter()).zip(urls.forms.iter().zip(urls.targets.iter()));
    let old = columns_of.map(|((host, path), (form, target))| (host, path, form, target));
    let stays = |target: u32, host: &str| {
        NameTarget::unpack(target).is_none_or(|t| t.kind != NameKind::Software) || !hosts.contains(host)
    };
    let kept = old.filter(|(host, _, _, target)| stays(*target, host));
    new.extend(kept.map(|(host, path, form, target)| (host.to_owned(), path.to_owned(), form, target)));
    Ok(Arc::new(columns(&new)))
}

fn columns(rules: &BTreeSet<Rule>) -> Urls<'static> {
    Urls {
        hosts: strings(rules.iter().map(|r| r.0.as_str())),
        paths: strings(rules.iter().map(|r| r.1.as_str())),
        forms: column(rules.iter().map(|r| r.2)),
        targets: column(rules.iter().map(|r| r.3)),
    }
}

/// The hosts of a hoster's website and offers.
fn hosts(hoster: &Hoster) -> impl Iterator<Item = String> + '_ {
    let website = hoster.website.iter().map(|fact| fact.value.as_str());
    website.chain(hoster.offers.iter().filter_map(|offer| offer.url.as_deref())).filter_map(parts).map(|(host, _)| host)
}

/// The records that may name an address at one of these hosts: decoding all would cost more than everything else does.
fn at_hosts<'a>(store: &'a RecordStore<'_>, hosts: &'a BTreeSet<String>) -> impl Iterator<Item = u32> + 'a {
    let longest = hosts.iter().map(String::len).max().unwrap_or_default();
    let may = move |record: &[u8]| {
        let addresses = record.windows(2).zip(2..).filter(|(two, _)| *two == b"//");
        addresses.filter_map(|(_, behind)| record.get(behind..)).any(|rest| {
            let rest = rest
                .get(..4)
                .filter(|www| www.eq_ignore_ascii_case(b"www."))
                .map_or(rest, |www| rest.get(www.len()..).unwrap_or_default());
            // What follows an address need not be text; a host is.
            let host = String::from_utf8_lossy(rest.get(..longest).unwrap_or(rest)).to_ascii_lowercase();
            begins_with_one(hosts, &host)
        })
    };
    (0u32..).zip(store.records.iter()).filter(move |(_, record)| may(record)).map(|(index, _)| index)
}

/// Whether a text begins with one of these.
fn begins_with_one(all: &BTreeSet<String>, mut text: &str) -> bool {
    // The one next before it begins it, or shares as much with it as any that could.
    while let Some(near) = all.range::<str, _>((Bound::Unbounded, Bound::Included(text))).next_back() {
        if text.starts_with(near.as_str()) {
            return true;
        }
        let same: usize = near.chars().zip(text.chars()).take_while(|(a, b)| a == b).map(|(c, _)| c.len_utf8()).sum();
        text = text.get(..same).unwrap_or_default();
    }
    false
}

fn software_rules(hosters: &[&Hoster], software: &[&Software], known: &dyn Resolve) -> BTreeSet<Rule> {
    let rules = offer_rules(hosters).into_iter().chain(website_rules(software));
    let target =
        |id: &str| known.software_place(id).map(|index| NameTarget { kind: NameKind::Software, index, how: How::Name });
    rules.filter_map(|(text, id)| Some(rule(&text, target(id)?.pack()))).collect()
}

fn rule(text: &str, target: u32) -> Rule {
    let (host, path) = text.split_once('/').unwrap_or((text, ""));
    let below = host.strip_prefix("*.");
    let host = below.unwrap_or(host);
    let abroad = host.strip_suffix(".*");
    let form = u8::from(below.is_some()) | u8::from(abroad.is_some()) << 1;
    (abroad.unwrap_or(host).to_owned(), path.trim_end_matches('/').to_owned(), form, target)
}

/// Host and path of an address as rules write them: lower case, without `www.`; nothing when it has a port or a user.
fn parts(url: &str) -> Option<(String, String)> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"))?.to_ascii_lowercase();
    let rest = rest.split(['?', '#']).next()?;
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let host = host.strip_prefix("www.").unwrap_or(host);
    let plain = host.contains('.') && !host.contains([':', '@']);
    plain.then(|| (host.to_owned(), path.trim_end_matches('/').to_owned()))
}

/// Where hosters run a software: the host when everything there is that software, else the path when it is. The host
/// of a hoster's own site holds its other pages too, unless the software is all that it offers.
fn offer_rules<'a>(hosters: &[&'a Hoster]) -> Vec<(String, &'a str)> {
    let mut sites: BTreeMap<String, usize> = BTreeMap::new();
    let mut by_host: BTreeMap<String, BTreeSet<Option<&str>>> = BTreeMap::new();
    let mut by_path: BTreeMap<(String, String), BTreeSet<Option<&str>>> = BTreeMap::new();
    for hoster in hosters {
        let offered: BTreeSet<_> =
            hoster.offers.iter().map(|o| (o.software.as_deref(), o.software.is_none())).collect();
        if let Some((host, _)) = hoster.website.as_ref().and_then(|site| parts(&site.value)) {
            sites.insert(host, offered.len());
        }
        for offer in &hoster.offers {
            let Some((host, path)) = offer.url.as_deref().and_then(parts) else { continue };
            by_host.entry(host.clone()).or_default().insert(offer.software.as_deref());
            by_path.entry((host, path)).or_default().insert(offer.software.as_deref());
        }
    }
    let only = |ids: &BTreeSet<Option<&'a str>>| ids.first().copied().flatten().filter(|_| ids.len() == 1);
    let mut rules = Vec::new();
    for (host, id) in by_host.iter().filter_map(|(host, ids)| Some((host, only(ids)?))) {
        match sites.get(host) {
            None => {
                rules.push((format!("*.{host}"), id));
                rules.push((host.clone(), id));
            }
            Some(1) => rules.push((host.clone(), id)),
            Some(_) => {}
        }
    }
    for ((host, path), ids) in by_path.iter().filter(|((_, path), _)| !path.is_empty()) {
        rules.extend(only(ids).map(|id| (format!("{host}/{path}"), id)));
    }
    rules
}

/// Where a software presents itself: the host when no other software does so there, or when it alone has the whole host
/// as its site ("nextcloud.com" beside "nextcloud.com/talk").
fn website_rules<'a>(programs: &[&'a Software]) -> Vec<(String, &'a str)> {
    let mut hosts: BTreeMap<String, BTreeMap<String, BTreeSet<&str>>> = BTreeMap::new();
    for program in programs {
        if let Some((host, path)) = program.website.as_deref().and_then(parts) {
            // A page for a language is the site: `joinpeertube.org/en`.
            let path = if path.len() == 2 && is_language(&path) { String::new() } else { path };
            hosts.entry(host).or_default().entry(path).or_default().insert(&program.id);
        }
    }
    let mut rules = Vec::new();
    for (host, paths) in &hosts {
        for (path, ids) in paths.iter().filter(|(path, ids)| ids.len() == 1 && (paths.len() == 1 || path.is_empty())) {
            let rule = if path.is_empty() { host.clone() } else { format!("{host}/{path}") };
            rules.extend(ids.first().map(|id| (rule, *id)));
        }
    }
    rules
}
