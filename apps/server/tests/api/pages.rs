//! Lists page by page and in parts, tables, and what stands at `/v1`.

use crate::*;
use serde_json::Value;

/// The addresses of the header `Link`, by their relation.
fn link(reply: &Reply, relation: &str) -> Option<String> {
    let links = reply.header("link")?.split(", ");
    let (address, _) =
        links.map(|link| link.split_once("; rel=").unwrap()).find(|(_, rel)| rel.trim_matches('"') == relation)?;
    Some(address.trim_start_matches('<').trim_end_matches('>').to_owned())
}

#[test]
fn pages_are_the_list_cut_and_lead_to_each_other() {
    let running = Running::new();
    let whole = get(running.address, "/v1/hosters?country=BE");
    let all = whole.json()["hosters"].as_array().unwrap().clone();
    assert!(all.len() > 6 && whole.header("link").is_none(), "all of it unless a limit is given");
    let (mut seen, mut next) = (Vec::new(), Some("/v1/hosters?limit=3&country=BE".to_owned()));
    while let Some(address) = next {
        let page = get(running.address, &address);
        let told = page.json();
        assert_eq!((page.status, told["total"].as_u64()), (200, Some(all.len() as u64)));
        assert_eq!(page.header("degafam-total"), Some(all.len().to_string().as_str()));
        assert_eq!(page.header("cache-control"), Some("public, max-age=3600"));
        assert_eq!(link(&page, "prev").is_some(), !seen.is_empty());
        seen.extend(told["hosters"].as_array().unwrap().clone());
        next = link(&page, "next");
    }
    assert!(seen == all, "nothing is lost, and nothing comes twice");
    let past = get(running.address, "/v1/hosters?country=BE&limit=3&offset=9999");
    assert_eq!((past.status, past.header("degafam-status")), (200, Some("0")));
    assert_eq!((past.json()["hosters"].as_array().map(Vec::len), link(&past, "next")), (Some(0), None));
    let map = get(running.address, "/v1/hosters.geojson?country=BE&limit=3&offset=3").json();
    assert_eq!((map["features"].as_array().map(Vec::len), map["total"].as_u64()), (Some(3), Some(all.len() as u64)));
    assert_eq!(map["features"][0]["id"], all[3]["hoster"]["id"]);
    for wrong in ["limit=0", "limit=10001", "limit=x", "offset=-1", "offset=99999"] {
        assert_eq!(get(running.address, &format!("/v1/hosters?{wrong}")).status, 400, "{wrong}");
    }
}

#[test]
fn parts_of_elements_are_left_out_and_the_others_stay_as_they_are() {
    let running = Running::new();
    let whole = get(running.address, "/v1/hosters?country=BE").json();
    let named = get(running.address, "/v1/hosters?country=BE&field=hoster");
    let open = get(running.address, "/v1/hosters?country=BE&fields=openness");
    assert_eq!((named.status, open.status), (200, 200));
    assert_ne!(named.header("etag"), open.header("etag"));
    let keys = |entry: &Value| entry.as_object().unwrap().keys().cloned().collect::<Vec<_>>();
    for (number, entry) in whole["hosters"].as_array().unwrap().iter().enumerate() {
        let (named, open) = (&named.json()["hosters"][number], &open.json()["hosters"][number]);
        assert_eq!((keys(named), &named["hoster"]), (vec!["hoster".to_owned()], &entry["hoster"]));
        assert_eq!((keys(open).len(), &open["openness"]), (2, &entry["openness"]));
    }
    let refused = get(running.address, "/v1/hosters?field=secrets");
    assert_eq!((refused.status, refused.json()["code"].as_str()), (400, Some("usage")));
    assert!(refused.json()["hint"].as_str().unwrap().contains("openness"));
    assert_eq!(get(running.address, "/v1/hosters.geojson?field=hoster").status, 400);
}

