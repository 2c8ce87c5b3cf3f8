//! Questions: who offers what replaces it near me?

use crate::border::{Out, TextIn, end, enter};
use crate::error::DegafamError;
use crate::registry;
use crate::status::{DegafamStatus, Fault};
use degafam::Query;
use serde_json::{Map, Value, json};
use std::sync::{Mutex, PoisonError};

/// A question for degafam_recommend(), made up piece by piece. Freed with degafam_query_free(). Threads may share it;
/// each call is whole, but who changes a question that another thread asks does not know which of the two it asked.
#[derive(Debug)]
pub struct DegafamQuery(Mutex<Map<String, Value>>);

impl DegafamQuery {
    fn new(what: &str) -> Self {
        Self(Mutex::new(Map::from_iter([("what".to_owned(), what.into())])))
    }

    /// The question as the core understands it.
    pub(crate) fn read(&self) -> Result<Query, Fault> {
        let request = Value::Object(self.0.lock().unwrap_or_else(PoisonError::into_inner).clone());
        Ok(Query::from_json(&request.to_string())?)
    }
}

/// Sets one field of the request; null removes it.
fn set(
    query: *mut DegafamQuery,
    error: Out<DegafamError>,
    field: impl FnOnce() -> Result<(String, Value), Fault>,
) -> DegafamStatus {
    enter(error, || {
        let query = registry::get(query)?;
        let (name, value) = field()?;
        let mut fields = query.0.lock().unwrap_or_else(PoisonError::into_inner);
        match value {
            Value::Null => drop(fields.remove(&name)),
            value => drop(fields.insert(name, value)),
        }
        Ok(DegafamStatus::Ok)
    })
}

/// JSON has no word for what is no number.
fn number(name: &str, value: f64) -> Result<Value, Fault> {
    let refused = || Fault::question(format!("{name} is {value}"), "pass a finite number");
    serde_json::Number::from_f64(value).map(Value::Number).ok_or_else(refused)
}

/// A question about what is left: a service, a software, a need or an address, for example "Google Docs". Everything else
/// has a default. Without a seed, each answer draws one, so that no hoster is first for everyone; see degafam_query_seed().
///
/// Whether the text can be understood is seen when it is asked. Statuses: OK, BAD_POINTER, BAD_UTF8.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_query_new(what: TextIn, query: Out<DegafamQuery>, error: Out<DegafamError>) -> DegafamStatus {
    enter(error, || {
        let query = query.wanted()?;
        query.give(DegafamQuery::new(what.read()?));
        Ok(DegafamStatus::Ok)
    })
}

/// Where the user is: a town, a postal code, or coordinates as text. Replaces a place set before. Without one, hosters are
/// ranked by the other signals. Statuses: OK, BAD_HANDLE, BAD_POINTER, BAD_UTF8.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_query_near_text(
    query: *mut DegafamQuery,
    place: TextIn,
    error: Out<DegafamError>,
) -> DegafamStatus {
    set(query, error, || Ok(("near".into(), place.read()?.into())))
}

/// Where the user is: degrees north, -90 to 90, and degrees east, -180 to 180. Replaces a place set before.
/// Statuses: OK, BAD_HANDLE; BAD_QUESTION for what is no finite number.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_query_near_point(
    query: *mut DegafamQuery,
    latitude: f64,
    longitude: f64,
    error: Out<DegafamError>,
) -> DegafamStatus {
    set(query, error, || {
        let (latitude, longitude) = (number("the latitude", latitude)?, number("the longitude", longitude)?);
        Ok(("near".into(), json!({ "latitude": latitude, "longitude": longitude })))
    })
}

/// How many hosters to return, 1 to 10000; 10 unless set. Statuses: OK, BAD_HANDLE.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_query_limit(
    query: *mut DegafamQuery,
    limit: usize,
    error: Out<DegafamError>,
) -> DegafamStatus {
    set(query, error, || Ok(("limit".into(), limit.into())))
}

/// How much each signal counts, in any unit: 0.1, 0.32, 0.32, 0.26 unless set. Numbers from 0 up, at least one above 0.
/// Statuses: OK, BAD_HANDLE; BAD_QUESTION for what is no finite number.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_query_weights(
    query: *mut DegafamQuery,
    fit: f64,
    proximity: f64,
    openness: f64,
    assurance: f64,
    error: Out<DegafamError>,
) -> DegafamStatus {
    set(query, error, || {
        let (fit, proximity) = (number("fit", fit)?, number("proximity", proximity)?);
        let (openness, assurance) = (number("openness", openness)?, number("assurance", assurance)?);
        let weights = json!({ "fit": fit, "proximity": proximity, "openness": openness, "assurance": assurance });
        Ok(("weights".into(), weights))
    })
}

/// Distance at which proximity is one half, kilometres above 0; 100 unless set. Statuses: OK, BAD_HANDLE; BAD_QUESTION
/// for what is no finite number.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_query_half_distance(
    query: *mut DegafamQuery,
    kilometres: f64,
    error: Out<DegafamError>,
) -> DegafamStatus {
    set(query, error, || Ok(("half_distance_km".into(), number("the half-distance", kilometres)?)))
}

/// Draws the order of near-equals. The same seed over the same data gives the same answer; without one, each answer draws its own.
/// Statuses: OK, BAD_HANDLE.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_query_seed(query: *mut DegafamQuery, seed: u64, error: Out<DegafamError>) -> DegafamStatus {
    set(query, error, || Ok(("seed".into(), seed.into())))
}

/// Language of the texts: "en", "fr", "de", "es", "it", "nl", "ca" or "pt"; English unless set. Statuses: OK, BAD_HANDLE, BAD_POINTER,
/// BAD_UTF8.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_query_lang(
    query: *mut DegafamQuery,
    lang: TextIn,
    error: Out<DegafamError>,
) -> DegafamStatus {
    set(query, error, || Ok(("lang".into(), lang.read()?.into())))
}

/// Any field of the request by its name, with its value as JSON, for example "no_account" and "true", or "countries" and
/// `["FR", "BE"]`: letters, floor, within_km, near_country, prices, audience, networks, forms, software, languages, as_of,
/// band and all that `schema/request.schema.json` names for `recommend`. The value null takes a field back to its default.
/// A name or value that means nothing is refused when it is asked.
///
/// Statuses: OK; BAD_QUESTION when the value is not JSON, or the field is "ask" or "format" (those are for
/// degafam_finder_ask_json()); BAD_HANDLE, BAD_POINTER, BAD_UTF8.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_query_option(
    query: *mut DegafamQuery,
    name: TextIn,
    json: TextIn,
    error: Out<DegafamError>,
) -> DegafamStatus {
    set(query, error, || {
        let (name, json) = (name.read()?, json.read()?);
        if matches!(name, "ask" | "format") {
            let message = format!("a query has no option `{name}`");
            return Err(Fault::question(message, "call degafam_finder_ask_json"));
        }
        let wrong = |error: serde_json::Error| {
            Fault::question(format!("the value of `{name}` is no JSON: {error}"), "write it as a JSON value")
        };
        Ok((name.to_owned(), serde_json::from_str(json).map_err(wrong)?))
    })
}

/// Frees a question. NULL is well; one that was freed before gives DEGAFAM_STATUS_BAD_HANDLE and does no harm.
#[unsafe(no_mangle)]
pub extern "C" fn degafam_query_free(query: *mut DegafamQuery) -> DegafamStatus {
    end(|| registry::release(query))
}
