//! What people type, and where that is; how much of France is known; what a damaged file does.

use degafam::{
    ErrorKind,
    places::{Gazetteer, Place, PlaceIndex, PlaceKind, PlaceOptions, Towns},
};
use proptest::prelude::*;

pub(super) fn find(text: &str) -> degafam::places::PlaceAnswer {
    Gazetteer::embedded().unwrap().find(text, &PlaceOptions::default()).unwrap()
}

/// Holds the places of texts to what they should be shown as.
pub(super) fn hold(table: &[(&str, &str)], shown: fn(&Place) -> String) {
    let wrong: Vec<String> = table
        .iter()
        .map(|(text, expected)| (text, expected, find(text).place.map_or("nothing".to_owned(), |place| shown(&place))))
        .filter(|(_, expected, found)| *expected != found)
        .map(|(text, expected, found)| format!("{text:?}: {found} instead of {expected}"))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

fn shown(place: &Place) -> String {
    format!("{}, {}, {}", place.name, place.region.as_deref().unwrap_or("-"), place.country.as_deref().unwrap_or("-"))
}

/// Text, and "name, region, country" of the place meant.
const CLEAR: &[(&str, &str)] = &[
    ("Nantes", "Nantes, Loire-Atlantique, FR"),
    ("  nantes ", "Nantes, Loire-Atlantique, FR"),
    ("Paris", "Paris, Paris, FR"),
    ("saint etienne", "Saint-Étienne, Loire, FR"),
    ("Saint-Étienne", "Saint-Étienne, Loire, FR"),
    ("St Étienne", "Saint-Étienne, Loire, FR"),
    ("Le Mans", "Le Mans, Sarthe, FR"),
    ("L'Haÿ-les-Roses", "L'Haÿ-les-Roses, Val-de-Marne, FR"),
    ("44000", "44000 Nantes, Loire-Atlantique, FR"),
    ("44 000", "44000 Nantes, Loire-Atlantique, FR"),
    ("F-44000", "44000 Nantes, Loire-Atlantique, FR"),
    ("FR44000", "44000 Nantes, Loire-Atlantique, FR"),
    ("44000 Nantes", "44000 Nantes, Loire-Atlantique, FR"),
    ("Nantes 44000", "44000 Nantes, Loire-Atlantique, FR"),
    ("Nantes (44)", "Nantes, Loire-Atlantique, FR"),
    ("35000", "35000 Rennes, Ille-et-Vilaine, FR"),
    ("01000", "01000 Bourg-en-Bresse, Ain, FR"),
    ("20000", "20000 Ajaccio, Corse-du-Sud, FR"),
    ("75011", "75011 Paris 11e Arrondissement, Paris, FR"),
    ("Paris 11", "Paris 11e Arrondissement, Paris, FR"),
    ("Lyon 3e", "Lyon 3e Arrondissement, Rhône, FR"),
    ("35042 Rennes Cedex", "Rennes, Ille-et-Vilaine, FR"),
    ("Rennes Cedex 7", "Rennes, Ille-et-Vilaine, FR"),
    ("Montréal, CA", "Montréal, Québec, CA"),
    ("Montréal, Canada", "Montréal, Québec, CA"),
    ("montreal", "Montréal, Québec, CA"),
    ("Montréal, Aude", "Montréal, Aude, FR"),
    ("H2X", "H2X Montréal, Québec, CA"),
    ("H2X 1Y4", "H2X Montréal, Québec, CA"),
    ("Liège", "Liège, Province de Liège, BE"),
    ("Luik", "Liège, Province de Liège, BE"),
    ("Lüttich", "Liège, Province de Liège, BE"),
    ("Anvers", "Antwerpen, Antwerpen, BE"),
    ("1000 Bruxelles", "1000 Bruxelles, Bruxelles-Capitale, BE"),
    ("1000 Brussel", "1000 Bruxelles, Bruxelles-Capitale, BE"),
    ("BE 1000", "1000 Bruxelles, Bruxelles-Capitale, BE"),
    ("B-4000 Liège", "4000 Liège, Province de Liège, BE"),
    ("1000", "1000 Bruxelles, Bruxelles-Capitale, BE"),
    ("1000 Lausanne", "1000 Lausanne, Vaud, CH"),
    ("CH-1201 Genève", "1201 Genève, Genève, CH"),
    ("1010 Wien", "1010 Wien, Wien, AT"),
    ("10115 Berlin", "10115 Berlin, Berlin, DE"),
    ("Saint-Denis 974", "Saint-Denis, La Réunion, RE"),
    ("Saint-Denis, 974", "Saint-Denis, La Réunion, RE"),
    ("Saint-Denis, Réunion", "Saint-Denis, La Réunion, RE"),
    ("Saint-Denis (La Réunion)", "Saint-Denis, La Réunion, RE"),
    ("Saint-Denis Réunion", "Saint-Denis, La Réunion, RE"),
    ("Saint-Denis, 93", "Saint-Denis, Seine-Saint-Denis, FR"),
    ("Saint-Denis Seine-Saint-Denis", "Saint-Denis, Seine-Saint-Denis, FR"),
    ("Vienne, Isère", "Vienne, Isère, FR"),
    ("Vienne, Autriche", "Wien, Wien, AT"),
    ("Vienna", "Wien, Wien, AT"),
    ("Wien", "Wien, Wien, AT"),
    ("Saint-Malo, Bretagne", "Saint-Malo, Ille-et-Vilaine, FR"),
    ("Genève", "Genève, Genève, CH"),
    ("Cologne, Allemagne", "Köln, Nordrhein-Westfalen, DE"),
    ("Cologne", "Köln, Nordrhein-Westfalen, DE"),
    ("Straßburg", "Strasbourg, Bas-Rhin, FR"),
    ("Munich", "München, Bayern, DE"),
    ("Londres", "London, England, GB"),
    ("Paris, TX", "Paris, Texas, US"),
    ("New York", "New York City, New York, US"),
    ("Québec", "Québec, Québec, CA"),
    ("Luxembourg", "Luxembourg, -, LU"),
    ("Mamoudzou", "Mamoudzou, Mayotte, YT"),
    ("Nouméa", "Nouméa, Nouvelle-Calédonie, NC"),
    ("Belgique", "België, -, BE"),
    ("Germany", "Deutschland, -, DE"),
    ("Allemagne", "Deutschland, -, DE"),
    ("FR", "France, -, FR"),
    ("Isère", "Isère, Auvergne-Rhône-Alpes, FR"),
    ("Bretagne", "Bretagne, -, FR"),
    ("Brittany", "Bretagne, -, FR"),
    ("44", "Loire-Atlantique, Pays de la Loire, FR"),
    ("2A", "Corse-du-Sud, Corse, FR"),
    ("974", "La Réunion, -, RE"),
    ("Réunion", "La Réunion, -, RE"),
    ("Doubs (25)", "Doubs, Doubs, FR"),
    ("Castillon (Canton de Lembeye)", "Castillon (Canton de Lembeye), Pyrénées-Atlantiques, FR"),
    ("Nnates", "Nantes, Loire-Atlantique, FR"),
    ("Toulouze", "Toulouse, Haute-Garonne, FR"),
    ("Marseile", "Marseille, Bouches-du-Rhône, FR"),
    ("Saint-Deni, Réunion", "Saint-Denis, La Réunion, RE"),
];

/// Text, and the first candidate of several.
const UNCLEAR: &[(&str, &str)] = &[
    ("Saint-Denis", "Saint-Denis, La Réunion, RE"),
    ("St-Denis", "Saint-Denis, La Réunion, RE"),
    ("Vienne", "Wien, Wien, AT"),
    ("Laval", "Laval, Québec, CA"),
    ("Saint-Pierre", "Saint-Pierre, La Réunion, RE"),
    ("Georgia", "Georgia, -, US"),
    ("Nantes, Belgique", "Nantes, Loire-Atlantique, FR"),
    ("Nantes, Foo", "Nantes, Loire-Atlantique, FR"),
    ("35908", "Ille-et-Vilaine, Bretagne, FR"),
    // Whoever says a short name may mean the larger town.
    ("Clermont", "Clermont-Ferrand, Puy-de-Dôme, FR"),
    ("Elk Grove", "Elk Grove, California, US"),
    ("Bienne", "Wien, Wien, AT"),
    ("CH-9999", "Schweiz, -, CH"),
];

#[test]
fn clear_texts_have_their_place() {
    hold(CLEAR, shown);
}

#[test]
fn unclear_texts_have_candidates_only() {
    for (text, first) in UNCLEAR {
        let answer = find(text);
        assert_eq!(answer.place.as_ref().map(shown), None, "{text}");
        assert_eq!(answer.candidates.first().map(shown).as_deref(), Some(*first), "{text}");
    }
    assert!(find("Saint-Denis").candidates.iter().filter(|place| place.population > Some(100_000)).count() >= 2);
    assert!(find("Vienne").candidates.iter().any(|place| shown(place) == "Vienne, Isère, FR"));
    for text in ["xyzzyqk", "qq", "99999999"] {
        let answer = find(text);
        assert_eq!((answer.place, answer.candidates.len(), answer.how), (None, 0, None), "{text}");
    }
}

#[test]
fn a_country_given_beside_the_text_decides() {
    let in_country = |text: &str, country: &str| {
        let options = PlaceOptions { country: Some(country.to_owned()), limit: 3 };
        Gazetteer::embedded().unwrap().find(text, &options).unwrap().place.map(|place| shown(&place))
    };
    assert_eq!(in_country("Laval", "FR").as_deref(), Some("Laval, Mayenne, FR"));
    assert_eq!(in_country("Laval", "ca").as_deref(), Some("Laval, Québec, CA"));
    assert_eq!(in_country("35042", "FR").as_deref(), Some("Ille-et-Vilaine, Bretagne, FR"));
    assert_eq!(in_country("1000", "CH").as_deref(), Some("1000 Lausanne, Vaud, CH"));
    assert_eq!(in_country("97400", "FR").as_deref(), Some("97400 Saint-Denis, La Réunion, RE"));
}

#[test]
fn texts_that_are_no_place_say_what_to_type() {
    let gazetteer = Gazetteer::embedded().unwrap();
    let error = |text: &str| gazetteer.find(text, &PlaceOptions::default()).unwrap_err();
    assert_eq!(error("").kind(), ErrorKind::EmptyPlace);
    assert_eq!(error(" -,- ").kind(), ErrorKind::EmptyPlace);
    assert_eq!(error(&"a".repeat(1025)).kind(), ErrorKind::PlaceTooLong);
    assert_eq!(error("Nan\u{7}tes").kind(), ErrorKind::PlaceControlCharacters);
    assert_eq!(error("91,0").kind(), ErrorKind::BadCoordinates);
    assert_eq!(error("NaN,0").kind(), ErrorKind::BadCoordinates);
    for text in ["", "91,0", "a\u{0}b"] {
        assert!(error(text).to_string().contains("type"), "{}", error(text));
    }
}

#[test]
fn suggestions_come_most_populous_first() {
    let gazetteer = Gazetteer::embedded().unwrap();
    let names = |prefix: &str| gazetteer.suggest(prefix, 5).iter().map(|place| place.name.clone()).collect::<Vec<_>>();
    assert_eq!(names("nantes").first().map(String::as_str), Some("Nantes"));
    assert!(names("nante").contains(&"Nantes".to_owned()));
    assert!(names("saint et").contains(&"Saint-Étienne".to_owned()));
    assert_eq!(names("").len(), 0);
    assert_eq!(gazetteer.suggest("s", 0).len(), 0);
    let populations: Vec<_> = gazetteer.suggest("par", 10).iter().map(|place| place.population).collect();
    assert_eq!(populations.len(), 10);
}

/// Reads what the sources of `data/places.md` list, if `DEGAFAM_PLACES` names the folder that
/// `data/sources/fetch-places.sh` made; the committed list of names and codes otherwise.
#[test]
fn all_of_france_is_found() {
    let gazetteer = Gazetteer::embedded().unwrap();
    let (mut communes, mut by_name, mut people, mut located, mut near) = (0_u32, 0_u32, 0_u64, 0_u64, 0_u64);
    let (mut codes, mut codes_found) = (0_u32, 0_u32);
    let options = PlaceOptions { country: Some("FR".into()), limit: 1000 };
    for line in include_str!("../france.tsv").lines() {
        match line.split('\t').collect::<Vec<_>>()[..] {
            [name, department, population] => {
                let population: u64 = population.parse().unwrap();
                communes += 1;
                people += population;
                let answer = gazetteer.find(&format!("{name} ({department})"), &options).unwrap();
                let found = answer.place.as_ref().map(shown);
                if let Some(place) = answer.place.filter(|place| place.name == name && place.kind == PlaceKind::Commune)
                {
                    by_name += 1;
                    located += if place.precision_km <= 25.0 { population } else { 0 };
                    near += if place.precision_km <= 10.0 || population >= 200_000 { population } else { 0 };
                } else {
                    println!("{name} ({department}): {found:?}");
                }
            }
            [code] => {
                codes += 1;
                codes_found += u32::from(
                    gazetteer.find(code, &options).unwrap().place.is_some_and(|place| place.name.starts_with(code)),
                );
            }
            _ => panic!("{line:?}"),
        }
    }
    let share = |part: u64| 100.0 * part as f64 / people as f64;
    println!("communes found by name and department: {by_name} of {communes}");
    println!("inhabitants within 25 km of a known point: {:.2} %, within 10 km: {:.2} %", share(located), share(near));
    println!("postal codes found: {codes_found} of {codes}");
    assert_eq!((communes, codes), (34_969, 6_310));
    assert!(by_name >= 34_967, "{by_name}");
    assert_eq!(codes_found, codes);
    assert!(share(located) > 99.0 && share(near) > 92.0);
}

#[test]
fn the_file_is_small() {
    let size = include_bytes!("../../data/places.bin").len();
    assert!(size <= 2_700_000, "{size}");
}

/// The answers that a file must give to be called whole.
fn answers(gazetteer: &Gazetteer) -> Vec<degafam::places::PlaceAnswer> {
    ["Nantes", "44000", "Saint-Denis", "Toulouze"]
        .iter()
        .map(|text| gazetteer.find(text, &PlaceOptions::default()).unwrap())
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_text_panics(text in "\\PC{0,40}", limit in 0_usize..20) {
        let gazetteer = Gazetteer::embedded().unwrap();
        let _ = gazetteer.find(&text, &PlaceOptions { country: None, limit });
        prop_assert!(gazetteer.suggest(&text, limit).len() <= limit);
    }

    #[test]
    fn a_damaged_file_is_refused(at in 0_usize..2_500_000, bit in 0_u8..8, cut in any::<bool>()) {
        let mut bytes = include_bytes!("../../data/places.bin").to_vec();
        let at = at % bytes.len();
        if cut {
            bytes.truncate(at);
        } else {
            bytes[at] ^= 1 << bit;
        }
        prop_assert!(Gazetteer::open(bytes).is_err());
    }
}

/// A file whose digest is right but whose content is nonsense must not panic either: this is what an attacker makes.
#[test]
fn nonsense_with_a_right_digest_does_not_panic() {
    const HEAD: usize = 24;
    const HEADER: usize = HEAD + 32;
    let original = include_bytes!("../../data/places.bin").to_vec();
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut random = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % below as u64) as usize
    };
    let mut opened = 0;
    for round in 0..60 {
        let mut bytes = original.clone();
        // One byte, or a few thousand anywhere, the table of sections included.
        for _ in 0..if round % 2 == 0 { 1 } else { 4_000 } {
            let at = HEADER + random(if round % 5 == 0 { 60 } else { bytes.len() - HEADER });
            bytes[at] = random(256) as u8;
        }
        let digest = blake3::Hasher::new().update(&bytes[..HEAD]).update(&bytes[HEADER..]).finalize();
        bytes[HEAD..HEADER].copy_from_slice(digest.as_bytes());
        if let Ok(gazetteer) = Gazetteer::open(bytes) {
            opened += 1;
            let _ = answers(&gazetteer);
            let _ = gazetteer.suggest("sai", 10);
            for text in ["Nantes", "44000", "Saint-Denis 974", "H2X", "44", "Vienne, Isère", "Toulouze"] {
                let _ = gazetteer.find(text, &PlaceOptions::default());
            }
        }
    }
    // Other bytes in the middle of a name or a number are another gazetteer, which nothing shows to be wrong.
    assert!((5..55).contains(&opened), "{opened}");
}

