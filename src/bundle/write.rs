//! The one way out: a bundle → a signed letter that `open` is known to read.
//!
//! What must be sealed comes out as `Unsealed`, which shows its content to nobody: its only way on is an envelope.

use super::armor;
use super::codes::{Code, Rejected};
use super::document::Bundle;
use super::keys::SigningKey;
use super::kind::{Envelope, Kind};
use super::open::open_json;
use super::proof::sign_document;
use super::seal::{Recipient, seal, seal_with};
use super::strict::Limits;
use crate::domain::canonical::Hash;
use crate::domain::skill::Standard;
use crate::domain::time::Time;

/// A signed bundle, before it leaves.
pub enum Signed {
    /// May leave as it is, or sealed.
    Open(Letter),
    /// May leave only sealed.
    Personal(Unsealed),
}

/// What may leave the device: a bundle without personal data, or a sealed one.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Letter {
    content: Vec<u8>,
    hash: Hash,
    sealed: bool,
}

/// A signed bundle with personal data or keys. There is no way to its bytes but through an envelope:
///
/// ```compile_fail
/// fn leak(unsealed: &yoriai::bundle::Unsealed) -> &[u8] {
///     unsealed.bytes()
/// }
/// ```
/// ```
/// fn post(unsealed: &yoriai::bundle::Unsealed, to: &[yoriai::bundle::Recipient]) -> Option<Vec<u8>> {
///     unsealed.seal(to).ok().map(|letter| letter.bytes().to_vec())
/// }
/// ```
pub struct Unsealed(Letter);

impl Signed {
    /// The letter of a bundle that needs no envelope.
    #[must_use]
    pub fn letter(self) -> Option<Letter> {
        match self {
            Self::Open(letter) => Some(letter),
            Self::Personal(_) => None,
        }
    }

    /// Seals it, whatever it is; each recipient can open it alone.
    ///
    /// # Errors
    /// `Key` without a recipient.
    pub fn seal(&self, to: &[Recipient]) -> Result<Letter, Rejected> {
        match self {
            Self::Open(letter) => letter.seal(to),
            Self::Personal(unsealed) => unsealed.seal(to),
        }
    }
}

impl Unsealed {
    /// Seals it; each recipient can open it alone.
    ///
    /// # Errors
    /// `Key` without a recipient.
    pub fn seal(&self, to: &[Recipient]) -> Result<Letter, Rejected> {
        self.0.seal(to)
    }

    /// Seals it with a passphrase.
    ///
    /// # Errors
    /// `Key` if the passphrase is blank.
    pub fn seal_with(&self, passphrase: &str) -> Result<Letter, Rejected> {
        self.0.sealed(seal_with(&self.0.content, passphrase)?)
    }
}

impl Letter {
    /// The file: readable JSON (`.json`), or age text (`.age.txt`).
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.content
    }

    /// The text for a mail: some lines for people, then the block.
    #[must_use]
    pub fn text(&self, lines: &str) -> String {
        if self.sealed {
            armor::above(lines, &String::from_utf8_lossy(&self.content))
        } else {
            armor::write(lines, &self.content)
        }
    }

    /// The identity of the bundle inside.
    #[must_use]
    pub fn hash(&self) -> Hash {
        self.hash
    }

    /// Whether it is in an envelope.
    #[must_use]
    pub fn is_sealed(&self) -> bool {
        self.sealed
    }

    fn seal(&self, to: &[Recipient]) -> Result<Self, Rejected> {
        self.sealed(seal(&self.content, to)?)
    }

    fn sealed(&self, text: String) -> Result<Self, Rejected> {
        if self.sealed {
            return Err(Code::Decrypt.at("sealed twice"));
        }
        Ok(Self { content: text.into_bytes(), hash: self.hash, sealed: true })
    }
}

/// Signs, and writes readable JSON: UTF-8, two spaces, LF; on one line where it always travels in an envelope.
///
/// # Errors
/// What `open` would say of the file; `Schema` if it would read something else than this bundle.
pub fn write(bundle: &Bundle, key: &SigningKey, created: Time) -> Result<Signed, Rejected> {
    write_with(bundle, None, key, created)
}

