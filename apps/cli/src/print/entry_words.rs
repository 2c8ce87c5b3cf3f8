//! Words of a hoster's entry: fields, values as the data files write them under their field, kinds of pages.

use degafam::Lang;

const WORDS: &[(&str, [&str; 4])] = &[
    ("place", ["Place", "Lieu", "Ort", "Lugar"]),
    ("form", ["Form", "Forme", "Form", "Forma"]),
    ("membership", ["Membership", "Collectifs", "Mitgliedschaft", "Colectivos"]),
    ("audience", ["Audience", "Public", "Publikum", "Público"]),
    ("links", ["Links", "Liens", "Verweise", "Enlaces"]),
    ("criteria", ["Criteria", "Critères", "Kriterien", "Criterios"]),
    ("offers", ["Offers", "Offres", "Angebote", "Ofertas"]),
    ("asides", ["Set aside", "Mis de côté", "Zurückgestellt", "Dejado de lado"]),
    ("contradictions", ["Contradictions", "Contradictions", "Widersprüche", "Contradicciones"]),
    ("sources", ["Sources", "Sources", "Quellen", "Fuentes"]),
    ("seat", ["seat", "siège", "Sitz", "sede"]),
    ("servers", ["servers in", "serveurs en", "Server in", "servidores en"]),
    ("website", ["website", "site", "Website", "sitio"]),
    ("kind", ["kind", "genre", "Art", "tipo"]),
    ("legal_form", ["legal form", "forme juridique", "Rechtsform", "forma jurídica"]),
    ("operator", ["run by", "opéré par", "betrieben von", "operado por"]),
    ("founded", ["since", "depuis", "seit", "desde"]),
    ("state", ["state", "état", "Zustand", "estado"]),
    ("own_hardware", ["own machines", "machines à lui", "eigene Maschinen", "máquinas propias"]),
    ("green_hosting", ["renewable energy", "énergie renouvelable", "erneuerbare Energie", "energía renovable"]),
    ("for_whom", ["for", "pour", "für", "para"]),
    ("languages", ["languages", "langues", "Sprachen", "idiomas"]),
    ("contact", ["contact", "contact", "Kontakt", "contacto"]),
    ("also", ["also called", "aussi nommé", "auch genannt", "también llamado"]),
    ("formerly", ["formerly", "autrefois", "früher", "antes"]),
    ("until", ["until", "jusqu’à", "bis", "hasta"]),
    ("from", ["since", "depuis", "seit", "desde"]),
    ("account", ["account", "compte", "Konto", "cuenta"]),
    ("sign_up", ["sign up", "inscription", "Anmeldung", "registro"]),
    ("unnamed", ["software not named", "logiciel non nommé", "Software nicht genannt", "programa no indicado"]),
    ("seen", ["seen", "vu", "gesehen", "visto"]),
    ("no_address", ["no address", "sans adresse", "ohne Adresse", "sin dirección"]),
    ("yes", ["yes", "oui", "ja", "sí"]),
    ("no", ["no", "non", "nein", "no"]),
    ("account.true", ["account needed", "compte requis", "Konto nötig", "cuenta necesaria"]),
    ("account.false", ["no account", "sans compte", "ohne Konto", "sin cuenta"]),
    ("kind.community", ["community", "communauté", "Gemeinschaft", "comunidad"]),
    ("kind.instance", ["public instance", "instance publique", "öffentliche Instanz", "instancia pública"]),
    ("kind.commercial", ["firm", "entreprise", "Firma", "empresa"]),
    ("kind.public-body", ["public body", "organisme public", "öffentliche Stelle", "organismo público"]),
    ("form.association", ["association", "association", "Verein", "asociación"]),
    ("form.cooperative", ["cooperative", "coopérative", "Genossenschaft", "cooperativa"]),
    ("form.collective", ["collective", "collectif", "Kollektiv", "colectivo"]),
    ("form.company", ["company", "société", "Unternehmen", "sociedad"]),
    ("form.individual", ["one person", "une personne", "eine Person", "una persona"]),
    ("form.public", ["public body", "organisme public", "öffentliche Stelle", "organismo público"]),
    ("form.other", ["other", "autre", "andere", "otra"]),
    ("status.active", ["runs", "en service", "in Betrieb", "en servicio"]),
    ("status.closing", ["closing", "ferme bientôt", "schließt bald", "cierra pronto"]),
    ("status.closed", ["closed", "fermé", "geschlossen", "cerrado"]),
    ("audience.everyone", ["everyone", "tout le monde", "alle", "todo el mundo"]),
    ("audience.members", ["members", "adhérents", "Mitglieder", "miembros"]),
    ("audience.clients", ["customers", "clients", "Kundschaft", "clientes"]),
    ("audience.restricted", ["a closed group", "un groupe fermé", "eine geschlossene Gruppe", "un grupo cerrado"]),
    ("accepting.open", ["open to new users", "ouvert aux nouveaux", "offen für Neue", "abierto a nuevos"]),
    ("accepting.on-request", ["on request", "sur demande", "auf Anfrage", "a petición"]),
    ("accepting.full", ["full", "complet", "voll", "completo"]),
    ("accepting.closed", ["takes nobody new", "n’accueille plus", "nimmt niemanden auf", "no admite a nadie"]),
    ("price.free", ["free of charge", "gratuit", "kostenlos", "gratis"]),
    (
        "price.donation",
        [
            "free, gifts welcome",
            "gratuit, dons bienvenus",
            "kostenlos, Spenden willkommen",
            "gratis, se aceptan donativos",
        ],
    ),
    ("price.membership", ["with membership", "avec l’adhésion", "mit Mitgliedschaft", "con la cuota"]),
    ("price.paid", ["paid", "payant", "bezahlt", "de pago"]),
    ("network.member", ["member", "membre", "Mitglied", "miembro"]),
    ("network.listed", ["listed as member", "listé comme membre", "als Mitglied gelistet", "listado como miembro"]),
    ("network.applied", ["applied", "candidat", "beworben", "candidato"]),
    ("network.self-described", ["calls itself a member", "se dit membre", "nennt sich Mitglied", "se dice miembro"]),
    ("network.follows-charter", ["follows its charter", "suit sa charte", "folgt der Charta", "sigue su carta"]),
    ("network.took-part", ["took part", "a participé", "nahm teil", "participó"]),
    ("network.left", ["left", "parti", "ausgetreten", "salió"]),
    ("met.yes", ["met", "respecté", "erfüllt", "cumplido"]),
    ("met.partly", ["met in part", "en partie", "teils erfüllt", "en parte"]),
    ("met.no", ["not met", "non respecté", "nicht erfüllt", "no cumplido"]),
    ("link.legal", ["legal notice", "mentions légales", "Impressum", "aviso legal"]),
    ("link.terms", ["terms", "conditions", "Nutzungsbedingungen", "condiciones"]),
    ("link.privacy", ["privacy", "vie privée", "Datenschutz", "privacidad"]),
    ("link.accounts", ["accounts", "comptes", "Finanzbericht", "cuentas"]),
    ("link.meetings", ["meetings", "rencontres", "Treffen", "encuentros"]),
    ("link.technical_doc", ["technical notes", "documentation technique", "technische Doku", "documentación técnica"]),
    ("link.status_page", ["service status", "état des services", "Dienststatus", "estado de los servicios"]),
    ("link.charter", ["charter", "charte", "Charta", "carta"]),
    ("link.source", ["its own code", "son code", "eigener Code", "su código"]),
    ("link.contact", ["contact", "contact", "Kontakt", "contacto"]),
    ("link.services", ["services", "services", "Dienste", "servicios"]),
    ("link.about", ["about", "à propos", "über", "acerca de"]),
    ("link.faq", ["questions", "questions", "Fragen", "preguntas"]),
    ("link.security", ["security", "sécurité", "Sicherheit", "seguridad"]),
    ("link.backups", ["backups", "sauvegardes", "Sicherungen", "copias de seguridad"]),
    ("link.suppliers", ["suppliers", "fournisseurs", "Zulieferer", "proveedores"]),
    ("link.logs", ["logs", "journaux", "Protokolle", "registros"]),
    (
        "link.authority_requests",
        ["requests of authorities", "demandes d’autorités", "Anfragen von Behörden", "peticiones de autoridades"],
    ),
    ("link.statistics", ["statistics", "statistiques", "Statistik", "estadísticas"]),
    ("link.prices", ["prices", "prix", "Preise", "precios"]),
    ("link.packages", ["packages", "paquets", "Pakete", "paquetes"]),
    ("link.user_guide", ["user guide", "guide", "Anleitung", "guía"]),
    ("link.code_of_conduct", ["code of conduct", "code de conduite", "Verhaltenskodex", "código de conducta"]),
    ("link.export", ["taking data away", "export des données", "Datenexport", "exportación"]),
    ("link.sustainability", ["energy", "énergie", "Energie", "energía"]),
    ("link.application", ["application", "candidature", "Bewerbung", "candidatura"]),
    ("link.profile", ["profile", "fiche", "Profil", "ficha"]),
];

/// The word of a key; the key itself for one that the table lacks, which a test forbids.
pub(super) fn entry_word(key: &str, lang: Lang) -> String {
    let row = WORDS.iter().find(|(known, _)| *known == key);
    row.and_then(|(_, texts)| texts.get(lang as usize)).copied().unwrap_or(key).to_owned()
}

#[cfg(test)]
mod tests {
    use super::WORDS;
    use degafam::model::LinkKind;

    #[test]
    fn every_kind_of_page_and_every_key_that_is_printed_has_its_word_once() {
        let known = |key: &str| WORDS.iter().filter(|(k, _)| *k == key).count();
        for kind in LinkKind::ALL {
            assert_eq!(known(&format!("link.{}", kind.id())), 1, "{}", kind.id());
        }
        let used = include_str!("entry.rs").split("w(\"").skip(1).filter_map(|rest| rest.split('"').next());
        used.for_each(|key| assert_eq!(known(key), 1, "{key}"));
        for (_, texts) in WORDS {
            assert!(texts.iter().all(|text| !text.is_empty()));
        }
    }
}
