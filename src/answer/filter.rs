//! Which offers stay, and why the others do not.

use super::area::Region;
use super::finder::Finder;
use super::judged::Judgement;
use super::query::Filters;
use crate::catalogue::{HosterTraits, MembershipRow, OfferTraits, Takes, two_letter_code};
use crate::error::Error;
use crate::explain::{Reason, Value, say};
use crate::model::{Accepting, Asker, Audience, Date, ExitPart, Price, Status, Texts};

/// What filters name, looked up.
#[derive(Clone, Default)]
pub(super) struct Named {
    /// Where hosters must be.
    region: Option<Region>,
    /// Hosters that are not wanted.
    without: Vec<u32>,
}

impl Finder {
    /// What filters name; the country settles what region is meant.
    pub(super) fn named(&self, filters: &Filters, country: Option<&str>) -> Result<Named, Error> {
        let without = filters.without.iter().map(|name| self.hoster_named(name));
        Ok(Named { region: self.region(filters, country)?, without: without.collect::<Result<_, _>>()? })
    }

    /// Why a hoster cannot be proposed at all.
    pub(super) fn hoster_out(&self, filters: &Filters, named: &Named, hoster: u32, month: u32) -> Option<Reason> {
        let catalogue = &*self.catalogue;
        if named.without.contains(&hoster) {
            return Some(say("filter_without", []));
        }
        let columns = &catalogue.tables.hoster;
        let traits = HosterTraits::unpack(columns.traits.get(hoster as usize).unwrap_or(0));
        match traits.status {
            Some(Status::Closed) => return Some(say("closed", [])),
            Some(Status::Closing) => return Some(say("closing", [])),
            Some(Status::Active) | None => {}
        }
        if !filters.countries.is_empty() {
            let mut own = columns.countries.row(hoster).peekable();
            if own.peek().is_none() {
                return Some(say("filter_country_unknown", []));
            }
            if !own.any(|c| filters.countries.iter().any(|wanted| two_letter_code(wanted) == c)) {
                return Some(say("filter_country", []));
            }
        }
        if let Some(region) = named.region.as_ref().filter(|region| !self.lies_in(region, hoster)) {
            return Some(say("filter_region", [("region", Value::Text(region.name().to_owned()))]));
        }
        if !filters.server_countries.is_empty() {
            let record = catalogue.kept_hoster(hoster).ok();
            let Some(known) = record.and_then(|record| record.server_countries.as_ref()) else {
                return Some(say("filter_server_country_unknown", []));
            };
            if !known.value.iter().all(|country| filters.server_countries.contains(country)) {
                let countries = Value::Text(known.value.join(", "));
                return Some(say("filter_server_country", [("countries", countries)]));
            }
        }
        if !filters.networks.is_empty() {
            let networks = &catalogue.tables.stores.networks;
            let member =
                columns.memberships.row(hoster).map(MembershipRow::unpack).filter(|m| m.holds_at(month)).any(|m| {
                    networks
                        .get(usize::from(m.network))
                        .is_some_and(|id| filters.networks.iter().any(|wanted| wanted == id))
                });
            if !member {
                return Some(say("filter_network", []));
            }
        }
        if !filters.forms.is_empty() {
            match traits.legal_form {
                None => return Some(say("filter_form_unknown", [])),
                Some(form) if !filters.forms.contains(&form) => return Some(say("filter_form", [])),
                Some(_) => {}
            }
        }
        let parts = filters.exit.iter().filter(|part| **part != ExitPart::Software);
        parts.copied().find_map(|part| self.exit_out(part, hoster, None, month))
    }

    /// Why an offer cannot be proposed, as far as its hoster's facts or its software's decide.
    pub(super) fn software_out(&self, filters: &Filters, hoster: u32, offer: u32, month: u32) -> Option<Reason> {
        let asked = filters.exit.contains(&ExitPart::Software);
        asked.then(|| self.exit_out(ExitPart::Software, hoster, Some(offer), month)).flatten()
    }

