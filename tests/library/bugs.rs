//! Every bug fixed leaves a test named after it.

use degafam::{Filters, Finder, Lang, NameKind, Query, curate::identify};

/// "RSS" and "pad" meant nothing and "visio" meant Jitsi Meet alone, because some hosters name their offers so.
#[test]
fn a_common_word_is_not_captured_by_the_hosters_who_name_their_offer_so() {
    let catalogue = Finder::embedded().unwrap().catalogue();
    for (word, need) in [
        ("RSS", "feed-reader"),
        ("pad", "collaborative-writing"),
        ("visio", "video-conference"),
        ("cloud", "file-storage"),
    ] {
        let found = identify(catalogue, word).unwrap();
        let matched = found.matched.unwrap_or_else(|| panic!("{word}: nothing, but {:?}", found.candidates));
        assert_eq!((matched.kind, matched.id.as_str()), (NameKind::Need, need), "{word}");
    }
}

/// Software that only shares the need was listed by its place in the file, so that FreshRSS came after BewCLOUD.
#[test]
fn computed_alternatives_are_not_listed_by_their_place_in_the_file() {
    let finder = Finder::embedded().unwrap();
    let records = finder.catalogue().records().unwrap();
    let offers =
        |id: &str| records.hosters.iter().flat_map(|h| &h.offers).filter(|o| o.software.as_deref() == Some(id)).count();
    for service in ["Google News", "Meetup", "Discord", "Trello"] {
        let answer = finder.alternatives(service, Lang::En).unwrap();
        let says = |a: &degafam::RankedSoftware, code: &str| a.why.iter().any(|r| r.code == code);
        let computed = answer.alternatives.iter().filter(|a| says(a, "computed") && !says(a, "archived"));
        let hosted: Vec<usize> = computed.map(|a| offers(&a.software.id)).collect();
        assert!(!hosted.is_empty() && hosted.is_sorted_by(|a, b| a >= b), "{service}: {hosted:?}");
    }
}

/// `--software nope` was read as NodeBB, because nothing looks more like it.
#[test]
fn the_software_filter_does_not_guess() {
    let finder = Finder::embedded().unwrap();
    let only = |name: &str| {
        let mut filters = Filters::default();
        filters.software = Some(name.into());
        filters
    };
    for unknown in ["nope", "zzzzqqq", "qqqqqqq"] {
        assert_eq!(finder.hosters(&only(unknown)).unwrap_err().code(), "unknown_software", "{unknown}");
        let query = Query::new("Google Docs").filters(only(unknown));
        assert_eq!(finder.recommend(&query).unwrap_err().code(), "unrelated_software", "{unknown}");
    }
    // A plain typing mistake is still understood.
    assert_eq!(finder.hosters(&only("etherapd")).unwrap(), finder.hosters(&only("etherpad")).unwrap());
}

/// The note that no place was told had no words when nothing was recognised either.
#[test]
fn notes_have_words_also_when_nothing_is_recognised() {
    let answer = Finder::embedded().unwrap().recommend(&Query::new("zzzqqq xyzzy")).unwrap();
    assert!(answer.matched.is_none() && !answer.notes.is_empty());
    assert!(answer.notes.iter().all(|note| !note.text.is_empty()), "{:?}", answer.notes);
}
