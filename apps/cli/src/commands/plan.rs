use super::common::{finder, lang};
use super::output::{aside, exit, print, print_crlf, print_json};
use super::recommend::{at_home, spoken};
use crate::args::{Common, Plan, PlanFormat};
use crate::failure::Failure;
use crate::files;
use crate::print as show;
use degafam::Query;
use degafam::formats::{FeatureCollection, Limits, WantedList};
use std::io::Read;
use std::path::Path;
use std::process::ExitCode;

/// Times that one entry of a list counts at most: more is no more telling.
const MOST_TIMES: usize = 1_000;

pub(super) fn run(common: &Common, args: &Plan) -> Result<ExitCode, Failure> {
    let finder = finder(common)?;
    let mut query = Query::plan(wants(&args.what)).lang(lang(common)?);
    if let Some(file) = &args.from {
        query.wants.extend(listed(common, file)?);
    }
    args.options.set(&mut query)?;
    query.languages = spoken(common, &args.options, &query);
    let query = at_home(&finder, query);
    let format = if common.json { PlanFormat::Json } else { args.format };
    let style = args.sheet.style(format == PlanFormat::Csv, query.lang)?;
    let answer = finder.plan(&query)?;
    match format {
        PlanFormat::Json => print_json(&answer)?,
        PlanFormat::Geojson => print_json(&FeatureCollection::from(&answer))?,
        PlanFormat::Csv => print_crlf(&answer.csv(style))?,
        PlanFormat::Html => print(&show::plan_html::page(&answer, query.lang))?,
        PlanFormat::Ics => print_crlf(&show::plan_tasks::calendar(&answer))?,
        PlanFormat::Text => print(&show::plan::text(&answer, query.lang, show::width()))?,
    }
    Ok(exit(answer.status()))
}

/// What was typed: bare words make one sentence, in which names of several words are found; where one argument has a space
/// of its own, each stands for itself.
fn wants(what: &[String]) -> Vec<String> {
    let apart = what.is_empty() || what.iter().any(|text| text.contains([' ', ',', ';']));
    if apart { what.to_vec() } else { vec![what.join(" ")] }
}

fn listed(common: &Common, file: &Path) -> Result<Vec<String>, Failure> {
    let bytes = if file == Path::new("-") { standard_input()? } else { files::read(file)? };
    let list = WantedList::read(&bytes, &Limits::of_lists()).map_err(|e| Failure::within(file, e))?;
    if !common.json {
        let (read, passed) = (list.entries.len(), list.passed_over);
        aside(&format!("degafam: {}: {read} different entries read, {passed} passed over", file.display()));
    }
    let times = |times: usize| times.clamp(1, MOST_TIMES);
    Ok(list.entries.into_iter().flat_map(|entry| std::iter::repeat_n(entry.text, times(entry.times))).collect())
}

fn standard_input() -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    let read = std::io::stdin().lock().take(Limits::of_lists().file_bytes as u64 + 1).read_to_end(&mut bytes);
    read.map_err(|e| Failure::file(Path::new("standard input"), &e))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::wants;

    #[test]
    fn bare_words_are_a_sentence_and_quoted_names_stand_alone() {
        let typed = |what: &[&str]| wants(&what.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>());
        assert_eq!(typed(&["google", "drive", "doodle"]), ["google drive doodle"]);
        assert_eq!(typed(&["google drive", "doodle"]), ["google drive", "doodle"]);
        assert!(typed(&[]).is_empty());
    }
}
