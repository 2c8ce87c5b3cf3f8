//! The door of the JavaScript package: bytes and texts in, texts out. What is convenient is written in TypeScript, over it.

use degafam::{
    Catalogue, Error, Lang, Outcome, Overlay,
    curate::{Unicode, give_unicode},
    formats::{Limits, WantedList},
    places::{CoordinatesOnly, Gazetteer, Towns},
};
use std::sync::Arc;
use wasm_bindgen::prelude::{JsCast, JsValue, wasm_bindgen};

/// Bytes of replies after which a batch stops and the rest is asked for anew: hundreds of answers, and little enough for
/// the memory of an instance, which never shrinks.
const FULL: usize = 16 << 20;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_name = String)]
    type Text;

    #[wasm_bindgen(method)]
    fn normalize(this: &Text, form: &str) -> String;

    #[wasm_bindgen(js_name = RegExp)]
    type Pattern;

    #[wasm_bindgen(constructor, js_class = "RegExp")]
    fn new(pattern: &str, flags: &str) -> Pattern;

    #[wasm_bindgen(method)]
    fn test(this: &Pattern, text: &str) -> bool;
}

thread_local! {
    static MARK: Pattern = Pattern::new(r"\p{M}", "u");
}

/// Every engine has the tables of Unicode already.
#[wasm_bindgen(start)]
fn start() {
    fn normalized(text: &str, form: &str) -> String {
        JsValue::from_str(text).unchecked_into::<Text>().normalize(form)
    }
    fn is_mark(c: char) -> bool {
        // Nearly all that is met and is neither letter nor digit is one of these; asking the engine costs more.
        match c {
            '\u{300}'..='\u{36f}' => true,
            '\u{2000}'..='\u{206f}' => false,
            c if c.is_whitespace() => false,
            _ => MARK.with(|mark| mark.test(c.encode_utf8(&mut [0; 4]))),
        }
    }
    give_unicode(Unicode { nfkd: |text| normalized(text, "NFKD"), nfkc: |text| normalized(text, "NFKC"), is_mark });
}

/// A catalogue and, once they are there, the large towns or a gazetteer.
#[derive(Debug)]
#[wasm_bindgen]
pub struct Finder {
    finder: degafam::Finder,
    towns: Option<Arc<Towns>>,
}

#[wasm_bindgen]
impl Finder {
    /// Opens a packed catalogue; places are coordinates until [`withPlaces`](Self::with_places) is called.
    ///
    /// # Errors
    /// The reply that says what is wrong, as [`ask`](Self::ask) writes it.
    #[wasm_bindgen(constructor)]
    pub fn new(catalogue: &[u8]) -> Result<Self, String> {
        let catalogue = Catalogue::open(catalogue).map_err(|e| refused(&e))?;
        Ok(Self { finder: degafam::Finder::new(catalogue, CoordinatesOnly), towns: None })
    }

    /// The same catalogue with a packed gazetteer.
    ///
    /// # Errors
    /// The reply that says what is wrong, as [`ask`](Self::ask) writes it.
    #[wasm_bindgen(js_name = withPlaces)]
    pub fn with_places(&self, places: Vec<u8>) -> Result<Self, String> {
        let places = Gazetteer::open(places).map_err(|e| refused(&e))?;
        Ok(Self { finder: self.finder.with_places(places), towns: None })
    }

    /// The same catalogue with the packed large towns of a gazetteer.
    ///
    /// # Errors
    /// The reply that says what is wrong, as [`ask`](Self::ask) writes it.
    #[wasm_bindgen(js_name = withTowns)]
    pub fn with_towns(&self, towns: Vec<u8>) -> Result<Self, String> {
        let towns = Arc::new(Towns::open(towns).map_err(|e| refused(&e))?);
        Ok(Self { finder: self.finder.with_places(Arc::clone(&towns)), towns: Some(towns) })
    }

    /// Whether the large towns alone tell which place is meant; an empty country is none.
    #[must_use]
    pub fn knows(&self, place: &str, country: &str) -> bool {
        let country = Some(country).filter(|country| !country.is_empty());
        self.towns.as_ref().is_some_and(|towns| towns.knows(place, country))
    }

