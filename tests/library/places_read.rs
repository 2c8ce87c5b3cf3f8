//! What is read into a text that is no place's very name: it is told, and nothing is guessed beyond it.

use super::places::{find, hold};
use degafam::{
    Finder, Outcome, Query,
    places::{Gazetteer, Place, PlaceIndex, PlaceMatch, PlaceOptions},
};
use proptest::prelude::*;

fn shown(place: &Place) -> String {
    format!("{:?} {}{}", place.how, place.typed(), if place.understood_as.is_some() { " (told)" } else { "" })
}

/// Text, and how, name, region and country, and whether that is told.
const READ: &[(&str, &str)] = &[
    // The first words of a longer name.
    ("Ancenis", "Prefix Ancenis-Saint-Géréon, Loire-Atlantique, FR (told)"),
    ("Évian", "Prefix Évian-les-Bains, Haute-Savoie, FR (told)"),
    ("Cherbourg", "Prefix Cherbourg-en-Cotentin, Manche, FR (told)"),
    ("Ancenis (44)", "Prefix Ancenis-Saint-Géréon, Loire-Atlantique, FR (told)"),
    ("Clermont-Fd", "Name Clermont-Ferrand, Puy-de-Dôme, FR"),
    // A former commune has the people of its town.
    ("Vire", "Name Vire, Calvados, FR"),
    // One slip of a well-known town.
    ("Nnates", "Typo Nantes, Loire-Atlantique, FR (told)"),
    ("Toulouze", "Typo Toulouse, Haute-Garonne, FR (told)"),
    ("Bruxeles", "Typo Bruxelles, Bruxelles-Capitale, BE (told)"),
    // Words around a name.
    ("près de Quimper", "Words Quimper, Finistère, FR (told)"),
    ("dans la banlieue de Nantes", "Words Nantes, Loire-Atlantique, FR (told)"),
    ("association près de Quimper", "Words Quimper, Finistère, FR (told)"),
    ("Brussels area", "Words Bruxelles, Bruxelles-Capitale, BE (told)"),
    ("in der Nähe von Leipzig", "Words Leipzig, Sachsen, DE (told)"),
    ("cerca de Bilbao", "Words Bilbao, Euskadi, ES (told)"),
    ("Rennes Métropole", "Words Rennes, Ille-et-Vilaine, FR (told)"),
    ("les Yvelines", "Words Yvelines, Île-de-France, FR (told)"),
    ("06 Alpes Maritimes", "Region Alpes-Maritimes, Provence-Alpes-Côte d'Azur, FR"),
    ("75 Paris", "Name Paris, Paris, FR"),
    ("Atlanta, Georgia USA", "Name Atlanta, Georgia, US"),
    // Quarters.
    ("Berlin Kreuzberg", "Words Kreuzberg, Berlin, DE (told)"),
    ("Montmartre", "Name Paris 18e Arrondissement, Paris, FR"),
    ("Lyon Croix-Rousse", "Words Lyon 4e Arrondissement, Rhône, FR (told)"),
    ("Lyon Xyzzy", "Words Lyon, Rhône, FR (told)"),
    // Codes.
    ("44000", "Code 44000 Nantes, Loire-Atlantique, FR"),
    ("44156 ANCENIS", "Prefix Ancenis-Saint-Géréon, Loire-Atlantique, FR (told)"),
    ("80331", "Code 80331 München, Bayern, DE (told)"),
    ("80331 München", "Code 80331 München, Bayern, DE"),
    ("CH-8001", "Code 8001 Zürich, Zürich, CH"),
    ("1012 LG Amsterdam", "Code 1012 Amsterdam, Noord-Holland, NL"),
    ("EH1 1YZ", "Code EH1 Edinburgh, Scotland, GB"),
    ("35042 CEDEX", "Code Ille-et-Vilaine, Bretagne, FR (told)"),
    // Addresses.
    ("12 rue des Lilas, 38000 Grenoble", "Code 38000 Grenoble, Isère, FR (told)"),
    ("12 rue des Lilas 38000Grenoble", "Code 38000 Grenoble, Isère, FR (told)"),
    ("12 rue de Reims à Tours", "Words Tours, Indre-et-Loire, FR (told)"),
    ("11 avenue du Bel-Air Villeurbanne", "Words Villeurbanne, Rhône, FR (told)"),
    ("plan Arcueil rue Berthollet", "Words Arcueil, Val-de-Marne, FR (told)"),
    ("Karl-Liebknecht-Straße 5, Leipzig", "Words Leipzig, Sachsen, DE (told)"),
    ("calle Mayor 3 Zaragoza", "Words Zaragoza, Aragón, ES (told)"),
    // Towns whose name a village may bear that we lack, and towns far away.
    ("Knittlingen", "Name Knittlingen, Baden-Württemberg, DE (told)"),
    ("Atlantis", "Name Atlantis, ZA (told)"),
    // Regions.
    ("Wallonie", "Region Wallonie, BE"),
    ("Cévennes", "Region Cévennes, FR"),
    ("Suisse romande", "Region Suisse romande, CH"),
    ("Basse-Normandie", "Region Basse-Normandie, FR"),
    ("Ruhrgebiet", "Region Ruhrgebiet, DE"),
    ("Kreis Soest", "Region Landkreis Soest, DE"),
    ("Bretagne", "Region Bretagne, FR"),
];

