//! What the records about signers say together: who is known, who is revoked, and which name has a new key.

use std::collections::BTreeMap;

use super::{Revocation, Signer};
use crate::catalog::letters;
use crate::domain::body::Body;
use crate::domain::id::{Id, Issuer, Stream};
use crate::domain::record::Records;
use crate::domain::time::Time;

/// What this device thinks of a key.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// This device's own.
    Own,
    /// A person compared the digits, or took the name's word for it.
    Known,
    /// Nobody has decided yet: the files are held apart.
    Unknown,
    /// Revoked: nothing counts, or nothing newer than the revocation.
    Revoked,
}

/// Every signer that somebody decided about, by key.
#[derive(Clone, PartialEq, Debug)]
pub struct Trust {
    me: Issuer,
    signers: BTreeMap<Issuer, (Id, Signer)>,
}

impl Trust {
    /// The view of `me`'s own records.
    #[must_use]
    pub fn of(records: &Records, me: &Stream) -> Self {
        let mut signers: BTreeMap<Issuer, (Id, Signer)> = BTreeMap::new();
        for record in records.written_by(me) {
            let Some(Body::Signer(signer)) = record.body() else { continue };
            let issuer = Issuer::new(&signer.key);
            // Two tabs can each have written one: then the end of a trust wins.
            let ended = |known: &(Id, Signer)| known.1.revoked.is_some() && signer.revoked.is_none();
            if !signers.get(&issuer).is_some_and(ended) {
                signers.insert(issuer, (record.id, signer.clone()));
            }
        }
        Self { me: me.issuer.clone(), signers }
    }

    /// Every signer with its record id, in the order of the keys.
    pub fn signers(&self) -> impl Iterator<Item = (Id, &Signer)> {
        self.signers.values().map(|(id, signer)| (*id, signer))
    }

    /// What was decided about a key, with its record id.
    #[must_use]
    pub fn signer(&self, issuer: &Issuer) -> Option<(Id, &Signer)> {
        self.signers.get(issuer).map(|(id, signer)| (*id, signer))
    }

    /// What this device thinks of a key.
    #[must_use]
    pub fn standing(&self, issuer: &Issuer) -> Standing {
        match self.signer(issuer) {
            _ if *issuer == self.me => Standing::Own,
            Some((_, Signer { revoked: Some(_), .. })) => Standing::Revoked,
            Some((_, Signer { confirmed: Some(_), .. })) => Standing::Known,
            _ => Standing::Unknown,
        }
    }

    /// Whether a file that came at `arrived` counts.
    #[must_use]
    pub fn admits(&self, issuer: &Issuer, arrived: Time) -> bool {
        match self.signer(issuer) {
            _ if *issuer == self.me => true,
            Some((_, Signer { revoked: Some(Revocation { at, keeps_older }), confirmed: Some(_), .. })) => {
                *keeps_older && arrived <= *at
            }
            Some((_, Signer { revoked: None, confirmed, .. })) => confirmed.is_some(),
            _ => false,
        }
    }

    /// Another known key that has this name already: either a new device of the same people, or somebody else.
    #[must_use]
    pub fn namesake(&self, name: &str, issuer: &Issuer) -> Option<&Signer> {
        let name = skeleton(name);
        self.signers.values().map(|(_, signer)| signer).find(|signer| {
            !name.is_empty()
                && skeleton(&signer.name) == name
                && signer.key != issuer.as_str()
                && signer.confirmed.is_some()
        })
    }
}

/// A name as the eye takes it: no spaces, no invisible letters, full width as half width, no capitals.
pub(in crate::domain) fn skeleton(name: &str) -> String {
    let invisible = |letter: &char| {
        letter.is_whitespace()
            || letter.is_control()
            || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
    };
    name.chars().filter(|letter| !invisible(letter)).map(letters::narrow).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::super::Confirmation;
    use super::*;
    use crate::domain::record::{Content, Record};

    fn at(seconds: i64) -> Time {
        Time::from_seconds(seconds)
    }

    fn stream(name: &str) -> Stream {
        Stream { issuer: Issuer::new(name), dataset: Id::from_random([1; 16]) }
    }

    fn signer(key: &str, name: &str) -> Signer {
        let confirmed = Some(Confirmation { by: String::new(), at: at(10) });
        let (key, name) = (key.to_owned(), name.to_owned());
        Signer { key, name, note: String::new(), first_seen: at(5), confirmed, revoked: None, replaces: None }
    }

    fn trust(signers: Vec<Signer>) -> Trust {
        let mut records = Records::default();
        for (number, signer) in (0..).zip(signers) {
            let content = Content::new(Body::Signer(signer));
            records
                .apply(&stream("me"), Record { id: Id::from_random([number; 16]), rev: 1, updated_at: at(0), content });
        }
        Trust::of(&records, &stream("me"))
    }

    #[test]
    fn only_the_confirmed_count() {
        let doubtful = Signer { confirmed: None, ..signer("b", "第2班") };
        let trust = trust(vec![signer("a", "第1班"), doubtful]);
        for (key, standing, counts) in [
            ("me", Standing::Own, true),
            ("a", Standing::Known, true),
            ("b", Standing::Unknown, false),
            ("c", Standing::Unknown, false),
        ] {
            let issuer = Issuer::new(key);
            assert_eq!((trust.standing(&issuer), trust.admits(&issuer, at(20))), (standing, counts), "{key}");
        }
    }

    #[test]
    fn a_revocation_can_spare_what_came_before() {
        let revoked = |keeps_older| Signer {
            revoked: Some(Revocation { at: at(100), keeps_older }),
            ..signer(if keeps_older { "spared" } else { "gone" }, "第1班")
        };
        let trust = trust(vec![revoked(true), revoked(false)]);
        for (key, arrived, counts) in
            [("spared", 99, true), ("spared", 101, false), ("gone", 99, false), ("gone", 101, false)]
        {
            assert_eq!(trust.admits(&Issuer::new(key), at(arrived)), counts, "{key} {arrived}");
            assert_eq!(trust.standing(&Issuer::new(key)), Standing::Revoked);
        }
    }

    #[test]
    fn of_two_decisions_about_a_key_the_revocation_wins() {
        let revoked = Signer { revoked: Some(Revocation { at: at(9), keeps_older: false }), ..signer("a", "第1班") };
        for both in [vec![revoked.clone(), signer("a", "第1班")], vec![signer("a", "第1班"), revoked]] {
            assert_eq!(trust(both).standing(&Issuer::new("a")), Standing::Revoked);
        }
    }

    #[test]
    fn a_known_name_with_a_new_key_is_seen() {
        let old = Signer { revoked: Some(Revocation { at: at(9), keeps_older: true }), ..signer("b", "第2班") };
        let trust = trust(vec![signer("a", "第1班"), old]);
        let namesake = |name, key| trust.namesake(name, &Issuer::new(key)).map(|signer| signer.key.as_str());
        assert_eq!(namesake(" 第1班 ", "x"), Some("a"));
        assert_eq!(namesake("第1班", "a"), None);
        // A thief of a revoked key would come back under its name.
        assert_eq!(namesake("第2班", "x"), Some("b"));
        for twin in ["第１班", "第1\u{3000}班", "第1\u{200b}班\u{202e}"] {
            assert_eq!(namesake(twin, "x"), Some("a"), "{twin:?}");
        }
        assert_eq!(namesake("第3班", "x"), None);
        assert_eq!(namesake("", "x"), None);
    }
}
