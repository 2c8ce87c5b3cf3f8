//! The texts at length, for the codes where there is more to say: code, English, French, German, Spanish.

use crate::text::Lang;

const DETAILS: &[(&str, [&str; 4])] = &[
    (
        "distance",
        [
            "Its seat in {city} is counted as {km} km from you, as the crow flies; never nearer than either place is known.",
            "Son siège à {city} est compté à {km} km de chez vous, à vol d’oiseau ; jamais plus près que ne sont connus les deux lieux.",
            "Der Sitz in {city} wird als {km} km von Ihnen entfernt gezählt, Luftlinie; nie näher, als beide Orte bekannt sind.",
            "Su sede en {city} se cuenta a {km} km de usted, en línea recta; nunca más cerca de lo que se conocen ambos lugares.",
        ],
    ),
    (
        "distance_within",
        [
            "Its seat in {city} lies within {km} km of you: the two places are not known more exactly than that, so it is counted at that distance.",
            "Son siège à {city} se trouve à moins de {km} km de chez vous : les deux lieux ne sont pas connus plus précisément, il est donc compté à cette distance.",
            "Der Sitz in {city} liegt höchstens {km} km von Ihnen: Genauer sind die beiden Orte nicht bekannt, also zählt diese Entfernung.",
            "Su sede en {city} está a menos de {km} km de usted: los dos lugares no se conocen con más exactitud, así que cuenta esa distancia.",
        ],
    ),
    (
        "distance_vague",
        [
            "Only {city} is known of its place, so it is counted as {km} km away: the radius within which it may lie.",
            "On ne connaît de son lieu que {city} ; il est donc compté à {km} km : le rayon dans lequel il peut se trouver.",
            "Vom Ort ist nur {city} bekannt; deshalb zählt er als {km} km entfernt: der Umkreis, in dem er liegen kann.",
            "De su lugar solo se sabe {city}; por eso se cuenta a {km} km: el radio en el que puede estar.",
        ],
    ),
    (
        "site_unknown",
        [
            "No source says where it is. Unknown is not near, so proximity gives it nothing; it may still be your neighbour.",
            "Aucune source ne dit où il se trouve. L’inconnu n’est pas proche : la proximité ne lui apporte rien ; c’est peut-être pourtant votre voisin.",
            "Keine Quelle nennt den Ort. Unbekannt ist nicht nah: Die Nähe bringt ihm nichts; er kann dennoch nebenan sein.",
            "Ninguna fuente dice dónde está. Lo desconocido no es cercano: la proximidad no le aporta nada; aun así puede ser su vecino.",
        ],
    ),
    (
        "openness",
        [
            "Openness {score}%: the evidence-weighted share of the criteria it meets. Something was read about {coverage}% of the criteria; the rest is unknown or only promised.",
            "Ouverture {score} % : la part, pondérée par les preuves, des critères qu’il respecte. On a lu quelque chose sur {coverage} % des critères ; le reste est inconnu ou seulement promis.",
            "Offenheit {score} %: der nach Belegen gewichtete Anteil der erfüllten Kriterien. Zu {coverage} % der Kriterien wurde etwas gelesen; der Rest ist unbekannt oder nur versprochen.",
            "Apertura {score} %: la parte, ponderada por las pruebas, de los criterios que cumple. Se leyó algo sobre el {coverage} % de los criterios; el resto se desconoce o solo está prometido.",
        ],
    ),
    (
        "member",
        [
            "A source of {date} counts it among the members of {network}, whose charter it promised to keep. A membership is only as fresh as its source.",
            "Une source de {date} le compte parmi les membres de {network}, dont il s’est engagé à respecter la charte. Une adhésion n’est pas plus récente que sa source.",
            "Eine Quelle von {date} zählt ihn zu den Mitgliedern von {network}, deren Charta er zugesagt hat. Eine Mitgliedschaft ist nur so frisch wie ihre Quelle.",
            "Una fuente de {date} lo cuenta entre los miembros de {network}, cuya carta prometió cumplir. Una pertenencia es tan reciente como su fuente.",
        ],
    ),
    (
        "last_seen",
        [
            "The offer was last seen in a source of {date}. Age lowers its weight but does not remove it: check that it still runs.",
            "Cette offre a été vue pour la dernière fois dans une source de {date}. L’âge réduit son poids sans la supprimer : vérifiez qu’elle existe encore.",
            "Das Angebot wurde zuletzt in einer Quelle von {date} gesehen. Das Alter mindert sein Gewicht, entfernt es aber nicht: bitte prüfen, ob es noch besteht.",
            "La oferta se vio por última vez en una fuente de {date}. La edad reduce su peso, pero no la elimina: compruebe que siga en marcha.",
        ],
    ),
    (
        "undated",
        [
            "Its source bears no date, so it counts like one of several years: check that the offer still runs.",
            "Sa source n’est pas datée et compte donc comme vieille de plusieurs années : vérifiez que l’offre existe encore.",
            "Die Quelle ist undatiert und zählt wie eine mehrere Jahre alte: bitte prüfen, ob das Angebot noch besteht.",
            "Su fuente no tiene fecha y cuenta como de hace varios años: compruebe que la oferta siga en marcha.",
        ],
    ),
    (
        "from_memory",
        [
            "Nobody read this anywhere: it rests on memory and weighs least until a source is found.",
            "Personne ne l’a lu nulle part : cela repose sur un souvenir et pèse le moins tant qu’aucune source n’est trouvée.",
            "Niemand hat das irgendwo gelesen: Es beruht auf Erinnerung und wiegt am wenigsten, bis eine Quelle gefunden ist.",
            "Nadie lo leyó en ninguna parte: se basa en un recuerdo y es lo que menos pesa hasta hallar una fuente.",
        ],
    ),
    (
        "from_inference",
        [
            "Nobody read this anywhere: it was concluded from something else, such as a name, and comes after all that was seen.",
            "Personne ne l’a lu nulle part : cela a été déduit d’autre chose, d’un nom par exemple, et vient après tout ce qui a été vu.",
            "Niemand hat das irgendwo gelesen: Es wurde aus anderem geschlossen, etwa aus einem Namen, und kommt nach allem Gesehenen.",
            "Nadie lo leyó en ninguna parte: se dedujo de otra cosa, como un nombre, y va después de todo lo que se vio.",
        ],
    ),
    (
        "withdrawn",
        [
            "Those who kept this source took it back, so it weighs like the oldest: check that the offer still runs.",
            "Ceux qui tenaient cette source l’ont retirée ; elle pèse comme la plus ancienne : vérifiez que l’offre existe encore.",
            "Wer diese Quelle führte, hat sie zurückgezogen; sie wiegt wie die älteste: bitte prüfen, ob das Angebot noch besteht.",
            "Quienes llevaban esta fuente la retiraron; pesa como la más antigua: compruebe que la oferta siga en marcha.",
        ],
    ),
    (
        "member_claimed",
        [
            "It says so itself. Its charter counts once the network or somebody else confirms it.",
            "Il le dit lui-même. La charte comptera quand le réseau ou quelqu’un d’autre le confirmera.",
            "Er sagt es selbst. Die Charta zählt, sobald das Netzwerk oder jemand anderes es bestätigt.",
            "Lo dice él mismo. La carta contará cuando la red u otra persona lo confirme.",
        ],
    ),
    (
        "others_first",
        [
            "It may take you too, after those of its own area, so its proximity is halved.",
            "Il peut vous accueillir aussi, après ceux de son territoire : sa proximité est divisée par deux.",
            "Er nimmt vielleicht auch Sie auf, nach denen aus seinem Gebiet: Die Nähe wird halbiert.",
            "Quizá le acoja también, después de quienes son de su zona: su proximidad se reduce a la mitad.",
        ],
    ),
    (
        "other_language",
        [
            "It is known to speak {languages}, none of the languages you named. Being near is also being able to talk, so its proximity is halved.",
            "On sait qu’il parle {languages}, aucune des langues que vous avez nommées. Être proche, c’est aussi pouvoir se parler : sa proximité est divisée par deux.",
            "Er spricht bekanntlich {languages}, keine der genannten Sprachen. Nähe heißt auch, miteinander reden zu können: Sie wird halbiert.",
            "Se sabe que habla {languages}, ninguna de las lenguas que nombró. Estar cerca es también poder hablar: su proximidad se reduce a la mitad.",
        ],
    ),
    (
        "by_protocol",
        [
            "It offers {protocol}. Whoever does serves every client and server of that protocol, {software} among them; which server it runs was not read.",
            "Il propose {protocol}. Quiconque le fait sert tout client et tout serveur de ce protocole, dont {software} ; le serveur employé n’a pas été lu.",
            "Er bietet {protocol}. Wer das tut, bedient jeden Client und Server des Protokolls, auch {software}; welcher Server läuft, wurde nicht gelesen.",
            "Ofrece {protocol}. Quien lo hace sirve a todo cliente y servidor de ese protocolo, también {software}; no se leyó qué servidor usa.",
        ],
    ),
    (
        "possible",
        [
            "{software} is an app inside {parent}, which this hoster offers. Whether the app is switched on there was not checked, so the fit counts half: ask first.",
            "{software} est une application de {parent}, que propose cet hébergeur. On n’a pas vérifié qu’elle y soit activée : l’adéquation compte pour moitié ; demandez d’abord.",
            "{software} ist eine App in {parent}, das dieser Hoster bietet. Ob sie dort eingeschaltet ist, wurde nicht geprüft: Die Eignung zählt halb; bitte zuerst fragen.",
            "{software} es una aplicación dentro de {parent}, que este servicio ofrece. No se comprobó si está activada: la adecuación cuenta la mitad; pregunte antes.",
        ],
    ),
    (
        "unnamed",
        [
            "It serves this need, but the source does not name the software, which may not even be free: ask first.",
            "Il répond à ce besoin, mais la source ne nomme pas le logiciel, qui n’est peut-être même pas libre : demandez d’abord.",
            "Er erfüllt diesen Zweck, doch die Quelle nennt die Software nicht, die vielleicht nicht einmal frei ist: bitte zuerst fragen.",
            "Cubre esta necesidad, pero la fuente no nombra el programa, que quizá ni siquiera sea libre: pregunte antes.",
        ],
    ),
    (
        "offered_for",
        [
            "The software is offered for another need, {need}, and may be set up otherwise: its fit counts less.",
            "Le logiciel est proposé pour un autre besoin, {need}, et peut être réglé autrement : son adéquation compte moins.",
            "Die Software wird für einen anderen Zweck angeboten, {need}, und kann anders eingerichtet sein: Die Eignung zählt weniger.",
            "El programa se ofrece para otra necesidad, {need}, y puede estar configurado de otro modo: su adecuación cuenta menos.",
        ],
    ),
    (
        "closing",
        [
            "Its end is announced. Whoever starts there now will have to move again.",
            "Sa fermeture est annoncée. Qui y commence aujourd’hui devra déménager de nouveau.",
            "Das Ende ist angekündigt. Wer jetzt dort anfängt, muss bald wieder umziehen.",
            "Se anunció su cierre. Quien empiece ahora tendrá que mudarse otra vez.",
        ],
    ),
    (
        "full",
        [
            "It takes nobody for now. Coming back later, or asking, may help.",
            "Il n’accepte personne pour l’instant. Revenir plus tard, ou demander, peut aider.",
            "Er nimmt zurzeit niemanden auf. Später wiederkommen oder fragen kann helfen.",
            "Por ahora no admite a nadie. Volver más tarde, o preguntar, puede ayudar.",
        ],
    ),
    (
        "restricted",
        [
            "It serves a closed group: a school, a town, a family, a movement. If you belong to it, ask for that audience.",
            "Il sert un groupe fermé : une école, une commune, une famille, un mouvement. Si vous en faites partie, demandez ce public.",
            "Er dient einer geschlossenen Gruppe: Schule, Gemeinde, Familie, Bewegung. Wer dazugehört, fragt nach dieser Zielgruppe.",
            "Sirve a un grupo cerrado: una escuela, un municipio, una familia, un movimiento. Si pertenece a él, pida ese público.",
        ],
    ),
    (
        "no_place",
        [
            "No place was given, so proximity is left out and the weights of fit and openness are scaled up to fill it.",
            "Aucun lieu n’a été donné : la proximité est laissée de côté et les poids de l’adéquation et de l’ouverture augmentent d’autant.",
            "Kein Ort wurde angegeben: Die Nähe bleibt außer Betracht, und Eignung und Offenheit wiegen entsprechend mehr.",
            "No se dio ningún lugar: la proximidad queda fuera y los pesos de la adecuación y la apertura aumentan.",
        ],
    ),
];

/// The template of a code; empty for a code that the short text says whole.
pub(super) fn template(code: &str, lang: Lang) -> &'static str {
    let row = DETAILS.iter().find(|(known, _)| *known == code);
    row.and_then(|(_, texts)| texts.get(lang as usize)).copied().unwrap_or_default()
}

#[cfg(test)]
pub(super) fn all() -> &'static [(&'static str, [&'static str; 4])] {
    DETAILS
}
