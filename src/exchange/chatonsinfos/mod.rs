//! ChatonsInfos and StatoolInfos: what a federation, its organisations and their services publish of themselves, as
//! lines of `key=value`.

mod decode;
mod export;
mod gains;
mod hosts;
mod keys;
mod lines;
mod links;
mod organization;
mod service;
mod set;
mod values;
mod whole;
mod write;

pub use gains::KeyGain;
pub use links::{FileClass, FileLinks, SubLink};

/// The format of ChatonsInfos, read leniently: whatever a hoster wrote by hand is understood as far as it can be, and
/// told how to mend.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ChatonsInfos;
