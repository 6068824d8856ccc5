//! The store in a real browser: `cargo dev test browser`.
//!
//! Each test has a database of its own. What a browser does to a store (a lost connection, no space, a newer version in
//! another tab) is done here by its own raw interface, never through the code under test.
#![cfg(target_family = "wasm")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use std::collections::BTreeSet;

use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use yoriai::domain::body::Body;
use yoriai::domain::canonical::sha256;
use yoriai::domain::forum::Note;
use yoriai::domain::id::Id;
use yoriai::domain::record::{Content, Record};
use yoriai::domain::time::Time;
use yoriai::store::{Exported, Identity, Kept, Store, StoreError};

wasm_bindgen_test_configure!(run_in_browser);

/// The browser's own interface, in its own language.
const RAW: &str = r#"(() => {
  const opened = (name, version) => new Promise((done, failed) => {
    const request = indexedDB.open(name, version);
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
    request.onblocked = () => failed(new Error("blocked"));
  });
  return {
    raiseVersion: async (name, version) => (await opened(name, version)).close(),
    row: async (name, table, key) => {
      const database = await opened(name);
      const request = database.transaction(table).objectStore(table).get(key);
      const row = await new Promise((done) => { request.onsuccess = () => done(request.result); });
      database.close();
      return row;
    },
    put: async (name, table, key, row) => {
      const database = await opened(name);
      const transaction = database.transaction(table, "readwrite");
      transaction.objectStore(table).put(row, key);
      await new Promise((done) => { transaction.oncomplete = done; });
      database.close();
    },
    takeOut: async (row) => {
      try { await crypto.subtle.exportKey("raw", row.wrapper); return "taken out"; } catch (error) { return error.name; }
    },
    // The browser refuses `method` with this error, so many times, for this database. Returns the way back.
    refuse: (owner, method, error, times, name) => {
      const whole = globalThis[owner].prototype;
      const original = whole[method];
      const database = (self, words) => self.transaction?.db?.name ?? self.name ?? words[0];
      let left = times;
      whole[method] = function (...words) {
        if (database(this, words) === name && left-- > 0) throw new DOMException("refused by the test", error);
        return original.apply(this, words);
      };
      return () => { whole[method] = original; };
    },
  };
})()"#;

fn raw(name: &str, words: &[JsValue]) -> Result<JsValue, JsValue> {
    let tools = js_sys::eval(RAW)?;
    let tool: js_sys::Function = js_sys::Reflect::get(&tools, &name.into())?.dyn_into()?;
    tool.apply(&JsValue::NULL, &words.iter().collect())
}

async fn settled(name: &str, words: &[JsValue]) -> Result<JsValue, JsValue> {
    JsFuture::from(raw(name, words)?.dyn_into::<js_sys::Promise>()?).await
}

/// The browser refuses something while this lives.
struct Refusing(js_sys::Function);

impl Refusing {
    fn start(owner: &str, method: &str, error: &str, times: u32, name: &str) -> Self {
        let words = [owner.into(), method.into(), error.into(), times.into(), name.into()];
        Self(raw("refuse", &words).unwrap().dyn_into().unwrap())
    }
}

impl Drop for Refusing {
    fn drop(&mut self) {
        self.0.call0(&JsValue::NULL).unwrap();
    }
}

/// Runs two pieces of work at the same time, as two tabs do.
async fn both<A: 'static, B: 'static>(
    one: impl Future<Output = A> + 'static,
    other: impl Future<Output = B> + 'static,
) -> (A, B) {
    let (one_done, other_done) =
        (std::rc::Rc::new(std::cell::Cell::new(None)), std::rc::Rc::new(std::cell::Cell::new(None)));
    let (one_place, other_place) = (one_done.clone(), other_done.clone());
    let promises = js_sys::Array::of2(
        &future_to_promise(async move {
            one_place.set(Some(one.await));
            Ok(JsValue::NULL)
        }),
        &future_to_promise(async move {
            other_place.set(Some(other.await));
            Ok(JsValue::NULL)
        }),
    );
    JsFuture::from(js_sys::Promise::all(&promises)).await.unwrap();
    (one_done.take().unwrap(), other_done.take().unwrap())
}

fn id(number: u8) -> Id {
    Id::from_random([number; 16])
}

fn at(text: &str) -> Time {
    Time::parse(text).unwrap()
}

fn note(number: u8, rev: u64, text: &str) -> Record {
    let created_at = at("2026-11-21T03:00:00Z");
    let note = Note::new(id(200), "t1".into(), text.into(), created_at);
    Record { id: id(number), rev, updated_at: created_at, content: Content::new(Body::Note(note)) }
}

