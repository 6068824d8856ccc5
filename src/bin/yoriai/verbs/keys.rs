//! `keygen` and `sign`: key files in the form of the W3C's test vectors, and signatures over any JSON object.
//!
//! A secret goes from the file into the key and nowhere else: no message and no line of output ever holds it.

use std::ffi::OsString;
use std::path::Path;

use serde::{Deserialize, Serialize};
use yoriai::bundle::{Limits, SigningKey, parse, sign_document};
use zeroize::Zeroizing;

use super::words::Words;
use super::{End, Stop, disk, print};

/// The greatest key file in bytes: two short texts and some spaces.
const MOST: usize = 4096;

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct KeyFile {
    public_key_multibase: String,
    private_key_multibase: Zeroized,
}

/// A secret text inside a key file.
#[derive(Deserialize)]
#[serde(from = "String")]
struct Zeroized(Zeroizing<String>);

impl From<String> for Zeroized {
    fn from(text: String) -> Self {
        Self(Zeroizing::new(text))
    }
}

impl Serialize for Zeroized {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&self.0)
    }
}

/// `yoriai keygen --out KEY.json`: prints who signs with the new key, and the digits for the telephone.
pub fn keygen(words: Vec<OsString>) -> Result<End, Stop> {
    let words = Words::read(words, &["out"])?;
    words.no_file()?;
    let path = words.path("out")?;
    let mut seed = Zeroizing::new([0; 32]);
    getrandom::fill(seed.as_mut_slice()).map_err(|error| Stop::at("random numbers", error))?;
    let key = SigningKey::from_seed(*seed);
    write(path, &key)?;
    print(&format!("{}\n{}\n", key.issuer().as_str(), key.public().fingerprint()))?;
    Ok(End::Well)
}

/// `yoriai sign --key KEY.json [--created T] UNSIGNED.json`
pub fn sign(words: Vec<OsString>) -> Result<End, Stop> {
    let words = Words::read(words, &["key", "created"])?;
    let (path, created) = (words.file()?, words.time("created")?);
    let key = read(words.path("key")?)?;
    let unsigned = disk::read(path, Limits::FILE.file).and_then(|bytes| parse(&bytes));
    let unsigned = unsigned.map_err(|rejected| Stop::at(path.display(), rejected))?;
    print(&pretty(&sign_document(&unsigned, &key, created))?)?;
    Ok(End::Well)
}

/// Readable JSON: two spaces, LF.
pub fn pretty(value: &impl Serialize) -> Result<String, Stop> {
    let text = serde_json::to_string_pretty(value).map_err(|error| Stop::at("JSON", error))?;
    Ok(text + "\n")
}

/// Writes a key file that must not be there yet.
pub fn write(path: &Path, key: &SigningKey) -> Result<(), Stop> {
    let file =
        KeyFile { public_key_multibase: key.public().multikey(), private_key_multibase: Zeroized(key.to_multikey()) };
    disk::create_secret(path, Zeroizing::new(pretty(&file)?).as_bytes())
}

/// The key of a key file whose halves belong together.
fn read(path: &Path) -> Result<SigningKey, Stop> {
    let bytes = disk::read(path, MOST).map_err(|rejected| Stop::at(path.display(), rejected))?;
    let bytes = Zeroizing::new(bytes);
    // The parser's own message could quote the secret.
    let no_key = |_| Stop::at(path.display(), "not a key file");
    let file: KeyFile = serde_json::from_slice(&bytes).map_err(no_key)?;
    let key = SigningKey::from_multikey(&file.private_key_multibase.0)
        .map_err(|rejected| Stop::at(path.display(), rejected))?;
    if key.public().multikey() != file.public_key_multibase {
        return Err(Stop::at(path.display(), "the two halves are not one key"));
    }
    Ok(key)
}
