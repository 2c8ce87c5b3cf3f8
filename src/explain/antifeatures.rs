//! YunoHost's vocabulary of undesirable traits, in words: id, English, French, German, Spanish.

use super::Value;
use crate::model::Texts;

const TRAITS: [(&str, [&str; 4]); 14] = [
    (
        "tracking",
        ["it tracks its users", "il piste ses utilisateurs", "sie verfolgt ihre Nutzer", "rastrea a sus usuarios"],
    ),
    (
        "non-free-network",
        [
            "it relies on a non-free network service",
            "il dépend d’un service en ligne non libre",
            "sie hängt von einem unfreien Netzdienst ab",
            "depende de un servicio en red no libre",
        ],
    ),
    (
        "non-free-addons",
        [
            "it promotes non-free add-ons",
            "il met en avant des extensions non libres",
            "sie wirbt für unfreie Erweiterungen",
            "promueve complementos no libres",
        ],
    ),
    (
        "non-free-dependencies",
        [
            "it needs non-free software",
            "il a besoin de logiciels non libres",
            "sie braucht unfreie Software",
            "necesita programas no libres",
        ],
    ),
    (
        "non-free-assets",
        [
            "some of its media are not free",
            "certains de ses médias ne sont pas libres",
            "einige ihrer Medien sind nicht frei",
            "algunos de sus recursos no son libres",
        ],
    ),
    (
        "bad-security-reputation",
        [
            "its security has a bad name",
            "sa sécurité a mauvaise réputation",
            "ihre Sicherheit hat einen schlechten Ruf",
            "su seguridad tiene mala fama",
        ],
    ),
    (
        "deprecated-software",
        [
            "it is no longer developed",
            "il n’est plus développé",
            "sie wird nicht mehr entwickelt",
            "ya no se desarrolla",
        ],
    ),
    (
        "package-not-maintained",
        [
            "its YunoHost package is no longer looked after",
            "son paquet YunoHost n’est plus entretenu",
            "ihr YunoHost-Paket wird nicht mehr gepflegt",
            "su paquete YunoHost ya no se mantiene",
        ],
    ),
    (
        "paid-content",
        [
            "some of its features cost money",
            "certaines de ses fonctions sont payantes",
            "einige ihrer Funktionen kosten Geld",
            "algunas de sus funciones son de pago",
        ],
    ),
    (
        "arbitrary-limitations",
        [
            "it sets arbitrary limits",
            "il impose des limites arbitraires",
            "sie setzt willkürliche Grenzen",
            "impone límites arbitrarios",
        ],
    ),
    (
        "replaced-by-another-app",
        [
            "another one has taken its place",
            "un autre a pris sa place",
            "eine andere hat sie abgelöst",
            "otro ha ocupado su lugar",
        ],
    ),
    (
        "alpha-software",
        [
            "it is still at an early stage",
            "il est encore à un stade précoce",
            "sie steckt noch in den Anfängen",
            "está aún en una fase temprana",
        ],
    ),
    (
        "not-totally-free-upstream",
        [
            "parts of it are not free",
            "certaines parties ne sont pas libres",
            "Teile davon sind nicht frei",
            "algunas partes no son libres",
        ],
    ),
    (
        "not-totally-free-package",
        [
            "its YunoHost package is not wholly free",
            "son paquet YunoHost n’est pas entièrement libre",
            "ihr YunoHost-Paket ist nicht ganz frei",
            "su paquete YunoHost no es del todo libre",
        ],
    ),
];

/// An antifeature with its words; its id alone when it is not in the vocabulary.
pub(crate) fn antifeature(id: &str) -> Value {
    let known = TRAITS.iter().find(|(known, _)| *known == id);
    known.map_or_else(
        || Value::Text(id.to_owned()),
        |(id, texts)| {
            let [en, fr, de, es] = texts.map(str::to_owned);
            Value::Label((*id).to_owned(), Texts { en, fr, de, es }.into())
        },
    )
}
