//! Rules by host: the longest one that holds wins.

use super::Address;
use crate::catalogue::{ABROAD, BELOW, Catalogue, How, NameKind, NameTarget, is_country, is_language};
use crate::identify::hit::{Hit, MatchedBy};

/// A host rule says exactly this service; a rule for subdomains is a little less sure, since the same host may hold
/// other things, and so is a rule that holds abroad or in another language.
const HOST: f64 = 0.98;
const WIDER: f64 = 0.9;

/// First labels that say on which device a service is shown, not which service.
const DEVICES: [&str; 6] = ["m", "mobile", "touch", "web", "app", "www"];

/// A rule that holds: how much of the host and of the path it names, and whether it names the host whole.
struct Held {
    rank: (usize, usize, bool, bool),
    target: NameTarget,
}

/// What the rules know of the address.
pub(in crate::identify) fn find(catalogue: &Catalogue, address: &Address) -> Vec<Hit> {
    let direct = best(catalogue, &address.host, &address.path);
    let moved = address.host.split_once('.').filter(|(first, _)| says_only_where(first));
    let moved = moved.and_then(|(_, rest)| best(catalogue, rest, &address.path)).filter(|held| held.rank.2);
    let held = match (direct, moved) {
        // A rule for a page says more than one for the host of a device: `m.facebook.com`, `facebook.com/groups`.
        (Some(direct), Some(moved)) if direct.rank.1 < moved.rank.1 => Some((moved, true)),
        (Some(direct), _) => Some((direct, false)),
        (None, moved) => moved.map(|held| (held, true)),
    };
    let hit = held.map(|(held, elsewhere)| {
        let (_, path, whole, home) = held.rank;
        let exact = home && !elsewhere && (whole || path > 0);
        Hit { target: held.target, how: MatchedBy::Url, confidence: if exact { HOST } else { WIDER } }
    });
    hit.into_iter().collect()
}

/// Whether the host ends as addresses do: as one of the known ones, or in a country.
pub(in crate::identify) fn has_known_ending(catalogue: &Catalogue, address: &Address) -> bool {
    let ending = |host: &str| host.rsplit('.').next().map(str::to_owned);
    let Some(own) = ending(&address.host) else { return false };
    is_country(&own.to_ascii_uppercase()) || catalogue.hashes().is_ending(&own)
}

/// Whether a first label names a language (`fr.linkedin.com`, `fr-fr.facebook.com`) or a device.
fn says_only_where(label: &str) -> bool {
    let language = label.split_once('-').map_or(label, |(language, _)| language);
    DEVICES.contains(&label) || (label.len() <= 5 && is_language(language))
}

/// The best rule for a host and path, at home or abroad.
fn best(catalogue: &Catalogue, host: &str, path: &str) -> Option<Held> {
    let mut best = under(catalogue, host, path, 0);
    for name in names_abroad(host) {
        let other = under(catalogue, name, path, host.len() - name.len());
        if other.as_ref().map(|h| h.rank) > best.as_ref().map(|h| h.rank) {
            best = other;
        }
    }
    best
}

/// The host without the ending of a country: `google.co.uk` is `google`, or, were there such a rule, `google.co`.
pub(super) fn names_abroad(host: &str) -> impl Iterator<Item = &str> {
    let (name, ending) = host.rsplit_once('.').unwrap_or_default();
    let country = matches!(ending, "uk" | "eu" | "com") || is_country(&ending.to_ascii_uppercase());
    let second = name.rsplit_once('.').filter(|(_, second)| ending != "com" && matches!(*second, "co" | "com"));
    [second.map(|(name, _)| name), Some(name)].into_iter().flatten().filter(move |name| country && !name.is_empty())
}

fn under(catalogue: &Catalogue, host: &str, path: &str, ending: usize) -> Option<Held> {
    let urls = &catalogue.tables.urls;
    let mut best: Option<Held> = None;
    let mut domain = host;
    // No rule holds for all of an ending; abroad that was taken off.
    while ending > 0 || domain.contains('.') {
        let start = first_at(domain, |i| urls.hosts.get(i), urls.hosts.len());
        for at in (start..urls.hosts.len()).take_while(|i| urls.hosts.get(*i) == Some(domain)) {
            let form = urls.forms.get(at).unwrap_or_default();
            let prefix = urls.paths.get(at).unwrap_or_default();
            let below = form & BELOW != 0;
            let fits = (form & ABROAD != 0) == (ending > 0) && below == (domain.len() < host.len());
            if !fits || !starts(path, prefix) {
                continue;
            }
            let rank = (domain.len() + ending, prefix.len(), !below, ending == 0);
            let target = urls.targets.get(at).and_then(NameTarget::unpack);
            // At equal rank the service, which people leave, comes before what a hoster runs there.
            let better = |b: &Held| (rank, b.target.kind) > (b.rank, target.map_or(NameKind::Need, |t| t.kind));
            if let Some(target) = target.filter(|_| best.as_ref().is_none_or(better)) {
                best = Some(Held { rank, target: NameTarget { how: How::Name, ..target } });
            }
        }
        match domain.split_once('.') {
            Some((_, parent)) => domain = parent,
            None => break,
        }
    }
    best
}

/// Whether `path` is `prefix` or lies below it.
pub(super) fn starts(path: &str, prefix: &str) -> bool {
    let rest = path.trim_start_matches('/').strip_prefix(prefix);
    rest.is_some_and(|rest| prefix.is_empty() || rest.is_empty() || rest.starts_with('/'))
}

/// First place of a sorted column that is not below `key`.
fn first_at<'a>(key: &str, get: impl Fn(usize) -> Option<&'a str>, length: usize) -> usize {
    let (mut low, mut high) = (0, length);
    while low < high {
        let middle = low.midpoint(high);
        if get(middle).is_some_and(|k| k < key) { low = middle + 1 } else { high = middle }
    }
    low
}
