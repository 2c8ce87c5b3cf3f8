//! One mistake at a time in records that have none.

use super::*;
use crate::catalogue::Catalogue;
use crate::model::{Asker, Fact, Grade, Link, LinkKind, MembershipStatus, Scope, Serves, Source};
use std::collections::BTreeSet;

/// Everything of the embedded catalogue, with one record spoilt.
fn found(spoil: impl FnOnce(&mut Records)) -> Vec<(Severity, &'static str, String)> {
    let mut records = Catalogue::embedded().unwrap().records().unwrap();
    let before: BTreeSet<String> = lint(&records).iter().map(|f| format!("{f:?}")).collect();
    spoil(&mut records);
    let new = lint(&records).into_iter().filter(|f| !before.contains(&format!("{f:?}")));
    new.map(|f| (f.severity, f.rule, f.key)).collect()
}

fn hoster(spoil: impl FnOnce(&mut crate::model::Hoster)) -> Vec<(Severity, &'static str, String)> {
    found(|records| spoil(records.hosters.iter_mut().find(|h| h.id == "framasoft").unwrap()))
}

fn has(found: &[(Severity, &'static str, String)], severity: Severity, rule: &str, key: &str) {
    assert!(found.iter().any(|f| (f.0, f.1, f.2.as_str()) == (severity, rule, key)), "{rule} {key} not in {found:?}");
}

#[test]
fn each_mistake_is_named_with_its_field() {
    use Severity::{Error, Warning};
    has(&hoster(|h| h.name = " ".into()), Error, "required", "name");
    has(&hoster(|h| h.name = "x".repeat(81)), Error, "length", "name");
    has(&hoster(|h| h.name = "a\u{202e}b".into()), Error, "hidden-character", "name");
    has(&hoster(|h| h.website.as_mut().unwrap().value = "framasoft.org".into()), Error, "address", "website");
    has(&hoster(|h| h.website.as_mut().unwrap().source = "nowhere".into()), Error, "source", "website");
    has(
        &hoster(|h| h.website.as_mut().unwrap().value = "https://pad.chapril.org".into()),
        Warning,
        "duplicate",
        "website",
    );
    has(&hoster(|h| h.aka.push("Chapril (April)".into())), Warning, "duplicate", "name");
    has(&hoster(|h| h.networks[0].id = "chaton".into()), Warning, "list", "network.id");
    has(&hoster(|h| h.offers[0].need = "world-peace".into()), Error, "unresolved", "offer.need");
    has(&hoster(|h| h.offers[0].software = Some("etherpda".into())), Error, "unresolved", "offer.software");
    has(
        &hoster(|h| {
            let again = h.offers[0].clone();
            h.offers.push(again)
        }),
        Warning,
        "double",
        "offer.need",
    );
    has(&hoster(|h| h.sites[0].country = Some("XX".into())), Error, "code", "site.country");
    let serving = |serves: Serves| hoster(|h| h.serves = Some(Fact::new(serves, h.sources.keys().next().unwrap())));
    has(&serving(Serves::country(Scope::Only, "XX")), Error, "code", "serves");
    has(&serving(Serves::around(Scope::Only, 0.0)), Error, "place", "serves");
    has(&serving(Serves::region(Scope::First, "Alsace", (91.0, 7.0), 100.0)), Error, "place", "serves");
    let mut two = Serves::around(Scope::First, 50.0);
    two.country = Some("FR".into());
    has(&serving(two), Error, "area", "serves");
    assert_eq!(serving(Serves::region(Scope::First, "Alsace", (48.3, 7.4), 100.0)), []);
    let taking = |all: &[Asker], offer: &[Asker]| {
        hoster(|h| {
            h.takes = Some(Fact::new(all.to_vec(), h.sources.keys().next().unwrap()));
            h.offers[0].takes = Some(offer.to_vec());
        })
    };
    has(&taking(&[], &[Asker::Person]), Error, "required", "takes");
    has(&taking(&[Asker::Person], &[]), Error, "required", "offer.takes");
    has(&taking(&[Asker::Person; 2], &[Asker::Person]), Error, "double", "takes");
    has(&taking(&[Asker::Person], &[Asker::School]), Warning, "takes", "offer.takes");
    assert_eq!(taking(Asker::ALL, &[Asker::School]), []);
    has(&hoster(|h| h.sites[0].latitude = Some(91.0)), Error, "place", "site.latitude");
    let future = crate::model::Date::new(2100, 1, 1).unwrap();
    let first = |h: &mut crate::model::Hoster| h.sources.keys().next().unwrap().clone();
    let mut key = String::new();
    let late = hoster(|h| {
        key = first(h);
        h.sources.get_mut(&key).unwrap().seen = future
    });
    has(&late, Error, "future", &format!("source.{key}.seen"));
    let withdrawn = hoster(|h| {
        key = first(h);
        let source = h.sources.get_mut(&key).unwrap();
        (source.date, source.withdrawn) = ("2024-05".parse().ok(), "2024-04".parse().ok());
    });
    has(&withdrawn, Error, "source", &format!("source.{key}.withdrawn"));
}

#[test]
fn software_and_services_are_checked_alike() {
    use Severity::{Error, Warning};
    let software = |spoil: fn(&mut crate::model::Software)| {
        found(|r| spoil(r.software.iter_mut().find(|s| s.id == "etherpad").unwrap()))
    };
    has(&software(|s| s.licences.clear()), Warning, "licence", "licences");
    has(&software(|s| s.free = crate::model::Freedom::Unknown), Warning, "licence", "free");
    has(&software(|s| s.needs.clear()), Error, "required", "needs");
    has(&software(|s| s.parent = Some("etherpad".into())), Error, "double", "parent");
    has(&software(|s| s.protocols = vec!["activitypub".into()]), Warning, "list", "protocols");
    has(
        &software(|s| {
            s.last_update = "2020".parse().ok();
            s.archived = false
        }),
        Warning,
        "stale",
        "last_update",
    );
    has(
        &software(|s| {
            s.from.insert("licence".into(), "memory".into());
        }),
        Error,
        "list",
        "from.licence",
    );
    let service = |spoil: fn(&mut crate::model::Service)| {
        found(|r| spoil(r.services.iter_mut().find(|s| s.id == "google-docs").unwrap()))
    };
    has(&service(|s| s.aliases.push("Trello".into())), Error, "double", "aliases");
    has(&service(|s| s.urls[0].rule = "https://docs.google.com".into()), Error, "address", "url.rule");
    has(
        &service(|s| {
            let again = s.alternatives[0].clone();
            s.alternatives.push(again)
        }),
        Error,
        "double",
        "alternative.software",
    );
    has(&service(|s| s.alternatives[0].sources.clear()), Error, "source", "alternative.sources");
}

/// What a hoster says of itself, of what others wrote, and what nobody looked at one by one.
#[test]
fn words_that_count_less_than_they_seem_are_named() {
    use Severity::{Info, Warning};
    let page = |h: &mut crate::model::Hoster, url: &str, grade| {
        let seen = h.sources.values().next().unwrap().seen;
        h.sources.insert("page".into(), Source::new(url, seen, grade));
    };
    let member = |url: &str, grade| {
        hoster(|h| {
            page(h, url, grade);
            (h.networks[0].status, h.networks[0].source) = (MembershipStatus::Member, "page".into());
        })
    };
    has(&member("https://elsewhere.example/", Grade::Declared), Warning, "own-word", "network.status");
    has(&member("https://about.framasoft.org/", Grade::Read), Warning, "own-word", "network.status");
    assert!(member("https://elsewhere.example/", Grade::Listed).iter().all(|found| found.1 != "own-word"));
    let guide =
        |url: &str| hoster(|h| h.links.push(Link::new(LinkKind::UserGuide, url, h.sources.keys().next().unwrap())));
    has(&guide("https://yunohost.org/"), Info, "foreign-page", "link.url");
    assert!(guide("https://docs.framasoft.org/x").iter().all(|found| found.1 != "foreign-page"));
    let one_date = |count: usize| {
        found(|records| {
            for hoster in records.hosters.iter_mut().take(count) {
                let source =
                    Source::new("https://list.example/", hoster.sources.values().next().unwrap().seen, Grade::Listed);
                hoster.sources.insert("of-one-date".into(), source.dated("2020-01".parse::<Date>().ok()));
            }
        })
    };
    has(&one_date(21), Warning, "one-date", "date");
    assert!(one_date(20).iter().all(|found| found.1 != "one-date"));
}

#[test]
fn a_need_that_nothing_has_is_named() {
    let unused = found(|r| {
        let mut need = r.needs[0].clone();
        need.id = "world-peace".into();
        r.needs.push(need);
    });
    has(&unused, Severity::Warning, "unused-need", "id");
}

#[test]
fn what_is_told_of_moving_is_sourced_and_its_formats_meet() {
    use crate::model::{ImportWay, Moving, Texts};
    use Severity::{Error, Warning};
    let moving = |spoil: fn(&mut Moving)| {
        found(|records| {
            let trello = records.services.iter_mut().find(|service| service.id == "trello").unwrap();
            spoil(trello.moving.as_mut().unwrap());
        })
    };
    assert_eq!(moving(|_| ()), []);
    has(&moving(|m| m.exports[0].source = "nowhere".into()), Error, "source", "export.source");
    has(&moving(|m| m.exports[0].formats.push("trelo-json".into())), Error, "list", "export.formats");
    has(&moving(|m| m.before[0].text.fr.clear()), Error, "required", "before.text.fr");
    has(&moving(|m| m.stays[0].text = Texts::alike(&"x".repeat(251))), Error, "length", "stays.text.en");
    has(&moving(|m| m.imports[0].software = "weekan".into()), Error, "unresolved", "import.software");
    has(&moving(|m| m.close.as_mut().unwrap().url = Some("javascript:x".into())), Error, "address", "close.url");
    fn wekan(moving: &mut Moving) -> &mut crate::model::Import {
        moving.imports.iter_mut().find(|import| import.way == ImportWay::File).unwrap()
    }
    has(&moving(|m| wekan(m).formats.clear()), Error, "required", "import.formats");
    has(&moving(|m| wekan(m).way = ImportWay::ByHand), Error, "formats", "import.formats");
    // That a file gets across is computed: of formats that do not meet it is said.
    has(&moving(|m| wekan(m).formats = vec!["vcard".into()]), Warning, "formats", "import.formats");
    has(&moving(|m| m.imports.push(wekan(&mut m.clone()).clone())), Warning, "double", "import.software");
}
