//! The worker's office in a real browser, without the worker around it: `cargo dev test browser`.
//!
//! Files come in and go out as bytes; the store is looked at by its own interface.
#![cfg(target_family = "wasm")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use js_sys::Uint8Array;
use serde_json::{Map, Value, json};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use yoriai::bundle::{Identity as Sealing, Opener, SigningKey, open, sign_document};
use yoriai::domain::id::Id;
use yoriai::domain::time::Time;
use yoriai::store::{Identity, Store};
use yoriai::worker::task::{Answer, Found, Task};
use yoriai::worker::{Office, Sheet};

wasm_bindgen_test_configure!(run_in_browser);

const WHEN: &str = "2026-11-21T03:00:00Z";

fn now() -> Time {
    Time::parse(WHEN).unwrap()
}

fn id(number: u8) -> Id {
    Id::from_random([number; 16])
}

fn sheet(bytes: &[u8]) -> Sheet {
    Sheet { size: bytes.len(), body: Uint8Array::from(bytes).into() }
}

/// A fresh device with an identity of its own.
async fn device(name: &str, seed: u8) -> (Store, Office, SigningKey) {
    let store = Store::open(name).await.unwrap();
    store.writer(Identity { seed: [seed; 32], dataset: id(seed) }).await.unwrap();
    (store, Office::new(name), SigningKey::from_seed([seed; 32]))
}

fn document(key: &SigningKey, kind: &str, dataset: Id, records: Value) -> Map<String, Value> {
    let document = json!({
        "@context": ["https://www.w3.org/ns/credentials/v2", "https://www.w3.org/ns/credentials/undefined-terms/v2"],
        "id": id(1), "type": ["VerifiableCredential", kind], "issuer": key.issuer().as_str(), "validFrom": WHEN,
        "credentialSubject": {"format": 1, "audience": id(9), "dataset": dataset, "sequence": 1, "app": "yoriai test",
            "records": records}
    });
    document.as_object().unwrap().clone()
}

fn needs(key: &SigningKey, dataset: Id, text: &str) -> Map<String, Value> {
    let note = json!({"recordId": id(10), "kind": "note", "rev": 1, "updatedAt": WHEN, "forum": id(9), "theme": "t1",
        "text": text, "createdAt": WHEN});
    document(key, "NeedsBundle", dataset, json!([note]))
}

fn skill(key: &SigningKey, dataset: Id) -> Map<String, Value> {
    let assessment = json!({"recordId": id(20), "kind": "assessment", "rev": 1, "updatedAt": WHEN, "catalog": "1",
        "displayName": "出島 太郎", "remote": true});
    document(key, "SelfAssessmentBundle", dataset, json!([assessment]))
}

fn signed(key: &SigningKey, document: &Map<String, Value>) -> Vec<u8> {
    serde_json::to_vec(&sign_document(document, key, now())).unwrap()
}

async fn inspect(office: &mut Office, bytes: &[u8]) -> Result<Box<Found>, String> {
    match office.answer(Task::Inspect { now: now(), first: false }, vec![sheet(bytes)]).await.0 {
        Answer::Found(found) => Ok(found),
        Answer::Refused(refusal) => Err(refusal.code),
        other => panic!("{other:?}"),
    }
}

async fn envelope(office: &mut Office) -> String {
    match office.answer(Task::MakeEnvelope(now()), Vec::new()).await.0 {
        Answer::Envelope(recipient) => recipient,
        other => panic!("{other:?}"),
    }
}

fn wish(document: Map<String, Value>, recipients: Vec<String>) -> Task {
    let group = if recipients.is_empty() { "g1" } else { "" }.to_owned();
    Task::Sign {
        document, standard: None, recipients, group, lines: "班の提出ファイルです。".into(), now: now()
    }
}

