//! A file as its records, one after the other: only one is held at a time.

pub(super) use super::shape::Shape;
use super::tree::{Budget, Grow, Node};
use crate::error::{Error, ErrorKind};
use crate::exchange::Limits;
use serde::de::{DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, SeqAccess, Unexpected, Visitor};
use std::fmt;

/// One record, and where it stands: `[3]`, `data[3]`, or its name; empty where it is the whole file.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Placed {
    pub(super) at: String,
    /// The name of the field that it is, or in which it lies, where names are not those of the format; in a table of
    /// Markdown the heading above it.
    pub(super) key: String,
    /// Its line, from 1, where a line is a record; otherwise 0.
    pub(super) line: usize,
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

pub(super) fn text<'a>(kind: Kind, bytes: &'a [u8], limits: &Limits) -> Result<&'a str, Error> {
    if bytes.len() > limits.file_bytes {
        return Err(Error::new(ErrorKind::FileTooLarge).plain("bytes", bytes.len()).plain("limit", limits.file_bytes));
    }
    if bytes.contains(&0) {
        return Err(Error::new(ErrorKind::NotText));
    }
    let text = std::str::from_utf8(bytes).map_err(|_| wrong(kind, "it is not UTF-8"))?;
    Ok(text.strip_prefix('\u{feff}').unwrap_or(text))
}

/// The error of a file that is none of the format.
pub(super) fn wrong(kind: Kind, problem: &str) -> Error {
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
        let shape = self.shape;
        Place { walk: self, shape, at: String::new(), key: String::new(), required: true }.deserialize(deserializer)
    }

    fn end<E: fmt::Display>(self, kind: Kind, read: Result<(), E>) -> Result<usize, Error> {
        match (self.failed, read) {
            (Some(error), _) => Err(error),
            (None, Err(error)) => Err(wrong(kind, &error.to_string())),
            (None, Ok(())) => Ok(self.more),
        }
    }

    /// Hands a record on.
    fn hand<E: serde::de::Error>(&mut self, at: String, key: String, node: Node, budget: &Budget<'_>) -> Result<(), E> {
        (self.each)(Placed { at, key, line: 0, node, cut: budget.is_hit() }).map_err(|error| {
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

    fn list<'de, A: SeqAccess<'de>>(
        &mut self,
        (name, key): (&str, &str),
        without: &'static [&'static str],
        mut items: A,
    ) -> Result<(), A::Error> {
        for number in 0.. {
            if self.read >= self.limits.records {
                if items.next_element::<IgnoredAny>()?.is_none() {
                    break;
                }
                self.more += 1;
                continue;
            }
            let budget = Budget::new(self.limits, without);
            let Some(node) = items.next_element_seed(Grow { budget: &budget, level: 0 })? else { break };
            self.read += 1;
            self.hand(format!("{name}[{number}]"), key.to_owned(), node, &budget)?;
        }
        Ok(())
    }
}

/// A place on the way from the file as a whole to its records.
struct Place<'a, 'b, 'e> {
    walk: &'a mut Walk<'b, 'e>,
    shape: Shape,
    at: String,
    key: String,
    /// Whether the file is none of the format where something else is here: below a list, or names that are not those of
    /// the format, one that is odd does not spoil the others.
    required: bool,
}

impl Place<'_, '_, '_> {
    fn name(&self, field: &str) -> String {
        if self.at.is_empty() { field.to_owned() } else { format!("{}.{field}", self.at) }
    }

    /// Something of another kind than expected: it is handed on as a record, which it cannot be, and is told so.
    fn odd<E: serde::de::Error>(
        self,
        found: Unexpected<'_>,
        grow: impl FnOnce(Grow<'_>) -> Result<Node, E>,
    ) -> Result<(), E> {
        if self.required {
            return Err(E::invalid_type(found, &self));
        }
        let budget = Budget::new(self.walk.limits, &[]);
        let node = grow(Grow { budget: &budget, level: 0 })?;
        if self.walk.is_open() { self.walk.hand(self.at, self.key, node, &budget) } else { Ok(()) }
    }
}

impl<'de> DeserializeSeed<'de> for Place<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// Values that are neither a list nor an object.
macro_rules! scalars {
    ($($visit:ident($value:ident: $type:ty) $found:expr),* $(,)?) => {
        $(fn $visit<E: serde::de::Error>(self, $value: $type) -> Result<(), E> {
            self.odd($found, |grow| grow.$visit($value))
        })*
    };
}

