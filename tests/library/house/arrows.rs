//! Which file uses which, read from the code of a crate: its `use` lines and the paths written between them, followed
//! through re-exports to the file that defines the item.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, iter,
    path::Path,
};

/// Re-exports of re-exports: more than any path has, so that one that leads back to itself ends.
const STEPS: usize = 16;

/// A file of a crate.
struct Module {
    file: String,
    parent: Option<usize>,
    children: BTreeMap<String, usize>,
    /// Names defined here.
    items: BTreeSet<String>,
    imports: Vec<Import>,
    /// Paths outside of `use`, and lone names.
    paths: Vec<Vec<String>>,
}

struct Import {
    /// The name by which it is known here; `*` for all.
    name: String,
    path: Vec<String>,
    public: bool,
}

/// The files of one crate, tests aside.
pub(crate) struct Crate {
    modules: Vec<Module>,
}

impl Crate {
    /// Reads the crate from its `lib.rs` or `main.rs`; files are named from the folder of the workspace.
    pub(crate) fn read(workspace: &Path, root: &str) -> Self {
        let mut crate_ = Self { modules: Vec::new() };
        crate_.add(workspace, root, None);
        crate_
    }

    fn add(&mut self, workspace: &Path, file: &str, parent: Option<usize>) -> usize {
        let text = fs::read_to_string(workspace.join(file)).unwrap_or_else(|_| panic!("{file} is not there"));
        let tokens = without_tests(tokens(&text));
        let at = self.modules.len();
        let (imports, paths) = imports_and_paths(&tokens);
        let (file_name, children, items) = (file.to_owned(), BTreeMap::new(), items(&tokens));
        self.modules.push(Module { file: file_name, parent, children, items, imports, paths });
        let folder = match file.rsplit_once('/').unwrap() {
            (folder, "lib.rs" | "main.rs" | "mod.rs") => folder,
            _ => file.trim_end_matches(".rs"),
        };
        for (place, pair) in tokens.windows(3).enumerate().filter(|(_, t)| t[0] == "mod" && t[2] == ";") {
            // `#[path = "…"]`: a file of another crate.
            if tokens[..place].ends_with(&["path".into(), "=".into(), "]".into()]) {
                continue;
            }
            let flat = format!("{folder}/{}.rs", pair[1]);
            let deep = format!("{folder}/{}/mod.rs", pair[1]);
            let child = self.add(workspace, if workspace.join(&flat).exists() { &flat } else { &deep }, Some(at));
            self.modules[at].children.insert(pair[1].clone(), child);
        }
        at
    }

    /// The module that a path leads to.
    fn module(&self, from: usize, path: &[String], steps: usize) -> Option<usize> {
        let mut at = from;
        for (place, name) in path.iter().enumerate() {
            at = match name.as_str() {
                "crate" => 0,
                "self" => at,
                // Above the root stands nothing: a module written inside its file.
                "super" => self.modules[at].parent.unwrap_or(0),
                _ => match self.modules[at].children.get(name) {
                    Some(child) => *child,
                    None => {
                        let import = self.modules[at].imports.iter().find(|i| i.name == *name)?;
                        (place == 0 || at != from).then_some(())?;
                        self.module(at, &import.path, steps.checked_sub(1)?)?
                    }
                },
            };
        }
        Some(at)
    }

    /// The file that defines what a path names; none when that is another crate's, or a whole file.
    fn definer(&self, from: usize, path: &[String], steps: usize) -> Option<usize> {
        let (name, folder) = path.split_last()?;
        let Some(at) = self.module(from, folder, steps) else { return self.definer(from, folder, steps) };
        let module = &self.modules[at];
        if module.items.contains(name) {
            return Some(at);
        }
        let steps = steps.checked_sub(1)?;
        if let Some(import) = module.imports.iter().find(|i| i.name == *name) {
            return self.definer(at, &import.path, steps);
        }
        let starred = module.imports.iter().filter(|i| i.name == "*");
        let within = |i: &Import| self.definer(self.module(at, &i.path, steps)?, std::slice::from_ref(name), steps);
        starred.filter_map(within).next().or_else(|| {
            // What a macro defines stands in no list.
            let made = !folder.is_empty() && !module.items.is_empty() && !module.children.contains_key(name);
            (made && name != "self" && name != "super").then_some(at)
        })
    }

    fn is_below(&self, file: usize, other: usize) -> bool {
        iter::successors(self.modules[file].parent, |at| self.modules[*at].parent).any(|at| at == other)
    }

