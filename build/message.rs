//! Reads one file of messages in the syntax of Fluent, of which a part is taken: text, `{ $slot }`, and one choice
//! by the plural category of a slot, `{ $count -> [one] … *[other] … }`, whose forms hold text and slots.
//!
//! A template is the message in one line: `{slot}` is a value, `{count?one …|other …}` a choice.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser::{ErrorKind, parse};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// The plural categories of the CLDR.
const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// A message, or an attribute of one.
pub(crate) struct Message {
    pub(crate) id: String,
    /// Empty for the message itself.
    pub(crate) attribute: String,
    pub(crate) template: String,
    pub(crate) slots: BTreeSet<String>,
    place: String,
}

impl Message {
    /// A finding about it.
    pub(crate) fn wrong(&self, problem: &str) -> String {
        let dot = if self.attribute.is_empty() { "" } else { "." };
        format!("{}: {}{dot}{}: {problem}", self.place, self.id, self.attribute)
    }
}

/// All messages of a file; what is wrong with each line otherwise.
pub(crate) fn read(path: &Path) -> Result<Vec<Message>, Vec<String>> {
    let text = fs::read_to_string(path).map_err(|e| vec![format!("{}:1: {e}", path.display())])?;
    let at = |offset: usize| {
        let lines = text.bytes().take(offset).filter(|byte| *byte == b'\n').count();
        format!("{}:{}", path.display(), lines + 1)
    };
    // Every name is a piece of the text.
    let place = |piece: &str| at((piece.as_ptr() as usize).saturating_sub(text.as_ptr() as usize));
    let resource = parse(text.as_str()).map_err(|(_, errors)| {
        let told = |e: &fluent_syntax::parser::ParserError| {
            let mend = match e.kind {
                ErrorKind::MissingDefaultVariant => "; mark one form, such as `*[other]`",
                _ => "",
            };
            // What breaks off at the end of a line is told of the line after it.
            let start = e.slice.as_ref().map_or(0, |slice| slice.start);
            let read = text.get(start..e.pos.start).unwrap_or_default();
            let read = if read.ends_with('\n') { read.trim_end() } else { read };
            format!("{}: {}{mend}", at(start + read.len()), e.kind)
        };
        errors.iter().map(told).collect::<Vec<_>>()
    })?;
    let (mut messages, mut findings) = (Vec::new(), Vec::new());
    for entry in &resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => {
                findings.push(format!("{}: terms are not taken here, write the word out", place(term.id.name)));
                continue;
            }
            Entry::Junk { content } => {
                findings.push(format!("{}: this is no message", place(content)));
                continue;
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => continue,
        };
        let own = message.value.iter().map(|value| (None, value));
        let attributes = message.attributes.iter().map(|attribute| (Some(&attribute.id), &attribute.value));
        for (attribute, value) in own.chain(attributes) {
            let mut message = Message {
                id: message.id.name.to_owned(),
                attribute: attribute.map_or_else(String::new, |id| id.name.to_owned()),
                template: String::new(),
                slots: BTreeSet::new(),
                place: place(attribute.map_or(message.id.name, |id| id.name)),
            };
            match take(&mut message, value, true) {
                Ok(()) => messages.push(message),
                Err(problem) => findings.push(message.wrong(&problem)),
            }
        }
    }
    if findings.is_empty() { Ok(messages) } else { Err(findings) }
}

/// Adds a pattern to the template; a choice stands on the outside alone.
fn take(message: &mut Message, pattern: &Pattern<&str>, outside: bool) -> Result<(), String> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } if value.contains(['|', '{', '}', '\n']) => {
                return Err("a text may not hold `|`, braces or a second line".to_owned());
            }
            PatternElement::TextElement { value } => message.template.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(slot) } => {
                let name = variable(slot)?;
                message.template.push_str(&format!("{{{name}}}"));
                message.slots.insert(name.to_owned());
            }
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                if !outside {
                    return Err("a form may not choose again".to_owned());
                }
                choice(message, variable(selector)?, variants)?;
            }
        }
    }
    Ok(())
}

fn choice(message: &mut Message, slot: &str, variants: &[Variant<&str>]) -> Result<(), String> {
    message.slots.insert(slot.to_owned());
    message.template.push_str(&format!("{{{slot}?"));
    for (at, variant) in variants.iter().enumerate() {
        let VariantKey::Identifier { name } = variant.key else {
            return Err("forms are named by plural categories, not by numbers".to_owned());
        };
        if !CATEGORIES.contains(&name) {
            return Err(format!("`{name}` is no plural category, take one of {}", CATEGORIES.join(", ")));
        }
        if variant.default != (name == "other") {
            return Err("the default must be `*[other]`".to_owned());
        }
        message.template.push_str(if at == 0 { "" } else { "|" });
        message.template.push_str(name);
        message.template.push(' ');
        take(message, &variant.value, false)?;
    }
    message.template.push('}');
    Ok(())
}

/// The name of a slot.
fn variable<'a>(expression: &InlineExpression<&'a str>) -> Result<&'a str, String> {
    match expression {
        InlineExpression::VariableReference { id } => Ok(id.name),
        _ => Err("only slots such as `{ $name }` stand in braces here".to_owned()),
    }
}
