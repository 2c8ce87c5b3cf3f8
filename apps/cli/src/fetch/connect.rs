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
    system: DefaultResolver,
}

impl PublicOnly {
    pub(crate) fn new(allow_private: bool) -> Self {
        Self::but(if allow_private { |_| None } else { public::reserved })
    }

    /// One with another idea of what is reserved.
    pub(super) fn but(reserved: fn(IpAddr) -> Option<&'static str>) -> Self {
        Self { reserved, system: DefaultResolver::default() }
    }

    fn kept(&self, host: &str, found: &[SocketAddr]) -> Result<ResolvedSocketAddrs, Error> {
        let reason = |address: &SocketAddr| (self.reserved)(address.ip());
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

impl Resolver for PublicOnly {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
        let host = uri.host().unwrap_or_default();
        // Names below `localhost` mean this machine and are no matter for name servers (RFC 6761).
        let name = host.trim_end_matches('.').to_ascii_lowercase();
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

    fn kept(allow_private: bool, found: &[&str]) -> Result<Vec<String>, String> {
        let found: Vec<SocketAddr> = found.iter().map(|text| text.parse().unwrap()).collect();
        let kept = PublicOnly::new(allow_private).kept("a.example", &found).map_err(|e| e.to_string())?;
        Ok(kept.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn of_a_mixed_answer_only_the_public_part_is_connected_to() {
        assert_eq!(kept(false, &["10.0.0.1:80", "1.1.1.1:80", "[::1]:80"]), Ok(vec!["1.1.1.1:80".to_owned()]));
        assert!(kept(false, &["10.0.0.1:80", "[::ffff:127.0.0.1]:80"]).is_err_and(|e| e.contains("10.0.0.1")));
        assert_eq!(kept(true, &["10.0.0.1:80"]), Ok(vec!["10.0.0.1:80".to_owned()]));
        assert!(kept(true, &[]).is_err());
    }
}
