//! From bytes to a catalogue that answers.

use degafam::{Catalogue, Finder, Query, curate::Records, places::Gazetteer};
use degafam_bench::{aim, contestant, race};

fn main() {
    let bytes = Catalogue::embedded_bytes();
    let records = Catalogue::embedded().unwrap().records().unwrap();
    let json = serde_json::to_vec(&records).unwrap();
    let packed = postcard::to_allocvec(&records).unwrap();
    println!(
        "catalogue {} bytes, the same records as JSON {} bytes, as postcard {} bytes",
        bytes.len(),
        json.len(),
        packed.len()
    );
    let figures = race(
        "Opening the catalogue",
        vec![
            contestant("open_static: digest and every column checked", &[()], |()| {
                Catalogue::open_static(bytes).unwrap()
            }),
            contestant("open: and every record read once", &[()], |()| Catalogue::open(bytes).unwrap()),
            contestant("postcard into records", &[()], |()| postcard::from_bytes::<Records>(&packed).unwrap()),
            contestant("serde_json into records", &[()], |()| serde_json::from_slice::<Records>(&json).unwrap()),
        ],
    );
    aim("serde_json over open_static", figures[3].nanoseconds / figures[0].nanoseconds, 20.0, true);

    let doodle = Query::new("doodle").near("Liège");
    race(
        "From bytes to a first answer",
        vec![contestant("open_static, weigh all hosters, recommend", &[()], |()| {
            let finder = Finder::new(Catalogue::open_static(bytes).unwrap(), Gazetteer::embedded().unwrap());
            finder.recommend(&doodle).unwrap()
        })],
    );
}
