//! The one table of options. Who adds one writes a row here, a field with its setter in [`Query`] or its filters, and
//! what it does.

use super::option::{Bounds, Numbers, QueryOption, Setter};
use crate::model::{Asker, Audience, ExitPart, LegalForm, Price};
use crate::plan::MOST_WANTS;
use crate::rank::{SIGNALS, Weights};

/// More would be a copy of the directory, for which there is another call.
const MOST: u64 = 10_000;

const LETTER_NAMES: &[&str] = &["A", "T", "O", "N", "S"];

/// A row whose values are not taken one by one.
const fn row(name: &'static str, about: &'static str, set: Setter) -> QueryOption {
    QueryOption { name, each: name, about, set }
}

const fn list(name: &'static str, each: &'static str, about: &'static str, set: Setter) -> QueryOption {
    QueryOption { name, each, about, set }
}

pub(crate) static LANG: QueryOption =
    row("lang", "Language of the texts; en unless said otherwise.", Setter::Lang(|q, lang| q.lang = lang));

pub(crate) static AS_OF: QueryOption = row(
    "as_of",
    "Date at which ages are told; the catalogue's unless said otherwise.",
    Setter::Date(|q, date| q.as_of = Some(date)),
);

pub(crate) static LETTERS: QueryOption = row(
    "letters",
    "What counts in openness; each 1 unless said otherwise.",
    Setter::Numbers(Numbers {
        names: LETTER_NAMES,
        bounds: Bounds::NotNegative,
        get: |q| q.letters.weights,
        set: |q, weights| {
            q.letters.weights = weights;
            Ok(())
        },
    }),
);

pub(crate) static SOFTWARE: QueryOption =
    row("software", "Only this software, by id or name.", Setter::Text(|q, name| q.filters.software = Some(name)));

static WHAT: QueryOption =
    row("what", "What is left: a name, an address, a need.", Setter::Text(|q, what| q.what = what));

static FOR: QueryOption = row(
    "for",
    "Who asks, person unless said otherwise: who takes others only is left out.",
    Setter::Choice(Asker::CODES, |q, word| q.asker = word.parse().unwrap_or(q.asker)),
);

static NEAR: QueryOption = row(
    "near",
    "Where the user is: a town, a postal code, `lat,lon`; or coordinates in degrees.",
    Setter::Place(|q, near| q.near = Some(near)),
);

static NEAR_COUNTRY: QueryOption = row(
    "near_country",
    "Country that settles which of several places is meant, ISO 3166-1 alpha-2.",
    Setter::Text(|q, country| q.near_country = Some(country.to_ascii_uppercase())),
);

static LIMIT: QueryOption = row(
    "limit",
    "Hosters to return; 10 unless said otherwise.",
    Setter::Whole {
        least: 1,
        most: MOST,
        get: |q| u64::try_from(q.limit).ok(),
        set: |q, limit| q.limit = usize::try_from(limit).unwrap_or(usize::MAX),
    },
);

static WEIGHTS: QueryOption = row(
    "weights",
    "What counts how much; scaled to sum to 1. Left out: fit 0.1, proximity 0.32, openness 0.32, assurance 0.26.",
    Setter::Numbers(Numbers {
        names: &SIGNALS,
        bounds: Bounds::NotNegative,
        get: |q| {
            let [fit, proximity, openness, assurance] = q.weights.all();
            [fit, proximity, openness, assurance, 0.0]
        },
        set: |q, [fit, proximity, openness, assurance, ..]| {
            q.weights = Weights::new(fit, proximity, openness, assurance)?;
            Ok(())
        },
    }),
);

static FLOOR: QueryOption = row(
    "floor",
    "Least value of each letter; 0 unless said otherwise.",
    Setter::Numbers(Numbers {
        names: LETTER_NAMES,
        bounds: Bounds::Share,
        get: |q| q.letters.floors,
        set: |q, floors| {
            q.letters.floors = floors;
            Ok(())
        },
    }),
);

static HALF_DISTANCE_KM: QueryOption = row(
    "half_distance_km",
    "Distance at which proximity is one half, kilometres; 100 unless said otherwise.",
    Setter::Number {
        bounds: Bounds::Kilometres,
        get: |q| Some(q.half_distance_km),
        set: |q, kilometres| q.half_distance_km = kilometres,
    },
);

