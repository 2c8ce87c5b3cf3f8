//! The one table of errors: kind, code, how the question went, and in English, French, German and Spanish what went wrong
//! and what to do instead.

use super::{ErrorKind, Outcome};
use crate::text::Lang;
use std::borrow::Cow;

/// Message and hint.
type Said = (&'static str, &'static str);

pub(super) struct Row {
    kind: ErrorKind,
    pub(super) code: &'static str,
    pub(super) status: Outcome,
    texts: [Said; 4],
}

impl Row {
    pub(super) const fn texts(&self, lang: Lang) -> Said {
        let [en, fr, de, es] = self.texts;
        match lang {
            Lang::En => en,
            Lang::Fr => fr,
            Lang::De => de,
            Lang::Es => es,
        }
    }
}

/// The row of a kind. Each has one, which a test sees to.
pub(super) fn row(kind: ErrorKind) -> &'static Row {
    static NONE: Row =
        Row { kind: ErrorKind::BadRequest, code: "error", status: Outcome::NotUnderstood, texts: [("", ""); 4] };
    TABLE.iter().find(|row| row.kind == kind).unwrap_or(&NONE)
}

impl ErrorKind {
    /// All kinds, in the order of the table.
    ///
    /// ```
    /// use degafam::ErrorKind;
    /// assert!(ErrorKind::all().any(|kind| kind.code() == "unknown_hoster"));
    /// ```
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|row| row.kind)
    }

    /// The stable code that documents give.
    #[must_use]
    pub fn code(self) -> &'static str {
        row(self).code
    }
}

/// What was typed, in the quotation marks of a language.
pub(super) fn quoted(text: &str, lang: Lang) -> Cow<'_, str> {
    match lang {
        Lang::En => format!("“{text}”"),
        Lang::Fr => format!("«\u{a0}{text}\u{a0}»"),
        Lang::De => format!("„{text}“"),
        Lang::Es => format!("«{text}»"),
    }
    .into()
}