fn texts(records: &[Record]) -> BTreeSet<String> {
    let text = |record: &Record| match record.body() {
        Some(Body::Note(note)) => format!("{} {}", record.rev, note.text),
        _ => format!("{} {}", record.rev, record.content.kind()),
    };
    records.iter().map(text).collect()
}

fn set<const N: usize>(texts: [&str; N]) -> BTreeSet<String> {
    texts.into_iter().map(str::to_owned).collect()
}

fn identity(byte: u8) -> Identity {
    Identity { seed: [byte; 32], dataset: id(byte) }
}

#[wasm_bindgen_test]
async fn what_was_written_is_there_after_a_reload() {
    let store = Store::open("reload").await.unwrap();
    let deleted = Record { content: Content::deleted("note"), ..note(3, 2, "") };
    let unknown = serde_json::json!({"recordId": id(4), "kind": "song", "rev": 5, "updatedAt": "2026-11-21T03:00:00Z", "verses": [1, 2]});
    let unknown: Record = serde_json::from_value(unknown).unwrap();
    let written = vec![note(1, 1, "窓口の待ち時間"), note(2, 1, "一人情シス"), deleted, unknown];
    assert_eq!(store.append(&written).await.unwrap(), written);
    store.append(&[note(1, 2, "窓口の待ち時間を半分に")]).await.unwrap();
    store.disconnect();
    drop(store);

    let (records, broken) = Store::open("reload").await.unwrap().records().await.unwrap();
    assert_eq!(texts(&records), set(["2 窓口の待ち時間を半分に", "1 一人情シス", "2 note", "5 song"]));
    assert!(records.contains(&written[3]), "members of an unknown kind are kept");
    assert_eq!(broken, 0);
}

#[wasm_bindgen_test]
async fn a_row_that_cannot_be_read_is_counted_and_kept() {
    let store = Store::open("unreadable").await.unwrap();
    store.append(&[note(1, 1, "読める")]).await.unwrap();
    settled("put", &["unreadable".into(), "records".into(), "odd".into(), "{not json".into()]).await.unwrap();
    let (records, broken) = store.records().await.unwrap();
    assert_eq!((texts(&records), broken), (set(["1 読める"]), 1));
    assert_eq!(settled("row", &["unreadable".into(), "records".into(), "odd".into()]).await.unwrap(), "{not json");
}

#[wasm_bindgen_test]
async fn two_tabs_do_not_lose_each_others_writes() {
    let (one, other) = (Store::open("tabs").await.unwrap(), Store::open("tabs").await.unwrap());
    let (a, b) = (one.clone(), other.clone());
    let (first, second) = both(
        async move {
            for number in 0..20 {
                a.append(&[note(number, 1, &format!("左{number}"))]).await.unwrap();
            }
            a.append(&[note(100, 1, "左が書いた")]).await.unwrap()
        },
        async move {
            for number in 20..40 {
                b.append(&[note(number, 1, &format!("右{number}"))]).await.unwrap();
            }
            b.append(&[note(100, 1, "右が書いた")]).await.unwrap()
        },
    )
    .await;
    let (records, _) = one.records().await.unwrap();
    assert_eq!(records.len(), 41);
    assert_eq!(records, other.records().await.unwrap().0);

    // Both wrote revision 1 of the same record: one of them became revision 2, and that one stands.
    let revisions = BTreeSet::from([first[0].rev, second[0].rev]);
    assert_eq!(revisions, BTreeSet::from([1, 2]));
    let later = if first[0].rev == 2 { &first[0] } else { &second[0] };
    assert!(records.contains(later));
}

#[wasm_bindgen_test]
async fn the_same_revision_again_stays_the_same() {
    let store = Store::open("again").await.unwrap();
    for _ in 0..3 {
        assert_eq!(store.append(&[note(1, 1, "同じ")]).await.unwrap()[0].rev, 1);
    }
    // A tab that has not heard of revision 2 yet writes its own: it must not go back.
    store.append(&[note(1, 2, "ほかのタブ")]).await.unwrap();
    assert_eq!(store.append(&[note(1, 2, "このタブ")]).await.unwrap()[0].rev, 3);
    assert_eq!(texts(&store.records().await.unwrap().0), set(["3 このタブ"]));
}

