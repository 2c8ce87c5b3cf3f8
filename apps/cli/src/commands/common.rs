//! From what several commands take to what the library takes.

use crate::args::Common;
use crate::failure::Failure;
use crate::files;
use degafam::{
    Catalogue, Finder, Lang, Overlay,
    model::{Hoster, Layer},
    places::{Gazetteer, PlaceOptions},
};
use std::path::Path;

/// Characters of a file's name that answers show at most: as many as the library takes of a name.
const NAME: usize = 80;

/// The finder over the embedded data, or over what `--data` names.
pub(super) fn finder(common: &Common) -> Result<Finder, Failure> {
    let finder = Finder::new(Catalogue::open_static(Catalogue::embedded_bytes())?, Gazetteer::embedded()?);
    common.data.iter().try_fold(finder, |finder, file| laid(&finder, file))
}

/// The finder with a file laid over it, or in its place when it is a catalogue.
fn laid(finder: &Finder, file: &Path) -> Result<Finder, Failure> {
    let bytes = files::read(file)?;
    let wrong = |e: String| Failure::data(format!("{}: {}", file.display(), e.trim_end()));
    let overlay: Overlay = match file.extension().and_then(|e| e.to_str()) {
        Some("toml") => {
            let text = String::from_utf8(bytes).map_err(|e| wrong(e.to_string()))?;
            // One record as it stands in the data folder is an overlay too.
            match toml::from_str::<Hoster>(&text) {
                Ok(hoster) => {
                    // It may have been read after the data it is laid over.
                    let date = hoster.sources.values().map(|source| source.seen).max();
                    Overlay { date, hosters: vec![hoster], ..Overlay::default() }
                }
                Err(_) => toml::from_str(&text).map_err(|e| wrong(e.to_string()))?,
            }
        }
        Some("json") => serde_json::from_slice(&bytes).map_err(|e| wrong(e.to_string()))?,
        _ => return Ok(finder.with_catalogue(Catalogue::open(&bytes)?)),
    };
    let overlay = Overlay { layer: overlay.layer.or_else(|| named(file)), ..overlay };
    finder.overlaid(overlay).map_err(|e| Failure::within(file, e))
}

/// A layer that says nothing of itself is called as its file.
fn named(file: &Path) -> Option<Layer> {
    let name = file.file_name()?.to_string_lossy();
    Some(Layer::new(name.chars().filter(|c| !c.is_control()).take(NAME).collect::<String>().trim()))
}

/// The language of the texts: asked for, else the locale's, else English.
pub(crate) fn lang(common: &Common) -> Result<Lang, Failure> {
    match &common.lang {
        Some(text) => Ok(text.parse()?),
        None => Ok(locale().and_then(|l| l.parse().ok()).unwrap_or_default()),
    }
}

/// The locale, unless it is the one that says nothing.
pub(super) fn locale() -> Option<String> {
    // LC_ALL and LANG decide as in every other program; sys-locale knows the rest.
    let named =
        ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|v| std::env::var(v).ok().filter(|v| !v.is_empty()));
    named.or_else(sys_locale::get_locale).filter(|l| !l.starts_with('C') && !l.starts_with("POSIX"))
}

/// The locale's country where it settles what a place means that is not clear without; the answer then says so.
pub(super) fn home(finder: &Finder, text: &str) -> Option<String> {
    let clear = |country| {
        let options = PlaceOptions { country, ..PlaceOptions::default() };
        finder.place(text, &options).is_ok_and(|answer| answer.place.is_some())
    };
    let country = country(&locale()?)?;
    (!clear(None) && clear(Some(country.clone()))).then_some(country)
}

/// The country of a locale ("FR" of "fr_FR.UTF-8").
fn country(locale: &str) -> Option<String> {
    let (_, country) = locale.split(['.', '@']).next()?.split_once(['_', '-'])?;
    let letters = country.len() == 2 && country.bytes().all(|byte| byte.is_ascii_alphabetic());
    letters.then(|| country.to_ascii_uppercase())
}

#[cfg(test)]
mod tests {
    #[test]
    fn locales_tell_their_country() {
        for (locale, country) in
            [("fr_FR.UTF-8", Some("FR")), ("de-AT", Some("AT")), ("en", None), ("ca@valencia", None)]
        {
            assert_eq!(super::country(locale).as_deref(), country, "{locale}");
        }
    }
}
