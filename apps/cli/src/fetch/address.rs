//! Addresses that may be asked, and where redirects lead.

use super::problem::Problem;
use url::{Position, Url};

/// Reads an address: of the web, without a password, as it goes over the wire.
pub(crate) fn read(text: &str) -> Result<Url, Problem> {
    let wrong = |why: &str| {
        Problem::new("address", format!("this is no address to ask: {why}"), "correct the line that names it")
    };
    let mut url = Url::parse(text.trim()).map_err(|e| wrong(&e.to_string()))?;
    if !matches!(url.scheme(), "http" | "https") {
        return Err(wrong("it does not start with http:// or https://"));
    }
    if !url.username().is_empty() || url.password().is_some() {
        return Err(wrong("it holds a user name or a password"));
    }
    if url.host_str().is_none_or(str::is_empty) {
        return Err(wrong("it has no host"));
    }
    url.set_fragment(None);
    Ok(url)
}

/// Where a redirect leads; never from an encrypted page to one that is not.
pub(crate) fn redirected(from: &Url, location: &str) -> Result<Url, Problem> {
    let mend = "publish the file where it is named, or name the address where it lies";
    let joined = from
        .join(location.trim())
        .map_err(|e| Problem::new("redirect", format!("it redirects to what is no address: {e}"), mend))?;
    let to = read(joined.as_str())
        .map_err(|p| Problem::new("redirect", format!("it redirects to another address: {}", p.problem), mend))?;
    if from.scheme() == "https" && to.scheme() == "http" {
        return Err(Problem::new("redirect", "it redirects from https to http, where anybody could change it", mend));
    }
    Ok(to)
}

/// The host of an address, which two ports share.
pub(crate) fn host(url: &Url) -> &str {
    url.host_str().unwrap_or_default().trim_end_matches('.')
}

/// Scheme, host and port: what has one `robots.txt`.
pub(crate) fn origin(url: &Url) -> &str {
    &url[..Position::BeforePath]
}

/// Path and query: what `robots.txt` speaks of.
pub(crate) fn path(url: &Url) -> &str {
    &url[Position::BeforePath..Position::AfterQuery]
}

#[cfg(test)]
mod tests {
    use super::{origin, read, redirected};

    #[test]
    fn only_what_the_web_serves_to_everyone_is_asked() {
        for text in [
            "file:///etc/passwd",
            "ftp://a.example/",
            "https://user@a.example/",
            "https://:x@a.example/",
            "a.example",
            "gopher://a.example",
        ] {
            assert_eq!(read(text).unwrap_err().rule, "address", "{text}");
        }
        assert_eq!(read("HTTPS://A.Example:443/x#y").unwrap().as_str(), "https://a.example/x");
        assert_eq!(read("https://été.example/").unwrap().as_str(), "https://xn--t-9fab.example/");
        assert_eq!(read("http://0x7f.1/").unwrap().host_str(), Some("127.0.0.1"));
    }

    #[test]
    fn redirects_are_followed_as_far_as_they_are_safe() {
        let from = read("https://a.example:8443/f/o.properties").unwrap();
        for (location, to) in [
            ("p.properties", "https://a.example:8443/f/p.properties"),
            ("/p", "https://a.example:8443/p"),
            ("//b.example/p", "https://b.example/p"),
            ("https://b.example/p", "https://b.example/p"),
        ] {
            assert_eq!(redirected(&from, location).unwrap().as_str(), to);
        }
        for location in ["http://a.example/p", "file:///p", "https://u:p@b.example/", "https://", "javascript:alert(1)"]
        {
            assert_eq!(redirected(&from, location).unwrap_err().rule, "redirect", "{location}");
        }
        assert_eq!(origin(&from), "https://a.example:8443");
    }
}