#[wasm_bindgen_test]
async fn a_closed_connection_is_opened_again() {
    let store = Store::open("closed").await.unwrap();
    for number in 0..3 {
        store.disconnect();
        store.append(&[note(number, 1, "切れたあと")]).await.unwrap();
        assert_eq!(store.records().await.unwrap().0.len(), usize::from(number) + 1);
    }
}

#[wasm_bindgen_test]
async fn a_connection_that_the_browser_dropped_is_tried_once_more() {
    let store = Store::open("dropped").await.unwrap();
    let refusing = Refusing::start("IDBDatabase", "transaction", "InvalidStateError", 1, "dropped");
    assert!(store.append(&[note(1, 1, "残る")]).await.is_ok());
    drop(refusing);

    let refusing = Refusing::start("IDBDatabase", "transaction", "InvalidStateError", 2, "dropped");
    assert_eq!(store.append(&[note(2, 1, "待つ")]).await.unwrap_err(), StoreError::Lost);
    drop(refusing);

    // The next try, with the next tap, works.
    store.append(&[note(2, 1, "待つ")]).await.unwrap();
    assert_eq!(texts(&store.records().await.unwrap().0), set(["1 残る", "1 待つ"]));
}

#[wasm_bindgen_test]
async fn no_space_and_no_permission_have_names() {
    let store = Store::open("full").await.unwrap();
    let refusing = Refusing::start("IDBObjectStore", "put", "QuotaExceededError", 9, "full");
    assert_eq!(store.append(&[note(1, 1, "入らない"), note(2, 1, "入らない")]).await.unwrap_err(), StoreError::Full);
    drop(refusing);
    assert!(store.records().await.unwrap().0.is_empty(), "half a batch was written");

    let refusing = Refusing::start("IDBFactory", "open", "SecurityError", 9, "forbidden");
    assert_eq!(Store::open("forbidden").await.err(), Some(StoreError::Refused));
    drop(refusing);
}

#[wasm_bindgen_test]
async fn a_newer_version_is_not_held_up_and_then_said() {
    let store = Store::open("newer").await.unwrap();
    store.append(&[note(1, 1, "前の版")]).await.unwrap();
    settled("raiseVersion", &["newer".into(), 99.into()]).await.expect("the older tab gives way");
    assert_eq!(store.append(&[note(2, 1, "後")]).await.unwrap_err(), StoreError::Newer);
    assert_eq!(Store::open("newer").await.err(), Some(StoreError::Newer));
}

#[wasm_bindgen_test]
async fn bundles_are_kept_byte_for_byte_under_their_identity() {
    let store = Store::open("bundles").await.unwrap();
    let bytes: Vec<u8> = (0..=255).cycle().take(70_000).collect();
    let kept = |bytes: &[u8], name: &str| Kept {
        bytes: bytes.to_vec(),
        arrived: at("2026-11-21T04:00:00Z"),
        name: name.into(),
        import: Some(id(77)),
    };
    let (one, other) = (kept(&bytes, "班1.json"), kept(b"{}", ""));
    store.keep(&[(sha256(&bytes), one.clone()), (sha256(b"{}"), other.clone())]).await.unwrap();
    store.keep(&[(sha256(&bytes), one.clone())]).await.unwrap();
    store.disconnect();
    let again = Store::open("bundles").await.unwrap();
    let hashes = BTreeSet::from([sha256(&bytes), sha256(b"{}")]);
    assert_eq!(again.bundle_hashes().await.unwrap(), hashes);
    let asked = [sha256(b"{}"), sha256(b"gone"), sha256(&bytes)];
    let both = [(sha256(b"{}"), other), (sha256(&bytes), one.clone())];
    assert_eq!(again.bundles(&asked).await.unwrap(), both);
    again.forget(&[sha256(b"{}"), sha256(b"gone")]).await.unwrap();
    assert_eq!(store.bundles(&asked).await.unwrap(), [(sha256(&bytes), one)]);
}