/// The same; an assessment that answers a published standard needs it here for its second form.
///
/// # Errors
/// As [`write`].
pub fn write_with(
    bundle: &Bundle,
    standard: Option<&Standard>,
    key: &SigningKey,
    created: Time,
) -> Result<Signed, Rejected> {
    let document = sign_document(&bundle.to_portable(standard), key, created);
    let limits = if bundle.kind == Kind::BackupBundle { &Limits::BACKUP } else { &Limits::FILE };
    // People may read a file; nobody reads what is always in an envelope, and its indentation would double it.
    let content = match bundle.kind.envelope() {
        Envelope::Always => serde_json::to_vec(&document),
        Envelope::Optional => serde_json::to_vec_pretty(&document),
    };
    let mut content = content.map_err(|error| Code::Schema.at(error))?;
    content.push(b'\n');
    let verified = open_json(&content, created, limits)?;
    if verified.get() != bundle {
        return Err(Code::Schema.into());
    }
    let letter = Letter { content, hash: verified.hash(), sealed: false };
    Ok(match bundle.kind.envelope() {
        Envelope::Optional => Signed::Open(letter),
        Envelope::Always => Signed::Personal(Unsealed(letter)),
    })
}

/// The name under which a bundle is saved: `yoriai-needs_<forum>_<group>_<yyyymmdd>_<seq>.json`. ASCII, and nobody's name:
/// the forum is the last twelve digits of its id, the group its id in the kit or empty, the date `valid_from`'s in Japan.
#[must_use]
pub fn file_name(bundle: &Bundle, group: &str, extension: &str) -> String {
    let kind = match bundle.kind {
        Kind::ForumKit => "kit",
        Kind::NeedsBundle => "needs",
        Kind::SelfAssessmentBundle => "skill",
        Kind::ReviewBundle => "review",
        Kind::ResultBundle => "result",
        Kind::CatalogBundle => "catalog",
        Kind::ReceiptBundle => "receipt",
        Kind::BackupBundle => "backup",
    };
    let mut name = format!("yoriai-{kind}");
    // Which call somebody answers is nobody else's business.
    let public = matches!(bundle.kind, Kind::ForumKit | Kind::NeedsBundle | Kind::ResultBundle);
    let forum = bundle.audience.filter(|_| public).map(|forum| forum.mark());
    let plain = |part: &str| part.chars().filter(char::is_ascii_alphanumeric).take(12).collect::<String>();
    for part in [forum.as_deref().unwrap_or_default(), group].into_iter().map(plain).filter(|part| !part.is_empty()) {
        name.push('_');
        name.push_str(&part);
    }
    let (year, month, day) = bundle.valid_from.date_in_japan();
    format!("{name}_{year:04}{month:02}{day:02}_{}.{extension}", bundle.sequence)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use serde_json::json;

    use super::super::backup::Belongings;
    use super::super::open::open;
    use super::super::samples::{bundle, id, key, needs, newer, note, now, plan, record, skill};
    use super::super::seal::{Identity, Opener};
    use super::super::strict::MOST_NUMBER;
    use super::*;
    use crate::domain::record::Record;

    fn code(bundle: &Bundle) -> Option<Code> {
        write(bundle, &key(), now()).err().map(|rejected| rejected.code)
    }

    #[test]
    fn the_file_is_readable_text() {
        let letter = write(&needs(), &key(), now()).unwrap().letter().unwrap();
        let file = String::from_utf8(letter.bytes().to_vec()).unwrap();
        assert!(file.starts_with("{\n  \"@context\": [\n    \"https://"));
        assert!(file.ends_with("\n}\n"));
        assert!(file.contains("窓口の申請を 紙でなくしたい"));
        assert!(!file.contains('\r') && !file.contains('\t'));
    }

    #[test]
    fn what_would_not_be_read_back_is_not_written() {
        let needs_with = |records: Vec<Record>| code(&bundle(Kind::NeedsBundle, records));
        assert_eq!(code(&needs()), None);
        assert_eq!(write(&needs(), &SigningKey::from_seed([8; 32]), now()).err().unwrap().code, Code::Issuer);
        assert_eq!(code(&Bundle { sequence: MOST_NUMBER + 1, ..needs() }), Some(Code::Number));
        assert_eq!(code(&Bundle { app: "x".repeat(4097), ..needs() }), Some(Code::Limit));
        assert_eq!(code(&Bundle { valid_until: Some(now().plus_days(-1)), ..needs() }), Some(Code::Time));
        assert_eq!(needs_with(vec![note(1, id(8), "…")]), Some(Code::Schema));
        assert_eq!(needs_with(vec![record(1, "song", json!({"tempo": 1.5}))]), Some(Code::Number));
        assert_eq!(needs_with(vec![Record { rev: 0, ..newer(1) }]), Some(Code::Schema));
        let long = "x".repeat(4000);
        let many = (0..240).map(|number| record(number, "song", json!({"text": long}))).collect();
        assert_eq!(needs_with(many), None);
        let too_many = (0..=255).map(|number| record(number, "song", json!({"text": long, "more": 4000}))).collect();
        assert_eq!(needs_with(too_many), Some(Code::Limit));
    }

    #[test]
    fn a_person_leaves_only_in_an_envelope() {
        let identity = Identity::generate();
        let opener = Opener::Identities(std::slice::from_ref(&identity));
        let signed = write(&skill(), &key(), now()).unwrap();
        let letter = signed.seal(&[identity.recipient()]).unwrap();
        assert!(letter.is_sealed() && letter.sealed(String::new()).is_err());
        assert!(!String::from_utf8_lossy(letter.bytes()).contains("assessment"));
        for file in [letter.bytes().to_vec(), letter.text("自己評価です。").into_bytes()] {
            assert_eq!(open(&file, now(), opener).unwrap().get(), &skill());
            assert_eq!(open(&file, now(), Opener::NOBODY).unwrap_err().code, Code::NotForMe);
        }
        assert_eq!(signed.letter(), None);
        // A table's hand-in may be sealed, and need not be.
        let signed = write(&needs(), &key(), now()).unwrap();
        assert_eq!(open(signed.seal(&[identity.recipient()]).unwrap().bytes(), now(), opener).unwrap().get(), &needs());
        assert!(signed.letter().is_some());
    }

    #[test]
    fn a_backup_comes_back_with_its_keys_and_only_under_its_passphrase() {
        let belongings = Belongings {
            signing_key: "z3u2…".into(),
            identities: Vec::new(),
            kept: Vec::new(),
            exported: [("urn:uuid:1".to_owned(), 3)].into(),
            exported_at: Some(now()),
        };
        let backup = Bundle { belongings: Some(Box::new(belongings)), ..bundle(Kind::BackupBundle, needs().records) };
        let Signed::Personal(unsealed) = write(&backup, &key(), now()).unwrap() else { panic!("a backup is personal") };
        let file = unsealed.seal_with("出島 眼鏡橋 稲佐山").unwrap();
        assert_eq!(open(file.bytes(), now(), Opener::Passphrase("出島 眼鏡橋 稲佐山")).unwrap().get(), &backup);
        let identity = Identity::generate();
        let other = unsealed.seal(&[identity.recipient()]).unwrap();
        let opener = Opener::Identities(std::slice::from_ref(&identity));
        assert_eq!(open(other.bytes(), now(), opener).unwrap_err().code, Code::Schema);
        assert_eq!(code(&Bundle { belongings: backup.belongings, ..needs() }), Some(Code::Schema));
        assert_eq!(code(&bundle(Kind::BackupBundle, Vec::new())), Some(Code::Schema));
    }

    #[test]
    fn names_are_ascii_and_nobodys() {
        let needs = needs();
        assert_eq!(file_name(&needs, "g3", "json"), "yoriai-needs_090909090909_g3_20261121_7.json");
        assert_eq!(file_name(&needs, "第3班/../x", "txt"), "yoriai-needs_090909090909_3x_20261121_7.txt");
        assert_eq!(file_name(&needs, "山田", "json"), "yoriai-needs_090909090909_20261121_7.json");
        let kit = bundle(Kind::ForumKit, vec![plan(9)]);
        assert_eq!(file_name(&kit, "", "json"), "yoriai-kit_090909090909_20261121_7.json");
        assert_eq!(file_name(&skill(), "", "age.txt"), "yoriai-skill_20261121_7.age.txt");
        // 2026-12-31T15:00:00Z is midnight in Japan.
        let new_year = Time::parse("2026-12-31T15:00:00Z").unwrap();
        assert!(file_name(&Bundle { valid_from: new_year, ..needs }, "", "json").contains("_20270101_"));
    }
}
