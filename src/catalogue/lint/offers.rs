//! Offers: of a software that serves the need, once each, consistent in who may come.

use super::Known;
use super::desk::Desk;
use super::limits::NAME_LENGTH;
use super::lists::PROTOCOLS;
use crate::model::{Accepting, Hoster, Offer, Status};

pub(super) fn offers(desk: &mut Desk<'_>, hoster: &Hoster, known: &Known<'_>) {
    for (at, offer) in hoster.offers.iter().enumerate() {
        desk.turn(Some(at));
        desk.resolves("offer.need", &offer.need, &known.needs, "need");
        desk.source("offer.source", &offer.source, &hoster.sources);
        offer.access_source.iter().for_each(|key| desk.source("offer.access_source", key, &hoster.sources));
        offer.url.iter().for_each(|url| desk.url("offer.url", url));
        offer.register_url.iter().for_each(|url| desk.url("offer.register_url", url));
        offer.service_name.iter().for_each(|name| desk.required("offer.service_name", name, NAME_LENGTH));
        offer.since.into_iter().for_each(|date| desk.date("offer.since", date));
        serves(desk, offer, known);
        if offer.status == Some(Status::Closed)
            && matches!(offer.accepting, Some(Accepting::Open | Accepting::OnRequest))
        {
            desk.error(
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
            desk.warn(
                "double",
                "offer.need",
                format!("`{}` is offered twice in the same way", offer.need),
                "keep one, or write what differs",
            );
        }
    }
    desk.turn(None);
}

fn serves(desk: &mut Desk<'_>, offer: &Offer, known: &Known<'_>) {
    if let Some(protocol) = offer.protocol.as_deref().filter(|p| !PROTOCOLS.contains(p)) {
        let mend = "check the spelling, or add it to the list of protocols";
        desk.warn("list", "offer.protocol", format!("`{protocol}` is not in the list of protocols"), mend);
    }
    let Some(id) = &offer.software else { return };
    desk.resolves("offer.software", id, &known.software, "software");
    if known.served.get(id.as_str()).is_some_and(|needs| !needs.contains(&offer.need)) {
        let problem = format!("{id} does not serve the need {}", offer.need);
        desk.warn("offer-need", "offer.need", problem, "name another need, or add the need to the software");
    }
}
