//! Needs: labelled, used, with enough software to choose from; and the criteria.

use super::Records;
use super::desk::Desk;
use super::limits::{MIN_GROUP, NAME_LENGTH, TEXT_LENGTH};
use crate::catalogue::evidence::is_feed;
use crate::model::{Criterion, Freedom, Need, Texts};

pub(super) fn need<'a>(desk: &mut Desk<'a>, need: &'a Need) {
    desk.open("needs", &need.id);
    texts(desk, "label", &need.label, NAME_LENGTH);
    desk.names("synonyms_en", &need.synonyms_en);
    desk.names("synonyms_fr", &need.synonyms_fr);
}

/// Rules about a need among all records.
pub(super) fn group<'a>(desk: &mut Desk<'a>, need: &'a Need, records: &Records) {
    desk.open_again("needs", &need.id);
    let uses = |needs: &[String]| needs.contains(&need.id);
    let free = records.software.iter().filter(|s| matches!(s.free, Freedom::Yes | Freedom::Contested));
    let software = free.filter(|s| uses(&s.needs)).count();
    let services = records.services.iter().filter(|s| uses(&s.needs)).count();
    let offers = records.hosters.iter().flat_map(|h| &h.offers).filter(|o| o.need == need.id).count();
    if services + software + offers == 0 {
        desk.warn(
            "unused-need",
            "id",
            format!("nothing has the need `{}`", need.id),
            "give it to a service or a software, or remove it",
        );
    } else if software < MIN_GROUP {
        let problem = format!("`{}` is served by {software} free software, fewer than {MIN_GROUP}", need.id);
        desk.warn("small-group", "id", problem, "add software, or merge it into a wider need");
    }
    if services == 0 && software > 0 {
        desk.info(
            "no-service",
            "id",
            "no service has this need".into(),
            "name it at the services that people leave for it",
        );
    }
}

pub(super) fn criterion<'a>(desk: &mut Desk<'a>, criterion: &'a Criterion) {
    desk.open("criteria", &criterion.id);
    if !(criterion.weight > 0.0 && criterion.weight.is_finite()) {
        desk.error("weight", "weight", format!("{} does not weigh", criterion.weight), "write a number above 0");
    }
    if criterion.known_conformity.is_some_and(|share| !(0.0..=1.0).contains(&share)) {
        desk.error("weight", "known_conformity", "it is no share".into(), "write a number from 0 to 1");
    }
    for feed in criterion.feeds.iter().filter(|f| !is_feed(f)) {
        desk.error("list", "feeds", format!("`{feed}` is no fact key"), "take one from the list in data/README.md");
    }
    desk.required("weight_reason", &criterion.weight_reason, TEXT_LENGTH);
    desk.required("measure", &criterion.measure, TEXT_LENGTH);
    texts(desk, "asks", &criterion.asks, TEXT_LENGTH);
    texts(desk, "publish", &criterion.publish, TEXT_LENGTH);
    desk.url("source", &criterion.source);
    desk.date("source_date", criterion.source_date);
}

fn texts(desk: &mut Desk<'_>, key: &str, texts: &Texts, most: usize) {
    for (lang, text) in [("en", &texts.en), ("fr", &texts.fr), ("de", &texts.de), ("es", &texts.es)] {
        desk.required(&format!("{key}.{lang}"), text, most);
    }
}
