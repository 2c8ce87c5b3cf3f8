//! The gazetteer, shared between finders and listed as a table.

use arrow_array::builder::{Float64Builder, Int64Builder, StringBuilder};
use arrow_array::{ArrayRef, RecordBatch, RecordBatchIterator, RecordBatchReader};
use arrow_schema::{ArrowError, DataType, Field, Schema, SchemaRef};
use degafam::{
    Error,
    places::{Gazetteer, Place, PlaceAnswer, PlaceIndex, PlaceKind, PlaceOptions},
};
use std::sync::Arc;

/// A gazetteer that several finders use.
#[derive(Debug, Clone)]
pub(crate) enum Shared {
    Embedded(&'static Gazetteer),
    Read(Arc<Gazetteer>),
}

impl Shared {
    fn gazetteer(&self) -> &Gazetteer {
        match self {
            Self::Embedded(gazetteer) => gazetteer,
            Self::Read(gazetteer) => gazetteer,
        }
    }
}

impl PlaceIndex for Shared {
    fn find(&self, text: &str, options: &PlaceOptions) -> Result<PlaceAnswer, Error> {
        self.gazetteer().find(text, options)
    }

    fn suggest(&self, prefix: &str, limit: usize) -> Vec<Place> {
        self.gazetteer().suggest(prefix, limit)
    }
}

fn schema() -> SchemaRef {
    Arc::new(Schema::new(vec![
        Field::new("name", DataType::Utf8, false),
        Field::new("country", DataType::Utf8, true),
        Field::new("region", DataType::Utf8, true),
        Field::new("latitude", DataType::Float64, false),
        Field::new("longitude", DataType::Float64, false),
        Field::new("precision_km", DataType::Float64, false),
        Field::new("population", DataType::Int64, true),
        Field::new("kind", DataType::Utf8, false),
    ]))
}

/// A kind as the documents write it.
fn kind_of(place: &Place) -> &'static str {
    match place.kind {
        PlaceKind::City => "city",
        PlaceKind::Commune => "commune",
        PlaceKind::FormerCommune => "former_commune",
        PlaceKind::PostalCode => "postal_code",
        PlaceKind::Region => "region",
        PlaceKind::Country => "country",
        _ => "coordinates",
    }
}

/// The places of a gazetteer, of these countries (none: any) and one kind if asked.
pub(crate) fn listed(
    places: Option<&Shared>,
    countries: &[String],
    kind: Option<&str>,
) -> Result<impl RecordBatchReader + Send + use<>, ArrowError> {
    let (mut name, mut of_country, mut region) = (StringBuilder::new(), StringBuilder::new(), StringBuilder::new());
    let (mut latitude, mut longitude, mut precision) =
        (Float64Builder::new(), Float64Builder::new(), Float64Builder::new());
    let (mut population, mut of_kind) = (Int64Builder::new(), StringBuilder::new());
    for place in places.iter().flat_map(|places| places.gazetteer().places()) {
        let there = |wanted: &String| place.country.as_deref().is_some_and(|own| own.eq_ignore_ascii_case(wanted));
        let elsewhere = !countries.is_empty() && !countries.iter().any(there);
        if elsewhere || kind.is_some_and(|wanted| kind_of(&place) != wanted) {
            continue;
        }
        name.append_value(&place.name);
        of_country.append_option(place.country.as_deref());
        region.append_option(place.region.as_deref());
        latitude.append_value(place.latitude);
        longitude.append_value(place.longitude);
        precision.append_value(place.precision_km);
        population.append_option(place.population.map(i64::from));
        of_kind.append_value(kind_of(&place));
    }
    let columns: Vec<ArrayRef> = vec![
        Arc::new(name.finish()),
        Arc::new(of_country.finish()),
        Arc::new(region.finish()),
        Arc::new(latitude.finish()),
        Arc::new(longitude.finish()),
        Arc::new(precision.finish()),
        Arc::new(population.finish()),
        Arc::new(of_kind.finish()),
    ];
    let batch = RecordBatch::try_new(schema(), columns)?;
    Ok(RecordBatchIterator::new([Ok(batch)], schema()))
}
