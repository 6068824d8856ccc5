//! The whole device in one file under a passphrase, and back onto an empty device.
//!
//! The restored device continues the stream; if the old one lives on, the two fork, and readers see that.

use super::office::{Office, Outcome, Sheet, plain};
use super::reading::bytes;
use super::task::Answer;
use super::writing::posted;
use crate::bundle::{BUNDLE, parse, verify_document, write};
use crate::bundle::{
    Belongings, Bundle, Code, Identity as Sealing, KeptDocument, Kind, Limits, NOT_EMPTY, Opener, Signed, SigningKey,
    open,
};
use crate::domain::id::Id;
use crate::domain::time::Time;
use crate::store::{Envelope, Exported, Identity, Kept, StoreError, Whole};

impl Office {
    pub(super) async fn backup(&mut self, id: Id, passphrase: &str, lines: &str, now: Time) -> Outcome {
        let store = self.store().await?;
        let identity = store.identity().await?;
        let key = SigningKey::from_seed(identity.seed);
        let (records, _) = store.records().await?;
        let hashes: Vec<_> = store.bundle_hashes().await?.into_iter().collect();
        let mut kept = Vec::with_capacity(hashes.len());
        for (_, row) in store.bundles(&hashes).await? {
            let document = parse(&row.bytes)?;
            kept.push(KeptDocument { name: row.name, arrived: row.arrived, import: row.import, document });
        }
        let exported = store.exported().await?;
        // A backup without a key that belongs in it would pretend: if one can't be unwrapped, there is none.
        let sealing = self.envelopes().await?;
        let mut identities = Vec::with_capacity(sealing.len());
        for envelope in store.envelopes().await? {
            let key = sealing.iter().find(|identity| identity.recipient().to_string() == envelope.recipient);
            identities.push(key.ok_or(StoreError::Broken)?.secret().to_string());
        }
        let belongings = Belongings {
            signing_key: key.to_multikey().to_string(),
            identities,
            kept,
            exported: exported.revisions,
            exported_at: exported.at,
        };
        let bundle = Bundle {
            id,
            kind: Kind::BackupBundle,
            issuer: key.issuer(),
            valid_from: now,
            valid_until: None,
            audience: None,
            dataset: identity.dataset,
            sequence: store.next_sequence(0).await?,
            app: format!("yoriai {}", env!("CARGO_PKG_VERSION")),
            records,
            belongings: Some(Box::new(belongings)),
        };
        let Signed::Personal(unsealed) = write(&bundle, &key, now)? else {
            return Err(Code::Schema.at("backup").into());
        };
        Ok(posted(&unsealed.seal_with(passphrase)?, &bundle, &key, ["", lines]))
    }

    pub(super) async fn restore(&mut self, sheets: Vec<Sheet>, passphrase: &str, now: Time) -> Outcome {
        let file = bytes(sheets, Limits::BACKUP.file).await?;
        let verified = open(&file, now, Opener::Passphrase(passphrase))?;
        let bundle = verified.get();
        let belongings = bundle.belongings.as_ref().ok_or_else(|| Code::Format.at("no backup"))?;
        let key = SigningKey::from_multikey(&belongings.signing_key)?;
        // A backup is from a device to itself.
        if key.issuer() != bundle.issuer {
            return Err(Code::Issuer.at("signingKey").into());
        }
        let store = self.store().await?;
        if !store.is_empty().await? {
            return Err(Code::Audience.at(NOT_EMPTY).into());
        }
        let mut kept = Vec::with_capacity(belongings.kept.len());
        for row in &belongings.kept {
            // What was kept is verified again, whoever wrapped it.
            let document = verify_document(&row.document, &BUNDLE)?;
            let bytes = document.exact;
            let row = Kept { bytes, arrived: row.arrived, name: row.name.clone(), import: row.import };
            kept.push((document.hash, row));
        }
        let whole = Whole {
            identity: Identity { seed: *key.seed(), dataset: bundle.dataset },
            records: bundle.records.clone(),
            bundles: kept,
            exported: Exported { at: belongings.exported_at, revisions: belongings.exported.clone() },
            sequence: bundle.sequence,
        };
        // Whatever could still be wrong is found before anything is written.
        let sealing: Vec<Sealing> =
            belongings.identities.iter().map(|secret| Sealing::parse(secret)).collect::<Result<_, _>>()?;
        store.restore(&whole).await?;
        for (age, identity) in (0..).zip(&sealing) {
            let recipient = identity.recipient().to_string();
            // The newest stays the newest.
            let made = Time::from_seconds(now.seconds() - age);
            let envelope = Envelope { recipient, made, copied: Some(now) };
            store.keep_envelope(&envelope, &identity.secret()).await?;
        }
        Ok(plain(Answer::Restored { records: whole.records.len(), bundles: whole.bundles.len() }))
    }
}
