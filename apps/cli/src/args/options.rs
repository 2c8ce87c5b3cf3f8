//! Options of a question, from the library's table: which there are, what they hold and what they mean is said once.

use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches, builder::PossibleValuesParser};
use degafam::formats::{OptionKind, QueryOption};
use degafam::{Error, Query};
use std::marker::PhantomData;

/// Which options a command has.
pub(crate) trait Chosen {
    /// Their names; none: all but those that every command has or that stand without a name.
    const NAMES: Option<&'static [&'static str]>;

    /// Of which they are chosen.
    fn all() -> Box<dyn Iterator<Item = &'static QueryOption>> {
        Box::new(Query::options())
    }
}

/// Those of a question.
#[derive(Debug)]
pub(crate) struct Whole;
/// Those of a question about several things at once.
#[derive(Debug)]
pub(crate) struct Planning;
/// Those that narrow the directory down.
#[derive(Debug)]
pub(crate) struct Narrowing;
/// Those of openness.
#[derive(Debug)]
pub(crate) struct Judging;
/// Those of a simulation.
#[derive(Debug)]
pub(crate) struct Simulating;

impl Chosen for Whole {
    const NAMES: Option<&'static [&'static str]> = None;
}

impl Chosen for Planning {
    const NAMES: Option<&'static [&'static str]> = None;

    fn all() -> Box<dyn Iterator<Item = &'static QueryOption>> {
        Box::new(Query::plan_options())
    }
}

impl Chosen for Narrowing {
    const NAMES: Option<&'static [&'static str]> = Some(&[
        "no_account",
        "prices",
        "audience",
        "countries",
        "region",
        "server_countries",
        "networks",
        "forms",
        "without",
        "exit",
        "software",
    ]);
}

impl Chosen for Judging {
    const NAMES: Option<&'static [&'static str]> = Some(&["software", "letters", "as_of"]);
}

impl Chosen for Simulating {
    const NAMES: Option<&'static [&'static str]> = Some(&["weights", "languages", "band"]);
}

fn chosen<C: Chosen>() -> impl Iterator<Item = &'static QueryOption> {
    C::all().filter(|option| match C::NAMES {
        Some(names) => names.contains(&option.name),
        // The first is what is asked, and `--lang` is an option of every command.
        None => !["what", "wants", "lang"].contains(&option.name),
    })
}

/// What was typed, by option, in the order of the table.
#[derive(Debug)]
pub(crate) struct Options<C>(Vec<(&'static str, String)>, PhantomData<C>);

impl<C: Chosen> Options<C> {
    /// Sets what was typed.
    pub(crate) fn set(&self, query: &mut Query) -> Result<(), Error> {
        self.0.iter().try_for_each(|(name, text)| query.set(name, text))
    }

    /// Every value typed for an option.
    pub(crate) fn of(&self, name: &str) -> impl Iterator<Item = &str> {
        self.0.iter().filter(move |(known, _)| *known == name).map(|(_, text)| text.as_str())
    }
}

/// An option as it is typed, the unit that its name ends in being optional.
fn argument(option: &'static QueryOption) -> Arg {
    let name = option.each.replace('_', "-");
    let short = name.strip_suffix("-km").map(str::to_owned);
    let kind = option.kind();
    let many = matches!(kind, OptionKind::Texts | OptionKind::Choices(_));
    let help = option.about.trim_end_matches('.').replace("; none: any", "").replace("needs `near`", "needs --near");
    let argument = Arg::new(option.name).long(name).help(if many { format!("{help} (repeatable)") } else { help });
    let shorter = (option.name == "without").then(|| "not".to_owned());
    let argument = argument.visible_aliases(short.into_iter().chain(shorter));
    let value = match kind {
        OptionKind::Flag => return argument.action(ArgAction::SetTrue),
        OptionKind::Choice(words) | OptionKind::Choices(words) => {
            let action = if many { ArgAction::Append } else { ArgAction::Set };
            return argument.action(action).value_parser(PossibleValuesParser::new(words));
        }
        OptionKind::Place => "PLACE",
        OptionKind::Whole(..) => "N",
        OptionKind::Number(..) if option.name.ends_with("_km") => "KM",
        OptionKind::Number(..) => "SHARE",
        OptionKind::Date => "DATE",
        OptionKind::Numbers(..) => "NAME=NUMBER,…",
        _ if option.name.contains("countr") || option.name.contains("language") => "CODE",
        _ if option.name == "region" => "PLACE",
        _ => "ID",
    };
    let action = if many { ArgAction::Append } else { ArgAction::Set };
    argument.action(action).value_name(value).allow_hyphen_values(true)
}

impl<C: Chosen> Args for Options<C> {
    fn augment_args(command: Command) -> Command {
        command.args(chosen::<C>().map(argument))
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl<C: Chosen> FromArgMatches for Options<C> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut typed = Vec::new();
        for option in chosen::<C>() {
            if matches!(option.kind(), OptionKind::Flag) {
                typed.extend(matches.get_flag(option.name).then(|| (option.name, "true".to_owned())));
            } else {
                let values = matches.get_many::<String>(option.name).into_iter().flatten();
                typed.extend(values.map(|value| (option.name, value.clone())));
            }
        }
        Ok(Self(typed, PhantomData))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Self::from_arg_matches(matches)?;
        Ok(())
    }
}
