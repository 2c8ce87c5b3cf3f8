//! From what several commands take to what the library takes.

use super::output::aside;
use crate::args::Common;
use crate::data::read_overlay;
use crate::failure::Failure;
use crate::files;
use crate::release::{Store, newest};
use degafam::{
    Catalogue, Finder, Lang,
    places::{Gazetteer, PlaceOptions},
};
use std::path::{Path, PathBuf};

/// Stands, as a file of `--data`, for what the program brings, whatever is installed.
const EMBEDDED: &str = "embedded";

/// The finder over the newest data at hand, and what `--data` names.
pub(super) fn finder(common: &Common) -> Result<Finder, Failure> {
    let embedded = embedded()?;
    let date = embedded.catalogue().date();
    let beneath = match installed(common, &embedded) {
        Ok(None) => embedded,
        Ok(Some((finder, version))) => {
            // JSON tells which data answer.
            if !common.json {
                let newer = finder.catalogue().date();
                aside(&format!(
                    "degafam: data of {newer} answer, installed as {version}; --data {EMBEDDED} asks those of {date}"
                ));
            }
            finder
        }
        Err(failure) => {
            let why = failure.told(lang(common)?).replace("\n ", ";");
            aside(&format!("degafam: the installed data cannot be read, those of {date} answer: {why}"));
            embedded
        }
    };
    over(beneath, common)
}

/// The same for data that take the place of others: installed ones that cannot be read are an error.
pub(super) fn renewed(common: &Common) -> Result<Finder, Failure> {
    let embedded = embedded()?;
    let installed = installed(common, &embedded)?;
    over(installed.map_or(embedded, |(finder, _)| finder), common)
}

/// The files of `--data` that are files.
pub(super) fn data_files(common: &Common) -> Vec<PathBuf> {
    common.data.iter().filter(|file| !is_embedded(file)).cloned().collect()
}

fn embedded() -> Result<Finder, Failure> {
    Ok(Finder::new(Catalogue::open_static(Catalogue::embedded_bytes())?, Gazetteer::embedded()?))
}

fn is_embedded(file: &Path) -> bool {
    file == Path::new(EMBEDDED)
}

/// The newest installed data, unless the first file of `--data` takes their place.
fn installed(common: &Common, embedded: &Finder) -> Result<Option<(Finder, String)>, Failure> {
    let is_overlay = |file: &PathBuf| file.extension().is_some_and(|ending| ending == "toml" || ending == "json");
    match common.data.first() {
        Some(file) if !is_overlay(file) => Ok(None),
        // Where the system names no folder, nothing is installed.
        _ => Store::of(None).map_or(Ok(None), |store| newest(&store, embedded)),
    }
}

fn over(finder: Finder, common: &Common) -> Result<Finder, Failure> {
    common.data.iter().try_fold(finder, |finder, file| laid(&finder, file))
}

/// The finder with a file laid over it, or in its place when it is a catalogue.
fn laid(finder: &Finder, file: &Path) -> Result<Finder, Failure> {
    if is_embedded(file) {
        return embedded();
    }
    let bytes = files::read(file)?;
    match read_overlay(file, &bytes)? {
        Some(overlay) => finder.overlaid(overlay).map_err(|e| Failure::within(file, e)),
        None => Ok(finder.with_catalogue(Catalogue::open(&bytes)?)),
    }
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
