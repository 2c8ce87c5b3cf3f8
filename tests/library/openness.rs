//! Laws of openness, over random evidence laid on real hosters.

use degafam::{
    Catalogue, Finder, Lang, Overlay,
    model::{Date, Grade, Hoster, Membership, MembershipStatus, Source, State, Statement, Subject},
    openness::{Judgement, OpennessAnswer, OpennessQuery},
    places::Gazetteer,
};
use proptest::{prelude::*, sample::select};

fn ids(subject: Subject) -> Vec<String> {
    let criteria = Catalogue::embedded().unwrap().criteria().iter();
    criteria.filter(|c| c.subject == subject).map(|c| c.id.clone()).collect()
}

fn hosters() -> Vec<String> {
    Catalogue::embedded().unwrap().hosters().map(|h| h.unwrap().id).collect()
}

fn with(hosters: Vec<Hoster>) -> Finder {
    let overlay = Overlay { hosters, ..Overlay::default() };
    Finder::new(Catalogue::embedded().unwrap().with(overlay).unwrap(), Gazetteer::embedded().unwrap())
}

fn openness(finder: &Finder, id: &str) -> OpennessAnswer {
    finder.openness(&OpennessQuery::new(id)).unwrap()
}

fn stating(mut hoster: Hoster, criterion: &str, met: State, grade: Grade, date: Date) -> Hoster {
    let key = format!("law-{}", hoster.sources.len());
    let seen: Date = "2026-11".parse().unwrap();
    hoster.sources.insert(key.clone(), Source::new("https://example.org/", seen, grade).dated(date));
    hoster.statements.push(Statement::new(criterion, met, key));
    hoster
}

