//! A federation of 120 organisations with 900 services, each organisation on a host of its own.

use super::server::{Asked, Reply, Server};
use std::time::Duration;

pub(crate) const ORGANIZATIONS: usize = 120;
pub(crate) const SERVICES: usize = 900;
const PROGRAMS: [&str; 8] =
    ["Etherpad", "Nextcloud", "PrivateBin", "Mattermost", "Jitsi Meet", "PeerTube", "Forgejo", "Wekan"];

/// Seven services, or eight.
pub(crate) fn services(organization: usize) -> usize {
    7 + organization % 2
}

pub(crate) fn start_of(port: u16) -> String {
    format!("http://f.localhost:{port}/federation.properties")
}

pub(crate) fn federation(port: u16) -> String {
    let mut text =
        "file.class = Federation\nfile.datetime = 2026-11-01T00:00:00\nfederation.name = Loopback\n".to_owned();
    for n in 0..ORGANIZATIONS {
        text += &format!("subs.o{n} = http://o{n}.localhost:{port}/organization.properties\n");
    }
    text
}

pub(crate) fn organization(n: usize, port: u16) -> String {
    let mut text = format!(
        "file.class = Organization\nfile.datetime = 2026-11-01T00:00:00\norganization.name = Hoster {n} of Loopback\n\
         organization.website = https://hoster-{n}.example/\norganization.country.code = FR\n\
         organization.geolocation.latitude = 47.{:04}\norganization.geolocation.longitude = -1.5500\n",
        2100 + n
    );
    for s in 0..services(n) {
        text += &format!("subs.s{s} = http://o{n}.localhost:{port}/s{s}.properties\n");
    }
    text
}

pub(crate) fn service(n: usize, s: usize) -> String {
    format!(
        "file.class = Service\nfile.datetime = 2026-11-01T00:00:00\nservice.name = Service {s} of {n}\n\
         service.website = https://s{s}.hoster-{n}.example/\nservice.registration = None\nservice.status.level = OK\n\
         software.name = {}\n",
        PROGRAMS[s % PROGRAMS.len()]
    )
}

/// What an orderly host answers.
pub(crate) fn orderly(asked: &Asked, port: u16) -> Reply {
    let number = |text: &str| text.parse::<usize>().ok();
    let path = asked.path.as_str();
    let organization_of = asked.host.strip_suffix(".localhost").and_then(|host| number(host.strip_prefix('o')?));
    match (asked.host.as_str(), organization_of, path) {
        (_, _, "/robots.txt") => Reply::Plain(404, vec![], b"no".to_vec()),
        ("f.localhost", _, "/federation.properties") => Reply::File(federation(port)),
        (_, Some(n), "/organization.properties") => Reply::File(organization(n, port)),
        (_, Some(n), path) => {
            let service_of = path.strip_prefix("/s").and_then(|rest| number(rest.strip_suffix(".properties")?));
            service_of.map_or(Reply::Plain(404, vec![], b"no".to_vec()), |s| Reply::File(service(n, s)))
        }
        _ => Reply::Plain(404, vec![], b"no".to_vec()),
    }
}

/// A federation of orderly hosts, some of which behave otherwise.
pub(crate) fn serve(
    wait: impl Fn(&Asked) -> Duration + Send + Sync + 'static,
    odd: impl Fn(&Asked, u16) -> Option<Reply> + Send + Sync + 'static,
) -> Server {
    Server::start(move |port| {
        Box::new(move |asked| (wait(asked), odd(asked, port).unwrap_or_else(|| orderly(asked, port))))
    })
}
