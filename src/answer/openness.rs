//! Openness as an argument: criterion by criterion, and what would change it.

use super::finder::Finder;
use super::judged::Judgement;
use super::output::SourceBrief;
use super::query::Query;
use crate::error::{Error, ErrorKind};
use crate::judge::{Judged, LetterWeights, Letters, Openness, Verdict, gains, judge};
use crate::model::Date;
use crate::model::{Criterion, Grade, Hoster, Letter, Level, Subject};
use crate::text::Lang;
use serde::{Deserialize, Serialize};

/// A criterion as front-ends show it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct CriterionBrief {
    /// Id, for example `T14`.
    pub id: String,
    /// The letter it counts for.
    pub letter: Letter,
    /// How binding it is.
    pub level: Level,
    /// What it is about.
    pub subject: Subject,
    /// Weight within its letter.
    pub weight: f64,
    /// Why that weight.
    pub weight_reason: String,
    /// What is asked, in the language asked for.
    pub text: String,
    /// What could be published to have it counted.
    pub publish: String,
    /// How it is measured.
    pub measure: String,
    /// Fact keys that decide it.
    pub feeds: Vec<String>,
    /// Networks whose members promise it.
    pub charters: Vec<String>,
    /// Share of members known to meet it.
    pub known_conformity: Option<f64>,
    /// Where the criterion comes from.
    pub source: String,
}

/// A criterion, judged for one hoster.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct JudgedCriterion {
    /// Id of the criterion.
    pub id: String,
    /// The letter it counts for.
    pub letter: Letter,
    /// What is known.
    pub value: Judgement,
    /// How well it is evidenced; none for a promise and for what is unknown.
    pub grade: Option<Grade>,
    /// Where it was read.
    pub source: Option<String>,
    /// Date of that source.
    pub date: Option<Date>,
    /// What is asked, in the language asked for.
    pub text: String,
}

/// What a hoster could publish, and what that would gain.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct Gain {
    /// Id of the criterion.
    pub id: String,
    /// The letter it counts for.
    pub letter: Letter,
    /// What to publish, in the language asked for.
    pub publish: String,
    /// What the score would rise by.
    pub gain: f64,
}

/// How much is known of a letter, in criteria that concern the hoster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct LetterCount {
    /// The letter.
    pub letter: Letter,
    /// Criteria about which something was read: met, met in part or not met.
    pub shown: usize,
    /// Criteria that a charter promises and nothing shows.
    pub promised: usize,
    /// Criteria of which nothing is known.
    pub unknown: usize,
}

impl LetterCount {
    fn of(letter: Letter, criteria: &[JudgedCriterion]) -> Self {
        let values = criteria.iter().filter(|c| c.letter == letter).map(|c| c.value);
        let mut count = Self { letter, shown: 0, promised: 0, unknown: 0 };
        for value in values {
            match value {
                Judgement::Met | Judgement::Partly | Judgement::NotMet => count.shown += 1,
                Judgement::Presumed => count.promised += 1,
                Judgement::Unknown => count.unknown += 1,
                Judgement::NotApplicable => {}
            }
        }
        count
    }
}

/// Openness with every criterion.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OpennessDetail {
    /// Weighted mean of the letters, 0 to 1.
    pub score: f64,
    /// Share of the criteria about which something was read.
    pub coverage: f64,
    /// The five letters.
    pub letters: Letters,
    /// How much is known of each letter.
    pub counts: Vec<LetterCount>,
    /// Every criterion, in the order of the table.
    pub criteria: Vec<JudgedCriterion>,
}

/// The answer to "how open is this hoster, and why?".
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[non_exhaustive]
pub struct OpennessAnswer {
    /// Id of the hoster.
    pub hoster: String,
    /// Its name.
    pub name: String,
    /// Software of the offer that was judged; none: all offers.
    pub software: Option<String>,
    /// Weights of the letters A, T, O, N, S.
    pub letter_weights: [f64; 5],
    /// Date at which ages were told.
    pub as_of: Date,
    /// Score, letters, criteria.
    pub openness: OpennessDetail,
    /// What it could publish to gain most, most first.
    pub gains: Vec<Gain>,
}

