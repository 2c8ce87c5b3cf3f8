//! A data folder, packed.

use super::check::{Checked, check};
use super::{line, read, slim};
use crate::failure::Failure;
use degafam::{
    curate::{Records, Severity},
    places::{Gazetteer, locate},
};
use std::path::Path;

/// The records of a data folder, with the coordinates of the towns that they name.
pub(crate) fn located(folder: &Path) -> Result<Records, Failure> {
    let mut records = read::read(folder)?;
    locate(&mut records.hosters, Gazetteer::embedded()?);
    Ok(records)
}

/// The bytes of a data folder without errors.
pub(crate) fn packed(folder: &Path) -> Result<Vec<u8>, Failure> {
    let mut records = located(folder)?;
    refuse_errors(&check(&records, folder)?, folder)?;
    slim::slim(&mut records);
    Ok(records.pack()?)
}

/// Data with errors are not packed.
fn refuse_errors(checked: &Checked, folder: &Path) -> Result<(), Failure> {
    let first = checked.findings.iter().find(|f| f.severity == Severity::Error);
    first.map_or(Ok(()), |f| {
        Err(Failure::data(format!("{} errors, the first: {}", checked.errors(), line::describe(f, folder))))
    })
}
