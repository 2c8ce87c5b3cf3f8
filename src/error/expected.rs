//! What should have been given, in words.

use crate::text::Lang;

/// What an option holds.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Expected {
    /// A text.
    Text,
    /// A list.
    List,
    /// Yes or no.
    Flag,
    /// A whole number within these bounds.
    Whole(u64, u64),
    /// A number within these bounds.
    Number(f64, f64),
    /// A number from this one up.
    AtLeast(f64),
    /// Kilometres above 0.
    Kilometres,
    /// A place in words, or as coordinates.
    Place,
    /// A date.
    Date,
    /// One of these words.
    OneOf(Vec<&'static str>),
    /// Numbers by these names.
    Numbers(&'static [&'static str]),
    /// The same, as they are typed.
    Pairs(&'static [&'static str]),
}

impl Expected {
    pub(super) fn told(&self, lang: Lang) -> String {
        let [en, fr, de, es] = match self {
            Self::Text => ["a text", "un texte", "ein Text", "un texto"].map(String::from),
            Self::List => ["a list", "une liste", "eine Liste", "una lista"].map(String::from),
            Self::Flag => ["true or false", "true ou false", "true oder false", "true o false"].map(String::from),
            Self::Whole(least, most) => [
                format!("a whole number from {least} to {most}"),
                format!("un nombre entier de {least} à {most}"),
                format!("eine ganze Zahl von {least} bis {most}"),
                format!("un número entero de {least} a {most}"),
            ],
            Self::Number(least, most) => [
                format!("a number from {least} to {most}"),
                format!("un nombre de {least} à {most}"),
                format!("eine Zahl von {least} bis {most}"),
                format!("un número de {least} a {most}"),
            ],
            Self::AtLeast(least) => [
                format!("a number from {least} up"),
                format!("un nombre à partir de {least}"),
                format!("eine Zahl ab {least}"),
                format!("un número a partir de {least}"),
            ],
            Self::Kilometres => [
                "a number of kilometres above 0",
                "un nombre de kilomètres au-dessus de 0",
                "eine Zahl von Kilometern über 0",
                "un número de kilómetros mayor que 0",
            ]
            .map(String::from),
            Self::Place => [
                "a text such as \"Nantes\", or {\"latitude\": 47.2, \"longitude\": -1.55}",
                "un texte comme \"Nantes\", ou {\"latitude\": 47.2, \"longitude\": -1.55}",
                "ein Text wie \"Nantes\" oder {\"latitude\": 47.2, \"longitude\": -1.55}",
                "un texto como \"Nantes\", o {\"latitude\": 47.2, \"longitude\": -1.55}",
            ]
            .map(String::from),
            Self::Date => [
                "a date such as 2024, 2024-09 or 2024-09-18",
                "une date comme 2024, 2024-09 ou 2024-09-18",
                "ein Datum wie 2024, 2024-09 oder 2024-09-18",
                "una fecha como 2024, 2024-09 o 2024-09-18",
            ]
            .map(String::from),
            Self::OneOf(words) => {
                let words = words.join(", ");
                ["one of", "un de", "eines von", "uno de"].map(|one| format!("{one} {words}"))
            }
            Self::Pairs(names) => {
                let pairs = names.iter().map(|name| format!("{name}=0.5")).collect::<Vec<_>>().join(",");
                [
                    format!("names and numbers such as {pairs}"),
                    format!("des noms et des nombres comme {pairs}"),
                    format!("Namen und Zahlen wie {pairs}"),
                    format!("nombres y números como {pairs}"),
                ]
            }
            Self::Numbers(names) => {
                let names = names.join(", ");
                [
                    format!("numbers by the names {names}"),
                    format!("des nombres sous les noms {names}"),
                    format!("Zahlen unter den Namen {names}"),
                    format!("números con los nombres {names}"),
                ]
            }
        };
        match lang {
            Lang::En => en,
            Lang::Fr => fr,
            Lang::De => de,
            Lang::Es => es,
        }
    }
}
