//! The ranking once more, as one would write it on an afternoon: from the records and the JSON of the answer, with
//! loops over everything and nothing of the library's columns.

use super::question::RECORDS;
use degafam::{
    Filters, Query,
    model::{
        Accepting, Asker, Audience, Date, Hoster, Offer, PROTOCOL_FAMILIES, Price, Software, SoftwareKind, Status,
    },
    places::Point,
};
use serde_json::Value;
use std::collections::BTreeMap;

fn software(id: &str) -> &'static Software {
    RECORDS.software.iter().find(|s| s.id == id).unwrap()
}

fn family<'a>(protocols: impl IntoIterator<Item = &'a String>) -> Option<&'a String> {
    protocols.into_iter().find(|p| PROTOCOL_FAMILIES.contains(&p.as_str()))
}

/// Needs behind what was recognised, the main one first.
pub fn needs(matched: &Value) -> Vec<String> {
    let id = matched["id"].as_str().unwrap();
    match matched["kind"].as_str().unwrap() {
        "service" => RECORDS.services.iter().find(|s| s.id == id).unwrap().needs.clone(),
        "software" => software(id).needs.clone(),
        _ => vec![id.to_owned()],
    }
}

/// How well an offer answers: the best over all alternatives, none when it is no answer.
pub fn fit(answer: &Value, needs: &[String], only: Option<&str>, offer: &Offer) -> Option<f64> {
    let runs = offer.software.as_deref().map(software);
    let served = runs.filter(|s| s.kind == SoftwareKind::Hosted).map(|s| s.protocols.as_slice()).unwrap_or_default();
    let spoken = family(offer.protocol.iter().chain(served));
    let asked = needs.contains(&offer.need);
    let mut fits = Vec::new();
    for alternative in answer["alternatives"].as_array().unwrap() {
        let wanted = software(alternative["software"]["id"].as_str().unwrap());
        let fit = alternative["fit"].as_f64().unwrap();
        if only.is_some_and(|only| only != wanted.id) || (!asked && fit < 1.0) {
            continue;
        }
        if offer.software.as_ref() == Some(&wanted.id) || (spoken.is_some() && family(&wanted.protocols) == spoken) {
            fits.push(fit);
        }
        if wanted.parent.is_some() && offer.software == wanted.parent {
            fits.push(fit * 0.5);
        }
    }
    // Who asks for one software does not want another that is not even named.
    let itself =
        answer["alternatives"].as_array().unwrap().iter().any(|a| a["software"]["id"] == answer["match"]["id"]);
    let one = answer["match"]["kind"] == "software" && itself;
    if offer.software.is_none() && spoken.is_none() && only.is_none() && !one && needs.first() == Some(&offer.need) {
        fits.push(0.4);
    }
    let other = if asked { 1.0 } else { 0.6 };
    fits.into_iter().map(|f| f * other).filter(|f| *f >= 0.18).max_by(f64::total_cmp)
}

/// Whether an offer may be recommended at all, and passes the filters.
pub fn passes(filters: &Filters, hoster: &Hoster, offer: &Offer, as_of: Date, distance_km: Option<f64>) -> bool {
    let over = |status: Option<Status>| matches!(status, Some(Status::Closed | Status::Closing));
    let audience = offer.audience.or(hoster.audience.as_ref().map(|f| f.value));
    let member = |wanted: &String| {
        let holds = |m: &&degafam::model::Membership| {
            let begun = m.since.is_none_or(|since| since.months() <= as_of.months());
            m.counts(&hoster.sources) && begun && m.until.is_none_or(|until| until.months() >= as_of.months())
        };
        hoster.networks.iter().filter(holds).any(|m| m.id == *wanted)
    };
    let price =
        |p: Price| filters.prices.contains(&p) || (p == Price::Donation && filters.prices.contains(&Price::Free));
    let in_country = |c: &String| hoster.sites.iter().any(|s| s.country.as_ref() == Some(c));
    let machines =
        |known: &degafam::model::Fact<Vec<String>>| known.value.iter().all(|c| filters.server_countries.contains(c));
    let form = hoster.legal_form.as_ref().map(|f| f.value);
    [
        !over(hoster.status.as_ref().map(|f| f.value)),
        !over(offer.status),
        hoster.takes.as_ref().is_none_or(|takes| takes.value.contains(&Asker::Person)),
        offer.takes.as_ref().is_none_or(|takes| takes.contains(&Asker::Person)),
        !matches!(offer.accepting, Some(Accepting::Closed | Accepting::Full)),
        audience != Some(Audience::Restricted) || filters.audience == Some(Audience::Restricted),
        filters.audience.is_none() || filters.audience == audience,
        !filters.no_account || offer.account == Some(false),
        filters.prices.is_empty() || offer.price.is_some_and(price),
        filters.countries.is_empty() || filters.countries.iter().any(in_country),
        filters.server_countries.is_empty() || hoster.server_countries.as_ref().is_some_and(machines),
        filters.networks.is_empty() || filters.networks.iter().any(member),
        filters.forms.is_empty() || form.is_some_and(|f| filters.forms.contains(&f)),
        filters.within_km.is_none_or(|most| distance_km.is_some_and(|km| km <= most)),
    ]
    .iter()
    .all(|holds| *holds)
}

