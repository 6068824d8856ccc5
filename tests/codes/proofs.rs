//! Vectors about the proof: that it is there, its members, its key, its value. Steps 5 to 10.

use serde_json::{Value, json};
use yoriai::bundle::{CONTEXT, sign_document};
use yoriai::domain::id::Id;

use crate::parts::*;
use crate::vector::Vector;

const EXAMPLES: &str = "https://www.w3.org/ns/credentials/examples/v2";

pub fn all() -> Vec<Vector> {
    [counts(), suites(), contexts(), keys(), values(), signatures()].concat()
}

fn counts() -> Vec<Vector> {
    let proofs = |count: usize| {
        changed(|document| {
            let proof = document["proof"].clone();
            document["proof"] = vec![proof; count].into();
        })
    };
    let strangers = changed(|document| {
        let other = sign_document(document.as_object().unwrap(), &stranger(), now());
        document["proof"] = json!([document["proof"], other["proof"]]);
    });
    vec![
        vector("e-noproof_none", "Not signed.", changed(without("/proof"))),
        vector("e-noproof_null", "A proof that is null.", changed(put("/proof", Value::Null))),
        vector("e-noproof_text", "A proof that is a text.", changed(put("/proof", json!("signed")))),
        vector("e-proofcount_none", "An empty list of proofs.", proofs(0)),
        vector("e-proofcount_one", "A list of one good proof.", proofs(1)),
        vector("e-proofcount_two", "The same good proof twice.", proofs(2)),
        vector("e-proofcount_stranger", "A second proof, by somebody else, also good.", strangers),
    ]
}

fn suites() -> Vec<Vector> {
    let proof = |name: &str, value: Value| changed(put(&format!("/proof/{name}"), value));
    vec![
        vector("e-suite_rdfc", "Another cryptosuite.", proof("cryptosuite", json!("eddsa-rdfc-2022"))),
        vector("e-suite_type", "An older type of proof.", proof("type", json!("Ed25519Signature2020"))),
        vector("e-suite_purpose", "Another purpose.", proof("proofPurpose", json!("authentication"))),
        vector(
            "e-suite_fraction",
            "A time with fractions of a second.",
            proof("created", json!("2026-11-21T03:00:00.000Z")),
        ),
        vector(
            "e-suite_offset",
            "A time that is not written in UTC.",
            proof("created", json!("2026-11-21T12:00:00+09:00")),
        ),
        vector("e-suite_more", "A member too many.", proof("expires", json!("2030-01-01T00:00:00Z"))),
        vector("e-suite_chain", "A proof that builds on another one.", proof("previousProof", json!("urn:uuid:1"))),
        vector("e-suite_no-value", "A proof without its value.", changed(without("/proof/proofValue"))),
        vector("e-suite_no-context", "A proof without a context of its own.", changed(without("/proof/@context"))),
    ]
}

fn contexts() -> Vec<Vector> {
    let both = |contexts: Value| signed(put("/@context", contexts));
    let more = json!([CONTEXT[0], CONTEXT[1], EXAMPLES]);
    vec![
        vector(
            "e-context_appended",
            "A context was appended after signing, in both places.",
            changed(|document| {
                put("/@context", more.clone())(document);
                put("/proof/@context", more.clone())(document);
            }),
        ),
        vector("e-context_differs", "Appended to the document only.", changed(put("/@context", more.clone()))),
        vector(
            "e-context_signed",
            "Appended before signing: the signature holds, the context is not allowed.",
            both(more),
        ),
        vector("e-context_turned", "Our contexts the other way round.", both(json!([CONTEXT[1], CONTEXT[0]]))),
        vector("e-context_one", "Only the first of our contexts.", both(json!([CONTEXT[0]]))),
        vector("e-context_text", "A context that is a text and no list.", both(json!(CONTEXT[0]))),
        vector(
            "e-context_object",
            "A context that gives terms another meaning.",
            both(json!([CONTEXT[0], {"sequence": EXAMPLES}])),
        ),
        vector("e-context_none", "No context.", changed(without("/@context"))),
    ]
}

fn keys() -> Vec<Vector> {
    let method = |text: String| changed(put("/proof/verificationMethod", text.into()));
    let of = |codec: [u8; 2], key: &[u8]| format!("z{}", bs58::encode([&codec[..], key].concat()).into_string());
    let twice = |key: String| method(format!("did:key:{key}#{key}"));
    let (own, other) = (key().public(), stranger().public());
    let mut identity = [0; 32];
    identity[0] = 1;
    vec![
        vector(
            "e-key_fragment",
            "A fragment that is another key.",
            method(format!("{}#{}", own.issuer().as_str(), other.multikey())),
        ),
        vector("e-key_no-fragment", "A method without a fragment.", method(own.issuer().as_str().to_owned())),
        vector("e-key_web", "Another DID method.", method("did:web:example.org#key-1".to_owned())),
        vector("e-key_x25519", "A key for encryption.", twice(of([0xec, 0x01], own.as_bytes()))),
        vector("e-key_short", "31 bytes.", twice(of([0xed, 0x01], &own.as_bytes()[..31]))),
        vector("e-key_base", "Another multibase.", twice(own.multikey().replacen('z', "u", 1))),
        vector("e-key_weak", "A point of small order: everybody can sign for it.", twice(of([0xed, 0x01], &identity))),
        vector("e-key_no-point", "32 bytes that are no point of the curve.", twice(of([0xed, 0x01], &[2; 32]))),
    ]
}

