//! The texts of plans and of moving: code, English, French, German, Spanish.

pub(super) const TEXTS: &[(&str, [&str; 4])] = &[
    // Of moving.
    ("effort", ["{why}", "{why}", "{why}", "{why}"]),
    (
        "first_step",
        [
            "before you leave {service}: {step}",
            "avant de quitter {service} : {step}",
            "vor dem Abschied von {service}: {step}",
            "antes de dejar {service}: {step}",
        ],
    ),
    (
        "moving_unknown",
        [
            "how to leave {service} is not written down yet: look for an export in its settings",
            "comment quitter {service} n’est pas encore noté : cherchez un export dans ses réglages",
            "wie man {service} verlässt, ist noch nicht notiert: Export in den Einstellungen suchen",
            "aún no consta cómo dejar {service}: busque una exportación en sus ajustes",
        ],
    ),
    (
        "not_a_service",
        [
            "this is no service that one leaves; name the service that you leave",
            "ce n’est pas un service que l’on quitte ; nommez le service que vous quittez",
            "das ist kein Dienst, den man verlässt; nennen Sie den Dienst, den Sie verlassen",
            "esto no es un servicio que se deja; nombre el servicio que deja",
        ],
    ),
    (
        "request_form",
        [
            "where the menus give too little, the law (GDPR) gives you a right to your data: ask for them with this form",
            "si les menus donnent trop peu, la loi (RGPD) vous donne droit à vos données : demandez-les par ce formulaire",
            "wo die Menüs zu wenig hergeben, gibt das Gesetz (DSGVO) ein Recht auf die eigenen Daten: mit diesem Formular anfordern",
            "si los menús dan poco, la ley (RGPD) le da derecho a sus datos: pídalos con este formulario",
        ],
    ),
    (
        "request_letter",
        [
            "where the menus give too little, the law (GDPR) gives you a right to your data: ask for them by letter or e-mail",
            "si les menus donnent trop peu, la loi (RGPD) vous donne droit à vos données : demandez-les par lettre ou par courriel",
            "wo die Menüs zu wenig hergeben, gibt das Gesetz (DSGVO) ein Recht auf die eigenen Daten: per Brief oder E-Mail anfordern",
            "si los menús dan poco, la ley (RGPD) le da derecho a sus datos: pídalos por carta o correo",
        ],
    ),
    // Of plans.
    (
        "covers",
        [
            "{hosters} {hosters?hoster covers|hosters cover} {covered} of {of}",
            "{hosters} {hosters?hébergeur couvre|hébergeurs couvrent} {covered} sur {of}",
            "{hosters} {hosters?Hoster deckt|Hoster decken} {covered} von {of} ab",
            "{hosters} {hosters?servicio cubre|servicios cubren} {covered} de {of}",
        ],
    ),
    (
        "one_more_covers",
        [
            "one hoster more covers {count} more",
            "un hébergeur de plus en couvre {count} de plus",
            "ein Hoster mehr deckt {count} mehr ab",
            "un servicio más cubre {count} más",
        ],
    ),
    (
        "one_more_gains",
        [
            "one hoster more makes it {points} points better",
            "un hébergeur de plus gagne {points} points",
            "ein Hoster mehr bringt {points} Punkte",
            "un servicio más gana {points} puntos",
        ],
    ),
    (
        "one_more_checked",
        [
            "one hoster more rests on offers that somebody checked",
            "un hébergeur de plus, pour des offres vérifiées",
            "ein Hoster mehr, dafür geprüfte Angebote",
            "un servicio más, con ofertas comprobadas",
        ],
    ),
    (
        "next_covers_less",
        [
            "with {other} in the place of {hoster}, the next best, {count} {count?thing|things} less would be covered",
            "avec {other} à la place de {hoster}, le meilleur choix suivant, {count} {count?chose|choses} de moins serait {count?couverte|couvertes}",
            "mit {other} anstelle von {hoster}, der nächstbesten Wahl, wäre {count} {count?Sache|Sachen} weniger abgedeckt",
            "con {other} en lugar de {hoster}, la siguiente mejor opción, se cubriría {count} {count?cosa|cosas} menos",
        ],
    ),
    (
        "next_checked_less",
        [
            "with {other} in the place of {hoster}, the next best, more would rest on what nobody checked",
            "avec {other} à la place de {hoster}, le meilleur choix suivant, davantage reposerait sur du non vérifié",
            "mit {other} anstelle von {hoster}, der nächstbesten Wahl, beruhte mehr auf Ungeprüftem",
            "con {other} en lugar de {hoster}, la siguiente mejor opción, más dependería de lo no comprobado",
        ],
    ),
    (
        "next_scores_less",
        [
            "{other} in the place of {hoster} would be the next best, {points} points lower",
            "{other} à la place de {hoster} serait le meilleur choix suivant, {points} points plus bas",
            "{other} anstelle von {hoster} wäre die nächstbeste Wahl, {points} Punkte weniger",
            "{other} en lugar de {hoster} sería la siguiente mejor opción, {points} puntos menos",
        ],
    ),
    (
        "next_as_good",
        [
            "{other} in the place of {hoster} would be about as good: they take turns",
            "{other} à la place de {hoster} serait à peu près aussi bien : ils alternent",
            "{other} anstelle von {hoster} wäre etwa gleich gut: sie wechseln sich ab",
            "{other} en lugar de {hoster} sería casi igual de bueno: se turnan",
        ],
    ),
    (
        "plan_weak",
        [
            "{count} of it {count?rests|rest} on what nobody checked: look before you count on it",
            "{count} {count?élément repose|éléments reposent} sur du non vérifié : regardez avant d’y compter",
            "{count} davon {count?beruht|beruhen} auf Ungeprüftem: vorher nachsehen",
            "{count} de ello {count?se basa|se basan} en lo no comprobado: mire antes de contar con ello",
        ],
    ),
    (
        "not_proved",
        [
            "too many choices to try them all: a better one is possible",
            "trop de choix pour tous les essayer : un meilleur est possible",
            "zu viele Möglichkeiten, um alle zu prüfen: eine bessere ist denkbar",
            "demasiadas opciones para probarlas todas: puede haber una mejor",
        ],
    ),
    (
        "not_recognised",
        [
            "not recognised: type its name or its address",
            "non reconnu : tapez son nom ou son adresse",
            "nicht erkannt: Namen oder Adresse eingeben",
            "no reconocido: escriba su nombre o su dirección",
        ],
    ),
    (
        "whole_family",
        [
            "{family}: all of its {count} services are planned for; name those that you use to leave the others out",
            "{family} : ses {count} services sont tous pris en compte ; nommez ceux que vous utilisez pour écarter les autres",
            "{family}: alle {count} Dienste sind eingeplant; nennen Sie die genutzten, um die übrigen wegzulassen",
            "{family}: se planifican sus {count} servicios; nombre los que usa para descartar los demás",
        ],
    ),
    (
        "want_understood",
        [
            "“{text}” was understood as {name}",
            "« {text} » a été compris comme {name}",
            "„{text}“ wurde als {name} verstanden",
            "«{text}» se entendió como {name}",
        ],
    ),
    (
        "too_many_wants",
        [
            "a plan is for {most} things at most; {count} more {count?was|were} left out",
            "un plan prend {most} choses au plus ; {count} de plus {count?a été écartée|ont été écartées}",
            "ein Plan fasst höchstens {most} Sachen; {count} weitere {count?wurde|wurden} weggelassen",
            "un plan admite {most} cosas como máximo; {count} más {count?quedó|quedaron} fuera",
        ],
    ),
    (
        "more_unread",
        [
            "{count} more {count?text was|texts were} not recognised",
            "{count} {count?autre texte non reconnu|autres textes non reconnus}",
            "{count} {count?weiterer Text wurde|weitere Texte wurden} nicht erkannt",
            "{count} {count?texto más no se reconoció|textos más no se reconocieron}",
        ],
    ),
    (
        "kept_idle",
        [
            "{hoster} replaces nothing of this",
            "{hoster} ne remplace rien de tout cela",
            "{hoster} ersetzt davon nichts",
            "{hoster} no sustituye nada de esto",
        ],
    ),
    (
        "ask_for_people",
        [
            "for {count} people: nowhere is it written down for how many there is room, so ask each hoster before you decide, and what it costs for all",
            "pour {count} personnes : nulle part il n’est noté pour combien il y a de la place ; demandez-le à chaque hébergeur avant de décider, et le prix pour tous",
            "für {count} Personen: Für wie viele Platz ist, steht nirgends; fragen Sie jeden Hoster vor der Entscheidung danach und nach dem Preis für alle",
            "para {count} personas: no consta para cuántas hay sitio; pregúntelo a cada servicio antes de decidir, y el precio para todas",
        ],
    ),
    ("filter_without", ["you do not want it", "vous n’en voulez pas", "nicht gewünscht", "no lo desea"]),
    ("filter_exit", ["not met: {part}", "non tenu : {part}", "nicht erfüllt: {part}", "no se cumple: {part}"]),
    ("filter_exit_unknown", ["not known: {part}", "inconnu : {part}", "nicht bekannt: {part}", "se desconoce: {part}"]),
    // The steps of a plan.
    (
        "tell_people",
        [
            "Tell everybody concerned what will change, when, and where things will be then; name one person to ask.",
            "Dites à toutes les personnes concernées ce qui change, quand, et où seront alors les choses ; nommez une personne à qui demander.",
            "Sagen Sie allen Betroffenen, was sich wann ändert und wo dann alles ist; nennen Sie eine Person für Fragen.",
            "Diga a todas las personas afectadas qué cambia, cuándo y dónde estará entonces todo; nombre a alguien a quien preguntar.",
        ],
    ),
    ("export_it", ["{service}: {text}", "{service} : {text}", "{service}: {text}", "{service}: {text}"]),
    (
        "export_unknown",
        [
            "{service}: look for an export in its settings; how it is done is not written down yet",
            "{service} : cherchez un export dans ses réglages ; la marche à suivre n’est pas encore notée",
            "{service}: Export in den Einstellungen suchen; wie es geht, ist noch nicht notiert",
            "{service}: busque una exportación en sus ajustes; aún no consta cómo se hace",
        ],
    ),
    (
        "open_at",
        [
            "Open accounts at {hoster} for {what}.",
            "Ouvrez des comptes chez {hoster} pour {what}.",
            "Legen Sie bei {hoster} Konten für {what} an.",
            "Abra cuentas en {hoster} para {what}.",
        ],
    ),
    (
        "open_ask",
        [
            "Ask {hoster} for accounts for {what}.",
            "Demandez à {hoster} des comptes pour {what}.",
            "Fragen Sie {hoster} nach Konten für {what}.",
            "Pida a {hoster} cuentas para {what}.",
        ],
    ),
    (
        "open_none",
        [
            "Try {what} at {hoster}: no account is needed.",
            "Essayez {what} chez {hoster} : sans compte.",
            "Probieren Sie {what} bei {hoster} aus: ohne Konto.",
            "Pruebe {what} en {hoster}: sin cuenta.",
        ],
    ),
    (
        "open_kept",
        [
            "Look at {what} at {hoster}, where you already are.",
            "Regardez {what} chez {hoster}, où vous êtes déjà.",
            "Sehen Sie sich {what} bei {hoster} an, wo Sie schon sind.",
            "Mire {what} en {hoster}, donde ya está.",
        ],
    ),
    (
        "import_it",
        [
            "{service} into {software}: {text}",
            "{service} vers {software} : {text}",
            "{service} nach {software}: {text}",
            "{service} a {software}: {text}",
        ],
    ),
    (
        "import_into",
        [
            "{service} into {software}: it takes the data in; look for Import in its menus",
            "{service} vers {software} : il reprend les données ; cherchez Importer dans ses menus",
            "{service} nach {software}: Es übernimmt die Daten; suchen Sie Importieren in den Menüs",
            "{service} a {software}: admite los datos; busque Importar en sus menús",
        ],
    ),
    (
        "import_by_hand",
        [
            "{service} into {software}: no import known, so carry over by hand what you still need",
            "{service} vers {software} : aucun import connu, reprenez à la main ce qui sert encore",
            "{service} nach {software}: kein Import bekannt, also von Hand übertragen, was noch gebraucht wird",
            "{service} a {software}: ninguna importación conocida; pase a mano lo que aún necesite",
        ],
    ),
    (
        "import_unknown",
        [
            "{service}: ask the hoster which software runs there, and what it takes in",
            "{service} : demandez à l’hébergeur quel logiciel tourne et ce qu’il reprend",
            "{service}: den Hoster fragen, welche Software läuft und was sie übernimmt",
            "{service}: pregunte qué programa usa y qué datos admite",
        ],
    ),
    (
        "keep_both",
        [
            "Keep both for {count} {count?week|weeks}: look into the old one now and then, and write only in the new one.",
            "Gardez les deux pendant {count} {count?semaine|semaines} : regardez l’ancien de temps en temps, n’écrivez que dans le nouveau.",
            "Behalten Sie beides {count} {count?Woche|Wochen} lang: ab und zu ins Alte sehen, nur noch im Neuen schreiben.",
            "Conserve ambos {count} {count?semana|semanas}: mire lo antiguo de vez en cuando y escriba solo en lo nuevo.",
        ],
    ),
    (
        "close_it",
        ["End {service}: {how}", "Fermez {service} : {how}", "{service} beenden: {how}", "Cierre {service}: {how}"],
    ),
    (
        "close_unknown",
        [
            "End {service}: how is not written down yet; look in the settings of the account",
            "Fermez {service} : la marche à suivre n’est pas encore notée ; voyez les réglages du compte",
            "{service} beenden: Wie, ist noch nicht notiert; in den Kontoeinstellungen nachsehen",
            "Cierre {service}: aún no consta cómo; mire en los ajustes de la cuenta",
        ],
    ),
];
