//! Reading: files that arrive, bundles to keep, and kept bundles once more.

use std::collections::BTreeMap;

use js_sys::Uint8Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use super::office::{Office, Outcome, Sheet, Trouble, plain};
use super::task::{Answer, Found, Refusal};
use crate::bundle::{Bundle, Code, Form, Limits, Opener, Verified, open, sniff};
use crate::domain::body::Body;
use crate::domain::canonical::{Hash, hex, unhex};
use crate::domain::id::Id;
use crate::domain::record::Content;
use crate::domain::time::Time;
use crate::store::Kept;

/// How many kept bundles are read again in one go.
const AT_ONCE: usize = 50;

impl Office {
    pub(super) async fn inspect(&mut self, sheets: Vec<Sheet>, now: Time, first: bool) -> Outcome {
        if first {
            self.found.clear();
        }
        let bytes = bytes(sheets, Limits::FILE.file).await?;
        let sealed = matches!(sniff(&bytes), Ok(Form::Age | Form::AgeArmor));
        let identities = if sealed { self.envelopes().await? } else { Vec::new() };
        let verified = open(&bytes, now, Opener::Identities(&identities))?;
        let found = found(&verified, sealed);
        self.found.insert(verified.hash(), verified.exact().to_vec());
        Ok(plain(Answer::Found(Box::new(found))))
    }

    pub(super) async fn keep(&mut self, bundles: &[(String, String)], now: Time, import: Id, stored: bool) -> Outcome {
        let mut rows = Vec::with_capacity(bundles.len());
        for (hash, name) in bundles {
            let found = unhex(hash).and_then(|hash| Some((hash, self.found.get(&hash)?)));
            // Not inspected here: a worker that was started again meanwhile.
            let (hash, bytes) = found.ok_or_else(|| Trouble::Rejected(Code::Kind.at("not inspected")))?;
            let (bytes, name) = (bytes.clone(), name.clone());
            rows.push((hash, Kept { bytes, arrived: now, name, import: Some(import) }));
        }
        let back = if stored {
            self.store().await?.keep(&rows).await?;
            Vec::new()
        } else {
            rows.into_iter().map(|(_, kept)| kept.bytes).collect()
        };
        self.found.clear();
        Ok((Answer::Done, back))
    }

    pub(super) async fn recheck(&mut self, hashes: &[String]) -> Outcome {
        let store = self.store().await?;
        let all: Vec<_> = hashes.iter().filter_map(|hash| unhex(hash)).collect();
        let mut bad = Vec::new();
        for some in all.chunks(AT_ONCE) {
            let rows = store.bundles(some).await?;
            let here = |hash: &Hash| rows.iter().any(|(row, _)| row == hash);
            bad.extend(some.iter().filter(|hash| !here(hash)).map(|hash| (hex(hash), Code::Kind.at("gone").into())));
            for (hash, kept) in rows {
                match open(&kept.bytes, kept.arrived, Opener::NOBODY) {
                    Ok(verified) if verified.hash() == hash => {}
                    Ok(_) => bad.push((hex(&hash), Refusal::from(Code::Signature.at("hash")))),
                    Err(rejected) => bad.push((hex(&hash), Refusal::from(rejected))),
                }
            }
        }
        Ok(plain(Answer::Rechecked(bad)))
    }
}

/// The bytes of the one file beside a task, if it is not too large.
pub(super) async fn bytes(sheets: Vec<Sheet>, most: usize) -> Result<Vec<u8>, Trouble> {
    let sheet = sheets.into_iter().next().ok_or(Code::Kind)?;
    if sheet.size > most {
        return Err(Code::Size.at(format_args!("{} bytes", sheet.size)).into());
    }
    if let Some(bytes) = sheet.body.dyn_ref::<Uint8Array>() {
        return Ok(bytes.to_vec());
    }
    let file: web_sys::Blob = sheet.body.dyn_into().map_err(|_| Code::Kind)?;
    let buffer = JsFuture::from(file.array_buffer()).await.map_err(|_| Code::Kind.at("not readable"))?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

fn found(verified: &Verified<Bundle>, sealed: bool) -> Found {
    let bundle = verified.get();
    let told = bundle.told();
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    let mut found = Found {
        hash: hex(&verified.hash()),
        kind: bundle.kind.as_str().to_owned(),
        issuer: bundle.issuer.as_str().to_owned(),
        dataset: bundle.dataset,
        fingerprint: verified.fingerprint().to_string(),
        sequence: bundle.sequence,
        made_at: bundle.valid_from,
        audience: bundle.audience,
        sealed,
        records: bundle.records.iter().map(|record| (record.id, record.rev, hex(&record.hash()))).collect(),
        kinds: Vec::new(),
        unknown: 0,
        title: told.title,
        keys: None,
        group: told.group,
        name: told.name,
        receipt: Vec::new(),
    };
    for record in &bundle.records {
        match &record.content {
            Content::Live(body, _) => {
                *kinds.entry(body.kind().to_owned()).or_default() += 1;
                match &**body {
                    Body::Receipt(receipt) => found.receipt.clone_from(&receipt.files),
                    Body::Call(call) => found.keys = Some((record.id, record.rev, call.recipients.clone())),
                    _ => {}
                }
            }
            Content::Deleted(..) => *kinds.entry(String::new()).or_default() += 1,
            Content::Unknown(_) => found.unknown += 1,
        }
    }
    found.kinds = kinds.into_iter().collect();
    found
}
