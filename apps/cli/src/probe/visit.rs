//! One visit to one offer: its page, then the questions that tell what it is, as few as will do.

use super::answer::{self, text};
use super::observation::{Observation, Shown, State};
use super::table::{Ask, Row, Table, Trust};
use super::{marks, nodeinfo};
use crate::fetch::{Page, Problem, Question, Visitor, host_of};
use degafam::model::Date;
use url::Url;

/// Questions of one visit beside `robots.txt`: the page, and three asks of which one is NodeInfo, with two documents;
/// redirects follow from those. Most visits need two.
const QUESTIONS: usize = 5;

/// A visit under way.
pub(super) struct Visit<'a> {
    visitor: &'a Visitor,
    table: &'a Table,
    url: &'a Url,
    left: usize,
    /// Whether the host asked for a pause, which ends the visit to all of it.
    pub(super) tired: bool,
}

/// An answer as only that software gives it.
struct Proof {
    at: Url,
    /// Whether it is fit for use now.
    ready: bool,
    shown: Shown,
}

impl Proof {
    fn of(page: &Page, shown: Shown) -> Self {
        Self { at: page.url.clone(), ready: page.status < 500, shown }
    }
}

impl<'a> Visit<'a> {
    pub(super) fn new(visitor: &'a Visitor, table: &'a Table, url: &'a Url) -> Self {
        Self { visitor, table, url, left: QUESTIONS, tired: false }
    }

    /// What is seen of a software at its address.
    pub(super) fn observe(&mut self, software: Option<&str>, date: Date) -> Observation {
        let seen = |state, at: &Url, detail| Observation {
            date,
            state,
            at: at.to_string(),
            status: None,
            detail,
            shown: Shown::default(),
        };
        let page = match self.ask(self.url, &Question::default()) {
            Ok(page) => page,
            Err(problem) => return seen(state_of(&problem), self.url, Some(problem.problem)),
        };
        let status = Some(page.status);
        let text = text(&page);
        let row = software.and_then(|software| self.table.row(software));
        let proof = row.and_then(|row| self.prove(row, &page, &text));
        if let (Some(Proof { at, ready, mut shown }), Some(row)) = (proof, row) {
            shown.accounts = shown.accounts.or(row.accounts);
            return match row.trust {
                // What is only remembered of a software proves nothing.
                Trust::Memory => Observation { status, ..seen(State::Unproved, &at, Some(row.id.clone())) },
                _ if !ready => Observation { status, shown, ..seen(State::Maintenance, &at, None) },
                _ => Observation { status, shown, ..seen(State::Proved, &at, None) },
            };
        }
        let (state, detail) = self.unproved(row, &page, &text);
        Observation { status, ..seen(state, &page.url, detail) }
    }

    fn ask(&mut self, url: &Url, question: &Question<'_>) -> Result<Page, Problem> {
        self.left = self.left.saturating_sub(1);
        let answer = self.visitor.ask(url, question);
        let tired = |page: &Page| page.status == 429;
        self.tired |= match &answer {
            Ok(page) => tired(page),
            Err(problem) => problem.wait.is_some(),
        };
        answer
    }

    /// The answer that proves the software, with what it and, where something is still open, one more tell.
    fn prove(&mut self, row: &Row, page: &Page, text: &str) -> Option<Proof> {
        let mut proof: Option<Proof> = None;
        for ask in &row.asks {
            if self.left == 0 || self.tired {
                break;
            }
            let Some(answer) = self.answered(ask, page) else { continue };
            let known = match &mut proof {
                None => proof.insert(answer),
                Some(known) => {
                    known.shown.fill(answer.shown);
                    known
                }
            };
            let Shown { version, accounts, users, .. } = &known.shown;
            if version.is_some() && users.is_some() && (accounts.is_some() || row.accounts.is_some()) {
                break;
            }
        }
        let on_page = || row.fits(text).then(|| Proof { at: page.url.clone(), ready: true, shown: Shown::default() });
        proof.or_else(on_page)
    }

