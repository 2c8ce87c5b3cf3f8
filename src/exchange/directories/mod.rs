//! Directories of servers that others keep, and files in which hosters describe themselves: JSON, TOML and Markdown, one
//! small file a format. What a directory does not say stays unknown; what cannot be read is told.

mod cryptpad;
mod etherpad_scanner;
mod fastside;
mod fediverse_observer;
mod ffdn;
mod freifunk;
mod importer;
mod instance;
mod joinmatrix;
mod librehost;
mod libretranslate;
mod markdown;
mod mobilizon;
mod moments;
mod near_me;
mod nextcloud;
mod peertube;
mod privatebin;
mod record;
mod rss_bridge;
mod searx_space;
mod seat;
mod shape;
mod stream;
mod tree;
mod xmpp_providers;
mod yunohost;

pub use cryptpad::CryptPadInstances;
pub use etherpad_scanner::EtherpadScanner;
pub use fastside::Fastside;
pub use fediverse_observer::FediverseObserver;
pub use ffdn::FfdnProviders;
pub use freifunk::FreifunkDirectory;
pub use joinmatrix::JoinMatrix;
pub use librehost::LibreHost;
pub use libretranslate::LibreTranslateMirrors;
pub use mobilizon::MobilizonIndex;
pub use near_me::FediverseNearMe;
pub use nextcloud::NextcloudProviders;
pub use peertube::PeerTubeIndex;
pub use privatebin::PrivateBinDirectory;
pub use rss_bridge::RssBridgeHosts;
pub use searx_space::SearxSpace;
pub use xmpp_providers::XmppProviders;
pub use yunohost::YunoHostApps;
