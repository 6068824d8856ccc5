//! What becomes of a vector's file: steps 1 to 14 of reading, with the pure functions that the app uses as well.

use std::collections::BTreeMap;

use yoriai::bundle::{Code, Identity, Opener, Remark, State, open};
use yoriai::domain::body::Body;
use yoriai::domain::canonical::hex;
use yoriai::domain::id::{Id, Issuer, Stream};
use yoriai::domain::record::{Content, Record, Records};
use yoriai::domain::time::Time;
use yoriai::domain::trust::{Confirmation, Revocation, Signer, Standing, Trust};

use crate::vector::{Opinion, Vector};

/// What became of it, as `expect` says it, and the identity of what was read.
pub struct Outcome {
    pub said: String,
    pub hash: Option<String>,
}

impl From<Code> for Outcome {
    fn from(code: Code) -> Self {
        Self { said: code.as_str().to_owned(), hash: None }
    }
}

/// Reads a vector, after those that it names.
pub fn outcome(vector: &Vector, all: &BTreeMap<String, Vector>) -> Outcome {
    let mut state = State::default();
    for name in &vector.after {
        let earlier = all.get(name).unwrap_or_else(|| panic!("{}: there is no {name}", vector.name));
        let verified = opened(earlier).unwrap_or_else(|code| panic!("{name}: {code}"));
        state.take_in(&verified);
    }
    let verified = match opened(vector) {
        Ok(verified) => verified,
        Err(code) => return code.into(),
    };
    let bundle = verified.get();
    let known = |forum| vector.audience.is_empty() || vector.audience.contains(&forum);
    if !bundle.kind.concerns(bundle.audience, known) {
        return Code::Audience.into();
    }
    let trust = trust(&bundle.issuer, vector.trust);
    let hash = Some(hex(&verified.hash()));
    match trust.standing(&bundle.issuer) {
        Standing::Unknown => return Outcome { said: Remark::UnknownSigner.as_str().to_owned(), hash },
        Standing::Revoked if !trust.admits(&bundle.issuer, vector.now) => return Code::Revoked.into(),
        Standing::Own | Standing::Known | Standing::Revoked => {}
    }
    let looked_up = state.shelf.remark(&verified.hash(), &bundle.stream(), bundle.sequence);
    let remarks = state.take_in(&verified).remarks;
    assert!(looked_up.is_none_or(|remark| remarks.contains(&remark)), "{}: a look says something else", vector.name);
    let words: Vec<&str> = remarks.iter().map(|remark| remark.as_str()).collect();
    Outcome { said: if words.is_empty() { "ok".to_owned() } else { words.join(" ") }, hash }
}

fn opened(vector: &Vector) -> Result<yoriai::bundle::Verified<yoriai::bundle::Bundle>, Code> {
    let identities: Vec<Identity> = vector.identity.iter().map(|text| Identity::parse(text).unwrap()).collect();
    let opener = vector.passphrase.as_deref().map_or(Opener::Identities(&identities), Opener::Passphrase);
    open(&vector.file(), vector.now, opener).map_err(|rejected| rejected.code)
}

/// A reader who is somebody else than the signer.
fn trust(issuer: &Issuer, opinion: Opinion) -> Trust {
    let me = Stream { issuer: Issuer::new("did:key:z6MkReader"), dataset: Id::from_random([1; 16]) };
    let long_ago = Time::from_seconds(0);
    let revoked = match opinion {
        Opinion::Revoked { at, keeps_older } => Some(Revocation { at, keeps_older }),
        Opinion::Known | Opinion::Unknown => None,
    };
    let confirmed = (opinion != Opinion::Unknown).then_some(Confirmation { by: String::new(), at: long_ago });
    let (key, name) = (issuer.as_str().to_owned(), "第1班".to_owned());
    let signer = Signer { key, name, note: String::new(), first_seen: long_ago, confirmed, revoked, replaces: None };
    let mut records = Records::default();
    let content = Content::new(Body::Signer(signer));
    records.apply(&me, Record { id: Id::from_random([2; 16]), rev: 1, updated_at: long_ago, content });
    Trust::of(&records, &me)
}
