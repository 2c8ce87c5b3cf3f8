//! Kinds of wordings that strangers use, each with what it means.

use degafam::{Catalogue, Identification, MatchedBy, NameKind, curate::identify};

fn read(text: &str) -> Identification {
    identify(Catalogue::embedded().unwrap(), text).unwrap()
}

fn matched(text: &str) -> Option<(NameKind, String)> {
    read(text).matched.map(|m| (m.kind, m.id))
}

fn family(text: &str) -> Option<String> {
    read(text).family.map(|family| family.id)
}

fn several(text: &str) -> Vec<String> {
    let parts = read(text).several.into_iter();
    parts.map(|part| part.matched.map_or(format!("? {}", part.text), |m| m.id)).collect()
}

#[test]
fn a_house_is_a_family_and_no_service_of_it() {
    for (text, id) in [
        ("Google", "google"),
        ("quitter Google", "google"),
        ("je veux me passer de Google", "google"),
        ("la suite Google", "google"),
        ("getting my parents off Google", "google"),
        ("Leben ohne Microsoft", "microsoft"),
        ("weg von Apple", "apple"),
        ("salir de Meta", "meta"),
        ("dejar todo Google", "google"),
        ("Yahoo", "yahoo"),
        ("les GAFAM", "gafam"),
        ("produits Adobe", "adobe"),
        ("Zoho One", "zoho"),
        ("gougueul", "google"),
    ] {
        let found = read(text);
        assert_eq!((found.matched, found.family.map(|f| f.id)), (None, Some(id.to_owned())), "{text}");
    }
    assert_eq!(matched("Google Pixel"), None, "something else that the house makes");
    assert_eq!(family("Google Pixel"), None);
}

#[test]
fn a_service_that_heads_a_family_is_answered_beside_it() {
    for (text, id, family_id) in [
        ("Amazon", "amazon", "amazon"),
        ("Microsoft 365 pour une mairie", "microsoft-365", "microsoft-365-suite"),
        ("Office 365", "microsoft-365", "microsoft-365-suite"),
    ] {
        assert_eq!(matched(text), Some((NameKind::Service, id.to_owned())), "{text}");
        assert_eq!(family(text).as_deref(), Some(family_id), "{text}");
    }
}

#[test]
fn members_of_families_are_services_of_the_catalogue() {
    let catalogue = Catalogue::embedded().unwrap();
    assert!(catalogue.families().len() >= 10);
    for family in catalogue.families() {
        assert!(family.members.iter().all(|id| catalogue.service(id).unwrap().is_some()), "{}", family.id);
        let found = read(&family.name).family.unwrap_or_else(|| panic!("{} is not found", family.name));
        assert_eq!((&found.id, found.members.len()), (&family.id, family.members.len()));
    }
}

#[test]
fn several_services_are_all_named() {
    for (text, ids) in [
        ("Gmail, Drive", &["gmail", "google-drive"][..]),
        ("remplacer Zoom et Teams", &["zoom", "microsoft-teams"]),
        ("weg von Google: Kalender, Kontakte, Drive", &["google-calendar", "google-contacts", "google-drive"]),
        ("salir de Google: correo, calendario y fotos", &["gmail", "google-calendar", "google-photos"]),
        ("quitter Google Keep, Calendar et Search", &["google-keep", "google-calendar", "google-search"]),
        ("Slack/Trello/Notion", &["slack", "trello", "notion"]),
        ("WhatsApp und Instagram löschen", &["whatsapp", "instagram"]),
        ("Word Excel PowerPoint en ligne", &["microsoft-word", "microsoft-excel", "microsoft-powerpoint"]),
        ("Doodle, visio, agenda partagé", &["doodle", "video-conference", "calendar"]),
        ("Trello; Xyzzyplugh; Slack", &["trello", "? Xyzzyplugh", "slack"]),
        ("Zoom et xyzzyplugh et Teams", &["zoom", "? xyzzyplugh", "microsoft-teams"]),
        ("Google, Zoom et Dropbox", &["? Google", "zoom", "dropbox"]),
        ("Zoom, Facebok", &["zoom", "facebook"]),
        ("Framasoft et Zoom", &["framasoft", "zoom"]),
    ] {
        assert_eq!(read(text).matched, None, "{text}");
        assert_eq!(several(text), ids, "{text}");
    }
    // One of them twice over is one.
    assert_eq!(matched("Google Docs, traitement de texte"), Some((NameKind::Service, "google-docs".into())));
}

#[test]
fn a_sentence_means_the_one_service_that_it_names() {
    for (text, id) in [
        ("alternative libre à Slack pour mon asso", "slack"),
        ("getting my mum off WhatsApp", "whatsapp"),
        ("una alternativa a Zoom para clases", "zoom"),
        ("besser als Doodle", "doodle"),
        ("the app formerly known as twitter", "twitter"),
        ("WhatsApp-Gruppe für unseren Verein ersetzen", "whatsapp"),
        ("Doodle-Umfrage", "doodle"),
        ("Doodleumfrage", "doodle"),
        ("Trelloboards", "trello"),
        ("Dropbox-Ordner", "dropbox"),
        ("alternative à watsapp pour l'école", "whatsapp"),
        ("visio google", "google-meet"),
        ("Google Kalender", "google-calendar"),
        ("Formularios de Google", "google-forms"),
    ] {
        assert_eq!(matched(text), Some((NameKind::Service, id.to_owned())), "{text}");
    }
    for text in ["doodle jump", "banco santander", "numbers game", "la vie en rose", "quitter la SNCF"] {
        assert_eq!(matched(text), None, "{text}");
    }
}

