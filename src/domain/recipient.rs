//! Whom a file is sealed to: a public age key with a name that people recognise.
//!
//! Public by nature, so it may stand in kits and calls. Whether the key is real, only sealing itself finds out.

use serde::{Deserialize, Serialize};

use super::canonical::fingerprint;
use super::check::{Refusal, Text};

/// The most keys that one file is sealed to: the coordinator's, a spare in the safe, a few colleagues.
pub const MOST_RECIPIENTS: usize = 8;
/// `age1`, then 58 letters of Bech32.
const LETTERS: usize = 62;
const BECH32: &str = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATOR: [u32; 5] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3];

/// One key that opens what is sealed to it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Recipient {
    /// Who holds the key: an office, not a person.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub name: String,
    /// `age1…`
    pub key: String,
}

impl Recipient {
    /// Whether a text has the form of an age key.
    #[must_use]
    pub fn has_form(key: &str) -> bool {
        let letters = key.strip_prefix("age1").filter(|_| key.len() == LETTERS);
        letters.is_some_and(|letters| letters.chars().all(|letter| BECH32.contains(letter)))
    }

    /// Whether the last six letters of a key fit the others: finds a slip of the pen in a key that was typed.
    /// (BIP 173, "Bech32", checksum.)
    #[must_use]
    pub fn adds_up(key: &str) -> bool {
        let Some(letters) = key.strip_prefix("age1") else { return false };
        // The prefix in five-bit halves: the high bits of each letter, a zero, the low bits.
        let prefix = b"age".iter().map(|letter| u32::from(letter >> 5)).chain([0]);
        let prefix = prefix.chain(b"age".iter().map(|letter| u32::from(letter & 31)));
        let values = letters.chars().map(|letter| BECH32.find(letter).and_then(|at| u32::try_from(at).ok()));
        let Some(values) = values.collect::<Option<Vec<u32>>>() else { return false };
        let sum = prefix.chain(values).fold(1_u32, |sum, value| {
            let top = sum >> 25;
            let mixed = ((sum & 0x01ff_ffff) << 5) ^ value;
            GENERATOR.iter().enumerate().filter(|(bit, _)| top >> bit & 1 == 1).fold(mixed, |sum, (_, part)| sum ^ part)
        });
        sum == 1
    }

    /// The key's digits for the telephone, reckoned like a signer's; empty for what is no key.
    #[must_use]
    pub fn digits(&self) -> String {
        // 32 bytes are 51 letters of five bits and one whose last four bits say nothing; then the checksum.
        let letters = self.key.strip_prefix("age1").filter(|_| Self::has_form(&self.key)).unwrap_or_default();
        let (mut key, mut bits, mut count) = (Vec::with_capacity(32), 0_u32, 0);
        for value in letters.chars().take(52).filter_map(|letter| u32::try_from(BECH32.find(letter)?).ok()) {
            bits = (bits << 5 | value) & 0xfff;
            count += 5;
            if count >= 8 {
                count -= 8;
                key.extend(u8::try_from(bits >> count & 0xff));
            }
        }
        if key.len() != 32 {
            return String::new();
        }
        fingerprint(&key).map(|group| format!("{group:05}")).join(" ")
    }

    fn check(&self) -> Result<(), Refusal> {
        Text::Name.check_length(&self.name)?;
        if Self::has_form(&self.key) { Ok(()) } else { Err(Refusal::NoKey) }
    }
}

/// A few recipients.
///
/// # Errors
/// `TooMany`, `NoKey`, or what is wrong with a name.
pub fn check(recipients: &[Recipient]) -> Result<(), Refusal> {
    if recipients.len() > MOST_RECIPIENTS {
        return Err(Refusal::TooMany(MOST_RECIPIENTS));
    }
    recipients.iter().try_for_each(Recipient::check)
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";

    #[test]
    fn a_key_has_one_form() {
        assert!(Recipient::has_form(KEY));
        for other in ["", "age1", "AGE1QL3", &KEY.replacen('q', "b", 1), &format!("{KEY}q"), &KEY.to_uppercase()] {
            assert!(!Recipient::has_form(other), "{other}");
        }
        let one = Recipient { name: "県デジタル課".into(), key: KEY.into() };
        assert_eq!(check(&vec![one.clone(); MOST_RECIPIENTS]), Ok(()));
        assert_eq!(check(&vec![one.clone(); MOST_RECIPIENTS + 1]), Err(Refusal::TooMany(MOST_RECIPIENTS)));
        assert_eq!(check(&[Recipient { key: "age1x".into(), ..one }]), Err(Refusal::NoKey));
    }

    #[test]
    fn a_key_has_digits_of_its_own() {
        let digits = |key: &str| Recipient { key: key.into(), ..Recipient::default() }.digits();
        // The 32 bytes of this key, by the age tools: 07e22f5e…; the digits were reckoned apart from this code.
        assert_eq!(digits(KEY), "66898 00974 29674 56590 14743 98672");
        assert_eq!(digits(&KEY.replacen("q", "p", 1)).len(), 35);
        assert_ne!(digits(&KEY.replacen("q", "p", 1)), digits(KEY));
        assert_eq!(digits("age1"), "");
    }

    #[test]
    fn one_wrong_letter_is_found() {
        assert!(Recipient::adds_up(KEY));
        for at in 4..KEY.len() {
            let other = if &KEY[at..=at] == "q" { "p" } else { "q" };
            let typed = format!("{}{other}{}", &KEY[..at], &KEY[at + 1..]);
            assert!(Recipient::has_form(&typed) && !Recipient::adds_up(&typed), "{typed}");
        }
        assert!(!Recipient::adds_up("") && !Recipient::adds_up("age1b"));
    }
}
