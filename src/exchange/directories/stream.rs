//! A file as its records, one after the other: only one is held at a time.

use super::tree::{Budget, Grow, Node};
use crate::error::{Error, ErrorKind};
use crate::exchange::Limits;
use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// Where the records of a file are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    /// A list of records, or one record alone.
    Records,
    /// An object with lists of records under these names, of which there is at least one.
    Lists(&'static [&'static str]),
    /// An object of which every field is a record.
    Fields,
}

/// One record, and where it stands: `[3]`, `data[3]`, or its name; empty where it is the whole file.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Placed {
    pub(super) at: String,
    pub(super) node: Node,
    /// Whether a limit left something of it out.
    pub(super) cut: bool,
}

/// What is done with each record.
pub(super) type Each<'a> = dyn FnMut(Placed) -> Result<(), Error> + 'a;

/// What a format is called, and what to do with a file that is none.
#[derive(Debug, Clone, Copy)]
pub(super) struct Kind {
    pub(super) format: &'static str,
    pub(super) mend: &'static str,
}

/// Reads JSON; answers how many records were not read, because there are more than the limit.
pub(super) fn json(
    kind: Kind,
    bytes: &[u8],
    shape: Shape,
    limits: &Limits,
    each: &mut Each<'_>,
) -> Result<usize, Error> {
    let text = text(kind, bytes, limits)?;
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let mut walk = Walk { shape, limits, each, failed: None, read: 0, more: 0 };
    let read = walk.run(&mut deserializer).and_then(|()| deserializer.end());
    walk.end(kind, read)
}

/// Reads TOML, likewise.
pub(super) fn toml(
    kind: Kind,
    bytes: &[u8],
    shape: Shape,
    limits: &Limits,
    each: &mut Each<'_>,
) -> Result<usize, Error> {
    let text = text(kind, bytes, limits)?;
    let mut walk = Walk { shape, limits, each, failed: None, read: 0, more: 0 };
    let read = toml::Deserializer::parse(text).and_then(|deserializer| walk.run(deserializer));
    walk.end(kind, read)
}

fn text<'a>(kind: Kind, bytes: &'a [u8], limits: &Limits) -> Result<&'a str, Error> {
    if bytes.len() > limits.file_bytes {
        return Err(Error::new(ErrorKind::FileTooLarge).plain("bytes", bytes.len()).plain("limit", limits.file_bytes));
    }
    if bytes.contains(&0) {
        return Err(Error::new(ErrorKind::NotText));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| wrong(kind, "it is not UTF-8"))?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

fn wrong(kind: Kind, problem: &str) -> Error {
    // A parser of TOML shows the line beside its message; the message alone is one line.
    let line = problem.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
    let error = Error::new(ErrorKind::AnotherFormat).plain("format", kind.format);
    error.plain("problem", crate::exchange::quote::quoted(&line)).plain("mend", kind.mend)
}

struct Walk<'a, 'e> {
    shape: Shape,
    limits: &'a Limits,
    each: &'a mut Each<'e>,
    failed: Option<Error>,
    read: usize,
    more: usize,
}

impl Walk<'_, '_> {
    fn run<'de, D: Deserializer<'de>>(&mut self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(Top { walk: self })
    }

    fn end<E: fmt::Display>(self, kind: Kind, read: Result<(), E>) -> Result<usize, Error> {
        match (self.failed, read) {
            (Some(error), _) => Err(error),
            (None, Err(error)) => Err(wrong(kind, &error.to_string())),
            (None, Ok(())) => Ok(self.more),
        }
    }

    /// Hands a record on.
    fn hand<E: serde::de::Error>(&mut self, at: String, node: Node, budget: &Budget<'_>) -> Result<(), E> {
        (self.each)(Placed { at, node, cut: budget.is_hit() }).map_err(|error| {
            self.failed = Some(error);
            E::custom("stopped")
        })
    }

    /// Whether one more record may be read.
    fn is_open(&mut self) -> bool {
        let open = self.read < self.limits.records;
        if open {
            self.read += 1
        } else {
            self.more += 1
        }
        open
    }

    fn list<'de, A: SeqAccess<'de>>(&mut self, name: &str, mut items: A) -> Result<(), A::Error> {
        for number in 0.. {
            if self.read >= self.limits.records {
                if items.next_element::<IgnoredAny>()?.is_none() {
                    break;
                }
                self.more += 1;
                continue;
            }
            let budget = Budget::new(self.limits);
            let Some(node) = items.next_element_seed(Grow { budget: &budget, level: 0 })? else { break };
            self.read += 1;
            self.hand(format!("{name}[{number}]"), node, &budget)?;
        }
        Ok(())
    }
}

/// The file as a whole.
struct Top<'a, 'b, 'e> {
    walk: &'a mut Walk<'b, 'e>,
}

