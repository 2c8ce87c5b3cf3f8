//! The simulation as a map: who asks from where, who answers, and where nobody is near. One file, nothing to load.

use super::never::NEAREST_KM;
use super::plan::Region;
use super::population::{Population, people};
use super::report::{OnMap, Simulation};
use crate::print::markup::escaped;
use crate::print::own_words::{own_sentence, own_word};
use degafam::Lang;
use std::collections::BTreeMap;
use std::fmt::Write as _;

/// Width of the map, pixels.
const WIDTH: f64 = 900.0;
/// Side of a cell in which users and people are summed: a map of cells stays small, one of towns would not.
const CELL: f64 = 6.0;
/// Steps of opacity that the eye tells apart.
const SHADES: u8 = 8;
/// Radius of the circle of a hoster with every user; its area grows with the share.
const LARGEST: f64 = 90.0;
/// Radius of a hoster that hardly anybody chose: it must still be seen.
const SMALLEST: f64 = 1.5;
/// Hosters whose name is written beside them.
const NAMED: usize = 8;
/// Room that a name takes, pixels.
const LONG: f64 = 170.0;
const HIGH: f64 = 12.0;
/// Room for title and legend, pixels.
const HEAD: f64 = 78.0;

/// Colours for light and for dark screens; both tell users, hosters and white zones apart without red against green.
const STYLE: &str = "<style>\
    svg{background:#fff;color:#1b1b1b;font:13px sans-serif}text{fill:currentColor}\
    .users{fill:#5b7bb0}.zone{fill:#f0b27a;fill-opacity:.6}.hoster{fill:#0b7a75;fill-opacity:.55;stroke:#0b7a75}\
    .vague{fill-opacity:.12;stroke-dasharray:4 3}.title{font-size:16px;font-weight:bold}.name{font-size:11px;paint-order:stroke;stroke:#fff;stroke-width:3px}\
    @media(prefers-color-scheme:dark){svg{background:#15181c;color:#e6e6e6}.users{fill:#8fb0e8}\
    .zone{fill:#b3541e}.hoster{fill:#4fd1c5;stroke:#4fd1c5}.name{stroke:#15181c}}</style>";

/// The part of the world that is drawn, degrees.
struct Frame {
    west: f64,
    east: f64,
    south: f64,
    north: f64,
}

impl Frame {
    fn of(region: Region) -> Self {
        match region {
            // France in Europe with a margin; overseas would shrink it to a dot.
            Region::France => Self { west: -5.6, east: 10.0, south: 41.0, north: 51.4 },
            // No town of the gazetteer lies farther south than Ushuaia or farther north than Longyearbyen.
            Region::World => Self { west: -180.0, east: 180.0, south: -56.0, north: 79.0 },
        }
    }

    /// How much narrower a degree of longitude is drawn: right in the middle of France; the whole world stays square.
    fn narrow(&self) -> f64 {
        if self.east - self.west > 180.0 { 1.0 } else { ((self.south + self.north) / 2.0).to_radians().cos() }
    }

    fn scale(&self) -> f64 {
        WIDTH / ((self.east - self.west) * self.narrow())
    }

    fn height(&self) -> f64 {
        (self.north - self.south) * self.scale()
    }

    /// Pixels from the left and from the top; none outside.
    fn at(&self, latitude: f64, longitude: f64) -> Option<(f64, f64)> {
        let inside = (self.south..=self.north).contains(&latitude) && (self.west..=self.east).contains(&longitude);
        let x = (longitude - self.west) * self.narrow() * self.scale();
        inside.then(|| (x, HEAD + (self.north - latitude) * self.scale()))
    }
}

/// What falls into a cell.
#[derive(Default)]
struct Cell {
    users: u64,
    people: u64,
    /// People who have no host within 100 km, whatever they want.
    without: u64,
}

/// The map as an SVG document.
pub(crate) fn map(simulation: &Simulation, population: &Population, lang: Lang) -> String {
    let frame = Frame::of(simulation.region);
    let cells = cells(simulation, population, &frame);
    let height = frame.height() + HEAD;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH:.0} {height:.0}\" width=\"{WIDTH:.0}\" \
         height=\"{height:.0}\" role=\"img\" lang=\"{}\">\n{STYLE}\n",
        lang.code()
    );
    head(&mut svg, simulation, lang);
    squares(&mut svg, &cells);
    hosters(&mut svg, simulation, &frame, lang);
    svg.push_str("</svg>\n");
    svg
}

fn cells(simulation: &Simulation, population: &Population, frame: &Frame) -> BTreeMap<(u16, u16), Cell> {
    let mut cells: BTreeMap<(u16, u16), Cell> = BTreeMap::new();
    let towns = population.towns.iter().zip(&simulation.users_of_town).zip(&simulation.white_zones.missing);
    for ((town, users), [_, missing, _]) in towns {
        let Some((x, y)) = frame.at(town.latitude, town.longitude) else { continue };
        // Inside the frame both are positive and below a thousand pixels.
        let cell = cells.entry(((x / CELL) as u16, (y / CELL) as u16)).or_default();
        cell.users += users;
        cell.people += people(town);
        if *missing == simulation.services.len() {
            cell.without += people(town);
        }
    }
    cells
}

