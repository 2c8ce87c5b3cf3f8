//! Which few hosters do the most for several wants: numbers in, sets of rows out. It knows no names.
//!
//! The best set of a size is that of the largest sum over the wants of what its best row is worth for each: the problem
//! known as p-median, or uncapacitated facility location with a fixed number of facilities. It is solved exactly by
//! branch and bound (`search`, `trial`) under a Lagrangian bound (`relax`), after Cornuéjols, Fisher and Nemhauser (1977).

mod relax;
mod search;
mod trial;
mod turns;
mod worths;

pub(crate) use search::{Best, best};
pub(crate) use turns::take_turns;
pub(crate) use worths::{MOST_WANTS, Row, Total, Worths, worth};
