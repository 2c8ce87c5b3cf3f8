//! From the name of a host to the addresses that are connected to: whatever a name server answers, only public ones.

use super::public;
use std::{
    error::Error as StdError,
    fmt,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
};
use ureq::{
    Error,
    config::Config,
    http::Uri,
    unversioned::{
        resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver},
        transport::NextTimeout,
    },
};

/// Looks names up and drops every address that is not public. The client connects to the very addresses that are
/// answered here, so a name that answers otherwise the next time gains nothing.
#[derive(Debug)]
pub(crate) struct PublicOnly {
    /// Why an address is not connected to; nothing where it is.
    reserved: fn(IpAddr) -> Option<&'static str>,
    /// Hosts, and all beneath them, that may lie at addresses that are not public.
    allowed: Vec<String>,
    system: DefaultResolver,
}

impl PublicOnly {
    pub(crate) fn new(allowed: Vec<String>) -> Self {
        let allowed = allowed.iter().map(|host| plain(host)).collect();
        Self { allowed, ..Self::but(public::reserved) }
    }

    /// One with another idea of what is reserved.
    pub(super) fn but(reserved: fn(IpAddr) -> Option<&'static str>) -> Self {
        Self { reserved, allowed: Vec::new(), system: DefaultResolver::default() }
    }

    fn is_allowed(&self, host: &str) -> bool {
        let host = plain(host);
        self.allowed
            .iter()
            .any(|named| host.strip_suffix(named).is_some_and(|rest| rest.is_empty() || rest.ends_with('.')))
    }

    fn kept(&self, host: &str, found: &[SocketAddr]) -> Result<ResolvedSocketAddrs, Error> {
        let allowed = self.is_allowed(host);
        let reason = |address: &SocketAddr| match allowed {
            true => public::forbidden(address.ip()),
            false => (self.reserved)(address.ip()),
        };
        let mut kept = self.empty();
        found.iter().filter(|address| reason(address).is_none()).for_each(|address| kept.push(*address));
        let refused = found.iter().find_map(|address| Some((address.ip(), reason(address)?)));
        match (kept.is_empty(), refused) {
            (true, Some((address, kind))) => {
                Err(Error::Other(Box::new(Refused { host: host.to_owned(), address, kind })))
            }
            (true, None) => Err(Error::HostNotFound),
            (false, _) => Ok(kept),
        }
    }
}

/// A host as it is compared: an address of the sixth version without its brackets.
fn plain(host: &str) -> String {
    host.trim_end_matches('.').trim_start_matches('[').trim_end_matches(']').to_ascii_lowercase()
}

impl Resolver for PublicOnly {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
        let host = uri.host().unwrap_or_default();
        // Names below `localhost` mean this machine and are no matter for name servers (RFC 6761).
        let name = plain(host);
        if name == "localhost" || name.ends_with(".localhost") {
            let default = if uri.scheme_str() == Some("https") { 443 } else { 80 };
            let port = uri.port_u16().unwrap_or(default);
            let here = [IpAddr::V4(Ipv4Addr::LOCALHOST), IpAddr::V6(Ipv6Addr::LOCALHOST)];
            return self.kept(host, &here.map(|ip| SocketAddr::new(ip, port)));
        }
        self.kept(host, &self.system.resolve(uri, config, timeout)?)
    }
}

/// A host that lies only at addresses that are not public.
#[derive(Debug)]
pub(crate) struct Refused {
    pub(crate) host: String,
    pub(crate) address: IpAddr,
    pub(crate) kind: &'static str,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { host, address, kind } = self;
        write!(f, "{host} lies at {address}, {kind}, where nobody else could read the file")
    }
}

impl StdError for Refused {}

#[cfg(test)]
mod tests {
    use super::PublicOnly;
    use std::net::SocketAddr;

    fn kept(allowed: &[&str], found: &[&str]) -> Result<Vec<String>, String> {
        let found: Vec<SocketAddr> = found.iter().map(|text| text.parse().unwrap()).collect();
        let allowed = allowed.iter().map(|host| (*host).to_owned()).collect();
        let kept = PublicOnly::new(allowed).kept("a.example", &found).map_err(|e| e.to_string())?;
        Ok(kept.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn of_a_mixed_answer_only_the_public_part_is_connected_to() {
        let public = Ok(vec!["1.1.1.1:80".to_owned()]);
        assert_eq!(kept(&[], &["10.0.0.1:80", "1.1.1.1:80", "[::1]:80"]), public);
        assert!(kept(&[], &["10.0.0.1:80", "[::ffff:127.0.0.1]:80"]).is_err_and(|e| e.contains("10.0.0.1")));
        assert!(kept(&["a.example"], &[]).is_err());
    }

    #[test]
    fn only_who_is_named_may_lie_in_a_private_network_and_nobody_at_a_machine_of_the_cloud() {
        let private = Ok(vec!["10.0.0.1:80".to_owned()]);
        assert_eq!(kept(&["A.example."], &["10.0.0.1:80"]), private);
        assert_eq!(kept(&["example"], &["10.0.0.1:80"]), private);
        for other in ["b.example", "ample", "x.a.example"] {
            assert!(kept(&[other], &["10.0.0.1:80"]).is_err(), "{other}");
        }
        for never in [
            "169.254.169.254:80",
            "169.254.1.1:80",
            "[fe80::1]:80",
            "[fd00:ec2::254]:80",
            "[::ffff:a9fe:a9fe]:80",
            "100.100.100.200:80",
        ] {
            assert!(kept(&["a.example"], &[never]).is_err(), "{never}");
        }
    }
}
