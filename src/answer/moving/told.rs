//! Facts of leaving, in the reader's language, each with its source.

use super::output::*;
use crate::answer::output::SourceBrief;
use crate::explain::{Value, say};
use crate::model::{
    Advice, Closing, ClosingWay, DataRequest, Effort, Format, Import, ImportWay, Sources, Texts, Transfer,
};
use crate::text::Lang;

/// Who tells facts of one record.
#[derive(Clone, Copy)]
pub(in crate::answer) struct Teller<'a> {
    pub(in crate::answer) sources: &'a Sources,
    pub(in crate::answer) lang: Lang,
}

impl Teller<'_> {
    pub(in crate::answer) fn source(&self, key: &str) -> Option<SourceBrief> {
        self.sources.get(key).map(SourceBrief::of)
    }

    pub(in crate::answer) fn text(&self, texts: &Texts) -> String {
        texts.of(self.lang).to_owned()
    }

    pub(in crate::answer) fn effort(&self, effort: &Effort) -> MovingEffort {
        let label = Value::Label(effort.why.code().to_owned(), Box::new(effort.why.label()));
        MovingEffort {
            class: effort.class,
            reason: say("effort", [("why", label)]),
            text: effort.text.as_ref().map(|text| self.text(text)),
            source: self.source(&effort.source),
        }
    }

    pub(in crate::answer) fn advice<'a>(&self, advice: impl Iterator<Item = &'a Advice>) -> Vec<MovingAdvice> {
        advice
            .map(|advice| MovingAdvice {
                text: self.text(&advice.text),
                software: advice.software.clone(),
                source: self.source(&advice.source),
            })
            .collect()
    }

    pub(in crate::answer) fn export(&self, export: &Transfer) -> MovingExport {
        MovingExport {
            formats: formats(&export.formats),
            text: self.text(&export.text),
            loses: export.loses.as_ref().map(|loses| self.text(loses)),
            source: self.source(&export.source),
        }
    }

    pub(in crate::answer) fn import(&self, import: &Import) -> MovingImport {
        MovingImport {
            way: import.way,
            formats: formats(&import.formats),
            text: import.text.as_ref().map(|text| self.text(text)),
            loses: import.loses.as_ref().map(|loses| self.text(loses)),
            effort: import.effort,
            source: self.source(&import.source),
        }
    }

    /// What a software reads, whoever wrote it.
    pub(in crate::answer) fn read(&self, read: &Transfer) -> MovingImport {
        MovingImport {
            way: ImportWay::File,
            formats: formats(&read.formats),
            text: Some(self.text(&read.text)),
            loses: read.loses.as_ref().map(|loses| self.text(loses)),
            effort: None,
            source: self.source(&read.source),
        }
    }

    pub(in crate::answer) fn close(&self, close: &Closing) -> MovingClose {
        let way = close.way.label();
        let mind = close.text.as_ref().map(|text| self.text(text));
        // That it has ended is all there is to say.
        let text = match (close.way, mind) {
            (ClosingWay::Ended, Some(mind)) => mind,
            (_, Some(mind)) => format!("{}. {mind}", way.of(self.lang)),
            (_, None) => way.of(self.lang).to_owned(),
        };
        MovingClose { way: close.way, text, url: close.url.clone(), source: self.source(&close.source) }
    }

    pub(in crate::answer) fn request(&self, request: &DataRequest) -> MovingRequest {
        let mut how = say(if request.url.is_some() { "request_form" } else { "request_letter" }, []);
        how.speak(self.lang);
        MovingRequest { text: how.text, url: request.url.clone(), source: self.source(&request.source) }
    }
}

impl FormatBrief {
    pub(super) fn of(format: &Format) -> Self {
        Self { id: format.id.to_owned(), name: format.name.to_owned() }
    }
}

/// An id of tomorrow stands for itself.
fn formats(ids: &[String]) -> Vec<FormatBrief> {
    let brief = |id: &String| match Format::of(id) {
        Some(format) => FormatBrief::of(format),
        None => FormatBrief { id: id.clone(), name: id.clone() },
    };
    ids.iter().map(brief).collect()
}
