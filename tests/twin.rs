//! The native twin as a person runs it: the built program, files in a folder, exit codes, what stands on stdout.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

#[path = "twin/run.rs"]
mod run;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use run::{Folder, NOW, json, ok, run};
use serde_json::Value;
use yoriai::bundle::{Belongings, Bundle, Identity, Kind, Opener, Signed, SigningKey, open, write};
use yoriai::domain::canonical::{hex, sha256};
use yoriai::domain::time::Time;

fn vector(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/vc-di-eddsa").join(name)
}

#[test]
fn wrong_words_are_told_and_end_with_2() {
    for words in [
        "",
        "dance",
        "keygen",
        "keygen --out k.json more",
        "sign u.json",
        "sign --key k.json",
        "sign --key k.json --created yesterday u.json",
        "verify",
        "verify --colour red f.json",
        "verify --now 2026-11-21 f.json",
        "verify -x f.json",
        "seal f.json",
        "seal --to age1nobody f.json",
        "open f.json",
        "open --identity AGE-SECRET-KEY-1NOBODY f.json",
        "merge f.json",
        "merge --out s.json",
        "merge --out s.json --out t.json f.json",
        "plenary s.json",
        "plenary --format pdf s.json",
        "plenary --format csv --what people s.json",
        "plenary --format md --what notes s.json",
        "plenary --format md --forum x s.json",
        "sample --groups 0 --applicants 1 --seed 1 --out d",
        "sample --groups 1 --applicants 1 --out d",
        "sample --groups 1 --applicants 1 --seed 1",
    ] {
        let ran = run(&words.split_whitespace().collect::<Vec<_>>());
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{words}");
        assert!(ran.err.contains("yoriai keygen --out"), "{words}: {}", ran.err);
    }
    assert_eq!(run(&["--help"]).code, 0);
    // A secret with a typing error is not repeated where others read along.
    assert!(!run(&["open", "--identity", "AGE-SECRET-KEY-1NOBODY", "f.json"]).err.contains("NOBODY"));
}

#[test]
fn the_w3c_document_gets_the_published_signature() {
    let words = ["sign", "--created", "2023-02-24T23:36:38Z", "--key"];
    let ran =
        run(&[&words[..], &[vector("keyPair.json").to_str().unwrap(), vector("unsigned.json").to_str().unwrap()]]
            .concat());
    assert_eq!(ran.code, 0, "{}", ran.err);
    let published = json(&fs::read_to_string(vector("eddsa-jcs-2022/signedJCS.json")).unwrap());
    assert_eq!(json(&ran.out), published);
    assert!(ran.out.starts_with("{\n  \"") && ran.out.ends_with("\n}\n") && !ran.out.contains('\r'));
}

#[test]
fn a_new_key_signs_and_is_never_overwritten() {
    let folder = Folder::new("keygen");
    let key = folder.path("key.json");
    let told = ok(&["keygen", "--out", &key]);
    let file = fs::read_to_string(&key).unwrap();
    let pair = json(&file);
    let secret = pair["privateKeyMultibase"].as_str().unwrap();
    let signing = SigningKey::from_multikey(secret).unwrap();
    assert_eq!(pair["publicKeyMultibase"], signing.public().multikey());
    assert_eq!(told, format!("{}\n{}\n", signing.issuer().as_str(), signing.public().fingerprint()));
    assert_eq!(run(&["keygen", "--out", &key]).code, 1);
    assert_eq!(fs::read_to_string(&key).unwrap(), file);
    #[cfg(unix)]
    assert_eq!(std::os::unix::fs::PermissionsExt::mode(&fs::metadata(&key).unwrap().permissions()) & 0o777, 0o600);
    assert_ne!(ok(&["keygen", "--out", &folder.path("other.json")]), told);

    let unsigned = folder.write("unsigned.json", "{\"a\":1}");
    let before = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
    let signed = json(&ok(&["sign", "--key", &key, &unsigned]));
    assert_eq!(signed["proof"]["verificationMethod"], signing.public().verification_method());
    let created = Time::parse(signed["proof"]["created"].as_str().unwrap()).unwrap().seconds();
    assert!((before..before + 60).contains(&created.try_into().unwrap()), "by the clock: {created}");
    let other = SigningKey::from_seed([1; 32]).public().multikey();
    let broken = folder.write("broken.json", &file.replace(&signing.public().multikey(), &other));
    for (key, unsigned) in
        [(&broken, &unsigned), (&unsigned, &unsigned), (&key, &folder.write("f.json", "{\"a\":1.5}"))]
    {
        let ran = run(&["sign", "--key", key, unsigned]);
        assert_eq!((ran.code, ran.out.as_str()), (1, ""));
        assert!(!ran.err.contains(secret));
    }
}