/// Gains worth showing: more is a form to fill in.
const GAINS: usize = 5;

/// Whose openness is asked for, and how it is weighed.
///
/// ```
/// use degafam::{Finder, openness::OpennessQuery};
/// let query = OpennessQuery::new("framasoft").software("etherpad");
/// assert_eq!(Finder::embedded()?.openness(&query)?.software.as_deref(), Some("etherpad"));
/// # Ok::<(), degafam::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct OpennessQuery {
    /// Id or name of the hoster.
    pub hoster: String,
    /// Judge its offer of this software only, by id or name; none: all that it offers.
    pub software: Option<String>,
    /// Weights of the letters.
    pub letters: LetterWeights,
    /// Date at which ages are told; the catalogue's when absent.
    pub as_of: Option<Date>,
    /// Language of the texts.
    pub lang: Lang,
}

impl OpennessQuery {
    /// A question about all that a hoster offers, letters weighed alike, at the catalogue's own date.
    #[must_use]
    pub fn new(hoster: impl Into<String>) -> Self {
        let (letters, lang) = (LetterWeights::default(), Lang::default());
        Self { hoster: hoster.into(), software: None, letters, as_of: None, lang }
    }

    /// Judges its offer of this software only.
    #[must_use]
    pub fn software(mut self, software: impl Into<String>) -> Self {
        self.software = Some(software.into());
        self
    }

    /// Says what counts in openness.
    #[must_use]
    pub fn letters(mut self, letters: LetterWeights) -> Self {
        self.letters = letters;
        self
    }

    /// Sets the date at which ages are told.
    #[must_use]
    pub fn as_of(mut self, date: Date) -> Self {
        self.as_of = Some(date);
        self
    }

    /// Sets the language of the texts.
    #[must_use]
    pub fn lang(mut self, lang: Lang) -> Self {
        self.lang = lang;
        self
    }
}

impl Finder {
    /// The criteria of openness, in a language.
    ///
    /// ```
    /// let finder = degafam::Finder::embedded()?;
    /// assert!(finder.criteria(degafam::Lang::En).len() >= 50);
    /// # Ok::<(), degafam::Error>(())
    /// ```
    #[must_use]
    pub fn criteria(&self, lang: Lang) -> Vec<CriterionBrief> {
        let answer = |c: &Criterion| CriterionBrief {
            id: c.id.clone(),
            letter: c.letter,
            level: c.level,
            subject: c.subject,
            weight: c.weight,
            weight_reason: c.weight_reason.clone(),
            text: c.asks.of(lang).to_owned(),
            publish: c.publish.of(lang).to_owned(),
            measure: c.measure.clone(),
            feeds: c.feeds.clone(),
            charters: c.charters.clone(),
            known_conformity: c.known_conformity,
            source: c.source.clone(),
        };
        self.catalogue.criteria().iter().map(answer).collect()
    }

    /// How open a hoster is, criterion by criterion: for all that it offers, or for its offer of one software.
    ///
    /// # Errors
    /// [`Error`] when there is no such hoster, or it does not offer that software.
    ///
    /// ```
    /// use degafam::{Finder, Lang, openness::OpennessQuery};
    /// let finder = Finder::embedded()?;
    /// let answer = finder.openness(&OpennessQuery::new("Framasoft"))?;
    /// assert_eq!(answer.openness.criteria.len(), finder.criteria(Lang::En).len());
    /// # Ok::<(), degafam::Error>(())
    /// ```
    pub fn openness(&self, query: &OpennessQuery) -> Result<OpennessAnswer, Error> {
        let OpennessQuery { hoster, software, letters, as_of, lang } = query;
        let lang = *lang;
        Query::new("").letters(*letters).check()?;
        let index = self.hoster_named(hoster)?;
        let record = self.catalogue.hoster_at(index)?;
        let software = software.as_deref().map(|wanted| self.software_named(wanted)).transpose()?;
        let offer = match &software {
            None => None,
            Some(software) => Some(offer_of(&record, &software.id)?),
        };
        let as_of = as_of.unwrap_or(self.catalogue.date());
        let scale = self.scale(as_of.months());
        let judged = judge(&self.catalogue, index, &record, offer, as_of.months())?;
        let openness = scale.sum(&self.catalogue, letters, &judged);
        let criteria = self.catalogue.criteria();
        let told: Vec<_> = judged.iter().zip(criteria).map(|(j, c)| told(j, c, lang)).collect();
        let mut gains = self.gains_of(&judged, letters, as_of, Grade::Read, lang);
        gains.truncate(GAINS);
        Ok(OpennessAnswer {
            hoster: record.id,
            name: record.name,
            software: software.map(|s| s.id),
            letter_weights: letters.weights,
            as_of,
            openness: OpennessDetail {
                score: openness.score,
                coverage: openness.coverage,
                letters: openness.letters,
                counts: Letter::ALL.iter().map(|letter| LetterCount::of(*letter, &told)).collect(),
                criteria: told,
            },
            gains,
        })
    }

