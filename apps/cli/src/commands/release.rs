//! `degafam data release` and `data install`.

use super::fetch::{is_address, settings};
use super::output::{aside, print, print_json};
use crate::args::{Common, Install, Release};
use crate::data::packed;
use crate::failure::Failure;
use crate::fetch::{Client, read_address};
use crate::files;
use crate::release::{How, Install as Installing, Release as Releasing, Signer, Source, Store, public};
use degafam::{Catalogue, formats::Limits};
use serde_json::json;
use std::{process::ExitCode, time::Duration};

/// Holds the password of the secret key, where nobody is there to type it.
const PASSWORD: &str = "DEGAFAM_KEY_PASSWORD";

pub(super) fn release(common: &Common, args: &Release) -> Result<ExitCode, Failure> {
    // Better told now than after all else is made.
    let signer = Signer::open(&args.key, password)?;
    let bytes = packed(&args.folder)?;
    let places = args.folder.join("places.bin");
    let places = if places.exists() { Some(files::read(&places)?) } else { None };
    let made = Releasing::make(bytes, places, &args.layer, args.previous.as_deref())?;
    made.asides.iter().for_each(|line| aside(line));
    made.write(&args.out, &signer, args.previous.is_some())?;
    if common.json {
        print_json(&json!({ "out": args.out, "key": signer.public(), "release": made.document() }))?;
        return Ok(ExitCode::SUCCESS);
    }
    let ((count, bytes), out) = (made.size(), args.out.display());
    print(&format!(
        "{out}: release {}, {count} files of {bytes} bytes, signed by {}",
        made.version(),
        signer.public()
    ))?;
    Ok(ExitCode::SUCCESS)
}

/// The password of the secret key: of the environment, or typed.
fn password() -> Result<String, Failure> {
    if let Ok(password) = std::env::var(PASSWORD) {
        return Ok(password);
    }
    let typed = rpassword::prompt_password("Password of the secret key: ");
    let none = |e: std::io::Error| Failure::usage(format!("the secret key has a password, and none can be typed: {e}"));
    typed.map_err(|e| none(e).hint(format!("set {PASSWORD}")))
}

pub(super) fn install(common: &Common, args: &Install) -> Result<ExitCode, Failure> {
    let store = Store::of(args.data_dir.as_deref())?;
    let key = args.key.as_deref().map(public).transpose()?;
    let install = Installing { source: source(args)?, store: &store, key, allow_older: args.allow_older };
    let done = install.run()?;
    done.asides.iter().for_each(|line| aside(line));
    if done.new_key {
        aside("another key than before is trusted from now on");
    }
    let own = Catalogue::embedded()?.date();
    if done.date < own {
        aside(&format!("this program brings data of {own}, which are newer and go on to answer"));
    }
    if common.json {
        print_json(&json!({ "folder": store.folder(), "installed": done }))?;
        return Ok(ExitCode::SUCCESS);
    }
    done.changes.first().map_or(Ok(()), |changes| print(changes))?;
    let read: usize = done.files.iter().map(|file| file.bytes).sum();
    let ways = [(How::Whole, "whole"), (How::Delta, "by its changes"), (How::Held, "here already")];
    let told = ways.map(|(how, said)| (done.files.iter().filter(|file| file.how == how).count(), said));
    let told: Vec<String> =
        told.iter().filter(|(count, _)| *count > 0).map(|(count, said)| format!("{count} {said}")).collect();
    let (version, folder) = (&done.version, store.folder().display());
    print(&format!("{folder}: release {version} is installed; files: {}; {read} bytes were read", told.join(", ")))?;
    Ok(ExitCode::SUCCESS)
}

fn source(args: &Install) -> Result<Source, Failure> {
    if !is_address(&args.from) {
        return Ok(Source::Folder(args.from.clone()));
    }
    let address = args.from.to_string_lossy();
    let base = read_address(&address).map_err(|problem| Failure::fetch(&address, &problem))?;
    let client = Client::new(settings(&args.web, Duration::MAX, Duration::ZERO, Limits::default()));
    Ok(Source::web(client, base))
}
