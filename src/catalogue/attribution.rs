use super::Catalogue;

/// Who wrote the code and the data, with their licences: what stands beside copies of either.
pub const NOTICE: &str = include_str!("../../NOTICE");

impl Catalogue {
    /// What is to be shown wherever its facts are: one sentence, in the words that the sources ask for. The catalogue's
    /// licence asks for the name and for sharing alike, those of the places for their names. Every layer is named.
    ///
    /// ```
    /// let shown = degafam::Catalogue::embedded()?.attribution();
    /// assert!(shown.contains("CC-BY-SA-4.0") && shown.contains("GeoNames"));
    /// # Ok::<(), degafam::Error>(())
    /// ```
    #[must_use]
    pub fn attribution(&self) -> String {
        let layers: Vec<String> = self.layers().iter().map(ToString::to_string).collect();
        let layers = if layers.is_empty() { self.date().to_string() } else { layers.join("; ") };
        format!(
            "Data: {layers}; places: GeoNames (CC BY 4.0), INSEE, La Poste and Etalab (Licence Ouverte 2.0), Statbel (CC BY \
             4.0)"
        )
    }
}
