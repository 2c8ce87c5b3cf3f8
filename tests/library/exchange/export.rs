//! Hosters of the catalogue as files, and read again.

use super::*;
use degafam::model::{Hoster, Offer, Status};
use std::collections::BTreeSet;

/// What an offer's file can tell.
fn told(offer: &Offer) -> (Option<String>, Option<String>, Option<bool>) {
    (offer.software.clone(), offer.url.clone(), offer.account.filter(|needed| !needed))
}

fn again(hoster: &Hoster) -> Option<Imported> {
    let folder = "https://hoster.example/files/";
    let files = ChatonsInfos::export(embedded(), hoster, folder, today()).unwrap();
    let files: Vec<_> = files.into_iter().map(|(name, text)| (format!("{folder}{name}"), text.into_bytes())).collect();
    let found = read_set(borrowed(&files), &Limits::default());
    assert!(found.overlay.merge.len() <= 1);
    (!found.overlay.merge.is_empty()).then_some(found)
}

#[test]
fn every_hoster_of_the_catalogue_is_found_again_in_its_files() {
    let mut offers = 0;
    for hoster in embedded().hosters().map(Result::unwrap) {
        let found = again(&hoster).unwrap_or_else(|| panic!("{} is lost", hoster.id));
        let read = &found.overlay.merge[0];
        assert_eq!(read.name, hoster.name);
        assert_eq!(read.website.as_ref().map(|f| &f.value), hoster.website.as_ref().map(|f| &f.value));
        if let Some(founded) = &hoster.founded {
            assert_eq!(read.founded.as_ref().map(|f| f.value), Some(founded.value), "{}", hoster.id);
        }
        let open = hoster.offers.iter().filter(|o| o.software.is_some() && o.status != Some(Status::Closed));
        // Software that is not free is in no answer, and so in no import.
        let free = |o: &&Offer| {
            embedded()
                .software(o.software.as_deref().unwrap())
                .unwrap()
                .is_some_and(|s| s.free != degafam::model::Freedom::No && !s.needs.is_empty())
        };
        let (had, has): (BTreeSet<_>, BTreeSet<_>) =
            (open.filter(free).map(told).collect(), read.offers.iter().map(told).collect());
        let lost: Vec<_> = had.difference(&has).collect();
        assert!(lost.is_empty(), "{}: {lost:?} of {has:?}", hoster.id);
        offers += has.len();
        let (_, matches) =
            if offers % 7 == 0 { embedded().with_matches(found.overlay.clone()).unwrap() } else { continue };
        // Exported under its own website or name, it is known again.
        assert!(matches[0].by.is_some() || !matches[0].could_be.is_empty(), "{}", hoster.id);
    }
    assert!(offers > 500, "{offers}");
}

#[test]
fn an_exported_form_has_no_error() {
    let hoster = embedded().hoster("framasoft").unwrap().unwrap();
    let found = again(&hoster).unwrap();
    let errors: Vec<_> =
        found.report.remarks.iter().filter(|r| r.severity == degafam::curate::Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:?}");
}

#[test]
fn an_empty_key_says_what_it_may_hold() {
    let hoster = Hoster::new("a", "A");
    let files = ChatonsInfos::export(embedded(), &hoster, "https://a.example/files", today()).unwrap();
    let text = &files["organization.properties"];
    for lines in [
        "# one of ASSOCIATION, INFORMAL, COOPERATIVE, MICROCOMPANY, COMPANY, INDIVIDUAL, OTHER\norganization.type =\n",
        "# address of a page: https://…\norganization.website =\n",
        "organization.name = A\norganization.description =\n",
    ] {
        assert!(text.contains(lines), "{lines} in {text}");
    }
}