#[wasm_bindgen_test]
async fn a_file_is_found_kept_and_read_again() {
    let (store, mut office, _) = device("office-keep", 1).await;
    let other = SigningKey::from_seed([2; 32]);
    let file = signed(&other, &needs(&other, id(2), "窓口の申請"));
    let found = inspect(&mut office, &file).await.unwrap();
    assert_eq!((found.kind.as_str(), found.sequence, found.records.len()), ("NeedsBundle", 1, 1));
    assert_eq!((found.sealed, found.kinds.clone()), (false, vec![("note".to_owned(), 1)]));
    let bundles = vec![(found.hash.clone(), "班1.json".to_owned())];
    let keep = Task::Keep { bundles, now: now(), import: id(50), stored: true };
    assert!(matches!(office.answer(keep.clone(), Vec::new()).await.0, Answer::Done));
    assert_eq!(store.bundle_hashes().await.unwrap().len(), 1);
    // A page whose device writes nothing gets the bytes.
    let again = inspect(&mut office, &signed(&other, &needs(&other, id(2), "別の申請"))).await.unwrap();
    let held =
        Task::Keep { bundles: vec![(again.hash, "班2.json".into())], now: now(), import: id(51), stored: false };
    let (answer, bytes) = office.answer(held, Vec::new()).await;
    assert!(matches!(answer, Answer::Done) && String::from_utf8_lossy(&bytes[0]).contains("別の申請"));
    assert_eq!(store.bundle_hashes().await.unwrap().len(), 1);
    // What was not inspected by this worker is not written.
    assert!(matches!(office.answer(keep, Vec::new()).await.0, Answer::Refused(_)));

    let recheck = Task::Recheck(vec![found.hash.clone()]);
    assert!(matches!(office.answer(recheck.clone(), Vec::new()).await.0, Answer::Rechecked(bad) if bad.is_empty()));
    // Somebody changes the kept bytes.
    let hash = *store.bundle_hashes().await.unwrap().first().unwrap();
    let mut kept = store.bundles(&[hash]).await.unwrap();
    let text = String::from_utf8(kept[0].1.bytes.clone()).unwrap().replace("窓口", "出口");
    kept[0].1.bytes = text.into_bytes();
    store.forget(&[hash]).await.unwrap();
    store.keep(&kept).await.unwrap();
    match office.answer(recheck, Vec::new()).await.0 {
        Answer::Rechecked(bad) => assert_eq!((bad.len(), bad[0].1.code.as_str()), (1, "E-SIGNATURE")),
        other => panic!("{other:?}"),
    }
    // Somebody takes it away.
    store.forget(&[hash]).await.unwrap();
    let gone = office.answer(Task::Recheck(vec![found.hash]), Vec::new()).await.0;
    assert!(matches!(&gone, Answer::Rechecked(bad) if bad.len() == 1), "{gone:?}");
}

#[wasm_bindgen_test]
async fn a_refused_file_changes_nothing() {
    let (store, mut office, _) = device("office-refuse", 1).await;
    let other = SigningKey::from_seed([2; 32]);
    let file = signed(&other, &needs(&other, id(2), "窓口の申請"));
    let tampered = String::from_utf8(file.clone()).unwrap().replace("窓口", "出口").into_bytes();
    let large = Sheet { size: 500 << 20, body: Uint8Array::from(&[0][..]).into() };
    for (bytes, code) in [
        (tampered, "E-SIGNATURE"),
        (b"PK\x03\x04".to_vec(), "E-ZIP"),
        (Vec::new(), "E-KIND"),
        (b"{}".to_vec(), "E-NOPROOF"),
    ] {
        assert_eq!(inspect(&mut office, &bytes).await.unwrap_err(), code);
    }
    // Told by its size, before anything is read.
    match office.answer(Task::Inspect { now: now(), first: false }, vec![large]).await.0 {
        Answer::Refused(refusal) => assert_eq!(refusal.code, "E-SIZE"),
        other => panic!("{other:?}"),
    }
    assert!(store.bundle_hashes().await.unwrap().is_empty());
    assert!(inspect(&mut office, &file).await.is_ok());
    assert!(store.bundle_hashes().await.unwrap().is_empty(), "looking at a file writes nothing");
}

