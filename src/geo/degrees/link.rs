//! `geo:` addresses and links to maps: the marked point, else the middle of what the map showed.

use super::reading::{Reading, half_step_km};

/// Half the height of what a map shows at zoom 0, kilometres; it halves with every step.
const WORLD_KM: f64 = 20_000.0;

/// Parameters that hold latitude and longitude as one value, the marked point first.
const PAIRS: [&str; 10] = ["q", "query", "ll", "destination", "daddr", "center", "loc", "cp", "sll", "viewpoint"];

/// Parameters that hold them apart.
const APART: [(&str, &str); 6] =
    [("mlat", "mlon"), ("lat", "lon"), ("lat", "lng"), ("latitude", "longitude"), ("y", "x"), ("lat", "long")];

pub(super) fn read(text: &str) -> Option<Reading> {
    let decoded = text.replace("%2C", ",").replace("%2c", ",").replace("%20", " ").replace("%7E", "~");
    if let Some(geo) = decoded.get(..4).filter(|scheme| scheme.eq_ignore_ascii_case("geo:")) {
        let rest = decoded.get(geo.len()..)?;
        let marked = parameters(rest).find(|(name, _)| *name == "q").and_then(|(_, value)| pair(value));
        return marked.or_else(|| pair(rest.split(['?', ';']).next()?));
    }
    if !decoded.contains("://") || decoded.contains(char::is_whitespace) {
        return None;
    }
    let value = |wanted: &str| parameters(&decoded).find(|(name, _)| *name == wanted).map(|(_, value)| value);
    // "!3d47.2!4d-1.5" is the pin of a place, "@47.2,-1.5,12z" the window.
    let pin = || {
        let (_, rest) = decoded.split_once("!3d")?;
        let (latitude, rest) = rest.split_once("!4d")?;
        point(latitude, rest.split(['!', '?', '&']).next()?)
    };
    let apart = || APART.iter().find_map(|(latitude, longitude)| point(value(latitude)?, value(longitude)?));
    let together = || PAIRS.iter().find_map(|name| pair(value(name)?));
    // The one map that writes the longitude first.
    let reversed = || {
        let (longitude, latitude) = value("c").filter(|_| decoded.contains("geoportail"))?.split_once(',')?;
        point(latitude, longitude)
    };
    let window = || {
        let (_, rest) = decoded.split_once("/@")?;
        let mut parts = rest.split(['/', '?']).next()?.split(',');
        zoomed(parts.next()?, parts.next()?, parts.next().and_then(|zoom| zoom.strip_suffix('z')))
    };
    let slashes = || {
        let shown = value("map").or_else(|| Some(decoded.split_once('#')?.1))?;
        let mut parts = shown.split(['/', '&']);
        let zoom = parts.next()?;
        zoomed(parts.next()?, parts.next()?, Some(zoom))
    };
    pin().or_else(apart).or_else(together).or_else(reversed).or_else(window).or_else(slashes)
}

/// Names and values behind `?`, `#` and `&`.
fn parameters(address: &str) -> impl Iterator<Item = (&str, &str)> {
    address.split(['?', '#', '&']).skip(1).filter_map(|part| part.split_once('='))
}

fn pair(value: &str) -> Option<Reading> {
    let value = value.split('(').next()?.trim().trim_start_matches("loc:");
    let mut parts = value.split([',', '~', ' ']).filter(|part| !part.is_empty());
    point(parts.next()?, parts.next()?)
}

fn point(latitude: &str, longitude: &str) -> Option<Reading> {
    let number = |text: &str| {
        let plain = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'+' | b'.'));
        let value: f64 = text.parse().ok().filter(|_| plain && !text.is_empty())?;
        let decimals = text.split_once('.').map_or(0, |(_, fraction)| fraction.len().min(9));
        Some((value, i32::try_from(decimals).ok()?))
    };
    let ((latitude, a), (longitude, b)) = (number(latitude)?, number(longitude)?);
    Some(Reading { latitude, longitude, precision_km: half_step_km(a.min(b)) })
}

/// The middle of a map's window.
fn zoomed(latitude: &str, longitude: &str, zoom: Option<&str>) -> Option<Reading> {
    let zoom: f64 = zoom.and_then(|zoom| zoom.parse().ok()).filter(|zoom| (0.0..=24.0).contains(zoom))?;
    let middle = point(latitude, longitude)?;
    Some(Reading { precision_km: middle.precision_km.max(WORLD_KM / 2_f64.powf(zoom)), ..middle })
}
