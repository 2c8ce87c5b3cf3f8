use super::common::{finder, lang};
use super::output::{print, print_json};
use crate::args::{Common, Simulate, SimulateFormat};
use crate::failure::{Failure, exit};
use crate::files;
use crate::print as show;
use crate::simulate::{Plan, Plans, Population, Wanted, geojson, plans, report, simulate, svg};
use degafam::{Finder, Lang, Query, places::Gazetteer};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::{io::IsTerminal, path::Path, process::ExitCode};

/// More users need more memory than a laptop has to spare, and tell nothing new.
const MOST_USERS: usize = 1_000_000;
/// More threads than any machine has cores: a mistake.
const MOST_THREADS: usize = 256;

pub(super) fn run(common: &Common, args: &Simulate) -> Result<ExitCode, Failure> {
    let (finder, lang) = (finder(common)?, lang(common)?);
    let plan = plan(args, &finder)?;
    let threads = threads(args)?;
    let format = if common.json { SimulateFormat::Json } else { args.format };
    let population = Population::new(Gazetteer::embedded()?, plan.region);
    let steps = if args.wants.is_some() { plan.users } else { report::total(&plan) };
    let bar = progress(steps, format);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
    let pool =
        pool.map_err(|e| Failure::usage(format!("no {threads} threads could be started: {e}")).hint("ask for fewer"))?;
    let step = |steps: usize| bar.inc(steps as u64);
    if let Some(wants) = args.wants {
        let found = pool.install(|| plans(&finder, &population, &plan, wants.into(), &step));
        bar.finish_and_clear();
        return planned(&found?, format, args.out.as_deref(), lang);
    }
    let found = pool.install(|| simulate(&finder, &population, &plan, &step));
    bar.finish_and_clear();
    let found = found?;
    let to_file = args.out.is_some();
    let text = match format {
        SimulateFormat::Text => show::simulation::text(&found, lang, show::width()),
        SimulateFormat::Json if to_file => json(&found)?,
        SimulateFormat::Geojson if to_file => json(&geojson::collection(&found, &population))?,
        SimulateFormat::Json => return print_json(&found).map(|()| code(&found)),
        SimulateFormat::Geojson => return print_json(&geojson::collection(&found, &population)).map(|()| code(&found)),
        SimulateFormat::Svg => svg::map(&found, &population, lang),
    };
    match &args.out {
        Some(path) => write(path, &text)?,
        None => print(&text)?,
    }
    Ok(code(&found))
}

/// What came of plans, which no map shows.
fn planned(found: &Plans, format: SimulateFormat, out: Option<&Path>, lang: Lang) -> Result<ExitCode, Failure> {
    let text = match format {
        SimulateFormat::Text => show::simulated_plans::text(found, lang, show::width()),
        SimulateFormat::Json => json(found)?,
        SimulateFormat::Geojson | SimulateFormat::Svg => {
            let failure = Failure::usage("--wants is told as text or JSON".to_owned());
            return Err(failure.hint("leave --format out, or write --format json"));
        }
    };
    match out {
        Some(path) => write(path, &text)?,
        None if format == SimulateFormat::Json => print_json(found)?,
        None => print(&text)?,
    }
    Ok(if found.covered_share > 0.0 { ExitCode::SUCCESS } else { ExitCode::from(exit::NO_HOSTER) })
}

fn code(found: &report::Simulation) -> ExitCode {
    if found.answered_share > 0.0 { ExitCode::SUCCESS } else { ExitCode::from(exit::NO_HOSTER) }
}

fn json(document: &impl serde::Serialize) -> Result<String, Failure> {
    serde_json::to_string(document).map_err(|e| Failure::data(e.to_string()))
}

/// A file holds no colours, whatever the terminal.
fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let text = format!("{}\n", anstream::adapter::strip_str(text.trim_end()));
    files::write(path, text.as_bytes())
}

fn plan(args: &Simulate, finder: &Finder) -> Result<Plan, Failure> {
    if !(1..=MOST_USERS).contains(&args.users) {
        return Err(out_of_range("users", args.users, MOST_USERS));
    }
    let catalogue = finder.catalogue();
    let mut asked = Query::new("").limit(args.limit);
    args.options.set(&mut asked)?;
    asked.check()?;
    Ok(Plan {
        users: args.users,
        seed: args.seed,
        region: args.region,
        wanted: match &args.wanted {
            Some(names) => Wanted::named(catalogue, names)?,
            None => Wanted::usual(catalogue)?,
        },
        limit: args.limit,
        band: asked.band,
        weights: asked.weights,
        languages: asked.languages,
    })
}

fn threads(args: &Simulate) -> Result<usize, Failure> {
    match args.threads {
        Some(threads) if !(1..=MOST_THREADS).contains(&threads) => Err(out_of_range("threads", threads, MOST_THREADS)),
        Some(threads) => Ok(threads),
        None => Ok(std::thread::available_parallelism().map_or(1, usize::from)),
    }
}

fn out_of_range(option: &str, value: usize, most: usize) -> Failure {
    Failure::usage(format!("--{option} is {value}")).hint(format!("write a whole number from 1 to {most}"))
}

/// Steps made, on standard error and on a terminal only; none beside a document that goes to a pipe.
fn progress(steps: usize, format: SimulateFormat) -> ProgressBar {
    let quiet = format != SimulateFormat::Text && !std::io::stdout().is_terminal();
    let target = if quiet { ProgressDrawTarget::hidden() } else { ProgressDrawTarget::stderr() };
    let bar = ProgressBar::with_draw_target(Some(steps as u64), target);
    let style = ProgressStyle::with_template("{bar:40} {pos}/{len} {eta}");
    style.map_or(bar.clone(), |style| bar.with_style(style))
}
