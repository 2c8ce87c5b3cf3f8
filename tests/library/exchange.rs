//! Letters of hosters: what is read, what is told, what is written, what becomes of it in the catalogue.

mod chatonsinfos;
mod export;
pub(crate) mod fuzz;
mod hostile;
mod merging;

use degafam::{
    Catalogue,
    formats::{ChatonsInfos, Imported, Limits, Origin, Reader},
    model::Date,
};
use std::fs;

fn today() -> Date {
    "2026-11-22".parse().unwrap()
}

fn embedded() -> &'static Catalogue {
    Catalogue::embedded().unwrap()
}

/// Dirty files, each under the address that others name it by.
fn dirty() -> Vec<(String, Vec<u8>)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/exchange/dirty");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let address = |name: &str| match name {
        "federation" => "https://collective.example/chatons.properties".to_owned(),
        "nuage" => "https://nuage.example/.well-known/chatonsinfos/organization.properties".to_owned(),
        "parti" => "https://parti.example/chatonsinfos/parti.properties".to_owned(),
        other => format!("https://nuage.example/.well-known/chatonsinfos/{other}.properties"),
    };
    files.iter().map(|p| (address(p.file_stem().unwrap().to_str().unwrap()), fs::read(p).unwrap())).collect()
}

fn read_set<'a>(files: impl IntoIterator<Item = (&'a str, &'a [u8])>, limits: &Limits) -> Imported {
    ChatonsInfos.read_set(embedded(), files, today(), limits).unwrap()
}

fn borrowed(files: &[(String, Vec<u8>)]) -> impl Iterator<Item = (&str, &[u8])> {
    files.iter().map(|(url, bytes)| (url.as_str(), bytes.as_slice()))
}

/// One organisation's file, its mandatory keys written.
fn organization(more: &str) -> Imported {
    let file =
        format!("file.class = Organization\norganization.name = A\norganization.website = https://a.example/\n{more}");
    read_one(file.as_bytes())
}

fn read_one(bytes: &[u8]) -> Imported {
    let origin = Origin::new("https://a.example/o.properties", today()).unwrap();
    ChatonsInfos.read(embedded(), bytes, &origin, &Limits::default()).unwrap()
}

/// An organisation with one service of these lines.
fn with_service(lines: &str) -> Imported {
    let organization: &[u8] =
        b"file.class = Organization\norganization.name = A\nsubs.s = https://a.example/s.properties";
    let service = format!("file.class = Service\n{lines}");
    let files =
        [("https://a.example/o.properties", organization), ("https://a.example/s.properties", service.as_bytes())];
    read_set(files, &Limits::default())
}

fn rules(found: &Imported) -> Vec<&'static str> {
    found.report.remarks.iter().map(|r| r.rule).collect()
}