#[wasm_bindgen_test]
async fn what_is_signed_here_is_verified_elsewhere() {
    let (_, mut office, key) = device("office-sign", 3).await;
    let (answer, files) = office.answer(wish(needs(&key, id(3), "窓口"), Vec::new()), Vec::new()).await;
    let Answer::Signed { hash, fingerprint, names } = answer else { panic!("{answer:?}") };
    assert_eq!(names, ["yoriai-needs_090909090909_g1_20261121_1.json", "yoriai-needs_090909090909_g1_20261121_1.txt"]);
    assert_eq!(fingerprint, key.public().fingerprint().to_string());
    assert!(String::from_utf8_lossy(&files[1]).starts_with("班の提出ファイルです。"));
    for file in files {
        let verified = open(&file, now(), Opener::NOBODY).unwrap();
        assert_eq!(yoriai::domain::canonical::hex(&verified.hash()), hash);
    }
    // A page without a store lends its key for as long as it lives.
    let mut lent = Office::new("office-lent");
    let seed = "04".repeat(32);
    lent.answer(Task::UseSeed(seed, id(4)), Vec::new()).await;
    let key = SigningKey::from_seed([4; 32]);
    let (answer, _) = lent.answer(wish(needs(&key, id(4), "窓口"), Vec::new()), Vec::new()).await;
    assert!(matches!(answer, Answer::Signed { .. }), "{answer:?}");
}

#[wasm_bindgen_test]
async fn a_person_leaves_only_sealed_and_only_the_receiver_opens_it() {
    let (_, mut coordinator, _) = device("office-coordinator", 5).await;
    let (_, mut applicant, key) = device("office-applicant", 6).await;
    let recipient = envelope(&mut coordinator).await;
    let (answer, files) = applicant.answer(wish(skill(&key, id(6)), Vec::new()), Vec::new()).await;
    assert!(matches!(answer, Answer::Refused(_)) && files.is_empty(), "{answer:?}");
    let spare = Sealing::generate();
    let to = vec![recipient, spare.recipient().to_string()];
    let (answer, files) = applicant.answer(wish(skill(&key, id(6)), to), Vec::new()).await;
    let Answer::Signed { names, .. } = answer else { panic!("{answer:?}") };
    assert_eq!(names, ["yoriai-skill_20261121_1.age.txt", "yoriai-skill_20261121_1.txt"]);
    assert!(files[0].starts_with(b"-----BEGIN AGE ENCRYPTED FILE-----"), "any age tool opens it");
    assert!(files.iter().all(|file| !String::from_utf8_lossy(file).contains("出島")));
    assert!(inspect(&mut coordinator, &files[1]).await.is_ok(), "the mail opens too");
    let found = inspect(&mut coordinator, &files[0]).await.unwrap();
    assert_eq!((found.sealed, found.name.as_deref()), (true, Some("出島 太郎")));
    assert_eq!(inspect(&mut applicant, &files[0]).await.unwrap_err(), "E-NOTFORME");
    assert!(open(&files[0], now(), Opener::Identities(&[spare])).is_ok());
}

