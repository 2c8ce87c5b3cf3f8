//! The letter box: records and answers in the formats of others. Bytes and values only; it fetches nothing.

mod chatonsinfos;
mod countries;
mod dates;
#[cfg(feature = "directories")]
mod directories;
mod geojson;
mod ids;
mod limits;
mod plain;
mod programs;
mod reader;
mod report;
mod web;

pub use chatonsinfos::{ChatonsInfos, FileClass, FileLinks, KeyGain, SubLink};
#[cfg(feature = "directories")]
pub use directories::{
    JoinMatrix, LibreHost, NextcloudProviders, PeerTubeIndex, PrivateBinDirectory, XmppProviders, YunoHostApps,
};
pub use geojson::{Feature, FeatureCollection, Geometry};
pub use limits::Limits;
pub use reader::{Imported, LeftOut, Origin, Reader};
pub use report::{Remark, Report};
