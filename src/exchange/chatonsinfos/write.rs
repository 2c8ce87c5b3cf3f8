//! Lines as a file, so that what is read again is the same.

use super::lines::{Entry, Lines};
use crate::error::Error;
use crate::exchange::ChatonsInfos;
use crate::exchange::{Limits, Origin, Report};

impl Entry {
    /// An entry that reads as this value, whatever it holds.
    pub(super) fn of(key: &str, value: &str) -> Self {
        let value = value.trim();
        let plain =
            !value.contains(['\\', '\n', '\r']) && !value.starts_with(['\'', '"']) && !value.ends_with(['\'', '"']);
        if plain {
            return Self { key: key.to_owned(), raw: value.to_owned(), line: 0 };
        }
        let mut raw = String::from("'");
        for c in value.chars() {
            match c {
                '\\' | '\'' => raw.extend(['\\', c]),
                '\n' => raw.push_str("\\n"),
                '\r' => raw.push_str("\\u000d"),
                c => raw.push(c),
            }
        }
        Self { key: key.to_owned(), raw: raw + "'", line: 0 }
    }
}

impl Lines {
    /// The text of a file: a banner before each section, keys and values as they are.
    pub(super) fn write(&self) -> String {
        let mut out = String::new();
        let mut section = "";
        for entry in &self.entries {
            let first = entry.key.split('.').next().unwrap_or_default();
            if !first.eq_ignore_ascii_case(section) {
                let mut title = first.to_owned();
                // Sections of the format are ASCII, and a table of all capital letters is large.
                if let Some(letter) = title.get_mut(..1) {
                    letter.make_ascii_uppercase();
                }
                out += if out.is_empty() { "" } else { "\n" };
                out += &format!("# [{title}]\n");
                section = first;
            }
            out += format!("{} = {}", entry.key, entry.raw).trim_end();
            out.push('\n');
        }
        out
    }
}

impl ChatonsInfos {
    /// Writes a file anew: the keys and values of the old one, those that the format does not know included, in their
    /// order and spelling, as UTF-8 under section banners. Comments and lines that say nothing go.
    ///
    /// # Errors
    /// [`Error`] when the file is too long or no text.
    ///
    /// ```
    /// use degafam::formats::{ChatonsInfos, Limits, Origin};
    /// let origin = Origin::new("https://hoster.example/pad.properties", "2026-11-22".parse()?)?;
    /// let old = b"service.name='L\\'atelier'\r\n\r\nmy.own.Key=1";
    /// let new = ChatonsInfos::rewrite(old, &origin, &Limits::default())?;
    /// assert_eq!(new, "# [Service]\nservice.name = 'L\\'atelier'\n\n# [My]\nmy.own.Key = 1\n");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn rewrite(bytes: &[u8], origin: &Origin, limits: &Limits) -> Result<String, Error> {
        Ok(Lines::read(bytes, origin, limits, &mut Report::new(limits))?.write())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::exchange::chatonsinfos::keys::KEYS;
    use proptest::prelude::*;

    fn read(text: &str) -> Lines {
        let origin = Origin::new("https://a.example/f", "2026-11-22".parse().unwrap()).unwrap();
        let limits = Limits::default();
        Lines::read(text.as_bytes(), &origin, &limits, &mut Report::new(&limits)).unwrap()
    }

    fn bare(lines: &Lines) -> Vec<(&str, &str)> {
        lines.entries.iter().map(|e| (e.key.as_str(), e.raw.as_str())).collect()
    }

    /// Known keys with and without a word of the hoster's, in any case, and keys that nobody knows.
    fn key() -> impl Strategy<Value = String> {
        let known = prop::sample::select(KEYS).prop_map(|(key, _, _)| key.replace('*', "chatons"));
        prop_oneof![4 => known.clone(), 1 => known.prop_map(|k| k.to_uppercase()), 2 => "[a-zA-Zéß][a-zA-Z0-9_.é-]{0,20}"]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn what_is_written_reads_back(pairs in prop::collection::vec((key(), "[^\u{0}]{0,40}"), 0..30)) {
            let lines = Lines::of(pairs.iter().map(|(key, value)| Entry::of(key, value)).collect());
            let again = read(&lines.write());
            prop_assert_eq!(bare(&again), bare(&lines));
            for (entry, (_, value)) in again.entries.iter().zip(&pairs) {
                prop_assert_eq!(entry.value(), value.trim());
            }
        }

        #[test]
        fn any_file_is_written_as_it_was_read(text in "([a-z.#A-Z ='\"\\\\\t\r\u{e9}]{0,12}\n?){0,20}") {
            let once = read(&text);
            let twice = read(&once.write());
            prop_assert_eq!(bare(&twice), bare(&once));
            let values = |lines: &Lines| lines.by_key().map(|(k, e)| (k.to_owned(), e.value().into_owned())).collect::<Vec<_>>();
            prop_assert_eq!(values(&twice), values(&once));
        }
    }
}
