//! The age test kit (C2SP/CCTV): sealed files that must open, and many that must not.
//!
//! A file is a few lines that say what is expected, an empty line, and the sealed file itself.

use miniz_oxide::inflate::decompress_to_vec_zlib;
#[cfg(target_family = "wasm")]
use wasm_bindgen_test::wasm_bindgen_test as test;
use yoriai::bundle::{Code, Form, Identity, Opener, read_age, sniff, unseal};
use yoriai::domain::canonical::{hex, sha256};

/// In the names of files sealed to keys that withstand quantum computers: this program has none, they do not apply.
const NOT_OURS: &str = "hybrid";

/// Refused by the kit for their armor, opened here on purpose: mail does such things to lines. With what is in them.
const LENIENT: [(&str, &[u8]); 11] = [
    ("armor_empty_last_line", FULL_LINE),
    ("armor_empty_line_begin", SMALL),
    ("armor_empty_line_end", SMALL),
    ("armor_eol_between_padding", b"age12"),
    ("armor_garbage_leading", SMALL),
    ("armor_garbage_trailing", SMALL),
    ("armor_long_line", SMALL),
    ("armor_short_line", SMALL),
    ("armor_whitespace_eol", SMALL),
    ("armor_whitespace_last_line", SMALL),
    ("armor_whitespace_line_start", SMALL),
];
/// Refused by the kit for a header that early versions of age wrote. The `age` crate still reads it; the header is
/// authenticated all the same, so nobody but the sender can have written it so.
const EARLY: [(&str, &[u8]); 2] = [("stanza_missing_body", SMALL), ("stanza_missing_final_line", SMALL)];

const SMALL: &[u8] = b"age";
const FULL_LINE: &[u8] = b"age age age age age age age age age age ";

/// The largest file of the kit has 257 chunks of 64 KiB and a byte.
const MOST: usize = 17 << 20;

/// What a file of the kit must give.
#[derive(Debug)]
enum Expected {
    /// The hash of what is in it.
    Hash(&'static str),
    Content(&'static [u8]),
    Refused(Code),
}

struct Vector {
    name: &'static str,
    head: Vec<(&'static str, &'static str)>,
    sealed: Vec<u8>,
}

impl Vector {
    fn read(name: &'static str, file: &'static [u8]) -> Self {
        let end = file.windows(2).position(|pair| pair == b"\n\n").unwrap();
        let head = std::str::from_utf8(&file[..end]).unwrap();
        let head: Vec<_> = head.lines().map(|line| line.split_once(": ").unwrap()).collect();
        let mut vector = Self { name, head, sealed: file[end + 2..].to_vec() };
        if vector.all("compressed").next().is_some() {
            vector.sealed = decompress_to_vec_zlib(&vector.sealed).unwrap();
        }
        vector
    }

    fn all(&self, key: &str) -> impl Iterator<Item = &'static str> {
        self.head.iter().filter(move |(name, _)| *name == key).map(|(_, value)| *value)
    }

    fn one(&self, key: &str) -> &'static str {
        self.all(key).next().unwrap_or_else(|| panic!("{} has no {key}", self.name))
    }

    fn armored(&self) -> bool {
        self.all("armored").next().is_some()
    }

    fn opened(&self) -> Result<Vec<u8>, Code> {
        let binary = if self.armored() { read_age(&self.sealed) } else { Ok(self.sealed.clone()) };
        let binary = binary.map_err(|rejected| rejected.code)?;
        let identities: Vec<_> = self.all("identity").map(|text| Identity::parse(text).unwrap()).collect();
        let opener = self.all("passphrase").next().map_or(Opener::Identities(&identities), Opener::Passphrase);
        unseal(&binary, opener, MOST).map_err(|rejected| rejected.code)
    }

    fn expected(&self) -> Expected {
        if let Some((_, content)) = LENIENT.iter().chain(&EARLY).find(|(name, _)| *name == self.name) {
            let kind = if self.armored() { "armor failure" } else { "header failure" };
            assert_eq!(self.one("expect"), kind, "{}", self.name);
            return Expected::Content(content);
        }
        match self.one("expect") {
            "success" => Expected::Hash(self.one("payload")),
            "armor failure" => Expected::Refused(Code::Armor),
            "header failure" | "HMAC failure" | "payload failure" => Expected::Refused(Code::Decrypt),
            // Its stanza is of a kind that nobody knows, so it is not sealed with a passphrase at all.
            "no match" if self.name == "scrypt_uppercase" => Expected::Refused(Code::NotForMe),
            // It is, but with another one.
            "no match" if self.all("passphrase").next().is_some() => Expected::Refused(Code::Decrypt),
            "no match" => Expected::Refused(Code::NotForMe),
            other => panic!("{}: {other}", self.name),
        }
    }
}

fn kit(applicable: bool) -> Vec<Vector> {
    let files = super::VECTORS.get_dir("cctv-age").unwrap().files();
    let named = files.map(|file| (file.path().file_name().unwrap().to_str().unwrap(), file.contents()));
    let chosen = named.filter(|(name, _)| name.contains(NOT_OURS) != applicable);
    chosen.map(|(name, file)| Vector::read(name, file)).collect()
}

#[test]
fn age_kit() {
    let vectors = kit(true);
    let (mut opened, mut refused) = (0, 0);
    for vector in &vectors {
        let result = vector.opened();
        let expected = vector.expected();
        let right = match (&result, &expected) {
            (Ok(content), Expected::Hash(hash)) => hex(&sha256(content)) == *hash,
            (Ok(content), Expected::Content(expected)) => content == expected,
            (Err(code), Expected::Refused(expected)) => code == expected,
            _ => false,
        };
        let result = result.map(|content| content.iter().take(80).map(|byte| char::from(*byte)).collect::<String>());
        assert!(right, "{}: {expected:?}, but it gave {result:?}", vector.name);
        if result.is_ok() {
            let form = if vector.armored() { Form::AgeArmor } else { Form::Age };
            assert_eq!(sniff(&vector.sealed), Ok(form), "{}", vector.name);
        }
        *if result.is_ok() { &mut opened } else { &mut refused } += 1;
    }
    assert_eq!((opened, refused), (21 + LENIENT.len() + EARLY.len(), 90));
}

#[test]
fn what_is_sealed_to_other_kinds_of_keys_is_refused() {
    let vectors = kit(false);
    for vector in &vectors {
        let others = vector.all("identity").filter(|identity| Identity::parse(identity).is_err());
        assert!(others.count() > 0, "{} could be opened: it applies", vector.name);
    }
    assert_eq!(vectors.len(), 19);
}
