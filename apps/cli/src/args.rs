//! What can be typed.

mod options;
mod plan;
mod release;
mod serve;
mod update;
mod web;
mod written;

pub(crate) use plan::{Plan, PlanFormat};
pub(crate) use release::{Install, Release};
pub(crate) use serve::{LogArg, Serve};
pub(crate) use update::Update;
pub(crate) use web::Web;

use crate::formats::DirectoryFormat;
use clap::{Args, Parser, Subcommand, ValueEnum};
use degafam::formats::Limits;
pub(crate) use options::{Chosen, Judging, Options};
use options::{Narrowing, Planning, Simulating, Whole};
use std::{path::PathBuf, time::Duration};
use web::seconds;
use written::{Paging, Sheet};

const AFTER: &str = "Exit codes: 0 answered, 2 question or option not understood, 3 nothing recognised, 4 place unknown or \
ambiguous, 5 recognised but no hoster known or left by the filters, 6 data damaged or wrong, 7 file not read, written or fetched.";

/// Find free software to replace a web giant's service, and a near, open hoster that offers it. Works offline; your
/// question and your place stay on this machine.
#[derive(Debug, Parser)]
#[command(name = "degafam", version, after_help = AFTER, max_term_width = 100)]
pub(crate) struct Cli {
    #[command(subcommand)]
    pub(crate) command: Command,
    #[command(flatten)]
    pub(crate) common: Common,
}

/// Options of every command.
#[derive(Debug, Args)]
pub(crate) struct Common {
    /// Print one JSON document, errors included
    #[arg(long, global = true)]
    pub(crate) json: bool,
    /// Language of the texts: en, fr, de, es, it, nl, ca, pt [default: the locale's]
    #[arg(long, global = true, value_name = "LANG")]
    pub(crate) lang: Option<String>,
    /// A catalogue, or records to lay over the newest one at hand (.toml, .json); several are laid over one another.
    /// `embedded` stands for the catalogue of this program, whatever is installed
    #[arg(long, global = true, value_name = "FILE")]
    pub(crate) data: Vec<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Free software that replaces WHAT, and hosters near you that offer it
    Recommend(Recommend),
    /// Several services at once: which few hosters together replace them, and what to do in which order
    Plan(Plan),
    /// How one leaves WHAT, and how its data get into free software
    Move {
        /// The service that is left
        #[arg(required = true, num_args = 1..)]
        what: Vec<String>,
        /// Only into this software, by id or name
        #[arg(long, value_name = "SOFTWARE")]
        to: Option<String>,
    },
    /// What a name, a mistyped name, an address or a need means
    Identify {
        /// What you typed or would type
        #[arg(required_unless_present = "stdin", num_args = 1..)]
        text: Vec<String>,
        /// Read one text a line and print one JSON document a line: for histories, bookmarks and logs
        #[arg(long, conflicts_with = "text")]
        stdin: bool,
    },
    /// Free software that replaces WHAT
    Alternatives {
        /// Service, software, need or address
        #[arg(required = true, num_args = 1..)]
        what: Vec<String>,
    },
    /// Why a hoster stands where it stands, and what would put it first
    Explain {
        /// Id or name of the hoster
        #[arg(long, value_name = "ID")]
        hoster: String,
        #[command(flatten)]
        question: Recommend,
    },
    /// How open a hoster is, criterion by criterion; `criteria` lists the criteria
    Openness {
        /// Id or name of a hoster, or the word `criteria`
        #[arg(required = true, num_args = 1..)]
        name: Vec<String>,
        #[command(flatten)]
        options: Options<Judging>,
    },
    /// The directory of hosters, or every fact of one
    Hosters(Hosters),
    /// Where a place is
    Place {
        /// Town, postal code, region, country, or lat,lon
        #[arg(required = true, num_args = 1.., allow_negative_numbers = true)]
        text: Vec<String>,
        /// Country that settles which of several places is meant
        #[arg(long, value_name = "CC")]
        country: Option<String>,
    },
    /// Make, check and compare the data files
    #[command(subcommand)]
    Data(Data),
    /// For maintainers: whether the ranking makes a new centre, and who is left without a host
    #[command(after_long_help = SIMULATE)]
    Simulate(Simulate),
    /// The HTTP API, and the page where there is one
    Serve(Serve),
}

const SIMULATE: &str = "Users are drawn by population, each with one thing to leave; each takes the first answer. Reported: \
concentration (share of the first hoster, Gini, effective number of hosters = inverse Herfindahl), fairness among \
near-equals, regret against --band 0, hosters never shown and why, white zones without a host. Nobody's languages \
are assumed unless --language says so. The same options over the same data give the same numbers, whatever the threads.";

