//! Sentences of the view and the map of `simulate`, with places for values in braces.

use degafam::Lang;

const WORDS: &[(&str, [&str; 4])] = &[
    (
        "title",
        [
            "{users} users, seed {seed}",
            "{users} personnes, graine {seed}",
            "{users} Personen, Startwert {seed}",
            "{users} personas, semilla {seed}",
        ],
    ),
    (
        "setting",
        [
            "drawn from {people} million people in {towns} towns ({region}); {services} services wanted, each as often as the others; hosters within {band} of the best score take turns",
            "tirées parmi {people} millions d’habitants de {towns} communes ou villes ({region}) ; {services} services à quitter, aussi souvent l’un que l’autre ; les hébergeurs à moins de {band} du meilleur score alternent",
            "gezogen aus {people} Millionen Menschen in {towns} Orten ({region}); {services} Dienste werden verlassen, jeder gleich oft; Hoster innerhalb von {band} des besten Werts wechseln sich ab",
            "sacadas de {people} millones de habitantes de {towns} poblaciones ({region}); {services} servicios que dejar, todos con igual frecuencia; los alojadores a menos de {band} de la mejor nota se turnan",
        ],
    ),
    ("region_france", ["France", "France", "Frankreich", "Francia"]),
    ("region_world", ["world", "monde", "Welt", "mundo"]),
    (
        "answered",
        [
            "{share} of the users were shown a hoster; each takes the first, and shares below are shares of them",
            "{share} des personnes ont vu un hébergeur ; chacune prend le premier, et les parts ci-dessous sont des parts d’entre elles",
            "{share} der Personen sahen einen Hoster; jede nimmt den ersten, und die Anteile unten sind Anteile von ihnen",
            "{share} de las personas vieron un alojador; cada una toma el primero, y las partes de abajo son partes de ellas",
        ],
    ),
    ("concentration", ["Concentration", "Concentration", "Konzentration", "Concentración"]),
    (
        "top_share",
        [
            "{name} is first for {share}: the largest share of one hoster.",
            "{name} est premier pour {share} : la plus grande part d’un seul hébergeur.",
            "{name} steht für {share} an erster Stelle: der größte Anteil eines einzelnen Hosters.",
            "{name} es el primero para {share}: la mayor parte de un solo alojador.",
        ],
    ),
    (
        "effective",
        [
            "{n} effective hosters of {all}: as concentrated as if so many shared all users equally.",
            "{n} hébergeurs effectifs sur {all} : aussi concentré que si ce nombre se partageait également les personnes.",
            "{n} effektive Hoster von {all}: so konzentriert, als teilten sich so viele alle Personen zu gleichen Teilen.",
            "{n} alojadores efectivos de {all}: tan concentrado como si ese número se repartiera por igual a las personas.",
        ],
    ),
    (
        "gini",
        [
            "Gini {gini}: 0 when all hosters are chosen alike, near 1 when one has everybody.",
            "Gini {gini} : 0 si tous les hébergeurs sont choisis autant, près de 1 si un seul a tout le monde.",
            "Gini {gini}: 0, wenn alle Hoster gleich oft gewählt werden, nahe 1, wenn einer alle hat.",
            "Gini {gini}: 0 si todos los alojadores se eligen por igual, cerca de 1 si uno los tiene a todos.",
        ],
    ),
    (
        "any_shown",
        [
            "Had each taken any of the first {limit}: {share} for the largest, {n} effective hosters.",
            "Si chacune avait pris au hasard parmi les {limit} premiers : {share} pour le plus grand, {n} hébergeurs effectifs.",
            "Hätte jede zufällig einen der ersten {limit} genommen: {share} für den größten, {n} effektive Hoster.",
            "Si cada una hubiera tomado al azar uno de los {limit} primeros: {share} para el mayor, {n} alojadores efectivos.",
        ],
    ),
    (
        "unspread",
        [
            "Without turns (--spread off): {share} for the largest, {n} effective hosters.",
            "Sans alternance (--spread off) : {share} pour le plus grand, {n} hébergeurs effectifs.",
            "Ohne Abwechslung (--spread off): {share} für den größten, {n} effektive Hoster.",
            "Sin turnos (--spread off): {share} para el mayor, {n} alojadores efectivos.",
        ],
    ),
    ("hoster", ["Hoster", "Hébergeur", "Hoster", "Alojador"]),
    ("city", ["City", "Ville", "Ort", "Ciudad"]),
    ("share", ["Share", "Part", "Anteil", "Parte"]),
    ("off", ["no turns", "sans alt.", "ohne", "sin turno"]),
    ("services", ["Services", "Services", "Dienste", "Servicios"]),
    ("by_service", ["Service by service", "Service par service", "Dienst für Dienst", "Servicio por servicio"]),
    (
        "by_service_means",
        [
            "Few hosters of a service make its first one large, whatever the ranking does.",
            "Quand un service a peu d’hébergeurs, le premier est grand, quoi que fasse le classement.",
            "Hat ein Dienst wenige Hoster, ist sein erster groß, was die Rangfolge auch tut.",
            "Si un servicio tiene pocos alojadores, el primero es grande, haga lo que haga la clasificación.",
        ],
    ),
    ("service", ["Service", "Service", "Dienst", "Servicio"]),
    ("hosters", ["Hosters", "Héberg.", "Hoster", "Alojad."]),
    ("effective_column", ["effective", "effectifs", "effektiv", "efectivos"]),
    ("first_column", ["First", "Premier", "Erster", "Primero"]),
    (
        "fairness",
        [
            "Fairness among near-equals",
            "Équité entre quasi-égaux",
            "Fairness unter fast Gleichen",
            "Equidad entre casi iguales",
        ],
    ),
    (
        "near_equal_share",
        [
            "{share} of the answered users had near-equals first, which take turns; for the others one hoster was clearly best.",
            "{share} des personnes servies avaient en tête des quasi-égaux, qui alternent ; pour les autres, un hébergeur était nettement meilleur.",
            "{share} der Personen mit Antwort hatten vorn fast Gleiche, die sich abwechseln; für die anderen war ein Hoster klar der beste.",
            "{share} de las personas atendidas tenían delante casi iguales, que se turnan; para las demás un alojador era claramente el mejor.",
        ],
    ),
    (
        "no_near_equals",
        [
            "No question had near-equals.",
            "Aucune question n’avait de quasi-égaux.",
            "Keine Frage hatte fast Gleiche.",
            "Ninguna pregunta tenía casi iguales.",
        ],
    ),
    (
        "ratio",
        [
            "{questions} such questions with {seeds} seeds for each near-equal: the first place falls to one at most {ratio} times its fair share ({mean} on average, chance included); above 2, the aim: {above}. Where one must ask first, a hoster’s turn comes half as often.",
            "{questions} de ces questions avec {seeds} graines par quasi-égal : la première place revient à l’un d’eux au plus {ratio} fois sa part équitable ({mean} en moyenne, hasard compris) ; au-dessus de 2, la cible : {above}. Là où il faut demander, le tour vient deux fois moins souvent.",
            "{questions} solcher Fragen mit {seeds} Startwerten je fast Gleichem: der erste Platz fällt einem höchstens {ratio}-mal so oft zu wie sein gerechter Anteil (im Mittel {mean}, Zufall eingeschlossen); über dem Ziel 2: {above}. Wo man erst fragen muss, kommt ein Hoster halb so oft an die Reihe.",
            "{questions} de esas preguntas con {seeds} semillas por casi igual: el primer puesto toca a uno como mucho {ratio} veces su parte justa ({mean} de media, azar incluido); por encima del objetivo 2: {above}. Donde hay que pedirlo, el turno llega la mitad de veces.",
        ],
    ),
    (
        "worst",
        [
            "largest for {hoster}: {share} among {n} ({service}, {place})",
            "le plus grand pour {hoster} : {share} parmi {n} ({service}, {place})",
            "am größten für {hoster}: {share} unter {n} ({service}, {place})",
            "el mayor para {hoster}: {share} entre {n} ({service}, {place})",
        ],
    ),
    (
        "regret",
        [
            "Regret against no turns",
            "Regret face à sans alternance",
            "Verlust gegen ohne Abwechslung",
            "Pérdida frente a sin turnos",
        ],
    ),
    (
        "regret_means",
        [
            "What users give so that hosters take turns: {share} of them get another first answer than the best by score.",
            "Ce que coûte l’alternance : {share} des personnes ont une autre première réponse que la meilleure selon le score.",
            "Was die Abwechslung kostet: {share} der Personen bekommen eine andere erste Antwort als die beste nach Wert.",
            "Lo que cuestan los turnos: {share} de las personas reciben otra primera respuesta que la mejor por nota.",
        ],
    ),
    ("mean", ["mean", "moyenne", "Mittel", "media"]),
    ("p95", ["95th percentile", "95e centile", "95. Perzentil", "percentil 95"]),
    ("lost_km", ["kilometres farther", "kilomètres en plus", "Kilometer weiter", "kilómetros de más"]),
    ("lost_openness", ["openness lost", "ouverture perdue", "Offenheit verloren", "apertura perdida"]),
    ("lost_score", ["score lost", "score perdu", "Wert verloren", "nota perdida"]),
    (
        "lost_score_share",
        [
            "score lost, as a share (aim: mean below 2%)",
            "score perdu, en part (cible : moyenne sous 2 %)",
            "Wert verloren, als Anteil (Ziel: unter 2 %)",
            "nota perdida, en parte (meta: media bajo 2 %)",
        ],
    ),
    ("never", ["Never recommended", "Jamais recommandés", "Nie empfohlen", "Nunca recomendados"]),
    (
        "never_means",
        [
            "{n} of {all} eligible hosters never stood among the first {limit} of any user.",
            "{n} des {all} hébergeurs éligibles n’ont été parmi les {limit} premiers de personne.",
            "{n} von {all} geeigneten Hostern standen bei niemandem unter den ersten {limit}.",
            "{n} de los {all} alojadores elegibles no estuvieron entre los {limit} primeros de nadie.",
        ],
    ),
    (
        "never_within",
        [
            "never for a user within {km} km: {n}",
            "jamais pour une personne à moins de {km} km : {n}",
            "nie für jemanden innerhalb von {km} km: {n}",
            "nunca para alguien a menos de {km} km: {n}",
        ],
    ),
    (
        "never_reason",
        ["{reason}: {n}: {names}", "{reason} : {n} : {names}", "{reason}: {n}: {names}", "{reason}: {n}: {names}"],
    ),
    (
        "never_filtered",
        [
            "Left out by status, not by rank: {n} more ({codes}).",
            "Écartés par leur état, non par leur rang : {n} autres ({codes}).",
            "Wegen ihres Zustands ausgelassen, nicht wegen ihres Rangs: {n} weitere ({codes}).",
            "Descartados por su estado, no por su puesto: {n} más ({codes}).",
        ],
    ),
    (
        "no_place",
        [
            "no known place, so never near",
            "sans lieu connu, donc jamais proches",
            "ohne bekannten Ort, also nie nah",
            "sin lugar conocido, luego nunca cercanos",
        ],
    ),
    (
        "farther",
        [
            "others are nearer even at their door",
            "d’autres plus proches, même à leur porte",
            "andere sind selbst an ihrer Tür näher",
            "otros más cercanos, incluso a su puerta",
        ],
    ),
    (
        "less_open",
        [
            "less open than those near them",
            "moins ouverts que leurs voisins",
            "weniger offen als ihre Nachbarn",
            "menos abiertos que sus vecinos",
        ],
    ),
    (
        "worse_fit",
        ["offer what fits less", "proposent moins adéquat", "bieten weniger Passendes", "ofrecen algo menos adecuado"],
    ),
    (
        "less_sure",
        [
            "less surely there than those near them",
            "moins sûrement là que leurs voisins",
            "weniger gewiss als ihre Nachbarn",
            "menos seguros que sus vecinos",
        ],
    ),
    (
        "few_users",
        [
            "shown at their door, where no user was drawn",
            "montrés à leur porte, où personne n’a été tiré",
            "an ihrer Tür gezeigt, wo niemand gezogen wurde",
            "mostrados a su puerta, donde no se sacó a nadie",
        ],
    ),
    ("zones", ["White zones", "Zones blanches", "Weiße Zonen", "Zonas blancas"]),
    (
        "zones_means",
        [
            "Share of all people, drawn or not, without any host for it within so many kilometres, and the largest such town at 100 km. A hoster whose town is not known is near nobody here.",
            "Part de toute la population, tirée ou non, sans aucun hébergeur pour cela à moins de tant de kilomètres, et la plus grande de ces villes à 100 km. Un hébergeur dont la ville est inconnue n’est ici près de personne.",
            "Anteil aller Menschen, gezogen oder nicht, ohne irgendeinen Hoster dafür innerhalb so vieler Kilometer, und der größte solche Ort bei 100 km. Ein Hoster, dessen Ort unbekannt ist, ist hier niemandem nah.",
            "Parte de toda la población, sacada o no, sin ningún alojador para ello a menos de tantos kilómetros, y la mayor de esas poblaciones a 100 km. Un alojador cuya ciudad se desconoce no está aquí cerca de nadie.",
        ],
    ),
    ("largest", ["Largest", "La plus grande", "Größter Ort", "La mayor"]),
    ("any_service", ["none of them at all", "aucun d’entre eux", "gar keiner davon", "ninguno de ellos"]),
    (
        "map_title",
        [
            "To whom {users} drawn users go, seed {seed}",
            "Vers qui vont {users} personnes tirées, graine {seed}",
            "Wohin {users} gezogene Personen gehen, Startwert {seed}",
            "Adónde van {users} personas sacadas, semilla {seed}",
        ],
    ),
    (
        "map_data",
        [
            "data of {date}, digest {digest}",
            "données du {date}, empreinte {digest}",
            "Daten vom {date}, Prüfsumme {digest}",
            "datos del {date}, huella {digest}",
        ],
    ),
    ("map_users", ["users", "personnes", "Personen", "personas"]),
    (
        "map_hosters",
        [
            "hosters: area by share",
            "hébergeurs : aire selon la part",
            "Hoster: Fläche nach Anteil",
            "alojadores: área según la parte",
        ],
    ),
    (
        "map_vague",
        [
            "only region or country known",
            "seul le pays ou la région connus",
            "nur Land oder Region bekannt",
            "solo se sabe país o región",
        ],
    ),
    (
        "map_zones",
        [
            "no host at all within 100 km",
            "aucun hébergeur à moins de 100 km",
            "kein Hoster innerhalb von 100 km",
            "ningún alojador a menos de 100 km",
        ],
    ),
    (
        "plans_title",
        [
            "{associations} associations that leave {wants} things each, seed {seed}",
            "{associations} associations qui quittent {wants} choses chacune, graine {seed}",
            "{associations} Vereine, die je {wants} Sachen verlassen, Startwert {seed}",
            "{associations} asociaciones que dejan {wants} cosas cada una, semilla {seed}",
        ],
    ),
    (
        "plans_covered",
        [
            "{share} of what needs a hoster has one, with {hosters} hosters a plan.",
            "{share} de ce qui demande un hébergeur en a un, avec {hosters} hébergeurs par plan.",
            "{share} dessen, was einen Hoster braucht, hat einen, mit {hosters} Hostern je Plan.",
            "{share} de lo que necesita alojador tiene uno, con {hosters} alojadores por plan.",
        ],
    ),
    (
        "plans_concentration",
        [
            "As concentrated as {effective} hosters of equal share would be ({unspread} without turns); the largest serves {top}; Gini {gini}.",
            "Aussi concentré que {effective} hébergeurs de même part ({unspread} sans alternance) ; le plus grand en sert {top} ; Gini {gini}.",
            "So konzentriert wie {effective} Hoster mit gleichem Anteil ({unspread} ohne Abwechslung); der größte bedient {top}; Gini {gini}.",
            "Tan concentrado como {effective} alojadores de igual parte ({unspread} sin turnos); el mayor sirve {top}; Gini {gini}.",
        ],
    ),
    (
        "plans_regret",
        [
            "Turns change {changed} of the plans and cost {mean} of the mean score, at most {p95} for nineteen in twenty.",
            "L’alternance change {changed} des plans et coûte {mean} de la note moyenne, au plus {p95} pour dix-neuf sur vingt.",
            "Abwechslung ändert {changed} der Pläne und kostet {mean} des mittleren Werts, höchstens {p95} für neunzehn von zwanzig.",
            "Los turnos cambian {changed} de los planes y cuestan {mean} de la nota media, como mucho {p95} para diecinueve de veinte.",
        ],
    ),
];

