//! Links that open an app, and pages of stores that offer it.

use super::address::{self, Address};
use super::wrapped;
use crate::identify::vocabulary;
use crate::text::rows;
use once_cell::sync::Lazy;

/// Address by scheme, or by package.
type Table = Vec<(&'static str, &'static str)>;

fn pairs(text: &'static str) -> Table {
    rows(text).filter_map(|row| Some((*row.first()?, *row.get(1)?))).collect()
}

static APPS: Lazy<Table> = Lazy::new(|| pairs(include_str!("apps.tsv")));
static PACKAGES: Lazy<Table> = Lazy::new(|| pairs(include_str!("packages.tsv")));

/// An app, by an address of its maker, by what its package is called, by what a store calls it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::identify) struct App {
    addresses: Vec<String>,
    pub(in crate::identify) name: String,
}

impl App {
    /// Where the service may be whose app it is, the likeliest first.
    pub(in crate::identify) fn hosts(&self) -> impl Iterator<Item = Address> {
        self.addresses.iter().filter_map(|text| address::address(text))
    }

    /// An app of a store by its package: "com.example.app" is of app.example.com or of example.com.
    fn packaged(package: &str) -> Option<Self> {
        let package = package.to_ascii_lowercase();
        let labels: Vec<&str> = package.split('.').collect();
        let (ending, maker, last) = (*labels.first()?, *labels.get(1)?, *labels.last()?);
        let listed = PACKAGES.iter().filter(|(known, _)| *known == package).map(|(_, address)| (*address).to_owned());
        let mut addresses: Vec<String> = listed.collect();
        addresses.push(format!("{last}.{maker}.{ending}"));
        // Of a house with many services its address names none.
        if !vocabulary::is_house(maker) {
            addresses.push(format!("{maker}.{ending}"));
        }
        Some(Self { addresses, name: last.to_owned() })
    }
}

/// The app that a scheme opens, or that a store's own scheme offers.
pub(super) fn opened(scheme: &str, rest: &str) -> Option<App> {
    if scheme == "market" {
        return package(rest).as_deref().and_then(App::packaged);
    }
    if matches!(scheme, "itms" | "itms-apps") {
        return sold(&address::address(rest.trim_start_matches('/'))?);
    }
    let address = APPS.iter().find(|(known, _)| *known == scheme).map(|(_, address)| (*address).to_owned())?;
    Some(App { addresses: vec![address], name: scheme.to_owned() })
}

/// The app that a page of a store offers.
pub(super) fn sold(address: &Address) -> Option<App> {
    match address.host.as_str() {
        "play.google.com" if address.path.starts_with("/store/apps/details") => {
            package(&address.typed).as_deref().and_then(App::packaged)
        }
        // apps.apple.com/fr/app/NAME/id1
        "apps.apple.com" | "itunes.apple.com" => {
            let mut steps = address.path.split('/').skip_while(|step| *step != "app").skip(1);
            let name = steps.next().filter(|name| !name.starts_with("id"))?;
            Some(App { addresses: Vec::new(), name: wrapped::decoded(name).replace('-', " ") })
        }
        _ => None,
    }
}

/// The package in a query.
fn package(typed: &str) -> Option<String> {
    let (_, query) = typed.split_once('?')?;
    let mut pairs = query.split(['&', '#']).filter_map(|pair| pair.split_once('='));
    pairs.find(|(name, _)| *name == "id").map(|(_, value)| value.to_owned()).filter(|package| package.contains('.'))
}
