//! Where each French commune is. The official list has no coordinates, GeoNames has those above 500 inhabitants:
//! joined by code, then by name within the department; the rest take the mean of what shares their postal code.

use super::super::geonames::City;
use super::super::world::is_town;
use super::super::{record::town_radius_km, spread};
use super::commune::{Commune, TERRITORIES, Union};
use degafam::places::Point;
use std::collections::HashMap;

/// The six communes without inhabitants nor postal code, in no list of towns: INSEE code, latitude, longitude, radius in km.
const UNINHABITED: [(&str, f64, f64, f64); 6] = [
    ("98411", -37.83, 77.55, 100.0),
    ("98412", -49.35, 70.22, 100.0),
    ("98413", -46.42, 51.86, 100.0),
    ("98414", -66.66, 140.0, 500.0),
    ("98415", -17.05, 42.72, 1000.0),
    ("98901", 10.30, -109.21, 10.0),
];

/// Where a commune is, how precisely, and GeoNames' row for it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Located<'a> {
    pub(super) point: Point,
    pub(super) precision_km: f64,
    pub(super) city: Option<&'a City>,
}

type Rows<'a> = HashMap<(&'a str, String), Vec<&'a City>>;

/// All communes that can be located, by their position in `communes`.
pub(super) fn all<'a>(communes: &[Commune], unions: &[Union], cities: &'a [City]) -> HashMap<usize, Located<'a>> {
    let joins = Joins::new(cities);
    let mut located: HashMap<usize, Located<'a>> = HashMap::new();
    for (number, commune) in communes.iter().enumerate() {
        if let Some(city) = joins.city(commune) {
            let precision_km = town_radius_km(commune.population);
            located.insert(number, Located { point: city.point, precision_km, city: Some(city) });
        } else if let Some((_, latitude, longitude, precision_km)) =
            UNINHABITED.iter().find(|(code, ..)| *code == commune.code)
            && let Ok(point) = Point::new(*latitude, *longitude)
        {
            located.insert(number, Located { point, precision_km: *precision_km, city: None });
        }
    }
    // A commune merged from others lies in their middle; then what shares a postal code, the union
    // of communes, the department.
    fill(communes, &mut located, 5.0, |commune| {
        if commune.is_former() { commune.chef_lieu.iter().cloned().collect() } else { vec![commune.code.clone()] }
    });
    fill(communes, &mut located, 5.0, |commune| commune.codes_postaux.clone());
    let union_of: HashMap<&str, &str> = unions
        .iter()
        .flat_map(|union| union.membres.iter().map(|member| (member.code.as_str(), union.code.as_str())))
        .collect();
    fill(communes, &mut located, 5.0, |commune| {
        union_of.get(commune.code.as_str()).map(|union| (*union).to_owned()).into_iter().collect()
    });
    // A former commune of unknown place is somewhere in the present one.
    fill(communes, &mut located, 7.0, |commune| {
        vec![commune.chef_lieu.clone().filter(|_| commune.is_former()).unwrap_or_else(|| commune.code.clone())]
    });
    fill(communes, &mut located, 10.0, |commune| commune.departement.iter().cloned().collect());
    located
}

/// Gives those without a place the middle of the located ones that share a group with them. `margin_km` is added to
/// the radius of the group, since those without a place are none of its points.
fn fill(
    communes: &[Commune],
    located: &mut HashMap<usize, Located<'_>>,
    margin_km: f64,
    groups: impl Fn(&Commune) -> Vec<String>,
) {
    let mut members: HashMap<String, Vec<(Point, u32)>> = HashMap::new();
    for (number, commune) in communes.iter().enumerate() {
        if let Some(found) = located.get(&number) {
            // Unweighted: a small commune is no nearer to the large one than to the others.
            groups(commune).into_iter().for_each(|group| members.entry(group).or_default().push((found.point, 1)));
        }
    }
    for (number, commune) in communes.iter().enumerate().filter(|(_, commune)| commune.district().is_none()) {
        if located.contains_key(&number) {
            continue;
        }
        let points: Vec<(Point, u32)> =
            groups(commune).iter().filter_map(|group| members.get(group)).flatten().copied().collect();
        if let Some((point, radius)) = spread::middle(&points) {
            located.insert(number, Located { point, precision_km: radius + margin_km, city: None });
        }
    }
}