fn values() -> Vec<Vector> {
    let value = |text: String| changed(put("/proof/proofValue", text.into()));
    let bytes = |count: usize| format!("z{}", bs58::encode(vec![7; count]).into_string());
    let right = String::from_utf8(plain()).unwrap();
    let right = right.split("\"proofValue\": \"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    vec![
        vector("e-proofvalue_63", "63 bytes.", value(bytes(63))),
        vector("e-proofvalue_65", "65 bytes.", value(bytes(65))),
        vector("e-proofvalue_base", "Another multibase.", value(right.replacen('z', "u", 1))),
        vector(
            "e-proofvalue_letter",
            "A letter that base58 doesn't have.",
            value(format!("{}0", right.split_at(right.len() - 1).0)),
        ),
        vector("e-proofvalue_empty", "An empty text.", value(String::new())),
        vector(
            "e-proofvalue_long",
            "Thousands of letters: refused before they are decoded.",
            value(format!("z{}", "1".repeat(4000))),
        ),
    ]
}

fn signatures() -> Vec<Vector> {
    let proof_of = |file: Vec<u8>| serde_json::from_slice::<Value>(&file).unwrap()["proof"].clone();
    let other = proof_of(signed(put("/credentialSubject/sequence", json!(8))));
    let strangers = sign_document(document(&needs()).as_object().unwrap(), &stranger(), now());
    let stranger_file = file(&Value::Object(strangers.clone()));
    let object = changed(|document| document["issuer"] = json!({"id": document["issuer"]}));
    vec![
        vector("e-signature_text", "One word of a slip was changed.", replaced("紙", "髪")),
        vector("e-signature_rev", "A number was changed.", changed(put("/credentialSubject/records/0/rev", json!(2)))),
        vector(
            "e-signature_more",
            "A member was added to a record.",
            changed(put("/credentialSubject/records/0/mood", json!("calm"))),
        ),
        vector(
            "e-signature_less",
            "A record was taken away.",
            changed(|document| {
                document["credentialSubject"]["records"].as_array_mut().unwrap().pop();
            }),
        ),
        vector(
            "e-signature_order",
            "Two records changed places.",
            changed(|document| {
                document["credentialSubject"]["records"].as_array_mut().unwrap().swap(0, 1);
            }),
        ),
        vector(
            "e-signature_nfd",
            "Letters taken apart (NFD), as some file systems do: it looks the same.",
            replaced("なくしたい", "なくしたい\u{3099}"),
        ),
        vector(
            "e-signature_date",
            "The date of the proof was changed.",
            changed(put("/proof/created", json!("2026-11-21T03:00:01Z"))),
        ),
        vector("e-signature_other-file", "The same signer's proof of another file.", changed(put("/proof", other))),
        vector(
            "e-signature_other-signer",
            "Somebody else's signature in this signer's proof.",
            changed(put("/proof/proofValue", strangers["proof"]["proofValue"].clone())),
        ),
        vector(
            "e-signature_malleable",
            "The signature with another s: equal modulo the order of the group.",
            malleable(),
        ),
        vector("e-issuer_stranger", "Signed by somebody else than the issuer; the signature holds.", stranger_file),
        vector("e-issuer_object", "An issuer that is an object.", object),
        vector("e-issuer_none", "No issuer.", signed(without("/issuer"))),
        vector(
            "e-signature_id",
            "The name of the file was changed.",
            changed(put("/id", json!(Id::from_random([3; 16])))),
        ),
    ]
}

/// s + L: a lenient reader of RFC 8032 accepts it, a strict one doesn't.
fn malleable() -> Vec<u8> {
    const ORDER: [u8; 32] = [
        0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ];
    changed(|document| {
        let text = document["proof"]["proofValue"].as_str().unwrap().to_owned();
        let mut signature = bs58::decode(text.strip_prefix('z').unwrap()).into_vec().unwrap();
        let mut carry = 0;
        for (byte, order) in signature[32..].iter_mut().zip(ORDER) {
            carry += u16::from(*byte) + u16::from(order);
            *byte = carry.to_le_bytes()[0];
            carry >>= 8;
        }
        document["proof"]["proofValue"] = format!("z{}", bs58::encode(signature).into_string()).into();
    })
}