    fn exit_out(&self, part: ExitPart, hoster: u32, offer: Option<u32>, month: u32) -> Option<Reason> {
        let label = Value::Label(part.code().to_owned(), Box::new(part.label()));
        match self.exit_part(part, hoster, offer, month) {
            Judgement::Met | Judgement::Partly | Judgement::Presumed => None,
            Judgement::NotMet => Some(say("filter_exit", [("part", label)])),
            Judgement::Unknown | Judgement::NotApplicable => Some(say("filter_exit_unknown", [("part", label)])),
        }
    }
}

/// The list of whom is taken that does not name this kind of asker: the hoster's bounds its offers' own.
pub(super) fn refusing(asker: Asker, hoster: &HosterTraits, offer: &OfferTraits) -> Option<Takes> {
    [offer.takes, hoster.takes].into_iter().find(|takes| !takes.accepts(asker))
}

/// Why an offer cannot be proposed to others than these.
pub(super) fn takes_others(refusing: Takes) -> Reason {
    let labels: Vec<Texts> = refusing.askers().map(Asker::label).collect();
    let texts = Texts::each(|lang| labels.iter().map(|label| label.of(lang)).collect::<Vec<_>>().join(", "));
    let codes = refusing.askers().map(Asker::code).collect::<Vec<_>>().join(", ");
    say("takes_others", [("takes", Value::Label(codes, Box::new(texts)))])
}

/// Why an offer cannot be proposed.
pub(super) fn offer_out(filters: &Filters, hoster: &HosterTraits, offer: &OfferTraits) -> Option<Reason> {
    let audience = offer.audience.or(hoster.audience);
    match offer.status {
        Some(Status::Closed) => return Some(say("closed", [])),
        Some(Status::Closing) => return Some(say("closing", [])),
        Some(Status::Active) | None => {}
    }
    if let Some(since) = offer.unreached {
        return Some(say("unreached", [("since", Date::of_months(since).map_or_else(|| "".into(), Value::Date))]));
    }
    match offer.accepting {
        Some(Accepting::Closed) => return Some(say("closed", [])),
        Some(Accepting::Full) => return Some(say("full", [])),
        Some(Accepting::Open | Accepting::OnRequest) | None => {}
    }
    if audience == Some(Audience::Restricted) && filters.audience != Some(Audience::Restricted) {
        return Some(say("restricted", []));
    }
    if filters.no_account {
        match offer.account {
            Some(false) => {}
            Some(true) => return Some(say("filter_account", [])),
            None => return Some(say("filter_account_unknown", [])),
        }
    }
    if !filters.prices.is_empty() {
        // Gifts are welcome where nothing is asked: that is free of charge too.
        let fits = |price| {
            filters.prices.contains(&price) || (price == Price::Donation && filters.prices.contains(&Price::Free))
        };
        match offer.price {
            None => return Some(say("filter_price_unknown", [])),
            Some(price) if !fits(price) => return Some(say("filter_price", [])),
            Some(_) => {}
        }
    }
    match (filters.audience, audience) {
        (None, _) => None,
        (Some(_), None) => Some(say("filter_audience_unknown", [])),
        (Some(wanted), Some(known)) => (wanted != known).then(|| say("filter_audience", [])),
    }
}

/// Why a distance is too long, when a radius was asked for.
pub(super) fn distance_out(filters: &Filters, distance_km: Option<f64>) -> Option<Reason> {
    match (filters.within_km, distance_km) {
        (None, _) => None,
        (Some(_), None) => Some(say("filter_distance_unknown", [])),
        (Some(most), Some(km)) => (km > most).then(|| say("filter_distance", [("km", Value::Km(km))])),
    }
}

/// Which letter lies under its floor.
pub(super) fn floor_out(floors: &[f64; 5], values: [f64; 5]) -> Option<Reason> {
    let under = floors
        .iter()
        .zip(values)
        .zip(crate::model::Letter::ALL.iter().copied())
        .find(|((floor, value), _)| value < *floor);
    under.map(|((floor, value), letter)| {
        let letter = Value::Text(format!("{letter:?}"));
        say("floor", [("letter", letter), ("value", Value::Share(value)), ("floor", Value::Share(*floor))])
    })
}
