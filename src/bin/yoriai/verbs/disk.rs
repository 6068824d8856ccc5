//! Files in and out. A file that is too large is refused by its size, before a byte of it is read.
//!
//! Keys are written readable for their owner only, and no key is ever overwritten; a state is replaced in one step.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read as _, Write as _};
use std::path::Path;

use yoriai::bundle::{Code, Rejected};

use super::Stop;

/// Reads a file of at most `most` bytes. One that can't be read at all is none of ours: `Kind`.
pub fn read(path: &Path, most: usize) -> Result<Vec<u8>, Rejected> {
    let unreadable = |error: io::Error| Code::Kind.at(error);
    let most = u64::try_from(most).unwrap_or(u64::MAX);
    let too_large = |size: u64| Code::Size.at(format_args!("{size} bytes"));
    let size = fs::metadata(path).map_err(unreadable)?.len();
    if size > most {
        return Err(too_large(size));
    }
    // A pipe has no size, and a file may grow while it is read.
    let mut bytes = Vec::new();
    let mut limited = File::open(path).map_err(unreadable)?.take(most.saturating_add(1));
    let size = limited.read_to_end(&mut bytes).map_err(unreadable)? as u64;
    if size > most { Err(too_large(size)) } else { Ok(bytes) }
}

/// Writes a file that must not be there yet.
pub fn create(path: &Path, bytes: &[u8]) -> Result<(), Stop> {
    put(path, bytes, OpenOptions::new().write(true).create_new(true))
}

/// Writes a file with a secret that must not be there yet; on Unix only its owner can read it.
pub fn create_secret(path: &Path, bytes: &[u8]) -> Result<(), Stop> {
    let mut how = OpenOptions::new();
    how.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut how, 0o600);
    put(path, bytes, &how)
}

/// Puts a file in the place of the one that may be there; whoever looks sees the old or the new one, whole.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), Stop> {
    let mut beside = OsString::from(path);
    beside.push(format!(".{}.part", std::process::id()));
    let beside = Path::new(&beside);
    create(beside, bytes)?;
    fs::rename(beside, path).map_err(|error| {
        // The failure that counts is the first one.
        let _ = fs::remove_file(beside);
        Stop::at(path.display(), error)
    })
}

fn put(path: &Path, bytes: &[u8], how: &OpenOptions) -> Result<(), Stop> {
    let written = how.open(path).and_then(|mut file| file.write_all(bytes));
    written.map_err(|error| Stop::at(path.display(), error))
}