#[test]
fn a_sample_is_whole_and_the_same_again() {
    let folder = Folder::new("sample");
    let [first, second, other] = ["first", "second", "other"].map(|name| folder.path(name));
    for (out, seed) in [(&first, "7"), (&second, "7"), (&other, "8")] {
        ok(&["sample", "--groups", "3", "--applicants", "2", "--seed", seed, "--out", out]);
    }
    let files = run::tree(&first);
    assert_eq!(files.len(), 1 + 3 + 2 + 1 + 6, "{:?}", files.keys());
    assert_eq!(files, run::tree(&second));
    for (name, bytes) in run::tree(&other).iter().filter(|(name, _)| !name.contains("README")) {
        assert_ne!(files.get(name), Some(bytes), "{name} comes from another seed");
    }
    let lines = run::verify(&run::bundles(&first), &[]);
    let kinds: Vec<_> = lines.iter().map(|line| line["type"].as_str().unwrap()).collect();
    let [kit, needs, skill] = ["ForumKit", "NeedsBundle", "SelfAssessmentBundle"];
    assert_eq!(kinds, [kit, needs, needs, needs, skill, skill]);
    for line in lines {
        assert_eq!((&line["status"], &line["code"]), (&"ok".into(), &Value::Null));
        assert!(line["hash"].as_str().unwrap().len() == 64 && line["records"].as_u64().unwrap() > 0);
    }
    let again = run(&["sample", "--groups", "3", "--applicants", "2", "--seed", "7", "--out", &first]);
    assert_eq!(again.code, 1);
    assert_eq!(files, run::tree(&first));
}

#[test]
fn one_bad_file_has_its_code_and_stops_nobody() {
    let folder = Folder::new("verify");
    let sample = folder.sample(2, 0, &[]);
    let good = &sample[1];
    let text = fs::read_to_string(good).unwrap();
    let tampered = folder.write("tampered.json", &text.replacen("\"people\": ", "\"people\": 1", 1));
    let large = folder.write("large.json", &" ".repeat((2 << 20) + 9));
    let missing = folder.path("missing.json");
    let ran = run(&["verify", "--now", NOW, &tampered, &large, &missing, good]);
    assert_eq!(ran.code, 1);
    let lines: Vec<Value> = ran.out.lines().map(json).collect();
    let codes: Vec<_> = lines.iter().map(|line| line["code"].as_str()).collect();
    assert_eq!(codes, [Some("E-SIGNATURE"), Some("E-SIZE"), Some("E-KIND"), None]);
    for line in &lines[..3] {
        assert_eq!(line["status"], "rejected");
        for name in ["issuer", "fingerprint", "hash", "type", "records"] {
            assert_eq!(line[name], Value::Null, "{name}");
        }
    }
    assert_eq!((&lines[3]["status"], &lines[3]["file"]), (&"ok".into(), &good.as_str().into()));
    assert!(ran.err.contains(&missing));
    // The whole size is known although not even the limit was read.
    assert!(ran.err.contains("large.json: E-SIZE (2097161 bytes)"), "{}", ran.err);
    let late = run(&["verify", "--now", "2027-11-21T03:00:01Z", good]);
    assert_eq!((late.code, json(&late.out)["code"].as_str()), (1, Some("E-TIME")));
}

