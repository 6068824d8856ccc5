//! `seal` and `open`: the envelope around a signed file. What goes in and what comes out is always a verified bundle.

use std::ffi::OsString;

use yoriai::bundle::{self, Limits, Opener, content};

use super::openers::{self, Openers};
use super::words::Words;
use super::{End, Stop, disk, print};

/// `yoriai seal --to age1… [--to age1…] [--now T] FILE`
pub fn seal(words: Vec<OsString>) -> Result<End, Stop> {
    let words = Words::read(words, &["to", "now"])?;
    let (path, now, to) = (words.file()?, words.time("now")?, words.recipients()?);
    if to.is_empty() {
        return Err(Stop::usage("--to is missing."));
    }
    let limits = &Limits::FILE;
    // What the recipient's own device would refuse after opening is better refused here, where it can be mended.
    let sealed = disk::read(path, limits.file)
        .and_then(|bytes| content(&bytes, Opener::NOBODY, limits))
        .and_then(|json| bundle::open(&json, now, Opener::NOBODY).map(|_| json))
        .and_then(|json| bundle::seal(&json, &to));
    print(&sealed.map_err(|rejected| Stop::at(path.display(), rejected))?)?;
    Ok(End::Well)
}

/// `yoriai open --identity ID [--now T] FILE`, or `--passphrase-file F` for a backup.
pub fn open(words: Vec<OsString>) -> Result<End, Stop> {
    let [identity, passphrase] = openers::OPTIONS;
    let words = Words::read(words, &["now", identity, passphrase])?;
    let (path, now, openers) = (words.file()?, words.time("now")?, Openers::of(&words)?);
    if openers.is_empty() {
        return Err(Stop::usage("--identity or --passphrase-file is missing."));
    }
    let limits = openers.limits();
    let json = disk::read(path, limits.file)
        .and_then(|bytes| content(&bytes, openers.opener(), limits))
        .and_then(|json| bundle::open(&json, now, openers.opener()).map(|_| json))
        .map_err(|rejected| Stop::at(path.display(), rejected))?;
    print(&String::from_utf8_lossy(&json))?;
    Ok(End::Well)
}
