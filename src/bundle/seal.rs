//! The envelope: age v1 around a signed file, for one or several recipients or for a passphrase.
//!
//! Only the worker and the native twin come here: the `age` crate is too heavy for the start-up module.
//! A secret is never shown by `Debug`, and its text is wiped after use. What was opened is still to be verified.

use std::fmt;
use std::io::{Read as _, Write as _};

use age::armor::{ArmoredWriter, Format};
use age::secrecy::{ExposeSecret as _, SecretString};
use age::{DecryptError, Decryptor, Encryptor, scrypt, x25519};
use zeroize::Zeroizing;

use super::codes::{Code, PASSPHRASE, Rejected};

/// Work factor of a passphrase (2^16 rounds of scrypt, 64 MiB): what a tablet bears.
const WORK: u8 = 16;
/// The greatest work factor that is tried: a file must not be able to stop the device (2^18, 256 MiB).
const MOST_WORK: u8 = 18;
/// The longest header that is tried, in bytes: some dozen recipients. The time that reading one takes grows with the
/// square of its length, and a header of 2 MiB would stop the device.
const MOST_HEADER: usize = 16 << 10;
/// How the last line of a header starts.
const LAST_LINE: &[u8] = b"\n--- ";

/// A public key that a file can be sealed to: `age1…`.
#[derive(Clone, PartialEq, Eq)]
pub struct Recipient(x25519::Recipient);

/// A secret key that opens what was sealed to its recipient: `AGE-SECRET-KEY-1…`.
#[derive(Clone)]
pub struct Identity(x25519::Identity);

/// With what a sealed file may be opened.
#[derive(Clone, Copy)]
pub enum Opener<'a> {
    /// The keys of this device; none is fine.
    Identities(&'a [Identity]),
    /// A passphrase that a person typed.
    Passphrase(&'a str),
}

impl Opener<'_> {
    /// Nothing that opens a seal.
    pub const NOBODY: Self = Self::Identities(&[]);
}

impl Recipient {
    /// Reads `age1…`.
    ///
    /// # Errors
    /// `Key`.
    pub fn parse(text: &str) -> Result<Self, Rejected> {
        text.parse().map(Self).map_err(|_| Code::Key.into())
    }
}

impl fmt::Display for Recipient {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl fmt::Debug for Recipient {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl Identity {
    /// A key that nobody has.
    #[must_use]
    pub fn generate() -> Self {
        Self(x25519::Identity::generate())
    }

    /// Reads `AGE-SECRET-KEY-1…`; spaces that a person typed don't matter.
    ///
    /// # Errors
    /// `Key`.
    pub fn parse(text: &str) -> Result<Self, Rejected> {
        let digits: Zeroizing<String> = Zeroizing::new(text.split_whitespace().collect());
        digits.parse().map(Self).map_err(|_| Code::Key.into())
    }

    /// The public half.
    #[must_use]
    pub fn recipient(&self) -> Recipient {
        Recipient(self.0.to_public())
    }

    /// `AGE-SECRET-KEY-1…`, for the sheet in the safe.
    #[must_use]
    pub fn secret(&self) -> Zeroizing<String> {
        Zeroizing::new(self.0.to_string().expose_secret().to_owned())
    }
}

impl fmt::Debug for Identity {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Identity({})", self.recipient())
    }
}

/// Seals to every recipient; each of them can open it alone. Armored text, LF.
///
/// # Errors
/// `Key` without a recipient.
pub fn seal(content: &[u8], to: &[Recipient]) -> Result<String, Rejected> {
    let recipients = to.iter().map(|recipient| &recipient.0 as &dyn age::Recipient);
    let encryptor = Encryptor::with_recipients(recipients).map_err(|_| Code::Key)?;
    encrypt(encryptor, content)
}

/// Seals with a passphrase. Armored text, LF.
///
/// # Errors
/// `Key` if the passphrase is blank.
pub fn seal_with(content: &[u8], passphrase: &str) -> Result<String, Rejected> {
    if passphrase.trim().is_empty() {
        return Err(Code::Key.at("passphrase"));
    }
    let mut recipient = scrypt::Recipient::new(secret(passphrase));
    recipient.set_work_factor(WORK);
    let encryptor =
        Encryptor::with_recipients(std::iter::once(&recipient as &dyn age::Recipient)).map_err(|_| Code::Key)?;
    encrypt(encryptor, content)
}

fn encrypt(encryptor: Encryptor, content: &[u8]) -> Result<String, Rejected> {
    let written = || -> std::io::Result<Vec<u8>> {
        let armor = ArmoredWriter::wrap_output(Vec::new(), Format::AsciiArmor)?;
        let mut writer = encryptor.wrap_output(armor)?;
        writer.write_all(content)?;
        writer.finish()?.finish()
    };
    let text = written().map_err(|error| Code::Decrypt.at(error))?;
    String::from_utf8(text).map_err(|error| Code::Decrypt.at(error))
}

/// Opens a sealed file in its binary form. At most `most` bytes come out.
///
/// # Errors
/// `NotForMe` if nothing here fits, `Decrypt` if the file is damaged or the passphrase another, `Size` beyond `most`.
pub fn unseal(sealed: &[u8], opener: Opener<'_>, most: usize) -> Result<Vec<u8>, Rejected> {
    if !sealed.windows(LAST_LINE.len()).take(MOST_HEADER).any(|line| line == LAST_LINE) {
        return Err(Code::Decrypt.at("header"));
    }
    let decryptor = Decryptor::new(sealed).map_err(|error| refused(&error))?;
    let content = match (opener, decryptor.is_scrypt()) {
        (Opener::Identities(identities), false) => {
            read(decryptor, identities.iter().map(|identity| &identity.0 as &dyn age::Identity), most)
        }
        (Opener::Passphrase(passphrase), true) => {
            let mut identity = scrypt::Identity::new(secret(passphrase));
            identity.set_max_work_factor(MOST_WORK);
            // One stanza, one passphrase: what it doesn't fit is a wrong passphrase.
            read(decryptor, std::iter::once(&identity as &dyn age::Identity), most)
                .map_err(|rejected| if rejected.code == Code::NotForMe { Code::Decrypt.into() } else { rejected })
        }
        (Opener::Identities(_), true) => Err(Code::NotForMe.at(PASSPHRASE)),
        (Opener::Passphrase(_), false) => Err(Code::NotForMe.into()),
    }?;
    if content.len() > most { Err(Code::Size.at(format_args!("> {most} bytes"))) } else { Ok(content) }
}

fn read<'a>(
    decryptor: Decryptor<&[u8]>,
    identities: impl Iterator<Item = &'a dyn age::Identity>,
    most: usize,
) -> Result<Vec<u8>, Rejected> {
    let reader = decryptor.decrypt(identities).map_err(|error| refused(&error))?;
    let mut content = Vec::new();
    let most = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    // Every chunk is authenticated before it comes out; a file that ends early is an error, not a short content.
    reader.take(most).read_to_end(&mut content).map_err(|error| Code::Decrypt.at(error))?;
    Ok(content)
}

