//! With what sealed files may be opened: identities, or the passphrase of a backup.
//!
//! No message repeats what stood behind `--identity`: it may be a secret with a typing error.

use std::ffi::OsStr;
use std::path::Path;

use yoriai::bundle::{Bundle, Identity, Limits, Opener, Rejected, Verified, open};
use yoriai::domain::time::Time;
use zeroize::Zeroizing;

use super::words::Words;
use super::{Stop, disk};

/// The options that [`Openers::of`] reads.
pub const OPTIONS: [&str; 2] = ["identity", "passphrase-file"];
/// The greatest file with a secret in bytes.
const MOST: usize = 64 << 10;
const SECRET: &str = "AGE-SECRET-KEY-1";

/// What was given to open seals with.
pub struct Openers {
    identities: Vec<Identity>,
    passphrase: Option<Zeroizing<String>>,
}

impl Openers {
    /// What the words give; nothing is fine.
    pub fn of(words: &Words) -> Result<Self, Stop> {
        let mut identities = Vec::new();
        for value in words.all("identity") {
            identities.extend(identities_in(value)?);
        }
        let passphrase = words.one("passphrase-file")?.map(|path| secret_text(Path::new(path))).transpose()?;
        // One line: the end of the line is the editor's and not the passphrase's.
        let passphrase = passphrase.map(|text| Zeroizing::new(text.trim_end_matches(['\r', '\n']).to_owned()));
        if passphrase.is_some() && !identities.is_empty() {
            return Err(Stop::usage("Either --identity or --passphrase-file."));
        }
        Ok(Self { identities, passphrase })
    }

    /// Whether nothing was given.
    pub fn is_empty(&self) -> bool {
        self.identities.is_empty() && self.passphrase.is_none()
    }

    /// The same for the core.
    pub fn opener(&self) -> Opener<'_> {
        match &self.passphrase {
            Some(passphrase) => Opener::Passphrase(passphrase),
            None => Opener::Identities(&self.identities),
        }
    }

    /// How much is read: a passphrase opens backups.
    pub fn limits(&self) -> &'static Limits {
        if self.passphrase.is_some() { &Limits::BACKUP } else { &Limits::FILE }
    }

    /// Reads one bundle from the disk: every step of the format but trust.
    pub fn read(&self, path: &Path, now: Time) -> Result<Verified<Bundle>, Rejected> {
        open(&disk::read(path, self.limits().file)?, now, self.opener())
    }
}

fn identities_in(value: &OsStr) -> Result<Vec<Identity>, Stop> {
    let wrong = || Stop::usage("--identity is a file with an AGE-SECRET-KEY-1… line, or the secret itself.");
    if let Some(text) = value.to_str().filter(|text| text.trim_start().starts_with(SECRET)) {
        return Ok(vec![Identity::parse(text).map_err(|_| wrong())?]);
    }
    let text = secret_text(Path::new(value)).map_err(|_| wrong())?;
    let lines = text.lines().map(str::trim).filter(|line| line.starts_with(SECRET));
    let identities: Vec<Identity> = lines.map(Identity::parse).collect::<Result<_, _>>().map_err(|_| wrong())?;
    if identities.is_empty() { Err(wrong()) } else { Ok(identities) }
}

fn secret_text(path: &Path) -> Result<Zeroizing<String>, Stop> {
    let bytes = disk::read(path, MOST).map_err(|rejected| Stop::at(path.display(), rejected))?;
    String::from_utf8(bytes).map(Zeroizing::new).map_err(|_| Stop::at(path.display(), "not a text"))
}
