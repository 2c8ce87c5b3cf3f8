//! A plot of cost against size, both axes logarithmic, as SVG that reads on light and on dark ground.

use crate::time;
use std::fmt::Write as _;

/// The picture, in its own units.
const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 440.0;
/// Room for labels left of, below and right of the axes.
const LEFT: f64 = 80.0;
const BELOW: f64 = 56.0;
const RIGHT: f64 = 210.0;
const ABOVE: f64 = 24.0;
/// Told apart by the colour-blind too, on white and on black (M. Okabe and K. Ito, 2008), and by their marks.
const COLOURS: [&str; 6] = ["#0072b2", "#e69f00", "#009e73", "#cc79a7", "#d55e00", "#56b4e9"];

/// What one thing costs at several sizes.
#[derive(Debug, Clone)]
pub struct Series {
    name: String,
    /// Size and nanoseconds.
    points: Vec<(f64, f64)>,
}

/// A named line of the plot: sizes, and nanoseconds at each.
#[must_use]
pub fn series(name: &str, points: &[(usize, f64)]) -> Series {
    let points = points.iter().filter(|(n, t)| *n > 0 && *t > 0.0).map(|(n, t)| (*n as f64, *t)).collect();
    Series { name: name.to_owned(), points }
}

/// The powers of ten round some numbers.
fn decades(values: impl Iterator<Item = f64>) -> (i32, i32) {
    let (low, high) = values.fold((f64::INFINITY, 0.0f64), |(low, high), v| (low.min(v), high.max(v)));
    let (low, high) = (low.log10().floor() as i32, high.log10().ceil() as i32);
    (low, high.max(low + 1))
}

/// The picture. Sizes are counted in `unit`.
#[must_use]
pub fn svg(title: &str, unit: &str, all: &[Series]) -> String {
    let points = || all.iter().flat_map(|s| &s.points);
    if points().next().is_none() {
        return String::new();
    }
    let (sizes, times) = (decades(points().map(|p| p.0)), decades(points().map(|p| p.1)));
    let along = |value: f64, (low, high): (i32, i32)| (value.log10() - f64::from(low)) / f64::from(high - low);
    let (right, bottom) = (WIDTH - RIGHT, HEIGHT - BELOW);
    let x = |n: f64| LEFT + along(n, sizes) * (right - LEFT);
    let y = |t: f64| bottom - along(t, times) * (bottom - ABOVE);
    let mut out = String::new();
    let mut line = |text: String| writeln!(out, "{text}").unwrap();
    line(format!(
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{title}" font-family="sans-serif" font-size="13">"#
    ));
    line(
        "<style>svg{color:#222;background:#fff}.grid{stroke:currentColor;stroke-opacity:.18}\
         text{fill:currentColor}@media(prefers-color-scheme:dark){svg{color:#ddd;background:#16181c}}</style>"
            .to_owned(),
    );
    for power in sizes.0..=sizes.1 {
        let at = x(10f64.powi(power));
        line(format!(r#"<line class="grid" x1="{at:.1}" y1="{ABOVE}" x2="{at:.1}" y2="{bottom}"/>"#));
        line(format!(r#"<text x="{at:.1}" y="{:.1}" text-anchor="middle">{}</text>"#, bottom + 18.0, count(power)));
    }
    for power in times.0..=times.1 {
        let at = y(10f64.powi(power));
        line(format!(r#"<line class="grid" x1="{LEFT}" y1="{at:.1}" x2="{right}" y2="{at:.1}"/>"#));
        let label = tick(power);
        line(format!(r#"<text x="{:.1}" y="{:.1}" text-anchor="end">{label}</text>"#, LEFT - 8.0, at + 4.0));
    }
    let middle = (LEFT + right) / 2.0;
    line(format!(r#"<text x="{middle:.1}" y="{:.1}" text-anchor="middle">{unit}</text>"#, HEIGHT - 12.0));
    let centre = (ABOVE + bottom) / 2.0;
    line(format!(
        r#"<text transform="translate(16 {centre:.1}) rotate(-90)" text-anchor="middle">time of one query</text>"#
    ));
    for (at, one) in all.iter().enumerate() {
        let colour = COLOURS[at % COLOURS.len()];
        let path: Vec<String> = one.points.iter().map(|(n, t)| format!("{:.1},{:.1}", x(*n), y(*t))).collect();
        line(format!(r#"<polyline fill="none" stroke="{colour}" stroke-width="2" points="{}"/>"#, path.join(" ")));
        for (n, t) in &one.points {
            let mark = mark(at, x(*n), y(*t), colour);
            line(format!("<g>{mark}<title>{}: {n} {unit}, {}</title></g>", one.name, time(*t)));
        }
        let level = ABOVE + 14.0 + 22.0 * at as f64;
        line(mark(at, right + 20.0, level - 4.0, colour));
        line(format!(r#"<text x="{:.1}" y="{level:.1}">{}</text>"#, right + 32.0, one.name));
    }
    line("</svg>".to_owned());
    out
}

/// Circles and squares in turn.
fn mark(at: usize, x: f64, y: f64, colour: &str) -> String {
    match at % 2 {
        0 => format!(r#"<circle cx="{x:.1}" cy="{y:.1}" r="4" fill="{colour}"/>"#),
        _ => format!(r#"<rect x="{:.1}" y="{:.1}" width="8" height="8" fill="{colour}"/>"#, x - 4.0, y - 4.0),
    }
}

fn count(power: i32) -> String {
    match power {
        0..=2 => 10u32.pow(power as u32).to_string(),
        3..=5 => format!("{} k", 10u32.pow(power as u32 - 3)),
        _ => format!("{} M", 10f64.powi(power - 6)),
    }
}

fn tick(power: i32) -> String {
    match power {
        ..=2 => format!("{} ns", 10f64.powi(power)),
        3..=5 => format!("{} µs", 10f64.powi(power - 3)),
        6..=8 => format!("{} ms", 10f64.powi(power - 6)),
        _ => format!("{} s", 10f64.powi(power - 9)),
    }
}