#[rustfmt::skip]
static TABLE: &[Row] = &[
    Row { kind: ErrorKind::NotACatalogue, code: "not_a_catalogue", status: Outcome::Data, texts: [
        ("these bytes are not a degafam catalogue", "take a packed catalogue, such as data/catalogue.bin"),
        ("ces octets ne sont pas un catalogue degafam", "prenez un catalogue empaqueté, comme data/catalogue.bin"),
        ("diese Bytes sind kein Katalog von degafam", "nehmen Sie einen gepackten Katalog, etwa data/catalogue.bin"),
        ("estos bytes no son un catálogo de degafam", "tome un catálogo empaquetado, como data/catalogue.bin"),
    ] },
    Row { kind: ErrorKind::CatalogueTooNew, code: "catalogue_too_new", status: Outcome::Data, texts: [
        ("the catalogue has format {found}, this version reads up to format {known}", "update degafam, or take an older catalogue"),
        ("le catalogue a le format {found}, cette version lit jusqu’au format {known}", "mettez degafam à jour, ou prenez un catalogue plus ancien"),
        ("der Katalog hat das Format {found}, diese Version liest bis zum Format {known}", "aktualisieren Sie degafam, oder nehmen Sie einen älteren Katalog"),
        ("el catálogo tiene el formato {found}, esta versión lee hasta el formato {known}", "actualice degafam, o tome un catálogo más antiguo"),
    ] },
    Row { kind: ErrorKind::CatalogueTooOld, code: "catalogue_too_old", status: Outcome::Data, texts: [
        ("the catalogue has format {found}, this version reads formats from {known} on", "pack it again with this version, or take a newer catalogue"),
        ("le catalogue a le format {found}, cette version lit les formats à partir du {known}", "empaquetez-le de nouveau avec cette version, ou prenez un catalogue plus récent"),
        ("der Katalog hat das Format {found}, diese Version liest Formate ab {known}", "packen Sie ihn mit dieser Version neu, oder nehmen Sie einen neueren Katalog"),
        ("el catálogo tiene el formato {found}, esta versión lee formatos a partir del {known}", "empaquételo de nuevo con esta versión, o tome un catálogo más reciente"),
    ] },
    Row { kind: ErrorKind::CatalogueDamaged, code: "catalogue_damaged", status: Outcome::Data, texts: [
        ("the catalogue is damaged ({reason})", "fetch it again, or pack it again"),
        ("le catalogue est endommagé ({reason})", "récupérez-le de nouveau, ou empaquetez-le de nouveau"),
        ("der Katalog ist beschädigt ({reason})", "laden Sie ihn neu, oder packen Sie ihn neu"),
        ("el catálogo está dañado ({reason})", "descárguelo de nuevo, o empaquételo de nuevo"),
    ] },
    Row { kind: ErrorKind::RecordsRefused, code: "records_refused", status: Outcome::Data, texts: [
        ("the records laid over the catalogue have {count} {count?error|errors}, the first in {first}", "mend what is named, and lay them over again"),
        ("les fiches posées sur le catalogue ont {count} {count?erreur|erreurs}, la première dans {first}", "corrigez ce qui est nommé, et posez-les de nouveau"),
        ("die über den Katalog gelegten Einträge haben {count} {count?Fehler|Fehler}, der erste in {first}", "beheben Sie, was genannt ist, und legen Sie sie neu darüber"),
        ("las fichas puestas sobre el catálogo tienen {count} {count?error|errores}, el primero en {first}", "corrija lo que se nombra, y póngalas de nuevo"),
    ] },
    Row { kind: ErrorKind::CatalogueBuild, code: "catalogue_build", status: Outcome::Data, texts: [
        ("no catalogue can be built: {problem}", "mend the records"),
        ("aucun catalogue ne peut être construit\u{a0}: {problem}", "corrigez les fiches"),
        ("es lässt sich kein Katalog bauen: {problem}", "beheben Sie die Einträge"),
        ("no se puede construir un catálogo: {problem}", "corrija las fichas"),
    ] },
    Row { kind: ErrorKind::NotADelta, code: "not_a_delta", status: Outcome::Data, texts: [
        ("these bytes are not the changes of a degafam catalogue", "take a file that ends in .delta, or the whole catalogue"),
        ("ces octets ne sont pas les changements d’un catalogue degafam", "prenez un fichier qui finit par .delta, ou le catalogue entier"),
        ("diese Bytes sind nicht die Änderungen eines Katalogs von degafam", "nehmen Sie eine Datei, die auf .delta endet, oder den ganzen Katalog"),
        ("estos bytes no son los cambios de un catálogo de degafam", "tome un archivo que termine en .delta, o el catálogo entero"),
    ] },
    Row { kind: ErrorKind::DeltaTooNew, code: "delta_too_new", status: Outcome::Data, texts: [
        ("the changes have format {found}, this version reads format {known}", "take the whole catalogue, or update degafam"),
        ("les changements ont le format {found}, cette version lit le format {known}", "prenez le catalogue entier, ou mettez degafam à jour"),
        ("die Änderungen haben das Format {found}, diese Version liest das Format {known}", "nehmen Sie den ganzen Katalog, oder aktualisieren Sie degafam"),
        ("los cambios tienen el formato {found}, esta versión lee el formato {known}", "tome el catálogo entero, o actualice degafam"),
    ] },
    Row { kind: ErrorKind::DeltaDamaged, code: "delta_damaged", status: Outcome::Data, texts: [
        ("the changes are damaged ({reason})", "fetch them again, or take the whole catalogue"),
        ("les changements sont endommagés ({reason})", "récupérez-les de nouveau, ou prenez le catalogue entier"),
        ("die Änderungen sind beschädigt ({reason})", "laden Sie sie neu, oder nehmen Sie den ganzen Katalog"),
        ("los cambios están dañados ({reason})", "descárguelos de nuevo, o tome el catálogo entero"),
    ] },
    Row { kind: ErrorKind::DeltaOfAnother, code: "delta_of_another", status: Outcome::Data, texts: [
        ("the changes were made from another catalogue than this one", "take the changes whose `from` is the BLAKE3 of yours, or the whole catalogue"),
        ("les changements partent d’un autre catalogue que celui-ci", "prenez les changements dont `from` est le BLAKE3 du vôtre, ou le catalogue entier"),
        ("die Änderungen gehen von einem anderen Katalog aus als diesem", "nehmen Sie die Änderungen, deren `from` das BLAKE3 des Ihren ist, oder den ganzen Katalog"),
        ("los cambios parten de otro catálogo que este", "tome los cambios cuyo `from` es el BLAKE3 del suyo, o el catálogo entero"),
    ] },
    Row { kind: ErrorKind::DeltaUnfit, code: "delta_unfit", status: Outcome::Data, texts: [
        ("this version does not make the new catalogue of the changes, byte for byte", "take the whole catalogue"),
        ("cette version ne fait pas le nouveau catalogue à partir des changements, octet pour octet", "prenez le catalogue entier"),
        ("diese Version macht aus den Änderungen nicht den neuen Katalog, Byte für Byte", "nehmen Sie den ganzen Katalog"),
        ("esta versión no hace el nuevo catálogo a partir de los cambios, byte por byte", "tome el catálogo entero"),
    ] },
    Row { kind: ErrorKind::NotASignature, code: "not_a_signature", status: Outcome::Data, texts: [
        ("this is no signature of minisign, or one of its old kind", "take the file that ends in .minisig and lies beside what was signed, whole"),
        ("ceci n’est pas une signature de minisign, ou une de l’ancien genre", "prenez le fichier qui finit par .minisig, à côté de ce qui est signé, en entier"),
        ("das ist keine Unterschrift von minisign, oder eine der alten Art", "nehmen Sie die Datei, die auf .minisig endet und neben dem Unterschriebenen liegt, ganz"),
        ("esto no es una firma de minisign, o es una de las antiguas", "tome el archivo que termina en .minisig, junto a lo firmado, entero"),
    ] },
    Row { kind: ErrorKind::NotAPublicKey, code: "not_a_public_key", status: Outcome::NotUnderstood, texts: [
        ("this is no public key of minisign", "give the line of 56 letters that begins with RW, or the .pub file that holds it"),
        ("ceci n’est pas une clé publique de minisign", "donnez la ligne de 56 lettres qui commence par RW, ou le fichier .pub qui la contient"),
        ("das ist kein öffentlicher Schlüssel von minisign", "geben Sie die Zeile aus 56 Zeichen an, die mit RW beginnt, oder die .pub-Datei, die sie enthält"),
        ("esto no es una clave pública de minisign", "dé la línea de 56 letras que empieza por RW, o el archivo .pub que la contiene"),
    ] },
    Row { kind: ErrorKind::OtherKey, code: "other_key", status: Outcome::Data, texts: [
        ("it was signed with another key than this one", "ask who publishes it whether the key was changed, by another way than where the file came from"),
        ("ceci a été signé avec une autre clé que celle-ci", "demandez à qui le publie si la clé a changé, par une autre voie que celle du fichier"),
        ("es wurde mit einem anderen Schlüssel unterschrieben als diesem", "fragen Sie, wer es veröffentlicht, ob der Schlüssel gewechselt hat, auf einem anderen Weg als dem der Datei"),
        ("se firmó con otra clave que esta", "pregunte a quien lo publica si la clave cambió, por otra vía que la del archivo"),
    ] },
    Row { kind: ErrorKind::BadSignature, code: "bad_signature", status: Outcome::Data, texts: [
        ("the signature is not one of these bytes: they, or its comment, were changed", "fetch both again, from elsewhere if it stays so, and tell who publishes them"),
        ("la signature n’est pas celle de ces octets\u{a0}: eux, ou son commentaire, ont été changés", "récupérez les deux de nouveau, ailleurs si cela reste, et prévenez qui les publie"),
        ("die Unterschrift gehört nicht zu diesen Bytes: sie oder ihr Kommentar wurden verändert", "laden Sie beide neu, von anderswo, wenn es so bleibt, und sagen Sie es dem, der sie veröffentlicht"),
        ("la firma no es la de estos bytes: ellos, o su comentario, fueron cambiados", "descargue ambos de nuevo, de otro lugar si sigue así, y avise a quien los publica"),
    ] },
    Row { kind: ErrorKind::NotAGazetteer, code: "bad_gazetteer", status: Outcome::Data, texts: [
        ("this is no file of places", "take packed places, such as data/places.bin"),
        ("ceci n’est pas un fichier de lieux", "prenez des lieux empaquetés, comme data/places.bin"),
        ("das ist keine Datei mit Orten", "nehmen Sie gepackte Orte, etwa data/places.bin"),
        ("esto no es un archivo de lugares", "tome lugares empaquetados, como data/places.bin"),
    ] },
    Row { kind: ErrorKind::GazetteerVersion, code: "bad_gazetteer", status: Outcome::Data, texts: [
        ("the file of places has format {found}, this version reads format {known}", "update degafam, or pack the places again"),
        ("le fichier de lieux a le format {found}, cette version lit le format {known}", "mettez degafam à jour, ou empaquetez les lieux de nouveau"),
        ("die Datei mit Orten hat das Format {found}, diese Version liest das Format {known}", "aktualisieren Sie degafam, oder packen Sie die Orte neu"),
        ("el archivo de lugares tiene el formato {found}, esta versión lee el formato {known}", "actualice degafam, o empaquete los lugares de nuevo"),
    ] },
    Row { kind: ErrorKind::GazetteerDamaged, code: "bad_gazetteer", status: Outcome::Data, texts: [
        ("the file of places is damaged ({reason})", "fetch it again, or pack the places again"),
        ("le fichier de lieux est endommagé ({reason})", "récupérez-le de nouveau, ou empaquetez les lieux de nouveau"),
        ("die Datei mit Orten ist beschädigt ({reason})", "laden Sie sie neu, oder packen Sie die Orte neu"),
        ("el archivo de lugares está dañado ({reason})", "descárguelo de nuevo, o empaquete los lugares de nuevo"),
    ] },
    Row { kind: ErrorKind::PlaceUnpackable, code: "place_unpackable", status: Outcome::NotUnderstood, texts: [
        ("the place {name} cannot be packed: {reason}", "mend the record"),
        ("le lieu {name} ne peut pas être empaqueté\u{a0}: {reason}", "corrigez la fiche"),
        ("der Ort {name} lässt sich nicht packen: {reason}", "beheben Sie den Eintrag"),
        ("el lugar {name} no se puede empaquetar: {reason}", "corrija la ficha"),
    ] },
    Row { kind: ErrorKind::EmptyQuery, code: "empty_query", status: Outcome::NotUnderstood, texts: [
        ("nothing was asked", "type a service, a software, a need or an address, for example: Google Docs"),
        ("rien n’a été demandé", "tapez un service, un logiciel, un besoin ou une adresse, par exemple\u{a0}: Google Docs"),
        ("es wurde nichts gefragt", "geben Sie einen Dienst, ein Programm, einen Bedarf oder eine Adresse ein, zum Beispiel: Google Docs"),
        ("no se preguntó nada", "escriba un servicio, un programa, una necesidad o una dirección, por ejemplo: Google Docs"),
    ] },
    Row { kind: ErrorKind::QueryTooLong, code: "query_too_long", status: Outcome::NotUnderstood, texts: [
        ("the question has {length} bytes, at most {limit} are read", "type a name or an address only"),
        ("la question a {length} octets, {limit} au plus sont lus", "tapez seulement un nom ou une adresse"),
        ("die Frage hat {length} Bytes, höchstens {limit} werden gelesen", "geben Sie nur einen Namen oder eine Adresse ein"),
        ("la pregunta tiene {length} bytes, se leen {limit} como máximo", "escriba solo un nombre o una dirección"),
    ] },
    Row { kind: ErrorKind::ControlCharacters, code: "control_characters", status: Outcome::NotUnderstood, texts: [
        ("the question holds control characters", "type plain text"),
        ("la question contient des caractères de contrôle", "tapez du texte simple"),
        ("die Frage enthält Steuerzeichen", "geben Sie einfachen Text ein"),
        ("la pregunta contiene caracteres de control", "escriba texto simple"),
    ] },
    Row { kind: ErrorKind::BadScheme, code: "bad_scheme", status: Outcome::NotUnderstood, texts: [
        ("addresses start with http:// or https://, not with {scheme}", "type the service’s web address or its name"),
        ("les adresses commencent par http:// ou https://, et non par {scheme}", "tapez l’adresse web du service ou son nom"),
        ("Adressen beginnen mit http:// oder https://, nicht mit {scheme}", "geben Sie die Webadresse des Dienstes oder seinen Namen ein"),
        ("las direcciones empiezan por http:// o https://, no por {scheme}", "escriba la dirección web del servicio o su nombre"),
    ] },
    Row { kind: ErrorKind::BadRequest, code: "bad_request", status: Outcome::NotUnderstood, texts: [
        ("the request is no JSON object: it cannot be read at line {line}, column {column}", "send one object such as {example}"),
        ("la requête n’est pas un objet JSON\u{a0}: elle ne peut être lue à la ligne {line}, colonne {column}", "envoyez un objet comme {example}"),
        ("die Anfrage ist kein JSON-Objekt: Sie ist in Zeile {line}, Spalte {column} nicht lesbar", "senden Sie ein Objekt wie {example}"),
        ("la petición no es un objeto JSON: no se puede leer en la línea {line}, columna {column}", "envíe un objeto como {example}"),
    ] },
    Row { kind: ErrorKind::UnknownQuestion, code: "unknown_question", status: Outcome::NotUnderstood, texts: [
        ("no question is called {value}", "ask one of {known}"),
        ("aucune question ne s’appelle {value}", "posez une de celles-ci\u{a0}: {known}"),
        ("keine Frage heißt {value}", "stellen Sie eine von {known}"),
        ("ninguna pregunta se llama {value}", "haga una de estas: {known}"),
    ] },
    Row { kind: ErrorKind::UnknownOption, code: "unknown_option", status: Outcome::NotUnderstood, texts: [
        ("there is no option {option} here", "take {known}, or leave it out"),
        ("il n’y a pas d’option {option} ici", "prenez {known}, ou laissez-la de côté"),
        ("hier gibt es keine Option {option}", "nehmen Sie {known}, oder lassen Sie sie weg"),
        ("aquí no hay opción {option}", "tome {known}, o déjela fuera"),
    ] },
    Row { kind: ErrorKind::MissingOption, code: "missing_option", status: Outcome::NotUnderstood, texts: [
        ("{option} is missing", "add {option}"),
        ("{option} manque", "ajoutez {option}"),
        ("{option} fehlt", "fügen Sie {option} hinzu"),
        ("falta {option}", "añada {option}"),
    ] },
    Row { kind: ErrorKind::RepeatedOption, code: "repeated_option", status: Outcome::NotUnderstood, texts: [
        ("{option} is given twice", "give it once"),
        ("{option} est donné deux fois", "donnez-le une fois"),
        ("{option} ist zweimal angegeben", "geben Sie es einmal an"),
        ("{option} se da dos veces", "délo una vez"),
    ] },
    Row { kind: ErrorKind::BadOption, code: "bad_option", status: Outcome::NotUnderstood, texts: [
        ("{option} must be {expected}, not {value}", ""),
        ("{option} doit être {expected}, et non {value}", ""),
        ("{option} muss {expected} sein, nicht {value}", ""),
        ("{option} debe ser {expected}, no {value}", ""),
    ] },
    Row { kind: ErrorKind::BadWeights, code: "bad_weights", status: Outcome::NotUnderstood, texts: [
        ("all numbers of {option} are 0", "give at least one of them a number above 0"),
        ("tous les nombres de {option} sont 0", "donnez à l’un d’eux au moins un nombre au-dessus de 0"),
        ("alle Zahlen von {option} sind 0", "geben Sie wenigstens einer davon eine Zahl über 0"),
        ("todos los números de {option} son 0", "dé al menos a uno de ellos un número mayor que 0"),
    ] },
    Row { kind: ErrorKind::UnknownValue, code: "unknown_value", status: Outcome::NotUnderstood, texts: [
        ("{value} is not known here", "take one of {known}"),
        ("{value} n’est pas connu ici", "prenez un de {known}"),
        ("{value} ist hier nicht bekannt", "nehmen Sie eines von {known}"),
        ("{value} no se conoce aquí", "tome uno de {known}"),
    ] },
    Row { kind: ErrorKind::UnknownNetwork, code: "unknown_network", status: Outcome::NotUnderstood, texts: [
        ("no network is called {value}", "take one of {known}"),
        ("aucun réseau ne s’appelle {value}", "prenez un de {known}"),
        ("kein Netzwerk heißt {value}", "nehmen Sie eines von {known}"),
        ("ninguna red se llama {value}", "tome una de {known}"),
    ] },
    Row { kind: ErrorKind::UnknownCountry, code: "unknown_country", status: Outcome::NotUnderstood, texts: [
        ("no country has the code {value}", "write two letters such as FR"),
        ("aucun pays n’a le code {value}", "écrivez deux lettres comme FR"),
        ("kein Land hat den Code {value}", "schreiben Sie zwei Buchstaben wie FR"),
        ("ningún país tiene el código {value}", "escriba dos letras como FR"),
    ] },
    Row { kind: ErrorKind::UnknownHoster, code: "unknown_hoster", status: Outcome::NotUnderstood, texts: [
        ("no hoster is called {value}", "did you mean {nearest}?"),
        ("aucun hébergeur ne s’appelle {value}", "vouliez-vous dire {nearest}\u{a0}?"),
        ("kein Anbieter heißt {value}", "meinten Sie {nearest}?"),
        ("ningún proveedor se llama {value}", "¿quiso decir {nearest}?"),
    ] },
    Row { kind: ErrorKind::UnknownSoftware, code: "unknown_software", status: Outcome::NotUnderstood, texts: [
        ("no software is called {value}", "type a software such as etherpad"),
        ("aucun logiciel ne s’appelle {value}", "tapez un logiciel comme etherpad"),
        ("keine Software heißt {value}", "geben Sie eine Software wie etherpad ein"),
        ("ningún programa se llama {value}", "escriba un programa como etherpad"),
    ] },
    Row { kind: ErrorKind::UnrelatedSoftware, code: "unrelated_software", status: Outcome::NotUnderstood, texts: [
        ("{value} does not replace what you leave", "take one of {known}"),
        ("{value} ne remplace pas ce que vous quittez", "prenez un de {known}"),
        ("{value} ersetzt nicht, was Sie verlassen", "nehmen Sie eines von {known}"),
        ("{value} no sustituye lo que deja", "tome uno de {known}"),
    ] },
    Row { kind: ErrorKind::SoftwareNotOffered, code: "software_not_offered", status: Outcome::NotUnderstood, texts: [
        ("the hoster does not offer {value}", "take one of {known}"),
        ("l’hébergeur n’offre pas {value}", "prenez un de {known}"),
        ("der Anbieter bietet {value} nicht an", "nehmen Sie eines von {known}"),
        ("el proveedor no ofrece {value}", "tome uno de {known}"),
    ] },
    Row { kind: ErrorKind::UnknownLanguage, code: "unknown_language", status: Outcome::NotUnderstood, texts: [
        ("there are no texts in {value}", "take one of {known}"),
        ("il n’y a pas de textes en {value}", "prenez un de {known}"),
        ("es gibt keine Texte in {value}", "nehmen Sie eines von {known}"),
        ("no hay textos en {value}", "tome uno de {known}"),
    ] },
    Row { kind: ErrorKind::BadDate, code: "bad_date", status: Outcome::NotUnderstood, texts: [
        ("{value} is no date", "write 2024, 2024-09 or 2024-09-18"),
        ("{value} n’est pas une date", "écrivez 2024, 2024-09 ou 2024-09-18"),
        ("{value} ist kein Datum", "schreiben Sie 2024, 2024-09 oder 2024-09-18"),
        ("{value} no es una fecha", "escriba 2024, 2024-09 o 2024-09-18"),
    ] },
    Row { kind: ErrorKind::AccountForAudience, code: "contradictory_filters", status: Outcome::NotUnderstood, texts: [
        ("members and customers have accounts", "ask for {no_account}, or for that {audience}, not both"),
        ("les membres et les clients ont des comptes", "demandez {no_account} ou cette {audience}, pas les deux"),
        ("Mitglieder und Kunden haben Konten", "fragen Sie nach {no_account} oder nach dieser {audience}, nicht nach beidem"),
        ("los miembros y los clientes tienen cuentas", "pida {no_account} o esa {audience}, no ambas"),
    ] },
    Row { kind: ErrorKind::AccountForPrice, code: "contradictory_filters", status: Outcome::NotUnderstood, texts: [
        ("a membership fee needs an account", "ask for {no_account}, or for that price, not both"),
        ("une cotisation demande un compte", "demandez {no_account} ou ce prix, pas les deux"),
        ("ein Mitgliedsbeitrag braucht ein Konto", "fragen Sie nach {no_account} oder nach diesem Preis, nicht nach beidem"),
        ("una cuota de socio necesita una cuenta", "pida {no_account} o ese precio, no ambos"),
    ] },
    Row { kind: ErrorKind::WithinNeedsPlace, code: "contradictory_filters", status: Outcome::NotUnderstood, texts: [
        ("{within} needs a place", "add {near}"),
        ("{within} demande un lieu", "ajoutez {near}"),
        ("{within} braucht einen Ort", "fügen Sie {near} hinzu"),
        ("{within} necesita un lugar", "añada {near}"),
    ] },
    Row { kind: ErrorKind::SpreadsheetNeedsCsv, code: "contradictory_options", status: Outcome::NotUnderstood, texts: [
        ("{spreadsheet} is for tables", "ask for the format csv"),
        ("{spreadsheet} ne vaut que pour les tableaux", "demandez le format csv"),
        ("{spreadsheet} gilt nur für Tabellen", "fragen Sie nach dem Format csv"),
        ("{spreadsheet} solo vale para tablas", "pida el formato csv"),
    ] },
    Row { kind: ErrorKind::EmptyPlace, code: "empty_place", status: Outcome::NotUnderstood, texts: [
        ("the place is empty", "type a town, a postal code, a country or coordinates, such as Nantes, 44000 or 47.2,-1.55"),
        ("le lieu est vide", "tapez une ville, un code postal, un pays ou des coordonnées, comme Nantes, 44000 ou 47.2,-1.55"),
        ("der Ort ist leer", "geben Sie eine Stadt, eine Postleitzahl, ein Land oder Koordinaten ein, etwa Nantes, 44000 oder 47.2,-1.55"),
        ("el lugar está vacío", "escriba una ciudad, un código postal, un país o coordenadas, como Nantes, 44000 o 47.2,-1.55"),
    ] },
    Row { kind: ErrorKind::PlaceTooLong, code: "place_too_long", status: Outcome::NotUnderstood, texts: [
        ("the place has {length} bytes, at most {limit} are read", "type only the town or its postal code"),
        ("le lieu a {length} octets, {limit} au plus sont lus", "tapez seulement la ville ou son code postal"),
        ("der Ort hat {length} Bytes, höchstens {limit} werden gelesen", "geben Sie nur die Stadt oder ihre Postleitzahl ein"),
        ("el lugar tiene {length} bytes, se leen {limit} como máximo", "escriba solo la ciudad o su código postal"),
    ] },
    Row { kind: ErrorKind::PlaceControlCharacters, code: "control_characters", status: Outcome::NotUnderstood, texts: [
        ("the place holds control characters", "type a single line such as Nantes"),
        ("le lieu contient des caractères de contrôle", "tapez une seule ligne comme Nantes"),
        ("der Ort enthält Steuerzeichen", "geben Sie eine einzige Zeile wie Nantes ein"),
        ("el lugar contiene caracteres de control", "escriba una sola línea como Nantes"),
    ] },
    Row { kind: ErrorKind::BadCoordinates, code: "bad_coordinates", status: Outcome::NotUnderstood, texts: [
        ("{latitude},{longitude} is not on the globe", "type latitude (-90 to 90), then longitude (-180 to 180), such as 47.2,-1.55"),
        ("{latitude},{longitude} n’est pas sur le globe", "tapez la latitude (-90 à 90), puis la longitude (-180 à 180), comme 47.2,-1.55"),
        ("{latitude},{longitude} liegt nicht auf der Erde", "geben Sie die Breite (-90 bis 90), dann die Länge (-180 bis 180) ein, etwa 47.2,-1.55"),
        ("{latitude},{longitude} no está en el globo", "escriba la latitud (-90 a 90) y luego la longitud (-180 a 180), como 47.2,-1.55"),
    ] },
    Row { kind: ErrorKind::UnknownPlace, code: "unknown_place", status: Outcome::Place, texts: [
        ("no place is called {place}", "type a town, a postal code, or coordinates such as 47.22,-1.55"),
        ("aucun lieu ne s’appelle {place}", "tapez une ville, un code postal, ou des coordonnées comme 47.22,-1.55"),
        ("kein Ort heißt {place}", "geben Sie eine Stadt, eine Postleitzahl oder Koordinaten wie 47.22,-1.55 ein"),
        ("ningún lugar se llama {place}", "escriba una ciudad, un código postal o coordenadas como 47.22,-1.55"),
    ] },
    Row { kind: ErrorKind::AmbiguousPlace, code: "ambiguous_place", status: Outcome::Place, texts: [
        ("{place} could be: {candidates}", "type one of them in full"),
        ("{place} peut être\u{a0}: {candidates}", "tapez l’un d’eux en entier"),
        ("{place} könnte sein: {candidates}", "geben Sie einen davon ganz ein"),
        ("{place} podría ser: {candidates}", "escriba uno de ellos completo"),
    ] },
    Row { kind: ErrorKind::BadOrigin, code: "bad_origin", status: Outcome::NotUnderstood, texts: [
        ("{value} is no address", "write where the file is published, such as https://hoster.example/hoster.properties"),
        ("{value} n’est pas une adresse", "écrivez où le fichier est publié, comme https://hoster.example/hoster.properties"),
        ("{value} ist keine Adresse", "schreiben Sie, wo die Datei veröffentlicht ist, etwa https://hoster.example/hoster.properties"),
        ("{value} no es una dirección", "escriba dónde se publica el archivo, como https://hoster.example/hoster.properties"),
    ] },
    Row { kind: ErrorKind::FileTooLarge, code: "file_too_large", status: Outcome::NotUnderstood, texts: [
        ("the file has {bytes} bytes, at most {limit} are read", "split it, or raise the limit"),
        ("le fichier a {bytes} octets, {limit} au plus sont lus", "coupez-le, ou relevez la limite"),
        ("die Datei hat {bytes} Bytes, höchstens {limit} werden gelesen", "teilen Sie sie, oder heben Sie die Grenze an"),
        ("el archivo tiene {bytes} bytes, se leen {limit} como máximo", "divídalo, o suba el límite"),
    ] },
    Row { kind: ErrorKind::NotText, code: "not_text", status: Outcome::NotUnderstood, texts: [
        ("the file holds a NUL byte, so it is no text", "save it as UTF-8"),
        ("le fichier contient un octet nul, ce n’est donc pas du texte", "enregistrez-le en UTF-8"),
        ("die Datei enthält ein Nullbyte, ist also kein Text", "speichern Sie sie als UTF-8"),
        ("el archivo contiene un byte nulo, así que no es texto", "guárdelo como UTF-8"),
    ] },
    Row { kind: ErrorKind::AnotherFormat, code: "another_format", status: Outcome::NotUnderstood, texts: [
        ("this is no {format} file ({problem})", "{mend}"),
        ("ceci n’est pas un fichier {format} ({problem})", "{mend}"),
        ("das ist keine Datei im Format {format} ({problem})", "{mend}"),
        ("esto no es un archivo {format} ({problem})", "{mend}"),
    ] },
    Row { kind: ErrorKind::ListEncrypted, code: "list_encrypted", status: Outcome::NotUnderstood, texts: [
        ("the file is encrypted", "export the list as CSV, or as JSON without encryption; only its addresses are read"),
        ("le fichier est chiffré", "exportez la liste en CSV, ou en JSON sans chiffrement\u{a0}; seules ses adresses sont lues"),
        ("die Datei ist verschlüsselt", "exportieren Sie die Liste als CSV oder als JSON ohne Verschlüsselung; nur ihre Adressen werden gelesen"),
        ("el archivo está cifrado", "exporte la lista como CSV, o como JSON sin cifrar; solo se leen sus direcciones"),
    ] },
    Row { kind: ErrorKind::ListPacked, code: "list_packed", status: Outcome::NotUnderstood, texts: [
        ("the file is an archive or a database, so it is no text", "export the list as CSV, JSON or HTML; from 1Password as CSV, not as 1PUX"),
        ("le fichier est une archive ou une base de données, ce n’est donc pas du texte", "exportez la liste en CSV, JSON ou HTML\u{a0}; depuis 1Password en CSV, pas en 1PUX"),
        ("die Datei ist ein Archiv oder eine Datenbank, also kein Text", "exportieren Sie die Liste als CSV, JSON oder HTML; aus 1Password als CSV, nicht als 1PUX"),
        ("el archivo es un archivo comprimido o una base de datos, así que no es texto", "exporte la lista como CSV, JSON o HTML; desde 1Password como CSV, no como 1PUX"),
    ] },
    Row { kind: ErrorKind::ListBroken, code: "list_broken", status: Outcome::NotUnderstood, texts: [
        ("the JSON of the file breaks off or is damaged, in line {line}, column {column}", "export the list once more"),
        ("le JSON du fichier s’interrompt ou est endommagé, à la ligne {line}, colonne {column}", "exportez la liste à nouveau"),
        ("das JSON der Datei bricht ab oder ist beschädigt, in Zeile {line}, Spalte {column}", "exportieren Sie die Liste noch einmal"),
        ("el JSON del archivo se interrumpe o está dañado, en la línea {line}, columna {column}", "exporte la lista otra vez"),
    ] },
    Row { kind: ErrorKind::ListEmpty, code: "list_empty", status: Outcome::NotUnderstood, texts: [
        ("the file names no service; {passed} {passed?entry is|entries are} none", "write a name, an address or a domain in each line, or give a CSV file with a column `url`"),
        ("le fichier ne nomme aucun service\u{a0}; {passed} {passed?entrée n’en est pas un|entrées n’en sont pas}", "écrivez un nom, une adresse ou un domaine par ligne, ou donnez un fichier CSV avec une colonne `url`"),
        ("die Datei nennt keinen Dienst; {passed} {passed?Eintrag ist|Einträge sind} keiner", "schreiben Sie in jede Zeile einen Namen, eine Adresse oder eine Domain, oder geben Sie eine CSV-Datei mit einer Spalte `url`"),
        ("el archivo no nombra ningún servicio; {passed} {passed?entrada no lo es|entradas no lo son}", "escriba un nombre, una dirección o un dominio por línea, o dé un archivo CSV con una columna `url`"),
    ] },
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_name_the_same_slots_in_each_language() {
        let slots = |(message, hint): Said| {
            let inner = |text: &'static str| text.split('{').skip(1).filter_map(|rest| rest.split(['}', '?']).next());
            let mut slots: Vec<&str> = inner(message).chain(inner(hint)).collect();
            slots.sort_unstable();
            slots.dedup();
            slots
        };
        for row in TABLE {
            for lang in Lang::ALL {
                assert_eq!(slots(row.texts(lang)), slots(row.texts(Lang::En)), "{} {lang}", row.code);
                assert!(!row.texts(lang).0.is_empty());
            }
        }
    }

    #[test]
    fn every_kind_has_one_row() {
        let kinds = include_str!("kind.rs").lines().filter_map(|line| line.trim().strip_suffix(','));
        let kinds: Vec<&str> = kinds.collect();
        let rows: Vec<String> = TABLE.iter().map(|row| format!("{:?}", row.kind)).collect();
        assert_eq!(kinds, rows);
    }
}
