//! Stamps `sw.js` with the list of built files and the version they make.
//!
//! The version is a SHA-256 over names and bytes, so the same build has the same version and any
//! change has another. Each file carries its own digest: a browser that would get a mixture of two
//! versions keeps the old one. Without the stamp (debug builds) the service worker keeps nothing.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use super::Stop;

const VERSION: &str = "__VERSION__";
const FILES: &str = "{ /* __FILES__ */ }";

/// Writes list and version into `dist/sw.js`; gives the version.
pub fn stamp(dist: &Path) -> Result<String, Stop> {
    let mut files = BTreeMap::new();
    collect(dist, "", &mut files).map_err(|error| Stop(format!("dist/ could not be read: {error}")))?;
    let worker = files.remove("sw.js").and_then(|bytes| String::from_utf8(bytes).ok());
    let worker = worker.ok_or_else(|| Stop::because("dist/sw.js is missing: public/index.html must copy it."))?;
    if worker.matches(VERSION).count() != 1 || worker.matches(FILES).count() != 1 {
        return Err(Stop(format!("public/sw.js must hold {VERSION} and {FILES} once each: the build writes them.")));
    }
    let version = version(&worker, &files);
    let list: BTreeMap<&str, String> = files
        .iter()
        .map(|(name, bytes)| (address(name), format!("sha256-{}", STANDARD.encode(Sha256::digest(bytes)))))
        .collect();
    let list = serde_json::to_string_pretty(&list).map_err(|error| Stop(format!("the file list: {error}")))?;
    fs::write(dist.join("sw.js"), worker.replace(VERSION, &version).replace(FILES, &list))
        .map_err(|error| Stop(format!("dist/sw.js could not be written: {error}")))?;
    Ok(version)
}

/// The page is kept under the folder's own address: many hosts redirect `index.html` there.
fn address(name: &str) -> &str {
    if name == "index.html" { "./" } else { name }
}

fn version(worker: &str, files: &BTreeMap<String, Vec<u8>>) -> String {
    let mut hash = Sha256::new();
    let worker = ("sw.js", worker.as_bytes());
    for (name, bytes) in files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice())).chain([worker]) {
        // Lengths first, so that no two different sets of files read the same.
        for part in [name.as_bytes(), bytes] {
            hash.update((part.len() as u64).to_be_bytes());
            hash.update(part);
        }
    }
    hash.finalize().iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) -> std::io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn built(name: &str, page: &str) -> std::path::PathBuf {
        let dist = std::env::temp_dir().join(format!("yoriai-precache-{name}-{}", std::process::id()));
        fs::create_dir_all(dist.join("icons")).expect("a temporary folder");
        fs::write(dist.join("index.html"), page).expect("the page");
        fs::write(dist.join("icons/icon.svg"), "<svg/>").expect("an icon");
        fs::write(dist.join("sw.js"), include_str!("../../../../public/sw.js")).expect("the worker");
        dist
    }

    #[test]
    fn the_stamp_lists_every_file_and_the_version_follows_the_bytes() {
        let (one, two) = (built("one", "<p>1"), built("two", "<p>2"));
        let (first, second) = (stamp(&one).expect("a stamp"), stamp(&two).expect("a stamp"));
        assert_ne!(first, second);
        let worker = fs::read_to_string(one.join("sw.js")).expect("the stamped worker");
        assert!(
            worker.contains(&first) && worker.contains("\"./\": \"sha256-") && worker.contains("\"icons/icon.svg\"")
        );
        assert_eq!(stamp(&built("one", "<p>1")), Ok(first));
        assert!(stamp(&one).is_err(), "a stamped worker has no place for another stamp");
    }
}
