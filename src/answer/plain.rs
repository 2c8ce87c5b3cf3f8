//! Answers as sentences: for screen readers, logs, and whoever prints one.

use super::{Exit, Judgement, OfferBrief, QueryEcho, RankedHoster, Recognition, Recommendation, SoftwareGroup};
use crate::catalogue::NameKind;
use crate::explain::{Reason, word};
use crate::identify::MatchedBy;
use crate::model::{Accepting, Audience, ExitPart};
use crate::rank::SIGNALS;
use crate::text::Lang;
use std::fmt;

impl NameKind {
    /// What it is called, in a language.
    #[must_use]
    pub fn label(self, lang: Lang) -> &'static str {
        let key = match self {
            Self::Service => "service",
            Self::Software => "software",
            Self::Need => "need",
            Self::Hoster => "kind_hoster",
        };
        word(key, lang)
    }
}

impl MatchedBy {
    /// How it was recognised, in a language.
    #[must_use]
    pub fn label(self, lang: Lang) -> &'static str {
        let key = match self {
            Self::Name => "by_name",
            Self::Alias => "by_alias",
            Self::Formerly => "by_former_name",
            Self::OfferName => "by_offer_name",
            Self::Synonym => "by_synonym",
            Self::Url => "by_url",
            Self::Words => "by_words",
            Self::Typo => "by_typo",
            Self::Resemblance => "by_resemblance",
        };
        word(key, lang)
    }
}

impl SoftwareGroup {
    /// What it takes, in a language.
    #[must_use]
    pub fn label(self, lang: Lang) -> &'static str {
        let key = match self {
            Self::Ready => "group_ready",
            Self::SelfHost => "group_self_host",
            Self::OnDevice => "group_on_device",
        };
        word(key, lang)
    }
}

impl OfferBrief {
    /// What is offered, in a few words: the hoster's name for it, and the software.
    #[must_use]
    pub fn title(&self) -> String {
        let name = self.software_name.as_deref().or(self.protocol.as_deref()).unwrap_or(&self.need);
        match &self.service_name {
            Some(own) if own != name => format!("{own} ({name})"),
            _ => name.to_owned(),
        }
    }

    /// Whether an account is needed, in a word of a language.
    #[must_use]
    pub fn account_label(&self, lang: Lang) -> &'static str {
        let key = match (self.account, self.audience, self.accepting) {
            (Some(false), _, _) => "none",
            (_, Some(Audience::Members), _) => "members",
            (_, Some(Audience::Clients), _) => "clients",
            (_, _, Some(Accepting::OnRequest)) => "asked",
            (Some(true), _, _) => "needed",
            (None, _, _) => "unknown",
        };
        word(key, lang)
    }

    /// What it costs, in a word of a language.
    #[must_use]
    pub fn price_label(&self, lang: Lang) -> &'static str {
        word(self.price.map_or("unknown", |price| price.code()), lang)
    }
}

impl RankedHoster {
    /// Where to go: the service's own address, else where one signs up, else the hoster's home page.
    #[must_use]
    pub fn address(&self) -> Option<&str> {
        let offer = &self.offer;
        offer.url.as_deref().or(offer.register_url.as_deref()).or(self.hoster.website.as_deref())
    }
}

impl Recognition {
    /// What was recognised, how, and how sure that is, in a line; the name as it is given, to be set off from the rest.
    #[must_use]
    pub fn heading(&self, name: &str, lang: Lang) -> String {
        let (kind, colon, how) = (self.kind.label(lang), lang.colon(), self.how.label(lang));
        format!("{name} ({kind}){colon} {how}, {} {}", word("sure", lang), lang.percent(self.confidence))
    }
}

impl QueryEcho {
    /// From where, and what counted how much, in a line.
    #[must_use]
    pub fn setting(&self) -> String {
        let lang = self.lang;
        let place = self.place.as_ref().map_or_else(String::new, |place| {
            let country = place.country.as_ref().map_or_else(String::new, |code| format!(" ({code})"));
            let read = place.understood_as.as_ref();
            let read = read.map_or_else(String::new, |read| format!(" ({} {read})", word("understood_as", lang)));
            format!("{} {}{country}{read}; ", word("near", lang), place.name)
        });
        let parts = SIGNALS.into_iter().zip(self.weights.all());
        let counted = parts.filter(|(_, weight)| *weight > 0.0);
        let shown: Vec<String> =
            counted.map(|(name, weight)| format!("{} {}", word(name, lang), lang.percent(weight))).collect();
        format!("{place}{}{} {}", word("weights", lang), lang.colon(), shown.join(", "))
    }
}

impl Judgement {
    /// What it is called, in a language.
    #[must_use]
    pub fn label(self, lang: Lang) -> &'static str {
        let key = match self {
            Self::Met => "met",
            Self::Partly => "partly",
            Self::NotMet => "not_met",
            Self::Presumed => "presumed",
            Self::Unknown => "not_known",
            Self::NotApplicable => "not_applicable",
        };
        word(key, lang)
    }
}

