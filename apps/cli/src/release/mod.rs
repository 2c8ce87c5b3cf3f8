//! Releases of data: folders of files that anybody may copy, each file signed; how they are made, checked and kept.

mod install;
mod installed;
mod key;
mod latest;
mod make;
mod source;
mod store;
mod version;

pub(crate) use install::{How, Install};
pub(crate) use installed::newest;
pub(crate) use key::{Signer, public};
pub(crate) use make::Release;
pub(crate) use source::Source;
pub(crate) use store::Store;