/// Many users ask; what falls to whom is counted.
#[derive(Debug, Args)]
pub(crate) struct Simulate {
    /// Users who ask, up to a million
    #[arg(long, value_name = "N", default_value_t = 10_000, allow_negative_numbers = true)]
    pub(crate) users: usize,
    /// Draws the users and the order of near-equals
    #[arg(long, value_name = "N", default_value_t = 1, allow_negative_numbers = true)]
    pub(crate) seed: u64,
    /// Where the users live
    #[arg(long, value_enum, default_value_t = crate::simulate::Region::France)]
    pub(crate) region: crate::simulate::Region,
    /// What they leave, such as doodle,google docs [default: the twenty services of data/wanted.toml]
    #[arg(long, value_name = "SERVICE,…")]
    pub(crate) wanted: Option<String>,
    /// Things that each leaves at once, as an association: what plans do, instead of single answers
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u8).range(1..=20))]
    pub(crate) wants: Option<u8>,
    /// Answers that a user reads
    #[arg(long, value_name = "N", default_value_t = 5, allow_negative_numbers = true)]
    pub(crate) limit: usize,
    #[command(flatten)]
    pub(crate) options: Options<Simulating>,
    /// Threads that ask [default: one a core]
    #[arg(long, value_name = "N", allow_negative_numbers = true)]
    pub(crate) threads: Option<usize>,
    /// How to print
    #[arg(long, value_enum, default_value_t = SimulateFormat::Text)]
    pub(crate) format: SimulateFormat,
    /// File to write instead of printing
    #[arg(long, value_name = "FILE")]
    pub(crate) out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum SimulateFormat {
    Text,
    Json,
    Geojson,
    Svg,
}

#[derive(Debug, Args)]
pub(crate) struct Recommend {
    /// Service, software, need or address; quotes are not needed
    #[arg(required = true, num_args = 1..)]
    pub(crate) what: Vec<String>,
    #[command(flatten)]
    pub(crate) options: Options<Whole>,
    /// Sentences instead of columns, for a screen reader
    #[arg(long)]
    pub(crate) plain: bool,
    /// How to print
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) sheet: Sheet,
}

#[derive(Debug, Args)]
pub(crate) struct Hosters {
    /// Id or name of one hoster
    #[arg(num_args = 0..)]
    pub(crate) name: Vec<String>,
    #[command(flatten)]
    pub(crate) filters: Options<Narrowing>,
    #[command(flatten)]
    pub(crate) paging: Paging,
    /// How to print
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(crate) format: Format,
    #[command(flatten)]
    pub(crate) sheet: Sheet,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Text,
    Json,
    Geojson,
    Csv,
}

/// What the files themselves may not tell.
#[derive(Debug, Args)]
pub(crate) struct Provenance {
    /// Address of the file, or of the folder, for files that do not tell theirs
    #[arg(long, value_name = "URL")]
    pub(crate) origin: Option<String>,
    /// Day on which the files were taken from there [default: today]
    #[arg(long, value_name = "DATE")]
    pub(crate) retrieved: Option<String>,
}

#[derive(Debug, Args)]
pub(crate) struct Fetch {
    /// Address of the file of a federation or an organisation
    pub(crate) url: String,
    /// The overlay to write, .toml or .json
    #[arg(long, value_name = "OVERLAY")]
    pub(crate) out: PathBuf,
    /// Day that counts as the one of fetching [default: today]
    #[arg(long, value_name = "DATE")]
    pub(crate) retrieved: Option<String>,
    /// Folder in which fetched files are kept, so that an interrupted run goes on [default: OVERLAY.state]
    #[arg(long, value_name = "DIR")]
    pub(crate) state: Option<PathBuf>,
    /// Forget what was kept, and fetch everything anew
    #[arg(long)]
    pub(crate) fresh: bool,
    /// Links from the first file to the last
    #[arg(long, value_name = "N", default_value_t = Limits::default().depth)]
    pub(crate) depth: usize,
    /// Files to fetch at most
    #[arg(long, value_name = "N", default_value_t = Limits::default().files)]
    pub(crate) max_files: usize,
    /// Time after which no further file is begun; run again to go on
    #[arg(long, value_name = "SECONDS", default_value = "3600", value_parser = seconds)]
    pub(crate) max_time: Duration,
    /// Pause between two questions to one host
    #[arg(long, value_name = "SECONDS", default_value = "0", value_parser = seconds)]
    pub(crate) delay: Duration,
    #[command(flatten)]
    pub(crate) web: Web,
}