impl<'de> Visitor<'de> for Top<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.walk.shape {
            Shape::Records => f.write_str("a list of objects, or one object"),
            Shape::Lists(names) => write!(f, "an object with a list `{}`", names.join("` or `")),
            Shape::Fields => f.write_str("an object of objects"),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        match self.walk.shape {
            Shape::Records => self.walk.list("", items),
            _ => Err(A::Error::invalid_type(serde::de::Unexpected::Seq, &self)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        let walk = self.walk;
        match walk.shape {
            Shape::Records => {
                let budget = Budget::new(walk.limits);
                let node = Grow { budget: &budget, level: 0 }.visit_map(fields)?;
                walk.hand(String::new(), node, &budget)
            }
            Shape::Lists(names) => {
                let mut found = false;
                while let Some(key) = fields.next_key::<String>()? {
                    if names.contains(&key.as_str()) {
                        found = true;
                        fields.next_value_seed(Listed { name: &key, walk: &mut *walk })?;
                    } else {
                        fields.next_value::<IgnoredAny>()?;
                    }
                }
                let missing = || A::Error::custom(format!("it has no list `{}`", names.join("` or `")));
                if found { Ok(()) } else { Err(missing()) }
            }
            Shape::Fields => {
                while let Some(key) = fields.next_key::<String>()? {
                    let budget = Budget::new(walk.limits);
                    if key.len() > walk.limits.key_bytes || !walk.is_open() {
                        fields.next_value::<IgnoredAny>()?;
                        continue;
                    }
                    let node = fields.next_value_seed(Grow { budget: &budget, level: 0 })?;
                    walk.hand(key, node, &budget)?;
                }
                Ok(())
            }
        }
    }
}

/// A list of records under its name.
struct Listed<'a, 'b, 'e> {
    name: &'a str,
    walk: &'a mut Walk<'b, 'e>,
}

impl<'de> DeserializeSeed<'de> for Listed<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Listed<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a list of objects under `{}`", self.name)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<(), A::Error> {
        self.walk.list(self.name, items)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KIND: Kind = Kind { format: "test", mend: "write one" };

    fn read(bytes: &[u8], shape: Shape, limits: &Limits) -> Result<(Vec<Placed>, usize), Error> {
        let mut all = Vec::new();
        let more = json(KIND, bytes, shape, limits, &mut |placed| {
            all.push(placed);
            Ok(())
        })?;
        Ok((all, more))
    }

    #[test]
    fn records_come_with_their_place() {
        let limits = Limits::default();
        let places = |bytes: &[u8], shape| -> Vec<String> {
            read(bytes, shape, &limits).unwrap().0.into_iter().map(|p| p.at).collect()
        };
        assert_eq!(places(b"[{}, {}]", Shape::Records), ["[0]", "[1]"]);
        assert_eq!(places(b"{\"a\": 1}", Shape::Records), [""]);
        assert_eq!(
            places(b"\xef\xbb\xbf{\"total\": 2, \"data\": [{}, 3]}", Shape::Lists(&["data"])),
            ["data[0]", "data[1]"]
        );
        assert_eq!(places(b"{\"a\": {}, \"b\": {}}", Shape::Fields), ["a", "b"]);
    }

    #[test]
    fn what_is_no_such_file_is_refused_in_one_line() {
        let limits = Limits::default();
        for (bytes, shape) in [
            (&b"[{}] rest"[..], Shape::Records),
            (b"[{}", Shape::Records),
            (b"3", Shape::Records),
            (b"{\"total\": 0}", Shape::Lists(&["data"])),
            (b"{\"data\": {}}", Shape::Lists(&["data"])),
            (b"[]", Shape::Fields),
            (b"\xff", Shape::Records),
            (b"", Shape::Records),
        ] {
            let said = read(bytes, shape, &limits).unwrap_err().to_string();
            assert!(said.starts_with("this is no test file (") && said.lines().count() == 1, "{said}");
        }
        assert!(matches!(read(b"\0", Shape::Records, &limits), Err(e) if e.kind() == ErrorKind::NotText));
    }

    #[test]
    fn limits_hold() {
        let mut limits = Limits::default();
        (limits.records, limits.values, limits.nesting, limits.value_bytes) = (2, 4, 2, 5);
        let (all, more) = read(b"[{}, {}, {}, {}]", Shape::Records, &limits).unwrap();
        assert_eq!((all.len(), more), (2, 2));
        let (all, _) = read(b"[[1, 2, 3, 4, 5, 6]]", Shape::Records, &limits).unwrap();
        assert_eq!(
            (all[0].cut, &all[0].node),
            (true, &Node::List(vec![1.0, 2.0, 3.0].into_iter().map(Node::Number).collect()))
        );
        let (all, _) = read(br#"[{"a": "abcdef", "b": "c"}]"#, Shape::Records, &limits).unwrap();
        assert_eq!((all[0].node.field("a"), all[0].node.field("b")), (Some(&Node::Cut), Some(&Node::Text("c".into()))));
        let deep = [vec![b'['; 200_000], vec![b']'; 200_000]].concat();
        limits.file_bytes = 1 << 20;
        assert!(
            read(&deep, Shape::Records, &limits).is_ok_and(|(all, _)| all[0].cut)
                || read(&deep, Shape::Records, &limits).is_err()
        );
        limits.file_bytes = 3;
        assert!(matches!(read(b"[{}]", Shape::Records, &limits), Err(e) if e.kind() == ErrorKind::FileTooLarge));
    }
}