#[test]
fn trust_is_asked_only_when_it_is_given() {
    let folder = Folder::new("trust");
    let sample = folder.sample(2, 0, &[]);
    let lines = run::verify(&sample, &[]);
    let issuer = |at: usize| lines[at]["issuer"].as_str().unwrap();
    let trust = format!("{{\"known\":[\"{0}\",\"{1}\"],\"revoked\":[\"{1}\"]}}", issuer(0), issuer(1));
    let trust = folder.write("trust.json", &trust);
    let words = |verb: &'static str| [&[verb, "--now", NOW, "--trust", &trust][..], &run::strs(&sample)].concat();
    let ran = run(&words("verify"));
    let said: Vec<_> = ran.out.lines().map(json).map(|line| (line["status"].clone(), line["code"].clone())).collect();
    let pair = |status: &str, code: Value| (Value::from(status), code);
    assert_eq!(ran.code, 1);
    assert_eq!(
        said,
        [pair("ok", Value::Null), pair("rejected", "E-REVOKED".into()), pair("quarantined", "Q-UNKNOWN-SIGNER".into())]
    );
    // What is doubted is not merged either.
    let (all, known) = (folder.path("all.json"), folder.path("known.json"));
    let merged = run(&[&words("merge")[..], &["--out", &all]].concat());
    assert_eq!(merged.code, 1);
    assert!(merged.err.contains("E-REVOKED") && merged.err.contains("Q-UNKNOWN-SIGNER"));
    assert_eq!(merged.out, ok(&["merge", "--now", NOW, "--out", &known, &sample[0]]));
    for wrong in ["{\"known\":[\"did:key:z6Mk\"]}", "{\"friends\":[]}", "[]"] {
        let trust = folder.write("wrong.json", wrong);
        assert_eq!(run(&["verify", "--trust", &trust, &sample[0]]).code, 1, "{wrong}");
    }
}

#[test]
fn what_is_sealed_opens_as_it_was_and_for_nobody_else() {
    let folder = Folder::new("seal");
    let [first, spare, stranger] = [(); 3].map(|()| Identity::generate());
    let file = &folder.sample(1, 1, &[])[2];
    let to = [&first, &spare].map(|identity| identity.recipient().to_string());
    let sealed = ok(&["seal", "--now", NOW, "--to", &to[0], "--to", &to[1], file]);
    assert!(sealed.starts_with("-----BEGIN AGE ENCRYPTED FILE-----\n") && !sealed.contains("assessment"));
    let sealed = folder.write("sealed.age.txt", &sealed);
    let key = folder.write("key.txt", &format!("# the spare\r\n{}\r\n", *spare.secret()));
    let text = fs::read_to_string(file).unwrap();
    assert_eq!(ok(&["open", "--now", NOW, "--identity", &key, &sealed]), text);
    assert_eq!(ok(&["open", "--now", NOW, "--identity", &first.secret(), &sealed]), text);
    let ran = run(&["open", "--now", NOW, "--identity", &stranger.secret(), &sealed]);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert!(ran.err.contains("E-NOTFORME"));
    let hash = |words: &[&str], file: &String| run::verify(std::slice::from_ref(file), words)[0]["hash"].clone();
    assert_eq!(hash(&["--identity", &key], &sealed), hash(&[], file));
    // What nobody could read after opening is not sealed.
    let tampered = folder.write("tampered.json", &text.replacen("\"remote\": ", "\"remote\":  !", 1));
    for refused in [&sealed, &tampered] {
        assert_eq!(run(&["seal", "--now", NOW, "--to", &to[0], refused]).code, 1);
    }
}

#[test]
fn a_sample_for_somebody_is_sealed_but_for_kit_call_and_standard() {
    let folder = Folder::new("sealed-sample");
    let identity = Identity::generate();
    let files = folder.sample(1, 1, &["--to", &identity.recipient().to_string()]);
    let ran = run(&[&["verify", "--now", NOW][..], &run::strs(&files)].concat());
    let kinds = |out: &str| out.lines().map(|line| json(line)["type"].as_str().map(str::to_owned)).collect::<Vec<_>>();
    let kit = Some("ForumKit".to_owned());
    let catalog = Some("CatalogBundle".to_owned());
    assert_eq!(kinds(&ran.out), [catalog.clone(), kit.clone(), kit.clone(), None, None, None, None]);
    assert_eq!(ran.out.matches("E-NOTFORME").count(), 4);
    let key = folder.write("key.txt", &identity.secret());
    let ran = ok(&[&["verify", "--now", NOW, "--identity", &key][..], &run::strs(&files)].concat());
    let [needs, review, skill] =
        ["NeedsBundle", "ReviewBundle", "SelfAssessmentBundle"].map(|kind| Some(kind.to_owned()));
    assert_eq!(kinds(&ran), [catalog, kit.clone(), kit, needs, review.clone(), review, skill]);
}

