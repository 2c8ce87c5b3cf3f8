//! What the client's errors mean to a person.

use super::connect::Refused;
use super::problem::Problem;
use std::io::ErrorKind;
use ureq::{Error, Timeout};

const LATER: &str = "run again later: what was read is kept; if it stays, tell the hoster";
const BROKEN: &str = "tell the hoster that its server answers wrongly";

impl From<Error> for Problem {
    fn from(error: Error) -> Self {
        match error {
            Error::Other(other) => match other.downcast_ref::<Refused>() {
                Some(refused) => Self::new(
                    "private",
                    refused.to_string(),
                    "publish the file on the public web; for a network of your own add --allow-private HOST",
                ),
                None => Self::new("connection", other.to_string(), LATER),
            },
            Error::HostNotFound => Self::passing("name", "the host has no address", "correct the name of the host"),
            Error::Timeout(which) => Self::passing("timeout", late(which), LATER),
            Error::Io(error) => match error.kind() {
                ErrorKind::UnexpectedEof => Self::passing("cut", "the answer ended midway", LATER),
                ErrorKind::ConnectionRefused => Self::passing("connection", "the host refuses connections", LATER),
                ErrorKind::TimedOut => Self::passing("timeout", late(Timeout::Connect), LATER),
                // What the TLS library refuses comes as invalid data.
                ErrorKind::InvalidData => {
                    Self::new("certificate", error.to_string(), "tell the hoster to renew or mend its certificate")
                }
                _ => Self::passing("connection", error.to_string(), LATER),
            },
            Error::Rustls(error) => {
                Self::new("certificate", error.to_string(), "tell the hoster to renew or mend its certificate")
            }
            Error::Tls(error) => Self::new("certificate", error, "tell the hoster to renew or mend its certificate"),
            Error::LargeResponseHeader(..) => Self::new("protocol", "the head of the answer is too long", BROKEN),
            Error::BadUri(_) | Error::Http(_) => {
                Self::new("address", "this is no address to ask", "correct the line that names it")
            }
            other => Self::new("protocol", format!("the answer is no valid HTTP: {other}"), BROKEN),
        }
    }
}

fn late(which: Timeout) -> &'static str {
    match which {
        Timeout::Resolve => "the name of the host was not found in time",
        Timeout::Connect => "the host took no connection in time",
        Timeout::PerRead | Timeout::PerWrite => "the server stayed silent for too long",
        _ => "the answer took too long in all",
    }
}
