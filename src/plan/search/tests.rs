use super::super::worths::worth;
use super::*;
use proptest::prelude::*;

/// The best of all sets of at most so many rows.
fn brute_force(worths: &Worths, kept: &[usize], size: usize) -> Total {
    let free: Vec<usize> = (0..worths.len()).filter(|at| !kept.contains(at)).collect();
    let sets = (0u32..1 << free.len()).filter(|set| set.count_ones() as usize + kept.len() <= size.max(kept.len()));
    let chosen = |set: u32| free.iter().enumerate().filter(move |(at, _)| set >> at & 1 == 1).map(|(_, row)| *row);
    let totals = sets.map(|set| worths.total(&kept.iter().copied().chain(chosen(set)).collect::<Vec<_>>()));
    totals.max().unwrap()
}

/// Two parts of a score, whether nobody checked it, and whether it is there.
type Served = (f64, f64, bool, u8);

/// Hosters with some services each, whose scores have a part in common, as those of one place do.
fn any_worths() -> impl Strategy<Value = Worths> {
    let served = (0.0..0.5f64, 0.0..0.5f64, any::<bool>(), 0u8..5);
    let row = (0.0..0.5f64, prop::collection::vec(served, 1..8));
    (1usize..8, prop::collection::vec(row, 1..13)).prop_map(|(wants, rows)| {
        let row = |(hoster, (near, served)): (u32, (f64, Vec<Served>))| {
            let served = served.into_iter().take(wants).enumerate().filter(|(_, (.., offers))| *offers < 2);
            let worths = served.map(|(want, (own, more, weak, _))| (want, worth(near + own * more, weak)));
            Row { hoster, worths: worths.collect() }
        };
        Worths::new(wants, (0..).zip(rows).map(row).collect())
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn no_set_is_better(worths in any_worths(), size in 1usize..6, keeps: bool) {
        let kept: Vec<usize> = if keeps { vec![0] } else { Vec::new() };
        let found = best(&worths, &kept, size);
        prop_assert!(found.exact && found.rows.len() <= size && found.rows.starts_with(&kept));
        prop_assert_eq!(worths.total(&found.rows), found.total);
        prop_assert_eq!(found.total, brute_force(&worths, &kept, size));
    }

    #[test]
    fn one_more_never_covers_less(worths in any_worths()) {
        let totals: Vec<Total> = (1..6).map(|size| best(&worths, &[], size).total).collect();
        prop_assert!(totals.is_sorted());
        // And no step is larger than the first.
        prop_assert!(totals.windows(2).all(|pair| pair[1].0 - pair[0].0 <= totals[0].0));
    }
}

#[test]
fn nothing_is_chosen_of_nothing() {
    let none = best(&Worths::new(3, Vec::new()), &[], 2);
    assert_eq!((none.rows.len(), none.total, none.exact), (0, Total::default(), true));
    let one = Worths::new(1, vec![Row { hoster: 7, worths: vec![(0, worth(0.5, false))] }]);
    assert_eq!(best(&one, &[], 0).rows.len(), 0);
    assert_eq!(best(&one, &[], 9).rows, [0]);
}
