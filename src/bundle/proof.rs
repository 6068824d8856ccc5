//! `eddsa-jcs-2022` (W3C vc-di-eddsa §3.3) over any JSON object: steps 5 to 10 of reading a file.
//!
//! What is signed are 64 bytes: SHA-256 of the proof's options, then SHA-256 of the document, both in canonical form.
//! Contexts are compared as texts and never fetched. Nothing here knows what a bundle holds.

use serde_json::{Map, Value};

use super::codes::{Code, Rejected};
use super::did::PublicKey;
use super::keys::SigningKey;
use super::rewritten::originals;
use crate::domain::canonical::{Hash, canonical, sha256};
use crate::domain::time::Time;

/// The contexts of our documents. `undefined-terms` comes last, as VC Data Model 2.0 asks of terms without a hosted context.
pub const CONTEXT: [&str; 2] =
    ["https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/undefined-terms/v2"];

/// The contexts of an assessment that is an Open Badge too. Open Badges 3.0 asks for its own in the second place.
pub const PORTABLE: [&str; 3] = [
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
    "https://www.w3.org/ns/credentials/undefined-terms/v2",
];

/// Our documents: our contexts only, and nobody signs for another.
pub const BUNDLE: Profile = Profile { contexts: &[&CONTEXT, &PORTABLE], issuer_signs: true };

/// The detail of a signature that only fails because a mail system changed letters on the way.
pub const REWRITTEN: &str = "rewritten";

const TYPE: &str = "DataIntegrityProof";
const SUITE: &str = "eddsa-jcs-2022";
const PURPOSE: &str = "assertionMethod";
/// `type created cryptosuite proofPurpose verificationMethod @context proofValue`, and no other.
const MEMBERS: usize = 7;
/// `z`, then 64 bytes in base58btc, is never longer than this.
const MOST_PROOF_VALUE: usize = 89;