impl Exit {
    fn parts(&self) -> [(ExitPart, Judgement); 4] {
        [
            (ExitPart::Export, self.export),
            (ExitPart::Notice, self.notice),
            (ExitPart::Portability, self.portability),
            (ExitPart::Software, self.software),
        ]
    }

    /// Whether anything is known of it.
    #[must_use]
    pub fn is_known(&self) -> bool {
        self.parts().iter().any(|(_, judged)| *judged != Judgement::Unknown)
    }

    /// How safely one leaves again, in a line, as far as something is known.
    #[must_use]
    pub fn told(&self, lang: Lang) -> String {
        let parts = self.parts();
        let known = parts.iter().filter(|(_, judged)| *judged != Judgement::Unknown);
        let told = known.map(|(part, judged)| format!("{} ({})", part.label().of(lang), judged.label(lang)));
        let told: Vec<String> = told.collect();
        let told = if told.is_empty() {
            word("not_known", lang).to_owned()
        } else {
            told.join(&format!("{} ", lang.semicolon()))
        };
        format!("{}{} {told}", word("exit_title", lang), lang.colon())
    }
}

/// Reasons in one line.
fn said(reasons: &[Reason], lang: Lang) -> String {
    let texts: Vec<&str> = reasons.iter().map(|r| r.text.as_str()).filter(|text| !text.is_empty()).collect();
    texts.join(&format!("{} ", lang.semicolon()))
}

impl fmt::Display for Recommendation {
    /// Sentences in the language of the answer, one a line: what was recognised, the software, the hosters.
    ///
    /// ```
    /// use degafam::{Finder, Query};
    /// let answer = Finder::embedded()?.recommend(&Query::new("doodle").near("Nantes").limit(1))?;
    /// assert!(answer.to_string().starts_with("Doodle (service): recognised by its name"));
    /// # Ok::<(), degafam::Error>(())
    /// ```
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lang = self.query.lang;
        let Some(matched) = &self.matched else {
            f.write_str(word("not_recognised", lang))?;
            if !self.suggestions.is_empty() {
                write!(f, "\n{}", word("did_you_mean", lang))?;
            }
            return self.suggestions.iter().try_for_each(|m| write!(f, "\n  {} ({})", m.name, m.kind.label(lang)));
        };
        write!(f, "{}\n{}", matched.heading(&matched.name, lang), self.query.setting())?;
        self.notes.iter().try_for_each(|note| write!(f, "\n{}.", note.text))?;
        let colon = lang.colon();
        for a in &self.alternatives {
            let (name, licences) = (&a.software.name, a.software.licences.join(", "));
            write!(f, "\n{}{colon} {name}. {licences}. ", word("software", lang))?;
            write!(
                f,
                "{} {}. {}. {}.",
                word("fit", lang),
                lang.percent(a.fit),
                a.group.label(lang),
                said(&a.why, lang)
            )?;
        }
        self.hosters.iter().try_for_each(|h| hoster(f, h, lang))
    }
}

fn hoster(f: &mut fmt::Formatter<'_>, h: &RankedHoster, lang: Lang) -> fmt::Result {
    let l = &h.openness.letters;
    let values = [("letter_a", l.A), ("letter_t", l.T), ("letter_o", l.O), ("letter_n", l.N), ("letter_s", l.S)];
    let letters = values.map(|(key, value)| format!("{} {}", word(key, lang), lang.percent(value))).join(", ");
    let (colon, name, offered) = (lang.colon(), &h.hoster.name, h.offer.title());
    write!(f, "\n{} {}{colon} {name}, {offered}. ", word("hoster", lang), h.rank)?;
    write!(f, "{} {}. {}. ", word("score", lang), lang.number(h.score, 2), said(&h.reasons, lang))?;
    write!(f, "{} {}. {letters}. ", word("openness", lang), lang.percent(h.openness.score))?;
    if h.exit.is_known() {
        write!(f, "{}. ", h.exit.told(lang))?;
    }
    write!(f, "{} {}. ", word("account", lang), h.offer.account_label(lang))?;
    write!(f, "{} {}. ", word("price", lang), h.offer.price_label(lang))?;
    f.write_str(h.address().unwrap_or_default())
}

impl<'a> IntoIterator for &'a Recommendation {
    type Item = &'a RankedHoster;
    type IntoIter = std::slice::Iter<'a, RankedHoster>;

    /// The hosters, best first.
    fn into_iter(self) -> Self::IntoIter {
        self.hosters.iter()
    }
}

impl IntoIterator for Recommendation {
    type Item = RankedHoster;
    type IntoIter = std::vec::IntoIter<RankedHoster>;

    /// The hosters, best first.
    fn into_iter(self) -> Self::IntoIter {
        self.hosters.into_iter()
    }
}
