//! The Rust side of `crossing.py`: a line for each question, its name and the nanoseconds that one answer took.

use degafam::{Error, Finder, Query, curate::identify, places::Point};
use std::hint::black_box;
use std::time::Instant;

/// Answers that one figure is the mean of.
const TIMES: u32 = 300;

fn measure(name: &str, times: u32, mut answer: impl FnMut() -> Result<(), Error>) -> Result<(), Error> {
    answer()?;
    let begin = Instant::now();
    for _ in 0..times {
        answer()?;
    }
    println!("{name}\t{}", begin.elapsed().as_nanos() / u128::from(times));
    Ok(())
}

fn main() -> Result<(), Error> {
    let finder = Finder::embedded()?;
    let query = Query::new("google docs").near(Point::new(47.2, -1.55)?).limit(10).seed(1);
    measure("identify", TIMES, || {
        black_box(identify(finder.catalogue(), "gogle docs")?);
        Ok(())
    })?;
    measure("recommend", TIMES, || {
        black_box(finder.recommend(&query)?);
        Ok(())
    })?;
    measure("standings", TIMES, || {
        black_box(finder.standings(&query)?);
        Ok(())
    })?;
    // As many places as `crossing.py` asks for.
    let places: Vec<Query> = (0..2000)
        .map(|step| {
            let point = Point::new(43.0 + f64::from(step) / 400.0, f64::from(step % 70) / 10.0)?;
            Ok(Query::new("google docs").near(point).limit(10).seed(1))
        })
        .collect::<Result<_, Error>>()?;
    measure("batch of 2000", 3, || {
        for query in &places {
            black_box(finder.standings(query)?);
        }
        Ok(())
    })
}
