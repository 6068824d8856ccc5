//! What stands behind a verb: options with a value each, and files. `--name value`, `--name=value`; `--` ends options.
//!
//! An option that a verb doesn't know, or one without its value, stops before anything is read or written.

use std::ffi::{OsStr, OsString};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use yoriai::bundle::Recipient;
use yoriai::domain::time::Time;

use super::Stop;

/// The program and its version, as bundles name it.
pub const APP: &str = concat!("yoriai ", env!("CARGO_PKG_VERSION"));

/// The options and files of one run.
pub struct Words {
    options: Vec<(&'static str, OsString)>,
    files: Vec<PathBuf>,
}

impl Words {
    /// Reads what stands behind a verb that knows these options, named without `--`.
    pub fn read(words: Vec<OsString>, known: &[&'static str]) -> Result<Self, Stop> {
        let mut read = Self { options: Vec::new(), files: Vec::new() };
        let mut words = words.into_iter();
        while let Some(word) = words.next() {
            match word.to_str().and_then(|word| word.strip_prefix("--")) {
                Some("") => {
                    read.files.extend(words.by_ref().map(PathBuf::from));
                }
                Some(option) => {
                    let (name, value) = match option.split_once('=') {
                        Some((name, value)) => (name, Some(OsString::from(value))),
                        None => (option, None),
                    };
                    let name = known.iter().find(|known| **known == name);
                    let name = name.ok_or_else(|| Stop::usage(format!("This verb has no option --{option}.")))?;
                    let value = value.or_else(|| words.next());
                    read.options.push((name, value.ok_or_else(|| Stop::usage(format!("--{name} needs a value.")))?));
                }
                None if word.to_str().is_some_and(|word| word.len() > 1 && word.starts_with('-')) => {
                    return Err(Stop::usage("Options begin with two dashes."));
                }
                None => read.files.push(PathBuf::from(word)),
            }
        }
        Ok(read)
    }

    /// Every value of an option.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &OsStr> {
        self.options.iter().filter(move |(option, _)| *option == name).map(|(_, value)| value.as_os_str())
    }

    /// The value of an option that may stand once.
    pub fn one(&self, name: &str) -> Result<Option<&OsStr>, Stop> {
        let mut values = self.all(name);
        match (values.next(), values.next()) {
            (value, None) => Ok(value),
            _ => Err(Stop::usage(format!("--{name} may stand once."))),
        }
    }

    /// The value of an option that may stand once, as text.
    pub fn text(&self, name: &str) -> Result<Option<&str>, Stop> {
        let value = self.one(name)?;
        value.map(|value| value.to_str().ok_or_else(|| Stop::usage(format!("--{name} is no text.")))).transpose()
    }

    /// The path behind an option that must stand.
    pub fn path(&self, name: &str) -> Result<&Path, Stop> {
        self.one(name)?.map(Path::new).ok_or_else(|| missing(name))
    }

    /// The number behind an option that must stand.
    pub fn number(&self, name: &str) -> Result<u64, Stop> {
        let text = self.text(name)?.ok_or_else(|| missing(name))?;
        text.parse().map_err(|_| Stop::usage(format!("--{name} is a number.")))
    }

    /// The moment behind an option; without it, the clock.
    pub fn time(&self, name: &str) -> Result<Time, Stop> {
        match self.text(name)? {
            Some(text) => {
                Time::parse(text).ok_or_else(|| Stop::usage(format!("--{name} has the form YYYY-MM-DDThh:mm:ssZ.")))
            }
            None => Ok(clock()),
        }
    }

    /// The keys behind `--to`.
    pub fn recipients(&self) -> Result<Vec<Recipient>, Stop> {
        let read = |value: &OsStr| value.to_str().and_then(|text| Recipient::parse(text).ok());
        let keys: Option<Vec<Recipient>> = self.all("to").map(read).collect();
        keys.ok_or_else(|| Stop::usage("--to is a public age key, age1…"))
    }

    /// The files, at least one.
    pub fn files(&self) -> Result<&[PathBuf], Stop> {
        if self.files.is_empty() { Err(Stop::usage("Which file?")) } else { Ok(&self.files) }
    }

    /// The one file.
    pub fn file(&self) -> Result<&Path, Stop> {
        match self.files()? {
            [file] => Ok(file),
            _ => Err(Stop::usage("This verb takes one file.")),
        }
    }

    /// That there is no file.
    pub fn no_file(&self) -> Result<(), Stop> {
        if self.files.is_empty() { Ok(()) } else { Err(Stop::usage("This verb takes no file.")) }
    }
}

fn missing(name: &str) -> Stop {
    Stop::usage(format!("--{name} is missing."))
}

fn clock() -> Time {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    Time::from_seconds(i64::try_from(seconds).unwrap_or(i64::MAX))
}
