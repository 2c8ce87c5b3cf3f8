//! From bytes to a catalogue that answers.

use degafam::{Catalogue, Finder, Query, curate::Records, places::Gazetteer};
use degafam_bench::{aim, contestant, heap, made, race};

fn main() {
    let bytes = Catalogue::embedded_bytes();
    let records = Catalogue::embedded().unwrap().records().unwrap();
    let json = serde_json::to_vec(&records).unwrap();
    println!("catalogue {} bytes, the same records as JSON {} bytes", bytes.len(), json.len());
    let figures = race(
        "Opening the catalogue",
        vec![
            contestant("open_static: digest and every column checked", &[()], |()| {
                Catalogue::open_static(bytes).unwrap()
            }),
            contestant("open: and every record read once", &[()], |()| Catalogue::open(bytes).unwrap()),
            contestant("serde_json into records", &[()], |()| serde_json::from_slice::<Records>(&json).unwrap()),
        ],
    );
    aim("serde_json over open_static", figures[2].nanoseconds / figures[0].nanoseconds, 20.0, true);

    let catalogue = Catalogue::open_static(bytes).unwrap();
    let own = made::overlay(&catalogue);
    let held = heap::held();
    let laid = catalogue.with(own.clone()).unwrap();
    println!("\none hoster laid over the catalogue holds {} kB", (heap::held() - held) / 1000);
    drop(laid);
    race(
        "One hoster laid over the catalogue",
        vec![
            contestant("with", &[()], |()| catalogue.with(own.clone()).unwrap()),
            contestant("all records read, packed and opened", &[()], |()| {
                let mut records = catalogue.records().unwrap();
                records.hosters.extend(own.hosters.iter().cloned());
                Catalogue::open(&records.pack().unwrap()).unwrap()
            }),
        ],
    );

    let doodle = Query::new("doodle").near("Liège");
    race(
        "From bytes to a first answer",
        vec![contestant("open_static, weigh all hosters, recommend", &[()], |()| {
            let finder = Finder::new(Catalogue::open_static(bytes).unwrap(), Gazetteer::embedded().unwrap());
            finder.recommend(&doodle).unwrap()
        })],
    );
}
