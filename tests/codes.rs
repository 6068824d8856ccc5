//! Every code and every remark has a file that earns it: `vectors/codes`, for this reader and for any other.
//!
//! `YORIAI_WRITE_VECTORS=1 cargo test --test codes` writes the files again from `codes/`; sealed ones are random by
//! nature and stay as they are.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

#[path = "codes/contents.rs"]
mod contents;
#[path = "codes/forms.rs"]
mod forms;
#[path = "codes/outcome.rs"]
mod outcome;
#[path = "codes/parts.rs"]
mod parts;
#[path = "codes/persons.rs"]
mod persons;
#[path = "codes/proofs.rs"]
mod proofs;
#[path = "codes/vector.rs"]
mod vector;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use outcome::outcome;
use vector::Vector;
use yoriai::bundle::{Code, Form, Remark, sniff};
use yoriai::catalog::Lang;
use yoriai::text::explain;

const REMARKS: [Remark; 5] = [Remark::UnknownSigner, Remark::Already, Remark::Stale, Remark::Fork, Remark::Conflict];

fn named(vectors: Vec<Vector>) -> BTreeMap<String, Vector> {
    let count = vectors.len();
    let named: BTreeMap<String, Vector> = vectors.into_iter().map(|vector| (vector.name.clone(), vector)).collect();
    assert_eq!(named.len(), count, "two vectors have one name");
    named
}

/// The vectors as they are made; those that were sealed before keep their bytes.
fn made() -> BTreeMap<String, Vector> {
    let mut made = named([forms::all(), proofs::all(), contents::all(), persons::all()].concat());
    for vector in made.values_mut().filter(|vector| matches!(sniff(&vector.body), Ok(Form::Age | Form::AgeArmor))) {
        if let Ok(kept) = fs::read(vector::folder().join(&vector.name)) {
            vector.body = Vector::parse(&vector.name, &kept).body;
        }
    }
    let all = made.clone();
    for vector in made.values_mut() {
        vector.hash = outcome(vector, &all).hash;
    }
    made
}

#[test]
fn the_vectors_are_those_that_are_made() {
    let made = made();
    if std::env::var_os("YORIAI_WRITE_VECTORS").is_some() {
        for vector in vector::all().into_iter().filter(|vector| !made.contains_key(&vector.name)) {
            fs::remove_file(vector::folder().join(vector.name)).unwrap();
        }
        for vector in made.values() {
            fs::write(vector::folder().join(&vector.name), vector.to_bytes()).unwrap();
        }
    }
    let kept = named(vector::all());
    assert_eq!(kept.keys().collect::<Vec<_>>(), made.keys().collect::<Vec<_>>());
    for (name, vector) in made {
        assert!(kept[&name] == vector, "{name} differs: YORIAI_WRITE_VECTORS=1 writes the vectors again");
    }
}

#[test]
fn every_vector_has_its_outcome() {
    let all = named(vector::all());
    for (name, vector) in &all {
        let outcome = outcome(vector, &all);
        assert_eq!(outcome.said, vector.expect, "{name}: {}", vector.comment);
        assert_eq!(outcome.hash, vector.hash, "{name}");
    }
    assert!(all.len() > 100, "{} vectors", all.len());
}

#[test]
fn every_code_and_every_remark_has_a_vector() {
    let all = vector::all();
    let earned: BTreeSet<&str> = all.iter().flat_map(|vector| vector.expect.split(' ')).collect();
    let codes = Code::ALL.iter().map(|code| code.as_str());
    let expected: BTreeSet<&str> = codes.chain(REMARKS.iter().map(|remark| remark.as_str())).chain(["ok"]).collect();
    assert_eq!(earned, expected);
    // The name says which code, so that a folder is a table of contents.
    for vector in &all {
        let first = vector.expect.split(' ').next().unwrap().to_lowercase();
        assert!(vector.name.starts_with(&format!("{first}_")), "{}: {first}_…", vector.name);
    }
}

#[test]
fn every_code_is_explained_in_both_languages() {
    for lang in [Lang::Ja, Lang::En] {
        let mut said = BTreeMap::new();
        for code in Code::ALL {
            let words = explain(code, lang);
            for text in [words.verdict, words.what, words.todo] {
                assert!(!text.trim().is_empty(), "{code} in {lang:?}");
            }
            let ends = if lang == Lang::Ja { "。" } else { "." };
            assert!(words.what.ends_with(ends) && words.todo.ends_with(ends), "{code} in {lang:?}");
            let other = said.insert((words.what, words.todo), code);
            assert_eq!(other, None, "{code} says the same in {lang:?}");
        }
    }
    for code in Code::ALL {
        assert_ne!(explain(code, Lang::Ja).what, explain(code, Lang::En).what, "{code}");
    }
}