    /// What each criterion would gain a hoster if it showed it today by evidence of a grade, most first; those
    /// that would
    /// gain nothing are left out.
    ///
    /// # Errors
    /// [`Error`] when there is no such hoster.
    ///
    /// ```
    /// use degafam::{Finder, Lang, model::Grade};
    /// let gains = Finder::embedded()?.gains("Framasoft", Grade::Declared, Lang::En)?;
    /// assert!(gains.windows(2).all(|pair| pair[0].gain >= pair[1].gain));
    /// # Ok::<(), degafam::Error>(())
    /// ```
    pub fn gains(&self, hoster: &str, grade: Grade, lang: Lang) -> Result<Vec<Gain>, Error> {
        let index = self.hoster_named(hoster)?;
        let record = self.catalogue.hoster_at(index)?;
        let as_of = self.catalogue.date();
        let judged = judge(&self.catalogue, index, &record, None, as_of.months())?;
        Ok(self.gains_of(&judged, &LetterWeights::default(), as_of, grade, lang))
    }

    fn gains_of(&self, judged: &[Judged], letters: &LetterWeights, as_of: Date, grade: Grade, lang: Lang) -> Vec<Gain> {
        let gains = gains(&self.catalogue, &self.scale(as_of.months()), letters, judged, as_of, grade);
        let told = |(criterion, gain): (&Criterion, f64)| {
            let publish = criterion.publish.of(lang).to_owned();
            Gain { id: criterion.id.clone(), letter: criterion.letter, publish, gain }
        };
        gains.into_iter().map(told).collect()
    }

    /// Openness of a hoster for all that it offers, letters weighed alike, at the catalogue's own date.
    pub(super) fn openness_of(&self, index: u32, record: &Hoster) -> Result<Openness, Error> {
        let month = self.catalogue.date().months();
        let judged = judge(&self.catalogue, index, record, None, month)?;
        Ok(self.scale(month).sum(&self.catalogue, &LetterWeights::default(), &judged))
    }
}

fn offer_of<'a>(record: &'a Hoster, software: &str) -> Result<&'a crate::model::Offer, Error> {
    record.offers.iter().find(|o| o.software.as_deref() == Some(software)).ok_or_else(|| {
        let known: Vec<&str> = record.offers.iter().filter_map(|o| o.software.as_deref()).collect();
        Error::new(ErrorKind::SoftwareNotOffered).text("value", software).list("known", known)
    })
}

fn told(judged: &Judged, criterion: &Criterion, lang: Lang) -> JudgedCriterion {
    let value = Judgement::of(judged.verdict, judged.promise);
    let grade = match judged.verdict {
        Verdict::Shown(row) => Some(row.grade),
        Verdict::Unknown | Verdict::NotApplicable => None,
    };
    let source = judged.source.as_ref().map(SourceBrief::of);
    JudgedCriterion {
        id: criterion.id.clone(),
        letter: criterion.letter,
        value,
        grade,
        date: source.as_ref().and_then(|s| s.date),
        source: source.and_then(|s| s.url),
        text: criterion.asks.of(lang).to_owned(),
    }
}