#[wasm_bindgen_test]
async fn a_sealing_key_is_proven_to_be_copied_and_comes_back() {
    let (store, mut office, _) = device("office-envelope", 7).await;
    let recipient = envelope(&mut office).await;
    assert_eq!(store.envelopes().await.unwrap()[0].copied, None);
    let Answer::Secret(secret) = office.answer(Task::ShowEnvelope(recipient.clone()), Vec::new()).await.0 else {
        panic!("no secret")
    };
    let prove = |typed: &str| Task::ProveCopy { recipient: recipient.clone(), typed: typed.into(), now: now() };
    let end = secret.split_at(secret.len() - 8).1.to_lowercase();
    for (typed, right) in [("", false), ("AAAAAAAA", false), (end.split_at(1).1, false), (end.as_str(), true)] {
        let answer = office.answer(prove(typed), Vec::new()).await.0;
        assert!(matches!(answer, Answer::Proven(proven) if proven == right), "{typed}");
        assert_eq!(store.envelopes().await.unwrap()[0].copied.is_some(), right);
    }
    let passphrase = "雲仙 眼鏡橋 出島".to_owned();
    let export = Task::ExportEnvelope { recipient: recipient.clone(), passphrase: passphrase.clone() };
    let (_, files) = office.answer(export, Vec::new()).await;
    assert!(!String::from_utf8_lossy(&files[0]).contains("SECRET"));

    let (store, mut other, _) = device("office-envelope-2", 8).await;
    let restore = |secret: &str| Task::RestoreEnvelope { secret: secret.into(), now: now() };
    let wrong = other.answer(restore("別の合言葉です"), vec![sheet(&files[0])]).await.0;
    assert!(matches!(wrong, Answer::Refused(refusal) if refusal.code == "E-DECRYPT"));
    assert!(store.envelopes().await.unwrap().is_empty());
    for (secret, sheets) in [(passphrase.as_str(), vec![sheet(&files[0])]), (secret.as_str(), Vec::new())] {
        let answer = other.answer(restore(secret), sheets).await.0;
        assert!(matches!(answer, Answer::Envelope(back) if back == recipient));
        assert!(store.envelopes().await.unwrap()[0].copied.is_some());
    }
}

#[wasm_bindgen_test]
async fn a_whole_device_comes_back_on_an_empty_one() {
    let (store, mut office, key) = device("office-backup", 9).await;
    let recipient = envelope(&mut office).await;
    let other = SigningKey::from_seed([10; 32]);
    let found = inspect(&mut office, &signed(&other, &needs(&other, id(2), "窓口"))).await.unwrap();
    let bundles = vec![(found.hash.clone(), "班1.json".into())];
    let keep = Task::Keep { bundles, now: now(), import: id(50), stored: true };
    office.answer(keep, Vec::new()).await;
    let note = json!({"recordId": id(11), "kind": "note", "rev": 4, "updatedAt": WHEN, "forum": id(9), "theme": "t1",
        "text": "自分の付箋", "createdAt": WHEN});
    store.append(&[serde_json::from_value(note).unwrap()]).await.unwrap();
    let passphrase = "出島 眼鏡橋 稲佐山".to_owned();
    let backup = Task::Backup { id: id(60), passphrase: passphrase.clone(), lines: "控え".into(), now: now() };
    let (answer, files) = office.answer(backup, Vec::new()).await;
    assert!(matches!(answer, Answer::Signed { .. }), "{answer:?}");

    let restore = |passphrase: &str| Task::Restore { passphrase: passphrase.into(), now: now() };
    let full = office.answer(restore(&passphrase), vec![sheet(&files[0])]).await.0;
    assert!(matches!(full, Answer::Refused(refusal) if refusal.detail.as_deref() == Some("not empty")));
    let (empty, mut fresh, _) = device("office-restored", 12).await;
    let wrong = fresh.answer(restore("違う合言葉です"), vec![sheet(&files[0])]).await.0;
    assert!(matches!(wrong, Answer::Refused(refusal) if refusal.code == "E-DECRYPT"));
    assert!(empty.is_empty().await.unwrap());
    let answer = fresh.answer(restore(&passphrase), vec![sheet(&files[0])]).await.0;
    assert!(matches!(answer, Answer::Restored { records: 1, bundles: 1 }), "{answer:?}");
    assert_eq!(empty.identity().await.unwrap().stream(), store.identity().await.unwrap().stream());
    assert_eq!(empty.records().await.unwrap(), store.records().await.unwrap());
    assert_eq!(empty.bundle_hashes().await.unwrap(), store.bundle_hashes().await.unwrap());
    assert_eq!(empty.envelopes().await.unwrap()[0].recipient, recipient);
    // The stream goes on after the backup's own number.
    assert_eq!(empty.next_sequence(0).await.unwrap(), store.sequence().await.unwrap() + 1);
    // What it signs now is the same writer's.
    let (answer, signed) = fresh.answer(wish(needs(&key, id(9), "続き"), Vec::new()), Vec::new()).await;
    assert!(matches!(answer, Answer::Signed { .. }), "{answer:?}");
    assert_eq!(
        open(&signed[0], now(), Opener::NOBODY).unwrap().get().stream(),
        store.identity().await.unwrap().stream()
    );
}

