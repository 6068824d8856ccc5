//! Forgeries: changes that somebody makes on purpose, and copies that a system rewrites. Each has its one code.

use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use yoriai::bundle::{Code, SigningKey, Verified, sign_document};

use crate::{TEXT, bundle, code, config, document, harmless, key, list_paths, now, open, signed};

fn changed(path: &str, value: Value) -> Value {
    let mut document = Value::Object(document());
    *document.pointer_mut(path).unwrap() = value;
    document
}

/// A context that is not ours: another vocabulary's, one of ours again, or something that is no text at all.
fn any_context() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(json!("https://www.w3.org/ns/credentials/examples/v2")),
        Just(json!("https://www.w3.org/ns/credentials/v2")),
        "https://[a-z]{1,8}/[a-z]{0,8}".prop_map(Value::from),
        Just(json!({"sequence": "https://schema.org/position"})),
        Just(json!(null)),
    ]
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn two_members_swapped(a in any::<Index>(), b in any::<Index>(), names in any::<bool>()) {
        // Their values change places, or their names do; equal values make no difference.
        let mut file = Value::Object(document());
        let mut paths = Vec::new();
        list_paths(&file, "", &mut paths);
        let places = [a, b].map(|place| paths[place.index(paths.len())].clone());
        let [one, other] = places.clone().map(|place| file.pointer(&place).cloned().unwrap());
        if names {
            let [first, second] = places.map(|place| place.rsplit('/').next().unwrap().to_owned());
            let text = TEXT
                .replace(&format!("\"{first}\":"), "\"\u{1}\":")
                .replace(&format!("\"{second}\":"), &format!("\"{first}\":"))
                .replace("\"\u{1}\":", &format!("\"{second}\":"));
            harmless(text.as_bytes())?;
        } else {
            *file.pointer_mut(&places[0]).unwrap() = other;
            if let Some(place) = file.pointer_mut(&places[1]) {
                *place = one;
            }
            harmless(&serde_json::to_vec(&file).unwrap())?;
        }
    }

    #[test]
    fn contexts_appended(context in any_context(), at in 0..3_usize, in_document in any::<bool>(), in_proof in any::<bool>()) {
        let mut file = Value::Object(document());
        for path in [in_document.then_some("/@context"), in_proof.then_some("/proof/@context")].into_iter().flatten() {
            file.pointer_mut(path).unwrap().as_array_mut().unwrap().insert(at, context.clone());
        }
        prop_assert_eq!(code(&file), (in_document || in_proof).then_some(Code::Context));
    }

    #[test]
    fn a_second_proof(seed in any::<[u8; 32]>(), count in 0..4_usize, own_first in any::<bool>()) {
        // One's own and a stranger's, each of them good by itself; also in lists of one, and none.
        let [own, other] = [key(), SigningKey::from_seed(seed)].map(|key| sign_document(&document(), &key, now())["proof"].clone());
        let proofs = if own_first { [own.clone(), other, own.clone(), own] } else { [other, own.clone(), own.clone(), own] };
        prop_assert_eq!(code(&changed("/proof", proofs[..count].into())), Some(Code::ProofCount));
        // Beside the first one, under its own name: the text has the member twice.
        let text = TEXT.replacen("\"proof\":", &format!("\"proof\": {},\n  \"proof\":", proofs[0]), 1);
        prop_assert_eq!(open(text.as_bytes()).unwrap_err().code, Code::Duplicate);
    }

    #[test]
    fn a_foreign_proof_value(sequence in 8..1000_u64, seed in any::<[u8; 32]>(), random in any::<[[u8; 32]; 2]>()) {
        // The right key's of another document, another key's of this one, and 64 bytes of nobody.
        let of = |file: &[u8]| serde_json::from_slice::<Value>(file).unwrap()["proof"]["proofValue"].clone();
        let stranger = sign_document(&document(), &SigningKey::from_seed(seed), now());
        let nobody = format!("z{}", bs58::encode(random.concat()).into_string()).into();
        for value in [of(&signed(&bundle(sequence))), stranger["proof"]["proofValue"].clone(), nobody] {
            prop_assert_eq!(code(&changed("/proof/proofValue", value)), Some(Code::Signature));
        }
        prop_assert_eq!(code(&Value::Object(stranger)), Some(Code::Issuer));
    }

    #[test]
    fn a_copy_with_letters_taken_apart(words in "[a-zがぎぐげござじずぜぞばぱびぴぶぷべぺぼぽéè]{1,40}") {
        // NFD: what some file systems and mail programs make of NFC. It looks the same and is not what was signed.
        let mut bundle = bundle(7);
        let mut record = bundle.records[0].to_value();
        record["text"] = words.clone().into();
        bundle.records[0] = serde_json::from_value(record).unwrap();
        let file = String::from_utf8(signed(&bundle)).unwrap();
        let apart: String = file.chars().flat_map(taken_apart).collect();
        let expected = if apart == file { Ok(()) } else { Err(Code::Signature) };
        prop_assert_eq!(open(apart.as_bytes()).map(|_| ()).map_err(|rejected| rejected.code), expected);
        // Letters that were signed apart stay apart: reading never puts text into another form.
        let mut record = bundle.records[0].to_value();
        record["text"] = words.chars().flat_map(taken_apart).collect::<String>().into();
        bundle.records[0] = serde_json::from_value(record).unwrap();
        let read = open(&signed(&bundle));
        prop_assert_eq!(read.as_ref().map(Verified::get), Ok(&bundle));
    }
}

/// A letter with a mark as the letter and the mark (the letters of the test above and of the file).
fn taken_apart(letter: char) -> Vec<char> {
    const VOICED: &str = "がぎぐげござじずぜぞばびぶべぼ";
    const HALF: &str = "ぱぴぷぺぽ";
    let before = |by: u32| char::from_u32(u32::from(letter) - by).unwrap();
    match letter {
        'é' => vec!['e', '\u{301}'],
        'è' => vec!['e', '\u{300}'],
        _ if VOICED.contains(letter) => vec![before(1), '\u{3099}'],
        _ if HALF.contains(letter) => vec![before(2), '\u{309a}'],
        _ => vec![letter],
    }
}

#[test]
fn forgeries_are_told_apart() {
    let change = |path: &str, value: Value| code(&changed(path, value));
    assert_eq!(code(&Value::Object(document())), None);
    let proof = document()["proof"].clone();
    assert_eq!(change("/proof", json!([proof, proof])), Some(Code::ProofCount));
    assert_eq!(change("/proof", json!([proof])), Some(Code::ProofCount));
    assert_eq!(change("/credentialSubject/records/0/rev", json!(4)), Some(Code::Signature));

    // The right key's proof of another document, and another key's proof of this one.
    let other: Value = serde_json::from_slice(&signed(&bundle(8))).unwrap();
    assert_eq!(change("/proof", other["proof"].clone()), Some(Code::Signature));
    assert_eq!(change("/proof/proofValue", other["proof"]["proofValue"].clone()), Some(Code::Signature));
    let stranger = sign_document(&document(), &SigningKey::from_seed([8; 32]), now());
    assert_eq!(code(&Value::Object(stranger.clone())), Some(Code::Issuer));
    assert_eq!(change("/proof/proofValue", stranger["proof"]["proofValue"].clone()), Some(Code::Signature));
}
