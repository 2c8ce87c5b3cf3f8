//! Words of answers in plain text and in columns: key, English, French, German, Spanish.

use crate::text::Lang;

const WORDS: &[(&str, [&str; 4])] = &[
    ("service", ["service", "service", "Dienst", "servicio"]),
    ("software", ["software", "logiciel", "Software", "programa"]),
    ("need", ["need", "besoin", "Zweck", "necesidad"]),
    ("kind_hoster", ["hoster", "hébergeur", "Hoster", "alojador"]),
    ("by_name", ["recognised by its name", "reconnu par son nom", "am Namen erkannt", "reconocido por su nombre"]),
    (
        "by_alias",
        [
            "recognised by another name",
            "reconnu par un autre nom",
            "an einem anderen Namen erkannt",
            "reconocido por otro nombre",
        ],
    ),
    (
        "by_former_name",
        [
            "recognised by a former name",
            "reconnu par un ancien nom",
            "an einem früheren Namen erkannt",
            "reconocido por un nombre anterior",
        ],
    ),
    (
        "by_offer_name",
        [
            "recognised by a hoster’s name for it",
            "reconnu par le nom que lui donne un hébergeur",
            "am Namen bei einem Hoster erkannt",
            "reconocido por el nombre que le da un alojador",
        ],
    ),
    (
        "by_synonym",
        [
            "recognised by a synonym",
            "reconnu par un synonyme",
            "an einem Synonym erkannt",
            "reconocido por un sinónimo",
        ],
    ),
    (
        "by_url",
        [
            "recognised by its address",
            "reconnu par son adresse",
            "an der Adresse erkannt",
            "reconocido por su dirección",
        ],
    ),
    (
        "by_words",
        ["recognised by its words", "reconnu par ses mots", "an den Wörtern erkannt", "reconocido por sus palabras"],
    ),
    (
        "by_typo",
        [
            "recognised despite a typing mistake",
            "reconnu malgré une faute de frappe",
            "trotz Tippfehler erkannt",
            "reconocido pese a una errata",
        ],
    ),
    ("by_resemblance", ["only resembles", "ressemble seulement", "ähnelt nur", "solo se parece"]),
    ("sure", ["sureness", "certitude", "Sicherheit", "certeza"]),
    ("or", ["or", "ou", "oder", "o"]),
    (
        "not_recognised",
        [
            "Nothing was recognised with enough certainty.",
            "Rien n’a été reconnu avec assez de certitude.",
            "Nichts wurde sicher genug erkannt.",
            "No se reconoció nada con suficiente certeza.",
        ],
    ),
    (
        "several_named",
        [
            "Several services are named; `degafam plan` answers for all of them at once:",
            "Plusieurs services sont nommés ; `degafam plan` répond pour tous à la fois :",
            "Mehrere Dienste sind genannt; `degafam plan` antwortet für alle zugleich:",
            "Se nombran varios servicios; `degafam plan` responde por todos a la vez:",
        ],
    ),
    ("unknown_name", ["not recognised", "non reconnu", "nicht erkannt", "no reconocido"]),
    (
        "family_named",
        [
            "{name} has {count} services here; which one do you leave?",
            "{name} a {count} services ici ; lequel quittez-vous ?",
            "{name} hat hier {count} Dienste; welcher soll ersetzt werden?",
            "{name} tiene {count} servicios aquí; ¿cuál deja?",
        ],
    ),
    (
        "led_through",
        [
            "The address at {host} only leads there.",
            "L’adresse chez {host} ne fait qu’y mener.",
            "Die Adresse bei {host} führt nur dorthin.",
            "La dirección en {host} solo lleva allí.",
        ],
    ),
    ("did_you_mean", ["Did you mean:", "Vouliez-vous dire :", "Meinten Sie:", "¿Quiso decir?:"]),
    (
        "unknown_place",
        [
            "No such place is known; type a town, a postal code or coordinates.",
            "Ce lieu n’est pas connu ; tapez une ville, un code postal ou des coordonnées.",
            "Dieser Ort ist unbekannt; eine Stadt, eine Postleitzahl oder Koordinaten eingeben.",
            "No se conoce ese lugar; escriba una ciudad, un código postal o coordenadas.",
        ],
    ),
    (
        "which_place",
        [
            "Several places could be meant:",
            "Plusieurs lieux sont possibles :",
            "Mehrere Orte sind möglich:",
            "Hay varios lugares posibles:",
        ],
    ),
    ("understood_as", ["understood as", "compris comme", "verstanden als", "entendido como"]),
    ("inhabitants", ["inhabitants", "habitants", "Einwohner", "habitantes"]),
    ("near", ["near", "près de", "nahe", "cerca de"]),
    ("weights", ["weights", "poids", "Gewichte", "pesos"]),
    ("fit", ["fit", "adéquation", "Eignung", "adecuación"]),
    ("proximity", ["proximity", "proximité", "Nähe", "proximidad"]),
    ("openness", ["openness", "ouverture", "Offenheit", "apertura"]),
    ("openness_column", ["Openness", "Ouverture", "Offenheit", "Apertura"]),
    ("free_software", ["Free software", "Logiciels libres", "Freie Software", "Software libre"]),
    ("licence", ["Licence", "Licence", "Lizenz", "Licencia"]),
    ("fit_column", ["Fit", "Adéq.", "Eign.", "Adec."]),
    ("hosters_column", ["Hosters", "Héberg.", "Hoster", "Alojad."]),
    (
        "and_more",
        [
            "and {n} more: degafam alternatives {id}",
            "et {n} autres : degafam alternatives {id}",
            "und {n} weitere: degafam alternatives {id}",
            "y {n} más: degafam alternatives {id}",
        ],
    ),
    ("hosters", ["Hosters", "Hébergeurs", "Hoster", "Alojadores"]),
    ("hoster", ["Hoster", "Hébergeur", "Hoster", "Alojador"]),
    ("offers", ["Offers", "Propose", "Bietet", "Ofrece"]),
    ("distance", ["Distance", "Distance", "Entfernung", "Distancia"]),
    ("score", ["Score", "Score", "Wert", "Nota"]),
    ("account", ["Account", "Compte", "Konto", "Cuenta"]),
    ("price", ["Price", "Prix", "Preis", "Precio"]),
    ("none", ["none", "aucun", "keins", "ninguna"]),
    ("needed", ["needed", "requis", "nötig", "necesaria"]),
    ("asked", ["on request", "sur demande", "auf Anfrage", "a petición"]),
    ("members", ["members", "adhérents", "Mitglieder", "miembros"]),
    ("clients", ["customers", "clients", "Kundschaft", "clientes"]),
    ("unknown", ["unknown", "inconnu", "unbekannt", "desconocido"]),
    ("free", ["free", "gratuit", "kostenlos", "gratis"]),
    ("donation", ["donation", "don", "Spende", "donativo"]),
    ("membership", ["membership", "adhésion", "Beitrag", "cuota"]),
    ("paid", ["paid", "payant", "bezahlt", "de pago"]),
    ("left_out", ["Left out", "Écartés", "Ausgelassen", "Descartados"]),
    (
        "data_of",
        [
            "Data of {date} ({layers}), digest {digest}. Facts age: check with the hoster.",
            "Données du {date} ({layers}), empreinte {digest}. Les faits vieillissent : vérifiez auprès de l’hébergeur.",
            "Daten vom {date} ({layers}), Prüfsumme {digest}. Fakten altern: beim Hoster nachfragen.",
            "Datos del {date} ({layers}), huella {digest}. Los datos envejecen: compruébelo con el alojador.",
        ],
    ),
    ("source", ["source", "source", "Quelle", "fuente"]),
    ("city", ["City", "Ville", "Ort", "Ciudad"]),
    (
        "rank_of",
        [
            "rank {rank} of {of} by score",
            "rang {rank} sur {of} selon le score",
            "Rang {rank} von {of} nach Wert",
            "puesto {rank} de {of} por nota",
        ],
    ),
    ("signal", ["Signal", "Signal", "Signal", "Señal"]),
    ("value", ["Value", "Valeur", "Wert", "Valor"]),
    ("weight", ["Weight", "Poids", "Gewicht", "Peso"]),
    ("contribution", ["Contribution", "Contribution", "Beitrag", "Contribución"]),
    (
        "pareto",
        [
            "no other is at least as near, open and fitting at once",
            "aucun autre n’est à la fois au moins aussi proche, ouvert et adéquat",
            "kein anderer ist zugleich mindestens so nah, offen und geeignet",
            "ningún otro es a la vez al menos tan cercano, abierto y adecuado",
        ],
    ),
    ("why_not_first", ["Why not first", "Pourquoi pas premier", "Warum nicht Erster", "Por qué no es el primero"]),
    (
        "changes",
        [
            "What would put it first",
            "Ce qui le mettrait premier",
            "Was ihn zum Ersten machte",
            "Qué lo pondría primero",
        ],
    ),
    (
        "no_change",
        [
            "no single change would",
            "aucun changement à lui seul",
            "keine einzelne Änderung",
            "ningún cambio por sí solo",
        ],
    ),
    ("next", ["Next step", "Et ensuite", "Nächster Schritt", "Siguiente paso"]),
    ("coverage", ["known", "connu à", "bekannt zu", "conocido al"]),
    ("letter_a", ["alternative", "alternatif", "alternativ", "alternativo"]),
    ("letter_t", ["transparent", "transparent", "transparent", "transparente"]),
    ("letter_o", ["open", "ouvert", "offen", "abierto"]),
    ("letter_n", ["neutral", "neutre", "neutral", "neutral"]),
    ("letter_s", ["solidary", "solidaire", "solidarisch", "solidario"]),
    ("met", ["met", "respecté", "erfüllt", "cumplido"]),
    ("partly", ["met in part", "en partie", "teils erfüllt", "en parte"]),
    ("not_met", ["not met", "non respecté", "nicht erfüllt", "no cumplido"]),
    (
        "presumed",
        ["promised by its charter", "promis par sa charte", "durch die Charta versprochen", "prometido por su carta"],
    ),
    ("group_ready", ["ready to use", "prêt à l’emploi", "sofort nutzbar", "listo para usar"]),
    ("group_self_host", ["to host yourself", "à héberger soi-même", "selbst zu hosten", "para alojar uno mismo"]),
    ("group_on_device", ["on your own device", "sur votre appareil", "auf dem eigenen Gerät", "en su dispositivo"]),
    ("assurance", ["assurance", "fiabilité", "Verlässlichkeit", "fiabilidad"]),
    ("shown", ["shown", "montrés", "gezeigt", "mostrados"]),
    ("promised", ["promised", "promis", "versprochen", "prometidos"]),
    ("left_unknown", ["unknown", "inconnus", "unbekannt", "desconocidos"]),
    ("not_known", ["not known", "inconnu", "unbekannt", "desconocido"]),
    ("not_applicable", ["does not apply", "sans objet", "nicht anwendbar", "no procede"]),
    ("undated", ["undated", "non daté", "undatiert", "sin fecha"]),
    (
        "gains",
        [
            "To publish, for the largest gain (points)",
            "À publier, pour le plus grand gain (points)",
            "Zu veröffentlichen, mit dem größten Gewinn (Punkte)",
            "Para publicar, con la mayor ganancia (puntos)",
        ],
    ),
    ("probed", ["measured", "mesuré", "gemessen", "medido"]),
    ("read", ["read on its page", "lu sur sa page", "auf der Seite gelesen", "leído en su página"]),
    ("declared", ["declared by it", "déclaré par lui", "selbst erklärt", "declarado por él"]),
    ("listed", ["listed by others", "listé par un tiers", "von Dritten gelistet", "listado por terceros"]),
    ("inferred", ["inferred", "déduit", "erschlossen", "deducido"]),
    ("memory", ["from memory", "de mémoire", "aus dem Gedächtnis", "de memoria"]),
    (
        "legend",
        [
            "A alternative, T transparent, O open, N neutral, S solidary: from ▁ little shown to █ all met",
            "A alternatif, T transparent, O ouvert, N neutre, S solidaire : de ▁ peu montré à █ tout respecté",
            "A alternativ, T transparent, O offen, N neutral, S solidarisch: von ▁ wenig gezeigt bis █ alles erfüllt",
            "A alternativo, T transparente, O abierto, N neutral, S solidario: de ▁ poco mostrado a █ todo cumplido",
        ],
    ),
    (
        "no_hosters",
        [
            "No hoster passes these filters.",
            "Aucun hébergeur ne satisfait ces filtres.",
            "Kein Hoster erfüllt diese Filter.",
            "Ningún alojador cumple estos filtros.",
        ],
    ),
    ("plan_wants", ["What you leave", "Ce que vous quittez", "Was Sie verlassen", "Lo que deja"]),
    (
        "plan_alone",
        [
            "On your own device, without a hoster",
            "Sur votre appareil, sans hébergeur",
            "Auf dem eigenen Gerät, ohne Hoster",
            "En su dispositivo, sin alojador",
        ],
    ),
    ("plan_uncovered", ["Not covered", "Sans solution", "Nicht abgedeckt", "Sin cubrir"]),
    ("plan_steps", ["What to do", "Que faire", "Was zu tun ist", "Qué hacer"]),
    ("plan_moving", ["moving", "déménagement", "Umzug", "mudanza"]),
    ("step_tell", ["Tell those concerned", "Prévenir", "Bescheid sagen", "Avisar"]),
    ("step_before", ["Before", "Avant", "Vorher", "Antes"]),
    ("step_export", ["Take the data out", "Exporter", "Exportieren", "Exportar"]),
    ("step_open", ["Open accounts", "Ouvrir les comptes", "Konten anlegen", "Abrir cuentas"]),
    ("step_import", ["Bring the data in", "Importer", "Importieren", "Importar"]),
    (
        "step_keep_both",
        [
            "Keep both for a while",
            "Garder les deux un temps",
            "Beides eine Weile behalten",
            "Conservar ambos un tiempo",
        ],
    ),
    ("step_close", ["Close the old", "Fermer l’ancien", "Das Alte schließen", "Cerrar lo antiguo"]),
    ("moving_effort", ["How much work", "Combien de travail", "Wie viel Arbeit", "Cuánto trabajo"]),
    ("moving_request", ["By law", "Par la loi", "Per Gesetz", "Por ley"]),
    (
        "moving_others",
        ["No import known into", "Aucun import connu vers", "Kein Import bekannt in", "Ninguna importación conocida a"],
    ),
    (
        "moving_bridges",
        [
            "Both worlds for a while",
            "Les deux mondes un temps",
            "Eine Weile in beiden Welten",
            "Ambos mundos un tiempo",
        ],
    ),
    (
        "moving_stays",
        ["What cannot come along", "Ce qui ne suit pas", "Was nicht mitkommt", "Lo que no se puede llevar"],
    ),
    ("moving_loses", ["without", "sans", "ohne", "sin"]),
    (
        "from_memory_alone",
        [
            "from memory, not checked",
            "de mémoire, non vérifié",
            "aus dem Gedächtnis, ungeprüft",
            "de memoria, sin comprobar",
        ],
    ),
    ("exit_title", ["leaving again", "repartir", "wieder weg", "volver a irse"]),
];

/// A word that answers are shown with, such as `score` or `account`, for front-ends that show the same; the key itself for
/// one that has no word.
///
/// ```
/// use degafam::{Lang, formats::word};
/// assert_eq!(word("account", Lang::Fr), "Compte");
/// ```
#[must_use]
pub fn word(key: &str, lang: Lang) -> &str {
    let row = WORDS.iter().find(|(known, _)| *known == key);
    row.and_then(|(_, texts)| texts.get(lang as usize)).copied().unwrap_or(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_stands_twice() {
        let mut keys: Vec<&str> = WORDS.iter().map(|(key, _)| *key).collect();
        let all = keys.len();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), all);
    }
}