/// What is asked of a document beyond the signature.
#[derive(Clone, Copy, Debug)]
pub struct Profile {
    /// The allowed lists of contexts.
    pub contexts: &'static [&'static [&'static str]],
    /// Whether `issuer` must be the `did:key` that signed.
    pub issuer_signs: bool,
}

/// A document whose signature holds.
#[derive(Clone, PartialEq, Debug)]
pub struct VerifiedDocument {
    /// The canonical bytes without the proof: what was hashed and signed.
    pub content: Vec<u8>,
    /// The canonical bytes with the proof.
    pub exact: Vec<u8>,
    /// SHA-256 of `content`: the identity of the document.
    pub hash: Hash,
    /// Who signed.
    pub key: PublicKey,
}

/// Adds the proof. A proof that was there is replaced.
#[must_use]
pub fn sign_document(unsigned: &Map<String, Value>, key: &SigningKey, created: Time) -> Map<String, Value> {
    let mut document = without(unsigned, "proof");
    let mut proof = Map::new();
    for (name, text) in [
        ("type", TYPE),
        ("created", &created.to_string()),
        ("cryptosuite", SUITE),
        ("proofPurpose", PURPOSE),
        ("verificationMethod", &key.public().verification_method()),
    ] {
        proof.insert(name.to_owned(), text.into());
    }
    if let Some(context) = document.get("@context") {
        proof.insert("@context".to_owned(), context.clone());
    }
    let signature = key.sign(&message(&bytes(proof.clone()), &bytes(document.clone())));
    proof.insert("proofValue".to_owned(), format!("z{}", bs58::encode(signature).into_string()).into());
    document.insert("proof".to_owned(), proof.into());
    document
}

/// Checks the proof, in the order of the format.
///
/// # Errors
/// `NoProof`, `ProofCount`, `Suite`, `Context`, `Key`, `Issuer`, `ProofValue` or `Signature`.
pub fn verify_document(document: &Map<String, Value>, profile: &Profile) -> Result<VerifiedDocument, Rejected> {
    let proof = match document.get("proof") {
        Some(Value::Object(proof)) => proof,
        Some(Value::Array(_)) => return Err(Code::ProofCount.into()),
        _ => return Err(Code::NoProof.into()),
    };
    let (method, proof_value) = members(proof)?;

    let contexts = document.get("@context").ok_or(Code::Context)?;
    if Some(contexts) != proof.get("@context") || !profile.allows(contexts) {
        return Err(Code::Context.into());
    }
    let key = PublicKey::from_verification_method(method)?;
    let issuer = document.get("issuer").and_then(Value::as_str);
    if profile.issuer_signs && issuer != Some(key.issuer().as_str()) {
        return Err(Code::Issuer.into());
    }
    let signature = signature(proof_value)?;
    let content = bytes(without(document, "proof"));
    let options = bytes(without(proof, "proofValue"));
    if !key.signed(&message(&options, &content), &signature) {
        let holds = |original| key.signed(&message(&options, &bytes(without(&original, "proof"))), &signature);
        let rewritten = originals(document).any(holds);
        return Err(if rewritten { Code::Signature.at(REWRITTEN) } else { Code::Signature.into() });
    }
    let hash = sha256(&content);
    Ok(VerifiedDocument { content, exact: bytes(document.clone()), hash, key })
}

impl Profile {
    fn allows(&self, contexts: &Value) -> bool {
        let texts: Option<Vec<&str>> = contexts.as_array().and_then(|list| list.iter().map(Value::as_str).collect());
        texts.is_some_and(|texts| self.contexts.contains(&texts.as_slice()))
    }
}

/// The verification method and the proof value, if every member is there and is what it must be.
fn members(proof: &Map<String, Value>) -> Result<(&str, &str), Rejected> {
    let text = |name: &'static str| proof.get(name).and_then(Value::as_str).ok_or_else(|| Code::Suite.at(name));
    for (name, expected) in [("type", TYPE), ("cryptosuite", SUITE), ("proofPurpose", PURPOSE)] {
        if text(name)? != expected {
            return Err(Code::Suite.at(name));
        }
    }
    Time::parse(text("created")?).ok_or_else(|| Code::Suite.at("created"))?;
    if proof.len() != MEMBERS || !proof.contains_key("@context") {
        return Err(Code::Suite.at("members"));
    }
    Ok((text("verificationMethod")?, text("proofValue")?))
}

fn signature(text: &str) -> Result<[u8; 64], Rejected> {
    let digits = text.strip_prefix('z').filter(|_| text.len() <= MOST_PROOF_VALUE).ok_or(Code::ProofValue)?;
    let bytes = bs58::decode(digits).into_vec().map_err(|_| Code::ProofValue)?;
    Ok(bytes.try_into().map_err(|_| Code::ProofValue)?)
}

fn message(options: &[u8], content: &[u8]) -> Vec<u8> {
    [sha256(options), sha256(content)].concat()
}

fn bytes(members: Map<String, Value>) -> Vec<u8> {
    canonical(&Value::Object(members))
}

fn without(members: &Map<String, Value>, name: &str) -> Map<String, Value> {
    let mut rest = members.clone();
    rest.remove(name);
    rest
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;

    fn map(value: Value) -> Map<String, Value> {
        serde_json::from_value(value).unwrap()
    }

    fn signed() -> Map<String, Value> {
        let key = SigningKey::from_seed([3; 32]);
        let unsigned = json!({"@context": CONTEXT, "issuer": key.issuer().as_str(), "n": 1});
        sign_document(&map(unsigned), &key, Time::from_seconds(1_800_000_000))
    }

    #[test]
    fn a_mail_systems_letters_are_told_from_other_changes() {
        let key = SigningKey::from_seed([3; 32]);
        let told = |text: &str, came: &str| {
            let unsigned = json!({"@context": CONTEXT, "issuer": key.issuer().as_str(), "list": [{"text": text}]});
            let mut document = sign_document(&map(unsigned), &key, Time::from_seconds(1_800_000_000));
            document.insert("list".into(), json!([{"text": came}]));
            verify_document(&document, &BUNDLE).map_err(|rejected| (rejected.code, rejected.detail))
        };
        let rewritten = || Err((Code::Signature, Some(REWRITTEN.to_owned())));
        for (text, came) in [
            ("ガイド", "カ\u{3099}イド"),
            ("1行目\n2行目", "1行目\r\n2行目"),
            ("10〜12時、−3", "10～12時、－3"),
            ("が\n〜", "か\u{3099}\r\n～"),
        ] {
            assert!(told(text, text).is_ok());
            assert_eq!(told(text, came), rewritten(), "{came}");
        }
        assert_eq!(told("賛成", "反対"), Err((Code::Signature, None)));
    }

    /// The code after one change to the document and one to its proof.
    fn after(change: impl FnOnce(&mut Map<String, Value>)) -> Option<Code> {
        let mut document = signed();
        change(&mut document);
        verify_document(&document, &BUNDLE).err().map(|rejected| rejected.code)
    }

    fn proof(document: &mut Map<String, Value>) -> &mut Map<String, Value> {
        document.get_mut("proof").unwrap().as_object_mut().unwrap()
    }

    fn set(name: &'static str, value: Value) -> impl FnOnce(&mut Map<String, Value>) {
        move |document| {
            proof(document).insert(name.into(), value);
        }
    }

    #[test]
    fn what_was_signed_is_verified() {
        let verified = verify_document(&signed(), &BUNDLE).unwrap();
        assert_eq!(verified.key, SigningKey::from_seed([3; 32]).public());
        assert_eq!(verified.hash, sha256(&verified.content));
        assert_eq!(serde_json::from_slice::<Value>(&verified.exact).unwrap(), Value::Object(signed()));
    }

    #[test]
    fn there_is_exactly_one_proof() {
        assert_eq!(after(|document| drop(document.remove("proof"))), Some(Code::NoProof));
        assert_eq!(after(|document| drop(document.insert("proof".into(), Value::Null))), Some(Code::NoProof));
        for count in 0..3 {
            let change = |document: &mut Map<String, Value>| {
                let one = document.get("proof").cloned().unwrap();
                document.insert("proof".into(), vec![one; count].into());
            };
            assert_eq!(after(change), Some(Code::ProofCount));
        }
    }

    #[test]
    fn the_members_of_the_proof_are_fixed() {
        for (name, value) in [
            ("type", json!("Ed25519Signature2020")),
            ("cryptosuite", json!("eddsa-rdfc-2022")),
            ("proofPurpose", json!("authentication")),
            ("created", json!("2026-11-21T03:00:00.000Z")),
            ("verificationMethod", json!({})),
            ("proofValue", Value::Null),
            ("previousProof", json!("urn:x")),
            ("expires", json!("2030-01-01T00:00:00Z")),
        ] {
            assert_eq!(after(set(name, value)), Some(Code::Suite), "{name}");
        }
        for name in ["type", "created", "cryptosuite", "proofPurpose", "verificationMethod", "@context", "proofValue"] {
            assert_eq!(after(|document| drop(proof(document).remove(name))), Some(Code::Suite), "{name}");
        }
    }

    #[test]
    fn contexts_are_equal_and_ours() {
        let longer = json!([CONTEXT[0], CONTEXT[1], "https://example.org/more"]);
        assert_eq!(after(set("@context", longer.clone())), Some(Code::Context));
        for contexts in [longer, json!([CONTEXT[1], CONTEXT[0]]), json!([CONTEXT[0]]), json!(CONTEXT[0]), json!([])] {
            let change = |document: &mut Map<String, Value>| {
                document.insert("@context".into(), contexts.clone());
                proof(document).insert("@context".into(), contexts);
            };
            assert_eq!(after(change), Some(Code::Context));
        }
    }

    #[test]
    fn nobody_signs_for_another() {
        let other = SigningKey::from_seed([4; 32]);
        let method = other.public().verification_method();
        assert_eq!(after(set("verificationMethod", method.clone().into())), Some(Code::Issuer));
        assert_eq!(after(set("verificationMethod", format!("{method}1").into())), Some(Code::Key));
        let both = |document: &mut Map<String, Value>| {
            document.insert("issuer".into(), other.issuer().as_str().into());
            proof(document).insert("verificationMethod".into(), method.into());
        };
        assert_eq!(after(both), Some(Code::Signature));
        let object = |document: &mut Map<String, Value>| {
            let id = document.get("issuer").cloned();
            document.insert("issuer".into(), json!({"id": id}));
        };
        assert_eq!(after(object), Some(Code::Issuer));
    }

    #[test]
    fn the_signature_covers_document_and_proof() {
        assert_eq!(after(|document| drop(document.insert("n".into(), 2.into()))), Some(Code::Signature));
        assert_eq!(after(|document| drop(document.insert("m".into(), Value::Null))), Some(Code::Signature));
        assert_eq!(after(set("created", json!("2026-11-21T03:00:00Z"))), Some(Code::Signature));
        let zeros = |count: usize| format!("z{}", "1".repeat(count));
        for text in ["", "z", "zz", "u1111", "z0", &zeros(63), &zeros(65), &zeros(4000), &zeros(64).replace('z', "")] {
            assert_eq!(after(set("proofValue", json!(text))), Some(Code::ProofValue), "{text}");
        }
        assert_eq!(after(set("proofValue", json!(zeros(64)))), Some(Code::Signature));
    }
}