#[test]
fn a_backup_opens_with_its_passphrase() {
    let folder = Folder::new("backup");
    let now = Time::parse(NOW).unwrap();
    let kit = fs::read(&folder.sample(1, 0, &[])[0]).unwrap();
    let kit = open(&kit, now, Opener::NOBODY).unwrap().get().clone();
    let key = SigningKey::from_seed([5; 32]);
    let belongings = Belongings {
        signing_key: key.to_multikey().to_string(),
        identities: Vec::new(),
        kept: Vec::new(),
        exported: Default::default(),
        exported_at: None,
    };
    let backup = Bundle {
        kind: Kind::BackupBundle,
        issuer: key.issuer(),
        audience: None,
        belongings: Some(Box::new(belongings)),
        ..kit
    };
    let Ok(Signed::Personal(unsealed)) = write(&backup, &key, now) else { panic!("a backup is personal") };
    let file = folder.path("backup.age.txt");
    fs::write(&file, unsealed.seal_with("出島 眼鏡橋 稲佐山").unwrap().bytes()).unwrap();
    let phrase = folder.write("phrase.txt", "出島 眼鏡橋 稲佐山\n");
    assert!(ok(&["open", "--now", NOW, "--passphrase-file", &phrase, &file]).contains("\"BackupBundle\""));
    let line = &run::verify(std::slice::from_ref(&file), &["--passphrase-file", &phrase])[0];
    assert_eq!((&line["status"], &line["type"]), (&"ok".into(), &"BackupBundle".into()));
    let other = folder.write("other.txt", "出島");
    assert_eq!(run(&["open", "--now", NOW, "--passphrase-file", &other, &file]).code, 1);
}

#[test]
fn a_state_is_its_files_in_any_order_and_grouping() {
    let folder = Folder::new("merge");
    let files = folder.sample(4, 1, &[]);
    let files = run::strs(&files);
    let merge = |more: &[&str], files: &[&str], name: &str| {
        let out = folder.path(name);
        let ran = run(&[&["merge", "--now", NOW, "--out", &out][..], more, files].concat());
        assert_eq!(ran.out.trim_end(), hex(&sha256(&fs::read(&out).unwrap())), "{}", ran.err);
        ran
    };
    let all = merge(&[], &files, "all.json");
    assert_eq!((all.code, all.err.as_str()), (0, ""));
    let backwards: Vec<&str> = files.iter().rev().copied().collect();
    assert_eq!(merge(&[], &backwards, "backwards.json").out, all.out);
    let (front, back) = files.split_at(2);
    assert_ne!(merge(&[], front, "part.json").out, all.out);
    assert_eq!(merge(&["--state", &folder.path("part.json")], back, "part.json").out, all.out);
    merge(&[], &[back, &front[..1]].concat(), "other.json");
    let rest = merge(&["--state", &folder.path("other.json")], front, "other.json");
    assert_eq!((rest.out, rest.err.matches("I-ALREADY").count()), (all.out.clone(), 1));

    let tampered = fs::read_to_string(files[1]).unwrap().replacen("\"people\": ", "\"people\": 1", 1);
    let tampered = folder.write("tampered.json", &tampered);
    let ran = merge(&[], &[&[tampered.as_str()][..], &files].concat(), "refused.json");
    assert_eq!((ran.code, ran.out), (1, all.out.clone()));
    assert!(ran.err.contains("tampered.json: E-SIGNATURE"));
    assert_eq!(run::names(&folder, ".part"), [""; 0]);
}

