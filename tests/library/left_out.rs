//! Who cannot take anybody is left out with a reason, whether the embedded data hold such a hoster today or not.

use degafam::{Catalogue, Filters, Finder, Overlay, Query, places::CoordinatesOnly};

/// Id, lines of the hoster, lines of its offer, the reason that leaves it out (none: it stays).
const HOSTERS: [(&str, &str, &str, Option<&str>); 13] = [
    ("x-open", "", r#""accepting": "open","#, None),
    ("x-asks", "", r#""accepting": "on-request","#, None),
    ("x-unknown", "", "", None),
    ("x-full", "", r#""accepting": "full","#, Some("full")),
    ("x-takes-no-more", "", r#""accepting": "closed","#, Some("closed")),
    ("x-ending-offer", "", r#""status": "closing","#, Some("closing")),
    ("x-ended-offer", "", r#""status": "closed","#, Some("closed")),
    ("x-ending", r#""status": {"value": "closing", "source": "page"},"#, "", Some("closing")),
    ("x-ended", r#""status": {"value": "closed", "source": "page"},"#, "", Some("closed")),
    ("x-family", "", r#""audience": "restricted","#, Some("restricted")),
    ("x-school", r#""audience": {"value": "restricted", "source": "page"},"#, "", Some("restricted")),
    // The offer knows better than the hoster.
    (
        "x-school-with-public-pad",
        r#""audience": {"value": "restricted", "source": "page"},"#,
        r#""audience": "everyone","#,
        None,
    ),
    ("x-members", "", r#""audience": "members","#, None),
];

fn finder() -> Finder {
    let hosters: Vec<String> = HOSTERS
        .iter()
        .map(|(id, hoster, offer, _)| {
            format!(
                r#"{{"id": "{id}", "name": "{id}", "profile": "community", {hoster}
                "site": [{{"latitude": 47.2, "longitude": -1.5, "country": "FR", "source": "page"}}],
                "offer": [{{"need": "date-poll", "software": "framadate", {offer} "source": "page"}}],
                "source": {{"page": {{"url": "https://example.org/", "seen": "2026-11", "grade": "read"}}}}}}"#
            )
        })
        .collect();
    let overlay: Overlay = serde_json::from_str(&format!(r#"{{"hoster": [{}]}}"#, hosters.join(","))).unwrap();
    Finder::new(Catalogue::embedded().unwrap().with(overlay).unwrap(), CoordinatesOnly)
}

#[test]
fn who_cannot_take_anybody_is_left_out_with_the_reason() {
    let answer = finder().recommend(&Query::new("Doodle").near("47.2,-1.5").limit(10_000)).unwrap();
    for (id, _, _, reason) in HOSTERS {
        let shown = answer.hosters.iter().any(|h| h.hoster.id == id);
        let out = answer.excluded.iter().find(|e| e.hoster.as_deref() == Some(id)).map(|e| &*e.reason.code);
        assert_eq!((shown, out), (reason.is_none(), reason), "{id}");
    }
}

#[test]
fn who_asks_for_the_restricted_is_shown_them_alone() {
    let mut filters = Filters::default();
    filters.audience = Some(degafam::model::Audience::Restricted);
    let query = Query::new("Doodle").near("47.2,-1.5").limit(10_000).filters(filters);
    let answer = finder().recommend(&query).unwrap();
    let shown: Vec<&str> =
        answer.hosters.iter().map(|h| h.hoster.id.as_str()).filter(|id| id.starts_with("x-")).collect();
    assert!(shown.len() == 2 && shown.contains(&"x-family") && shown.contains(&"x-school"), "{shown:?}");
}

#[test]
fn the_directory_leaves_the_closed_out_too() {
    let entries = finder().hosters(&Filters::default()).unwrap();
    for (id, hoster, _, _) in HOSTERS {
        let ended = hoster.contains("clos");
        assert_eq!(entries.iter().any(|e| e.hoster.id == id), !ended, "{id}");
    }
    let offers = |id: &str| entries.iter().find(|e| e.hoster.id == id).unwrap().offers.len();
    assert_eq!((offers("x-open"), offers("x-full"), offers("x-ended-offer")), (1, 0, 0));
}