    /// Each use of one file by another, with what is used: user, used, name.
    pub(crate) fn arrows(&self) -> BTreeMap<(&str, &str), String> {
        let mut arrows = BTreeMap::new();
        for (at, module) in self.modules.iter().enumerate() {
            let named: BTreeSet<&String> = module.paths.iter().filter_map(|path| path.first()).collect();
            let mut draw = |path: &[String], listed: bool| {
                let used = self.definer(at, path, STEPS).filter(|used| *used != at);
                // A line in a table of contents is no use.
                if let Some(used) = used.filter(|used| !(listed && self.is_below(*used, at))) {
                    arrows.entry((&*module.file, &*self.modules[used].file)).or_insert_with(|| path.join("::"));
                }
            };
            for import in &module.imports {
                draw(&import.path, import.public && !named.contains(&import.name));
            }
            module.paths.iter().for_each(|path| draw(path, false));
        }
        arrows
    }
}

/// The circles among arrows: files that reach each other, and the arrows between them.
pub(crate) fn circles<'a>(arrows: &BTreeMap<(&'a str, &'a str), String>) -> Vec<Vec<&'a str>> {
    let mut next: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (user, used) in arrows.keys() {
        next.entry(user).or_default().push(used);
    }
    let reached = |from: &'a str| {
        let (mut seen, mut open) = (BTreeSet::new(), vec![from]);
        while let Some(at) = open.pop() {
            open.extend(next.get(at).into_iter().flatten().copied().filter(|to| seen.insert(*to)));
        }
        seen
    };
    let reach: BTreeMap<&str, BTreeSet<&str>> = next.keys().map(|from| (*from, reached(from))).collect();
    let round = |a: &str, b: &str| reach.get(a).is_some_and(|to| to.contains(b));
    let mut circles: Vec<Vec<&str>> = Vec::new();
    for file in next.keys().filter(|file| round(file, file)) {
        if !circles.iter().any(|circle| circle.contains(file)) {
            circles.push(next.keys().copied().filter(|other| round(file, other) && round(other, file)).collect());
        }
    }
    circles
}

/// Words, `::`, and single signs; comments, texts and lifetimes left out.
fn tokens(code: &str) -> Vec<String> {
    let chars: Vec<char> = code.chars().collect();
    let (mut tokens, mut at) = (Vec::new(), 0);
    let get = |at: usize| chars.get(at).copied().unwrap_or(' ');
    let is_word = |c: char| c.is_alphanumeric() || c == '_';
    while at < chars.len() {
        let (sign, following) = (get(at), get(at + 1));
        let hashes = chars[at + 1..].iter().take_while(|c| **c == '#').count();
        if sign == '/' && following == '/' {
            at += chars[at..].iter().take_while(|c| **c != '\n').count();
        } else if sign == '/' && following == '*' {
            at += 2;
            while at < chars.len() && !(get(at) == '*' && get(at + 1) == '/') {
                at += 1;
            }
            at += 2;
        } else if sign == 'r' && get(at + 1 + hashes) == '"' {
            at += hashes + 2;
            while at < chars.len() && !(get(at) == '"' && (1..=hashes).all(|i| get(at + i) == '#')) {
                at += 1;
            }
            at += 1 + hashes;
        } else if sign == '"' {
            at += 1;
            while at < chars.len() && get(at) != '"' {
                at += if get(at) == '\\' { 2 } else { 1 };
            }
            at += 1;
        } else if sign == '\'' && (following == '\\' || get(at + 2) == '\'') {
            at += if following == '\\' { 3 } else { 2 };
            while at < chars.len() && get(at) != '\'' {
                at += 1;
            }
            at += 1;
        } else if sign == '\'' {
            at += 1;
            at += chars[at..].iter().take_while(|c| is_word(**c)).count();
        } else if is_word(sign) {
            let word: String = chars[at..].iter().take_while(|c| is_word(**c)).collect();
            at += word.chars().count();
            tokens.push(word);
        } else if sign == ':' && following == ':' {
            tokens.push("::".into());
            at += 2;
        } else {
            if !sign.is_whitespace() {
                tokens.push(sign.into());
            }
            at += 1;
        }
    }
    tokens
}

fn depth_after(depth: i32, token: &str) -> i32 {
    match token {
        "{" | "(" | "[" => depth + 1,
        "}" | ")" | "]" => depth - 1,
        _ => depth,
    }
}

/// What stands below `#[cfg(test)]` may look anywhere.
fn without_tests(tokens: Vec<String>) -> Vec<String> {
    const MARK: [&str; 7] = ["#", "[", "cfg", "(", "test", ")", "]"];
    let (mut kept, mut at) = (Vec::new(), 0);
    while at < tokens.len() {
        if !tokens[at..].iter().map(String::as_str).take(MARK.len()).eq(MARK) {
            kept.push(tokens[at].clone());
            at += 1;
            continue;
        }
        let mut depth = 0;
        at += MARK.len();
        while at < tokens.len() {
            depth = depth_after(depth, &tokens[at]);
            at += 1;
            if depth == 0 && matches!(tokens[at - 1].as_str(), ";" | "}") {
                break;
            }
        }
    }
    kept
}