static WITHIN_KM: QueryOption = row(
    "within_km",
    "Only hosters within so many kilometres; needs `near`.",
    Setter::Number {
        bounds: Bounds::Kilometres,
        get: |q| q.filters.within_km,
        set: |q, kilometres| q.filters.within_km = Some(kilometres),
    },
);

static NO_ACCOUNT: QueryOption =
    row("no_account", "Only offers that need no account.", Setter::Flag(|q, only| q.filters.no_account = only));

static PRICE: QueryOption = list(
    "prices",
    "price",
    "Only these prices; none: any.",
    Setter::Choices(Price::CODES, |q, word| q.filters.prices.extend(word.parse::<Price>())),
);

static AUDIENCE: QueryOption = row(
    "audience",
    "Only offers for this audience.",
    Setter::Choice(Audience::CODES, |q, word| q.filters.audience = word.parse().ok()),
);

static COUNTRIES: QueryOption = list(
    "countries",
    "country",
    "Only hosters with a site in these countries, ISO 3166-1 alpha-2; none: any.",
    Setter::Texts(|q, country| q.filters.countries.push(country.to_ascii_uppercase())),
);

static REGION: QueryOption = row(
    "region",
    "Only hosters known to have a site in this region, département, canton or country.",
    Setter::Text(|q, region| q.filters.region = Some(region)),
);

static SERVER_COUNTRIES: QueryOption = list(
    "server_countries",
    "server_country",
    "Only hosters whose machines all stand in these countries, ISO 3166-1 alpha-2; none: anywhere.",
    Setter::Texts(|q, country| q.filters.server_countries.push(country.to_ascii_uppercase())),
);

static NETWORKS: QueryOption = list(
    "networks",
    "network",
    "Only members of one of these networks, such as chatons; none: any.",
    Setter::Texts(|q, network| q.filters.networks.push(network.to_ascii_lowercase())),
);

static FORM: QueryOption = list(
    "forms",
    "form",
    "Only these legal forms; none: any.",
    Setter::Choices(LegalForm::CODES, |q, word| q.filters.forms.extend(word.parse::<LegalForm>())),
);

static WITHOUT: QueryOption = list(
    "without",
    "without",
    "Not these hosters, by id or name.",
    Setter::Texts(|q, hoster| q.filters.without.push(hoster)),
);

static EXIT: QueryOption = list(
    "exit",
    "exit",
    "Only where these parts of a safe exit are shown or promised; none: any.",
    Setter::Choices(ExitPart::CODES, |q, word| q.filters.exit.extend(word.parse::<ExitPart>())),
);

static WANTS: QueryOption = list(
    "wants",
    "want",
    "What is left: names, addresses, needs, families; up to 64 are planned for.",
    Setter::Texts(|q, want| q.wants.push(want)),
);

static KEEP: QueryOption = list(
    "keep",
    "keep",
    "Hosters that one already is with, by id or name: part of every plan.",
    Setter::Texts(|q, hoster| q.keep.push(hoster)),
);

static MAX_HOSTERS: QueryOption = row(
    "max_hosters",
    "Hosters of a plan at most; as many as gain something unless said otherwise.",
    Setter::Whole {
        least: 1,
        most: MOST_WANTS as u64,
        get: |q| q.max_hosters.and_then(|most| u64::try_from(most).ok()),
        set: |q, most| q.max_hosters = usize::try_from(most).ok(),
    },
);

static PEOPLE: QueryOption = row(
    "people",
    "For how many people.",
    Setter::Whole {
        least: 1,
        most: u32::MAX as u64,
        get: |q| q.people.map(u64::from),
        set: |q, people| q.people = u32::try_from(people).ok(),
    },
);

static LANGUAGES: QueryOption = list(
    "languages",
    "language",
    "Languages the user speaks, ISO 639-1; none: any.",
    Setter::Texts(|q, language| q.languages.push(language.to_ascii_lowercase())),
);

static SEED: QueryOption = row(
    "seed",
    "Draws the order of near-equals; drawn anew unless given, and told by the answer.",
    Setter::Whole { least: 0, most: u64::MAX, get: |q| q.seed, set: |q, seed| q.seed = Some(seed) },
);

static BAND: QueryOption = row(
    "band",
    "Difference of score within which hosters take turns, 0.02 unless said otherwise; 0: only equals do.",
    Setter::Number { bounds: Bounds::Share, get: |q| Some(q.band), set: |q, band| q.band = band },
);