fn a_date() -> impl Strategy<Value = Date> {
    (2012u16..=2026, 1u8..=11).prop_map(|(year, month)| Date::new(year, month, 0).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_met_criterion_never_lowers_the_score(
        id in select(hosters()), criterion in select(ids(Subject::Hoster)), grade in select(Grade::ALL), date in a_date(),
    ) {
        let base = Finder::embedded().unwrap();
        let before = openness(base, &id);
        // A statement stands in place of what other facts show, even where that is better evidenced.
        let shown = |value: &Judgement| matches!(value, Judgement::NotMet | Judgement::Partly | Judgement::Met);
        prop_assume!(before.openness.criteria.iter().all(|c| c.id != criterion || !shown(&c.value)));
        let after = openness(&with(vec![stating(base.hoster(&id, degafam::Lang::En).unwrap().hoster, &criterion, State::Yes, grade, date)]), &id);
        prop_assert!(after.openness.score >= before.openness.score - 1e-12, "{} < {}", after.openness.score, before.openness.score);
        prop_assert!(after.openness.coverage >= before.openness.coverage - 1e-12);
    }

    #[test]
    fn better_or_fresher_evidence_never_lowers_it(
        id in select(hosters()), criterion in select(ids(Subject::Hoster)), state in select(vec![State::No, State::Partly, State::Yes]),
        grades in (0usize..6, 0usize..6), dates in (a_date(), a_date()),
    ) {
        let record = Finder::embedded().unwrap().hoster(&id, degafam::Lang::En).unwrap().hoster;
        let better = Grade::ALL[grades.0.min(grades.1)];
        let worse = Grade::ALL[grades.0.max(grades.1)];
        let newer = if dates.0.months() > dates.1.months() { dates.0 } else { dates.1 };
        let older = if dates.0.months() > dates.1.months() { dates.1 } else { dates.0 };
        let weak = openness(&with(vec![stating(record.clone(), &criterion, state, worse, older)]), &id);
        let strong = openness(&with(vec![stating(record, &criterion, state, better, newer)]), &id);
        prop_assert!(strong.openness.score >= weak.openness.score - 1e-12);
    }

    #[test]
    fn a_breach_never_helps_and_stays_within_bounds(
        id in select(hosters()), criterion in select(ids(Subject::Hoster)), grade in select(Grade::ALL), date in a_date(),
    ) {
        let base = Finder::embedded().unwrap();
        let before = openness(base, &id);
        let after = openness(&with(vec![stating(base.hoster(&id, degafam::Lang::En).unwrap().hoster, &criterion, State::No, grade, date)]), &id);
        prop_assert!(after.openness.score <= before.openness.score + 1e-12);
        let l = after.openness.letters;
        for value in [l.A, l.T, l.O, l.N, l.S, after.openness.score, after.openness.coverage] {
            prop_assert!((0.0..=1.0).contains(&value));
        }
    }
}

/// What is shown of a breach must not make room for more of what a charter promises elsewhere.
#[test]
fn a_breach_of_one_promise_lifts_no_other() {
    let base = Finder::embedded().unwrap();
    let (mut tried, old) = (0, "2012".parse().unwrap());
    for id in hosters() {
        let before = openness(base, &id).openness;
        let presumed = before.criteria.iter().filter(|c| c.value == Judgement::Presumed);
        for criterion in presumed.take(2).map(|c| c.id.clone()) {
            let record = base.hoster(&id, degafam::Lang::En).unwrap().hoster;
            let after = openness(&with(vec![stating(record, &criterion, State::No, Grade::Probed, old)]), &id);
            assert!(after.openness.score <= before.score + 1e-12, "{id}, {criterion}");
            tried += 1;
        }
        if tried > 40 {
            return;
        }
    }
    panic!("{tried} promises are too few to tell");
}

proptest! {
    // Each case weighs the whole directory again.
    #![proptest_config(ProptestConfig::with_cases(3))]

    #[test]
    fn a_promise_never_beats_what_the_best_has_shown(id in select(hosters())) {
        let base = Finder::embedded().unwrap();
        let mut record = base.hoster(&id, degafam::Lang::En).unwrap().hoster;
        let seen: Date = "2026-11".parse().unwrap();
        record.sources.insert("law".into(), Source::new("https://example.org/", seen, Grade::Probed).dated(seen));
        record.networks.push(Membership::new("chatons", MembershipStatus::Member, "law"));
        // Nothing is shown about it any more: all it has is the promise.
        record.links.clear();
        record.statements.clear();
        record.offers.clear();
        (record.contact, record.founded, record.audience, record.server_countries) = (None, None, None, None);
        (record.own_hardware, record.green_hosting, record.languages) = (None, None, None);
        let finder = with(vec![record]);
        let promised = openness(&finder, &id);
        let best = |letter: fn(&OpennessAnswer) -> f64| {
            hosters().iter().filter(|h| **h != id).map(|h| letter(&openness(&finder, h))).fold(0.0, f64::max)
        };
        for letter in [(|a| a.openness.letters.T) as fn(&OpennessAnswer) -> f64, |a| a.openness.letters.N] {
            prop_assert!(letter(&promised) <= best(letter) + 1e-12);
        }
    }
}

#[test]
fn what_is_told_one_by_one_is_what_ranks() {
    let finder = Finder::embedded().unwrap();
    for (what, software) in [("etherpad", "etherpad"), ("nextcloud", "nextcloud"), ("jitsi", "jitsi-meet")] {
        let answer = finder.recommend(&degafam::Query::new(what).limit(10_000)).unwrap();
        let mut compared = 0;
        for h in answer.hosters.iter().filter(|h| h.offer.software.as_deref() == Some(software)) {
            let record = finder.hoster(&h.hoster.id, degafam::Lang::En).unwrap().hoster;
            if record.offers.iter().filter(|o| o.software.as_deref() == Some(software)).count() > 1 {
                continue;
            }
            let told = finder.openness(&OpennessQuery::new(&*h.hoster.id).software(software)).unwrap();
            assert!(
                (told.openness.score - h.openness.score).abs() < 1e-9,
                "{}: {} {}",
                h.hoster.id,
                told.openness.score,
                h.openness.score
            );
            assert!((told.openness.coverage - h.openness.coverage).abs() < 1e-9);
            compared += 1;
        }
        assert!(compared > 3, "{what}: {compared}");
    }
}

#[test]
fn coverage_is_the_share_of_criteria_read() {
    let finder = Finder::embedded().unwrap();
    let answer = openness(finder, "framasoft");
    let criteria = finder.criteria(Lang::En);
    let mut shares = Vec::new();
    for &letter in degafam::model::Letter::ALL {
        let of = answer
            .openness
            .criteria
            .iter()
            .zip(&criteria)
            .filter(|(j, _)| j.letter == letter && j.value != Judgement::NotApplicable);
        let (mut known, mut all) = (0.0, 0.0);
        for (judged, criterion) in of {
            all += criterion.weight;
            if matches!(judged.value, Judgement::Met | Judgement::Partly | Judgement::NotMet) {
                known += criterion.weight;
            }
        }
        shares.push(known / all);
    }
    assert!((answer.openness.coverage - shares.iter().sum::<f64>() / 5.0).abs() < 1e-9);
}

#[test]
fn a_membership_that_ended_promises_nothing() {
    let mut record = Finder::embedded().unwrap().hoster("framasoft", degafam::Lang::En).unwrap().hoster;
    let member = openness(Finder::embedded().unwrap(), "framasoft").openness.score;
    record.networks.iter_mut().for_each(|m| m.until = Some("2024-01".parse().unwrap()));
    let finder = with(vec![record]);
    let left = openness(&finder, "framasoft");
    assert!(left.openness.score < member);
    assert!(left.openness.criteria.iter().all(|c| c.value != Judgement::Presumed));
    let then = finder.openness(&OpennessQuery::new("framasoft").as_of("2023-06".parse().unwrap())).unwrap();
    assert!(then.openness.criteria.iter().any(|c| c.value == Judgement::Presumed), "as of then it was a member");
}

#[test]
fn every_criterion_has_its_reason_and_page_only_ones_are_capped() {
    let criteria = Catalogue::embedded().unwrap().criteria();
    assert!(criteria.len() >= 50);
    for c in criteria {
        assert!(!c.weight_reason.is_empty() && (!c.page_only || c.weight <= 0.5), "{}", c.id);
        assert!(!c.id.starts_with("P3") && !c.id.starts_with("S5"), "legal form and funding are never judged");
    }
}
