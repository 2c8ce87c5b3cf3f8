//! The vocabularies of hosters and offers.

use super::Texts;
use super::terms::spoken_terms;
use super::value::FactValue;

spoken_terms! {
    /// What kind of hoster it is.
    #[derive(Default)]
    #[non_exhaustive]
    Profile "profile" {
        /// A community that hosts several services.
        #[default]
        Community "community",
        /// One or few public services.
        Instance "instance",
        /// A firm.
        Commercial "commercial",
        /// A public body.
        PublicBody "public-body",
    }
}

spoken_terms! {
    /// Legal form; never a penalty.
    #[non_exhaustive]
    LegalForm "legal-form" {
        /// Association under any country's law.
        Association "association",
        /// Cooperative.
        Cooperative "cooperative",
        /// Collective without a legal body.
        Collective "collective",
        /// Company.
        Company "company",
        /// One person.
        Individual "individual",
        /// Public body.
        Public "public",
        /// Any other.
        Other "other",
    }
}

spoken_terms! {
    /// Whether something still runs.
    #[non_exhaustive]
    Status "status" {
        /// It runs.
        Active "active",
        /// Its end is announced.
        Closing "closing",
        /// It has ended.
        Closed "closed",
    }
}

spoken_terms! {
    /// Who may use a service.
    #[non_exhaustive]
    Audience "audience" {
        /// Anyone.
        Everyone "everyone",
        /// Members of the organisation.
        Members "members",
        /// Customers.
        Clients "clients",
        /// A closed group: a family, a school, a town.
        Restricted "restricted",
    }
}

spoken_terms! {
    /// Whether new users are taken now.
    #[non_exhaustive]
    Accepting "accepting" {
        /// Yes, at once.
        Open "open",
        /// After asking.
        OnRequest "on-request",
        /// Not for now: full.
        Full "full",
        /// No longer.
        Closed "closed",
    }
}

spoken_terms! {
    /// What it costs.
    #[non_exhaustive]
    Price "price" {
        /// Free of charge.
        Free "free",
        /// Free of charge, gifts are welcome.
        Donation "donation",
        /// With the membership fee.
        Membership "membership",
        /// For a price.
        Paid "paid",
    }
}

spoken_terms! {
    /// What a source says of a membership.
    #[non_exhaustive]
    MembershipStatus "membership-status" {
        /// A member.
        Member "member",
        /// Only in a third party's list of members.
        Listed "listed",
        /// Applied; the outcome was not read.
        Applied "applied",
        /// Calls itself a member.
        SelfDescribed "self-described",
        /// Says that it follows the charter.
        FollowsCharter "follows-charter",
        /// Took part in something, or was announced.
        TookPart "took-part",
        /// Left.
        Left "left",
    }
}

spoken_terms! {
    /// Whether a criterion is met.
    #[non_exhaustive]
    State "state" {
        /// It is not met.
        No "no",
        /// It is met in part.
        Partly "partly",
        /// It is met.
        Yes "yes",
    }
}

spoken_terms! {
    /// What a page of a hoster is. The word is also the id used in the feeds of criteria.
    #[non_exhaustive]
    LinkKind "link-kind" {
        /// Legal notice.
        Legal "legal",
        /// Terms of service.
        Terms "terms",
        /// Privacy notice.
        Privacy "privacy",
        /// Accounts or activity report.
        Accounts "accounts",
        /// Meetings in person.
        Meetings "meetings",
        /// Technical documentation.
        TechnicalDoc "technical_doc",
        /// Status of the services.
        StatusPage "status_page",
        /// Its charter.
        Charter "charter",
        /// Its own code.
        Source "source",
        /// How to write.
        Contact "contact",
        /// Its services.
        Services "services",
        /// Who it is.
        About "about",
        /// Questions and answers.
        Faq "faq",
        /// Security policy.
        Security "security",
        /// Backup policy.
        Backups "backups",
        /// Suppliers and subcontractors.
        Suppliers "suppliers",
        /// How long logs are kept.
        Logs "logs",
        /// Requests received from authorities.
        AuthorityRequests "authority_requests",
        /// Usage statistics.
        Statistics "statistics",
        /// Prices.
        Prices "prices",
        /// Packages on its servers.
        Packages "packages",
        /// Guide for users.
        UserGuide "user_guide",
        /// Code of conduct.
        CodeOfConduct "code_of_conduct",
        /// How to take one's data away.
        Export "export",
        /// Energy and hardware.
        Sustainability "sustainability",
        /// Its application to a collective.
        Application "application",
        /// Its page at a collective.
        Profile "profile",
    }
}

spoken_terms! {
    /// Which kind of asker somebody is: whom a hoster or an offer takes.
    #[non_exhaustive]
    Asker "asker" {
        /// A person for themselves, or a family.
        Person "person",
        /// An association or another group without profit.
        Association "association",
        /// A school, a university.
        School "school",
        /// A company, also of one person.
        Company "company",
        /// A town, a public service.
        PublicBody "public-body",
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
        Texts::each(|lang| all.iter().map(|label| label.of(lang)).collect::<Vec<_>>().join(", "))
    }
}

spoken_terms! {
    /// What makes it safe to go to a hoster, since one can leave again.
    #[non_exhaustive]
    ExitPart "exit-part" {
        /// It gives data back and lets people leave whenever they want.
        Export "export",
        /// It tells at least three months before a service closes.
        Notice "notice",
        /// Data come back in open formats.
        Portability "portability",
        /// The software lets people take out their data.
        Software "software",
    }
}