/// The text of a key; the key itself for one without, which a test forbids.
pub(crate) fn word(key: &'static str, lang: Lang) -> &'static str {
    let row = WORDS.iter().find(|(known, _)| *known == key);
    row.and_then(|(_, texts)| texts.get(lang as usize)).copied().unwrap_or(key)
}

/// A text with its values; what a value holds is never taken for a place.
pub(crate) fn fill(text: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let (key, tail) = after.split_once('}').unwrap_or((after, ""));
        filled.push_str(values.iter().find(|(known, _)| *known == key).map_or(key, |(_, value)| value));
        rest = tail;
    }
    filled + rest
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_text_that_is_printed_is_in_the_table_once() {
        let view = concat!(include_str!("simulation.rs"), include_str!("simulated_plans.rs"));
        let map = include_str!("../simulate/svg.rs");
        let keys = |file: &'static str, before: &'static str| {
            file.split(before).skip(1).filter_map(|rest| rest.split('"').next()).collect::<Vec<_>>()
        };
        let mut used =
            [keys(view, "word(\""), keys(view, "say(\""), keys(view, "title(\""), keys(map, "word(\"")].concat();
        used.extend([
            "map_users",
            "map_hosters",
            "map_zones",
            "no_place",
            "farther",
            "less_open",
            "worse_fit",
            "less_sure",
            "few_users",
        ]);
        used.extend(["city", "share", "off", "services", "effective_column", "first_column", "mean", "p95", "hosters"]);
        used.extend(["region_france", "region_world", "hoster", "service"]);
        for key in &used {
            assert_eq!(WORDS.iter().filter(|(known, _)| known == key).count(), 1, "{key}");
        }
        let printed = |key: &str| [view, map].iter().any(|file| file.contains(&format!("\"{key}\"")));
        assert_eq!(WORDS.iter().find(|(key, _)| !printed(key)), None, "nobody prints it");
    }

    #[test]
    fn all_languages_name_the_same_values() {
        for (key, texts) in WORDS {
            let values = |text: &'static str| {
                text.split('{').skip(1).filter_map(|r| r.split('}').next()).collect::<BTreeSet<_>>()
            };
            for text in texts {
                assert!(!text.is_empty() && values(text) == values(texts[0]), "{key}: {text}");
            }
        }
    }

    #[test]
    fn values_are_not_read_as_places() {
        assert_eq!(fill("{a} of {b}", &[("a", "{b}"), ("b", "2")]), "{b} of 2");
    }
}
