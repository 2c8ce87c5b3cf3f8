//! Directories of servers that others keep, and files in which hosters describe themselves: JSON, TOML and Markdown, one
//! small file a format. What a directory does not say stays unknown; what cannot be read is told.

mod etherpad_scanner;
mod fastside;
mod fediverse_observer;
mod ffdn;
mod freifunk;
mod importer;
mod instance;
mod joinmatrix;
mod librehost;
mod markdown;
mod mobilizon;
mod moments;
mod nextcloud;
mod peertube;
mod privatebin;
mod record;
mod searx_space;
mod seat;
mod shape;
mod stream;
mod tree;
mod xmpp_providers;
mod yunohost;

pub use etherpad_scanner::EtherpadScanner;
pub use fastside::Fastside;
pub use fediverse_observer::FediverseObserver;
pub use ffdn::FfdnProviders;
pub use freifunk::FreifunkDirectory;
pub use joinmatrix::JoinMatrix;
pub use librehost::LibreHost;
pub use mobilizon::MobilizonIndex;
pub use nextcloud::NextcloudProviders;
pub use peertube::PeerTubeIndex;
pub use privatebin::PrivateBinDirectory;
pub use searx_space::SearxSpace;
pub use xmpp_providers::XmppProviders;
pub use yunohost::YunoHostApps;
