//! One vector: some lines about what must happen, an empty line, and the bytes of a file (`vectors/codes/README.md`).

use std::fs;
use std::path::{Path, PathBuf};

use yoriai::domain::id::Id;
use yoriai::domain::time::Time;

/// One file and what must become of it.
#[derive(Clone, PartialEq, Debug)]
pub struct Vector {
    /// The file's name below `tests/vectors/codes`.
    pub name: String,
    /// A code, one or more remarks, or `ok`; separated by spaces.
    pub expect: String,
    /// What this vector shows.
    pub comment: String,
    /// The moment of reading, and of arrival.
    pub now: Time,
    /// Vectors that were taken in before.
    pub after: Vec<String>,
    /// What the reader thinks of the signer.
    pub trust: Opinion,
    /// Forums that the reader knows; empty: whichever it is.
    pub audience: Vec<Id>,
    /// A secret key that the reader has.
    pub identity: Option<String>,
    /// The passphrase that the reader typed.
    pub passphrase: Option<String>,
    /// The identity of the content, where it is read: 64 hexadecimal digits.
    pub hash: Option<String>,
    /// So many bytes follow the body.
    pub repeat: Option<(usize, u8)>,
    /// The file.
    pub body: Vec<u8>,
}

/// What a reader thinks of a signer.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Opinion {
    Known,
    Unknown,
    Revoked { at: Time, keeps_older: bool },
}

impl Vector {
    pub fn parse(name: &str, text: &[u8]) -> Self {
        let end = text.windows(2).position(|two| two == b"\n\n").unwrap_or_else(|| panic!("{name}: no empty line"));
        let head = std::str::from_utf8(&text[..end]).unwrap();
        let lines: Vec<(&str, &str)> = head
            .lines()
            .map(|line| line.split_once(": ").unwrap_or_else(|| panic!("{name}: what does {line:?} mean?")))
            .collect();
        let known =
            ["expect", "comment", "now", "after", "trust", "audience", "identity", "passphrase", "hash", "repeat"];
        for (word, _) in &lines {
            assert!(known.contains(word), "{name}: {word} is no header");
        }
        let all = |wanted: &str| -> Vec<String> {
            lines.iter().filter(|(word, _)| *word == wanted).map(|(_, text)| (*text).to_owned()).collect()
        };
        let one = |wanted: &str| {
            let mut found = all(wanted);
            assert!(found.len() < 2, "{name}: {wanted} stands there twice");
            found.pop()
        };
        Self {
            name: name.to_owned(),
            expect: one("expect").unwrap(),
            comment: one("comment").unwrap(),
            now: Time::parse(&one("now").unwrap()).unwrap(),
            after: all("after"),
            trust: one("trust").map_or(Opinion::Known, |text| Opinion::parse(&text)),
            audience: all("audience").iter().map(|text| Id::parse(text).unwrap()).collect(),
            identity: one("identity"),
            passphrase: one("passphrase"),
            hash: one("hash"),
            repeat: one("repeat").map(|text| {
                let (count, byte) = text.split_once(' ').unwrap();
                (count.parse().unwrap(), u8::from_str_radix(byte, 16).unwrap())
            }),
            body: text[end + 2..].to_vec(),
        }
    }

    pub fn to_bytes(&self) -> Vec<u8> {
        let mut head = format!("expect: {}\ncomment: {}\nnow: {}\n", self.expect, self.comment, self.now);
        let mut line = |word: &str, text: &str| head.push_str(&format!("{word}: {text}\n"));
        self.after.iter().for_each(|name| line("after", name));
        if self.trust != Opinion::Known {
            line("trust", &self.trust.to_text());
        }
        self.audience.iter().for_each(|id| line("audience", &id.to_string()));
        self.identity.iter().for_each(|key| line("identity", key));
        self.passphrase.iter().for_each(|text| line("passphrase", text));
        self.hash.iter().for_each(|hash| line("hash", hash));
        self.repeat.iter().for_each(|(count, byte)| line("repeat", &format!("{count} {byte:02x}")));
        [head.as_bytes(), b"\n", &self.body].concat()
    }

    /// The whole file.
    pub fn file(&self) -> Vec<u8> {
        let mut file = self.body.clone();
        if let Some((count, byte)) = self.repeat {
            file.resize(file.len() + count, byte);
        }
        file
    }
}

impl Opinion {
    fn parse(text: &str) -> Self {
        let words: Vec<&str> = text.split(' ').collect();
        match words[..] {
            ["known"] => Self::Known,
            ["unknown"] => Self::Unknown,
            ["revoked", at, kept] => {
                assert!(["keeps-older", "keeps-none"].contains(&kept), "{text}");
                Self::Revoked { at: Time::parse(at).unwrap(), keeps_older: kept == "keeps-older" }
            }
            _ => panic!("which trust is {text:?}?"),
        }
    }

    fn to_text(self) -> String {
        match self {
            Self::Known => "known".to_owned(),
            Self::Unknown => "unknown".to_owned(),
            Self::Revoked { at, keeps_older } => {
                format!("revoked {at} {}", if keeps_older { "keeps-older" } else { "keeps-none" })
            }
        }
    }
}

/// Where the vectors are.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors/codes")
}

/// Every vector, in the order of the names.
pub fn all() -> Vec<Vector> {
    let mut names: Vec<String> =
        fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.retain(|name| !name.contains('.'));
    names.sort();
    names.iter().map(|name| Vector::parse(name, &fs::read(folder().join(name)).unwrap())).collect()
}
