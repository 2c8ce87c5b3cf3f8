//! Lines that machines write: logs of proxies and name servers, rows of tables without a header.

use super::address::{is_number, service};
use super::found::Found;

/// What stands before the host that was asked for: in logs of dnsmasq and Pi-hole, and of proxies.
const ASKED: [&str; 2] = ["query[", " CONNECT "];
/// What stands between the columns of a row.
const SEPARATORS: [char; 4] = [',', ';', '|', '\t'];

/// Whether a machine wrote a line: a row of a log or of a table, in which secrets may stand. People put a space behind
/// their commas, or have one comma.
pub(super) fn is_row(line: &str) -> bool {
    let pairs = line.chars().zip(line.chars().skip(1));
    let close = pairs.filter(|(sign, next)| SEPARATORS.contains(sign) && !next.is_whitespace()).take(2).count();
    let is_table = close > 1 || close > 0 && words(line).any(|word| service(word).is_some());
    is_table || line.contains('\t') || line.contains("dnsmasq") || words(line).any(is_number)
}

/// The host that a row of a log asks for, otherwise the first one in it.
pub(super) fn asked(line: &str, found: &mut Found) {
    let asked = ASKED.iter().find_map(|mark| line.split_once(mark)).map(|(_, rest)| rest);
    // What dnsmasq answers and forwards are the same questions again.
    let line = if line.contains("dnsmasq") { asked.unwrap_or_default() } else { asked.unwrap_or(line) };
    match words(line).find_map(service) {
        Some(service) => found.take(service),
        None => found.pass(),
    }
}

/// The words of a row, without the signs around them.
fn words(line: &str) -> impl Iterator<Item = &str> {
    let signs = |c: char| c.is_whitespace() || SEPARATORS.contains(&c) || matches!(c, '"' | '\'' | '(' | ')' | '=');
    line.split(signs).map(|word| word.trim_end_matches([':', '.']))
}

#[cfg(test)]
mod tests {
    use super::super::found::{Listed, listed};
    use super::*;

    fn host_of(line: &str) -> (bool, Listed) {
        let mut found = Found::new(9);
        asked(line, &mut found);
        (is_row(line), found.listed())
    }

    #[test]
    fn of_logs_the_hosts_are_taken_that_were_asked_for() {
        for (line, host) in [
            (
                "1286536309.450 9 192.168.0.68 TCP_TUNNEL/200 39 CONNECT docs.google.com:443 bob@x.example HIER_DIRECT/192.0.2.2 -",
                "docs.google.com",
            ),
            ("Jan 11 10:00:00 pi.example dnsmasq[123]: query[AAAA] trello.com from 192.168.1.2", "trello.com"),
            ("0.0.0.0 ads.example.org", "ads.example.org"),
            ("client @0x7f 192.168.1.2#53 (slack.com): query: slack.com IN A + (192.168.1.1)", "slack.com"),
            ("[1590000000] unbound[123:0] info: 192.168.1.2 zoom.us. A IN", "zoom.us"),
            ("2026-01-11T10:00:00Z\tbob\tmiro.com\tA", "miro.com"),
        ] {
            assert_eq!(host_of(line), (true, listed([host], 0)), "{line}");
        }
        for line in [
            "Jan 11 10:00:00 dnsmasq[123]: reply www.example.org is <CNAME>",
            "Jan 11 10:00:00 dnsmasq[123]: forwarded trello.com to 9.9.9.9",
            "Jan 11 10:00:00 dnsmasq[123]: query[PTR] 2.1.168.192.in-addr.arpa from 192.168.1.2",
        ] {
            assert_eq!(host_of(line), (true, listed([], 1)), "{line}");
        }
    }
}