/// One file of each format that ever was: whoever keeps one can go on opening it.
#[test]
fn old_files_are_opened() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/formats");
    let file = std::fs::read(folder.join("places-2.bin")).unwrap();
    let gazetteer = Gazetteer::open(file).unwrap();
    for text in ["Nantes", "naoned", "44000"] {
        let place = gazetteer.find(text, &PlaceOptions::default()).unwrap().place.unwrap();
        assert!(place.name.ends_with("Nantes") && place.region.as_deref() == Some("Loire-Atlantique"), "{place:?}");
    }
    assert_eq!((gazetteer.date().as_str(), gazetteer.len(), gazetteer.postal_codes()), ("2026-11-28", 2, 1));
}

/// Whoever has the large towns alone is told what the whole gazetteer tells, or nothing.
#[test]
fn large_towns_are_where_the_whole_gazetteer_says() {
    let whole = Gazetteer::embedded().unwrap();
    let packed = Towns::pack(whole).unwrap();
    let (towns, places) = (Towns::open(packed.clone()).unwrap(), Gazetteer::open(packed).unwrap());
    assert!((1_000..10_000).contains(&places.len()), "{} towns", places.len());
    for place in places.places() {
        for country in [None, place.country.clone()] {
            assert!(towns.knows(&place.name, country.as_deref()), "{}", place.typed());
            let options = PlaceOptions { country, ..PlaceOptions::default() };
            for text in [place.name.clone(), place.name.to_uppercase(), format!("  {} ", place.name.replace('-', " "))]
            {
                let told = towns.find(&text, &options).unwrap().place;
                assert!(told.is_none() || told == whole.find(&text, &options).unwrap().place, "{text}");
            }
        }
        assert!(!towns.knows(&place.name, Some("XX")), "who means another country means another place");
    }
}

#[test]
fn what_may_be_several_places_or_a_code_is_not_among_the_large_towns() {
    let towns = Towns::open(Towns::pack(Gazetteer::embedded().unwrap()).unwrap()).unwrap();
    for text in
        ["Saint-Denis", "Nantes, Loire-Atlantique", "44000", "44000 Nantes", "Nantse", "FR", "", "\u{7}", "Xyzzy"]
    {
        assert!(!towns.knows(text, None) && !towns.knows(text, Some("FR")), "{text}");
    }
    assert_eq!(towns.find("47.2, -1.55", &PlaceOptions::default()).unwrap().place.unwrap().latitude, 47.2);
    assert!(Towns::open(b"PK".as_slice()).is_err());
}
