//! Signatures of minisign: the cases that every binding is held to.

use degafam::signed::verify;
use proptest::prelude::*;
use serde_json::Value;

#[test]
fn every_case_gives_its_comment_or_its_error() {
    let file: Value = serde_json::from_str(include_str!("../signatures.json")).unwrap();
    let cases = file["cases"].as_array().unwrap();
    assert!(cases.len() >= 20);
    for case in cases {
        let text = |key: &str| case[key].as_str().unwrap_or_else(|| panic!("{case}"));
        match verify(text("bytes").as_bytes(), text("signature"), text("key")) {
            Ok(comment) => assert_eq!(comment, text("comment"), "{}", text("name")),
            Err(error) => assert_eq!(error.code(), text("code"), "{}", text("name")),
        }
    }
}

proptest! {
    #[test]
    fn no_texts_bring_it_down(bytes: Vec<u8>, signature: String, key: String) {
        prop_assert!(verify(&bytes, &signature, &key).is_err());
    }
}