#[wasm_bindgen_test]
async fn no_secret_lies_open_in_the_store_or_leaves_in_a_file() {
    let (store, mut office, key) = device("office-secret", 13).await;
    let recipient = envelope(&mut office).await;
    let secret = store.envelope_secrets().await.unwrap().remove(0);
    let multikey = key.to_multikey();
    let mut seen = Vec::new();
    let export = Task::ExportEnvelope { recipient: recipient.clone(), passphrase: "長い合言葉です".into() };
    let backup =
        Task::Backup { id: id(61), passphrase: "長い合言葉です".into(), lines: String::new(), now: now() };
    for task in
        [wish(needs(&key, id(13), "窓口"), Vec::new()), wish(skill(&key, id(13)), vec![recipient]), export, backup]
    {
        let (answer, files) = office.answer(task, Vec::new()).await;
        seen.push(format!("{answer:?}").into_bytes());
        seen.extend(files);
    }
    let rows = js_sys::eval(
        r#"new Promise((done) => { const opening = indexedDB.open("office-secret"); opening.onsuccess = () => {
            const all = opening.result.transaction("keys").objectStore("keys").getAll();
            all.onsuccess = () => done(all.result); }; })"#,
    );
    let rows: js_sys::Array =
        wasm_bindgen_futures::JsFuture::from(js_sys::Promise::from(rows.unwrap())).await.unwrap().into();
    assert_eq!(rows.length(), 2);
    for row in rows.iter() {
        let member = |name: &str| js_sys::Reflect::get(&row, &name.into()).unwrap();
        seen.push(Uint8Array::new(&member("seed")).to_vec());
        seen.push(js_sys::JSON::stringify(&row).map(String::from).unwrap().into_bytes());
    }
    assert_eq!(seen.len(), 4 + 7 + 4);
    for bytes in seen {
        for needle in [secret.as_bytes(), multikey.as_bytes(), &[13; 32][..], "0d".repeat(32).as_bytes()] {
            assert!(
                !bytes.windows(needle.len()).any(|part| part == needle),
                "a secret in {}",
                String::from_utf8_lossy(&bytes)
            );
        }
    }
}

#[wasm_bindgen_test]
async fn a_text_becomes_squares() {
    let (_, mut office, key) = device("office-qr", 14).await;
    let Answer::Squares(side, dark) = office.answer(Task::Qr(key.issuer().as_str().into()), Vec::new()).await.0 else {
        panic!("no squares")
    };
    assert_eq!(dark.len(), side * side);
    // The finder pattern of the first corner: seven dark squares.
    assert!(dark.iter().take(7).all(|dark| *dark) && !dark[7]);
    // The longest piece of a kit still gets a code of version 25; a byte more gets none.
    for (length, side) in [(997, Some(117)), (1273, Some(117)), (1274, None)] {
        let found = match office.answer(Task::Qr("x".repeat(length)), Vec::new()).await.0 {
            Answer::Squares(side, _) => Some(side),
            _ => None,
        };
        assert_eq!(found, side, "{length}");
    }
}
