use super::common::{finder, home, lang, locale};
use super::output::{exit, print, print_crlf, print_json};
use crate::args::{Chosen, Common, Format, Options, Recommend};
use crate::failure::Failure;
use crate::print as show;
use degafam::{Finder, Near, Query, formats::FeatureCollection};
use std::process::ExitCode;

pub(super) fn run(common: &Common, args: &Recommend) -> Result<ExitCode, Failure> {
    let finder = finder(common)?;
    let query = at_home(&finder, query(common, args)?);
    let format = if common.json { Format::Json } else { args.format };
    let style = args.sheet.style(format == Format::Csv, query.lang)?;
    let answer = finder.recommend(&query)?;
    match format {
        Format::Json => print_json(&answer)?,
        Format::Geojson => print_json(&FeatureCollection::from(&answer))?,
        Format::Csv => print_crlf(&answer.csv(style))?,
        Format::Text if args.plain => print(&answer.to_string())?,
        Format::Text => print(&show::recommendation::text(&answer, query.lang, show::width()))?,
    }
    Ok(exit(answer.status()))
}

/// The question, with the locale's country where that tells which place is meant.
pub(super) fn at_home(finder: &Finder, mut query: Query) -> Query {
    if let (Some(Near::Text(text)), None) = (&query.near, &query.near_country) {
        query.near_country = home(finder, text);
    }
    query
}

pub(super) fn query(common: &Common, args: &Recommend) -> Result<Query, Failure> {
    let mut query = Query::new(args.what.join(" ")).lang(lang(common)?);
    args.options.set(&mut query)?;
    query.languages = spoken(common, &args.options, &query);
    Ok(query)
}

/// The languages that were named; else those of the locale and of the texts.
pub(super) fn spoken<C: Chosen>(common: &Common, options: &Options<C>, query: &Query) -> Vec<String> {
    match options.of("languages").collect::<Vec<_>>().as_slice() {
        // Who asks for texts in a language speaks it, whatever the machine's locale.
        [] => {
            let asked = common.lang.iter().map(|_| query.lang.code().to_owned());
            asked.chain(locale().into_iter().map(|l| l.chars().take(2).collect())).collect()
        }
        [any] if any.eq_ignore_ascii_case("any") => Vec::new(),
        _ => query.languages.clone(),
    }
}
