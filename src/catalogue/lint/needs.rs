//! Needs: labelled, used, with enough software to choose from; and the criteria.

use super::Records;
use super::limits::{MIN_GROUP, NAME_LENGTH, TEXT_LENGTH};
use super::linter::Linter;
use crate::catalogue::evidence::is_feed;
use crate::model::{Criterion, Freedom, Need};

pub(super) fn need<'a>(linter: &mut Linter<'a>, need: &'a Need) {
    linter.open("needs", &need.id);
    linter.texts("label", &need.label, NAME_LENGTH);
    linter.names("synonyms_en", &need.synonyms_en);
    linter.names("synonyms_fr", &need.synonyms_fr);
    linter.names("synonyms_de", &need.synonyms_de);
    linter.names("synonyms_es", &need.synonyms_es);
    linter.names("synonyms_it", &need.synonyms_it);
    linter.names("synonyms_nl", &need.synonyms_nl);
    linter.names("synonyms_ca", &need.synonyms_ca);
    linter.names("synonyms_pt", &need.synonyms_pt);
}

/// Rules about a need among all records.
pub(super) fn group<'a>(linter: &mut Linter<'a>, need: &'a Need, records: &Records) {
    linter.open_again("needs", &need.id);
    let uses = |needs: &[String]| needs.contains(&need.id);
    let free = records.software.iter().filter(|s| matches!(s.free, Freedom::Yes | Freedom::Contested));
    let software = free.filter(|s| uses(&s.needs)).count();
    let services = records.services.iter().filter(|s| uses(&s.needs)).count();
    let offers = records.hosters.iter().flat_map(|h| &h.offers).filter(|o| o.need == need.id).count();
    if services + software + offers == 0 {
        linter.warn(
            "unused-need",
            "id",
            format!("nothing has the need `{}`", need.id),
            "give it to a service or a software, or remove it",
        );
    } else if software < MIN_GROUP {
        let problem = format!("`{}` is served by {software} free software, fewer than {MIN_GROUP}", need.id);
        linter.warn("small-group", "id", problem, "add software, or merge it into a wider need");
    }
    if services == 0 && software > 0 {
        linter.info(
            "no-service",
            "id",
            "no service has this need".into(),
            "name it at the services that people leave for it",
        );
    }
}

pub(super) fn criterion<'a>(linter: &mut Linter<'a>, criterion: &'a Criterion) {
    linter.open("criteria", &criterion.id);
    if !(criterion.weight > 0.0 && criterion.weight.is_finite()) {
        linter.error("weight", "weight", format!("{} does not weigh", criterion.weight), "write a number above 0");
    }
    if criterion.known_conformity.is_some_and(|share| !(0.0..=1.0).contains(&share)) {
        linter.error("weight", "known_conformity", "it is no share".into(), "write a number from 0 to 1");
    }
    for feed in criterion.feeds.iter().filter(|f| !is_feed(f)) {
        linter.error("list", "feeds", format!("`{feed}` is no fact key"), "take one from the list in data/README.md");
    }
    linter.required("weight_reason", &criterion.weight_reason, TEXT_LENGTH);
    linter.required("measure", &criterion.measure, TEXT_LENGTH);
    linter.texts("asks", &criterion.asks, TEXT_LENGTH);
    linter.texts("publish", &criterion.publish, TEXT_LENGTH);
    linter.url("source", &criterion.source);
    linter.date("source_date", criterion.source_date);
}
