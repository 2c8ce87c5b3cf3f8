//! Whether a packed gazetteer holds together.

use super::format::FORM;
use super::gazetteer::{Gazetteer, Row};
use crate::error::Error;

fn must(holds: bool, reason: &'static str) -> Result<(), Error> {
    if holds { Ok(()) } else { Err(FORM.damaged(reason)) }
}

/// Every name, row, region and postal code can be read and points only at what is there.
pub(super) fn whole(gazetteer: &Gazetteer) -> Result<(), Error> {
    must(gazetteer.names().is_whole() && gazetteer.other_names().is_whole(), "a name cannot be read")?;
    let areas = gazetteer.area_count();
    let known = |area: Option<u16>| area.is_none_or(|area| area < areas);
    let regions = (0..areas).all(|number| gazetteer.area(number).is_some_and(|area| known(area.parent)));
    must(regions, "a region cannot be read")?;
    let right = |row: &Row| row.point().is_some() && known(Some(row.area));
    let mut rows = (0..gazetteer.len() as u32).map(|row| gazetteer.row(row));
    must(rows.all(|row| row.is_some_and(|row| right(&row))), "a place lies nowhere")?;
    let mut others = (0..gazetteer.other_count()).map(|other| gazetteer.other_row(other));
    let there = others.all(|other| other.is_some_and(|(row, _)| (row as usize) < gazetteer.len()));
    must(there, "a name leads to no place")?;
    let mut before = 0;
    let codes = (0..gazetteer.table_codes()).all(|index| {
        gazetteer
            .postal_at(index)
            .is_some_and(|(number, postal)| right(&postal.at) && std::mem::replace(&mut before, number) <= number)
    });
    must(codes, "a postal code cannot be read")?;
    let mut blocks = (0..).map_while(|index| gazetteer.run_block(index));
    let runs = blocks.all(|block| known(Some(block.area)) && gazetteer.walk_runs(&block, |_, _, _| true).is_some());
    must(runs, "a run of postal codes cannot be read")
}
