//! The vocabularies of hosters and offers.

use super::Texts;
use super::terms::spoken_terms;
use super::value::FactValue;

spoken_terms! {
    /// What kind of hoster it is.
    #[derive(Default)]
    #[non_exhaustive]
    Profile {
        /// A community that hosts several services.
        #[default]
        Community "community" ["community", "communauté", "Gemeinschaft", "comunidad"],
        /// One or few public services.
        Instance "instance" ["public instance", "instance publique", "öffentliche Instanz", "instancia pública"],
        /// A firm.
        Commercial "commercial" ["firm", "entreprise", "Firma", "empresa"],
        /// A public body.
        PublicBody "public-body" ["public body", "organisme public", "öffentliche Stelle", "organismo público"],
    }
}

spoken_terms! {
    /// Legal form; never a penalty.
    #[non_exhaustive]
    LegalForm {
        /// Association under any country's law.
        Association "association" ["association", "association", "Verein", "asociación"],
        /// Cooperative.
        Cooperative "cooperative" ["cooperative", "coopérative", "Genossenschaft", "cooperativa"],
        /// Collective without a legal body.
        Collective "collective" ["collective", "collectif", "Kollektiv", "colectivo"],
        /// Company.
        Company "company" ["company", "société", "Unternehmen", "sociedad"],
        /// One person.
        Individual "individual" ["one person", "une personne", "eine Person", "una persona"],
        /// Public body.
        Public "public" ["public body", "organisme public", "öffentliche Stelle", "organismo público"],
        /// Any other.
        Other "other" ["other", "autre", "andere", "otra"],
    }
}

spoken_terms! {
    /// Whether something still runs.
    #[non_exhaustive]
    Status {
        /// It runs.
        Active "active" ["runs", "en service", "in Betrieb", "en servicio"],
        /// Its end is announced.
        Closing "closing" ["closing", "ferme bientôt", "schließt bald", "cierra pronto"],
        /// It has ended.
        Closed "closed" ["closed", "fermé", "geschlossen", "cerrado"],
    }
}

spoken_terms! {
    /// Who may use a service.
    #[non_exhaustive]
    Audience {
        /// Anyone.
        Everyone "everyone" ["everyone", "tout le monde", "alle", "todo el mundo"],
        /// Members of the organisation.
        Members "members" ["members", "adhérents", "Mitglieder", "miembros"],
        /// Customers.
        Clients "clients" ["customers", "clients", "Kundschaft", "clientes"],
        /// A closed group: a family, a school, a town.
        Restricted "restricted" ["a closed group", "un groupe fermé", "eine geschlossene Gruppe", "un grupo cerrado"],
    }
}

spoken_terms! {
    /// Whether new users are taken now.
    #[non_exhaustive]
    Accepting {
        /// Yes, at once.
        Open "open" ["open to new users", "ouvert aux nouveaux", "offen für Neue", "abierto a nuevos"],
        /// After asking.
        OnRequest "on-request" ["on request", "sur demande", "auf Anfrage", "a petición"],
        /// Not for now: full.
        Full "full" ["full", "complet", "voll", "completo"],
        /// No longer.
        Closed "closed" ["takes nobody new", "n’accueille plus", "nimmt niemanden auf", "no admite a nadie"],
    }
}

spoken_terms! {
    /// What it costs.
    #[non_exhaustive]
    Price {
        /// Free of charge.
        Free "free" ["free of charge", "gratuit", "kostenlos", "gratis"],
        /// Free of charge, gifts are welcome.
        Donation "donation" [
            "free, gifts welcome",
            "gratuit, dons bienvenus",
            "kostenlos, Spenden willkommen",
            "gratis, se aceptan donativos",
        ],
        /// With the membership fee.
        Membership "membership" ["with membership", "avec l’adhésion", "mit Mitgliedschaft", "con la cuota"],
        /// For a price.
        Paid "paid" ["paid", "payant", "bezahlt", "de pago"],
    }
}

spoken_terms! {
    /// What a source says of a membership.
    #[non_exhaustive]
    MembershipStatus {
        /// A member.
        Member "member" ["member", "membre", "Mitglied", "miembro"],
        /// Only in a third party's list of members.
        Listed "listed" ["listed as member", "listé comme membre", "als Mitglied gelistet", "listado como miembro"],
        /// Applied; the outcome was not read.
        Applied "applied" ["applied", "candidat", "beworben", "candidato"],
        /// Calls itself a member.
        SelfDescribed "self-described" [
            "calls itself a member",
            "se dit membre",
            "nennt sich Mitglied",
            "se dice miembro",
        ],
        /// Says that it follows the charter.
        FollowsCharter "follows-charter" [
            "follows its charter",
            "suit sa charte",
            "folgt der Charta",
            "sigue su carta",
        ],
        /// Took part in something, or was announced.
        TookPart "took-part" ["took part", "a participé", "nahm teil", "participó"],
        /// Left.
        Left "left" ["left", "parti", "ausgetreten", "salió"],
    }
}

spoken_terms! {
    /// Whether a criterion is met.
    #[non_exhaustive]
    State {
        /// It is not met.
        No "no" ["not met", "non respecté", "nicht erfüllt", "no cumplido"],
        /// It is met in part.
        Partly "partly" ["met in part", "en partie", "teils erfüllt", "en parte"],
        /// It is met.
        Yes "yes" ["met", "respecté", "erfüllt", "cumplido"],
    }
}

