//! Names and addresses in, columns out.

use super::columns::{Hashed, Short, Strings, short};
use super::lint::is_language;
use super::tables::{NameIndex, Urls};
use super::{How, NameKind, NameTarget, Records};
use crate::model::{Hoster, Software};
use crate::text::{bag, fold, hash, signature, sound};
use std::collections::{BTreeMap, BTreeSet};
use zerovec::{VarZeroVec, ZeroVec};

/// Letters from which one word of an offer's name is a name and not the label of a subdomain ("pad", "Video").
const OFFER_WORD_CHARACTERS: usize = 6;
/// Letters from which a text without its vowels' spelling still says which name it is.
const SOUND_CHARACTERS: usize = 4;

pub(super) fn strings<'a>(texts: impl Iterator<Item = &'a str>) -> Strings<'static> {
    VarZeroVec::from(&texts.collect::<Vec<_>>()).into_owned()
}

pub(super) fn column<T: zerovec::ule::AsULE>(values: impl IntoIterator<Item = T>) -> ZeroVec<'static, T> {
    values.into_iter().collect()
}

/// Every name of every record, with what it names.
fn all(records: &Records, software: &BTreeMap<&str, u32>) -> Vec<(String, NameTarget)> {
    let mut all = Vec::new();
    let mut add = |name: &str, kind: NameKind, index: u32, how: How| {
        let folded = fold(name);
        if !folded.is_empty() {
            all.push((folded, NameTarget { kind, index, how }));
        }
    };
    for (index, need) in (0..).zip(&records.needs) {
        for label in [&need.label.en, &need.label.fr, &need.label.de, &need.label.es] {
            add(label, NameKind::Need, index, How::Name);
        }
        add(&need.id, NameKind::Need, index, How::Name);
        for synonym in need.synonyms_en.iter().chain(&need.synonyms_fr) {
            add(synonym, NameKind::Need, index, How::Synonym);
        }
    }
    for (index, service) in (0..).zip(&records.services) {
        add(&service.name, NameKind::Service, index, How::Name);
        add(&service.id, NameKind::Service, index, How::Name);
        service.aliases.iter().for_each(|a| add(a, NameKind::Service, index, How::Alias));
        service.formerly.iter().for_each(|a| add(a, NameKind::Service, index, How::Formerly));
    }
    for (index, program) in (0..).zip(&records.software) {
        add(&program.name, NameKind::Software, index, How::Name);
        add(&program.id, NameKind::Software, index, How::Name);
        program.aliases.iter().for_each(|a| add(a, NameKind::Software, index, How::Alias));
    }
    let known: BTreeSet<String> = all.iter().map(|(name, _)| name.clone()).collect();
    let offers = records.hosters.iter().flat_map(|h| &h.offers);
    for (name, id) in offers.filter_map(|o| o.service_name.as_deref().zip(o.software.as_deref())) {
        let folded = fold(name);
        if let Some(index) = software.get(id).filter(|_| is_own_name(name, &folded) && !known.contains(&folded)) {
            all.push((folded, NameTarget { kind: NameKind::Software, index: *index, how: How::OfferName }));
        }
    }
    all
}

/// Whether what a hoster calls its offer is a name of its own, not a common word or the label of a subdomain.
fn is_own_name(name: &str, folded: &str) -> bool {
    folded.contains(' ') || (folded.len() >= OFFER_WORD_CHARACTERS && name.starts_with(char::is_uppercase))
}