    fn answered(&mut self, ask: &Ask, page: &Page) -> Option<Proof> {
        if ask.nodeinfo.is_some() {
            let announced = self.ask(&page.url.join(nodeinfo::WELL_KNOWN).ok()?, &json()).ok()?;
            if self.left == 0 {
                return None;
            }
            let document = self.ask(&nodeinfo::document(&announced)?, &json()).ok()?;
            return Some(Proof::of(&document, nodeinfo::shown(ask, &document)?));
        }
        let at = match ask.base {
            Some(false) => self.url.join(&ask.path).ok()?,
            _ => below(self.url, &ask.path)?,
        };
        // The page itself was asked for already.
        if at == *self.url && ask.post.is_none() && ask.headers.is_empty() {
            return Some(Proof::of(page, answer::shown(ask, page)?));
        }
        let headers: Vec<(&str, &str)> =
            ask.headers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let kind = ask.content_type.as_deref().unwrap_or("application/json");
        let question = Question {
            accept: (!ask.keys.is_empty()).then_some(JSON),
            headers: &headers,
            post: ask.post.as_deref().map(|sent| (kind, sent)),
        };
        let answer = self.ask(&at, &question).ok()?;
        // Elsewhere another server speaks.
        let here = host_of(&answer.url) == host_of(self.url) || host_of(&answer.url) == host_of(&page.url);
        Some(Proof::of(&answer, answer::shown(ask, &answer).filter(|_| here)?))
    }

    /// What a page is that does not prove the software.
    fn unproved(&self, row: Option<&Row>, page: &Page, text: &str) -> (State, Option<String>) {
        if marks::is_challenge(page, text) {
            return (State::Challenged, None);
        }
        match page.status {
            200..=299 => {}
            401 | 403 => return (State::Closed, None),
            404 | 410 => return (State::Missing, None),
            418 | 429 | 451 => return (State::Refused, None),
            503 if page.headers.contains_key("retry-after")
                || page.headers.contains_key("x-nextcloud-maintenance-mode") =>
            {
                return (State::Maintenance, None);
            }
            status => return (State::Failing, Some(format!("the server answered {status}"))),
        }
        if host_of(&page.url) != host_of(self.url) {
            let for_good = page
                .redirects
                .iter()
                .filter(|(_, to)| host_of(to) != host_of(self.url))
                .all(|(status, _)| matches!(status, 301 | 308));
            let state = match marks::is_login(page.url.path()) || !for_good {
                true => State::Login,
                false => State::Moved,
            };
            return (state, Some(page.url.to_string()));
        }
        if marks::is_parked(text) {
            return (State::Parked, None);
        }
        let other = self.table.of_page(text).map(|row| row.id.clone());
        match other.filter(|other| row.is_none_or(|row| row.id != *other)) {
            Some(other) if row.is_some() => (State::Other, Some(other)),
            other => (State::Unproved, other),
        }
    }
}

const JSON: &str = "application/json, */*;q=0.1";

fn json() -> Question<'static> {
    Question { accept: Some(JSON), ..Question::default() }
}

/// A path below an address: of `https://cloud.example/nextcloud/` that of its folder.
fn below(base: &Url, path: &str) -> Option<Url> {
    let mut folder = base.clone();
    folder.set_query(None);
    folder.set_fragment(None);
    let file = folder.path_segments().and_then(|mut parts| parts.next_back()).is_some_and(|last| last.contains('.'));
    let kept = match (folder.path(), file) {
        (path, true) => path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned(),
        (path, false) => path.trim_end_matches('/').to_owned(),
    };
    folder.set_path("/");
    folder.join(&format!("{kept}{path}")).ok().filter(|url| host_of(url) == host_of(base))
}

/// What it means that no page came.
fn state_of(problem: &Problem) -> State {
    match problem.rule {
        "robots" => State::Forbidden,
        "private" | "address" => State::Private,
        "name" => State::NoName,
        "certificate" => State::Certificate,
        _ => State::Failing,
    }
}

#[cfg(test)]
mod tests {
    use super::below;
    use url::Url;

    #[test]
    fn questions_are_asked_below_the_address_of_the_offer() {
        for (base, path, asked) in [
            ("https://a.example/", "/status.php", "https://a.example/status.php"),
            ("https://a.example", "/api?x=1", "https://a.example/api?x=1"),
            ("https://a.example/cloud/", "/status.php", "https://a.example/cloud/status.php"),
            ("https://a.example/cloud", "/", "https://a.example/cloud/"),
            ("https://a.example/cloud/index.php?x=1#y", "/status.php", "https://a.example/cloud/status.php"),
        ] {
            assert_eq!(below(&Url::parse(base).unwrap(), path).unwrap().as_str(), asked);
        }
        assert_eq!(below(&Url::parse("https://a.example/").unwrap(), "//evil.example/"), None);
    }
}