/// GeoNames' French rows by what they can be joined on.
struct Joins<'a> {
    by_code: HashMap<&'a str, Vec<&'a City>>,
    /// Department, or ISO code of a territory, and folded name.
    by_name: Rows<'a>,
    /// Region and folded name, for rows without other codes.
    by_region: Rows<'a>,
    /// "Paris 11", however it goes on.
    districts: HashMap<(&'a str, u32), &'a City>,
}

impl<'a> Joins<'a> {
    fn new(cities: &'a [City]) -> Self {
        let mut joins =
            Self { by_code: HashMap::new(), by_name: Rows::new(), by_region: Rows::new(), districts: HashMap::new() };
        for city in cities {
            let territory = TERRITORIES.iter().any(|(_, country)| *country == city.country);
            if city.country != "FR" && !territory {
                continue;
            }
            let mut words = city.name.split(' ');
            if let (Some(name @ ("Paris" | "Lyon" | "Marseille")), Some(number)) = (words.next(), words.next())
                && let Ok(number) = number.trim_end_matches(|c: char| !c.is_ascii_digit()).parse()
            {
                joins.districts.entry((name, number)).or_insert(city);
                continue;
            }
            if is_town(city) {
                joins.by_code.entry(&city.admin4).or_default().push(city);
            }
            let group = if territory { city.country.as_str() } else { city.admin2.as_str() };
            let rows = if group.is_empty() { &mut joins.by_region } else { &mut joins.by_name };
            let group = if group.is_empty() { city.admin1.as_str() } else { group };
            rows.entry((group, city.key.clone())).or_default().push(city);
            if is_town(city) {
                for other in &city.others {
                    let folded = degafam::curate::fold(other);
                    if folded != city.key {
                        rows.entry((group, folded)).or_default().push(city);
                    }
                }
            }
        }
        joins
    }

    fn city(&self, commune: &Commune) -> Option<&'a City> {
        if let Some(district) = commune.district() {
            return self.districts.get(&district).copied();
        }
        let key = degafam::curate::fold(&commune.nom);
        // The row of that name; else the seat, or the largest, of those with the commune's code.
        let best = |rows: &[&'a City]| {
            rows.iter().copied().max_by_key(|city| (city.key == key, city.feature.starts_with("PPLA"), city.population))
        };
        let department = commune.departement.as_deref()?;
        let territory = TERRITORIES.iter().find(|(number, _)| *number == department).map(|(_, country)| *country);
        let coded = self
            .by_code
            .get(commune.code.as_str())
            .filter(|rows| !commune.is_former() || rows.iter().any(|city| city.key == key));
        coded
            .and_then(|rows| best(rows))
            .or_else(|| self.by_name.get(&(territory.unwrap_or(department), key.clone())).and_then(|rows| best(rows)))
            .or_else(|| {
                self.by_region
                    .get(&(commune.region.as_deref()?, key.clone()))
                    .filter(|rows| rows.len() == 1)
                    .and_then(|rows| best(rows))
            })
            .or_else(|| {
                // One commune makes the whole territory, and its town has another name (Gustavia, Marigot).
                let single = territory.filter(|country| matches!(*country, "BL" | "MF"))?;
                self.by_name
                    .iter()
                    .filter(|((group, _), _)| *group == single)
                    .flat_map(|(_, rows)| rows)
                    .copied()
                    .max_by_key(|city| (city.population, city.key.as_str()))
            })
    }
}