#[wasm_bindgen_test]
async fn a_bundle_from_before_imports_had_a_number_is_read() {
    let store = Store::open("early").await.unwrap();
    let row =
        js_sys::eval(r#"({bytes: new Uint8Array([123, 125]), arrived: "2026-11-21T04:00:00Z", name: "古い.json"})"#);
    settled("put", &["early".into(), "bundles".into(), "00".repeat(32).into(), row.unwrap()]).await.unwrap();
    let found = store.bundles(&[[0; 32]]).await.unwrap();
    assert_eq!(found[0].1.name, "古い.json");
    assert_eq!(found[0].1.import, None);
}

#[wasm_bindgen_test]
async fn no_number_is_given_twice() {
    let (one, other) = (Store::open("numbers").await.unwrap(), Store::open("numbers").await.unwrap());
    let draw = |store: Store| async move {
        let mut numbers = Vec::new();
        for _ in 0..10 {
            numbers.push(store.next_sequence(0).await.unwrap());
        }
        numbers
    };
    let (left, right) = both(draw(one), draw(other)).await;
    assert!(left.is_sorted() && right.is_sorted());
    let all: BTreeSet<u64> = left.into_iter().chain(right).collect();
    assert_eq!(all, (1..=20).collect());
}

#[wasm_bindgen_test]
async fn drafts_last_until_they_are_emptied() {
    let store = Store::open("drafts").await.unwrap();
    store.keep_draft("note/t1", "書きかけの").await.unwrap();
    store.keep_draft("note/t2", "別の").await.unwrap();
    store.keep_draft("note/t1", "書きかけの文").await.unwrap();
    store.keep_draft("note/t2", "").await.unwrap();
    store.disconnect();
    let drafts = Store::open("drafts").await.unwrap().drafts().await.unwrap();
    assert_eq!(drafts.into_iter().collect::<Vec<_>>(), [("note/t1".to_owned(), "書きかけの文".to_owned())]);
}

#[wasm_bindgen_test]
async fn the_identity_stays_and_the_first_tab_wins() {
    let (one, other) = (Store::open("identity").await.unwrap(), Store::open("identity").await.unwrap());
    let (left, right) =
        both(
            async move { one.writer(identity(1)).await.unwrap() },
            async move { other.writer(identity(2)).await.unwrap() },
        )
        .await;
    assert_eq!(left, right);
    assert!(left == identity(1).stream() || left == identity(2).stream());
    let store = Store::open("identity").await.unwrap();
    assert_eq!(store.writer(identity(3)).await.unwrap(), left);
    assert_eq!(store.identity().await.unwrap().stream(), left);
}

#[wasm_bindgen_test]
async fn an_identity_from_before_the_public_half_stood_beside_it_is_read() {
    let store = Store::open("elder").await.unwrap();
    store.writer(identity(5)).await.unwrap();
    let row = settled("row", &["elder".into(), "keys".into(), "identity".into()]).await.unwrap();
    js_sys::Reflect::delete_property(row.unchecked_ref::<js_sys::Object>(), &"issuer".into()).unwrap();
    settled("put", &["elder".into(), "keys".into(), "identity".into(), row]).await.unwrap();
    assert_eq!(store.writer(identity(6)).await.unwrap(), identity(5).stream());
    let row = settled("row", &["elder".into(), "keys".into(), "identity".into()]).await.unwrap();
    assert!(js_sys::Reflect::get(&row, &"issuer".into()).unwrap().is_string());
}

#[wasm_bindgen_test]
async fn the_seed_rests_under_a_key_that_cannot_be_taken_out() {
    let store = Store::open("seed").await.unwrap();
    store.writer(identity(7)).await.unwrap();
    let row = settled("row", &["seed".into(), "keys".into(), "identity".into()]).await.unwrap();
    let sealed = js_sys::Reflect::get(&row, &"seed".into()).unwrap();
    let sealed = js_sys::Uint8Array::new(&sealed).to_vec();
    assert_eq!(sealed.len(), 32 + 16, "a seed and the tag of AES-GCM");
    assert!(!sealed.windows(4).any(|part| part == [7; 4]), "the seed lies open");
    assert_eq!(settled("takeOut", &[row]).await.unwrap(), "InvalidAccessError");
}

#[wasm_bindgen_test]
async fn what_left_the_device_only_grows() {
    let (one, other) = (Store::open("exported").await.unwrap(), Store::open("exported").await.unwrap());
    assert_eq!(one.exported().await.unwrap(), Exported::default());
    let (early, late) = (at("2026-11-21T03:00:00Z"), at("2026-11-21T04:00:00Z"));
    let (a, b) = (one.clone(), other.clone());
    both(async move { a.mark_exported(&[(id(1), 3), (id(2), 1)], late).await.unwrap() }, async move {
        b.mark_exported(&[(id(1), 2), (id(3), 1)], early).await.unwrap()
    })
    .await;
    other.disconnect();
    let exported = other.exported().await.unwrap();
    assert_eq!(exported.at, Some(late));
    assert!(exported.holds(id(1), 3) && exported.holds(id(1), 2) && !exported.holds(id(1), 4));
    assert!(exported.holds(id(2), 1) && exported.holds(id(3), 1) && !exported.holds(id(4), 1));
}