spoken_terms! {
    /// What a page of a hoster is. The word is also the id used in the feeds of criteria.
    #[non_exhaustive]
    LinkKind {
        /// Legal notice.
        Legal "legal" ["legal notice", "mentions légales", "Impressum", "aviso legal"],
        /// Terms of service.
        Terms "terms" ["terms", "conditions", "Nutzungsbedingungen", "condiciones"],
        /// Privacy notice.
        Privacy "privacy" ["privacy", "vie privée", "Datenschutz", "privacidad"],
        /// Accounts or activity report.
        Accounts "accounts" ["accounts", "comptes", "Finanzbericht", "cuentas"],
        /// Meetings in person.
        Meetings "meetings" ["meetings", "rencontres", "Treffen", "encuentros"],
        /// Technical documentation.
        TechnicalDoc "technical_doc" [
            "technical notes",
            "documentation technique",
            "technische Doku",
            "documentación técnica",
        ],
        /// Status of the services.
        StatusPage "status_page" ["service status", "état des services", "Dienststatus", "estado de los servicios"],
        /// Its charter.
        Charter "charter" ["charter", "charte", "Charta", "carta"],
        /// Its own code.
        Source "source" ["its own code", "son code", "eigener Code", "su código"],
        /// How to write.
        Contact "contact" ["contact", "contact", "Kontakt", "contacto"],
        /// Its services.
        Services "services" ["services", "services", "Dienste", "servicios"],
        /// Who it is.
        About "about" ["about", "à propos", "über", "acerca de"],
        /// Questions and answers.
        Faq "faq" ["questions", "questions", "Fragen", "preguntas"],
        /// Security policy.
        Security "security" ["security", "sécurité", "Sicherheit", "seguridad"],
        /// Backup policy.
        Backups "backups" ["backups", "sauvegardes", "Sicherungen", "copias de seguridad"],
        /// Suppliers and subcontractors.
        Suppliers "suppliers" ["suppliers", "fournisseurs", "Zulieferer", "proveedores"],
        /// How long logs are kept.
        Logs "logs" ["logs", "journaux", "Protokolle", "registros"],
        /// Requests received from authorities.
        AuthorityRequests "authority_requests" [
            "requests of authorities",
            "demandes d’autorités",
            "Anfragen von Behörden",
            "peticiones de autoridades",
        ],
        /// Usage statistics.
        Statistics "statistics" ["statistics", "statistiques", "Statistik", "estadísticas"],
        /// Prices.
        Prices "prices" ["prices", "prix", "Preise", "precios"],
        /// Packages on its servers.
        Packages "packages" ["packages", "paquets", "Pakete", "paquetes"],
        /// Guide for users.
        UserGuide "user_guide" ["user guide", "guide", "Anleitung", "guía"],
        /// Code of conduct.
        CodeOfConduct "code_of_conduct" [
            "code of conduct",
            "code de conduite",
            "Verhaltenskodex",
            "código de conducta",
        ],
        /// How to take one's data away.
        Export "export" ["taking data away", "export des données", "Datenexport", "exportación"],
        /// Energy and hardware.
        Sustainability "sustainability" ["energy", "énergie", "Energie", "energía"],
        /// Its application to a collective.
        Application "application" ["application", "candidature", "Bewerbung", "candidatura"],
        /// Its page at a collective.
        Profile "profile" ["profile", "fiche", "Profil", "ficha"],
    }
}

spoken_terms! {
    /// Which kind of asker somebody is: whom a hoster or an offer takes.
    #[non_exhaustive]
    Asker {
        /// A person for themselves, or a family.
        Person "person" ["persons", "personnes", "Privatpersonen", "personas"],
        /// An association or another group without profit.
        Association "association" ["associations", "associations", "Vereine", "asociaciones"],
        /// A school, a university.
        School "school" ["schools", "écoles", "Schulen", "escuelas"],
        /// A company, also of one person.
        Company "company" ["companies", "entreprises", "Unternehmen", "empresas"],
        /// A town, a public service.
        PublicBody "public-body" ["public bodies", "organismes publics", "öffentliche Stellen", "organismos públicos"],
    }
}

impl MembershipStatus {
    /// Whether it is another's word that the hoster is a member.
    #[must_use]
    pub fn is_confirmed(self) -> bool {
        matches!(self, Self::Member | Self::Listed)
    }
}

impl FactValue for Vec<Asker> {
    fn told(&self) -> String {
        self.iter().map(|asker| asker.code()).collect::<Vec<_>>().join(", ")
    }

    fn said(&self) -> Texts {
        let all: Vec<Texts> = self.iter().map(|asker| asker.label()).collect();
        let said = |of: fn(&Texts) -> &str| all.iter().map(of).collect::<Vec<_>>().join(", ");
        Texts::new(said(|t| &t.en), said(|t| &t.fr), said(|t| &t.de), said(|t| &t.es))
    }
}

spoken_terms! {
    /// What makes it safe to go to a hoster, since one can leave again.
    #[non_exhaustive]
    ExitPart {
        /// It gives data back and lets people leave whenever they want.
        Export "export" ["gives data back", "rend les données", "gibt Daten zurück", "devuelve los datos"],
        /// It tells at least three months before a service closes.
        Notice "notice" ["tells before it closes", "prévient avant de fermer", "kündigt Schließung an", "avisa antes de cerrar"],
        /// Data come back in open formats.
        Portability "portability" ["open formats", "formats ouverts", "offene Formate", "formatos abiertos"],
        /// The software lets people take out their data.
        Software "software" ["software exports", "le logiciel exporte", "Software exportiert", "el programa exporta"],
    }
}
