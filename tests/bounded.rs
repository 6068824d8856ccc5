//! The fuzzing targets (`fuzz/targets.rs`) for a short while in every test run: the vectors, damaged vectors, and bytes.
//!
//! The seeds are fixed: a run that fails fails again. The long runs are libFuzzer's: `fuzz/README.md`.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "fuzz/targets.rs"]
mod targets;

use std::fs;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::RngSeed;

/// What a device must never wait for one file; many times more than any file here takes.
const PATIENCE: Duration = Duration::from_secs(20);

static VECTORS: LazyLock<Vec<Vec<u8>>> = LazyLock::new(|| {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/vectors/codes");
    let mut paths: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
});

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig {
        cases,
        rng_seed: RngSeed::Fixed(20_261_121),
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

/// Every target with the same bytes, within reason.
fn all(bytes: &[u8]) {
    for target in [targets::strict, targets::block, targets::file, targets::signed, targets::merge] {
        let start = Instant::now();
        target(bytes);
        assert!(start.elapsed() < PATIENCE, "{:?}", start.elapsed());
    }
}

#[test]
fn every_vector() {
    VECTORS.iter().for_each(|vector| all(vector));
    assert!(VECTORS.len() > 100);
}

/// As much as a file may hold, in the shapes that cost most.
#[test]
fn the_greatest_files() {
    const MOST: usize = 2 << 20;
    let stanza = format!("-> X25519 {0}\n{0}\n", "A".repeat(43));
    let block = "-----BEGIN YORIAI BUNDLE-----\n";
    for bytes in [
        "[".repeat(MOST),
        "{\"a\":".repeat(MOST / 5),
        format!("{{\"a\":\"{}\"}}", "\\u0061".repeat(170_000)),
        format!("{{{}\"z\":0}}", (0..90_000).map(|number| format!("\"{number}\":0,")).collect::<String>()),
        format!("{{\"a\":[{}0]}}", "0,".repeat(500_000)),
        format!("{block}{}\n-----END YORIAI BUNDLE-----", "ewog".repeat(500_000)),
        "-----".repeat(MOST / 5),
        block.repeat(MOST / block.len()),
        format!("age-encryption.org/v1\n{}--- AAAA\n", stanza.repeat(20_000)),
        format!("age-encryption.org/v1\n{}--- {}\n", stanza.repeat(160), "A".repeat(43)),
    ] {
        for target in [targets::strict, targets::block, targets::file] {
            let start = Instant::now();
            target(bytes.as_bytes());
            assert!(start.elapsed() < PATIENCE, "{:?}: {}", start.elapsed(), bytes.split_at(40).0);
        }
    }
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn damaged_vectors(one in any::<Index>(), other in any::<Index>(), cuts in any::<[Index; 2]>(), flips in prop::collection::vec((any::<Index>(), 0..8_u8), 0..4)) {
        // The beginning of one and the end of another, with a few bits changed.
        let [one, other] = [one, other].map(|place| &VECTORS[place.index(VECTORS.len())]);
        let (head, tail) = (one.split_at(cuts[0].index(one.len() + 1)).0, other.split_at(cuts[1].index(other.len() + 1)).1);
        let mut bytes = [head, tail].concat();
        for (place, bit) in flips {
            if !bytes.is_empty() {
                let place = place.index(bytes.len());
                bytes[place] ^= 1 << bit;
            }
        }
        all(&bytes);
    }

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        all(&bytes);
    }
}
