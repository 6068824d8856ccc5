//! Writing: an unsigned document becomes a letter that may leave the device.
//!
//! Only letters come out of here: what holds personal data is sealed, or it is refused.

use serde_json::{Map, Value};

use super::office::{Office, Outcome};
use super::task::Answer;
use crate::bundle::{Bundle, Code, Letter, Recipient, Signed, SigningKey, file_name, write};
use crate::domain::canonical::hex;
use crate::domain::time::Time;

impl Office {
    pub(super) async fn sign(
        &mut self,
        document: Map<String, Value>,
        recipients: &[String],
        [group, lines]: [&str; 2],
        now: Time,
    ) -> Outcome {
        let key = self.signing_key().await?;
        let bundle = Bundle::unsigned(document)?;
        let to = recipients.iter().map(|key| Recipient::parse(key)).collect::<Result<Vec<_>, _>>()?;
        let letter = match write(&bundle, &key, now)? {
            signed if !to.is_empty() => signed.seal(&to)?,
            Signed::Open(letter) => letter,
            Signed::Personal(_) => return Err(Code::NotForMe.at("no recipient").into()),
        };
        Ok(posted(&letter, &bundle, &key, [group, lines]))
    }
}

/// A letter's two files: readable (unless sealed), and for mail.
pub(super) fn posted(
    letter: &Letter,
    bundle: &Bundle,
    key: &SigningKey,
    [group, lines]: [&str; 2],
) -> (Answer, Vec<Vec<u8>>) {
    let mail = letter.text(lines).into_bytes();
    let (files, extensions) = if letter.is_sealed() {
        (vec![mail], &["age.txt"][..])
    } else {
        (vec![letter.bytes().to_vec(), mail], &["json", "txt"][..])
    };
    let names = extensions.iter().map(|extension| file_name(bundle, group, extension)).collect();
    let fingerprint = key.public().fingerprint().to_string();
    (Answer::Signed { hash: hex(&letter.hash()), fingerprint, names }, files)
}
