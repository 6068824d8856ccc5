//! The verbs of the twin, one file each, and how each of them ends.
//!
//! A verb asks no questions. Exit codes: 0 all well, 1 something was refused or failed, 2 the words make no sense.

mod disk;
mod envelope;
mod keys;
mod merge;
mod openers;
mod plenary;
mod sample;
mod trust;
mod verify;
mod words;

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::process::ExitCode;

use yoriai::bundle::Rejected;

const USAGE: &str = "\
yoriai keygen --out KEY.json
yoriai sign --key KEY.json [--created T] UNSIGNED.json                       signed JSON to stdout
yoriai verify [--now T] [--trust TRUST.json] [OPENER] FILE...                one JSON line a file
yoriai seal --to age1... [--to age1...] [--now T] FILE                       age text to stdout
yoriai open OPENER [--now T] FILE                                            signed JSON to stdout
yoriai merge [--state S.json] [--now T] [--trust TRUST.json] [OPENER] FILE... --out S.json   SHA-256 to stdout
yoriai plenary --format md|csv|json [--what report|needs|notes|clusters|survey] [--forum ID] [--most N] S.json
                                                                             the plenary to stdout
yoriai sample --groups N --applicants M --seed K [--to age1...] --out DIR    made-up files for trying out

T is YYYY-MM-DDThh:mm:ssZ; without it, the clock.
OPENER is --identity ID (a file with an AGE-SECRET-KEY-1... line, or the secret itself; may stand several times),
or --passphrase-file F for a backup.
TRUST.json is {\"known\": [\"did:key:...\"], \"revoked\": [\"did:key:...\"]}.
Exit code: 0 all well, 1 something was refused or failed, 2 wrong usage.";

/// Why a verb ended early.
#[derive(Clone, PartialEq, Debug)]
pub enum Stop {
    /// The words make no sense.
    Usage(String),
    /// It could not be done.
    Failed(String),
}

/// How a verb that came to its end went.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum End {
    /// All well.
    Well,
    /// Some files were refused or held apart; the others were not.
    SomeRefused,
}

impl Stop {
    /// The words make no sense.
    pub fn usage(sentence: impl Into<String>) -> Self {
        Self::Usage(sentence.into())
    }

    /// Something about a file failed.
    pub fn at(place: impl std::fmt::Display, why: impl std::fmt::Display) -> Self {
        Self::Failed(format!("{place}: {why}"))
    }
}

impl From<Rejected> for Stop {
    fn from(rejected: Rejected) -> Self {
        Self::Failed(rejected.to_string())
    }
}

/// Runs the verb that the words name and turns its end into an exit code.
pub fn run(words: Vec<OsString>) -> ExitCode {
    match verb(words) {
        Ok(End::Well) => ExitCode::SUCCESS,
        Ok(End::SomeRefused) => ExitCode::FAILURE,
        Err(Stop::Failed(sentence)) => {
            say(&sentence);
            ExitCode::FAILURE
        }
        Err(Stop::Usage(sentence)) => {
            say(&format!("{sentence}\n\n{USAGE}"));
            ExitCode::from(2)
        }
    }
}

fn verb(words: Vec<OsString>) -> Result<End, Stop> {
    let mut words = words.into_iter();
    let verb = words.next().unwrap_or_default();
    let rest: Vec<OsString> = words.collect();
    match verb.to_str() {
        Some("keygen") => keys::keygen(rest),
        Some("sign") => keys::sign(rest),
        Some("verify") => verify::verify(rest),
        Some("seal") => envelope::seal(rest),
        Some("open") => envelope::open(rest),
        Some("merge") => merge::merge(rest),
        Some("plenary") => plenary::plenary(rest),
        Some("sample") => sample::sample(rest),
        Some("help" | "--help" | "-h") => print(&format!("{USAGE}\n")).map(|()| End::Well),
        Some("--version") => print(&format!("{}\n", words::APP)).map(|()| End::Well),
        _ => Err(Stop::usage("The first word is a verb.")),
    }
}

/// Writes to stdout; a closed pipe is a failure and not a panic.
pub fn print(text: &str) -> Result<(), Stop> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(|error| Stop::at("stdout", error))
}

/// Writes a line to stderr; nobody has to read it.
pub fn say(line: &str) {
    let _ = writeln!(io::stderr().lock(), "{line}");
}
