//! A hoster's own files, as it takes them from any front-end, and read again.

use degafam::{
    Finder,
    formats::{ChatonsInfos, Limits},
    model::Hoster,
};

#[test]
fn the_record_of_every_hoster_is_read_again_without_loss() {
    let finder = Finder::embedded().unwrap();
    for known in finder.catalogue().hosters().map(Result::unwrap) {
        let files = finder.files(&known.id, Some("https://hoster.example/files")).unwrap();
        assert_eq!(files.record.name, format!("{}.toml", known.id));
        let read: Hoster = toml::from_str(&files.record.text).unwrap_or_else(|e| panic!("{}: {e}", known.id));
        assert_eq!(read, known);
    }
}

#[test]
fn what_it_could_publish_is_read_again_as_the_same_hoster() {
    let finder = Finder::embedded().unwrap();
    let catalogue = finder.catalogue();
    let files = finder.files("Framasoft", None).unwrap();
    let folder = files.folder.unwrap();
    let named: Vec<_> =
        files.chatonsinfos.iter().map(|f| (format!("{folder}/{}", f.name), f.text.as_bytes())).collect();
    let all = named.iter().map(|(url, text)| (url.as_str(), *text));
    let found = ChatonsInfos.read_set(catalogue, all, catalogue.date(), &Limits::default()).unwrap();
    let (_, matches) = catalogue.with_matches(found.overlay).unwrap();
    assert_eq!(matches.iter().map(|m| m.id.as_str()).collect::<Vec<_>>(), ["framasoft"]);
}

#[test]
fn without_a_website_the_folder_must_be_named() {
    use degafam::{Overlay, model::Offer};
    let mut hoster = Hoster::new("bare", "Bare");
    let source =
        degafam::model::Source::new("https://a.example/", "2026-11-01".parse().unwrap(), degafam::model::Grade::Read);
    hoster.sources.insert("page".into(), source);
    hoster.offers.push(Offer::new("date-poll", "page"));
    let mut overlay = Overlay::default();
    overlay.hosters.push(hoster);
    let finder = Finder::embedded().unwrap().overlaid(overlay).unwrap();
    let files = finder.files("bare", None).unwrap();
    assert_eq!((files.folder, files.chatonsinfos.len()), (None, 0));
    assert!(files.record.text.contains("\n#website = "), "{}", files.record.text);
    let files = finder.files("bare", Some("https://b.example/f/")).unwrap();
    assert!(files.chatonsinfos.iter().any(|f| f.text.contains("= https://b.example/f/organization.properties\n")));
    assert!(finder.files("bare", Some("mailto:a@b.example")).is_err());
    assert!(finder.files("nobody at all", None).is_err());
}
