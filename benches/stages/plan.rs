//! Several services at once: what a plan costs by how many things are left and how many hosters there are, and in how many
//! cases it is proved to be the best.

use degafam::{Finder, Query, places::CoordinatesOnly};
use degafam_bench::{aim, contestant, made, measuring, race};

/// What people leave, those that most leave first.
const WANTS: [&str; 25] = [
    "gmail",
    "google-drive",
    "whatsapp",
    "zoom",
    "doodle",
    "google-docs",
    "youtube",
    "slack",
    "trello",
    "google-forms",
    "facebook",
    "google-calendar",
    "dropbox",
    "github",
    "notion",
    "google-photos",
    "discord",
    "mailchimp",
    "twitter",
    "wetransfer",
    "bitly",
    "google-analytics",
    "pastebin",
    "skype",
    "evernote",
];
const USERS: usize = 20;

fn main() {
    let real = Finder::embedded().unwrap();
    // A whole answer, explained, with its steps; in a browser a pause that one sees begins at a tenth of a second.
    measure("the real catalogue", real, 50e6);
    let sizes: &[usize] = if measuring() { &[1_000, 10_000] } else { &[100] };
    for size in sizes {
        let finder = Finder::new(made::catalogue(*size, 1), CoordinatesOnly);
        measure(&format!("{size} hosters"), &finder, 1e9);
    }
}

/// The longest median time of a plan is held against `most` nanoseconds.
fn measure(title: &str, finder: &Finder, most: f64) {
    let users = made::users("clustered", USERS, 2);
    let questions = |wants: usize| -> Vec<Query> {
        let asked = |user: &_| Query::plan(WANTS[..wants].iter().copied()).near(*user).seed(1);
        users.iter().map(asked).map(|query| query.max_hosters(8)).collect()
    };
    let all: Vec<(String, Vec<Query>)> = [5, 10, 25].map(|wants| (format!("{wants} wants"), questions(wants))).into();
    for (name, questions) in &all {
        let plans = || questions.iter().flat_map(|query| finder.plan(query).unwrap().plans);
        let (proved, of) = (plans().filter(|plan| plan.exact).count(), plans().count());
        println!("{title}, {name}: {proved} of {of} plans proved to be the best");
    }
    let contestants =
        all.iter().map(|(name, questions)| contestant(name, questions, |query| finder.plan(query).unwrap()));
    let figures = race(title, contestants.collect());
    let longest = figures.iter().map(|figure| figure.nanoseconds).fold(0.0, f64::max);
    aim("milliseconds of a plan", longest / 1e6, most / 1e6, false);
}