/// Kilometres from the user to the nearest site, never below the precision of either.
pub fn distance_km(place: &Value, hoster: &Hoster) -> Option<f64> {
    let user = Point::new(place["latitude"].as_f64()?, place["longitude"].as_f64()?).unwrap();
    let of = |s: &degafam::model::Site| {
        let site = Point::new(s.latitude?, s.longitude?).unwrap();
        let km = user.distance_km(&site).max(s.precision_km.unwrap_or(0.0));
        Some(km.max(place["precision_km"].as_f64()?))
    };
    hoster.sites.iter().filter_map(of).min_by(f64::total_cmp)
}

/// Hosters that have an answer to give, with the fit of each such offer.
pub fn hosters(query: &Query, answer: &Value, only: Option<&str>) -> BTreeMap<String, Vec<f64>> {
    let needs = needs(&answer["match"]);
    let as_of: Date = answer["query"]["as_of"].as_str().unwrap().parse().unwrap();
    let mut found: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    for hoster in &RECORDS.hosters {
        let km = distance_km(&answer["query"]["place"], hoster);
        for offer in &hoster.offers {
            if let Some(fit) =
                fit(answer, &needs, only, offer).filter(|_| passes(&query.filters, hoster, offer, as_of, km))
            {
                found.entry(hoster.id.clone()).or_default().push(fit);
            }
        }
    }
    found
}

/// How sure an offer is: its evidence, less where its address or the state of accounts is not known.
fn assurance(h: &Value, source: &Value, as_of: Date) -> f64 {
    let grade = serde_json::from_value(source["grade"].clone()).unwrap();
    let told = source["date"].as_str().map(|d| d.parse::<Date>().unwrap().months_until(as_of));
    let told = if source["withdrawn"].is_string() { Some(9999) } else { told };
    let age = degafam::openness::age_weight(told);
    let evidence = degafam::openness::grade_weight(grade) * age * age;
    let page = |url: &Value| url.as_str().map(|url| url.trim_end_matches('/').replace("//www.", "//"));
    let page = |url: &Value| page(url).map(|url| url.replace("http://", "https://"));
    let (own, home) = (page(&h["offer"]["url"]), page(&h["hoster"]["website"]));
    let several =
        RECORDS.hosters.iter().find(|r| r.id == h["hoster"]["id"].as_str().unwrap()).unwrap().offers.len() > 1;
    let address = match own {
        None => 0.5,
        own if own == home && several => 0.85,
        Some(_) => 1.0,
    };
    evidence * address * if h["offer"]["account"].is_null() { 0.7 } else { 1.0 }
}

/// Score of one hoster from the pieces that the answer shows.
pub fn score(answer: &Value, h: &Value) -> f64 {
    let query = &answer["query"];
    let number = |v: &Value| v.as_f64().unwrap();
    let as_of: Date = query["as_of"].as_str().unwrap().parse().unwrap();
    let mut sum = 0.0;
    for part in h["contributions"].as_array().unwrap() {
        sum += match part["signal"].as_str().unwrap() {
            "fit" => number(&part["raw"]) * number(&query["weights"]["fit"]),
            "assurance" => assurance(h, &part["source"], as_of) * number(&query["weights"]["assurance"]),
            "proximity" => {
                let says = |code: &str| h["reasons"].as_array().unwrap().iter().any(|r| r["code"] == code);
                let half = |holds| if holds { 0.5 } else { 1.0 };
                let near = part["raw"].as_f64().map_or(0.0, |km| 1.0 / (1.0 + km / number(&query["half_distance_km"])));
                let near = near * half(says("other_language")) * half(says("others_first"));
                near * number(&query["weights"]["proximity"])
            }
            "openness" => {
                let values = ["A", "T", "O", "N", "S"].map(|l| number(&h["openness"]["letters"][l]));
                let weights: Vec<f64> = query["letter_weights"].as_array().unwrap().iter().map(number).collect();
                let total: f64 = weights.iter().sum();
                values.iter().zip(&weights).map(|(v, w)| v * w).sum::<f64>() / total
                    * number(&query["weights"]["openness"])
            }
            other => panic!("unknown signal {other}"),
        };
    }
    sum
}