fn is_name(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// Names defined at the outermost level.
fn items(tokens: &[String]) -> BTreeSet<String> {
    const DEFINING: [&str; 7] = ["fn", "struct", "enum", "trait", "type", "const", "static"];
    let (mut depth, mut items) = (0, BTreeSet::new());
    for (at, token) in tokens.iter().enumerate() {
        depth = depth_after(depth, token);
        let next = tokens.get(at + 1).map_or("", String::as_str);
        if depth == 0 && DEFINING.contains(&token.as_str()) && is_name(next) && next != "fn" {
            items.insert(next.to_owned());
        }
        if depth == 0 && token == "macro_rules" {
            items.extend(tokens.get(at + 2).cloned());
        }
    }
    items
}

fn imports_and_paths(tokens: &[String]) -> (Vec<Import>, Vec<Vec<String>>) {
    let (mut imports, mut paths, mut at) = (Vec::new(), Vec::new(), 0);
    while at < tokens.len() {
        let before = at.checked_sub(1).map_or("", |before| &tokens[before]);
        if tokens[at] == "use" {
            let public = matches!(before, "pub" | ")");
            at = import(tokens, at + 1, &[], public, &mut imports);
        } else if tokens[at..].starts_with(&["pub".into(), "(".into(), "in".into()]) {
            at += tokens[at..].iter().take_while(|t| *t != ")").count();
        } else if is_name(&tokens[at]) && !matches!(before, "$" | "::" | "." | "mod") {
            let mut path = vec![tokens[at].clone()];
            at += 1;
            while tokens.get(at).is_some_and(|t| t == "::") && tokens.get(at + 1).is_some_and(|t| is_name(t)) {
                path.push(tokens[at + 1].clone());
                at += 2;
            }
            paths.push(path);
        } else {
            at += 1;
        }
    }
    (imports, paths)
}

/// Reads one tree of a `use` from a token on; the place behind it.
fn import(tokens: &[String], mut at: usize, above: &[String], public: bool, imports: &mut Vec<Import>) -> usize {
    let mut path = above.to_vec();
    loop {
        match tokens.get(at).map_or(";", String::as_str) {
            "::" => at += 1,
            "{" => {
                at += 1;
                while tokens.get(at).is_some_and(|t| t != "}") {
                    at = import(tokens, at, &path, public, imports);
                    at += usize::from(tokens.get(at).is_some_and(|t| t == ","));
                }
                return at + 1;
            }
            "*" => {
                imports.push(Import { name: "*".into(), path, public });
                return at + 1;
            }
            name => {
                let itself = name == "self" && !path.is_empty();
                if is_name(name) && !itself {
                    path.push(name.to_owned());
                }
                at += usize::from(is_name(name));
                if tokens.get(at).is_some_and(|t| t == "::") {
                    continue;
                }
                let mut known = path.last().cloned().unwrap_or_default();
                if tokens.get(at).is_some_and(|t| t == "as") {
                    known.clone_from(&tokens[at + 1]);
                    at += 2;
                }
                imports.push(Import { name: known, path, public });
                return at;
            }
        }
    }
}

#[test]
fn paths_are_read_from_code_alone() {
    let code = r##"
        use super::{a::B, c::{self, D as E}, f::*}; // use super::comment::Comment;
        pub(in crate::room) fn g<'a>(text: &'a str) { h::i("j::k", 'l', r#"m::n"#); }
        #[cfg(test)]
        mod tests { use super::o::P; }
    "##;
    let (imports, paths) = imports_and_paths(&without_tests(tokens(code)));
    let imports: Vec<String> = imports.iter().map(|i| format!("{} = {}", i.name, i.path.join("::"))).collect();
    assert_eq!(imports, ["B = super::a::B", "c = super::c", "E = super::c::D", "* = super::f"]);
    let paths: Vec<String> = paths.iter().filter(|path| path.len() > 1).map(|path| path.join("::")).collect();
    assert_eq!(paths, ["h::i"]);
}

#[test]
fn a_circle_is_seen_and_a_chain_is_none() {
    let arrows = |pairs: &[(&'static str, &'static str)]| pairs.iter().map(|pair| (*pair, String::new())).collect();
    assert!(circles(&arrows(&[("a", "b"), ("b", "c"), ("a", "c")])).is_empty());
    assert_eq!(circles(&arrows(&[("a", "b"), ("b", "c"), ("c", "b"), ("c", "d")])), [["b", "c"]]);
}
