//! Directories that can be read: one row each.

use clap::{ValueEnum, builder::PossibleValue};
use degafam::formats::{
    CryptPadInstances, EtherpadScanner, Fastside, FediverseNearMe, FediverseObserver, FfdnProviders, FreifunkDirectory,
    JoinMatrix, LibreHost, LibreTranslateMirrors, Limits, MobilizonIndex, NextcloudProviders, PeerTubeIndex,
    PrivateBinDirectory, Reader, RssBridgeHosts, SearxSpace, XmppProviders, YunoHostApps,
};
use std::fmt;

/// The format of a directory: its reader, and what of it is to be fetched.
#[derive(Clone, Copy)]
pub(crate) struct DirectoryFormat {
    pub(crate) reader: &'static (dyn Reader + Send + Sync),
    help: &'static str,
}

/// All formats, in the order in which help shows them.
const FORMATS: &[DirectoryFormat] = &[
    of(&XmppProviders, "XMPP servers: data.xmpp.net/providers/v2, or a server's own file"),
    of(&LibreHost, "A hoster's own librehost.json"),
    of(&JoinMatrix, "Matrix servers: servers.joinmatrix.org/servers.json"),
    of(&PeerTubeIndex, "Video: instances.joinpeertube.org/api/v1/instances"),
    of(&MobilizonIndex, "Events: instances.joinmobilizon.org/api/v1/instances"),
    of(&PrivateBinDirectory, "Pastebins: privatebin.info/directory/api"),
    of(&SearxSpace, "Searches: searx.space/data/instances.json"),
    of(&Fastside, "Front-ends and others: data.json or services.json of github.com/cofob/fastside, branch data"),
    of(&FediverseObserver, "The fediverse: an answer of api.fediverse.observer"),
    of(&FediverseNearMe, "Mastodon by place: the .geojson of github.com/jazmichaelking/mastodon-near-me"),
    of(&EtherpadScanner, "Pads at known hosters: ether-scan.stefans-entwicklerecke.de/api/instances"),
    of(&CryptPadInstances, "Office suites: _data/instances.json of github.com/cryptpad/website"),
    of(&LibreTranslateMirrors, "Translation: README.md of github.com/LibreTranslate/LibreTranslate"),
    of(&RssBridgeHosts, "Feeds: docs/01_General/06_Public_Hosts.md of github.com/RSS-Bridge/rss-bridge"),
    of(&FreifunkDirectory, "Communities: api.freifunk.net/data/ffSummarizedDir.json"),
    of(&FfdnProviders, "Seats of access providers: db.ffdn.org/api/v1/isp/"),
    of(&YunoHostApps, "Packages: apps.toml of github.com/YunoHost/apps"),
    of(&NextcloudProviders, "Providers of Nextcloud's sign-up page: preferred.json"),
];

/// Bytes of a directory: 64 MiB, some tens of thousands of scanned pads. One record is held at a time.
const BYTES: usize = 64 << 20;
/// Records of one: 100,000, twice as many as the longest, of which next to none is taken.
const RECORDS: usize = 100_000;

/// What reading a directory may cost.
pub(crate) fn limits() -> Limits {
    let mut limits = Limits::default();
    (limits.file_bytes, limits.records) = (BYTES, RECORDS);
    limits
}

/// The reader of a format, by its name.
pub(crate) fn reader(name: &str) -> Option<&'static dyn Reader> {
    let named = FORMATS.iter().find(|format| format.reader.name() == name);
    named.map(|format| -> &'static dyn Reader { format.reader })
}

const fn of(reader: &'static (dyn Reader + Send + Sync), help: &'static str) -> DirectoryFormat {
    DirectoryFormat { reader, help }
}

impl DirectoryFormat {
    /// Whether it tells of hosters, so that a file with none is a mistake; of packages, the catalogue may know all already.
    pub(crate) fn has_hosters(self) -> bool {
        self.reader.name() != YunoHostApps.name()
    }
}

impl fmt::Debug for DirectoryFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.reader.name())
    }
}

impl ValueEnum for DirectoryFormat {
    fn value_variants<'a>() -> &'a [Self] {
        FORMATS
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(PossibleValue::new(self.reader.name()).help(self.help))
    }
}
