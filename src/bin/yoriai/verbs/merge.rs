//! `merge`: files into a state whose bytes depend on the set of files alone, not on order, repetition or grouping.
//!
//! The state is written even if some files were refused; whose files they are and what they were is said on stderr.

use std::ffi::OsString;
use std::path::Path;

use yoriai::bundle::{Limits, Remark, State, parse_within};
use yoriai::domain::canonical::{hex, sha256};

use super::openers::{self, Openers};
use super::trust::{Doubt, Trust};
use super::words::Words;
use super::{End, Stop, disk, print, say};

/// A state is one's own and holds what many files said.
const STATE: Limits = Limits { file: 1 << 30, json: 1 << 30, ..Limits::BACKUP };

/// `yoriai merge [--state S.json] [--now T] FILE… --out S.json`
pub fn merge(words: Vec<OsString>) -> Result<End, Stop> {
    let [identity, passphrase] = openers::OPTIONS;
    let words = Words::read(words, &["state", "out", "now", "trust", identity, passphrase])?;
    let (files, out, now) = (words.files()?, words.path("out")?, words.time("now")?);
    let (openers, trust) = (Openers::of(&words)?, Trust::of(&words)?);
    let mut state = words.one("state")?.map(|path| read(Path::new(path))).transpose()?.unwrap_or_default();
    let mut end = End::Well;
    for path in files {
        let place = path.display();
        let verified = match openers.read(path, now) {
            Ok(verified) => verified,
            Err(rejected) => {
                say(&format!("{place}: {rejected}"));
                end = End::SomeRefused;
                continue;
            }
        };
        if let Some(doubt) = trust.doubt(&verified.get().issuer) {
            say(&format!("{place}: {}", Doubt::as_str(doubt)));
            end = End::SomeRefused;
            continue;
        }
        let change = state.take_in(&verified);
        for remark in change.remarks {
            let count =
                if remark == Remark::Conflict { format!(" ({} records)", change.conflicts) } else { String::new() };
            say(&format!("{place}: {}{count}", remark.as_str()));
        }
    }
    let bytes = state.to_bytes();
    disk::replace(out, &bytes)?;
    print(&format!("{}\n", hex(&sha256(&bytes))))?;
    Ok(end)
}

/// The state of a file that `merge` wrote.
pub fn read(path: &Path) -> Result<State, Stop> {
    let document = disk::read(path, STATE.file).and_then(|bytes| parse_within(&bytes, &STATE));
    document.and_then(State::from_document).map_err(|rejected| Stop::at(path.display(), rejected))
}