#[test]
fn what_was_read_into_a_text_is_told() {
    hold(READ, shown);
}

/// Names in novels and on old maps, and villages of others: no place of ours, however near its name.
#[test]
fn what_is_not_known_is_no_other_place() {
    for text in ["Atlantis", "Lilliput", "Macondo", "Balbec", "Yonville", "Brobdingnag", "Almhorst", "Gondor"] {
        let answer = find(text);
        assert!(
            answer.place.as_ref().is_none_or(|place| place.understood_as.is_some()),
            "{text}: {}",
            answer.place.as_ref().map(shown).unwrap_or_default()
        );
    }
    for text in ["Lilliput", "Almhorst", "12 rue de Nantes", "rue Victor Hugo", "Us and them", "Nantes, Foo"] {
        assert_eq!(find(text).place.as_ref().map(shown), None, "{text}");
    }
}

#[test]
fn the_country_settles_namesakes_and_that_is_told() {
    let within = |text: &str, country: &str| {
        let options = PlaceOptions { country: Some(country.to_owned()), ..PlaceOptions::default() };
        Gazetteer::embedded().unwrap().find(text, &options).unwrap().place.map(|place| shown(&place))
    };
    assert_eq!(find("Brest").place, None);
    assert_eq!(within("Brest", "FR").as_deref(), Some("Name Brest, Finistère, FR (told)"));
    assert_eq!(within("Pamplona", "ES").as_deref(), Some("Name Pamplona, Navarra, ES (told)"));
    assert_eq!(within("Nantes", "FR").as_deref(), Some("Name Nantes, Loire-Atlantique, FR"));
    assert_eq!(within("Brest", "DE"), None);
}

#[test]
fn an_unknown_place_leaves_the_answer() {
    let finder = Finder::embedded().unwrap();
    let query = |near: &str| Query::new("doodle").near(near).seed(1);
    let (unknown, without) =
        (finder.recommend(&query("Xyzzyville")).unwrap(), finder.recommend(&Query::new("doodle").seed(1)).unwrap());
    assert_eq!((unknown.status(), without.status()), (Outcome::Place, Outcome::Answered));
    assert!(unknown.notes.iter().any(|note| note.code == "place_unknown" && note.text.contains("Xyzzyville")));
    assert!(unknown.query.place.is_none() && unknown.hosters.iter().all(|hoster| hoster.distance_km.is_none()));
    let ids = |answer: &degafam::Recommendation| answer.hosters.iter().map(|h| h.hoster.id.clone()).collect::<Vec<_>>();
    assert_eq!(ids(&unknown), ids(&without));
    let several = finder.recommend(&query("Saint-Denis")).unwrap();
    assert_eq!(several.status(), Outcome::Place);
    assert!(several.query.place_candidates.len() > 1 && !several.hosters.is_empty());
    let standings = finder.standings(&query("Xyzzyville")).unwrap();
    assert_eq!((standings.status(), standings.place_unknown), (Outcome::Place, true));
    assert!(finder.explain(&query("Xyzzyville"), "framasoft").is_err(), "a rank without distances explains nothing");
    let told = finder.recommend(&query("Nnates")).unwrap();
    let place = told.query.place.clone().unwrap();
    assert_eq!((place.how, place.understood_as.as_deref()), (PlaceMatch::Typo, Some("Nantes, Loire-Atlantique, FR")));
    assert!(told.to_string().contains("Loire-Atlantique"), "told in text too");
}

/// What they cost is counted by the bench of instructions.
#[test]
fn hostile_texts_are_no_place() {
    let hostile = [
        "a,".repeat(500),
        "saint ".repeat(170),
        "rue de la rue ".repeat(70),
        "44000 ".repeat(170),
        "la la la la ".repeat(80),
        "près de ".repeat(100),
        format!("{}, Réunion", "x".repeat(900)),
        "(".repeat(1000) + "a",
        "53° ".repeat(200),
    ];
    for text in &hostile {
        let found = Gazetteer::embedded().unwrap().find(text, &PlaceOptions::default());
        let settled = found.ok().and_then(|answer| answer.place).filter(|place| place.understood_as.is_none());
        assert!(settled.is_none(), "{text} is {settled:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Names slip; what answers then says what it took, unless the slip is a name itself.
    #[test]
    fn nothing_but_names_answers_silently(at in 0_usize..100_000, letter in "[a-z]", place in 0_usize..12) {
        let gazetteer = Gazetteer::embedded().unwrap();
        let Some(known) = gazetteer.places().nth(at % gazetteer.len()) else { return Ok(()) };
        let mut letters: Vec<char> = known.name.chars().collect();
        letters.insert(place.min(letters.len()), letter.chars().next().unwrap());
        let text: String = letters.into_iter().collect();
        if let Some(found) = find(&text).place.filter(|found| found.understood_as.is_none()) {
            let plain = degafam::curate::fold(&text);
            let named = degafam::curate::fold(&found.name) == plain
                || matches!(found.how, PlaceMatch::Name | PlaceMatch::Region | PlaceMatch::Code | PlaceMatch::Coordinates);
            prop_assert!(named, "{text}: {}", shown(&found));
        }
    }
}