fn refused(error: &DecryptError) -> Rejected {
    match error {
        DecryptError::NoMatchingKeys => Code::NotForMe.into(),
        other => Code::Decrypt.at(format_args!("{other:?}")),
    }
}

fn secret(passphrase: &str) -> SecretString {
    SecretString::from(passphrase.to_owned())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::armor;
    use super::*;

    fn opened(text: &str, opener: Opener<'_>) -> Result<Vec<u8>, Code> {
        unseal(&armor::read_age(text.as_bytes()).unwrap(), opener, 1000).map_err(|rejected| rejected.code)
    }

    #[test]
    fn each_recipient_opens_it_alone_and_nobody_else() {
        let [first, spare, stranger] = [(); 3].map(|()| Identity::generate());
        let text = seal("封".as_bytes(), &[first.recipient(), spare.recipient()]).unwrap();
        assert!(text.starts_with("-----BEGIN AGE ENCRYPTED FILE-----\n"));
        for identity in [first, spare] {
            assert_eq!(opened(&text, Opener::Identities(&[Identity::generate(), identity])), Ok("封".into()));
        }
        assert_eq!(opened(&text, Opener::Identities(&[stranger])), Err(Code::NotForMe));
        assert_eq!(opened(&text, Opener::NOBODY), Err(Code::NotForMe));
        assert_eq!(opened(&text, Opener::Passphrase("長い合言葉")), Err(Code::NotForMe));
        assert!(seal(b"", &[]).is_err());
    }

    #[test]
    fn a_passphrase_opens_what_it_sealed() {
        let text = seal_with(b"yoriai", "雲仙 眼鏡橋 出島 稲佐山").unwrap();
        assert_eq!(opened(&text, Opener::Passphrase("雲仙 眼鏡橋 出島 稲佐山")), Ok(b"yoriai".to_vec()));
        assert_eq!(opened(&text, Opener::Passphrase("雲仙")), Err(Code::Decrypt));
        assert_eq!(opened(&text, Opener::Identities(&[Identity::generate()])), Err(Code::NotForMe));
        assert!(seal_with(b"", "  ").is_err());
    }

    #[test]
    fn a_changed_byte_or_a_missing_end_is_damage() {
        let identity = Identity::generate();
        let sealed = armor::read_age(seal(&[7; 500], &[identity.recipient()]).unwrap().as_bytes()).unwrap();
        let opener = Opener::Identities(std::slice::from_ref(&identity));
        for cut in [sealed.len() - 1, sealed.len() - 400, 40, 0] {
            assert_eq!(unseal(sealed.split_at(cut).0, opener, 1000).unwrap_err().code, Code::Decrypt, "{cut}");
        }
        let mut changed = sealed.clone();
        *changed.last_mut().unwrap() ^= 1;
        assert_eq!(unseal(&changed, opener, 1000).unwrap_err().code, Code::Decrypt);
        assert_eq!(unseal(&sealed, opener, 499).unwrap_err().code, Code::Size);
        assert_eq!(unseal(&sealed, opener, 500).unwrap(), [7; 500]);
    }

    #[test]
    fn a_long_header_is_not_even_read() {
        let stanza = format!("-> X25519 {0}\n{0}\n", "A".repeat(43));
        let file = |count: usize| format!("age-encryption.org/v1\n{}--- {}\n", stanza.repeat(count), "A".repeat(43));
        let detail = |count: usize| unseal(file(count).as_bytes(), Opener::NOBODY, 1000).unwrap_err().detail;
        assert_eq!(detail(MOST_HEADER / stanza.len() + 1).as_deref(), Some("header"));
        assert_ne!(detail(MOST_HEADER / stanza.len() - 1).as_deref(), Some("header"));
    }

    #[test]
    fn a_secret_is_written_only_when_asked_for() {
        let identity = Identity::generate();
        let secret = identity.secret();
        assert!(secret.starts_with("AGE-SECRET-KEY-1"));
        assert!(!format!("{identity:?}").contains("SECRET"));
        let typed = format!(" {}\n{} ", secret.split_at(20).0, secret.split_at(20).1);
        assert_eq!(Identity::parse(&typed).unwrap().recipient(), identity.recipient());
        assert!(Identity::parse(secret.split_at(30).0).is_err());
        assert_eq!(Recipient::parse(&identity.recipient().to_string()), Ok(identity.recipient()));
        assert!(Recipient::parse(&secret).is_err());
    }
}
