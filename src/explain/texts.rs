//! The texts: code, English, French, German, Spanish.

use super::plan_texts;
use crate::text::Lang;
use once_cell::sync::Lazy;
use std::collections::HashMap;

const TEXTS: &[(&str, [&str; 4])] = &[
    // Why a software is proposed.
    (
        "itself",
        [
            "the software you named",
            "le logiciel que vous avez nommé",
            "die genannte Software",
            "el programa que nombró",
        ],
    ),
    (
        "serves_need",
        ["made for this: {need}", "fait pour cela : {need}", "dafür gemacht: {need}", "hecho para esto: {need}"],
    ),
    (
        "also_serves",
        ["also does this: {need}", "fait aussi cela : {need}", "kann auch dies: {need}", "también hace esto: {need}"],
    ),
    (
        "listed",
        [
            "named by {count} {count?list|lists}",
            "cité par {count} {count?liste|listes}",
            "in {count} {count?Liste|Listen} genannt",
            "citado en {count} {count?lista|listas}",
        ],
    ),
    (
        "first_choice",
        [
            "first choice of the De-google-ify campaign",
            "premier choix de la campagne Dégooglisons",
            "erste Wahl der Kampagne Dégooglisons",
            "primera opción de la campaña Dégooglisons",
        ],
    ),
    (
        "same_section",
        [
            "in the same section of {count} {count?list|lists}",
            "dans la même rubrique de {count} {count?liste|listes}",
            "in {count} {count?Liste|Listen} unter derselben Rubrik",
            "en el mismo apartado de {count} {count?lista|listas}",
        ],
    ),
    (
        "different_use",
        [
            "named by {count} {count?list|lists}, though for another use",
            "cité par {count} {count?liste|listes}, mais pour un autre usage",
            "in {count} {count?Liste|Listen} genannt, doch für einen anderen Zweck",
            "citado en {count} {count?lista|listas}, aunque para otro uso",
        ],
    ),
    (
        "computed",
        [
            "serves the same need ({need}); no list names the pair",
            "répond au même besoin ({need}) ; aucune liste ne cite ce couple",
            "dient demselben Zweck ({need}); keine Liste nennt das Paar",
            "cubre la misma necesidad ({need}); ninguna lista cita el par",
        ],
    ),
    (
        "successor",
        [
            "successor or fork of {software}",
            "successeur ou dérivé de {software}",
            "Nachfolger oder Abspaltung von {software}",
            "sucesor o derivado de {software}",
        ],
    ),
    (
        "predecessor",
        [
            "{software} came out of it",
            "{software} en est issu",
            "{software} ging daraus hervor",
            "{software} surgió de él",
        ],
    ),
    (
        "family",
        [
            "speaks {protocol}, as any client and server of it",
            "parle {protocol}, comme tout client ou serveur de ce protocole",
            "spricht {protocol}, wie jeder Client und Server des Protokolls",
            "habla {protocol}, como todo cliente o servidor de ese protocolo",
        ],
    ),
    (
        "part_of",
        [
            "an app inside {software}",
            "une application de {software}",
            "eine App in {software}",
            "una aplicación dentro de {software}",
        ],
    ),
    (
        "frontend",
        [
            "only another face of the service, which still provides the content",
            "seulement une autre façade du service, qui fournit toujours le contenu",
            "nur eine andere Oberfläche des Dienstes, der weiter die Inhalte liefert",
            "solo otra cara del servicio, que sigue dando el contenido",
        ],
    ),
    (
        "contested",
        [
            "its freedom is contested: {note}",
            "son caractère libre est contesté : {note}",
            "ob sie frei ist, ist umstritten: {note}",
            "su carácter libre es discutido: {note}",
        ],
    ),
    (
        "archived",
        [
            "its development has ended",
            "son développement est arrêté",
            "die Entwicklung ist beendet",
            "su desarrollo ha terminado",
        ],
    ),
    (
        "on_device",
        [
            "runs on your own device: no hoster needed",
            "fonctionne sur votre appareil : pas besoin d’hébergeur",
            "läuft auf dem eigenen Gerät: kein Hoster nötig",
            "funciona en su dispositivo: no hace falta alojamiento",
        ],
    ),
    (
        "yunohost",
        [
            "can be self-hosted with YunoHost (package {package})",
            "auto-hébergeable avec YunoHost (paquet {package})",
            "selbst zu betreiben mit YunoHost (Paket {package})",
            "se puede alojar uno mismo con YunoHost (paquete {package})",
        ],
    ),
    (
        "self_host",
        [
            "can be self-hosted from its source",
            "auto-hébergeable depuis ses sources",
            "selbst zu betreiben aus dem Quelltext",
            "se puede alojar uno mismo desde su código",
        ],
    ),
    ("antifeature", ["to know: {trait}", "à savoir : {trait}", "zu wissen: {trait}", "a tener en cuenta: {trait}"]),
    // Why a hoster stands where it stands.
    ("distance", ["{km} km away ({city})", "à {km} km ({city})", "{km} km entfernt ({city})", "a {km} km ({city})"]),
    (
        "distance_within",
        [
            "within {km} km ({city})",
            "à moins de {km} km ({city})",
            "höchstens {km} km entfernt ({city})",
            "a menos de {km} km ({city})",
        ],
    ),
    ("distance_alone", ["{km} km away", "à {km} km", "{km} km entfernt", "a {km} km"]),
    (
        "distance_vague",
        [
            "known only as {city}: counted as {km} km away",
            "situé seulement ainsi : {city}, compté à {km} km",
            "nur so bekannt: {city}, als {km} km entfernt gezählt",
            "solo se sabe: {city}; se cuenta a {km} km",
        ],
    ),
    (
        "site_unknown",
        [
            "its place is not known, so it cannot count as near",
            "son lieu n’est pas connu : il ne peut compter comme proche",
            "der Ort ist unbekannt und kann nicht als nah zählen",
            "se desconoce su lugar: no puede contar como cercano",
        ],
    ),
    (
        "openness",
        [
            "openness {score}%, with {coverage}% of the criteria known",
            "ouverture {score} %, {coverage} % des critères étant connus",
            "Offenheit {score} %, {coverage} % der Kriterien bekannt",
            "apertura {score} %, con el {coverage} % de los criterios conocido",
        ],
    ),
    (
        "member",
        [
            "member of {network} (source of {date})",
            "membre de {network} (source de {date})",
            "Mitglied von {network} (Quelle von {date})",
            "miembro de {network} (fuente de {date})",
        ],
    ),
    (
        "member_undated",
        [
            "member of {network} (undated source)",
            "membre de {network} (source non datée)",
            "Mitglied von {network} (undatierte Quelle)",
            "miembro de {network} (fuente sin fecha)",
        ],
    ),
    (
        "member_claimed",
        [
            "says that it is a member of {network}; nobody else does",
            "se dit membre de {network} ; personne d’autre ne le dit",
            "nennt sich Mitglied von {network}; sonst sagt es niemand",
            "se dice miembro de {network}; nadie más lo dice",
        ],
    ),
    (
        "member_memory",
        [
            "member of {network}, as far as remembered",
            "membre de {network}, de mémoire",
            "Mitglied von {network}, aus dem Gedächtnis",
            "miembro de {network}, según se recuerda",
        ],
    ),
    ("no_account", ["no account needed", "sans compte", "kein Konto nötig", "sin cuenta"]),
    ("account", ["an account is needed", "compte nécessaire", "Konto nötig", "hace falta una cuenta"]),
    ("on_request", ["accounts on request", "comptes sur demande", "Konten auf Anfrage", "cuentas a petición"]),
    ("for_members", ["for members", "pour les adhérents", "für Mitglieder", "para miembros"]),
    ("for_clients", ["for customers", "pour les clients", "für Kundschaft", "para clientes"]),
    ("price_free", ["free of charge", "gratuit", "kostenlos", "gratis"]),
    (
        "price_donation",
        [
            "free of charge, gifts welcome",
            "gratuit, dons bienvenus",
            "kostenlos, Spenden willkommen",
            "gratis, se agradecen donativos",
        ],
    ),
    (
        "price_membership",
        ["with the membership fee", "avec l’adhésion", "im Mitgliedsbeitrag enthalten", "con la cuota de socio"],
    ),
    ("price_paid", ["for a price", "payant", "kostenpflichtig", "de pago"]),
    (
        "offered_for",
        [
            "offered for another need: {need}",
            "proposé pour un autre besoin : {need}",
            "für einen anderen Zweck angeboten: {need}",
            "ofrecido para otra necesidad: {need}",
        ],
    ),
    (
        "by_protocol",
        [
            "serves every {protocol} software, {software} among them",
            "sert tout logiciel {protocol}, dont {software}",
            "bedient jede {protocol}-Software, auch {software}",
            "sirve a todo programa {protocol}, también {software}",
        ],
    ),
    (
        "possible",
        [
            "offers {parent}; whether {software} is switched on was not checked",
            "propose {parent} ; la présence de {software} n’a pas été vérifiée",
            "bietet {parent}; ob {software} eingeschaltet ist, wurde nicht geprüft",
            "ofrece {parent}; no se comprobó si {software} está activado",
        ],
    ),
    (
        "unnamed",
        [
            "serves the need, but the source does not name the software",
            "répond au besoin, mais la source ne nomme pas le logiciel",
            "erfüllt den Zweck, doch die Quelle nennt die Software nicht",
            "cubre la necesidad, pero la fuente no nombra el programa",
        ],
    ),
    (
        "last_seen",
        [
            "last seen in {date}",
            "vu pour la dernière fois : {date}",
            "zuletzt gesehen: {date}",
            "visto por última vez: {date}",
        ],
    ),
    (
        "undated",
        [
            "its source bears no date",
            "sa source n’est pas datée",
            "die Quelle ist nicht datiert",
            "su fuente no tiene fecha",
        ],
    ),
    (
        "from_memory",
        [
            "rests on memory, not checked",
            "repose sur un souvenir, non vérifié",
            "beruht auf Erinnerung, ungeprüft",
            "se basa en un recuerdo, sin comprobar",
        ],
    ),
    (
        "from_inference",
        [
            "concluded from something else, not checked",
            "déduit d’autre chose, non vérifié",
            "aus anderem geschlossen, ungeprüft",
            "deducido de otra cosa, sin comprobar",
        ],
    ),
    (
        "withdrawn",
        [
            "its source was withdrawn in {date}",
            "sa source a été retirée : {date}",
            "die Quelle wurde zurückgezogen: {date}",
            "su fuente fue retirada: {date}",
        ],
    ),
    (
        "other_language",
        [
            "speaks {languages}, none of your languages: counts as half as near",
            "parle {languages}, aucune de vos langues : compte comme deux fois moins proche",
            "spricht {languages}, keine Ihrer Sprachen: zählt als halb so nah",
            "habla {languages}, ninguna de sus lenguas: cuenta como la mitad de cercano",
        ],
    ),
    // How it stands beside the others, and what would change that.
    ("nearest", ["nearest of all", "le plus proche de tous", "am nächsten von allen", "el más cercano de todos"]),
    ("most_open", ["most open of all", "le plus ouvert de tous", "am offensten von allen", "el más abierto de todos"]),
    (
        "offers_nothing",
        [
            "offers nothing that answers this question",
            "ne propose rien qui réponde à cette question",
            "bietet nichts, das diese Frage beantwortet",
            "no ofrece nada que responda a esta pregunta",
        ],
    ),
    (
        "first_fits_better",
        [
            "{name} fits better: {theirs}% against {ours}% ({points} points)",
            "{name} convient mieux : {theirs} % contre {ours} % ({points} points)",
            "{name} eignet sich besser: {theirs} % gegen {ours} % ({points} Punkte)",
            "{name} se adecua mejor: {theirs} % frente a {ours} % ({points} puntos)",
        ],
    ),
    (
        "first_is_nearer",
        [
            "{name} is nearer: {theirs} km against {ours} km ({points} points)",
            "{name} est plus proche : {theirs} km contre {ours} km ({points} points)",
            "{name} ist näher: {theirs} km gegen {ours} km ({points} Punkte)",
            "{name} está más cerca: {theirs} km frente a {ours} km ({points} puntos)",
        ],
    ),
    (
        "first_is_located",
        [
            "{name} is known to be {theirs} km away, this one’s place is not known ({points} points)",
            "{name} se trouve à {theirs} km, le lieu de celui-ci n’est pas connu ({points} points)",
            "{name} ist bekanntlich {theirs} km entfernt, dieser Ort ist unbekannt ({points} Punkte)",
            "{name} está a {theirs} km; el lugar de este no se conoce ({points} puntos)",
        ],
    ),
    (
        "first_is_more_open",
        [
            "{name} is more open: {theirs}% against {ours}% ({points} points)",
            "{name} est plus ouvert : {theirs} % contre {ours} % ({points} points)",
            "{name} ist offener: {theirs} % gegen {ours} % ({points} Punkte)",
            "{name} es más abierto: {theirs} % frente a {ours} % ({points} puntos)",
        ],
    ),
    (
        "first_is_surer",
        [
            "{name} is better assured: {theirs}% against {ours}% ({points} points)",
            "{name} est plus fiable : {theirs} % contre {ours} % ({points} points)",
            "{name} ist verlässlicher: {theirs} % gegen {ours} % ({points} Punkte)",
            "{name} es más fiable: {theirs} % frente a {ours} % ({points} puntos)",
        ],
    ),
    (
        "first_was_seen",
        [
            "{name} was seen by somebody; this offer rests on memory or inference, and comes after all that was seen",
            "quelqu’un a vu {name} ; cette offre repose sur un souvenir ou une déduction, et vient après tout ce qui a été vu",
            "{name} hat jemand gesehen; dieses Angebot beruht auf Erinnerung oder Schlüssen und kommt nach allem Gesehenen",
            "alguien vio {name}; esta oferta se basa en un recuerdo o una deducción, y va después de todo lo que se vio",
        ],
    ),
    (
        "change_weight",
        [
            "it would be first if {signal} weighed {to}% instead of {from}%",
            "il serait premier si {signal} pesait {to} % au lieu de {from} %",
            "es wäre Erster, wenn {signal} {to} % statt {from} % wöge",
            "sería el primero si {signal} pesara {to} % en vez de {from} %",
        ],
    ),
    (
        "change_distance",
        [
            "it would be first at {to} km instead of {from} km",
            "il serait premier à {to} km au lieu de {from} km",
            "es wäre Erster bei {to} km statt {from} km",
            "sería el primero a {to} km en vez de {from} km",
        ],
    ),
    (
        "change_criterion",
        [
            "it would be first with this: {criterion}",
            "il serait premier avec ceci : {criterion}",
            "es wäre Erster damit: {criterion}",
            "sería el primero con esto: {criterion}",
        ],
    ),
    (
        "use_it",
        [
            "use it at once: {url}",
            "l’utiliser tout de suite : {url}",
            "sofort benutzen: {url}",
            "usarlo enseguida: {url}",
        ],
    ),
    ("sign_up", ["sign up: {url}", "s’inscrire : {url}", "anmelden: {url}", "registrarse: {url}"]),
    ("ask", ["ask for access: {url}", "demander l’accès : {url}", "Zugang erbitten: {url}", "pedir acceso: {url}"]),
    (
        "open_account",
        [
            "see there how to get an account: {url}",
            "voir sur place comment obtenir un compte : {url}",
            "dort sehen, wie man ein Konto bekommt: {url}",
            "ver allí cómo obtener una cuenta: {url}",
        ],
    ),
    (
        "visit",
        [
            "find it from its site: {url}",
            "commencer par son site : {url}",
            "von der Website aus finden: {url}",
            "encontrarlo desde su sitio: {url}",
        ],
    ),
    (
        "check_offer",
        [
            "check on its site whether it is still offered: {url}",
            "vérifier sur son site si c’est encore proposé : {url}",
            "auf der Website prüfen, ob es noch angeboten wird: {url}",
            "comprobar en su sitio si aún se ofrece: {url}",
        ],
    ),
    ("write", ["write to {address}", "écrire à {address}", "an {address} schreiben", "escribir a {address}"]),
    ("contact_page", ["write through {url}", "écrire par {url}", "schreiben über {url}", "escribir por {url}"]),
    ("meet", ["meet them: {url}", "les rencontrer : {url}", "sie treffen: {url}", "conocerlos: {url}"]),
    (
        "read_terms",
        [
            "read the terms first: {url}",
            "lire d’abord les conditions : {url}",
            "zuerst die Bedingungen lesen: {url}",
            "leer antes las condiciones: {url}",
        ],
    ),
    (
        "prepare",
        [
            "before you leave {service}, export your data there",
            "avant de quitter {service}, exportez-y vos données",
            "vor dem Abschied von {service} die Daten dort exportieren",
            "antes de dejar {service}, exporte allí sus datos",
        ],
    ),
    // Why a hoster or a software was left out.
    ("closed", ["closed", "fermé", "geschlossen", "cerrado"]),
    (
        "unreached",
        [
            "not reached since {since}, asked on several days",
            "injoignable depuis {since}, sur plusieurs jours",
            "nicht erreicht seit {since}, an mehreren Tagen",
            "sin respuesta desde {since}, en varios días",
        ],
    ),
    (
        "closing",
        ["its end is announced", "sa fermeture est annoncée", "das Ende ist angekündigt", "se anunció su cierre"],
    ),
    (
        "full",
        [
            "full: takes nobody for now",
            "complet : n’accepte personne pour l’instant",
            "voll: nimmt zurzeit niemanden auf",
            "completo: por ahora no admite a nadie",
        ],
    ),
    ("takes_others", ["takes {takes} only", "n’accueille que : {takes}", "nimmt nur {takes}", "solo acepta {takes}"]),
    (
        "restricted",
        [
            "for a closed group only",
            "réservé à un groupe fermé",
            "nur für eine geschlossene Gruppe",
            "solo para un grupo cerrado",
        ],
    ),
    ("serves_only", ["serves only: {area}", "ne sert que : {area}", "bedient nur: {area}", "solo atiende: {area}"]),
    (
        "serves_first",
        ["serves first: {area}", "sert d’abord : {area}", "bedient zuerst: {area}", "atiende primero: {area}"],
    ),
    (
        "others_first",
        [
            "serves others first: {area}",
            "sert d’abord d’autres : {area}",
            "bedient zuerst andere: {area}",
            "atiende primero a otros: {area}",
        ],
    ),
    (
        "filter_region",
        [
            "has no known site in {region}",
            "n’a pas de site connu en {region}",
            "hat keinen bekannten Standort in {region}",
            "no tiene sede conocida en {region}",
        ],
    ),
    (
        "filter_server_country",
        [
            "its machines stand in {countries}",
            "ses machines sont en {countries}",
            "die Maschinen stehen in {countries}",
            "sus máquinas están en {countries}",
        ],
    ),
    (
        "filter_server_country_unknown",
        [
            "where its machines stand is not known",
            "on ne sait pas où sont ses machines",
            "wo die Maschinen stehen, ist nicht bekannt",
            "no se sabe dónde están sus máquinas",
        ],
    ),
    ("filter_account", ["needs an account", "demande un compte", "verlangt ein Konto", "pide una cuenta"]),
    (
        "filter_account_unknown",
        [
            "not known whether it needs an account",
            "on ignore s’il faut un compte",
            "unbekannt, ob ein Konto nötig ist",
            "se ignora si pide una cuenta",
        ],
    ),
    ("filter_price", ["another price", "autre tarif", "anderer Preis", "otro precio"]),
    ("filter_price_unknown", ["price not known", "tarif inconnu", "Preis unbekannt", "precio desconocido"]),
    ("filter_audience", ["for others", "pour un autre public", "für andere", "para otro público"]),
    (
        "filter_audience_unknown",
        ["not known whom it serves", "public inconnu", "Zielgruppe unbekannt", "público desconocido"],
    ),
    ("filter_country", ["in another country", "dans un autre pays", "in einem anderen Land", "en otro país"]),
    ("filter_country_unknown", ["country not known", "pays inconnu", "Land unbekannt", "país desconocido"]),
    (
        "filter_network",
        [
            "no member of the network asked for",
            "pas membre du réseau demandé",
            "kein Mitglied des gewünschten Netzes",
            "no es miembro de la red pedida",
        ],
    ),
    ("filter_form", ["another legal form", "autre forme juridique", "andere Rechtsform", "otra forma jurídica"]),
    (
        "filter_form_unknown",
        ["legal form not known", "forme juridique inconnue", "Rechtsform unbekannt", "forma jurídica desconocida"],
    ),
    ("filter_distance", ["too far: {km} km", "trop loin : {km} km", "zu weit: {km} km", "demasiado lejos: {km} km"]),
    (
        "filter_distance_unknown",
        [
            "place not known, so no distance",
            "lieu inconnu, donc pas de distance",
            "Ort unbekannt, also keine Entfernung",
            "lugar desconocido, sin distancia",
        ],
    ),
    (
        "floor",
        [
            "letter {letter} at {value}%, under the floor of {floor}%",
            "lettre {letter} à {value} %, sous le plancher de {floor} %",
            "Buchstabe {letter} bei {value} %, unter der Schwelle von {floor} %",
            "letra {letter} al {value} %, por debajo del mínimo del {floor} %",
        ],
    ),
    ("not_free", ["not free software", "pas un logiciel libre", "keine freie Software", "no es software libre"]),
    (
        "freedom_unknown",
        [
            "not known to be free software",
            "on ignore si c’est un logiciel libre",
            "unbekannt, ob freie Software",
            "no consta que sea software libre",
        ],
    ),
    // Said of the whole answer.
    (
        "place_unknown",
        [
            "“{place}” does not clearly name one known place, so nothing is said of distances: type a town with its region, a postal code or coordinates",
            "« {place} » ne désigne pas clairement un lieu connu : aucune distance n’est donnée ; tapez une ville et sa région, un code postal ou des coordonnées",
            "„{place}“ nennt nicht eindeutig einen bekannten Ort, daher fehlen Entfernungen: eine Stadt mit Region, eine Postleitzahl oder Koordinaten eingeben",
            "«{place}» no nombra con claridad un lugar conocido, por eso faltan las distancias: escriba una ciudad con su región, un código postal o coordenadas",
        ],
    ),
    (
        "place_candidates",
        [
            "the place could be: {candidates}",
            "le lieu peut être : {candidates}",
            "der Ort könnte sein: {candidates}",
            "el lugar podría ser: {candidates}",
        ],
    ),
    (
        "no_place",
        [
            "no place was given: proximity is left out and the other weights are scaled up",
            "aucun lieu donné : la proximité est laissée de côté et les autres poids augmentés d’autant",
            "kein Ort angegeben: Nähe bleibt außer Betracht, die übrigen Gewichte steigen entsprechend",
            "sin lugar: la proximidad no cuenta y los demás pesos aumentan",
        ],
    ),
    (
        "discontinued",
        [
            "{service} was discontinued",
            "{service} a été arrêté",
            "{service} wurde eingestellt",
            "{service} fue cerrado",
        ],
    ),
    (
        "rotated",
        [
            "{count} {count?hoster is|hosters are} within {band}% of the best score and take turns by the seed, so a score may stand above a slightly better one",
            "{count} {count?hébergeur est|hébergeurs sont} à moins de {band} % du meilleur score et passent à tour de rôle selon la graine : un score peut précéder un autre à peine meilleur",
            "{count} {count?Hoster liegt|Hoster liegen} höchstens {band} % unter dem besten Wert und wechseln sich nach dem Startwert ab; ein Wert kann über einem etwas besseren stehen",
            "{count} {count?alojador está|alojadores están} a menos del {band} % de la mejor nota y se turnan según la semilla; una nota puede ir antes que otra algo mejor",
        ],
    ),
    (
        "neighbours_rotate",
        [
            "neighbours within {band}% of score take turns by the seed, so a score may stand above a slightly better one",
            "les voisins à moins de {band} % de score passent à tour de rôle selon la graine : un score peut précéder un autre à peine meilleur",
            "Nachbarn mit höchstens {band} % Abstand im Wert wechseln sich nach dem Startwert ab; ein Wert kann über einem etwas besseren stehen",
            "los vecinos a menos del {band} % de nota se turnan según la semilla; una nota puede ir antes que otra algo mejor",
        ],
    ),
    (
        "weak_last",
        [
            "{count} {count?hoster rests|hosters rest} on memory or inference alone and {count?stands|stand} after all others, whatever the score",
            "{count} {count?hébergeur repose|hébergeurs reposent} seulement sur un souvenir ou une déduction et {count?vient|viennent} après tous les autres, quel que soit le score",
            "{count} {count?Hoster beruht|Hoster beruhen} allein auf Erinnerung oder Schlüssen und {count?steht|stehen} unabhängig vom Wert nach allen anderen",
            "{count} {count?alojador se basa|alojadores se basan} solo en un recuerdo o una deducción y {count?va|van} después de todos los demás, sea cual sea la nota",
        ],
    ),
    (
        "also_means",
        [
            "could also mean: {names}",
            "pourrait aussi désigner : {names}",
            "könnte auch heißen: {names}",
            "también podría ser: {names}",
        ],
    ),
    (
        "wrapped",
        [
            "the address at {host} only led there",
            "l’adresse chez {host} ne faisait qu’y mener",
            "die Adresse bei {host} führte nur dorthin",
            "la dirección en {host} solo llevaba allí",
        ],
    ),
    (
        "is_hoster",
        [
            "{hoster} offers free software to others: nothing has to replace it, see its entry among the hosters",
            "{hoster} propose du logiciel libre à d’autres : rien n’est à remplacer, voyez sa fiche parmi les hébergeurs",
            "{hoster} bietet anderen freie Software an: Zu ersetzen ist nichts, siehe den Eintrag unter den Hostern",
            "{hoster} ofrece software libre a otros: no hay nada que sustituir, vea su ficha entre los alojadores",
        ],
    ),
    (
        "no_alternative",
        [
            "no free software is known to replace it",
            "aucun logiciel libre n’est connu pour le remplacer",
            "keine freie Software ist als Ersatz bekannt",
            "no se conoce software libre que lo sustituya",
        ],
    ),
    (
        "no_hoster",
        [
            "no hoster is known that offers it; it can still be self-hosted",
            "aucun hébergeur connu ne le propose ; reste l’auto-hébergement",
            "kein Hoster ist bekannt, der es anbietet; selbst betreiben geht",
            "no se conoce quien lo aloje; cabe alojarlo uno mismo",
        ],
    ),
    (
        "all_excluded",
        [
            "{count} {count?hoster was|hosters were} left out by your filters or because closed",
            "{count} {count?hébergeur écarté|hébergeurs écartés} par vos filtres ou pour cause de fermeture",
            "{count} {count?Hoster fiel|Hoster fielen} durch Ihre Filter oder wegen Schließung weg",
            "{count} {count?servicio descartado|servicios descartados} por sus filtros o por cierre",
        ],
    ),
];