#[derive(Debug, Args)]
pub(crate) struct Probe {
    /// Ids of the hosters to visit now [default: those whose time has come]
    pub(crate) hosters: Vec<String>,
    /// Visit all now
    #[arg(long, conflicts_with = "hosters")]
    pub(crate) all: bool,
    /// The overlay to write, .toml or .json
    #[arg(long, value_name = "OVERLAY")]
    pub(crate) out: PathBuf,
    /// Licence under which you give on what was seen, an SPDX id
    #[arg(long, value_name = "ID")]
    pub(crate) licence: Option<String>,
    /// Folder in which the visits are kept: their history decides, and an interrupted run goes on
    #[arg(long, value_name = "DIR", default_value = "probes")]
    pub(crate) state: PathBuf,
    /// Days between two visits; what did not answer is asked again the next day
    #[arg(long, value_name = "DAYS", default_value_t = 7, value_parser = clap::value_parser!(u16).range(1..=366))]
    pub(crate) every: u16,
    /// Day that counts as the one of the visits [default: today]
    #[arg(long, value_name = "DATE")]
    pub(crate) retrieved: Option<String>,
    /// Time after which no further host is begun; run again to go on
    #[arg(long, value_name = "SECONDS", default_value = "14400", value_parser = seconds)]
    pub(crate) max_time: Duration,
    /// Pause between two questions to one host
    #[arg(long, value_name = "SECONDS", default_value = "2", value_parser = seconds)]
    pub(crate) delay: Duration,
    #[command(flatten)]
    pub(crate) web: Web,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Data {
    /// Pack the data folder into one file
    Pack {
        /// The data folder
        #[arg(long, default_value = "data")]
        folder: PathBuf,
        /// The file to write
        #[arg(long, default_value = "data/catalogue.bin")]
        out: PathBuf,
        /// Write nothing: say whether that file and the fingerprints beside it are what packing gives
        #[arg(long)]
        check: bool,
    },
    /// Say what is wrong with the data folder, and count it; or with a hoster's own files
    Check {
        /// The data folder
        #[arg(long, default_value = "data")]
        folder: PathBuf,
        /// List notes too: deprecated licence ids, sources no fact names, old facts
        #[arg(long)]
        all: bool,
        /// Say instead what the first answers are worth: the usual services, asked from the largest towns
        #[arg(long, conflicts_with = "all")]
        answers: bool,
        /// Towns of each country to ask from
        #[arg(long, value_name = "N", default_value_t = 5, requires = "answers", value_parser = clap::value_parser!(u8).range(1..))]
        towns: u8,
        /// ChatonsInfos files to check instead: a .properties file, a folder of them, or the address of one file
        #[arg(long, value_name = "PATH", conflicts_with_all = ["folder", "all"])]
        chatonsinfos: Option<PathBuf>,
        #[command(flatten)]
        provenance: Provenance,
        #[command(flatten)]
        web: Web,
    },
    /// Read the files that hosters publish of themselves, or a directory of them, into an overlay, for --data
    Import {
        /// ChatonsInfos: a .properties file, or a folder of them
        #[arg(long, value_name = "PATH", required_unless_present = "format", conflicts_with = "format")]
        chatonsinfos: Option<PathBuf>,
        /// A directory that others keep, or a hoster's own file in another format; FILE holds it
        #[arg(long, value_enum, requires = "file", requires = "origin")]
        format: Option<DirectoryFormat>,
        /// The file of the directory
        #[arg(value_name = "FILE", requires = "format")]
        file: Option<PathBuf>,
        #[command(flatten)]
        provenance: Provenance,
        /// The overlay to write, .toml or .json
        #[arg(long, value_name = "OVERLAY")]
        out: PathBuf,
    },
    /// Fetch the files that a federation or a hoster publishes, and those that they name, into an overlay, for --data
    Fetch(Fetch),
    /// Ask the public directories of hosters, lay what they say together by licence, and say what changed
    Update(Update),
    /// Ask services whether they answer, and whether they are what they are said to be; write what is proven into an
    /// overlay, for --data
    Probe(Probe),
    /// Write the files that a hoster could publish of itself, or its record, filled in as far as it is known; files there
    /// that say something else stay, and are named
    Export {
        /// Id or name of a hoster, as ChatonsInfos
        #[arg(long, value_name = "ID", required_unless_present = "record", conflicts_with = "record")]
        chatonsinfos: Option<String>,
        /// Id or name of a hoster, as the file of it that the data folder keeps
        #[arg(long, value_name = "ID", conflicts_with = "origin")]
        record: Option<String>,
        /// Address of the folder where the files will lie [default: WEBSITE/.well-known/chatonsinfos]
        #[arg(long, value_name = "URL")]
        origin: Option<String>,
        /// The folder to write
        #[arg(long, value_name = "DIR")]
        out: PathBuf,
        /// Replace files there that say something else
        #[arg(long)]
        force: bool,
    },
    /// Say since when the lines that the data cite stand in a list, from a clone of it
    LineDates {
        /// The clone
        clone: PathBuf,
        /// The data folder
        #[arg(long, default_value = "data")]
        folder: PathBuf,
        /// Write the date of its line where a source is dated later
        #[arg(long)]
        write: bool,
    },
    /// Say what changed between two catalogues or data folders
    Diff {
        /// Packed file or data folder
        old: PathBuf,
        /// Packed file or data folder
        new: PathBuf,
    },
    /// Make a release of the data: a folder of signed files that anybody may copy
    Release(Release),
    /// Verify a release of data and keep it for all commands
    Install(Install),
    /// Pack the common words that are never taken for slips
    Words {
        /// The folder of word lists, one word a line
        #[arg(long, default_value = "data/words")]
        folder: PathBuf,
        /// The file to write
        #[arg(long, default_value = "data/words.bin")]
        out: PathBuf,
    },
    /// Build the packed gazetteer from unpacked registry packages
    Places {
        /// The folder that `data/sources/fetch-places.sh` made
        #[arg(long)]
        folder: PathBuf,
        /// The file to write
        #[arg(long, default_value = "data/places.bin")]
        out: PathBuf,
    },
}
