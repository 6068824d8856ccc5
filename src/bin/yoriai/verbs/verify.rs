//! `verify`: one JSON line a file. One bad file never stops the others.

use std::ffi::OsString;
use std::path::Path;

use serde::Serialize;
use yoriai::bundle::{Bundle, Rejected, Verified};
use yoriai::domain::canonical::hex;

use super::openers::{self, Openers};
use super::trust::{Doubt, Trust};
use super::words::Words;
use super::{End, Stop, print, say};

/// What is said about one file; what is not known is `null`.
#[derive(Serialize)]
struct Line {
    file: String,
    status: Status,
    code: Option<&'static str>,
    issuer: Option<String>,
    fingerprint: Option<String>,
    hash: Option<String>,
    #[serde(rename = "type")]
    kind: Option<&'static str>,
    records: Option<usize>,
}

#[derive(Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum Status {
    Ok,
    Rejected,
    Quarantined,
}

/// `yoriai verify [--now T] [--trust FILE] [--identity ID] FILE…`
pub fn verify(words: Vec<OsString>) -> Result<End, Stop> {
    let [identity, passphrase] = openers::OPTIONS;
    let words = Words::read(words, &["now", "trust", identity, passphrase])?;
    let (files, now) = (words.files()?, words.time("now")?);
    let (openers, trust) = (Openers::of(&words)?, Trust::of(&words)?);
    let mut end = End::Well;
    for path in files {
        let line = match openers.read(path, now) {
            Ok(verified) => Line::of(path, &verified, trust.doubt(&verified.get().issuer)),
            Err(rejected) => {
                say(&format!("{}: {rejected}", path.display()));
                Line::refused(path, &rejected)
            }
        };
        if line.status != Status::Ok {
            end = End::SomeRefused;
        }
        print(&(serde_json::to_string(&line).map_err(|error| Stop::at("JSON", error))? + "\n"))?;
    }
    Ok(end)
}

impl Line {
    fn of(path: &Path, verified: &Verified<Bundle>, doubt: Option<Doubt>) -> Self {
        let bundle = verified.get();
        Self {
            file: path.display().to_string(),
            status: match doubt {
                None => Status::Ok,
                Some(Doubt::Unknown) => Status::Quarantined,
                Some(Doubt::Revoked) => Status::Rejected,
            },
            code: doubt.map(Doubt::as_str),
            issuer: Some(bundle.issuer.as_str().to_owned()),
            fingerprint: Some(verified.fingerprint().to_string()),
            hash: Some(hex(&verified.hash())),
            kind: Some(bundle.kind.as_str()),
            records: Some(bundle.records.len()),
        }
    }

    fn refused(path: &Path, rejected: &Rejected) -> Self {
        Self {
            file: path.display().to_string(),
            status: Status::Rejected,
            code: Some(rejected.code.as_str()),
            issuer: None,
            fingerprint: None,
            hash: None,
            kind: None,
            records: None,
        }
    }
}
