use crate::catalogue::{Catalogue, is_country};
use crate::error::{Error, ErrorKind};
use crate::model::{Audience, ExitPart, LegalForm, Price};

/// What a hoster must satisfy. What is unknown never satisfies a filter.
///
/// ```
/// use degafam::{Filters, Finder, model::Price};
/// let filters = Filters::new().no_account().prices([Price::Free, Price::Donation]).countries(["FR"]);
/// assert!(!Finder::embedded()?.hosters(&filters)?.is_empty());
/// # Ok::<(), degafam::Error>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Filters {
    /// Only offers that need no account.
    pub no_account: bool,
    /// Only these prices; none: any.
    pub prices: Vec<Price>,
    /// Only offers for this audience.
    pub audience: Option<Audience>,
    /// Only hosters with a site in these countries, ISO 3166-1 alpha-2; none: any.
    pub countries: Vec<String>,
    /// Only hosters known to have a site in this region, département, canton or country, as one would type it.
    pub region: Option<String>,
    /// Only hosters whose machines all stand in these countries, ISO 3166-1 alpha-2; none: anywhere.
    pub server_countries: Vec<String>,
    /// Only members of one of these networks; none: any.
    pub networks: Vec<String>,
    /// Only these legal forms; none: any.
    pub forms: Vec<LegalForm>,
    /// Only this software, by id or name.
    pub software: Option<String>,
    /// Only hosters within so many kilometres.
    pub within_km: Option<f64>,
    /// Not these hosters, by id or name.
    pub without: Vec<String>,
    /// Only where these parts of a safe exit are shown or promised; none: any.
    pub exit: Vec<ExitPart>,
}

impl Filters {
    /// Filters that leave nobody out.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Only offers that need no account.
    #[must_use]
    pub fn no_account(mut self) -> Self {
        self.no_account = true;
        self
    }

    /// Only these prices.
    #[must_use]
    pub fn prices(mut self, prices: impl IntoIterator<Item = Price>) -> Self {
        self.prices = prices.into_iter().collect();
        self
    }

    /// Only offers for this audience.
    #[must_use]
    pub fn audience(mut self, audience: Audience) -> Self {
        self.audience = Some(audience);
        self
    }

    /// Only hosters with a site in these countries, ISO 3166-1 alpha-2.
    #[must_use]
    pub fn countries(mut self, countries: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.countries = countries.into_iter().map(|country| country.into().to_ascii_uppercase()).collect();
        self
    }

    /// Only hosters known to have a site in this region, département, canton or country, as one would type it.
    #[must_use]
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Only hosters whose machines all stand in these countries, ISO 3166-1 alpha-2.
    #[must_use]
    pub fn server_countries(mut self, countries: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.server_countries = countries.into_iter().map(|country| country.into().to_ascii_uppercase()).collect();
        self
    }

    /// Only members of one of these networks, such as `chatons`.
    #[must_use]
    pub fn networks(mut self, networks: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.networks = networks.into_iter().map(|network| network.into().to_ascii_lowercase()).collect();
        self
    }

    /// Only these legal forms.
    #[must_use]
    pub fn forms(mut self, forms: impl IntoIterator<Item = LegalForm>) -> Self {
        self.forms = forms.into_iter().collect();
        self
    }

    /// Only this software, by id or name.
    #[must_use]
    pub fn software(mut self, software: impl Into<String>) -> Self {
        self.software = Some(software.into());
        self
    }

    /// Only hosters within so many kilometres of the user.
    #[must_use]
    pub fn within_km(mut self, kilometres: f64) -> Self {
        self.within_km = Some(kilometres);
        self
    }

    /// Not these hosters, by id or name.
    #[must_use]
    pub fn without(mut self, hosters: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.without = hosters.into_iter().map(Into::into).collect();
        self
    }

    /// Only where these parts of a safe exit are shown or promised.
    #[must_use]
    pub fn exit(mut self, parts: impl IntoIterator<Item = ExitPart>) -> Self {
        self.exit = parts.into_iter().collect();
        self
    }

    /// Whether a filter looks at offers.
    pub(crate) fn wants_offers(&self) -> bool {
        self.no_account || !self.prices.is_empty() || self.audience.is_some() || self.exit.contains(&ExitPart::Software)
    }

    /// What does not go together.
    pub(super) fn check(&self) -> Result<(), Error> {
        if self.no_account && matches!(self.audience, Some(Audience::Members | Audience::Clients)) {
            let error = Error::new(ErrorKind::AccountForAudience);
            return Err(error.option("no_account", "no_account").option("audience", "audience"));
        }
        if self.no_account && !self.prices.is_empty() && self.prices.iter().all(|p| matches!(p, Price::Membership)) {
            return Err(Error::new(ErrorKind::AccountForPrice).option("no_account", "no_account"));
        }
        Ok(())
    }

    /// What the catalogue does not know.
    pub(crate) fn check_against(&self, catalogue: &Catalogue) -> Result<(), Error> {
        self.check()?;
        if let Some(unknown) = self.networks.iter().find(|wanted| catalogue.networks().all(|known| known != *wanted)) {
            let error = Error::new(ErrorKind::UnknownNetwork).text("value", unknown);
            return Err(error.list("known", catalogue.networks()));
        }
        match self.countries.iter().chain(&self.server_countries).find(|country| !is_country(country)) {
            Some(country) => Err(Error::new(ErrorKind::UnknownCountry).text("value", country)),
            None => Ok(()),
        }
    }
}