pub(super) fn names(records: &Records, software: &BTreeMap<&str, u32>) -> NameIndex<'static> {
    let mut names: BTreeSet<(usize, String, NameTarget)> = BTreeSet::new();
    let (mut bags, mut sounds) = (BTreeSet::new(), BTreeSet::new());
    for (folded, target) in all(records, software) {
        let mut words: Vec<&str> = folded.split(' ').collect();
        let squashed = words.concat();
        words.sort_unstable();
        let sorted = words.join(" ");
        bags.extend(bag(&folded).map(|bag| (short(hash(&bag)), target.pack())));
        let sound = sound(&squashed);
        if sound.chars().count() >= SOUND_CHARACTERS && target.kind != NameKind::Need {
            sounds.insert((short(hash(&sound)), target.pack()));
        }
        let reordered = NameTarget { how: How::Reordered, ..target };
        let moved = (sorted != folded).then_some((sorted, reordered));
        for (key, target) in [(folded, target), (squashed, target)].into_iter().chain(moved) {
            names.insert((key.chars().count(), key, target));
        }
    }
    let longest = names.last().map_or(0, |(length, _, _)| *length);
    let lengths: Vec<usize> = names.iter().map(|(length, _, _)| *length).collect();
    let starts = (0..=longest + 1).map(|length| lengths.partition_point(|l| *l < length) as u32);
    NameIndex {
        lengths: column(starts),
        keys: strings(names.iter().map(|(_, key, _)| key.as_str())),
        signatures: column(names.iter().map(|(_, key, _)| signature(key))),
        targets: column(names.iter().map(|(_, _, target)| target.pack())),
        bags: hashed(bags),
        sounds: hashed(sounds),
        services: strings(records.services.iter().map(|r| r.name.as_str())),
        software: strings(records.software.iter().map(|r| r.name.as_str())),
        needs: strings(records.needs.iter().map(|r| r.label.en.as_str())),
    }
}

fn hashed(rows: BTreeSet<(Short, u32)>) -> Hashed<'static> {
    Hashed { hashes: column(rows.iter().map(|r| r.0)), targets: column(rows.iter().map(|r| r.1)) }
}

/// A rule: host without its wild parts, path, form, packed target.
type Rule = (String, String, u8, u32);

pub(super) fn urls(records: &Records, software: &BTreeMap<&str, u32>) -> Urls<'static> {
    let mut rules: BTreeSet<Rule> = BTreeSet::new();
    for (index, service) in (0u32..).zip(&records.services) {
        let target = NameTarget { kind: NameKind::Service, index, how: How::Name }.pack();
        rules.extend(service.urls.iter().map(|url| rule(&url.rule.to_ascii_lowercase(), target)));
    }
    let of =
        |id: &str| software.get(id).map(|i| NameTarget { kind: NameKind::Software, index: *i, how: How::Name }.pack());
    rules.extend(offer_rules(&records.hosters).iter().filter_map(|(text, id)| of(id).map(|target| rule(text, target))));
    rules.extend(
        website_rules(&records.software).iter().filter_map(|(text, id)| of(id).map(|target| rule(text, target))),
    );
    Urls {
        hosts: strings(rules.iter().map(|r| r.0.as_str())),
        paths: strings(rules.iter().map(|r| r.1.as_str())),
        forms: column(rules.iter().map(|r| r.2)),
        targets: column(rules.iter().map(|r| r.3)),
    }
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
fn offer_rules(hosters: &[Hoster]) -> BTreeSet<(String, String)> {
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
    let only =
        |ids: &BTreeSet<Option<&str>>| ids.first().copied().flatten().filter(|_| ids.len() == 1).map(str::to_owned);
    let mut rules = BTreeSet::new();
    for (host, id) in by_host.iter().filter_map(|(host, ids)| Some((host, only(ids)?))) {
        match sites.get(host) {
            None => {
                rules.insert((format!("*.{host}"), id.clone()));
                rules.insert((host.clone(), id));
            }
            Some(1) => {
                rules.insert((host.clone(), id));
            }
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
fn website_rules(programs: &[Software]) -> BTreeSet<(String, String)> {
    let mut hosts: BTreeMap<String, BTreeMap<String, BTreeSet<&str>>> = BTreeMap::new();
    for program in programs {
        if let Some((host, path)) = program.website.as_deref().and_then(parts) {
            // A page for a language is the site: `joinpeertube.org/en`.
            let path = if is_language(&path) { String::new() } else { path };
            hosts.entry(host).or_default().entry(path).or_default().insert(&program.id);
        }
    }
    let mut rules = BTreeSet::new();
    for (host, paths) in &hosts {
        for (path, ids) in paths.iter().filter(|(path, ids)| ids.len() == 1 && (paths.len() == 1 || path.is_empty())) {
            let rule = if path.is_empty() { host.clone() } else { format!("{host}/{path}") };
            rules.extend(ids.first().map(|id| (rule, (*id).to_owned())));
        }
    }
    rules
}
