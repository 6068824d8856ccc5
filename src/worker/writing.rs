//! Writing: an unsigned document becomes a letter that may leave the device.
//!
//! Only letters come out of here: what holds personal data is sealed, or it is refused.

use serde_json::{Map, Value};

use super::office::{Office, Outcome};
use super::task::Answer;
use crate::bundle::{Bundle, Code, Letter, Recipient, Signed, SigningKey, file_name, write_with};
use crate::domain::canonical::hex;
use crate::domain::skill::Standard;
use crate::domain::time::Time;

impl Office {
    pub(super) async fn sign(
        &mut self,
        document: Map<String, Value>,
        standard: Option<&Standard>,
        recipients: &[String],
        [group, lines]: [&str; 2],
        now: Time,
    ) -> Outcome {
        let key = self.signing_key().await?;
        let bundle = Bundle::unsigned(document)?;
        let to = recipients.iter().map(|key| Recipient::parse(key)).collect::<Result<Vec<_>, _>>()?;
        let letter = match write_with(&bundle, standard, &key, now)? {
            signed if !to.is_empty() => signed.seal(&to)?,
            Signed::Open(letter) => letter,
            Signed::Personal(_) => return Err(Code::NotForMe.at("no recipient").into()),
        };
        Ok(posted(&letter, &bundle, &key, [group, lines]))
    }
}

/// A letter's two files: the letter itself (an `.age.txt` opens with any age tool, so nothing stands above it), and the
/// text for a mail.
pub(super) fn posted(
    letter: &Letter,
    bundle: &Bundle,
    key: &SigningKey,
    [group, lines]: [&str; 2],
) -> (Answer, Vec<Vec<u8>>) {
    let mail = letter.text(lines).into_bytes();
    let extensions = if letter.is_sealed() { ["age.txt", "txt"] } else { ["json", "txt"] };
    let names = extensions.map(|extension| file_name(bundle, group, extension)).to_vec();
    let fingerprint = key.public().fingerprint().to_string();
    (Answer::Signed { hash: hex(&letter.hash()), fingerprint, names }, vec![letter.bytes().to_vec(), mail])
}