/// The tables: what is common to questions about one thing and about several stands once.
macro_rules! tables {
    (filters: $($filter:ident)*; weighing: $($weighing:ident)*; last: $($last:ident)*) => {
        /// All options, in the order in which they are shown.
        pub(crate) static OPTIONS: &[&QueryOption] = &[
            &WHAT, &FOR, &NEAR, &NEAR_COUNTRY, &LIMIT, $(&$weighing,)* $(&$filter,)* &SOFTWARE, $(&$last,)*
        ];

        /// Those of a question about several things at once.
        pub(crate) static PLAN_OPTIONS: &[&QueryOption] = &[
            &WANTS, &FOR, &PEOPLE, &NEAR, &NEAR_COUNTRY, &MAX_HOSTERS, &KEEP,
            $(&$weighing,)* $(&$filter,)* $(&$last,)*
        ];

        /// Of these, those that no question about one thing has.
        pub(crate) static PLANNING: &[&QueryOption] = &[&WANTS, &PEOPLE, &MAX_HOSTERS, &KEEP];

        /// Those that narrow the directory down, and the language of its tables.
        #[cfg(feature = "json")]
        pub(crate) static DIRECTORY: &[&QueryOption] = &[$(&$filter,)* &SOFTWARE, &LANG];
    };
}

tables! {
    filters: NO_ACCOUNT PRICE AUDIENCE COUNTRIES REGION SERVER_COUNTRIES NETWORKS FORM WITHOUT EXIT;
    weighing: WEIGHTS LETTERS FLOOR HALF_DISTANCE_KM WITHIN_KM;
    last: LANGUAGES AS_OF SEED BAND LANG
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::query::given::Given;
    use crate::answer::query::{Filters, Query};
    use crate::error::ErrorKind;

    #[test]
    fn each_word_of_a_choice_stands_for_something() {
        let mut query = Query::new("");
        for (option, words) in [(&AUDIENCE, Audience::CODES), (&FORM, LegalForm::CODES), (&PRICE, Price::CODES)] {
            for word in words {
                query.filters = Filters::default();
                query.set(option.name, word).unwrap();
                assert_ne!(query.filters, Filters::default(), "{} {word}", option.name);
            }
        }
    }

    #[test]
    fn no_message_speaks_of_types() {
        let values = [
            Given::Flag(true),
            Given::Whole(3),
            Given::Number(-0.5),
            Given::Text("x".into()),
            Given::List(vec![Given::Whole(1)]),
            Given::Table(vec![("x".into(), Given::Whole(1))]),
        ];
        for option in OPTIONS {
            let wrong: Vec<_> =
                values.iter().filter_map(|v| option.set(&mut Query::new("a"), v.clone()).err()).collect();
            assert!(!wrong.is_empty(), "{} takes anything", option.name);
            for error in wrong {
                let told = error.to_string();
                let named = told.contains(&format!("`{}`", option.name)) || error.kind() == ErrorKind::UnknownLanguage;
                assert!(named, "{told}");
                assert!(!["u64", "struct", "invalid type", "f64"].iter().any(|word| told.contains(word)), "{told}");
            }
        }
    }

    #[test]
    fn bounds_hold_however_a_number_came_in() {
        for (query, code) in [
            (Query::new("a").limit(0), "bad_option"),
            (Query::new("a").band(f64::NAN), "bad_option"),
            (Query::new("a").half_distance_km(-1.0), "bad_option"),
            (Query::new("a").near((91.0, 0.0)), "bad_coordinates"),
        ] {
            assert_eq!(query.check().unwrap_err().code(), code);
        }
        let ask = |name: &str, text: &str| Query::new("a").set(name, text).unwrap_err().code();
        assert_eq!([ask("limit", "0"), ask("band", "2"), ask("weights", "fit=-1")], ["bad_option"; 3]);
        assert_eq!(ask("weights", "fit=0,proximity=0,openness=0,assurance=0"), "bad_weights");
        let mut query = Query::new("a");
        for (name, text) in [("limit", "0"), ("band", "2"), ("within_km", "-1"), ("floor", "A=2")] {
            query.set(name, text).unwrap_err();
        }
        assert_eq!(query, Query::new("a"), "what was refused is not kept");
        assert_eq!(ask("wihtin_km", "3"), "unknown_option");
    }
}
