//! Other people's test vectors: what our files rest on must agree with code that we did not write.
//!
//! RFC 8785 (cyberphone), `eddsa-jcs-2022` (W3C), Ed25519 (Wycheproof), age (its test kit). Natively with `cargo test`,
//! and the very same functions in a browser: `cargo dev test browser`. Sources and licences: `vectors/SOURCES.md`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[path = "vectors/age_kit.rs"]
mod age_kit;

use include_dir::{Dir, include_dir};
use serde_json::{Map, Value};
#[cfg(target_family = "wasm")]
use wasm_bindgen_test::wasm_bindgen_test as test;
use yoriai::bundle::{BUNDLE, Code, Profile, PublicKey, SigningKey, parse, sign_document, verify_document};
use yoriai::domain::canonical::{canonical, hex, sha256};
use yoriai::domain::time::Time;

#[cfg(target_family = "wasm")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// A browser test has no file system, so the files are in the program.
static VECTORS: Dir = include_dir!("$CARGO_MANIFEST_DIR/tests/vectors");

fn text(name: &str) -> &'static str {
    let file = VECTORS.get_file(name).unwrap_or_else(|| panic!("{name} is missing"));
    file.contents_utf8().unwrap_or_else(|| panic!("{name} is no text"))
}

fn bytes(hex: &str) -> Vec<u8> {
    let digits: Vec<char> = hex.chars().filter(|digit| !digit.is_whitespace()).collect();
    assert_eq!(digits.len() % 2, 0);
    digits.chunks(2).map(|pair| u8::from_str_radix(&pair.iter().collect::<String>(), 16).unwrap()).collect()
}

#[test]
fn rfc_8785_documents() {
    let inputs = VECTORS.get_dir("jcs-cyberphone/input").unwrap();
    for input in inputs.files() {
        let name = input.path().file_stem().unwrap().to_str().unwrap();
        let value: Value = serde_json::from_slice(input.contents()).unwrap();
        let ours = canonical(&value);
        assert_eq!(ours, text(&format!("jcs-cyberphone/output/{name}.json")).as_bytes(), "{name}");
        assert_eq!(ours, bytes(text(&format!("jcs-cyberphone/outhex/{name}.txt"))), "{name}");
    }
    assert_eq!(inputs.files().count(), 6);
}

#[test]
fn ten_thousand_numbers_as_ecmascript_writes_them() {
    let lines = text("jcs-cyberphone/es6-numbers-10000.txt");
    for line in lines.lines() {
        let (bits, expected) = line.split_once(',').unwrap();
        let number = f64::from_bits(u64::from_str_radix(bits, 16).unwrap());
        assert_eq!(canonical(&Value::from(number)), expected.as_bytes(), "{line}");
        // Through text as well: no parser in this build may lose a bit.
        let read: Value = serde_json::from_str(expected).unwrap();
        assert_eq!(canonical(&read), expected.as_bytes(), "{line}");
    }
    assert_eq!(lines.lines().count(), 10_000);
}

const W3C: Profile = Profile {
    contexts: &[&["https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/examples/v2"]],
    issuer_signs: false,
};

fn w3c(name: &str) -> &'static str {
    text(&format!("vc-di-eddsa/eddsa-jcs-2022/{name}")).trim_end()
}

fn object(name: &str) -> Map<String, Value> {
    parse(text(&format!("vc-di-eddsa/{name}")).as_bytes()).unwrap()
}

fn w3c_key() -> SigningKey {
    let pair = object("keyPair.json");
    let key = SigningKey::from_multikey(pair["privateKeyMultibase"].as_str().unwrap()).unwrap();
    assert_eq!(key.public().multikey(), pair["publicKeyMultibase"].as_str().unwrap());
    key
}

#[test]
fn w3c_canonical_forms_and_hashes() {
    let document = canonical(&Value::Object(object("unsigned.json")));
    assert_eq!(document, w3c("canonDocJCS.txt").as_bytes());
    assert_eq!(hex(&sha256(&document)), w3c("docHashJCS.txt"));
    let options = canonical(&Value::Object(object("eddsa-jcs-2022/proofConfigJCS.json")));
    assert_eq!(options, w3c("proofCanonJCS.txt").as_bytes());
    assert_eq!(hex(&sha256(&options)), w3c("proofHashJCS.txt"));
    let message = bytes(w3c("combinedHashJCS.txt"));
    assert_eq!(w3c_key().sign(&message).to_vec(), bytes(w3c("sigHexJCS.txt")));
}

#[test]
fn the_same_key_makes_the_w3c_proof() {
    let created = Time::parse("2023-02-24T23:36:38Z").unwrap();
    let signed = sign_document(&object("unsigned.json"), &w3c_key(), created);
    assert_eq!(signed, object("eddsa-jcs-2022/signedJCS.json"));
    assert_eq!(signed["proof"]["proofValue"], w3c("sigBTC58JCS.txt"));
}

#[test]
fn the_w3c_document_is_verified_but_is_none_of_ours() {
    let signed = object("eddsa-jcs-2022/signedJCS.json");
    let verified = verify_document(&signed, &W3C).unwrap();
    assert_eq!(hex(&verified.hash), w3c("docHashJCS.txt"));
    assert_eq!(verified.content, w3c("canonDocJCS.txt").as_bytes());
    assert_eq!(verified.key, w3c_key().public());
    assert_eq!(verify_document(&signed, &BUNDLE).unwrap_err().code, Code::Context);
    let strict = Profile { issuer_signs: true, ..W3C };
    assert_eq!(verify_document(&signed, &strict).unwrap_err().code, Code::Issuer);
    let mut changed = signed;
    changed.insert("name".into(), "Alumni credential".into());
    assert_eq!(verify_document(&changed, &W3C).unwrap_err().code, Code::Signature);
}

/// Valid for RFC 8032 at large, refused by the strict rules: none in this set.
const STRICTER: [u64; 0] = [];

#[test]
fn wycheproof_ed25519() {
    let suite: Value = serde_json::from_str(text("ed25519/wycheproof-ed25519_test.json")).unwrap();
    let (mut valid, mut invalid) = (0, 0);
    for group in suite["testGroups"].as_array().unwrap() {
        let key: [u8; 32] = bytes(group["publicKey"]["pk"].as_str().unwrap()).try_into().unwrap();
        let key = PublicKey::from_bytes(&key);
        for case in group["tests"].as_array().unwrap() {
            let message = bytes(case["msg"].as_str().unwrap());
            let signature = <[u8; 64]>::try_from(bytes(case["sig"].as_str().unwrap()));
            let accepted = match (&key, &signature) {
                (Ok(key), Ok(signature)) => key.signed(&message, signature),
                _ => false,
            };
            let number = case["tcId"].as_u64().unwrap();
            let expected = case["result"] == "valid" && !STRICTER.contains(&number);
            assert_eq!(accepted, expected, "case {number}: {}", case["comment"]);
            *if expected { &mut valid } else { &mut invalid } += 1;
        }
    }
    assert_eq!(suite["numberOfTests"], valid + invalid);
    assert!(valid > 80 && invalid > 40, "{valid} {invalid}");
}
