//! What a host's `robots.txt` allows us (RFC 9309).

/// The name by which `robots.txt` calls us.
const TOKEN: &str = "degafam";

/// The rules of one host that are meant for us.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Robots {
    /// Whether it allows, and the pattern of paths.
    rules: Vec<(bool, Vec<u8>)>,
}

impl Robots {
    /// Reads a file; lines that are none of the standard's are passed over.
    pub(crate) fn read(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes));
        let (mut ours, mut everyone) = (None::<Vec<_>>, Vec::new());
        // Whom the group at hand is for, and whether its rules have begun.
        let (mut for_us, mut for_all, mut begun) = (false, false, true);
        for line in text.split(['\n', '\r']) {
            let line = line.split('#').next().unwrap_or_default();
            let Some((key, value)) = line.split_once(':') else { continue };
            let (key, value) = (key.trim().to_ascii_lowercase(), value.trim());
            match key.as_str() {
                "user-agent" => {
                    if begun {
                        (for_us, for_all, begun) = (false, false, false);
                    }
                    let named = value.split(|c: char| !(c.is_ascii_alphabetic() || c == '-' || c == '_')).next();
                    for_all |= value == "*";
                    if named.is_some_and(|named| named.eq_ignore_ascii_case(TOKEN)) {
                        for_us = true;
                        // A group for us counts even if it is empty: then all is allowed.
                        ours.get_or_insert_default();
                    }
                }
                "allow" | "disallow" => {
                    begun = true;
                    let rule = (key == "allow", plain(value.as_bytes()));
                    if value.is_empty() {
                        continue;
                    }
                    if for_us {
                        ours.get_or_insert_default().push(rule.clone());
                    }
                    if for_all {
                        everyone.push(rule);
                    }
                }
                _ => {}
            }
        }
        Self { rules: ours.unwrap_or(everyone) }
    }

    /// Whether a path, with its query, may be asked for: the longest rule that fits decides, allowing before refusing.
    pub(crate) fn allows(&self, path: &str) -> bool {
        let path = plain(path.as_bytes());
        let fitting = self.rules.iter().filter(|(_, pattern)| fits(pattern, &path));
        fitting.max_by_key(|(allows, pattern)| (pattern.len(), *allows)).is_none_or(|(allows, _)| *allows)
    }
}

/// A path in one form: what needs no encoding is decoded, the rest is encoded with capital digits.
fn plain(text: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((&byte, after)) = rest.split_first() {
        rest = after;
        let encoded = match (byte, after) {
            (b'%', [a, b, ..]) => char::from(*a).to_digit(16).zip(char::from(*b).to_digit(16)),
            _ => None,
        };
        let byte = match encoded.and_then(|(a, b)| u8::try_from(a * 16 + b).ok()) {
            Some(byte) => {
                rest = after.get(2..).unwrap_or_default();
                if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
                    out.push(byte);
                    continue;
                }
                byte
            }
            None if byte.is_ascii_graphic() => {
                out.push(byte);
                continue;
            }
            None => byte,
        };
        out.extend(format!("%{byte:02X}").bytes());
    }
    out
}

/// Whether a pattern fits the beginning of a path; `*` stands for anything, a last `$` for the path's end. Each star
/// but the last one tried is settled, so the cost is the product of both lengths at most.
fn fits(pattern: &[u8], path: &[u8]) -> bool {
    let (pattern, whole) = match pattern.strip_suffix(b"$") {
        Some(pattern) => (pattern, true),
        None => (pattern, false),
    };
    let mut pieces = pattern.split(|byte| *byte == b'*');
    let Some(mut rest) = pieces.next().and_then(|first| path.strip_prefix(first)) else { return false };
    let pieces: Vec<&[u8]> = pieces.collect();
    let Some((last, inner)) = pieces.split_last() else { return !whole || rest.is_empty() };
    for piece in inner.iter().filter(|piece| !piece.is_empty()) {
        let Some(at) = rest.windows(piece.len()).position(|window| window == *piece) else { return false };
        rest = rest.get(at + piece.len()..).unwrap_or_default();
    }
    match whole {
        true => rest.ends_with(last),
        false => last.is_empty() || rest.windows(last.len()).any(|window| window == *last),
    }
}

#[cfg(test)]
mod tests {
    use super::Robots;

    fn allows(robots: &str, path: &str) -> bool {
        Robots::read(robots.as_bytes()).allows(path)
    }

    #[test]
    fn the_longest_rule_decides() {
        let robots = "User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /a/b/c\nAllow: /same\nDisallow: /same\n";
        for (path, allowed) in
            [("/", true), ("/a", false), ("/ab", false), ("/a/b", true), ("/a/b/c", false), ("/same", true)]
        {
            assert_eq!(allows(robots, path), allowed, "{path}");
        }
    }

    #[test]
    fn our_group_replaces_that_of_everyone() {
        let robots = "\u{feff}user-agent: *\r\ndisallow: /\r\n\r\nUSER-AGENT: other\nUser-Agent: Degafam/2.0 # us\nDisallow: /private\n";
        assert!(allows(robots, "/x") && !allows(robots, "/private/x"));
        assert!(!allows("User-agent: *\nDisallow: /\nUser-agent: degafamous\nAllow: /", "/x"), "that is another one");
        assert!(
            allows("User-agent: *\nDisallow: /\nUser-agent: degafam\nDisallow:\n", "/x"),
            "an empty rule allows all"
        );
        let twice =
            "User-agent: degafam\nDisallow: /a\nUser-agent: x\nDisallow: /\nUser-agent: degafam\nDisallow: /b\n";
        assert!(!allows(twice, "/a") && !allows(twice, "/b") && allows(twice, "/c"), "groups of one name are one");
        let between = "User-agent: *\nSitemap: https://a.example/s\nCrawl-delay: 1\nDisallow: /a\n";
        assert!(!allows(between, "/a"));
    }

    #[test]
    fn stars_dollars_and_codes() {
        for (rule, path, fits) in [
            ("/*.properties", "/a/b.properties", true),
            ("/*.properties$", "/a.properties", true),
            ("/*.properties$", "/a.properties?x", false),
            ("/a*b*c", "/axxbyycz", true),
            ("/a*b*c", "/acb", false),
            ("/$", "/", true),
            ("/$", "/a", false),
            ("/f%C3%A9", "/f%c3%a9", true),
            ("/fé", "/f%C3%A9", true),
            ("/%7Ejoe", "/~joe", true),
            ("/a%2Fb", "/a/b", false),
            ("/a**", "/a", true),
            ("*", "/x", true),
            ("/x?y=*", "/x?y=1", true),
        ] {
            assert_eq!(allows(&format!("User-agent: *\nDisallow: {rule}"), path), !fits, "{rule} {path}");
        }
    }

    #[test]
    fn what_is_no_robots_file_forbids_nothing() {
        for text in ["", "\0\0\0", "<html>Disallow: /</html>", "Disallow: /", "User-agent\nDisallow /", ":::\n::"] {
            assert!(allows(text, "/x"), "{text}");
        }
        let hostile = format!("User-agent: *\nDisallow: /{}b", "*a".repeat(5_000));
        assert!(allows(&hostile, &format!("/{}", "a".repeat(500))));
    }
}
