//! Which assessments may be one person's under two keys: the same contact, or the same name. It asks and never merges.
//!
//! Compared is what the eye takes for the same: width, case, blanks and invisible letters don't count; of a telephone
//! number only its digits.

use std::collections::BTreeMap;

use super::Person;
use crate::catalog::letters::{join_mark, widen};
use crate::domain::id::{Id, Stream};
use crate::domain::trust::skeleton;

/// A shorter contact is no address.
const SHORTEST_CONTACT: usize = 6;
/// A shorter name is an initial.
const SHORTEST_NAME: usize = 2;
/// From this many digits on, what has no @ is a telephone number.
const TELEPHONE: usize = 9;
/// What two assessments share.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Shared {
    /// The way to reach them.
    Contact,
    /// The name.
    Name,
}

/// For each assessment of the list, by its place: the assessments of other keys that share something with it.
#[must_use]
pub fn alike_people(people: &[Person]) -> BTreeMap<(Stream, Id), Vec<(usize, Shared)>> {
    let mut holders: BTreeMap<(Shared, String), Vec<usize>> = BTreeMap::new();
    for (at, person) in people.iter().enumerate() {
        let held = &person.profile.assessment;
        let keys = [(Shared::Contact, contact(&held.contact)), (Shared::Name, name(&held.display_name))];
        for (shared, folded) in keys {
            if let Some(folded) = folded {
                holders.entry((shared, folded)).or_default().push(at);
            }
        }
    }
    let mut found: BTreeMap<(Stream, Id), Vec<(usize, Shared)>> = BTreeMap::new();
    for ((shared, _), places) in &holders {
        for (one, person) in places.iter().filter_map(|at| Some((*at, people.get(*at)?))) {
            let row = found.entry((person.stream.clone(), person.id)).or_default();
            let others = places.iter().filter(|other| {
                let other = people.get(**other);
                other.is_some_and(|other| other.stream.issuer != person.stream.issuer)
            });
            // The contact comes first: who shares it needn't be named again for the name.
            let new: Vec<_> =
                others.filter(|other| **other != one && !row.iter().any(|(at, _)| at == *other)).collect();
            row.extend(new.into_iter().map(|other| (*other, *shared)));
        }
    }
    found.retain(|_, others| !others.is_empty());
    found
}

/// A contact as it is compared; `None` for what is too short to be one.
fn contact(text: &str) -> Option<String> {
    let folded = fold(text);
    let folded = folded.strip_prefix("mailto:").unwrap_or(&folded);
    let digits: String = folded.chars().filter(char::is_ascii_digit).collect();
    if !folded.contains('@') && digits.len() >= TELEPHONE {
        // +81 95 … and 095 … ring at the same place.
        let at_home = digits.strip_prefix("81").filter(|_| folded.contains("+81"));
        return Some(at_home.map_or(digits.clone(), |rest| format!("0{}", rest.trim_start_matches('0'))));
    }
    (folded.chars().count() >= SHORTEST_CONTACT).then(|| folded.to_owned())
}

/// A name as it is compared.
fn name(text: &str) -> Option<String> {
    let folded = fold(text);
    (folded.chars().count() >= SHORTEST_NAME).then_some(folded)
}

/// One width, one case, no blanks, nothing invisible.
fn fold(text: &str) -> String {
    let mut wide = String::with_capacity(text.len());
    for letter in skeleton(text).chars() {
        if !join_mark(&mut wide, letter) {
            wide.push(widen(letter));
        }
    }
    wide
}

#[cfg(test)]
mod tests {
    use super::super::samples::{id, now, put, stream};
    use super::super::{Assessment, everybody};
    use super::*;
    use crate::domain::body::Body;
    use crate::domain::record::Records;

    /// Names of those who share something, with whom and what.
    fn shared(people: &[(&str, &str, &str)]) -> Vec<(usize, usize, Shared)> {
        let mut records = Records::default();
        for (number, (key, name, contact)) in (1..).zip(people) {
            let held = Assessment { display_name: (*name).into(), contact: (*contact).into(), ..Assessment::default() };
            put(&mut records, &stream(key), number, 0, Body::Assessment(held));
        }
        let everybody = everybody(&records, &stream("desk"), now());
        let number =
            |at: usize| usize::from((1..=9).position(|number| everybody[at].id == id(number)).unwrap() as u8) + 1;
        let mut rows: Vec<_> = alike_people(&everybody)
            .into_iter()
            .flat_map(|((_, one), others)| {
                let one = (1..=9).position(|number| one == id(number)).unwrap() + 1;
                others.into_iter().map(move |(at, shared)| (one, at, shared)).collect::<Vec<_>>()
            })
            .map(|(one, at, shared)| (one, number(at), shared))
            .collect();
        rows.sort_unstable();
        rows
    }

    #[test]
    fn contacts_are_compared_as_the_eye_takes_them() {
        for (one, other) in [
            ("dejima@example.jp", " Ｄｅｊｉｍａ＠example.jp "),
            ("dejima@example.jp", "mailto:dejima@EXAMPLE.jp"),
            ("dejima@example.jp", "deji\u{200b}ma@example.jp"),
            ("095-824-1111", "０９５（８２４）１１１１"),
            ("095-824-1111", "+81 95 824 1111"),
            ("電話 095-824-1111", "0958241111"),
        ] {
            assert_eq!(contact(one), contact(other), "{one} {other}");
        }
        assert_ne!(contact("dejima@example.jp"), contact("dejima@example.com"));
        assert_ne!(contact("a.b123456789@example.jp"), contact("ab123456789@example.jp"));
        assert_eq!(["", "-", "なし", "電話"].map(contact), [None, None, None, None]);
    }

    #[test]
    fn names_are_compared_in_one_width() {
        for (one, other) in
            [("出島 花子", "出島　花子"), ("ﾃﾞｼﾞﾏ ﾊﾅｺ", "デジマハナコ"), ("ﾊﾟﾋﾟﾖ", "パピヨ"), ("Dejima", "ＤＥＪＩＭＡ")]
        {
            assert_eq!(name(one), name(other), "{one} {other}");
        }
        assert_ne!(name("出島花子"), name("出島華子"));
        assert_eq!([" ", "花"].map(name), [None, None]);
    }

    #[test]
    fn another_key_with_the_same_contact_or_name_is_asked_about_on_both_sides() {
        let same = [
            ("a", "出島花子", "dejima@example.jp"),
            ("b", "はなこ", "DEJIMA@example.jp"),
            ("c", "別の人", "c@example.jp"),
        ];
        assert_eq!(shared(&same), [(1, 2, Shared::Contact), (2, 1, Shared::Contact)]);
        let both = [("a", "出島花子", "dejima@example.jp"), ("b", "出島 花子", "DEJIMA@example.jp")];
        assert_eq!(shared(&both), [(1, 2, Shared::Contact), (2, 1, Shared::Contact)]);
        let name_only = [("a", "出島花子", "one@example.jp"), ("b", "出島 花子", "two@example.jp")];
        assert_eq!(shared(&name_only), [(1, 2, Shared::Name), (2, 1, Shared::Name)]);
    }

    #[test]
    fn nobody_is_asked_about_who_says_nothing_or_signs_with_the_same_key() {
        assert_eq!(shared(&[("a", "", ""), ("b", "", ""), ("c", " ", "-")]), []);
        assert_eq!(shared(&[("a", "出島花子", "dejima@example.jp"), ("a", "出島花子", "dejima@example.jp")]), []);
    }
}
