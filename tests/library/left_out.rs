//! Who cannot take anybody is left out with a reason, whether the embedded data hold such a hoster today or not.

use degafam::{Catalogue, Filters, Finder, Overlay, Query, places::CoordinatesOnly};

/// Id, lines of the hoster, lines of its offer, the reason that leaves it out (none: it stays).
const HOSTERS: [(&str, &str, &str, Option<&str>); 18] = [
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
    ("x-associations", r#""takes": {"value": ["association"], "source": "page"},"#, "", Some("takes_others")),
    (
        "x-alsace",
        r#""serves": {"value": {"scope": "only", "region": "Alsace", "latitude": 48.3, "longitude": 7.4, "radius_km": 100}, "source": "page"},"#,
        "",
        Some("serves_only"),
    ),
    (
        "x-first-alsace",
        r#""serves": {"value": {"scope": "first", "region": "Alsace", "latitude": 48.3, "longitude": 7.4, "radius_km": 100}, "source": "page"},"#,
        "",
        None,
    ),
    ("x-machines", r#""server_countries": {"value": ["FR"], "source": "page"},"#, "", None),
    ("x-around", r#""serves": {"value": {"scope": "only", "radius_km": 20}, "source": "page"},"#, "", None),
];

fn finder() -> Finder {
    Finder::new(catalogue(), CoordinatesOnly)
}

fn catalogue() -> Catalogue {
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
    Catalogue::embedded().unwrap().with(overlay).unwrap()
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
fn who_serves_others_first_sinks() {
    let answer = finder().recommend(&Query::new("Doodle").near("47.2,-1.5").limit(10_000)).unwrap();
    let hoster = |id: &str| answer.hosters.iter().find(|h| h.hoster.id == id).unwrap();
    let near = |id: &str| hoster(id).contributions.iter().find(|c| c.signal == "proximity").unwrap().value;
    assert_eq!(near("x-first-alsace"), near("x-open") / 2.0);
    assert!(hoster("x-first-alsace").reasons.iter().any(|r| r.code == "others_first"));
    // Without a place, nobody is outside.
    let anywhere = finder().recommend(&Query::new("Doodle").limit(10_000)).unwrap();
    assert!(anywhere.hosters.iter().any(|h| h.hoster.id == "x-alsace"));
}

#[test]
fn a_region_and_where_machines_stand_are_filters() {
    let shown = |filters: Filters| {
        let finder = Finder::new(catalogue(), degafam::places::Gazetteer::embedded().unwrap());
        let answer = finder.recommend(&Query::new("Doodle").limit(10_000).filters(filters)).unwrap();
        answer.hosters.iter().map(|h| h.hoster.id.clone()).collect::<Vec<_>>()
    };
    let all = shown(Filters::new());
    let region = shown(Filters::new().region("Pays de la Loire"));
    assert!(region.contains(&"x-open".into()) && region.len() < all.len());
    assert!(shown(Filters::new().region("Bayern")).iter().all(|id| !id.starts_with("x-")));
    let machines = shown(Filters::new().server_countries(["fr"]));
    // Of the others nobody knows where theirs stand.
    assert!(machines.iter().filter(|id| id.starts_with("x-")).eq(["x-machines"]), "{machines:?}");
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