#[test]
fn a_cloned_and_an_older_file_are_said_and_merged() {
    let folder = Folder::new("remarks");
    let file = folder.sample(1, 0, &[])[1].clone();
    let key = folder.path("sample/keys/g1.json");
    let resigned = |name: &str, sequence: u64, people: u64| {
        let mut document = json(&fs::read_to_string(&file).unwrap());
        document["credentialSubject"]["sequence"] = sequence.into();
        let records = document["credentialSubject"]["records"].as_array_mut().unwrap();
        let attendance = records.iter_mut().find(|record| record["kind"] == "attendance").unwrap();
        attendance["people"] = people.into();
        let unsigned = folder.write("unsigned.json", &document.to_string());
        folder.write(name, &ok(&["sign", "--created", NOW, "--key", &key, &unsigned]))
    };
    let (newer, clone) = (resigned("newer.json", 2, 77), resigned("clone.json", 1, 78));
    let out = folder.path("s.json");
    let ran = run(&["merge", "--now", NOW, "--out", &out, &newer, &file, &clone]);
    assert_eq!(ran.code, 0);
    let lines: Vec<&str> = ran.err.lines().map(|line| line.rsplit_once(": ").unwrap().1).collect();
    assert_eq!(lines, ["W-STALE", "W-CONFLICT (1 records)", "W-FORK", "W-CONFLICT (1 records)"]);
    let other = run(&["merge", "--now", NOW, "--out", &out, &clone, &file, &newer]);
    assert_eq!(other.out, ran.out);
}

#[test]
fn a_plenary_is_the_same_in_every_form_each_time() {
    let folder = Folder::new("plenary");
    let mut files = folder.sample(3, 0, &[]);
    let state = folder.path("s.json");
    ok(&[&["merge", "--now", NOW, "--out", &state][..], &run::strs(&files)].concat());
    let form = |form: &str, state: &str| ok(&["plenary", "--format", form, state]);
    let summary = form("md", &state);
    assert!(
        summary.starts_with("# グループワークでの意見の概要\n\n## ＜テーマ1＞必要とする人材のレベル・層について\n\n- ")
    );
    let short = ok(&["plenary", "--format", "md", "--most", "1", &state]);
    assert_eq!(short.matches("\n- ").count(), 3);
    let report = |state: &str| ok(&["plenary", "--format", "md", "--what", "report", state]);
    assert!(report(&state).starts_with("# ") && report(&state).len() > summary.len());
    let table = form("csv", &state);
    assert!(table.starts_with("\u{feff}\"班\",") && table.ends_with("\r\n"));
    let numbers = json(&form("json", &state));
    assert_eq!(numbers["totals"]["needs"], table.matches("\r\n").count() - 1);
    let what = |what: &str, state: &str| ok(&["plenary", "--format", "csv", "--what", what, state]);
    assert_eq!(what("needs", &state), table);
    assert_eq!(numbers["totals"]["notes"], what("notes", &state).matches("\"\r\n").count() - 1);
    assert_eq!(numbers["totals"]["clusters"], what("clusters", &state).matches("\"\r\n").count() - 1);
    assert!(what("survey", &state).starts_with("\u{feff}\"問い\","));
    let demand = numbers["demand"].as_array().unwrap();
    assert_eq!(demand.iter().map(|row| row["needs"].as_u64().unwrap()).sum::<u64>(), numbers["totals"]["needs"]);
    assert_eq!((&numbers["handedIn"].as_array().unwrap().len(), &numbers["missing"]), (&3, &Value::from([""; 0])));

    files.reverse();
    let backwards = folder.path("t.json");
    ok(&[&["merge", "--now", NOW, "--out", &backwards][..], &run::strs(&files)].concat());
    for (name, text) in [("md", summary), ("csv", table), ("json", form("json", &state))] {
        assert_eq!(form(name, &backwards), text);
    }
    assert_eq!(report(&backwards), report(&state));
    for table in ["notes", "clusters", "survey"] {
        assert_eq!(what(table, &backwards), what(table, &state));
    }

    let other = folder.path("other");
    ok(&["sample", "--groups", "1", "--applicants", "0", "--seed", "99", "--out", &other]);
    let others = run::bundles(&other);
    ok(&[&["merge", "--now", NOW, "--state", &state, "--out", &state][..], &run::strs(&others)].concat());
    let ran = run(&["plenary", "--format", "md", &state]);
    let id = numbers["forum"].as_str().unwrap();
    assert!(ran.code == 2 && ran.err.contains(id));
    for id in [id, id.strip_prefix("urn:uuid:").unwrap()] {
        assert_eq!(json(&ok(&["plenary", "--format", "json", "--forum", id, &state])), numbers);
    }
    ok(&["merge", "--now", NOW, "--out", &state, &others[1]]);
    assert_eq!(run(&["plenary", "--format", "md", &state]).code, 1);
}
