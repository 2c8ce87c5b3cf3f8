use super::common::{filters, finder, lang, locale};
use super::output::{exit, print, print_csv, print_json};
use crate::args::{Common, Format, Recommend};
use crate::failure::Failure;
use crate::print as show;
use degafam::{Query, Weights, formats::FeatureCollection, model::Date, openness::LetterWeights};
use std::process::ExitCode;

pub(super) fn run(common: &Common, args: &Recommend) -> Result<ExitCode, Failure> {
    let finder = finder(common)?;
    let query = query(common, args)?;
    let answer = finder.recommend(&query)?;
    match if common.json { Format::Json } else { args.format } {
        Format::Json => print_json(&answer)?,
        Format::Geojson => print_json(&FeatureCollection::from(&answer))?,
        Format::Csv => print_csv(&show::csv::recommendation(&answer)?)?,
        Format::Text if args.plain => print(&show::recommendation::plain(&answer, query.lang))?,
        Format::Text => print(&show::recommendation::text(&answer, query.lang, show::width()))?,
    }
    Ok(exit(answer.status()))
}

pub(super) fn query(common: &Common, args: &Recommend) -> Result<Query, Failure> {
    let mut query =
        Query::new(args.what.join(" ")).limit(args.limit).lang(lang(common)?).filters(filters(&args.filters));
    if let Some(near) = &args.near {
        query = query.near(near.as_str());
    }
    query.place_country = args.near_country.as_ref().map(|c| c.to_ascii_uppercase());
    query.filters.within_km = args.within;
    if args.within.is_some() && args.near.is_none() {
        return Err(Failure::usage("--within needs a place; add --near PLACE".into()));
    }
    query.half_distance_km = args.half_distance;
    query.seed = args.seed.unwrap_or_else(drawn);
    query.band = band(&args.spread)?;
    query.languages = match args.language.as_slice() {
        // Who asks for texts in a language speaks it, whatever the machine's locale.
        [] => {
            let asked = common.lang.iter().map(|_| query.lang.code().to_owned());
            asked.chain(locale().into_iter().map(|l| l.chars().take(2).collect())).collect()
        }
        [any] if any.eq_ignore_ascii_case("any") => Vec::new(),
        named => named.iter().map(|l| l.to_ascii_lowercase()).collect(),
    };
    if let Some(date) = &args.as_of {
        query.as_of = Some(date.parse::<Date>().map_err(Failure::usage)?);
    }
    if let Some(text) = &args.weights {
        query.weights = weights(text)?;
    }
    query.letters = letter_weights(args.letters.as_deref(), args.floor.as_deref())?;
    Ok(query)
}

/// How near-equals take turns.
pub(super) fn band(text: &str) -> Result<f64, Failure> {
    match text {
        "on" => Ok(degafam::rank::DEFAULT_BAND),
        "off" => Ok(0.0),
        band => {
            let wrong = || Failure::usage(format!("--spread is `{band}`; write on, off, or a number from 0 to 1"));
            band.parse().map_err(|_| wrong())
        }
    }
}

/// What counts how much.
pub(super) fn weights(text: &str) -> Result<Weights, Failure> {
    let d = Weights::default();
    let [fit, proximity, openness] =
        pairs("weights", text, ["fit", "proximity", "openness"], [d.fit, d.proximity, d.openness])?;
    Ok(Weights::new(fit, proximity, openness).map_err(degafam::Error::from)?)
}

/// A seed that nobody chose, so that no hoster is first for everyone; small enough to be read aloud.
fn drawn() -> u64 {
    use std::hash::{BuildHasher, RandomState};
    RandomState::new().hash_one(0) % 10_000
}

/// Weights and floors of the letters.
pub(super) fn letter_weights(weights: Option<&str>, floors: Option<&str>) -> Result<LetterWeights, Failure> {
    let names = ["A", "T", "O", "N", "S"];
    let mut letters = LetterWeights::default();
    if let Some(text) = weights {
        letters.weights = pairs("letters", text, names, letters.weights)?;
    }
    if let Some(text) = floors {
        letters.floors = pairs("floor", text, names, letters.floors)?;
    }
    Ok(letters)
}

/// Reads `name=number,…`; names left out keep their default.
fn pairs<const N: usize>(option: &str, text: &str, names: [&str; N], defaults: [f64; N]) -> Result<[f64; N], Failure> {
    let mut values = defaults;
    for pair in text.split(',') {
        let known = pair.split_once('=').and_then(|(name, value)| {
            let at = names.iter().position(|n| n.eq_ignore_ascii_case(name.trim()))?;
            Some((values.get_mut(at)?, value.trim().parse::<f64>().ok()?))
        });
        let Some((slot, value)) = known else {
            let example = names.map(|n| format!("{n}=0.5")).join(",");
            return Err(Failure::usage(format!("--{option}: `{pair}` is no pair of name and number; write {example}")));
        };
        *slot = value;
    }
    Ok(values)
}
