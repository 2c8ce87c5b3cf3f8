//! A service's file as an offer.

use super::hosts;
use super::values::Values;
use crate::catalogue::Severity::{Info, Warning};
use crate::catalogue::licence_id;
use crate::error::Error;
use crate::exchange::Report;
use crate::exchange::programs::{Program, Programs};
use crate::exchange::quote::quoted;
use crate::model::{Accepting, Audience, Freedom, Link, LinkKind, Offer, Software, Status};

/// Pages that a service names, and what they show of its hoster.
const PAGES: [(&str, LinkKind); 4] = [
    ("service.legal.url", LinkKind::Terms),
    ("service.guide.technical", LinkKind::TechnicalDoc),
    ("service.guide.user", LinkKind::UserGuide),
    ("service.contact.url", LinkKind::Contact),
];

/// What a service's file says of its hoster.
#[derive(Debug, Default)]
pub(super) struct Read {
    pub(super) offer: Option<Offer>,
    /// Why there is no offer.
    pub(super) reason: String,
    pub(super) links: Vec<Link>,
    /// Where its machine stands.
    pub(super) country: Option<String>,
    /// Whether the machine is the hoster's own.
    pub(super) own_machine: Option<bool>,
}

/// Reads a service; `source` is the key under which its hoster cites the file.
pub(super) fn read(
    values: &Values<'_>,
    source: &str,
    programs: &mut Programs<'_>,
    report: &mut Report,
) -> Result<Read, Error> {
    let page =
        |(key, kind): (&str, LinkKind)| values.page(key).map(|url| Link { kind, url, source: source.to_owned() });
    let mut read = Read { links: PAGES.into_iter().filter_map(page).collect(), ..Read::default() };
    if super::organization::fresh_metrics(values) {
        let url = values.origin.url.clone();
        read.links.push(Link { kind: LinkKind::Statistics, url, source: source.to_owned() });
    }
    read.country = values.country("host");
    read.own_machine = hosts::own_machine(values, report);
    let level = values.word("service.status.level");
    if level == Some("DRAFT") {
        read.reason = "the file is a draft".to_owned();
        return Ok(read);
    }
    match runs(values, programs, report)? {
        Ok((need, software)) => read.offer = Some(offer(values, need, software, level, source, report)),
        Err(reason) => read.reason = reason,
    }
    Ok(read)
}

/// Need and software of a service, or why they are not known.
type Runs = Result<(String, Option<String>), String>;

fn runs(values: &Values<'_>, programs: &mut Programs<'_>, report: &mut Report) -> Result<Runs, Error> {
    let title = values.text("service.name");
    let Some(name) = values.text("software.name") else {
        let need = title.as_deref().map(|title| programs.need(title, None)).transpose()?.flatten();
        return Ok(need.map(|need| (need, None)).ok_or_else(|| "it does not tell its software".to_owned()));
    };
    let software = match programs.named(&name)? {
        Program::Known(software) => software.clone(),
        Program::Unknown(near) => {
            let problem = format!("no software of the catalogue is called `{}`", quoted(&name));
            let mend = match near.is_empty() {
                true => "write its official name, or propose it for the catalogue".to_owned(),
                false => format!("write its official name; did you mean {}?", near.join(", ")),
            };
            values.say(report, Warning, "software", "software.name", &problem, mend);
            return Ok(Err(problem));
        }
    };
    licence(values, &software, report);
    if software.free == Freedom::No {
        return Ok(Err(format!("{} is not free software", software.name)));
    }
    let named = title.as_deref().map(|title| programs.need(title, Some(&software.needs))).transpose()?.flatten();
    let Some(need) = named.clone().or_else(|| software.needs.first().cloned()) else {
        return Ok(Err(format!("the catalogue does not tell what {} is for", software.name)));
    };
    if named.is_none() && software.needs.len() > 1 {
        let problem = format!("{} serves {} needs; it is taken as {need}", software.name, software.needs.len());
        let mend = "name what it is for in service.name, if it is another";
        values.say(report, Info, "need", "service.name", problem, mend);
    }
    Ok(Ok((need, Some(software.id))))
}

/// Tells how the licence should be written, and where it is not the one that is known.
fn licence(values: &Values<'_>, software: &Software, report: &mut Report) {
    const KEY: &str = "software.license.name";
    let Some(text) = values.text(KEY) else { return };
    let Some(id) = licence_id(&text) else {
        let problem = format!("`{}` is no licence that is known", quoted(&text));
        values.say(report, Warning, "licence", KEY, problem, "write an SPDX identifier, such as AGPL-3.0-or-later");
        return;
    };
    if id != text {
        values.say(
            report,
            Info,
            "licence",
            KEY,
            format!("`{}` was read as {id}", quoted(&text)),
            format!("write {id}"),
        );
    }
    let stem = |id: &str| id.trim_end_matches("-only").trim_end_matches("-or-later").to_owned();
    if !software.licences.is_empty() && !software.licences.iter().any(|known| stem(known) == stem(&id)) {
        let known = software.licences.join(", ");
        let problem = format!("{} is known under {known}, not under {id}", software.name);
        values.say(report, Info, "licence", KEY, problem, "look at its source; one of the two is wrong");
    }
}

fn offer(
    values: &Values<'_>,
    need: String,
    software: Option<String>,
    level: Option<&str>,
    source: &str,
    report: &mut Report,
) -> Offer {
    let (account, audience) = registration(values, report);
    let accepting = match values.word("service.registration.load") {
        Some("OPEN") => Some(Accepting::Open),
        Some("FULL") => Some(Accepting::Full),
        _ => None,
    };
    let ended = values.past("service.enddate").is_some() || matches!(level, Some("OVER" | "OFF"));
    let status = match (ended, values.date("service.enddate")) {
        (true, _) => Some(Status::Closed),
        (false, Some(_)) => Some(Status::Closing),
        (false, None) => None,
    };
    Offer {
        software,
        service_name: values.text("service.name"),
        url: values.page("service.website"),
        account,
        audience,
        // Who reads "closed" and "takes new users" believes neither.
        accepting: accepting.filter(|_| !ended),
        status,
        since: values.past("service.startdate"),
        ..Offer::new(need, source)
    }
}

/// Whether one needs an account, and who may have one. `None` is a word of the format, not the absence of one.
fn registration(values: &Values<'_>, report: &mut Report) -> (Option<bool>, Option<Audience>) {
    let words = values.words("service.registration");
    let (none, free) = (words.contains(&"None"), words.contains(&"Free"));
    if words.len() > 1 {
        let problem = "it has several values, of which the most open counts";
        values.say(report, Info, "registration", "service.registration", problem, "write one file for each service");
    }
    let audience = match (none || free, words.contains(&"Member"), words.contains(&"Client")) {
        (true, _, _) => Some(Audience::Everyone),
        (false, true, _) => Some(Audience::Members),
        (false, false, true) => Some(Audience::Clients),
        (false, false, false) => None,
    };
    ((!words.is_empty()).then_some(!none), audience)
}
