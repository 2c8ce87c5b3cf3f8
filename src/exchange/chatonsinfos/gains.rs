//! What writing a missing key would gain in openness.

use super::keys;
use super::lines::Lines;
use super::links;
use super::{ChatonsInfos, FileClass};
use crate::catalogue::{Catalogue, Matched};
use crate::error::Error;
use crate::exchange::{Imported, Limits, Origin, Report};
use crate::judge::{LetterWeights, Scale, gains, judge};
use crate::model::{Date, Grade, Hoster};
use crate::text::Lang;
use serde::Serialize;
use std::collections::BTreeMap;

/// The facts that a key would make known, as criteria name them.
const FEEDS: &[(&str, &str)] = &[
    ("host.country.code", "server_country"),
    ("organization.contact.email", "contact_email"),
    ("organization.contact.url", "link.contact"),
    ("organization.guide.technical", "link.technical_doc"),
    ("organization.guide.user", "link.user_guide"),
    ("organization.legal.url", "link.legal"),
    ("organization.startdate", "age"),
    ("service.guide.user", "link.user_guide"),
    ("service.legal.url", "link.terms"),
    ("service.registration.load", "offer.registration_open"),
];

/// A key that a file lacks, and what it would gain.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct KeyGain {
    /// Address of the file.
    pub origin: String,
    /// The key.
    pub key: String,
    /// Criteria of openness that it would show.
    pub criteria: Vec<String>,
    /// What the hoster's openness, 0 to 1, would rise by at most: some answers gain less than others.
    pub gain: f64,
    /// What to publish, in the language asked for.
    pub publish: String,
}

impl ChatonsInfos {
    /// What each key that files lack would gain their hoster in openness, most first; `found` is what
    /// [`read_set`](Self::read_set) made of the same files. A key that several services lack is told for the first.
    ///
    /// # Errors
    /// [`Error`] when a hoster cannot be laid over the catalogue.
    ///
    /// ```
    /// use degafam::{Catalogue, Lang, formats::{ChatonsInfos, Limits}};
    /// let file: &[u8] = b"file.class = Organization\norganization.name = Example\norganization.website = https://hoster.example/";
    /// let files = [("https://hoster.example/o.properties", file)];
    /// let (catalogue, limits) = (Catalogue::embedded()?, Limits::default());
    /// let found = ChatonsInfos.read_set(catalogue, files, "2026-11-22".parse()?, &limits)?;
    /// let gains = ChatonsInfos.gains(catalogue, files, &found, &limits, Lang::En)?;
    /// assert!(gains.iter().any(|g| g.key == "organization.legal.url" && g.gain > 0.0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn gains<'a>(
        &self,
        catalogue: &Catalogue,
        files: impl IntoIterator<Item = (&'a str, &'a [u8])>,
        found: &Imported,
        limits: &Limits,
        lang: Lang,
    ) -> Result<Vec<KeyGain>, Error> {
        let files: BTreeMap<&str, &[u8]> = files.into_iter().collect();
        let (laid, matches) = catalogue.with_matches(found.overlay.clone())?;
        let scale = Scale::new(&laid, laid.date().months());
        let mut gains = Vec::new();
        for (hoster, matched) in found.overlay.merge.iter().zip(&matches) {
            gains.extend(of_hoster(&laid, &scale, hoster, matched, &files, limits, lang)?);
        }
        gains.sort_by(|a, b| b.gain.total_cmp(&a.gain).then_with(|| (&a.origin, &a.key).cmp(&(&b.origin, &b.key))));
        Ok(gains)
    }
}

fn of_hoster(
    catalogue: &Catalogue,
    scale: &Scale,
    hoster: &Hoster,
    matched: &Matched,
    files: &BTreeMap<&str, &[u8]>,
    limits: &Limits,
    lang: Lang,
) -> Result<Vec<KeyGain>, Error> {
    let Some(index) = catalogue.tables.stores.hosters.index(&matched.id) else { return Ok(Vec::new()) };
    let (letters, as_of) = (LetterWeights::default(), catalogue.date());
    let judged = judge(catalogue, index, &catalogue.hoster_at(index)?, None, as_of.months())?;
    let all = gains(catalogue, scale, &letters, &judged, as_of, Grade::Declared);
    let mut told: Vec<&str> = Vec::new();
    let mut of_keys = Vec::new();
    let own = hoster.sources.values().filter_map(|s| s.url.as_deref());
    for (url, bytes) in own.filter_map(|url| files.get_key_value(url)) {
        for (key, feed) in lacking(url, bytes, limits) {
            let more: Vec<_> = all.iter().filter(|(c, _)| c.feeds.iter().any(|f| f == feed)).collect();
            let Some((first, _)) = more.first().filter(|_| !told.contains(&feed)) else { continue };
            told.push(feed);
            of_keys.push(KeyGain {
                origin: (*url).to_owned(),
                key: key.to_owned(),
                criteria: more.iter().map(|(c, _)| c.id.clone()).collect(),
                gain: more.iter().map(|(_, gain)| gain).sum(),
                publish: first.publish.of(lang).to_owned(),
            });
        }
    }
    Ok(of_keys)
}

/// Keys that a file lacks and criteria would see.
fn lacking(url: &str, bytes: &[u8], limits: &Limits) -> Vec<(&'static str, &'static str)> {
    let mut silent = Report::new(limits);
    // The day says nothing here: only which keys are there.
    let origin = Date::new(9999, 12, 31).and_then(|day| Origin::new(url, day).ok());
    let Some(origin) = origin else { return Vec::new() };
    let Ok(lines) = Lines::read(bytes, &origin, limits, &mut silent) else { return Vec::new() };
    let class = links::class(&lines, &origin, &mut silent);
    let of_class = |key: &str| {
        class.is_some_and(|class| {
            class != FileClass::Federation && keys::sections(class).iter().any(|s| key.starts_with(s))
        })
    };
    FEEDS.iter().copied().filter(|(key, _)| of_class(key) && lines.get(key).is_none()).collect()
}

#[cfg(test)]
mod tests {
    use super::FEEDS;
    use crate::catalogue::Catalogue;
    use crate::exchange::chatonsinfos::keys;

    #[test]
    fn keys_and_facts_exist() {
        let catalogue = Catalogue::embedded().unwrap();
        for (key, feed) in FEEDS {
            assert!(keys::known(key).is_some(), "{key}");
            assert!(catalogue.criteria().iter().any(|c| c.feeds.iter().any(|f| f == feed)), "{feed}");
        }
    }
}