/// Cells as one path for each shade: a tenth of the size of one element for each.
fn squares(svg: &mut String, cells: &BTreeMap<(u16, u16), Cell>) {
    let most = cells.values().map(|cell| cell.users).max().unwrap_or(0).max(1) as f64;
    let mut shades: BTreeMap<u8, String> = BTreeMap::new();
    let mut zones = String::new();
    for ((column, row), cell) in cells {
        let (x, y) = (f64::from(*column) * CELL, f64::from(*row) * CELL);
        if cell.users > 0 {
            // The root, so that villages are seen beside Paris; between 1 and 8.
            let shade = ((cell.users as f64 / most).sqrt() * f64::from(SHADES)).ceil() as u8;
            let _ = write!(shades.entry(shade).or_default(), "M{x} {y}h{CELL}v{CELL}h-{CELL}z");
        }
        if cell.people > 0 && 2 * cell.without >= cell.people {
            let _ = write!(zones, "M{x} {y}h{CELL}v{CELL}h-{CELL}z");
        }
    }
    let _ = writeln!(svg, "<path class=\"zone\" d=\"{zones}\"/>");
    for (shade, path) in &shades {
        let opacity = 0.1 + 0.8 * f64::from(*shade) / f64::from(SHADES);
        let _ = writeln!(svg, "<path class=\"users\" fill-opacity=\"{opacity:.2}\" d=\"{path}\"/>");
    }
}

fn head(svg: &mut String, simulation: &Simulation, lang: Lang) {
    let users = simulation.users.to_string();
    let title = own_sentence("map_title", lang, &[("users", &users), ("seed", &simulation.seed.to_string())]);
    let _ = writeln!(svg, "<title>{0}</title>\n<text class=\"title\" x=\"10\" y=\"22\">{0}</text>", escaped(&title));
    let data = own_sentence(
        "map_data",
        lang,
        &[("date", &simulation.catalogue.date.to_string()), ("digest", &simulation.catalogue.digest)],
    );
    let legend = [
        ("<rect class=\"users\" x=\"10\" y=\"34\" width=\"10\" height=\"10\" fill-opacity=\".7\"/>", 26, "map_users"),
        ("<circle class=\"hoster\" cx=\"125\" cy=\"39\" r=\"6\"/>", 136, "map_hosters"),
        ("<circle class=\"hoster vague\" cx=\"390\" cy=\"39\" r=\"6\"/>", 401, "map_vague"),
        ("<rect class=\"zone\" x=\"615\" y=\"34\" width=\"10\" height=\"10\"/>", 631, "map_zones"),
    ];
    for (mark, x, key) in legend {
        let _ = writeln!(svg, "{mark}<text x=\"{x}\" y=\"44\">{}</text>", escaped(own_word(key, lang)));
    }
    let _ = writeln!(svg, "<text x=\"10\" y=\"64\">{}</text>", escaped(&data));
}

fn hosters(svg: &mut String, simulation: &Simulation, frame: &Frame, lang: Lang) {
    let mut drawn: Vec<_> = simulation.map.iter().filter(|hoster| hoster.share > 0.0).collect();
    drawn.sort_by(|a, b| b.share.total_cmp(&a.share).then(a.hoster.cmp(&b.hoster)));
    let placed = |hoster: &&OnMap| {
        let (at, vague) = (hoster.at?, hoster.precision_km? > NEAREST_KM);
        Some((escaped(&hoster.name), hoster.share, vague, frame.at(at.latitude(), at.longitude())?))
    };
    let drawn: Vec<_> = drawn.iter().filter_map(placed).collect();
    let colon = lang.colon();
    for (name, share, vague, (x, y)) in &drawn {
        let radius = (LARGEST * share.sqrt()).max(SMALLEST);
        let (share, vague) = (lang.percentage(*share, 1), if *vague { " vague" } else { "" });
        let _ = writeln!(
            svg,
            "<circle class=\"hoster{vague}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"{radius:.1}\"><title>{name}{colon} {share}</title></circle>"
        );
    }
    let mut taken: Vec<(f64, f64)> = Vec::new();
    for (name, share, _, (x, y)) in drawn.iter().take(NAMED) {
        let free = |line: &f64| !taken.iter().any(|(left, top)| (left - x).abs() < LONG && (top - line).abs() < HIGH);
        // Below a name that is in the way; where several are, the circle's own title must do.
        let Some(line) = [0.0, HIGH, -HIGH, 2.0 * HIGH].map(|down| y + down).into_iter().find(free) else { continue };
        taken.push((*x, line));
        let share = lang.percentage(*share, 1);
        // Names near the right edge end at their circle.
        let anchor = if *x > WIDTH * 0.8 { "end" } else { "start" };
        let _ = writeln!(
            svg,
            "<text class=\"name\" x=\"{x:.1}\" y=\"{line:.1}\" text-anchor=\"{anchor}\">{name} {share}</text>"
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_fall_where_a_map_shows_them() {
        let france = Frame::of(Region::France);
        let (paris, nice) = (france.at(48.86, 2.35).unwrap(), france.at(43.7, 7.27).unwrap());
        assert!(paris.0 < nice.0 && paris.1 < nice.1, "Nice lies south-east of Paris");
        assert!(france.at(-20.9, 55.5).is_none(), "Réunion is not on the map of Europe");
        let (x, y) = Frame::of(Region::World).at(0.0, 0.0).unwrap();
        assert!((x - WIDTH / 2.0).abs() < 1e-9 && y > HEAD);
    }

    #[test]
    fn names_cannot_leave_their_element() {
        assert_eq!(escaped("a<b>&\"c\u{1b}\u{0}"), "a&lt;b&gt;&amp;&quot;c");
    }
}