impl<'de> Visitor<'de> for Place<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.shape)
    }

    scalars! {
        visit_bool(value: bool) Unexpected::Bool(value),
        visit_i64(value: i64) Unexpected::Signed(value),
        visit_u64(value: u64) Unexpected::Unsigned(value),
        visit_f64(value: f64) Unexpected::Float(value),
        visit_str(value: &str) Unexpected::Str(value),
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        self.odd(Unexpected::Unit, |grow| grow.visit_unit())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        match self.shape.items() {
            None => self.odd(Unexpected::Seq, |grow| grow.visit_seq(items)),
            Some(Shape::Record(without)) => self.walk.list((&self.at, &self.key), without, items),
            Some(shape) => {
                for number in 0.. {
                    let (at, key) = (format!("{}[{number}]", self.at), self.key.clone());
                    let inner = Place { walk: &mut *self.walk, shape: *shape, at, key, required: false };
                    if items.next_element_seed(inner)?.is_none() {
                        break;
                    }
                }
                Ok(())
            }
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        match self.shape.object() {
            Shape::Record(without) => {
                let budget = Budget::new(self.walk.limits, without);
                let node = Grow { budget: &budget, level: 0 }.visit_map(fields)?;
                self.walk.hand(self.at, self.key, node, &budget)
            }
            Shape::Under(names, shape) => {
                let mut found = false;
                while let Some(name) = fields.next_key::<String>()? {
                    if !names.contains(&name.as_str()) {
                        fields.next_value::<IgnoredAny>()?;
                        continue;
                    }
                    found = true;
                    let (at, key, required) = (self.name(&name), self.key.clone(), self.required);
                    fields.next_value_seed(Place { walk: &mut *self.walk, shape: *shape, at, key, required })?;
                }
                if found || !self.required {
                    return Ok(());
                }
                Err(A::Error::custom(format!("it has no {} `{}`", shape.kind(), names.join("` or `"))))
            }
            Shape::Fields(shape) => {
                while let Some(key) = fields.next_key::<String>()? {
                    let long = key.len() > self.walk.limits.key_bytes;
                    let at = self.name(&key);
                    match shape {
                        Shape::Record(_) if long || !self.walk.is_open() => {
                            fields.next_value::<IgnoredAny>()?;
                        }
                        Shape::Record(without) => {
                            let budget = Budget::new(self.walk.limits, without);
                            let node = fields.next_value_seed(Grow { budget: &budget, level: 0 })?;
                            self.walk.hand(at, key, node, &budget)?;
                        }
                        _ if long => {
                            fields.next_value::<IgnoredAny>()?;
                        }
                        _ => {
                            let inner = Place { walk: &mut *self.walk, shape: *shape, at, key, required: false };
                            fields.next_value_seed(inner)?;
                        }
                    }
                }
                Ok(())
            }
            Shape::List(_) | Shape::Either(..) => self.odd(Unexpected::Map, |grow| grow.visit_map(fields)),
        }
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
        assert_eq!(places(b"[{}, {}]", Shape::RECORDS), ["[0]", "[1]"]);
        assert_eq!(places(b"{\"a\": 1}", Shape::RECORDS), [""]);
        assert_eq!(
            places(b"\xef\xbb\xbf{\"total\": 2, \"data\": [{}, 3]}", Shape::lists(&["data"])),
            ["data[0]", "data[1]"]
        );
        assert_eq!(places(b"{\"a\": {}, \"b\": {}}", Shape::FIELDS), ["a", "b"]);
    }

    /// Services by name, or a list of services.
    const DEEP: Shape =
        Shape::Under(&["services"], &Shape::Either(Shape::LIST, &Shape::Fields(&Shape::lists(&["instances"]))));

    #[test]
    fn records_lie_as_deep_as_the_shape_says() {
        let file = br#"{"x": {"instances": [1]}, "services": {"pad": {"n": 1, "instances": [{}, 2]}, "poll": {}}}"#;
        let (all, _) = read(file, DEEP, &Limits::default()).unwrap();
        let places: Vec<(&str, &str)> = all.iter().map(|p| (p.at.as_str(), p.key.as_str())).collect();
        assert_eq!(places, [("services.pad.instances[0]", "pad"), ("services.pad.instances[1]", "pad")]);
        let (all, _) = read(br#"{"services": [{"type": "pad"}]}"#, DEEP, &Limits::default()).unwrap();
        assert_eq!((all[0].at.as_str(), all[0].key.as_str()), ("services[0]", ""));
    }

    #[test]
    fn what_is_odd_on_the_way_is_handed_on_to_be_told() {
        let file = br#"{"services": {"a": 1, "b": [2], "c": {"instances": {}}, "d": null, "e": {"instances": [{}]}}}"#;
        let (all, _) = read(file, DEEP, &Limits::default()).unwrap();
        let kinds: Vec<(&str, &str)> = all.iter().map(|p| (p.key.as_str(), p.node.kind())).collect();
        assert_eq!(kinds, [("a", "a number"), ("b", "a list"), ("c", "an object"), ("d", "null"), ("e", "an object")]);
        for file in [&br#"{"services": 3}"#[..], b"{}", b"[]", br#"{"services": null}"#] {
            let said = read(file, DEEP, &Limits::default()).unwrap_err().to_string();
            assert!(said.starts_with("this is no test file (") && said.lines().count() == 1, "{said}");
        }
    }

    #[test]
    fn fields_that_nobody_reads_cost_nothing() {
        const SHAPE: Shape = Shape::List(&Shape::Record(&["area"]));
        let mut limits = Limits::default();
        limits.values = 6;
        let file = br#"[{"area": [1, 2, 3, 4, 5, 6, 7], "in": {"area": [8, 9], "b": 1}, "c": 2}]"#;
        let (all, _) = read(file, SHAPE, &limits).unwrap();
        assert_eq!((all[0].cut, all[0].node.field("area")), (false, None));
        assert_eq!(all[0].node.field("in").and_then(|inner| inner.field("b")), Some(&Node::Number(1.0)));
    }

    #[test]
    fn what_is_no_such_file_is_refused_in_one_line() {
        let limits = Limits::default();
        for (bytes, shape) in [
            (&b"[{}] rest"[..], Shape::RECORDS),
            (b"[{}", Shape::RECORDS),
            (b"3", Shape::RECORDS),
            (b"{\"total\": 0}", Shape::lists(&["data"])),
            (b"{\"data\": {}}", Shape::lists(&["data"])),
            (b"[]", Shape::FIELDS),
            (b"\xff", Shape::RECORDS),
            (b"", Shape::RECORDS),
        ] {
            let said = read(bytes, shape, &limits).unwrap_err().to_string();
            assert!(said.starts_with("this is no test file (") && said.lines().count() == 1, "{said}");
        }
        assert!(matches!(read(b"\0", Shape::RECORDS, &limits), Err(e) if e.kind() == ErrorKind::NotText));
    }

    #[test]
    fn limits_hold() {
        let mut limits = Limits::default();
        (limits.records, limits.values, limits.nesting, limits.value_bytes) = (2, 4, 2, 5);
        let (all, more) = read(b"[{}, {}, {}, {}]", Shape::RECORDS, &limits).unwrap();
        assert_eq!((all.len(), more), (2, 2));
        let (all, _) = read(b"[[1, 2, 3, 4, 5, 6]]", Shape::RECORDS, &limits).unwrap();
        assert_eq!(
            (all[0].cut, &all[0].node),
            (true, &Node::List(vec![1.0, 2.0, 3.0].into_iter().map(Node::Number).collect()))
        );
        let (all, _) = read(br#"[{"a": "abcdef", "b": "c"}]"#, Shape::RECORDS, &limits).unwrap();
        assert_eq!((all[0].node.field("a"), all[0].node.field("b")), (Some(&Node::Cut), Some(&Node::Text("c".into()))));
        let deep = [vec![b'['; 200_000], vec![b']'; 200_000]].concat();
        limits.file_bytes = 1 << 20;
        assert!(
            read(&deep, Shape::RECORDS, &limits).is_ok_and(|(all, _)| all[0].cut)
                || read(&deep, Shape::RECORDS, &limits).is_err()
        );
        limits.file_bytes = 3;
        assert!(matches!(read(b"[{}]", Shape::RECORDS, &limits), Err(e) if e.kind() == ErrorKind::FileTooLarge));
    }
}