#[test]
fn ordinary_words_mean_a_need_in_four_languages() {
    for (text, id) in [
        ("gros fichiers", "file-transfer"),
        ("outil pour partager de gros fichiers par mail", "file-transfer"),
        ("un outil pour organiser un meetup", "event-organisation"),
        ("faire une visio à 10", "video-conference"),
        ("visio pour 50 personnes", "video-conference"),
        ("Videokonferenz für Verein", "video-conference"),
        ("große Dateien versenden", "file-transfer"),
        ("Terminfindung", "date-poll"),
        ("encuesta para elegir fecha", "date-poll"),
        ("correo", "email"),
        ("bill splitting", "expense-sharing"),
        ("écrire à plusieurs", "collaborative-writing"),
        ("calendrier partagé pour une famille", "calendar"),
    ] {
        assert_eq!(matched(text), Some((NameKind::Need, id.to_owned())), "{text}");
    }
}

#[test]
fn redirects_are_read_through_and_said() {
    for (text, id, host) in [
        ("https://www.google.com/url?q=https%3A%2F%2Fdoodle.com%2F&sa=D", "doodle", Some("google.com")),
        ("https://l.facebook.com/l.php?u=https%3A%2F%2Ftrello.com%2Fb%2F1&h=AT", "trello", Some("l.facebook.com")),
        (
            "https://www.youtube.com/redirect?q=https%3A%2F%2Fwww.eventbrite.fr%2F&v=abc",
            "eventbrite",
            Some("youtube.com"),
        ),
        (
            "https://accounts.google.com/ServiceLogin?continue=https://docs.google.com/document/d/1",
            "google-docs",
            Some("accounts.google.com"),
        ),
        ("https://www.youtube.com/watch?v=1&url=https://doodle.com", "youtube", None),
    ] {
        let found = read(text);
        assert_eq!(found.matched.map(|m| m.id).as_deref(), Some(id), "{text}");
        assert_eq!(found.wrapper.map(|w| w.host).as_deref(), host, "{text}");
    }
    let dead = read("https://www.google.com/url?q=javascript:alert(1)");
    assert_eq!((dead.matched, dead.wrapper.map(|w| w.host)), (None, Some("google.com".into())));
}

#[test]
fn links_of_apps_and_stores_mean_the_app() {
    for (text, id) in [
        ("zoommtg://zoom.us/join?confno=1", "zoom"),
        ("whatsapp://send?text=hello", "whatsapp"),
        ("webcal://calendar.google.com/calendar/ical/x", "google-calendar"),
        ("market://details?id=com.whatsapp", "whatsapp"),
        ("https://play.google.com/store/apps/details?id=com.google.android.gm&hl=fr", "gmail"),
        ("https://apps.apple.com/fr/app/whatsapp-messenger/id310633997", "whatsapp"),
        ("https://contoso.atlassian.net/wiki/spaces/X", "confluence"),
    ] {
        assert_eq!(matched(text), Some((NameKind::Service, id.to_owned())), "{text}");
    }
}

#[test]
fn hosters_are_known_by_name() {
    for (text, id) in [("Framasoft", "framasoft"), ("chez Infini", "infini"), ("zaclys", "la-mere-zaclys")] {
        assert_eq!(matched(text), Some((NameKind::Hoster, id.to_owned())), "{text}");
    }
}

#[test]
fn software_is_known_by_every_usual_name() {
    for (text, id) in [("BBB", "bigbluebutton"), ("lichess", "lila"), ("Jitsi", "jitsi-meet")] {
        assert_eq!(matched(text), Some((NameKind::Software, id.to_owned())), "{text}");
    }
}

/// What has the form of a host is that host, or a suggestion.
#[test]
fn a_host_is_matched_as_a_host_or_not_at_all() {
    for text in ["intel.com", "calm.com", "macys.com", "boxed.com", "potion.so", "slackb.com", "wixmp.com"] {
        assert_eq!(matched(text), None, "{text}");
    }
    assert_eq!(matched("docs.google.com"), Some((NameKind::Service, "google-docs".into())));
    // No address ends so: a slip, or a file.
    assert_eq!(matched("change.ogr"), Some((NameKind::Service, "change-org".into())));
    assert_eq!(matched("rapport.docx"), None);
}

/// Names that nobody here chose: what is somebody else's brand is claimed by its very name or not at all.
#[test]
fn brands_of_others_are_never_claimed_by_likeness() {
    let brands = include_str!("../../../data/words/brands.txt").lines().filter(|line| !line.starts_with('#'));
    let (mut asked, mut exact) = (0, 0);
    for brand in brands {
        let Ok(found) = identify(Catalogue::embedded().unwrap(), brand) else { continue };
        asked += 1;
        if let Some(claim) = found.matched {
            exact += 1;
            let by = matches!(claim.how, MatchedBy::Name | MatchedBy::Alias | MatchedBy::Formerly);
            let word = claim.kind == NameKind::Need || claim.how == MatchedBy::OfferName;
            assert!(by || word, "{brand} is claimed as {} by {:?}", claim.id, claim.how);
        }
    }
    assert!(asked > 7_000 && exact > 500, "{asked} asked, {exact} known");
}

#[test]
fn what_is_claimed_despite_a_slip_is_sure() {
    for text in ["gmial", "facebok", "watsapp", "gogle docs", "mastodn", "trelo", "dropbix", "thunderbid", "zomm"] {
        let found = read(text).matched.unwrap_or_else(|| panic!("{text} is not recognised"));
        assert!(found.how == MatchedBy::Typo && found.confidence >= 0.83, "{text}: {}", found.confidence);
    }
}