    /// The same finder over the whole of its catalogue, with its second file.
    ///
    /// # Errors
    /// The reply that says what is wrong, as [`ask`](Self::ask) writes it.
    #[wasm_bindgen(js_name = withMoving)]
    pub fn with_moving(&self, moving: &[u8]) -> Result<Self, String> {
        let whole = self.finder.catalogue().with_moving(moving).map_err(|e| refused(&e))?;
        Ok(Self { finder: self.finder.with_catalogue(whole), towns: self.towns.clone() })
    }

    /// Whether the catalogue is the first of two files.
    #[must_use]
    #[wasm_bindgen(js_name = lacksMoving)]
    pub fn lacks_moving(&self) -> bool {
        self.finder.catalogue().lacks_moving()
    }

    /// The same finder with records, written in JSON, laid over its catalogue.
    ///
    /// # Errors
    /// The reply that says what is wrong, as [`ask`](Self::ask) writes it.
    pub fn overlaid(&self, json: &str) -> Result<Self, String> {
        let overlay = Overlay::from_json(json).map_err(|e| refused(&e))?;
        let finder = self.finder.overlaid(overlay).map_err(|e| refused(&e))?;
        Ok(Self { finder, towns: self.towns.clone() })
    }

    /// Answers a request. The first character is the status, the rest the JSON document: one text crosses faster than an
    /// object with two members.
    #[must_use]
    pub fn ask(&self, request: &str) -> String {
        answer(&self.finder, request)
    }

    /// Answers requests, one a line, by replies, one a line, so that a batch crosses once. Fewer replies than requests: the
    /// replies grew large, and the rest is still to be asked.
    #[must_use]
    #[wasm_bindgen(js_name = askMany)]
    pub fn ask_many(&self, requests: &str) -> String {
        let mut requests = requests.split('\n');
        let mut replies = requests.next().map(|request| answer(&self.finder, request)).unwrap_or_default();
        for request in requests {
            if replies.len() >= FULL {
                break;
            }
            replies.push('\n');
            replies.push_str(&answer(&self.finder, request));
        }
        replies
    }
}

/// Gives the module its packed words, once for all finders.
///
/// # Errors
/// The reply that says what is wrong, as [`ask`](Finder::ask) writes it.
#[wasm_bindgen(js_name = giveWords)]
pub fn give_words(words: Vec<u8>) -> Result<(), String> {
    degafam::curate::give_words(words).map_err(|e| refused(&e))
}

/// Whether, since the last call, a reply may have been another with the words, which were not there.
#[must_use]
#[wasm_bindgen(js_name = wordsMissed)]
pub fn words_missed() -> bool {
    degafam::curate::words_missed()
}

/// Verifies a signature of minisign; gives its trusted comment.
///
/// # Errors
/// The reply that says what is wrong, as [`ask`](Finder::ask) writes it.
#[wasm_bindgen]
pub fn verify(bytes: &[u8], signature: &str, key: &str) -> Result<String, String> {
    degafam::signed::verify(bytes, signature, key).map_err(|e| refused(&e))
}

/// The services in a file that somebody has, such as their bookmarks, as a JSON document; errors in the language of
/// this code.
///
/// # Errors
/// The reply that says what is wrong, as [`ask`](Finder::ask) writes it.
#[wasm_bindgen]
pub fn wanted(bytes: &[u8], lang: &str) -> Result<String, String> {
    let lang: Lang = lang.parse().map_err(|e| refused(&e))?;
    let list = WantedList::read(bytes, &Limits::of_lists()).map_err(|e| refused_in(&e, lang))?;
    Ok(serde_json::to_string(&list).unwrap_or_default())
}

/// Once in the module: its callers would each hold all of the core.
#[inline(never)]
fn answer(finder: &degafam::Finder, request: &str) -> String {
    let answer = finder.ask(request);
    reply(answer.status, &answer.json)
}

fn refused(error: &Error) -> String {
    refused_in(error, Lang::En)
}

fn refused_in(error: &Error, lang: Lang) -> String {
    let document = serde_json::to_string(&error.document(lang)).unwrap_or_default();
    reply(error.status(), &document)
}

fn reply(status: Outcome, json: &str) -> String {
    let mut text = String::with_capacity(1 + json.len());
    text.push(char::from(b'0' + status.code()));
    text.push_str(json);
    text
}
