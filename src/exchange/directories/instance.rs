//! What readers of lists of instances share: an address, and what is left for what it is.

use super::importer::{Importer, Unnamed};
use crate::exchange::web;
use crate::model::{Audience, Hoster, Offer};

pub(super) const UNNAMED: Unnamed = Unnamed {
    field: "url",
    problem: "the instance has no address",
    mend: "write its address",
    reason: "it has no address",
};

/// Last labels of hosts in networks that need more than a browser, such as Tor.
const NETWORKS: [&str; 6] = ["onion", "i2p", "loki", "ygg", "anon", "exit"];

/// Whether anybody reaches an address with a browser alone; others are counted.
pub(super) fn is_open(importer: &mut Importer<'_>, address: &web::Address) -> bool {
    let open = !NETWORKS.contains(&address.host.rsplit('.').next().unwrap_or_default());
    if !open {
        pass_hidden(importer);
    }
    open
}

/// Counts an instance that lies in such a network.
pub(super) fn pass_hidden(importer: &mut Importer<'_>) {
    importer.pass("it lies in a network such as Tor, which a browser alone does not reach", "nothing to mend");
}

/// A hoster called as its host, with the one offer that is there; anybody may use it.
pub(super) fn of_everyone(importer: &Importer<'_>, address: web::Address, offer: Offer) -> Hoster {
    let mut hoster = importer.hoster(address.host);
    hoster.offers.push(Offer { url: Some(address.url), audience: Some(Audience::Everyone), ..offer });
    hoster
}
