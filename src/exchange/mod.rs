//! Records in the formats of others. Bytes and values only; it fetches nothing.

mod chatonsinfos;
mod countries;
mod dates;
#[cfg(feature = "directories")]
mod directories;
mod ids;
mod limits;
mod origin;
mod plain;
mod programs;
mod quote;
mod reader;
mod report;
#[cfg(feature = "lists")]
mod wanted;
mod web;

pub use chatonsinfos::{ChatonsInfos, FileClass, FileLinks, KeyGain, SubLink};
#[cfg(feature = "directories")]
pub use directories::{
    CryptPadInstances, EtherpadScanner, Fastside, FediverseNearMe, FediverseObserver, FfdnProviders, FreifunkDirectory,
    JoinMatrix, LibreHost, LibreTranslateMirrors, MobilizonIndex, NextcloudProviders, PeerTubeIndex,
    PrivateBinDirectory, RssBridgeHosts, SearxSpace, XmppProviders, YunoHostApps,
};
pub use limits::Limits;
pub use origin::Origin;
pub use reader::{Imported, LeftOut, Reader};
pub use report::{Remark, Report};
#[cfg(feature = "lists")]
pub use wanted::{WantedEntry, WantedList};