#[test]
fn tables_are_those_of_the_library() {
    let running = Running::new();
    for (path, first) in [
        ("/v1/hosters.csv?country=BE", "rank,hoster,name,"),
        ("/v1/recommend.csv?what=Google+Docs&near=Nantes&seed=1&limit=3", "rank,hoster,name,"),
        ("/v1/plan.csv?want=Google+Docs&want=Doodle&near=Nantes&seed=1", "plan,covered,of,"),
    ] {
        let reply = get(running.address, path);
        assert_eq!((reply.status, reply.header("degafam-status")), (200, Some("0")), "{path}");
        assert_eq!(reply.header("content-type"), Some("text/csv; charset=utf-8; header=present"), "{path}");
        assert!(reply.header("etag").is_some() && reply.text().starts_with(first), "{path}: {}", reply.text());
        assert!(reply.text().lines().count() > 2 && reply.text().ends_with("\r\n"), "{path}");
        let sheet = get(running.address, &format!("{path}&spreadsheet=true&lang=fr"));
        assert!(sheet.text().starts_with(&format!("\u{feff}{}", first.replace(',', ";"))), "{}", sheet.text());
    }
    let asked = br#"{"ask":"hosters","countries":["BE"],"format":"csv"}"#;
    let same = post(running.address, "/v1/ask", asked).json();
    assert_eq!(same["csv"].as_str(), Some(get(running.address, "/v1/hosters.csv?country=BE").text()));
    assert_eq!(get(running.address, "/v1/hosters?spreadsheet=true").status, 400);
    let refused = post(running.address, "/v1/ask", br#"{"ask":"hosters","spreadsheet":true}"#);
    assert_eq!((refused.status, refused.json()["error"]["code"].as_str()), (400, Some("contradictory_options")));
}

#[test]
fn a_map_says_what_an_offer_is_and_whose_data_it_shows() {
    let running = Running::new();
    let map = get(running.address, "/v1/recommend.geojson?what=Google+Docs&near=Nantes&seed=1").json();
    let data = get(running.address, "/v1/catalogue").json();
    assert_eq!((&map["attribution"], &map["date"]), (&data["attribution"], &data["date"]));
    let answer = get(running.address, "/v1/recommend?what=Google+Docs&near=Nantes&seed=1").json();
    for (feature, ranked) in map["features"].as_array().unwrap().iter().zip(answer["hosters"].as_array().unwrap()) {
        let told = &feature["properties"];
        assert_eq!(feature["id"], ranked["hoster"]["id"]);
        for part in ["software_name", "url", "register_url", "account", "audience", "price"] {
            assert_eq!(told[part], ranked["offer"][part], "{part}");
        }
        for part in ["city", "region", "country", "known_by", "precision_km"] {
            assert_eq!(told[part], ranked["hoster"][part], "{part}");
        }
        assert_eq!((&told["openness"], &told["distance_km"]), (&ranked["openness"], &ranked["distance_km"]));
        let sure =
            ranked["contributions"].as_array().unwrap().iter().find(|part| part["signal"] == "assurance").unwrap();
        assert_eq!(told["assurance"], sure["value"]);
    }
    let of = get(running.address, "/v1/hosters.geojson").json();
    let vague = of["features"].as_array().unwrap().iter().filter(|one| one["properties"]["known_by"] == "country");
    assert!(vague.into_iter().all(|one| one["geometry"].is_null()), "nobody lives in the middle of a country");
}

#[test]
fn a_hoster_is_found_by_name_too() {
    let running = Running::new();
    for path in ["/v1/hosters/framasoft", "/v1/hosters/Framasoft", "/v1/hosters/FRAMASOFT"] {
        assert_eq!(get(running.address, path).json()["hoster"]["id"], "framasoft", "{path}");
    }
    assert_eq!(get(running.address, "/v1/hosters/Framasoft/openness").status, 200);
}

#[test]
fn what_stands_at_the_root_leads_on() {
    let running = Running::new();
    let description = get(running.address, "/v1/openapi.json").json();
    for path in ["/v1", "/v1/"] {
        let reply = get(running.address, path);
        let told = reply.json();
        assert!(answers::validator(&description, "Index").is_valid(&told), "{told}");
        assert!(link(&reply, "service-desc").is_some_and(|to| to == told["description"]), "{path}");
        assert!(link(&reply, "service-doc").is_some_and(|to| to == told["documentation"]), "{path}");
        let person = get_with(running.address, path, "Accept: text/html,*/*;q=0.8\r\n");
        assert_eq!((person.status, person.header("location")), (303, Some("/v1/docs")));
        assert!(person.header("vary").unwrap().contains("accept"));
        for address in ["description", "documentation"] {
            assert_eq!(get(running.address, told[address].as_str().unwrap()).status, 200);
        }
        let questions = told["questions"].as_object().unwrap();
        assert_eq!(questions.len(), 22);
        for address in questions.values() {
            assert_eq!(get(running.address, address.as_str().unwrap()).status, 200, "{address}");
        }
    }
}
