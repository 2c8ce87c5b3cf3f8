//! Who asks, from where, for what.

use super::plan::Region;
use degafam::places::{Gazetteer, Place, PlaceKind};
use rand_pcg::Pcg64;
use rand_pcg::rand_core::{Rng, SeedableRng};

/// The towns of a region, with their people.
#[derive(Debug)]
pub(crate) struct Population {
    /// Towns with known inhabitants, by name.
    pub(crate) towns: Vec<Place>,
    /// People in this town and those before it.
    up_to: Vec<u64>,
}

/// Somebody who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct User {
    /// The town, by its place in the population.
    pub(crate) town: usize,
    /// What is wanted, by its place in the plan.
    pub(crate) wanted: usize,
    /// Seed of the question.
    pub(crate) seed: u64,
    /// Draws one of the answers that were read.
    pub(crate) pick: u64,
}

impl Population {
    /// The towns of a region.
    pub(crate) fn new(gazetteer: &Gazetteer, region: Region) -> Self {
        Self::of(gazetteer.places().filter(|place| counts(place, region)).collect())
    }

    fn of(towns: Vec<Place>) -> Self {
        let people = towns.iter().map(people);
        let up_to = people.scan(0, |sum: &mut u64, own| {
            *sum += own;
            Some(*sum)
        });
        Self { up_to: up_to.collect(), towns }
    }

    /// Inhabitants of all towns.
    pub(crate) fn people(&self) -> u64 {
        self.up_to.last().copied().unwrap_or(0)
    }

    /// The town with most inhabitants.
    pub(crate) fn largest(&self) -> Option<&Place> {
        self.towns.iter().max_by_key(|town| people(town))
    }

    /// Users drawn in proportion to the inhabitants of their town, each with one of `wanted` things to leave. The first
    /// thousand of ten thousand are the thousand of the same seed.
    pub(crate) fn draw(&self, users: usize, wanted: usize, seed: u64) -> Vec<User> {
        // PCG's numbers are the same on every machine, so that a seed can be told to others.
        let mut random = Pcg64::seed_from_u64(seed);
        let one = |_| {
            let person = scaled(random.next_u64(), self.people());
            let town = self.up_to.partition_point(|up_to| *up_to <= person);
            let wanted = usize::try_from(scaled(random.next_u64(), wanted as u64)).unwrap_or(0);
            User { town, wanted, seed: random.next_u64(), pick: random.next_u64() }
        };
        (0..users).map(one).collect()
    }
}

/// Inhabitants, 0 where unknown.
pub(crate) fn people(place: &Place) -> u64 {
    place.population.unwrap_or(0).into()
}

/// A draw of 64 bits as a number below `below`: with billions of people a bias of one in billions.
pub(crate) fn scaled(draw: u64, below: u64) -> u64 {
    u64::try_from((u128::from(draw) * u128::from(below)) >> 64).unwrap_or(0)
}

/// Whether a place is a town of the region that no other place counts already.
pub(crate) fn counts(place: &Place, region: Region) -> bool {
    // Paris, Lyon and Marseille stand beside their districts.
    let district = place.name.ends_with(" Arrondissement") && place.country.as_deref() == Some("FR");
    let kind = match region {
        Region::France => place.kind == PlaceKind::Commune,
        Region::World => matches!(place.kind, PlaceKind::Commune | PlaceKind::City),
    };
    kind && !district && place.population.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn france() -> Population {
        Population::new(Gazetteer::embedded().unwrap(), Region::France)
    }

    /// INSEE counts 68 to 70 million people in France and overseas; districts counted twice would add three.
    #[test]
    fn nobody_is_counted_twice() {
        let france = france();
        assert!((67_000_000..70_500_000).contains(&france.people()), "{}", france.people());
        assert_eq!(france.largest().unwrap().name, "Paris");
        let world = Population::new(Gazetteer::embedded().unwrap(), Region::World);
        assert!(world.people() > 2_000_000_000 && world.towns.len() > france.towns.len());
    }

    #[test]
    fn towns_are_drawn_by_their_people_and_services_evenly() {
        let place = |name: &str, people| {
            let mut place = Place::new(name, PlaceKind::City, degafam::places::Point::new(1.0, 2.0).unwrap(), 5.0);
            place.population = Some(people);
            place
        };
        let population = Population::of(vec![place("a", 100), place("empty", 0), place("b", 300)]);
        let users = population.draw(8_000, 4, 7);
        let of = |town| users.iter().filter(|u| u.town == town).count();
        assert!((1_850..2_150).contains(&of(0)) && of(1) == 0 && of(2) == 8_000 - of(0), "{}", of(0));
        for wanted in 0..4 {
            assert!((1_850..2_150).contains(&users.iter().filter(|u| u.wanted == wanted).count()));
        }
        assert_eq!(population.draw(100, 4, 7), users[..100]);
        assert_ne!(population.draw(100, 4, 8), users[..100]);
        // A newer generator that draws otherwise would change every figure told so far.
        assert_eq!(users[0].seed, 16_631_418_469_999_051_220);
    }
}
