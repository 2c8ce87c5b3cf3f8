//! Degrees with minutes and seconds, and axes before the number: `53° 28' 29.17" N`, `N 53.4 E 12.4`.

use super::reading::{DEGREE_KM, Reading};

/// Longer texts are no pair of angles.
const LONGEST: usize = 96;

#[derive(Debug, Clone, Copy, PartialEq)]
enum Token {
    /// A number and its decimals.
    Number(f64, i32),
    /// Degrees, minutes or seconds of the number before: 0, 1, 2.
    Unit(usize),
    /// Whether north and south, and the sign.
    Axis(bool, f64),
    Comma,
}

/// An angle under construction: number and decimals of degrees, minutes and seconds.
#[derive(Debug, Clone, Copy, Default)]
struct Angle {
    parts: [Option<(f64, i32)>; 3],
    axis: Option<(bool, f64)>,
}

pub(super) fn read(text: &str) -> Option<Reading> {
    if text.len() > LONGEST {
        return None;
    }
    let tokens = tokens(text)?;
    // Minutes alone tell an angle from a list of numbers.
    if !tokens.iter().any(|token| matches!(token, Token::Axis(..) | Token::Unit(_))) {
        return None;
    }
    let [first, second] = angles(&tokens)?;
    let ((a, a_km), (b, b_km)) = (first.degrees()?, second.degrees()?);
    let (latitude, longitude) = match (first.axis, second.axis) {
        (Some((true, _)), Some((false, _))) | (None, None) => (a, b),
        (Some((false, _)), Some((true, _))) => (b, a),
        _ => return None,
    };
    Some(Reading { latitude, longitude, precision_km: a_km.max(b_km) })
}

fn tokens(text: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = text.trim();
    while let Some(first) = rest.chars().next() {
        let digit = |at: usize| rest.as_bytes().get(at).is_some_and(u8::is_ascii_digit);
        if first.is_ascii_digit() || first == '-' && digit(1) {
            let sign = usize::from(first == '-');
            let whole = sign + rest.get(sign..)?.bytes().take_while(u8::is_ascii_digit).count();
            let fraction = match rest.as_bytes().get(whole) {
                Some(b'.' | b',') if digit(whole + 1) => {
                    rest.get(whole + 1..)?.bytes().take_while(u8::is_ascii_digit).count()
                }
                _ => 0,
            };
            let end = if fraction > 0 { whole + 1 + fraction } else { whole };
            let number = rest.get(..end)?.replace(',', ".").parse().ok()?;
            tokens.push(Token::Number(number, i32::try_from(fraction).ok()?.min(9)));
            rest = rest.get(end..)?;
            continue;
        }
        let doubled = rest.strip_prefix("''").or_else(|| rest.strip_prefix("’’")).or_else(|| rest.strip_prefix("′′"));
        if let Some(after) = doubled {
            tokens.push(Token::Unit(2));
            rest = after;
            continue;
        }
        match first {
            '°' | 'º' | '˚' => tokens.push(Token::Unit(0)),
            '\'' | '′' | '’' | '‘' | '´' | 'ʹ' => tokens.push(Token::Unit(1)),
            '"' | '″' | '”' | '“' | 'ʺ' => tokens.push(Token::Unit(2)),
            'N' | 'n' => tokens.push(Token::Axis(true, 1.0)),
            'S' | 's' => tokens.push(Token::Axis(true, -1.0)),
            'E' | 'e' => tokens.push(Token::Axis(false, 1.0)),
            'W' | 'w' | 'O' | 'o' => tokens.push(Token::Axis(false, -1.0)),
            ',' | ';' | '/' => tokens.push(Token::Comma),
            space if space.is_whitespace() => {}
            _ => return None,
        }
        rest = rest.get(first.len_utf8()..)?;
    }
    Some(tokens)
}

fn angles(tokens: &[Token]) -> Option<[Angle; 2]> {
    let before = matches!(tokens.first(), Some(Token::Axis(..)));
    let mut done: Vec<Angle> = Vec::new();
    let mut now = Angle::default();
    let mut tokens = tokens.iter().peekable();
    let finish = |angle: &mut Angle, done: &mut Vec<Angle>| {
        if angle.parts.iter().any(Option::is_some) {
            done.push(std::mem::take(angle));
        }
    };
    while let Some(token) = tokens.next() {
        match *token {
            Token::Number(value, decimals) => {
                let free = now.parts.iter().position(Option::is_none);
                let unit = match tokens.peek() {
                    Some(Token::Unit(unit)) => Some(*unit),
                    _ => None,
                };
                // Degrees again: the next angle has begun.
                if unit == Some(0) && free != Some(0) || free.is_none() {
                    finish(&mut now, &mut done);
                }
                let at = unit.or(now.parts.iter().position(Option::is_none))?;
                let part = now.parts.get_mut(at).filter(|part| part.is_none())?;
                *part = Some((value, decimals));
                if unit.is_some() {
                    tokens.next();
                }
            }
            Token::Unit(_) => return None,
            Token::Axis(north, sign) => {
                if before {
                    finish(&mut now, &mut done);
                }
                if now.axis.replace((north, sign)).is_some() {
                    return None;
                }
                if !before {
                    finish(&mut now, &mut done);
                }
            }
            Token::Comma => finish(&mut now, &mut done),
        }
    }
    finish(&mut now, &mut done);
    match done.as_slice() {
        [first, second] => Some([*first, *second]),
        _ => None,
    }
}

impl Angle {
    /// In degrees, and half of the last place written, in kilometres.
    fn degrees(&self) -> Option<(f64, f64)> {
        let [Some((degrees, decimals)), minutes, seconds] = self.parts else { return None };
        let mut size = degrees.abs();
        let mut step_km = DEGREE_KM / 10_f64.powi(decimals);
        for (part, share) in [(minutes, 60.0), (seconds, 3600.0)] {
            let Some((value, decimals)) = part else { continue };
            if !(0.0..60.0).contains(&value) {
                return None;
            }
            size += value / share;
            step_km = DEGREE_KM / share / 10_f64.powi(decimals);
        }
        let sign = self.axis.map_or(1.0, |(_, sign)| sign) * if degrees.is_sign_negative() { -1.0 } else { 1.0 };
        Some((size * sign, step_km / 2.0))
    }
}
