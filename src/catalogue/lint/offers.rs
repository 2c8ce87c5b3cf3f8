//! Offers: of a software that serves the need, once each, consistent in who may come.

use super::linter::Linter;
use super::lists::PROTOCOLS;
use crate::catalogue::resolve::Resolve;
use crate::model::{Accepting, Hoster, Offer, Status};

pub(super) fn offers(linter: &mut Linter<'_>, hoster: &Hoster, known: &dyn Resolve) {
    for (at, offer) in hoster.offers.iter().enumerate() {
        linter.turn(Some(at));
        linter.resolves("offer.need", &offer.need, known.need_place(&offer.need).is_some(), "need");
        linter.source("offer.source", &offer.source, &hoster.sources);
        offer.access_source.iter().for_each(|key| linter.source("offer.access_source", key, &hoster.sources));
        offer.unreached.iter().for_each(|fact| linter.source("offer.unreached", &fact.source, &hoster.sources));
        offer.uptime.iter().for_each(|fact| linter.source("offer.uptime", &fact.source, &hoster.sources));
        takes(linter, hoster, offer);
        serves(linter, offer, known);
        if offer.status == Some(Status::Closed)
            && matches!(offer.accepting, Some(Accepting::Open | Accepting::OnRequest))
        {
            linter.error(
                "status",
                "offer.accepting",
                "it is closed and takes new users".into(),
                "keep status or accepting",
            );
        }
        let same = |o: &Offer| {
            (&o.need, &o.software, &o.protocol, &o.url) == (&offer.need, &offer.software, &offer.protocol, &offer.url)
        };
        if hoster.offers.iter().take(at).any(same) {
            linter.warn(
                "double",
                "offer.need",
                format!("`{}` is offered twice in the same way", offer.need),
                "keep one, or write what differs",
            );
        }
    }
    linter.turn(None);
}

/// An offer takes nobody whom its hoster does not take.
fn takes(linter: &mut Linter<'_>, hoster: &Hoster, offer: &Offer) {
    let Some(bound) = &hoster.takes else { return };
    for asker in offer.takes.iter().flatten().filter(|asker| !bound.value.contains(asker)) {
        let problem = format!("it takes `{asker}`, which its hoster does not");
        linter.warn("takes", "offer.takes", problem, "take it out here, or add it to takes of the hoster");
    }
}

fn serves(linter: &mut Linter<'_>, offer: &Offer, known: &dyn Resolve) {
    if let Some(protocol) = offer.protocol.as_deref().filter(|p| !PROTOCOLS.contains(p)) {
        let mend = "check the spelling, or add it to the list of protocols";
        linter.warn("list", "offer.protocol", format!("`{protocol}` is not in the list of protocols"), mend);
    }
    let Some(id) = &offer.software else { return };
    linter.resolves("offer.software", id, known.software_place(id).is_some(), "software");
    if known.program_of(id).is_some_and(|program| !program.needs.contains(&offer.need)) {
        let problem = format!("{id} does not serve the need {}", offer.need);
        linter.warn("offer-need", "offer.need", problem, "name another need, or add the need to the software");
    }
}
