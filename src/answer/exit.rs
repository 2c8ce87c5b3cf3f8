//! How safely one leaves a hoster again: four of the criteria of openness, seen together.

use super::finder::Finder;
use super::judged::{Exit, Judgement};
use super::ranking::Scored;
use crate::catalogue::NONE;
use crate::judge::one;
use crate::model::ExitPart;

/// The criterion that decides a part.
fn criterion(part: ExitPart) -> &'static str {
    match part {
        ExitPart::Export => "S6",
        ExitPart::Notice => "M4",
        ExitPart::Portability => "O3",
        ExitPart::Software => "W6",
    }
}

impl Finder {
    pub(super) fn exit(&self, scored: &Scored, month: u32) -> Exit {
        let offer = scored.candidate.offer;
        let [export, notice, portability, software] =
            [ExitPart::Export, ExitPart::Notice, ExitPart::Portability, ExitPart::Software]
                .map(|part| self.exit_part(part, scored.hoster, Some(offer), month));
        Exit { export, notice, portability, software }
    }

    /// Whether a hoster, or one of its offers, fulfils a part.
    pub(super) fn exit_part(&self, part: ExitPart, hoster: u32, offer: Option<u32>, month: u32) -> Judgement {
        let mut criteria = (0..=u8::MAX).zip(self.catalogue.criteria());
        let Some(at) = criteria.find(|(_, known)| known.id == criterion(part)) else { return Judgement::Unknown };
        let software = offer.and_then(|offer| self.catalogue.tables.offer.software.get(offer as usize));
        let (verdict, promise) =
            one(&self.catalogue, at, hoster, (offer, software.filter(|software| *software != NONE)), month);
        Judgement::of(verdict, promise)
    }
}
