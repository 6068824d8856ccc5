//! Running the twin, and a folder that goes away again.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// The moment of every sample.
pub const NOW: &str = "2026-11-21T03:00:00Z";

/// What a run left.
pub struct Ran {
    pub code: i32,
    pub out: String,
    pub err: String,
}

/// Runs the twin.
pub fn run(words: &[&str]) -> Ran {
    let ran = Command::new(env!("CARGO_BIN_EXE_yoriai"))
        .args(words)
        .current_dir(env!("CARGO_TARGET_TMPDIR"))
        .output()
        .unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    Ran { code: ran.status.code().unwrap(), out: text(ran.stdout), err: text(ran.stderr) }
}

/// What a run that goes well prints.
pub fn ok(words: &[&str]) -> String {
    let ran = run(words);
    assert_eq!(ran.code, 0, "{words:?}: {}", ran.err);
    ran.out
}

pub fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text}"))
}

pub fn strs(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

/// The lines about files that are all well.
pub fn verify(files: &[String], more: &[&str]) -> Vec<Value> {
    ok(&[&["verify", "--now", NOW][..], more, &strs(files)].concat()).lines().map(json).collect()
}

/// A folder for one test.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("twin-{name}"));
        // What an earlier run that failed has left.
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    pub fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().unwrap().to_owned()
    }

    pub fn write(&self, name: &str, text: &str) -> String {
        fs::write(self.path(name), text).unwrap();
        self.path(name)
    }

    /// The bundles of a new sample: kits, tables, applicants.
    pub fn sample(&self, groups: usize, applicants: usize, more: &[&str]) -> Vec<String> {
        let (groups, applicants, out) = (groups.to_string(), applicants.to_string(), self.path("sample"));
        let words = ["sample", "--groups", &groups, "--applicants", &applicants, "--seed", "42", "--out", &out];
        ok(&[&words[..], more].concat());
        bundles(&out)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

/// The bundles in a folder, by name.
pub fn bundles(folder: &str) -> Vec<String> {
    let mut files: Vec<String> = paths(folder).into_iter().filter(|path| path.contains("/yoriai-")).collect();
    files.sort();
    files
}

/// The names in a test's folder that have this in them.
pub fn names(folder: &Folder, part: &str) -> Vec<String> {
    paths(&folder.path("")).into_iter().filter(|path| path.contains(part)).collect()
}

/// Every file below a folder, by its path in there.
pub fn tree(folder: &str) -> BTreeMap<String, Vec<u8>> {
    let mut files = BTreeMap::new();
    for path in paths(folder) {
        if Path::new(&path).is_dir() {
            files.extend(tree(&path).into_iter().map(|(name, bytes)| (format!("keys/{name}"), bytes)));
        } else {
            let name = path.strip_prefix(folder).unwrap();
            files.insert(name.to_owned(), fs::read(&path).unwrap());
        }
    }
    files
}

fn paths(folder: &str) -> Vec<String> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path().to_str().unwrap().to_owned()).collect()
}