/// Codes with their texts.
fn all() -> impl Iterator<Item = &'static (&'static str, [&'static str; 4])> {
    TEXTS.iter().chain(plan_texts::TEXTS)
}

/// The template of a code; empty for a code without text, which a test forbids.
pub(super) fn template(code: &str, lang: Lang) -> &'static str {
    static BY_CODE: Lazy<HashMap<&str, &[&str; 4]>> = Lazy::new(|| all().map(|(code, texts)| (*code, texts)).collect());
    BY_CODE.get(code).and_then(|texts| texts.get(lang as usize)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::super::details;
    use super::*;

    fn slots(template: &str) -> std::collections::BTreeSet<&str> {
        template.split('{').skip(1).filter_map(|p| p.split(['}', '?']).next()).collect()
    }

    #[test]
    fn every_code_says_the_same_in_every_language() {
        for (code, texts) in all().chain(details::all()) {
            for text in texts {
                assert_eq!(slots(text), slots(texts[0]), "{code}: {text}");
            }
        }
    }

    #[test]
    fn codes_are_unique_and_no_text_holds_a_number_of_its_own() {
        let codes: std::collections::BTreeSet<_> = all().map(|(code, _)| code).collect();
        assert_eq!(codes.len(), all().count());
        assert!(details::all().iter().all(|(code, _)| codes.contains(code)));
        for (code, texts) in all().chain(details::all()) {
            assert!(texts.iter().all(|t| !t.contains(|c: char| c.is_ascii_digit()) && !t.is_empty()), "{code}");
        }
    }

    #[test]
    fn every_code_said_in_the_source_has_a_text() {
        let files = [
            include_str!("../answer/replacements.rs"),
            include_str!("../answer/candidates.rs"),
            include_str!("../answer/filter.rs"),
            include_str!("../answer/reasons.rs"),
            include_str!("../answer/ranking.rs"),
            include_str!("../answer/recommend.rs"),
            include_str!("../answer/explain.rs"),
            include_str!("../answer/setting.rs"),
            include_str!("../answer/moving/mod.rs"),
            include_str!("../answer/moving/told.rs"),
            include_str!("../answer/plan/mod.rs"),
            include_str!("../answer/plan/reasons.rs"),
            include_str!("../answer/plan/steps.rs"),
            include_str!("../answer/plan/wants.rs"),
        ];
        let mut said = 0;
        for code in files.iter().flat_map(|f| f.split("say(\"").skip(1)).filter_map(|rest| rest.split('"').next()) {
            assert!(all().any(|(known, _)| known == &code), "{code} has no text");
            said += 1;
        }
        assert!(said > 50);
    }
}
